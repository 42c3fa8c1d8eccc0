package session

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// servePlan is the operation that serves an environment.
type servePlan struct {
	offers *offers
	what   Reference
	// told tells that nothing is served by it: it asks what would be.
	told  bool
	steps []introspection.ServingStep
}

func (p servePlan) find() []introspection.ServingStep {
	return introspection.ServingSteps(introspection.ServingTypes()[0], p.offers.of,
		introspection.ServingWish{Pinned: p.what.Pin != "", Entrypoint: p.what.Entrypoint, Renamed: p.what.Name != "", Told: p.told})
}

// operation returns the text. Beside the steps it selects what is worth knowing: the commit of the source, and the name
// of the module.
func (p servePlan) operation() string {
	var declared []string
	values := p.variables()
	for _, name := range []string{"ref", "pin", "name"} {
		if _, used := values[name]; used {
			declared = append(declared, "$"+name+": String!")
		}
	}
	var b strings.Builder
	b.WriteString("query Serve(" + strings.Join(declared, ", ") + ")")
	open := ""
	var told []string
	for _, step := range p.steps {
		b.WriteString(" { " + strings.Join(append(told, step.Field+arguments(step)), " "))
		told = step.Tells
		open += " }"
	}
	if len(told) > 0 {
		b.WriteString(" { " + strings.Join(told, " ") + " }")
	}
	return b.String() + open
}

func arguments(step introspection.ServingStep) string {
	if len(step.Args) == 0 {
		return ""
	}
	args := make([]string, len(step.Args))
	for i, arg := range step.Args {
		args[i] = arg.Name + ": " + valueOf(arg.Value)
	}
	return "(" + strings.Join(args, ", ") + ")"
}

func valueOf(value introspection.ServingValue) string {
	switch value {
	case introspection.ServeReference:
		return "$ref"
	case introspection.ServePin:
		return "$pin"
	case introspection.ServeName:
		return "$name"
	case introspection.ServeTrue:
		return "true"
	}
	panic("no such value: " + value.String())
}

// variables are those that the steps use.
func (p servePlan) variables() map[string]string {
	values := map[string]string{}
	for _, step := range p.steps {
		for _, arg := range step.Args {
			switch arg.Value {
			case introspection.ServeReference:
				values["ref"] = p.what.Ref
			case introspection.ServePin:
				values["pin"] = p.what.Pin
			case introspection.ServeName:
				values["name"] = p.what.Name
			case introspection.ServeTrue:
			}
		}
	}
	return values
}

// offers are the fields of the types over which environments are loaded, by type and name.
type offers struct {
	fields map[string]map[string]offered
}

type offered struct {
	Name string
	Args []struct{ Name string }
	Type named
}

// named is a type, in as many non-nulls and lists as the query asks for.
type named struct {
	Name   string
	OfType *named
}

func (n named) innermost() string {
	if n.OfType != nil {
		return n.OfType.innermost()
	}
	return n.Name
}

func (o *offers) of(typeName, field string) (result string, args []string, ok bool) {
	found, ok := o.fields[typeName][field]
	for _, arg := range found.Args {
		args = append(args, arg.Name)
	}
	return found.Type.innermost(), args, ok
}

// offering is a type, and what it offers.
type offering struct {
	Name   string
	Fields []offered
}

func offersOf(types []*offering) *offers {
	found := &offers{fields: map[string]map[string]offered{}}
	for _, t := range types {
		if t == nil {
			continue
		}
		found.fields[t.Name] = map[string]offered{}
		for _, field := range t.Fields {
			found.fields[t.Name][field.Name] = field
		}
	}
	return found
}

func unreadableOffers(err error) error {
	return fmt.Errorf("the engine's answer about how it loads environments can't be read: %w", err)
}

// whatIsOffered asks, once, how this engine loads environments.
func (s *Session) whatIsOffered(ctx context.Context) (*offers, error) {
	if s.offers != nil {
		return s.offers, nil
	}
	known, err := s.offersByFile(ctx)
	if !known && err == nil {
		s.offers, err = s.askOffers(ctx)
	}
	return s.offers, err
}

func (s *Session) askOffers(ctx context.Context) (*offers, error) {
	var asked strings.Builder
	for i, name := range introspection.ServingTypes() {
		fmt.Fprintf(&asked, "  t%d: __type(name: %q) { ...offers }\n", i, name)
	}
	data, err := s.Query(ctx, "query Loader {\n"+asked.String()+`}
fragment offers on __Type { name fields { name args { name } type { name ofType { name ofType { name } } } } }`, nil)
	var refusal *EngineError
	if errors.As(err, &refusal) && refusal.refused() && refusal.mentions(unknownModule()) {
		return nil, errNoLoader
	}
	if err != nil {
		return nil, err
	}
	var types map[string]*offering
	if err := json.Unmarshal(data, &types, json.MatchCaseInsensitiveNames(true)); err != nil {
		return nil, unreadableOffers(err)
	}
	return offersOf(slices.Collect(maps.Values(types))), nil
}

// An engine answers an unknown name in __type with an error, not with null.
var unknownModule = pattern.New(`^[^\n{]*\bModule(Source)?\b[^\n{]*$`)

var errNoLoader = errors.New("this engine loads no environments: its schema lacks moduleSource, asModule or serve")
