package standin

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// One in so many nullable answers is null, always the same ones, and never an object.
func TestNullNowAndThen(t *testing.T) {
	document, err := introspection.Decode("schema", []byte("type Query { leaf(n: Int): String sure(n: Int): String! tide(n: Int): Tide } type Tide { id: ID! }"))
	if err != nil {
		t.Fatal(err)
	}
	var query strings.Builder
	query.WriteString("{")
	for n := range 100 {
		fmt.Fprintf(&query, " a%d: leaf(n: %d) b%d: sure(n: %d) c%d: tide(n: %d) { id }", n, n, n, n, n, n)
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
	if nulls := strings.Count(answers[0], "null"); nulls < 15 || nulls > 35 {
		t.Errorf("%d of 100 are null, want about 25", nulls)
	}
	for n := range 100 {
		for _, never := range []string{"b", "c"} {
			if strings.Contains(answers[0], fmt.Sprintf(`"%s%d":null`, never, n)) {
				t.Errorf("%s%d is null", never, n)
			}
		}
	}
}
