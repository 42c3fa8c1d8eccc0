//go:build unix

package outside

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/model"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func request(t *testing.T) generator.Request {
	t.Helper()
	schema, err := introspection.Load("schema.graphqls", []byte("type Query { version: String! }"), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return generator.Request{Schema: schema}
}

// script makes a backend of a shell script and returns it with what it shows.
func script(t *testing.T, body string) (*Backend, *bytes.Buffer) {
	t.Helper()
	file := filepath.Join(t.TempDir(), Prefix+"test")
	if err := os.WriteFile(file, []byte("#!/bin/sh\n"+body), 0o755); err != nil {
		t.Fatal(err)
	}
	backend, err := Find("test", file)
	if err != nil {
		t.Fatal(err)
	}
	shown := &bytes.Buffer{}
	backend.Stderr = shown
	return backend, shown
}

func TestGenerate(t *testing.T) {
	t.Setenv("DAGGER_SESSION_TOKEN", "secret")
	t.Setenv("DAGGER_SESSION_PORT", "1234")
	t.Setenv("DAGGER_OTHER", "kept")
	received := filepath.Join(t.TempDir(), "received")
	backend, shown := script(t, `cat > `+received+`
printf 'one\ntwo' >&2
printf '{"files":[{"path":"a/b.txt","content":"x\\r\\ny\\n"},{"path":"c","content":"'"$DAGGER_SESSION_TOKEN$DAGGER_SESSION_PORT$DAGGER_OTHER"'"}],"warnings":[{"coordinate":"Query.version","message":"m"}]}'
`)
	result, err := backend.Generate(t.Context(), request(t))
	if err != nil {
		t.Fatal(err)
	}
	want := generator.Result{
		Files:    []generator.File{{Path: "a/b.txt", Content: []byte("x\ny\n")}, {Path: "c", Content: []byte("kept")}},
		Warnings: []generator.Warning{{Coordinate: "Query.version", Message: "m"}},
	}
	if diff := cmp.Diff(want, result); diff != "" {
		t.Error(diff)
	}
	if got, want := shown.String(), "dagger-codegen-test: one\ndagger-codegen-test: two\n"; got != want {
		t.Errorf("shown %q, want %q", got, want)
	}
	text, err := os.ReadFile(received)
	if err != nil {
		t.Fatal(err)
	}
	if decoded, err := model.Decode(text); err != nil || decoded.Query != "Query" {
		t.Errorf("the backend read %s, %v", text, err)
	}
}

func TestFailures(t *testing.T) {
	answer := func(text string) string { return "cat > /dev/null; cat <<'END'\n" + text + "\nEND\n" }
	for _, test := range []struct{ name, script, want string }{
		{"status", "echo no; echo why >&2; exit 3", "EXE failed: exit status 3; its messages are above"},
		{"silent status", "exit 1", "EXE failed: exit status 1; it gave no message"},
		{"status and answer", answer(`{"error":"needs a newer engine"}`) + "exit 1", "EXE refuses: needs a newer engine"},
		{"signal", "kill -9 $$", "EXE failed: signal: killed; it gave no message"},
		{"refusal", answer(`{"files":[],"error":"no\n"}`), "EXE refuses: no"},
		{"nothing", "exit 0", "EXE wrote nothing to its standard output; it has to write its files there as JSON"},
		{"no JSON", answer("hello"), "EXE wrote an answer that doesn't follow the contract: invalid character 'h' at start of value (line 1, column 1)"},
		{"broken JSON", answer("{\"files\":[\n{\"path\":\"a\" 1}]}"), "EXE wrote an answer that doesn't follow the contract: invalid character '1' after object value (expecting ',' or '}') (line 2, column 13)"},
		{"cut off", answer(`{"files":[`), "EXE wrote an answer that doesn't follow the contract: unexpected EOF (line 2, column 1)"},
		{"two answers", answer(`{"files":[]}{"files":[]}`), "EXE wrote an answer that doesn't follow the contract: invalid character '{' after top-level value (line 1, column 13)"},
		{"unknown name", answer(`{"files":[{"path":"a","contents":"x"}]}`), "EXE wrote an answer that doesn't follow the contract: an unknown name at /files/0/contents (line 1, column 23)"},
		{"wrong type", answer(`{"files":[{"path":"a","content":1}]}`), "EXE wrote an answer that doesn't follow the contract: a number where another type belongs at /files/0/content (line 1, column 33)"},
		{"wrong type of all", answer(`[]`), "EXE wrote an answer that doesn't follow the contract: a list where another type belongs at its top (line 1, column 1)"},
		{"no files", answer(`{}`), "EXE: the answer has no files"},
		{"every bad path", answer(`{"files":[{"path":"","content":""},{"path":"../a","content":""},{"path":"/a","content":""},{"path":"a/../b","content":""},` +
			`{"path":"a\\b","content":""},{"path":"a/.dagger-codegen.json","content":""},{"path":".","content":""},{"path":"a\u0000","content":""},` +
			`{"path":"x","content":""},{"path":"X","content":""},{"path":"x/y","content":""}]}`),
			`EXE: the path "" at /files/0 is empty
EXE: the path "../a" at /files/1 leaves the output folder
EXE: the path "/a" at /files/2 leaves the output folder
EXE: the path "a/../b" at /files/3 is not in its shortest form
EXE: the path "a\\b" at /files/4 has a character that paths can't have on every system
EXE: the path "a/.dagger-codegen.json" at /files/5 is that of the manifest
EXE: the path "." at /files/6 is not in its shortest form
EXE: the path "a\x00" at /files/7 has a character that paths can't have on every system
EXE: the path "X" at /files/9 is also that of "x"
EXE: the path "x/y" at /files/10 lies in "X", which is a file`},
	} {
		t.Run(test.name, func(t *testing.T) {
			backend, _ := script(t, test.script)
			result, err := backend.Generate(t.Context(), request(t))
			want := strings.ReplaceAll(test.want, "EXE", backend.Executable())
			if err == nil || err.Error() != want {
				t.Errorf("error\n%v\nwant\n%s", err, want)
			}
			if len(result.Files) > 0 {
				t.Error("there are files all the same")
			}
		})
	}
}

// A backend that never answers is ended, with the processes that it started.
func TestTimeout(t *testing.T) {
	still := filepath.Join(t.TempDir(), "still")
	backend, _ := script(t, "(while true; do sleep 0.05; : > "+still+"; done) & sleep 600")
	backend.Timeout = 300 * time.Millisecond
	_, err := backend.Generate(t.Context(), request(t))
	if want := backend.Executable() + " gave no answer within 300ms and was stopped"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	_ = os.Remove(still)
	time.Sleep(200 * time.Millisecond)
	if _, err := os.Stat(still); err == nil {
		t.Error("a process that the backend started lives on")
	}
}

func TestOutputIsBounded(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	b := &bounded{limit: 3, full: cancel}
	if _, err := b.Write([]byte("abc")); err != nil || ctx.Err() != nil {
		t.Error(err, ctx.Err())
	}
	if _, err := b.Write([]byte("d")); err == nil || ctx.Err() == nil || !b.overflowed {
		t.Error("more than the limit was taken")
	}
}

func TestFind(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "dagger-codegen-kotlin"), []byte("#!/bin/sh\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "plain"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	backend, err := Find("kotlin", "")
	if err != nil {
		t.Fatal(err)
	}
	if backend.Name() != "kotlin" || backend.Executable() != filepath.Join(dir, "dagger-codegen-kotlin") {
		t.Errorf("%s, %s", backend.Name(), backend.Executable())
	}
	first, err := backend.Fingerprint()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(backend.Executable(), []byte("#!/bin/sh\n:"), 0o755); err != nil {
		t.Fatal(err)
	}
	if second, err := backend.Fingerprint(); err != nil || second == first {
		t.Errorf("the fingerprint of another program is the same: %s, %v", second, err)
	}
	t.Chdir(dir)
	for _, test := range []struct{ name, path, want string }{
		{"swift", "", `there is no backend "swift": it isn't built in, and no folder in PATH has an executable dagger-codegen-swift`},
		{"../x", "", `"../x" can't be the name of a backend: names are small letters, digits, - and _, and begin with a letter`},
		{"", "", `"" can't be the name of a backend: names are small letters, digits, - and _, and begin with a letter`},
		{"swift", "./nowhere", `the backend "swift": ./nowhere can't be run: no such file or directory`},
		{"swift", "plain", `the backend "swift": plain can't be run: permission denied`},
	} {
		if _, err := Find(test.name, test.path); err == nil || err.Error() != test.want {
			t.Errorf("error %v, want %s", err, test.want)
		}
	}
	if backend, err := Find("swift", "dagger-codegen-kotlin"); err != nil || backend.Name() != "swift" {
		t.Errorf("a path without a folder: %v, %v", backend, err)
	}
}

func TestTemplatesAreRefused(t *testing.T) {
	backend, _ := script(t, `cat >/dev/null; echo '{"files":[]}'`)
	asked := request(t)
	asked.Options.Templates = fstest.MapFS{"go/header.tmpl": &fstest.MapFile{}}
	if _, err := backend.Generate(t.Context(), asked); err != nil {
		t.Errorf("templates of another language: %v", err)
	}
	asked.Options.Templates = fstest.MapFS{"test/header.tmpl": &fstest.MapFile{}}
	_, err := backend.Generate(t.Context(), asked)
	if want := "the templates of test can't be overridden: " + backend.Executable() + " is a backend of its own, and has its own"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// The end of the context ends a backend at once, with the processes that it started.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	started, still := filepath.Join(dir, "started"), filepath.Join(dir, "still")
	backend, _ := script(t, "(while true; do sleep 0.05; : > "+still+"; done) & : > "+started+"; sleep 600")
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for {
			if _, err := os.Stat(started); err == nil {
				cancel()
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	if _, err := backend.Generate(ctx, request(t)); !errors.Is(err, context.Canceled) || !strings.HasPrefix(err.Error(), backend.Executable()+" was stopped: ") {
		t.Errorf("error %v, want that %s was stopped", err, backend.Executable())
	}
	_ = os.Remove(still)
	time.Sleep(200 * time.Millisecond)
	if _, err := os.Stat(still); err == nil {
		t.Error("a process that the backend started lives on")
	}
}
