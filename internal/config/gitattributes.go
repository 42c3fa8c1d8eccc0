package config

import (
	"path"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// wholeFiles are the files of a whole SDK, by language.
var wholeFiles = map[string][]string{"go": {"dagger.gen.go", "dag/dag.gen.go"}, "python": {"gen.py"}, "rust": {"gen.rs"}}

// GitAttributes returns lines for .gitattributes: reviews fold what is generated, checkouts keep its line ends, and manifests
// merge by taking the lines of both sides.
func (f Found) GitAttributes() string {
	var b strings.Builder
	seen := map[string]bool{}
	line := func(pattern, attributes string) {
		if pattern = strings.ReplaceAll(path.Clean(pattern), " ", "[[:space:]]"); !seen[pattern] {
			seen[pattern] = true
			b.WriteString(pattern + " " + attributes + "\n")
		}
	}
	const generated = "linguist-generated=true text eol=lf"
	for _, target := range f.Targets {
		switch files := wholeFiles[target.Language]; {
		case target.Scope != generator.Environments && files != nil:
			for _, file := range files {
				line(path.Join(target.Output, file), generated)
			}
		case target.Output != "." && path.Base(target.Output) != "src":
			line(path.Join(target.Output, "**"), generated)
		}
		line(path.Join(target.Output, ".dagger-codegen.json"), generated+" merge=union")
	}
	return b.String()
}
