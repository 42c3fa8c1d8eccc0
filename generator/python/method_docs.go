package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// document writes the method's docstring, in numpydoc's sections.
func (m *method) document() {
	d := &document{}
	d.section(describe(m.field.Description, docWidth)...)
	m.documentStatus(d)
	if m.field == m.field.Parent.ID {
		d.section("Asking for the ID evaluates nothing by itself.")
	}
	m.documentParameters(d)
	if !m.protocol && len(d.lines) > 0 {
		m.documentReturns(d)
		m.documentRaises(d)
	}
	m.view.Doc = d.docstring(m.indent + 4)
}

func (m *method) documentStatus(d *document) {
	if owner := m.field.Owner; owner != nil && m.field.Entrypoint != introspection.NotEntrypoint {
		kind := string(m.field.Entrypoint)
		if kind == "up" {
			kind = "service"
		}
		article := "A "
		if strings.Contains("aeiou", kind[:1]) {
			article = "An "
		}
		d.section(fill(article+kind+" of the environment "+docs.Folded(owner.Name)+".", docWidth, "")...)
	}
	if link := sourceLink(m.field.Source); link != "" {
		d.section("Defined in " + link + ".")
	}
	if m.field.Deprecation != nil {
		d.admonition("deprecated", rename(m.field.Deprecation.Reason, m.methodReference))
	}
	documentExperimental(d, m.field.Experimental, m.methodReference)
}

func documentExperimental(d *document, experimental *introspection.Experimental, spell func(string) string) {
	if experimental == nil {
		return
	}
	text := "Experimental"
	if reason := docs.Folded(experimental.Reason); reason != "" {
		text += ": " + rename(reason, spell)
	}
	d.admonition("caution", text)
}

func (m *method) documentParameters(d *document) {
	documented := false
	for _, p := range m.params {
		documented = documented || p.arg.Description != "" || p.arg.Deprecation != nil || p.arg.Experimental != nil || p.applied != ""
	}
	if !documented {
		return
	}
	d.heading("Parameters")
	for _, p := range m.params {
		d.lines = append(d.lines, p.name+":")
		d.lines = append(d.lines, indented(m.documentParameter(p), "    ")...)
	}
}

func (m *method) documentParameter(p param) []string {
	const width = docWidth - 4
	lines := describe(p.arg.Description, width)
	if p.applied != "" {
		lines = append(lines, fill("Without it: `"+docs.Folded(p.applied)+"`.", width, "")...)
	}
	if p.arg.Deprecation != nil {
		lines = append(lines, admonition("deprecated", rename(p.arg.Deprecation.Reason, m.bareName), width)...)
	}
	if p.arg.Experimental != nil {
		text := "Experimental"
		if reason := docs.Folded(p.arg.Experimental.Reason); reason != "" {
			text += ": " + rename(reason, m.bareName)
		}
		lines = append(lines, admonition("caution", text, width)...)
	}
	return lines
}

// documentReturns says what an awaited method gives where its type doesn't say all of it.
func (m *method) documentReturns(d *document) {
	if !m.view.Await || m.field.Shape == introspection.Sync {
		return
	}
	named := m.field.Type.Innermost().Named
	var lines []string
	switch {
	case m.field.Shape == introspection.Nullable:
		lines = []string{"None where the engine has none."}
	case m.field.Shape == introspection.List:
		lines = []string{"Each is loaded by its ID when it is used."}
	case m.field.Shape == introspection.Leaf && !named.Builtin && !named.IsID():
		lines = describe(named.Description, docWidth-4)
	}
	if m.field.Shape == introspection.Void {
		return
	}
	d.heading("Returns")
	d.lines = append(d.lines, m.result.text)
	d.lines = append(d.lines, indented(lines, "    ")...)
}

func (m *method) documentRaises(d *document) {
	if !m.view.Await {
		return
	}
	d.heading("Raises")
	if !m.era.Has(era.TimeoutIsTransportError) {
		d.lines = append(d.lines, "ExecuteTimeoutError", "    The engine took longer than the connection's time-out.")
	}
	d.lines = append(d.lines, "QueryError", "    The engine answered with an error.", "TransportError")
	if m.era.Has(era.TimeoutIsTransportError) {
		d.lines = append(d.lines, "    The engine could not be reached, or not in time.")
	} else {
		d.lines = append(d.lines, "    The engine could not be reached.")
	}
}

// classDoc is the docstring of a class.
func (m *module) classDoc(t *introspection.Type) string {
	d := &document{}
	d.section(describe(t.Description, docWidth)...)
	if link := sourceLink(t.Source); link != "" {
		d.section("Defined in " + link + ".")
	}
	documentExperimental(d, t.Experimental, m.methodReference)
	return d.docstring(4)
}

// memberDoc is the string below an enum member or input field.
func (m *module) memberDoc(description string, deprecation *introspection.Deprecation,
	experimental *introspection.Experimental, applied string, spell func(string) string,
) string {
	d := &document{}
	d.section(describe(description, docWidth)...)
	if applied != "" {
		d.section(fill("Without it: `"+docs.Folded(applied)+"`.", docWidth, "")...)
	}
	if deprecation != nil {
		d.admonition("deprecated", rename(deprecation.Reason, spell))
	}
	documentExperimental(d, experimental, spell)
	return d.docstring(4)
}
