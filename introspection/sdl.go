package introspection

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// maxSDLTokens bounds what the parser reads of an SDL document.
const maxSDLTokens = 5_000_000

// versionComment is how SDL says what introspection calls __schemaVersion: a comment line of its own.
var versionComment = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^# __schemaVersion: *(\S*)[ \t\r]*$`) })

// builtinComment is how SDL, which has no definitions of built-in scalars, says what an engine says of one: a comment
// line of its own, with the description as a string literal.
var builtinComment = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^# __description (` + strings.Join(builtinScalars, "|") + `): ("(?:[^"\\]|\\.)*")[ \t\r]*$`)
})

// declaredOnly are directives that engines declare which don't tell what is applied to what.
var declaredOnly = []string{"deprecated", "impure", "include", "meta", "oneOf", "skip", "specifiedBy"}

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
	r := &sdlReader{document: d, index: map[string]int{}, runes: runeOffsets(source.Text)}
	r.roots(parsed)
	for _, definition := range parsed.Definitions {
		r.define(definition)
	}
	for _, extension := range parsed.Extensions {
		r.extend(extension)
	}
	for _, directive := range parsed.Directives {
		d.Directives = append(d.Directives, r.directiveDefinition(directive))
	}
	r.implementations()
	r.describeBuiltins()
	d.AppliedDirectives = r.applied || slices.ContainsFunc(d.Directives, func(directive DirectiveDefinition) bool {
		return !slices.Contains(declaredOnly, directive.Name)
	})
	if !d.AppliedDirectives {
		d.forgetDirectives()
	}
	return d, nil
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

// invalidUTF8 returns the offset of the first byte that isn't UTF-8, negative if all are.
func invalidUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

func sdlSyntax(source *Source, err error) Problem {
	problem := Problem{Position: Position{Source: source}, Message: err.Error(), Advice: "give introspection JSON or SDL"}
	var parse *gqlerror.Error
	if errors.As(err, &parse) {
		problem.Message = "not valid SDL: " + parse.Message
		if len(parse.Locations) > 0 {
			problem.Position.Offset = offsetOf(source.Text, parse.Locations[0].Line, parse.Locations[0].Column)
		}
	}
	return problem
}

// offsetOf is the inverse of lineAndColumn.
func offsetOf(text string, line, column int) int {
	offset := 0
	for ; line > 1 && offset < len(text); offset++ {
		if text[offset] == '\n' {
			line--
		}
	}
	for ; column > 1 && offset < len(text); column-- {
		offset++
	}
	return offset
}

type sdlReader struct {
	document *Document
	index    map[string]int
	applied  bool
	runes    []int
}

func (r *sdlReader) roots(parsed *ast.SchemaDocument) {
	for _, list := range []ast.SchemaDefinitionList{parsed.Schema, parsed.SchemaExtension} {
		for _, definition := range list {
			if definition.Description != "" {
				r.document.Description = definition.Description
			}
			for _, operation := range definition.OperationTypes {
				switch operation.Operation {
				case ast.Query:
					r.document.QueryType = operation.Type
				case ast.Mutation:
					r.document.MutationType = operation.Type
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

// extend adds to a definition; an extension of what isn't defined defines it, as the engine's own SDL does with
// Query.
func (r *sdlReader) extend(extension *ast.Definition) {
	at, ok := r.index[extension.Name]
	if !ok {
		r.define(extension)
		return
	}
	r.fill(&r.document.Types[at], extension)
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
		r.applied = r.applied || !slices.Contains(declaredOnly, directive.Name)
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
		if directive.Name != "deprecated" {
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
