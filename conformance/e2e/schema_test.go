package e2e

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// The engine's schema is one that generators work with, and it survives being saved.
func TestSchema(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		document, leftOut := e.received(t)
		for _, part := range leftOut {
			t.Log("the engine doesn't tell ", part)
		}
		schema, err := introspection.Bind(document, introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("version %q, %d types, %d environments, dialect %+v", schema.Version, len(schema.Types), len(schema.Environments), schema.Dialect)
		for _, warning := range schema.Warnings {
			t.Log(warning)
		}
		for name, print := range map[string]func(*introspection.Document, io.Writer) error{
			"JSON": (*introspection.Document).PrintJSON, "SDL": (*introspection.Document).PrintSDL,
		} {
			var first, second bytes.Buffer
			if err := print(document.Stable(), &first); err != nil {
				t.Fatal(name, err)
			}
			again, err := introspection.Decode(name, first.Bytes())
			if err != nil {
				t.Fatal(name, err)
			}
			if err := print(again.Stable(), &second); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
				t.Errorf("%s: saved and read, it is another text (%v)", name, err)
			}
		}
	})
}

// A second session has the same schema, in its stable order.
func TestSchemaIsStable(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		var first, second bytes.Buffer
		for _, text := range []*bytes.Buffer{&first, &second} {
			document, _ := e.received(t)
			if err := document.Stable().PrintJSON(text); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Error("asked twice, the engine has two schemas")
		}
	})
}

// The file that an engine makes of its schema for generators is what the introspection query says, environments included.
func TestSchemaFileSaysWhatTheQuerySays(t *testing.T) {
	e, _ := realEngine(t)
	for _, environment := range environments(t, e) {
		if _, err := e.Serve(t.Context(), environment); err != nil {
			t.Fatal(err)
		}
	}
	refused := false
	relay := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		status, answer := http.StatusUnprocessableEntity, []byte(`{"errors":[{"message":"no such field"}]}`)
		if bytes.Contains(body, []byte("__schemaJSONFile")) {
			refused = true
		} else if status, answer, err = e.Relay(r.Context(), body); err != nil {
			t.Error(err)
		}
		w.WriteHeader(status)
		if _, err := w.Write(answer); err != nil {
			t.Error(err)
		}
	}))
	defer relay.Close()
	asked := open(t, session.Options{URL: relay.URL, Token: "any"}, true)
	var file, query bytes.Buffer
	for text, from := range map[*bytes.Buffer]*engine{&file: e, &query: asked} {
		document, leftOut := from.received(t)
		if len(leftOut) > 0 {
			t.Skip("the engine's answer to the query lacks ", leftOut)
		}
		if err := document.Stable().PrintJSON(text); err != nil {
			t.Fatal(err)
		}
	}
	if !refused {
		t.Error("the engine wasn't asked for the file")
	}
	if !bytes.Equal(file.Bytes(), query.Bytes()) {
		t.Errorf("the file has %d bytes, the query's answer %d, and they differ", file.Len(), query.Len())
	}
}

// A session, the JSON and the SDL that introspect saves of it make the same files; the first two have one digest.
func TestFormsOfASchema(t *testing.T) {
	_, executable := realEngine(t)
	workspace := newWorkspace(t)
	run := func(args ...string) { command(t, workspace, ownSession(t), executable, args...) }
	envs := []string{"--env", "./pier", "--env", "./dock"}
	run(append([]string{"introspect", "-o", "schema.json"}, envs...)...)
	run(append([]string{"introspect", "--format", "sdl", "-o", "schema.graphqls"}, envs...)...)
	for _, scope := range []string{"full", "environments"} {
		targets := []string{"--lang", "go,python,rust", "--scope", scope, "-o"}
		run(slices.Concat(targets, []string{scope + "/live"}, envs)...)
		run(slices.Concat(targets, []string{scope + "/json", "--schema", "schema.json"})...)
		run(slices.Concat(targets, []string{scope + "/sdl", "--schema", "schema.graphqls"})...)
		live := filesIn(t, filepath.Join(workspace, scope, "live"))
		if len(live) < 6 {
			t.Errorf("%s: %d files", scope, len(live))
		}
		for _, form := range []string{"json", "sdl"} {
			got := filesIn(t, filepath.Join(workspace, scope, form))
			for name, text := range live {
				isManifest := filepath.Base(name) == ".dagger-codegen.json"
				if !isManifest && got[name] != text || isManifest && form == "json" && digestOf(got[name]) != digestOf(text) {
					t.Errorf("%s: %s is another file of the %s than of the session", scope, name, form)
				}
			}
			if len(got) != len(live) {
				t.Errorf("%s: %d files of the %s, %d of the session", scope, len(got), form, len(live))
			}
		}
	}
}

func digestOf(manifest string) string {
	return regexp.MustCompile(`"digest": "[^"]*"`).FindString(manifest)
}

func filesIn(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		found[strings.TrimPrefix(path, dir)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
