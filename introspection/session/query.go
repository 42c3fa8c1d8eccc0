package session

import (
	"strings"
)

// part is a part of the introspection query that some engine refuses.
type part struct {
	// what names the part for a user: what is missing without it.
	what string
	// refusal is a regular expression that matches the message of an engine that refuses the part.
	refusal string
}

// The parts, in the order in which they are given up where the engine doesn't say which one it refuses: what is
// lost with the last is lost most dearly.
var parts = [...]part{
	schemaVersion:      {"the schema's version (__schemaVersion)", `__schemaVersion`},
	appliedDirectives:  {"applied directives", `["']directives["']|_DirectiveApplication`},
	inputDeprecation:   {"deprecated arguments and input fields (includeDeprecated on args and inputFields)", `["']includeDeprecated["']`},
	deprecationOfInput: {"whether arguments and input fields are deprecated (isDeprecated, deprecationReason)", `(isDeprecated|deprecationReason)["'].*__InputValue`},
}

const (
	schemaVersion = iota
	appliedDirectives
	inputDeprecation
	deprecationOfInput
)

// introspectionQuery returns the one query that asks for all of a schema, without the parts that are left out.
func introspectionQuery(without [len(parts)]bool) string {
	optional := func(which int, text string) string {
		if without[which] {
			return ""
		}
		return text
	}
	directives := optional(appliedDirectives, " directives { name args { name value } }")
	return strings.NewReplacer(
		"VERSION", optional(schemaVersion, "  __schemaVersion\n"),
		"DIRECTIVES", directives,
		"DEPRECATED", optional(inputDeprecation, "(includeDeprecated: true)"),
		"REASON", optional(deprecationOfInput, " isDeprecated deprecationReason"),
		"REF", "kind name"+strings.Repeat(" ofType { kind name", refDepth)+strings.Repeat(" }", refDepth),
	).Replace(introspectionText)
}

// refDepth is how many lists and non-nulls may stand around a name: [[[[T!]!]!]!]! has nine.
const refDepth = 11

const introspectionText = `query Introspection {
VERSION  __schema {
    queryType { name }
    mutationType { name }
    subscriptionType { name }
    types {
      kind name descriptionDIRECTIVES
      fields(includeDeprecated: true) {
        name description isDeprecated deprecationReasonDIRECTIVES
        argsDEPRECATED { ...input }
        type { ...ref }
      }
      inputFieldsDEPRECATED { ...input }
      interfaces { name }
      enumValues(includeDeprecated: true) { name description isDeprecated deprecationReasonDIRECTIVES }
      possibleTypes { name }
    }
    directives { name description locations argsDEPRECATED { ...input } }
  }
}
fragment input on __InputValue { name description defaultValueREASONDIRECTIVES type { ...ref } }
fragment ref on __Type { REF }
`
