package golang

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestEveryPackageCanBeImported makes a package for every environment whose name means something to Go, to the go
// command or to a file system, and imports all of them in one program.
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
		pkg := stubPackage(&introspection.Environment{Name: name})
		if seen[pkg] {
			continue
		}
		seen[pkg] = true
		write("stubs/"+pkg+"/"+pkg+".gen.go", "package "+pkg+"\n\nconst Name = \"\"\n")
		fmt.Fprintf(&imports, "import %q\n", "example.com/program/stubs/"+pkg)
		fmt.Fprintf(&uses, "\t_ = %s.Name\n", pkg)
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
		"a b":                            `package "a b" is no import path of Go (invalid char ' '); give one such as example.com/my/sdk`,
		"sdk\n\nfunc init() { panic() }": `package "sdk\n\nfunc init() { panic() }" is no import path of Go (invalid char '\n'); give one such as example.com/my/sdk`,
		"example.com/me/init":            `package "example.com/me/init": Go lets no package that is imported be called init; give an import path or a name such as example.com/my/sdk or sdk`,
		"example.com/_":                  `package "example.com/_": no name of a package can be made of it; give an import path or a name such as example.com/my/sdk or sdk`,
		"example.com/sdk/":               `package "example.com/sdk/" is no import path of Go (trailing slash); give one such as example.com/my/sdk`,
		"/abs":                           `package "/abs" is no import path of Go (empty path element); give one such as example.com/my/sdk`,
		"../up":                          `package "../up" is no import path of Go (invalid path element ".."); give one such as example.com/my/sdk`,
		"example.com/con/sdk":            `package "example.com/con/sdk" is no import path of Go ("con" disallowed as path element component on Windows); give one such as example.com/my/sdk`,
		`a"b`:                            `package "a\"b" is no import path of Go (invalid char '"'); give one such as example.com/my/sdk`,
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
