package generator

import "strings"

// Scope is the part of a schema that a target is made for.
type Scope string

const (
	// Full is the whole schema, environments included.
	Full Scope = "full"
	// Core is what every engine has; the output is the same whether or not environments are served.
	Core Scope = "core"
	// Environments are stubs: a client for each environment alone, on the published SDK.
	Environments Scope = "environments"
)

// Scopes are all scopes, the default first.
func Scopes() []Scope { return []Scope{Full, Core, Environments} }

// ScopeNames lists the scopes as messages do: "full, core, environments".
func ScopeNames() string {
	names := make([]string, 0, 3)
	for _, scope := range Scopes() {
		names = append(names, string(scope))
	}
	return strings.Join(names, ", ")
}

// Valid reports whether it is one of the scopes.
func (s Scope) Valid() bool { return s == Full || s == Core || s == Environments }
