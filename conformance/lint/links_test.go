// Package lint holds the documents of this repository to what stands beside them: every link to a file leads to one, and
// every link to a heading to a heading. Links to the web are checked by the project's CI, which can reach it.
package lint

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

const root = "../.."

func TestLinks(t *testing.T) {
	pages, err := trackedPages()
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 10 {
		t.Fatalf("git lists %d pages", len(pages))
	}
	read := map[string]*page{}
	for _, name := range pages {
		if read[name], err = readPage(name); err != nil {
			t.Fatal(err)
		}
	}
	count := 0
	for _, name := range pages {
		for _, link := range read[name].links {
			count++
			if problem := follow(name, link.to, read); problem != "" {
				t.Errorf("%s:%d: %s", name, link.line, problem)
			}
		}
	}
	t.Logf("%d links in %d pages", count, len(pages))
}

// TestFollow shows that a link that leads nowhere is found.
func TestFollow(t *testing.T) {
	pages := map[string]*page{
		"README.md":  {headings: map[string]bool{"here": true}},
		"docs/go.md": {headings: map[string]bool{"zero-values": true}},
	}
	for link, good := range map[string]bool{
		"#here": true, "#there": false, "docs/go.md": true, "docs/go.md#zero-values": true, "docs/go.md#zero": false,
		"docs/gone.md": false, "../README.md": false, "/docs/go.md": false, "docs": true, "https://example.com/#x": true,
	} {
		if problem := follow("README.md", link, pages); (problem == "") != good {
			t.Errorf("%s: %q", link, problem)
		}
	}
	if problem := follow("docs/go.md", "../README.md#here", pages); problem != "" {
		t.Error(problem)
	}
}

// page is what a document has for links: its own, and the anchors of its headings.
type page struct {
	headings map[string]bool
	links    []link
}

type link struct {
	line int
	to   string
}

// trackedPages are the documents that Git knows, those of tests left out.
func trackedPages() ([]string, error) {
	command := exec.Command("git", "ls-files", "*.md", ":!**/testdata/**", ":!testdata")
	command.Dir = root
	output, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("git ls-files: %w", err)
	}
	return strings.Fields(string(output)), nil
}

func readPage(name string) (*page, error) {
	source, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return nil, err
	}
	result := &page{headings: map[string]bool{}}
	line := 1
	add := func(to []byte) { result.links = append(result.links, link{line, string(to)}) }
	err = ast.Walk(goldmark.DefaultParser().Parse(text.NewReader(source)), func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if node.Type() == ast.TypeBlock && node.Lines() != nil && node.Lines().Len() > 0 {
			line = 1 + strings.Count(string(source[:node.Lines().At(0).Start]), "\n")
		}
		switch node := node.(type) {
		case *ast.Heading:
			result.addHeading(plain(node, source))
		case *ast.Link:
			add(node.Destination)
		case *ast.Image:
			add(node.Destination)
		}
		return ast.WalkContinue, nil
	})
	return result, err
}

// plain is the text of a heading without its markup.
func plain(node ast.Node, source []byte) string {
	var b strings.Builder
	_ = ast.Walk(node, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if leaf, ok := node.(*ast.Text); ok && entering {
			b.Write(leaf.Segment.Value(source))
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// addHeading makes the anchor that GitHub gives a heading: small letters, hyphens for spaces, no punctuation, and a
// number behind one that is there already.
func (p *page) addHeading(heading string) {
	anchor := strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
	unique := anchor
	for n := 1; p.headings[unique]; n++ {
		unique = fmt.Sprintf("%s-%d", anchor, n)
	}
	p.headings[unique] = true
}

// follow says what is wrong with a link of a page, "" if nothing is.
func follow(from, to string, pages map[string]*page) string {
	parsed, err := url.Parse(to)
	if err != nil {
		return err.Error()
	}
	if parsed.IsAbs() {
		return ""
	}
	target := from
	if parsed.Path != "" {
		target = path.Join(path.Dir(from), parsed.Path)
		if path.IsAbs(parsed.Path) || strings.HasPrefix(target, "../") {
			return to + " leaves the repository"
		}
		if pages[target] == nil {
			if _, err := os.Stat(filepath.Join(root, target)); err != nil {
				return to + " leads to no file"
			}
		}
	}
	if parsed.Fragment == "" {
		return ""
	}
	if page := pages[target]; page == nil || !page.headings[parsed.Fragment] {
		return to + " leads to no heading"
	}
	return ""
}
