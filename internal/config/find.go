package config

import (
	"bufio"
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
)

// Found is what a folder has that a configuration can be made from.
type Found struct {
	Targets []Target
	// Reasons say for each target what it was found by.
	Reasons []string
	// Environments are the folders of environments that no workspace names, as references.
	Environments []string
	// Workspace is the folder of a dagger.toml, "" for none, and Served the names of the environments in it.
	Workspace string
	Served    []string
	// SDKs are what the environments are written in, as far as that is known.
	SDKs []string
	// named are the folders that the workspace names.
	named []string
	// Schema is a saved schema, "" where there is none.
	Schema string
}

// searchDepth is how deep Find looks: sdk/python/pyproject.toml is 2 deep.
const searchDepth = 2

var notSearched = []string{"node_modules", "vendor", "target", "testdata", "dist", "build", "venv", "__pycache__"}

// project is a kind of project that Find knows by a file.
var projects = map[string]func(folder fs.FS, dir string, text []byte) (Target, string){
	"go.mod":         goModule,
	"pyproject.toml": pythonProject,
	"Cargo.toml":     crate,
}

// Find looks through a folder for projects, environments and a saved schema. The order of what it finds is that of
// the paths.
func Find(folder fs.FS) (Found, error) {
	var found Found
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return nil // what can't be read isn't found
		}
		if entry.IsDir() {
			skipped := name != "." && (strings.HasPrefix(entry.Name(), ".") || slices.Contains(notSearched, entry.Name()))
			if skipped || strings.Count(name, "/") >= searchDepth {
				return fs.SkipDir
			}
			return nil
		}
		found.add(folder, name)
		return nil
	})
	found.Environments = slices.DeleteFunc(found.Environments, func(ref string) bool { return slices.Contains(found.named, ref) })
	return found, err
}

func (f *Found) add(folder fs.FS, name string) {
	dir, base := path.Split(name)
	dir = path.Clean(dir)
	switch base {
	case "dagger.json", "dagger-module.toml":
		text, err := fs.ReadFile(folder, name)
		if err == nil {
			module := workspace.ParseModule(name, text)
			if module.Tool {
				return
			}
			f.SDKs = append(f.SDKs, module.SDK)
		}
		f.Environments = append(f.Environments, workspace.LocalRef(dir))
	case workspace.ConfigName:
		if f.Workspace == "" {
			f.addWorkspace(folder, dir, name)
		}
	case "schema.json", "schema.graphqls", "schema.graphql", "introspection.json":
		if dir == "." && f.Schema == "" {
			f.Schema = name
		}
	}
	read := projects[base]
	if read == nil {
		return
	}
	text, err := fs.ReadFile(folder, name)
	if err != nil {
		return
	}
	if target, reason := read(folder, dir, text); target.Language != "" {
		f.Targets = append(f.Targets, target)
		f.Reasons = append(f.Reasons, reason+" in "+name)
	}
}

// addWorkspace takes a dagger.toml. One that can't be read is found all the same: a run will tell what is wrong with it.
func (f *Found) addWorkspace(folder fs.FS, dir, name string) {
	text, err := fs.ReadFile(folder, name)
	if err != nil {
		f.Workspace = dir
		return
	}
	entries, err := workspace.Parse(name, text)
	if err != nil || len(entries) == 0 {
		f.Workspace = dir
	}
	for _, entry := range entries {
		if entry.Tool || isTool(folder, path.Join(dir, entry.Ref)) {
			continue
		}
		f.Workspace = dir
		f.Served = append(f.Served, entry.Name)
		if workspace.IsLocal(entry.Ref) {
			f.named = append(f.named, workspace.LocalRef(path.Join(dir, entry.Ref)))
		}
	}
}

// isTool reports whether a folder has one of dagger-codegen's own modules.
func isTool(folder fs.FS, dir string) bool {
	for _, name := range []string{"dagger-module.toml", "dagger.json"} {
		if text, err := fs.ReadFile(folder, path.Join(dir, name)); err == nil {
			return workspace.ParseModule(name, text).Tool
		}
	}
	return false
}

// The names of the published SDKs, by which their own repository is known.
const (
	goSDK     = "dagger.io/dagger"
	pythonSDK = "dagger-io"
	rustSDK   = "dagger-sdk"
)

func goModule(_ fs.FS, dir string, text []byte) (Target, string) {
	module := modfile.ModulePath(text)
	switch module {
	case "":
		return Target{}, ""
	case goSDK:
		return Target{Language: "go", Output: dir, Scope: generator.Full}, "the Go SDK"
	}
	return Target{Language: "go", Output: path.Join(dir, "internal/stubs"), Scope: generator.Environments}, "the Go module " + module
}

func pythonProject(folder fs.FS, dir string, text []byte) (Target, string) {
	name := tomlName(text, "project", "tool.poetry")
	if name == pythonSDK {
		return Target{Language: "python", Output: path.Join(dir, "src/dagger/client"), Scope: generator.Full}, "the Python SDK"
	}
	pkg := strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToLower(name))
	output := dir
	for _, candidate := range []string{path.Join(dir, "src", pkg), path.Join(dir, pkg)} {
		if info, err := fs.Stat(folder, candidate); pkg != "" && err == nil && info.IsDir() {
			output = candidate
			break
		}
	}
	return Target{Language: "python", Output: output, Scope: generator.Environments}, strings.TrimSuffix("the Python project "+name, " ")
}

func crate(_ fs.FS, dir string, text []byte) (Target, string) {
	name := tomlName(text, "package")
	switch name {
	case "":
		return Target{}, "" // a workspace
	case rustSDK:
		return Target{Language: "rust", Output: path.Join(dir, "src"), Scope: generator.Full}, "the Rust SDK"
	}
	return Target{Language: "rust", Output: path.Join(dir, "src"), Scope: generator.Environments}, "the crate " + name
}

// tomlName reads the key name of the first of the tables that has one.
func tomlName(text []byte, tables ...string) string {
	table := ""
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(line, "[") {
			table = strings.Trim(line, "[] \t")
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		if !ok || strings.TrimSpace(key) != "name" || !slices.Contains(tables, table) {
			continue
		}
		value = strings.TrimSpace(value)
		if len(value) > 1 && (value[0] == '"' || value[0] == '\'') {
			if end := strings.IndexByte(value[1:], value[0]); end >= 0 {
				return value[1 : end+1]
			}
		}
	}
	return ""
}
