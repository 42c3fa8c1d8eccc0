package python

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// API is how Python tells what callers see.
var API = api.Language{List: listAPI, Line: apiLine, Name: (*api.Declaration).FullName, Canonical: unaliased, Wider: isWider, PlacesCount: true, Rules: apiRules}

// listAPI makes the listing of the module that Generate makes for the request, from the views of the same.
func listAPI(request generator.Request) (*api.Listing, error) {
	request.Options.Package = packageName(request)
	if err := checkPackage(request.Options.Package); err != nil {
		return nil, err
	}
	release := request.Era
	if release.Language == "" {
		var err error
		if release, err = era.Choose("python", request.Schema, request.Options.SDKVersion); err != nil {
			return nil, err
		}
	}
	l := &lister{module: newModule(request.Schema, release)}
	if request.Environment == nil {
		l.listing.File = sdkFile
		l.listing.Declarations = make([]api.Declaration, 0, 8*len(request.Schema.Types))
		l.sdk(l.module.sdk())
	} else {
		l.listing.Environment, l.listing.File = request.Environment.Name, stubFile(request)
		l.stubs(generateStub(l.module, request))
	}
	return &l.listing, nil
}

// isWider reports whether each type of a union is one of another union.
func isWider(before, after string) bool {
	if strings.ContainsAny(before+after, "[(") {
		return false
	}
	wider := strings.Split(after, " | ")
	for _, each := range strings.Split(before, " | ") {
		if !slices.Contains(wider, each) {
			return false
		}
	}
	return true
}

// unaliased spells types without the private aliases that a module has for a class that a member hides, and Self as the class
// that it is.
func unaliased(owner, text string) string {
	text = privateAlias().ReplaceAllString(text, "$1")
	if owner == "" {
		return text
	}
	return selfType().ReplaceAllLiteralString(text, owner)
}

var (
	privateAlias = pattern.New(`\b_(\w)`)
	selfType     = pattern.New(`\bSelf\b`)
)

// lister gathers the declarations of views.
type lister struct {
	module  *module
	listing api.Listing
}

func (l *lister) add(all ...api.Declaration) {
	l.listing.Declarations = append(l.listing.Declarations, all...)
}

func (l *lister) typeOf(name string) *introspection.Type { return l.module.schema.Type(name) }

func (l *lister) sdk(view *moduleView) {
	l.types(view)
	if view.Root != "" { // whose methods callers reach by the client
		for i := range l.listing.Declarations {
			if d := &l.listing.Declarations[i]; d.Owner == view.Root && d.Kind == api.Method {
				d.Promoted = "Client"
			}
		}
		l.add(api.Declaration{Kind: api.Object, Name: "Client", Form: view.Root})
	}
	l.add(api.Declaration{Kind: api.Variable, Name: "dag", Value: "Client()"})
}

func (l *lister) types(view *moduleView) {
	for _, each := range view.Scalars {
		l.add(api.Declaration{Kind: api.Scalar, Name: each.Name, Form: l.module.ref("Scalar")}.OfType(l.typeOf(each.GraphQL)))
	}
	for _, each := range view.Enums {
		t := l.typeOf(each.GraphQL)
		l.add(api.Declaration{Kind: api.Enum, Name: each.Name, Form: l.module.ref("Enum")}.OfType(t))
		for _, member := range each.Members {
			l.add(api.Declaration{Kind: api.Value, Owner: each.Name, OwnerKind: api.Enum, Name: member.Name, Value: member.Value}.OfValue(t, member.GraphQL))
		}
	}
	for _, each := range view.Inputs {
		t := l.typeOf(each.GraphQL)
		l.add(api.Declaration{Kind: api.Input, Name: each.Name, Form: l.module.ref("Input")}.OfType(t))
		for i, field := range each.Fields {
			d := api.Declaration{Kind: api.Field, Owner: each.Name, OwnerKind: api.Input, Name: field.Name, Place: i + 1, Required: field.Required,
				Default: defaultText(field)}.OfArgument(t.InputField(field.GraphQL))
			d.Result, d.OrNone, d.Bare = spelled(field.Type)
			l.add(d)
		}
	}
	for _, each := range view.Interfaces {
		l.add(api.Declaration{Kind: api.Interface, Name: each.Name, Form: l.module.ref("Protocol")}.OfType(l.typeOf(each.GraphQL)))
		for _, method := range each.Methods() {
			l.add(l.method(method, each.Name, api.Interface))
		}
		if each.Converts {
			l.add(l.converter(each.Name, api.Interface))
		}
	}
	for _, each := range view.Objects {
		l.object(each)
	}
}

func (l *lister) object(view *classView) {
	base := "Type"
	if view.IsRoot {
		base = "Root"
	}
	environment := api.Declaration{}.OfType(l.typeOf(view.GraphQL)).Environment
	l.add(api.Declaration{Kind: api.Object, Name: view.Name, Form: l.module.ref(base)}.OfType(l.typeOf(view.GraphQL)))
	for _, method := range view.Methods() {
		l.add(l.method(method, view.Name, api.Object))
		if method.Awaitable {
			l.add(api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Object, Name: "__await__", Environment: environment})
		}
	}
	if view.Loads != nil {
		id, t := "str", l.module.ref("T")
		for _, each := range view.Loads.Interfaces {
			id += " | " + each.Name
		}
		l.add(api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Object, Name: "load", Result: t,
			Params: []api.Param{{Name: "cls", Type: "type[" + t + "]"}, {Name: "id_", Type: id}}})
	}
	if view.Converts {
		d := l.converter(view.Name, api.Object)
		d.Environment = environment
		l.add(d)
	}
	if view.Chains {
		callable := l.module.ref("Callable") + "[[" + view.Name + "], " + view.Name + "]"
		l.add(api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Object, Name: "with_", Result: view.Name, Environment: environment,
			Params: []api.Param{{Name: "cb", Type: callable}}})
	}
}

// converter is the method that takes an object up as one of another class.
func (l *lister) converter(owner string, kind api.Kind) api.Declaration {
	t := l.module.ref("T")
	return api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: kind, Name: "as_", Async: true, Result: t,
		Params: []api.Param{{Name: "cls", Type: "type[" + t + "]"}}}
}

func (l *lister) method(view *methodView, owner string, kind api.Kind) api.Declaration {
	field := api.FieldOf(l.module.schema, view.Parent, view.GraphQL)
	d := api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: kind, Name: view.Name, Async: view.Async}.OfField(field)
	d.Params = l.params(view, field)
	d.Result, d.OrNone, d.Bare = spelled(view.Result)
	return d
}

func (l *lister) params(view *methodView, field *introspection.Field) []api.Param {
	if len(view.Params) == 0 {
		return nil
	}
	params := make([]api.Param, 0, len(view.Params))
	for i, each := range view.Params {
		p := api.Param{Name: each.Name, Optional: !each.Required, Named: i >= view.FirstOptional, Default: defaultText(each)}.Of(api.Arg(field, each.GraphQL))
		p.Type, _, p.Bare = spelled(each.Type)
		params = append(params, p)
	}
	return params
}

func defaultText(p *paramView) string {
	if p.Default == nil {
		return ""
	}
	return literalText(p.Default)
}

// spelled is a type as text, whether None is one of its values, and the type without that.
func spelled(t *typeView) (text string, orNone bool, bare string) {
	if t == nil {
		return "", false, ""
	}
	if !t.OrNone {
		return typeText(t), false, ""
	}
	u := *t
	u.OrNone = false
	bare = typeText(&u)
	return bare + " | None", true, bare
}

// apiLine writes a declaration as Python does.
func apiLine(d *api.Declaration) string {
	switch d.Kind {
	case api.Field:
		text := d.Owner + "." + d.Name + ": " + d.Result
		if d.Default != "" {
			text += " = " + d.Default
		}
		return text
	case api.Value, api.Constant, api.Variable:
		text := d.FullName()
		if d.Result != "" {
			text += ": " + d.Result
		}
		return text + " = " + d.Value
	case api.Method, api.Function:
		return apiSignature(d)
	case api.Scalar, api.Enum, api.Input, api.Object, api.Interface, api.Options, api.Alias, api.Other, api.Implements:
	}
	if d.Form == "" {
		return "class " + d.Name
	}
	return "class " + d.Name + "(" + d.Form + ")"
}

func apiSignature(d *api.Declaration) string {
	var text strings.Builder
	for _, attribute := range d.Attributes {
		text.WriteString("@" + attribute + " ")
	}
	if d.Async {
		text.WriteString("async ")
	}
	text.WriteString("def " + d.FullName() + "(")
	comma := ""
	if d.Kind == api.Method {
		text.WriteString("self")
		comma = ", "
	}
	named := false
	for _, p := range d.Params {
		text.WriteString(comma)
		comma = ", "
		if p.Named && !named {
			named = true
			text.WriteString("*, ")
		}
		text.WriteString(p.Name)
		if p.Type != "" {
			text.WriteString(": " + p.Type)
		}
		if p.Default != "" {
			text.WriteString(" = " + p.Default)
		}
	}
	text.WriteString(")")
	if d.Result != "" {
		text.WriteString(" -> " + d.Result)
	}
	return text.String()
}
