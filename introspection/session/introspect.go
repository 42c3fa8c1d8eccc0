package session

import (
	"context"
	"errors"
	"regexp"

	"github.com/go-json-experiment/json/jsontext"
)

// Introspect asks the engine for its schema, served environments included, and returns the answer's data as it
// came: {"__schema":..,"__schemaVersion":..}.
//
// Engines that make a file of it for generators are asked for that. All others get the same query. Where one refuses a part of it, it is asked again without that part,
// and leftOut tells what the answer lacks for that. An engine that refuses the query without any of those parts
// too is reported with its first error.
func (s *Session) Introspect(ctx context.Context) (document []byte, leftOut []string, err error) {
	if s.failed != nil {
		return nil, nil, s.failed
	}
	done := s.progress.Waiting("Asking the engine for its schema")
	defer done()
	if document, err = s.schemaFile(ctx); err != nil || document != nil {
		return document, nil, err
	}
	var without [len(parts)]bool
	var first error
	for {
		data, err := s.Query(ctx, introspectionQuery(without), nil)
		if err == nil {
			return data, namesOf(without), checkSchema(data)
		}
		if first == nil {
			first = err
		}
		var refusal *EngineError
		if !errors.As(err, &refusal) {
			// The engine is gone, or the time is over: that is news, whatever it refused before.
			return nil, nil, err
		}
		if !refusal.refused() || !giveUp(&without, refusal) {
			return nil, nil, first
		}
	}
}

// giveUp leaves out the parts that the errors name or, where they name none, the next one. It reports false where
// nothing is left to leave out.
func giveUp(without *[len(parts)]bool, refusal *EngineError) bool {
	found := false
	for i, part := range parts {
		if !without[i] && refusal.mentions(regexp.MustCompile(part.refusal)) {
			without[i], found = true, true
		}
	}
	if found {
		return true
	}
	for i := range without {
		if !without[i] {
			without[i] = true
			return true
		}
	}
	return false
}

func (e *EngineError) mentions(what *regexp.Regexp) bool {
	for _, problem := range e.Errors {
		if what.MatchString(problem.Message) {
			return true
		}
	}
	return false
}

func namesOf(without [len(parts)]bool) []string {
	var names []string
	for i, part := range parts {
		if without[i] {
			names = append(names, part.what)
		}
	}
	return names
}

// checkSchema makes sure that what answered is an engine; what is in the schema is for its decoder to judge.
func checkSchema(data jsontext.Value) error {
	if data.Kind() != '{' {
		return errors.New("the engine's answer to the introspection query is no object")
	}
	return nil
}
