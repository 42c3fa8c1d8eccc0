package golang

import (
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// nameExtensions names the functions that the environment adds to types of others. Go can't add a method to a type of
// another package; what can stand in a chain of calls is named like the method that it would be, anything else begins
// with the type's name.
func (s *stubs) nameExtensions(scope *naming.Scope) {
	for _, field := range s.environment.Extensions {
		if reason := s.unusableExtension(field); reason != "" {
			s.warn(field.Coordinate(), "is left out of the stubs: %s", reason)
			continue
		}
		candidate := exportable(s.namer.exported(field.Name))
		if field.Parent != s.schema.Query && !s.isChain(field) {
			candidate = exportable(s.namer.exported(field.Parent.Name) + s.namer.exported(field.Name))
		}
		name := s.claim(scope, field.Coordinate(), candidate)
		s.names.methods[field] = name
		if s.isChain(field) && field.Parent != s.schema.Query {
			s.inner[field] = scope.Claim(field.Coordinate(), lowerFirst(s.namer.exported(field.Parent.Name)+s.namer.exported(field.Name))).Name
		}
		if len(s.optional(field)) > 0 {
			s.names.options[field] = s.claim(scope, field.Coordinate(), name+"Opts")
		}
	}
}

// unusableExtension says why a function can't be called from a package of stubs, "" if it can.
func (s *stubs) unusableExtension(field *introspection.Field) string {
	switch {
	case s.findReason(field) != "":
		return s.findReason(field)
	case field.Parent == s.schema.Query:
		return ""
	case s.names.types[field.Parent] == "":
		return "the type " + field.Parent.Name + " is none that a Go SDK has"
	case !s.isReloadable(field.Parent):
		return "an object of the type " + field.Parent.Name + " can't be told to the engine: it has no ID"
	}
	return ""
}

// isChain reports whether a function gives the type that it is added to, so that it can stand in a chain of calls.
func (s *stubs) isChain(field *introspection.Field) bool {
	return s.shape(field) == introspection.Lazy && field.Type.Named == field.Parent
}

// alwaysChained are the core types whose function type every published SDK has, whatever part of the core a schema shows.
var alwaysChained = naming.NewWords("Container", "Directory", "File", "Function", "GeneratedCode", "Module", "ModuleSource", "TypeDef")

// extensions are the functions that the environment adds to types of others.
func (s *stubs) extensions() []ExtensionView {
	var views []ExtensionView
	for _, field := range s.environment.Extensions {
		name := s.names.methods[field]
		if name == "" {
			continue
		}
		view := ExtensionView{Name: name, Method: s.signature(field, s.options(field))}
		s.methodDoc(&view.Method, "", field)
		s.end(&view.Method, field)
		if view.Method.Options != nil {
			view.Method.Options.Of = name
		}
		if field.Parent != s.schema.Query {
			view.Load = s.load(field.Parent)
			view.On = &ArgumentView{Name: "object", Type: s.objectType(field.Parent), Check: true, GraphQL: lowerFirst(field.Parent.Name)}
		}
		if s.isChain(field) && field.Parent != s.schema.Query {
			view.Inner = s.inner[field]
			view.Struct = s.objectType(field.Parent)
			view.Chain = "func(" + view.Struct + ") " + view.Struct
			if alwaysChained.Has(field.Parent.Name) || s.isChainable(field.Parent) && !s.isInterface(field.Parent) {
				view.Chain = s.runtimePackage + "With" + s.names.types[field.Parent] + "Func"
			}
		}
		views = append(views, view)
	}
	return views
}

func lowerFirst(name string) string {
	if name[0] >= 'A' && name[0] <= 'Z' {
		return string(name[0]-'A'+'a') + name[1:]
	}
	return name
}
