package rust

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// TestRustfmtChangesNothing formats what is generated from every schema at hand: real ones, all cases, and one in
// which every name is as long as its number.
func TestRustfmtChangesNothing(t *testing.T) {
	rustfmt := tool(t, "rustfmt")
	files := map[string]string{}
	for _, c := range allCases(t) {
		files["case-"+c.Name+".rs"], _ = gen(t, c.Schema(t), c.SDKVersions["rust"])
	}
	for length := 1; length <= 90; length++ {
		for _, suffix := range []string{"", "typed"} {
			schema := schemaOfLength(length, suffix == "typed")
			files[fmt.Sprintf("length-%d%s.rs", length, suffix)], _ = gen(t, sdl(t, schema), "")
			for name, text := range idiomatic(t, sdl(t, schema), "") {
				files[fmt.Sprintf("idiomatic-%d%s-%s", length, suffix, name)] = text
			}
			for name, text := range stubs(t, sdl(t, environmentOfLength(schema)), "") {
				files[fmt.Sprintf("stubs-%d%s-%s", length, suffix, name)] = text
			}
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
	// What an edition has for itself is its words, and a file that uses one isn't Rust in it.
	later := append([]string{"--edition", "2024", "--style-edition", "2021", "--check", "--color", "never"}, paths...)
	if output, err := run(t, ".", nil, rustfmt, later...); err != nil {
		t.Errorf("edition 2024: %v\n%s", err, head(output, 40))
	}
	if output, err := run(t, ".", nil, rustfmt, args...); err != nil {
		t.Errorf("rustfmt would change %d of %d files:\n%s", strings.Count(output, "Diff in"), len(files), head(output, 100))
	}
}

// environmentOfLength makes all but the root of a schema an environment's.
func environmentOfLength(schema string) string {
	owned := regexp.MustCompile(`(?m)^((?:scalar|enum|input|interface|type) \w+(?: implements \w+)?)`).ReplaceAllStringFunc(schema, func(head string) string {
		if head == "type Query" {
			return head
		}
		return head + ` @sourceMap(module: "ship")`
	})
	root := regexp.MustCompile(`type (\w+)`).FindStringSubmatch(schema)[1]
	return "directive @sourceMap(module: String) on SCALAR | ENUM | INPUT_OBJECT | INTERFACE | OBJECT | FIELD_DEFINITION\n" +
		strings.Replace(owned, "type Query { ", `type Query { ship(arg: String!): `+root+`! @sourceMap(module: "ship") node(id: ID!): `+root+" ", 1)
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
