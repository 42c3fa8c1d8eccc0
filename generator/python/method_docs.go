package python

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// blanks have the margins.
const blanks = "                "

// document returns the method's documentation, nil where there is nothing to say.
func (m *method) document() *docView {
	d := newDoc(m.indent)
	d.describe(m.field.Description, docWidth, m.inContext())
	if owner := m.field.Owner; owner != nil && m.field.Entrypoint != introspection.NotEntrypoint {
		d.Environment, d.Kind = docs.Folded(owner.Name), string(m.field.Entrypoint)
	}
	d.Source = escapeDoc(sourceLink(m.field.Source))
	m.status(d, m.field.Deprecation, m.field.Experimental, m.inContext(), m.methodReference)
	d.IsID = m.field == m.field.Parent.ID
	if !m.field.Type.NonNull && !m.nullIsKept() {
		d.NullIsEmpty, d.NullFails = m.field.Shape == introspection.List, m.field.Shape == introspection.Lazy
	}
	for _, p := range m.view.Params {
		m.documentParam(d, p)
	}
	if d.isEmpty() {
		return nil
	}
	if m.view.Async && !m.view.Protocol {
		m.documentResult(d)
		d.Raises, d.TimeoutApart = true, !m.era.Has(era.TimeoutIsTransportError)
	}
	return d.finished()
}

func newDoc(indent int) *docView { return &docView{Margin: blanks[:indent], Width: docWidth} }

// describe sets the description.
func (d *docView) describe(text string, width int, speak speaker) {
	lines := describe(text, width, speak)
	for len(lines) > 0 {
		if lines[0] = strings.TrimSpace(lines[0]); lines[0] != "" {
			break
		}
		lines = lines[1:]
	}
	if len(lines) == 0 {
		return
	}
	size := 0
	for i, line := range lines {
		lines[i] = escapeDoc(line)
		size += len(lines[i]) + len(d.Margin) + 1
	}
	var b strings.Builder
	b.Grow(size)
	if strings.HasPrefix(lines[0], `"`) {
		b.WriteByte(' ')
	}
	for i, line := range lines {
		if i > 0 {
			b.WriteByte('\n')
			if line != "" {
				b.WriteString(d.Margin)
			}
		}
		b.WriteString(line)
	}
	d.Text = b.String()
}

// isEmpty reports whether there is nothing to say.
func (d *docView) isEmpty() bool {
	return d.Text == "" && d.Kind == "" && d.Source == "" && !d.Deprecated && !d.Experimental && !d.IsID && !d.NullIsEmpty && !d.NullFails &&
		d.Without == "" && len(d.Params) == 0
}

// finished returns the documentation, nil where there is nothing to say.
func (d *docView) finished() *docView {
	if d.isEmpty() {
		return nil
	}
	alone := d.Kind == "" && d.Source == "" && !d.Deprecated && !d.Experimental && !d.IsID && !d.NullIsEmpty && !d.NullFails &&
		d.Without == "" && len(d.Params) == 0 && d.Result == nil && !d.Raises
	if alone && !strings.Contains(d.Text, "\n") {
		d.OneLine = true
		if endsInQuote(d.Text) {
			d.Text += " "
		}
	}
	return d
}

// status adds whether and why something shouldn't be used.
func (m *module) status(d *docView, deprecation *introspection.Deprecation, experimental *introspection.Experimental,
	speak speaker, mark func(string) string,
) {
	if deprecation != nil {
		d.Deprecated, d.DeprecatedReason = true, docs.Folded(m.reason(deprecation.Reason, speak, mark))
	}
	if experimental != nil {
		d.Experimental, d.ExperimentalReason = true, m.reason(docs.Folded(experimental.Reason), speak, mark)
	}
}

func (m *method) documentParam(d *docView, p *paramView) {
	for _, arg := range m.field.Args {
		if arg.Name != p.GraphQL {
			continue
		}
		of := newDoc(m.indent + 4)
		of.Width -= 4
		of.describe(arg.Description, docWidth-4, m.inContext())
		of.Text = strings.TrimPrefix(of.Text, " ")
		of.Without = docs.Folded(m.applied[arg])
		m.status(of, arg.Deprecation, arg.Experimental, m.inContext(), m.bareName)
		if !of.isEmpty() {
			d.Params = append(d.Params, paramDocView{Name: p.Name, Doc: of})
		}
	}
}

// documentResult says what an awaited method gives where its type doesn't say all of it.
func (m *method) documentResult(d *docView) {
	named := m.field.Type.Innermost().Named
	of := newDoc(m.indent + 4)
	switch m.field.Shape {
	case introspection.Sync, introspection.Void, introspection.Unsupported:
		return
	case introspection.Nullable, introspection.Lazy:
		d.NullableResult = true
	case introspection.List:
		d.Listed = true
	case introspection.Leaf:
		if !named.Builtin && !named.IsID() {
			of.describe(named.Description, docWidth-4, m.speaker(named))
		}
	}
	d.Result, d.ResultText = m.view.Result, strings.TrimPrefix(of.Text, " ")
}

// classDoc is the documentation of a class.
func (m *module) classDoc(t *introspection.Type) *docView {
	d := newDoc(4)
	d.describe(t.Description, docWidth, m.speaker(t))
	d.Source = escapeDoc(sourceLink(t.Source))
	m.status(d, nil, t.Experimental, m.speaker(t), m.methodReference)
	return d.finished()
}

// memberDoc is the string below an enum member or input field.
func (m *module) memberDoc(description string, deprecation *introspection.Deprecation, experimental *introspection.Experimental,
	without string, t *introspection.Type, mark func(string) string,
) *docView {
	d := newDoc(4)
	d.describe(description, docWidth, m.speaker(t))
	d.Without = docs.Folded(without)
	m.status(d, deprecation, experimental, m.speaker(t), mark)
	return d.finished()
}

func sourceLink(source *introspection.SourceMap) string {
	if source == nil || source.Filename == "" {
		return ""
	}
	link := docs.Folded(source.Filename)
	if source.Line > 0 {
		link += ":" + strconv.Itoa(source.Line)
	}
	return link
}
