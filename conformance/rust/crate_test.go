package rust

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// full reports whether the whole matrix is to run, and not only one crate of each kind.
func full() bool { return os.Getenv("DAGGER_CODEGEN_FULL") == "1" }

// crate is a copy of a published crate that a test puts its own files into. It stays in the cache, so that what is
// built of it is built again only where something changed.
type crate struct {
	folder string
	// published is the folder of the crate that it is a copy of.
	published string
	// name is that of the package, and base the folder of the crate that it depends on, where it is no copy.
	name, base string
}

// newCrate copies the crate of a version; name tells the copies apart.
func newCrate(t *testing.T, version, name string) *crate {
	t.Helper()
	tool(t, "cargo")
	published := needed.Cache("rust", "crates", version)
	if _, err := os.Stat(filepath.Join(published, ".complete")); err != nil {
		needed.Missing(t, "dagger-sdk "+version+" is not in the cache: run conformance/rust/setup.sh")
	}
	c := &crate{folder: needed.Cache("rust", "work", name+"-"+version), published: published}
	if err := os.MkdirAll(c.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(published)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name := entry.Name(); !entry.IsDir() && name != ".complete" {
			c.put(t, name, readFile(t, filepath.Join(published, name)))
		}
	}
	c.copySources(t, published)
	return c
}

func (c *crate) copySources(t *testing.T, published string) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join(published, "src"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		relative, err := filepath.Rel(published, path)
		if err == nil && relative != filepath.Join("src", "gen.rs") && relative != filepath.Join("src", "lib.rs") {
			c.put(t, relative, readFile(t, path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	library := readFile(t, filepath.Join(published, "src", "lib.rs"))
	if old, err := os.ReadFile(filepath.Join(c.folder, "src", "lib.rs")); err != nil || !strings.HasPrefix(string(old), library) {
		c.put(t, filepath.Join("src", "lib.rs"), library)
	}
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// put writes a file of the crate, unless it is like that already: cargo goes by the time of files.
func (c *crate) put(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join(c.folder, name)
	if old, err := os.ReadFile(path); err == nil && string(old) == text {
		return
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// extend puts text behind the published crate's lib.rs.
func (c *crate) extend(t *testing.T, text string) {
	t.Helper()
	name := filepath.Join("src", "lib.rs")
	c.put(t, name, readFile(t, filepath.Join(c.published, name))+text)
}

// cargoEnvironment makes all builds alike, so that they share what they build.
func cargoEnvironment(extra ...string) []string {
	return append([]string{
		"CARGO_TARGET_DIR=" + needed.Cache("rust", "target"), "CARGO_NET_OFFLINE=true", "CARGO_INCREMENTAL=0",
		"CARGO_PROFILE_DEV_DEBUG=0", "CARGO_PROFILE_TEST_DEBUG=0", "CARGO_TERM_COLOR=never", "RUST_BACKTRACE=0",
	}, extra...)
}

// cargo runs a cargo command in the crate.
func (c *crate) cargo(t *testing.T, environment []string, args ...string) (string, error) {
	t.Helper()
	args = slices.Insert(slices.Clone(args), 1, "--config", apart(cmp.Or(c.base, c.folder)))
	return run(t, c.folder, cargoEnvironment(environment...), "cargo", args...)
}

// apart is a setting that keeps what is built of a crate apart from other crates of its name in the shared target folder:
// cargo tells such crates apart by their settings, not by their folders, and would take one's library for another's.
func apart(folder string) string {
	sum := fnv.New32a()
	sum.Write([]byte(folder))
	return fmt.Sprintf("profile.dev.package.dagger-sdk.codegen-units=%d", 256+sum.Sum32()%100_000)
}

// diagnostic is what a compiler says, as cargo's JSON has it.
type diagnostic struct {
	Level    string
	Message  string
	Rendered string
	Code     struct{ Code string }
	Spans    []span
}

// span is a part of a file.
type span struct {
	FileName string `json:"file_name"`
	Line     int    `json:"line_start"`
	Primary  bool   `json:"is_primary"`
}

// check runs a cargo command and fails the test for each warning in a file that is ours, and for each error.
func (c *crate) check(t *testing.T, isOurs func(file string) bool, args ...string) {
	t.Helper()
	args = append([]string{args[0], "--locked", "--message-format=json"}, args[1:]...)
	output, err := c.cargo(t, nil, args...)
	found := diagnostics([]byte(output))
	ours := slices.DeleteFunc(slices.Clone(found), func(d diagnostic) bool {
		return d.Level != "error" && !slices.ContainsFunc(d.Spans, func(s span) bool { return isOurs(filepath.ToSlash(s.FileName)) })
	})
	for _, d := range ours[:min(len(ours), 20)] {
		t.Errorf("cargo %s: %s", args[0], d.Rendered)
	}
	if len(ours) > 20 {
		t.Errorf("cargo %s: and %d more", args[0], len(ours)-20)
	}
	if err != nil && len(ours) == 0 {
		t.Errorf("cargo %s: %v\n%s", args[0], err, withoutJSON(output))
	}
}

func diagnostics(output []byte) []diagnostic {
	var all []diagnostic
	for _, line := range bytes.Split(output, []byte("\n")) {
		var message struct {
			Reason  string
			Message diagnostic
		}
		if bytes.HasPrefix(line, []byte("{")) && json.Unmarshal(line, &message) == nil && message.Reason == "compiler-message" {
			all = append(all, message.Message)
		}
	}
	return all
}

func withoutJSON(output string) string {
	var kept []string
	for _, line := range strings.Split(output, "\n") {
		if !strings.HasPrefix(line, "{") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}
