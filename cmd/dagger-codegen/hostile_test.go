package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// hostile is text that steers a terminal, begins lines, commands GitHub, turns the direction of what follows, and isn't
// UTF-8 (invalid stands for that, since JSON and YAML can't be made with it).
const (
	hostile = "x\x1b[31m\u009b2J\r\n::add-mask::y\n::error::z ##[add-mask]y ##vso[task.logissue]\u202e\u2066\u2028\a" + invalid
	invalid = "INVALID"
)

// hostileIn returns a text in which hostile stands in JSON or YAML, with its bytes that aren't UTF-8.
func hostileIn(text string) []byte {
	return []byte(strings.ReplaceAll(text, invalid, "\xff\xc3"))
}

var formats = []string{"text", "json", "junit", "github"}

// harmless fails the test if an output has something that would steer, deceive or command.
func harmless(t *testing.T, format, output string) {
	t.Helper()
	if !utf8.ValidString(output) {
		t.Errorf("%s: not valid UTF-8: %q", format, output)
	}
	commands := regexp.MustCompile(`^\s*::|##\w*\[`)
	for line := range strings.Lines(output) {
		line = strings.TrimSuffix(line, "\n")
		if i := strings.IndexFunc(line, func(r rune) bool {
			return r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029')
		}); i >= 0 {
			t.Errorf("%s: %q in %q", format, line[i:min(len(line), i+4)], line)
		}
		if format == "github" {
			line = regexp.MustCompile(`^::error file=[^:,]*,line=\d+,title=dagger-codegen%3A [^:]*::`).ReplaceAllString(line, "")
		}
		if commands.MatchString(line) {
			t.Errorf("%s: a command in %q", format, line)
		}
	}
}

// speak runs the program every way that says something, and looks at all of it. The arguments are those of a run with
// targets.
func speak(t *testing.T, dir string, environ []string, arguments ...string) {
	t.Helper()
	runs := map[string][]string{"generate": arguments, "verbose": append([]string{"--verbose"}, arguments...)}
	for _, format := range formats {
		runs[format] = append([]string{"check", "--format", format}, arguments...)
	}
	for _, name := range append([]string{"generate", "verbose"}, formats...) {
		command := exec.Command(executable("."), runs[name]...)
		command.Dir = dir
		command.Env = append(os.Environ(), environ...)
		var stdout, stderr bytes.Buffer
		command.Stdout, command.Stderr = &stdout, &stderr
		_ = command.Run() // it may fail, or not
		harmless(t, name, stdout.String())
		harmless(t, "standard error", stderr.String())
		if strings.Contains(stderr.String(), "internal error") {
			t.Errorf("%s", stderr.String())
		}
	}
}

// positions lists the strings of a JSON value, keys too where they are names that someone chose: one for each shape of
// path. Each function puts a text there.
func positions(value any, path string, seen map[string]bool, visit func(path string)) any {
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			value[key] = positions(member, path+"/"+key, seen, visit)
		}
	case []any:
		for i, element := range value {
			value[i] = positions(element, path+"/*", seen, visit)
		}
	case string:
		if !seen[path] {
			seen[path] = true
			visit(path)
		}
	}
	return value
}

// replaceAt puts a text at the first string with this path.
func replaceAt(value any, path, with string, done *bool) any {
	head, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	switch value := value.(type) {
	case map[string]any:
		if member, ok := value[head]; ok && !*done {
			value[head] = replaceAt(member, rest, with, done)
		}
	case []any:
		for i := range value {
			if !*done {
				value[i] = replaceAt(value[i], rest, with, done)
			}
		}
	case string:
		if path == "" && !*done {
			*done = true
			return value + with
		}
	}
	return value
}

func decoded(t *testing.T, text []byte) any {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

func encoded(t *testing.T, value any) []byte {
	t.Helper()
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		t.Fatal(err)
	}
	return hostileIn(text.String())
}

// Every string of a schema.
func TestHostileSchemas(t *testing.T) {
	text, err := exec.Command(executable("."), "introspect", "--schema", filepath.Join("testdata", "bakery.graphqls")).Output()
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	positions(decoded(t, text), "", map[string]bool{}, func(path string) { paths = append(paths, path) })
	if len(paths) < 30 {
		t.Fatalf("found %d positions only: %q", len(paths), paths)
	}
	base := t.TempDir()
	if output, err := exec.Command(executable("."), "--lang", languages, "--schema", filepath.Join("testdata", "bakery.graphqls"), "-o", filepath.Join(base, "sdk")).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(base)); err != nil {
				t.Fatal(err)
			}
			done := false
			schema := encoded(t, replaceAt(decoded(t, text), path, hostile, &done))
			if !done || !bytes.Contains(schema, []byte("add-mask")) {
				t.Fatal("nothing was replaced")
			}
			if err := os.WriteFile(filepath.Join(dir, "schema.json"), schema, 0o644); err != nil {
				t.Fatal(err)
			}
			speak(t, dir, nil, "--lang", languages, "--schema", "schema.json", "-o", "sdk")
		})
	}
}

// The names of files, and the error of one that isn't there.
func TestHostilePaths(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no such names here")
	}
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	name := string(hostileIn(strings.ReplaceAll(hostile, "/", "")))
	dir := t.TempDir()
	speak(t, dir, nil, "--lang", "python", "--schema", schema, "-o", name)
	speak(t, dir, nil, "--lang", "python", "--schema", name, "-o", "sdk")
	speak(t, dir, nil, "--lang", name, "--schema", schema, "-o", "sdk")
	speak(t, dir, nil, "--lang", "python", "--schema", schema, "-o", "sdk", "--sdk-version", name, "--package", name)
	speak(t, dir, nil, "--lang", "python", "--schema", schema, "-o", "sdk", "--scope", name)
	speak(t, dir, nil, "--lang", "python", "--schema", schema, "-o", "sdk", "--templates", name)
	speak(t, dir, nil, "--lang", "python", "--engine", name, "-o", "sdk")
	speak(t, dir, nil, "--lang", "python", "--engine", "embedded", "--env", name, "-o", "sdk")
	speak(t, dir, nil, "--config", name)
	speak(t, dir, nil, name)
	speak(t, dir, nil, "--"+name)
}

// Every string of a configuration, keys too.
func TestHostileConfigurations(t *testing.T) {
	quoted, err := json.Marshal("v" + hostile)
	if err != nil {
		t.Fatal(err)
	}
	text := string(quoted)
	target := "targets: [{language: python, output: sdk}]\n"
	for i, config := range []string{
		text + ": x\n" + target,
		"schema: {" + text + ": x}\n" + target,
		"schema: {file: " + text + "}\n" + target,
		"schema: {engine: " + text + "}\n" + target,
		"schema: {file: a, core: " + text + "}\n" + target,
		"schema: {timeout: " + text + "}\n" + target,
		"environments: [" + text + "]\nschema: {engine: embedded}\n" + target,
		"targets: " + text,
		"targets: [{language: " + text + ", output: sdk}]",
		"targets: [{language: python, output: " + text + "}]\nschema: {engine: embedded}\n",
		"targets: [{language: python, output: sdk, scope: " + text + "}]",
		"targets: [{language: python, output: sdk, " + text + ": x}]",
		"targets: [{language: python, output: sdk, package: " + text + "}]\nschema: {engine: embedded}\n",
		"targets: [{language: python, output: sdk, sdk-version: " + text + "}]\nschema: {engine: embedded}\n",
		"targets: [{language: python, output: sdk, templates: " + text + "}]\nschema: {engine: embedded}\n",
		"targets: [{language: python, output: sdk, backend: " + text + "}]\nschema: {engine: embedded}\n",
		"a: &" + hostile + "\n" + target,
		hostile,
	} {
		dir := t.TempDir()
		for _, form := range []string{config, strings.ReplaceAll(config, invalid, "")} { // YAML refuses the former at once
			if err := os.WriteFile(filepath.Join(dir, "dagger-codegen.yaml"), hostileIn(form), 0o644); err != nil {
				t.Fatal(err)
			}
			t.Run(fmt.Sprint(i), func(t *testing.T) { speak(t, dir, nil) })
		}
	}
}

// Every string of a manifest, keys too.
func TestHostileManifests(t *testing.T) {
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	for _, old := range []string{`"python"`, `"v1.5.0"`, `"v1.0.0"`, `"gen.py"`, `"files"`, `"sha256:`, `"digest"`, `"format"`} {
		dir := t.TempDir()
		if output, err := exec.Command(executable("."), "--lang", "python", "--schema", schema, "-o", filepath.Join(dir, "sdk")).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		name := filepath.Join(dir, "sdk", ".dagger-codegen.json")
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		quoted, _ := json.Marshal(strings.Trim(old, `"`) + hostile)
		with := string(quoted)
		if strings.HasSuffix(old, ":") {
			with = strings.TrimSuffix(with, `"`)
		}
		if !strings.Contains(string(text), old) {
			t.Fatalf("no %s in %s", old, text)
		}
		if err := os.WriteFile(name, hostileIn(strings.ReplaceAll(string(text), old, with)), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "sdk", "gen.py"), hostileIn("a = 1\n"+hostile), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Run(old, func(t *testing.T) { speak(t, dir, nil, "--lang", "python", "--schema", schema, "-o", "sdk") })
	}
}

// A backend's answer, its errors, and what it writes to standard error.
func TestHostileBackends(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the backend is a script for a Unix shell")
	}
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	quoted, _ := json.Marshal(hostile)
	text := string(quoted)
	for i, answer := range []string{
		`{"error":` + text + `}`,
		`{"errors":[{"message":` + text + `}]}`,
		`{"files":[{"path":` + text + `,"content":"x"}]}`,
		`{"files":[{"path":"a","content":` + text + `}],"warnings":[{"message":` + text + `,"coordinate":` + text + `}]}`,
		`{"files":[{"path":"a","content":"x"}],"warnings":[` + text + `]}`,
		`{` + text + `:1}`,
		text,
		hostile,
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "answer"), hostileIn(answer), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "noise"), hostileIn(hostile), 0o644); err != nil {
			t.Fatal(err)
		}
		script := "#!/bin/sh\ncat > /dev/null\ncat '" + dir + "/noise' >&2\ncat '" + dir + "/answer'\n"
		if err := os.WriteFile(filepath.Join(dir, "dagger-codegen-evil"), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			speak(t, dir, []string{"PATH=" + dir + string(os.PathListSeparator) + os.Getenv("PATH")}, "--lang", "evil", "--schema", schema, "-o", "sdk")
		})
	}
}

// An engine's errors, and pages of what stands before it. Whatever it says, the token doesn't appear.
func TestHostileEngines(t *testing.T) {
	const token = "0c4bd3a7-8f57-4a52-93ac-d9a3c2a4ee10"
	quoted, _ := json.Marshal(hostile + token + base64.StdEncoding.EncodeToString([]byte(token+":")))
	for name, answer := range map[string]struct {
		status int
		body   string
	}{
		"message":   {200, `{"errors":[{"message":` + string(quoted) + `,"path":[` + string(quoted) + `],"extensions":{"_type":"EXEC_ERROR","stdout":` + string(quoted) + `,"stderr":` + string(quoted) + `}}]}`},
		"invalid":   {422, `{"errors":[{"message":` + string(quoted) + `}]}`},
		"gateway":   {502, hostile},
		"no JSON":   {200, hostile},
		"schema":    {200, `{"data":{"__schemaVersion":` + string(quoted) + `,"__schema":{"queryType":{"name":` + string(quoted) + `},"types":[]}}}`},
		"too short": {200, `{"data":` + string(quoted)},
	} {
		t.Run(name, func(t *testing.T) {
			engine := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.WriteHeader(answer.status)
				_, _ = w.Write(hostileIn(answer.body + "\n" + r.Header.Get("Authorization") + " " + token + "\n"))
			}))
			defer engine.Close()
			dir := t.TempDir()
			for _, arguments := range [][]string{{"introspect"}, {"--lang", "python"}, {"check", "--lang", "python"}, {"introspect", "--env", "./x"}} {
				command := exec.Command(executable("."), append(arguments, "--engine", engine.URL+"/query")...)
				command.Dir = dir
				command.Env = append(os.Environ(), "DAGGER_SESSION_TOKEN="+token)
				output, _ := command.CombinedOutput()
				harmless(t, strings.Join(arguments, " "), string(output))
				if len(output) == 0 {
					t.Errorf("%v says nothing", arguments)
				}
				for _, secret := range []string{token, base64.StdEncoding.EncodeToString([]byte(token)), base64.StdEncoding.EncodeToString([]byte(token + ":"))} {
					if strings.Contains(string(output), secret) {
						t.Errorf("%v: the token is in %s", arguments, output)
					}
				}
			}
		})
	}
}
