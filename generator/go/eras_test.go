package golang

import (
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

const typedSDL = `type Query { dock: Dock! loadDockFromID(id: DockID!): Dock! close(force: Boolean! = true): Void }
type Dock { id: DockID! sync: DockID! next: Dock moor(dock: DockID!, tide: Tide): Dock! } enum Tide { HIGH LOW } scalar DockID scalar Void`

const unifiedSDL = `type Query { dock: Dock! node(id: ID!): Node close(force: Boolean! = true): Void }
type Dock implements Node { id: ID! sync: ID! @expectedType(name: "Dock") next: Dock moor(dock: ID! @expectedType(name: "Dock"), tide: Tide): Dock! }
enum Tide { HIGH LOW } scalar Void`

// TestEras generates one schema as of several releases, and looks for what has changed between them.
func TestEras(t *testing.T) {
	for _, test := range []struct {
		name, sdl, version, sdk string
		want, not               []string
	}{
		{"v0.11.9", typedSDL, "v0.11.9", "",
			[]string{"func (r *Client) Close_(ctx context.Context, force bool) (Void, error)", "return r, q.Execute(ctx)", "\tHigh Tide =",
				"type DaggerObject querybuilder.GraphQLMarshaller", `"dagger.io/dagger/querybuilder"`, "Stderr:"},
			[]string{"TideHigh", "Name() string", "gqlExtendedError", "type Query struct"}},
		{"v0.12.0", typedSDL, "v0.12.0", "", []string{"force bool) error", `Select("loadDockFromID").Arg("id", id)`}, nil},
		{"v0.13.0", typedSDL, "v0.13.0", "", []string{"opts ...CloseOpts) error", "\tHigh Tide = \"HIGH\""}, []string{"TideHigh"}},
		{"v0.13.7", typedSDL, "v0.13.7", "", []string{"\tTideHigh Tide = \"HIGH\"", "\tHigh Tide = TideHigh", "Deprecated: use TideHigh"}, nil},
		{"v0.15.0", typedSDL, "v0.15.0", "", []string{"return e.Message()", "= querybuilder.GraphQLMarshaller"}, []string{"\tHigh Tide"}},
		{"v0.18.10", typedSDL, "v0.18.10", "", []string{"gqlExtendedError"}, []string{"Name() string"}},
		{"v0.18.11", typedSDL, "v0.18.11", "", []string{"Name() string"}, []string{"type Query struct"}},
		{"v0.20.4", typedSDL, "v0.20.4", "", []string{"type Query struct", `"dagger.io/dagger/querybuilder"`, "Next() *Dock"}, nil},
		{"no version, unified", unifiedSDL, "", "", []string{"type Query struct", "Next(ctx context.Context) (*Dock, error)", "opts ...CloseOpts) error", "func Load["}, nil},
		{"lazy nullable", unifiedSDL, "v1.0.0-beta.9", "", []string{"Next() *Dock", `"github.com/dagger/querybuilder"`}, nil},
		{"awaited nullable", unifiedSDL, "v1.0.0-beta.10", "", []string{"Next(ctx context.Context) (*Dock, error)"}, nil},
		{"runtime chosen", typedSDL, "v0.19.11", "v0.21.8", []string{"type Query struct", `"github.com/dagger/querybuilder"`, "loadDockFromID"}, nil},
		{"runtime chosen in Python's spelling", unifiedSDL, "v1.0.0", "1.0.0b11", []string{"type Query struct"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			sdl := test.sdl
			if test.sdl != unifiedSDL {
				sdl += " interface Node { x: Int }"
			}
			schema := schemaOf(t, test.version, sdl)
			result := generate(t, generator.Request{Schema: schema, Options: generator.Options{SDKVersion: test.sdk}})
			text := string(result.Files[0].Content)
			for _, want := range test.want {
				if !strings.Contains(text, want) {
					t.Errorf("there is no %s", want)
				}
			}
			for _, not := range test.not {
				if strings.Contains(text, not) {
					t.Errorf("there is %s", not)
				}
			}
		})
	}
}

// TestRuntimesThatCannotBe has one of the errors of the package era, which knows them all.
func TestRuntimesThatCannotBe(t *testing.T) {
	_, err := newBackend().Generate(t.Context(), generator.Request{Schema: schemaOf(t, "v1.0.0", unifiedSDL), Options: generator.Options{SDKVersion: "v0.19.11"}})
	if err == nil || !strings.Contains(err.Error(), "can't load an object by the ID of this schema") {
		t.Error(err)
	}
}

// TestNumbersThatOldRuntimesPanicAt has a warning for each argument and input field that a program must not set.
func TestNumbersThatOldRuntimesPanicAt(t *testing.T) {
	for version, want := range map[string][]string{"v0.15.1": {"Mast.height", "Query.dock(list:)", "Query.dock(tilt:)"}, "v0.15.3": nil} {
		schema := schemaOf(t, version, `type Query { dock(tilt: Float!, list: [Float!], mast: Mast, berth: Int): Dock! }
type Dock { depth: Float! name: String! } input Mast { height: Float } interface Node { x: Int }`)
		var got []string
		for _, warning := range generate(t, generator.Request{Schema: schema}).Warnings {
			got = append(got, warning.Coordinate)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", version, got, want)
		}
	}
}
