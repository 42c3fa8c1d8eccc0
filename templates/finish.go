package templates

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Check looks at a file of a language that overridden templates have made. It returns the content, mended where the
// language has what can be mended (imports), or what is wrong with it.
type Check func(file string, content []byte) ([]byte, []Fault)

// Fault is a place in a file at which it stops being its language.
type Fault struct {
	// Offset is the place in bytes; negative where it is the whole file, and then the message goes on from "the
	// overridden templates (NAMES)".
	Offset  int
	Message string
}

// Finish is the last step of a file. What the embedded templates alone have made is returned as it is. Where there are
// overrides, nobody can promise what they emit: the file is checked in its own language, and an error names the
// position.
func (s *Set) Finish(file string, content []byte) ([]byte, error) {
	if !s.override {
		return content, nil
	}
	finished, faults := s.language.check(file, content)
	if len(faults) == 0 {
		return finished, nil
	}
	problems := make(Problems, len(faults))
	for i, each := range faults {
		problems[i] = s.outputProblem(file, content, each)
	}
	return nil, problems
}

func (s *Set) outputProblem(file string, content []byte, fault Fault) Problem {
	templates := fmt.Sprintf("the overridden templates (%s) ", strings.Join(s.files, ", "))
	if fault.Offset < 0 {
		return Problem{Place: file, Message: templates + fault.Message}
	}
	offset := min(fault.Offset, len(content))
	start := bytes.LastIndexByte(content[:offset], '\n') + 1
	line := 1 + bytes.Count(content[:offset], []byte{'\n'})
	text := content[start:]
	if end := bytes.IndexByte(text, '\n'); end >= 0 {
		text = text[:end]
	}
	return Problem{
		Place: fmt.Sprintf("%s:%d:%d", file, line, 1+utf8.RuneCount(content[start:offset])),
		Message: fmt.Sprintf("%smake a file that is broken here: %s: %s; nothing was written",
			templates, fault.Message, excerpt(string(text))),
	}
}

func excerpt(line string) string {
	const longest = 100
	line = strings.TrimSpace(line)
	if runes := []rune(line); len(runes) > longest {
		line = string(runes[:longest]) + "..."
	}
	return fmt.Sprintf("%q", line)
}
