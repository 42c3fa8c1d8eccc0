// Package generator has what the backends of all languages share: the contract that they keep, the scopes, and
// the run that gives every target its files.
package generator

import (
	"bytes"
	"context"
	"io/fs"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Backend makes the client SDK of one language. It does no I/O and keeps no state: the same request gives the
// same result.
type Backend interface {
	// Name is the language as --lang takes it: "python".
	Name() string
	// Generate returns the files of one target. Its errors are about the request or about templates that were
	// overridden, never about a schema that [introspection.Bind] accepted. Once the context has ended, the result
	// isn't wanted any more, and the context's error will do. A backend that does nothing but compute may leave the
	// context alone: it is left behind. One that has started something has a fifth of a second to end it.
	Generate(context.Context, Request) (Result, error)
}

// Request is what one target asks of a backend.
type Request struct {
	// Schema is already reduced to the scope: in the core scope nothing of an environment is in it.
	Schema *introspection.Schema
	// Environment is the environment to make stubs for; nil for a whole SDK.
	Environment *introspection.Environment
	// Environments are, for a [Gatherer] alone, those that it is about; nil for the whole schema.
	Environments []*introspection.Environment
	// Era is the release that the target is made for.
	Era     era.Era
	Options Options
}

// Options are the choices of one target.
type Options struct {
	// SDKVersion is the version of the published runtime that the output is for, in semver's or Python's
	// spelling; "" chooses the runtime of the schema's own version.
	SDKVersion string
	// Package is the package that stubs or SDK belong to, "" for the language's usual one.
	Package string
	// Style and Layout choose among the forms that a backend offers ([Choices]); "" for its first.
	Style, Layout string
	// SourceURL is where the source of environments can be read: an address with {file}, {line}, {pin}, {ref} and {module} in
	// it, for backends that link to it; "" for what the schema says.
	SourceURL string
	// Since is what has changed since another schema, for backends that tell of it; nil for none.
	Since *Since
	// Templates replace the embedded templates by file name; nil for none.
	Templates fs.FS
	// Functions can be called in Templates, beyond those of package templates; templates/functions has the command's.
	Functions templates.Functions
}

// File is one generated file.
type File struct {
	// Path is relative to the target's folder, with slashes.
	Path string
	// Content ends its lines with \n on every system.
	Content []byte
	// Pieces are a content of many megabytes, in the pieces that a backend made it in: a run has it written as it is. Content is
	// nil then. They are nil in all other files, and in those that package codegen returns.
	Pieces [][]byte
}

// long is the length of a content above which it stays in pieces. An engine's own SDK is a tenth of it.
const long = 4 << 20

// Rendered returns the file of a text.
func Rendered(path string, text *templates.Text) File {
	if text.Len() > long {
		return File{Path: path, Pieces: text.Pieces()}
	}
	return File{Path: path, Content: text.Bytes()}
}

// Join has the whole content be in Content.
func (f *File) Join() {
	if f.Pieces != nil {
		f.Content, f.Pieces = bytes.Join(f.Pieces, nil), nil
	}
}

// Result is what a backend made.
type Result struct {
	Files []File
	// Warnings tell what was renamed, left out or can't work on the runtime, each with its GraphQL coordinate.
	Warnings []Warning
	// Next are commands that the output needs to be used: what to install.
	Next []string
}

// Warning tells of a difference between the schema and what was generated.
type Warning struct {
	// Coordinate is the GraphQL schema coordinate: Type, Type.field or Type.field(arg:).
	Coordinate string
	Message    string
}
