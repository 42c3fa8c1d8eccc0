package config

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
)

// config reads the whole file.
func (d *decoder) config(node *yaml.Node, c *Config) {
	var hasTargets bool
	var envs, space *yaml.Node
	d.mapping(node, "the configuration", []key{
		{"schema", func(node *yaml.Node) { d.source(node, &c.Source) }},
		{"environments", func(node *yaml.Node) {
			envs = node
			d.environments(node, &c.Source)
		}},
		{"workspace", func(node *yaml.Node) {
			space = node
			d.workspace(node, &c.Source)
		}},
		{"targets", func(node *yaml.Node) {
			hasTargets = true
			d.targets(node, c)
		}},
		{"allow", func(node *yaml.Node) { d.allowances(node, c) }},
	})
	if node.Kind == yaml.MappingNode && !hasTargets {
		d.failWithoutTargets(node)
	}
	if envs != nil && c.Source.Schema != "" && len(c.Source.Environments) > 0 {
		d.fail(envs, "environments are served by an engine, but schema names a file; remove one of them")
	}
	if space != nil && c.Source.Schema != "" && c.Source.Workspace != NoWorkspace {
		d.fail(space, "the environments of a workspace are served by an engine, but schema names a file; remove one of them")
	}
	if c.Source.Engine == "" && c.Source.Schema == "" {
		c.Source.Engine = Session
	}
}

// source reads where the schema comes from.
func (d *decoder) source(node *yaml.Node, s *Source) {
	seen := d.mapping(node, "schema", []key{
		{"engine", func(node *yaml.Node) { d.engine(node, s) }},
		{"file", d.path(&s.Schema, "file")},
		{"origin", d.path(&s.Origin, "origin")},
		{"core", d.path(&s.Core, "core")},
		{"timeout", d.duration(&s.Timeout, "timeout")},
		{"start-timeout", d.duration(&s.StartTimeout, "start-timeout")},
	})
	if seen["engine"] != nil && seen["file"] != nil {
		d.fail(seen["file"], "engine and file both say where the schema comes from; remove one of them")
	}
	if seen["origin"] != nil && seen["file"] == nil {
		d.fail(seen["origin"], "origin says where the environment of a saved schema comes from, and there is no file; add one, or leave origin out")
	}
	for _, limit := range []string{"timeout", "start-timeout"} {
		if seen[limit] != nil && seen["file"] != nil {
			d.fail(seen[limit], "%s applies to an engine, but file is set; remove one of them", limit)
		}
	}
}

func (d *decoder) engine(node *yaml.Node, s *Source) {
	d.text(&s.Engine, "engine")(node)
	if s.Engine == "" || s.Engine == Session || s.Engine == Embedded {
		return
	}
	if address, err := url.Parse(s.Engine); err != nil || address.Scheme != "http" && address.Scheme != "https" || address.Host == "" {
		d.fail(node, "engine must be session, embedded, or a URL such as http://127.0.0.1:8080/query, but this is %s", withoutUser(address, node))
	}
}

// withoutUser describes what was meant as an address, less the name and password in it: they may be a token.
func withoutUser(address *url.URL, node *yaml.Node) string {
	if strings.Contains(node.Value, "@") {
		if address == nil || address.User == nil {
			return "something else"
		}
		address.User = nil
		return strconv.Quote(address.String())
	}
	return describe(node)
}

func (d *decoder) environments(node *yaml.Node, s *Source) {
	d.sequence(node, "environments", func(item *yaml.Node) {
		var ref string
		d.text(&ref, "an environment")(item)
		if strings.HasPrefix(ref, "./") || strings.HasPrefix(ref, "../") || ref == "." || ref == ".." {
			ref = workspace.LocalRef(d.place(ref))
		}
		s.Environments = append(s.Environments, ref)
	})
}

// workspace reads the folder of a workspace, or that there is to be none.
func (d *decoder) workspace(node *yaml.Node, s *Source) {
	if d.text(&s.Workspace, "workspace")(node); s.Workspace != NoWorkspace {
		s.Workspace = d.place(s.Workspace)
	}
}

func (d *decoder) failWithoutTargets(node *yaml.Node) {
	d.fail(node, "there are no targets; add at least one: targets: [{language: python, output: sdk}]")
}

func (d *decoder) targets(node *yaml.Node, c *Config) {
	if node.Kind == yaml.SequenceNode && len(node.Content) == 0 {
		d.failWithoutTargets(node)
	}
	places := map[string]int{}
	d.sequence(node, "targets", func(item *yaml.Node) {
		t := Target{Scope: generator.Full}
		seen := d.mapping(item, "a target", []key{
			{"language", func(node *yaml.Node) {
				d.text(&t.Language, "language")(node)
				t.Place = fmt.Sprintf("%s:%d:%d", d.file, node.Line, node.Column)
			}},
			{"output", func(node *yaml.Node) { d.output(node, &t) }},
			{"scope", d.scope(&t.Scope)},
			{"package", d.text(&t.Package, "package")},
			{"style", d.text(&t.Style, "style")},
			{"layout", d.text(&t.Layout, "layout")},
			{"sdk-version", d.text(&t.SDKVersion, "sdk-version")},
			{"source-url", d.text(&t.SourceURL, "source-url")},
			{"since", d.revision(&t.Since)},
			{"templates", d.path(&t.Templates, "templates")},
			{"backend", d.path(&t.Backend, "backend")},
			{"api", d.boolean(&t.API, "api")},
		})
		if seen != nil {
			d.required(item, seen, "a target", "language", "output")
		}
		place := t.Language + "\x00" + t.Output + "\x00" + stubs(t.Scope)
		if first, ok := places[place]; ok && t.Language != "" && t.Output != "" {
			d.fail(item, "the target in line %d writes the same files; give one of them another output", first)
		} else {
			places[place] = item.Line
		}
		c.Targets = append(c.Targets, t)
	})
}

// allowances reads what diff takes for no break.
func (d *decoder) allowances(node *yaml.Node, c *Config) {
	d.sequence(node, "allow", func(item *yaml.Node) {
		a := Allowance{Place: fmt.Sprintf("%s:%d:%d", d.file, item.Line, item.Column)}
		seen := d.mapping(item, "an allowance", []key{
			{"rule", d.text(&a.Rule, "rule")},
			{"coordinate", d.text(&a.Coordinate, "coordinate")},
			{"language", d.text(&a.Language, "language")},
			{"reason", d.text(&a.Reason, "reason")},
		})
		if seen != nil {
			d.required(item, seen, "an allowance", "reason")
			if seen["rule"] == nil && seen["coordinate"] == nil {
				d.fail(item, "an allowance needs a rule or a coordinate")
			}
		}
		c.Allow = append(c.Allow, a)
	})
}

// revision reads the name of a schema: a file, or one in a commit.
func (d *decoder) revision(to *string) func(*yaml.Node) {
	return func(node *yaml.Node) {
		d.text(to, "since")(node)
		if *to != "" && !strings.HasPrefix(*to, "git:") {
			*to = d.place(*to)
		}
	}
}

func stubs(scope generator.Scope) string {
	if scope == generator.Environments {
		return "stubs"
	}
	return "sdk"
}

func (d *decoder) required(node *yaml.Node, seen map[string]*yaml.Node, what string, names ...string) {
	for _, name := range names {
		if seen[name] == nil {
			d.fail(node, "%s needs %s", what, name)
		}
	}
}

func (d *decoder) output(node *yaml.Node, t *Target) {
	d.text(&t.Output, "output")(node)
	if t.Output == "-" {
		d.fail(node, "output must be a folder; to print, run with -o -")
		return
	}
	t.Output = d.place(t.Output)
}
