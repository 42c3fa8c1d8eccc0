package docs

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/call"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// asker makes the view of a call as a GraphQL query.
type asker struct {
	site  *site
	query *queryView
	names map[string]int
}

// ask returns a call as a query.
func (s *site) ask(c *call.Call) callView {
	a := &asker{site: s, query: &queryView{}, names: map[string]int{}}
	view := callView{Language: graphQL, Query: a.query}
	steps := c.Steps
	var first *selectionView
	at := &first
	indent := "  "
	add := func(selection *selectionView) {
		selection.Indent, selection.Lines = indent, oneLine
		width := len(indent) + len(selection.Name)
		for _, arg := range selection.Arguments {
			width += len(arg.Name) + arg.Value.width() + 4
		}
		if width > longestLine {
			selection.Lines = linesView{Open: "\n" + indent + "  ", Between: "\n" + indent + "  ", Close: "\n" + indent}
		}
		*at = selection
		at, indent = &selection.Next, indent+"  "
		if selection.On != "" {
			indent += "  "
		}
	}
	if c.On != nil {
		reload := c.On.Reload
		if reload.Kind == introspection.NotReloadable || c.On.Kind == introspection.Interface && len(c.On.PossibleTypes) == 0 {
			return callView{Language: graphQL, Missing: "uncallable"}
		}
		loading := &selectionView{Name: reload.Field.Name, Link: s.linkOf(reload.Field.Name, reload.Field),
			Arguments: []namedView{{reload.Argument.Name, a.variable("id", reload.Argument.Type)}}}
		if reload.Kind == introspection.ByNode {
			loading.On = c.On.Name
		}
		add(loading)
	}
	for _, step := range steps {
		selection := &selectionView{Name: step.Field.Name, Link: s.linkOf(step.Field.Name, step.Field)}
		for _, arg := range step.Args {
			selection.Arguments = append(selection.Arguments, namedView{arg.Argument.Name, a.value(arg.Argument.Name, arg.Value, arg.Argument.Type)})
		}
		add(selection)
	}
	if last := c.Last().Type.Innermost().Named; !last.IsLeaf() {
		add(a.leaf(last))
	}
	a.query.Selection = first
	return view
}

// leaf is what is selected of an object that isn't asked for more.
func (a *asker) leaf(t *introspection.Type) *selectionView {
	field := t.ID
	if field == nil || len(field.Required()) > 0 {
		field = nil
		for _, each := range t.Fields {
			if each.Shape == introspection.Leaf && len(each.Required()) == 0 {
				field = each
				break
			}
		}
	}
	if field == nil {
		return &selectionView{Name: "__typename", Link: "__typename"}
	}
	return &selectionView{Name: field.Name, Link: a.site.linkOf(field.Name, field)}
}

// value spells a value. Objects are given by their IDs, in variables.
func (a *asker) value(name string, value *call.Value, ref *introspection.Ref) valueCallView {
	switch value.Kind {
	case call.Text:
		return valueCallView{Kind: "text", Text: quoted(value.Text)}
	case call.Number:
		return valueCallView{Kind: "number", Text: value.Text}
	case call.Boolean:
		return valueCallView{Kind: "word", Text: value.Text}
	case call.Enum:
		return valueCallView{Kind: "name", Text: value.Enum.Name}
	case call.List:
		view := valueCallView{Kind: "list"}
		for _, item := range value.Items {
			view.Items = append(view.Items, a.value(name, item, ref.Elem))
		}
		return view
	case call.Input:
		view := valueCallView{Kind: "input"}
		for _, field := range value.Fields {
			if !field.Spare {
				view.Fields = append(view.Fields, namedView{field.Argument.Name, a.value(field.Argument.Name, field.Value, field.Argument.Type)})
			}
		}
		return view
	case call.Object, call.ID:
		return a.variable(name, ref)
	}
	return valueCallView{}
}

// variable declares a variable for an ID.
func (a *asker) variable(name string, ref *introspection.Ref) valueCallView {
	a.names[name]++
	if n := a.names[name]; n > 1 {
		name += "_" + strconv.Itoa(n)
	}
	typ := ref.String()
	if !strings.HasSuffix(typ, "!") {
		typ += "!"
	}
	a.query.Variables = append(a.query.Variables, namedView{name, valueCallView{Text: typ}})
	return valueCallView{Kind: "variable", Text: name}
}
