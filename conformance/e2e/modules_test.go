package e2e

import (
	"path/filepath"
	"strings"
	"testing"
)

// dagger generate makes what dagger-codegen.yaml says, dagger check tells what differs, and errors reach the user whole.
func TestModuleGeneratesAndChecks(t *testing.T) {
	s := newSpace(t)
	s.put("dagger.toml", "[modules.dagger-codegen]\nsource = \"modules/dagger-codegen\"\n")
	s.put("sdk/dagger-codegen.yaml", `environments: [../pier]
targets:
  - {language: go, output: go, scope: environments}
  - {language: python, output: python, scope: environments}
  - {language: rust, output: rust, scope: environments}
`)
	s.mustRun("generate", "-y")
	for _, name := range []string{"go/pier/pier.gen.go", "python/pier.py", "rust/pier.rs"} {
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
	// A file was edited.
	s.put("sdk/python/pier.py", "# mine\n")
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "edited by hand") {
		t.Errorf("generate over an edited file: %v\n%s", err, tailOf(out))
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
	python := cached(t, "python", "venv", "bin", "python")
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
	environ := []string{"PYTHONPATH=" + filepath.Join(s.dir, "clients", "python") + string(filepath.ListSeparator) + cached(t, "python", "runtimes", pythonRuntime),
		"_EXPERIMENTAL_DAGGER_CLI_BIN=" + s.cli}
	if got, want := command(t, s.dir, environ, python, "main.py"), "hello, Ada, at the harbour ['Gull', 'Tern']\n"; got != want {
		t.Errorf("a program with the client prints %q, want %q", got, want)
	}
}

// The functions for pipelines of one's own.
func TestModuleFunctions(t *testing.T) {
	s := newSpace(t)
	s.put("dagger.toml", "[modules.dagger-codegen]\nsource = \"modules/dagger-codegen\"\n")
	s.mustRun("call", "dagger-codegen", "stubs", "--module", "./pier", "--language", "go", "export", "--path", "stubs")
	s.read("stubs/pier/pier.gen.go")
	s.mustRun("call", "dagger-codegen", "--binary", s.binary(), "sdk", "--language", "python", "export", "--path", "sdk")
	s.read("sdk/gen.py")
	s.mustRun("call", "dagger-codegen", "schema", "export", "--path", "schema.json")
	if !strings.Contains(s.read("schema.json"), `"__schema"`) {
		t.Error("the schema is none")
	}
	if out, err := s.dagger("call", "dagger-codegen", "--release", "https://releases.example/dagger-codegen", "schema"); err == nil || !strings.Contains(out, "a release needs its checksum") {
		t.Errorf("a release without a checksum: %v\n%s", err, tailOf(out))
	}
}
