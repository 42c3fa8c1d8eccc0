package introspection

import "slices"

// Core returns the schema reduced to what every engine of its version has: nothing that an environment contributes
// is in it. It is the schema itself where no environment is served. Fields that environments have replaced can't be
// brought back; [Bind] has warned of them.
func (s *Schema) Core() *Schema {
	if len(s.Environments) == 0 {
		return s
	}
	c := &reduction{from: s, types: map[*Type]*Type{}, fields: map[*Field]*Field{}}
	return c.reduce()
}

// reduction copies a schema without the environments' parts; what stays points to copies only.
type reduction struct {
	from   *Schema
	types  map[*Type]*Type
	fields map[*Field]*Field
}

func (c *reduction) reduce() *Schema {
	to := &Schema{Version: c.from.Version, Dialect: c.from.Dialect,
		byName: map[string]*Type{}}
	for name, t := range c.from.byName {
		if t.Owner == nil {
			copied := *t
			c.types[t] = &copied
			to.byName[name] = &copied
		}
	}
	for t, copied := range c.types {
		c.copyMembers(t, copied)
	}
	for t, copied := range c.types {
		copied.ID, copied.Reload, copied.loader = c.fields[t.ID], c.copyReload(t.Reload), c.copyReload(t.loader)
	}
	to.Query, to.Node = c.types[c.from.Query], c.fields[c.from.Node]
	to.Types = c.copyTypes(c.from.Types)
	to.Warnings = slices.Clone(c.from.Warnings)
	return to
}

func (c *reduction) copyTypes(types []*Type) []*Type {
	var copies []*Type
	for _, t := range types {
		if copied := c.types[t]; copied != nil {
			copies = append(copies, copied)
		}
	}
	return copies
}

func (c *reduction) copyMembers(t, copied *Type) {
	copied.Interfaces = c.copyTypes(t.Interfaces)
	copied.PossibleTypes = c.copyTypes(t.PossibleTypes)
	copied.Identifies = c.types[t.Identifies]
	copied.Fields = nil
	for _, field := range t.Fields {
		if field.Owner != nil {
			continue
		}
		own := *field
		own.Parent = copied
		own.Type, own.Loads = c.copyRef(field.Type), c.types[field.Loads]
		own.Args = c.copyArguments(field.Args)
		copied.Fields = append(copied.Fields, &own)
		c.fields[field] = &own
	}
	copied.InputFields = c.copyArguments(t.InputFields)
	copied.Values = slices.DeleteFunc(slices.Clone(t.Values), func(v *EnumValue) bool { return v.Owner != nil })
}

// copyReload returns the same way of loading in the copy. What environments have replaced isn't there any more.
func (c *reduction) copyReload(reload Reload) Reload {
	field := c.fields[reload.Field]
	if field == nil {
		return Reload{}
	}
	for _, arg := range field.Args {
		if arg.Name == reload.Argument.Name {
			return Reload{Kind: reload.Kind, Field: field, Argument: arg}
		}
	}
	return Reload{}
}

func (c *reduction) copyArguments(args []*Argument) []*Argument {
	var copies []*Argument
	for _, arg := range args {
		if arg.Owner == nil {
			own := *arg
			own.Type = c.copyRef(arg.Type)
			copies = append(copies, &own)
		}
	}
	return copies
}

func (c *reduction) copyRef(ref *Ref) *Ref {
	copied := *ref
	if ref.Elem != nil {
		copied.Elem = c.copyRef(ref.Elem)
	}
	if ref.Named != nil {
		copied.Named = c.types[ref.Named]
	}
	if ref.Identifies != nil {
		copied.Identifies = c.types[ref.Identifies]
	}
	return &copied
}
