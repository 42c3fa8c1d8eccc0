package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/input"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
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
	// given are those of served that the command line has for a saved schema.
	given  []introspection.Served
	others *Others
	// shared is what others have served in the same session, nil where that is of this run alone.
	shared *others
	// digest is the text's in manifests, computed once.
	digest  func() string
	options map[string]string
}

// Receive reads the schema from where the settings say. The error of a file says what is wrong with the file.
func Receive(ctx context.Context, source config.Source, progress session.Progress) (*Received, error) {
	return receive(ctx, source, nil, progress)
}

func receive(ctx context.Context, source config.Source, others *Others, progress session.Progress) (*Received, error) {
	received := &Received{options: map[string]string{}, others: others}
	if source.Core != "" {
		text, err := readFile(source.Core, source.SchemaLimit)
		if err != nil {
			return nil, err
		}
		received.coreName, received.core = source.Core, text
		received.options["core"] = output.Digest(introspection.Significant(text))
	}
	var err error
	if source.Schema != "" {
		received.given = givenOrigins(source.Environments)
		received.served = slices.Clone(received.given)
		if err = received.read(ctx, source.Schema, source.SchemaLimit); err == nil && source.Origin != "" {
			err = received.readOrigins(source.Origin)
		}
		if err == nil && source.Saved {
			err = received.readServed()
		}
		received.remember()
	} else {
		err = received.ask(ctx, source, progress)
	}
	if err != nil {
		return nil, err
	}
	received.digest = sync.OnceValue(func() string {
		if source.Schema == "" {
			return received.digestLive()
		}
		return output.Digest(introspection.Significant(received.Text))
	})
	return received, nil
}

// digestAhead computes the digest beside what the run does until it needs it.
func (r *Received) digestAhead() {
	go func() {
		// Whoever asks for the digest gets the same panic.
		defer func() { _ = recover() }()
		r.digest()
	}()
}

// digestLive is the digest of what an engine has answered, which may be in another order in each session: the one of the
// text that introspect saves. What can't be read has an error later.
func (r *Received) digestLive() string {
	document, err := r.Document()
	if err != nil {
		return output.Digest(r.Text)
	}
	var stable bytes.Buffer
	if err := document.Stable().PrintJSON(&stable); err != nil {
		return output.Digest(r.Text)
	}
	return output.Digest(introspection.Significant(stable.Bytes()))
}

func (r *Received) read(ctx context.Context, file string, limit int) (err error) {
	if file != Print {
		r.Name = file
		r.Text, err = readFile(file, limit)
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
		text, err := input.All(r.Name, os.Stdin, bytesOf(limit))
		read <- answer{text, err}
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case a := <-read:
		r.Text = a.text
		return Advise(r.Name, a.err)
	}
}

// readServed takes what the schema itself says of what was served, for the manifest.
func (r *Received) readServed() error {
	document, err := introspection.Decode(r.Name, r.Text)
	if err == nil {
		r.served = document.Served
	}
	return err
}

func readFile(name string, limit int) ([]byte, error) {
	text, err := input.File(name, bytesOf(limit))
	return text, Advise(name, err)
}

// bytesOf is a limit in bytes.
func bytesOf(limit int) int64 {
	if limit == 0 {
		return input.Most
	}
	return int64(limit) << 20
}

// Advise says what to do about a schema that can't be read.
func Advise(name string, err error) error {
	var tooLong *input.TooLongError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: there is no such file; save an engine's schema with: dagger-codegen introspect -o %s", name, name)
	case errors.As(err, &tooLong):
		return fmt.Errorf("%w; if it is a schema, --schema-limit reads more", err)
	}
	return err
}

// Document decodes the schema.
func (r *Received) Document() (*introspection.Document, error) {
	document, err := introspection.Decode(r.Name, r.Text)
	if err == nil {
		document.Served = r.origins(document)
	}
	return document, err
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
	if err := r.nameOrigins(document, options); err != nil {
		return nil, err
	}
	options.Served = r.origins(document)
	schema, err := introspection.Bind(document, options)
	if err == nil {
		err = r.checkOrigins(schema)
	}
	return schema, err
}
