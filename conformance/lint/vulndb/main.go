// Command vulndb makes a database for govulncheck out of the reports in the Go module golang.org/x/vulndb, for where the
// service that has it can't be reached, but a module proxy can.
//
//	go run ./conformance/lint/vulndb MODULE FOLDER
//
// MODULE is the module's folder; FOLDER gets the files that the service would give.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: vulndb MODULE FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "vulndb:", err)
		os.Exit(1)
	}
}

// report is what the index has to know of a report in the OSV format.
type report struct {
	ID       string    `json:"id"`
	Modified time.Time `json:"modified"`
	Affected []struct {
		Package struct {
			Name string `json:"name"`
		} `json:"package"`
	} `json:"affected"`
}

// module is a line of index/modules.json: https://go.dev/doc/security/vuln/database.
type module struct {
	Path  string          `json:"path"`
	Vulns []vulnerability `json:"vulns"`
}

type vulnerability struct {
	ID       string    `json:"id"`
	Modified time.Time `json:"modified"`
}

func run(from, to string) error {
	paths, err := filepath.Glob(filepath.Join(from, "data", "osv", "*.json"))
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return fmt.Errorf("%s has no reports in data/osv", from)
	}
	modules := map[string]*module{}
	var newest time.Time
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var report report
		if err := json.Unmarshal(text, &report); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if report.Modified.After(newest) {
			newest = report.Modified
		}
		for _, affected := range report.Affected {
			name := affected.Package.Name
			if modules[name] == nil {
				modules[name] = &module{Path: name}
			}
			found := vulnerability{ID: report.ID, Modified: report.Modified}
			if !slices.Contains(modules[name].Vulns, found) {
				modules[name].Vulns = append(modules[name].Vulns, found)
			}
		}
		if err := write(filepath.Join(to, "ID", filepath.Base(path)), text); err != nil {
			return err
		}
	}
	lines := make([]*module, 0, len(modules))
	for _, module := range modules {
		lines = append(lines, module)
	}
	slices.SortFunc(lines, func(a, b *module) int { return strings.Compare(a.Path, b.Path) })
	for name, value := range map[string]any{"db": map[string]time.Time{"modified": newest}, "modules": lines} {
		text, err := json.Marshal(value)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(to, "index", name+".json"), text); err != nil {
			return err
		}
	}
	return nil
}

func write(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}
