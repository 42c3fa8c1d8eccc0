package lengths_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/lengths"
	"github.com/dagger-codegen/dagger-codegen/generator/python"
	"github.com/dagger-codegen/dagger-codegen/generator/rust"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// recipe is how templates write a construct: A, B and C are names of any length.
type recipe struct {
	name, text string
	// around is the code that the construct stands in, which has it at HERE.
	around string
}

// The code around a construct: most stand in a function.
const (
	inFunction = "fn f() {\nHERE}\n\n"
	inImpl     = "impl T {\nHERE}\n\n"
	inTrait    = "trait T {\nHERE}\n\n"
	alone      = "HERE\n"
	spaced     = "HERE\n\n"
)

// rustRecipes are the constructs of Rust.
var rustRecipes = []recipe{
	{"call", "    query = b::c(⟦₆₀A,␣\"B\",␣c⟨,⟩⟧);\n", inFunction},
	{"call of one", "    let query = ⦃b::c(A)⫼▸⏎b::c(A)◂⫼b::c(⟦⇊A,⟧)⦄;\n", inFunction},
	{"call in a call", "    b(⟦₆₀A,␣c(⟦₆₀B,␣&d⟨,⟩⟧)⟨,⟩⟧);\n", inFunction},
	{"let", "    let mut query = a::b(⟦₆₀&self.query,␣\"A\"⟨,⟩⟧);\n", inFunction},
	{"selection", "    let query = ⦃₆₀self.selection.select(\"A\")⫼self▸⏎.selection⏎.select(\"A\")⫼self.selection.select(⟦⇊\"A\",⟧)⦄;\n", inFunction},
	{"method", "    pub async fn A(⟦&self,␣B: u8⟨,⟩⟧) -> Result<u8, E> {\n        c()\n    }\n", inImpl},
	{"method of one", "    pub fn A(⟦&self⟨,⟩⟧) -> ⦃₈₇B {⫼B⏎{⦄\n        c()\n    }\n", inImpl},
	{"declaration", "    fn A(⟦&self,␣B: u8⟨,⟩⟧)⟪⁹⁹⸮▸␣-> C◂⟫;\n", inTrait},
	{"struct", "pub struct ⦃A {⫼A⏎{⦄\n    b: u8,\n}\n", alone},
	{"if let", "    if let Some(value) = ⦃opts.A {⫼opts.A⏎{⫼▸⏎opts.A◂⏎{⫼opts▸⏎.A◂⏎{⦄\n        c();\n    }\n", inFunction},
	{"arm", "    match a {\n        A =>⟪⟨ {▸⏎⫽ ⟩\"B\"⟨◂⏎}⫽,⟩⟫\n    }\n", inFunction},
	{"struct literal", "    A {⟪₂₀▸␣proc,␣query⟨,⟩◂␣⟫}\n", inFunction},
	{"field", "    pub A:⟪⸮⟨▸⏎⫽ ⟩Option<⟦Vec<⟦B⟨,⟩⟧>⟨,⟩⟧>,⟨◂⟩⟫\n", "struct T {\nHERE}\n\n"},
	{"setting", "    self.A =⟪⸮⟨▸⏎⫽ ⟩Some(⟦⟪A⟨▸⏎⟩.into()⟨◂⟩⟫⟨,⟩⟧);⟨◂⟩⟫\n", inFunction},
	{"setting by a call", "    self.A =⦃ Some(⟪₆₀b(⟦A⟨,⟩⟧)⟫);⫼▸⏎Some(⟪₆₀b(⟦A⟨,⟩⟧)⟫);◂⫼⁹⁸⸮ Some(b(⟦A⟨,⟩⟧));⫼ Some(▸⏎b(⟦A⟨,⟩⟧),◂⏎);⫼▸⏎Some(b(⟦A⟨,⟩⟧));◂⦄\n", inFunction},
	{"implementation", "impl⦃ B<A> for C {⫼ B<A>▸⏎for C◂⏎{⫼▸⏎B<A>⏎for C◂⏎{⫼▸⏎B<▸⏎A,◂⏎> ⟪₉₂for C⟫◂⏎{⫼▸⏎B<▸⏎A,◂⏎>⏎for C◂⏎{⦄\n    fn a() {}\n}\n", alone},
	{"result", "    fn a⟪(⟨▸⏎⟩&self⟨,◂⏎⟩) -> ⟨⦃⁹⁶b<A> {⫼¹⁰²b<A>⏎{⫼⸮b<⟦A⟨,⟩⟧> {⫼b<A>⏎{⦄⫽b<A> {⟩⟫\n        c()\n    }\n", inImpl},
	{"attribute", "    #[serde(⟪⁹⁹▸¦rename = \"A\"◂¦⟫)]\n    a: u8,\n", "struct T {\nHERE}\n\n"},
}

// pythonRecipes are the constructs of Python.
var pythonRecipes = []recipe{
	{"call", "ctx = b.c(⟦⟪A,␣\"B\",␣c⸴⟫⟧)\n", "HERE"},
	{"call of one", "ctx = b.c(⟦⟪\"B\"⸴⟫⟧)\n", "HERE"},
	{"call in a call", "ctx = b(⟦⟪c(⟦⟪\"B\",␣C⸴⟫⟧)⸴⟫⟧)\n", "HERE"},
	{"calls in a call", "ctx = b(⟦⟪\"A\",␣c(⟦⟪B,␣[⟦d,␣C⸴⟧]⸴⟫⟧)⸴⟫⟧)\n", "HERE"},
	{"call in a list", "args = [\n    Arg(⟦⟪\"A\",␣B,␣c⸴⟫⟧),\n]\n", "HERE"},
	{"list", "ctx = [⟦\"A\",␣\"B\"⸴⟧]\n", "HERE"},
	{"list of one", "ctx = [⟦\"A\"⸴⟧]\n", "HERE"},
	{"value", "A = ⟪⸮⟨(▸⏎⟩\"B\"⟨◂⏎)⟩⟫\n", "HERE"},
	{"class", "class A(⟦⟪B⸴⟫⟧):\n    pass\n", spaced},
	{"function", "def A(⟦⟪self,␣B: C⸴⟫⟧) -> int:\n    pass\n", spaced},
	{"function of one", "def A(⟦⊣self⟨,⟩⟧) -> ⟪⸮⟨(▸⏎⟩B⟨◂⏎)⟩⟫:\n    pass\n", spaced},
	{"parameter", "def a(\n    A: list[⟦B⟧],\n) -> int:\n    pass\n", spaced},
	{"conditional", "ctx = ⟪⟨(▸⏎⟩⟪B␣if ⟪C␣is None⟫␣else a⟫⟨◂⏎)⟩⟫\n", "HERE"},
	{"condition", "if ⟪⟨(▸⏎⟩⟪a is not None␣and ⟪\"B\"␣in c⟫⟫⟨◂⏎)⟩⟫:\n    pass\n", "HERE"},
}

// TestRecipes has the formatters change nothing in the constructs, whatever the lengths of the names in them.
func TestRecipes(t *testing.T) {
	t.Run("python", func(t *testing.T) {
		ruff := tool(t, needed.Cache("python", "venv", "bin", "ruff"))
		formatted(t, cooked(t, pythonRecipes, python.Style, "py"), ruff, "format", "--no-cache", "--isolated")
	})
	t.Run("rust", func(t *testing.T) {
		formatted(t, cooked(t, rustRecipes, rust.Style, "rs"), tool(t, "rustfmt"), "--edition", "2021")
	})
}

// cooked returns a file for each recipe, with names of all lengths.
func cooked(t *testing.T, recipes []recipe, style layout.Style, extension string) []file {
	t.Helper()
	var files []file
	for _, each := range recipes {
		var content strings.Builder
		for _, others := range []int{3, 25, 45} {
			for _, varied := range []string{"A", "B", "C"} {
				if !strings.Contains(each.text, varied) {
					continue
				}
				for length := 1; length <= lengths.Longest; length++ {
					text := each.text
					for _, name := range []string{"A", "B", "C"} {
						letters := others
						if name == varied {
							letters = length
						}
						text = replaceName(text, name, letters)
					}
					encoded, err := layout.Encode([]byte(text))
					if err != nil {
						t.Fatal(err)
					}
					printed, err := layout.Print(encoded, style)
					if err != nil {
						t.Fatalf("%s: %v", each.name, err)
					}
					content.WriteString(strings.Replace(each.around, "HERE", string(printed), 1))
				}
			}
		}
		name := fmt.Sprintf("%s.%s", strings.ReplaceAll(each.name, " ", "_"), extension)
		files = append(files, file{name, []byte(strings.TrimRight(content.String(), "\n") + "\n")})
	}
	return files
}

// replaceName writes a name of that many letters for a capital that stands alone.
func replaceName(text, name string, letters int) string {
	var out strings.Builder
	isLetter := func(i int) bool {
		return i >= 0 && i < len(text) && (text[i] >= 'a' && text[i] <= 'z' || text[i] >= 'A' && text[i] <= 'Z')
	}
	for i := range len(text) {
		if text[i] == name[0] && !isLetter(i-1) && !isLetter(i+1) {
			out.WriteString(strings.ToLower(name) + strings.Repeat("n", letters-1))
			continue
		}
		out.WriteByte(text[i])
	}
	return out.String()
}
