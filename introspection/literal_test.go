package introspection

import "testing"

func TestLiteralsInGraphQLAndGoQuoting(t *testing.T) {
	for literal, want := range map[string]string{
		`"plain"`:                   `"plain"`,
		`"\x1b[1m\a"`:               `"\u001b[1m\u0007"`,
		`"\U0001f600\u00e9"`:        `"😀é"`,
		`"\ud83d\ude00"`:            `"😀"`,
		`"\u{1F600}"`:               `"😀"`,
		`"a\/b\"c\\\n"`:             `"a/b\"c\\\n"`,
		"\"\"\"\n  a\n   b\n\"\"\"": `"a\n b"`,
		`[UP,DOWN, 3,-1.5e3]`:       `[UP, DOWN, 3, -1.5e3]`,
		`{a: 2, bC: "x"}`:           `{a: 2, bC: "x"}`,
		`null`:                      `null`,
		`true`:                      `true`,
		`[]`:                        `[]`,
		`"\u200b\u2028"`:            "\"\u200b\\u2028\"",
	} {
		value, err := parseLiteral(literal)
		if err != nil {
			t.Errorf("%s: %v", literal, err)
			continue
		}
		if got := value.String(); got != want {
			t.Errorf("%s: %s, want %s", literal, got, want)
		}
		again, err := parseLiteral(value.String())
		if err != nil || again.String() != value.String() {
			t.Errorf("%s: its own text %s doesn't read back: %v", literal, value, err)
		}
	}
}

func TestLiteralErrors(t *testing.T) {
	for literal, want := range map[string]string{
		``:        "a value is missing",
		`"open`:   "a string is not closed",
		`"\q"`:    `"\\q\"" begins with no escape sequence of GraphQL or Go`,
		`[1, 2`:   "a value is missing",
		`{a 1}`:   `a field's name and a colon are missing before "1}"`,
		`1.2.3`:   `"1.2.3" is not a number`,
		`1 2`:     `unexpected "2" after the value`,
		`$x`:      `unexpected "$x"`,
		`"""open`: "a block string is not closed",
	} {
		if _, err := parseLiteral(literal); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", literal, err, want)
		}
	}
}

func FuzzLiteral(f *testing.F) {
	for _, seed := range []string{`"\x1b"`, `[{a: 1}]`, `"""x"""`, `"\ud83d\ude00"`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, literal string) {
		value, err := parseLiteral(literal)
		if err != nil {
			return
		}
		again, err := parseLiteral(value.String())
		if err != nil || again.String() != value.String() {
			t.Errorf("%q gives %s, which doesn't read back: %v", literal, value, err)
		}
	})
}
