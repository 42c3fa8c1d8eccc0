package calls

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"go.yaml.in/yaml/v4"
)

// limit is something that a published runtime can't do, whatever the generated code does.
type limit struct {
	Language string   `yaml:"language"`
	Schema   string   `yaml:"schema"`
	Reason   string   `yaml:"reason"`
	Calls    []string `yaml:"calls"`
}

type limitList struct{ needed map[string]bool }

// limitsOf reads testdata/calls/limits.yaml.
func limitsOf(t *testing.T, language, schema string) *limitList {
	t.Helper()
	path := filepath.Join(needed.Root(), "testdata", "calls", "limits.yaml")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all []limit
	if err := yaml.Unmarshal(text, &all); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	list := &limitList{needed: map[string]bool{}}
	for _, l := range all {
		if l.Reason == "" {
			t.Fatalf("%s: a limit of %s without a reason", path, l.Language)
		}
		if l.Language == language && l.Schema == schema {
			for _, call := range l.Calls {
				list.needed[call] = false
			}
		}
	}
	return list
}

// excuse reports whether a failure or a coordinate begins with something that the runtime can't do.
func (l *limitList) excuse(what string) bool {
	for call := range l.needed {
		if strings.HasPrefix(what, call) {
			l.needed[call] = true
			return true
		}
	}
	return false
}

func (l *limitList) unused() (calls []string) {
	for call, needed := range l.needed {
		if !needed {
			calls = append(calls, call)
		}
	}
	slices.Sort(calls)
	return calls
}
