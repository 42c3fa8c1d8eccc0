// Package public is what documentation is told of a language: how its callers write the parts of a schema. Each
// language answers from the names and types that the templates of its SDK are given, so that there is no second naming.
package public

import (
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
}

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
	// Boxed tells that a value has to be put into an optional box, because a type holds itself by it.
	Boxed bool
}
