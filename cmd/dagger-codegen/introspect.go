package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func newIntrospect() *cobra.Command {
	var source sourceFlags
	var talk talk
	var format, file string
	var below bool
	cmd := &cobra.Command{
		Use:   "introspect",
		Short: "Print a schema as JSON or SDL",
		Long: `Print the schema of an engine or of a file, as introspection JSON or SDL. --schema reads either.

The schema is printed as received, but always in the same order: types, directives and fields by name, arguments and enum
values in the engine's order (enum values of environments by name, because engines shuffle them).`,
		Example: `  # save the schema of the running engine
  dagger-codegen introspect -o schema.json

  # with an environment in it
  dagger-codegen introspect --env ./ci -o ci.json

  # a saved schema, to read
  dagger-codegen introspect --schema schema.json --format sdl | less`,
		Args: noArguments,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&format, "format", "json", "the format of the schema: "+schemaFormats.String())
	complete(cmd, "format", schemaFormats.Names()...)
	flags.StringVarP(&file, "output", "o", pipeline.Print, "the file to write, or the folder with --below; - prints")
	source.add(flags)
	addBelow(cmd, &below)
	flags.Lookup("below").Usage = "save the schema of every " + config.FileName + " in the current folder and below it that asks an engine, as its path with .json behind it in the output folder"
	completeSource(cmd)
	for _, flag := range []string{"engine", "schema", "env", "workspace", "format"} {
		cmd.MarkFlagsMutuallyExclusive("below", flag)
	}
	talk.add(cmd)
	flags.Lookup("verbose").Usage = "also print what the engine couldn't say"
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		print, err := schemaFormats.Find(format)
		if err != nil {
			return err
		}
		if below {
			return introspectBelow(cmd, source.settings(cmd.Flags()), file, print, &talk)
		}
		settings, err := source.config(cmd)
		if err != nil {
			return err
		}
		text, err := schemaText(cmd, print, &talk, func() (*pipeline.Received, error) {
			return pipeline.Receive(cmd.Context(), settings, talk.progress())
		})
		if err != nil {
			return err
		}
		return writeSchema(file, text)
	}
	return cmd
}

// schemaText receives a schema and prints it in its stable order.
func schemaText(cmd *cobra.Command, print func(*introspection.Document, io.Writer) error, talk *talk, receive func() (*pipeline.Received, error)) ([]byte, error) {
	received, err := receive()
	if err != nil {
		return nil, err
	}
	talk.received(received)
	return interrupt.Call(cmd.Context(), 0, func() ([]byte, error) {
		document, err := received.Document()
		if err != nil {
			return nil, err
		}
		var text bytes.Buffer
		err = print(document.Stable(), &text)
		return text.Bytes(), err
	})
}

var schemaFormats = report.Formats[func(*introspection.Document, io.Writer) error]{
	{Name: "json", Write: (*introspection.Document).PrintJSON},
	{Name: "sdl", Write: (*introspection.Document).PrintSDL},
}

func writeSchema(file string, text []byte) error {
	if file == pipeline.Print {
		if _, err := os.Stdout.Write(text); err != nil {
			return fmt.Errorf("standard output: %w", err)
		}
		return nil
	}
	return output.WriteFile(file, text)
}
