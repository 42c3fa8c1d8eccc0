package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// newCrateView makes the view of a crate's own files.
func newCrateView(request generator.Request) *crateView {
	crate := &crateView{Name: request.Options.Package, Version: strings.TrimPrefix(request.Era.Runtime, "v"), Shared: sharedModule}
	if request.Environment == nil {
		if crate.Name == "" {
			crate.Name = "dagger-api"
		}
		crate.Modules = []crateModule{{Name: "api", File: "api", Title: "an engine's API"}}
		return crate
	}
	for _, environment := range request.Schema.Environments {
		if environment.Refused == "" {
			module := stubModule(environment)
			crate.Modules = append(crate.Modules, crateModule{Name: escaped(module), File: module, Title: "the environment " + quoted(environment.Name),
				Connects: environment.Root != nil})
		}
	}
	if crate.Name == "" {
		crate.Name = "dagger-environments"
	}
	return crate
}
