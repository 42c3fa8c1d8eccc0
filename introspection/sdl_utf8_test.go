package introspection_test

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Whatever comes out of a document is UTF-8: bytes that no text has are taken for marks of the layout behind.
func TestDocumentsAreUTF8(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"s.graphqls", "# é\n\"a\xff\" type Query { a: String! }", "s.graphqls:2:3"},
		{"s.json", "{\"__schema\":{\"types\":[{\"kind\":\"OBJECT\",\"name\":\"Query\",\"description\":\"\xff\"}]}}", "s.json:1:"},
	} {
		_, err := introspection.Load(test.name, []byte(test.text), introspection.BindOptions{})
		if err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "UTF-8") && !strings.Contains(err.Error(), "surrogate") {
			t.Errorf("%q: %v, want %s", test.text, err, test.want)
		}
	}
}
