// Package lengths makes schemas whose names have every length, and schemas that have none, one and two of everything
// that generated files list. The formatters of all languages must find nothing to do in what is generated from them:
// generated code is laid out right at every length, not only at those of today's schemas.
package lengths

import (
	"fmt"
	"strings"
)

// Longest is the length up to which names have every length.
const Longest = 90

// everyLength is these lengths, and some that leave no room in a line.
var everyLength = append(upTo(Longest), 100, 125, 150)

func upTo(longest int) []int {
	lengths := make([]int, longest)
	for i := range lengths {
		lengths[i] = i + 1
	}
	return lengths
}

// Schema is a schema to generate all scopes from.
type Schema struct {
	Name, SDL string
}

// style is how names are made up: of one word, or of many, as an SDK in snake case sees them.
type style int

const (
	oneWord style = iota
	words
)

// name returns a name of that length that begins with the given letter.
func (s style) name(first byte, length int) string {
	text := []byte(strings.Repeat("n", length))
	text[0] = first
	if s == words {
		for i := 5; i < length-1; i += 5 {
			text[i] = 'W'
		}
	}
	return string(text)
}

// dialect is what differs between the engines of two eras.
type dialect struct {
	era, version string
	typed        bool
}

var dialects = []dialect{{"unified", "v1.0.0", false}, {"typed", "v0.13.0", true}}

// id spells the ID of a type as an argument.
func (d dialect) id(object string) string {
	if d.typed {
		return object + "ID"
	}
	return `ID`
}

// expected is the directive behind an argument that is the ID of a type.
func (d dialect) expected(object string) string {
	if d.typed {
		return ""
	}
	return fmt.Sprintf(" @expectedType(name: %q)", object)
}

// builder writes a schema.
type builder struct {
	dialect
	style
	strings.Builder
	query strings.Builder
	// extensions are the fields that the environment adds to a type of the core.
	extensions strings.Builder
	// module is the environment that everything belongs to, "" for none.
	module string
}

func newBuilder(d dialect, s style) *builder {
	b := &builder{dialect: d, style: s}
	fmt.Fprintf(b, "# __schemaVersion: %s\n%s", d.version, `directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @sourceMap(module: String!, filename: String, line: Int, column: Int, url: String) on SCALAR | OBJECT | INTERFACE | FIELD_DEFINITION | ARGUMENT_DEFINITION | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
directive @experimental(reason: String) on FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | OBJECT
directive @check on FIELD_DEFINITION
directive @generate on FIELD_DEFINITION
scalar Void
scalar JSON
`)
	if !d.typed {
		fmt.Fprintln(b, "interface Node { id: ID! }")
		fmt.Fprintln(&b.query, "  node(id: ID!): Node")
	}
	b.query.WriteString("  version: String!\n  moduleSource(refString: String!, refPin: String = \"\"): ModuleSource!\n")
	b.object("ModuleSource", "kind: String!", "resolveFromCaller: ModuleSource!", "asModule: Module!")
	b.object("Module", "initialize: Module!", "serve(includeDependencies: Boolean): Void")
	b.object("Resource", extended, "name: String!", "sync: "+b.id("Resource")+"!"+b.expected("Resource"))
	fmt.Fprint(b, "scalar Moment\nenum Color { RED GREEN }\ntype Bare { a: String b: Int! }\ninput Pair { key: String! value: String }\n"+
		"interface Named { id: "+b.namedID()+"! name: String! }\n")
	if d.typed {
		fmt.Fprintln(b, "scalar NamedID")
		fmt.Fprintln(&b.query, "  loadNamedFromID(id: NamedID!): Named!")
	}
	return b
}

func (b *builder) namedID() string { return b.id("Named") }

// source is the directive of what belongs to the environment.
func (b *builder) source() string {
	if b.module == "" {
		return ""
	}
	return fmt.Sprintf(" @sourceMap(module: %q)", b.module)
}

// object adds an object type with an ID and fields.
func (b *builder) object(name string, fields ...string) {
	implements := ""
	if b.typed {
		fmt.Fprintf(b, "scalar %sID%s\n", name, b.source())
		fmt.Fprintf(&b.query, "  load%sFromID(id: %[1]sID!): %[1]s!%s\n", name, b.source())
	} else {
		implements = "implements Node "
	}
	fmt.Fprintf(b, "type %s %s%s {\n  id: %s!%s%s\n", name, implements, b.source(), b.id(name), b.expected(name), b.source())
	for _, field := range fields {
		fmt.Fprintf(b, "  %s%s\n", field, b.source())
	}
	b.WriteString("}\n")
}

// extended is where the extensions of a type come to stand.
const extended = "EXTENDED"

// done returns the schema.
func (b *builder) done(name string) Schema {
	variant := b.era
	if b.style == words {
		variant += "-words"
	}
	return Schema{name + "-" + variant, strings.Replace(b.String(), "  "+extended+"\n", b.extensions.String(), 1) + "type Query {\n" + b.query.String() + "}\n"}
}

// results are the types that fields can have.
var results = []string{
	"String!", "String", "Int!", "[String!]!", "[String]", "[[Int]]", "Resource!", "Resource", "[Resource!]!", "[Resource!]", "[[Resource!]!]!",
	"Named!", "Named", "[Named!]!", "Color!", "Color", "[Color!]!", "[Color]", "Moment!", "[Moment!]", "Void", "SELF!", "[SELF!]!",
}

// rarer are further types that fields can have; these fields take nothing.
var rarer = []string{
	"ID", "ID!", "[ID!]", "JSON", "[JSON]!", "[[String]]", "[[Color]!]", "[Resource]", "[[Resource]]", "[Named]", "[[Named]!]", "Bare!", "Bare", "[Bare!]!", "[Bare]",
}

// arguments are what fields can take; ARG is a name.
func (b *builder) arguments() []string {
	id := b.id("Resource") + "X" + b.expected("Resource")
	return []string{
		"", "(ARG: String!)", "(ARG: String)", "(ARG: String!, ARG2: Int!)", "(ARG: String, ARG2: Boolean = true)", "(ARG: String!, ARG2: [String!])",
		"(ARG: " + strings.Replace(id, "X", "!", 1) + ")", "(ARG: [" + strings.Replace(id, "X", "!]!", 1) + ")", "(ARG: " + strings.Replace(id, "X", "", 1) + ")",
		"(ARG: Color!, ARG2: [Color!] = [RED, GREEN])", "(ARG: Pair!, ARG2: [Pair!])", "(ARG: Moment, ARG2: [[String!]!], ARG3: Color = RED)",
		`(ARG: String = "a text that is a default", ARG2: [String!] = ["a", "b"])`, "(ARG: [[" + strings.Replace(id, "X", "!]!]!", 1) + ")",
	}
}

// calls are fields of all shapes: every result with no, one and two arguments, and every way to take arguments with two
// results. NAME is the field's, ARG the arguments' name.
func (b *builder) calls() []string {
	var all []string
	for _, result := range results {
		for _, args := range []string{"", "(ARG: String!)", "(ARG: String!, ARG2: Int)"} {
			all = append(all, "NAME"+args+": "+result)
		}
	}
	for _, result := range rarer {
		all = append(all, "NAME: "+result)
	}
	for _, args := range b.arguments() {
		for _, result := range []string{"String!", "Resource!"} {
			all = append(all, "NAME"+args+": "+result)
		}
	}
	return all
}

func fill(call, name, arg, self string) string {
	return strings.NewReplacer("NAME", name, "ARG", arg, "SELF", self).Replace(call)
}

// fields has an object for each shape of a call, with fields of every length.
func (b *builder) fields() {
	for i, call := range b.calls() {
		self := fmt.Sprintf("Shape%d", i)
		var fields []string
		for _, length := range everyLength {
			fields = append(fields, fill(call, b.name('f', length), "arg", self))
		}
		b.object(self, fields...)
	}
}

// args has an object for each way to take arguments, with arguments of every length.
func (b *builder) args() {
	for i, args := range b.arguments()[1:] {
		for j, result := range []string{"String!", "Resource!", "[Resource!]!"} {
			self := fmt.Sprintf("Shape%d%c", i, 'A'+j)
			var fields []string
			for _, length := range everyLength {
				fields = append(fields, fill(fmt.Sprintf("call%d", length)+args+": "+result, "", b.name('a', length), self))
			}
			b.object(self, fields...)
		}
	}
}

// types has types of all kinds with names of every length, and fields that give and take them.
func (b *builder) types() {
	var gives, takes []string
	for _, length := range everyLength {
		object, enum, input, scalar, face := b.name('O', length), b.name('E', length), b.name('I', length), b.name('S', length), b.name('F', length)
		b.object(object, "name: String!", "sync: "+b.id(object)+"!"+b.expected(object), "with(x: String): "+object+"!", "all: ["+object+"!]!")
		fmt.Fprintf(b, "enum %s%s { %s %s }\nscalar %s%s\n", enum, b.source(), strings.ToUpper(b.name('V', length)), "OTHER", scalar, b.source())
		fmt.Fprintf(b, "input %s%s { %s: String! other: %s more: [%s!] = [OTHER, OTHER] }\n", input, b.source(), b.name('i', length), enum, enum)
		fmt.Fprintf(b, "interface %s%s { id: %s! %s(arg: String): %s }\n", face, b.source(), b.id(face), b.name('m', length), object)
		if b.typed {
			fmt.Fprintf(b, "scalar %sID%s\n", face, b.source())
			fmt.Fprintf(&b.query, "  load%sFromID(id: %[1]sID!): %[1]s!%s\n", face, b.source())
		}
		for i, result := range []string{object, enum, scalar, face} {
			for j, ref := range []string{"%s!", "%s", "[%s!]!", "[%s]", "[[%s!]]"} {
				gives = append(gives, fmt.Sprintf("give%d%c%d(arg: Int): ", length, 'a'+i, j)+fmt.Sprintf(ref, result))
			}
		}
		for i, arg := range []string{enum, input, scalar, b.id(object)} {
			expected := ""
			if i == 3 {
				expected = b.expected(object)
			}
			for j, ref := range []string{"%s!", "%s", "[%s!]!", "[%s!]"} {
				takes = append(takes, fmt.Sprintf("take%d%c%d(arg: ", length, 'a'+i, j)+fmt.Sprintf(ref, arg)+expected+"): Resource!")
			}
		}
		takes = append(takes, fmt.Sprintf("take%d(arg: %s = OTHER, other: [%s!] = [OTHER, OTHER]): String!", length, enum, enum))
	}
	b.object("Gives", gives...)
	b.object("Takes", takes...)
}

// inputs has input objects with fields of all types, required and optional, with names of every length.
func (b *builder) inputs() {
	id := b.id("Resource")
	for _, length := range everyLength {
		name := b.name('i', length)
		for i, ref := range []string{"String", "Int", "[String!]", "[[Int!]]", "Color", "[Color!]", "Pair", "[Pair!]", "Moment", id, "[" + id + "!]"} {
			expected := ""
			if strings.Contains(ref, id) {
				expected = b.expected("Resource")
			}
			fmt.Fprintf(b, "input Takes%d%c%s { %s: %s!%s }\n", length, 'A'+i, b.source(), name, ref, expected)
			fmt.Fprintf(b, "input Takes%d%cOptional%s { first: Int! %s: %s%s }\n", length, 'A'+i, b.source(), name, ref, expected)
		}
		for i, typ := range []string{`String! = "a"`, "Int = 3", "Color! = RED", "[Color!] = [RED, GREEN]", `Moment = "a"`, `JSON! = ""`, `Pair = {key: "a"}`, "[Int!]! = []"} {
			fmt.Fprintf(b, "input Takes%d%cDefault%s { %s: %s }\n", length, 'A'+i, b.source(), name, typ)
		}
	}
	b.object("Inputs", "call(arg: Takes1A!): String!")
}

// alike has types, fields, arguments and values of all kinds whose names are of one length, for every length.
func (b *builder) alike() {
	for _, length := range everyLength {
		b.family(func(int) int { return length })
	}
}

// mixed has the same with names of different lengths: each kind of name goes through the lengths by a step of its own.
func (b *builder) mixed() {
	const lengths = 97 // a prime, so that every step meets all of them
	for i := range lengths {
		b.family(func(kind int) int { return 1 + (i*(1+kind*31%(lengths-1))+kind)%lengths })
	}
}

// family has a type of each kind, which give and take each other. The length of a name is that of its kind of name.
func (b *builder) family(length func(kind int) int) {
	kind := 0
	name := func(first byte) string {
		kind++
		return b.name(first, length(kind))
	}
	object, enum, input, scalar, face := name('O'), name('E'), name('I'), name('S'), name('F')
	arg, other, id := name('a'), name('b'), b.id(object)
	fmt.Fprintf(b, "enum %s%s { %s OTHER }\nscalar %s%s\n", enum, b.source(), strings.ToUpper(name('V')), scalar, b.source())
	fmt.Fprintf(b, "input %s%s { %s: %s! %s: [%s!] %s: %s %s: %s%s %s: String! %s: [String!]! }\n", input, b.source(),
		name('i'), enum, name('j'), scalar, name('k'), input, name('l'), id, b.expected(object), name('m'), name('n'))
	fields := []string{"name: String!", "sync: " + b.id(object) + "!" + b.expected(object)}
	takes := []string{
		"", fmt.Sprintf("(%s: String!)", arg), fmt.Sprintf("(%s: %s!, %s: [%s!])", arg, input, other, enum),
		fmt.Sprintf("(%s: %s%s, %s: [%s!]!)", arg, id, b.expected(object), other, scalar),
		fmt.Sprintf("(%s: [%s!]!%s)", arg, id, b.expected(object)),
	}
	for i, result := range []string{"String!", object + "!", object, "[" + object + "!]!", "[[" + object + "]]", enum + "!", "[" + enum + "]", scalar, face + "!", face, "[" + face + "!]"} {
		fields = append(fields, name("abcdefghijk"[i])+takes[i%len(takes)]+": "+result, name("lmnopqrstuv"[i])+takes[(i+1+i/len(takes))%len(takes)]+": "+result)
	}
	b.object(object, fields...)
	fmt.Fprintf(b, "interface %s%s { id: %s! %s(%s: String): %s! %s: [%s!] %s(%s: %s!): %s }\n", face, b.source(), b.id(face),
		name('m'), arg, object, name('o'), enum, name('p'), arg, input, scalar)
	if b.typed {
		fmt.Fprintf(b, "scalar %sID%s\n", face, b.source())
		fmt.Fprintf(&b.query, "  load%sFromID(id: %[1]sID!): %[1]s!%s\n", face, b.source())
	}
}

// extends has fields of every length that an environment adds to a type of the core.
func (b *builder) extends() {
	id := b.id("Resource")
	for i, call := range []string{
		"NAME: String!", "NAME: [Resource!]!", "NAME(ARG: String!): Resource!", "NAME(ARG: String!, ARG2: [Color!]): [SELF]", "NAME(ARG: " + id + b.expected("Resource") + "): SELF",
	} {
		for _, length := range everyLength {
			self := b.name('T', length) + fmt.Sprint(i)
			b.object(self)
			fmt.Fprintf(&b.extensions, "  %s%s\n", fill(call, b.name("vwxyz"[i], length), "arg", self), b.source())
		}
	}
}

// texts has defaults, reasons and descriptions of every length.
func (b *builder) texts() {
	var fields, values, inputs []string
	for length := 1; length <= 130; length++ {
		text := strings.Repeat("word ", 40)[:length-1] + "x"
		fields = append(fields,
			fmt.Sprintf("%q\n  described%d(%[1]q arg: String, \"Short.\" arg2: Int): String!", text, length),
			fmt.Sprintf("deprecated%d: String! @deprecated(reason: %q)", length, text),
			fmt.Sprintf("experimental%d(arg: String @experimental(reason: %q)): Resource! @experimental(reason: %[2]q)", length, text),
			fmt.Sprintf("fallback%d(arg: String = %q, list: [String!] = [%[2]q, \"a\"]): String!", length, text),
			fmt.Sprintf("colors%d(arg: [Color!] = [%s]): Resource!", length, strings.TrimSuffix(strings.Repeat("RED, ", 1+length%12), ", ")),
			fmt.Sprintf("pair%d(arg: Pair = {key: %q, value: \"b\"}): Resource!", length, text))
		values = append(values, fmt.Sprintf("%q VALUE%d @deprecated(reason: %[1]q)", text, length))
		inputs = append(inputs, fmt.Sprintf("%q field%d: String = %[1]q", text, length))
		fmt.Fprintf(b, "%q scalar Scalar%d%s\n%[1]q input Input%[2]d%[3]s { field: Int }\n", text, length, b.source())
	}
	b.object("Texts", fields...)
	fmt.Fprintf(b, "enum Values%s { %s }\ninput Inputs%s { %s }\n", b.source(), strings.Join(values, " "), b.source(), strings.Join(inputs, " "))
}

// environment has the constructor of the environment on Query.
func (b *builder) environment(name, root, args string) {
	b.module = name
	fmt.Fprintf(&b.query, "  %s%s: %s!%s\n", name, args, root, b.source())
}

// Names returns the schemas with names of every length.
func Names() []Schema {
	parts := []struct {
		name string
		fill func(*builder)
	}{{"fields", (*builder).fields}, {"args", (*builder).args}, {"types", (*builder).types}, {"inputs", (*builder).inputs}, {"alike", (*builder).alike}, {"mixed", (*builder).mixed}, {"texts", (*builder).texts}}
	var all []Schema
	for _, d := range dialects {
		for _, s := range []style{oneWord, words} {
			if s == words && d.typed {
				continue // nothing that depends on words depends on IDs
			}
			for _, part := range parts {
				if s == words && part.name == "texts" {
					continue
				}
				core := newBuilder(d, s)
				part.fill(core)
				all = append(all, core.done(part.name))
				stub := newBuilder(d, s)
				stub.environment("harbor", "Harbor", "(berth: String!, crane: Int)")
				part.fill(stub)
				stub.object("Harbor", "name: String!")
				all = append(all, stub.done("stub-"+part.name))
			}
			stub := newBuilder(d, s)
			stub.environment("harbor", "Harbor", "")
			stub.extends()
			stub.object("Harbor", "name: String!")
			all = append(all, stub.done("stub-extends"), environments(d, s))
			if !d.typed {
				all = append(all, entrypoint(d, s))
			}
		}
	}
	return all
}

// environments has environments with names of every length, and entrypoints of every length in each.
func environments(d dialect, s style) Schema {
	b := newBuilder(d, s)
	for i, length := range everyLength {
		name := s.name('e', length)
		root := strings.ToUpper(name[:1]) + name[1:]
		arg, id := s.name('a', length), b.id("Resource")
		args := []string{
			"", "(berth: String!)", "(berth: String, crane: [String!])", "(berth: String!, crane: Int!, aaaaaaaaaa: String!, bbbbbbbbbb: String!, cccccccccc: String!, dddddddddd: String!, eeeeeeeeee: String!, ffffffffff: String!)", "(berth: String!, crane: Int, " + arg + ": Color)", "(" + arg + ": String!)",
			"(" + arg + ": [String!]!)", "(" + arg + ": Color!, berth: Pair!)", "(" + arg + ": " + id + "!" + b.expected("Resource") + ")", "(" + arg + ": [" + id + "!]!" + b.expected("Resource") + ")",
		}[length%10]
		b.environment(name, root, args)
		neighbour := strings.ToUpper(name[:1]) + s.name('e', everyLength[(i+1)%len(everyLength)])[1:]
		b.object(root,
			fmt.Sprintf("%s: Void @check", s.name('c', length)),
			fmt.Sprintf("%s(arg: String): Resource! @check", s.name('d', length)),
			fmt.Sprintf("%q\n  %s(%s: String!): String! @generate", strings.Repeat("word ", 40)[:length], s.name('g', length), s.name('a', length)),
			fmt.Sprintf("part: %sPart%d!", root[:1], length),
			fmt.Sprintf("neighbour(arg: Int): %s!", neighbour), fmt.Sprintf("neighbours(arg: %s!%s): [%s!]", b.id(neighbour), b.expected(neighbour), neighbour))
		b.object(fmt.Sprintf("%sPart%d", root[:1], length), "check"+s.name('C', length)+": Void @check", "sync: "+b.id(fmt.Sprintf("%sPart%d", root[:1], length))+"!")
		b.module = ""
	}
	return b.done("environments")
}

// entrypoint has an environment that is served as the session's entrypoint: its functions stand on Query, with names of every
// length, as do the arguments of its constructor.
func entrypoint(d dialect, s style) Schema {
	b := newBuilder(d, s)
	b.module = "harbor"
	var functions, args []string
	for _, length := range everyLength {
		functions = append(functions,
			fmt.Sprintf("%s(%s: String!): Resource!", s.name('f', length), s.name('a', length)),
			fmt.Sprintf("%s(%s: String): [String!]!", s.name('g', length), s.name('a', length)),
			s.name('h', length)+": Void @check")
		args = append(args, s.name('a', length)+": "+[]string{"String", "[String!]", "Color", "Int"}[length%4])
	}
	for _, function := range functions {
		fmt.Fprintf(&b.query, "  %s%s\n", function, b.source())
	}
	fmt.Fprintf(&b.query, "  with(berth: String!%s, %s): Query!\n", b.source(), strings.Join(args, b.source()+", ")+b.source())
	b.object("Harbor", functions...)
	return b.done("entrypoint")
}
