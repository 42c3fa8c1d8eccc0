package session

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Serve loads an environment into the session, so that its types are in the schema from then on, and returns the
// name that the engine knows it by. The reference is a path, relative to the working directory, or a git reference.
//
// A failure is a [ServeError] with the engine's own words. The engine keeps it for as long as the session lives,
// and what it answers afterwards may lack anything: after one, Serve and [Session.Introspect] return that error.
func (s *Session) Serve(ctx context.Context, ref string) (introspection.Served, error) {
	if s.failed != nil {
		return introspection.Served{}, s.failed
	}
	name, err := s.serve(ctx, ref)
	if err != nil {
		s.failed = &ServeError{Ref: ref, Err: err}
		return introspection.Served{}, s.failed
	}
	return introspection.Served{Name: name, Ref: ref}, nil
}

func (s *Session) serve(ctx context.Context, ref string) (name string, err error) {
	if strings.TrimSpace(ref) == "" {
		return "", errors.New("the reference is empty: give a path or a git reference")
	}
	done := s.progress.Waiting("Loading environment " + plainText(ref))
	defer done()
	if s.loader == nil {
		if s.loader, err = s.findLoader(ctx); err != nil {
			return "", err
		}
	}
	chain := s.loader.chain()
	if s.loader.resolves {
		local, err := s.isLocal(ctx, ref)
		if err != nil {
			return "", err
		}
		if !local {
			chain = slices.DeleteFunc(chain, func(field string) bool { return field == resolve })
		}
	}
	data, err := s.Query(ctx, serveQuery(chain), map[string]string{"ref": ref})
	if err != nil {
		return "", err
	}
	return moduleName(data, chain)
}

// isLocal asks of what kind a reference is: engines that resolve sources on the caller's side refuse it for others.
func (s *Session) isLocal(ctx context.Context, ref string) (bool, error) {
	data, err := s.Query(ctx, "query Kind($ref: String!) { moduleSource(refString: $ref) { kind } }", map[string]string{"ref": ref})
	if err != nil {
		return false, err
	}
	var answer struct {
		Source struct {
			Kind string `json:"kind"`
		} `json:"moduleSource"`
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		return false, fmt.Errorf("the engine's answer about the reference can't be read: %w", err)
	}
	return answer.Source.Kind == "LOCAL_SOURCE", nil
}

// loader is how an engine serves an environment. Until v0.15 a local source was first resolved on the caller's side,
// and a module initialized before it was served.
type loader struct{ resolves, initializes bool }

const resolve = "resolveFromCaller"

// chain returns the fields from Query to the module that is served.
func (l *loader) chain() []string {
	chain := []string{"moduleSource(refString: $ref)"}
	if l.resolves {
		chain = append(chain, resolve)
	}
	chain = append(chain, "asModule")
	if l.initializes {
		chain = append(chain, "initialize")
	}
	return chain
}

// serveQuery returns the operation that serves the environment $ref and asks for its name.
func serveQuery(chain []string) string {
	return "query Serve($ref: String!) { " + strings.Join(chain, " { ") + " { name serve" + strings.Repeat(" }", len(chain)+1)
}

// moduleName reads the environment's name from the answer to the query.
func moduleName(data jsontext.Value, chain []string) (string, error) {
	var module struct {
		Name string `json:"name"`
	}
	for _, field := range chain {
		field, _, _ = strings.Cut(field, "(")
		var parent map[string]jsontext.Value
		if err := json.Unmarshal(data, &parent); err != nil {
			return "", fmt.Errorf("the engine's answer about the environment can't be read: %w", err)
		}
		data = parent[field]
	}
	if err := json.Unmarshal(data, &module); err != nil || module.Name == "" {
		return "", errors.New("the engine's answer about the environment lacks its name")
	}
	return module.Name, nil
}

// findLoader asks the schema how this engine loads environments.
func (s *Session) findLoader(ctx context.Context) (*loader, error) {
	data, err := s.Query(ctx, `query Loader {
  query: __type(name: "Query") { fields { name } }
  source: __type(name: "ModuleSource") { fields { name } }
  module: __type(name: "Module") { fields { name } }
}`, nil)
	var refusal *EngineError
	if errors.As(err, &refusal) && refusal.refused() && refusal.mentions(unknownModule()) {
		return nil, errNoLoader
	}
	if err != nil {
		return nil, err
	}
	var types struct{ Query, Source, Module *namedFields }
	if err := json.Unmarshal(data, &types, json.MatchCaseInsensitiveNames(true)); err != nil {
		return nil, fmt.Errorf("the engine's answer about how it loads environments can't be read: %w", err)
	}
	if !types.Query.has("moduleSource") || !types.Source.has("asModule") || !types.Module.has("serve") {
		return nil, errNoLoader
	}
	return &loader{resolves: types.Source.has(resolve) && types.Source.has("kind"), initializes: types.Module.has("initialize")}, nil
}

// An engine answers an unknown name in __type with an error, not with null.
var unknownModule = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\bModule(Source)?\b`) })

var errNoLoader = errors.New("this engine loads no environments: its schema lacks moduleSource, asModule or serve")

type namedFields struct {
	Fields []struct{ Name string }
}

func (t *namedFields) has(name string) bool {
	if t == nil {
		return false
	}
	for _, field := range t.Fields {
		if field.Name == name {
			return true
		}
	}
	return false
}
