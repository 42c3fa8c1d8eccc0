package versions

import (
	"os"
	"strings"
	"sync"
)

// files are the generated files whose API is compared.
var files = map[string]string{"go": "dagger.gen.go", "python": "gen.py", "rust": "gen.rs"}

// engine is an engine version of the reference folder.
type engine struct {
	name, schema string
	// asked is the SDK version to ask for, "" where the schema tells.
	asked string
	// listings are the official APIs by language.
	listings map[string]string

	mu     sync.Mutex
	counts map[string]*counts
}

func newEngine(name, schema, listing string) *engine {
	e := &engine{name: name, schema: schema, listings: map[string]string{}, counts: map[string]*counts{}}
	for language := range files {
		if path := listing + language + ".api"; exists(path) {
			e.listings[language] = path
		}
	}
	return e
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func (e *engine) put(language string, counted *counts) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.counts[language] = counted
}

// order is a version that sorts as the engines came: those that call themselves v1.0.0 were betas of it.
func (e *engine) order() string {
	switch e.name {
	case "v1.0.0":
		return "v1.0.0-beta.11"
	case "v1.0.0-newest":
		return "v1.0.0-beta.21"
	}
	return e.name
}

// counts are the declarations of both files.
type counts struct {
	same                 int
	missing, unexplained []string
	// added counts, for each addition, the declarations that are ours or have more than the official ones.
	added map[string]int
}

// addition is something that our files have beyond the official ones, on purpose.
type addition struct {
	name, language, why string
	// extra reports whether a declaration is one, nil where the addition is a part of others.
	extra func(line string) bool
	// part is what stands in a declaration in place of official: take ours away, and the rest is the official one.
	part, official string
}

var additions = []addition{
	{name: "ForceSendFields", language: "go", why: "a field of each options struct, to send what is zero or null",
		extra: func(line string) bool { return strings.Contains(line, ".ForceSendFields ") }},
	{name: "load", language: "python", why: "`dag.load(Container, id)` takes up an object by its ID, from runtime 0.18.4 on",
		extra: func(line string) bool { return strings.Contains(line, ".def load(self, cls: type[T], id_: str") }},
	{name: "Debug", language: "rust", why: "every object can be printed, without a request",
		extra: func(line string) bool { return strings.HasPrefix(line, "impl std::fmt::Debug for ") }},
	{name: "Clone, Default", language: "rust", why: "options can be written with `..Default::default()`",
		part: "#[derive(Builder, Clone, Debug, Default, PartialEq)]", official: "#[derive(Builder, Debug, PartialEq)]"},
	{name: "Copy, Eq, Hash", language: "rust", why: "enums can be copied, and be keys of maps",
		part:     "#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]",
		official: "#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]"},
	{name: "must_use", language: "rust", why: "an object that nothing is asked of does nothing", part: "#[must_use] "},
}

// unknowable reports whether the reference folder can't tell of an official declaration: the newest schema was made
// from a listing that doesn't say what implements what.
func unknowable(engine, line string) bool {
	return engine == "v1.0.0-newest" && (strings.HasPrefix(line, "impl Syncer for ") || strings.HasPrefix(line, "impl Exportable for "))
}

func compare(language, engine string, official, ours []string) *counts {
	counted := &counts{added: map[string]int{}}
	left := map[string]int{}
	for _, line := range official {
		if !unknowable(engine, line) {
			left[line]++
		}
	}
	for _, line := range ours {
		if unknowable(engine, line) {
			continue
		}
		bare, parts := withoutParts(language, line, left)
		switch {
		case left[bare] > 0:
			left[bare]--
			counted.same++
			for _, part := range parts {
				counted.added[part]++
			}
		case !explained(language, line, counted):
			counted.unexplained = append(counted.unexplained, line)
		}
	}
	for _, line := range official {
		if left[line] > 0 {
			left[line]--
			counted.missing = append(counted.missing, line)
		}
	}
	return counted
}

// withoutParts takes what a declaration of ours has beyond the official one away, unless the official one has it too.
func withoutParts(language, line string, official map[string]int) (bare string, taken []string) {
	for _, each := range additions {
		if official[line] > 0 {
			break
		}
		if each.language == language && each.part != "" && strings.Contains(line, each.part) {
			line = strings.Replace(line, each.part, each.official, 1)
			taken = append(taken, each.name)
		}
	}
	return line, taken
}

func explained(language, line string, counted *counts) bool {
	for _, each := range additions {
		if each.language == language && each.extra != nil && each.extra(line) {
			counted.added[each.name]++
			return true
		}
	}
	return false
}
