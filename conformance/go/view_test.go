package golang

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestViews compiles the SDK and the stubs of what a newer engine shows to code of old on the runtimes of that code: one
// ID for all objects, with the scalars and the loaders of each beside it.
func TestViews(t *testing.T) {
	schema := loadSchema(t, "schema.graphqls", readFile(t, filepath.Join("testdata", "view", "schema.graphqls")))
	for _, test := range []struct {
		version string
		cached  bool
	}{{"v0.19.11", true}, {"v0.20.3", false}} {
		t.Run(test.version, func(t *testing.T) {
			dir := publishedRuntime(t, test.version, test.cached)
			options := generator.Options{SDKVersion: test.version}
			result := putPackage(t, schema, dir, "view", options)
			generate(t, filepath.Join(dir, "stubs"), generator.Request{Schema: schema, Environment: schema.Environments[0], Options: options})
			goTool(t, dir, "vet", "./cases/...", "./stubs/...")
			text := string(result.Files[0].Content)
			for _, want := range []string{"type ContainerID = ID\n", "func (r *Container) ID(ctx context.Context) (ContainerID, error)",
				"func (r *Client) ID(ctx context.Context) (ID, error)", "func (r *Client) LoadContainerFromID(id ContainerID) *Container",
				"type NodeClient = Node\n", "func (r *Client) Exports(ctx context.Context) ([]Exportable, error)"} {
				if !strings.Contains(text, want) {
					t.Errorf("there is no %s", want)
				}
			}
		})
	}
}
