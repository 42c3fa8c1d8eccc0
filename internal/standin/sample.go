package standin

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// sample is an object of the schema: its type, and the chain of calls that made it.
type sample struct {
	view  *view
	typ   *introspection.Type
	chain string
}

func (v *view) root() object { return sample{view: v, typ: v.bound.Query} }

func (s sample) typeName() string { return s.typ.Name }

func (s sample) isA(typeName string) bool {
	wanted := s.view.bound.Type(typeName)
	return wanted != nil && isA(s.typ, wanted)
}

func (s sample) resolve(e *execution, call call) (any, error) {
	switch call.field.Name {
	case "__schema":
		return s.view.meta.schema(), nil
	case "__type":
		name, _ := call.args["name"].(string)
		if t := s.view.meta.named(name); t != nil {
			return t, nil
		}
		return nil, &failure{message: "no type is called " + strconv.Quote(shorten(name))}
	case "__schemaVersion":
		return s.view.document.Version, nil
	}
	field := s.typ.Field(call.field.Name)
	if field == nil {
		return nil, fmt.Errorf("%s has no field %s", s.typ.Name, call.field.Name)
	}
	selectedOn := call.field.ObjectDefinition.Name
	e.reached.call(selectedOn, field, call.args)
	if err := s.view.checkArguments(field, call.args); err != nil {
		return nil, err
	}
	if err := e.answers.failure(field, selectedOn); err != nil {
		return nil, err
	}
	value, err := s.answer(e, field, call, isListed(e.answers.Null, field, selectedOn))
	if err == nil {
		e.reached.answer(s.view.bound, selectedOn, field, value)
	}
	return value, err
}

// answer gives the value of a field that may be asked for.
func (s sample) answer(e *execution, field *introspection.Field, call call, nulls bool) (any, error) {
	args := call.args
	if field == s.typ.ID || s.typ == s.view.bound.Query && field.IsID() {
		return newID(s.typ.Name, s.chain), nil
	}
	if loaded, ok, err := s.load(field, args); ok || err != nil {
		return loaded, err
	}
	chain := s.view.extend(s.chain, field, args)
	if len(chain) > maxChain {
		return nil, errors.New("the chain of calls is too long")
	}
	if value, ok, err := e.load(field, s.chain, args); ok {
		return value, err
	}
	m := maker{view: s.view, answers: e.answers, nulls: nulls}
	if !nulls && (field.Shape != introspection.Nullable || asksWhetherThere(call.field.SelectionSet)) {
		nulls = mayBeNull(s.view.bound, field) && e.answers.chooses(chain)
		m.nulls, m.first = e.answers.chooses(chain+"[]"), true
	}
	if field.Shape == introspection.Void || !field.Type.NonNull && nulls {
		return nil, nil
	}
	return m.make(field.Type, chain, 0), nil
}

// asksWhetherThere reports whether a selection asks an object for nothing but its ID and the name of its type, by which
// a client finds out whether it is null.
func asksWhetherThere(set ast.SelectionSet) bool {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if selection.Name != "id" && selection.Name != "__typename" {
				return false
			}
		case *ast.InlineFragment:
			if !asksWhetherThere(selection.SelectionSet) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// load answers the fields that lead back from an ID to its object.
func (s sample) load(field *introspection.Field, args map[string]any) (object, bool, error) {
	id, isString := args["id"].(string)
	isLoader := field.Loads != nil
	isNode := field == s.view.bound.Node
	if !isString || !isLoader && !isNode {
		return nil, false, nil
	}
	t, chain, err := s.view.readID(id)
	if err == nil && !t.IsSelectable() {
		err = fmt.Errorf("the ID %q is not the ID of an object", shorten(id))
	}
	if err != nil {
		return nil, false, err
	}
	return sample{view: s.view, typ: t, chain: chain}, true, nil
}

// maker makes the value of one field.
type maker struct {
	view    *view
	answers Answers
	// nulls tells that null is asked for wherever it may stand.
	nulls bool
	// first tells that the first of each two elements is the null one, else the second is: no sample at that place is
	// the zero of its type.
	first bool
}

// make returns a value of the type; at counts the elements of lists.
func (m maker) make(ref *introspection.Ref, chain string, at int) any {
	if ref.Elem != nil {
		list := make([]any, m.answers.length())
		for i := range list {
			if (i%2 == 0) == m.first && !ref.Elem.NonNull && m.nulls {
				continue
			}
			list[i] = m.make(ref.Elem, chain+"["+strconv.Itoa(i)+"]", i)
		}
		return list
	}
	switch t := ref.Named; {
	case t.IsID() && ref.Identifies != nil:
		return newID(m.concrete(ref.Identifies, at).Name, chain)
	case t.IsID():
		return newID("ID", chain)
	case t.Kind == introspection.Enum:
		return t.Values[(m.answers.EnumValue+at)%len(t.Values)].Name
	case t.Kind == introspection.Scalar:
		return scalar(t, chain, at)
	default:
		return sample{view: m.view, typ: m.concrete(t, at), chain: chain}
	}
}

// concrete chooses the type of an object where an interface or union is promised. One that nothing implements is
// held by an object of its own name, as if its type were somebody's who isn't known here.
func (m maker) concrete(t *introspection.Type, at int) *introspection.Type {
	var objects []*introspection.Type
	for _, possible := range t.PossibleTypes {
		if possible.Kind == introspection.Object {
			objects = append(objects, possible)
		}
	}
	if len(objects) == 0 {
		return t
	}
	return objects[(m.answers.Implementation+at)%len(objects)]
}

func scalar(t *introspection.Type, chain string, at int) any {
	switch t.Scalar {
	case introspection.IntScalar:
		return 42 + at
	case introspection.FloatScalar:
		return 1.5 + float64(at)
	case introspection.BooleanScalar:
		return at%2 == 0
	case introspection.JSONScalar:
		return strconv.Quote(chain)
	case introspection.VoidScalar:
		return nil
	case introspection.NotScalar, introspection.StringScalar, introspection.IDScalar, introspection.CustomScalar:
		return chain
	}
	return chain
}

// extend returns the chain with one more call. Arguments stand in the order of the schema, so that the order in
// which a client sends them shows nowhere.
func (v *view) extend(chain string, field *introspection.Field, args map[string]any) string {
	var b strings.Builder
	if chain != "" {
		b.WriteString(chain)
		b.WriteByte('.')
	}
	b.WriteString(field.Name)
	separator := "("
	for _, arg := range field.Args {
		if value, given := args[arg.Name]; given {
			b.WriteString(separator + arg.Name + ":")
			v.writeValue(&b, arg.Type, value)
			separator = ", "
		}
	}
	if separator != "(" {
		b.WriteByte(')')
	}
	return b.String()
}

// writeValue writes an argument's value as its type tells; an ID as the object that it is of.
func (v *view) writeValue(b *strings.Builder, ref *introspection.Ref, value any) {
	if value == nil {
		b.WriteString("null")
		return
	}
	if ref.Elem != nil {
		v.writeList(b, ref, value)
		return
	}
	switch value := value.(type) {
	case string:
		v.writeString(b, ref.Named, value)
	case map[string]any:
		v.writeObject(b, ref.Named, value)
	default:
		fmt.Fprint(b, value)
	}
}

func (v *view) writeList(b *strings.Builder, ref *introspection.Ref, value any) {
	list, ok := value.([]any)
	if !ok {
		list = []any{value} // a single value counts as a list of one
	}
	b.WriteByte('[')
	for i, element := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		v.writeValue(b, ref.Elem, element)
	}
	b.WriteByte(']')
}

func (v *view) writeString(b *strings.Builder, t *introspection.Type, value string) {
	switch {
	case t.Kind == introspection.Enum:
		b.WriteString(value)
		return
	case t.IsID():
		if of, chain, err := v.readID(value); err == nil {
			b.WriteString(of.Name + "{" + chain + "}")
			return
		}
	}
	literal := introspection.Value{Kind: introspection.StringValue, Text: value}
	b.WriteString(literal.String())
}

func (v *view) writeObject(b *strings.Builder, t *introspection.Type, value map[string]any) {
	b.WriteByte('{')
	for i, name := range slices.Sorted(maps.Keys(value)) {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(name + ":")
		if field := inputField(t, name); field != nil {
			v.writeValue(b, field.Type, value[name])
		}
	}
	b.WriteByte('}')
}

func inputField(t *introspection.Type, name string) *introspection.Argument {
	for _, field := range t.InputFields {
		if field.Name == name {
			return field
		}
	}
	return nil
}

// checkArguments makes sure that each ID is one of this engine's and of the type that is wanted.
func (v *view) checkArguments(field *introspection.Field, args map[string]any) error {
	for _, arg := range field.Args {
		if value, given := args[arg.Name]; given {
			if err := v.checkValue(arg.Type, value); err != nil {
				return &failure{message: fmt.Sprintf("argument %q of %s: %v", arg.Name, field.Coordinate(), err)}
			}
		}
	}
	return nil
}

func (v *view) checkValue(ref *introspection.Ref, value any) error {
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			if ref.Elem == nil {
				return nil
			}
			if err := v.checkValue(ref.Elem, element); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, field := range ref.Innermost().Named.InputFields {
			if inner, given := value[field.Name]; given {
				if err := v.checkValue(field.Type, inner); err != nil {
					return fmt.Errorf("field %s: %w", field.Name, err)
				}
			}
		}
	case string:
		if inner := ref.Innermost(); inner.Named.IsID() {
			_, _, err := v.checkID(value, inner.Identifies)
			return err
		}
	}
	return nil
}
