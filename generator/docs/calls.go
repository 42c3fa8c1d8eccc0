package docs

import (
	"html"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/call"
	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Call is a call as pages show it.
type Call struct {
	// Coordinate is that of the field, Language the language's ID: go, python, rust, graphql or dagger.
	Coordinate, Language string
	// Text is the call, "" where there is none.
	Text string
	// Result is the variable that takes what it gives, "" for none. Awaits tells that the engine is asked.
	Result string
	Awaits bool
	// Variables are the objects that it wants to be there, with their types as the language spells them.
	Variables []Variable
}

// Variable is an object that a call wants to be there.
type Variable struct{ Name, Type string }

var tags = pattern.New(`<[^>]*>`)

// Calls returns all calls of a site, as their text is without its marks. Exhaustive ones give every argument, where those on
// pages give some.
func Calls(request generator.Request, languages []Language, set *templates.Set, exhaustive bool) ([]Call, error) {
	s, err := newSite(request, languages)
	if err != nil {
		return nil, err
	}
	if exhaustive {
		s.caller = call.NewExhaustive(request.Schema)
	}
	pages, err := set.HTML()
	if err != nil {
		return nil, err
	}
	var calls []Call
	for _, t := range s.types() {
		for _, field := range s.fields(t) {
			for _, view := range s.calls(field) {
				one := Call{Coordinate: field.Coordinate(), Language: view.Language, Result: view.Result, Awaits: view.Awaits}
				for _, variable := range view.Variables {
					one.Variables = append(one.Variables, Variable{variable.Name, variable.Type})
				}
				if view.Missing == "" {
					given := any(view)
					if view.Query != nil {
						given = view.Query
					}
					text, err := pages.Render("call_"+view.Language, given)
					if err != nil {
						return nil, err
					}
					one.Text = html.UnescapeString(tags().ReplaceAllString(string(text), ""))
				}
				calls = append(calls, one)
			}
		}
	}
	return calls, nil
}
