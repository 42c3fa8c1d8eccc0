package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/standin"
)

// session is the line that an engine's CLI prints.
type sessionLine struct {
	Port  int    `json:"port"`
	Token string `json:"session_token"`
}

func newServe() *cobra.Command {
	var source sourceFlags
	var answers standin.Answers
	var record string
	var unserved bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Run a stand-in engine over a schema",
		Long: `Run a stand-in engine over a schema, on loopback, for programs that use generated code.

It prints the line that dagger session prints, {"port":..,"session_token":..}, validates every query against the
schema, answers with samples that follow it, and ends when its standard input is closed. Nothing is executed.

A program finds it like a real engine: by DAGGER_SESSION_PORT and DAGGER_SESSION_TOKEN, or by
_EXPERIMENTAL_DAGGER_CLI_BIN naming a script that runs this command in place of dagger session.`,
		Example: `  dagger-codegen serve --schema schema.json

  # a script to be named by _EXPERIMENTAL_DAGGER_CLI_BIN
  #!/bin/sh
  exec dagger-codegen serve --schema schema.json --record requests.jsonl`,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	source.add(flags)
	flags.StringVar(&record, "record", "", "write every request to this file, a line of JSON each")
	flags.BoolVar(&unserved, "unserved", false, "hide the schema's environments until a program serves them")
	flags.StringSliceVar(&answers.Null, "null", nil, "fields (Type.field) that answer null where their type allows it; * is all")
	flags.StringSliceVar(&answers.Fail, "fail", nil, "fields that fail")
	flags.StringSliceVar(&answers.FailExec, "fail-exec", nil, "fields that fail as a command that exits with status 1")
	// What a program passes to "dagger session" is no concern of the stand-in's.
	cmd.FParseErrWhitelist.UnknownFlags = true
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		settings, err := source.config(cmd)
		if err != nil {
			return err
		}
		if settings.Schema == "-" {
			return errors.New("serve ends when standard input is closed, so the schema can't come from there; name a file")
		}
		document, err := receiveDocument(cmd, settings)
		if err != nil {
			return err
		}
		options := standin.Options{Answers: answers, Unserved: unserved}
		if record != "" {
			file, err := os.Create(record)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, file.Close()) }()
			options.Record = file
		}
		return serveUntilClosed(cmd, document, options)
	}
	return cmd
}

func serveUntilClosed(cmd *cobra.Command, document *introspection.Document, options standin.Options) error {
	engine, err := standin.Start(document, options)
	if err != nil {
		return err
	}
	line, err := json.Marshal(sessionLine{engine.Port(), engine.Token()})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(cmd.OutOrStdout(), "%s\n", line); err != nil {
		return errors.Join(err, engine.Close())
	}
	closed := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(closed)
	}()
	select {
	case <-closed:
	case <-cmd.Context().Done():
	}
	return engine.Close()
}
