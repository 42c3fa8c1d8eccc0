package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
)

// keywords are the strict and reserved keywords of all editions up to 2024: what is generated compiles in each of
// them. All but those of [unescapable] are identifiers when r# stands before them.
var keywords = naming.NewWords("abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
	"dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
	"match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true",
	"try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield")

// unescapable are the keywords that r# doesn't turn into identifiers: they need another name.
var unescapable = naming.NewWords("self", "Self", "super", "crate", "_")

// escaped returns an identifier as it is written.
func escaped(name string) string {
	if keywords.Has(name) {
		return "r#" + name
	}
	return name
}

// identifier returns what a converted name becomes where it is no identifier: a name of underscores and digits
// loses its underscores when it is converted. Empty stands for a name of which nothing is left, letter before digits
// alone, which clippy takes for a name that says nothing.
func identifier(converted, empty, letter string) string {
	switch {
	case converted == "":
		return empty
	case strings.Trim(converted, "_0123456789") == "":
		return letter + converted
	case converted[0] >= '0' && converted[0] <= '9':
		return "_" + converted
	}
	return converted
}

// member is the name of a method, parameter or field, without escape.
func member(name string) string { return identifier(snake(name), "underscore", "n") }

// item is the name of a type or variant.
func item(name string) string { return identifier(pascal(name), "Underscore", "N") }

func isUnescapable(name string) bool { return unescapable.Has(name) }
