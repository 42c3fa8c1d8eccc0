package call

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// mostOptional is how many optional arguments a call shows.
const mostOptional = 2

// mostNested is how deep input objects are given in each other.
const mostNested = 3

// args are the arguments that a step is given: those that it needs and, where it is what is called, some of the others.
func (c *Caller) args(field *introspection.Field, called bool, depth int) []Arg {
	var args []Arg
	optional := 0
	for _, arg := range field.Args {
		if !arg.Required {
			if !called || !c.everything && (optional == mostOptional || arg.Deprecation != nil || arg.Experimental != nil) {
				continue
			}
		}
		value := c.value(field, arg, arg.Type, depth)
		if value == nil {
			continue
		}
		if !arg.Required {
			if value.hasVariable() && !c.everything {
				continue
			}
			optional++
		}
		args = append(args, Arg{arg, value, false})
	}
	return args
}

// hasVariable reports whether an object in a value can't be made in one expression.
func (v *Value) hasVariable() bool {
	if v.Kind == Object && v.Chain == nil {
		return true
	}
	for _, item := range v.Items {
		if item.hasVariable() {
			return true
		}
	}
	for _, field := range v.Fields {
		if !field.Spare && field.Value.hasVariable() {
			return true
		}
	}
	return false
}

// value is a sample for an argument, or for a field of an input object where field is nil; nil where there is none.
func (c *Caller) value(field *introspection.Field, arg *introspection.Argument, ref *introspection.Ref, depth int) *Value {
	if ref.IsList() {
		list := &Value{Kind: List, Type: ref.Innermost().Named}
		texts := []string{""}
		if words := listSamples[arg.Name]; words != nil && ref.Elem.Named != nil && ref.Elem.Named.Scalar == introspection.StringScalar {
			texts = words
		}
		for _, text := range texts {
			item := c.value(field, arg, ref.Elem, depth)
			if item == nil {
				return nil
			}
			if text != "" {
				item.Text = text
			}
			list.Items = append(list.Items, item)
		}
		return list
	}
	t := ref.Named
	switch t.Kind {
	case introspection.Enum:
		return enumSample(arg, t)
	case introspection.Input:
		return c.inputSample(t, depth)
	case introspection.Scalar:
	case introspection.Object, introspection.Interface, introspection.Union:
		return nil
	}
	switch t.Scalar {
	case introspection.IDScalar:
		return c.objectSample(field, ref, depth)
	case introspection.IntScalar:
		return &Value{Kind: Number, Type: t, Text: intSample(arg.Name)}
	case introspection.FloatScalar:
		return &Value{Kind: Number, Type: t, Text: "1.5"}
	case introspection.BooleanScalar:
		value := &Value{Kind: Boolean, Type: t, Text: "true"}
		if arg.Default != nil && arg.Default.Text == "true" {
			value.Text = "false"
		}
		return value
	case introspection.JSONScalar:
		return &Value{Kind: Text, Type: t, Text: `{"key": "value"}`}
	case introspection.StringScalar:
		return &Value{Kind: Text, Type: t, Text: stringSample(arg.Name)}
	case introspection.CustomScalar:
		if t.Name == "Platform" {
			return &Value{Kind: Text, Type: t, Text: "linux/amd64"}
		}
		return &Value{Kind: Text, Type: t, Text: stringSample(arg.Name)}
	case introspection.VoidScalar, introspection.NotScalar:
	}
	return nil
}

func enumSample(arg *introspection.Argument, t *introspection.Type) *Value {
	var first *introspection.EnumValue
	for _, value := range t.Values {
		if value.Deprecation == nil && (arg.Default == nil || arg.Default.Text != value.Name) {
			first = value
			break
		}
	}
	if first == nil {
		if len(t.Values) == 0 {
			return nil
		}
		first = t.Values[0]
	}
	return &Value{Kind: Enum, Type: t, Enum: first}
}

func (c *Caller) inputSample(t *introspection.Type, depth int) *Value {
	if depth >= mostNested {
		return nil
	}
	value, shown := &Value{Kind: Input, Type: t}, 0
	for _, field := range t.InputFields {
		given := c.value(nil, field, field.Type, depth+1)
		switch {
		case given != nil:
			spare := !field.Required && (depth > 0 || shown >= mostOptional && !c.everything || given.hasVariable())
			if !spare {
				shown++
			}
			value.Fields = append(value.Fields, Arg{field, given, spare})
		case field.Required:
			return nil
		}
	}
	return value
}

// Sample is a value for an argument that a language wants although it may be left out; nil where there is none.
func (c *Caller) Sample(field *introspection.Field, arg *introspection.Argument) *Value {
	return c.value(field, arg, arg.Type, 0)
}

// objectSample is an object that an argument wants, or the text of an ID where it is loaded by that.
func (c *Caller) objectSample(field *introspection.Field, ref *introspection.Ref, depth int) *Value {
	wanted := ref.Identifies
	if wanted == nil || field != nil && (field.Loads != nil || field == c.schema.Node) {
		name := "object"
		if wanted != nil {
			name = wanted.Name
		}
		return &Value{Kind: ID, Type: ref.Named, Text: name + "-id", Wanted: wanted, Chain: c.any}
	}
	value := &Value{Kind: Object, Type: ref.Named, Wanted: wanted}
	if depth == 0 {
		value.Chain = c.give(wanted)
	}
	return value
}

// listSamples and stringSamples are what arguments of a name are usually given.
var listSamples = map[string][]string{
	"args": {"echo", "hello"}, "command": {"echo", "hello"}, "cmd": {"echo", "hello"}, "entrypoint": {"sh", "-c"},
	"exclude": {"node_modules"}, "include": {"*.go"}, "patterns": {"*.go"}, "paths": {"src"}, "globs": {"*.go"},
}

var stringSamples = map[string]string{
	"address": "alpine:3.22", "path": "/src", "url": "https://example.org", "ref": "main", "refString": "github.com/org/repo", "name": "name",
	"permissions": "0644", "contents": "hello", "content": "hello", "pattern": "*.go", "owner": "1000:1000", "user": "nobody",
	"mode": "rw", "size": "10", "uri": "env:TOKEN", "plaintext": "secret", "host": "localhost", "hostname": "localhost", "target": "main",
	"branch": "main", "tag": "v1.0.0", "commit": "0123456789abcdef0123456789abcdef01234567", "version": "v1.0.0", "image": "alpine:3.22", "dockerfile": "Dockerfile",
	"prompt": "hello", "model": "model", "value": "value", "key": "key", "label": "label", "expand": "true", "digest": "sha256:0123", "registry": "docker.io",
	"stdin": "hello", "workdir": "/src", "greeting": "hello", "message": "hello", "description": "what it is for",
}

func stringSample(name string) string {
	if text, ok := stringSamples[name]; ok {
		return text
	}
	switch lower := strings.ToLower(name); {
	case strings.HasSuffix(lower, "path") || strings.HasSuffix(lower, "dir"):
		return "/src"
	case strings.HasSuffix(lower, "name"):
		return "name"
	case strings.HasSuffix(lower, "url"):
		return "https://example.org"
	}
	return name
}

func intSample(name string) string {
	if name == "permissions" {
		return "420" // 0644
	}
	if lower := strings.ToLower(name); strings.Contains(lower, "port") || lower == "backend" || lower == "frontend" {
		return "8080"
	}
	return "1"
}
