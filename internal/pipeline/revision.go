package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// gitPrefix begins the name of a schema in a commit.
const gitPrefix = "git:"

// ReceiveRevision receives a schema by the name that people give it: a file, "-" for standard input, git:REF:PATH for a
// file in a commit, an engine as --engine takes one (session, embedded, a URL), or a folder that dagger-codegen has written,
// for the schema that it was generated from. The settings say how engines are asked, how much is read, and which file has
// the schemas of folders.
func ReceiveRevision(ctx context.Context, name string, source config.Source, progress session.Progress) (*Received, error) {
	file := source.Schema
	source.Schema, source.Engine = "", ""
	switch info, err := os.Stat(name); {
	case err == nil && info.IsDir():
		return receiveGenerated(ctx, name, file, source.SchemaLimit)
	case strings.HasPrefix(name, gitPrefix):
		return receiveCommitted(ctx, name, source.SchemaLimit)
	case isEngine(name):
		source.Engine = name
	default:
		source.Schema = name
		source.Environments = nil // those to serve
	}
	return Receive(ctx, source, progress)
}

// Undescribed decodes and binds the schema without its descriptions, which make no difference to callers and take the most of
// the time to read.
func (r *Received) Undescribed() (*introspection.Document, *introspection.Schema, error) {
	document, err := r.Document()
	if err != nil {
		return nil, nil, err
	}
	document.Undescribe()
	schema, err := r.bind(document, "")
	return document, schema, err
}

// isEngine reports whether a name is an engine's. A file of that name goes first.
func isEngine(name string) bool {
	if strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://") {
		return true
	}
	if name != config.Session && name != config.Embedded {
		return false
	}
	_, err := os.Stat(name)
	return err != nil
}

// receiveCommitted reads a file in a commit, as git names it: the path is from the top of the repository, or, with ./ in
// front, from the current folder.
func receiveCommitted(ctx context.Context, name string, limit int) (*Received, error) {
	ref, file, ok := strings.Cut(strings.TrimPrefix(name, gitPrefix), ":")
	if !ok || ref == "" || file == "" || strings.HasPrefix(ref, "-") {
		return nil, fmt.Errorf("%s: it has to be git:REF:PATH, such as git:v1.2.0:schema.json", name)
	}
	text := &bounded{most: bytesOf(limit)}
	var problem bytes.Buffer
	command := exec.CommandContext(ctx, "git", "cat-file", "blob", ref+":"+file)
	command.Stdout, command.Stderr = text, &problem
	err := command.Run()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case text.full:
		return nil, fmt.Errorf("%s: it is longer than %d MiB; if it is a schema, --schema-limit reads more", name, text.most>>20)
	case errors.Is(err, exec.ErrNotFound):
		return nil, fmt.Errorf("%s: git is not installed", name)
	case err != nil:
		return nil, fmt.Errorf("%s: git has no such file: %s", name, strings.TrimSpace(strings.TrimPrefix(problem.String(), "fatal: ")))
	}
	return &Received{Name: name, Text: text.Bytes(), options: map[string]string{}}, nil
}

// bounded is a buffer that takes no more than so many bytes.
type bounded struct {
	bytes.Buffer
	most int64
	full bool
}

func (b *bounded) Write(text []byte) (int, error) {
	if int64(b.Len()+len(text)) > b.most {
		b.full = true
		return 0, errors.New("too long")
	}
	return b.Buffer.Write(text)
}
