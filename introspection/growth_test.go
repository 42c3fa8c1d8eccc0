package introspection_test

import (
	"fmt"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/bench/fleet"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func BenchmarkDecodeEnvironments(b *testing.B) {
	eachFleet(b, func(b *testing.B, text []byte) {
		if _, err := introspection.Decode("fleet", text); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkLoadEnvironments(b *testing.B) {
	eachFleet(b, func(b *testing.B, text []byte) {
		if _, err := introspection.Load("fleet", text, introspection.BindOptions{}); err != nil {
			b.Fatal(err)
		}
	})
}

func eachFleet(b *testing.B, run func(*testing.B, []byte)) {
	for _, environments := range []int{0, 10, 100, 400} {
		text, err := fleet.Make(fleet.Core(), environments)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(environments), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				run(b, text)
			}
		})
	}
}
