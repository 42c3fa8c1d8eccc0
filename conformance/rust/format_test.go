package rust

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestRustfmtChangesNothing formats what is generated from every schema at hand: real ones, all cases, and one in
// which every name is as long as its number.
func TestRustfmtChangesNothing(t *testing.T) {
	rustfmt := tool(t, "rustfmt")
	files := map[string]string{}
	for _, c := range allCases(t) {
		files["case-"+c.Name+".rs"], _ = gen(t, caseSchema(t, c), c.SDKVersions["rust"])
	}
	for length := 1; length <= 90; length++ {
		for _, suffix := range []string{"", "typed"} {
			files[fmt.Sprintf("length-%d%s.rs", length, suffix)], _ = gen(t, sdl(t, schemaOfLength(length, suffix == "typed")), "")
		}
	}
	t.Run("cases", func(t *testing.T) { checkFormat(t, rustfmt, files) })
	t.Run("real", func(t *testing.T) {
		files := map[string]string{}
		for _, name := range realSchemas {
			files[name+".rs"], _ = gen(t, realSchema(t, name), "")
		}
		checkFormat(t, rustfmt, files)
	})
}

func checkFormat(t *testing.T, rustfmt string, files map[string]string) {
	t.Helper()
	_, paths := write(t, files)
	args := append([]string{"--edition", "2021", "--check", "--color", "never"}, paths...)
	for name, text := range files {
		if strings.HasPrefix(name, "v") && strings.Contains(text, "rustfmt_skip") {
			t.Errorf("%s keeps rustfmt from looking at it", name)
		}
	}
	if output, err := run(t, ".", nil, rustfmt, args...); err != nil {
		t.Errorf("rustfmt would change %d of %d files:\n%s", strings.Count(output, "Diff in"), len(files), head(output, 100))
	}
}

// schemaOfLength is a schema whose names have that many letters, and uses them wherever a line may break.
func schemaOfLength(length int, typed bool) string {
	name := func(first string) string { return (first + strings.Repeat("n", 100))[:length] }
	id := "ID"
	scalar := ""
	if typed {
		id = name("C") + "ID"
		scalar = "scalar " + id
	}
	return strings.NewReplacer("OBJ", name("C"), "FACE", name("D"), "SCALAR", name("E"), "ENUM", name("F"),
		"INPUT", name("G"), "arg", name("a"), "bar", name("b"), "VALUE", strings.ToUpper(name("v")), "KEY", id).Replace(scalar + `
scalar SCALAR
enum ENUM { VALUE }
input INPUT { arg: String! bar: [Int!] }
interface FACE { id: KEY! arg: String! bar(arg: String!): OBJ many: [OBJ!]! }
type OBJ implements FACE {
  id: KEY!
  arg: String!
  bar(arg: String!): OBJ
  many: [OBJ!]!
  c1(arg: String!, bar: [String!]!): OBJ!
  c2(arg: KEY!, bar: SCALAR!): String
  c3(arg: [SCALAR!]!, bar: [[String!]!]!): [[Int]]
  c4(arg: INPUT, bar: ENUM): ENUM!
  c5(arg: [ENUM!], bar: [String!]): SCALAR!
  c6: [OBJ!] @deprecated(reason: "arg")
  c7(bar: Int!): FACE
}
type Query { c8(arg: Int): OBJ! bar: [[OBJ!]!]! }
`)
}

// caseSchema binds the schema of a case.
func caseSchema(t *testing.T, c *cases.Case) *introspection.Schema {
	t.Helper()
	schema, err := c.Schema()
	if err != nil {
		t.Fatalf("%s: %v", c.Name, err)
	}
	return schema
}
