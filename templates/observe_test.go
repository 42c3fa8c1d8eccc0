package templates

import (
	"errors"
	"reflect"
)

// Observed is a template that was executed, and the type of dot.
type Observed struct {
	Template string
	Dot      reflect.Type
}

// Observe has f told of every template that is executed from now on, until what it returns is called.
func Observe(f func(language string, each Observed)) (stop func()) {
	observed = func(file *File, name string, view any) {
		for _, each := range file.set.trace(file, name, view).seen {
			f(file.set.language.name, Observed{each.template, each.dot})
		}
	}
	return func() { observed = nil }
}

// BothWays has f told, until what it returns is called, of every file that is rendered: what the compiled templates make of
// it, and what text/template does.
func BothWays(f func(language, name string, compiled, plain []byte, err error)) (stop func()) {
	observed = func(file *File, name string, view any) {
		set := file.set
		compiled, err := set.File(file.functions...).renderCompiled(name, view)
		plain, plainErr := set.File(file.functions...).renderPlain(name, view)
		if err = errors.Join(err, plainErr); err != nil {
			f(set.language.name, name, nil, nil, err)
			return
		}
		f(set.language.name, name, compiled.Bytes(), plain.Bytes(), nil)
	}
	return func() { observed = nil }
}
