package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/model"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

func newModel() *cobra.Command {
	var source sourceFlags
	var scope, pkg, sdkVersion, environment string
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Print the schema as JSON, as outside backends receive it",
		Long: `Print the request that an outside backend (dagger-codegen-NAME on PATH) receives on standard input: the schema, with the
differences between engine versions resolved, and the options. docs/backends.md describes the contract.`,
		Example: `  dagger-codegen model --schema schema.json
  dagger-codegen model --schema schema.json --environment ci`,
		Args: noArguments,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	source.add(flags)
	completeSource(cmd)
	flags.StringVar(&scope, "scope", "full", "the part of the schema: full or core")
	flags.StringVar(&environment, "environment", "", "print the request for stubs of this environment")
	flags.StringVar(&sdkVersion, "sdk-version", "", "the value of the request's option sdkVersion")
	flags.StringVar(&pkg, "package", "", "the value of the request's option package")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		settings, err := source.config(cmd)
		if err != nil {
			return err
		}
		schema, err := receiveSchema(cmd, settings, sdkVersion)
		if err != nil {
			return err
		}
		target := generator.Target{Scope: generator.Scope(scope), Options: generator.Options{SDKVersion: sdkVersion, Package: pkg}}
		if environment != "" {
			if flags.Changed("scope") {
				return errors.New("--environment implies the scope environments; remove --scope")
			}
			target.Scope = generator.Environments
		}
		request, err := generator.RequestFor(target, schema, environment)
		if err != nil {
			return err
		}
		text, err := interrupt.Call(cmd.Context(), 0, func() ([]byte, error) { return model.Encode(request) })
		if err != nil {
			return err
		}
		_, err = cmd.OutOrStdout().Write(say.JSON(text))
		return err
	}
	return cmd
}
