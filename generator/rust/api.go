package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// API is how Rust tells what callers see.
var API = api.Language{List: listAPI, Line: apiLine, Name: apiName, Canonical: withoutLifetimes, Rules: apiRules}

// listAPI makes the listing of the file that Generate makes for the request, from the views of the same. What clients share,
// dagger_runtime.rs, is the same for all schemas and isn't listed.
func listAPI(request generator.Request) (*api.Listing, error) {
	l := &lister{schema: request.Schema}
	if request.Environment == nil {
		l.listing.Declarations = make([]api.Declaration, 0, 20*len(request.Schema.Types))
	}
	if request.Environment != nil || request.Options.Style == idiomaticStyle {
		if request.Environment != nil {
			l.listing.Environment = request.Environment.Name
		}
		folder, name := clientFileOf(request)
		l.listing.File = folder + name
		c := newClientViewer(request)
		l.client(c, c.file())
		return &l.listing, nil
	}
	l.listing.File = sdkFile
	v := newViewer(request, nil)
	l.sdk(v, v.view())
	return &l.listing, nil
}

// withoutLifetimes spells types without the lifetime that options have where one of them is a text: callers leave it out.
func withoutLifetimes(_, text string) string { return lifetimes.Replace(text) }

var lifetimes = strings.NewReplacer("<'a>", "", "&'a ", "&")

// lister gathers the declarations of views.
type lister struct {
	schema  *introspection.Schema
	listing api.Listing
}

func (l *lister) add(all ...api.Declaration) {
	for i := range all {
		d := &all[i]
		d.Result, d.Bare = plain(d.Result), plain(d.Bare)
		for j := range d.Params {
			d.Params[j].Type = plain(d.Params[j].Type)
		}
	}
	l.listing.Declarations = append(l.listing.Declarations, all...)
}

// sdk lists gen.rs. The view's items have the order of the types that they are made from.
func (l *lister) sdk(v *viewer, view *file) {
	of := map[introspection.Kind][]*introspection.Type{}
	for _, t := range v.types {
		of[t.Kind] = append(of[t.Kind], t)
	}
	for i := range view.Scalars {
		l.scalar(&view.Scalars[i], of[introspection.Scalar][i])
	}
	for i, each := range view.Inputs {
		t := of[introspection.Input][i]
		l.add(api.Declaration{Kind: api.Input, Name: each.Name, Form: "derive(" + serde(each.Of) + ", Debug, PartialEq, Clone) struct"}.OfType(t))
		for j, field := range each.Fields {
			l.add(api.Declaration{Kind: api.Field, Owner: each.Name, OwnerKind: api.Input, Name: field.Name, Result: field.Type,
				Required: true}.OfArgument(t.InputFields[j]))
		}
	}
	for i := range view.Interfaces {
		l.iface(v, &view.Interfaces[i], of[introspection.Interface][i])
	}
	for i := range view.Objects {
		l.object(v, &view.Objects[i], of[introspection.Object][i])
	}
	for i, each := range view.Enums {
		t := of[introspection.Enum][i]
		l.add(api.Declaration{Kind: api.Enum, Name: each.Name, Form: "derive(" + serde(each.Of) + ", Clone, Copy, PartialEq, Eq, Hash, Debug) enum"}.OfType(t))
		for _, variant := range each.Variants {
			l.add(api.Declaration{Kind: api.Value, Owner: each.Name, OwnerKind: api.Enum, Name: variant.Name, Value: variant.GraphQL}.OfValue(t, variant.GraphQL))
		}
	}
}

// serde are the derives of what goes over the wire.
func serde(of *spelling) string {
	if of == nil {
		return "Serialize, Deserialize"
	}
	return of.Serialize + ", " + of.Deserialize
}

func (l *lister) scalar(view *scalar, t *introspection.Type) {
	if view.Alias {
		l.add(api.Declaration{Kind: api.Scalar, Name: view.Name, Form: "type = Id"}.OfType(t))
		return
	}
	from, text := "From", "String"
	if view.Of != nil {
		from, text = view.Of.From, view.Of.String
	}
	l.add(api.Declaration{Kind: api.Scalar, Name: view.Name, Form: "derive(" + serde(view.Of) + ", PartialEq, Debug, Clone) struct(pub " + text + ")"}.OfType(t),
		implements(view.Name, from+"<&str>", t), implements(view.Name, from+"<"+text+">", t))
	if view.Identifies != "" {
		l.add(implements(view.Identifies, "IntoID<"+view.Name+">", t))
	}
	if view.IsID {
		l.add(implements(view.Name, "IntoID<"+view.Name+">", t))
	}
}

// implements says that a type has a trait.
func implements(owner, trait string, of *introspection.Type) api.Declaration {
	return api.Declaration{Kind: api.Implements, Owner: owner, OwnerKind: api.Object, Name: trait}.OfType(of)
}

func (l *lister) iface(v *viewer, view *iface, t *introspection.Type) {
	l.add(api.Declaration{Kind: api.Interface, Name: view.Trait, Form: "trait"}.OfType(t))
	declarations := view.Declarations()
	for _, field := range t.Fields {
		if v.unsupported(field) != "" {
			continue
		}
		declared := &declarations[0]
		declarations = declarations[1:]
		d := api.Declaration{Kind: api.Method, Owner: view.Trait, OwnerKind: api.Interface, Name: declared.Name, Result: declared.Result,
			Params: params(declared.Params, requiredArgs(field))}.OfField(field)
		if declared.Awaited {
			d.Result = "impl core::future::Future<Output = " + v.fallible(d.Result) + "> + " + v.spell.Send
		} else {
			d.Attributes = mustUse
		}
		if declared.IsSized {
			d.Result += " where Self: Sized"
		}
		l.add(d)
	}
	l.object(v, &view.Client, t)
}

// mustUse is the attribute of what sends nothing by itself.
var mustUse = []string{"must_use"}

func (l *lister) object(v *viewer, view *object, t *introspection.Type) {
	option, arc, proc, selection, client, loadable := "Option", "Arc", "DaggerSessionProc", "Selection", "DynGraphQLClient", "Loadable"
	if of := view.Of; of != nil {
		option, arc, proc, selection, client, loadable = of.Option, of.Arc, of.Proc, of.Selection, of.Client, of.Loadable
	}
	l.add(api.Declaration{Kind: api.Object, Name: view.Name, Form: "derive(Clone) struct"}.OfType(t), implements(view.Name, "std::fmt::Debug", t))
	for _, field := range [][2]string{{"proc", option + "<" + arc + "<" + proc + ">>"}, {"selection", selection}, {"graphql_client", client}} {
		d := api.Declaration{Kind: api.Field, Owner: view.Name, OwnerKind: api.Object, Name: field[0], Result: field[1]}
		d.Environment = api.Declaration{}.OfType(t).Environment
		l.add(d)
	}
	if view.ID != nil {
		l.add(implements(view.Name, "IntoID<"+view.ID.Name+">", t))
	}
	if view.Loadable {
		l.add(implements(view.Name, loadable, t))
	}
	methods, options := view.Methods(), view.Options()
	for i := range methods {
		method := &methods[i]
		field := t.Field(method.GraphQL)
		if method.Opts != "" {
			l.options(&options[0], field, option)
			options = options[1:]
		}
		l.add(l.method(v, method, view.Name, field))
	}
	for _, each := range view.Implements {
		l.add(implements(view.Name, each.Trait, t))
	}
}

func (l *lister) options(view *options, field *introspection.Field, option string) {
	name, generic := view.Name, ""
	if view.Borrows {
		generic = "<'a>"
	}
	of := api.Declaration{}.OfField(field)
	l.add(api.Declaration{Kind: api.Options, Name: name, Generic: generic, Form: "derive(Builder, Clone, Debug, Default, PartialEq) struct",
		Coordinate: of.Coordinate, Environment: of.Environment})
	args := optionalArgs(field)
	sortByName(args)
	for i, each := range view.Fields {
		l.add(api.Declaration{Kind: api.Field, Owner: name, OwnerKind: api.Options, Name: each.Name, Result: option + "<" + each.Type + ">"}.OfArgument(args[i]))
	}
}

func (l *lister) method(v *viewer, view *method, owner string, field *introspection.Field) api.Declaration {
	d := api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: api.Object, Name: view.Name, Async: view.Awaited, Result: view.Result,
		Params: params(view.Params, requiredArgs(field))}.OfField(field)
	if view.Borrows {
		d.Generic = "<'a>"
	}
	if !view.Awaited {
		d.Attributes = mustUse
		return d
	}
	d.Result = v.fallible(view.Result)
	if bare, ok := strings.CutPrefix(plain(view.Result), v.spell.Option+"<"); ok {
		d.OrNone, d.Bare = true, v.fallible(strings.TrimSuffix(bare, ">"))
	}
	return d
}

// params are the parameters of a method: those of its arguments first.
func params(all []parameter, args []*introspection.Argument) []api.Param {
	if len(all) == 0 {
		return nil
	}
	params := make([]api.Param, len(all))
	for i, each := range all {
		params[i] = api.Param{Name: each.Name, Type: each.Type}
		if i < len(args) {
			params[i] = params[i].Of(args[i])
		}
	}
	return params
}

// apiLine writes a declaration as Rust does.
func apiLine(d *api.Declaration) string {
	switch d.Kind {
	case api.Implements:
		return "impl " + d.Name + " for " + d.Owner
	case api.Field:
		return d.Owner + "." + d.Name + ": " + d.Result
	case api.Value:
		return d.Owner + "::" + d.Name + d.Form
	case api.Constant, api.Variable:
		text := "pub const " + d.Name + ": " + d.Result
		if d.Value != "" {
			text += " = " + d.Value
		}
		return text
	case api.Method, api.Function:
		return apiSignature(d)
	case api.Scalar, api.Enum, api.Input, api.Object, api.Interface, api.Options, api.Alias, api.Other:
	}
	attributes, kind := "", d.Form
	if i := strings.LastIndex(kind, ") "); strings.HasPrefix(kind, "derive(") && i > 0 {
		attributes, kind = "#["+kind[:i+1]+"] ", kind[i+2:]
	}
	if d.Open {
		attributes += "#[non_exhaustive] "
	}
	word, rest, _ := strings.Cut(kind, "(")
	if rest != "" {
		rest = "(" + rest
	}
	word, alias, _ := strings.Cut(word, " ")
	if alias != "" {
		rest = " " + alias
	}
	return attributes + "pub " + word + " " + d.Name + d.Generic + rest
}

func apiSignature(d *api.Declaration) string {
	var text strings.Builder
	for _, attribute := range d.Attributes {
		text.WriteString("#[" + attribute + "] ")
	}
	if d.OwnerKind != api.Interface && d.OwnerKind != api.Other { // members of a trait
		text.WriteString("pub ")
	}
	if d.Async {
		text.WriteString("async ")
	}
	text.WriteString("fn ")
	comma := ""
	receiver := d.Kind == api.Method
	if d.Owner != "" {
		text.WriteString(d.Owner + "::")
	}
	text.WriteString(d.Name + d.Generic + "(")
	if receiver && !isStatic(d) {
		text.WriteString(receiverOf(d))
		comma = ", "
	}
	for _, p := range d.Params {
		text.WriteString(comma + p.Name + ": " + p.Type)
		comma = ", "
	}
	text.WriteString(")")
	if d.Result != "" {
		text.WriteString(" -> " + d.Result)
	}
	return text.String()
}

// isStatic reports whether a method has no receiver: what makes an input object.
func isStatic(d *api.Declaration) bool { return d.OwnerKind == api.Input && d.Name == "new" }

// receiverOf is how a method takes its receiver: setters take it over.
func receiverOf(d *api.Declaration) string {
	switch d.OwnerKind {
	case api.Options:
		return "self"
	case api.Input:
		return "mut self"
	case api.Scalar, api.Enum, api.Object, api.Interface, api.Alias, api.Other, api.Method, api.Function, api.Field, api.Value, api.Constant,
		api.Variable, api.Implements:
	}
	return "&self"
}

// apiName is what Rust calls a declaration.
func apiName(d *api.Declaration) string {
	switch d.Kind {
	case api.Implements:
		return d.Name + " for " + d.Owner
	case api.Field:
		return d.Owner + "." + d.Name
	case api.Scalar, api.Enum, api.Input, api.Object, api.Interface, api.Options, api.Alias, api.Other, api.Method, api.Function, api.Value,
		api.Constant, api.Variable:
	}
	if d.Owner == "" {
		return d.Name
	}
	return d.Owner + "::" + d.Name
}
