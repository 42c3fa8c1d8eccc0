package golang

import (
	"go/ast"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// API is how Go tells what callers see.
var API = api.Language{List: listAPI, Line: apiLine, Name: apiName, Rules: apiRules}

// listAPI makes the listing of the files that Generate makes for the request, from the views of the same.
func listAPI(request generator.Request) (*api.Listing, error) {
	l := &lister{schema: request.Schema}
	if request.Environment == nil {
		l.listing.Declarations = make([]api.Declaration, 0, 16*len(request.Schema.Types))
	}
	if request.Environment != nil {
		s, err := newStubs(request)
		if err != nil {
			return nil, err
		}
		l.listing.Environment, l.listing.File = s.environment.Name, stubFile(s.environment)
		l.stubs(s, s.view())
		return &l.listing, nil
	}
	pkg, runtime, err := sdkPackage(request.Options.Package)
	if err != nil {
		return nil, err
	}
	b, err := newBinder(request.Schema, request.Options.SDKVersion, len(request.Schema.Types))
	if err != nil {
		return nil, err
	}
	b.nameAll(request.Schema.Types)
	l.listing.File = sdkFile
	l.sdk(b.sdk(pkg))
	dag, _ := b.dag(runtime)
	l.dag(dag)
	return &l.listing, nil
}

// lister gathers the declarations of views.
type lister struct {
	schema  *introspection.Schema
	listing api.Listing
}

// add adds declarations, but for those of an enum whose own name isn't exported: callers have its other name.
func (l *lister) add(all ...api.Declaration) {
	for _, d := range all {
		isOwned := d.Owner != "" && d.Owner != "dag" && d.Kind != api.Value
		if d.Kind == api.Implements || ast.IsExported(d.Name) && (!isOwned || ast.IsExported(d.Owner)) {
			l.listing.Declarations = append(l.listing.Declarations, d)
		}
	}
}

func (l *lister) sdk(view SDKView) {
	l.runtime(view.Runtime)
	l.types(view.Scalars, view.Inputs, view.Objects, view.Interfaces, view.Enums)
	if view.Node != "" {
		l.load(view.Node)
	}
}

func (l *lister) types(scalars []ScalarView, inputs []InputView, objects []ObjectView, interfaces []InterfaceView, enums []EnumView) {
	for _, view := range scalars {
		d := api.Declaration{Kind: api.Scalar, Name: view.Name, Form: "string"}
		if view.Is != "" {
			d.Form = "= " + view.Is
		}
		l.add(d.OfType(l.schema.Type(view.GraphQL)))
	}
	for _, view := range inputs {
		l.input(view)
	}
	for i := range objects {
		l.object(&objects[i], api.Object)
	}
	for i := range interfaces {
		l.iface(&interfaces[i])
	}
	for _, view := range enums {
		l.enum(view)
	}
}

func (l *lister) input(view InputView) {
	t := l.schema.Type(view.GraphQL)
	d := api.Declaration{Kind: api.Input, Name: view.Name, Form: "struct"}.OfType(t)
	for _, field := range view.Fields {
		if d.Incomparable == "" && incomparable(field.Type, t.InputField(field.GraphQL)) {
			d.Incomparable = field.Name
		}
	}
	l.add(d)
	for i, field := range view.Fields {
		of := t.InputField(field.GraphQL)
		l.add(api.Declaration{Kind: api.Field, Owner: view.Name, OwnerKind: api.Input, Name: field.Name, Result: field.Type, Place: i + 1,
			Required: of.Required}.OfArgument(of))
	}
}

// object lists an object, or the client of an interface. The struct of a root that is hand-written isn't the file's.
func (l *lister) object(view *ObjectView, kind api.Kind) {
	t := l.schema.Type(view.GraphQL)
	pointer := "*" + view.Name
	if mine := len(l.listing.Declarations); kind == api.Object && t == l.schema.Query && !view.IsClient && l.listing.Environment == "" {
		defer func() { // the hand-written client embeds the root
			for i := mine; i < len(l.listing.Declarations); i++ {
				if d := &l.listing.Declarations[i]; d.Owner == view.Name && d.Kind == api.Method {
					d.Promoted = "Client"
				}
			}
		}()
	}
	owned := func(d api.Declaration) api.Declaration {
		d.Kind, d.Owner, d.OwnerKind = api.Method, view.Name, kind
		d.Environment = api.Declaration{}.OfType(t).Environment
		return d
	}
	if !view.IsClient {
		l.add(api.Declaration{Kind: kind, Name: view.Name, Form: "struct"}.OfType(t))
	}
	if view.Alias != "" {
		l.add(api.Declaration{Kind: api.Alias, Name: view.Alias, Form: "= " + view.Name}.OfType(t))
	}
	if view.Chain != "" {
		l.add(api.Declaration{Kind: api.Other, Name: view.Chain, Form: "func(r " + pointer + ") " + pointer},
			owned(api.Declaration{Name: "With", Params: []api.Param{{Name: "f", Type: view.Chain}}, Result: pointer}))
	}
	l.add(owned(api.Declaration{Name: "WithGraphQLQuery", Params: []api.Param{{Name: "q", Type: "*querybuilder.Selection"}}, Result: pointer}))
	methods := view.Methods()
	for i := range methods {
		method := &methods[i]
		if method.Options != nil {
			l.options(method.Options, method)
		}
		l.add(l.method(method, view.Name, kind))
		if method.Identity != nil {
			l.add(owned(api.Declaration{Name: "XXX_GraphQLType", Result: "string"}), owned(api.Declaration{Name: "XXX_GraphQLIDType", Result: "string"}),
				owned(api.Declaration{Name: "XXX_GraphQLID", Result: "string", Async: true}),
				owned(api.Declaration{Name: "MarshalJSON", Result: "([]byte, error)"}))
		}
	}
	for _, adapter := range view.Adapters {
		l.add(owned(api.Declaration{Name: adapter.Name, Result: adapter.Interface}))
	}
	switch {
	case view.Node != "":
		l.add(owned(api.Declaration{Name: "Concrete", Params: []api.Param{{Type: "context.Context"}}, Result: "(" + view.Node + ", error)"}))
	case view.Concrete != nil:
		l.add(owned(api.Declaration{Name: "Concrete", Result: view.Concrete.Node, Async: true}))
	}
}

func (l *lister) method(view *MethodView, owner string, kind api.Kind) api.Declaration {
	field := api.FieldOf(l.schema, view.Parent, view.GraphQL)
	d := api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: kind, Name: view.Name, Result: view.Result, Async: view.Awaits,
		Params: l.params(field, view.Required, view.Options)}.OfField(field)
	d.OrNone = view.Awaits && strings.HasPrefix(d.Result, "*") // what isn't asked for is never nil
	return d
}

func (l *lister) params(field *introspection.Field, required []ArgumentView, options *OptionsView) []api.Param {
	var params []api.Param
	for _, arg := range required {
		params = append(params, api.Param{Name: arg.Name, Type: arg.Type}.Of(api.Arg(field, arg.GraphQL)))
	}
	if options != nil {
		params = append(params, api.Param{Name: "opts", Type: "..." + options.Name, Optional: true})
	}
	return params
}

func (l *lister) options(view *OptionsView, method *MethodView) {
	l.optionsOf(view, api.FieldOf(l.schema, method.Parent, method.GraphQL))
}

func (l *lister) optionsOf(view *OptionsView, field *introspection.Field) {
	name := api.Declaration{}.OfField(field)
	d := api.Declaration{Kind: api.Options, Name: view.Name, Form: "struct", Coordinate: name.Coordinate, Environment: name.Environment}
	if view.Alias != "" {
		d.Form = "= " + view.Alias
		l.add(d)
		return
	}
	for _, each := range view.Fields {
		if d.Incomparable == "" && incomparable(each.Type, api.Arg(field, each.GraphQL)) {
			d.Incomparable = each.Name
		}
	}
	l.add(d)
	for i, each := range view.Fields {
		l.add(api.Declaration{Kind: api.Field, Owner: view.Name, OwnerKind: api.Options, Name: each.Name, Result: each.Type,
			Place: i + 1}.OfArgument(api.Arg(field, each.GraphQL)))
	}
	l.add(api.Declaration{Kind: api.Field, Owner: view.Name, OwnerKind: api.Options, Name: view.Force, Result: "string",
		Environment: name.Environment})
}

// incomparable reports whether values of a type, which stands for an argument's, can't be compared: lists, and structs that
// hold one.
func incomparable(spelled string, of *introspection.Argument) bool {
	switch {
	case strings.HasPrefix(spelled, "[]"):
		return true
	case strings.HasPrefix(spelled, "*") || of == nil:
		return false
	}
	held := heldInput(of)
	return held != nil && holdsList(held)
}

// holdsList reports whether the struct of an input object holds a list, itself or in a struct that isn't behind a pointer.
func holdsList(t *introspection.Type) bool {
	for _, field := range t.InputFields {
		if field.Type.IsList() {
			return true
		}
		if held := heldInput(field); held != nil && !isRecursive(t, field) && holdsList(held) {
			return true
		}
	}
	return false
}

func (l *lister) iface(view *InterfaceView) {
	t := l.schema.Type(view.GraphQL)
	l.add(api.Declaration{Kind: api.Interface, Name: view.Name, Form: "interface"}.OfType(t))
	if view.Object != "" {
		l.add(api.Declaration{Kind: api.Implements, Owner: view.Name, OwnerKind: api.Interface, Name: view.Object}.OfType(t))
	}
	methods := view.Methods()
	for i := range methods {
		l.add(l.method(&methods[i], view.Name, api.Interface))
	}
	if view.Node != "" {
		l.add(api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Interface, Name: "Concrete", Result: view.Node, Async: true})
	}
	l.object(&view.Client, api.Object)
}

func (l *lister) enum(view EnumView) {
	t := l.schema.Type(view.GraphQL)
	l.add(api.Declaration{Kind: api.Enum, Name: view.Name, Form: "string"}.OfType(t))
	if view.Alias != "" {
		l.add(api.Declaration{Kind: api.Alias, Name: view.Alias, Form: "= " + view.Name}.OfType(t))
	}
	method := func(name, receiver, result string, params ...api.Param) {
		l.add(api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Enum, Name: name, Result: result, Params: params,
			Attributes: []string{receiver}})
	}
	method("IsEnum", byValue, "")
	if view.HasMethods {
		method("Name", byValue, "string")
		method("Value", byValue, "string")
		marshals := byPointer
		if view.MarshalsByValue {
			marshals = byValue
		}
		method("MarshalJSON", marshals, "([]byte, error)")
		method("UnmarshalJSON", byPointer, "error", api.Param{Name: "dt", Type: "[]byte"})
	}
	graphql := map[string]string{}
	for _, name := range view.Accepted {
		if graphql[name.Constant] == "" {
			graphql[name.Constant] = name.GraphQL
		}
	}
	for _, constant := range view.Constants {
		of := graphql[constant.Name]
		if of == "" {
			of = graphql[constant.Value] // another name of the same
		}
		d := api.Declaration{Kind: api.Value, Owner: view.Name, OwnerKind: api.Enum, Name: constant.Name, Result: constant.Type, Value: constant.Value}.OfValue(t, of)
		if constant.Instead != "" {
			d.Deprecated, d.Reason = true, "use "+constant.Instead
		}
		l.add(d)
	}
}

// How a method that isn't one of an object takes its receiver.
const (
	byValue   = "value"
	byPointer = "pointer"
)

// dag lists the package dag.
func (l *lister) dag(view DagView) {
	l.add(api.Declaration{Kind: api.Function, Owner: "dag", Name: "Close", Result: "error"})
	for i := range view.Functions {
		method := &view.Functions[i].Method
		d := l.method(method, "dag", "")
		d.Kind, d.Name = api.Function, view.Functions[i].Name
		l.add(d)
	}
}

// apiLine writes a declaration as Go does.
func apiLine(d *api.Declaration) string {
	switch d.Kind {
	case api.Implements:
		return d.Owner + " embeds " + d.Name
	case api.Field:
		return d.Owner + "." + d.Name + " " + d.Result
	case api.Value, api.Constant:
		text := "const " + d.Name
		if d.Result != "" {
			text += " " + d.Result
		}
		return text + " = " + d.Value
	case api.Variable:
		return "var " + d.Name + " " + d.Result
	case api.Method, api.Function:
		return signature(d)
	case api.Scalar, api.Enum, api.Input, api.Object, api.Interface, api.Options, api.Alias, api.Other:
	}
	return "type " + d.Name + d.Generic + " " + d.Form
}

func signature(d *api.Declaration) string {
	var text strings.Builder
	switch {
	case d.Kind == api.Function && d.Owner != "":
		text.WriteString("func " + d.Owner + "." + d.Name)
	case d.Kind == api.Function:
		text.WriteString("func " + d.Name)
	case d.OwnerKind == api.Interface:
		text.WriteString(d.Owner + "." + d.Name + " func")
	case len(d.Attributes) > 0 && d.Attributes[0] == byValue:
		text.WriteString("func (" + d.Owner + ") " + d.Name)
	default:
		text.WriteString("func (*" + d.Owner + ") " + d.Name)
	}
	text.WriteString(d.Generic + "(")
	comma := ""
	if d.Async {
		text.WriteString("ctx context.Context")
		comma = ", "
	}
	for _, p := range d.Params {
		text.WriteString(comma)
		comma = ", "
		if p.Name != "" {
			text.WriteString(p.Name + " ")
		}
		text.WriteString(p.Type)
	}
	text.WriteString(")")
	switch {
	case d.Async && d.Result != "":
		text.WriteString(" (" + d.Result + ", error)")
	case d.Async:
		text.WriteString(" error")
	case d.Result != "":
		text.WriteString(" " + d.Result)
	}
	return text.String()
}

// apiName is what Go calls a declaration: a value of an enum by its constant alone.
func apiName(d *api.Declaration) string {
	if d.Kind == api.Value {
		return d.Name
	}
	return d.FullName()
}
