package session

import (
	"context"
	"errors"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// firstSchemaFile is the first schema of which an engine's file says all that the introspection query asks for.
const firstSchemaFile = "v1.0.0"

// schemaFile asks for the schema as the file that engines make for generators in modules. It is the answer to the introspection
// query, and takes the engine a tenth of the time: it doesn't resolve every value. Nil is that there is none, and that the
// query has to be sent.
func (s *Session) schemaFile(ctx context.Context) (jsontext.Value, error) {
	if s.noSchemaFile {
		return nil, nil
	}
	data, err := s.Query(ctx, "query SchemaFile { __schemaVersion __schemaJSONFile { contents } }", nil)
	var refusal *EngineError
	if err != nil && !errors.As(err, &refusal) {
		return nil, err
	}
	var answer struct {
		Version string `json:"__schemaVersion"`
		File    struct {
			Contents string `json:"contents"`
		} `json:"__schemaJSONFile"`
	}
	if err == nil {
		err = json.Unmarshal(data, &answer)
	}
	version, known := introspection.ParseVersion(answer.Version)
	document := jsontext.Value(answer.File.Contents)
	if err != nil || !known || semver.Compare(version, firstSchemaFile) < 0 || document.Kind() != '{' {
		s.noSchemaFile = true
		return nil, nil
	}
	return document, nil
}

// ShowsDirectives reports whether the engine tells which environment a type belongs to. Where it doesn't, its schema before
// serving does.
func (s *Session) ShowsDirectives(ctx context.Context) (bool, error) {
	known, err := s.offersByFile(ctx)
	if known || err != nil {
		return known, err
	}
	var refusal *EngineError
	if _, err = s.Query(ctx, `{ __schema { queryType { directives { name } } } }`, nil); errors.As(err, &refusal) {
		return false, nil
	}
	return err == nil, err
}

// offersByFile reads from the schema's file, once, how the engine loads environments, and reports whether it has one.
func (s *Session) offersByFile(ctx context.Context) (known bool, err error) {
	document, err := s.schemaFile(ctx)
	if document == nil || err != nil {
		return false, err
	}
	s.offers, err = offersIn(document)
	return err == nil, err
}

// offersIn reads from a schema how its engine loads environments.
func offersIn(document jsontext.Value) (*offers, error) {
	var known struct {
		Schema struct {
			Types []*offering `json:"types"`
		} `json:"__schema"`
	}
	if err := json.Unmarshal(document, &known, json.MatchCaseInsensitiveNames(true)); err != nil {
		return nil, unreadableOffers(err)
	}
	serving := introspection.ServingTypes()
	return offersOf(slices.DeleteFunc(known.Schema.Types, func(t *offering) bool { return t == nil || !slices.Contains(serving, t.Name) })), nil
}
