package golden

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Share takes out of texts, by their paths, what is in an eighth of them, and in three at least: each run of whole
// declarations that they have in common, byte by byte, becomes a file of helpers, and a line that names it takes its
// place:
//
//	// ... FOLDER/NAME.go.txt
//
// Nothing is lost by it: [Expand] gives the text back. What is shared, and its name, follow from the texts alone, so
// that a change of one helper changes one file.
//
// The texts are of one language. An eighth is counted of cases, which may have several texts each.
func Share(folder string, cases int, texts map[string][]byte) (own, helpers map[string][]byte, err error) {
	s := &sharer{folder: folder, least: max(3, (cases+7)/8), half: max(3, (cases+1)/2), uses: map[string]int{}, before: map[string]neighbours{}, behind: map[string]neighbours{}}
	sorted := paths(texts)
	cut := make([][]*piece, len(sorted))
	for i, name := range sorted {
		if line := marked.Find(texts[name]); line != nil {
			return nil, nil, fmt.Errorf("%s has a line that would be read as one of a shared helper: %s", name, line)
		}
		cut[i] = declarations(path.Ext(name), string(texts[name]))
		s.count(cut[i])
	}
	for i := range cut {
		cut[i] = s.flat(cut[i])
		s.meet(cut[i])
	}
	for i, name := range sorted {
		cut[i] = s.joined(path.Ext(name), cut[i])
	}
	s.name()
	own = make(map[string][]byte, len(texts))
	for i, name := range sorted {
		own[name] = s.print(cut[i])
	}
	return own, s.helpers(), nil
}

// Expand puts helpers, by their paths below helpers/, into the places of the lines that name them.
func Expand(text []byte, helpers map[string][]byte) (expanded []byte, err error) {
	for line := range bytes.Lines(text) {
		match := marked.FindSubmatch(line)
		if match == nil {
			expanded = append(expanded, line...)
			continue
		}
		helper, ok := helpers[string(match[1])]
		if !ok {
			return nil, fmt.Errorf("there is no helper %s", match[1])
		}
		expanded = append(expanded, helper...)
	}
	return expanded, nil
}

// marked matches a line that stands for a helper; folders of helpers are below one of that name.
var marked = regexp.MustCompile(`(?m)^[ \t]*(?://|#) \.\.\. helpers/(\S+)\n?`)

func mark(file, extension string, indent int, tabs bool) string {
	comment := "// ... "
	if extension == ".py" {
		comment = "# ... "
	}
	return strings.Repeat(map[bool]string{true: "\t", false: " "}[tabs], indent) + comment + file + "\n"
}

type sharer struct {
	folder      string
	least, half int
	// uses is how many texts have a declaration.
	uses map[string]int
	// before and behind tell what stands next to a declaration, in all texts.
	before, behind map[string]neighbours
	sections       []*section
	byText         map[string]*section
}

// neighbours are the declarations, with the blank lines between, that stand beside another one.
type neighbours map[string]bool

// section is a run of declarations that never stand alone.
type section struct {
	text, name, extension string
	uses                  int
}

func (s *sharer) count(pieces []*piece) {
	seen := map[string]bool{}
	var visit func([]*piece)
	visit = func(pieces []*piece) {
		for _, p := range pieces {
			if !seen[p.text] {
				seen[p.text] = true
				s.uses[p.text]++
			}
			visit(p.parts)
		}
	}
	visit(pieces)
}

// isShared reports whether a declaration becomes a helper. One of two lines must be in half of the texts for that: it
// isn't worth a file by itself, but stands beside others.
func (s *sharer) isShared(p *piece) bool {
	if p.name == "" || !strings.HasSuffix(p.text, "\n") || packageClause.MatchString(p.text) {
		return false
	}
	switch strings.Count(p.text, "\n") {
	case 1:
		return false
	case 2:
		return s.uses[p.text] >= s.half
	}
	return s.uses[p.text] >= s.least
}

// packageClause is what no Go file is one without.
var packageClause = regexp.MustCompile(`(?m)^package `)

// flat replaces declarations that aren't shared by their parts, where one of these is.
func (s *sharer) flat(pieces []*piece) []*piece {
	var flat []*piece
	for _, p := range pieces {
		if !s.isShared(p) && slices.ContainsFunc(p.parts, s.isShared) {
			flat = append(flat, p.parts...)
			flat[len(flat)-1].blank += p.blank
		} else {
			flat = append(flat, p)
		}
	}
	return flat
}

func (s *sharer) meet(pieces []*piece) {
	last, blank := "", ""
	note := func(text string) {
		if s.behind[last] == nil {
			s.behind[last] = neighbours{}
		}
		if s.before[text] == nil {
			s.before[text] = neighbours{}
		}
		s.behind[last][blank+text] = true
		s.before[text][last+blank] = true
	}
	for _, p := range pieces {
		note(p.text)
		last, blank = p.text, p.blank
	}
	note("")
}

// joined makes one piece of shared ones that always stand together, and notes the sections that come of it.
func (s *sharer) joined(extension string, pieces []*piece) []*piece {
	if s.byText == nil {
		s.byText = map[string]*section{}
	}
	var joined []*piece
	for i := 0; i < len(pieces); i++ {
		p := *pieces[i]
		if p.shared = s.isShared(&p); p.shared {
			last := pieces[i]
			for i+1 < len(pieces) && s.isShared(pieces[i+1]) && len(s.behind[last.text]) == 1 && len(s.before[pieces[i+1].text]) == 1 {
				i++
				p.text += last.blank + pieces[i].text
				last = pieces[i]
			}
			p.blank = last.blank
			if s.byText[p.text] == nil {
				s.byText[p.text] = &section{text: p.text, name: p.name, extension: extension}
				s.sections = append(s.sections, s.byText[p.text])
			}
			s.byText[p.text].uses++
		}
		joined = append(joined, &p)
	}
	return joined
}

// name makes the names of the sections unique: the one with the most uses has the plain one.
func (s *sharer) name() {
	slices.SortStableFunc(s.sections, func(a, b *section) int { return b.uses - a.uses })
	taken := map[string]int{}
	for _, each := range s.sections {
		taken[each.name]++
		if n := taken[each.name]; n > 1 {
			each.name = fmt.Sprintf("%s-%d", each.name, n)
		}
		each.name += each.extension + ".txt" // no tool takes a part of a file for a whole one
	}
}

func (s *sharer) print(pieces []*piece) []byte {
	var text strings.Builder
	for _, p := range pieces {
		if p.shared {
			each := s.byText[p.text]
			text.WriteString(mark(path.Join(s.folder, each.name), each.extension, p.indent, strings.HasPrefix(p.text, "\t")))
		} else {
			text.WriteString(p.text)
		}
		text.WriteString(p.blank)
	}
	return []byte(text.String())
}

func (s *sharer) helpers() map[string][]byte {
	helpers := make(map[string][]byte, len(s.sections))
	for _, each := range s.sections {
		helpers[each.name] = []byte(each.text)
	}
	return helpers
}
