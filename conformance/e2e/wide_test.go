package e2e

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// sideBySide are the steps of a program on the official SDK and on ours.
type sideBySide struct {
	language                                       string
	same, onlyOurs, onlyTheirs, different, neither []string
}

// compare sorts the steps by what came of them. A step that fails alike on both counts as the same.
func compare(language, official, ours string) sideBySide {
	s := sideBySide{language: language}
	theirs, mine := stepsOf(official), stepsOf(ours)
	all := maps.Clone(theirs)
	maps.Copy(all, mine)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		their, our := theirs[name], mine[name]
		theyFail, weFail := their == "" || strings.HasPrefix(their, "fails: "), our == "" || strings.HasPrefix(our, "fails: ")
		line := fmt.Sprintf("%s: official %s, ours %s", name, their, our)
		switch {
		case their == our:
			s.same = append(s.same, name)
		case theyFail && weFail:
			s.neither = append(s.neither, line)
		case theyFail:
			s.onlyOurs = append(s.onlyOurs, line)
		case weFail:
			s.onlyTheirs = append(s.onlyTheirs, line)
		default:
			s.different = append(s.different, line)
		}
	}
	return s
}

// stepsOf reads lines of a name, a tab and what came of the step.
func stepsOf(printed string) map[string]string {
	steps := map[string]string{}
	for _, line := range strings.Split(printed, "\n") {
		if name, came, ok := strings.Cut(line, "\t"); ok {
			steps[name] = came
		}
	}
	return steps
}

func (s sideBySide) report(t *testing.T) {
	t.Helper()
	t.Logf("%-8s %4s %9s %11s %9s\n%-8s %4d %9d %11d %9d", "language", "same", "only ours", "only theirs", "different",
		s.language, len(s.same), len(s.onlyOurs), len(s.onlyTheirs), len(s.different)+len(s.neither))
	for what, lines := range map[string][]string{"only ours works": s.onlyOurs, "both fail, otherwise": s.neither} {
		for _, line := range lines {
			t.Logf("%s: %s", what, line)
		}
	}
	for what, lines := range map[string][]string{"only theirs works": s.onlyTheirs, "both work, otherwise": s.different} {
		for _, line := range lines {
			t.Errorf("%s: %s", what, line)
		}
	}
	if len(s.same) < 20 {
		t.Errorf("%d steps are the same: the program hasn't run to its end", len(s.same))
	}
}

// Programs of the size that users write, on the published SDKs as they are and with our file in place of theirs.
func TestSideBySide(t *testing.T) {
	e, executable := realEngine(t)
	for _, language := range wideLanguages {
		t.Run(language.name, func(t *testing.T) {
			ours := t.TempDir()
			command(t, ours, e.Environ(), executable, "--lang", language.flag, "--scope", "core", "--sdk-version", language.runtime,
				"--engine", e.Address(), "-o", ours)
			compare(language.name, language.program(t, "").run(t, "", e.Environ()), language.program(t, ours).run(t, "", e.Environ())).report(t)
		})
	}
}
