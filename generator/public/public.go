// Package public is what documentation is told of a language: how its callers write the parts of a schema. Each
// language answers from the names and types that the templates of its SDK are given, so that there is no second naming. For a
// request about an environment, these are those of its stubs.
package public

import (
	"maps"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Language answers for a request. The error is about the request's options.
type Language func(generator.Request) (*API, error)

// API is the public part of what is generated for a request. What a language leaves out is in no map.
type API struct {
	// Package is how code names the package that declares it: dagger.
	Package string
	// Runtime is the release of the published package, with a leading v.
	Runtime string
	// Types are the names of the types' classes or structs, without the package.
	Types map[*introspection.Type]string
	// Methods are the methods of fields of objects and interfaces.
	Methods map[*introspection.Field]*Method
	// Values are the names of enums' values: constants, members or variants, without the package and, where they are
	// members of the type, without that.
	Values map[*introspection.EnumValue]string
	// Fields are the fields of input objects.
	Fields map[*introspection.Argument]*Param
	// Adapters are the methods by which an object is given where an interface is wanted, first by object, then by
	// interface; none where the object itself will do.
	Adapters map[*introspection.Type]map[*introspection.Type]string
	// Packages are those that declare types, where that isn't Package.
	Packages map[*introspection.Type]string
	// Roots are, for fields of Query that are methods of an environment's root in its stubs, what makes the root.
	Roots map[*introspection.Field]*Root
	// Object is the type of a variable that holds an object, with the package.
	Object func(*introspection.Type) string
	// Variable is what programs call a variable for something of a GraphQL name.
	Variable func(name string) string
}

// Method is how a field is called.
type Method struct {
	// Name is what stands behind the object and its dot.
	Name string
	// WithOptions is the method that takes the optional arguments, where that is another; "" otherwise.
	WithOptions string
	// Options is the type of the optional arguments together, with the package; "" where each is given by itself.
	Options string
	// Params are the arguments in the order in which they are given, those in front that must be.
	Params []*Param
	// Result is the type of what the method gives, "" for nothing.
	Result string
	// Awaits tells that the engine is asked.
	Awaits bool
	// Function is the function, with its package, that is called where the language has no method; "" for a method. Receiver tells
	// how it gets the object.
	Function string
	Receiver Receiver
	// Through is the method of the object that takes what a curried function returns, "" where there is none.
	Through string
	// TakesSession tells that the function gets the session's client first.
	TakesSession bool
	// Chains tells that optional arguments are given by methods of what is returned. Whole is the function that makes the object
	// of that, "" where there is none.
	Chains bool
	Whole  string
}

// For is the method for another field with the same arguments.
func (m *Method) For(field *introspection.Field) *Method {
	other := *m
	other.Params = nil
	for _, param := range m.Params {
		for _, arg := range field.Args {
			if arg.Name == param.Argument.Name {
				its := *param
				its.Argument = arg
				other.Params = append(other.Params, &its)
			}
		}
	}
	return &other
}

// New returns an API in which nothing is yet.
func New(pkg, runtime string) *API {
	return &API{
		Package:  pkg,
		Runtime:  runtime,
		Types:    map[*introspection.Type]string{},
		Methods:  map[*introspection.Field]*Method{},
		Values:   map[*introspection.EnumValue]string{},
		Fields:   map[*introspection.Argument]*Param{},
		Adapters: map[*introspection.Type]map[*introspection.Type]string{},
		Packages: map[*introspection.Type]string{},
		Roots:    map[*introspection.Field]*Root{},
	}
}

// Stubbed is the API with what environments contribute as their stubs have it; what has none is left out.
func (a *API) Stubbed(stubs map[*introspection.Environment]*API) *API {
	b := New(a.Package, a.Runtime)
	for t, name := range a.Types {
		if t.Owner == nil {
			b.Types[t] = name
		}
	}
	for field, method := range a.Methods {
		if field.Owner == nil && field.Parent.Owner == nil {
			b.Methods[field] = method
		}
	}
	maps.Copy(b.Values, a.Values)
	maps.Copy(b.Fields, a.Fields)
	maps.Copy(b.Adapters, a.Adapters)
	packages := map[string]bool{}
	for _, its := range stubs {
		packages[its.Package] = true
		maps.Copy(b.Types, its.Types)
		for t := range its.Types {
			b.Packages[t] = its.Package
			delete(b.Adapters, t)
		}
		maps.Copy(b.Methods, its.Methods)
		maps.Copy(b.Values, its.Values)
		maps.Copy(b.Fields, its.Fields)
		maps.Copy(b.Roots, its.Roots)
		maps.Copy(b.Adapters, its.Adapters)
	}
	b.Object = func(t *introspection.Type) string {
		if its := stubs[t.Owner]; its != nil {
			return its.Object(t)
		}
		return a.Object(t)
	}
	b.Variable = func(name string) string {
		if name = a.Variable(name); packages[name] {
			return "root" // the package has the name
		}
		return name
	}
	return b
}

// Root is what makes the root of an environment that is served as the session's entrypoint.
type Root struct {
	// Field is the field that takes its arguments, nil for none.
	Field *introspection.Field
	// Method is how it is made.
	Method *Method
}

// Receiver tells how a function gets the object that it would be a method of.
type Receiver int

// A function gets no object where it knows the session; it gets the object as its first argument, or what it returns does.
const (
	NoReceiver Receiver = iota
	FirstArgument
	Curried
)

// Param is an argument of a method, or a field of an input object.
type Param struct {
	Argument *introspection.Argument
	// Name is that of the parameter or the field, Type its type, with the package where one is needed.
	Name, Type string
	// Setter is the method that gives an optional argument, "" where it is called like the field.
	Setter string
	// Required tells that it must be given.
	Required bool
	// TakesID tells that it takes an object's ID and not the object.
	TakesID bool
	// Borrowed tells that it takes an object by reference.
	Borrowed bool
	// Boxed tells that a value has to be put into an optional box, because a type holds itself by it.
	Boxed bool
}
