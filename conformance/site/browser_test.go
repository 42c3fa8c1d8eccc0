package site

import (
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/docs"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// build writes the site of a schema to a folder.
func build(t testing.TB, schema *introspection.Schema, options generator.Options) string {
	t.Helper()
	return buildOf(t, generator.Request{Schema: schema, Options: options})
}

func buildOf(t testing.TB, request generator.Request) string {
	t.Helper()
	result, err := builtin.New(docs.Name).Generate(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, file := range result.Files {
		write(t, filepath.Join(dir, filepath.FromSlash(file.Path)), string(file.Content))
	}
	return dir
}

// hostile says in each text that a schema has what would run, or be asked for, on a careless page.
const hostile = `# __schemaVersion: v1.0.0
directive @sourceMap(module: String, filename: String, line: Int, column: Int, url: String) on OBJECT | FIELD_DEFINITION
type Query {
  "ATTACK"
  site("ATTACK" text: String! = "</code><script>window.hacked = 1</script>", "ATTACK" kind: Mode = ONE): Site! @sourceMap(module: "si<te", filename: "a\"><script>window.hacked=1</script>.go", line: 3, url: "javascript:window.hacked=1")
}
"ATTACK"
type Site @sourceMap(module: "si<te", filename: "\"onload=\"window.hacked=1", line: 3, url: "data:text/html,<script>window.hacked=1</script>") {
  id: ID!
  "ATTACK"
  run: String! @deprecated(reason: "ATTACK") @sourceMap(module: "si<te")
}
"ATTACK"
enum Mode { "ATTACK" ONE TWO @deprecated(reason: "ATTACK") }
"ATTACK"
scalar Con
`

const attack = `</p></code></pre></script><script>window.hacked=1</script><img src=x onerror=window.hacked=1> ![i](https://example.org/i.png \"t\") ` +
	`[l](javascript:window.hacked=1) [m](JaVaScRiPt&colon;window.hacked=1) [d](data:text/html,<script>window.hacked=1</script>) <javascript:window.hacked=1> ` +
	`[q](https://example.org/\"onmouseover=\"window.hacked=1) <svg onload=window.hacked=1> &lt;script&gt; <style>@import url(https://example.org/a.css)</style> ` +
	"`</code><script>window.hacked=1</script>` " + `<iframe srcdoc=\"<script>parent.hacked=1</script>\"></iframe> {{.}} <base href=https://example.org/> <meta http-equiv=refresh content=0;url=https://example.org/>`

func hostileSchema(t testing.TB) *introspection.Schema {
	t.Helper()
	return cases.Bind(t, decode(t, "hostile.graphqls", []byte(strings.ReplaceAll(hostile, "ATTACK", attack))), introspection.BindOptions{})
}

// In a browser, sites are found, read and used as they should be, and nothing of a hostile schema runs.
func TestInABrowser(t *testing.T) {
	folder := needed.Cache("site")
	if _, err := os.Stat(filepath.Join(folder, "installed.json")); err != nil {
		needed.Missing(t, fmt.Sprintf("conformance/site/setup.sh has not been run: %v", err))
	}
	node, err := exec.LookPath("node")
	if err != nil {
		needed.Missing(t, fmt.Sprintf("there is no Node.js: %v", err))
	}
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil && browser == "" {
			browser = found
		}
	}
	if browser == "" {
		needed.Missing(t, "there is no Chromium: run conformance/site/setup.sh")
	}
	type site struct {
		Dir      string `json:"dir"`
		Reading  bool   `json:"reading"`
		Pages    int    `json:"pages,omitempty"`
		AxeEvery int    `json:"axeEvery,omitempty"`
	}
	modern := cases.Bound(t, filepath.Join(needed.Root(), "testdata", "hostile", "modern.graphqls"))
	markdown := cases.Bound(t, filepath.Join(needed.Root(), "testdata", "cases", "descriptions-hostile", "schema.graphqls"))
	sites := []site{
		{Dir: build(t, cases.Bind(t, decode(t, "embedded.graphqls", standin.EmbeddedSDL()), introspection.BindOptions{}), generator.Options{}), Reading: true, AxeEvery: 7},
		{Dir: build(t, hostileSchema(t), generator.Options{})},
		{Dir: build(t, markdown, generator.Options{}), AxeEvery: 3},
		{Dir: build(t, modern, generator.Options{}), Pages: 5},
	}
	input, err := json.Marshal(map[string]any{"cache": folder, "browser": browser, "sites": sites})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(node, filepath.Join("testdata", "browser.mjs"), string(input))
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var failures []string
	if err != nil || json.Unmarshal(out, &failures) != nil {
		t.Fatalf("%v\n%s%s", err, out, stderr.String())
	}
	for _, failure := range failures {
		t.Error(failure)
	}
}

var (
	hrefs = regexp.MustCompile(` (?:href|src)="([^"]*)"`)
	ids   = regexp.MustCompile(` id="([^"]*)"`)
)

// Each link of a site leads to a page that is there, and each fragment to something on it. An id is there once.
func TestEveryLinkResolves(t *testing.T) {
	embedded := cases.Bind(t, decode(t, "embedded.graphqls", standin.EmbeddedSDL()), introspection.BindOptions{})
	for name, request := range map[string]generator.Request{
		"embedded":     {Schema: embedded},
		"environments": {Schema: embedded, Environments: embedded.Environments},
		"hostile":      {Schema: hostileSchema(t)},
	} {
		dir := buildOf(t, request)
		pages, anchors := map[string]string{}, map[string]map[string]bool{}
		err := filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			relative, err := filepath.Rel(dir, file)
			relative = filepath.ToSlash(relative)
			anchors[relative] = map[string]bool{}
			if !strings.HasSuffix(file, ".html") {
				return err
			}
			pages[relative] = string(read(t, file))
			for _, match := range ids.FindAllStringSubmatch(pages[relative], -1) {
				id := html.UnescapeString(match[1])
				if anchors[relative][id] {
					t.Errorf("%s: %s: the id %s is there twice", name, relative, id)
				}
				anchors[relative][id] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		links := 0
		for page, text := range pages {
			for _, match := range hrefs.FindAllStringSubmatch(text, -1) {
				address, err := url.Parse(html.UnescapeString(match[1]))
				if err != nil {
					t.Errorf("%s: %s: %v", name, page, err)
					continue
				}
				if address.Scheme != "" {
					continue
				}
				links++
				target := page
				if address.Path != "" {
					target = path.Join(path.Dir(page), address.Path)
				}
				switch {
				case anchors[target] == nil:
					t.Errorf("%s: %s: %s leads to no page", name, page, match[1])
				case address.Fragment != "" && !anchors[target][address.Fragment]:
					t.Errorf("%s: %s: %s leads to nothing on %s", name, page, match[1], target)
				}
			}
		}
		if links < 20 {
			t.Errorf("%s: only %d links", name, links)
		}
	}
}
