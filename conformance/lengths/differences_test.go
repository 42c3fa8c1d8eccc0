package lengths_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// differences are what a formatter has changed, by kind: those that are the same but for lengths.
type differences struct {
	order []string
	kinds map[string]*kind
	files int
}

type kind struct {
	count int
	first string
}

var varying = regexp.MustCompile(`n+([W_]+n+)*|(word ?)+x?|N{2,}|_nn+|\d+`)

// add compares a file with what the formatter has made of it.
func (d *differences) add(name string, before, after []byte) {
	if bytes.Equal(before, after) {
		return
	}
	d.files++
	left, right := strings.Split(string(before), "\n"), strings.Split(string(after), "\n")
	for i, j := 0, 0; i < len(left) || j < len(right); {
		if i < len(left) && j < len(right) && left[i] == right[j] {
			i, j = i+1, j+1
			continue
		}
		gone, come := meet(left[i:], right[j:])
		d.note(name, i, left[i:i+gone], right[j:j+come])
		i, j = i+gone, j+come
	}
}

// meet returns after how many lines two texts that differ are the same again.
func meet(left, right []string) (gone, come int) {
	const far, same = 60, 3
	for sum := 1; sum < 2*far; sum++ {
		for gone := max(0, sum-far); gone <= min(sum, far); gone++ {
			come := sum - gone
			if gone+same <= len(left) && come+same <= len(right) && slices.Equal(left[gone:gone+same], right[come:come+same]) {
				return gone, come
			}
		}
	}
	return len(left), len(right)
}

func (d *differences) note(name string, line int, before, after []string) {
	text := "- " + strings.Join(before, "\n- ") + "\n+ " + strings.Join(after, "\n+ ")
	key := varying.ReplaceAllString(text, "~")
	if d.kinds == nil {
		d.kinds = map[string]*kind{}
	}
	if d.kinds[key] == nil {
		d.kinds[key] = &kind{first: fmt.Sprintf("%s:%d\n%.1500s", name, line+1, text)}
		d.order = append(d.order, key)
	}
	d.kinds[key].count++
}

func (d *differences) report(t *testing.T, formatter string) {
	t.Helper()
	if d.files == 0 {
		return
	}
	const most = 25
	slices.SortStableFunc(d.order, func(a, b string) int { return d.kinds[b].count - d.kinds[a].count })
	total := 0
	for _, each := range d.kinds {
		total += each.count
	}
	var text strings.Builder
	for _, key := range d.order[:min(most, len(d.order))] {
		fmt.Fprintf(&text, "\n%d times, first in %s", d.kinds[key].count, d.kinds[key].first)
	}
	t.Errorf("%s changes %d files in %d places, of %d kinds; the most frequent are:%s", formatter, d.files, total, len(d.order), text.String())
}

func TestDifferences(t *testing.T) {
	var d differences
	d.add("f", []byte("a\nfoo(nnnn)\nb\nc\nd\nfoo(nn)\nb\nc\nd\n"), []byte("a\nfoo(\n  nnnn\n)\nb\nc\nd\nfoo(\n  nn\n)\nb\nc\nd\n"))
	d.add("g", []byte("same"), []byte("same"))
	if len(d.order) != 1 || d.files != 1 || d.kinds[d.order[0]].count != 2 {
		t.Errorf("%+v", d)
	}
	if want := "f:2\n- foo(nnnn)\n+ foo(\n+   nnnn\n+ )"; d.kinds[d.order[0]].first != want {
		t.Errorf("%q, want %q", d.kinds[d.order[0]].first, want)
	}
}
