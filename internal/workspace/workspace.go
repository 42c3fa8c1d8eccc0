// Package workspace reads what the dagger CLI keeps about the environments of a folder: dagger.toml, which names those
// of a workspace, dagger.json (or dagger-module.toml), which makes a folder an environment itself, and dagger.lock,
// which pins git references. Nothing of it is ever written.
package workspace

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// The files, by the names that the CLI looks for.
const (
	ConfigName = "dagger.toml"
	LockName   = "dagger.lock"
)

// moduleNames are the files that make a folder an environment, those of newer engines first.
var moduleNames = []string{"dagger-module.toml", "dagger.json"}

// Workspace is what one dagger.toml names, or one folder that is an environment itself.
type Workspace struct {
	// File is the path of dagger.toml, or of the environment's own file, as it was found from the folder given to [Find].
	File string
	// Configured tells that File is a dagger.toml.
	Configured bool
	// InGit tells that the file is in a git repository. The CLI passes over a dagger.toml that isn't.
	InGit bool
	// Environments in the order of their names.
	Environments []Environment
	// Tools are the names of those that are none to make clients of: see [Environment.Tool].
	Tools []string
}

// Environment is one environment of a workspace.
type Environment struct {
	// Name that the workspace gives it, which is that of the environment in the schema.
	Name string
	// Ref is the reference as one would give it to --env: a path from the current folder, or a git reference.
	Ref string
	// Pin is the commit that dagger.toml or dagger.lock has for a git reference, "" for none.
	Pin string
	// Own is the name that a local environment has in its own file; "" where it can't be read.
	Own string
	// Entrypoint tells that its functions are served on the root of the schema.
	Entrypoint bool
	// SDK is the source of the SDK that a local environment is written in, "" where that isn't known.
	SDK string
	// Tool tells that it is what makes clients, and none to make them of: an SDK, as dagger.toml marks them, or one of
	// dagger-codegen's own modules.
	Tool bool
}

// Find looks for the workspace of a folder: the nearest dagger.toml from the folder up to the root of its git
// repository, else the nearest file of an environment. Outside a repository it looks in the folder alone. It returns
// nil where there is none. What is wrong with a file is an error that names it.
func Find(folder string) (*Workspace, error) {
	steps, inGit, err := upwards(folder)
	if err != nil {
		return nil, err
	}
	var w *Workspace
	for _, dir := range steps {
		if name := filepath.Join(dir, ConfigName); isFile(name) {
			w = &Workspace{File: name, Configured: true, InGit: inGit}
			if err := w.read(steps); err != nil || len(w.Environments) > 0 || len(w.Tools) == 0 {
				return w, err
			}
			break // tools alone make no environment of a folder any less
		}
	}
	for _, dir := range steps {
		if own, file := readModule(dir); file != "" && !own.Tool {
			own.Ref = LocalRef(dir)
			return &Workspace{File: file, InGit: inGit, Environments: []Environment{own}}, nil
		}
	}
	return w, nil
}

// upwards lists a folder and those above it up to the root of its git repository, written relative to the current
// folder as the first one is.
func upwards(folder string) (steps []string, inGit bool, err error) {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return nil, false, fmt.Errorf("%s: there is no such folder; a workspace is one with a %s in or above it", folder, ConfigName)
	}
	absolute, err := filepath.Abs(folder)
	if err != nil {
		return nil, false, err
	}
	dir := filepath.Clean(folder)
	for {
		steps = append(steps, dir)
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return steps, true, nil
		}
		above := filepath.Dir(absolute)
		if above == absolute {
			return steps[:1], false, nil
		}
		absolute, dir = above, filepath.Join(dir, "..")
	}
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// module is an entry of dagger.toml, as far as it matters here.
type module struct {
	Source     string `toml:"source"`
	Pin        string `toml:"pin"`
	Entrypoint bool   `toml:"entrypoint"`
	// AsSDK is there where the workspace uses the module as an SDK.
	AsSDK any `toml:"as-sdk"`
}

func (w *Workspace) read(steps []string) error {
	text, err := os.ReadFile(w.File)
	if err != nil {
		return fileError(w.File, err)
	}
	entries, err := Parse(w.File, text)
	if err != nil {
		return err
	}
	pins, err := readLock(steps)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		environment := w.environment(entry, pins)
		if environment.Tool {
			w.Tools = append(w.Tools, environment.Name)
			continue
		}
		w.Environments = append(w.Environments, environment)
	}
	return nil
}

// Parse reads the text of a dagger.toml: the environments that it names, by their names, each with the reference and the
// commit that are written there.
func Parse(name string, text []byte) ([]Environment, error) {
	var config struct {
		Modules map[string]module `toml:"modules"`
		// SDKs are where newer engines keep which modules are SDKs.
		SDKs map[string]struct {
			Module string `toml:"module"`
		} `toml:"sdks"`
	}
	if err := toml.Unmarshal(text, &config); err != nil {
		return nil, tomlError(name, err)
	}
	var entries []Environment
	var problems []error
	sdks := map[string]bool{}
	for _, sdk := range config.SDKs {
		sdks[sdk.Module] = true
	}
	for _, key := range slices.Sorted(maps.Keys(config.Modules)) {
		entry := config.Modules[key]
		if entry.Source == "" {
			problems = append(problems, fmt.Errorf("%s: the module %q has no source; give it one, or remove it", name, key))
			continue
		}
		entries = append(entries, Environment{Name: key, Ref: entry.Source, Pin: entry.Pin, Entrypoint: entry.Entrypoint,
			Tool: entry.AsSDK != nil || sdks[key] || isOwn(entry.Source)})
	}
	return entries, errors.Join(problems...)
}

// environment completes an entry with what is around it.
func (w *Workspace) environment(e Environment, pins pins) Environment {
	source := e.Ref
	if !IsLocal(source) {
		if e.Pin == "" {
			e.Pin = pins.of(source)
		}
		return e
	}
	dir := filepath.FromSlash(strings.ReplaceAll(source, `\`, "/"))
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(filepath.Dir(w.File), dir)
	}
	e.Ref, e.Pin = LocalRef(dir), ""
	own, _ := readModule(dir)
	e.Own, e.SDK = own.Name, own.SDK
	e.Tool = e.Tool || own.Tool
	return e
}

// NameOf returns the name that a folder's own file gives the environment in it, "" where there is none.
func NameOf(dir string) string {
	own, _ := readModule(dir)
	return own.Name
}

// readModule reads the file that makes a folder an environment; file is "" where it isn't one. A file that can't be
// read leaves the names empty: the engine will say what is wrong with it.
func readModule(dir string) (own Environment, file string) {
	for _, name := range moduleNames {
		name = filepath.Join(dir, name)
		if !isFile(name) {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return own, name
		}
		own = ParseModule(name, text)
		return own, name
	}
	return own, ""
}

// ParseModule reads the text of the file that makes a folder an environment: the name that it has by itself, and its SDK.
// What isn't there, or can't be read, is left out.
func ParseModule(name string, text []byte) (own Environment) {
	var file struct {
		Name string `json:"name" toml:"name"`
		SDK  any    `json:"sdk" toml:"sdk"`
		// Include are the files beside its own that it needs.
		Include []string `json:"include" toml:"include"`
	}
	if strings.HasSuffix(name, ".json") {
		_ = json.Unmarshal(text, &file)
	} else {
		_ = toml.Unmarshal(text, &file)
	}
	own.Name, own.Own = file.Name, file.Name
	own.Tool = file.Name == ownModule || slices.Contains(clientModules, file.Name) && slices.Contains(file.Include, "../"+ownModule+"/tool.dang")
	switch sdk := file.SDK.(type) {
	case string: // of older engines
		own.SDK = sdk
	case map[string]any:
		own.SDK, _ = sdk["source"].(string)
	}
	return own
}

// The names of dagger-codegen's own modules (see modules/).
const ownModule = "dagger-codegen"

var clientModules = []string{"go-client", "python-client", "rust-client"}

// isOwn reports whether a git reference is of one of dagger-codegen's own modules.
func isOwn(ref string) bool {
	address, _ := splitVersion(ref)
	_, name, ok := strings.Cut(address, "/dagger-codegen/modules/")
	return ok && !IsLocal(ref) && (name == ownModule || slices.Contains(clientModules, name))
}

// IsLocal reports whether a reference is a path, as far as its text tells: what begins with a host, or has a scheme, is
// git's.
func IsLocal(ref string) bool {
	ref = strings.ReplaceAll(ref, `\`, "/")
	switch {
	case strings.HasPrefix(ref, "/"), strings.HasPrefix(ref, "."), len(ref) > 1 && ref[1] == ':':
		return true
	case strings.Contains(ref, "://"):
		return false
	}
	host, _, _ := strings.Cut(ref, "/")
	if _, behind, ok := strings.Cut(host, "@"); ok {
		host = behind
	}
	return !strings.ContainsAny(host, ".:") && !strings.Contains(ref, "/_git/")
}

// LocalRef writes a path so that it is one for everybody who reads references.
func LocalRef(dir string) string {
	ref := path.Clean(filepath.ToSlash(dir))
	if filepath.IsAbs(dir) || strings.HasPrefix(ref, ".") {
		return ref
	}
	return "./" + ref
}

func fileError(name string, err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}

func tomlError(name string, err error) error {
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		line, column := decode.Position()
		return fmt.Errorf("%s:%d:%d: not valid TOML: %w", name, line, column, err)
	}
	return fmt.Errorf("%s: not valid TOML: %w", name, err)
}
