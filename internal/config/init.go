package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// SchemaURL is where editors find the JSON Schema of the configuration.
const SchemaURL = "https://raw.githubusercontent.com/dagger-codegen/dagger-codegen/main/internal/config/schema.json"

// Write returns a commented configuration for what was found.
func (f Found) Write() []byte {
	var b strings.Builder
	b.WriteString("# yaml-language-server: $schema=" + SchemaURL + "\n")
	b.WriteString(`#
# What dagger-codegen generates here. Without flags it generates every target below from one introspection;
# "dagger-codegen check" checks whether that would change anything. Paths are relative to this file.

# Where the schema comes from.
`)
	if f.Schema == "" {
		b.WriteString("schema:\n  engine: session # or embedded, or a URL\n  # Or a saved schema, which needs no engine (dagger-codegen introspect > schema.json):\n  # file: schema.json\n")
	} else {
		b.WriteString("schema:\n  file: " + quote(f.Schema) + " # a saved schema, which needs no engine\n  # Or an engine: session, embedded, or a URL:\n  # engine: session\n")
	}
	f.writeEnvironments(&b)
	b.WriteString(`
# What to generate. Keys of a target (docs/ci.md has more):
#   language     go, python, rust, or the NAME of a program dagger-codegen-NAME on PATH
#   output       the folder for the files
#   scope        full: the whole SDK; core: without environments; environments: stubs on the published SDK
#   package      the package of the generated code
#   style        official or idiomatic (rust)
#   layout       module, crate (rust) or package (python)
#   sdk-version  the version of the published SDK to generate for (default: the schema's)
#   templates    a folder of templates that replace the built-in ones
targets:
`)
	for i, target := range f.Targets {
		fmt.Fprintf(&b, "  # %s\n  - language: %s\n    output: %s\n    scope: %s\n",
			strings.ReplaceAll(f.Reasons[i], "\n", " "), quote(target.Language), quote(target.Output), target.Scope)
	}
	return []byte(b.String())
}

func (f Found) writeEnvironments(b *strings.Builder) {
	if f.Workspace != "" && f.Schema == "" {
		b.WriteString("\n# The workspace whose environments are served")
		if len(f.Served) > 0 {
			b.WriteString(": " + strings.ReplaceAll(strings.Join(f.Served, ", "), "\n", " "))
		}
		b.WriteString(".\nworkspace: " + quote(f.Workspace) + "\n")
	}
	b.WriteString("\n# The environments to serve before introspection: paths or Git references.\n")
	if len(f.Environments) == 0 || f.Schema != "" {
		b.WriteString("# environments:\n#   - ./ci\n")
		return
	}
	b.WriteString("environments:\n")
	for _, ref := range f.Environments {
		b.WriteString("  - " + quote(ref) + "\n")
	}
}

// quote writes a string so that YAML reads it back.
func quote(text string) string {
	for i, r := range text {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r == '/'
		inside := letter || r >= '0' && r <= '9' || r == '-' || r == '.'
		if i == 0 && !letter && !strings.HasPrefix(text, "./") && text != "." || !inside {
			return fmt.Sprintf("%q", text)
		}
	}
	switch strings.ToLower(text) {
	case "", "y", "yes", "n", "no", "on", "off", "true", "false", "null":
		return fmt.Sprintf("%q", text)
	}
	return text
}

// ForEnvironments returns what was found with a target for each language that an environment is written in, of those
// that there are stubs in; where none is, for all of them. It is for folders that have environments and no projects.
func (f Found) ForEnvironments(languages []string) Found {
	if len(f.Environments) == 0 && f.Workspace == "" {
		return f
	}
	spoken := slices.DeleteFunc(slices.Clone(languages), func(language string) bool { return !slices.Contains(f.SDKs, language) })
	if len(spoken) == 0 {
		spoken = languages
	}
	for _, language := range spoken {
		f.Targets = append(f.Targets, Target{Language: language, Output: "clients/" + language, Scope: generator.Environments})
		f.Reasons = append(f.Reasons, "stubs of the environments here")
	}
	return f
}

// WithoutStubs returns what was found with whole SDKs in place of stubs: where no environment contributes to the schema,
// there is nothing to make stubs for.
func (f Found) WithoutStubs() Found {
	targets, reasons := slices.Clone(f.Targets), slices.Clone(f.Reasons)
	for i := range targets {
		if targets[i].Scope == generator.Environments {
			targets[i].Scope = generator.Full
			reasons[i] += "; once there are environments, the scope environments makes stubs for them"
		}
	}
	f.Targets, f.Reasons = targets, reasons
	return f
}

// ForLanguages returns what was found with a target for each language, a folder each under sdk, in place of the
// projects.
func (f Found) ForLanguages(languages []string) Found {
	f.Targets, f.Reasons = nil, nil
	for _, language := range languages {
		f.Targets = append(f.Targets, Target{Language: language, Output: "sdk/" + language, Scope: generator.Full})
		f.Reasons = append(f.Reasons, "asked for with --lang")
	}
	return f
}
