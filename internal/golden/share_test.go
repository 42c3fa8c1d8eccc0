package golden

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

const goHelper = `// fetch asks for a value.
func fetch[T any](ctx context.Context) (T, error) {
	return ask[T](ctx)
}
`

// textsOf makes a text for each of four cases, with the same helpers and a type of its own.
func textsOf(extension string, text func(own string) string) map[string][]byte {
	texts := map[string][]byte{}
	for _, own := range []string{"Bell", "Crane", "Dock", "Lamp"} {
		texts[strings.ToLower(own)+"/sdk"+extension] = []byte(text(own))
	}
	return texts
}

func TestShare(t *testing.T) {
	for name, test := range map[string]struct {
		texts     map[string][]byte
		bell      string
		extension string
		helpers   []string
	}{
		"go": {
			texts: textsOf(".go", func(own string) string {
				return "// Generated.\n\npackage dagger\n\n" + goHelper + "\ntype " + own + " struct {\n\tname string\n}\n\nfunc (r *Query) Node(ctx context.Context) Node {\n\treturn nil\n}\n"
			}),
			bell:    "// Generated.\n\npackage dagger\n\n// ... helpers/x/fetch.go.txt\n\ntype Bell struct {\n\tname string\n}\n\n// ... helpers/x/query-node.go.txt\n",
			helpers: []string{"fetch.go.txt", "query-node.go.txt"},
		},
		"rust: what is in a module is found, what is in an implementation stays": {
			texts: textsOf(".rs", func(own string) string {
				return "impl " + own + " {\n    fn id(&self) -> Id {\n        self.id\n    }\n}\nmod answer {\n    fn list() {\n        1\n    }\n    fn of_" + own + "() {}\n}\n"
			}),
			bell:    "impl Bell {\n    fn id(&self) -> Id {\n        self.id\n    }\n}\nmod answer {\n    // ... helpers/x/answer-list.rs.txt\n    fn of_Bell() {}\n}\n",
			helpers: []string{"answer-list.rs.txt"},
		},
		"python: what always stands together is one, with the blank lines between": {
			texts: textsOf(".py", func(own string) string {
				return "class A(Type):\n    def a(self):\n        return 1\n\n\nclass B(Type):\n    def a(self):\n        return 1\n\n\nclass " + own + "(Type):\n    def a(self):\n        return 2\n"
			}),
			bell:    "# ... helpers/x/a.py.txt\n\n\nclass Bell(Type):\n    def a(self):\n        return 2\n",
			helpers: []string{"a.py.txt"},
		},
		"variants": {
			texts: func() map[string][]byte {
				texts := textsOf(".go", func(string) string { return goHelper })
				for i := range 3 {
					texts[fmt.Sprintf("old%d/sdk.go", i)] = []byte(strings.Replace(goHelper, "ask", "get", 1))
				}
				return texts
			}(),
			bell:    "// ... helpers/x/fetch.go.txt\n",
			helpers: []string{"fetch-2.go.txt", "fetch.go.txt"},
		},
		"two lines are worth it in half of the texts": {
			texts: textsOf(".go", func(own string) string { return "// A is.\nconst A = 1\n\nconst B = 1\n\ntype " + own + " int\n" }),
			bell:  "// ... helpers/x/a.go.txt\n\nconst B = 1\n\ntype Bell int\n", helpers: []string{"a.go.txt"},
		},
	} {
		own, helpers, err := Share("helpers/x", len(test.texts), test.texts)
		if err != nil {
			t.Fatal(err)
		}
		for file, text := range own {
			if strings.HasPrefix(file, "bell/") && string(text) != test.bell {
				t.Errorf("%s: %s", name, cmp.Diff(test.bell, string(text)))
			}
		}
		if names := slices.Sorted(maps.Keys(helpers)); !slices.Equal(names, test.helpers) {
			t.Errorf("%s: helpers %q, want %q", name, names, test.helpers)
		}
	}
}

// A change of a helper changes that helper, and no case.
func TestShareKeepsAChangeInOnePlace(t *testing.T) {
	share := func(word string) (own, helpers map[string][]byte) {
		own, helpers, err := Share("helpers/x", 4, textsOf(".go", func(own string) string {
			return goHelper + "\ntype " + own + " int\n\n// B is " + word + ".\nfunc B() {\n}\n"
		}))
		if err != nil {
			t.Fatal(err)
		}
		return own, helpers
	}
	own, helpers := share("this")
	changedOwn, changedHelpers := share("that")
	if diff := cmp.Diff(own, changedOwn); diff != "" {
		t.Errorf("cases change: %s", diff)
	}
	if string(helpers["fetch.go.txt"]) != string(changedHelpers["fetch.go.txt"]) || string(changedHelpers["b.go.txt"]) != "// B is that.\nfunc B() {\n}\n" {
		t.Errorf("the helpers are %q", changedHelpers)
	}
}

func TestShareRefusesItsOwnLines(t *testing.T) {
	if _, _, err := Share("helpers/x", 1, map[string][]byte{"a.py": []byte("a = 1\n    # ... helpers/x/b.py.txt\n")}); err == nil {
		t.Error("a line that would be expanded is taken for a text's own")
	}
	if _, err := Expand([]byte("// ... helpers/x/b.go.txt\n"), nil); err == nil {
		t.Error("a helper that doesn't exist is no error")
	}
}

// Whatever texts have in common, expanding gives them back.
func TestExpandUndoesShare(t *testing.T) {
	lines := []string{"", "", "a", "b = [", "]", "}", "fn a() {", "    x", "    fn b() {", "    }", "mod m {", "else:", "class C:", "\tx", "// c", "#[d]", "  "}
	block := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(lines), 1, 6).Draw(t, "lines"), "\n")
	})
	rapid.Check(t, func(t *rapid.T) {
		blocks := rapid.SliceOfN(block, 1, 6).Draw(t, "blocks")
		extension := rapid.SampledFrom([]string{".go", ".py", ".rs", ".ts"}).Draw(t, "extension")
		texts := map[string][]byte{}
		for i := range rapid.IntRange(1, 8).Draw(t, "texts") {
			chosen := rapid.SliceOf(rapid.SampledFrom(blocks)).Draw(t, "text")
			texts[fmt.Sprint(i, extension)] = []byte(strings.Join(chosen, "\n") + rapid.SampledFrom([]string{"", "\n", "\n\n"}).Draw(t, "end"))
		}
		own, helpers, err := Share("helpers/x", len(texts), texts)
		if err != nil {
			t.Fatal(err)
		}
		byPath := map[string][]byte{}
		for name, text := range helpers {
			byPath[path.Join("x", name)] = text
		}
		for name, text := range texts {
			if got, err := Expand(own[name], byPath); err != nil || string(got) != string(text) {
				t.Fatalf("%s is %q, want %q: %v", own[name], got, text, err)
			}
		}
	})
}
