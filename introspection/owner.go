package introspection

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// own decides whose each type, field, argument and enum value is. What no environment claims is core's.
func (b *binder) own() {
	o := &ownership{binder: b, environments: map[string]*Environment{}}
	if o.hasSourceMaps() {
		o.ownBySourceMap()
	} else if b.options.Core != nil {
		o.ownByDifference()
	}
	if len(o.environments) == 0 {
		return
	}
	o.ownIDScalars()
	o.ownMembers()
	o.ownReferring()
	o.list()
	for _, environment := range b.schema.Environments {
		o.findRoot(environment)
	}
	o.ownArguments()
	o.extensions()
	o.checkNames()
}

// ownership is the work of deciding owners; what it finds ends up in the schema.
type ownership struct {
	*binder
	environments map[string]*Environment
}

func (o *ownership) environment(name string) *Environment {
	if o.environments[name] == nil {
		o.environments[name] = &Environment{Name: name}
	}
	return o.environments[name]
}

func (o *ownership) hasSourceMaps() bool {
	for _, d := range o.definitions {
		if d.to.Source != nil {
			return true
		}
		for _, field := range d.to.Fields {
			if field.Source != nil {
				return true
			}
		}
	}
	return false
}

func (o *ownership) ownBySourceMap() {
	for _, d := range o.definitions {
		if d.to.Source != nil && d.to.Source.Module != "" {
			d.to.Owner = o.environment(d.to.Source.Module)
		}
		for _, field := range d.to.Fields {
			if field.Source != nil && field.Source.Module != "" {
				field.Owner = o.environment(field.Source.Module)
			}
		}
	}
}

// ownByDifference takes what the core schema lacks for the environments'. An environment shows by a new field of
// Query that returns a new object of its name; the names of its other types begin with that of this root.
func (o *ownership) ownByDifference() {
	core := coreNames(o.options.Core)
	roots := map[string]*Environment{}
	for _, field := range o.schema.Query.Fields {
		root := field.Type.Named
		if core[o.schema.Query.Name][field.Name] || root == nil || root.Kind != Object || core[root.Name] != nil {
			continue
		}
		if squash(root.Name) == squash(field.Name) {
			roots[root.Name] = o.environment(o.servedName(field.Name))
		}
	}
	for _, d := range o.definitions {
		if core[d.to.Name] == nil && !isInternal(d.to.Name) && !d.to.Builtin {
			d.to.Owner = o.byPrefix(d.to, roots)
		}
	}
}

// coreNames returns the names of the core's types and of their fields.
func coreNames(core *Document) map[string]map[string]bool {
	names := make(map[string]map[string]bool, len(core.Types))
	for _, t := range core.Types {
		names[t.Name] = make(map[string]bool, len(t.Fields))
		for _, field := range t.Fields {
			names[t.Name][field.Name] = true
		}
	}
	return names
}

// servedName returns the name that the engine gave the environment behind a field of Query.
func (o *ownership) servedName(field string) string {
	for _, served := range o.options.Served {
		if squash(served.Name) == squash(field) {
			return served.Name
		}
	}
	return field
}

func (o *ownership) byPrefix(t *Type, roots map[string]*Environment) *Environment {
	longest := ""
	for root := range roots {
		if strings.HasPrefix(t.Name, root) && len(root) > len(longest) {
			longest = root
		}
	}
	if longest != "" {
		return roots[longest]
	}
	if len(roots) == 1 {
		for _, environment := range roots {
			return environment
		}
	}
	if len(roots) > 1 {
		o.fail(t.Position.Offset, t.Name, "the type isn't part of the core, and the schema doesn't show which environment contributes it").Advice =
			"serve the environments one at a time"
	}
	return nil
}

// squash makes the spellings of one name equal that engines make of it: my-dep, my_dep, myDep, MyDep.
func squash(name string) string {
	return strings.ToLower(separators.Replace(name))
}

var separators = strings.NewReplacer("-", "", "_", "", ".", "", " ", "")

// ownIDScalars gives an ID scalar to its type's owner.
func (o *ownership) ownIDScalars() {
	for _, d := range o.definitions {
		if t := d.to; t.Owner == nil && t.Identifies != nil {
			t.Owner = t.Identifies.Owner
		}
	}
}

func (o *ownership) ownMembers() {
	for _, d := range o.definitions {
		if d.to.Owner == nil {
			continue
		}
		for _, field := range d.to.Fields {
			if field.Owner == nil {
				field.Owner = d.to.Owner
			}
		}
		for _, field := range d.to.InputFields {
			field.Owner = d.to.Owner
		}
		for _, value := range d.to.Values {
			value.Owner = d.to.Owner
		}
	}
}

// ownReferring gives a core type's field that refers to an environment's type to that environment: core can't know
// of it. So it is with constructors and loaders that no source map tells of.
func (o *ownership) ownReferring() {
	for _, d := range o.definitions {
		for _, field := range d.to.Fields {
			if field.Owner == nil {
				field.Owner = referredOwner(field)
			}
		}
	}
}

func referredOwner(field *Field) *Environment {
	refs := []*Ref{field.Type.Innermost()}
	for _, arg := range field.Args {
		refs = append(refs, arg.Type.Innermost())
	}
	for _, ref := range refs {
		if ref.Named.Owner != nil {
			return ref.Named.Owner
		}
		if ref.Identifies != nil && ref.Identifies.Owner != nil {
			return ref.Identifies.Owner
		}
	}
	return nil
}

// list puts the environments into the schema, with the references that they were served from.
func (o *ownership) list() {
	for _, environment := range o.environments {
		for _, served := range o.options.Served {
			if squash(served.Name) == squash(environment.Name) {
				environment.Ref, environment.Pin, environment.Renamed = served.Ref, served.Pin, served.Renamed
			}
		}
		o.schema.Environments = append(o.schema.Environments, environment)
	}
	slices.SortFunc(o.schema.Environments, func(a, b *Environment) int { return cmp.Compare(a.Name, b.Name) })
}

// findRoot finds the environment's constructor, or the functions that stand on Query in its place.
func (o *ownership) findRoot(environment *Environment) {
	for _, field := range o.schema.Query.Fields {
		if field.Owner == environment && squash(field.Name) == squash(environment.Name) {
			environment.Constructor = field
		}
	}
	if constructor := environment.Constructor; constructor != nil {
		root := constructor.Type.Innermost().Named
		if root.Owner == environment {
			environment.Root = root
			return
		}
		o.warn(constructor.Position, constructor.Coordinate(),
			"the environment \""+environment.Name+"\" replaces the core's field of this name, and its own root type is lost",
			"serve it under another name")
		if constructor.Name == "node" {
			o.fail(constructor.Position.Offset, constructor.Coordinate(),
				"the environment \"node\" replaces the field that loads objects by their IDs").Advice =
				"serve it under another name"
		}
		return
	}
	for _, d := range o.definitions {
		if d.to.Owner == environment && d.to.Kind == Object && squash(d.to.Name) == squash(environment.Name) {
			environment.Root = d.to
			o.promote(environment)
		}
	}
}

// promote finds the root's functions on Query. Functions carry a source map there; plain fields and with don't,
// and are known by being the same as the root's.
func (o *ownership) promote(environment *Environment) {
	for _, field := range o.schema.Query.Fields {
		own := environment.Root.Field(field.Name)
		if own == nil || own == environment.Root.ID {
			continue
		}
		if field.Owner == environment || field.Owner == nil && sameField(field, own) {
			field.Owner = environment
			environment.Promoted = append(environment.Promoted, field)
		}
	}
	with := o.schema.Query.Field("with")
	// Where an argument of it has a type of the environment's, it counts as the environment's already.
	if with != nil && (with.Owner == nil || with.Owner == environment) && len(environment.Promoted) > 0 && with.Type.NonNull &&
		with.Type.Named == o.schema.Query {
		with.Owner = environment
		environment.With = with
	}
}

func sameField(a, b *Field) bool {
	return a.Type.String() == b.Type.String() && a.Description == b.Description && len(a.Args) == len(b.Args)
}

// ownArguments gives each argument to the environment that its source map names, else to its field's owner.
func (o *ownership) ownArguments() {
	for _, d := range o.definitions {
		for _, field := range d.to.Fields {
			for _, arg := range field.Args {
				arg.Owner = field.Owner
				if arg.Source != nil && o.environments[arg.Source.Module] != nil {
					arg.Owner = o.environments[arg.Source.Module]
				}
			}
		}
	}
}

func (o *ownership) extensions() {
	for _, d := range o.definitions {
		for _, field := range d.to.Fields {
			owner := field.Owner
			if owner == nil || owner == d.to.Owner || field == owner.Constructor || field == owner.With ||
				slices.Contains(owner.Promoted, field) || field.Loads != nil {
				continue
			}
			owner.Extensions = append(owner.Extensions, field)
		}
	}
	for _, environment := range o.schema.Environments {
		slices.SortFunc(environment.Extensions, func(a, b *Field) int { return cmp.Compare(a.Coordinate(), b.Coordinate()) })
	}
}

// checkNames finds the environments whose names can't be called by: there are no stubs of them.
func (o *ownership) checkNames() {
	seen := map[string]*Environment{}
	for _, environment := range o.schema.Environments {
		if !isEnvironmentName(environment.Name) {
			environment.Refused = "its name can't be one in generated code; serve it under a name of letters, digits, '-', '_' and '.' " +
				"that has a letter"
		}
		if other := seen[squash(environment.Name)]; other != nil {
			for _, each := range []*Environment{other, environment} {
				each.Refused = fmt.Sprintf("the environments %q and %q have the same name in generated code; serve one of them under "+
					"another name", other.Name, environment.Name)
			}
			continue
		}
		seen[squash(environment.Name)] = environment
	}
}

func isEnvironmentName(name string) bool {
	hasLetter := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		if !isNamePart(c) && (i == 0 || c != '-' && c != '.') {
			return false
		}
		hasLetter = hasLetter || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
	}
	return hasLetter
}
