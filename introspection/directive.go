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

// knownDirective is a directive that is no surprise, and what it is to us. None may be applied twice to one part.
type knownDirective struct {
	name string
	// interpreted tells that other fields of the schema say what it says.
	interpreted bool
	// function is what it says that a function of an environment is for.
	function EntrypointKind
	// everywhere tells that it is GraphQL's, or one that engines have declared since before they showed what is applied: it
	// doesn't tell that they do.
	everywhere bool
}

// knownDirectives are those of GraphQL, of engines, and of the design of the next ones, sorted by name.
var knownDirectives = [...]knownDirective{
	{name: "agent", interpreted: true, function: Agent},
	{name: "artifact"},
	{name: "cache"},
	{name: "check", interpreted: true, function: Check},
	{name: "command"},
	{name: "defaultAddress"},
	{name: "defaultPath"},
	{name: deprecatedDirective, interpreted: true, everywhere: true},
	{name: enumValueDirective, interpreted: true},
	{name: expectedTypeDirective, interpreted: true},
	{name: experimentalDirective, interpreted: true},
	{name: "function"},
	{name: "generate", interpreted: true, function: Generate},
	{name: "ignorePatterns"},
	{name: "impure", everywhere: true},
	{name: "include", everywhere: true},
	{name: "meta", everywhere: true},
	{name: "oneOf", everywhere: true},
	{name: "shell"},
	{name: "skip", everywhere: true},
	{name: sourceMapDirective, interpreted: true},
	{name: "specifiedBy", everywhere: true},
	{name: trivialDirective, interpreted: true},
	{name: "up", interpreted: true, function: Up},
}

// known returns what is known of a directive; nothing of one that isn't.
func known(name string) knownDirective {
	for i := range knownDirectives {
		if knownDirectives[i].name == name {
			return knownDirectives[i]
		}
	}
	return knownDirective{}
}

// IsInterpreted reports whether what the directive says is told by other fields of the schema.
func (d Directive) IsInterpreted() bool { return known(d.Name).interpreted }

// checkDeclared checks the directives that the document declares.
func (b *binder) checkDeclared() {
	for i := range b.document.Directives {
		declared := &b.document.Directives[i]
		coordinate := "@" + declared.Name
		switch {
		case !IsName(declared.Name):
			b.refuseName(declared.Offset, "the directive", declared.Name, nil)
			continue
		case isReserved(declared.Name):
			b.refuseReserved(declared.Offset, coordinate)
			continue
		}
		if first := firstNamed(b.document.Directives, declared.Name, directivePlace); first != declared.Offset {
			b.twice(declared.Offset, first, coordinate, "the directive is declared", "")
		}
		for _, arg := range b.inputs(declared.Args, "the argument", coordinate+"(", ":)") {
			b.requireInput(arg)
		}
	}
}

// mayRepeat reports whether a directive may be applied twice to one part: where that isn't known, it may.
func (b *binder) mayRepeat(name string) bool {
	for i := range b.document.Directives {
		if declared := &b.document.Directives[i]; declared.Name == name {
			return declared.Repeatable
		}
	}
	return known(name).name == ""
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
		if _, again := find(all, applied.Name); again && !b.mayRepeat(applied.Name) {
			b.twice(applied.Offset, firstNamed(from, applied.Name, appliedPlace), coordinate, "@"+applied.Name+" is applied", "")
			continue
		}
		for j := range applied.Args {
			arg := &applied.Args[j]
			if first := firstNamed(applied.Args, arg.Name, argumentPlace); first != arg.Offset {
				b.twice(arg.Offset, first, coordinate, "@"+applied.Name+"("+arg.Name+":) is given", "")
				continue
			}
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
