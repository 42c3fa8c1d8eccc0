package introspection

import (
	"strconv"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// pythonVersion is a version in Python's spelling of pre-releases: 1.0.0b11.
var pythonVersion = pattern.New(`^v?(\d+\.\d+\.\d+)(a|b|rc)(\d+)$`)

var pythonPrerelease = map[string]string{"a": "alpha", "b": "beta", "rc": "rc"}

// prerelease is a numbered pre-release, and whatever a build after it appends.
var prerelease = pattern.New(`^-(?:alpha|beta|rc)(?:\.\d+)?`)

// ParseVersion returns the release that a version is of, in the form of golang.org/x/mod/semver, with a leading v. It
// takes semver with or without the v, and Python's spelling of pre-releases; ok is false for anything else. A
// development version (v0.21.1-dev-1a2b, v0.19.12-250806-1a2b) counts as the release that it leads to, a build after a
// pre-release (v1.0.0-beta.9-1a2b) as that pre-release.
func ParseVersion(text string) (version string, ok bool) {
	if match := pythonVersion().FindStringSubmatch(text); match != nil {
		return "v" + match[1] + "-" + pythonPrerelease[match[2]] + "." + match[3], true
	}
	version = text
	if !strings.HasPrefix(version, "v") {
		version = "v" + version
	}
	if !semver.IsValid(version) || strings.Count(strings.TrimSuffix(version, semver.Prerelease(version)+semver.Build(version)), ".") != 2 {
		return "", false
	}
	core := strings.TrimSuffix(semver.Canonical(version), semver.Prerelease(version))
	return core + prerelease().FindString(semver.Prerelease(version)), true
}

// firstAwaitedBeta is the N of the first v1.0.0-beta.N whose nullable objects are awaited.
const firstAwaitedBeta = 10

// awaitsNullable is the gate of the engine's own generators: nullable objects are awaited from v1.0.0-beta.10 on,
// and where a version says nothing.
func awaitsNullable(version string) bool {
	version, ok := ParseVersion(version)
	if !ok {
		return true
	}
	core := strings.TrimSuffix(semver.Canonical(version), semver.Prerelease(version))
	if order := semver.Compare(core, "v1.0.0"); order != 0 {
		return order > 0
	}
	prerelease := strings.TrimPrefix(semver.Prerelease(version), "-")
	if number, ok := strings.CutPrefix(prerelease, "beta."); ok {
		n, err := strconv.Atoi(number)
		return err == nil && n >= firstAwaitedBeta
	}
	return prerelease == "" || prerelease > "beta"
}
