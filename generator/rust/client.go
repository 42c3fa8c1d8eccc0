package rust

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// clientViewer makes the view of an idiomatic client: of one environment, on top of the types of dagger_sdk, or of a
// whole API with all its types.
type clientViewer struct {
	schema *introspection.Schema
	// environment is nil for a whole API.
	environment *introspection.Environment
	// modern tells that the crate has Loadable, errorExtensions that its errors tell of commands.
	modern, errorExtensions bool
	names                   *typeNames
	siblings                map[*introspection.Environment]*typeNames
	methods                 map[*introspection.Type]map[*introspection.Field]string
	enums                   map[*introspection.Type]map[string]string
	foreign                 []*introspection.Type
	// answers are the types that stand in lists or may be null, makers and made what makes those of dagger_sdk without ID.
	answers map[*introspection.Type]bool
	makers  map[*introspection.Type]string
	made    []clientMaker
	// faceNames and faces are what stands for interfaces of dagger_sdk where an object is to be given.
	faceNames  map[*introspection.Type]string
	everywhere map[*introspection.Type]bool
	faces      []clientFace
	warnings   []generator.Warning
}

func newClientViewer(request generator.Request) *clientViewer {
	c := &clientViewer{schema: request.Schema, environment: request.Environment, modern: request.Era.Has(era.InlineFragments),
		errorExtensions: request.Era.Has(era.ErrorExtensions),
		siblings:        map[*introspection.Environment]*typeNames{}, methods: map[*introspection.Type]map[*introspection.Field]string{},
		enums: map[*introspection.Type]map[string]string{}, makers: map[*introspection.Type]string{},
		faceNames: map[*introspection.Type]string{}, everywhere: map[*introspection.Type]bool{}}
	if c.environment != nil {
		c.names = nameStubs(c.environment)
	} else {
		c.names = nameAPI(c.schema)
	}
	c.warnings = c.names.warnings
	return c
}

func (c *clientViewer) warn(coordinate, message string) {
	c.warnings = append(c.warnings, generator.Warning{Coordinate: coordinate, Message: message})
}

// isOwn reports whether the file declares a type.
func (c *clientViewer) isOwn(t *introspection.Type) bool {
	if c.environment == nil {
		return true
	}
	return t.Owner == c.environment
}

// isGenerated reports whether a type is declared in this file or in a sibling, and not in dagger_sdk.
func (c *clientViewer) isGenerated(t *introspection.Type) bool {
	return c.environment == nil || t.Owner != nil
}

// hasID reports whether values of a type can be given and loaded by their IDs. What stands for the root of an
// environment that is served as the session's entrypoint can't.
func (c *clientViewer) hasID(t *introspection.Type) bool {
	if c.environment != nil && t.Owner != nil && t == t.Owner.Root && t.Owner.ServedAsEntrypoint() {
		return false
	}
	return t != c.schema.Query && t.ReloadWith(c.modern).Kind != introspection.NotReloadable
}

// types are those that the file declares.
func (c *clientViewer) types() []*introspection.Type {
	if c.environment != nil {
		return c.environment.Types
	}
	return c.schema.Types
}

func (c *clientViewer) file() *clientFile {
	f := &clientFile{Modern: c.modern, IsAPI: c.environment == nil, Title: "an engine's API"}
	if c.environment != nil {
		c.addEnvironment(f)
	}
	for _, t := range c.types() {
		switch t.Kind {
		case introspection.Scalar:
			if t.Scalar == introspection.CustomScalar || t.Scalar == introspection.JSONScalar {
				f.Scalars = append(f.Scalars, clientScalar{Docs: c.typeDocs(t), Name: c.names.types[t]})
			}
		case introspection.Input:
			f.Inputs = append(f.Inputs, c.input(t))
		case introspection.Object, introspection.Interface:
			f.Objects = append(f.Objects, c.object(t))
		case introspection.Enum:
			f.Enums = append(f.Enums, c.enum(t))
		case introspection.Union:
			c.warn(t.Name, noUnions)
		}
	}
	if c.environment != nil {
		c.addExtensions(f)
	}
	for i := 0; i < len(c.foreign); i++ {
		f.Foreign = append(f.Foreign, c.foreignInput(c.foreign[i]))
	}
	f.Makers, f.Faces = c.made, c.faces
	return f
}

// addEnvironment adds what an environment has beside its types.
func (c *clientViewer) addEnvironment(f *clientFile) {
	environment := c.environment
	if module := stubModule(environment); module != member(environment.Name) {
		c.warn(environment.Name, "has the module "+module+", since "+member(environment.Name)+" can't be the name of one")
	}
	f.Name, f.Title, f.Module = literalOf(environment.Name), quoted(environment.Name), escaped(stubModule(environment))
	if environment.Ref != "" {
		f.Reference = literalOf(environment.Ref)
	}
	if environment.Serving != nil {
		f.Serving, f.Kind = c.servingSteps(environment.Serving.Steps), c.servingSteps(environment.Serving.Kind)
	}
	if environment.Root == nil {
		return
	}
	f.Root = c.typeName(environment.Root)
	text := comment{names: &prose{names: c, parent: environment.Root}}
	text.description(environment.Root.Description)
	if len(text.lines) > 0 {
		text.lines = append([]string{""}, text.lines...)
	}
	f.Description = strings.ReplaceAll(text.text(""), "///", "//!")
	for _, entrypoint := range environment.Entrypoints {
		if c.unsupported(entrypoint.Function()) == "" {
			f.Entrypoints = append(f.Entrypoints, entryOf(entrypoint))
		}
	}
}

func entryOf(entrypoint introspection.Entrypoint) entry {
	e := entry{Name: literalOf(entrypoint.Name), Kind: pascal(string(entrypoint.Kind)), Source: literalOf(place(entrypoint.Source)),
		Description: literalOf(docs.Folded(entrypoint.Description)), Needs: entrypoint.NeedsArguments}
	var names []string
	for _, field := range append(slices.Clone(entrypoint.Path), entrypoint.Evaluate...) {
		names = append(names, field.Name)
	}
	if len(entrypoint.Evaluate) == 0 && entrypoint.Function().Type.Innermost().Named.IsSelectable() {
		names = append(names, "__typename") // an object of which nothing can be asked: something has to be
	}
	e.Path = literalOf(strings.Join(names, "."))
	return e
}

func (c *clientViewer) servingSteps(steps []introspection.ServingStep) []servingStep {
	var views []servingStep
	for _, step := range steps {
		s := servingStep{Field: step.Field, LocalOnly: step.LocalOnly}
		for _, arg := range step.Args {
			given := servingArg{Name: arg.Name}
			switch arg.Value {
			case introspection.ServeReference:
				given.Reference = true
			case introspection.ServePin:
				given.Pin = literalOf(c.environment.Pin)
			case introspection.ServeTrue:
				given.True = true
			case introspection.ServeName:
				given.Named = true
			}
			s.Args = append(s.Args, given)
		}
		views = append(views, s)
	}
	return views
}

// addExtensions adds the traits that give types of other files what the environment adds to them, the client's first,
// and how a program is connected with the root.
func (c *clientViewer) addExtensions(f *clientFile) {
	own := map[*introspection.Type][]*introspection.Field{}
	parents := []*introspection.Type{c.schema.Query}
	for _, field := range c.environment.Extensions {
		if !slices.Contains(parents, field.Parent) {
			parents = append(parents, field.Parent)
		}
		own[field.Parent] = append(own[field.Parent], field)
	}
	for _, parent := range parents {
		e := clientExtension{For: c.typeName(parent), Trait: item(c.environment.Name) + pascal(parent.Name) + "Ext"}
		if parent == c.schema.Query {
			e.Trait = item(c.environment.Name) + "Ext"
			c.addRoot(f, &e)
		}
		names, warnings := nameClientMethods(own[parent], handWritten)
		c.warnings = append(c.warnings, warnings...)
		for _, field := range own[parent] {
			if reason := c.unsupported(field); reason != "" {
				c.warn(field.Coordinate(), "is left out: "+reason)
				continue
			}
			c.addFunction(f, &e, field, names[field])
		}
		if len(e.Methods) > 0 {
			f.Extensions = append(f.Extensions, e)
			if parent == c.schema.Query {
				f.Trait = e.Trait
			}
		}
	}
}

// addFunction adds a function to a trait, and its builder to the file.
func (c *clientViewer) addFunction(f *clientFile, e *clientExtension, field *introspection.Field, name string) {
	m := c.method(field, name)
	switch {
	case field.Parent == c.schema.Query:
		m.From = "self"
	case !c.isGenerated(field.Parent):
		m.From, m.Carrier = "&"+m.Local, true
	}
	m.Overhangs = overhangs(m.Name, m.Params, m.Result)
	e.Methods = append(e.Methods, m)
	if builder := c.builder(field); builder != nil {
		f.Builders = append(f.Builders, *builder)
	}
}

// addRoot adds the method that gives the root, and how a program is connected with it.
func (c *clientViewer) addRoot(f *clientFile, e *clientExtension) {
	environment := c.environment
	name := escaped(clientMethodName(environment.Name))
	var from *introspection.Field
	switch {
	case environment.Root == nil:
		return
	case environment.Constructor != nil:
		from, name = environment.Constructor, escaped(clientMethodName(environment.Constructor.Name))
	case environment.With != nil:
		// The arguments go to Query.with, and what comes back stands for the root.
		with := *environment.With
		root := *with.Type
		root.Named = environment.Root
		with.Type = &root
		from = &with
		c.names.opts[from] = c.names.opts[environment.With]
	default:
		e.Methods = append(e.Methods, clientMethod{GraphQL: environment.Name, Parent: c.schema.Query.Name, Name: name, Local: "query",
			From: "self", Result: c.typeName(environment.Root), Made: "at", IsObject: true})
	}
	f.Connect = &connection{Method: name, Direct: true, Packs: true}
	if from == nil {
		return
	}
	c.addFunction(f, e, from, name)
	names, _ := nameArguments(from.Required())
	for i, arg := range from.Required() {
		typ := c.given(arg.Type)
		if arg.Type.IsList() {
			typ = c.kept(arg.Type) // it is the session's until the root is made
		}
		f.Connect.Params = append(f.Connect.Params, newParameter(names[i], typ))
		f.Connect.Packs = f.Connect.Packs && width(names[i]) <= shortArgument
		f.Connect.Direct = f.Connect.Direct && !arg.Type.Innermost().Named.IsID()
	}
}

// clientMethodName is the name of a method that is added to the crate's Query, which has two of its own.
func clientMethodName(name string) string {
	name = member(name)
	if handWritten.Has(name) || isUnescapable(name) {
		name += "_"
	}
	return name
}

// What the documentation asks of a namer.

func (c *clientViewer) linkMethod(field *introspection.Field) string {
	if !c.isOwn(field.Parent) || c.unsupported(field) != "" {
		return ""
	}
	return "[`" + c.typeName(field.Parent) + "::" + strings.TrimPrefix(c.methodNames(field.Parent)[field], "r#") + "`]"
}

func (c *clientViewer) linkVariant(enum *introspection.Type, value string) string {
	if name := c.variants(enum)[value]; name != "" {
		return "[`" + c.typeName(enum) + "::" + name + "`]"
	}
	return ""
}

func (c *clientViewer) hasType(t *introspection.Type) bool { return c.names.types[t] != "" }

func (c *clientViewer) schemaType(name string) *introspection.Type { return c.schema.Type(name) }

func (c *clientViewer) methodNames(t *introspection.Type) map[*introspection.Field]string {
	names, ok := c.methods[t]
	if !ok {
		names, _ = nameClientMethods(t.Fields, nil)
		c.methods[t] = names
	}
	return names
}

func (c *clientViewer) variants(t *introspection.Type) map[string]string {
	names, ok := c.enums[t]
	if !ok {
		if c.isGenerated(t) {
			names, _ = nameClientVariants(t)
		} else {
			names, _ = nameVariants(t)
		}
		c.enums[t] = names
	}
	return names
}
