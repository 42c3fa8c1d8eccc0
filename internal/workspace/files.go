package workspace

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// FilesOf lists what an engine reads of a local environment: its folder, what its file includes beside it, and the same of
// all local environments that the file names (dependencies, SDKs, toolchains, blueprints), each once. Of a pattern it has the
// folder before the first wildcard. Paths are from the current folder if dir is.
func FilesOf(dir string) []string {
	f := &filesOf{seen: map[string]bool{}}
	f.add(filepath.Clean(dir))
	return f.names
}

type filesOf struct {
	names []string
	seen  map[string]bool
}

func (f *filesOf) add(dir string) {
	if f.seen[dir] {
		return
	}
	f.seen[dir] = true
	f.names = append(f.names, dir)
	for _, name := range moduleNames {
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			f.follow(dir, "", decodeModule(name, text))
			return
		}
	}
}

// decodeModule returns what the file says, as maps, lists and strings; nil if it can't be read.
func decodeModule(name string, text []byte) any {
	var value any
	if path.Ext(name) == ".json" {
		decoder := json.NewDecoder(bytes.NewReader(text))
		if decoder.Decode(&value) != nil {
			return nil
		}
		return value
	}
	var table map[string]any
	if toml.Unmarshal(text, &table) != nil {
		return nil
	}
	return table
}

// follow looks for references in the value of a key, wherever in the file they are.
func (f *filesOf) follow(dir, key string, value any) {
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			f.follow(dir, key, value[key])
		}
	case []any:
		for _, element := range value {
			f.follow(dir, key, element)
		}
	case string:
		switch {
		case key == "include" && !strings.HasPrefix(value, "!"):
			f.include(filepath.Join(dir, filepath.FromSlash(plainPart(value))))
		case (key == "source" || key == "sdk") && value != "" && IsLocal(value):
			if there := filepath.Join(dir, filepath.FromSlash(value)); isModule(there) {
				f.add(there)
			}
		}
	}
}

func (f *filesOf) include(name string) {
	if !f.seen[name] && !slices.ContainsFunc(f.names, func(dir string) bool { return within(dir, name) }) {
		f.seen[name] = true
		f.names = append(f.names, name)
	}
}

func within(dir, name string) bool {
	below, err := filepath.Rel(dir, name)
	return err == nil && filepath.IsLocal(below)
}

func isModule(dir string) bool {
	return slices.ContainsFunc(moduleNames, func(name string) bool { return isFile(filepath.Join(dir, name)) })
}

// plainPart is a pattern up to the first element with a wildcard.
func plainPart(pattern string) string {
	elements := strings.Split(pattern, "/")
	for i, element := range elements {
		if strings.ContainsAny(element, `*?[\{`) {
			return path.Join(append([]string{"."}, elements[:i]...)...)
		}
	}
	return pattern
}
