package docs

import (
	"cmp"
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
	view.Chain.Broken = view.Chain.links() > 1 && view.Chain.width()+len(view.Result) > longestLine
	for i := range view.Chain.Steps {
		step, indent := &view.Chain.Steps[i], ""
		if view.Chain.Broken {
			indent = l.indent
		}
		if step.method != nil && step.argumentsWidth() > longestStep {
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
		if root := sp.api.Roots[step.Field]; root != nil {
			chain = sp.follow(chain, call.Step{Field: root.Field}, root.Method)
		}
		chain = sp.follow(chain, step, method)
	}
	return chain
}

// follow adds a call to a chain. A function has the chain as an argument, and begins another.
func (sp *speaker) follow(chain *chainView, step call.Step, method *public.Method) *chainView {
	if steps := chain.Steps; len(steps) > 0 && steps[len(steps)-1].hides(method.Name) {
		whole := steps[len(steps)-1].method.Whole
		chain = &chainView{Steps: []stepView{{Name: whole, Link: escaped(whole), Lines: oneLine,
			Positional: []valueCallView{{Kind: "object", Chain: chain}}}}}
	}
	view := sp.step(step, method)
	if method.Function == "" {
		chain.Steps = append(chain.Steps, view)
		return chain
	}
	if method.Receiver == public.FirstArgument {
		view.Positional = append([]valueCallView{{Kind: "object", Chain: chain}}, view.Positional...)
	}
	if method.TakesSession {
		view.Positional = append([]valueCallView{{Kind: "object", Chain: &chainView{Start: sp.start}}}, view.Positional...)
	}
	if method.Through != "" {
		made := valueCallView{Kind: "object", Chain: &chainView{Steps: []stepView{view}}}
		chain.Steps = append(chain.Steps, stepView{Name: method.Through, Link: escaped(method.Through), Lines: oneLine, Positional: []valueCallView{made}})
		return chain
	}
	if method.Receiver == public.Curried {
		view.Object = chain
	}
	return &chainView{Steps: []stepView{view}}
}

// escaped is a name that leads nowhere.
func escaped(name string) template.HTML { return template.HTML(template.HTMLEscapeString(name)) }

// hides reports whether what a call returns has a method for an argument of it that hides the object's own.
func (s *stepView) hides(name string) bool {
	if s.method == nil || !s.method.Chains || s.method.Whole == "" {
		return false
	}
	for _, param := range s.method.Params {
		if param.Setter == name {
			return true
		}
	}
	return false
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
	view := stepView{Name: cmp.Or(method.Function, method.Name), Waits: method.Awaits && method.Receiver != public.Curried, Lines: oneLine, method: method}
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
	if step.Field == nil {
		view.Link = escaped(view.Name)
		return view
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
		if !param.Required && value.Type.Scalar == introspection.IntScalar && !strings.Contains(param.Type, "i64") {
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
		if !param.TakesID && value.Chain != nil && (sp.id != "rust" || param.Borrowed) {
			return valueCallView{Kind: "object", Chain: sp.chain(value.Chain), Pointer: param.Borrowed}
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
		view.Type = sp.qualified(value.Type, sp.api.Types[value.Type])
		if sp.givesAll && sp.api.Packages[value.Type] != "" {
			view.Kind = "tuple"
		}
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
	if view.Type = sp.qualified(value.Type, sp.api.Types[value.Type]); sp.typesLists {
		view.Type, view.Pointer = strings.TrimPrefix(typ, "*"), strings.HasPrefix(typ, "*")
	}
	if sp.givesAll && sp.api.Packages[value.Type] != "" {
		view.Boxed = false
		sp.make(value, &view)
		return view
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

// make spells an input object that a function makes, with the fields that must be given; the others chain.
func (sp *speaker) make(value *call.Value, view *valueCallView) {
	view.Kind = "made"
	for _, field := range value.Type.InputFields {
		its := sp.api.Fields[field]
		if its == nil {
			continue
		}
		sample, spare := fieldOf(value, field)
		switch {
		case its.Required && sample == nil:
			sp.fails = true
		case its.Required:
			view.Items = append(view.Items, sp.value(sample, its, its.Type))
		case sample != nil && !spare:
			view.Fields = append(view.Fields, namedView{its.Setter, sp.value(sample, its, its.Type)})
		}
	}
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
	view := valueCallView{Kind: "object", Pointer: param.Borrowed}
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
		view.Chain.Steps = append(view.Chain.Steps, stepView{Name: adapter, Lines: oneLine, Link: escaped(adapter)})
	}
	if param.TakesID && gives.ID != nil {
		if id := sp.api.Methods[gives.ID]; id != nil {
			view.Chain.IDs, view.Chain.Into = id.Name, strings.Contains(param.Type, "runtime::Id<")
			if view.Chain.Into && value.Wanted != gives {
				sp.fails = true // an ID of the one is none of the other
			}
		} else {
			sp.fails = true
		}
	}
	return view
}
