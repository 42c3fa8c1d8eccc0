package output

import (
	"fmt"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// Difference is what generating would change in a file that is there.
type Difference struct {
	// Line is the first line on disk that differs, counted from 1.
	Line int
	// Lines of the unified diff, without their line ends.
	Lines []string
	// Omitted is how many lines the limit has cut off.
	Omitted int
}

const contextLines = 3

// Difference compares a file with what is generated, by lines, and keeps at most limit lines of it; 0 keeps all. It
// is nil for a file that is missing, left over or the same.
func (c *Change) Difference(limit int) *Difference {
	if c.Old == nil || c.New == nil || c.State == Same {
		return nil
	}
	old, generated := string(c.Old), string(c.New)
	if !strings.Contains(generated, "\r\n") {
		old = string(unixLines(c.Old))
	}
	name := strings.ReplaceAll(c.Name(), "\\", "/")
	unified, err := udiff.ToUnifiedDiff("a/"+name, "b/"+name, old, udiff.Lines(old, generated), contextLines)
	if err != nil || len(unified.Hunks) == 0 {
		return &Difference{Line: 1}
	}
	d := &Difference{Line: firstChange(unified.Hunks[0])}
	d.Lines = strings.Split(strings.TrimSuffix(unified.String(), "\n"), "\n")
	if limit > 0 && len(d.Lines) > limit {
		d.Omitted = len(d.Lines) - limit
		d.Lines = d.Lines[:limit]
	}
	return d
}

func firstChange(hunk *udiff.Hunk) int {
	line := hunk.FromLine
	for _, l := range hunk.Lines {
		if l.Kind != udiff.Equal {
			break
		}
		line++
	}
	return max(line, 1)
}

// String returns the diff, with a last line that tells what was cut off.
func (d *Difference) String() string {
	text := strings.Join(d.Lines, "\n") + "\n"
	if d.Omitted > 0 {
		text += d.rest() + "\n"
	}
	return text
}

func (d *Difference) rest() string {
	return fmt.Sprintf("(%d more lines; --diff-limit 0 shows all)", d.Omitted)
}
