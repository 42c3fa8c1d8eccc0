package changelog

import (
	"io"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
)

type jsonReport struct {
	From      string         `json:"from,omitempty"`
	To        string         `json:"to,omitempty"`
	Breaks    bool           `json:"breaks"`
	Schema    []jsonSchema   `json:"schema"`
	Languages []jsonLanguage `json:"languages"`
}

type jsonSchema struct {
	Kind        string       `json:"kind"`
	Level       string       `json:"level"`
	Coordinate  string       `json:"coordinate"`
	Environment string       `json:"environment,omitempty"`
	Message     string       `json:"message"`
	Allowed     *jsonAllowed `json:"allowed,omitempty"`
}

type jsonLanguage struct {
	Language string       `json:"language"`
	Verdict  string       `json:"verdict"`
	Changes  []jsonChange `json:"changes"`
}

type jsonChange struct {
	Rule   string `json:"rule"`
	Effect string `json:"effect"`
	Bump   string `json:"bump"`
	// Coordinate is "" for what a language has beside the schema.
	Coordinate  string `json:"coordinate,omitempty"`
	Environment string `json:"environment,omitempty"`
	Name        string `json:"name"`
	Message     string `json:"message"`
	Reason      string `json:"reason"`
	// Before and After are the declaration, Was and Is the part of it that has changed.
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
	Was    string `json:"was,omitempty"`
	Is     string `json:"is,omitempty"`
	// Guess is what may have taken the place.
	Guess   string       `json:"guess,omitempty"`
	Allowed *jsonAllowed `json:"allowed,omitempty"`
}

type jsonAllowed struct {
	Reason string `json:"reason,omitempty"`
}

func allowedJSON(a *diff.Allowance) *jsonAllowed {
	if a == nil {
		return nil
	}
	return &jsonAllowed{a.Reason}
}

// writeJSON is the report for programs: all of it, and what callers don't notice too.
func writeJSON(to io.Writer, r *diff.Report, w *Writer) error {
	result := jsonReport{From: r.From, To: r.To, Breaks: r.Breaks(), Schema: []jsonSchema{}, Languages: []jsonLanguage{}}
	for i := range r.Schema {
		c := &r.Schema[i]
		if !w.Brief || c.Breaks() {
			result.Schema = append(result.Schema, jsonSchema{string(c.Kind), c.Level.String(), c.Coordinate, c.Environment, c.Message, allowedJSON(c.Allowed)})
		}
	}
	for i := range r.Languages {
		l := &r.Languages[i]
		language := jsonLanguage{l.Name, string(l.Verdict), []jsonChange{}}
		for j := range l.Changes {
			c := &l.Changes[j]
			if !w.Brief || c.Breaks() {
				language.Changes = append(language.Changes, jsonChange{Rule: string(c.Difference), Effect: string(c.Effect), Bump: string(c.Bump),
					Coordinate: c.Coordinate, Environment: c.Environment, Name: c.Name, Message: c.Sentence(nil), Reason: c.Reason, Before: c.Before,
					After: c.After, Was: c.Was, Is: c.Is, Guess: c.Guess, Allowed: allowedJSON(c.Allowed)})
			}
		}
		result.Languages = append(result.Languages, language)
	}
	return report.WriteJSON(to, result)
}
