package pipeline

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
)

func TestTool(t *testing.T) {
	if tool := ThisTool("v1.2.3"); tool != (Tool{Version: "v1.2.3"}) {
		t.Errorf("a release: %+v", tool)
	}
	if tool := ThisTool(""); tool.Version == "" {
		t.Errorf("no version: %+v", tool)
	}
}

func TestDigestOfTemplates(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	base := fstest.MapFS{"python/header.tmpl": file("a"), "go/enum.tmpl": file("a"), "python/.base/header.tmpl": file("a")}
	digest := func(change func(fstest.MapFS)) string {
		folder := fstest.MapFS{}
		for name, file := range base {
			folder[name] = file
		}
		change(folder)
		got, err := digestFolder(folder, "python")
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	same := digest(func(fstest.MapFS) {})
	for name, change := range map[string]func(fstest.MapFS){
		"another language": func(f fstest.MapFS) { f["go/enum.tmpl"] = file("b") },
		"the base":         func(f fstest.MapFS) { f["python/.base/header.tmpl"] = file("b") },
	} {
		if digest(change) != same {
			t.Errorf("%s changes the digest", name)
		}
	}
	for name, change := range map[string]func(fstest.MapFS){
		"text": func(f fstest.MapFS) { f["python/header.tmpl"] = file("b") },
		"name": func(f fstest.MapFS) { f["python/enum.tmpl"] = f["python/header.tmpl"]; delete(f, "python/header.tmpl") },
		"more": func(f fstest.MapFS) { f["python/_mine.tmpl"] = file("") },
		"less": func(f fstest.MapFS) { delete(f, "python/header.tmpl") },
	} {
		if digest(change) == same {
			t.Errorf("%s doesn't change the digest", name)
		}
	}
}

func TestPrintFiles(t *testing.T) {
	var out bytes.Buffer
	one := output.File{Path: "a", Content: [][]byte{[]byte("1\n")}}
	if err := PrintFiles(&out, []output.File{one}); err != nil || out.String() != "1\n" {
		t.Errorf("%q %v", out.String(), err)
	}
	out.Reset()
	if err := PrintFiles(&out, []output.File{one, {Path: "b/c", Content: [][]byte{[]byte("2\n")}}}); err != nil || out.String() != "-- a --\n1\n-- b/c --\n2\n" {
		t.Errorf("%q %v", out.String(), err)
	}
}

// Watch runs again for what the user changes, and not for what a run wrote.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	put("ci/main.go", "1")
	generated := filepath.Join(dir, "ci", "gen.go")
	settings := config.Config{Source: config.Source{Engine: config.Embedded, Environments: []string{filepath.Join(dir, "ci")}}}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var runs []string
	err := Watch(ctx, 5*time.Millisecond, settings, func(changed string) (config.Config, []string) {
		runs = append(runs, filepath.ToSlash(strings.TrimPrefix(changed, dir+string(filepath.Separator))))
		put("ci/gen.go", strings.Repeat("generated", len(runs)))
		switch len(runs) {
		case 1:
			put("ci/main.go", "12") // while it runs: must not be missed
		case 2:
			time.AfterFunc(50*time.Millisecond, func() { put("ci/sub/new.go", "1") })
		case 3:
			time.AfterFunc(50*time.Millisecond, func() { put("ci/.git/index", "1"); put("ci/gen.go", "edited") })
		default:
			cancel()
		}
		return settings, []string{generated}
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"", "ci/main.go", "ci/sub/new.go", "ci/gen.go"}
	if diff := cmp.Diff(want, runs); diff != "" {
		t.Error("runs: -want +got\n" + diff)
	}
	if err := Watch(ctx, time.Second, config.Config{Source: config.Source{Engine: config.Session}}, nil); err == nil {
		t.Error("nothing to watch, and no error")
	}
}
