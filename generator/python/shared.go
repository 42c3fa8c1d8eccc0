package python

import (
	"slices"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// sharedModule is the module that all stubs of a folder share, where there are several.
const sharedModule = "dagger_runtime"

// helperPlace is where a module has the helpers of the templates.
type helperPlace int

const (
	// ownHelpers are private to the module.
	ownHelpers helperPlace = iota
	// publicHelpers are those of the shared module itself.
	publicHelpers
	// sharedHelpers are taken from the shared module beside.
	sharedHelpers
)

// publicHelperNames are what the shared module exports beside the names that stubs hand on.
var publicHelperNames = []string{"Served", "WithIDs", "checks_of", "deprecated", "run_all", "struck", "typecheck", "with_ids"}

// handedOn are the names of the shared module that stubs export as their own.
var handedOn = []string{"Check", "CheckError", "CheckResult", "Entrypoint", "EntrypointKind", "NotServedError"}

// helper returns the name that a helper has in the module.
func (m *module) helper(name string) string {
	switch m.helpers {
	case publicHelpers:
		return name
	case sharedHelpers:
		return m.imports.as(importedName{m.inPackage(), sharedModule, true}, sharedImport) + "." + name
	case ownHelpers:
	}
	if name == typecheckImport {
		return m.ref(name)
	}
	return "_" + name
}

// inPackage is the package that the stubs are in, "" for none.
func (m *module) inPackage() string {
	if m.stub == nil {
		return ""
	}
	return m.stub.inPackage
}

// shareHelpers has a module of stubs take the helpers, and what it hands on, from the module beside.
func (m *module) shareHelpers() {
	m.helpers = sharedHelpers
	source := sharedModule
	if m.inPackage() != "" {
		source = m.inPackage() + "." + sharedModule
	}
	for _, name := range handedOn {
		m.imports.from(source, name)
	}
}

// sharedView is the view of the module that the stubs of a folder share: whatever the environments, it is the same for one
// release.
func sharedView(m *module) *moduleView {
	m.helpers = publicHelpers
	m.imports.stub = true
	for _, name := range slices.Concat(publicHelperNames, handedOn) {
		if name != typecheckImport {
			m.scope.Claim("", name)
		}
	}
	view := &moduleView{imports: m.imports, All: slices.Concat(publicHelperNames, handedOn)}
	sortExports(view.All)
	return view
}

// sharesHelpers reports whether the stubs of a target have a module that they share, and whether it is made with those of
// the request: it is beside the first ones.
func sharesHelpers(request generator.Request) (shared, isFirst bool) {
	var made []*introspection.Environment
	for _, environment := range request.Schema.Environments {
		if environment.Refused == "" {
			made = append(made, environment)
		}
	}
	return len(made) > 1, len(made) > 0 && made[0] == request.Environment
}
