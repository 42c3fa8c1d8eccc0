package docs

import (
	"html/template"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/call"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// speaker makes the view of one call in one language.
type speaker struct {
	*speech
	site *site
	view *callView
	// names are the variables that are taken, by what they are for.
	names map[string]bool
	// fails tells that something can't be said in the language.
	fails bool
}

// speak returns a call in a language.
func (s *site) speak(l *speech, c *call.Call) callView {
	view := callView{Language: l.id}
	sp := &speaker{speech: l, site: s, view: &view, names: map[string]bool{}}
	method := l.api.Methods[c.Last()]
	if method == nil {
		view.Missing = "uncallable"
		return view
	}
	view.Chain = sp.chain(c)
	if sp.fails || view.Chain == nil {
		return callView{Language: l.id, Missing: "inexpressible"}
	}
	view.Awaits = method.Awaits
	view.Result = sp.result(c.Last(), method)
	view.Chain.Broken = len(view.Chain.Steps) > 1 && view.Chain.width()+len(view.Result) > longestLine
	for i := range view.Chain.Steps {
		step, indent := &view.Chain.Steps[i], ""
		if view.Chain.Broken {
			indent = l.indent
		}
		if step.width() > longestStep {
			step.Lines = lines(indent, l.indent)
		}
	}
	return view
}

// longestLine is how long a call may be before each of its steps gets a line, longestStep how long a step before each of its
// arguments does.
const longestLine, longestStep = 62, 52

// oneLine is what stands between arguments on one line.
var oneLine = linesView{Between: ", "}

// lines puts each argument of a step that is indented so on a line of its own.
func lines(indent, level string) linesView {
	return linesView{Open: "\n" + indent + level, Between: ",\n" + indent + level, Close: ",\n" + indent, Chained: "\n" + indent + level + level}
}

// result is what the variable is called that takes the result, "" where there is none.
func (sp *speaker) result(field *introspection.Field, method *public.Method) string {
	switch field.Shape {
	case introspection.Void:
		if method.Result == "" || sp.id != "go" {
			return ""
		}
	case introspection.Lazy, introspection.Nullable:
		return sp.variable(field.Type.Named.Name)
	case introspection.Sync:
		return sp.variable(field.Parent.Name)
	case introspection.Leaf, introspection.List, introspection.Unsupported:
	}
	return sp.variable(field.Name)
}

// variable claims a name for a variable.
func (sp *speaker) variable(name string) string {
	base := sp.api.Variable(name)
	name = base
	for n := 2; sp.names[name]; n++ {
		name = base + string(rune('0'+n%10))
	}
	sp.names[name] = true
	return name
}

// chain spells a chain of calls; nil where the language can't say it.
func (sp *speaker) chain(c *call.Call) *chainView {
	chain := &chainView{Start: sp.start}
	if on := c.Receiver(); on != nil {
		if sp.api.Types[on] == "" {
			sp.fails = true
			return nil
		}
		chain.Start = sp.receiver(c, on)
	}
	for _, step := range c.Steps[c.From:] {
		method := sp.api.Methods[step.Field]
		if method == nil {
			sp.fails = true
			return nil
		}
		chain.Steps = append(chain.Steps, sp.step(step, method))
	}
	return chain
}

// receiver is the variable that a chain begins with where it doesn't on Query.
func (sp *speaker) receiver(c *call.Call, on *introspection.Type) string {
	variable := variableView{Name: sp.variable(on.Name), Type: sp.api.Object(on), Link: linkView{on.Name, sp.site.href(on)}}
	if c.On == nil {
		from := c.Steps[c.From-1].Field
		variable.From = &linkView{from.Coordinate(), sp.site.hrefOf(from)}
		variable.Element = from.Type.IsList()
	}
	sp.view.Variables = append(sp.view.Variables, variable)
	return variable.Name
}

func (sp *speaker) step(step call.Step, method *public.Method) stepView {
	view := stepView{Name: method.Name, Waits: method.Awaits, Lines: oneLine}
	for _, param := range method.Params {
		value := given(step, param.Argument)
		if value == nil && param.Required {
			value = sp.site.caller.Sample(step.Field, param.Argument)
			if value == nil {
				sp.fails = true
				return view
			}
		}
		if value == nil {
			continue
		}
		spelled := sp.value(value, param, param.Type)
		if param.Required {
			view.Positional = append(view.Positional, spelled)
			continue
		}
		name := param.Name
		if param.Setter != "" {
			name = param.Setter
		}
		view.Named = append(view.Named, namedView{name, spelled})
	}
	if len(view.Named) > 0 {
		view.Options = method.Options
		if method.WithOptions != "" {
			view.Name = method.WithOptions
		}
	}
	view.Link = sp.site.linkOf(view.Name, step.Field)
	return view
}

func given(step call.Step, arg *introspection.Argument) *call.Value {
	for _, each := range step.Args {
		if each.Argument == arg {
			return each.Value
		}
	}
	return nil
}

// value spells a value for a parameter; typ is what the value is made as where the language says that.
func (sp *speaker) value(value *call.Value, param *public.Param, typ string) valueCallView {
	switch value.Kind {
	case call.Text:
		return sp.literal(quoted(value.Text), value, param)
	case call.Number:
		text := value.Text
		if !param.Required && value.Type.Scalar == introspection.IntScalar {
			text += sp.integer
		}
		return valueCallView{Kind: "number", Text: text}
	case call.Boolean:
		if value.Text == "true" {
			return valueCallView{Kind: "word", Text: sp.yes}
		}
		return valueCallView{Kind: "word", Text: sp.no}
	case call.Enum:
		name := sp.speech.value(value.Type, value.Enum, true)
		if name == "" {
			sp.fails = true
		}
		return valueCallView{Kind: "name", Text: name}
	case call.List:
		return sp.list(value, param, typ)
	case call.Input:
		return sp.input(value, param, typ)
	case call.Object:
		return sp.object(value, param)
	case call.ID:
		if !param.TakesID && value.Chain != nil && sp.id != "rust" {
			return valueCallView{Kind: "object", Chain: sp.chain(value.Chain)}
		}
		return sp.literal(quoted(value.Text), value, param)
	}
	return valueCallView{}
}

// literal is a text, made as a scalar of the API where it is one.
func (sp *speaker) literal(text string, value *call.Value, param *public.Param) valueCallView {
	view := valueCallView{Kind: "text", Text: text}
	if !sp.typesTexts {
		return view
	}
	switch {
	case isText(value.Type) && (value.Kind != call.ID || sp.id == "python"):
		if sp.givesAll && strings.Contains(param.Type, "String") && !strings.Contains(param.Type, "impl ") {
			view.Kind = "owned"
		}
	case sp.api.Types[value.Type] != "":
		view.Type = sp.qualified(sp.api.Types[value.Type])
	}
	return view
}

func (sp *speaker) list(value *call.Value, param *public.Param, typ string) valueCallView {
	view := valueCallView{Kind: "list"}
	if sp.typesLists {
		view.Type = typ
	}
	for _, item := range value.Items {
		view.Items = append(view.Items, sp.value(item, param, ""))
	}
	return view
}

func (sp *speaker) input(value *call.Value, param *public.Param, typ string) valueCallView {
	view := valueCallView{Kind: "input", Boxed: param.Boxed}
	if sp.api.Types[value.Type] == "" {
		sp.fails = true
		return view
	}
	if view.Type = sp.qualified(sp.api.Types[value.Type]); sp.typesLists {
		view.Type, view.Pointer = strings.TrimPrefix(typ, "*"), strings.HasPrefix(typ, "*")
	}
	for _, field := range value.Type.InputFields {
		its := sp.api.Fields[field]
		if its == nil {
			continue
		}
		sample, spare := fieldOf(value, field)
		switch {
		case sample != nil && (!spare || sp.givesAll):
			view.Fields = append(view.Fields, namedView{its.Name, sp.value(sample, its, its.Type)})
		case !sp.givesAll:
		case its.Boxed:
			view.Fields = append(view.Fields, namedView{its.Name, valueCallView{Kind: "word", Text: "None"}})
		case field.Type.IsList():
			view.Fields = append(view.Fields, namedView{its.Name, valueCallView{Kind: "list"}})
		default:
			sp.fails = true
		}
	}
	return view
}

func fieldOf(value *call.Value, field *introspection.Argument) (*call.Value, bool) {
	for _, each := range value.Fields {
		if each.Argument == field {
			return each.Value, each.Spare
		}
	}
	return nil, false
}

// object is an object that a chain makes, or a variable, or its ID where that is wanted.
func (sp *speaker) object(value *call.Value, param *public.Param) valueCallView {
	view := valueCallView{Kind: "object"}
	gives := value.Gives()
	if sp.api.Types[gives] == "" {
		sp.fails = true
		return view
	}
	if param.TakesID && !sp.awaitsIDs {
		return sp.literal(quoted(value.Wanted.Name+"-id"), &call.Value{Kind: call.ID, Type: value.Type}, param)
	}
	if value.Chain != nil {
		view.Chain = sp.chain(value.Chain)
	} else {
		variable := variableView{Name: sp.variable(gives.Name), Type: sp.api.Object(gives), Link: linkView{gives.Name, sp.site.href(gives)}}
		sp.view.Variables = append(sp.view.Variables, variable)
		view.Chain = &chainView{Start: variable.Name}
	}
	if view.Chain == nil {
		return view
	}
	if adapter := sp.api.Adapters[gives][value.Wanted]; adapter != "" {
		view.Chain.Steps = append(view.Chain.Steps, stepView{Name: adapter, Lines: oneLine, Link: template.HTML(template.HTMLEscapeString(adapter))})
	}
	if param.TakesID && gives.ID != nil {
		if id := sp.api.Methods[gives.ID]; id != nil {
			view.Chain.IDs = id.Name
		} else {
			sp.fails = true
		}
	}
	return view
}

// width is about how many columns a chain has on one line.
func (c *chainView) width() int {
	width := len(c.Start) + len(c.IDs)
	for i := range c.Steps {
		width += c.Steps[i].width()
	}
	return width
}

func (s *stepView) width() int {
	width := len(s.Name) + 3
	for _, each := range s.Positional {
		width += each.width() + 2
	}
	if len(s.Named) > 0 {
		width += len(s.Options) + 2
	}
	for _, each := range s.Named {
		width += len(each.Name) + each.Value.width() + 3
	}
	return width
}

func (v valueCallView) width() int {
	width := len(v.Text) + len(v.Type)
	for _, item := range v.Items {
		width += item.width() + 2
	}
	for _, field := range v.Fields {
		width += len(field.Name) + field.Value.width() + 3
	}
	if v.Chain != nil {
		width += v.Chain.width()
	}
	return width
}
