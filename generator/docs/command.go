package docs

import (
	"strings"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/generator/call"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// flagSamples are what flags of the CLI take in place of an object, by the object's type.
var flagSamples = map[string]string{
	"CacheVolume": "cache", "Container": "alpine", "Directory": ".", "File": "./README.md", "GitRef": "https://github.com/dagger/dagger#main",
	"GitRepository": "https://github.com/dagger/dagger", "Module": ".", "ModuleSource": ".", "Secret": "env:TOKEN", "Service": "tcp://localhost:8080",
	"Socket": "/var/run/docker.sock",
}

// command returns a call as a command line: dagger call for what an environment adds, dagger core for the rest.
func (s *site) command(c *call.Call) callView {
	view := callView{Language: command, Missing: "inexpressible"}
	if c.On != nil || c.Last() == c.Last().Parent.ID {
		return view
	}
	words := []wordView{{Text: "dagger"}, {Text: "core"}}
	steps := c.Steps
	first := steps[0].Field
	switch owner := first.Owner; {
	case first.Loads != nil || first == s.schema.Node:
		return view
	case owner != nil && owner.Constructor == first:
		if len(steps) == 1 {
			return view
		}
		words = s.calling(owner)
		flags, ok := s.flags(steps[0])
		if !ok {
			return view
		}
		words, steps = append(words, flags...), steps[1:]
	case owner != nil:
		words = s.calling(owner)
	}
	for _, step := range steps {
		flags, ok := s.flags(step)
		if !ok {
			return view
		}
		words = append(append(words, wordView{Text: strcase.ToKebab(step.Field.Name), Href: s.hrefOf(step.Field)}), flags...)
	}
	return callView{Language: command, Words: words}
}

// calling begins the commands that call an environment.
func (s *site) calling(environment *introspection.Environment) []wordView {
	words := []wordView{{Text: "dagger"}}
	if environment.Ref != "" {
		words = append(words, wordView{Text: "-m", Flag: true, Value: shellWord(environment.Ref)})
	}
	return append(words, wordView{Text: "call"})
}

// flags are the arguments of a step as flags; ok is false where a flag can't take what has to be given.
func (s *site) flags(step call.Step) (words []wordView, ok bool) {
	for _, arg := range step.Args {
		values, ok := flagValues(arg.Value)
		if !ok {
			if arg.Argument.Required {
				return nil, false
			}
			continue
		}
		for _, value := range values {
			name := "--" + strcase.ToKebab(arg.Argument.Name)
			if arg.Value.Kind == call.Boolean {
				if value == "false" {
					name += "=false"
				}
				value = ""
			}
			words = append(words, wordView{Text: name, Flag: true, Value: value})
		}
	}
	return words, true
}

// flagValues are the values of a flag, one for each time that it is given.
func flagValues(value *call.Value) (values []string, ok bool) {
	switch value.Kind {
	case call.Text:
		return []string{shellWord(value.Text)}, true
	case call.Number, call.Boolean:
		return []string{value.Text}, true
	case call.Enum:
		return []string{shellWord(value.Enum.Name)}, true
	case call.List:
		for _, item := range value.Items {
			if item.Kind == call.List || item.Kind == call.Boolean {
				return nil, false
			}
			its, ok := flagValues(item)
			if !ok {
				return nil, false
			}
			values = append(values, its...)
		}
		return values, true
	case call.Object:
		if value.Wanted != nil && flagSamples[value.Wanted.Name] != "" {
			return []string{shellWord(flagSamples[value.Wanted.Name])}, true
		}
	case call.Input, call.ID:
	}
	return nil, false
}

// shellWord is a word as every POSIX shell reads it.
func shellWord(text string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./:@%+,=", r)
	}
	if text != "" && strings.IndexFunc(text, func(r rune) bool { return !plain(r) }) < 0 {
		return text
	}
	return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
}
