package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/config"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/dagger-codegen/dagger-codegen/output"
	"github.com/dagger-codegen/dagger-codegen/standin"
)

// servedOption is the manifest's option with the references of what was served, which stubs repeat.
const servedOption = "environments"

// Received is a schema as received, not read yet.
type Received struct {
	// Name is what positions call the schema: the file, or the engine's address.
	Name string
	Text []byte
	// Notes tell what the engine couldn't say.
	Notes []string

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

// ask has an engine serve the environments and asks it for its schema.
func (r *Received) ask(ctx context.Context, source config.Source, progress session.Progress) (err error) {
	options := session.Options{Timeout: source.Timeout, StartTimeout: source.StartTimeout, Progress: progress}
	switch source.Engine {
	case config.Session:
	case config.Embedded:
		embedded, err := standin.StartEmbedded(standin.Options{Unserved: len(source.Environments) > 0})
		if err != nil {
			return err
		}
		defer embedded.Close()
		options.URL, options.Token = embedded.URL(), embedded.Token()
	default:
		options.URL = source.Engine
	}
	engine, err := session.Open(ctx, options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()

	r.Name = engine.Address()
	if source.Engine == config.Embedded {
		r.Name = "the embedded engine" // its port is another one each time
	}
	if len(source.Environments) > 0 && r.core == nil && !showsDirectives(ctx, engine) {
		if r.core, _, err = engine.Introspect(ctx); err != nil {
			return err
		}
		r.coreName = r.Name + " before serving"
	}
	for _, ref := range source.Environments {
		served, err := engine.Serve(ctx, ref)
		if err != nil {
			return err
		}
		r.served = append(r.served, served)
	}
	if len(source.Environments) > 0 {
		r.options[servedOption] = strings.Join(source.Environments, " ")
	}
	text, leftOut, err := engine.Introspect(ctx)
	for _, part := range leftOut {
		r.Notes = append(r.Notes, r.Name+": the engine doesn't tell "+part)
	}
	r.Text = text
	return err
}

// showsDirectives reports whether the engine tells what belongs to an environment. Where it doesn't, its schema
// before serving does.
func showsDirectives(ctx context.Context, engine *session.Session) bool {
	_, err := engine.Query(ctx, `{ __schema { queryType { directives { name } } } }`, nil)
	return err == nil
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
