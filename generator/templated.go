package generator

import (
	"context"
	"errors"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Renderer is a language's own part of a backend whose text is in templates: it makes view models and has the templates
// render them. Like a [Backend] it does no I/O and keeps no state.
type Renderer interface {
	// Generate returns the files of one target, made with the given templates.
	Generate(context.Context, Request, *templates.Set) (Result, error)
}

// Templated returns the backend of a language. It loads the templates, with what the target's options replace; what
// overridden ones have made is checked, each file in its own language, and those that were made from another version of
// the template that they replace are warned of.
func Templated(language *templates.Language, renderer Renderer) Backend {
	return templated{language, renderer}
}

type templated struct {
	language *templates.Language
	renderer Renderer
}

func (t templated) Name() string { return t.language.Name() }

func (t templated) Generate(ctx context.Context, request Request) (Result, error) {
	set, err := t.language.Load(request.Options.Templates)
	if err != nil {
		return Result{}, err
	}
	result, err := t.renderer.Generate(ctx, request, set)
	if err != nil || !set.Overridden() {
		return result, err
	}
	var problems []error
	for i, file := range result.Files {
		content, err := set.Finish(file.Path, file.Content)
		problems = append(problems, err)
		result.Files[i].Content = content
	}
	for _, warning := range set.Warnings() {
		result.Warnings = append(result.Warnings, Warning{Message: warning})
	}
	return result, errors.Join(problems...)
}
