package introspection

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// maxSDLTokens bounds what the parser reads of an SDL document.
const maxSDLTokens = 5_000_000

// versionComment is how SDL says what introspection calls __schemaVersion: a comment line of its own.
var versionComment = pattern.New(`(?m)^# __schemaVersion: *(\S*)[ \t\r]*$`)

// builtinComment is how SDL, which has no definitions of built-in scalars, says what an engine says of one: a comment
// line of its own, with the description as a string literal.
var builtinComment = pattern.New(`(?m)^# __description (` + strings.Join(builtinScalars, "|") + `): ("(?:[^"\\]|\\.)*")[ \t\r]*$`)

// servedComment is how SDL says where an environment comes from: a comment line of its own, with string literals.
var servedComment = pattern.New(`(?m)^# __environment ` + literal + `: ` + literal + `(?: at ` + literal + `)?( renamed)?[ \t\r]*$`)

// literal matches a string literal on one line.
const literal = `("(?:[^"\\\n]|\\.)*")`

func decodeSDL(source *Source) (*Document, error) {
	if at := invalidUTF8(source.Text); at >= 0 {
		return nil, Problems{{Position: Position{Source: source, Offset: at}, Message: "not valid SDL: the text isn't UTF-8 here",
			Advice: "save the file as UTF-8"}}
	}
	parsed, err := parser.ParseSchemaWithLimit(&ast.Source{Name: source.Name, Input: source.Text}, maxSDLTokens)
	if err != nil {
		return nil, Problems{sdlSyntax(source, err)}
	}
	d := &Document{Source: source, QueryType: "Query"}
	if match := versionComment().FindStringSubmatch(source.Text); match != nil {
		d.Version = match[1]
	}
	for _, match := range servedComment().FindAllStringSubmatch(source.Text, -1) {
		d.Served = append(d.Served, Served{Name: literalText(match[1]), Ref: literalText(match[2]), Pin: literalText(match[3]), Renamed: match[4] != ""})
	}
	r := &sdlReader{document: d, index: map[string]int{}, runes: runeOffsets(source.Text)}
	for _, definition := range parsed.Definitions {
		r.define(definition)
	}
	r.roots(parsed)
	if _, defined := r.index["Mutation"]; defined && len(parsed.Schema) == 0 {
		d.MutationType = "Mutation"
	}
	for _, extension := range parsed.Extensions {
		r.extend(extension)
	}
	for _, directive := range parsed.Directives {
		d.Directives = append(d.Directives, r.directiveDefinition(directive))
	}
	if len(r.problems) > 0 {
		slices.SortStableFunc(r.problems, byPosition)
		return nil, r.problems
	}
	r.implementations()
	r.describeBuiltins()
	d.AppliedDirectives = r.applied || slices.ContainsFunc(d.Directives, func(directive DirectiveDefinition) bool {
		return !known(directive.Name).everywhere
	})
	if !d.AppliedDirectives {
		d.forgetDirectives()
	}
	return d, nil
}

// literalText is what a string literal says, "" for none.
func literalText(literal string) string {
	if value, err := parseLiteral(literal); err == nil {
		return value.Text
	}
	return ""
}

// forgetDirectives drops the directives that SDL applies where an engine would show none; what deprecates is in the
// document's own words.
func (d *Document) forgetDirectives() {
	forget := func(inputs []InputDefinition) {
		for i := range inputs {
			inputs[i].Directives = nil
		}
	}
	for i := range d.Types {
		t := &d.Types[i]
		t.Directives = nil
		forget(t.InputFields)
		for j := range t.Fields {
			t.Fields[j].Directives = nil
			forget(t.Fields[j].Args)
		}
		for j := range t.EnumValues {
			t.EnumValues[j].Directives = nil
		}
	}
}

type sdlReader struct {
	document *Document
	index    map[string]int
	applied  bool
	runes    []int
	problems Problems
}

func (r *sdlReader) fail(position *ast.Position, coordinate, format string, args ...any) *Problem {
	r.problems = append(r.problems, r.document.problem(r.start(position), coordinate, format, args...))
	return &r.problems[len(r.problems)-1]
}

// roots reads the blocks that name the root types.
func (r *sdlReader) roots(parsed *ast.SchemaDocument) {
	for _, again := range parsed.Schema[min(1, len(parsed.Schema)):] {
		r.fail(again.Position, "", "there are two schema blocks; the first is in line %d", parsed.Schema[0].Position.Line).Advice =
			"remove one of them, or use extend schema"
	}
	seen := map[ast.Operation]*ast.OperationTypeDefinition{}
	for _, list := range []ast.SchemaDefinitionList{parsed.Schema, parsed.SchemaExtension} {
		for _, definition := range list {
			if definition.Description != "" {
				r.document.Description = definition.Description
			}
			for _, operation := range definition.OperationTypes {
				if first := seen[operation.Operation]; first != nil && len(r.problems) == 0 {
					r.fail(operation.Position, "", "the root type of %s is given twice; the first is in line %d", operation.Operation, first.Position.Line).Advice =
						"remove one of them"
					continue
				}
				seen[operation.Operation] = operation
				switch operation.Operation {
				case ast.Query:
					r.document.QueryType, r.document.QueryOffset = operation.Type, r.start(operation.Position)
				case ast.Mutation:
					r.document.MutationType, r.document.MutationOffset = operation.Type, r.start(operation.Position)
				case ast.Subscription:
					r.document.SubscriptionType = operation.Type
				}
			}
		}
	}
}

// describeBuiltins reads the comments with the descriptions of built-in scalars.
func (r *sdlReader) describeBuiltins() {
	source := r.document.Source
	for _, match := range builtinComment().FindAllStringSubmatchIndex(source.Text, -1) {
		name := source.Text[match[2]:match[3]]
		value, err := parseLiteral(source.Text[match[4]:match[5]])
		if _, defined := r.index[name]; err == nil && !defined {
			r.index[name] = len(r.document.Types)
			r.document.Types = append(r.document.Types, TypeDefinition{Kind: string(ast.Scalar), Name: name, Description: value.Text, Offset: match[0]})
		}
	}
}

// define adds a definition. A second one of the same name stays in the document: to bind it is an error, unless it
// is empty, as in the engine's SDL, where several files say that there is a type Query and extend it.
func (r *sdlReader) define(definition *ast.Definition) {
	at, defined := r.index[definition.Name]
	if defined && isEmpty(definition) {
		r.fill(&r.document.Types[at], definition)
		return
	}
	if !defined {
		r.index[definition.Name] = len(r.document.Types)
	}
	r.document.Types = append(r.document.Types, TypeDefinition{
		Kind:        string(definition.Kind),
		Name:        definition.Name,
		Description: definition.Description,
		Offset:      r.start(definition.Position),
	})
	r.fill(&r.document.Types[len(r.document.Types)-1], definition)
}

func isEmpty(definition *ast.Definition) bool {
	return len(definition.Fields) == 0 && len(definition.EnumValues) == 0 && len(definition.Types) == 0 &&
		definition.Kind != ast.Scalar
}

// extend adds to a definition; an extension of a root type that isn't defined defines it, as the engine's own SDL does
// with Query.
func (r *sdlReader) extend(extension *ast.Definition) {
	at, ok := r.index[extension.Name]
	switch d := r.document; {
	case ok && d.Types[at].Kind != string(extension.Kind):
		r.fail(extension.Position, extension.Name, "is extended as %s, but is %s, defined in line %d", extension.Kind, d.Types[at].Kind,
			r.lineOf(d.Types[at].Offset)).Advice = "extend it as that"
	case ok:
		r.fill(&d.Types[at], extension)
	case extension.Name == d.QueryType || extension.Name == d.MutationType || extension.Name == d.SubscriptionType:
		r.define(extension)
	default:
		names := slices.Sorted(maps.Keys(r.index))
		problem := r.fail(extension.Position, extension.Name, "is extended but not defined")
		problem.Advice = "define it; an extension adds to what is there"
		if closest := suggest.Closest(extension.Name, names); closest != "" {
			problem.Advice = fmt.Sprintf("did you mean %q?", closest)
		}
	}
}

func (r *sdlReader) lineOf(offset int) int {
	line, _ := lineAndColumn(r.document.Source.Text, offset)
	return line
}

func (r *sdlReader) fill(t *TypeDefinition, definition *ast.Definition) {
	t.Directives = append(t.Directives, r.directives(definition.Directives)...)
	for _, name := range definition.Interfaces {
		t.Interfaces = append(t.Interfaces, NamedReference{Name: name, Offset: r.start(definition.Position)})
	}
	for _, name := range definition.Types {
		t.PossibleTypes = append(t.PossibleTypes, NamedReference{Name: name, Offset: r.start(definition.Position)})
	}
	for _, field := range definition.Fields {
		if definition.Kind == ast.InputObject {
			t.InputFields = append(t.InputFields, r.input(field.Name, field.Description, field.Type, field.DefaultValue,
				field.Directives, field.Position))
			continue
		}
		t.Fields = append(t.Fields, r.field(field))
	}
	for _, value := range definition.EnumValues {
		applied := r.directives(value.Directives)
		deprecated, reason := deprecation(applied)
		t.EnumValues = append(t.EnumValues, EnumValueDefinition{Name: value.Name, Description: value.Description,
			Deprecated: deprecated, Reason: reason, Directives: applied, Offset: r.start(value.Position)})
	}
}

func (r *sdlReader) field(field *ast.FieldDefinition) FieldDefinition {
	f := FieldDefinition{Name: field.Name, Description: field.Description, Type: r.reference(field.Type),
		Directives: r.directives(field.Directives), Offset: r.start(field.Position)}
	f.Deprecated, f.Reason = deprecation(f.Directives)
	for _, arg := range field.Arguments {
		f.Args = append(f.Args, r.input(arg.Name, arg.Description, arg.Type, arg.DefaultValue, arg.Directives, arg.Position))
	}
	return f
}

func (r *sdlReader) input(name, description string, typ *ast.Type, value *ast.Value, directives ast.DirectiveList,
	position *ast.Position) InputDefinition {
	a := InputDefinition{Name: name, Description: description, Type: r.reference(typ),
		Directives: r.directives(directives), Offset: r.start(position)}
	a.Deprecated, a.Reason = deprecation(a.Directives)
	if value != nil {
		literal := value.String()
		a.Default, a.DefaultOffset = &literal, r.start(value.Position)
	}
	return a
}

func (r *sdlReader) directives(list ast.DirectiveList) (applied []AppliedDirective) {
	for _, directive := range list {
		r.applied = r.applied || !known(directive.Name).everywhere
		a := AppliedDirective{Name: directive.Name, Offset: r.start(directive.Position)}
		for _, arg := range directive.Arguments {
			a.Args = append(a.Args, AppliedArgument{Name: arg.Name, Value: arg.Value.String(), Offset: r.start(arg.Position)})
		}
		applied = append(applied, a)
	}
	return applied
}

func (r *sdlReader) directiveDefinition(definition *ast.DirectiveDefinition) DirectiveDefinition {
	d := DirectiveDefinition{Name: definition.Name, Description: definition.Description,
		Repeatable: definition.IsRepeatable, Offset: r.start(definition.Position)}
	for _, arg := range definition.Arguments {
		d.Args = append(d.Args, r.input(arg.Name, arg.Description, arg.Type, arg.DefaultValue, arg.Directives, arg.Position))
	}
	for _, location := range definition.Locations {
		d.Locations = append(d.Locations, string(location))
	}
	return d
}

// implementations gives interfaces their possible types, which introspection lists and SDL implies.
func (r *sdlReader) implementations() {
	for i := range r.document.Types {
		t := &r.document.Types[i]
		if t.Kind != "OBJECT" {
			continue
		}
		for _, implemented := range t.Interfaces {
			if at, ok := r.index[implemented.Name]; ok {
				it := &r.document.Types[at]
				if last := len(it.PossibleTypes) - 1; last >= 0 && it.PossibleTypes[last].Name == t.Name {
					continue // a type that implements it twice is an error of its own
				}
				it.PossibleTypes = append(it.PossibleTypes, NamedReference{Name: t.Name, Offset: t.Offset})
			}
		}
	}
}

func (r *sdlReader) reference(t *ast.Type) *TypeReference {
	if t.NonNull {
		inner := *t
		inner.NonNull = false
		return &TypeReference{Kind: "NON_NULL", Of: r.reference(&inner), Offset: r.start(t.Position)}
	}
	if t.Elem != nil {
		return &TypeReference{Kind: "LIST", Of: r.reference(t.Elem), Offset: r.start(t.Position)}
	}
	return &TypeReference{Name: t.NamedType, Offset: r.start(t.Position)}
}

func deprecation(applied []AppliedDirective) (deprecated bool, reason string) {
	for _, directive := range applied {
		if directive.Name != deprecatedDirective {
			continue
		}
		for _, arg := range directive.Args {
			if value, err := parseLiteral(arg.Value); err == nil && arg.Name == "reason" && value.Kind == StringValue {
				return true, value.Text
			}
		}
		return true, ""
	}
	return false, ""
}

// start returns the offset in bytes of a position of the parser's, which counts runes.
func (r *sdlReader) start(position *ast.Position) int {
	switch {
	case position == nil:
		return 0
	case r.runes == nil:
		return position.Start
	}
	return r.runes[min(max(position.Start, 0), len(r.runes)-1)]
}

// runeOffsets returns the offset of each rune and of the end; nil for ASCII, where runes are bytes.
func runeOffsets(text string) []int {
	if utf8.RuneCountInString(text) == len(text) {
		return nil
	}
	offsets := make([]int, 0, len(text))
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}
