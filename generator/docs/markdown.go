package docs

import (
	"bytes"
	"html/template"
	"net/url"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// markdown makes the HTML of descriptions. They are a stranger's: what is HTML in them is shown as the text that it is,
// links lead to the web or nowhere, and images, which a browser would ask for, are links.
type markdown struct {
	// link returns where a name of the schema leads from where the description stands, "" for nowhere.
	link func(name string) string
	md   goldmark.Markdown
}

func newMarkdown(link func(string) string) *markdown {
	m := &markdown{link: link}
	m.md = goldmark.New(goldmark.WithExtensions(extension.Linkify, extension.Table),
		goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(m, 100))))
	return m
}

// html returns a description as HTML.
func (m *markdown) html(text string) template.HTML {
	text = docs.Normalize(text)
	if text == "" {
		return ""
	}
	if !strings.ContainsAny(text, "`*_[]<>#-+\\\n&|~:!@=0123456789\t") {
		return template.HTML("<p>" + template.HTMLEscapeString(text) + "</p>")
	}
	var out bytes.Buffer
	if err := m.md.Convert([]byte(text), &out); err != nil {
		return template.HTML("<p>" + template.HTMLEscapeString(text) + "</p>")
	}
	return template.HTML(bytes.TrimSpace(out.Bytes()))
}

// RegisterFuncs takes over what goldmark would leave to the description.
func (m *markdown) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, rawHTML)
	r.Register(ast.KindHTMLBlock, htmlBlock)
	r.Register(ast.KindLink, link)
	r.Register(ast.KindAutoLink, autoLink)
	r.Register(ast.KindImage, image)
	r.Register(ast.KindHeading, heading)
	r.Register(ast.KindCodeSpan, m.codeSpan)
}

func rawHTML(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		segments := node.(*ast.RawHTML).Segments
		for i := range segments.Len() {
			segment := segments.At(i)
			_, _ = w.Write(util.EscapeHTML(segment.Value(source)))
		}
	}
	return ast.WalkSkipChildren, nil
}

func htmlBlock(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	block := node.(*ast.HTMLBlock)
	if !entering {
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("<p>")
	for i := range block.Lines().Len() {
		line := block.Lines().At(i)
		_, _ = w.Write(util.EscapeHTML(line.Value(source)))
	}
	if block.HasClosure() {
		_, _ = w.Write(util.EscapeHTML(block.ClosureLine.Value(source)))
	}
	_, _ = w.WriteString("</p>\n")
	return ast.WalkContinue, nil
}

// safeAddress returns an address that can be followed, "" for none: of a page on the web, or of a mailbox.
func safeAddress(address string) string {
	parsed, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	switch strings.ToLower(parsed.Scheme) {
	case "http", "https":
		if parsed.Host == "" || parsed.User != nil {
			return ""
		}
	case "mailto":
	default:
		return ""
	}
	return parsed.String()
}

func openLink(w util.BufWriter, address string) {
	_, _ = w.WriteString(`<a rel="noreferrer" href="`)
	_, _ = w.WriteString(template.HTMLEscapeString(address))
	_, _ = w.WriteString(`">`)
}

func link(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	return surround(w, safeAddress(string(node.(*ast.Link).Destination)), entering)
}

// surround writes the beginning or the end of a link around what a node has; without an address there is none.
func surround(w util.BufWriter, address string, entering bool) (ast.WalkStatus, error) {
	switch {
	case address == "":
	case entering:
		openLink(w, address)
	default:
		_, _ = w.WriteString("</a>")
	}
	return ast.WalkContinue, nil
}

func autoLink(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	auto := node.(*ast.AutoLink)
	address := string(auto.URL(source))
	if auto.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(address), "mailto:") {
		address = "mailto:" + address
	}
	label := util.EscapeHTML(auto.Label(source))
	if address = safeAddress(address); address == "" {
		_, _ = w.Write(label)
		return ast.WalkContinue, nil
	}
	openLink(w, address)
	_, _ = w.Write(label)
	_, _ = w.WriteString("</a>")
	return ast.WalkContinue, nil
}

func image(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	address := safeAddress(string(node.(*ast.Image).Destination))
	// What is inside of a link can't be one.
	for parent := node.Parent(); parent != nil; parent = parent.Parent() {
		if parent.Kind() == ast.KindLink {
			address = ""
		}
	}
	return surround(w, address, entering)
}

// heading is a paragraph: the headings of a page are its own.
func heading(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<p><strong>")
	} else {
		_, _ = w.WriteString("</strong></p>\n")
	}
	return ast.WalkContinue, nil
}

// codeSpan leads to what it names.
func (m *markdown) codeSpan(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	var text strings.Builder
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		if segment, ok := child.(*ast.Text); ok {
			value := segment.Segment.Value(source)
			text.Write(bytes.ReplaceAll(value, []byte("\n"), []byte(" ")))
		}
	}
	escaped := template.HTMLEscapeString(text.String())
	href := ""
	if parent := node.Parent(); parent == nil || parent.Kind() != ast.KindLink {
		href = m.link(strings.TrimSuffix(text.String(), "()"))
	}
	if href == "" {
		_, _ = w.WriteString("<code>" + escaped + "</code>")
	} else {
		_, _ = w.WriteString(`<a href="` + template.HTMLEscapeString(href) + `"><code>` + escaped + "</code></a>")
	}
	return ast.WalkSkipChildren, nil
}

// markdownOn makes the HTML of descriptions on the page of a type, or on another one where that is nil; prefix leads to the
// folder of types from there.
func (s *site) markdownOn(t *introspection.Type, prefix string) *markdown {
	return newMarkdown(func(name string) string {
		if !introspection.IsName(strings.Replace(name, ".", "_", 1)) {
			return ""
		}
		if parent, member, found := strings.Cut(name, "."); found {
			if of := s.schema.Type(parent); of != nil {
				return s.memberHref(of, member, prefix)
			}
			return ""
		}
		if of := s.schema.Type(name); of != nil && s.files[of] != "" {
			return prefix + s.files[of]
		}
		if t != nil {
			return s.memberHref(t, name, prefix)
		}
		return ""
	})
}

func (s *site) memberHref(t *introspection.Type, name, prefix string) string {
	if s.files[t] == "" {
		return ""
	}
	for _, field := range t.Fields {
		if field.Name == name && s.shows(field) {
			return prefix + s.files[t] + anchor(field.Coordinate())
		}
	}
	if field := t.InputField(name); field != nil {
		return prefix + s.files[t] + anchor(field.Coordinate)
	}
	for _, value := range t.Values {
		if value.Name == name {
			return prefix + s.files[t] + anchor(t.Name+"."+name)
		}
	}
	return ""
}
