package introspection

import "strconv"

// The directives that have a meaning here, beside those that tell what a function is for.
const (
	deprecatedDirective   = "deprecated"
	experimentalDirective = "experimental"
	sourceMapDirective    = "sourceMap"
	expectedTypeDirective = "expectedType"
	enumValueDirective    = "enumValue"
	trivialDirective      = "trivialResolveField"
)

// functionDirectives tell what a function of an environment is for.
var functionDirectives = map[string]EntrypointKind{"check": Check, "generate": Generate, "up": Up, "agent": Agent}

// IsInterpreted reports whether what the directive says is told by other fields of the schema.
func (d Directive) IsInterpreted() bool {
	switch d.Name {
	case deprecatedDirective, experimentalDirective, sourceMapDirective, expectedTypeDirective, enumValueDirective, trivialDirective:
		return true
	}
	return functionDirectives[d.Name] != NotEntrypoint
}

// directives reads the applied directives of one part of the schema.
func (b *binder) directives(from []AppliedDirective, coordinate string) (all []Directive) {
	for i := range from {
		applied := &from[i]
		directive := Directive{Name: applied.Name}
		if !IsName(applied.Name) {
			b.fail(applied.Offset, coordinate, "the directive %q doesn't have a valid GraphQL name", applied.Name)
			continue
		}
		for _, arg := range applied.Args {
			value, err := b.literal(arg.Value)
			if err != nil {
				b.fail(arg.Offset, coordinate, "@%s(%s:) is not a GraphQL value: %s", applied.Name, arg.Name, err)
				continue
			}
			directive.Args = append(directive.Args, DirectiveArg{Name: arg.Name, Value: value})
		}
		b.countUnknown(applied)
		if applied.Name == expectedTypeDirective && directive.Arg("name") == nil {
			b.fail(applied.Offset, coordinate, "@expectedType names no type").Advice = `write @expectedType(name: "...")`
			continue
		}
		all = append(all, directive)
	}
	return all
}

// literal parses an argument of an applied directive. Those that environments have on all their parts are parsed once.
func (b *binder) literal(text string) (*Value, error) {
	if value := b.literals[text]; value != nil {
		return value, nil
	}
	value, err := parseLiteral(text)
	if err == nil {
		b.literals[text] = value
	}
	return value, err
}

// find returns the applied directive of that name.
func find(directives []Directive, name string) (Directive, bool) {
	for _, directive := range directives {
		if directive.Name == name {
			return directive, true
		}
	}
	return Directive{}, false
}

// directiveText returns the string that a directive's argument has, "" where it has none.
func directiveText(directives []Directive, name, arg string) string {
	directive, _ := find(directives, name)
	if value := directive.Arg(arg); value != nil && value.Kind != NullValue {
		return value.Text
	}
	return ""
}

func deprecated(flag bool, reason string, directives []Directive) *Deprecation {
	_, applied := find(directives, deprecatedDirective)
	if !flag && !applied {
		return nil
	}
	if reason == "" {
		reason = directiveText(directives, deprecatedDirective, "reason")
	}
	return &Deprecation{Reason: reason}
}

func experimental(directives []Directive) *Experimental {
	if _, applied := find(directives, experimentalDirective); !applied {
		return nil
	}
	return &Experimental{Reason: directiveText(directives, experimentalDirective, "reason")}
}

func (b *binder) sourceMap(directives []Directive) *SourceMap {
	applied, ok := find(directives, sourceMapDirective)
	if !ok {
		return nil
	}
	source := &SourceMap{}
	for _, arg := range applied.Args {
		if arg.Value.Kind == NullValue {
			continue
		}
		switch text := arg.Value.Text; arg.Name {
		case "module":
			source.Module = text
		case "filename":
			source.Filename = text
		case "line":
			source.Line, _ = strconv.Atoi(text)
		case "column":
			source.Column, _ = strconv.Atoi(text)
		case "url":
			source.URL = text
		}
	}
	return source
}
