package layout

import (
	"bytes"
	"errors"
	"strings"
)

// Printer lays out what is written to it. It holds back no more than the lines of one group.
type Printer struct {
	style Style
	// out is what is printed behind full, whose blocks end where a line does: a long text is never copied to grow.
	out   []byte
	full  [][]byte
	size  int // of all in full
	holes []Place
	err   error

	// held is a line with marks, from the first of them on, as far as it has been written; scanned is how much of it
	// has been looked through, depth how many groups are open there.
	held           []byte
	holding        bool
	scanned, depth int

	// frames are the groups that are being printed, outermost first; the first one stands for the line.
	frames []frame
	// level is the level of indentation, base the blanks that the line of the outermost group began with.
	level    int
	base     []byte
	baseCols int
	hasBase  bool
	// column is the one behind what is printed; due tells that the indentation of the line isn't printed yet.
	column int
	due    bool
	// bounds is what measuring keeps its bounds in.
	bounds []bound
}

// Place is a hole in what is printed.
type Place struct{ Number, Offset int }

// frame is a group that is being printed.
type frame struct {
	op byte
	// broken tells that its breaks are line breaks, fixed that all groups in it are on one line.
	broken, fixed bool
	// level is that of the indentation around it, breaks how many breaks of its own were printed.
	level, breaks int
}

// NewPrinter returns a printer that appends to the given bytes.
func NewPrinter(style Style, out []byte) *Printer {
	if style.Width == 0 {
		style.Width = int(^uint(0) >> 1)
	}
	return &Printer{style: style, out: out}
}

// Write takes a further part of the text. It never fails: errors are those of [Printer.Finish].
func (p *Printer) Write(text []byte) (int, error) {
	written := len(text)
	for len(text) > 0 {
		if !p.holding {
			p.begin()
			at := bytes.IndexByte(text, mark)
			if at < 0 {
				p.out = append(p.out, text...)
				break
			}
			p.out = append(p.out, text[:at]...)
			text = text[at:]
			p.holding, p.scanned, p.depth = true, 0, 0
			p.held = p.held[:0]
		}
		line := len(text)
		if at := bytes.IndexByte(text, '\n'); at >= 0 {
			line = at + 1
		}
		p.held = append(p.held, text[:line]...)
		text = text[line:]
		if p.scan() {
			p.print(p.held)
			p.holding = false
		}
	}
	return written, nil
}

// WriteString is Write for a string, of which most go to the output as they are.
func (p *Printer) WriteString(text string) (int, error) {
	switch {
	case strings.IndexByte(text, mark) >= 0 || p.holding && strings.IndexByte(text, '\n') >= 0:
		return p.Write([]byte(text))
	case p.holding:
		p.held = append(p.held, text...)
	default:
		p.begin()
		p.out = append(p.out, text...)
	}
	return len(text), nil
}

// begin begins another piece of memory where the last one is full, with the line that isn't at its end.
func (p *Printer) begin() {
	if len(p.out) < block {
		return
	}
	if end := bytes.LastIndexByte(p.out, '\n') + 1; end > 0 {
		p.full, p.size = append(p.full, p.out[:end]), p.size+end
		p.out = append(make([]byte, 0, 1<<20), p.out[end:]...)
	}
}

// Finish returns all that was printed, in the pieces of memory that it was printed to. An error tells of marks that don't
// match.
func (p *Printer) Finish() ([][]byte, error) {
	if p.holding {
		p.print(p.held)
		p.holding = false
	}
	return append(p.full, p.out), p.err
}

// block is how much is printed until another piece of memory of a megabyte is begun. The rest of that has room for what is
// written at once.
const block = 1<<20 - 1<<15

// Holes returns where the holes are in what was printed.
func (p *Printer) Holes() []Place { return p.holes }

// scan looks through what is held, which has a line break at its end if it has one outside of groups, and reports
// whether it has one.
func (p *Printer) scan() bool {
	for p.scanned < len(p.held) {
		if p.depth > 0 {
			at := bytes.IndexByte(p.held[p.scanned:], mark)
			if at < 0 {
				p.scanned = len(p.held)
				return false
			}
			p.scanned += at
		} else if c := p.held[p.scanned]; c != mark {
			p.scanned++
			if c == '\n' {
				return true
			}
			continue
		}
		size := sizeOf(p.held[p.scanned:])
		if size == 0 {
			return false
		}
		if size > 1 {
			p.depth = max(0, p.depth+nesting(p.held[p.scanned+1]))
		}
		p.scanned += size
	}
	return false
}

// nestings are how much deeper one is behind a mark, by its second byte.
var nestings = [256]int8{opBlock: 1, opGroup: 1, opForms: 1, opBroken: 1, opBlockEnd: -1, opGroupEnd: -1, opFormsEnd: -1, opBrokenEnd: -1}

// nesting is how much deeper one is behind a mark.
func nesting(op byte) int { return int(nestings[op]) }

// print lays out one line of a template's text.
func (p *Printer) print(text []byte) {
	p.frames = append(p.frames[:0], frame{})
	p.level, p.hasBase, p.due = 0, false, false
	p.column = p.style.width(p.out[bytes.LastIndexByte(p.out, '\n')+1:])
	for i := 0; i < len(text); {
		i = p.step(text, i)
	}
	if len(p.frames) > 1 {
		p.fail(glyphOf(p.frames[len(p.frames)-1].op) + " is never closed")
	}
}

// step prints the text up to the next mark, or carries out the mark at i, and returns where to go on.
func (p *Printer) step(text []byte, i int) int {
	if text[i] != mark {
		end := i + plain(text[i:])
		p.text(text[i:end])
		return end
	}
	size := sizeOf(text[i:])
	if size < 2 { // No mark: a value that isn't UTF-8.
		p.text([]byte("\uFFFD"))
		return i + 1
	}
	return p.mark(text, i, size)
}

// mark carries out the mark at i and returns where to go on.
func (p *Printer) mark(text []byte, i, size int) int {
	top := &p.frames[len(p.frames)-1]
	next := i + size
	switch op := text[i+1]; op {
	case opBlock, opGroup:
		return p.open(text, i, next, op)
	case opForms:
		return p.forms(text, i)
	case opBlockEnd, opGroupEnd, opFormsEnd:
		if len(p.frames) == 1 || closingOf(top.op) != op {
			p.fail(glyphOf(op) + " closes nothing")
			return next
		}
		p.level = top.level
		if op == opBlockEnd && top.broken {
			p.newline()
		}
		p.frames = p.frames[:len(p.frames)-1]
	case opNext: // The form that was chosen ends.
		return skip(text, next, opFormsEnd, opFormsEnd)
	case opBroken:
		if !top.broken {
			return behind(text, skip(text, next, opElse, opBrokenEnd))
		}
	case opElse:
		return skip(text, next, opBrokenEnd, opBrokenEnd)
	case opSpace, opBreak:
		top.breaks++
		if top.broken {
			p.newline()
		} else if op == opSpace {
			p.text(blank)
		}
	case opWrap:
		top.breaks++
		if top.broken && !p.itemFits(text, next) {
			p.newline()
		} else {
			p.text(blank)
		}
	case opLine:
		p.newline()
	case opIndent:
		p.level++
	case opOutdent:
		p.level = max(0, p.level-1)
	case opComma:
		if top.broken && top.breaks > 0 {
			p.text(comma)
		}
	case opHole:
		p.holes = append(p.holes, Place{int(text[i+2]) - bias, p.size + len(p.out)})
	}
	return next
}

var blank, comma = []byte(" "), []byte(",")

// open begins a group and decides how it is printed.
func (p *Printer) open(text []byte, i, next int, op byte) int {
	if op == opBlock {
		if end := emptyUntil(text, next); end > 0 {
			return end
		}
	}
	around := p.frames[len(p.frames)-1]
	group := frame{op: op, level: p.level}
	switch {
	case around.fixed || p.fits(text, i, onOneLine):
		group.fixed = true
	case (text[i+4]-bias)&flagHelps == 0:
		group.broken = true
	case p.fits(text, i, broken):
		group.broken, group.fixed = true, true
	case op == opGroup && !p.rehearse(text, i, group):
		group.broken = p.rehearse(text, i, frame{op: op, level: p.level, broken: true})
	}
	p.frames = append(p.frames, group)
	if op == opBlock {
		p.level++
		if group.broken {
			p.newline()
		}
	}
	return next
}

// forms chooses one of several forms and returns where it begins.
func (p *Printer) forms(text []byte, i int) int {
	around := p.frames[len(p.frames)-1]
	for {
		next := skip(text, i+5, opNext, opFormsEnd)
		isLast := next >= len(text) || text[next+1] == opFormsEnd
		switch {
		case around.fixed || p.fits(text, i, asForm):
			p.frames = append(p.frames, frame{op: opForms, fixed: true, level: p.level})
			return i + 5
		case isLast || (text[i+4]-bias)&flagHelps != 0 && p.rehearse(text, i, frame{op: opForms, broken: true, level: p.level}):
			p.frames = append(p.frames, frame{op: opForms, broken: true, level: p.level})
			return i + 5
		}
		i = next
	}
}

// newline ends the line. The indentation of the next one is printed with its first text.
func (p *Printer) newline() {
	p.findBase()
	p.out = append(bytes.TrimRight(p.out, " "), '\n')
	p.due = true
	p.column = p.indentation(p.level)
}

// findBase remembers the indentation of the line in which the outermost group began.
func (p *Printer) findBase() {
	if p.hasBase {
		return
	}
	line := p.out[bytes.LastIndexByte(p.out, '\n')+1:]
	end := 0
	for end < len(line) && (line[end] == ' ' || line[end] == '\t') {
		end++
	}
	p.base = append(p.base[:0], line[:end]...)
	p.baseCols, p.hasBase = p.style.width(p.base), true
}

// indentation returns the columns of a level of indentation.
func (p *Printer) indentation(level int) int {
	p.findBase()
	return p.baseCols + level*p.style.width([]byte(p.style.Indent))
}

func (p *Printer) text(text []byte) {
	if p.due && text[0] != '\n' {
		p.out = append(p.out, p.base...)
		for range p.level {
			p.out = append(p.out, p.style.Indent...)
		}
	}
	p.due = false
	if at := bytes.LastIndexByte(text, '\n'); at >= 0 {
		p.findBase()
		p.column = p.style.width(text[at+1:])
	} else {
		p.column += p.style.width(text)
	}
	p.out = append(p.out, text...)
}

// fail keeps the first error.
func (p *Printer) fail(message string) {
	if p.err == nil {
		p.err = errors.New("the layout can't be made: " + message)
	}
}

// skip returns where, from i on, the first of two marks is that belongs to what i is in; the end if there is none.
func skip(text []byte, i int, one, other byte) int {
	depth := 0
	for i < len(text) {
		at := bytes.IndexByte(text[i:], mark)
		if at < 0 {
			break
		}
		i += at
		size := max(sizeOf(text[i:]), 1)
		if size > 1 {
			op := text[i+1]
			if depth == 0 && (op == one || op == other) {
				return i
			}
			depth += nesting(op)
		}
		i += size
	}
	return len(text)
}

// behind returns where the mark at i ends.
func behind(text []byte, i int) int {
	if i >= len(text) {
		return i
	}
	return i + max(sizeOf(text[i:]), 1)
}

// emptyUntil returns where a block ends, from behind its opening mark on, if there is nothing in it; else 0.
func emptyUntil(text []byte, i int) int {
	depth := 0
	for i < len(text) && text[i] == mark {
		size := sizeOf(text[i:])
		if size < 2 {
			return 0
		}
		switch text[i+1] {
		case opBlock, opGroup:
			depth++
		case opBlockEnd, opGroupEnd:
			if depth == 0 {
				return i + size
			}
			depth--
		case opBroken:
			i = skip(text, i+size, opBrokenEnd, opBrokenEnd)
			size = 2
		case opForms, opLine, opHole:
			return 0
		}
		i += size
	}
	return 0
}
