package pipeline

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// schemas are the bound schema for each version that targets name. Where the schema tells its own version there is
// one for all.
type schemas struct {
	version   string
	byVersion map[string]*introspection.Schema
	order     []*introspection.Schema
}

func bindAll(targets []*target, received *Received) (*schemas, error) {
	document, err := received.Document()
	if err != nil {
		return nil, err
	}
	all := &schemas{version: document.Version, byVersion: map[string]*introspection.Schema{}}
	for _, t := range targets {
		version := all.key(t.Options.SDKVersion)
		if all.byVersion[version] != nil {
			continue
		}
		schema, err := received.bind(document, version)
		if err != nil {
			return nil, err
		}
		all.byVersion[version] = schema
		all.order = append(all.order, schema)
	}
	return all, nil
}

func (s *schemas) key(sdkVersion string) string {
	if s.version != "" {
		return ""
	}
	return sdkVersion
}

func (s *schemas) of(t generator.Target) *introspection.Schema {
	return s.byVersion[s.key(t.Options.SDKVersion)]
}

// warnings lists those of the schemas and of the backends, each once.
func warnings(all *schemas, targets []*target, outputs []generator.Output) []string {
	var lines []string
	seen := map[string]bool{}
	add := func(line string) {
		if !seen[line] {
			seen[line] = true
			lines = append(lines, line)
		}
	}
	for _, schema := range all.order {
		for _, problem := range schema.Warnings {
			add(problem.Error())
		}
	}
	for i, t := range targets {
		for _, warning := range outputs[i].Warnings {
			text := t.Name() + ": "
			if warning.Coordinate != "" {
				text += warning.Coordinate + ": "
			}
			add(text + warning.Message)
		}
	}
	return lines
}
