package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/syntax"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Check scans a file that overridden templates have made for what a template breaks most easily: a string or bracket that
// isn't closed, and indentation that Python refuses.
func Check(_ string, content []byte) ([]byte, []templates.Fault) {
	if fault := scanPython(content); fault != nil {
		return nil, []templates.Fault{*fault}
	}
	return content, nil
}

func scanPython(content []byte) *templates.Fault {
	p := pythonScan{text: string(content), indents: []int{0}, lineStart: true}
	for p.at < len(p.text) {
		if p.lineStart && len(p.open) == 0 {
			if failed := p.indentation(); failed != nil {
				return failed
			}
			continue
		}
		if failed := p.token(); failed != nil {
			return failed
		}
	}
	if failed := p.open.End(); failed != nil {
		return failed
	}
	if p.last == ':' {
		return &templates.Fault{Offset: p.lastAt, Message: "a block is missing behind this colon"}
	}
	return nil
}

type pythonScan struct {
	text string
	at   int
	open syntax.Brackets
	// indents are the columns of the blocks that are open.
	indents []int
	// lineStart tells that at is the beginning of a line that isn't the continuation of another.
	lineStart bool
	// last is the last byte of a logical line's code, lastAt where it is.
	last   byte
	lastAt int
}

// indentation reads the white space at the beginning of a line. Lines without code don't count.
func (p *pythonScan) indentation() *templates.Fault {
	p.lineStart = false
	start := p.at
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t' || p.text[p.at] == '\f') {
		p.at++
	}
	if p.at == len(p.text) || strings.IndexByte("\n\r#", p.text[p.at]) >= 0 {
		return nil
	}
	if strings.ContainsRune(p.text[start:p.at], '\t') {
		return &templates.Fault{Offset: start, Message: "a tab in the indentation, which is of blanks elsewhere"}
	}
	column := p.at - start
	current := p.indents[len(p.indents)-1]
	begins := p.last == ':'
	p.last = 0
	switch {
	case begins && column <= current:
		return &templates.Fault{Offset: p.at, Message: "an indented block is missing before this line"}
	case begins:
		p.indents = append(p.indents, column)
	case column > current:
		return &templates.Fault{Offset: p.at, Message: "unexpected indentation"}
	}
	for column < p.indents[len(p.indents)-1] {
		p.indents = p.indents[:len(p.indents)-1]
	}
	if column != p.indents[len(p.indents)-1] {
		return &templates.Fault{Offset: p.at, Message: "the indentation is that of no block around it"}
	}
	return nil
}

func (p *pythonScan) token() *templates.Fault {
	c := p.text[p.at]
	switch {
	case c == '\n':
		p.at++
		p.lineStart = len(p.open) == 0
		return nil
	case c == ' ' || c == '\t' || c == '\r' || c == '\f':
		p.at++
		return nil
	case c == '#':
		p.at += syntax.Until(p.text[p.at:], "\n")
		return nil
	case c == '\\' && strings.HasPrefix(p.text[p.at+1:], "\n"):
		p.at += 2
		return nil
	case c == '"' || c == '\'':
		p.last, p.lastAt = c, p.at
		return p.str()
	case syntax.IsWord(c):
		for p.at < len(p.text) && syntax.IsWord(p.text[p.at]) {
			p.at++
		}
		p.last, p.lastAt = 'w', p.at-1
		return nil
	}
	p.last, p.lastAt = c, p.at
	p.at++
	switch c {
	case '(', '[', '{':
		p.open.Open(p.at-1, c)
	case ')', ']', '}':
		return p.open.Close(p.at-1, c)
	}
	return nil
}

// str reads a string. A backslash keeps the next character from ending it, in raw strings too.
func (p *pythonScan) str() *templates.Fault {
	start := p.at
	quote := p.text[p.at : p.at+1]
	if strings.HasPrefix(p.text[p.at:], strings.Repeat(quote, 3)) {
		quote = strings.Repeat(quote, 3)
	}
	p.at += len(quote)
	for p.at < len(p.text) {
		switch {
		case strings.HasPrefix(p.text[p.at:], quote):
			p.at += len(quote)
			return nil
		case p.text[p.at] == '\\':
			p.at += 2
		case p.text[p.at] == '\n' && len(quote) == 1:
			return &templates.Fault{Offset: start, Message: "the string doesn't end on its line"}
		default:
			p.at++
		}
	}
	return &templates.Fault{Offset: start, Message: "the string never ends"}
}
