package rust

import (
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// newCrateView makes the view of a crate's own files.
func newCrateView(request generator.Request) *crateView {
	crate := &crateView{Name: request.Options.Package, Version: crateVersion(request.Era.Runtime), Shared: sharedModule}
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

// published are the releases of dagger-sdk at the gaps between them: releases of engines in between have no crate of their
// own. From 0.15.1 to 0.21.11 each has one but 0.21.1, and so has each pre-release from 1.0.0-beta.11 on.
var published = []string{"v0.11.9", "v0.11.10", "v0.13.7", "v0.15.1", "v0.21.2", "v1.0.0-beta.11"}

// crateVersion is the release of dagger-sdk for a runtime: that release itself, or the next one that was published.
func crateVersion(runtime string) string {
	version := runtime
	if pre := semver.Prerelease(version); pre != "" && !strings.HasPrefix(pre, "-beta.") {
		version = strings.TrimSuffix(version, pre)
	} else if number, _, isBuild := strings.Cut(strings.TrimPrefix(pre, "-beta."), "-"); isBuild {
		version = strings.TrimSuffix(version, pre) + "-beta." + number
	}
	hasOwn := semver.Compare(version, "v0.15.1") >= 0 && semver.Compare(version, "v0.21.11") <= 0 && version != "v0.21.1" ||
		semver.Compare(version, "v1.0.0-beta.11") >= 0 || slices.Contains(published, version)
	for i := 0; !hasOwn && i < len(published); i++ {
		if semver.Compare(published[i], version) >= 0 {
			version = published[i]
			break
		}
	}
	return strings.TrimPrefix(version, "v")
}
