package output

import "github.com/dagger-codegen/dagger-codegen/internal/output/declarations"

// API lists what generating would change in the declarations of a file that is there.
func (c *Change) API() []declarations.Change {
	if c.Old == nil || c.generated == nil || c.State == Same || c.State == Conflict {
		return nil
	}
	before, after := declarations.Of(c.Path, unixLines(c.Old)), declarations.Of(c.Path, c.generated.whole())
	if before == nil || after == nil { // of another language, or edited until it can't be read
		return nil
	}
	return declarations.Compare(before, after)
}

// apiLines are the declarations that differ, a line each, at most limit of them; 0 for all.
func apiLines(changes []declarations.Change, limit int) []string {
	var lines []string
	for i, change := range changes {
		if limit > 0 && i == limit {
			return append(lines, "("+plural(len(changes)-limit, "more declaration", "more declarations")+"; --diff-limit 0 shows all)")
		}
		lines = append(lines, change.String())
	}
	return lines
}
