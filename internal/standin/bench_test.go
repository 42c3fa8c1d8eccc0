package standin

import (
	"context"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func benchmarked(b *testing.B, query string) {
	document, err := introspection.Decode("core.graphqls", EmbeddedSDL())
	if err != nil {
		b.Fatal(err)
	}
	engine, err := New(document, Options{})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if reply := engine.answer(context.Background(), Request{Query: query}); len(reply.body.Errors) > 0 {
			b.Fatal(reply.body.Errors)
		}
	}
}

func BenchmarkChain(b *testing.B) {
	benchmarked(b, `{container{from(address:"alpine"){withExec(args:["echo","hi"]){stdout}}}}`)
}

func BenchmarkIntrospection(b *testing.B) {
	benchmarked(b, `{__schema{types{name description fields(includeDeprecated:true){name description args{name} type{name ofType{name}}}}}}`)
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		document, err := introspection.Decode("core.graphqls", EmbeddedSDL())
		if err != nil {
			b.Fatal(err)
		}
		if _, err := New(document, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
