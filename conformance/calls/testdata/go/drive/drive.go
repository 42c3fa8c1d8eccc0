// Package drive calls every method of every type of a generated Go SDK by reflection, so that nothing in it depends
// on the generator that it is there to check: once with required arguments only, once with all.
package drive

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
)

// SDK is what is driven.
type SDK struct {
	// Root is a pointer to the root object.
	Root any `json:"-"`
	// Types are pointers to every object and every interface client.
	Types []any `json:"-"`
	// Enums has a value of every enum.
	Enums []any `json:"-"`
	// At returns a query that begins at the object of that GraphQL type and ID; nil where an object can't be
	// reloaded.
	At func(typeName, id string) any `json:"-"`
	// IDs has the ID of an object of each type that has one, by GraphQL name.
	IDs map[string]string
	// Unreachable are the types, by GraphQL name, that nothing leads to.
	Unreachable []string
	// Nullable are the fields of each type that may be null, by GraphQL name, "" for the root; the fields in lower case
	// and without underscores.
	Nullable map[string][]string
	// NullElements are the fields whose lists may have null in them, written as those of Nullable.
	NullElements map[string][]string
}

// Result is what came of it.
type Result struct {
	Types    int      `json:"types"`
	Methods  int      `json:"methods"`
	Calls    int      `json:"calls"`
	Nulls    int      `json:"nulls"`
	Failures []string `json:"failures"`
}

// isSkipped reports whether a method belongs to the runtime's contract and sends nothing of the schema.
func isSkipped(t reflect.Type, name string) bool {
	switch name {
	case "WithGraphQLQuery", "MarshalJSON", "UnmarshalJSON":
		return true
	case "GraphQLClient", "QueryBuilder", "Do", "Close":
		return t.Elem().Name() == "Client"
	}
	return strings.HasPrefix(name, "XXX_")
}

type driver struct {
	SDK
	ctx    context.Context
	pool   map[reflect.Type]reflect.Value
	order  []reflect.Type
	done   map[string]bool
	enums  map[reflect.Type]reflect.Value
	result Result
}

var (
	contextType = reflect.TypeFor[context.Context]()
	errorType   = reflect.TypeFor[error]()
)

// Run calls everything.
func Run(ctx context.Context, sdk SDK) Result {
	d := &driver{SDK: sdk, ctx: ctx, pool: map[reflect.Type]reflect.Value{}, done: map[string]bool{},
		enums: map[reflect.Type]reflect.Value{}}
	for _, value := range sdk.Enums {
		d.enums[reflect.TypeOf(value)] = reflect.ValueOf(value)
	}
	d.add(reflect.ValueOf(sdk.Root))
	d.sweep()
	for _, object := range sdk.Types {
		d.instantiate(reflect.TypeOf(object))
		d.sweep()
	}
	d.report()
	return d.result
}

// sweep calls what can be called with the objects at hand, until nothing is new.
func (d *driver) sweep() {
	for progress := true; progress; {
		progress = false
		for i := 0; i < len(d.order); i++ {
			for _, call := range methods(d.order[i]) {
				if !d.done[call.key()] && d.call(call) {
					d.done[call.key()] = true
					progress = true
				}
			}
		}
	}
}

// call is a method and the form in which it is called.
type call struct {
	on     reflect.Type
	method reflect.Method
	all    bool
	// element tells that it is about an element of the list that was answered.
	element bool
}

func (c call) key() string { return fmt.Sprint(c.on, ".", c.method.Name, c.form()) }

func (c call) form() string {
	if c.all {
		return " with all arguments"
	}
	return ""
}

func methods(t reflect.Type) (calls []call) {
	for i := range t.NumMethod() {
		method := t.Method(i)
		if isSkipped(t, method.Name) {
			continue
		}
		calls = append(calls, call{on: t, method: method})
		if method.Type.IsVariadic() {
			calls = append(calls, call{on: t, method: method, all: true})
		}
	}
	return calls
}

// call makes a call; it reports false where an argument can't be made yet.
func (d *driver) call(c call) (called bool) {
	args := []reflect.Value{d.pool[c.on]}
	for i := 1; i < c.method.Type.NumIn(); i++ {
		in := c.method.Type.In(i)
		if c.method.Type.IsVariadic() && i == c.method.Type.NumIn()-1 {
			if !c.all {
				break
			}
			in = in.Elem()
		}
		arg, ok := d.loaded(c.method, in)
		if !ok {
			arg, ok = d.sample(in, 0)
		}
		if !ok {
			return false
		}
		args = append(args, arg)
	}
	d.result.Calls++
	defer func() {
		if reason := recover(); reason != nil {
			called = true
			d.fail(c, fmt.Sprint("panic: ", reason))
		}
	}()
	results := c.method.Func.Call(args)
	if last := c.method.Type.NumOut() - 1; last >= 0 && c.method.Type.Out(last) == errorType {
		if err, _ := results[last].Interface().(error); err != nil {
			d.fail(c, err.Error())
			return true
		}
		results = results[:last]
	}
	for _, result := range results {
		d.take(c, result)
	}
	return true
}

// take looks at a result: an object is there to be called later, and is executed where nothing was sent so far.
func (d *driver) take(c call, result reflect.Value) {
	awaited := c.method.Type.NumOut() == 2
	switch {
	case isObject(result.Type()):
		if isNil(result) && awaited {
			d.null(c, d.Nullable, "nil")
			return
		}
		if isNil(result) {
			d.fail(c, "nil object")
			return
		}
		if isView(c.method) {
			return
		}
		object := result
		if object.Kind() == reflect.Interface {
			object = object.Elem()
		}
		d.add(object)
		if !awaited && !d.execute(c, object, map[reflect.Type]bool{}) {
			d.fail(c, "the result "+object.Type().String()+" has nothing that could be requested")
		}
	case result.Kind() == reflect.Slice:
		switch {
		case c.element:
		case result.IsNil():
			d.null(c, d.Nullable, "nil")
		case hasNull(result):
			d.null(c, d.NullElements, "null in a list")
		}
		if result.Len() == 0 && !result.IsNil() {
			d.fail(c, "empty list")
		}
		c.element = true
		for i := range result.Len() {
			d.take(c, d.element(result.Index(i)))
		}
	case result.IsZero() && result.Type().Name() != "Void" && !c.element:
		// The engine answers neither "" nor 0 nor false but for null, and in lists.
		d.null(c, d.Nullable, fmt.Sprintf("%#v", result.Interface()))
	}
}

// null counts null, which only the given fields may have.
func (d *driver) null(c call, fields map[string][]string, what string) {
	d.result.Nulls++
	if !d.isOne(c, fields) {
		d.fail(c, what+" for a field that is never null")
	}
}

// hasNull reports whether a list has something in it that stands for null: of the two elements that the engine gives the
// first is null then. An object that is null is left out.
func hasNull(list reflect.Value) bool {
	if list.Len() == 0 {
		return false
	}
	first := list.Index(0)
	if first.Kind() == reflect.Slice {
		return first.IsNil() || hasNull(first)
	}
	if isObject(first.Type()) || isObject(reflect.PointerTo(first.Type())) {
		return list.Len() == 1
	}
	return first.IsZero()
}

// isOne reports whether the field behind a method is one of these.
func (d *driver) isOne(c call, fields map[string][]string) bool {
	name, known := graphQLName(c.on)
	if !known && c.on != reflect.TypeOf(d.Root) {
		name = c.on.Elem().Name() // what has no ID doesn't tell
	}
	// A name that begins with a digit has an X in front in Go.
	method := plain(c.method.Name)
	return slices.Contains(fields[name], method) || slices.Contains(fields[name], strings.TrimPrefix(method, "x"))
}

// isView reports whether a method shows its object as an interface: As and the interface's name. What it gives still
// asks the object, so it does not count for the interface.
func isView(method reflect.Method) bool {
	return strings.HasPrefix(method.Name, "As") && method.Type.NumIn() == 1 && method.Type.NumOut() == 1 && method.Type.Out(0).Kind() == reflect.Interface
}

// element gives an element of a list of objects as a pointer.
func (d *driver) element(value reflect.Value) reflect.Value {
	if value.Kind() == reflect.Struct && isObject(reflect.PointerTo(value.Type())) {
		pointer := reflect.New(value.Type())
		pointer.Elem().Set(value)
		d.add(pointer)
		return reflect.ValueOf(true)
	}
	if isObject(value.Type()) {
		if !isNil(value) {
			d.add(value.Elem())
		}
		return reflect.ValueOf(true)
	}
	return value
}

// execute requests something of a lazy object.
func (d *driver) execute(c call, object reflect.Value, seen map[reflect.Type]bool) bool {
	if seen[object.Type()] {
		return false
	}
	seen[object.Type()] = true
	for _, lazy := range []bool{false, true} {
		for _, next := range executable(object.Type()) {
			if (next.Type.NumOut() == 1 && next.Type.Out(0) != errorType) != lazy {
				continue
			}
			args := []reflect.Value{object}
			if next.Type.NumIn() > 1 && next.Type.In(1) == contextType {
				args = append(args, reflect.ValueOf(d.ctx))
			}
			results := next.Func.Call(args)
			if lazy {
				value := results[0]
				if value.Kind() == reflect.Interface {
					value = value.Elem()
				}
				if d.execute(c, value, seen) {
					return true
				}
				continue
			}
			if err, _ := results[len(results)-1].Interface().(error); err != nil {
				d.fail(c, "then "+next.Name+": "+err.Error())
			} else if len(results) == 2 && results[0].IsZero() && results[0].Type().Name() != "Void" {
				d.result.Nulls++
			}
			return true
		}
	}
	return false
}

// executable are the methods that need no argument, ID first.
func executable(t reflect.Type) (found []reflect.Method) {
	for _, c := range methods(t) {
		in := c.method.Type.NumIn() - 1
		if in > 0 && c.method.Type.In(1) == contextType {
			in--
		}
		if c.method.Type.IsVariadic() {
			in--
		}
		if in != 0 || c.all || isView(c.method) {
			continue
		}
		if c.method.Type.NumOut() == 1 && c.method.Type.Out(0) != errorType && !isObject(c.method.Type.Out(0)) {
			continue
		}
		found = append(found, c.method)
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].Name == "ID" && found[j].Name != "ID" })
	return found
}

func (d *driver) add(object reflect.Value) {
	if _, ok := d.pool[object.Type()]; !ok {
		d.pool[object.Type()] = object
		d.order = append(d.order, object.Type())
	}
}

// instantiate makes an object of a type that no call has led to.
func (d *driver) instantiate(t reflect.Type) {
	if _, ok := d.pool[t]; ok || d.At == nil {
		return
	}
	name, ok := graphQLName(t)
	if id := d.IDs[name]; ok && id != "" {
		with, _ := t.MethodByName("WithGraphQLQuery")
		d.add(with.Func.Call([]reflect.Value{reflect.New(t.Elem()), reflect.ValueOf(d.At(name, id))})[0])
	}
}

func graphQLName(t reflect.Type) (string, bool) {
	named, ok := reflect.New(t.Elem()).Interface().(interface{ XXX_GraphQLType() string })
	if !ok {
		return "", false
	}
	return named.XXX_GraphQLType(), true
}

// sample makes a value for an argument; it reports false where there is none yet.
func (d *driver) sample(t reflect.Type, depth int) (reflect.Value, bool) {
	switch {
	case t == contextType:
		return reflect.ValueOf(d.ctx), true
	case isObject(t):
		return d.object(t)
	}
	switch t.Kind() {
	case reflect.String:
		return d.text(t)
	case reflect.Int:
		return reflect.ValueOf(7).Convert(t), true
	case reflect.Float64:
		return reflect.ValueOf(2.5).Convert(t), true
	case reflect.Bool:
		return reflect.ValueOf(true).Convert(t), true
	case reflect.Func:
		return reflect.MakeFunc(t, func(args []reflect.Value) []reflect.Value { return args }), true
	case reflect.Slice:
		element, ok := d.sample(t.Elem(), depth+1)
		if !ok {
			return element, false
		}
		return reflect.Append(reflect.MakeSlice(t, 0, 2), element, element), true
	case reflect.Struct:
		return d.fill(t, depth)
	case reflect.Pointer:
		value, ok := d.sample(t.Elem(), depth+1)
		pointer := reflect.New(t.Elem())
		if ok {
			pointer.Elem().Set(value)
		}
		return pointer, ok
	}
	return reflect.Value{}, false
}

// fill sets every field of an options struct or an input object; what refers to itself ends after two levels.
func (d *driver) fill(t reflect.Type, depth int) (reflect.Value, bool) {
	value := reflect.New(t).Elem()
	for i := range t.NumField() {
		field := t.Field(i)
		if !field.IsExported() || field.Name == "ForceSendFields" || depth > 4 && (field.Type.Kind() == reflect.Pointer || field.Type.Kind() == reflect.Slice) {
			continue
		}
		sample, ok := d.sample(field.Type, depth+1)
		if !ok {
			return value, false
		}
		value.Field(i).Set(sample)
	}
	return value, true
}

func (d *driver) object(t reflect.Type) (reflect.Value, bool) {
	if value, ok := d.pool[t]; ok {
		return value, true
	}
	if t.Kind() == reflect.Interface {
		for _, candidate := range d.order {
			if candidate != reflect.TypeOf(d.Root) && candidate.Implements(t) {
				return d.pool[candidate], true
			}
		}
	}
	return reflect.Value{}, false
}

func (d *driver) text(t reflect.Type) (reflect.Value, bool) {
	if value, ok := d.enums[t]; ok {
		return value, true
	}
	if t.Name() == "ID" {
		return d.id(t)
	}
	var known []string
	for name, id := range d.IDs {
		if strings.EqualFold(strings.TrimRight(t.Name(), "_"), name+"ID") {
			known = append(known, id)
		}
	}
	switch len(known) {
	case 0:
		return reflect.ValueOf("text").Convert(t), true
	case 1:
		return reflect.ValueOf(known[0]).Convert(t), true
	}
	return d.id(t) // types whose names differ in case only
}

// loaded returns the ID that a method LoadXFromID takes: the types of IDs may be other names of one.
func (d *driver) loaded(method reflect.Method, t reflect.Type) (reflect.Value, bool) {
	name, ok := strings.CutSuffix(strings.TrimPrefix(method.Name, "Load"), "FromID")
	if !ok || t.Kind() != reflect.String {
		return reflect.Value{}, false
	}
	id, ok := d.IDs[name]
	if !ok || id == "" {
		return reflect.Value{}, false
	}
	return reflect.ValueOf(id).Convert(t), true
}

// id asks an object whose ID is of that type.
func (d *driver) id(t reflect.Type) (reflect.Value, bool) {
	for _, candidate := range d.order {
		method, ok := candidate.MethodByName("ID")
		if !ok || candidate == reflect.TypeOf(d.Root) || method.Type.NumIn() != 2 || method.Type.NumOut() != 2 || method.Type.Out(0) != t {
			continue
		}
		results := method.Func.Call([]reflect.Value{d.pool[candidate], reflect.ValueOf(d.ctx)})
		if results[1].IsNil() {
			return results[0], true
		}
	}
	return reflect.Value{}, false
}

func (d *driver) fail(c call, message string) {
	d.result.Failures = append(d.result.Failures, c.key()+": "+message)
}

// report counts, and names what was never called.
func (d *driver) report() {
	for _, object := range append([]any{d.Root}, d.Types...) {
		t := reflect.TypeOf(object)
		if _, ok := d.pool[t]; !ok {
			if name, _ := graphQLName(t); slices.Contains(d.Unreachable, name) {
				continue
			}
			d.result.Failures = append(d.result.Failures, t.String()+": no object of this type can be had")
			continue
		}
		if object != d.Root && t == reflect.TypeOf(d.Root) {
			continue
		}
		d.result.Types++
		for _, c := range methods(t) {
			if !c.all {
				d.result.Methods++
			}
			if !d.done[c.key()] {
				d.result.Failures = append(d.result.Failures, c.key()+": never called, an argument can't be made")
			}
		}
	}
}

// isObject reports whether a value of the type stands for an object: a pointer to one, or an interface of objects.
func isObject(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer:
		_, ok := t.MethodByName("WithGraphQLQuery")
		return ok
	case reflect.Interface:
		return t != contextType && t != errorType && t.NumMethod() > 0
	}
	return false
}

func isNil(value reflect.Value) bool {
	return (value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface) && value.IsNil()
}
