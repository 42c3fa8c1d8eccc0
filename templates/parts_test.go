package templates

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"text/template"
)

type shelf struct {
	Title string
	Books []string
	Empty []string
}

func TestPartsWriteWhatTheWholeWrites(t *testing.T) {
	if runtime.GOMAXPROCS(0) == 1 {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	}
	for name, test := range map[string]struct {
		text  string
		parts int
	}{
		"a loop":             {"head\n{{range .Books}}{{.}} of {{$.Title}}\n{{end}}tail", 2 + chunks},
		"two loops":          {"{{range .Books}}a{{.}}{{end}}{{range .Books}}b{{.}}{{end}}", 2 * chunks},
		"a loop of nothing":  {"[{{range .Empty}}{{.}}{{end}}]", 2 + chunks},
		"variables inside":   {"{{range .Books}}{{$book := .}}{{$book}}{{end}}", chunks},
		"a pipeline":         {"{{range (slice .Books 1)}}{{.}}{{end}}", chunks},
		"no loop":            {"{{.Title}}", 0},
		"a loop that counts": {"{{range $i, $book := .Books}}{{$i}}{{$book}}{{end}}", 0},
		"a loop with else":   {"{{range .Empty}}{{.}}{{else}}none{{end}}", 0},
		"a loop with an end": {"{{range .Books}}{{if eq . \"b9\"}}{{break}}{{end}}{{.}}{{end}}", 0},
		"a variable around":  {"{{$title := .Title}}{{range .Books}}{{$title}}{{end}}", 0},
	} {
		t.Run(name, func(t *testing.T) {
			set := &Set{root: template.Must(template.New("").New("file").Parse(test.text))}
			parts := set.parts("file")
			if got := len(parts.all()); got != test.parts {
				t.Errorf("%d parts, want %d", got, test.parts)
			}
			for count := range 2 * chunks {
				view := shelf{Title: "T"}
				for i := range count {
					view.Books = append(view.Books, fmt.Sprint("b", i))
				}
				if count == 0 && strings.Contains(test.text, "slice") {
					continue
				}
				var want strings.Builder
				if err := set.root.ExecuteTemplate(&want, "file", view); err != nil {
					t.Fatal(err)
				}
				if got, err := set.Render("file", view); err != nil || string(got) != want.String() {
					t.Errorf("%d books: %q, %v; want %q", count, got, err, want.String())
				}
			}
		})
	}
}

// all returns the names of the parts, none for what isn't cut.
func (p *parts) all() []string {
	if p == nil {
		return nil
	}
	return p.names
}

func TestBlocksKeepEverything(t *testing.T) {
	b := &blocks{}
	var want strings.Builder
	for i := range 100 {
		text := strings.Repeat(fmt.Sprint(i), i*i)
		want.WriteString(text)
		if n, err := b.Write([]byte(text)); n != len(text) || err != nil {
			t.Fatalf("wrote %d of %d: %v", n, len(text), err)
		}
	}
	huge := strings.Repeat("x", 2*blockSize)
	want.WriteString(huge)
	_, _ = b.Write([]byte(huge))
	if got := string(b.appendTo(nil)); b.size() != 0 || got != want.String() {
		t.Errorf("%d bytes, want %d; %d left", len(got), want.Len(), b.size())
	}
}
