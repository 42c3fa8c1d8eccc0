package calls

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"go.yaml.in/yaml/v4"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// sameCall is a call that is made in all languages.
type sameCall struct {
	Name string `yaml:"name"`
	// Call is the chain as a query; a variable stands for the object that a chain in Objects makes.
	Call    string            `yaml:"call"`
	Objects map[string]string `yaml:"objects"`
	// Requests are what each language must send.
	Requests []string `yaml:"requests"`
	// But is what a language sends instead, nothing where its runtime refuses the call, and Because says why that
	// can't be helped.
	But     map[string][]string `yaml:"but"`
	Because string              `yaml:"because"`

	chain []step
}

type step struct {
	Field    string     `json:"field"`
	Required []argument `json:"required"`
	Optional []argument `json:"optional"`
	field    *introspection.Field
}

type argument struct {
	Name  string `json:"name"`
	Value value  `json:"value"`
	ref   *introspection.Ref
}

// value is a value of a GraphQL type, as the programs in testdata read it.
type value struct {
	Kind   string     `json:"kind"`
	Type   string     `json:"type"`
	Text   string     `json:"text"`
	List   []value    `json:"list"`
	Fields []argument `json:"fields"`
	Chain  []step     `json:"chain"`
}

// sameCalls reads the calls of a file in testdata/calls.
func sameCalls(t *testing.T, name string, schema *introspection.Schema) []*sameCall {
	t.Helper()
	var calls []*sameCall
	path := filepath.Join(needed.Root(), "testdata", "calls", name)
	if err := yaml.Unmarshal([]byte(read(t, path)), &calls); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	for _, c := range calls {
		r := chainReader{schema: schema, objects: c.Objects}
		chain, err := r.chain(c.Call)
		if err != nil {
			t.Fatalf("%s: %s: %v", path, c.Name, err)
		}
		if c.chain = chain; len(c.But) > 0 && c.Because == "" {
			t.Fatalf("%s: %s: a language sends something else and nothing says why", path, c.Name)
		}
	}
	return calls
}

type chainReader struct {
	schema  *introspection.Schema
	objects map[string]string
}

func (r chainReader) chain(query string) ([]step, error) {
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return nil, err
	}
	var chain []step
	at := r.schema.Query
	for selection := document.Operations[0].SelectionSet; len(selection) > 0; {
		called := selection[0].(*ast.Field)
		field := at.Field(called.Name)
		if field == nil {
			return nil, fmt.Errorf("%s has no field %s", at.Name, called.Name)
		}
		s := step{Field: field.Name, field: field}
		for _, arg := range field.Args {
			given := called.Arguments.ForName(arg.Name)
			if given == nil {
				continue
			}
			value, err := r.value(given.Value, arg.Type)
			if err != nil {
				return nil, err
			}
			if arg.Required {
				s.Required = append(s.Required, argument{arg.Name, value, arg.Type})
			} else {
				s.Optional = append(s.Optional, argument{arg.Name, value, arg.Type})
			}
		}
		chain = append(chain, s)
		at, selection = field.Type.Innermost().Named, called.SelectionSet
		if field.Shape == introspection.Sync {
			at = field.Parent
		}
	}
	return chain, nil
}

func (r chainReader) value(v *ast.Value, ref *introspection.Ref) (value, error) {
	if v.Kind == ast.Variable {
		chain, err := r.chain(r.objects[v.Raw])
		return value{Kind: "object", Chain: chain}, err
	}
	if ref.IsList() {
		list := value{Kind: "list", List: []value{}}
		for _, child := range v.Children {
			item, err := r.value(child.Value, ref.Elem)
			if err != nil {
				return list, err
			}
			list.List = append(list.List, item)
		}
		return list, nil
	}
	named := ref.Named
	switch {
	case named.Kind == introspection.Enum:
		return value{Kind: "enum", Type: named.Name, Text: v.Raw}, nil
	case named.Kind == introspection.Input:
		object := value{Kind: "input", Type: named.Name}
		for _, child := range v.Children {
			field := named.InputField(child.Name)
			inner, err := r.value(child.Value, field.Type)
			if err != nil {
				return object, err
			}
			object.Fields = append(object.Fields, argument{child.Name, inner, field.Type})
		}
		return object, nil
	}
	kinds := map[string]string{"String": "string", "Int": "int", "Float": "float", "Boolean": "bool"}
	kind := kinds[named.Name]
	if kind == "" {
		kind = "scalar"
	}
	return value{Kind: kind, Type: named.Name, Text: v.Raw}, nil
}

// TestSameCallSameQuery makes every call of testdata/calls in every language: what is sent, normalised, must be what
// the file says.
func TestSameCallSameQuery(t *testing.T) {
	path := filepath.Join(needed.Root(), "testdata", "calls", "schema.graphqls")
	players := map[string]func(*testing.T, *job, []*sameCall, []*standin.Engine) []string{
		"go": playGo, "python": playPython, "rust": playRust}
	for language, play := range players {
		t.Run(language, func(t *testing.T) {
			j := load(t, "calls", path)
			calls := sameCalls(t, "calls.yaml", j.schema)
			if len(calls) < 55 {
				t.Errorf("%d calls, want about 60", len(calls))
			}
			engines := make([]*standin.Engine, len(calls))
			for i := range calls {
				engine, err := standin.Start(j.document, standin.Options{})
				if err != nil {
					t.Fatal(err)
				}
				defer engine.Close()
				engines[i] = engine
			}
			failures := play(t, j, calls, engines)
			for i, c := range calls {
				c.compare(t, language, failures[i], engines[i].Requests())
			}
		})
	}
}

func (c *sameCall) compare(t *testing.T, language, failure string, requests []standin.Request) {
	t.Helper()
	want, differs := c.But[language]
	if refused := differs && len(want) == 0; refused != (failure != "") {
		t.Errorf("%s: %s: failed: %t, want %t: %s", language, c.Name, failure != "", refused, abridged(failure))
	}
	if !differs {
		want = c.Requests
	}
	var got, wanted []string
	for _, request := range requests {
		if !request.Introspection() {
			got = append(got, normalised(t, request.Query))
		}
	}
	for _, query := range want {
		wanted = append(wanted, normalised(t, query))
	}
	// The IDs of several arguments may be asked for in any order.
	sort.Strings(got)
	sort.Strings(wanted)
	if !slices.Equal(got, wanted) {
		t.Errorf("%s: %s: sent\n\t%s\nwant\n\t%s", language, c.Name, strings.Join(got, "\n\t"), strings.Join(wanted, "\n\t"))
	}
}

// normalised prints a query without operation name and aliases, arguments and input fields sorted by name, numbers and
// strings in one spelling, and IDs of the stand-in engine readable.
func normalised(t *testing.T, query string) string {
	t.Helper()
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	var b strings.Builder
	writeSelection(&b, document.Operations[0].SelectionSet)
	return b.String()
}

func writeSelection(b *strings.Builder, set ast.SelectionSet) {
	if len(set) == 0 {
		return
	}
	b.WriteByte('{')
	for i, selection := range set {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch s := selection.(type) {
		case *ast.Field:
			b.WriteString(s.Name)
			args := slices.Clone(s.Arguments)
			sort.Slice(args, func(i, j int) bool { return args[i].Name < args[j].Name })
			for i, arg := range args {
				b.WriteString(map[bool]string{true: "(", false: ", "}[i == 0])
				b.WriteString(arg.Name + ": ")
				writeValue(b, arg.Value)
			}
			if len(args) > 0 {
				b.WriteByte(')')
			}
			writeSelection(b, s.SelectionSet)
		case *ast.InlineFragment:
			b.WriteString("... on " + s.TypeCondition)
			writeSelection(b, s.SelectionSet)
		}
	}
	b.WriteByte('}')
}

var engineID = regexp.MustCompile(`^([A-Z]\w*):([A-Za-z0-9_-]*)$`)

func writeValue(b *strings.Builder, v *ast.Value) {
	switch v.Kind {
	case ast.ListValue:
		b.WriteByte('[')
		for i, child := range v.Children {
			if i > 0 {
				b.WriteString(", ")
			}
			writeValue(b, child.Value)
		}
		b.WriteByte(']')
	case ast.ObjectValue:
		children := slices.Clone(v.Children)
		sort.Slice(children, func(i, j int) bool { return children[i].Name < children[j].Name })
		b.WriteByte('{')
		for i, child := range children {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(child.Name + ": ")
			writeValue(b, child.Value)
		}
		b.WriteByte('}')
	case ast.StringValue, ast.BlockValue:
		text := v.Raw
		if match := engineID.FindStringSubmatch(text); match != nil {
			if chain, err := base64.RawURLEncoding.DecodeString(match[2]); err == nil {
				text = match[1] + "<" + string(chain) + ">"
			}
		}
		b.WriteString(strconv.Quote(text))
	case ast.IntValue, ast.FloatValue:
		if number, err := strconv.ParseFloat(v.Raw, 64); err == nil && strings.ContainsAny(v.Raw, ".eE") {
			b.WriteString(strconv.FormatFloat(number, 'g', -1, 64))
			return
		}
		b.WriteString(v.Raw)
	default:
		b.WriteString(v.Raw)
	}
}

type playedCall struct {
	Port  int    `json:"port"`
	Token string `json:"token"`
	Chain []step `json:"chain"`
}

func played(calls []*sameCall, engines []*standin.Engine) []playedCall {
	list := make([]playedCall, len(calls))
	for i, c := range calls {
		list[i] = playedCall{engines[i].Port(), engines[i].Token(), c.chain}
	}
	return list
}

func decodeFailures(t *testing.T, out []byte) []string {
	t.Helper()
	var texts []*string
	if err := json.Unmarshal(out, &texts); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	failures := make([]string, len(texts))
	for i, text := range texts {
		if text != nil {
			failures[i] = *text
		}
	}
	return failures
}

func playPython(t *testing.T, j *job, calls []*sameCall, engines []*standin.Engine) []string {
	interpreter, runtimes := pythonHarness(t)
	j.generate(t, "python", pythonRuntimes[unified])
	file := filepath.Join(t.TempDir(), "generated.py")
	write(t, file, j.files["gen.py"])
	input, err := json.Marshal(map[string]any{"file": file, "calls": played(calls, engines)})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(interpreter, filepath.Join("testdata", "python", "play.py"))
	cmd.Stdin = strings.NewReader(string(input))
	cmd.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(runtimes, pythonRuntimes[unified]), "PYTHONDONTWRITEBYTECODE=1")
	return decodeFailures(t, run(t, cmd))
}

const goPlayMain = `// Command play makes the calls that it reads.
package main

import (
	"context"
	"encoding/json"
	"os"
	"strconv"

	client "dagger.io/dagger/cases/x_calls"
	"dagger.io/dagger/drive"
)

func main() {
	var calls []struct {
		Port  int
		Token string
		Chain []drive.Step
	}
	if err := json.NewDecoder(os.Stdin).Decode(&calls); err != nil {
		panic(err)
	}
	failures := make([]*string, len(calls))
	for i, call := range calls {
		os.Setenv("DAGGER_SESSION_PORT", strconv.Itoa(call.Port))
		os.Setenv("DAGGER_SESSION_TOKEN", call.Token)
		ctx := context.Background()
		sdk, err := client.ZZDrive(ctx)
		if err == nil {
			err = drive.Play(ctx, sdk, call.Chain)
		}
		if err != nil {
			text := err.Error()
			failures[i] = &text
		}
	}
	json.NewEncoder(os.Stdout).Encode(failures)
}
`

func playGo(t *testing.T, j *job, calls []*sameCall, engines []*standin.Engine) []string {
	version := goRuntimes[unified]
	dir, published := goHarness(t, version)
	j.generate(t, "go", version)
	j.place(t, dir, published)
	write(t, filepath.Join(dir, "cmd", "play", "main.go"), goPlayMain)
	binary := filepath.Join(t.TempDir(), "play")
	build := exec.Command("go", "build", "-o", binary, "./cmd/play")
	build.Dir, build.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	run(t, build)
	input, err := json.Marshal(played(calls, engines))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary)
	cmd.Stdin = strings.NewReader(string(input))
	return decodeFailures(t, run(t, cmd))
}
