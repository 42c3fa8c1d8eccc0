package workspace

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// Each case is files, the folder to look from, and what is found, with paths relative to the folder.
func TestFind(t *testing.T) {
	const sha = "1f0e43f50bc0606e385ffae1bc80b5b231dcd042"
	for name, test := range map[string]struct {
		files, from string
		want        *Workspace
		fails       string
	}{
		"nothing": {files: "-- .git/HEAD --\n-- README --\n"},
		"a workspace": {
			files: "-- .git/HEAD --\n-- dagger.toml --\nignore = [\"x\"]\n[modules.store]\nsource = \"ci/store\"\nsettings = {a = 1}\n" +
				"[modules.Own_Name]\nsource = \"./tools\"\nentrypoint = true\n-- ci/store/dagger.json --\n{\"name\":\"shop\",\"sdk\":{\"source\":\"go\"}}\n" +
				"-- tools/dagger.json --\n{\"name\":\"tools\",\"sdk\":\"python\"}\n",
			want: &Workspace{File: "dagger.toml", Configured: true, InGit: true, Environments: []Environment{
				{Name: "Own_Name", Ref: "./tools", Own: "tools", Entrypoint: true, SDK: "python"},
				{Name: "store", Ref: "./ci/store", Own: "shop", SDK: "go"}}},
		},
		"from a folder of it": {
			files: "-- .git/HEAD --\n-- dagger.toml --\n[modules.store]\nsource = \"store\"\n-- store/dagger-module.toml --\nname = \"store\"\n-- a/b/c --\n",
			from:  "a/b",
			want: &Workspace{File: "../../dagger.toml", Configured: true, InGit: true, Environments: []Environment{
				{Name: "store", Ref: "../../store", Own: "store"}}},
		},
		"what makes clients": {
			files: "-- .git/HEAD --\n-- dagger.toml --\n[modules.a]\nsource = \"a\"\n[modules.elm]\nsource = \"elm\"\n[modules.elm.as-sdk]\n[modules.new]\nsource = \"new\"\n[sdks.n]\nmodule = \"new\"\n" +
				"[modules.far]\nsource = \"github.com/dagger-codegen/dagger-codegen/modules/rust-client@v1\"\n[modules.gen]\nsource = \"gen\"\n-- gen/dagger.json --\n{\"name\":\"dagger-codegen\"}\n",
			want: &Workspace{File: "dagger.toml", Configured: true, InGit: true, Tools: []string{"elm", "far", "gen", "new"},
				Environments: []Environment{{Name: "a", Ref: "./a"}}},
		},
		"what makes clients, of an environment": {
			files: "-- .git/HEAD --\n-- dagger.toml --\n[modules.gen]\nsource = \"gen\"\n-- gen/dagger.json --\n{\"name\":\"dagger-codegen\"}\n-- dagger.json --\n{\"name\":\"yard\"}\n",
			want:  &Workspace{File: "dagger.json", InGit: true, Environments: []Environment{{Name: "yard", Own: "yard", Ref: "."}}},
		},
		"what makes clients, alone": {
			files: "-- .git/HEAD --\n-- dagger.json --\n{\"name\":\"go-client\",\"include\":[\"../dagger-codegen/tool.dang\"]}\n",
		},
		"a client of another": {
			files: "-- .git/HEAD --\n-- dagger.json --\n{\"name\":\"go-client\"}\n",
			want:  &Workspace{File: "dagger.json", InGit: true, Environments: []Environment{{Name: "go-client", Own: "go-client", Ref: "."}}},
		},
		"a file of git worktrees": {
			files: "-- .git --\ngitdir: x\n-- dagger.toml --\n", want: &Workspace{File: "dagger.toml", Configured: true, InGit: true},
		},
		"outside git": {
			files: "-- dagger.toml --\n[modules.store]\nsource = \"nowhere\"\n", want: &Workspace{File: "dagger.toml", Configured: true,
				Environments: []Environment{{Name: "store", Ref: "./nowhere"}}},
		},
		"outside git, from a folder of it": {files: "-- dagger.toml --\n-- a/b --\n", from: "a"},
		"not above the repository":         {files: "-- dagger.toml --\n-- a/.git/HEAD --\n", from: "a"},
		"an environment alone": {
			files: "-- .git/HEAD --\n-- dagger.json --\n{\"name\":\"yard\"}\n-- sub/x --\n", from: "sub",
			want: &Workspace{File: "../dagger.json", InGit: true, Environments: []Environment{{Name: "yard", Own: "yard", Ref: ".."}}},
		},
		"git references": {
			files: "-- .git/HEAD --\n-- dagger.toml --\n[modules.a]\nsource = \"github.com/x/y/sub@v1\"\n[modules.b]\nsource = \"https://git.example.com/z.git@main\"\npin = \"abc\"\n" +
				"[modules.c]\nsource = \"git@example.com:o/r\"\n[modules.d]\nsource = \"github.com/x/other\"\n-- dagger.lock --\n[[\"version\",\"2\"]]\n" +
				`["","container.from",["alpine","linux/amd64"],"sha256:1"]` + "\n" + `["","git.ref",["https://github.com/x/y","refs/tags/v1"],{"sha":"` + sha + `"}]` +
				"\n" + `["","git.head",["ssh://git@example.com/o/r.git"],"def"]` + "\n",
			want: &Workspace{File: "dagger.toml", Configured: true, InGit: true, Environments: []Environment{
				{Name: "a", Ref: "github.com/x/y/sub@v1", Pin: sha}, {Name: "b", Ref: "https://git.example.com/z.git@main", Pin: "abc"},
				{Name: "c", Ref: "git@example.com:o/r", Pin: "def"}, {Name: "d", Ref: "github.com/x/other"}}},
		},
		"broken":        {files: "-- dagger.toml --\n[modules\n", fails: "dagger.toml:1:"},
		"no source":     {files: "-- dagger.toml --\n[modules.x]\n[modules.y]\n", fails: `the module "y" has no source`},
		"broken lock":   {files: "-- .git/x --\n-- dagger.toml --\n-- dagger.lock --\n[]\nx\n", fails: "dagger.lock:2:1: the line isn't a JSON array"},
		"no folder":     {from: "nowhere", fails: "nowhere: there is no such folder"},
		"broken module": {files: "-- dagger.json --\n{\n", want: &Workspace{File: "dagger.json", Environments: []Environment{{Ref: "."}}}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for _, file := range txtar.Parse([]byte(test.files)).Files {
				path := filepath.Join(dir, file.Name)
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, file.Data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			from := "."
			if test.from == "nowhere" {
				from = "nowhere"
			} else {
				dir = filepath.Join(dir, test.from)
			}
			t.Chdir(dir)
			found, err := Find(from)
			if test.fails != "" {
				if err == nil || !strings.Contains(err.Error(), test.fails) {
					t.Errorf("error %v, want %s", err, test.fails)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if found != nil {
				found.File = filepath.ToSlash(found.File)
			}
			if diff := cmp.Diff(test.want, found); diff != "" {
				t.Error("-want +got\n" + diff)
			}
		})
	}
}

func TestIsLocal(t *testing.T) {
	for ref, want := range map[string]bool{
		"ci": true, "./ci": true, "../ci": true, "/abs": true, ".": true, `a\b.c`: true, `C:\x`: true, "common/.dagger/mod": true,
		"github.com/x/y": false, "https://x/y": false, "ssh://git@x/y": false, "git@host.com:x/y": false, "git@localhost:x": false,
		"server/col/_git/repo": false, "host:8080/x": false,
	} {
		if IsLocal(ref) != want {
			t.Errorf("%s: local %v", ref, !want)
		}
	}
}

// The modules of this repository are known for what they are, whatever their files become.
func TestOwnModulesAreTools(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "modules", "*", "dagger.json"))
	if err != nil || len(files) != 1+len(clientModules) {
		t.Fatalf("%d modules, %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !ParseModule(file, text).Tool {
			t.Errorf("%s: it is taken for an environment", file)
		}
	}
}
