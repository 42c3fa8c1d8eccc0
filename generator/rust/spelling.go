package rust

import "github.com/dagger-codegen/dagger-codegen/introspection"

// spelling is how names of Rust's prelude and of the runtime are written in a file: short, or by their paths where
// a type of the schema has the short name.
type spelling struct {
	// These are the prelude's, spelled so that no generated type of the same name is meant.
	Result, Option, Vec, Box, Arc, String, Into, From, Send, Ok string

	// These are the runtime's, spelled so that no generated type of the same name is meant.
	Selection, Loadable, Error, Proc, Client, IntoID, Serialize, Deserialize string
	// unusual tells that a type of the schema has one of these names.
	unusual bool
	// Id and Query are how stubs write the crate's types of these names.
	ID, Query string
}

// newSpelling decides the spelling by the names that are taken. The crate is where the runtime's items are.
func newSpelling(taken map[string]string, root string) spelling {
	s := spelling{IntoID: "IntoID", Client: "DynGraphQLClient"}
	short := func(name, path string) string {
		if taken[name] != "" {
			s.unusual = true
			return path
		}
		return name
	}
	s.Result = short("Result", "std::result::Result")
	s.Option = short("Option", "std::option::Option")
	s.Vec = short("Vec", "std::vec::Vec")
	s.Box = short("Box", "std::boxed::Box")
	s.String = short("String", "std::string::String")
	s.Into = short("Into", "std::convert::Into")
	s.From = short("From", "std::convert::From")
	s.Send = short("Send", "std::marker::Send")
	s.Ok = short("Ok", "std::result::Result::Ok")
	s.Arc = short("Arc", "std::sync::Arc")
	s.Selection = short("Selection", root+"::querybuilder::Selection")
	s.Loadable = short("Loadable", root+"::loadable::Loadable")
	s.Error = short("DaggerError", root+"::errors::DaggerError")
	s.Proc = short("DaggerSessionProc", root+"::core::cli_session::DaggerSessionProc")
	s.ID = short("Id", root+"::Id")
	s.Query = short("Query", root+"::Query")
	s.Serialize = short("Serialize", "serde::Serialize")
	s.Deserialize = short("Deserialize", "serde::Deserialize")
	return s
}

// unless returns the spelling for templates, which write the usual names themselves: nil where none is unusual.
func (s *spelling) unless() *spelling {
	if s.unusual {
		return s
	}
	return nil
}

// plain is the type of a plain scalar's values, "" for all other types.
func (s *spelling) plain(scalar introspection.ScalarKind) string {
	switch scalar {
	case introspection.StringScalar:
		return s.String
	case introspection.IntScalar:
		return "isize"
	case introspection.FloatScalar:
		return "f64"
	case introspection.BooleanScalar:
		return "bool"
	case introspection.NotScalar, introspection.IDScalar, introspection.VoidScalar, introspection.JSONScalar, introspection.CustomScalar:
		return ""
	}
	return ""
}

// isText reports whether the innermost type is GraphQL's String.
func isText(ref *introspection.Ref) bool {
	return ref.Innermost().Named.Scalar == introspection.StringScalar
}

// lists puts a type into as many vectors as the reference has lists.
func (s *spelling) lists(ref *introspection.Ref, inner string) string {
	for ; ref.IsList(); ref = ref.Elem {
		inner = s.Vec + "<" + inner + ">"
	}
	return inner
}

// owned is a type as results and input fields have it.
func (v *viewer) owned(ref *introspection.Ref) string {
	named := ref.Innermost().Named
	inner := v.spell.plain(named.Scalar)
	if inner == "" {
		inner = v.typeName(named)
	}
	return v.spell.lists(ref, inner)
}

// required is the type of a parameter.
func (v *viewer) required(ref *introspection.Ref) string {
	named := ref.Innermost().Named
	switch {
	case isText(ref):
		return v.spell.lists(ref, "impl "+v.spell.Into+"<"+v.spell.String+">")
	case named.IsID() && !ref.IsList():
		return "impl " + v.spell.IntoID + "<" + v.typeName(named) + ">"
	}
	return v.owned(ref)
}

// optional is the type of a field of an options struct, without the option.
func (v *viewer) optional(ref *introspection.Ref) string {
	if isText(ref) {
		return v.spell.lists(ref, "&'a str")
	}
	return v.owned(ref)
}

// isOptional reports whether an argument is one of the options. For the core it is the official signatures' rule: what
// may be null is optional, whatever default it has. What an environment contributes can be left out where it has a
// default, too.
func isOptional(arg *introspection.Argument) bool {
	if arg.Owner != nil {
		return !arg.Required
	}
	return !arg.Type.NonNull
}
