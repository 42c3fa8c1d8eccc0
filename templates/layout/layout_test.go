package layout_test

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

var (
	narrow = layout.Style{Width: 20, Indent: "    ", Wide: true}
	strict = layout.Style{Width: 20, Indent: "    ", Strict: true}
)

func laidOut(t *testing.T, style layout.Style, text string) string {
	t.Helper()
	encoded, err := layout.Encode([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, message, wrong := layout.Unbalanced(encoded); wrong {
		t.Fatalf("%q: %s", text, message)
	}
	printed, err := layout.Print(encoded, style)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return string(printed)
}

func TestForms(t *testing.T) {
	for _, test := range []struct {
		name, text string
		style      layout.Style
		want       string
	}{
		{"no marks", "a line that is longer than twenty columns\n", narrow, "a line that is longer than twenty columns\n"},
		{"it fits, to the last column", "call(⟦aaaa,␣bbb,␣ccc⟧)\n", narrow, "call(aaaa, bbb, ccc)\n"},
		{"a column too much", "call(⟦aaaa,␣bbb,␣cccc⟨,⟩⟧)\n", narrow, "call(\n    aaaa,\n    bbb,\n    cccc,\n)\n"},
		{"what follows counts", "call(⟦aaaa,␣bbb,␣ccc⟨,⟩⟧);\n", narrow, "call(\n    aaaa,\n    bbb,\n    ccc,\n);\n"},
		{"all arguments on one line", "call(⟦⟪aaaaa,␣bbb,␣ccc⸴⟫⟧)\n", narrow, "call(\n    aaaaa, bbb, ccc\n)\n"},
		{"each on its own, with a comma", "call(⟦⟪aaaaaa,␣bbbb,␣cccc⸴⟫⟧)\n", narrow, "call(\n    aaaaaa,\n    bbbb,\n    cccc,\n)\n"},
		{"a single one has no comma", "call(⟦⟪aaaaaaaaaaaaaaaaaaaaaaa⸴⟫⟧)\n", narrow, "call(\n    aaaaaaaaaaaaaaaaaaaaaaa\n)\n"},
		{"no argument", "calllllllllllllllllllllll(⟦⟪⸴⟫⟧)⟦⟨,⟩⟧\n", narrow, "calllllllllllllllllllllll()\n"},
		{"nested", "    a(⟦b(⟦ccc,␣ddd⟨,⟩⟧),␣e⟨,⟩⟧)\n", narrow, "    a(\n        b(ccc, ddd),\n        e,\n    )\n"},
		{"a break helps, with what is in it on one line", "aaaa =⟪⸮⟨▸⏎⫽ ⟩b(⟦cccccccccc⟨,⟩⟧);⟨◂⟩⟫\n", strict, "aaaa =\n    b(cccccccccc);\n"},
		{"a break in it helps", "aaaa =⟪⸮⟨▸⏎⫽ ⟩b(⟦ccccccccccccccc⟨,⟩⟧);⟨◂⟩⟫\n", strict, "aaaa = b(\n    ccccccccccccccc,\n);\n"},
		{"both help", "aaaaaaaaaaaaaaaa =⟪⸮⟨▸⏎⫽ ⟩bbbb(⟦ccccccccccc⟨,⟩⟧);⟨◂⟩⟫\n", strict, "aaaaaaaaaaaaaaaa =\n    bbbb(\n        ccccccccccc,\n    );\n"},
		{"no break helps", "aaaa =⟪⸮⟨▸⏎⫽ ⟩b(⟦cccccccccccccccccccc⟨,⟩⟧);⟨◂⟩⟫\n", strict, "aaaa = b(\n    cccccccccccccccccccc,\n);\n"},
		{"what stands before is too long", "aaaaaaaaaaaaaaaaaaaaa =⟪⸮⟨▸⏎⫽ ⟩b(c);⟨◂⟩⟫\n", strict, "aaaaaaaaaaaaaaaaaaaaa =\n    b(c);\n"},
		{"a form with a broken group", "aaaa⦃ = b(⟦cccccccccc⟨,⟩⟧)⫼⸮ = b(⟦cccccccccc⟨,⟩⟧)⫼▸⏎= b(⟦cccccccccc⟨,⟩⟧)◂⦄;\n", strict, "aaaa = b(\n    cccccccccc,\n);\n"},
		{"a form too long with a broken group", "aaaaaaaaaaaaaaaa⦃⸮ = b(⟦cccccccccc⟨,⟩⟧)⫼▸⏎= b(⟦cccccccccc⟨,⟩⟧)◂⦄;\n", strict, "aaaaaaaaaaaaaaaa\n    = b(cccccccccc);\n"},
		{"nested twice", "a(⟦b(⟦cccccc,␣dddddd⟨,⟩⟧),␣e⟨,⟩⟧)\n", narrow,
			"a(\n    b(\n        cccccc,\n        dddddd,\n    ),\n    e,\n)\n"},
		{"a bound of the group", "c(⟦₅aa,␣bb⟨,⟩⟧)\n", narrow, "c(\n    aa,\n    bb,\n)\n"},
		{"a bound that is kept", "c(⟦₆aa,␣bb⟨,⟩⟧)\n", narrow, "c(aa, bb)\n"},
		{"a bound of the line", "c(⟦⁸aa,␣bb⟨,⟩⟧)\n", narrow, "c(\n    aa,\n    bb,\n)\n"},
		{"a bound of a group within", "⟪a␣c(⟦₅aa,␣bb⟨,⟩⟧)⟫\n", narrow, "a\nc(\n    aa,\n    bb,\n)\n"},
		{"only if it helps: it does", "nnnnn = ⟪⸮⟨(▸⏎⟩vvvvvvvvvvvvvv⟨◂⏎)⟩⟫\n", narrow, "nnnnn = (\n    vvvvvvvvvvvvvv\n)\n"},
		{"only if it helps: it doesn't", "nnnnn = ⟪⸮⟨(▸⏎⟩vvvvvvvvvvvvvvvvv⟨◂⏎)⟩⟫\n", narrow, "nnnnn = vvvvvvvvvvvvvvvvv\n"},
		{"only if it helps: it needn't", "nnnnn = ⟪⸮⟨(▸⏎⟩vvvvvvvvv⟨◂⏎)⟩⟫\n", narrow, "nnnnn = vvvvvvvvv\n"},
		{"first form", "if x = ⦃aaaaaaaaaaa {⫼aaaaaaaaaaa⏎{⫼▸⏎aaaaaaaaaaa◂⏎{⦄\n", narrow, "if x = aaaaaaaaaaa {\n"},
		{"second form", "if x = ⦃aaaaaaaaaaaaa {⫼aaaaaaaaaaaaa⏎{⫼▸⏎aaaaaaaaaaaaa◂⏎{⦄\n", narrow, "if x = aaaaaaaaaaaaa\n{\n"},
		{"last form", "if x = ⦃aaaaaaaaaaaaaa {⫼aaaaaaaaaaaaaa⏎{⫼▸⏎aaaaaaaaaaaaaa◂⏎{⦄\n", narrow, "if x =\n    aaaaaaaaaaaaaa\n{\n"},
		{"last form, where none fits", "⦃aaaaaaaaaaaaaaaaaaaaaaaaaaaa⫼b(⟦aaaaaaaaaaa,␣bbbbb⟧)⦄\n", narrow, "b(\n    aaaaaaaaaaa,\n    bbbbb\n)\n"},
		{"a form with a bound", "⦃₃aaaa⫼bbbb⦄\n", narrow, "bbbb\n"},
		{"forms within a group on one line", "a(⟦⦃b⫼c⦄⟧)\n", narrow, "a(b)\n"},
		{"flat and broken texts", "aaaaaaa =>⟪⟨ {▸⏎⫽ ⟩bbbbbbb⟨◂⏎}⫽,⟩⟫\n", narrow, "aaaaaaa => bbbbbbb,\n"},
		{"broken and flat texts", "aaaaaaa =>⟪⟨ {▸⏎⫽ ⟩bbbbbbbbb⟨◂⏎}⫽,⟩⟫\n", narrow, "aaaaaaa => {\n    bbbbbbbbb\n}\n"},
		{"a forced break", "a(⟦⇊b⟧)\n", narrow, "a(\n    b\n)\n"},
		{"a forced break within", "a(⟦b(⟦⇊c⟧)⟧)\n", narrow, "a(\n    b(\n        c\n    )\n)\n"},
		{"a line break in the text", "a(⟦b⟪\n  c⟫⟧)\n", narrow, "a(\n    b\n  c\n)\n"},
		{"wrapped", "use {⟦aaaa,≀bbbb,≀cccc,≀dddd,≀eeee⟨,⟩⟧};\n", narrow, "use {\n    aaaa, bbbb,\n    cccc, dddd,\n    eeee,\n};\n"},
		{"not wrapped", "use {⟦aaaa,≀bbbb⟨,⟩⟧};\n", narrow, "use {aaaa, bbbb};\n"},
		{"wide characters", "c(⟦'日本語',␣'日本人'⟨,⟩⟧)\n", narrow, "c(\n    '日本語',\n    '日本人',\n)\n"},
		{"characters", "c(⟦'日本語',␣'日本'⟨,⟩⟧)\n", strict, "c('日本語', '日本')\n"},
		{"a group behind may break", "f(⟦aa,␣bb⟨,⟩⟧) -> R<⟦cc,␣dd⟨,⟩⟧>\n", narrow, "f(aa, bb) -> R<\n    cc,\n    dd,\n>\n"},
		{"a group behind rather doesn't", "f(⟦aa,␣bb⟨,⟩⟧) -> R<⟦cc,␣dd⟨,⟩⟧>\n", strict, "f(\n    aa,\n    bb,\n) -> R<cc, dd>\n"},
		{"a group behind doesn't, for one that says so", "f(⟦⊣aa,␣bb⟨,⟩⟧) -> R<⟦cc,␣dd⟨,⟩⟧>\n", narrow, "f(\n    aa,\n    bb,\n) -> R<cc, dd>\n"},
		{"the line's indentation", "\t\ta(⟦bbbbbbbbbbbb,␣ccccccc⟧)\n", layout.Style{Width: 20, Indent: "\t", Tab: 4},
			"\t\ta(\n\t\t\tbbbbbbbbbbbb,\n\t\t\tccccccc\n\t\t)\n"},
		{"no width", "a(⟦bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb⟧)\n", layout.Style{}, "a(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)\n"},
		{"two lines", "a(⟦b⟧)\nc(⟦dddddddddddddddddddddd⟧)\ne\n", narrow, "a(b)\nc(\n    dddddddddddddddddddddd\n)\ne\n"},
		{"no line end", "a(⟦b⟧)", narrow, "a(b)"},
		{"outside of groups nothing breaks", "aaaaaaaaaaaaaaaaaa,␣bbbbbbbbb¦\n", narrow, "aaaaaaaaaaaaaaaaaa, bbbbbbbbb\n"},
	} {
		if got := laidOut(t, test.style, test.text); got != test.want {
			t.Errorf("%s:\n%s\ngot:\n%s\nwant:\n%s", test.name, test.text, got, test.want)
		}
	}
}

func TestUnbalanced(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"a⟦b", "⟦ is never closed"}, {"a⟧", "⟧ closes nothing"}, {"⟦b⟫", "⟫ where ⟦ is to be closed by ⟧"}, {"⟨a⟩⟪⟫⦃⦄⟦⟧", ""},
	} {
		encoded, err := layout.Encode([]byte(test.text))
		if err != nil {
			t.Fatal(err)
		}
		if _, _, message, _ := layout.Unbalanced(encoded); message != test.want {
			t.Errorf("%s: %q, want %q", test.text, message, test.want)
		}
		if _, err := layout.Print(encoded, narrow); (err != nil) != (test.want != "") {
			t.Errorf("%s: printed with error %v", test.text, err)
		}
	}
	if _, err := layout.Encode([]byte("⟦₂₀₁a⟧")); err == nil {
		t.Error("a bound of 201 columns is no error")
	}
}

// Bytes that are no UTF-8 can't have come from a template's text; those that look like marks are replaced.
func TestBytesOfValues(t *testing.T) {
	for _, text := range []string{"a\xffb\n", "a\xff", "\xff\xff\n", "\xff\x00\n"} {
		printed, err := layout.Print([]byte(text), narrow)
		if err != nil || bytes.IndexByte(printed, 0xFF) >= 0 {
			t.Errorf("%q: %q, %v", text, printed, err)
		}
	}
}

// Whatever the marks, the text is the same but for blanks, commas and line breaks; and it doesn't matter in which pieces
// it is written.
func TestAnyMarks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		draw(t, &text, 0)
		encoded, err := layout.Encode([]byte(text.String()))
		if err != nil {
			t.Fatal(err)
		}
		style := layout.Style{Width: rapid.IntRange(1, 40).Draw(t, "width"), Indent: "  ", Strict: rapid.Bool().Draw(t, "strict")}
		whole, err := layout.Print(encoded, style)
		if err != nil {
			t.Fatalf("%q: %v", text.String(), err)
		}
		if got, want := bare(string(whole)), bare(text.String()); got != want {
			t.Fatalf("%q becomes %q", text.String(), whole)
		}
		p := layout.NewPrinter(style, nil)
		for rest := encoded; len(rest) > 0; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "piece")
			_, _ = p.Write(rest[:n])
			rest = rest[n:]
		}
		if pieces, err := p.Finish(); err != nil || !bytes.Equal(bytes.Join(pieces, nil), whole) {
			t.Fatalf("%q: %q in pieces, %q whole, %v", text.String(), pieces, whole, err)
		}
		widest := 1000
		flat, _ := layout.Print(encoded, layout.Style{Width: widest, Indent: "  "})
		if !strings.ContainsAny(text.String(), "⏎⇊\n₁⁹") && bytes.IndexByte(flat, '\n') >= 0 {
			t.Fatalf("%q is broken on a line of %d columns", text.String(), widest)
		}
	})
}

func draw(t *rapid.T, text *strings.Builder, depth int) {
	for range rapid.IntRange(0, 5).Draw(t, "pieces") {
		kinds := 9
		if depth > 3 {
			kinds = 6
		}
		switch rapid.IntRange(0, kinds-1).Draw(t, "kind") {
		case 0, 1, 2:
			text.WriteString(rapid.SampledFrom([]string{"a", "bbbb", "cccccccccc", "日本"}).Draw(t, "word"))
		case 3, 4, 5:
			text.WriteString(rapid.SampledFrom([]string{"␣", "¦", "≀", "⏎", "⇊", "\n"}).Draw(t, "break"))
		case 6:
			text.WriteString("⟦" + rapid.SampledFrom([]string{"", "₁₀", "⁹", "⸮", "⊣", "₁₀⸮⊣"}).Draw(t, "bound"))
			draw(t, text, depth+1)
			text.WriteString("⸴⟧")
		case 7:
			text.WriteString("⟪")
			draw(t, text, depth+1)
			text.WriteString("⟨,⟩⟫")
		case 8:
			text.WriteString("⟪▸")
			draw(t, text, depth+1)
			text.WriteString("◂⟫")
		}
	}
}

var marks = strings.NewReplacer("⟦", "", "⟧", "", "⟪", "", "⟫", "", "␣", "", "¦", "", "≀", "", "⏎", "", "⇊", "", "▸", "", "◂", "", "⟨", "", "⟩", "",
	"⸴", "", "₁₀", "", "⁹", "", "⸮", "", "⊣", "", " ", "", ",", "", "\n", "")

func bare(text string) string { return marks.Replace(text) }

func BenchmarkPrint(b *testing.B) {
	line := "        {name} = arg::value(⟦₆₀query,␣\"name\",␣value⟨,⟩⟧);\n        nothing of note is here\n        nor here\n"
	encoded, _ := layout.Encode([]byte(strings.Repeat(line, 2000)))
	b.SetBytes(int64(len(encoded)))
	b.ReportAllocs()
	p := layout.Style{Width: 100, Indent: "    ", Strict: true}
	for b.Loop() {
		if _, err := layout.Print(encoded, p); err != nil {
			b.Fatal(err)
		}
	}
}
