// Package config has the settings of a run: where the schema comes from, and the targets to make of it. They come
// from dagger-codegen.yaml, from the command line, or from both.
package config

import (
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// FileName is the configuration's file name, looked for in the current folder.
const FileName = "dagger-codegen.yaml"

// Config is the settings of one run.
type Config struct {
	// Path of the file that the settings are from, "" for the command line alone.
	Path    string
	Source  Source
	Targets []Target
	// Allow are the changes that diff takes for none that break anything.
	Allow []Allowance
	// Complete tells that the targets are all that their output folders are for.
	Complete bool
}

// Source is where the schema comes from.
type Source struct {
	// Engine is session, embedded or an engine's URL; "" where Schema is given.
	Engine string
	// Schema is the file of a saved schema, "-" for standard input, "" for an engine.
	Schema string
	// Saved tells that Schema is what an engine has answered that served Environments, and says so itself.
	Saved bool
	// SchemaLimit is how many MiB of Schema and Core are read; 0 for the default.
	SchemaLimit int
	// Origin is the file that says where the environment of a saved schema comes from, "" for none.
	Origin string
	// Core is the file of the schema without environments, "" for none.
	Core string
	// Environments are the references to serve before asking for the schema, in order. For a saved schema they are where its
	// environments come from: REF, or NAME=REF.
	Environments []string
	// Workspace is the folder of a workspace whose environments are served too, [NoWorkspace] for none. "" is that of
	// the current folder, where Environments are none.
	Workspace string
	// Folder is that of the configuration that says all this, from which generated code has the paths of environments, wherever
	// it is generated; "" for the current folder.
	Folder string
	// Timeout is for each of an engine's answers, StartTimeout for its start; 0 for the defaults.
	Timeout, StartTimeout time.Duration
}

// The engines that have a name.
const (
	Session  = "session"
	Embedded = "embedded"
)

// NoWorkspace does without the workspace of the current folder.
const NoWorkspace = "none"

// Allowance is a change that diff takes for none that breaks anything: by the rule that calls it one, by its coordinate, or by
// both; a language is for that alone.
type Allowance struct {
	Rule, Coordinate, Language, Reason string
	// Place is where the configuration has it, as file:line:column.
	Place string
}

// Target is one thing to generate.
type Target struct {
	// Language is the name of a backend.
	Language string
	// Place is where the configuration names it, as file:line:column; "" for the command line.
	Place string
	// Backend is the path of an outside backend's executable, "" to find it by the language.
	Backend string
	// Output is the folder for the files, "-" to print them.
	Output string
	// Nested tells that the last folder of Output wasn't named by the user, but for the language.
	Nested     bool
	Scope      generator.Scope
	Package    string
	SDKVersion string
	// Style and Layout choose among the forms that a backend offers, "" for its usual ones.
	Style, Layout string
	// SourceURL is where the source of environments can be read, and Since the schema that changes are told since, for
	// documentation; "" for none.
	SourceURL, Since string
	// Templates is the folder of overrides, "" for none.
	Templates string
	// API tells that what callers see of it is written beside it.
	API bool
}
