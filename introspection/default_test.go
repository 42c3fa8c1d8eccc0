package introspection

import (
	"strings"
	"testing"
)

// A default is shown where it is valid for its type, and can be left out in any case.
func TestDefaults(t *testing.T) {
	const types = "enum E { A B }\ninput I { n: Int! m: Int! = 1 e: E }\nscalar JSON\nscalar Platform\n"
	for text, shown := range map[string]bool{
		"Int = 3": true, "Int = 9223372036854775807": true, "Int = 9223372036854775808": false, `Int = "3"`: false, "Int = 3.5": false, "Int = null": true,
		"Float = 3": true, "Float = 3.5": true, `Float = "3"`: false, "Float = 1e999": false,
		`String = "a"`: true, "String = 3": false, "String = A": false,
		"Boolean = true": true, "Boolean = 1": false, `ID = "x"`: true, "ID = 3": true, "ID = 3.5": false,
		`JSON = "{}"`: true, "JSON = {a: 1}": true, `Platform! = "linux"`: true,
		"E = A": true, "E = C": false, `E = "A"`: false,
		"I = {n: 1}": true, "I = {n: 1, m: 2, e: B}": true, "I = {m: 1}": false, "I = {n: 1, x: 2}": false, `I = {n: "1"}`: false, "I = 3": false,
		"[Int] = [1, null]": true, "[Int!] = [1, null]": false, "[Int] = 1": true, "[[Int]] = [1]": true, `[Int] = ["1"]`: false, "[Int!]! = []": true,
	} {
		schema := load(t, types+"type Query { a(of: "+text+"): Int }")
		arg := schema.Query.Fields[0].Args[0]
		if (arg.Default != nil) != shown || arg.Required || (len(schema.Warnings) == 0) != shown {
			t.Errorf("%s: shown %v, required %v, %v", text, arg.Default != nil, arg.Required, schema.Warnings)
		}
	}
	schema := load(t, types+"type Query { a(of: Int! = null): Int }")
	if arg := schema.Query.Fields[0].Args[0]; !arg.Required || arg.Default != nil || len(schema.Warnings) != 1 ||
		!strings.Contains(schema.Warnings[0].Error(), "counts as no default") {
		t.Errorf("null where none can be: %+v, %v", arg, schema.Warnings)
	}
}
