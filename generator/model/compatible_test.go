package model

import (
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/golden"
)

// fields lists the JSON fields that can be reached from a type: Type.name, its kind, and whether it may be left out.
func fields(t reflect.Type, seen map[reflect.Type]bool) []string {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		if t == reflect.TypeFor[json.RawMessage]() {
			return nil
		}
		return fields(t.Elem(), seen)
	case reflect.Struct:
	default:
		return nil
	}
	if seen[t] {
		return nil
	}
	seen[t] = true
	var lines []string
	for i := range t.NumField() {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		line := t.Name() + "." + name + " " + strings.TrimPrefix(field.Type.String(), "model.")
		if strings.Contains(options, "omitempty") {
			line += " optional"
		}
		lines = append(lines, strings.ReplaceAll(line, "model.", ""))
		lines = append(lines, fields(field.Type, seen)...)
	}
	return lines
}

// Within a version of the contract fields are only added. Updating (DAGGER_CODEGEN_UPDATE=1) adds to the listing and
// takes nothing away: who means to break the contract raises Version, and deletes the lines by hand.
func TestContractStaysCompatible(t *testing.T) {
	seen := map[reflect.Type]bool{}
	now := append(fields(reflect.TypeFor[Request](), seen), fields(reflect.TypeFor[Response](), seen)...)
	text, err := os.ReadFile("testdata/contract.txt")
	if err != nil && !golden.Updating() {
		t.Fatal(err)
	}
	var committed []string
	for line := range strings.Lines(string(text)) {
		committed = append(committed, strings.TrimSuffix(line, "\n"))
	}
	for _, line := range committed {
		if !slices.Contains(now, line) {
			t.Errorf("%q is gone or has another type; backends that people have written break: keep it, or raise Version and delete "+
				"the line in generator/model/testdata/contract.txt", line)
		}
	}
	all := slices.Concat(committed, now)
	slices.Sort(all)
	golden.Tree(t, "testdata", []string{"contract.txt"}, map[string][]byte{"contract.txt": []byte(strings.Join(slices.Compact(all), "\n") + "\n")})
}
