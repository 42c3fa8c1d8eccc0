package lengths_test

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/conformance/lengths"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// schemas are all of this package, and the ones of the reference that were laid out wrongly once.
func schemas(t *testing.T) []lengths.Schema {
	t.Helper()
	all := append(lengths.Names(), lengths.Counts()...)
	reference := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if reference == "" {
		t.Log("DAGGER_CODEGEN_REFERENCE names no folder with cases")
		return all
	}
	files, err := filepath.Glob(filepath.Join(reference, "cases", "*.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, lengths.Schema{Name: "case-" + strings.TrimSuffix(filepath.Base(file), ".graphqls"), SDL: string(text)})
	}
	return all
}

// file is a generated file.
type file struct {
	name    string
	content []byte
}

// generated are the files of a language for all schemas: the whole SDK, and the stubs of all environments.
func generated(t *testing.T, language string) []file {
	t.Helper()
	var files []file
	var mutex sync.Mutex
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, each := range schemas(t) {
		group.Go(func() error {
			schema, err := introspection.Load(each.Name, []byte(each.SDL), introspection.BindOptions{})
			if err != nil {
				if strings.HasPrefix(each.Name, "case-") {
					return nil // it shows an error of another kind
				}
				return fmt.Errorf("%s: %w", each.Name, err)
			}
			for _, scope := range []generator.Scope{generator.Full, generator.Environments} {
				if scope == generator.Environments && len(schema.Environments) == 0 {
					continue
				}
				output, err := sdk.Generate(schema, language, scope, "")
				if err != nil {
					if strings.HasPrefix(each.Name, "case-") {
						continue
					}
					return fmt.Errorf("%s, %s: %w", each.Name, scope, err)
				}
				mutex.Lock()
				for _, made := range output.Files {
					name := strings.ReplaceAll(fmt.Sprintf("%s-%s-%s", each.Name, scope, made.Path), "/", "-")
					if len(name) > 200 {
						name = name[:100] + name[len(name)-90:]
					}
					files = append(files, file{name, made.Content})
				}
				mutex.Unlock()
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	return files
}

// tool returns a program, or skips the test where it isn't installed.
func tool(t *testing.T, path string) string {
	t.Helper()
	found, err := exec.LookPath(path)
	if err != nil {
		if os.Getenv("DAGGER_CODEGEN_CI") == "1" {
			t.Fatal(err)
		}
		t.Skipf("%s is not installed", path)
	}
	return found
}

// formatted has a formatter rewrite all files at once, and fails with what it changes: one difference of each kind.
func formatted(t *testing.T, files []file, program string, args ...string) {
	t.Helper()
	dir := t.TempDir()
	size := 0
	for _, each := range files {
		name := filepath.Join(dir, each.name)
		if err := os.WriteFile(name, each.content, 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
		size += len(each.content)
	}
	t.Logf("%d files, %d KiB", len(files), size>>10)
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%.4000s", filepath.Base(program), err, strings.ReplaceAll(string(out), dir+string(filepath.Separator), ""))
	}
	var all differences
	for _, each := range files {
		after, err := os.ReadFile(filepath.Join(dir, each.name))
		if err != nil {
			t.Fatal(err)
		}
		all.add(each.name, each.content, after)
	}
	all.report(t, filepath.Base(program))
}

func TestRuffChangesNothing(t *testing.T) {
	ruff := tool(t, filepath.Join(os.Getenv("DAGGER_CODEGEN_CACHE"), "python", "venv", "bin", "ruff"))
	config := filepath.Join(t.TempDir(), "ruff.toml")
	if err := os.WriteFile(config, []byte("target-version = \"py310\"\n[format]\ndocstring-code-format = true\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	files := generated(t, "python")
	formatted(t, files, ruff, "format", "--no-cache", "--config", config)
	// What ruff reports unless it is told otherwise: of an SDK as a part of its package, of stubs wherever they are.
	var sdks, stubs []file
	for _, each := range files {
		if strings.Contains(each.name, "-"+string(generator.Environments)+"-") {
			stubs = append(stubs, each)
		} else {
			sdks = append(sdks, each)
		}
	}
	if len(sdks) == 0 || len(stubs) == 0 {
		t.Fatalf("%d SDKs and %d stubs", len(sdks), len(stubs))
	}
	checked(t, sdks, ruff, "--target-version=py310", `--config=lint.isort.known-first-party=["dagger"]`)
	checked(t, stubs, ruff)
	checked(t, stubs, ruff, "--preview", "--target-version=py313", "--ignore=PT028,RUF100,RUF105,UP046,UP047,UP049")
}

// checked has ruff look at files, which it must find nothing in.
func checked(t *testing.T, files []file, ruff string, args ...string) {
	t.Helper()
	dir := t.TempDir()
	for _, each := range files {
		if err := os.WriteFile(filepath.Join(dir, each.name), each.content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command(ruff, append([]string{"check", "--no-cache", "--isolated", "--output-format=concise", "--quiet"}, append(args, ".")...)...)
	command.Dir = dir
	if out, err := command.CombinedOutput(); err != nil {
		t.Errorf("ruff check %s: %v\n%.4000s", strings.Join(args, " "), err, out)
	}
}

func TestRustfmtChangesNothing(t *testing.T) {
	rustfmt := tool(t, "rustfmt")
	files := generated(t, "rust")
	t.Run("files", func(t *testing.T) { formatted(t, files, rustfmt, "--edition", "2021") })
	// A file that is kept from rustfmt, since it gives up on a line of it, is laid out right all the same.
	var kept []file
	for _, each := range files {
		if bare, ok := bytes.CutPrefix(each.content, []byte("#![cfg_attr(rustfmt, rustfmt_skip)]\n")); ok {
			kept = append(kept, file{each.name, bare})
		}
	}
	t.Logf("%d of %d files keep rustfmt away", len(kept), len(files))
	t.Run("kept", func(t *testing.T) { formatted(t, kept, rustfmt, "--edition", "2021") })
}

func TestGofmtChangesNothing(t *testing.T) {
	var all differences
	for _, each := range generated(t, "go") {
		want, err := format.Source(each.content)
		if err != nil {
			t.Errorf("%s: %v", each.name, err)
			continue
		}
		all.add(each.name, each.content, want)
	}
	all.report(t, "gofmt")
}
