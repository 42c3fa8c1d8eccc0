package era_test

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

const (
	typed   = "type Query { ship: Ship! loadShipFromID(id: ShipID!): Ship! }\nscalar ShipID\ntype Ship { id: ShipID! }"
	unified = "type Query { ship: Ship! node(id: ID!): Node }\ninterface Node { id: ID! }\ntype Ship implements Node { id: ID! }"
)

func load(t *testing.T, sdl string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("s", []byte(sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// Every language takes every version alike; what it is then made for is the same release.
func TestOnePolicyForVersions(t *testing.T) {
	for _, test := range []struct{ sdl, asked, want, wrong string }{
		{"# __schemaVersion: v0.19.11\n" + typed, "", "v0.19.11", ""},
		{"# __schemaVersion: v0.19.11\n" + typed, "0.18.5", "v0.18.5", ""},
		{"# __schemaVersion: v0.19.11\n" + typed, "v0.21.1-dev-123", "v0.21.1", ""},
		{"# __schemaVersion: v0.21.1-dev-123\n" + typed, "", "v0.21.1", ""},
		{"# __schemaVersion: v0.19.11\n" + typed, "1.0.0b14", "v1.0.0-beta.14", ""},
		{"# __schemaVersion: v0.19.11\n" + typed, "v1.0.0-beta.14-5-gabc", "v1.0.0-beta.14", ""},
		{"# __schemaVersion: banana\n" + typed, "", "v0.11.9", ""},
		{typed, "", "v0.11.9", ""},
		{typed, "banana", "", `the SDK version "banana" is not a version of`},
		{typed, "v0.19", "", `the SDK version "v0.19" is not a version of`},
		{typed, "0.9.3", "", "is older than"},
		{"# __schemaVersion: v0.8.1\n" + typed, "", "", "is older than"},
		{unified, "0.20.8", "", "can't load an object by the ID of this schema (Query.node)"},
		{unified, "", "v1.0.0-beta.11", ""},
	} {
		for _, language := range era.Languages() {
			got, err := era.Choose(language, load(t, test.sdl), test.asked)
			if test.wrong != "" {
				if err == nil || !strings.Contains(err.Error(), test.wrong) {
					t.Errorf("%s, asked %q: %v, want %s", language, test.asked, err, test.wrong)
				}
				continue
			}
			if err != nil || got.Runtime != test.want {
				t.Errorf("%s, asked %q: %s %v, want %s", language, test.asked, got.Runtime, err, test.want)
			}
		}
	}
}

// Below its floor a language is refused, whether the schema or the caller says the version, and the message says which is
// the oldest release and how to generate for it.
func TestFloors(t *testing.T) {
	for language, floor := range map[string]struct{ runtime, below, oldest string }{
		"go": {"dagger.io/dagger", "0.10.1", "v0.10.2"}, "python": {"dagger-io", "0.9.10", "0.9.11"}, "rust": {"dagger-sdk", "0.11.8", "0.11.9"},
	} {
		shown := floor.below
		if language == "go" {
			shown = "v" + shown
		}
		message := floor.runtime + " " + shown + " (%) is older than " + floor.oldest + ", the oldest that " + language +
			" can be generated for; --sdk-version " + floor.oldest + " makes the same API for that"
		for asked, reason := range map[string]string{"": "the schema says v" + floor.below, "v" + floor.below: "--sdk-version asks for it"} {
			schema := load(t, "# __schemaVersion: v"+floor.below+"\n"+typed)
			if _, err := era.Choose(language, schema, asked); err == nil || err.Error() != strings.Replace(message, "%", reason, 1) {
				t.Errorf("%s: %v", language, err)
			}
			if _, err := era.Choose(language, schema, floor.oldest); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestGuessesSaySo(t *testing.T) {
	guessed, _ := era.Choose("go", load(t, typed), "")
	said, _ := era.Choose("go", load(t, typed), "v0.11.9")
	if !guessed.Guessed || said.Guessed || !strings.Contains(guessed.Reason, "the schema names no version") || said.Reason != "--sdk-version asks for it" {
		t.Errorf("%+v %+v", guessed, said)
	}
}

func TestAnUnknownLanguageHasVersionsAndNoFeatures(t *testing.T) {
	got, err := era.Choose("typescript", load(t, unified), "")
	if err != nil || got.Runtime != "v1.0.0-beta.11" || got.Has(era.Interfaces) || got.Package() != "" {
		t.Errorf("%+v %v", got, err)
	}
}

func TestFeaturesChangeAtTheirRelease(t *testing.T) {
	for _, test := range []struct {
		language, version string
		feature           era.Feature
		want              bool
	}{
		{"go", "v0.20.3", era.RootIsQuery, false}, {"go", "v0.20.4", era.RootIsQuery, true},
		{"python", "0.20.3", era.RootIsQuery, false}, {"python", "0.20.4", era.RootIsQuery, true},
		{"go", "v0.12.6", era.DaggerObjectType, true}, {"go", "v0.12.7", era.DaggerObjectType, false},
		{"rust", "0.20.8", era.AwaitsLists, false}, {"rust", "0.21.0", era.AwaitsLists, true},
		{"rust", "1.0.0-beta.13", era.ReturnsIdentified, false}, {"rust", "1.0.0-beta.14", era.ReturnsIdentified, true},
	} {
		got, err := era.Choose(test.language, load(t, typed), test.version)
		if err != nil || got.Has(test.feature) != test.want {
			t.Errorf("%s %s: %v %v", test.language, test.version, got.Has(test.feature), err)
		}
	}
	// What depends on the API doesn't change with the runtime.
	if got, _ := era.Choose("go", load(t, "# __schemaVersion: v0.11.9\n"+typed), "v0.19.11"); !got.Has(era.PlainConstants) || !got.Has(era.EnumMethods) {
		t.Error("the API's features follow the runtime")
	}
}

// A release is written as the registry of its language does, and a site tells to install one that there is.
func TestPublished(t *testing.T) {
	for _, test := range []struct{ language, version, published, installable string }{
		{"go", "v0.21.8", "v0.21.8", "v0.21.8"},
		{"go", "v1.0.0-beta.11", "v1.0.0-beta.11", ""}, // no module of it was published
		{"python", "v0.19.11", "0.19.11", "0.19.11"},
		{"python", "v1.0.0-beta.11", "1.0.0b11", "1.0.0b11"},
		{"rust", "v1.0.0-beta.11", "1.0.0-beta.11", "1.0.0-beta.11"},
		{"cobol", "v1.0.0", "1.0.0", "1.0.0"},
	} {
		chosen := era.Era{Language: test.language, Runtime: test.version}
		if got := chosen.Published(); got != test.published {
			t.Errorf("%s %s is published as %q, want %q", test.language, test.version, got, test.published)
		}
		if got := era.Installable(test.language, test.version); got != test.installable {
			t.Errorf("%s %s is installed as %q, want %q", test.language, test.version, got, test.installable)
		}
	}
}
