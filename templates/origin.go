package templates

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// digest identifies the text of a template.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

const (
	markBegin = "{{- /* base: "
	markEnd   = " */"
)

// withMark returns the text of a copy: the base behind a comment that tells what it was made from. Where the
// base begins with white space that it means to print, the comment ends its line without a break.
func withMark(base source) string {
	mark := markBegin + base.name + " " + digest(base.text) + markEnd
	if strings.TrimLeft(base.text, " \t\r\n") != base.text || base.text == "" {
		return mark + "}}" + base.text
	}
	return mark + " -}}\n" + base.text
}

// recordedBase returns the digest of the base that an override was made from, "" where it has no mark.
func recordedBase(text string) string {
	rest, ok := strings.CutPrefix(text, markBegin)
	if !ok {
		return ""
	}
	mark, _, ok := strings.Cut(rest, markEnd)
	if !ok {
		return ""
	}
	return mark[strings.LastIndexByte(mark, ' ')+1:]
}

// unmarked returns the text of a copy behind its mark.
func unmarked(text string) string {
	rest, ok := strings.CutPrefix(text, markBegin)
	if !ok {
		return text
	}
	_, rest, _ = strings.Cut(rest, markEnd)
	if behind, ok := strings.CutPrefix(rest, " -}}\n"); ok {
		return behind
	}
	return strings.TrimPrefix(rest, "}}")
}

// remark returns the text with the digest of its mark replaced; a text without a mark gets one.
func remark(text string, base source) string {
	old := recordedBase(text)
	if old == "" {
		marked := withMark(source{name: base.name, text: text})
		return strings.Replace(marked, digest(text), digest(base.text), 1)
	}
	return strings.Replace(text, old, digest(base.text), 1)
}

// changedBases warns of overrides that were made from another text than the one that they replace.
func changedBases(overrides, bases []source) []string {
	var warnings []string
	for _, override := range overrides {
		base, ok := find(bases, override.name)
		if !ok {
			continue
		}
		if recorded := recordedBase(override.text); recorded != "" && recorded != digest(base.text) {
			warnings = append(warnings, fmt.Sprintf("%s: the template %s has changed since this copy of it was made; "+
				"dagger-codegen templates status shows the difference", override.place, override.name))
		}
	}
	return warnings
}

func find(sources []source, name string) (source, bool) {
	for _, each := range sources {
		if each.name == name {
			return each, true
		}
	}
	return source{}, false
}
