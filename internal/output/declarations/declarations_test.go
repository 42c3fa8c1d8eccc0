package declarations

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func lines(changes []Change) []string {
	var all []string
	for _, change := range changes {
		all = append(all, change.String())
	}
	return all
}

func TestCompare(t *testing.T) {
	for name, test := range map[string]struct {
		before, after string
		want          []string
	}{
		"a.go": {
			"package a\n\n// A.\ntype T struct {\n\tA int\n\tb int\n}\n\nfunc (r *T) M(a int) error { return nil }\n\nconst C = 1\n\nfunc hidden() {}\n",
			"package a\n\n// B.\ntype T struct {\n\tA string\n}\n\nfunc (r *T) M(\n\ta int,\n\tb ...string,\n) error {\n\treturn nil\n}\n\nfunc (r *T) N() {}\n",
			[]string{"~ func (*T) M(a int) error -> func (*T) M(a int, b ...string) error", "+ func (*T) N()", "- const C = 1", "~ T.A int -> T.A string"},
		},
		"a.py": {
			"class T(Type):\n    \"\"\"Text:\n\n    def no(self):\n    \"\"\"\n\n    async def a(self) -> str:\n        x = 1\n        return x\n\n    def _hidden(self): ...\n\n\nclass E(Enum):\n    A = \"A\"\n",
			"class T(Type):\n    def a(\n        self,\n        *,\n        b: int | None = None,\n    ) -> str:\n        return \"\"\n\n\nclass E(Enum):\n    A = \"A\"\n    B = \"B\"\n",
			[]string{"+ E.B = \"B\"", "~ async def T.a(self) -> str -> def T.a(self, *, b: int | None = None) -> str"},
		},
		"a.rs": {
			"pub struct T {\n    pub a: i32,\n}\nimpl T {\n    pub async fn m(&self) -> i32 {\n        0\n    }\n    fn hidden(&self) {}\n}\npub enum E {\n    A,\n}\n",
			"pub struct T {\n    pub a: i64,\n}\nimpl T {\n    pub fn m(\n        &self,\n        b: i32,\n    ) -> i32 {\n        0\n    }\n}\npub trait S {\n    fn s(&self) -> i32;\n}\npub enum E {\n    A,\n    B,\n}\n",
			[]string{"+ E::B", "+ pub trait S", "+ fn S::s(&self) -> i32", "~ T.a: i32 -> T.a: i64", "~ pub async fn T::m(&self) -> i32 -> pub fn T::m(&self, b: i32) -> i32"},
		},
		"a.txt": {"a", "b", nil},
	} {
		if diff := cmp.Diff(test.want, lines(Compare(Of(name, []byte(test.before)), Of(name, []byte(test.after))))); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

// Every generated file has declarations, the same in each reading, and all of the schema's types among them.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "testdata", "cases", "*", "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil || !slices.Contains([]string{".go", ".py", ".rs"}, filepath.Ext(file)) {
			continue
		}
		count++
		found := Of(file, content)
		if len(found) == 0 && strings.Contains(string(content), "class ") {
			t.Errorf("%s declares nothing", file)
		}
		if changes := Compare(found, Of(file, content)); len(changes) > 0 {
			t.Errorf("%s differs from itself: %v", file, changes)
		}
		for name, line := range found {
			if name == "" || line == "" || strings.ContainsAny(line, "\n") || len(fmt.Sprint(line)) > 2000 {
				t.Errorf("%s: %q is %q", file, name, line)
			}
		}
	}
	if count < 50 {
		t.Errorf("found %d files only", count)
	}
}
