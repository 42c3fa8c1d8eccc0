package introspection

// envelope reads what is around the schema: an engine's answer, its data, or nothing (a bare schema).
func (r *jsonReader) envelope(d *Document) (found bool) {
	r.object("the schema", func(key string) {
		switch key {
		case "data":
			r.object("data", func(key string) { found = r.data(d, key) || found })
		case "errors":
			r.array("errors", func() {
				r.object("an error", func(key string) {
					if key == "message" {
						r.refusals = append(r.refusals, r.text("message"))
					} else {
						r.skip()
					}
				})
			})
		case "extensions":
			r.object(key, func(key string) {
				if key == "daggerCodegen" {
					r.ownExtensions(d)
				} else {
					r.skip()
				}
			})
		default:
			found = r.data(d, key) || found
		}
	})
	return found
}

// ownExtensions reads what introspect saves beside a schema.
func (r *jsonReader) ownExtensions(d *Document) {
	r.object("daggerCodegen", func(key string) {
		if key != "environments" {
			r.skip()
			return
		}
		r.array(key, func() {
			var served Served
			r.object("an environment", func(key string) {
				switch key {
				case "name":
					served.Name = r.text(key)
				case "ref":
					served.Ref = r.text(key)
				case "pin":
					served.Pin = r.text(key)
				case "renamed":
					served.Renamed = r.boolean(key)
				default:
					r.skip()
				}
			})
			d.Served = append(d.Served, served)
		})
	})
}

// data reads a member of an answer's data, or of a bare schema, which stands in its place, and reports whether it
// found the types.
func (r *jsonReader) data(d *Document, key string) (found bool) {
	switch key {
	case "__schema":
		r.object("__schema", func(key string) { found = r.schemaMember(d, key) || found })
	case "__schemaVersion":
		d.Version = r.text(key)
	default:
		found = r.schemaMember(d, key)
	}
	return found
}

// schemaMember reads a member of the schema object and reports whether it is the list of types.
func (r *jsonReader) schemaMember(d *Document, key string) bool {
	switch key {
	case "description":
		d.Description = r.text(key)
	case "queryType":
		d.QueryOffset = r.start()
		d.QueryType = r.rootType()
	case "mutationType":
		d.MutationOffset = r.start()
		d.MutationType = r.rootType()
	case "subscriptionType":
		d.SubscriptionType = r.rootType()
	case "types":
		d.Types = list(r, key, func() TypeDefinition { return r.typeDefinition(d) })
		return true
	case "directives":
		d.Directives = append(d.Directives, list(r, key, r.directiveDefinition)...)
	default:
		r.skip()
	}
	return false
}

func (r *jsonReader) rootType() (name string) {
	r.object("a root type", func(key string) {
		if key == "name" {
			name = r.text("name")
		} else {
			r.skip()
		}
	})
	return name
}

// start returns the offset of the value that comes next.
func (r *jsonReader) start() int {
	r.blanks()
	return r.at
}

func (r *jsonReader) typeDefinition(d *Document) (t TypeDefinition) {
	t.Offset = r.start()
	r.object("a type", func(key string) {
		switch key {
		case "kind":
			t.Kind = r.text(key)
		case "name":
			t.Name = r.text(key)
		case "description":
			t.Description = r.text(key)
		case "fields":
			t.Fields = list(r, key, r.field)
		case "inputFields":
			t.InputFields = list(r, key, r.input)
		case "interfaces":
			t.Interfaces = list(r, key, r.namedReference)
		case "possibleTypes":
			t.PossibleTypes = list(r, key, r.namedReference)
		case "enumValues":
			t.EnumValues = list(r, key, r.enumValue)
		case "directives", "appliedDirectives":
			d.AppliedDirectives = true
			t.Directives = r.appliedDirectives(key)
		default:
			r.skip()
		}
	})
	return t
}

func (r *jsonReader) field() (f FieldDefinition) {
	f.Offset = r.start()
	r.object("a field", func(key string) {
		switch key {
		case "name":
			f.Name = r.text(key)
		case "description":
			f.Description = r.text(key)
		case "args":
			f.Args = list(r, key, r.input)
		case "type":
			f.Type = r.typeReference(0)
		case "isDeprecated":
			f.Deprecated = r.boolean(key)
		case "deprecationReason":
			f.Reason = r.text(key)
		case "directives", "appliedDirectives":
			f.Directives = r.appliedDirectives(key)
		default:
			r.skip()
		}
	})
	return f
}

func (r *jsonReader) input() (a InputDefinition) {
	a.Offset = r.start()
	r.object("an argument", func(key string) {
		switch key {
		case "name":
			a.Name = r.text(key)
		case "description":
			a.Description = r.text(key)
		case "type":
			a.Type = r.typeReference(0)
		case "defaultValue":
			a.DefaultOffset = r.start()
			if literal, ok := r.stringOrNull(key); ok {
				a.Default = &literal
			}
		case "isDeprecated":
			a.Deprecated = r.boolean(key)
		case "deprecationReason":
			a.Reason = r.text(key)
		case "directives", "appliedDirectives":
			a.Directives = r.appliedDirectives(key)
		default:
			r.skip()
		}
	})
	return a
}

func (r *jsonReader) enumValue() (v EnumValueDefinition) {
	v.Offset = r.start()
	r.object("an enum value", func(key string) {
		switch key {
		case "name":
			v.Name = r.text(key)
		case "description":
			v.Description = r.text(key)
		case "isDeprecated":
			v.Deprecated = r.boolean(key)
		case "deprecationReason":
			v.Reason = r.text(key)
		case "directives", "appliedDirectives":
			v.Directives = r.appliedDirectives(key)
		default:
			r.skip()
		}
	})
	return v
}

// typeReference reads a reference; null gives nil.
func (r *jsonReader) typeReference(depth int) *TypeReference {
	if r.blanks() == 'n' {
		r.literal("null")
		return nil
	}
	if depth > maxWrappers {
		r.fail("the type is wrapped too often")
		return nil
	}
	t := &TypeReference{Offset: r.at}
	r.object("a type reference", func(key string) {
		switch key {
		case "kind":
			t.Kind = r.text(key)
		case "name":
			t.Name = r.text(key)
		case "ofType":
			t.Of = r.typeReference(depth + 1)
		default:
			r.skip()
		}
	})
	return t
}

func (r *jsonReader) namedReference() (n NamedReference) {
	n.Offset = r.start()
	r.object("a type reference", func(key string) {
		if key == "name" {
			n.Name = r.text(key)
		} else {
			r.skip()
		}
	})
	return n
}

func (r *jsonReader) appliedDirectives(what string) []AppliedDirective {
	return list(r, what, func() AppliedDirective {
		directive := AppliedDirective{Offset: r.start()}
		r.object("an applied directive", func(key string) {
			switch key {
			case "name":
				directive.Name = r.text(key)
			case "args":
				directive.Args = list(r, key, r.appliedArgument)
			default:
				r.skip()
			}
		})
		return directive
	})
}

func (r *jsonReader) appliedArgument() (a AppliedArgument) {
	a.Offset = r.start()
	r.object("a directive's argument", func(key string) {
		switch key {
		case "name":
			a.Name = r.text(key)
		case "value":
			a.Value = r.text(key)
		default:
			r.skip()
		}
	})
	return a
}

func (r *jsonReader) directiveDefinition() (d DirectiveDefinition) {
	d.Offset = r.start()
	r.object("a directive", func(key string) {
		switch key {
		case "name":
			d.Name = r.text(key)
		case "description":
			d.Description = r.text(key)
		case "args":
			d.Args = list(r, key, r.input)
		case "locations":
			r.array(key, func() { d.Locations = append(d.Locations, r.text("a location")) })
		case "isRepeatable":
			d.Repeatable = r.boolean(key)
		default:
			r.skip()
		}
	})
	return d
}
