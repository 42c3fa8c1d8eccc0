// Package layout breaks the lines of generated code as the formatters of its language do, so that they find nothing
// to do. It is the printer that Oppen described and Wadler made popular, with what ruff and rustfmt have of their own.
//
// # Marks
//
// Templates say where lines may break. Their text has marks for it, which [Encode] turns into bytes that no valid
// UTF-8 text has; so nothing that comes from a schema is ever taken for a mark. A [Printer] lays out what templates
// have rendered. Text without marks is copied.
//
//	⟦ … ⟧        what stands between brackets: on a line of its own, indented, where it doesn't fit
//	⟪ … ⟫        a group: all of its own breaks are line breaks, or none is
//	␣            a blank, or a line break where its group is broken
//	¦            nothing, or a line break where its group is broken
//	≀            a blank, or a line break where its group is broken and the next item doesn't fit
//	⏎            a line break; all groups around it are broken
//	⇊            nothing; all groups around it are broken
//	▸ ◂          what follows is indented by one level more, by one less
//	⟨ a ⫽ b ⟩    a where the group is broken, b where it isn't; ⫽b may be left out
//	⸴            a comma where the group is broken and has a break of its own: the trailing comma of two and more
//	⦃ a ⫼ b ⦄    the first of several forms whose lines all fit, with the groups in them on one line; the last one where none does
//
// A number may follow ⟦, ⟪, ⦃ and ⫼. Below the line (⟦₆₀) it bounds the columns of the group itself when it isn't
// broken, above the line (⟪⁹⁹) the columns of the line that it stands in. ⸮ behind an opening mark breaks the group
// only if all lines fit then, and leaves it as it is if they don't; groups in it are broken only where neither helps otherwise.
// ⸮ behind ⦃ or ⫼ lets the groups in that form break for its lines to fit. ⊣ counts all that follows the group on its line, as
// if the groups there were on one line: this one is rather broken than one of those.
//
// # How a piece is written
//
// A call in Python has three forms: on one line, all arguments on one line of their own, each on its own with a
// trailing comma. The arguments are a group between brackets; only if they are broken, there is a comma:
//
//	{{.Name}}(⟦⟪{{range $i, $arg := .Args}}{{if $i}},␣{{end}}{{$arg}}{{end}}⸴⟫⟧)
//
// rustfmt has no middle form, a trailing comma even behind a single argument, and no more than 60 columns of them:
//
//	{{.Name}}(⟦₆₀{{range $i, $arg := .Args}}{{if $i}},␣{{end}}{{$arg}}{{end}}⟨,⟩⟧);
//
// An assignment that gets parentheses where only they make it fit:
//
//	{{.Name}} = ⟪⸮⟨(▸⏎⟩{{.Value}}⟨◂⏎)⟩⟫
//
// A brace that goes to the next line, and where that isn't enough, a condition that does:
//
//	if let Some(value) = ⦃{{.Option}} {⫼{{.Option}}⏎{⫼▸⏎{{.Option}}◂⏎{⦄
//
// More of them, for both languages, are in conformance/lengths/recipes_test.go, which holds each against the formatter
// with names of every length.
//
// A group that is opened in a branch of a template ({{if}}, {{range}}, {{with}}, {{define}}) is closed in it.
//
// # Rules
//
// A group is printed on one line if it has no ⏎ and ⇊, keeps its own bounds and those of the groups in it, and if
// what follows fits too, up to the next place at which the line may end ([Style] says which these are). Whatever is
// in a group that is printed on one line is printed on one line. An empty ⟦⟧ is nothing.
//
// Lines that the printer makes are indented as the line in which the outermost group begins, and by the levels of ⟦ and
// ▸ beyond. A line break in the text of a template is one in the output, with the blanks behind it as they are; inside
// of a group, it is a ⏎.
package layout

import "bytes"

// Style is how a formatter lays out.
type Style struct {
	// Width is the number of columns of a line; 0 for any number.
	Width int
	// Indent is one level of indentation.
	Indent string
	// Tab is the number of columns that a tab counts; 0 for 1.
	Tab int
	// Wide counts East Asian wide characters as two columns.
	Wide bool
	// Strict counts what follows a group up to the next break of a group that is broken already: rustfmt rather breaks
	// the parameters than the result. Otherwise a group that follows may break instead, as ruff has it, but for those
	// that say ⊣.
	Strict bool
	// Uncounted is what a comment begins with that takes no columns, and nor does what follows it; "" for none. It is for
	// tools, which want it on the line that they find something in.
	Uncounted string
}

// Print lays out a text with encoded marks.
func Print(text []byte, style Style) ([]byte, error) {
	p := NewPrinter(style, nil)
	_, _ = p.Write(text) // it never fails
	pieces, err := p.Finish()
	return bytes.Join(pieces, nil), err
}
