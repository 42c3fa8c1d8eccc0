package main

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/input"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/recording"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func newServe() *cobra.Command {
	var schema, record, replay string
	var options standin.Options
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run a stand-in engine, which answers every query with sample values",
		Long: `Run a stand-in engine for a schema, which programs that use an SDK can call without a container runtime.

It prints one line, {"port":..,"session_token":..}, listens on 127.0.0.1, and exits when its standard input is closed, like
dagger session. Every query is validated against the schema and answered with sample values: a string is the chain of
calls that returned it, an ID leads back to its object, a list has two elements. Nothing is run.

To let an SDK start it, set _EXPERIMENTAL_DAGGER_CLI_BIN to a script that runs: exec dagger-codegen serve.`,
		Example: `  # over the schema that is built in, until Ctrl-D
  dagger-codegen serve

  # over a saved schema, with a record of all requests
  dagger-codegen serve --schema schema.json --record requests.jsonl

  # with the answers of a real engine, recorded before
  dagger-codegen serve --replay answers.jsonl

  # Container.user is null, and Container.stdout fails as a command does
  dagger-codegen serve --null Container.user --fail-exec Container.stdout`,
		Args: cobra.ArbitraryArgs,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&schema, "schema", "", "the schema, introspection JSON or SDL (default: the built-in one)")
	flags.StringVar(&record, "record", "", "write a line of JSON for each request to this file")
	flags.StringVar(&replay, "replay", "", "answer from this recording (of dagger-codegen record) instead of with samples")
	flags.BoolVar(&options.Unserved, "unserved", false, "hide the schema's environments until they are served")
	flags.StringSliceVar(&options.Answers.Null, "null", nil, "fields to answer with null, if they are nullable: Type.field, or * for all")
	flags.IntVar(&options.Answers.NullOneIn, "null-one-in", 0, "answer one in N calls with null, if it is nullable: always the same calls")
	flags.StringSliceVar(&options.Answers.Fail, "fail", nil, "fields that fail with an error")
	flags.StringSliceVar(&options.Answers.FailExec, "fail-exec", nil, "fields that fail like a command that exits with status 1")
	flags.IntVar(&options.Answers.EnumValue, "enum-value", 0, "which value of an enum to return, counting from 0")
	flags.IntVar(&options.Answers.Length, "list-length", 0, "the length of lists: 0 for the usual two elements, -1 for empty lists")
	flags.IntVar(&options.Answers.Implementation, "implementation", 0, "which type of an interface to return, counting from 0")
	flags.DurationVar(&options.Timeout, "timeout", 0, "how long one request may take (default 10s)")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		// Whoever takes it for the dagger CLI calls it with session and that command's flags, in a script.
		if len(args) > 0 {
			return fmt.Errorf("serve takes no arguments: got %q; a script that stands in for dagger must not pass its own on", args[0])
		}
		if replay != "" {
			for _, other := range []string{"schema", "record", "unserved", "null", "null-one-in", "fail", "fail-exec", "enum-value", "list-length", "implementation", "timeout"} {
				if flags.Changed(other) {
					return fmt.Errorf("--replay gives the answers that were recorded, so --%s has no effect; remove one of them", other)
				}
			}
			return serveRecording(cmd, replay)
		}
		return serve(cmd, schema, record, options)
	}
	return cmd
}

func serve(cmd *cobra.Command, schema, record string, options standin.Options) (err error) {
	document, err := schemaToServe(schema)
	if err != nil {
		return err
	}
	if record != "" {
		file, err := output.Create(record, 0o666)
		if err != nil {
			return fmt.Errorf("the record of requests: %w", err)
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		options.Record = file
	}
	engine, err := standin.Start(document, options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	return untilClosed(cmd, engine.Port(), engine.Token())
}

// serveRecording answers from a recording.
func serveRecording(cmd *cobra.Command, name string) (err error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: there is no such file; make a recording with: dagger-codegen record -o %s", name, name)
	}
	if err != nil {
		return fmt.Errorf("the recording: %w", err)
	}
	exchanges, err := recording.Read(name, file)
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	token := rand.Text()
	endpoint, err := recording.Listen(recording.NewReplay(exchanges, token), token)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endpoint.Close()) }()
	return untilClosed(cmd, endpoint.Port(), endpoint.Token())
}

// untilClosed prints the line by which an SDK finds the session, and waits until standard input closes.
func untilClosed(cmd *cobra.Command, port int, token string) error {
	line, err := json.Marshal(struct {
		Port  int    `json:"port"`
		Token string `json:"session_token"`
	}{port, token})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(os.Stdout, "%s\n", line); err != nil {
		return fmt.Errorf("standard output: %w", err)
	}
	closed := make(chan struct{})
	go func() {
		// However it ends, nobody is there any more.
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(closed)
	}()
	select {
	case <-closed:
	case <-cmd.Context().Done():
	}
	return nil
}

func schemaToServe(file string) (*introspection.Document, error) {
	switch file {
	case "":
		return introspection.Decode("the built-in schema", standin.EmbeddedSDL())
	case "-":
		return nil, errors.New("serve ends when standard input closes, so it can't read the schema from there; give --schema a file")
	}
	text, err := input.File(file, input.Most)
	if err != nil {
		return nil, pipeline.Advise(file, err)
	}
	return introspection.Decode(file, text)
}
