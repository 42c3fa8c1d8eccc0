package pipeline

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
)

// Inputs are the files and folders that a run looks at, those that it writes included: whatever else changes, the run comes to
// the same. Some needn't be there, such as a go.mod above a folder. Paths are as the settings have them, in no order.
type Inputs struct {
	// Asking is what the answer of an engine depends on: the configuration, the workspace and the environments. It is empty where
	// no engine is asked.
	Asking []string
	// Generating is what everything else depends on.
	Generating []string
	// Moving are the references that may be of another commit next time.
	Moving []string
	// Session tells that the session's engine is asked while generating, too: for a schema that changes are told since.
	Session bool
}

// InputsOf returns the inputs of a run with these settings.
func InputsOf(settings config.Config) Inputs {
	inputs := Inputs{Generating: readForTargets(settings)}
	for _, target := range settings.Targets {
		inputs.Session = inputs.Session || target.Since == config.Session && isEngine(target.Since)
		if target.Output == Print {
			continue
		}
		inputs.Generating = append(inputs.Generating, target.Output)
		if target.Language == "go" {
			inputs.Generating = append(inputs.Generating, above(target.Output, "go.mod")...)
		}
	}
	source := sourceOf(settings)
	if source.Schema != "" {
		return inputs
	}
	var environments []string
	inputs.Asking, environments = readToAsk(settings.Path, source)
	for _, dir := range append(localFolders(environments), ".") {
		// What an engine looks for around an environment.
		inputs.Asking = append(inputs.Asking, above(dir, workspace.ConfigName, workspace.LockName, ".env")...)
	}
	for _, ref := range environments {
		if !workspace.IsLocal(ref) && !namesCommit(ref) {
			inputs.Moving = append(inputs.Moving, ref)
		}
	}
	return inputs
}

var commit = pattern.New(`@[0-9a-f]{40}$`)

func namesCommit(ref string) bool { return commit().MatchString(ref) }

// read lists the files and folders that the output is made of.
func read(settings config.Config) []string {
	names := readForTargets(settings)
	if source := sourceOf(settings); source.Schema == "" {
		more, _ := readToAsk("", source)
		names = append(names, more...)
	}
	return names
}

// readToAsk lists what is read to ask an engine, and the references of all environments that it serves.
func readToAsk(configuration string, source config.Source) (names, environments []string) {
	names = given(configuration, source.Core)
	environments = source.Environments
	if named, err := workspaceOf(source); err == nil && named != nil {
		names = append(names, named.File)
		for _, environment := range named.Environments {
			environments = append(environments[:len(environments):len(environments)], environment.Ref)
		}
	}
	for _, dir := range localFolders(environments) {
		names = append(names, workspace.FilesOf(dir)...)
	}
	return names, environments
}

func readForTargets(settings config.Config) []string {
	names := given(settings.Path, settings.Source.Schema, settings.Source.Origin, settings.Source.Core)
	for _, target := range settings.Targets {
		names = append(names, given(target.Templates, target.Backend)...)
		if !strings.HasPrefix(target.Since, gitPrefix) && !isEngine(target.Since) {
			names = append(names, given(target.Since)...)
		}
	}
	return names
}

// given are those of the names that name a file.
func given(names ...string) []string {
	return slices.DeleteFunc(names, func(name string) bool { return name == "" || name == Print })
}

// localFolders are the references that are paths.
func localFolders(refs []string) []string {
	return slices.DeleteFunc(slices.Clone(refs), func(ref string) bool { return !workspace.IsLocal(ref) })
}

// above lists files of these names in a folder and in all above it.
func above(folder string, files ...string) []string {
	var names []string
	absolute, err := filepath.Abs(folder)
	if err != nil {
		return nil
	}
	for dir := filepath.Clean(folder); ; dir = filepath.Join(dir, "..") {
		for _, file := range files {
			names = append(names, filepath.Join(dir, file))
		}
		up := filepath.Dir(absolute)
		if up == absolute {
			return names
		}
		absolute = up
	}
}
