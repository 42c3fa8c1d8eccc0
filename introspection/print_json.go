package introspection

import (
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// PrintJSON writes the document as the data of an introspection query's answer, indented, in the order that it has:
// __schema, and __schemaVersion where the document has a version. Every element has all keys of standard
// introspection, null where its kind has no such thing, and "directives" where the document shows applied
// directives. [Decode] reads it back.
func (d *Document) PrintJSON(w io.Writer) error {
	p := &jsonPrinter{
		encoder: jsontext.NewEncoder(w, jsontext.WithIndent("  "), jsontext.AllowInvalidUTF8(true)),
		applied: d.AppliedDirectives,
		kinds:   map[string]string{},
	}
	types := append(d.Types[:len(d.Types):len(d.Types)], d.ImpliedScalars()...)
	for _, t := range types {
		p.kinds[t.Name] = t.Kind
	}
	p.object(func() {
		p.key("__schema")
		p.object(func() {
			p.key("description")
			p.text(d.Description)
			p.root("queryType", d.QueryType)
			p.root("mutationType", d.MutationType)
			p.root("subscriptionType", d.SubscriptionType)
			p.key("types")
			p.array(len(types), func(i int) { p.definition(&types[i]) })
			p.key("directives")
			p.array(len(d.Directives), func(i int) { p.directive(&d.Directives[i]) })
		})
		if d.Version != "" {
			p.key("__schemaVersion")
			p.text(d.Version)
		}
		p.served(d.Served)
	})
	return p.err
}

// served writes where environments come from, at the place that GraphQL's answers have for what is nobody else's.
func (p *jsonPrinter) served(served []Served) {
	if len(served) == 0 {
		return
	}
	p.key("extensions")
	p.object(func() {
		p.key("daggerCodegen")
		p.object(func() {
			p.key("environments")
			p.array(len(served), func(i int) {
				p.object(func() {
					p.key("name")
					p.text(served[i].Name)
					p.key("ref")
					p.text(served[i].Ref)
					if served[i].Pin != "" {
						p.key("pin")
						p.text(served[i].Pin)
					}
					if served[i].Renamed {
						p.key("renamed")
						p.write(jsontext.True)
					}
				})
			})
		})
	})
}

// jsonPrinter keeps the first error, after which nothing more is written.
type jsonPrinter struct {
	encoder *jsontext.Encoder
	applied bool
	kinds   map[string]string
	err     error
}

func (p *jsonPrinter) write(token jsontext.Token) {
	if p.err == nil {
		p.err = p.encoder.WriteToken(token)
	}
}

func (p *jsonPrinter) key(name string)  { p.write(jsontext.String(name)) }
func (p *jsonPrinter) text(text string) { p.write(jsontext.String(text)) }

func (p *jsonPrinter) textOrNull(text string) {
	if text == "" {
		p.write(jsontext.Null)
		return
	}
	p.text(text)
}

func (p *jsonPrinter) object(members func()) {
	p.write(jsontext.BeginObject)
	members()
	p.write(jsontext.EndObject)
}

func (p *jsonPrinter) array(length int, element func(i int)) {
	p.write(jsontext.BeginArray)
	for i := range length {
		element(i)
	}
	p.write(jsontext.EndArray)
}

// arrayOf writes an array where the kind of type has it, and null elsewhere.
func (p *jsonPrinter) arrayOf(key string, has bool, length int, element func(i int)) {
	p.key(key)
	if !has {
		p.write(jsontext.Null)
		return
	}
	p.array(length, element)
}

func (p *jsonPrinter) root(key, name string) {
	p.key(key)
	if name == "" {
		p.write(jsontext.Null)
		return
	}
	p.object(func() { p.key("name"); p.text(name) })
}

func (p *jsonPrinter) definition(t *TypeDefinition) {
	selectable := t.Kind == "OBJECT" || t.Kind == "INTERFACE"
	p.object(func() {
		p.key("kind")
		p.text(t.Kind)
		p.described(t.Name, t.Description)
		p.arrayOf("fields", selectable, len(t.Fields), func(i int) { p.field(&t.Fields[i]) })
		p.arrayOf("inputFields", t.Kind == "INPUT_OBJECT", len(t.InputFields), func(i int) { p.input(&t.InputFields[i]) })
		p.arrayOf("interfaces", selectable, len(t.Interfaces), func(i int) { p.named(t.Interfaces[i].Name) })
		p.arrayOf("enumValues", t.Kind == "ENUM", len(t.EnumValues), func(i int) { p.enumValue(&t.EnumValues[i]) })
		p.arrayOf("possibleTypes", t.Kind == "INTERFACE" || t.Kind == "UNION", len(t.PossibleTypes),
			func(i int) { p.named(t.PossibleTypes[i].Name) })
		p.directives(t.Directives)
	})
}

func (p *jsonPrinter) described(name, description string) {
	p.key("name")
	p.text(name)
	p.key("description")
	p.text(description)
}

func (p *jsonPrinter) field(f *FieldDefinition) {
	p.object(func() {
		p.described(f.Name, f.Description)
		p.key("args")
		p.array(len(f.Args), func(i int) { p.input(&f.Args[i]) })
		p.key("type")
		p.reference(f.Type)
		p.deprecation(f.Deprecated, f.Reason)
		p.directives(f.Directives)
	})
}

func (p *jsonPrinter) input(a *InputDefinition) {
	p.object(func() {
		p.described(a.Name, a.Description)
		p.key("type")
		p.reference(a.Type)
		p.key("defaultValue")
		if a.Default == nil {
			p.write(jsontext.Null)
		} else {
			p.text(*a.Default)
		}
		p.deprecation(a.Deprecated, a.Reason)
		p.directives(a.Directives)
	})
}

func (p *jsonPrinter) enumValue(v *EnumValueDefinition) {
	p.object(func() {
		p.described(v.Name, v.Description)
		p.deprecation(v.Deprecated, v.Reason)
		p.directives(v.Directives)
	})
}

func (p *jsonPrinter) deprecation(deprecated bool, reason string) {
	p.key("isDeprecated")
	p.write(jsontext.Bool(deprecated))
	p.key("deprecationReason")
	p.textOrNull(reason)
}

func (p *jsonPrinter) named(name string) {
	p.reference(&TypeReference{Name: name})
}

// reference writes the use of a type. A named one has the kind that the document defines it with, since SDL says
// none.
func (p *jsonPrinter) reference(ref *TypeReference) {
	if ref == nil {
		p.write(jsontext.Null)
		return
	}
	p.object(func() {
		kind := ref.Kind
		if ref.Of == nil && p.kinds[ref.Name] != "" {
			kind = p.kinds[ref.Name]
		}
		p.key("kind")
		p.textOrNull(kind)
		p.key("name")
		p.textOrNull(ref.Name)
		p.key("ofType")
		p.reference(ref.Of)
	})
}

func (p *jsonPrinter) directives(applied []AppliedDirective) {
	if !p.applied {
		return
	}
	p.key("directives")
	p.array(len(applied), func(i int) {
		p.object(func() {
			p.key("name")
			p.text(applied[i].Name)
			p.key("args")
			p.array(len(applied[i].Args), func(j int) {
				p.object(func() {
					p.key("name")
					p.text(applied[i].Args[j].Name)
					p.key("value")
					p.textOrNull(applied[i].Args[j].Value)
				})
			})
		})
	})
}

func (p *jsonPrinter) directive(d *DirectiveDefinition) {
	p.object(func() {
		p.described(d.Name, d.Description)
		p.key("locations")
		p.array(len(d.Locations), func(i int) { p.text(d.Locations[i]) })
		p.key("args")
		p.array(len(d.Args), func(i int) { p.input(&d.Args[i]) })
		p.key("isRepeatable")
		p.write(jsontext.Bool(d.Repeatable))
	})
}
