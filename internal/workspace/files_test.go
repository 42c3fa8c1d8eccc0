package workspace

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

func TestFilesOf(t *testing.T) {
	for name, test := range map[string]struct {
		files, dir string
		want       []string
	}{
		"a folder":           {files: "-- ci/dagger.json --\n{\"name\":\"ci\",\"sdk\":\"go\"}\n", dir: "./ci", want: []string{"ci"}},
		"the current folder": {files: "-- dagger.json --\n{}\n", dir: ".", want: []string{"."}},
		"nothing":            {dir: "ci", want: []string{"ci"}},
		"a broken file":      {files: "-- ci/dagger.json --\n{\n", dir: "ci", want: []string{"ci"}},
		"a broken table":     {files: "-- ci/dagger-module.toml --\n[\n", dir: "ci", want: []string{"ci"}},
		"no object":          {files: "-- ci/dagger.json --\n[7, null, \"source\"]\n", dir: "ci", want: []string{"ci"}},
		"dependencies of dependencies": {
			files: "-- a/dagger.json --\n{\"dependencies\":[{\"name\":\"b\",\"source\":\"../b\"},{\"source\":\"github.com/x/y@v1\",\"pin\":\"abc\"}]}\n" +
				"-- b/dagger-module.toml --\n[[dependencies]]\nname = \"c\"\nsource = \"../deep/c\"\n-- deep/c/dagger.json --\n{\"dependencies\":[{\"source\":\"../../a\"}]}\n",
			dir: "a", want: []string{"a", "b", "deep/c"},
		},
		"an SDK, toolchains, a blueprint": {
			files: "-- a/dagger.json --\n{\"sdk\":{\"source\":\"../sdk\"},\"toolchains\":[{\"source\":\"./tool\"}],\"blueprint\":{\"source\":\"../blue\"}}\n" +
				"-- sdk/dagger.json --\n{\"sdk\":\"../older\"}\n-- older/dagger.json --\n{}\n-- a/tool/dagger.json --\n{}\n-- blue/dagger.json --\n{}\n",
			dir: "a", want: []string{"a", "blue", "sdk", "older", "a/tool"},
		},
		"a folder called like an SDK": {files: "-- a/dagger.json --\n{\"sdk\":{\"source\":\"go\"}}\n-- a/go/x.go --\n", dir: "a", want: []string{"a"}},
		"includes": {
			files: "-- a/dagger.json --\n{\"include\":[\"*.go\",\"../shared/**/*.json\",\"!../shared/not\",\"../VERSION\",\"sub/x\",\"../b/y\"],\"dependencies\":[{\"source\":\"../b\"}]}\n" +
				"-- b/dagger.json --\n{}\n",
			dir: "a", want: []string{"a", "b", "shared", "VERSION"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, file := range txtar.Parse([]byte(test.files)).Files {
				if err := os.MkdirAll(filepath.Dir(file.Name), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file.Name, file.Data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			got := FilesOf(test.dir)
			for i := range got {
				got[i] = filepath.ToSlash(got[i])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error("-want +got\n" + diff)
			}
		})
	}
}
