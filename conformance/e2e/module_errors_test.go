package e2e

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"
)

// What a function of a module refuses is in the error itself, which is all that a pipeline, a program or dagger --silent
// gets: never an exit code alone.
func TestModuleErrorsAreWhole(t *testing.T) {
	s := newSpace(t)
	s.toml("newer", "modules/dagger-codegen", "modules/go-client", "modules/python-client", "modules/rust-client")
	const good = `environments: [../pier]
targets:
  - {language: go, output: go, scope: environments}
  - {language: python, output: python, scope: environments}
`
	s.put("sdk/dagger-codegen.yaml", good)
	s.mustRun("--silent", "generate", "dagger-codegen", "-y")
	pier := s.read("pier/main.dang")
	broken := strings.Replace(pier, "type Pier {", "type Pier {{{", 1)
	s.commit()
	call := func(args ...string) []string { return append([]string{"call", "dagger-codegen"}, args...) }
	generate, check := []string{"generate", "dagger-codegen", "-y"}, []string{"check", "dagger-codegen:check"}
	stubs := call("stubs", "--language", "go", "--module", "./pier", "entries")
	sdk, schema := call("sdk", "--language", "go", "entries"), call("schema", "size")
	with := func(setting, value string, args []string) []string {
		return append([]string{"call", "dagger-codegen", setting, value}, args[2:]...)
	}
	client := func(language string) string {
		return "[modules." + language + "-client]\nsource = \"modules/" + language + "-client\"\n[[modules." + language +
			"-client.as-sdk.clients]]\npath = \"clients/" + language + "\"\nmodule = \"pier\"\n"
	}
	for _, test := range []struct {
		name string
		// files are written before, and restored afterwards.
		files    map[string]string
		commands [][]string
		want     []string
	}{
		{"a broken environment", map[string]string{"pier/main.dang": broken}, [][]string{generate, check},
			[]string{"serve environment ./pier", "main.dang"}},
		{"a broken environment of a client", map[string]string{"pier/main.dang": broken}, [][]string{
			stubs,
			call("module-diff", "--before", "./pier", "--after", "./dock"),
			{"call", "newer", "scope", "--language", "python", "entries"},
		}, []string{"environment pier: ", "main.dang"}},
		{"two environments with one name", map[string]string{"other/pier/main.dang": pier, "other/pier/dagger.json": s.read("pier/dagger.json"),
			"sdk/dagger-codegen.yaml": strings.Replace(good, "../pier", "../pier, ../other/pier", 1)}, [][]string{generate, check},
			[]string{"already exists with different source", "serve one of them under another name"}},
		{"an edited file", map[string]string{"sdk/python/pier.py": "# mine\n"}, [][]string{generate, check},
			[]string{"python/pier.py", "edited by hand since it was generated"}},
		{"an edited file, with what differs", map[string]string{"sdk/python/pier.py": "# mine\n"}, [][]string{check},
			[]string{"-# mine\n", "1 file differs: 1 edited"}},
		{"what has changed", map[string]string{"pier/main.dang": strings.Replace(pier, "pub planks: Void", "pub gangway: String! {\n    \"wet\"\n  }\n\n  pub planks: Void", 1)},
			[][]string{check}, []string{"API of sdk/go/pier/pier.gen.go:", "gangway", "2 files differ: 2 changed", "run dagger generate, and commit what it writes"}},
		{"an unknown language", map[string]string{"sdk/dagger-codegen.yaml": strings.Replace(good, "language: go", "language: cobol", 1)},
			[][]string{generate, check}, []string{`there is no backend "cobol"`, "built in are go, python, rust"}},
		{"an unknown language in a call", nil, [][]string{
			call("stubs", "--language", "cobol", "--module", "./pier", "entries"),
			call("sdk", "--language", "cobol", "entries"),
			call("diff", "--before", "sdk/dagger-codegen.yaml", "--languages", "cobol"),
			call("module-diff", "--before", "./pier", "--after", "./dock", "--languages", "cobol"),
		}, []string{"cobol", "go, python, rust"}},
		{"a configuration that isn't one", map[string]string{"sdk/dagger-codegen.yaml": "targets: {language\n"}, [][]string{generate, check},
			[]string{"sdk/dagger-codegen.yaml:"}},
		{"no configuration", map[string]string{"sdk/dagger-codegen.yaml": ""}, [][]string{generate, check}, []string{"sdk/dagger-codegen.yaml:1:1: the file is empty"}},
		{"a folder outside", map[string]string{"sdk/dagger-codegen.yaml": strings.Replace(good, "output: go", "output: ../../elsewhere/go", 1)},
			[][]string{generate, check}, []string{"sdk/dagger-codegen.yaml:3:", "../elsewhere/go is outside the current folder"}},
		{"a schema that isn't one", nil, [][]string{call("diff", "--before", "sdk/dagger-codegen.yaml")}, []string{"before:", "not valid SDL"}},
		{"an unknown format", nil, [][]string{
			call("diff", "--before", "sdk/dagger-codegen.yaml", "--format", "sonnet"),
			call("module-diff", "--before", "./pier", "--after", "./dock", "--format", "sonnet"),
		}, []string{"sonnet"}},
		{"an unknown style", nil, [][]string{
			call("stubs", "--language", "rust", "--style", "baroque", "--module", "./pier", "entries"),
			call("sdk", "--language", "rust", "--style", "baroque", "entries"),
		}, []string{"baroque"}},
		{"settings of a client", map[string]string{"dagger.toml": client("rust") + "[modules.rust-client.settings]\nstyle = \"baroque\"\n"},
			[][]string{{"generate", "-y"}}, []string{"baroque"}},
		{"an edited client", map[string]string{"dagger.toml": client("python"), "clients/python/pier.py": "# mine\n"},
			[][]string{{"generate", "-y"}}, []string{"clients/python/pier.py"}},
		{"the broken environment of a client", map[string]string{"dagger.toml": client("go"), "pier/main.dang": broken},
			[][]string{{"generate", "-y"}}, []string{"main.dang"}},
		{"a scope that is a module", nil, [][]string{{"call", "newer", "refused", "entries"}}, []string{"rust-client makes clients, and no modules"}},
		{"a release without a digest", nil, [][]string{
			with("--release", "example/dagger-codegen:latest", stubs), with("--release", "example/dagger-codegen@sha256:latest", sdk),
			with("--release", "https://releases.example/dagger-codegen", schema), call("--release", "https://releases.example/dagger-codegen#sha256:abc", "executable", "size"),
		}, []string{"release ", ": the digest is missing"}},
		{"settings of the module", map[string]string{"dagger.toml": "[modules.dagger-codegen]\nsource = \"modules/dagger-codegen\"\n[modules.dagger-codegen.settings]\nrelease = \"example/dagger-codegen\"\n"},
			[][]string{generate, check}, []string{"release example/dagger-codegen: the digest is missing"}},
		{"the release of a client", map[string]string{"dagger.toml": client("go") + "[modules.go-client.settings]\nrelease = \"example/dagger-codegen\"\n"},
			[][]string{{"generate", "-y"}}, []string{"release example/dagger-codegen: the digest is missing"}},
		{"an executable that isn't one", nil, [][]string{with("--binary", "sdk/dagger-codegen.yaml", stubs), with("--binary", "sdk/dagger-codegen.yaml", sdk), with("--binary", "sdk/dagger-codegen.yaml", schema)},
			[]string{"exec format error", "a static one, for Linux"}},
		{"source without a toolchain", nil, [][]string{call("--source", "./pier", "executable", "size"), with("--source", "./pier", schema)},
			[]string{"the source needs a toolchain"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for name, text := range test.files {
				s.put(name, text)
			}
			for _, args := range test.commands {
				out, err := s.silent(args...)
				if err == nil {
					t.Errorf("dagger %s succeeds:\n%s", strings.Join(args, " "), tailOf(out))
				}
				for _, want := range test.want {
					if !strings.Contains(out, want) {
						t.Errorf("dagger %s: the error has no %q:\n%s", strings.Join(args, " "), want, tailOf(out))
					}
				}
				for _, alone := range []string{"exit code:", "evaluating "} {
					if strings.Contains(out, alone) {
						t.Errorf("dagger %s: the error has %q:\n%s", strings.Join(args, " "), alone, tailOf(out))
					}
				}
			}
			command(t, s.dir, nil, "git", "checkout", "--quiet", ".")
			command(t, s.dir, nil, "git", "clean", "--quiet", "--force", "-d")
		})
	}
	t.Run("no executable", func(t *testing.T) {
		command(t, s.dir, nil, "mv", s.binary(), s.binary()+".away")
		defer command(t, s.dir, nil, "mv", s.binary()+".away", s.binary())
		for _, args := range [][]string{generate, stubs, {"call", "newer", "scope", "--language", "python", "entries"}} {
			if out, err := s.silent(args...); err == nil || !strings.Contains(out, "there is no executable: put one at bin/dagger-codegen") {
				t.Errorf("dagger %s: %v\n%s", strings.Join(args, " "), err, tailOf(out))
			}
		}
	})
	// More than an engine keeps of what a command says.
	t.Run("a huge report", func(t *testing.T) {
		var text strings.Builder
		for i := range 3000 {
			fmt.Fprintf(&text, "# line %d of what is mine, and has nothing to do with what is generated\n", i)
		}
		const many = 9
		for i := range many {
			s.put(fmt.Sprintf("sdk%d/dagger-codegen.yaml", i), strings.Replace(good, "  - {language: go, output: go, scope: environments}\n", "", 1))
			s.put(fmt.Sprintf("sdk%d/python/pier.py", i), text.String())
		}
		out, err := s.silent(check...)
		if err == nil || len(out) < 110_000 {
			t.Errorf("%v, %d bytes:\n%s", err, len(out), tailOf(out))
		}
		for i := range many {
			if name := fmt.Sprintf("sdk%d/python/pier.py: ", i); !strings.Contains(out, name) {
				t.Errorf("the error has no %q", name)
			}
		}
	})
}

// silent runs the CLI without its view of the progress: what is left is the error.
func (s *space) silent(args ...string) (string, error) {
	s.t.Helper()
	return s.output(exec.CommandContext(s.t.Context(), s.cli, append([]string{"--silent"}, args...)...))
}
