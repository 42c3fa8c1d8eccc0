package rust

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// modern is the crate for schemas with one scalar for all IDs, legacy that for those with typed IDs.
const (
	modern = "1.0.0-beta.11"
	legacy = "0.19.11"
)

// TestDefects runs a program that calls what the officially generated file can't call or gets wrong.
func TestDefects(t *testing.T) {
	path := filepath.Join("testdata", "programs", "defects.graphqls")
	document, err := introspection.Decode(path, []byte(readFile(t, path)))
	if err != nil {
		t.Fatal(err)
	}
	c := newCrate(t, modern, "defects")
	text, _ := gen(t, cases.Bound(t, path), modern)
	c.put(t, "src/gen.rs", text)
	c.put(t, "examples/defects.rs", readFile(t, filepath.Join("testdata", "programs", "defects.rs")))
	isOurs := func(file string) bool { return file == "src/gen.rs" || strings.HasPrefix(file, "examples/") }
	c.check(t, isOurs, "clippy", "--lib", "--example", "defects")
	c.check(t, isOurs, "doc", "--lib", "--no-deps")
	output, err := c.cargo(t, nil, "build", "--locked", "--example", "defects")
	if err != nil {
		t.Fatalf("cargo build: %v\n%s", err, output)
	}
	program := needed.Cache("rust", "target", "debug", "examples", "defects")
	results := map[string][]byte{}
	part := func(name string, engine http.Handler, arg string) {
		results["defects/"+name+".txt"] = []byte(runProgram(t, program, engine, arg))
	}
	part("arguments", start(t, document, standin.Answers{}), "arguments")
	part("results", start(t, document, standin.Answers{}), "results")
	part("null", start(t, document, standin.Answers{Null: []string{"*"}}), "results")
	part("failures", start(t, document, standin.Answers{Fail: []string{"Crate.id", "Harbor.name"}}), "failures")
	part("newer-engine", rewrite(start(t, document, standin.Answers{}), `"LOW"`, `"TIDAL"`), "results")
	part("no-data", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte(`{"data":null}`))
	}), "results")
	golden.Tree(t, "testdata", []string{"defects"}, results)
}

func start(t *testing.T, document *introspection.Document, answers standin.Answers) http.Handler {
	t.Helper()
	engine, err := standin.New(document, standin.Options{Token: "token", Answers: answers})
	if err != nil {
		t.Fatal(err)
	}
	return engine
}

// rewrite puts another text into an engine's answers.
func rewrite(engine http.Handler, old, new string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		recorder := httptest.NewRecorder()
		engine.ServeHTTP(recorder, r)
		w.Header().Set("Content-Type", recorder.Header().Get("Content-Type"))
		w.WriteHeader(recorder.Code)
		w.Write(bytes.ReplaceAll(recorder.Body.Bytes(), []byte(old), []byte(new)))
	})
}

// runProgram runs a program in a session of the engine and returns what it prints.
func runProgram(t *testing.T, program string, engine http.Handler, args ...string) string {
	t.Helper()
	server := httptest.NewServer(engine)
	defer server.Close()
	address, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, args...)
	command.Env = append(command.Environ(), "DAGGER_SESSION_PORT="+address.Port(), "DAGGER_SESSION_TOKEN=token", "RUST_BACKTRACE=0")
	var output, complaints bytes.Buffer
	command.Stdout, command.Stderr = &output, &complaints
	if err := command.Run(); err != nil {
		t.Errorf("%s %v: %v\n%s", filepath.Base(program), args, err, complaints.String())
	}
	return output.String()
}
