package introspection

import (
	"strings"

	"golang.org/x/mod/semver"
)

// Release is the engine release whose API a schema describes.
type Release struct {
	// Version in the form of golang.org/x/mod/semver. A development version counts as the release that it leads to.
	Version string
	// Reason says in a phrase what tells so: "the schema says v0.19.11".
	Reason string
	// Guessed tells that the schema names no version, so that its content had to tell.
	Guessed bool
}

const (
	// newestRelease stands for what comes after all that is known here.
	newestRelease = "v1.0.0-beta.21"
	// lastUnidentified is the newest release in which no core field returns the ID of another type. Engines have called
	// themselves v1.0.0 since v1.0.0-beta.10.
	lastUnidentified = "v1.0.0-beta.11"
)

// marks are fields of the core by which the content tells a release: the newest whose mark the schema has. Later
// releases have a mark of their own. The releases are those that gave generated code something new, or the newest before
// such a one; no mark tells v0.12.6 from v0.12.7, nor releases before v0.11.0 from v0.11.9.
var marks = []struct{ release, coordinate string }{
	{lastUnidentified, "Agent.name"},
	{"v1.0.0-beta.9", "LLM.contextWindow"},
	{"v1.0.0-beta.6", "CurrentModuleAsSDK.id"},
	{"v1.0.0-beta.3", "WorkspaceMigration.id"},
	{"v0.21.11", "Exportable.export"},
	{"v0.21.0", "HTTPState.id"},
	{"v0.20.8", "Changeset.diffStats"},
	{"v0.20.3", "Check.error"},
	{"v0.19.11", "Changeset.asPatch"},
	{"v0.18.17", "Directory.search"},
	{"v0.18.16", "Directory.exists"},
	{"v0.18.14", "EnumTypeDef.members"},
	{"v0.18.10", "Directory.withSymlink"},
	{"v0.18.9", "LLM.withoutDefaultSystemPrompt"},
	{"v0.18.3", "LLM.tokenUsage"},
	{"v0.17.1", "LLM.withQuery"},
	{"v0.17.0", "LLM.id"},
	{"v0.16.3", "Directory.asModuleSource"},
	{"v0.15.4", "FunctionCall.returnError"},
	{"v0.14.0", "EngineCache.id"},
	{"v0.13.7", "Function.sourceMap"},
	{"v0.13.6", "Directory.digest"},
	{"v0.12.7", "FunctionArg.ignore"},
	{"v0.12.5", "EnumTypeDef.id"},
	{"v0.11.9", "Container.withExec"},
}

// release tells which release the schema is of: by its version, by its content where that says too little.
func (b *binder) release() Release {
	dialect := &b.schema.Dialect
	said := "the schema says "
	if _, ok := ParseVersion(b.document.Version); !ok {
		said = "the schema names no version, but the caller names "
	}
	switch version := dialect.Version; {
	case version != "" && semver.Compare(version, "v1.0.0") != 0:
		return Release{Version: version, Reason: said + version}
	case version != "" && dialect.ReturnsIdentified:
		return Release{Version: newestRelease, Reason: said + "v1.0.0, and a core field returns the ID of another type"}
	case version != "":
		return Release{Version: lastUnidentified, Reason: said + "v1.0.0, and no core field returns the ID of another type"}
	}
	version, why := b.guessRelease()
	return Release{Version: version, Reason: "the schema names no version, but " + why, Guessed: true}
}

func (b *binder) guessRelease() (version, why string) {
	dialect := &b.schema.Dialect
	if dialect.ReturnsIdentified {
		return newestRelease, "a core field returns the ID of another type"
	}
	for _, mark := range marks {
		name, field, _ := strings.Cut(mark.coordinate, ".")
		if t := b.schema.byName[name]; t != nil && t.Owner == nil && t.Field(field) != nil && suits(mark.release, dialect.IDs) {
			return mark.release, "it has " + mark.coordinate
		}
	}
	switch {
	case dialect.IDs == UnifiedIDs:
		return lastUnidentified, "its objects have IDs of one scalar"
	case dialect.IDs == AliasedIDs:
		return "v0.21.11", "its objects have IDs of one scalar, with the scalars of single types beside it"
	case dialect.AppliedDirectives:
		return "v0.19.11", "its objects have IDs of their own scalars, and it shows directives"
	}
	return "v0.11.9", "its objects have IDs of their own scalars, and it shows no directives"
}

// suits reports whether a release has that style of IDs, or a mark that any engine of the style may have.
func suits(release string, ids IDStyle) bool {
	switch ids {
	case TypedIDs:
		return semver.Compare(release, "v0.21.1-0") < 0
	case AliasedIDs:
		return semver.Compare(release, "v0.21.1-0") >= 0 && semver.Compare(release, "v1.0.0-beta.4") < 0
	case UnifiedIDs:
		return semver.Compare(release, "v1.0.0-beta.4") >= 0
	}
	return false
}

// returnsIdentified reports whether a core field returns the ID of a type other than its own: none did before
// v1.0.0-beta.14.
func (b *binder) returnsIdentified() bool {
	for _, d := range b.definitions {
		for _, field := range d.to.Fields {
			if object := field.Identified(); object != nil && object != d.to && field.Owner == nil && d.to.Owner == nil && !isInternal(d.to.Name) &&
				len(field.Directives) > 0 {
				return true
			}
		}
	}
	return false
}
