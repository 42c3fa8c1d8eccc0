package rust

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// moduleDocs is the documentation of the module: what it is, and how it is used.
func (s *stubViewer) moduleDocs() string {
	var c comment
	name := stubModule(s.environment)
	c.paragraph("Typed client of the environment " + quoted(s.environment.Name) + ", on top of the crate `dagger-sdk`.")
	if s.environment.Root != nil {
		c.description(s.environment.Root.Description)
	}
	c.paragraph("The module needs the crates `dagger-sdk`, `serde` (with the feature `derive`) and `serde_json`. In a session that",
		"has the environment served already, leave out the line with `serve`:")
	use := "use " + escaped(name) + "::" + s.extensionName() + ";"
	serve := "    " + escaped(name) + "::serve(&client).await?;"
	if s.environment.Ref == "" {
		serve = "    " + escaped(name) + "::serve_from(&client, \"path/of/the/environment\").await?;"
	}
	c.paragraph("```text", use, "", "dagger_sdk::connect(|client| async move {", serve,
		"    let "+name+" = client."+s.rootMethod()+"(/* arguments */);", "    Ok(())", "})", ".await?;", "```")
	return strings.ReplaceAll(c.text(""), "///", "//!")
}

// source adds the place in the environment's source that defines something.
func (c *comment) source(at *introspection.SourceMap) {
	if at == nil || at.Filename == "" {
		return
	}
	place := docs.Folded(at.Filename)
	if at.Line > 0 {
		place += ":" + strconv.Itoa(at.Line)
		if at.Column > 0 {
			place += ":" + strconv.Itoa(at.Column)
		}
	}
	place = quoted(place)
	if isAddress(at.URL) {
		place = "[" + place + "](" + at.URL + ")"
	}
	c.paragraph("Source: " + place)
}

// quoted puts text into a code span that nothing in it can end.
func quoted(text string) string {
	text = docs.Folded(text)
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + text + fence
}

// kindSentences say what an entrypoint is for.
var kindSentences = map[introspection.EntrypointKind]string{
	introspection.Check:    "Entrypoint: a check, which fails where something is wrong.",
	introspection.Generate: "Entrypoint: a generator, whose changes are to be applied to the source.",
	introspection.Up:       "Entrypoint: a service to bring up.",
	introspection.Agent:    "Entrypoint: an agent.",
	introspection.Command:  "Entrypoint: a command.",
	introspection.Artifact: "Entrypoint: an artifact.",
	introspection.Shell:    "Entrypoint: a shell.",
	introspection.Function: "",
}

// fieldDocs is what is said of a field before its arguments.
func fieldDocs(field *introspection.Field) comment {
	var c comment
	c.description(field.Description)
	if sentence := kindSentences[field.Entrypoint]; sentence != "" {
		c.paragraph(sentence)
	}
	c.experimental(field.Experimental)
	c.source(field.Source)
	return c
}

// argument adds what is said of an optional argument or an input field.
func (c *comment) argument(arg *introspection.Argument, defaultText string) {
	c.description(arg.Description)
	if defaultText != "" {
		c.paragraph("Default: " + defaultText)
	}
	c.experimental(arg.Experimental)
	c.deprecated(arg.Deprecation)
}

// literalOf quotes text for Rust, whatever is in it.
func literalOf(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == 0x7f || r >= 0x80 && !strconv.IsPrint(r):
			b.WriteString(`\u{` + strconv.FormatInt(int64(r), 16) + `}`)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
