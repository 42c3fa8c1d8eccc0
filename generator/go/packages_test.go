package golang

import (
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestEveryPackageCanBeImported generates the stubs of every environment whose name means something to Go, to the go
// command or to a file system, and imports all of their packages in one program. Where the files lie and what their
// packages are called is as generated; what is in them is compiled elsewhere.
func TestEveryPackageCanBeImported(t *testing.T) {
	names := []string{"all", "std", "cmd", "builtin", "unsafe", "c", "C", "test", "my_test", "x-linux", "linux", "windows-amd64", "go", "ignore", "godebug",
		"2fast", "3", "-", "___", "Ünïcode", "clock$", "dagger", "context", "querybuilder", "string", "error", "nil", "a.b", "AUX", "example"}
	for word := range unimportable {
		names = append(names, word)
	}
	for word := range predeclared {
		names = append(names, word)
	}
	dir := t.TempDir()
	write := func(path, text string) {
		t.Helper()
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module example.com/program\n\ngo 1.24\n")
	var imports, uses strings.Builder
	seen := map[string]bool{}
	for _, name := range names {
		schema := schemaOf(t, "v1.0.0", `type Query { made: Made! @sourceMap(module: `+strconv.Quote(name)+`) }
type Made @sourceMap(module: `+strconv.Quote(name)+`) { id: ID! }`)
		if len(schema.Environments) != 1 {
			t.Fatalf("%q: %d environments", name, len(schema.Environments))
		}
		files := generate(t, generator.Request{Schema: schema, Environment: schema.Environments[0]}).Files
		if len(files) != 1 {
			t.Fatalf("%q: %d files", name, len(files))
		}
		folder := path.Dir(files[0].Path)
		if seen[folder] {
			continue
		}
		seen[folder] = true
		file, err := parser.ParseFile(token.NewFileSet(), files[0].Path, files[0].Content, parser.PackageClauseOnly)
		if err != nil {
			t.Fatal(err)
		}
		write("stubs/"+files[0].Path, "package "+file.Name.Name+"\n\nconst Name = \"\"\n")
		fmt.Fprintf(&imports, "import %q\n", "example.com/program/stubs/"+folder)
		fmt.Fprintf(&uses, "\t_ = %s.Name\n", file.Name.Name)
	}
	write("main.go", "package main\n\n"+imports.String()+"\nfunc main() {\n"+uses.String()+"}\n")
	command := exec.Command("go", "build", "-o", os.DevNull, "./...")
	command.Dir = dir
	command.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOPROXY=off", "GOTOOLCHAIN=local")
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	if len(seen) < 80 {
		t.Errorf("only %d packages", len(seen))
	}
}

func TestPackageOption(t *testing.T) {
	for option, want := range map[string]string{
		"":                               "dagger dagger.io/dagger",
		"sdk":                            "sdk dagger.io/dagger",
		"example.com/my/sdk":             "sdk example.com/my/sdk",
		"github.com/me/my-sdk":           "mysdk github.com/me/my-sdk",
		"github.com/me/go-sdk":           "sdk github.com/me/go-sdk",
		"github.com/me/sdk-go/v2":        "sdk github.com/me/sdk-go/v2",
		"example.com/sdk/v10":            "sdk example.com/sdk/v10",
		"gopkg.in/sdk.v3":                "sdk gopkg.in/sdk.v3",
		"example.com/Big_SDK":            "Big_SDK example.com/Big_SDK",
		"example.com/x/internal":         "internal example.com/x/internal",
		"example.com/v2x":                "v2x example.com/v2x",
		"func":                           `package "func": Go lets no package that is imported be called func; give an import path or a name such as example.com/my/sdk or sdk`,
		"2sdk":                           `package "2sdk": the name of a package can't begin with a digit; give an import path or a name such as example.com/my/sdk or sdk`,
		"a b":                            `package "a b" is not a Go import path (invalid char ' '); give one such as example.com/my/sdk`,
		"sdk\n\nfunc init() { panic() }": `package "sdk\n\nfunc init() { panic() }" is not a Go import path (invalid char '\n'); give one such as example.com/my/sdk`,
		"example.com/me/init":            `package "example.com/me/init": Go lets no package that is imported be called init; give an import path or a name such as example.com/my/sdk or sdk`,
		"example.com/_":                  `package "example.com/_": no name of a package can be made of it; give an import path or a name such as example.com/my/sdk or sdk`,
		"example.com/sdk/":               `package "example.com/sdk/" is not a Go import path (trailing slash); give one such as example.com/my/sdk`,
		"/abs":                           `package "/abs" is not a Go import path (empty path element); give one such as example.com/my/sdk`,
		"../up":                          `package "../up" is not a Go import path (invalid path element ".."); give one such as example.com/my/sdk`,
		"example.com/con/sdk":            `package "example.com/con/sdk" is not a Go import path ("con" disallowed as path element component on Windows); give one such as example.com/my/sdk`,
		`a"b`:                            `package "a\"b" is not a Go import path (invalid char '"'); give one such as example.com/my/sdk`,
	} {
		name, path, err := sdkPackage(option)
		got := name + " " + path
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: %s\nwant %s", option, got, want)
		}
		if err != nil {
			continue
		}
		schema := schemaOf(t, "v1.0.0", `type Query { node(id: ID!): Node }`)
		for _, file := range generate(t, generator.Request{Schema: schema, Options: generator.Options{Package: option}}).Files {
			if file.Path == "dagger.gen.go" && !strings.Contains(string(file.Content), "\npackage "+name+"\n") {
				t.Errorf("%q: there is no package %s", option, name)
			}
		}
	}
}
