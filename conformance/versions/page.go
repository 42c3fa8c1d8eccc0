package versions

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
)

var titles = map[string]string{"go": "Go", "python": "Python", "rust": "Rust"}

// page is docs/versions.md.
func page(engines []*engine) []byte {
	var b strings.Builder
	b.WriteString(`# Engine versions

What generated SDKs have of the public API of the official file, for engine versions since v0.12: declarations that are
the same, that are missing, and that are additions of ours. A declaration is what a caller can see: a name with its
parameters, their kinds, types and defaults, a result, a field, an enum member and its value, a derive.

No version is asked for where the schema tells its own. Made by ` + "`DAGGER_CODEGEN_UPDATE=1 go test ./conformance/versions`" + `
from the reference folder; the same test holds it.

`)
	b.WriteString("| engine |")
	for _, language := range builtin.Languages() {
		b.WriteString(" " + titles[language] + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(builtin.Languages())) + "\n")
	for _, engine := range engines {
		b.WriteString("| " + engine.name + " |")
		for _, language := range builtin.Languages() {
			b.WriteString(" " + cell(engine.counts[language]) + " |")
		}
		b.WriteString("\n")
	}
	b.WriteString(`
v1.0.0 is the engine of v1.0.0-beta.11. v1.0.0-newest is the schema of dagger-io 1.0.0b21 and dagger-sdk 1.0.0-beta.21; there
was no official Go file to compare with, and which objects implement ` + "`Syncer` and `Exportable`" + ` can't be known from it.

## Additions

| language | addition | what for |
|---|---|---|
`)
	for _, each := range additions {
		fmt.Fprintf(&b, "| %s | `%s` | %s |\n", titles[each.language], each.name, each.why)
	}
	b.WriteString(`
## Floors

The oldest releases that can be generated for are dagger.io/dagger v0.10.2, dagger-io 0.9.11 and dagger-sdk 0.11.9: no crate
between 0.9.8 and 0.11.9 was published. Older ones are refused, by the schema's version and by ` + "`--sdk-version`" + ` alike.
`)
	return []byte(b.String())
}

// cell says what was counted: "886 same, 0 missing, 60 ForceSendFields".
func cell(c *counts) string {
	if c == nil {
		return "–"
	}
	text := fmt.Sprintf("%d same, %d missing", c.same, len(c.missing))
	var names []string
	for name := range c.added {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		text += fmt.Sprintf(", %d `%s`", c.added[name], name)
	}
	return text
}
