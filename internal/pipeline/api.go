package pipeline

import (
	"context"
	"errors"
	"fmt"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// API is what callers see of one package or module that a target has.
type API struct {
	// Target is the target's name, Environment the one whose stubs they are, "" for a whole SDK.
	Target, Environment string
	Language            api.Language
	Listing             *api.Listing
}

// APIs lists what callers see of what the run's targets have. The error has every error of the run, joined.
func (r *Run) APIs(ctx context.Context) ([]API, []string, error) {
	if len(r.Config.Targets) == 0 {
		return nil, nil, errNoTargets
	}
	targets, err := resolve(r.Config)
	if err != nil {
		return nil, nil, err
	}
	received, err := Receive(ctx, r.Config.Source, r.Progress)
	if err != nil {
		return nil, nil, err
	}
	schemas, err := interrupt.Call(ctx, 0, func() (*schemas, error) { return bindAll(targets, received) })
	if err != nil {
		return nil, nil, err
	}
	var all []API
	var problems []error
	for _, t := range targets {
		listed, err := t.apis(schemas.of(t.Target))
		all, problems = append(all, listed...), append(problems, err)
	}
	return all, received.Warnings, errors.Join(problems...)
}

// apis lists what callers see of the target.
func (t *target) apis(schema *introspection.Schema) ([]API, error) {
	language, ok := builtin.API(t.Backend.Name())
	if !ok || t.opaque {
		return nil, fmt.Errorf("%s: the API is known only for the built-in languages: %s", t.Name(), builtin.LanguageNames())
	}
	listings, err := diff.List(t.Backend.Name(), language, schema, t.Scope, t.Options)
	if err != nil {
		return nil, err
	}
	all := make([]API, len(listings))
	for i, listing := range listings {
		all[i] = API{t.Name(), listing.Environment, language, listing}
	}
	return all, nil
}

// addAPIs adds, for a target that wants it, a file with what callers see beside each file that has an API of its own.
func (t *target) addAPIs(schema *introspection.Schema, output *generator.Output) error {
	if !t.settings.API {
		return nil
	}
	all, err := t.apis(schema)
	if err != nil {
		return err
	}
	for _, each := range all {
		output.Files = append(output.Files, generator.File{Path: each.Listing.File + apiSuffix, Content: []byte(each.Language.Text(each.Listing))})
	}
	return nil
}

// apiSuffix ends the name of a file that has the API of another one.
const apiSuffix = ".api"
