package pipeline

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
)

// Inputs lists the files and folders that a run with these settings looks at, those that it writes included: whatever else
// changes, the run comes to the same. Some needn't be there, such as a go.mod above a folder. Paths are as the settings
// have them.
func Inputs(settings config.Config) []string {
	names := read(settings)
	for _, target := range settings.Targets {
		if target.Output == Print {
			continue
		}
		names = append(names, target.Output)
		if target.Language == "go" {
			names = append(names, above(target.Output, "go.mod")...)
		}
	}
	if settings.Source.Schema == "" {
		for _, dir := range append(localFolders(settings.Source.Environments), ".") {
			// What an engine looks for around an environment.
			names = append(names, above(dir, workspace.ConfigName, workspace.LockName, ".env")...)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// read lists the files and folders that the output is made of.
func read(settings config.Config) []string {
	var names []string
	add := func(name string) {
		if name != "" && name != Print {
			names = append(names, name)
		}
	}
	add(settings.Path)
	add(settings.Source.Schema)
	add(settings.Source.Origin)
	add(settings.Source.Core)
	refs := settings.Source.Environments
	if named, err := workspaceOf(settings.Source); settings.Source.Schema == "" && err == nil && named != nil {
		add(named.File)
		for _, environment := range named.Environments {
			refs = append(refs[:len(refs):len(refs)], environment.Ref)
		}
	}
	for _, dir := range localFolders(refs) {
		names = append(names, workspace.FilesOf(dir)...)
	}
	for _, target := range settings.Targets {
		add(target.Templates)
		if !strings.HasPrefix(target.Since, gitPrefix) && !isEngine(target.Since) {
			add(target.Since)
		}
		add(target.Backend)
	}
	return names
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
