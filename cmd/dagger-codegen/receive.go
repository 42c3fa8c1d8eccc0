package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// config returns where the schema comes from.
func (f *sourceFlags) config(cmd *cobra.Command) (config.Source, error) {
	loaded, err := f.load(cmd.Flags())
	if err != nil {
		return config.Source{}, err
	}
	settings, err := loaded.With(f.settings(cmd.Flags()))
	return settings.Source, err
}

// receiveSchema receives the schema and binds it; its warnings go to standard error.
func receiveSchema(cmd *cobra.Command, source config.Source, sdkVersion string) (*introspection.Schema, error) {
	received, err := pipeline.Receive(cmd.Context(), source, (&talk{}).progress())
	if err != nil {
		return nil, err
	}
	(&talk{}).received(received)
	schema, err := interrupt.Call(cmd.Context(), 0, func() (*introspection.Schema, error) { return received.Schema(sdkVersion) })
	if err != nil {
		return nil, err
	}
	var warnings []string
	for _, warning := range schema.Warnings {
		warnings = append(warnings, warning.Error())
	}
	for _, warning := range pipeline.Causes(warnings, schema) {
		say.Println(os.Stderr, "warning: "+warning)
	}
	return schema, nil
}
