package templates

import "reflect"

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
