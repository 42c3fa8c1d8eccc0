package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/dagger-codegen/dagger-codegen/config"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/dagger-codegen/dagger-codegen/output"
)

// Received is a schema as received, not read yet.
type Received struct {
	// Name is what positions call the schema: the file, or the engine's address.
	Name string
	Text []byte
	// Notes tell what the engine couldn't say, Warnings what else went otherwise than usual.
	Notes, Warnings []string

	coreName string
	core     []byte
	served   []introspection.Served
	digest   string
	options  map[string]string
}

// Receive reads the schema from where the settings say. The error of a file says what is wrong with the file.
func Receive(ctx context.Context, source config.Source, progress session.Progress) (*Received, error) {
	received := &Received{options: map[string]string{}}
	if source.Core != "" {
		text, err := readFile(source.Core)
		if err != nil {
			return nil, err
		}
		received.coreName, received.core = source.Core, text
		received.options["core"] = output.Digest(introspection.Significant(text))
	}
	var err error
	if source.Schema != "" {
		err = received.read(ctx, source.Schema)
	} else {
		err = received.ask(ctx, source, progress)
	}
	if err != nil {
		return nil, err
	}
	received.digest = output.Digest(introspection.Significant(received.Text))
	return received, nil
}

func (r *Received) read(ctx context.Context, file string) (err error) {
	if file != Print {
		r.Name = file
		r.Text, err = readFile(file)
		return err
	}
	r.Name = "standard input"
	type answer struct {
		text []byte
		err  error
	}
	// Nothing ends a read of a terminal but its user.
	read := make(chan answer, 1)
	go func() {
		text, err := io.ReadAll(os.Stdin)
		read <- answer{text, err}
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case a := <-read:
		if r.Text = a.text; a.err != nil {
			return fmt.Errorf("standard input: %w", a.err)
		}
		return nil
	}
}

func readFile(name string) ([]byte, error) {
	text, err := os.ReadFile(name)
	var pathErr *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: there is no such file; save an engine's schema with: dagger-codegen introspect -o %s", name, name)
	case errors.As(err, &pathErr):
		return nil, fmt.Errorf("%s: %w", name, pathErr.Err)
	}
	return text, err
}

// Document decodes the schema.
func (r *Received) Document() (*introspection.Document, error) {
	return introspection.Decode(r.Name, r.Text)
}

// Schema decodes and binds the schema. The version is for a schema that has none of its own.
func (r *Received) Schema(version string) (*introspection.Schema, error) {
	document, err := r.Document()
	if err != nil {
		return nil, err
	}
	return r.bind(document, version)
}

func (r *Received) bind(document *introspection.Document, version string) (*introspection.Schema, error) {
	options := introspection.BindOptions{Version: version, Served: r.served}
	if r.core != nil {
		core, err := introspection.Decode(r.coreName, r.core)
		if err != nil {
			return nil, err
		}
		options.Core = core
	}
	return introspection.Bind(document, options)
}
