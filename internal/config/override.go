package config

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// Flags are the settings of a command line. A nil pointer or a nil list is a flag that wasn't given.
type Flags struct {
	Languages    []string
	Engine       *string
	Schema       *string
	Origin       *string
	Core         *string
	SchemaLimit  *int
	Environments []string
	Workspace    *string
	Timeout      *time.Duration
	StartTimeout *time.Duration

	Output     *string
	Scope      *string
	Package    *string
	Style      *string
	Layout     *string
	SDKVersion *string
	SourceURL  *string
	Since      *string
	Templates  *string
}

// With returns the settings with the flags on top. Languages choose among the targets: those of a file's targets
// that are of these languages, and a target of flags alone for a language that the file hasn't. The error has all that
// is wrong, joined.
func (c Config) With(flags Flags) (Config, error) {
	if err := flags.check(); err != nil {
		return c, err
	}
	if err := c.overrideSource(flags); err != nil {
		return c, err
	}
	if len(flags.Languages) > 0 {
		c.choose(flags.Languages)
	}
	c.overrideTargets(flags)
	if c.Source.Engine == "" && c.Source.Schema == "" {
		c.Source.Engine = Session
	}
	return c, nil
}

func (f Flags) check() error {
	var problems []error
	// An empty value is most likely a variable that isn't set: it means nothing, least of all the default.
	for _, flag := range []struct {
		name  string
		value *string
	}{
		{"engine", f.Engine}, {"schema", f.Schema}, {"origin", f.Origin}, {"core", f.Core}, {"package", f.Package}, {"style", f.Style},
		{"layout", f.Layout}, {"sdk-version", f.SDKVersion}, {"source-url", f.SourceURL}, {"since", f.Since}, {"templates", f.Templates},
	} {
		if flag.value != nil && *flag.value == "" {
			problems = append(problems, fmt.Errorf("--%s is empty; remove it or give it a value", flag.name))
		}
	}
	if slices.Contains(f.Environments, "") {
		problems = append(problems, errors.New("--env is empty; give it a path or a Git reference"))
	}
	switch {
	case f.Languages != nil && len(f.Languages) == 0, len(f.Languages) == 1 && f.Languages[0] == "":
		problems = append(problems, errors.New("--lang names no language; it is a list such as go,python"))
	case slices.Contains(f.Languages, ""):
		problems = append(problems, fmt.Errorf("--lang %s: a language is missing beside a comma", strings.Join(f.Languages, ",")))
	}
	if f.Engine != nil && f.Schema != nil {
		problems = append(problems, errors.New("--engine and --schema both say where the schema comes from; give one of them"))
	}
	if f.Schema != nil && f.Workspace != nil && *f.Workspace != NoWorkspace {
		problems = append(problems, errors.New("--workspace needs an engine to serve its environments, and --schema uses none; remove one of them"))
	}
	if f.Workspace != nil && *f.Workspace == "" {
		problems = append(problems, errors.New("--workspace is empty; give it a folder, or "+NoWorkspace))
	}
	if f.Scope != nil && !generator.Scope(*f.Scope).Valid() {
		problems = append(problems, fmt.Errorf("--scope %s: unknown scope; %s", *f.Scope, suggest.Hint(*f.Scope, ScopeNames())))
	}
	for _, limit := range []struct {
		flag  string
		value *time.Duration
	}{{"--timeout", f.Timeout}, {"--start-timeout", f.StartTimeout}} {
		if limit.value != nil && *limit.value <= 0 {
			problems = append(problems, fmt.Errorf("%s %s: it must be more than 0; for example 90s or 10m", limit.flag, *limit.value))
		}
	}
	if f.SchemaLimit != nil && *f.SchemaLimit <= 0 {
		problems = append(problems, fmt.Errorf("--schema-limit %d: it must be more than 0, in MiB", *f.SchemaLimit))
	}
	if f.Output != nil && *f.Output == "" {
		problems = append(problems, errors.New("--output is empty; give it a folder, or - to print"))
	}
	seen := map[string]bool{}
	for _, language := range f.Languages {
		if seen[language] {
			problems = append(problems, fmt.Errorf("--lang names %s twice", language))
		}
		seen[language] = true
	}
	return errors.Join(problems...)
}

func (c *Config) overrideSource(flags Flags) error {
	s := &c.Source
	s.Environments = s.Environments[:len(s.Environments):len(s.Environments)]
	if flags.Schema != nil {
		s.Schema, s.Engine, s.Environments, s.Workspace, s.Origin = *flags.Schema, "", nil, "", ""
	}
	if flags.Engine != nil {
		s.Engine, s.Schema = *flags.Engine, ""
	}
	if len(flags.Environments) > 0 {
		s.Environments, s.Folder = flags.Environments, ""
	}
	if flags.Workspace != nil {
		if s.Schema != "" && *flags.Workspace != NoWorkspace {
			return fmt.Errorf("--workspace needs an engine to serve its environments, and %s names the file %s; add --engine session", c.Path, s.Schema)
		}
		s.Workspace, s.Folder = *flags.Workspace, ""
	}
	if flags.SchemaLimit != nil {
		s.SchemaLimit = *flags.SchemaLimit
	}
	if flags.Origin != nil {
		if s.Schema == "" {
			return errors.New("--origin says where the environment of a saved schema comes from; it needs --schema")
		}
		s.Origin = *flags.Origin
	}
	if flags.Core != nil {
		s.Core = *flags.Core
	}
	if flags.Timeout != nil {
		s.Timeout = *flags.Timeout
	}
	if flags.StartTimeout != nil {
		s.StartTimeout = *flags.StartTimeout
	}
	return nil
}

func (c *Config) choose(languages []string) {
	var chosen []Target
	for _, language := range languages {
		found := false
		for _, target := range c.Targets {
			if target.Language == language {
				chosen = append(chosen, target)
				found = true
			}
		}
		if !found {
			chosen = append(chosen, Target{Language: language, Scope: generator.Full})
		}
	}
	c.Targets, c.Complete = chosen, false
}

func (c *Config) overrideTargets(flags Flags) {
	targets := make([]Target, len(c.Targets))
	copy(targets, c.Targets)
	several := len(targets) > 1
	for i := range targets {
		t := &targets[i]
		base := "."
		if flags.Output != nil {
			base = *flags.Output
		}
		if t.Output == "" || flags.Output != nil {
			t.Output = base
			if t.Nested = several && base != "-"; t.Nested {
				t.Output = filepath.Join(base, t.Language)
			}
		}
		set(&t.Package, flags.Package)
		set(&t.Style, flags.Style)
		set(&t.Layout, flags.Layout)
		set(&t.SDKVersion, flags.SDKVersion)
		set(&t.SourceURL, flags.SourceURL)
		set(&t.Since, flags.Since)
		set(&t.Templates, flags.Templates)
		if flags.Scope != nil {
			t.Scope = generator.Scope(*flags.Scope)
		}
	}
	c.Targets = targets
	if flags.Output != nil || flags.Scope != nil {
		c.Complete = false // these folders, or these files in them, aren't what the file says
	}
}

func set(setting *string, flag *string) {
	if flag != nil {
		*setting = *flag
	}
}

// ScopeNames are the scopes, the default first.
func ScopeNames() []string {
	names := make([]string, 0, 3)
	for _, scope := range generator.Scopes() {
		names = append(names, string(scope))
	}
	return names
}
