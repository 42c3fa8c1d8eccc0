package pipeline

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/outside"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/functions"
)

// Print is the output that stands for standard output.
const Print = "-"

// target is a target of the settings with its backend, and its place among the output folders.
type target struct {
	generator.Target
	settings config.Target
	// options are those that the manifest keeps.
	options map[string]string
	// opaque tells that the backend is a program of its own: what it makes may change without a trace.
	opaque bool
	// earlier is the schema that it tells the changes since; nil for none.
	earlier *Received
	// folder and place say where in the list of output folders the target's files go.
	folder, place int
}

func (t *target) prints() bool { return t.settings.Output == Print }

func prints(targets []*target) bool {
	for _, t := range targets {
		if t.prints() {
			return true
		}
	}
	return false
}

// prefixed puts the language before the paths where several targets are printed.
func (t *target) prefixed(files []output.File, several bool) []output.File {
	if several {
		for i := range files {
			files[i].Path = path.Join(strings.ReplaceAll(t.Name(), " ", "-"), files[i].Path)
		}
	}
	return files
}

// resolve finds each target's backend and reads what its options refer to.
func resolve(settings config.Config) ([]*target, error) {
	var problems []error
	targets := make([]*target, len(settings.Targets))
	for i, s := range settings.Targets {
		t, err := resolveTarget(s)
		targets[i] = t
		problems = append(problems, err)
	}
	return targets, errors.Join(problems...)
}

func resolveTarget(s config.Target) (*target, error) {
	t := &target{settings: s, options: map[string]string{}, folder: -1}
	if err := t.findBackend(); err != nil {
		return nil, err
	}
	t.Scope = s.Scope
	if t.Scope == "" {
		t.Scope = generator.Full
	}
	if s.Package == "" && s.Language == "go" && t.Scope == generator.Environments && !t.opaque && !t.prints() {
		s.Package = goPackageAt(s.Output)
	}
	t.Options = generator.Options{SDKVersion: s.SDKVersion, Package: s.Package, Style: s.Style, Layout: s.Layout, SourceURL: s.SourceURL}
	t.remember("scope", string(t.Scope))
	t.remember("package", s.Package)
	t.remember("sdkVersion", s.SDKVersion)
	t.remember("style", s.Style)
	t.remember("layout", s.Layout)
	if s.API {
		t.remember("api", "true")
	}
	t.remember("sourceURL", s.SourceURL)
	if s.Templates != "" {
		overrides := templates.Dir(s.Templates)
		digest, err := digestFolder(overrides, s.Language)
		if err != nil {
			return nil, fmt.Errorf("%s: the folder of templates can't be read (%w); make one with: dagger-codegen templates export", s.Templates, err)
		}
		t.Options.Templates, t.Options.Functions = overrides, functions.All()
		t.remember("templates", digest)
	}
	return t, nil
}

// findBackend takes a built-in backend, or the program that the settings or the language name.
func (t *target) findBackend() error {
	if t.settings.Backend == "" {
		if t.Backend = builtin.New(t.settings.Language); t.Backend != nil {
			return nil
		}
	}
	found, err := findOutside(t.settings.Language, t.settings.Backend)
	if err != nil {
		if t.settings.Place != "" {
			return fmt.Errorf("%s: %w", t.settings.Place, err)
		}
		return err
	}
	t.Backend, t.opaque = found, true
	return nil
}

// findOutside finds the program that makes a language which isn't built in.
func findOutside(language, executable string) (generator.Backend, error) {
	found, err := outside.Find(language, executable)
	if err != nil {
		if executable != "" {
			return nil, err
		}
		hint := "built in are " + builtin.LanguageNames()
		if closest := suggest.Closest(language, builtin.Languages()); closest != "" {
			hint = fmt.Sprintf("did you mean %q?", closest)
		}
		return nil, fmt.Errorf("%w; %s", err, hint)
	}
	return found, nil
}

// CheckLanguage returns an error for a language that is neither built in nor made by a program on PATH.
func CheckLanguage(language string) error {
	if builtin.New(language) != nil {
		return nil
	}
	_, err := findOutside(language, "")
	return err
}

func (t *target) remember(option, value string) {
	if value != "" {
		t.options[option] = value
	}
}

// folders lists the output folders with what each target's manifest record will say, but of the schema.
func (r *Run) folders(targets []*target, received *Received) []output.Folder {
	var folders []output.Folder
	at := map[string]int{}
	for _, t := range targets {
		if t.prints() {
			continue
		}
		dir := filepath.Clean(t.settings.Output)
		i, ok := at[dir]
		if !ok {
			i = len(folders)
			at[dir] = i
			folders = append(folders, output.Folder{Dir: dir, Nested: t.settings.Nested, Complete: r.Config.Complete})
		}
		t.folder, t.place = i, len(folders[i].Targets)
		for option, value := range received.options {
			if option != servedOption && option != pinsOption || t.Scope != generator.Core {
				t.remember(option, value)
			}
		}
		folders[i].Targets = append(folders[i].Targets, output.Target{Key: t.Name(), Opaque: t.opaque, Record: output.Record{
			Tool: r.Tool.Version, Options: t.options,
		}})
	}
	return folders
}
