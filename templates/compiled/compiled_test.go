package compiled

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"text/template"
)

// thing is a view with what views have, and with what they shouldn't.
type thing struct {
	embedded
	Name    string
	Kind    kind
	Count   int
	Yes, No bool
	Next    *thing
	Items   []thing
	Names   []string
	Flags   map[string]bool
	Any     any
	Nothing any
	Writer  fmt.Stringer
	private string
}

type embedded struct{ Deep string }

type kind string

func (t thing) Upper() string                 { return strings.ToUpper(t.Name) }
func (t *thing) Pointed() bool                { return t.Yes }
func (t thing) Fails() (string, error)        { return "", errors.New("it fails") }
func (t thing) Works() (string, error)        { return "works", nil }
func (t thing) With(suffix string) string     { return t.Name + suffix }
func (t thing) Panics() string                { panic("a view panics") }
func (k kind) IsOdd() bool                    { return k == "odd" }
func (e embedded) String() string             { return "embedded " + e.Deep }
func join(sep string, names ...string) string { return strings.Join(names, sep) }
func pad(n int, text string) string           { return strings.Repeat("-", n) + text }
func note(text string, _ ...any) (string, error) {
	if text == "wrong" {
		return "", errors.New("a wrong note")
	}
	return "<" + text + ">", nil
}

var testFunctions = template.FuncMap{"upper": strings.ToUpper, "join": join, "pad": pad, "note": note, "len2": func(s []string) int { return len(s) }}

func view() *thing {
	leaf := &thing{Name: "leaf", Kind: "odd"}
	return &thing{Name: "root", Kind: "even", Count: 3, Yes: true, Next: leaf, Items: []thing{{Name: "a", Yes: true}, {Name: "b"}, {Name: "c", Next: leaf}},
		Names: []string{"x", "y"}, Flags: map[string]bool{"on": true, "off": false}, Any: leaf, Writer: embedded{"w"}, embedded: embedded{"d"}, private: "p"}
}

// both executes a template both ways.
func both(t testing.TB, text string) (got, want string, gaveUp bool, err error) {
	t.Helper()
	set, parseErr := template.New("main").Option("missingkey=error").Funcs(testFunctions).Parse(text)
	if parseErr != nil {
		return "", "", true, parseErr
	}
	var wanted, found bytes.Buffer
	err = set.Execute(&wanted, view())
	templates := New(set, testFunctions)
	failed := templates.Execute(&found, "main", view(), templates.Functions(testFunctions))
	return found.String(), wanted.String(), failed != nil, err
}

// What generated code is made of is executed here, and as text/template does.
func TestAsTextTemplate(t *testing.T) {
	for _, text := range []string{
		"plain", "", "{{.Name}}", "{{.Next.Name}} {{.Any.Name}} {{.Deep}} {{.Kind}} {{.Count}} {{.Yes}}", "{{/* nothing */}}",
		"{{.Upper}} {{.Pointed}} {{.Works}} {{.Next.Upper}} {{.Next.Pointed}} {{(index .Items 1).Pointed}} {{.Kind.IsOdd}}",
		"{{if .Yes}}a{{else}}b{{end}}{{if .No}}a{{else if .Name}}b{{else}}c{{end}}{{if .Nothing}}a{{end}}{{if .Next.Next}}a{{end}}",
		"{{with .Next}}{{.Name}}{{$.Name}}{{else}}b{{end}}{{with .Nothing}}a{{else}}{{.Name}}{{end}}{{with .Any}}{{.Name}}{{end}}",
		"{{range .Items}}{{.Name}}{{else}}b{{end}}{{range .Next.Items}}a{{else}}{{.Name}}{{end}}{{range .Nothing}}a{{end}}",
		"{{range $i, $e := .Items}}{{if $i}}, {{end}}{{$e.Name}}{{.Name}}{{end}}{{range $e := .Names}}{{$e}}{{end}}",
		"{{range .Items}}{{if eq .Name \"b\"}}{{continue}}{{end}}{{.Name}}{{end}}{{range .Items}}{{if eq .Name \"b\"}}{{break}}{{end}}{{.Name}}{{end}}",
		"{{range .Items}}{{range $.Names}}{{if eq . \"y\"}}{{break}}{{end}}{{.}}{{end}}{{.Name}}{{end}}",
		"{{$x := .Name}}{{$x}}{{if .Yes}}{{$x := \"inner\"}}{{$x}}{{end}}{{$x}}{{$x = \"set\"}}{{$x}}",
		"{{$x := 1}}{{range .Items}}{{$x = .Name}}{{end}}{{$x}}{{with $y := .Next}}{{$y.Name}}{{end}}{{if $z := .Name}}{{$z}}{{end}}",
		"{{$x := \"a\"}}{{if .No}}{{$x := \"b\"}}{{else}}{{$x}}{{end}}{{range .Nothing}}{{$x := \"b\"}}{{else}}{{$x}}{{end}}",
		"{{and .Yes .Name}} {{and .No .Name}} {{or .No .Name}} {{or .Nothing .No}} {{not .Yes}} {{if and .Yes (not .No) (or .No .Any)}}a{{end}}",
		"{{eq .Name \"root\"}} {{eq .Count 3}} {{ne .Name \"x\"}} {{eq .Yes true}} {{eq .Kind \"even\"}} {{eq (len .Items) 3}} {{eq $.Name .Name}}",
		"{{len .Name}} {{len .Items}} {{index .Names 1}} {{index .Items 0 | printf \"%v\" | len}}",
		"{{printf \"%s-%d %v\" .Name .Count .Yes}} {{\"text\"}} {{1}} {{true}} {{printf \"%v %v\" .Any.Name .Nothing}}",
		"{{upper .Name}} {{upper \"x\"}} {{.Name | upper}} {{join \",\" \"a\" .Name}} {{pad 2 .Name}} {{note .Name}} {{note \"a\" true .Any 1}} {{len2 .Names}}",
		"{{.Flags.on}} {{if .Flags.off}}a{{end}} {{(.Next).Name}} {{(index .Items 2).Next.Name}}",
		"{{define \"part\"}}[{{.Name}}{{$.Count}}{{$x := 1}}{{$x}}{{with .Next}}{{template \"part\" .}}{{end}}]{{end}}{{$x := 2}}{{template \"part\" .}}{{template \"part\" .Next}}{{$x}}",
		"{{define \"none\"}}{{if .}}a{{end}}none{{end}}{{template \"none\"}}{{block \"b\" .Next}}{{.Name}}{{end}}",
	} {
		got, want, gaveUp, err := both(t, text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		} else if gaveUp || got != want {
			t.Errorf("%s: got %q (gave up: %t), text/template makes %q", text, got, gaveUp, want)
		}
	}
}

// What isn't executed here is given up, never made otherwise; so is all that fails.
func TestGivesUp(t *testing.T) {
	for _, text := range []string{
		"{{.Missing}}", "{{.private}}", "{{.Flags.missing}}", "{{.Next.Next.Name}}", "{{.Nothing.Name}}", "{{.Fails}}", "{{.Panics}}", "{{.Name.X}}",
		"{{note \"wrong\"}}", "{{upper 1}}", "{{upper .Nothing}}", "{{pad .Name .Name}}", "{{join}}", "{{upper .Name .Name}}", "{{index .Names 7}}",
		"{{.With \"s\"}}", "{{range .Flags}}a{{end}}", "{{range 3}}{{.}}{{end}}", "{{lt 1 2}}", "{{.Writer}}", "{{.Next}}", "{{.Names}}", "{{.Nothing}}",
		"{{eq .Name 1}}", "{{eq .Name \"a\" \"root\"}}", "{{html .Name}}", "{{slice .Name 1}}", "{{1.5}}", "{{'a'}}", "{{0x10}}", "{{range .Next}}a{{end}}",
		"{{template \"missing\" .}}", "{{define \"endless\"}}{{template \"endless\" .}}{{end}}{{if .No}}{{template \"endless\" .}}{{end}}{{.Count | .With}}",
	} {
		got, want, gaveUp, err := both(t, text)
		if !gaveUp && (err != nil || got != want) {
			t.Errorf("%s: got %q, text/template makes %q, %v", text, got, want, err)
		}
		if !gaveUp {
			t.Errorf("%s is executed: it belongs into the other test", text)
		}
	}
}

func TestEndless(t *testing.T) {
	set := template.Must(template.New("main").Parse(`{{define "endless"}}{{template "endless" .}}{{end}}{{template "endless" .}}`))
	templates := New(set)
	if err := templates.Execute(&bytes.Buffer{}, "main", view(), nil); !errors.Is(err, ErrGaveUp) {
		t.Errorf("a template that calls itself without end ended with %v", err)
	}
	if err := templates.Execute(&bytes.Buffer{}, "unknown", view(), nil); !errors.Is(err, ErrGaveUp) {
		t.Errorf("a template that isn't there ended with %v", err)
	}
}

// Whatever a template is, it is made as text/template makes it or not at all.
func FuzzAsTextTemplate(f *testing.F) {
	for _, seed := range []string{"{{.Name}}", "{{range $i, $e := .Items}}{{$i}}{{$e.Name}}{{break}}{{end}}", "{{with $x := .Any}}{{$x.Name}}{{else}}{{.}}{{end}}",
		"{{if and .Yes (eq .Name \"root\")}}{{template \"x\" .Next}}{{end}}{{define \"x\"}}{{.Upper | printf \"%s\"}}{{end}}", "{{$x := 1}}{{$x = .Name}}{{join \",\" $x}}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "123456789") && strings.ContainsAny(text, "%p") || strings.Count(text, "template") > 1 {
			return // these can ask for more memory or time than there is
		}
		defer func() {
			if recover() != nil {
				t.Skip("text/template panics too")
			}
		}()
		got, want, gaveUp, err := both(t, text)
		if !gaveUp && (err != nil || got != want) {
			t.Errorf("%s: got %q, text/template makes %q, %v", text, got, want, err)
		}
	})
}
