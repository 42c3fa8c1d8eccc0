package fleet

import (
	"encoding/json"
	"fmt"
)

// The size of the core that [Core] makes: near that of an engine's.
const (
	coreObjects = 64
	coreEnums   = 16
	coreInputs  = 4
)

var (
	nouns = []string{"Anchor", "Berth", "Cargo", "Deck", "Ensign", "Ferry", "Galley", "Hatch", "Inlet", "Jetty",
		"Keel", "Lantern", "Mast", "Net", "Oar", "Pier"}
	qualities = []string{"", "Open", "Inner", "Northern"}
	verbs     = []string{"withLabel", "withWeight", "withMooring", "without", "asManifest", "open", "measure", "export"}
)

// Core returns the introspection JSON of a core schema of about 800 fields, made of every shape of field that an
// engine's has.
func Core() []byte {
	a := &answer{Version: "v1.0.0", Schema: schema{QueryType: named{"Query"}, Directives: json.RawMessage("[]")}}
	types := []typ{
		coreScalar("Boolean", "True or false."), coreScalar("Float", "A number with a fraction."),
		coreScalar("ID", "What identifies an object."), coreScalar("Int", "A whole number of 32 bits."),
		coreScalar("String", "Characters."), coreScalar("Void", "Nothing."),
		coreScalar("JSON", "A value in JSON."),
		{Kind: "INTERFACE", Name: "Node", Description: "What an ID loads.", Fields: []field{idField("Node")},
			PossibleTypes: coreReferences()},
		coreQuery(),
	}
	for i := range coreEnums {
		types = append(types, coreEnum(i))
	}
	for i := range coreInputs {
		types = append(types, coreInput(i))
	}
	for i := range coreObjects {
		types = append(types, coreObject(i))
	}
	a.Schema.Types = types
	return encode(a)
}

func coreName(i int) string {
	i %= coreObjects
	return qualities[i/len(nouns)] + nouns[i%len(nouns)]
}

func coreEnumName(i int) string { return nouns[i%coreEnums] + "Mode" }

func coreInputName(i int) string { return nouns[i%coreInputs] + "Plan" }

func coreScalar(name, description string) typ {
	return typ{Kind: "SCALAR", Name: name, Description: description}
}

func coreReferences() []reference {
	var references []reference
	for i := range coreObjects {
		references = append(references, *object(coreName(i)))
	}
	return references
}

func coreQuery() typ {
	q := typ{Kind: "OBJECT", Name: "Query", Description: "The harbor master's desk: where every call begins."}
	q.Fields = append(q.Fields, field{Name: "node", Description: "Load an object by its ID.",
		Type: &reference{Kind: "INTERFACE", Name: "Node"},
		Args: []input{{Name: "id", Description: "The object's ID.", Type: nonNull(scalar("ID"))}}})
	for i := range coreObjects / 2 {
		name := coreName(i)
		q.Fields = append(q.Fields, field{Name: lower(name), Description: "Take a " + name + " from the harbor's stock.",
			Type: nonNull(object(name)), Args: coreArgs(i, i%4)})
	}
	return q
}

func coreEnum(i int) typ {
	e := typ{Kind: "ENUM", Name: coreEnumName(i), Description: "How a " + nouns[i] + " is kept."}
	for _, name := range []string{"CALM", "ROUGH", "STORMY", "FROZEN"}[:2+i%3] {
		e.EnumValues = append(e.EnumValues, value{Name: name, Description: "While the water is " + name + "."})
	}
	return e
}

func coreInput(i int) typ {
	return typ{Kind: "INPUT_OBJECT", Name: coreInputName(i), Description: "What a " + nouns[i] + " is planned with.",
		InputFields: []input{
			{Name: "name", Description: "What it will be called.", Type: nonNull(scalar("String"))},
			{Name: "weight", Description: "In tonnes.", Type: scalar("Int")},
			{Name: "stops", Description: "Where it calls on the way.", Type: list(nonNull(scalar("String")))},
		}}
}

func coreObject(i int) typ {
	name := coreName(i)
	o := typ{Kind: "OBJECT", Name: name, Interfaces: node(), Description: "A " + name +
		" in the harbor.\n\nIt has `kind` and weight, and whatever was moored to it (see " + coreName(i+1) + ")."}
	o.Fields = append(o.Fields, idField(name), syncField(name))
	for n := range 6 + i%9 {
		o.Fields = append(o.Fields, coreField(i, n))
	}
	return o
}

func syncField(of string) field {
	return field{Name: "sync", Description: "Evaluate everything up to here.", Type: nonNull(scalar("ID")),
		Directives: []directive{expectedType(of)}}
}

// coreField makes the n-th field of the i-th object. The shapes take turns.
func coreField(i, n int) field {
	other := coreName(i*7 + n)
	f := field{Name: fmt.Sprintf("%s%s", verbs[n%len(verbs)], other), Args: coreArgs(i, n%5),
		Description: fmt.Sprintf("Turn to the %s that belongs here.\n\nCosts %d crowns, \"paid\" in advance.", other, n)}
	switch n % 8 {
	case 0, 1, 2:
		f.Type = nonNull(object(other))
	case 3:
		f.Type = nonNull(scalar("String"))
	case 4:
		f.Type = scalar("Int")
	case 5:
		f.Type = nonNull(list(nonNull(object(other))))
	case 6:
		f.Type = nonNull(enum(coreEnumName(n)))
	case 7:
		f.Type = object(other)
	}
	switch {
	case i%11 == 0 && n == 3:
		reason := "Use `" + verbs[0] + "` instead."
		f.IsDeprecated, f.DeprecationReason = true, &reason
		f.Directives = append(f.Directives, directive{Name: "deprecated", Args: []directiveArg{{"reason", quote(reason)}}})
	case i%13 == 0 && n == 4:
		f.Directives = append(f.Directives, directive{Name: "experimental",
			Args: []directiveArg{{"reason", quote("Still on trial.")}}})
	}
	return f
}

// coreArgs makes up to five arguments, required ones first.
func coreArgs(i, count int) []input {
	no, tide := "false", coreEnumName(i)
	calm := "CALM"
	all := []input{
		{Name: "path", Description: "Where it lies (e.g. \"/quay/7\").", Type: nonNull(scalar("String"))},
		{Name: "source", Description: "The one to start from.", Type: nonNull(scalar("ID")),
			Directives: []directive{expectedType(coreName(i))}},
		{Name: "expand", Description: "Replace ${NAME} by what the harbor calls it.", Type: scalar("Boolean"), DefaultValue: &no},
		{Name: "mode", Description: "What it has to stand.", Type: enum(tide), DefaultValue: &calm},
		{Name: "only", Description: "What to take, as patterns.", Type: list(nonNull(scalar("String")))},
	}
	return all[:count]
}

func lower(name string) string { return string(name[0]|0x20) + name[1:] }

// encode writes the answer as engines do: on one line.
func encode(a *answer) []byte {
	text, err := json.Marshal(a)
	if err != nil {
		panic(err) // Every part of it is made here or was decoded.
	}
	return text
}
