package api

import "github.com/dagger-codegen/dagger-codegen/introspection"

// OfType fills in what a declaration has from its type in the schema.
func (d Declaration) OfType(t *introspection.Type) Declaration {
	if t == nil {
		return d
	}
	d.Coordinate, d.Environment = t.Name, owner(t.Owner)
	return d
}

// OfField fills in what a declaration has from its field in the schema.
func (d Declaration) OfField(f *introspection.Field) Declaration {
	if f == nil {
		return d
	}
	d.Coordinate, d.Environment = f.Coordinate(), owner(f.Owner)
	d.Nullable = !f.Type.NonNull && f.Shape != introspection.Void
	d.Deprecated, d.Reason = deprecation(f.Deprecation)
	return d
}

// OfArgument fills in what a declaration has from its argument, or input field, in the schema.
func (d Declaration) OfArgument(a *introspection.Argument) Declaration {
	if a == nil {
		return d
	}
	d.Coordinate, d.Environment, d.Engine = a.Coordinate, owner(a.Owner), value(a.Default)
	d.Deprecated, d.Reason = deprecation(a.Deprecation)
	return d
}

// OfValue fills in what a declaration has from its value of an enum in the schema.
func (d Declaration) OfValue(t *introspection.Type, name string) Declaration {
	if t == nil {
		return d
	}
	for _, v := range t.Values {
		if v.Name == name {
			d.Coordinate, d.Environment = t.Name+"."+v.Name, owner(v.Owner)
			d.Deprecated, d.Reason = deprecation(v.Deprecation)
		}
	}
	return d
}

// Of fills in what a parameter has from its argument in the schema.
func (p Param) Of(a *introspection.Argument) Param {
	if a == nil {
		return p
	}
	p.Coordinate, p.Engine = a.Coordinate, value(a.Default)
	p.Deprecated, p.Reason = deprecation(a.Deprecation)
	return p
}

// Arg returns an argument of a field by its name, nil for none.
func Arg(f *introspection.Field, name string) *introspection.Argument {
	if f == nil {
		return nil
	}
	for _, a := range f.Args {
		if a.Name == name {
			return a
		}
	}
	return nil
}

// FieldOf returns a field of a schema by the names of its type and its own, nil for none.
func FieldOf(s *introspection.Schema, parent, name string) *introspection.Field {
	if t := s.Type(parent); t != nil {
		return t.Field(name)
	}
	return nil
}

func owner(environment *introspection.Environment) string {
	if environment == nil {
		return ""
	}
	return environment.Name
}

func deprecation(mark *introspection.Deprecation) (bool, string) {
	if mark == nil {
		return false, ""
	}
	return true, mark.Reason
}

func value(v *introspection.Value) string {
	if v == nil {
		return ""
	}
	return v.String()
}
