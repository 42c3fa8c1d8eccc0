package compiled

import (
	"fmt"
	"reflect"
	"text/template/parse"
)

// argument is an argument of a call.
type argument struct {
	value expression
	// constant is the argument as it is written, nil where it isn't a constant; of a string, text is what is in it.
	constant parse.Node
	text     string
}

func (c *compiler) arguments(nodes []parse.Node, final expression) []argument {
	arguments := make([]argument, len(nodes), len(nodes)+1)
	for i, node := range nodes {
		arguments[i] = argument{value: c.operand(node)}
		switch n := node.(type) {
		case *parse.StringNode:
			arguments[i].constant, arguments[i].text = n, n.Text
		case *parse.NumberNode, *parse.BoolNode, *parse.NilNode:
			arguments[i].constant = n
		}
	}
	if final != nil {
		arguments = append(arguments, argument{value: final})
	}
	return arguments
}

// string evaluates an argument for a parameter that is a string.
func (a *argument) string(r *run, dot reflect.Value) string {
	if a.constant != nil && a.constant.Type() == parse.NodeString {
		return a.text
	}
	v := inside(a.value(r, dot))
	if !v.IsValid() || v.Type() != stringType {
		giveUp()
	}
	return v.String()
}

// anys evaluates arguments for parameters of any type.
func anys(r *run, dot reflect.Value, arguments []argument) []any {
	values := make([]any, len(arguments))
	for i := range arguments {
		if v := arguments[i].value(r, dot); v.IsValid() {
			values[i] = v.Interface()
		}
	}
	return values
}

// of evaluates an argument for a parameter of the type.
func (a *argument) of(r *run, dot reflect.Value, parameter reflect.Type) reflect.Value {
	v := inside(a.value(r, dot))
	switch {
	case !v.IsValid() && parameter.Kind() == reflect.Interface:
		return reflect.Zero(parameter)
	case !v.IsValid() || !v.Type().AssignableTo(parameter):
		giveUp()
	}
	return v
}

// call compiles the call of a function.
func (c *compiler) call(name string, nodes []parse.Node, final expression) expression {
	arguments := c.arguments(nodes, final)
	place, ok := c.places[name]
	if !ok {
		return builtin(name, arguments)
	}
	return func(r *run, dot reflect.Value) reflect.Value { return r.functions[place].call(r, dot, arguments) }
}

// call calls the function, directly if its signature is one of those that are called often.
func (f *function) call(r *run, dot reflect.Value, arguments []argument) reflect.Value {
	switch direct := f.direct.(type) {
	case func(string) string:
		if len(arguments) == 1 {
			return reflect.ValueOf(direct(arguments[0].string(r, dot)))
		}
	case func(string, ...any) (string, error):
		if len(arguments) > 0 {
			text, err := direct(arguments[0].string(r, dot), anys(r, dot, arguments[1:])...)
			if err != nil {
				giveUp()
			}
			return reflect.ValueOf(text)
		}
	}
	signature := f.reflect.Type()
	last := signature.NumIn() - 1
	if signature.IsVariadic() && len(arguments) < last || !signature.IsVariadic() && len(arguments) != last+1 {
		giveUp()
	}
	values := make([]reflect.Value, len(arguments))
	for i := range arguments {
		parameter := signature.In(min(i, last))
		if signature.IsVariadic() && i >= last {
			parameter = parameter.Elem()
		}
		values[i] = arguments[i].of(r, dot, parameter)
	}
	return result(f.reflect.Call(values))
}

// result returns what a function or a method returns beside the error.
func result(results []reflect.Value) reflect.Value {
	switch {
	case len(results) == 2 && results[1].Type() == errorType && results[1].IsNil():
	case len(results) != 1:
		giveUp()
	}
	if results[0].Type() == reflect.TypeFor[reflect.Value]() {
		giveUp()
	}
	return results[0]
}

// builtin compiles the call of a function of text/template.
func builtin(name string, arguments []argument) expression {
	n := len(arguments)
	value := func(i int, r *run, dot reflect.Value) reflect.Value { return inside(arguments[i].value(r, dot)) }
	switch {
	case (name == "and" || name == "or") && n > 0:
		return func(r *run, dot reflect.Value) (v reflect.Value) {
			for i := range arguments {
				if v = value(i, r, dot); truth(v) == (name == "or") {
					break
				}
			}
			return v
		}
	case name == "not" && n == 1:
		return func(r *run, dot reflect.Value) reflect.Value { return reflect.ValueOf(!truth(value(0, r, dot))) }
	case (name == "eq" || name == "ne") && n == 2:
		return func(r *run, dot reflect.Value) reflect.Value {
			return reflect.ValueOf(equal(value(0, r, dot), value(1, r, dot)) == (name == "eq"))
		}
	case name == "len" && n == 1:
		return func(r *run, dot reflect.Value) reflect.Value {
			return reflect.ValueOf(concrete(value(0, r, dot)).Len())
		}
	case name == "index" && n == 2:
		return func(r *run, dot reflect.Value) reflect.Value {
			list, i := value(0, r, dot), value(1, r, dot)
			if list.Kind() != reflect.Slice || !i.CanInt() {
				giveUp()
			}
			return list.Index(int(i.Int()))
		}
	case name == "printf" && n > 0:
		return func(r *run, dot reflect.Value) reflect.Value {
			format := arguments[0].string(r, dot)
			return reflect.ValueOf(fmt.Sprintf(format, anys(r, dot, arguments[1:])...))
		}
	}
	return missing
}

// equal compares as eq does.
func equal(a, b reflect.Value) bool {
	switch {
	case a.Kind() == reflect.String && b.Kind() == reflect.String:
		return a.String() == b.String()
	case a.CanInt() && b.CanInt():
		return a.Int() == b.Int()
	case a.Kind() == reflect.Bool && b.Kind() == reflect.Bool:
		return a.Bool() == b.Bool()
	}
	giveUp()
	return false
}
