// Package docs runs the pages of docs/ that users follow: every command in them, in their order, with the output
// that they show.
package docs

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// block is a fenced block of a page.
type block struct {
	line int
	// info is what stands behind the fence: a language, and for a file its name.
	info, text string
}

// section is what stands under one heading.
type section struct {
	title  string
	blocks []block
}

// read splits a page into its sections.
func read(t *testing.T, name string) []section {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", name))
	if err != nil {
		t.Fatal(err)
	}
	sections := []section{{}}
	var open *block
	for i, line := range strings.Split(string(text), "\n") {
		current := &sections[len(sections)-1]
		switch {
		case open != nil && line == "```":
			current.blocks = append(current.blocks, *open)
			open = nil
		case open != nil:
			open.text += line + "\n"
		case strings.HasPrefix(line, "```"):
			open = &block{line: i + 1, info: strings.TrimPrefix(line, "```")}
		case strings.HasPrefix(line, "## "):
			sections = append(sections, section{title: strings.TrimPrefix(line, "## ")})
		}
	}
	if open != nil {
		t.Fatalf("%s:%d: the block isn't closed", name, open.line)
	}
	return sections
}

const marker = "=== output of the block at line "

// script returns a shell script of all blocks: commands as they are, files written.
func script(blocks []block) string {
	var b strings.Builder
	b.WriteString("set -eu\n")
	for _, block := range blocks {
		language, file, isFile := strings.Cut(block.info, " ")
		switch {
		case isFile:
			fmt.Fprintf(&b, "cat > '%s' <<'END OF THE FILE'\n%sEND OF THE FILE\n", file, block.text)
		case language == "sh":
			fmt.Fprintf(&b, "printf '%%s\\n' '%s%d'\n%s", marker, block.line, block.text)
		}
	}
	return b.String()
}

// outputs splits what a script has printed by the line of the block that printed it.
func outputs(stdout string) map[int]string {
	texts := map[int]string{}
	line := 0
	for _, text := range strings.SplitAfter(stdout, "\n") {
		if rest, ok := strings.CutPrefix(text, marker); ok {
			fmt.Sscan(rest, &line)
			continue
		}
		texts[line] += text
	}
	return texts
}

// run runs the blocks of some sections in a folder of their own and compares what is printed with what the page shows.
func run(t *testing.T, page string, environ []string, sections ...section) {
	t.Helper()
	var blocks []block
	for _, section := range sections {
		blocks = append(blocks, section.blocks...)
	}
	command := exec.Command("bash", "-c", script(blocks))
	command.Dir = t.TempDir()
	command.Env = append(sessionless(), environ...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, stdout.Bytes(), stderr.Bytes())
	}
	printed := outputs(stdout.String())
	for i, block := range blocks {
		if block.info != "text" {
			continue
		}
		if before := blocks[i-1]; printed[before.line] != block.text {
			t.Errorf("docs/%s:%d: the page shows\n%s\nand the commands print\n%s", page, block.line, block.text, printed[before.line])
		}
	}
}

// sessionless is the environment without an engine that the caller may have.
func sessionless() []string {
	var kept []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "DAGGER_SESSION_") && !strings.HasPrefix(entry, "_EXPERIMENTAL_DAGGER_CLI_BIN=") {
			kept = append(kept, entry)
		}
	}
	return kept
}

// build returns a folder with the executable.
func build(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	command := exec.Command("go", "build", "-buildvcs=false", "-o", folder, "../../cmd/dagger-codegen")
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, output)
	}
	return folder
}

// lockedCargo returns a folder with a cargo that gives a package without a lock file that of the published crate, so
// that it is built of the same dependencies.
func lockedCargo(t *testing.T, cache string) string {
	t.Helper()
	cargo, err := exec.LookPath("cargo")
	if err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf("#!/bin/sh\nif [ -f Cargo.toml ] && [ ! -f Cargo.lock ]; then cp '%s' Cargo.lock; fi\nexec '%s' \"$@\"\n",
		filepath.Join(cache, "crates", "1.0.0-beta.11", "Cargo.lock"), cargo)
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "cargo"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	return folder
}

func TestEnvironments(t *testing.T) {
	const page = "environments.md"
	path := "PATH=" + build(t) + string(os.PathListSeparator) + os.Getenv("PATH")
	sections := read(t, page)
	var preamble, project section
	languages := map[string]section{}
	for _, section := range sections {
		switch section.title {
		case "Go", "Python", "Rust":
			languages[section.title] = section
		case "In a project":
			project = section
		default:
			preamble.blocks = append(preamble.blocks, section.blocks...)
		}
	}
	t.Run("Go", func(t *testing.T) {
		needed.Cached(t, "go")
		// What the commands would download is in the module cache.
		run(t, page, []string{path, "GOFLAGS=-mod=mod", "GOPROXY=off", "GOSUMDB=off", "GOWORK=off", "GOTOOLCHAIN=local"}, preamble, languages["Go"])
	})
	t.Run("Python", func(t *testing.T) {
		// The published SDK is in this environment already, so that nothing is downloaded.
		venv := needed.Cached(t, "python", "venv", "bin")
		run(t, page, []string{strings.Replace(path, "PATH=", "PATH="+venv+string(os.PathListSeparator), 1)}, preamble, languages["Python"])
	})
	t.Run("Rust", func(t *testing.T) {
		if _, err := exec.LookPath("cargo"); err != nil {
			needed.Missing(t, "cargo isn't installed")
		}
		run(t, page, cargoEnviron(t), preamble, languages["Rust"])
	})
	t.Run("project", func(t *testing.T) {
		run(t, page, []string{path}, preamble, project)
	})
}

// TestRust runs the page of Rust.
func TestRust(t *testing.T) {
	if _, err := exec.LookPath("cargo"); err != nil {
		needed.Missing(t, "cargo isn't installed")
	}
	run(t, "rust.md", cargoEnviron(t), read(t, "rust.md")...)
}

// cargoEnviron has builds like those of conformance/rust, so that both share what they build.
func cargoEnviron(t *testing.T) []string {
	t.Helper()
	folder := needed.Cached(t, "rust")
	path := lockedCargo(t, folder) + string(os.PathListSeparator) + build(t) + string(os.PathListSeparator) + os.Getenv("PATH")
	return []string{"PATH=" + path, "CARGO_TARGET_DIR=" + filepath.Join(folder, "target"), "CARGO_NET_OFFLINE=true", "CARGO_INCREMENTAL=0",
		"CARGO_PROFILE_DEV_DEBUG=0"}
}

// TestPython runs the page of Python, with the stand-in in the place of the CLI.
func TestPython(t *testing.T) {
	venv := needed.Cached(t, "python", "venv", "bin")
	folder := build(t)
	cli := filepath.Join(t.TempDir(), "stand-in.sh")
	if err := os.WriteFile(cli, []byte("#!/bin/sh\nexec '"+filepath.Join(folder, "dagger-codegen")+"' serve --unserved\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	path := strings.Join([]string{venv, folder, os.Getenv("PATH")}, string(os.PathListSeparator))
	run(t, "python.md", []string{"PATH=" + path, "_EXPERIMENTAL_DAGGER_CLI_BIN=" + cli, "PIP_NO_INDEX=1"}, read(t, "python.md")...)
}

func TestEngine(t *testing.T) {
	run(t, "engine.md", []string{"PATH=" + build(t) + string(os.PathListSeparator) + os.Getenv("PATH")}, read(t, "engine.md")...)
}
