package wild

import "strings"

// plain are words that mean nothing to anybody.
var plain = strings.Fields(`harbor tide mast keel rope anchor deck sail crew port lamp buoy net hull oar reef gull crane crate barrel chart pilot`)

// hard are names that mean something to a language, to its tools, to a runtime, to its users' habits, or to generated code.
var hard = strings.Fields(`
	break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select
	struct switch type var
	False None True and as assert async await class def del elif except finally from global in is lambda nonlocal not or pass raise try
	while with yield match
	abstract become box crate do dyn enum extern final fn gen impl let loop macro mod move mut override priv pub ref self Self static super
	trait typeof union unsafe unsized use virtual where raw safe auto
	append cap close copy delete len make new panic print any bool byte error float64 int int64 rune string uint nil iota true_ init main
	str list dict tuple set object property staticmethod classmethod float bytes isinstance getattr len print id hash repr super format
	annotations typing dataclass Enum Any Self Optional Sequence Callable Awaitable Protocol Literal overload override warnings enum json
	String Vec Option Some Result Ok Err Box Default Clone Copy Debug From Into Iterator Send Sync Drop Eq Ord Hash Display FromStr Deref
	IntoFuture Future Pin Arc Rc Cow Serialize Deserialize Value Error Query Client Node Container Directory File Id ID Void JSON
	context ctx err opts opt q r t o args kwargs cls value name key query selection result response request kind this that it other obj
	client dag dagger connect serve Serve root Root Entrypoint entrypoints Entrypoints EntrypointKind CheckError runChecks run_checks RunChecks
	NAME Name REF Ref PIN Pin Kind KindCheck runtime Runtime Call Step Given engine session graphql querybuilder serde tokio std core alloc
	sync load node Load asNode as_node ref_ into_id intoId load_from_id execute select arg field fields method type_ _type _ __x x_ _x _1 x1 x_1
	X1 X_1 a A aB a_b AB url URL Url userID user_id userId UserID httpURL HTTPServer ipv4 IPv4 v2 sha256sum OCIMediaTypes dockerfile
	withFile with_file WithFile withGraphQLQuery build builder clone default_ drop eq fmt from_str to_string hash_ cmp partial_cmp poll
	__init__ mro copy_ keys items values get pop update count index sort isEmpty is_empty len_ iter next into fromId doc test Test TestCase
	Test_x test_x example Example Benchmark main_ module Module lib env Env print_ list_ super_ self_ Self_ cls_ async_ class_`)

// environments are names of environments, written as their authors write them.
var environments = strings.Fields(`ci bakery my-env my_env myEnv dagger go python rust aux con main init test test-split documentation std core self
	super import class json typing enum x2 2fast a-b-c serde client query container internal vendor Build lib`)

// cased are the forms that a name is turned into to meet another one.
var cased = []func(string) string{
	strings.ToLower, strings.ToUpper,
	func(s string) string { return strings.ToUpper(s[:1]) + s[1:] },
	func(s string) string { return strings.ToLower(s[:1]) + s[1:] },
	func(s string) string { return s + "_" },
	func(s string) string { return "_" + s },
	func(s string) string { return s + "2" },
	func(s string) string { return s + "Id" },
	func(s string) string { return s + "Opts" },
	func(s string) string { return "with" + strings.ToUpper(s[:1]) + s[1:] },
	func(s string) string { return "get_" + s },
	snake,
	camel,
}

func snake(s string) string {
	var b strings.Builder
	for i, r := range s {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteString(strings.ToLower(string(r)))
	}
	return b.String()
}

func camel(s string) string {
	var b strings.Builder
	for i, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '_' || r == '-' || r == ' ' }) {
		if i > 0 {
			part = strings.ToUpper(part[:1]) + part[1:]
		}
		b.WriteString(part)
	}
	if b.Len() == 0 {
		return "x"
	}
	return b.String()
}

func pascal(s string) string {
	s = camel(s)
	return strings.ToUpper(s[:1]) + s[1:]
}

// texts are parts of descriptions and reasons that mean something where they are written to, or read by.
var texts = []string{
	`"`, `""`, `"""`, `'`, `'''`, `\`, `\\`, `\"`, `\N{DIGIT ONE}`, `\x`, `\u12`, "\n", "\n\n", "\r\n", "\t", "\f", "\v", "\x00", "\x1b[31m", "\x7f", "\u0085",
	"\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\ufffd", "\u200b", "\u00ad", "\U0001f600", "{{", "}}", "{{.Name}}", "{0}", "%s", "%!d(x)", "`", "```", "```go\nx := 1\n```",
	"```rust\nlet x = 1;\n```", "~~~\nx\n~~~", ">>> import os", "*/", "/*", "//", "///", "//!", "//go:build ignore", "// +build x", "#", "# type: ignore", "# noqa", "#!/bin/sh",
	"-->", "<!--", "<b>bold</b>", "<script>alert(1)</script>", "&amp;", "[link](javascript:alert(1))", "[x]", "[x]: y", "![p](q)", "http://example.test/a_b*c*", "<http://example.test>",
	"Deprecated: no", "Deprecated:", "Warning:", "Note:", "Args:", "Returns:", ":param x: y", ".. code:: x", "::", "# Head", "Head\n====", "- item", "\n- item\n  more", "\n\n  1. one\n  2. two",
	"\n    code\n", "\n\tcode\n", "| a | b |\n|---|---|\n| 1 | 2 |", "> quote", "***", "---", "_a_ *b* **c**", "$HOME", "${x}", "<%= x %>", "@deprecated", "@param", "é", "漢字", "a word", "Some words that are read.",
	"A sentence which is rather longer than a line of eighty letters, so that whoever breaks lines has to break this one as well.",
	strings.Repeat("x", 200), "  leading", "trailing  ", ".", "!", "?", "E.g. this", "0", "1)", "a:b", "r#type", "::add-mask::x", "\n::error::x",
}
