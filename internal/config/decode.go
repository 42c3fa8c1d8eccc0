package config

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// Problem is one thing that is wrong with a configuration.
type Problem struct {
	// File, Line and Column say where; lines and columns count from 1.
	File         string
	Line, Column int
	// Message says what, and what to do.
	Message string
}

// Error returns the problem as file:line:column: message.
func (p *Problem) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Message)
}

// Decode reads a configuration. The error has every problem of the file, joined, each a [*Problem]. Paths in the
// file are relative to its folder; in the result they are relative to the current one.
func Decode(file string, text []byte) (Config, error) {
	d := &decoder{file: file}
	c := Config{Path: file, Complete: true}
	if folder := filepath.Dir(file); folder != "." {
		c.Source.Folder = folder
	}
	var document yaml.Node
	if err := yaml.Load(text, &document); err != nil {
		d.syntax(err)
		return c, errors.Join(d.problems...)
	}
	root := document.Content[0]
	d.config(root, &c)
	d.sort()
	if err := errors.Join(d.problems...); err != nil {
		return c, err
	}
	return c, nil
}

type decoder struct {
	file     string
	problems []error
}

func (d *decoder) fail(at *yaml.Node, format string, args ...any) {
	d.problems = append(d.problems, &Problem{d.file, at.Line, at.Column, fmt.Sprintf(format, args...)})
}

// sort brings the problems into the order of their places.
func (d *decoder) sort() {
	slices.SortStableFunc(d.problems, func(a, b error) int {
		p, q := a.(*Problem), b.(*Problem) //nolint:errorlint // nothing else is in it
		return cmp.Or(cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
	})
}

// syntax reports what the YAML parser refused.
func (d *decoder) syntax(err error) {
	var one *yaml.LoadError
	var several *yaml.LoadErrors
	if errors.As(err, &several) && len(several.Errors) > 0 {
		one = several.Errors[0]
	} else if !errors.As(err, &one) {
		one = nil
	}
	problem := &Problem{File: d.file, Line: 1, Column: 1, Message: err.Error()}
	if one != nil {
		problem.Message = strings.TrimPrefix(one.Message, "yaml: ")
		problem.Line, problem.Column = max(one.Mark.Line, 1), max(one.Mark.Column, 1)
	}
	switch problem.Message {
	case "no documents in stream":
		problem.Message = "the file is empty; dagger-codegen init writes one"
	case "expected single document, found multiple":
		problem.Message = "the file has several documents; leave one"
	}
	d.problems = append(d.problems, problem)
}

// key is what may stand in a mapping.
type key struct {
	name string
	set  func(value *yaml.Node)
}

// mapping reads a mapping. It returns the nodes of the keys that are there.
func (d *decoder) mapping(node *yaml.Node, what string, keys []key) map[string]*yaml.Node {
	node = resolve(node)
	if node.Kind != yaml.MappingNode {
		d.fail(node, "%s must be a mapping, with the keys %s", what, strings.Join(names(keys), ", "))
		return nil
	}
	seen := map[string]*yaml.Node{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		name, value := node.Content[i], node.Content[i+1]
		if first := seen[name.Value]; first != nil {
			d.fail(name, "%q is already set in line %d; remove one of them", name.Value, first.Line)
			continue
		}
		seen[name.Value] = name
		found := false
		for _, k := range keys {
			if k.name == name.Value && name.Kind == yaml.ScalarNode {
				found = true
				k.set(resolve(value))
			}
		}
		if !found {
			d.fail(name, "unknown key of %s %q; %s", what, name.Value, suggest.Hint(name.Value, names(keys)))
		}
	}
	return seen
}

func names(keys []key) []string {
	all := make([]string, len(keys))
	for i, k := range keys {
		all[i] = k.name
	}
	return all
}

func resolve(node *yaml.Node) *yaml.Node {
	for node.Kind == yaml.AliasNode && node.Alias != nil {
		node = node.Alias
	}
	return node
}

func (d *decoder) sequence(node *yaml.Node, what string, item func(*yaml.Node)) {
	if node.Kind != yaml.SequenceNode {
		d.fail(node, "%s must be a list, but this is %s", what, describe(node))
		return
	}
	for _, element := range node.Content {
		item(resolve(element))
	}
}

// text reads a string. A number is none: 0.20 would silently become 0.2 elsewhere.
func (d *decoder) text(into *string, what string) func(*yaml.Node) {
	return func(node *yaml.Node) {
		switch {
		case node.Kind != yaml.ScalarNode || node.ShortTag() != "!!str":
			hint := ""
			if node.Kind == yaml.ScalarNode && node.ShortTag() != "!!null" {
				hint = fmt.Sprintf("; write %q", node.Value)
			}
			d.fail(node, "%s must be a string, but this is %s%s", what, describe(node), hint)
		case node.Value == "":
			d.fail(node, "%s is empty; leave it out or give it a value", what)
		default:
			*into = node.Value
		}
	}
}

// path reads a path, relative to the file's folder.
func (d *decoder) path(into *string, what string) func(*yaml.Node) {
	return func(node *yaml.Node) {
		d.text(into, what)(node)
		*into = d.place(*into)
	}
}

func (d *decoder) place(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(d.file), path)
}

func (d *decoder) boolean(into *bool, what string) func(*yaml.Node) {
	return func(node *yaml.Node) {
		if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!bool" {
			d.fail(node, "%s must be true or false, but this is %s", what, describe(node))
			return
		}
		*into = strings.EqualFold(node.Value, "true")
	}
}

func (d *decoder) duration(into *time.Duration, what string) func(*yaml.Node) {
	return func(node *yaml.Node) {
		parsed, err := time.ParseDuration(node.Value)
		if node.Kind != yaml.ScalarNode || err != nil || parsed <= 0 {
			d.fail(node, "%s must be a duration of more than 0, for example 90s or 10m, but this is %s", what, describe(node))
			return
		}
		*into = parsed
	}
}

func (d *decoder) scope(into *generator.Scope) func(*yaml.Node) {
	return func(node *yaml.Node) {
		var text string
		d.text(&text, "scope")(node)
		if text != "" && !generator.Scope(text).Valid() {
			d.fail(node, "unknown scope %q; %s", text, suggest.Hint(text, ScopeNames()))
		}
		*into = generator.Scope(text)
	}
}

func describe(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	}
	switch node.ShortTag() {
	case "!!null":
		return "empty"
	case "!!int", "!!float":
		return "the number " + node.Value
	case "!!bool":
		return "the boolean " + node.Value
	case "!!timestamp":
		return "the date " + node.Value
	}
	return fmt.Sprintf("%q", node.Value)
}
