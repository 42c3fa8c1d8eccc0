// Package wild makes schemas that an engine could serve and nobody would write: environments of all shapes, names that mean
// something to a language, texts that mean something to a file, every kind of type in every place. A seed always makes the
// same schema.
package wild

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// Schema is one of them.
type Schema struct {
	Seed uint64
	SDL  string
	// Typed tells that each object has a scalar for its ID, as engines had before v1.0.0.
	Typed bool
	// Environments are the names of what is contributed.
	Environments []string
}

// Name tells schemas apart, and is a name in every language.
func (s Schema) Name() string { return fmt.Sprintf("wild_%d", s.Seed) }

// New makes the schema of a seed.
func New(seed uint64) Schema {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 0x3d1)), taken: map[string]bool{}}
	m.typed = m.once(4)
	m.hostile = m.once(2)
	return m.schema(seed)
}

type maker struct {
	*rand.Rand
	typed, hostile bool
	taken          map[string]bool
	body, query    strings.Builder
	// owner is the environment whose parts are made, "" for core.
	owner                                         string
	objects, faces, enums, inputs, scalars, bares []string
	values                                        map[string][]string
	names                                         []string
}

// once is true once in n times.
func (m *maker) once(n int) bool { return m.IntN(n) == 0 }

func (m *maker) pick(list []string) string { return list[m.IntN(len(list))] }

const prelude = `directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @enumValue(value: String) on ENUM_VALUE
directive @experimental(reason: String) on FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | OBJECT
directive @sourceMap(module: String!, filename: String, line: Int, column: Int, url: String) on SCALAR | OBJECT | INTERFACE | FIELD_DEFINITION | ARGUMENT_DEFINITION | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
directive @agent on FIELD_DEFINITION
directive @cache(policy: String, ttl: String) on FIELD_DEFINITION
directive @check on FIELD_DEFINITION
directive @defaultAddress(address: String!) on ARGUMENT_DEFINITION
directive @defaultPath(path: String!) on ARGUMENT_DEFINITION
directive @generate on FIELD_DEFINITION
directive @ignorePatterns(patterns: [String!]!) on ARGUMENT_DEFINITION
directive @up on FIELD_DEFINITION
scalar Void
scalar JSON
`

func (m *maker) schema(seed uint64) Schema {
	for _, name := range strings.Fields("Query Node Void JSON ID String Int Float Boolean Mutation Subscription") {
		m.taken[name] = true
	}
	m.values = map[string][]string{}
	version := m.pick([]string{"v1.0.0", "v1.0.0", "v1.0.0-beta.23", "v1.0.0-beta.11", "v0.21.9"})
	if m.typed {
		version = m.pick([]string{"v0.19.11", "v0.18.2", "v0.15.1"})
	} else {
		m.body.WriteString("interface Node { id: ID! }\n")
		m.query.WriteString("  node(id: ID!): Node\n")
	}
	m.core()
	served := m.Perm(len(environments))[:m.pickCount()]
	entrypoint := !m.typed && m.once(5) // no engine of then had it
	var all []string
	for i, index := range served {
		name := environments[index]
		if m.taken["env "+strings.ToLower(camel(snake(name)))] {
			continue
		}
		m.taken["env "+strings.ToLower(camel(snake(name)))] = true
		all = append(all, name)
		m.environment(name, i == 0 && entrypoint)
	}
	text := "# __schemaVersion: " + version + "\n" + prelude + m.body.String() + "type Query {\n" + m.query.String() + "}\n"
	return Schema{seed, text, m.typed, all}
}

func (m *maker) pickCount() int { return [...]int{0, 1, 1, 1, 2, 2, 3}[m.IntN(7)] }

// core are types that every published SDK has too.
func (m *maker) core() {
	core := func(name string, fields ...string) {
		m.take(name)
		var members []member
		for _, field := range fields {
			members = append(members, member{text: field})
		}
		m.object(name, members)
	}
	for _, field := range strings.Fields("node container directory version moduleSource") {
		m.taken["Query."+field] = true
	}
	core("Container", "  withExec(args: [String!]!): Container!", "  stdout: String!", "  sync: "+m.id("Container")+"!"+m.expects("Container"))
	core("Directory", "  entries(path: String): [String!]!", "  file(path: String!): File!")
	core("File", "  contents: String!", "  name: String!")
	core("Changeset", "  isEmpty: Boolean!")
	core("Service", "  endpoint(port: Int): String!")
	core("Module", "  name: String!", "  serve(includeDependencies: Boolean, entrypoint: Boolean): Void")
	core("ModuleSource", "  asModule: Module!")
	m.query.WriteString("  container: Container!\n  directory: Directory!\n  version: String!\n  moduleSource(refString: String!, refPin: String = \"\"): ModuleSource!\n")
	m.objects = []string{"Container", "Directory", "File", "Changeset", "Service"}
}

func (m *maker) id(object string) string {
	if m.typed {
		return object + "ID"
	}
	return "ID"
}

func (m *maker) expects(object string) string {
	if m.typed {
		return ""
	}
	return fmt.Sprintf(" @expectedType(name: %q)", object)
}

// source is the directive of what belongs to the environment that is being made.
func (m *maker) source() string {
	if m.owner == "" {
		return ""
	}
	more := ""
	switch m.IntN(6) {
	case 0:
		more = `, filename: "main.go", line: 3, column: 1`
	case 1:
		more = `, filename: ` + m.literal(m.text(), 1) + `, line: 12, url: "https://example.test/x"`
	}
	return fmt.Sprintf(" @sourceMap(module: %q%s)", m.owner, more)
}

// object adds an object with an ID, and how it is loaded again.
func (m *maker) object(name string, fields []member) {
	implements := m.implements()
	if m.typed {
		fmt.Fprintf(&m.body, "scalar %sID%s\n", name, m.source())
		fmt.Fprintf(&m.query, "  load%sFromID(id: %[1]sID!): %[1]s!%s\n", name, m.source())
		m.taken["Query.load"+name+"FromID"] = true
	}
	m.describe(&m.body, "")
	fmt.Fprintf(&m.body, "type %s %s%s {\n  id: %s!%s\n%s\n}\n", name, implements, m.source(), m.id(name), m.expects(name), lines(fields))
}

func (m *maker) implements() string {
	if m.typed {
		return ""
	}
	return "implements Node "
}

// environment adds an environment: its root, types of every kind, functions on Query and on core types.
func (m *maker) environment(name string, entrypoint bool) {
	m.owner = name
	defer func() { m.owner = "" }()
	root := pascal(snake(name))
	if root[0] >= '0' && root[0] <= '9' {
		root = "X" + root
	}
	for m.taken[root] || m.taken[root+"ID"] {
		root += "X"
	}
	m.take(root)
	prefix := root
	typeName := func() string { return m.typeName(prefix) }
	var objects, enums, inputs, bares []string
	objects = append(objects, root)
	for range m.IntN(5) {
		objects = append(objects, typeName())
	}
	for range m.IntN(3) {
		enums = append(enums, typeName())
	}
	for range m.IntN(3) {
		inputs = append(inputs, typeName())
	}
	if m.once(3) {
		m.scalars = append(m.scalars, typeName())
		m.describe(&m.body, "")
		fmt.Fprintf(&m.body, "scalar %s%s\n", m.scalars[len(m.scalars)-1], m.source())
	}
	if m.once(3) {
		bares = append(bares, typeName())
	}
	for _, enum := range enums {
		m.enum(enum)
	}
	m.objects = append(m.objects, objects...)
	m.bares = append(m.bares, bares...)
	for _, input := range inputs {
		m.input(input)
	}
	var face string
	var promised []member
	if !m.typed && m.once(2) {
		face = typeName()
		promised = m.fields(1+m.IntN(3), face)
		m.describe(&m.body, "")
		fmt.Fprintf(&m.body, "interface %s implements Node%s {\n  id: ID!\n%s\n}\n", face, m.source(), lines(promised))
		m.faces = append(m.faces, face)
	}
	var functions []member
	for i, object := range objects {
		fields := m.fields(m.IntN(7), object)
		if i == 0 {
			functions = fields
		}
		if face != "" && m.once(2) {
			m.conforming(object, face, promised, fields)
			continue
		}
		m.object(object, fields)
	}
	for _, bare := range bares {
		m.describe(&m.body, "")
		fmt.Fprintf(&m.body, "type %s%s {\n%s\n}\n", bare, m.source(), lines(m.fields(1+m.IntN(4), bare)))
	}
	constructor := camel(name)
	if constructor[0] >= '0' && constructor[0] <= '9' {
		constructor = "x" + constructor
	}
	fresh := func(field string) string {
		for m.taken["Query."+field] {
			field += "X"
		}
		m.taken["Query."+field] = true
		return field
	}
	if entrypoint {
		if !m.once(3) {
			fmt.Fprintf(&m.query, "  %s%s: Query!%s\n", fresh("with"), m.args(), m.source())
		}
		m.onQuery(functions)
	} else {
		m.describe(&m.query, "  ")
		fmt.Fprintf(&m.query, "  %s%s: %s!%s\n", fresh(constructor), m.args(), root, m.source())
	}
	if m.once(3) {
		m.onQuery(m.fields(1+m.IntN(2), ""))
	}
	if m.once(3) {
		core := m.pick([]string{"Container", "Directory", "File"})
		var some []member
		for _, field := range m.fields(1+m.IntN(2), core) {
			if key := core + "." + field.name; !m.taken[key] && !strings.Contains(" withExec stdout sync entries file contents name ", " "+field.name+" ") {
				m.taken[key] = true
				some = append(some, field)
			}
		}
		if len(some) > 0 {
			fmt.Fprintf(&m.body, "extend type %s {\n%s\n}\n", core, lines(some))
		}
	}
}

// onQuery adds fields to the root, unless it has one of their name.
func (m *maker) onQuery(fields []member) {
	for _, field := range fields {
		if !m.taken["Query."+field.name] && !strings.HasPrefix(field.name, "load") {
			m.taken["Query."+field.name] = true
			m.query.WriteString(field.text + "\n")
		}
	}
}

// conforming adds an object that has the fields of an interface before its own.
func (m *maker) conforming(object, face string, promised, fields []member) {
	seen := map[string]bool{}
	var all []member
	for _, field := range slices.Concat(promised, fields) {
		if !seen[field.name] {
			seen[field.name] = true
			all = append(all, field)
		}
	}
	m.describe(&m.body, "")
	fmt.Fprintf(&m.body, "type %s implements Node & %s%s {\n  id: ID!%s\n%s\n}\n", object, face, m.source(), m.expects(object), lines(all))
}

// Some are the schemas that a test looks at: the first ones, or those of DAGGER_CODEGEN_SEEDS=FROM-TO.
func Some(t testing.TB, most uint64) iter.Seq[Schema] {
	t.Helper()
	var from uint64
	if text := os.Getenv("DAGGER_CODEGEN_SEEDS"); text != "" {
		if _, err := fmt.Sscanf(text, "%d-%d", &from, &most); err != nil {
			t.Fatalf("DAGGER_CODEGEN_SEEDS=%s: %v; it has to be FROM-TO", text, err)
		}
	}
	return func(yield func(Schema) bool) {
		for seed := from; seed < most; seed++ {
			if !yield(New(seed)) {
				return
			}
		}
	}
}
