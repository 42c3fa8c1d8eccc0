package compiled

import (
	"fmt"
	"reflect"
	"strconv"
	"sync/atomic"
	"text/template/parse"
)

// expression evaluates to a value.
type expression func(r *run, dot reflect.Value) reflect.Value

// missing is the expression of what text/template has to evaluate.
func missing(*run, reflect.Value) reflect.Value {
	giveUp()
	return reflect.Value{}
}

// pipe compiles a pipeline and the variables that it declares or sets.
func (c *compiler) pipe(pipe *parse.PipeNode) expression {
	var value expression
	for _, each := range pipe.Cmds {
		value = c.command(each, value)
	}
	for _, each := range pipe.Decl {
		place := c.find(each.Ident[0])
		if !pipe.IsAssign {
			place = c.declare(each.Ident[0])
		} else if place < 0 {
			return missing
		}
		inner := value
		value = func(r *run, dot reflect.Value) reflect.Value {
			v := inner(r, dot)
			r.stack[r.base+place] = v
			return v
		}
	}
	return value
}

// command compiles a command of a pipeline; final is what is in front of it, nil for nothing. What is in an interface isn't
// taken out of it, as text/template does: nothing here tells the difference.
func (c *compiler) command(n *parse.CommandNode, final expression) expression {
	if name, ok := n.Args[0].(*parse.IdentifierNode); ok {
		return c.call(name.Ident, n.Args[1:], final)
	}
	if len(n.Args) > 1 || final != nil {
		return missing
	}
	return c.operand(n.Args[0])
}

func dot(_ *run, dot reflect.Value) reflect.Value { return dot }

// operand compiles an operand.
func (c *compiler) operand(node parse.Node) expression {
	switch n := node.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return chain(dot, n.Ident)
	case *parse.VariableNode:
		if place := c.find(n.Ident[0]); place >= 0 {
			return chain(func(r *run, _ reflect.Value) reflect.Value { return r.stack[r.base+place] }, n.Ident[1:])
		}
	case *parse.ChainNode:
		return chain(c.operand(n.Node), n.Field)
	case *parse.PipeNode:
		if len(n.Decl) == 0 {
			return c.pipe(n)
		}
	case *parse.IdentifierNode:
		return c.call(n.Ident, nil, nil)
	}
	if constant, ok := constantOf(node); ok {
		return func(*run, reflect.Value) reflect.Value { return constant }
	}
	return missing
}

// constantOf returns the value of a constant where nothing but its syntax tells its type.
func constantOf(node parse.Node) (reflect.Value, bool) {
	switch n := node.(type) {
	case *parse.StringNode:
		return reflect.ValueOf(n.Text), true
	case *parse.BoolNode:
		return reflect.ValueOf(n.True), true
	case *parse.NumberNode:
		if n.IsInt && int64(int(n.Int64)) == n.Int64 && strconv.Itoa(int(n.Int64)) == n.Text {
			return reflect.ValueOf(int(n.Int64)), true
		}
	}
	return reflect.Value{}, false
}

// chain compiles the fields .A.B.C of a value.
func chain(value expression, names []string) expression {
	for _, name := range names {
		inner, field := value, &field{name: name}
		value = func(r *run, dot reflect.Value) reflect.Value { return field.of(inner(r, dot)) }
	}
	return value
}

// field is a field or method that a template asks values for. It remembers where it is in the type that it was last asked of.
type field struct {
	name string
	last atomic.Pointer[access]
}

// access is how the field of a type is reached.
type access struct {
	of          reflect.Type
	addressable bool
	// method is the index of a method, -1 for a field.
	method int
	index  []int
}

// of returns the field of a value.
func (f *field) of(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() {
		giveUp()
	}
	at := f.last.Load()
	if at == nil || at.of != v.Type() || at.addressable != v.CanAddr() {
		if v.Kind() == reflect.Map {
			return f.entry(v)
		}
		at = f.find(v)
		f.last.Store(at)
	}
	switch {
	case at.method >= 0:
		if at.addressable {
			v = v.Addr()
		}
		return result(v.Method(at.method).Call(nil))
	case len(at.index) == 1:
		return v.Field(at.index[0])
	}
	v, err := v.FieldByIndexErr(at.index)
	if err != nil {
		giveUp()
	}
	return v
}

// find looks the field up.
func (f *field) find(v reflect.Value) *access {
	at := &access{of: v.Type(), addressable: v.CanAddr(), method: -1}
	methods := at.of
	if at.addressable {
		methods = reflect.PointerTo(methods)
	}
	if method, ok := methods.MethodByName(f.name); ok {
		at.method = method.Index
		if method.Type.NumIn() != 1 {
			giveUp()
		}
		return at
	}
	if v.Kind() != reflect.Struct {
		giveUp()
	}
	found, ok := at.of.FieldByName(f.name)
	if !ok || !found.IsExported() {
		giveUp()
	}
	at.index = found.Index
	return at
}

// entry returns the entry of a map.
func (f *field) entry(v reflect.Value) reflect.Value {
	if reflect.PointerTo(v.Type()).NumMethod() > 0 || v.Type().Key() != stringType {
		giveUp()
	}
	found := v.MapIndex(reflect.ValueOf(f.name))
	if !found.IsValid() {
		giveUp()
	}
	return found
}

var (
	stringType   = reflect.TypeFor[string]()
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
)

// concrete is what pointers and interfaces lead to; invalid where one is nil.
func concrete(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	return v
}

// inside is what is in an interface.
func inside(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

// truth reports whether {{if}} takes a value for true.
func truth(v reflect.Value) bool {
	v = inside(v)
	switch v.Kind() {
	case reflect.Invalid:
		return false
	case reflect.Bool:
		return v.Bool()
	case reflect.String, reflect.Slice, reflect.Array, reflect.Map:
		return v.Len() > 0
	case reflect.Pointer, reflect.Func, reflect.Chan:
		return !v.IsNil()
	case reflect.Struct:
		return true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int() != 0
	}
	giveUp()
	return false
}

// write writes a value as text/template does.
func (r *run) write(v reflect.Value) {
	v = inside(v)
	if v.Kind() == reflect.Pointer {
		v = concrete(v)
	}
	if v.Kind() == reflect.String && v.Type() == stringType {
		_, _ = r.out.WriteString(v.String())
		return
	}
	if !v.IsValid() {
		giveUp()
	}
	pointer := reflect.PointerTo(v.Type())
	if pointer.Implements(errorType) || pointer.Implements(stringerType) {
		giveUp()
	}
	switch v.Kind() {
	case reflect.String:
		_, _ = r.out.WriteString(v.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		_, _ = r.out.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Bool:
		_, _ = r.out.WriteString(strconv.FormatBool(v.Bool()))
	default:
		giveUp()
	}
}
