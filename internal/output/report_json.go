package output

import (
	"io"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
)

type jsonReport struct {
	Differs bool           `json:"differs"`
	Summary string         `json:"summary"`
	Counts  map[string]int `json:"counts"`
	Files   []jsonFile     `json:"files"`
	Notes   []string       `json:"notes,omitempty"`
}

type jsonFile struct {
	Path   string `json:"path"`
	Target string `json:"target"`
	State  string `json:"state"`
	// Line is the first that differs, 0 where that says nothing.
	Line int `json:"line,omitempty"`
	// API has the declarations that differ.
	API     []jsonDeclaration `json:"api,omitempty"`
	Diff    string            `json:"diff,omitempty"`
	Omitted int               `json:"omittedLines,omitempty"`
}

// jsonDeclaration is one declaration: added without Was, removed without Is.
type jsonDeclaration struct {
	Was string `json:"was,omitempty"`
	Is  string `json:"is,omitempty"`
}

// writeJSON is the report for programs: all files, those that are as generated too.
func writeJSON(w io.Writer, plan *Plan, report *Report) error {
	result := jsonReport{Differs: plan.Differs(), Summary: plan.summary(), Counts: map[string]int{}, Files: []jsonFile{}, Notes: plan.Notes}
	for state, count := range plan.Counts() {
		result.Counts[state.String()] = count
	}
	for _, change := range plan.Changes {
		file := jsonFile{Path: change.Name(), Target: change.Target, State: change.State.String()}
		if difference := change.Difference(report.limit); difference != nil {
			file.Line = difference.Line
			for _, declaration := range change.API() {
				file.API = append(file.API, jsonDeclaration(declaration))
			}
			if !report.Brief {
				file.Omitted = difference.Omitted
				difference.Omitted = 0
				file.Diff = difference.text(func(line string) string { return line }) // JSON has escapes of its own
			}
		}
		result.Files = append(result.Files, file)
	}
	return shared.WriteJSON(w, result)
}
