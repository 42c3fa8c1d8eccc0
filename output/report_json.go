package output

import (
	"encoding/json"
	"io"
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
	Line    int    `json:"line,omitempty"`
	Diff    string `json:"diff,omitempty"`
	Omitted int    `json:"omittedLines,omitempty"`
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
			if !report.Brief {
				file.Omitted = difference.Omitted
				difference.Omitted = 0
				file.Diff = difference.String()
			}
		}
		result.Files = append(result.Files, file)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(result)
}
