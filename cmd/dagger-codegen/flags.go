package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/input"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// sourceFlags say where the schema comes from.
type sourceFlags struct {
	engine, schema, origin, core, workspace, configFile string
	environments                                        []string
	schemaLimit                                         int
	timeout, startTimeout                               time.Duration
}

func (f *sourceFlags) add(flags *pflag.FlagSet) {
	flags.StringVar(&f.engine, "engine", config.Session, "the engine to ask: session, embedded or a URL")
	flags.StringVar(&f.schema, "schema", "", "a schema file to read instead, introspection JSON or SDL; - is standard input")
	flags.StringVar(&f.origin, "origin", "", "a JSON file with the origin of the saved schema's environment: its ref, pin, name and kind")
	flags.StringArrayVar(&f.environments, "env", nil, "an environment to serve first, a path or a Git reference; repeatable. With --schema: the origin of one of its environments, REF or NAME=REF")
	flags.StringVar(&f.workspace, "workspace", "", "the folder of the workspace whose environments to serve, or none (default: the current folder's, unless --env is given)")
	f.addReading(flags)
}

// addReading adds the flags that every command has which reads a schema.
func (f *sourceFlags) addReading(flags *pflag.FlagSet) {
	flags.StringVar(&f.core, "core", "", "the schema without environments, if a schema doesn't say what belongs to them")
	flags.IntVar(&f.schemaLimit, "schema-limit", input.Most>>20, "the largest schema to read, in MiB")
	flags.DurationVar(&f.timeout, "timeout", session.DefaultTimeout, "how long an engine may take to answer")
	f.addStartTimeout(flags)
	flags.StringVar(&f.configFile, "config", "", "the configuration file (default: "+config.FileName+" in the current folder or the nearest one above it)")
}

// addAsking adds the flags that say how engines are asked and schemas are read, for commands that name schemas themselves.
func (f *sourceFlags) addAsking(flags *pflag.FlagSet) {
	flags.StringArrayVar(&f.environments, "env", nil, "an environment that an engine is to serve first, a path or a Git reference; repeatable")
	flags.StringVar(&f.workspace, "workspace", "", "the folder of the workspace whose environments an engine is to serve, or none (default: the current folder's, unless --env is given)")
	f.addReading(flags)
}

func (f *sourceFlags) settings(flags *pflag.FlagSet) config.Flags {
	return config.Flags{
		Engine:       given(flags, "engine", &f.engine),
		Schema:       given(flags, "schema", &f.schema),
		Origin:       given(flags, "origin", &f.origin),
		Core:         given(flags, "core", &f.core),
		SchemaLimit:  given(flags, "schema-limit", &f.schemaLimit),
		Environments: f.environments,
		Workspace:    given(flags, "workspace", &f.workspace),
		Timeout:      given(flags, "timeout", &f.timeout),
		StartTimeout: given(flags, "start-timeout", &f.startTimeout),
	}
}

// load returns the configuration, an empty one where there is none.
func (f *sourceFlags) load(flags *pflag.FlagSet) (config.Config, error) {
	if flags.Changed("config") {
		if f.configFile == "" {
			return config.Config{}, errors.New("--config is empty; remove it or give it a file")
		}
		loaded, err := config.Load(f.configFile)
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("--config %s: there is no such file; dagger-codegen init writes a configuration", f.configFile)
		}
		return loaded, err
	}
	loaded, err := config.Load(configPath())
	if errors.Is(err, fs.ErrNotExist) {
		return config.Config{}, nil
	}
	return loaded, err
}

func (f *sourceFlags) addStartTimeout(flags *pflag.FlagSet) {
	flags.DurationVar(&f.startTimeout, "start-timeout", session.DefaultStartTimeout, "how long an engine may take to start, unless its CLI says that it is pulling the image")
}

// addWriting adds the flags of commands that write files.
func addWriting(flags *pflag.FlagSet, force, watch *bool) {
	flags.BoolVar(force, "force", false, "overwrite files that dagger-codegen didn't write or that were edited by hand")
	flags.BoolVar(watch, "watch", false, "run again whenever the schema, an environment, the templates or the configuration change")
}

// targetFlags say what to generate.
type targetFlags struct {
	source                                    sourceFlags
	languages                                 []string
	output, scope, pkg, sdkVersion, templates string
	style, layout                             string
	sourceURL, since                          string
	// fixed is the backend of a command that has but one, and usual the folder of its files; "" for all other commands.
	fixed, usual string
}

func (f *targetFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringSliceVarP(&f.languages, "lang", "l", nil, "the languages to generate, separated by commas: "+builtin.LanguageNames())
	flags.StringVarP(&f.output, "output", "o", ".", "the output folder; with several languages, each gets a subfolder; - prints")
	flags.StringVar(&f.scope, "scope", "full", "what to generate: full, core, or environments (stubs)")
	f.source.add(flags)
	completeSource(cmd)
	flags.StringVar(&f.sdkVersion, "sdk-version", "", "the version of the published SDK to generate for (default: the schema's)")
	flags.StringVar(&f.pkg, "package", "", "the package of the generated code (default: the language's usual one)")
	flags.StringVar(&f.style, "style", "", "the style of a whole SDK: official (the default), or idiomatic for rust")
	flags.StringVar(&f.layout, "layout", "", "the layout of the files: module (the default), crate for idiomatic rust, package for python stubs")
	completeBy(cmd, "lang", listOf(builtin.Languages()...))
	complete(cmd, "scope", config.ScopeNames()...)
	f.addTemplates(flags)
}

func (f *targetFlags) addTemplates(flags *pflag.FlagSet) {
	flags.StringVar(&f.templates, "templates", "", "a folder of templates that replace the built-in ones")
}

// addFor adds those of a command whose backend is fixed; output is its folder.
func (f *targetFlags) addFor(cmd *cobra.Command, backend, output string) {
	f.fixed, f.usual = backend, output
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&f.output, "output", "o", output, "the folder for the files; - prints")
	flags.StringVar(&f.scope, "scope", "full", "what it is about: full, core, or environments")
	f.source.add(flags)
	completeSource(cmd)
	complete(cmd, "scope", config.ScopeNames()...)
	flags.StringVar(&f.sourceURL, "source-url", "", "where the source of environments can be read: an address with {file}, {line}, {pin}, {ref} and {module} in it")
	flags.StringVar(&f.since, "since", "", "mark what is new, changed and gone since this schema: a file, or git:REF:PATH for one in a commit")
	flags.StringVar(&f.sdkVersion, "sdk-version", "", "the version of the published SDKs that the calls are for (default: the schema's)")
	f.addTemplates(flags)
}

// config returns the settings of the run.
func (f *targetFlags) config(cmd *cobra.Command) (config.Config, error) {
	loaded, err := f.source.load(cmd.Flags())
	if err != nil {
		return loaded, err
	}
	settings := f.flags(cmd)
	if f.fixed != "" {
		settings.Languages = []string{f.fixed}
		isTarget := func(t config.Target) bool { return t.Language == f.fixed }
		if settings.Output == nil && !slices.ContainsFunc(loaded.Targets, isTarget) {
			settings.Output = &f.usual
		}
	}
	return loaded.With(settings)
}

// flags are the settings of the command line.
func (f *targetFlags) flags(cmd *cobra.Command) config.Flags {
	flags := cmd.Flags()
	settings := f.source.settings(flags)
	settings.Languages = f.languages
	if !flags.Changed("lang") {
		settings.Languages = nil
	}
	settings.Output = given(flags, "output", &f.output)
	settings.Scope = given(flags, "scope", &f.scope)
	settings.Package = given(flags, "package", &f.pkg)
	settings.Style = given(flags, "style", &f.style)
	settings.Layout = given(flags, "layout", &f.layout)
	settings.SDKVersion = given(flags, "sdk-version", &f.sdkVersion)
	settings.Templates = given(flags, "templates", &f.templates)
	settings.SourceURL = given(flags, "source-url", &f.sourceURL)
	settings.Since = given(flags, "since", &f.since)
	return settings
}

// given returns the flag's value if the command line has it, nil otherwise.
func given[T any](flags *pflag.FlagSet, name string, value *T) *T {
	if !flags.Changed(name) {
		return nil
	}
	return value
}
