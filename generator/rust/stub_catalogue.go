package rust

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// deepest is how far the catalogue looks for entrypoints behind functions of the root.
const deepest = 3

// catalogue lists the entrypoints of an environment.
type catalogue struct {
	// Root is the struct of the environment's root.
	Root string
	// Entries are the entrypoints.
	Entries []entry
	// Checks tells that there are any.
	Checks bool
}

// entry is one entrypoint, its parts as literals.
type entry struct {
	// Name is the function's GraphQL name, Kind what it is for, Description what its author says of it, Source
	// where it is defined.
	Name, Kind, Description, Source string
	// Path are the fields that carry it out, from the root on; "" where it needs arguments.
	Path string
}

// catalogue lists what a user can call: all functions of the root, and what stands behind those that need no
// arguments and is more than a plain function.
func (s *stubViewer) catalogue() *catalogue {
	root := s.environment.Root
	if root == nil {
		return nil
	}
	c := &catalogue{Root: s.typeName(root)}
	fields := root.Fields
	if s.environment.ServedAsEntrypoint() {
		fields = s.environment.Promoted
	}
	s.addEntries(c, root, fields, nil, map[*introspection.Type]bool{})
	return c
}

func (s *stubViewer) addEntries(c *catalogue, t *introspection.Type, fields []*introspection.Field, path []string, seen map[*introspection.Type]bool) {
	if seen[t] || len(path) > deepest {
		return
	}
	seen[t] = true
	for _, field := range fields {
		if field.Entrypoint == introspection.NotEntrypoint || s.unsupportedStub(field) != "" {
			continue
		}
		here := append(path[:len(path):len(path)], field.Name)
		if len(path) == 0 || field.Entrypoint != introspection.Function {
			c.Entries = append(c.Entries, s.entry(field, here))
			c.Checks = c.Checks || field.Entrypoint == introspection.Check && len(requiredArgs(field)) == 0
		}
		if next := field.Type.Named; field.Shape == introspection.Lazy && next.Owner == s.environment && len(requiredArgs(field)) == 0 {
			s.addEntries(c, next, next.Fields, here, seen)
		}
	}
}

func (s *stubViewer) entry(field *introspection.Field, path []string) entry {
	e := entry{
		Name:        literalOf(strings.Join(path, ".")),
		Kind:        pascal(string(field.Entrypoint)),
		Description: literalOf(docs.Folded(field.Description)),
		Source:      `""`,
	}
	if at := field.Source; at != nil && at.Filename != "" {
		place := at.Filename
		if at.Line > 0 {
			place += ":" + strconv.Itoa(at.Line)
		}
		e.Source = literalOf(docs.Folded(place))
	}
	if len(requiredArgs(field)) > 0 {
		return e
	}
	quoted := make([]string, 0, len(path)+2)
	for _, one := range append(path[:len(path):len(path)], s.force(field)...) {
		quoted = append(quoted, `"`+one+`"`)
	}
	e.Path = strings.Join(quoted, ", ")
	return e
}

// force is what has to be selected behind a function so that the engine carries it out: the success of a check of
// the Zenith design, what evaluates the object, or its ID.
func (s *stubViewer) force(field *introspection.Field) []string {
	t := field.Type.Innermost().Named
	if t.IsLeaf() {
		return nil
	}
	if result := t.Field("result"); result != nil && result.Type.Named != nil && result.Type.Named.Field("success") != nil {
		return []string{"result", "success"}
	}
	for _, one := range t.Fields {
		if one.Shape == introspection.Sync && len(requiredArgs(one)) == 0 && !field.Type.IsList() {
			return []string{one.Name}
		}
	}
	if t.Field("id") != nil {
		return []string{"id"}
	}
	for _, one := range t.Fields {
		if one.Type.Innermost().Named.IsLeaf() && len(requiredArgs(one)) == 0 {
			return []string{one.Name}
		}
	}
	return nil
}

// serve is how an engine of the schema's version serves an environment: the fields between the reference and serve.
func (s *stubViewer) serve() string {
	steps := []string{}
	source := s.schema.Type("ModuleSource")
	if source != nil && source.Field("resolveFromCaller") != nil {
		steps = append(steps, "resolveFromCaller")
	}
	steps = append(steps, "asModule")
	if module := s.schema.Type("Module"); module != nil && module.Field("initialize") != nil {
		steps = append(steps, "initialize")
	}
	steps = append(steps, "serve")
	var b strings.Builder
	for _, step := range steps {
		b.WriteString("    query = answer::select(&query, \"" + step + "\");\n")
	}
	if s.environment.ServedAsEntrypoint() {
		b.WriteString("    query = " + s.uses.helper("value", 0) + "(query, \"entrypoint\", true);\n")
	}
	s.uses.answer["void"] = true
	s.uses.arg["string"] = true
	return b.String()
}
