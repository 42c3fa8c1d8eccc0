// Package compiled executes templates of text/template some ten times as fast as that does. A template is compiled once, on
// its first call, into functions that call each other; a field is looked up once for each type that it is asked of, a
// variable is a place on a stack, functions of the usual signatures are called without reflection, and text goes to the
// output as it is.
//
// It executes what it is sure of: the actions, the comparisons and the values that generated code is made of. At anything
// else, a failing template above all, it gives up, and the caller executes the same template with text/template, whose
// output or error is the answer. So this package has no errors of its own to explain, and nothing that it doesn't know is
// ever rendered otherwise.
package compiled

import (
	"errors"
	"maps"
	"reflect"
	"sync"
	"text/template"
	"text/template/parse"
)

// ErrGaveUp tells that text/template has to execute the template. Something may have been written until then.
var ErrGaveUp = errors.New("the template has to be executed by text/template")

// Output is what templates write to. Errors of it are its own to keep.
type Output interface {
	Write(text []byte) (int, error)
	WriteString(text string) (int, error)
}

// Templates are the templates that can call each other. They may be executed by several goroutines at once.
type Templates struct {
	codes map[string]*code
	// places are the functions' indices in a table of functions.
	places map[string]int
}

// New returns the templates of a set, which must not change any more, and may call the functions and the builtin ones.
func New(set *template.Template, functions ...template.FuncMap) *Templates {
	t := &Templates{codes: map[string]*code{}, places: map[string]int{}}
	for _, each := range functions {
		for name := range maps.Keys(each) {
			if _, ok := t.places[name]; !ok {
				t.places[name] = len(t.places)
			}
		}
	}
	for _, each := range set.Templates() {
		if each.Tree != nil && each.Tree.Root != nil {
			t.codes[each.Name()] = &code{tree: each.Tree}
		}
	}
	return t
}

// Functions are functions of one or more executions, which one goroutine at a time may use.
type Functions []function

// function is a function that is called directly or, if its signature is none of the usual ones, by reflection.
type function struct {
	direct  any
	reflect reflect.Value
}

// Functions returns the table of the functions. Where maps have the same name, the last one counts; names that are unknown
// to the templates are left out.
func (t *Templates) Functions(all ...template.FuncMap) Functions {
	table := make(Functions, len(t.places))
	for _, each := range all {
		for name, f := range each {
			if place, ok := t.places[name]; ok {
				table[place] = function{f, reflect.ValueOf(f)}
			}
		}
	}
	return table
}

// Execute executes the template of that name on the view. Its only error is [ErrGaveUp].
func (t *Templates) Execute(out Output, name string, view any, functions Functions) (err error) {
	called, ok := t.codes[name]
	if !ok {
		return ErrGaveUp
	}
	r := &run{out: out, functions: functions}
	defer func() {
		// Whatever a function or a method panics with, it does so again where text/template executes it.
		if recover() != nil {
			err = ErrGaveUp
		}
	}()
	r.call(t, called, reflect.ValueOf(view))
	return nil
}

// run is one execution.
type run struct {
	out       Output
	functions Functions
	// stack has the variables of the templates that are being executed, base those of the innermost one on.
	stack []reflect.Value
	base  int
	size  int
	depth int
}

// maxDepth is how deep templates call each other; text/template goes on.
const maxDepth = 1000

// giveUp ends the execution.
func giveUp() { panic(ErrGaveUp) }

// code is a template, compiled on its first call.
type code struct {
	tree     *parse.Tree
	compile  sync.Once
	body     step
	variable int // how many variables it has at once
}

// call executes a template.
func (r *run) call(t *Templates, called *code, dot reflect.Value) {
	called.compile.Do(func() { called.body, called.variable = t.compile(called.tree) })
	if r.depth++; r.depth > maxDepth {
		giveUp()
	}
	base, size := r.base, r.size
	r.base, r.size = size, size+called.variable
	for len(r.stack) < r.size {
		r.stack = append(r.stack, reflect.Value{})
	}
	r.stack[r.base] = dot
	called.body(r, dot)
	r.base, r.size = base, size
	r.depth--
}
