package generator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

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

// Choices are the renderer's.
func (t templated) Choices() Choices {
	if choosable, ok := t.renderer.(Choosable); ok {
		return choosable.Choices()
	}
	return Choices{}
}

// Gathers is the renderer's.
func (t templated) Gathers() bool { return gathers(t.renderer) }

func (t templated) Generate(ctx context.Context, request Request) (Result, error) {
	if err := checkUTF8(request); err != nil {
		return Result{}, err
	}
	set, err := t.language.Load(request.Options.Templates, request.Options.Functions)
	if err != nil {
		return Result{}, err
	}
	result, err := t.renderer.Generate(ctx, request, set)
	result.Warnings = unique(result.Warnings)
	if err != nil || !set.Overridden() {
		return result, err
	}
	var problems []error
	for i := range result.Files {
		file := &result.Files[i]
		file.Join()
		content, err := set.Finish(file.Path, file.Content)
		problems = append(problems, err)
		file.Content = content
	}
	for _, warning := range set.Warnings() {
		result.Warnings = append(result.Warnings, Warning{Message: warning})
	}
	return result, errors.Join(problems...)
}

// unique drops repetitions: the view of a method is made, and what there is to warn of found, each time that a template asks
// for it.
func unique(warnings []Warning) []Warning {
	seen := make(map[Warning]bool, len(warnings))
	return slices.DeleteFunc(warnings, func(w Warning) bool {
		repeated := seen[w]
		seen[w] = true
		return repeated
	})
}

// checkUTF8 refuses options and references that aren't UTF-8. What is decoded always is; these come from a command line or
// a file, and bytes that no text has are marks of the layout.
func checkUTF8(request Request) error {
	for _, each := range []struct{ name, value string }{
		{"package", request.Options.Package}, {"SDK version", request.Options.SDKVersion},
	} {
		if !utf8.ValidString(each.value) {
			return fmt.Errorf("the %s %q isn't UTF-8", each.name, each.value)
		}
	}
	for _, environment := range request.Schema.Environments {
		if !utf8.ValidString(environment.Ref) || !utf8.ValidString(environment.Pin) {
			return fmt.Errorf("the reference %q of the environment %s isn't UTF-8", environment.Ref+environment.Pin, environment.Name)
		}
	}
	return nil
}
