package standin

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

//go:embed meta.graphqls
var metaSDL string

// metaSchema is what introspection can be asked of one engine.
type metaSchema struct {
	document *introspection.Document
	types    map[string]*introspection.TypeDefinition
	// listed are the types of the document, and the built-in scalars that it uses and doesn't list.
	listed      []*introspection.TypeDefinition
	definitions []*ast.Definition
	queryFields ast.FieldList
	// noNulls tells that lists that a kind of type doesn't have are empty, not null.
	noNulls bool
	// allInputs tells that deprecated arguments and input fields are shown always, because they can't be asked for.
	allInputs bool
}

// isMeta reports whether the type is one of introspection's own.
func isMeta(name string) bool {
	return strings.HasPrefix(name, "__") || name == "_DirectiveApplication" || name == "_DirectiveApplicationArg"
}

func newMetaSchema(document *introspection.Document) *metaSchema {
	m := &metaSchema{document: document, types: map[string]*introspection.TypeDefinition{}}
	for i := range document.Types {
		m.list(&document.Types[i])
	}
	implied := document.ImpliedScalars()
	for i := range implied {
		m.list(&implied[i])
	}
	parsed, err := parser.ParseSchema(&ast.Source{Name: "meta.graphqls", Input: metaSDL})
	if err != nil {
		panic(err) // the embedded text is tested
	}
	_, ownMeta := m.types["__Type"]
	for _, definition := range parsed.Definitions {
		if ownMeta {
			definition = m.asListed(definition)
		} else if !document.AppliedDirectives {
			definition = withoutDirectives(definition)
		}
		if definition != nil {
			definition.BuiltIn = true
			m.definitions = append(m.definitions, definition)
		}
	}
	m.noNulls, m.allInputs = ownMeta, ownMeta && !m.takes("__Type", "inputFields")
	m.queryFields = ast.FieldList{
		{Name: "__schema", Type: ast.NonNullNamedType("__Schema", nil)},
		{Name: "__type", Type: ast.NamedType("__Type", nil), Arguments: ast.ArgumentDefinitionList{
			{Name: "name", Type: ast.NonNullNamedType("String", nil)}}},
	}
	if document.AppliedDirectives || document.Version != "" {
		m.queryFields = append(m.queryFields, &ast.FieldDefinition{Name: "__schemaVersion", Type: ast.NonNullNamedType("String", nil)})
	}
	return m
}

func (m *metaSchema) list(definition *introspection.TypeDefinition) {
	m.types[definition.Name] = definition
	m.listed = append(m.listed, definition)
}

// asListed reduces a type to what the document says that the engine has of it; nil for nothing.
func (m *metaSchema) asListed(definition *ast.Definition) *ast.Definition {
	listed := m.types[definition.Name]
	if listed == nil {
		return nil
	}
	var fields ast.FieldList
	for _, own := range listed.Fields {
		field := definition.Fields.ForName(own.Name)
		if field == nil {
			continue
		}
		var args ast.ArgumentDefinitionList
		deprecated := field.Arguments.ForName("includeDeprecated")
		for _, arg := range own.Args {
			if known := field.Arguments.ForName(arg.Name); known != nil {
				args = append(args, known)
			}
		}
		if len(args) == 0 && deprecated != nil && m.tellsDeprecation() {
			// Engines before v0.13 don't take it; clients of their runtimes that are installed today send it.
			args = append(args, deprecated)
		}
		field.Arguments = args
		fields = append(fields, field)
	}
	definition.Fields = fields
	return definition
}

// takes reports whether the document's own type has the field with arguments.
func (m *metaSchema) takes(typeName, fieldName string) bool {
	field := m.listedField(typeName, fieldName)
	return field != nil && len(field.Args) > 0
}

// tellsDeprecation reports whether the document says that arguments and input fields may be deprecated.
func (m *metaSchema) tellsDeprecation() bool {
	return m.listedField("__InputValue", "isDeprecated") != nil
}

func (m *metaSchema) listedField(typeName, fieldName string) *introspection.FieldDefinition {
	listed := m.types[typeName]
	if listed == nil {
		return nil
	}
	for i := range listed.Fields {
		if listed.Fields[i].Name == fieldName {
			return &listed.Fields[i]
		}
	}
	return nil
}

func withoutDirectives(definition *ast.Definition) *ast.Definition {
	if !strings.HasPrefix(definition.Name, "__") {
		return nil
	}
	if definition.Name != "__Schema" {
		definition.Fields = slices.DeleteFunc(definition.Fields, func(f *ast.FieldDefinition) bool { return f.Name == "directives" })
	}
	return definition
}
