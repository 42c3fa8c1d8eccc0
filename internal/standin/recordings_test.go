package standin

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// schemaFiles returns this project's small schemas and, where DAGGER_CODEGEN_REFERENCE names them, those of real
// engines.
func schemaFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "cases", "*", "schema.graphqls"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases (%v)", err)
	}
	return append(files, needed.Recorded(t, "schemas/*")...)
}

func decodeFile(t *testing.T, file string) *introspection.Document {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	document, err := introspection.Decode(filepath.Base(file), text)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func start(t *testing.T, document *introspection.Document, options Options) (*Engine, *session.Session) {
	t.Helper()
	engine, err := Start(document, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Close() })
	s, err := session.Open(t.Context(), session.Options{URL: engine.URL(), Token: engine.Token()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return engine, s
}

func nameOfCase(file string) string {
	if filepath.Base(file) == "schema.graphqls" {
		return filepath.Base(filepath.Dir(file))
	}
	return filepath.Base(file)
}

// ignorePlaces leaves out where in a text things stand, and how it spells what has no meaning.
var ignorePlaces = cmp.Options{
	cmpopts.EquateEmpty(),
	cmpopts.IgnoreFields(introspection.Document{}, "Source", "QueryOffset", "MutationOffset"),
	cmp.FilterPath(func(p cmp.Path) bool {
		last := p.Last().String()
		return last == ".Offset" || last == ".DefaultOffset"
	}, cmp.Ignore()),
}

// A schema that is served and introspected again comes back equal, through the query that is sent to real
// engines and its fallbacks.
func TestSchemasComeBack(t *testing.T) {
	for _, file := range schemaFiles(t) {
		t.Run(nameOfCase(file), func(t *testing.T) {
			recorded := decodeFile(t, file)
			_, s := start(t, recorded, Options{})
			text, leftOut, err := s.Introspect(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			again, err := introspection.Decode("again", text)
			if err != nil {
				t.Fatal(err)
			}
			ignore := ignorePlaces
			if strings.HasSuffix(file, ".graphqls") {
				ignore = append(ignore, asReferred...)
			}
			if diff := cmp.Diff(recorded, again, ignore); diff != "" {
				t.Errorf("left out %q; recorded - again +\n%.5000s", leftOut, diff)
			}
		})
	}
}

// asReferred leaves out what SDL doesn't say: the kind of a type that is referred to, and the built-in scalars.
var asReferred = cmp.Options{
	cmp.FilterPath(func(p cmp.Path) bool {
		return strings.HasSuffix(p.GoString(), "Kind") && strings.Contains(p.GoString(), ".Type")
	}, cmp.Ignore()),
	cmpopts.IgnoreSliceElements(func(t introspection.TypeDefinition) bool {
		return t.Kind == "SCALAR" && (t.Name == "String" || t.Name == "Int" || t.Name == "Float" || t.Name == "Boolean" || t.Name == "ID")
	}),
}

// Before its environments are served, a recording with environments is the recording of the bare engine; after one is
// served, it is the recording of the engine with that one.
func TestUnservedRecordings(t *testing.T) {
	folder := needed.Reference(t, "schemas")
	recording := func(name string) *introspection.Document {
		return decodeFile(t, filepath.Join(folder, name+".json")).Stable()
	}
	for _, test := range []struct {
		all    string
		served []string
		want   string
	}{
		{"v1.0.0-shipyard", nil, "v1.0.0-live"},
		{"v1.0.0-lighthouse", nil, "v1.0.0-live"},
		{"v1.0.0-lighthouse-entrypoint", nil, "v1.0.0-live"},
		{"v1.0.0-harbor", nil, "v1.0.0-live"},
		{"v1.0.0-harbor", []string{"shipyard"}, "v1.0.0-shipyard"},
		{"v1.0.0-harbor", []string{"./lighthouse"}, "v1.0.0-lighthouse"},
		{"v1.0.0-harbor", []string{"quayside", "shipyard", "lighthouse"}, "v1.0.0-harbor"},
	} {
		t.Run(test.all+" "+strings.Join(test.served, " "), func(t *testing.T) {
			_, s := start(t, recording(test.all), Options{Unserved: true})
			for _, ref := range test.served {
				if _, err := s.Serve(t.Context(), ref); err != nil {
					t.Fatal(err)
				}
			}
			text, _, err := s.Introspect(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			got, err := introspection.Decode("got", text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(recording(test.want), got.Stable(), ignorePlaces); diff != "" {
				t.Errorf("want - got +\n%.3000s", diff)
			}
		})
	}
}
