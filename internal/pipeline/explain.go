package pipeline

import (
	"github.com/dagger-codegen/dagger-codegen/generator/era"
)

// explain adds the notes that a run without anything to do has not come to by itself.
func (r *Run) explain(targets []*target, received *Received, result *Result) error {
	if !r.Explain {
		return nil
	}
	schemas, err := bindAll(targets, received)
	if err != nil {
		return err
	}
	for _, t := range targets {
		chosen, err := era.Choose(t.Backend.Name(), schemas.of(t.Target), t.Options.SDKVersion)
		if err != nil {
			return err
		}
		result.Notes = append(result.Notes, eraNote(t, chosen))
	}
	return nil
}

// eraNote says which release a target is made for, and why.
func eraNote(t *target, chosen era.Era) string {
	made := t.Name() + ": made for "
	if name := chosen.Package(); name != "" {
		made += name + " "
	} else {
		made += "release "
	}
	return made + chosen.Published() + ": " + chosen.Reason
}
