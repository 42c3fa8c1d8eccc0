package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// share is how much of a language's files is made by Go code: the characters that templates place as values, of all.
// The rest is text of templates, and the line breaks that they ask for.
type share struct{ code, all int }

func (s share) percent() float64 { return 100 * float64(s.code) / float64(s.all) }

// goals are the shares of Go code to reach, in percent. Names and types of the schema are in them: no text could be
// a template's that has to be another one for each field.
var goals = map[string]float64{"go": 30, "python": 40, "rust": 40}

// shareOf generates a whole SDK of a schema without descriptions and counts where its characters come from.
func shareOf(language string, schema *introspection.Schema) (share, error) {
	generate := func() (string, error) {
		result, err := builtin.New(language).Generate(context.Background(), generator.Request{Schema: schema})
		var all strings.Builder
		for _, file := range result.Files {
			file.Join()
			all.Write(file.Content)
		}
		return all.String(), err
	}
	want, err := generate()
	if err != nil {
		return share{}, err
	}
	stop := builtin.Templates().Find(language).Dye()
	defer stop()
	dyed, err := generate()
	plain, code := templates.Undyed([]byte(dyed))
	if err == nil && string(plain) != want {
		err = errors.New("with its values dyed, the " + language + " SDK isn't what it is without")
	}
	return share{code: code, all: utf8.RuneCount(plain)}, err
}

// withoutDescriptions takes the descriptions out of a schema: they are the schema's own text, and half of a file.
func withoutDescriptions(schema *introspection.Schema) *introspection.Schema {
	for _, t := range schema.Types {
		t.Description = ""
		for _, field := range t.Fields {
			field.Description = ""
			for _, arg := range field.Args {
				arg.Description = ""
			}
		}
		for _, field := range t.InputFields {
			field.Description = ""
		}
		for _, value := range t.Values {
			value.Description = ""
		}
	}
	return schema
}

func measureShares(out io.Writer, schema schemaFile) error {
	text, err := os.ReadFile(schema.Path)
	if err != nil {
		return err
	}
	bound, err := introspection.Load(schema.Path, text, introspection.BindOptions{})
	if err != nil {
		return err
	}
	bound = withoutDescriptions(bound)
	fmt.Fprintf(out, "The characters of a whole SDK of %s without its descriptions: those that Go code makes, as values that templates place "+
		"(names and types of the schema among them), and those that are text of templates. They are counted in finished files, whose values are "+
		"written in other characters of the same width.\n\n", schema.Name)
	t := table{"language", "characters", "Go code", "templates", "goal for Go code"}
	t.head(out)
	for _, language := range builtin.Languages() {
		s, err := shareOf(language, bound)
		if err != nil {
			return err
		}
		t.row(out, language, fmt.Sprint(s.all), fmt.Sprintf("%.1f %%", s.percent()), fmt.Sprintf("%.1f %%", 100-s.percent()),
			fmt.Sprintf("%.0f %%", goals[language]))
	}
	return nil
}
