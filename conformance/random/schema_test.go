// Package random generates SDKs of schemas that nobody wrote: random ones, shuffled ones, and what a fuzzer finds.
package random

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// names are drawn from what is awkward in some language, and from anything that GraphQL calls a name.
var (
	awkward = strings.Fields(`self Self type Type class func match None True async await import package range go fn crate super
		str int list dict object string String Vec Option Result Box error any nil len map var q r ctx query opts node id ID Id
		client Client dag Query2 Container File fooBar foo_bar FooBar foobar URL url userID user_id a A aB x1 x_1 X1 _private with
		sync asNode load ref clone intoId withGraphQLQuery value name mro vars id_`)
	anyName = rapid.StringMatching(`[A-Za-z_][A-Za-z0-9_]{0,12}`)
)

func name() *rapid.Generator[string] {
	return rapid.OneOf(rapid.SampledFrom(awkward), anyName).Filter(func(s string) bool {
		return !strings.HasPrefix(s, "__") && s != "true" && s != "false" && s != "null"
	})
}

// text is a description or a reason: a GraphQL string literal of any characters.
func text() *rapid.Generator[string] {
	part := rapid.OneOf(rapid.SampledFrom([]string{`\"\"\"`, `*/`, `\\`, `\n`, `\r\n`, `{{.}}`, "`x`", `\u0000`, `\u2028`, `- a`, `# b`,
		`Deprecated: no`, `//go:build x`, `\t`, `<b>`, `[x]`, `http://example.test/`, "```", `    code`}), rapid.StringMatching(`[ -!#-\[\]-~é漢]{0,40}`))
	return rapid.Custom(func(t *rapid.T) string {
		return `"` + strings.Join(rapid.SliceOfN(part, 0, 6).Draw(t, "parts"), "") + `"`
	})
}

// random draws a schema as SDL.
type random struct {
	t       *rapid.T
	b       strings.Builder
	taken   map[string]bool
	objects []string
	ifaces  []string
	enums   []string
	inputs  []string
	scalars []string
	modern  bool
}

// schema draws SDL of either dialect that introspection accepts.
func schema() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		r := &random{t: t, taken: map[string]bool{"Query": true, "Node": true, "ID": true, "String": true, "Int": true, "Float": true, "Boolean": true, "Void": true}}
		r.modern = rapid.Bool().Draw(t, "modern")
		return r.write()
	})
}

func (r *random) fresh(list *[]string, most int, suffix string) {
	for range rapid.IntRange(1, most).Draw(r.t, "count") {
		n := name().Draw(r.t, "type")
		if r.taken[n] || r.taken[n+suffix] || strings.HasPrefix(n, "_") || strings.HasSuffix(n, "ID") {
			continue
		}
		r.taken[n], r.taken[n+suffix] = true, true
		*list = append(*list, n)
	}
}

func (r *random) write() string {
	r.fresh(&r.objects, 6, "ID")
	r.fresh(&r.enums, 3, "")
	r.fresh(&r.inputs, 3, "")
	r.fresh(&r.scalars, 2, "")
	if r.modern {
		r.fresh(&r.ifaces, 2, "")
		r.b.WriteString("# __schemaVersion: v1.0.0\n\ndirective @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION\ninterface Node { id: ID! }\n")
	} else {
		r.b.WriteString("# __schemaVersion: v0.19.11\n\n")
	}
	r.b.WriteString("scalar Void\n")
	for _, scalar := range r.scalars {
		r.describe("")
		fmt.Fprintf(&r.b, "scalar %s\n", scalar)
	}
	for _, enum := range r.enums {
		r.describe("")
		fmt.Fprintf(&r.b, "enum %s {\n", enum)
		for _, value := range r.members(1, 6) {
			r.describe("  ")
			fmt.Fprintf(&r.b, "  %s%s\n", value, r.deprecated())
		}
		r.b.WriteString("}\n")
	}
	for _, input := range r.inputs {
		r.describe("")
		fmt.Fprintf(&r.b, "input %s {\n", input)
		for _, field := range r.members(1, 5) {
			typ, literal := r.inputType(true)
			fmt.Fprintf(&r.b, "  %s: %s%s\n", field, typ, r.defaultOf(literal))
		}
		r.b.WriteString("}\n")
	}
	for _, face := range r.ifaces {
		fmt.Fprintf(&r.b, "interface %s implements Node {\n  id: ID!\n", face)
		r.fields("")
		r.b.WriteString("}\n")
	}
	for _, object := range r.objects {
		r.describe("")
		if r.modern {
			fmt.Fprintf(&r.b, "type %s implements Node {\n  id: ID!\n", object)
		} else {
			fmt.Fprintf(&r.b, "scalar %sID\ntype %s {\n  id: %sID!\n", object, object, object)
		}
		r.fields(object)
		r.b.WriteString("}\n")
	}
	r.b.WriteString("type Query {\n")
	if r.modern {
		r.b.WriteString("  node(id: ID!): Node\n")
	} else {
		for _, object := range r.objects {
			fmt.Fprintf(&r.b, "  load%sFromID(id: %sID!): %s!\n", object, object, object)
		}
	}
	r.fields("")
	r.b.WriteString("}\n")
	return r.b.String()
}

func (r *random) describe(indent string) {
	if rapid.Bool().Draw(r.t, "described") {
		r.b.WriteString(indent + text().Draw(r.t, "description") + "\n")
	}
}

func (r *random) deprecated() string {
	switch rapid.IntRange(0, 9).Draw(r.t, "deprecated") {
	case 0:
		return " @deprecated"
	case 1:
		return " @deprecated(reason: " + text().Draw(r.t, "reason") + ")"
	}
	return ""
}

// members are distinct names.
func (r *random) members(least, most int) []string {
	return rapid.SliceOfNDistinct(name().Filter(func(s string) bool { return s != "id" && s != "node" && !strings.HasPrefix(s, "load") }), least, most,
		func(s string) string { return s }).Draw(r.t, "members")
}

func (r *random) fields(parent string) {
	for _, field := range r.members(1, 6) {
		r.describe("  ")
		fmt.Fprintf(&r.b, "  %s", field)
		args := r.members(0, 4)
		for i, arg := range args {
			r.b.WriteString(map[bool]string{true: "(", false: ", "}[i == 0])
			typ, literal := r.inputType(false)
			fmt.Fprintf(&r.b, "%s: %s%s", arg, typ, r.defaultOf(literal))
		}
		if len(args) > 0 {
			r.b.WriteString(")")
		}
		fmt.Fprintf(&r.b, ": %s%s\n", r.outputType(parent), r.deprecated())
	}
}

func (r *random) wrap(typ string) string {
	for range rapid.SampledFrom([]int{0, 0, 0, 1, 1, 2}).Draw(r.t, "lists") {
		typ = "[" + typ + rapid.SampledFrom([]string{"", "!"}).Draw(r.t, "inner") + "]"
	}
	return typ + rapid.SampledFrom([]string{"", "!"}).Draw(r.t, "outer")
}

func (r *random) outputType(parent string) string {
	if parent != "" && r.modern && rapid.IntRange(0, 7).Draw(r.t, "sync") == 0 {
		return `ID! @expectedType(name: "` + parent + `")`
	}
	if rapid.IntRange(0, 9).Draw(r.t, "void") == 0 {
		return "Void"
	}
	kinds := [][]string{{"String", "Int", "Float", "Boolean"}, r.objects, r.ifaces, r.enums, r.scalars}
	return r.wrap(r.pick(kinds))
}

func (r *random) pick(kinds [][]string) string {
	var some []string
	for _, kind := range kinds {
		some = append(some, kind...)
	}
	return rapid.SampledFrom(some).Draw(r.t, "type")
}

// inputType draws the type of an argument or an input field, and a literal of it, "" for none.
func (r *random) inputType(field bool) (typ, literal string) {
	if rapid.IntRange(0, 4).Draw(r.t, "object") == 0 && len(r.objects) > 0 {
		object := rapid.SampledFrom(r.objects).Draw(r.t, "object")
		if r.modern {
			return r.wrap("ID") + ` @expectedType(name: "` + object + `")`, ""
		}
		return r.wrap(object + "ID"), ""
	}
	plain := map[string]string{"String": `"a\"b\\"`, "Int": "-3", "Float": "1.5e3", "Boolean": "true"}
	typ = r.pick([][]string{{"String", "Int", "Float", "Boolean"}, r.enums, r.scalars, r.inputs})
	literal = plain[typ]
	required := r.wrap(typ)
	if field && required == typ+"!" && plain[typ] == "" {
		required = typ // no input object may have to hold itself
	}
	if strings.HasPrefix(required, "[") {
		literal = rapid.SampledFrom([]string{"", "[]"}).Draw(r.t, "list default")
	}
	return required, literal
}

func (r *random) defaultOf(literal string) string {
	if literal == "" || rapid.Bool().Draw(r.t, "default") {
		return ""
	}
	return " = " + literal
}
