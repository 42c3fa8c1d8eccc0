// Package introspection reads the GraphQL schema of an engine, as introspection JSON or SDL, and binds it to the model that
// generators work with: resolved, ordered, classified, and checked as a whole.
package introspection

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// BindOptions are what the caller knows and the document may not tell.
type BindOptions struct {
	// Version is used where the document has no version of its own; "" for none.
	Version string
	// Core is the same engine's schema without environments: where the document doesn't say what belongs to an
	// environment, what isn't in Core does. Nil for none.
	Core *Document
	// Served are the references that the caller served, in order, with the names that the engine gave them.
	Served []Served
}

// Served is an environment that the caller had the engine serve.
type Served struct {
	// Name that the engine gave it, and Ref, the reference as the caller gave it.
	Name, Ref string
	// Pin is the commit that a git reference was resolved to, "" for none.
	Pin string
	// Renamed tells that Name is another one than the environment has by itself.
	Renamed bool
}

// Bind resolves a document. Every problem of the document is in the error, which is [Problems]; the schema is nil
// then.
func Bind(document *Document, options BindOptions) (*Schema, error) {
	b := &binder{document: document, options: options, schema: &Schema{
		Version: document.Version,
		byName:  make(map[string]*Type, len(document.Types)),
	}, literals: map[string]*Value{}, refused: map[string]bool{}}
	b.declareTypes()
	b.defineTypes()
	b.checkDeclared()
	b.setDefaults()
	if len(b.problems) == 0 {
		b.checkRoot()
		b.checkInputCycles()
		b.checkInterfaces()
	}
	if len(b.problems) > 0 {
		slices.SortStableFunc(b.problems, byPosition)
		return nil, b.problems
	}
	b.identify()
	b.own()
	if len(b.problems) > 0 {
		return nil, b.problems
	}
	b.decideDialect()
	b.classify()
	b.finish()
	b.decideServing()
	b.listEntrypoints()
	b.warnOfUnknown()
	slices.SortStableFunc(b.schema.Warnings, byPosition)
	return b.schema, nil
}

func byPosition(a, b Problem) int { return cmp.Compare(a.Position.Offset, b.Position.Offset) }

type binder struct {
	document *Document
	options  BindOptions
	schema   *Schema
	// definitions of the types in the schema, to fill them in.
	definitions []definition
	problems    Problems
	// defaults wait for every type to be defined: only then is it known which enum values there are.
	defaults []pendingDefault
	// literals are the arguments of applied directives by their texts, of which there are few.
	literals map[string]*Value
	// refused are the names of types that are an error by themselves: what refers to them isn't another one.
	refused map[string]bool
	// unknown are the directives that nobody has declared.
	unknown []unknownDirective
}

type definition struct {
	from *TypeDefinition
	to   *Type
}

func (b *binder) fail(offset int, coordinate, format string, args ...any) *Problem {
	b.problems = append(b.problems, b.document.problem(offset, coordinate, format, args...))
	return &b.problems[len(b.problems)-1]
}

func (b *binder) warn(position Position, coordinate, message, advice string) {
	b.schema.Warnings = append(b.schema.Warnings, Problem{Position: position, Coordinate: coordinate, Message: message,
		Advice: advice})
}

var builtinScalars = []string{"String", "Int", "Float", "Boolean", anyID}

var kinds = map[string]Kind{"SCALAR": Scalar, "OBJECT": Object, "INTERFACE": Interface, "UNION": Union, "ENUM": Enum,
	"INPUT_OBJECT": Input}

// declareTypes gives each name its type, so that references can be resolved whatever the order.
func (b *binder) declareTypes() {
	for i := range b.document.Types {
		from := &b.document.Types[i]
		kind, known := kinds[from.Kind]
		switch {
		case !IsName(from.Name):
			b.refuseName(from.Offset, "the type", from.Name, from.Directives)
			b.refused[from.Name] = true
			continue
		case b.schema.byName[from.Name] != nil:
			b.twice(from.Offset, b.schema.byName[from.Name].Position.Offset, from.Name, "the type is defined",
				"two environments may contribute it: serve one of them under another name")
			continue
		case isReserved(from.Name) && !slices.Contains(introspectionTypes, from.Name):
			b.refuseReserved(from.Offset, from.Name)
			b.refused[from.Name] = true
			continue
		case !known:
			b.refuseKind(from.Offset, from.Name, from.Kind)
			b.refused[from.Name] = true
			continue
		}
		to := &Type{Kind: kind, Name: from.Name, Description: from.Description, Scalar: scalarOf(kind, from.Name),
			Position: b.document.Position(from.Offset)}
		b.schema.byName[from.Name] = to
		b.definitions = append(b.definitions, definition{from, to})
	}
	for _, name := range builtinScalars {
		if b.schema.byName[name] == nil {
			b.schema.byName[name] = &Type{Kind: Scalar, Name: name, Scalar: scalarNames[name]}
		}
		b.schema.byName[name].Builtin = true
	}
}

func sourceModule(applied []AppliedDirective) string {
	for _, directive := range applied {
		if directive.Name != sourceMapDirective {
			continue
		}
		for _, arg := range directive.Args {
			if value, err := parseLiteral(arg.Value); err == nil && arg.Name == "module" {
				return value.Text
			}
		}
	}
	return ""
}

// isInternal reports whether a type is GraphQL's or the engine's own: no SDK has it.
func isInternal(name string) bool { return strings.HasPrefix(name, "_") }

func (b *binder) defineTypes() {
	for _, d := range b.definitions {
		// A type that begins with one underscore is referred to, though no SDK has it; GraphQL's own are never shown.
		if !strings.HasPrefix(d.to.Name, "__") {
			b.defineType(d)
		}
	}
}

func (b *binder) defineType(d definition) {
	d.to.Directives = b.directives(d.from.Directives, d.to.Name)
	d.to.Experimental = experimental(d.to.Directives)
	d.to.Source = b.sourceMap(d.to.Directives)
	switch d.to.Kind {
	case Object, Interface:
		b.defineFields(d)
		d.to.Interfaces = b.resolveAll(d.from.Interfaces, d.to.Name, "implements", Interface)
		if d.to.Kind == Interface {
			d.to.PossibleTypes = b.possibleTypes(d)
		}
	case Union:
		d.to.PossibleTypes = b.possibleTypes(d)
		if len(d.from.PossibleTypes) == 0 {
			b.fail(d.from.Offset, d.to.Name, "the union has no member types")
		}
	case Enum:
		b.defineValues(d)
	case Input:
		d.to.InputFields = b.inputs(d.from.InputFields, "the input field", d.to.Name+".", "")
		slices.SortStableFunc(d.to.InputFields, func(a, b *Argument) int { return cmp.Compare(a.Name, b.Name) })
		if len(d.from.InputFields) == 0 {
			b.fail(d.from.Offset, d.to.Name, "the input object has no fields")
		}
		for _, field := range d.to.InputFields {
			b.requireInput(field)
		}
	case Scalar:
	}
}

func (b *binder) defineFields(d definition) {
	var seen nameSet
	for i := range d.from.Fields {
		from := &d.from.Fields[i]
		if !b.nameable(from.Offset, d.to.Name, "the field", from.Name, from.Directives) {
			continue
		}
		if !seen.add(from.Name) {
			b.twice(from.Offset, firstNamed(d.from.Fields, from.Name, fieldPlace), d.to.Name+"."+from.Name, "the field is defined", "")
			continue
		}
		field := &Field{Name: from.Name, Description: from.Description, Parent: d.to,
			Position: b.document.Position(from.Offset)}
		coordinate := field.Coordinate()
		field.Directives = b.directives(from.Directives, coordinate)
		field.Deprecation = deprecated(from.Deprecated, from.Reason, field.Directives)
		field.Experimental = experimental(field.Directives)
		field.Source = b.sourceMap(field.Directives)
		field.Args = b.inputs(from.Args, "the argument", coordinate+"(", ":)")
		for _, arg := range field.Args {
			b.requireInput(arg)
		}
		if field.Type = b.resolve(from.Type, from.Offset, coordinate); field.Type == nil {
			continue
		}
		if field.Type.Innermost().Named.Kind == Input {
			b.fail(from.Offset, coordinate, "a field can't return the input object %s", field.Type)
		}
		d.to.Fields = append(d.to.Fields, field)
	}
	if len(d.from.Fields) == 0 {
		b.fail(d.from.Offset, d.to.Name, "the type has no fields")
	}
	slices.SortStableFunc(d.to.Fields, func(a, b *Field) int { return cmp.Compare(a.Name, b.Name) })
	d.to.ID = d.to.Field(idField)
}

// nameable checks the name of a field or an enum value.
func (b *binder) nameable(offset int, parent, what, name string, applied []AppliedDirective) bool {
	switch {
	case !IsName(name):
		b.refuseName(offset, what+" of "+parent, name, applied)
		return false
	case isReserved(name):
		b.refuseReserved(offset, parent+"."+name)
		return false
	}
	return true
}

func (b *binder) defineValues(d definition) {
	var seen nameSet
	for _, from := range d.from.EnumValues {
		coordinate := d.to.Name + "." + from.Name
		switch {
		case !b.nameable(from.Offset, d.to.Name, "the enum value", from.Name, from.Directives):
			continue
		case from.Name == "true" || from.Name == "false" || from.Name == "null":
			b.fail(from.Offset, coordinate, "an enum value can't be called %s, which is a literal in GraphQL", from.Name).Advice =
				"rename it"
			continue
		case !seen.add(from.Name):
			b.twice(from.Offset, firstNamed(d.from.EnumValues, from.Name, valuePlace), coordinate, "the enum value is defined", "")
			continue
		}
		value := &EnumValue{Name: from.Name, Description: from.Description, Value: from.Name,
			Position: b.document.Position(from.Offset)}
		value.Directives = b.directives(from.Directives, d.to.Name+"."+from.Name)
		value.Deprecation = deprecated(from.Deprecated, from.Reason, value.Directives)
		value.Experimental = experimental(value.Directives)
		value.Source = b.sourceMap(value.Directives)
		if text := directiveText(value.Directives, enumValueDirective, "value"); text != "" {
			value.Value = text
		}
		d.to.Values = append(d.to.Values, value)
	}
	if len(d.from.EnumValues) == 0 {
		b.fail(d.from.Offset, d.to.Name, "the enum has no values")
	}
}

// resolve turns a received reference into one that points to its type; nil if that isn't possible.
func (b *binder) resolve(from *TypeReference, offset int, coordinate string) *Ref {
	if from == nil {
		b.fail(offset, coordinate, "the type is missing").Advice =
			"the introspection query must ask for more levels of ofType"
		return nil
	}
	switch from.Kind {
	case "NON_NULL":
		if from.Of != nil && from.Of.Kind == "NON_NULL" {
			b.fail(from.Offset, coordinate, "the type is non-null twice")
			return nil
		}
		ref := b.resolve(from.Of, from.Offset, coordinate)
		if ref != nil {
			ref.NonNull = true
		}
		return ref
	case "LIST":
		elem := b.resolve(from.Of, from.Offset, coordinate)
		if elem == nil {
			return nil
		}
		return &Ref{Elem: elem}
	}
	named := b.schema.byName[from.Name]
	kind, known := kinds[from.Kind]
	switch {
	case b.refused[from.Name]:
		return nil
	case from.Kind != "" && !known:
		b.refuseKind(from.Offset, coordinate, from.Kind)
		return nil
	case named == nil:
		b.fail(from.Offset, coordinate, "the type %q is not in the schema", from.Name).Advice = b.hint(from.Name)
		return nil
	case known && kind != named.Kind:
		b.fail(from.Offset, coordinate, "the type %s has the kind %s here, but the kind %s where it is defined", from.Name, kind, named.Kind)
		return nil
	}
	return &Ref{Named: named}
}

// hint asks whether another type was meant, "" where no name is close.
func (b *binder) hint(name string) string {
	if closest := suggest.Closest(name, slices.Sorted(maps.Keys(b.schema.byName))); closest != "" {
		return fmt.Sprintf("did you mean %q?", closest)
	}
	return ""
}

func byName(a, b *Type) int { return cmp.Compare(a.Name, b.Name) }

// finish fixes the order of the types and leaves out those that no SDK has.
func (b *binder) finish() {
	for _, d := range b.definitions {
		t := d.to
		if isInternal(t.Name) || t.Builtin && t.Name != anyID {
			continue
		}
		if t.Kind == Enum && t.Owner != nil {
			slices.SortStableFunc(t.Values, func(a, b *EnumValue) int { return cmp.Compare(a.Name, b.Name) })
		}
		b.schema.Types = append(b.schema.Types, t)
		if t.Owner != nil {
			t.Owner.Types = append(t.Owner.Types, t)
		}
	}
	if id := b.schema.byName[anyID]; id.Position.IsZero() && b.usesID() {
		b.schema.Types = append(b.schema.Types, id)
	}
	slices.SortFunc(b.schema.Types, byName)
	for _, environment := range b.schema.Environments {
		slices.SortFunc(environment.Types, byName)
	}
}

// usesID reports whether a schema that doesn't list the scalar ID, as SDL never does, refers to it.
func (b *binder) usesID() bool {
	for _, d := range b.definitions {
		for _, field := range d.to.Fields {
			if field.Type.Innermost().Named.Name == anyID {
				return true
			}
			for _, arg := range field.Args {
				if arg.Type.Innermost().Named.Name == anyID {
					return true
				}
			}
		}
		for _, field := range d.to.InputFields {
			if field.Type.Innermost().Named.Name == anyID {
				return true
			}
		}
	}
	return false
}
