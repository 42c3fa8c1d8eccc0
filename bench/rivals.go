package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// rivals are the published packages whose official file was made from a schema like v1.0.0.
func rivals(cache string) []rival {
	return []rival{goRival(cache), pythonRival(cache), rustRival(cache)}
}

func goRival(cache string) rival {
	const version = "v0.21.8"
	offline := []string{"GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off"}
	serial := 0
	return rival{
		language: "go", version: version,
		published: filepath.Join(cache, "go", "dagger@"+version),
		place:     map[string]string{"dagger.gen.go": "dagger.gen.go", "dag/dag.gen.go": "dag/dag.gen.go"},
		comparisons: []comparison{
			{what: "`go build` of the package alone", unit: "seconds",
				prepare: func(folder string) error {
					_, err := cpuSeconds(folder, offline, "go", "build", ".")
					return err
				},
				measure: func(folder string) (float64, error) {
					// A comment that never was makes the package new to the build cache.
					serial++
					file := filepath.Join(folder, "bench_serial.go")
					text := fmt.Sprintf("package dagger\n\n// %d %d\n", os.Getpid(), serial)
					if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
						return 0, err
					}
					return cpuSeconds(folder, offline, "go", "build", ".")
				}},
			{what: "a program that runs a container, stripped", unit: "bytes",
				measure: func(folder string) (float64, error) {
					program := filepath.Join(folder, "benchprogram")
					if err := os.MkdirAll(program, 0o755); err != nil {
						return 0, err
					}
					if err := os.WriteFile(filepath.Join(program, "main.go"), []byte(goProgram), 0o644); err != nil {
						return 0, err
					}
					if _, err := cpuSeconds(folder, offline, "go", "build", "-ldflags=-s -w", "-o", program, "./benchprogram"); err != nil {
						return 0, err
					}
					return fileSize(filepath.Join(program, "benchprogram"))
				}},
		},
	}
}

const goProgram = `package main

import (
	"context"
	"fmt"

	"dagger.io/dagger"
)

func main() {
	ctx := context.Background()
	client, err := dagger.Connect(ctx)
	if err != nil {
		panic(err)
	}
	defer client.Close()
	fmt.Println(client.Container().From("alpine").WithExec([]string{"true"}).Stdout(ctx))
}
`

func pythonRival(cache string) rival {
	const version = "1.0.0b11"
	python := filepath.Join(cache, "python", "venv", "bin", "python")
	importIt := func(folder string) (float64, error) {
		return cpuSeconds(folder, pythonEnvironment(folder), python, "-c", "import dagger")
	}
	warm := func(folder string) error { // Writes the .pyc.
		_, err := importIt(folder)
		return err
	}
	return rival{
		language: "python", version: version,
		published: filepath.Join(cache, "python", "runtimes", version),
		place:     map[string]string{"gen.py": "dagger/client/gen.py"},
		comparisons: []comparison{
			{what: "running `gen.py`", unit: "seconds", prepare: warm,
				measure: func(folder string) (float64, error) { return pythonImport(python, folder) }},
			{what: "`import dagger`", unit: "seconds", prepare: warm, measure: importIt},
		},
	}
}

// pythonEnvironment has Python import from the folder, and keep what it has compiled.
func pythonEnvironment(folder string) []string {
	return []string{"PYTHONPATH=" + folder, "PYTHONDONTWRITEBYTECODE="}
}

// pythonImport returns the CPU time of running the generated module, without that of the modules that it imports.
func pythonImport(python, folder string) (float64, error) {
	cmd := exec.Command(python, "-c", timedImport)
	cmd.Env = append(os.Environ(), pythonEnvironment(folder)...)
	text, err := cmd.CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("import dagger: %w\n%s", err, text)
	}
	return strconv.ParseFloat(strings.TrimSpace(string(text)), 64)
}

const timedImport = `
import importlib.machinery, time

run = importlib.machinery.SourceFileLoader.exec_module
nested = []

def timed(loader, module):
    nested.append(0.0)
    begin = time.process_time()
    run(loader, module)
    took = time.process_time() - begin
    inside = nested.pop()
    if nested:
        nested[-1] += took
    if module.__name__ == "dagger.client.gen":
        print(took - inside)

importlib.machinery.SourceFileLoader.exec_module = timed
import dagger
`

func rustRival(cache string) rival {
	const version = "1.0.0-beta.11"
	environment := []string{"CARGO_TARGET_DIR=" + filepath.Join(cache, "rust", "bench-target"), "CARGO_NET_OFFLINE=true",
		"CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0"}
	cargo := func(folder, command string) (float64, error) {
		return cpuSeconds(folder, environment, "cargo", command, "--quiet", "--lib")
	}
	again := func(command string) func(string) (float64, error) {
		return func(folder string) (float64, error) {
			if err := touch(filepath.Join(folder, "src", "gen.rs")); err != nil {
				return 0, err
			}
			return cargo(folder, command)
		}
	}
	first := func(command string) func(string) error {
		return func(folder string) error {
			_, err := cargo(folder, command)
			return err
		}
	}
	return rival{
		language: "rust", version: version,
		published: filepath.Join(cache, "rust", "crates", version),
		place:     map[string]string{"gen.rs": "src/gen.rs"},
		comparisons: []comparison{
			{what: "`cargo check` of the crate alone", unit: "seconds", prepare: first("check"), measure: again("check")},
			{what: "`cargo build` of the crate alone", unit: "seconds", prepare: first("build"), measure: again("build")},
		},
	}
}
