package output

import (
	"fmt"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
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
	if c.Old == nil || c.generated == nil || c.State == Same {
		return nil
	}
	old, generated := string(c.Old), string(c.generated.whole())
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

// String returns the diff as it may be shown, with a last line that tells what was cut off.
func (d *Difference) String() string { return d.text(say.Line) }

// text returns the diff with each line as show writes it.
func (d *Difference) text(show func(string) string) string {
	var text strings.Builder
	for _, line := range d.Lines {
		text.WriteString(show(line) + "\n")
	}
	if d.Omitted > 0 {
		text.WriteString(d.rest() + "\n")
	}
	return text.String()
}

func (d *Difference) rest() string {
	return fmt.Sprintf("(%d more lines; --diff-limit 0 shows all)", d.Omitted)
}
