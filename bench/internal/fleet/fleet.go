package fleet

import (
	"encoding/json"
	"errors"
	"fmt"
)

// What each environment contributes, its constructor on Query left out.
const (
	TypesPerEnvironment  = 12
	FieldsPerEnvironment = 80
)

// objectsPerEnvironment are the types that have the fields; the last two are an enum and an interface.
const objectsPerEnvironment = TypesPerEnvironment - 2

// Make returns the introspection JSON of a core schema with environments served on top of it. The core is
// introspection JSON with the interface Node, and with objects that have IDs.
func Make(core []byte, environments int) ([]byte, error) {
	a := &answer{}
	if err := json.Unmarshal(core, a); err != nil {
		return nil, fmt.Errorf("the core schema: %w", err)
	}
	query, nodes := a.typ(a.Schema.QueryType.Name), a.typ("Node")
	if query == nil || nodes == nil {
		return nil, errors.New("the core schema has no root type or no interface Node")
	}
	borrowed := borrow(a)
	if len(borrowed) == 0 {
		return nil, errors.New("the core schema has no objects with IDs")
	}
	var types []typ
	for i := range environments {
		e := maker{name: fmt.Sprintf("%s%03d", lower(nouns[i%len(nouns)]), i), core: borrowed}
		types = append(types, e.types()...)
		query.Fields = append(query.Fields, e.constructor())
		nodes.PossibleTypes = append(nodes.PossibleTypes, e.references()...)
	}
	a.Schema.Types = append(a.Schema.Types, types...)
	return encode(a), nil
}

// borrow returns a few objects of the core that environments refer to.
func borrow(a *answer) []string {
	var names []string
	for _, t := range a.Schema.Types {
		if t.Kind != "OBJECT" || t.Name == a.Schema.QueryType.Name || len(names) == 8 {
			continue
		}
		for _, f := range t.Fields {
			if f.Name == "id" {
				names = append(names, t.Name)
			}
		}
	}
	return names
}

// maker makes one environment.
type maker struct {
	name string
	core []string
}

func (e maker) prefix() string { return string(e.name[0]&^0x20) + e.name[1:] }

// object returns the name of the i-th object; the first is the root.
func (e maker) object(i int) string {
	if i %= objectsPerEnvironment; i > 0 {
		return e.prefix() + nouns[i]
	}
	return e.prefix()
}

// source marks a part as the environment's, as engines do for an environment from elsewhere: without a file.
func (e maker) source() []directive {
	return []directive{{Name: "sourceMap", Args: []directiveArg{{"module", quote(e.name)}}}}
}

func (e maker) constructor() field {
	return field{Name: e.name, Description: "\nThe environment " + e.name + ", ready to use.\n", Directives: e.source(),
		Type: nonNull(object(e.prefix())), Args: []input{{Name: "registry", Type: scalar("String"), Directives: e.source()}}}
}

func (e maker) references() []reference {
	var references []reference
	for i := range objectsPerEnvironment {
		references = append(references, *object(e.object(i)))
	}
	return references
}

func (e maker) types() []typ {
	types := []typ{
		{Kind: "ENUM", Name: e.prefix() + "Level", Directives: e.source(), EnumValues: []value{
			{Name: "QUIET", Description: "Only what went wrong.", Directives: e.source()},
			{Name: "NORMAL", Directives: e.source()},
			{Name: "LOUD", Description: "Everything.", Directives: e.source()},
		}},
		{Kind: "INTERFACE", Name: e.prefix() + "Stage", Interfaces: node(), Directives: e.source(),
			Fields: []field{idField(e.prefix() + "Stage"), {Name: "label", Description: "\nWhat it says on it.\n",
				Type: nonNull(scalar("String")), Directives: e.source()}},
			PossibleTypes: []reference{*object(e.object(1))}},
	}
	// The interface has two of the fields; the objects share the rest evenly.
	rest := FieldsPerEnvironment - 2
	for i := range objectsPerEnvironment {
		count := rest / (objectsPerEnvironment - i)
		rest -= count
		types = append(types, e.objectType(i, count))
	}
	return types
}

func (e maker) objectType(i, fields int) typ {
	t := typ{Kind: "OBJECT", Name: e.object(i), Interfaces: node(), Directives: e.source(),
		Description: "\nThe " + nouns[i] + " of " + e.name + ".\n\nIt builds, tests and ships \"what is needed\".\n",
		Fields:      []field{idField(e.object(i))}}
	if i == 1 {
		t.Interfaces = append(t.Interfaces, reference{Kind: "INTERFACE", Name: e.prefix() + "Stage"})
		t.Fields = append(t.Fields, field{Name: "label", Description: "What it says on it.", Type: nonNull(scalar("String")),
			Directives: e.source()})
	}
	for n := len(t.Fields); n < fields; n++ {
		t.Fields = append(t.Fields, e.field(i, n))
	}
	return t
}

// field makes the n-th field of the i-th object. The shapes take turns.
func (e maker) field(i, n int) field {
	f := field{Name: verbs[n%len(verbs)] + nouns[(i+n)%len(nouns)], Directives: e.source(),
		Description: "\nWhat is left of it when the " + nouns[n%len(nouns)] + " is done.\n"}
	core := e.core[(i+n)%len(e.core)]
	yes := "true"
	args := []input{
		{Name: "source", Type: nonNull(scalar("ID")), Directives: append(e.source(), expectedType(core)),
			Description: "\nThe sources.\n"},
		{Name: "exclude", Type: list(nonNull(scalar("String"))), Directives: e.source()},
		{Name: "strict", Type: scalar("Boolean"), DefaultValue: &yes, Directives: e.source()},
	}
	f.Args = args[:(i+n)%4]
	switch n % 6 {
	case 0:
		f.Type = nonNull(object(core))
	case 1:
		f.Type = nonNull(object(e.object(i + n)))
	case 2:
		f.Type = nonNull(scalar("String"))
	case 3:
		f.Type = scalar("Boolean")
	case 4:
		f.Type = nonNull(list(nonNull(object(e.object(i + n)))))
	case 5:
		f.Type = nonNull(enum(e.prefix() + "Level"))
	}
	return f
}
