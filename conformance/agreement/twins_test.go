package agreement

import (
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	golang "github.com/dagger-codegen/dagger-codegen/generator/go"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/generator/python"
	"github.com/dagger-codegen/dagger-codegen/generator/rust"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestDocumentationNamesWhatCallersSee holds what documentation is told of a language (generator/public) against the listing of its
// API (generator/api): both come from the views of the templates, for other ends, and have the same names.
func TestDocumentationNamesWhatCallersSee(t *testing.T) {
	tell := map[string]public.Language{"go": golang.Public, "python": python.Public, "rust": rust.Public}
	checked := 0
	for name, schema := range schemas(t) {
		for _, language := range builtin.Languages() {
			release, err := era.Choose(language, schema, "")
			if err != nil {
				t.Fatal(err)
			}
			requests := []generator.Request{{Schema: schema, Era: release}}
			for _, environment := range schema.Environments {
				if environment.Refused == "" {
					requests = append(requests, generator.Request{Schema: schema, Environment: environment, Era: release})
				}
			}
			speaks, _ := builtin.API(language)
			for _, request := range requests {
				told, err := tell[language](request)
				if err != nil {
					t.Fatal(err)
				}
				listing, err := speaks.List(request)
				if err != nil {
					t.Fatal(err)
				}
				s := seen{names: map[string][]string{}, awaits: map[string]bool{}, same: map[string]bool{}}
				s.note(listing)
				for _, fault := range s.faults(told, request.Environment) {
					t.Errorf("%s, %s, environment %q: %s", name, language, listing.Environment, fault)
				}
				checked += len(told.Methods)
			}
		}
	}
	if checked < 1000 {
		t.Errorf("only %d methods", checked)
	}
}

// seen are the names of a listing by coordinate, and which of the functions ask the engine.
type seen struct {
	names  map[string][]string
	awaits map[string]bool
	// same are the functions whose options are those of another, and not listed again.
	same map[string]bool
}

func (s seen) note(listing *api.Listing) {
	for i := range listing.Declarations {
		d := &listing.Declarations[i]
		s.names[d.Coordinate] = append(s.names[d.Coordinate], d.Name)
		if d.Kind == api.Options && strings.HasPrefix(d.Form, "= ") {
			s.same[d.Coordinate] = true
		}
		if d.Kind == api.Method || d.Kind == api.Function {
			s.awaits[d.Coordinate] = s.awaits[d.Coordinate] || d.Async
		}
		for _, param := range d.Params {
			s.names[param.Coordinate] = append(s.names[param.Coordinate], param.Name)
		}
	}
}

func (s seen) faults(told *public.API, of *introspection.Environment) (faults []string) {
	check := func(coordinate, name string) {
		if name = name[strings.LastIndexAny(name, ".:")+1:]; !slices.Contains(s.names[coordinate], name) {
			faults = append(faults, coordinate+" is "+name+" to documentation, and "+strings.Join(s.names[coordinate], ", ")+" in the listing")
		}
	}
	for t, name := range told.Types {
		if t.Name != "Query" || s.names[t.Name] != nil { // the published package may have the root
			check(t.Name, name)
		}
	}
	for field, method := range told.Methods {
		if of != nil && of.ServedAsEntrypoint() && (field.Parent == of.Root || slices.Contains(of.Promoted, field)) {
			continue // the root's methods are there twice, and are listed as one of the two
		}
		name := method.Name
		if method.Function != "" {
			name = method.Function
		}
		check(field.Coordinate(), name)
		if method.WithOptions != "" {
			check(field.Coordinate(), method.WithOptions)
		}
		// In stubs of Rust what is returned is awaited, and a constructor of Python's has a session beside it.
		if of == nil && method.Awaits != s.awaits[field.Coordinate()] {
			faults = append(faults, field.Coordinate()+": documentation and the listing don't agree whether the engine is asked")
		}
		for _, param := range method.Params {
			if !s.same[field.Coordinate()] || param.Required {
				check(param.Argument.Coordinate, param.Name)
			}
		}
	}
	for field, param := range told.Fields {
		check(field.Coordinate, param.Name)
	}
	return faults
}
