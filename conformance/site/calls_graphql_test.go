package site

import (
	"strings"
	"testing"

	"github.com/iancoleman/strcase"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Each query is valid for its schema, by all of GraphQL's rules.
func TestCallsAreValidQueries(t *testing.T) {
	count := 0
	for _, p := range programs(t, "graphql", "") {
		var text strings.Builder
		if err := p.document.PrintSDL(&text); err != nil {
			t.Fatal(err)
		}
		schema, err := validator.LoadSchema(validator.Prelude, &ast.Source{Name: p.name, Input: text.String()})
		if err != nil {
			t.Fatalf("%s: %v", p.name, err)
		}
		for _, call := range p.calls {
			document, err := parser.ParseQuery(&ast.Source{Input: call.Text})
			if err != nil {
				t.Errorf("%s: %s: %v\n%s", p.name, call.Coordinate, err, call.Text)
				continue
			}
			for _, problem := range validator.ValidateWithRules(schema, document, rules.NewDefaultRules()) {
				t.Errorf("%s: %s: %v\n%s", p.name, call.Coordinate, problem, call.Text)
			}
			count++
		}
	}
	if count < 100 {
		t.Errorf("only %d queries", count)
	}
}

// Each command line calls functions that there are, one on what the other gives, with flags that they have, by the CLI's
// spelling: kebab case.
func TestCallsAreCommands(t *testing.T) {
	count := 0
	for _, p := range programs(t, "dagger", "") {
		for _, call := range p.calls {
			problem := checkCommand(p.schema, nil, call.Text)
			for _, environment := range p.schema.Environments {
				if problem != "" {
					problem = checkCommand(p.schema, environment, call.Text)
				}
			}
			if problem != "" {
				t.Errorf("%s: %s: %s: %s", p.name, call.Coordinate, problem, call.Text)
			}
			count++
		}
	}
	if count < 100 {
		t.Errorf("only %d commands", count)
	}
}

// checkCommand says what is wrong with a command that calls an environment, or the core where that is nil.
func checkCommand(schema *introspection.Schema, environment *introspection.Environment, line string) string {
	words := shellWords(line)
	if words[0] != "dagger" {
		return "it doesn't call dagger"
	}
	words = words[1:]
	if words[0] == "-m" {
		words = words[2:]
	}
	at, args := schema.Query, []*introspection.Argument(nil)
	if environment != nil && environment.Constructor != nil {
		at, args = environment.Root, environment.Constructor.Args
	}
	for i := 1; i < len(words); i++ {
		if name, isFlag := strings.CutPrefix(words[i], "--"); isFlag {
			name, value, given := strings.Cut(name, "=")
			arg := flagOf(args, name)
			switch {
			case arg == nil:
				return "no flag " + words[i]
			case arg.Type.Innermost().Named.Scalar == introspection.BooleanScalar:
				if given && value != "false" {
					return "no such boolean " + words[i]
				}
			default:
				i++
			}
			continue
		}
		field := functionOf(at, words[i])
		if field == nil {
			return "no function " + words[i]
		}
		if at, args = field.Type.Innermost().Named, field.Args; field.Shape == introspection.Sync {
			at = field.Parent
		}
	}
	return ""
}

func functionOf(at *introspection.Type, word string) *introspection.Field {
	for _, field := range at.Fields {
		if strcase.ToKebab(field.Name) == word {
			return field
		}
	}
	return nil
}

func flagOf(args []*introspection.Argument, name string) *introspection.Argument {
	for _, arg := range args {
		if strcase.ToKebab(arg.Name) == name {
			return arg
		}
	}
	return nil
}

// shellWords splits a command as a shell does where nothing but single quotes quotes.
func shellWords(line string) []string {
	var words []string
	var word strings.Builder
	quoted := false
	for _, r := range line + " " {
		switch {
		case r == '\'':
			quoted = !quoted
		case r == ' ' && !quoted:
			words = append(words, word.String())
			word.Reset()
		default:
			word.WriteRune(r)
		}
	}
	return words
}
