package standin

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// One in so many nullable answers is null, always the same ones; an object only where nothing behind it is asked for.
func TestNullNowAndThen(t *testing.T) {
	document, err := introspection.Decode("schema", []byte(`# __schemaVersion: v1.0.0
type Query { leaf(n: Int): String sure(n: Int): String! tide(n: Int): Tide list(n: Int): [Int!] holes(n: Int): [Boolean]! }
type Tide { id: ID! height: Int! }`))
	if err != nil {
		t.Fatal(err)
	}
	var query strings.Builder
	query.WriteString("{")
	for n := range 100 {
		fmt.Fprintf(&query, " a%[1]d: leaf(n: %[1]d) b%[1]d: sure(n: %[1]d) c%[1]d: tide(n: %[1]d) { height id }"+
			" d%[1]d: tide(n: %[1]d) { id } e%[1]d: list(n: %[1]d) f%[1]d: holes(n: %[1]d)", n)
	}
	query.WriteString(" }")
	var answers []string
	for range 2 {
		_, s := start(t, document, Options{Answers: Answers{NullOneIn: 4}})
		data, err := s.Query(t.Context(), query.String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		answers = append(answers, string(data))
	}
	if answers[0] != answers[1] {
		t.Error("the same calls have other answers")
	}
	var data map[string]any
	if err := json.Unmarshal([]byte(answers[0]), &data); err != nil {
		t.Fatal(err)
	}
	nulls := map[byte]int{}
	for key, value := range data {
		if list, ok := value.([]any); value == nil || ok && list[0] == nil {
			nulls[key[0]]++
		}
		if list, ok := value.([]any); ok && list[1] == nil {
			t.Errorf("%s: the second element is null", key)
		}
	}
	for _, kind := range []byte("adef") {
		if nulls[kind] < 15 || nulls[kind] > 35 {
			t.Errorf("%c: %d of 100 are null, want about 25", kind, nulls[kind])
		}
	}
	for n := range 100 {
		for _, never := range []string{"b", "c"} {
			if strings.Contains(answers[0], fmt.Sprintf(`"%s%d":null`, never, n)) {
				t.Errorf("%s%d is null", never, n)
			}
		}
	}
}
