package golden

import (
	"regexp"
	"strings"
)

// piece is a declaration of a text and the blank lines behind it.
type piece struct {
	text, blank string
	// name tells what it declares, "" for the lines around the parts of another one.
	name string
	// indent is that of its first line.
	indent int
	// parts are the declarations within it, for one that has any.
	parts  []*piece
	shared bool
}

// declarations cuts a text where a declaration begins: at a line that isn't indented, behind a blank line or a closing
// bracket. What contains declarations of its own is cut once more.
func declarations(extension, text string) []*piece {
	pieces := cut(strings.SplitAfter(text, "\n"), 0)
	for _, p := range pieces {
		p.name = nameOf(p.text)
		if container := containers[extension]; container != nil {
			p.parts = within(p, container)
		}
	}
	return pieces
}

// containers match the lines that helpers are below of. What is in a class or an implementation is its own.
var containers = map[string]*regexp.Regexp{
	".py": regexp.MustCompile(`^(if|else)\b`),
	".rs": regexp.MustCompile(`^(pub(\([a-z]+\))? )?mod\b`),
}

func within(p *piece, container *regexp.Regexp) []*piece {
	lines := strings.SplitAfter(p.text, "\n")
	head, foot := 1, len(lines)
	for head < len(lines) && indentation(lines[head]) == 0 {
		head++
	}
	if head == len(lines) || !container.MatchString(lines[head-1]) {
		return nil
	}
	for foot > head && indentation(lines[foot-1]) == 0 {
		foot--
	}
	parts := []*piece{{text: strings.Join(lines[:head], "")}}
	for _, part := range cut(lines[head:foot], indentation(lines[head])) {
		part.name = p.name + "-" + nameOf(part.text)
		parts = append(parts, part)
	}
	if rest := strings.Join(lines[foot:], ""); rest != "" {
		parts = append(parts, &piece{text: rest})
	}
	return parts
}

// cut cuts lines where something begins that is indented as given.
func cut(lines []string, indent int) []*piece {
	var pieces []*piece
	begin := 0
	end := func(i int) {
		last := i
		for last > begin && strings.TrimSpace(lines[last-1]) == "" {
			last--
		}
		if i > begin {
			pieces = append(pieces, &piece{text: strings.Join(lines[begin:last], ""), blank: strings.Join(lines[last:i], ""), indent: indent})
		}
		begin = i
	}
	for i := 1; i < len(lines); i++ {
		line, previous := lines[i], lines[i-1]
		if strings.TrimSpace(line) == "" || indentation(line) != indent || closes(line) {
			continue
		}
		if strings.TrimSpace(previous) == "" || closes(previous) && indentation(previous) == indent {
			end(i)
		}
	}
	end(len(lines))
	return pieces
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// closes reports whether a line begins with a closing bracket.
func closes(line string) bool {
	line = strings.TrimLeft(line, " \t")
	return line != "" && strings.ContainsRune(")]}", rune(line[0]))
}

var (
	// remark matches lines above a declaration.
	remark = regexp.MustCompile(`^\s*(//|# |#\[|@|"""|$)`)
	// receiver is that of a Go method.
	receiver = regexp.MustCompile(`^func \(\w+ \*?(\w+)\) `)
	// plain are the words that tell nothing of what is declared.
	plain = regexp.MustCompile(`\bpub\([a-z]+\) |\b(pub|async|fn|func|def|class|impl|struct|enum|mod|trait|type|var|const|let|for)\b`)
	// telling is a line up to its parameters, bounds, bases or value.
	telling = regexp.MustCompile(`^[^([{:=]*`)
	word    = regexp.MustCompile(`[A-Za-z0-9]+`)
)

// nameOf makes a file's name of the first line that declares something.
func nameOf(text string) string {
	const longest = 40
	for line := range strings.Lines(text) {
		if remark.MatchString(line) {
			continue
		}
		line = receiver.ReplaceAllString(strings.TrimLeft(line, " \t"), "$1 ")
		for _, part := range []string{telling.FindString(plain.ReplaceAllString(line, "")), line} {
			if words := word.FindAllString(part, 4); words != nil {
				name := strings.ToLower(strings.Join(words, "-"))
				return name[:min(len(name), longest)]
			}
		}
	}
	return "text"
}
