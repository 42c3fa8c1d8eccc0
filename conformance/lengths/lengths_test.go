package lengths_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"go/format"
	"hash/crc32"
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
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// schemas are all of this package, and the ones of the reference that were laid out wrongly once.
func schemas(t *testing.T) []lengths.Schema {
	t.Helper()
	all := append(lengths.Names(), lengths.Counts()...)
	for _, file := range needed.Recorded(t, "cases/*.graphqls") {
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

// target is a kind of files that is generated from a schema.
type target struct {
	scope         generator.Scope
	style, layout string
}

// targets are the kinds of files of a language: the whole SDK, and the stubs of all environments. What Rust has beside, a style
// and crates, differs so little from these that the schemas of one era show it; so do whole SDKs whose types are an environment's.
func targets(language, name string, schema *introspection.Schema) []target {
	isStub, isUnified := strings.HasPrefix(name, "stub-"), strings.HasSuffix(name, "-unified")
	var all []target
	if isUnified || !isStub {
		all = append(all, target{generator.Full, "", ""})
	}
	hasMore := language == "rust" && isUnified && !isStub
	if hasMore {
		all = append(all, target{generator.Full, "idiomatic", ""})
	}
	if len(schema.Environments) > 0 {
		all = append(all, target{generator.Environments, "", ""})
		if hasMore {
			all = append(all, target{generator.Environments, "", "crate"})
		}
	}
	return all
}

// generated are the files of a language for all schemas, in all scopes, styles and layouts. Of those that are the same there is one.
func generated(t *testing.T, language string) []file {
	t.Helper()
	var files []file
	seen := map[[sha256.Size]byte]bool{}
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
			for _, target := range targets(language, each.Name, schema) {
				output, err := sdk.GenerateWith(schema, language, target.scope, generator.Options{Style: target.style, Layout: target.layout})
				if err != nil {
					if strings.HasPrefix(each.Name, "case-") {
						continue
					}
					return fmt.Errorf("%s, %s %s: %w", each.Name, target.scope, target.style, err)
				}
				mutex.Lock()
				for _, made := range output.Files {
					name := strings.ReplaceAll(strings.Join([]string{each.Name, string(target.scope), target.style, target.layout, made.Path}, "-"), "/", "-")
					if len(name) > 200 {
						name = fmt.Sprintf("%s~%08x%s", name[:80], crc32.ChecksumIEEE([]byte(name)), name[len(name)-80:])
					}
					if sum := sha256.Sum256(made.Content); !seen[sum] {
						seen[sum] = true
						files = append(files, file{name, made.Content})
					}
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
		needed.Missing(t, path+" is not installed")
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
		if len(each.content) == 0 && !strings.HasSuffix(each.name, "__init__.py") {
			t.Errorf("%s is empty", each.name)
		}
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
	ruff := tool(t, needed.Cache("python", "venv", "bin", "ruff"))
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
	var files, crates []file
	for _, each := range generated(t, "rust") {
		switch {
		case strings.HasSuffix(each.name, "-lib.rs"):
			crates = append(crates, each)
		case strings.HasSuffix(each.name, ".rs"):
			files = append(files, each)
		}
	}
	var halves [2][]file
	for i, each := range files {
		halves[i%2] = append(halves[i%2], each)
	}
	t.Run("files", func(t *testing.T) {
		for _, some := range halves {
			t.Run("", func(t *testing.T) {
				t.Parallel()
				formatted(t, some, rustfmt, "--edition", "2021")
			})
		}
	})
	// The modules that a crate has aren't beside it here: rustfmt looks for them unless it is given the text alone.
	var all differences
	for _, each := range crates {
		command := exec.Command(rustfmt, "--edition", "2021")
		command.Stdin = bytes.NewReader(each.content)
		after, err := command.Output()
		if err != nil {
			t.Errorf("%s: %v", each.name, err)
		}
		all.add(each.name, each.content, after)
	}
	if len(crates) == 0 {
		t.Error("there is no crate")
	}
	all.report(t, "rustfmt")
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
