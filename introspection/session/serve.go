package session

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Reference is an environment to serve.
type Reference struct {
	// Ref is a path, relative to the session's working directory, or a git reference.
	Ref string
	// Pin is the commit to load of a git reference, "" for the one that the reference names now.
	Pin string
	// Name that the environment is to have in the schema, "" for its own.
	Name string
	// Entrypoint asks for its functions on the root of the schema, in place of a constructor.
	Entrypoint bool
}

// Serve loads an environment into the session, as it is: see [Session.ServeAs].
func (s *Session) Serve(ctx context.Context, ref string) (introspection.Served, error) {
	return s.ServeAs(ctx, Reference{Ref: ref})
}

// ServeAs loads an environment into the session, so that its types are in the schema from then on, and returns the
// name that the engine knows it by, and the commit that was loaded of a git reference.
//
// A failure is a [ServeError] with the engine's own words. The engine keeps it for as long as the session lives,
// and what it answers afterwards may lack anything: after one, ServeAs and [Session.Introspect] return that error.
func (s *Session) ServeAs(ctx context.Context, what Reference) (introspection.Served, error) {
	if s.failed != nil {
		return introspection.Served{}, s.failed
	}
	served, err := s.serve(ctx, what)
	if err != nil {
		s.failed = &ServeError{Ref: what.Ref, Err: err}
		return introspection.Served{}, s.failed
	}
	return served, nil
}

func (s *Session) serve(ctx context.Context, what Reference) (introspection.Served, error) {
	if strings.TrimSpace(what.Ref) == "" {
		return introspection.Served{}, errors.New("the reference is empty: give a path or a Git reference")
	}
	done := s.progress.Waiting("Loading environment " + plainText(what.Ref))
	defer done()
	offers, err := s.whatIsOffered(ctx)
	if err != nil {
		return introspection.Served{}, err
	}
	p := servePlan{offers: offers, what: what}
	if p.steps = p.find(); p.steps == nil {
		return introspection.Served{}, errNoLoader
	}
	if len(p.steps) == 1 {
		return s.serveByAddress(ctx, p)
	}
	if slices.ContainsFunc(p.steps, localOnly) {
		local, err := s.isLocal(ctx, p)
		if err != nil {
			return introspection.Served{}, err
		}
		if !local {
			p.steps = slices.DeleteFunc(p.steps, localOnly)
		}
	}
	return s.sendPlan(ctx, p)
}

func localOnly(step introspection.ServingStep) bool { return step.LocalOnly }

// Describe asks for the name that an environment has by itself, and for the commit that a git reference names now. It
// serves nothing, and a failure leaves the session as it is.
func (s *Session) Describe(ctx context.Context, what Reference) (introspection.Served, error) {
	offers, err := s.whatIsOffered(ctx)
	if err != nil {
		return introspection.Served{}, err
	}
	p := servePlan{offers: offers, what: Reference{Ref: what.Ref, Pin: what.Pin}, told: true}
	p.steps = p.find()
	if p.steps == nil {
		return introspection.Served{}, errNoLoader
	}
	p.steps = slices.DeleteFunc(p.steps[:len(p.steps)-1], localOnly)
	return s.sendPlan(ctx, p)
}

// serveByAddress serves with one field, which says nothing of what it has served: that is asked before, so that both are of
// one commit.
func (s *Session) serveByAddress(ctx context.Context, p servePlan) (introspection.Served, error) {
	served, err := s.Describe(ctx, p.what)
	if err != nil {
		return served, err
	}
	p.what.Pin = served.Pin
	p.steps = p.find()
	_, err = s.Query(ctx, p.operation(), p.variables())
	return served, err
}

// sendPlan sends the steps, and reads what the answer says of the environment.
func (s *Session) sendPlan(ctx context.Context, p servePlan) (introspection.Served, error) {
	served := introspection.Served{Ref: p.what.Ref, Renamed: p.what.Name != ""}
	data, err := s.Query(ctx, p.operation(), p.variables())
	if err != nil {
		return served, err
	}
	for _, step := range p.steps {
		var parent map[string]jsontext.Value
		if err := json.Unmarshal(data, &parent); err != nil {
			return served, fmt.Errorf("the engine's answer about the environment can't be read: %w", err)
		}
		if data = parent[step.Field]; len(step.Tells) == 0 {
			continue
		}
		var known struct{ Name, Pin string }
		if err := json.Unmarshal(data, &known, json.MatchCaseInsensitiveNames(true)); err != nil {
			return served, fmt.Errorf("the engine's answer about the environment can't be read: %w", err)
		}
		served.Name, served.Pin = cmp.Or(known.Name, served.Name), cmp.Or(known.Pin, served.Pin)
	}
	if served.Name == "" {
		return served, errors.New("the engine's answer about the environment lacks its name")
	}
	return served, nil
}

// isLocal asks of what kind a reference is: engines that resolve sources on the caller's side refuse it for others.
func (s *Session) isLocal(ctx context.Context, p servePlan) (bool, error) {
	steps := introspection.KindSteps(p.steps)
	source, kind := steps[0], steps[1]
	data, err := s.Query(ctx, "query Kind($ref: String!) { "+source.Field+arguments(source)+" { "+kind.Field+" } }", map[string]string{"ref": p.what.Ref})
	if err != nil {
		return false, err
	}
	var answer map[string]map[string]string
	if err := json.Unmarshal(data, &answer); err != nil {
		return false, fmt.Errorf("the engine's answer about the reference can't be read: %w", err)
	}
	return answer[source.Field][kind.Field] == introspection.LocalSource, nil
}
