package docs

import (
	"cmp"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	eras "github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// dialect is what the values in a language's calls are like. How they are written is in its template, call_ID.
type dialect struct {
	id, title string
	// published is the published package's name.
	published string
	// qualifier stands between the package and a name, and between an enum and its value; "" where the package declares
	// the values themselves.
	qualifier, member string
	// yes and no are the booleans.
	yes, no string
	// typesTexts tells that a text for a scalar of the API is made as one.
	typesTexts bool
	// typesLists tells that a list says what it is of.
	typesLists bool
	// givesAll tells that all fields of an input object are given.
	givesAll bool
	// awaitsIDs tells that an object's ID is asked for where an ID is wanted.
	awaitsIDs bool
	// integer stands behind a whole number of an optional argument, whose type isn't inferred.
	integer string
	// indent is one level of indentation.
	indent string
	// start is what a chain begins with that begins on Query.
	start string
}

// dialects are those that there are templates for.
var dialects = map[string]dialect{
	"go": {id: "go", title: "Go", published: "dagger.io/dagger", qualifier: ".", yes: "true", no: "false", typesLists: true, start: "client", indent: "\t"},
	"python": {id: "python", title: "Python", published: "dagger-io", qualifier: ".", member: ".", yes: "True", no: "False", typesTexts: true,
		start: "dag", indent: "    "},
	"rust": {id: "rust", title: "Rust", published: "dagger-sdk", qualifier: "::", member: "::", yes: "true", no: "false", typesTexts: true,
		givesAll: true, awaitsIDs: true, integer: "isize", start: "client", indent: "    "},
}

// era is the request as the backend of a language would get it.
func era(request generator.Request, language string) (generator.Request, error) {
	chosen, err := eras.Choose(language, request.Schema, request.Options.SDKVersion)
	request.Era = chosen
	request.Options = generator.Options{SDKVersion: request.Options.SDKVersion}
	return request, err
}

// qualified is a name that a type has or declares, with the package in front.
func (l *speech) qualified(t *introspection.Type, name string) string {
	return cmp.Or(l.api.Packages[t], l.api.Package) + l.qualifier + name
}

// value is the name of an enum's value, with all that stands in front of it where it is whole.
func (l *speech) value(t *introspection.Type, value *introspection.EnumValue, whole bool) string {
	name := l.api.Values[value]
	if name == "" {
		return ""
	}
	if l.member != "" {
		name = l.api.Types[t] + l.member + name
	}
	if whole {
		return l.qualified(t, name)
	}
	return name
}

// isText reports whether texts of a scalar are texts in the language.
func isText(t *introspection.Type) bool { return t.Builtin || t.Scalar == introspection.StringScalar }

// quoted is a text as a literal of Go, Python, Rust and GraphQL alike: what is quoted has no control characters.
func quoted(text string) string { return `"` + quotes.Replace(text) + `"` }

var quotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
