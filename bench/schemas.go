package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/dagger-codegen/dagger-codegen/bench/internal/fleet"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// schemaFile is a schema to measure with.
type schemaFile struct {
	Name, Path   string
	Size, Fields int
}

// prepared is what there is before anything is measured.
type prepared struct {
	Machine string
	Schemas []schemaFile
}

// prepare makes the schemas in another process. The peak memory that Linux tells of a process is at least what its
// parent had in memory when it started it, so the parent must stay small.
func prepare(dir string) (prepared, error) {
	self, err := os.Executable()
	if err != nil {
		return prepared{}, err
	}
	cmd := exec.Command(self, "-prepare", dir)
	cmd.Stderr = os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return prepared{}, fmt.Errorf("making the schemas: %w", err)
	}
	var made prepared
	return made, json.Unmarshal(text, &made)
}

func prepareInside(dir string, out io.Writer) error {
	schemas, err := makeSchemas(dir)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(prepared{Machine: machine(), Schemas: schemas})
}

// makeSchemas writes the schemas into the folder: the core, then the core with more and more environments.
func makeSchemas(dir string) ([]schemaFile, error) {
	name, core := "fleet's core", fleet.Core()
	if folder := os.Getenv("DAGGER_CODEGEN_REFERENCE"); folder != "" {
		text, err := os.ReadFile(filepath.Join(folder, "schemas", "v1.0.0.json"))
		if err != nil {
			return nil, err
		}
		name, core = "v1.0.0", text
	}
	var schemas []schemaFile
	for _, environments := range []int{0, 10, 100, 400} {
		text := core
		if environments > 0 {
			var err error
			if text, err = fleet.Make(core, environments); err != nil {
				return nil, err
			}
			name = fmt.Sprintf("+ %d environments", environments)
		}
		path := filepath.Join(dir, fmt.Sprintf("schema-%d.json", environments))
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return nil, err
		}
		fields, err := countFields(path, text)
		if err != nil {
			return nil, err
		}
		schemas = append(schemas, schemaFile{Name: name, Path: path, Size: len(text), Fields: fields})
	}
	return schemas, nil
}

func countFields(path string, text []byte) (int, error) {
	document, err := introspection.Decode(path, text)
	if err != nil {
		return 0, err
	}
	fields := 0
	for _, t := range document.Types {
		fields += len(t.Fields) + len(t.InputFields)
	}
	return fields, nil
}
