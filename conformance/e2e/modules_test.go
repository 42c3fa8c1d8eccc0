package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// dagger generate makes what dagger-codegen.yaml says, dagger check tells what differs, and errors reach the user whole.
func TestModuleGeneratesAndChecks(t *testing.T) {
	s := newSpace(t)
	s.toml("modules/dagger-codegen")
	// The dock needs the pier.
	s.put("sdk/dagger-codegen.yaml", `environments: [../pier, ../dock]
targets:
  - {language: go, output: go, scope: environments}
  - {language: python, output: python, scope: environments}
  - {language: rust, output: rust, scope: environments}
`)
	s.mustRun("generate", "-y")
	for _, name := range []string{"go/pier/pier.gen.go", "python/pier.py", "rust/pier.rs", "rust/dock.rs"} {
		s.read("sdk/" + name)
	}
	s.commit()
	s.mustRun("generate", "-y")
	if changed := s.changes(); changed != "" {
		t.Errorf("generated twice, there are changes:\n%s", changed)
	}
	s.mustRun("check")

	// The environment changes.
	main := s.read("pier/main.dang")
	s.put("pier/main.dang", strings.Replace(main, "pub planks: Void", "pub gangway: String! {\n    \"wet\"\n  }\n\n  pub planks: Void", 1))
	if out, err := s.dagger("check"); err == nil || !strings.Contains(out, "is no longer what is generated") || !strings.Contains(out, "gangway") {
		t.Errorf("check on drift: %v\n%s", err, tailOf(out))
	}
	// It is broken.
	s.put("pier/main.dang", strings.Replace(main, "type Pier {", "type Pier {{{", 1))
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "serve environment ./pier") || !strings.Contains(out, "main.dang") {
		t.Errorf("generate of what is broken: %v\n%s", err, tailOf(out))
	}
	s.put("pier/main.dang", main)
	// Two have one name.
	s.put("other/pier/main.dang", main)
	s.put("other/pier/dagger.json", s.read("pier/dagger.json"))
	configuration := s.read("sdk/dagger-codegen.yaml")
	s.put("sdk/dagger-codegen.yaml", strings.Replace(configuration, "../dock", "../other/pier", 1))
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "already exists with different source") ||
		!strings.Contains(out, "serve one of them under another name") {
		t.Errorf("generate of two with one name: %v\n%s", err, tailOf(out))
	}
	s.put("sdk/dagger-codegen.yaml", configuration)
	// A file was edited.
	s.put("sdk/python/pier.py", "# mine\n")
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "edited by hand") {
		t.Errorf("generate over an edited file: %v\n%s", err, tailOf(out))
	}
}

// What changes in the workspace is what is generated: files of others stay, also in folders from which all that was
// generated is gone.
func TestModuleChangesWhatIsGenerated(t *testing.T) {
	s := newSpace(t)
	s.toml("modules/dagger-codegen")
	const configuration = "environments: [../pier]\ntargets:\n  - {language: go, output: go, scope: environments}\n  - {language: %s, output: more/%[1]s, scope: environments}\n"
	s.put("sdk/dagger-codegen.yaml", fmt.Sprintf(configuration, "python"))
	s.put("dock/dagger-codegen.yaml", "environments: [.]\ntargets:\n  - {language: rust, output: client, scope: environments}\n")
	s.put(".gitignore", "more/\n")
	s.dir = filepath.Join(s.dir, "sdk")
	s.mustRun("generate", "-y")
	s.dir = filepath.Dir(s.dir)
	s.read("sdk/more/python/pier.py")
	if _, err := os.Stat(filepath.Join(s.dir, "dock", "client")); err == nil {
		t.Error("a target above the current folder is generated")
	}
	s.put("sdk/go/pier/mine.go", "package pier\n")
	s.put("sdk/more/mine.txt", "mine\n")
	s.put("sdk/dagger-codegen.yaml", fmt.Sprintf(configuration, "rust"))
	s.put("pier/main.dang", strings.Replace(s.read("pier/main.dang"), "pub planks: Void", "pub gangway: Void", 1))
	s.commit()
	s.mustRun("generate", "-y")
	s.read("sdk/more/rust/pier.rs")
	s.read("dock/client/dock.rs")
	if s.read("sdk/go/pier/mine.go") != "package pier\n" || s.read("sdk/more/mine.txt") != "mine\n" || !strings.Contains(s.read("sdk/go/pier/pier.gen.go"), "Gangway") {
		t.Error("files of others have changed, or what was generated hasn't")
	}
	if got, want := s.changes(), " M sdk/go/.dagger-codegen.json\n M sdk/go/pier/pier.gen.go\n?? dock/client/\n"; got != want {
		t.Errorf("changed are\n%swant\n%s", got, want)
	}
	s.mustRun("check")
	s.put("sdk/dagger-codegen.yaml", "environments: [../pier]\ntargets:\n  - {language: go, output: go, scope: environments}\n  - {language: rust, output: go, scope: environments}\n")
	s.mustRun("generate", "-y")
	s.put("sdk/dagger-codegen.yaml", "environments: [../pier]\ntargets:\n  - {language: rust, output: go, scope: environments}\n")
	s.mustRun("generate", "-y")
	if _, err := os.Stat(filepath.Join(s.dir, "sdk", "go", "pier", "pier.gen.go")); err == nil {
		t.Error("what is no longer generated is still there")
	}
	if s.read("sdk/go/pier/mine.go") != "package pier\n" || s.read("sdk/go/pier.rs") == "" {
		t.Error("a file of others is gone, or nothing was generated")
	}
}

// What docs/engine-modules.md does in five commands.
func TestFiveCommands(t *testing.T) {
	s := newSpace(t)
	for _, folder := range []string{"dock", "newer", "built"} {
		if err := os.RemoveAll(filepath.Join(s.dir, folder)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Rename(filepath.Join(s.dir, "pier"), filepath.Join(s.dir, "ci")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(s.dir, "dagger.toml")); err != nil {
		t.Fatal(err)
	}
	s.mustRun("-y", "install", "./modules/dagger-codegen")
	command(t, s.dir, nil, s.binary(), "init")
	if written := s.read("dagger-codegen.yaml"); !strings.Contains(written, "\n  - ./ci\n") || strings.Contains(written, "modules") {
		t.Errorf("init has written\n%s", written)
	}
	s.mustRun("generate", "-y")
	for _, name := range []string{"go/pier/pier.gen.go", "python/pier.py", "rust/pier.rs"} {
		s.read("clients/" + name)
	}
	s.mustRun("check")
	s.put("clients/python/pier.py", s.read("clients/python/pier.py")+"# mine\n")
	if out, err := s.dagger("check"); err == nil || !strings.Contains(out, "pier.py") {
		t.Errorf("check of an edited file: %v\n%s", err, tailOf(out))
	}
}

// The CLI makes a client in each language, which is the stub that the command line makes, and which programs use.
func TestModulesMakeClients(t *testing.T) {
	s := newSpace(t)
	languages := map[string]string{"go": "pier/pier.gen.go", "python": "pier.py", "rust": "pier.rs"}
	for language := range languages {
		s.mustRun("sdk", "install", "./modules/"+language+"-client")
		s.mustRun("-y", "api", "client", "init", language+"-client", "./clients/"+language, "pier")
	}
	for language, name := range languages {
		command(t, s.dir, []string{"_EXPERIMENTAL_DAGGER_CLI_BIN=" + s.cli}, s.binary(), "--lang", language, "--scope", "environments", "--env", "./pier", "-o", "stubs/"+language)
		if s.read("clients/"+language+"/"+name) != s.read("stubs/"+language+"/"+name) {
			t.Errorf("%s: the client isn't the stub of the command line", language)
		}
	}
	s.commit()
	s.mustRun("generate", "-y")
	if changed := s.changes(); changed != "" {
		t.Errorf("generated twice, there are changes:\n%s", changed)
	}
	python := needed.Cached(t, "python", "venv", "bin", "python")
	s.put("main.py", `import asyncio

import dagger
import pier


async def main():
    async with dagger.connection():
        await pier.serve()
        boats = [await boat.name() for boat in await pier.pier().boats()]
        print(await pier.pier().greet("Ada"), boats)


asyncio.run(main())
`)
	environ := []string{"PYTHONPATH=" + filepath.Join(s.dir, "clients", "python") + string(filepath.ListSeparator) + needed.Cached(t, "python", "runtimes", pythonRuntime),
		"_EXPERIMENTAL_DAGGER_CLI_BIN=" + s.cli}
	if got, want := command(t, s.dir, environ, python, "main.py"), "hello, Ada, at the harbour ['Gull', 'Tern']\n"; got != want {
		t.Errorf("a program with the client prints %q, want %q", got, want)
	}
	// A setting holds for all clients of a language.
	s.put("dagger.toml", s.read("dagger.toml")+"\n[modules.python-client.settings]\nlayout = \"package\"\n")
	s.mustRun("generate", "-y")
	if project := s.read("clients/python/pyproject.toml"); !strings.Contains(project, "pier") {
		t.Errorf("the project of the package is\n%s", project)
	}
}

// The functions for pipelines of one's own.
func TestModuleFunctions(t *testing.T) {
	s := newSpace(t)
	s.toml("modules/dagger-codegen")
	s.mustRun("call", "dagger-codegen", "stubs", "--module", "./pier", "--language", "go", "export", "--path", "stubs")
	s.read("stubs/pier/pier.gen.go")
	s.mustRun("call", "dagger-codegen", "--binary", s.binary(), "sdk", "--language", "python", "export", "--path", "sdk")
	s.read("sdk/gen.py")
	s.mustRun("call", "dagger-codegen", "schema", "export", "--path", "schema.json")
	if !strings.Contains(s.read("schema.json"), `"__schema"`) {
		t.Error("the schema is none")
	}
	s.mustRun("call", "dagger-codegen", "executable", "export", "--path", "executable")
	if s.read("executable") != s.read("modules/dagger-codegen/bin/dagger-codegen") {
		t.Error("the executable is another one")
	}
	if out := s.mustRun("call", "dagger-codegen", "diff", "--before", "schema.json"); !strings.Contains(out, "no changes") {
		t.Errorf("the engine's schema differs from itself:\n%s", tailOf(out))
	}
	if out, err := s.dagger("call", "dagger-codegen", "diff", "--before", "sdk/gen.py"); err == nil || !strings.Contains(out, "before:") {
		t.Errorf("the difference to what is no schema: %v\n%s", err, tailOf(out))
	}
	s.put("then/main.dang", strings.Replace(s.read("pier/main.dang"), "find(name: String!)", "find(name: String!, berth: Int!)", 1))
	s.put("then/dagger.json", s.read("pier/dagger.json"))
	if out := s.mustRun("call", "dagger-codegen", "module-diff", "--before", "./pier", "--after", "./then"); !strings.Contains(out, "Pier.find(berth:)") {
		t.Errorf("the difference between two states of an environment:\n%s", tailOf(out))
	}
}

// What engines since September 2026 ask an SDK module for, asked by a module that stands for such an engine.
func TestNewerContract(t *testing.T) {
	s := newSpace(t)
	s.toml("newer", "modules/dagger-codegen")
	for language, names := range map[string][]string{
		"go": {"pier/pier/pier.gen.go", "dock/dock/dock.gen.go"}, "python": {"pier/pier.py", "dock/dock.py"}, "rust": {"pier/pier.rs", "dock/dock.rs"},
	} {
		s.mustRun("call", "newer", "scope", "--language", language, "export", "--path", "scope/"+language)
		if s.read("scope/"+language+"/README.md") != "mine" {
			t.Errorf("%s: the scope's own file is gone", language)
		}
		for _, environment := range []string{"pier", "dock"} {
			s.mustRun("call", "dagger-codegen", "stubs", "--module", "./"+environment, "--language", language, "export", "--path", "stubs/"+language+"/"+environment)
		}
		for _, name := range names {
			if s.read("scope/"+language+"/clients/"+name) != s.read("stubs/"+language+"/"+name) {
				t.Errorf("%s: the client %s isn't the stub of its environment", language, name)
			}
		}
		if out := s.mustRun("--silent", "call", "newer", "again", "--language", language); strings.TrimSpace(out) != "" {
			t.Errorf("%s: done twice, there are changes: %s", language, out)
		}
	}
	if out, err := s.dagger("call", "newer", "refused"); err == nil || !strings.Contains(out, "rust-client makes clients, and no modules") {
		t.Errorf("a module: %v\n%s", err, tailOf(out))
	}
	s.put("app/go.mod", "module example.com/app\n")
	s.put("app/cmd/x/x.go", "package x\n")
	s.put("lib/pyproject.toml", "")
	if out := s.mustRun("--silent", "call", "newer", "roots"); strings.TrimSpace(out) != "app\nlib\nlib\n." {
		t.Errorf("the roots of clients are %q", out)
	}
}

// The executable is built from source, in a container that has the Go of this machine and nothing else. With
// DAGGER_CODEGEN_FULL=1 it is dagger-codegen's own, which takes minutes, since nothing in the container was built before;
// else a program of that name.
func TestModuleIsBuiltFromSource(t *testing.T) {
	s := newSpace(t)
	s.toml("built")
	const main = "src/cmd/dagger-codegen/main.go"
	if os.Getenv("DAGGER_CODEGEN_FULL") == "1" {
		command(t, root(t), nil, "git", "clone", "--quiet", "--depth", "1", "file://"+root(t), filepath.Join(s.dir, "src"))
		command(t, filepath.Join(s.dir, "src"), nil, "go", "mod", "vendor")
		if err := os.RemoveAll(filepath.Join(s.dir, "src", ".git")); err != nil {
			t.Fatal(err)
		}
	} else {
		s.put("src/go.mod", "module example.com/small\n")
		s.put(main, "package main\n\nimport \"os\"\n\nfunc main() { os.Stdout.WriteString(\"dagger-codegen (devel)\\n\") }\n")
	}
	goroot := strings.TrimSpace(command(t, s.dir, nil, "go", "env", "GOROOT"))
	if os.Getenv("DAGGER_CODEGEN_FULL") != "1" {
		goroot = smallGo(t, goroot, filepath.Join(s.dir, "src"), filepath.Join(s.dir, "go"))
	}
	if out := s.mustRun("call", "built", "version", "--source", "./src", "--go", goroot); !strings.Contains(out, "dagger-codegen (devel)") {
		t.Errorf("what was built says\n%s", tailOf(out))
	}
	if out, err := s.silent("call", "built", "untooled", "--source", "./src"); err == nil || !strings.Contains(out, "the source needs a toolchain") {
		t.Errorf("source without a toolchain: %v\n%s", err, tailOf(out))
	}
	s.put(main, "package main\n\nfunc main() { nothing() }\n")
	if out, err := s.silent("call", "built", "version", "--source", "./src", "--go", goroot); err == nil ||
		!strings.Contains(out, "cmd/dagger-codegen/main.go:3:15: undefined: nothing") {
		t.Errorf("source that doesn't compile: %v\n%s", err, tailOf(out))
	}
}

// smallGo copies of an installation of Go what builds the programs of a module that needs no other.
func smallGo(t *testing.T, goroot, module, to string) string {
	t.Helper()
	names := []string{"bin/go", "pkg/include", "src/runtime/cgo", "src/go.mod", "VERSION", "go.env"}
	platform := strings.TrimSpace(command(t, module, nil, "go", "env", "GOHOSTOS")) + "_" + strings.TrimSpace(command(t, module, nil, "go", "env", "GOHOSTARCH"))
	for _, tool := range []string{"asm", "compile", "link"} {
		names = append(names, "pkg/tool/"+platform+"/"+tool)
	}
	for _, dir := range strings.Fields(command(t, module, []string{"CGO_ENABLED=0"}, "go", "list", "-deps", "-f", "{{if .Standard}}{{.Dir}}{{end}}", "./...")) {
		name, err := filepath.Rel(goroot, dir)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, filepath.ToSlash(name))
	}
	for _, name := range names {
		files := []string{filepath.Join(goroot, filepath.FromSlash(name))}
		if info, err := os.Stat(files[0]); err == nil && info.IsDir() {
			files, err = filepath.Glob(filepath.Join(files[0], "*.*"))
			if err != nil {
				t.Fatal(err)
			}
		}
		for _, file := range files {
			rest, err := filepath.Rel(goroot, file)
			if err != nil {
				t.Fatal(err)
			}
			info, err := os.Stat(file)
			if err == nil && !info.IsDir() {
				put(t, file, filepath.Join(to, rest))
				err = os.Chmod(filepath.Join(to, rest), info.Mode())
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return to
}
