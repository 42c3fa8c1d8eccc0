package introspection

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// directives writes the declarations of directives, sorted by name, with what they lack to be valid for where they
// are applied.
func (p *sdlPrinter) directives() {
	declared := slices.Clone(p.document.Directives)
	for _, use := range p.uses() {
		at := slices.IndexFunc(declared, func(d DirectiveDefinition) bool { return d.Name == use.name })
		if at < 0 {
			at = len(declared)
			declared = append(declared, DirectiveDefinition{Name: use.name, Offset: use.offset,
				Description: "Applied by the engine, and not declared by it."})
		}
		declared[at] = use.fit(declared[at])
	}
	for _, declaration := range sortedBy(declared, func(d DirectiveDefinition) string { return d.Name }) {
		p.declaration(&declaration)
	}
}

func (p *sdlPrinter) declaration(d *DirectiveDefinition) {
	p.separate()
	p.description(d.Description, "")
	text := "directive @" + p.name(d.Name, d.Offset) + p.arguments(d.Args, "")
	if d.Repeatable {
		text += " repeatable"
	}
	p.line(text + " on " + strings.Join(d.Locations, " | "))
}

// use is how a directive is applied to one kind of place.
type use struct {
	name, location string
	offset         int
	times          int
	// args are the arguments that are given, each with one of its values, and how often.
	args []usedArgument
}

type usedArgument struct {
	AppliedArgument
	times int
}

func (u *use) add(applied AppliedDirective) {
	u.times++
	for _, arg := range applied.Args {
		if arg.Value == "" {
			continue
		}
		at := slices.IndexFunc(u.args, func(known usedArgument) bool { return known.Name == arg.Name })
		if at < 0 {
			at = len(u.args)
			u.args = append(u.args, usedArgument{AppliedArgument: arg})
		}
		u.args[at].times++
	}
}

// uses returns how directives are applied, sorted by name and place. @deprecated is GraphQL's own, and valid wherever
// something can be deprecated.
func (p *sdlPrinter) uses() []*use {
	found := map[[2]string]*use{}
	add := func(location string, applied []AppliedDirective) {
		for _, directive := range applied {
			if directive.Name == deprecatedDirective {
				continue
			}
			key := [2]string{directive.Name, location}
			if found[key] == nil {
				found[key] = &use{name: directive.Name, location: location, offset: directive.Offset}
			}
			found[key].add(directive)
		}
	}
	inputs := func(location string, list []InputDefinition) {
		for _, input := range list {
			add(location, input.Directives)
		}
	}
	for _, t := range p.document.Types {
		if strings.HasPrefix(t.Name, "__") {
			continue
		}
		add(t.Kind, t.Directives)
		inputs("INPUT_FIELD_DEFINITION", t.InputFields)
		for _, field := range t.Fields {
			add("FIELD_DEFINITION", field.Directives)
			inputs("ARGUMENT_DEFINITION", field.Args)
		}
		for _, value := range t.EnumValues {
			add("ENUM_VALUE", value.Directives)
		}
	}
	return slices.SortedFunc(maps.Values(found), func(a, b *use) int {
		return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.location, b.location))
	})
}

// fit returns the declaration with the place and the arguments of the use, and without the demand for arguments that
// are left out: engines declare filename and line as required, and give neither.
func (u *use) fit(d DirectiveDefinition) DirectiveDefinition {
	if !slices.Contains(d.Locations, u.location) {
		d.Locations = append(slices.Clone(d.Locations), u.location)
	}
	d.Args = slices.Clone(d.Args)
	for i := range d.Args {
		arg := &d.Args[i]
		given := slices.ContainsFunc(u.args, func(used usedArgument) bool { return used.Name == arg.Name && used.times == u.times })
		if !given && arg.Default == nil && arg.Type != nil && arg.Type.Kind == "NON_NULL" {
			arg.Type = arg.Type.Of
		}
	}
	for _, used := range u.args {
		if !slices.ContainsFunc(d.Args, func(a InputDefinition) bool { return a.Name == used.Name }) {
			d.Args = append(d.Args, InputDefinition{Name: used.Name, Type: guessed(used.Value), Offset: used.Offset})
		}
	}
	return d
}

// guessed returns a type that a literal is valid for.
func guessed(literal string) *TypeReference {
	value, err := parseLiteral(literal)
	if err != nil {
		return &TypeReference{Name: "String"}
	}
	return guessedType(value)
}

func guessedType(value *Value) *TypeReference {
	switch value.Kind {
	case ListValue:
		if len(value.List) > 0 {
			return &TypeReference{Kind: "LIST", Of: guessedType(value.List[0])}
		}
		return &TypeReference{Kind: "LIST", Of: &TypeReference{Name: "String"}}
	case IntValue:
		return &TypeReference{Name: "Int"}
	case FloatValue:
		return &TypeReference{Name: "Float"}
	case BooleanValue:
		return &TypeReference{Name: "Boolean"}
	}
	return &TypeReference{Name: "String"}
}
