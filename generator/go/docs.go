package golang

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// linker returns the function that makes a doc link of what a description names: a type, Type.field, or a field of
// the type that the description is in.
func (b *binder) linker(within *introspection.Type) func(string) string {
	return func(name string) string {
		if parent, member, found := strings.Cut(name, "."); found {
			return b.methodLink(b.schema.Type(parent), member)
		}
		if t := b.schema.Type(name); t != nil && !t.Builtin && b.names.types[t] != "" {
			return "[" + b.spell(t) + "]"
		}
		return b.methodLink(within, name)
	}
}

func (b *binder) methodLink(t *introspection.Type, name string) string {
	if t == nil || !introspection.IsName(name) {
		return ""
	}
	if field := t.Field(name); field != nil && b.names.methods[field] != "" {
		return "[" + b.spell(t) + "." + b.names.methods[field] + "]"
	}
	return ""
}

func (b *binder) typeDoc(t *introspection.Type) (string, *NotesView) {
	notes := &NotesView{Experimental: b.experimental(t.Experimental, t), Source: source(t.Source)}
	return b.doc("", notes, description(t.Description, b.linker(t)))
}

// doc returns a comment of the schema's, and what stands behind it, nil for nothing. Every declaration at the margin has a
// comment.
func (b *binder) doc(indent string, notes *NotesView, paragraphs ...string) (string, *NotesView) {
	if *notes == (NotesView{}) {
		notes = nil
	}
	if notes == nil || indent != "" {
		text := lineComment(indent, paragraphs...)
		if notes != nil {
			notes.Indent, notes.Follows = indent, text != ""
		}
		return text, notes
	}
	// What has no description at the margin has a sentence in its place.
	notes.Follows = true
	return followedComment(paragraphs...), notes
}

// methodDoc fills in the comment of a method.
func (b *binder) methodDoc(view *MethodView, indent string, field *introspection.Field) {
	text := description(field.Description, b.linker(field.Parent))
	view.Described = text != ""
	notes := &NotesView{
		Null: b.null(field), Elements: b.nullElements(field), Identified: b.identified(field), Entrypoint: purpose(field),
		Experimental: b.experimental(field.Experimental, field.Parent), Source: source(field.Source), Deprecated: b.deprecated(field.Deprecation, field.Parent),
	}
	view.Doc, view.Notes = b.doc(indent, notes, text, b.parametersDoc(field, view.Required))
	if notes != nil && view.Notes != nil {
		view.Notes.Follows = true
	}
}

// null tells what becomes of a null result, where the type of the result doesn't say it.
func (b *binder) null(field *introspection.Field) NullKind {
	if field.Type.NonNull {
		return ""
	}
	switch b.shape(field) {
	case introspection.Nullable:
		return NullResult
	case introspection.List:
		return NullList
	case introspection.Lazy:
		return NullLazy
	case introspection.Leaf:
	case introspection.Void, introspection.Sync, introspection.Unsupported:
		return ""
	}
	switch zero := b.zeroOf(field.Type); {
	case field.Type.IsList():
		return NullList
	case b.tellsNull():
		return NullResult
	default:
		return NullKind(zero)
	}
}

// nullElements tells what becomes of elements that are null, where their type doesn't say it.
func (b *binder) nullElements(field *introspection.Field) NullKind {
	if !field.Type.IsList() || b.tellsNull() || field.Type.Innermost().NonNull {
		return ""
	}
	switch shape := b.shape(field); {
	case shape == introspection.List && b.isReloadable(field.Type.Innermost().Named):
		return NullDropped
	case shape == introspection.List:
		return NullEmpty
	default:
		return NullKind(b.zeroOf(field.Type.Innermost()))
	}
}

// identified tells what object a result is the ID of, where it is another one and Load can get it. No official Go file gives
// the object itself.
func (b *binder) identified(field *introspection.Field) *IdentifiedView {
	object := field.Type.Innermost().Identifies
	if object == nil || field == field.Parent.ID || b.shape(field) != introspection.Leaf || b.node() == nil || !b.isReloadable(object) ||
		b.names.types[object] == "" {
		return nil
	}
	return &IdentifiedView{Object: b.spell(object), Load: b.runtimePackage + "Load", IsList: field.Type.IsList()}
}

// parametersDoc lists what the schema says of the parameters.
func (b *binder) parametersDoc(field *introspection.Field, parameters []ArgumentView) string {
	var list strings.Builder
	for _, p := range parameters {
		text := docs.Folded(p.argument.Description)
		if mark := b.deprecated(p.argument.Deprecation, field.Parent); mark != nil {
			text = strings.TrimSpace(text + " Deprecated: " + cmp.Or(mark.Reason, "No longer supported."))
		}
		if text == "" {
			continue
		}
		if list.Len() > 0 {
			list.WriteByte('\n')
		}
		list.WriteString("  - " + p.Name + ": ")
		if strings.Contains(text, "`") {
			text = linkNames(text, b.linker(field.Parent))
		}
		list.WriteString(text)
	}
	return list.String()
}

// purpose is what a function of an environment is for, where it is for more than being called.
func purpose(field *introspection.Field) string {
	switch field.Entrypoint {
	case introspection.NotEntrypoint, introspection.Function:
		return ""
	case introspection.Check, introspection.Generate, introspection.Up, introspection.Agent, introspection.Command,
		introspection.Artifact, introspection.Shell:
	}
	return string(field.Entrypoint)
}

func (b *binder) optionDoc(view *OptionView, field *introspection.Field, arg *introspection.Argument, force string) {
	notes := &NotesView{Default: defaultDoc(arg), Experimental: b.experimental(arg.Experimental, field.Parent),
		Source: source(arg.Source), Deprecated: b.deprecated(arg.Deprecation, field.Parent)}
	if zero := b.unsent(arg); notes.Default != "" && zero != "" {
		notes.Unsent, notes.Force = zero, force
	}
	view.Doc, view.Notes = b.doc("\t", notes, description(arg.Description, b.linker(field.Parent)))
}

// defaultDoc tells the default of an optional argument, unless it is what Go's zero value says anyway.
func defaultDoc(arg *introspection.Argument) string {
	if arg.Default == nil {
		return ""
	}
	switch literal := arg.Default.String(); literal {
	case "false", "0", `""`, "[]", "null":
		return ""
	default:
		return literal
	}
}

// unsent is the literal of a Go zero value that isn't sent though it differs from the default; "" where there is
// none or it can't be a value of the type.
func (b *binder) unsent(arg *introspection.Argument) string {
	switch b.zeroKind(arg) {
	case ZeroList:
		return "[]"
	case ZeroBoolean:
		return "false"
	case ZeroNumber:
		return "0"
	case ZeroText:
		if arg.Type.Named.Scalar == introspection.StringScalar {
			return `""`
		}
	case ZeroObject, ZeroInput:
	}
	return ""
}

func (b *binder) experimental(mark *introspection.Experimental, within *introspection.Type) *ReasonView {
	if mark == nil {
		return nil
	}
	return reason(mark.Reason, b.linker(within))
}

func (b *binder) deprecated(mark *introspection.Deprecation, within *introspection.Type) *ReasonView {
	if mark == nil {
		return nil
	}
	return reason(mark.Reason, b.deprecationLinker(within))
}

// deprecationLinker also spells as Go does what it can't link: what a deprecation names is nearly always a field or
// an argument to use instead.
func (b *binder) deprecationLinker(within *introspection.Type) func(string) string {
	link := b.linker(within)
	return func(name string) string {
		if target := link(name); target != "" || !introspection.IsName(name) {
			return target
		}
		return exportable(b.namer.exported(name))
	}
}

// source tells where an environment's source defines something; nil where that isn't known.
func source(at *introspection.SourceMap) *SourceView {
	place := sourcePlace(at)
	if place == "" {
		return nil
	}
	return &SourceView{Place: oneLine(place), Module: oneLine(at.Module), URL: oneLine(at.URL)}
}

// sourcePlace is the file of a source with the line, where these are known.
func sourcePlace(at *introspection.SourceMap) string {
	if at == nil || at.Filename == "" {
		return ""
	}
	if at.Line > 0 {
		return at.Filename + ":" + strconv.Itoa(at.Line)
	}
	return at.Filename
}
