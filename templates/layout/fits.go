package layout

import "bytes"

// way is how a group is measured.
type way int

const (
	// onOneLine: without any line break.
	onOneLine way = iota
	// broken: with line breaks at its own breaks.
	broken
	// asForm: with no other line breaks than those that are always there.
	asForm
)

// measure is a walk over text that isn't printed yet.
type measure struct {
	*Printer
	text []byte
	at   int
	// column is the one at which the walk is, start the one at which it began, level that of the indentation.
	column, start, level int
	// width is what the line may have.
	width int
	// counts tells that what follows is on one line, as far as it can be.
	counts bool
	// bounds are the columns at which groups on one line must end, each with its depth.
	bounds []bound
}

type bound struct{ depth, column int }

// fits reports whether the group, or the form, whose mark is at i fits: all of its lines, and what follows the last one
// up to the next place at which the line may end.
func (p *Printer) fits(text []byte, i int, how way) bool {
	m := measure{Printer: p, text: text, at: i + 5, column: p.column, start: p.column, level: p.level, width: p.style.Width, bounds: p.bounds[:0]}
	m.counts = p.style.Strict || (text[i+4]-bias)&flagCounts != 0
	if bound := int(text[i+3]) - bias; bound > 0 {
		m.width = bound
	} else if p.style.Strict && p.column > m.width {
		m.width++ // rustfmt doesn't count the comma behind what follows a name that is too long
	}
	own := int(text[i+2]) - bias
	if own > 0 && how != broken {
		m.bounds = append(m.bounds, bound{0, m.column + own})
	}
	isBlock := text[i+1] == opBlock
	if isBlock {
		m.level++
		if how == broken {
			m.column = m.indentation(m.level)
		}
	}
	fits := m.inside(how, own)
	p.bounds = m.bounds // it may have grown
	if !fits {
		return false
	}
	if isBlock && how == broken {
		m.column = m.indentation(p.level)
	}
	return m.behind()
}

// over reports whether the walk has come too far on its line. What stands before a line break that the group begins with is not
// the group's.
func (m *measure) over() bool { return m.column > m.width && m.column != m.start }

// inside walks to the end of the group, and reports whether its lines fit.
func (m *measure) inside(how way, own int) bool {
	depth := 0
	for m.at < len(m.text) {
		if m.text[m.at] != mark {
			if !m.plain(how == onOneLine) {
				return false
			}
			continue
		}
		size := sizeOf(m.text[m.at:])
		if size < 2 {
			m.column++
			m.at++
			continue
		}
		mine := depth == 0 && how == broken
		switch op := m.text[m.at+1]; op {
		case opBlock, opGroup, opForms:
			depth++
			if own := int(m.text[m.at+2]) - bias; own > 0 {
				m.bounds = append(m.bounds, bound{depth, m.column + own})
			}
		case opBlockEnd, opGroupEnd, opFormsEnd:
			if last := len(m.bounds) - 1; last >= 0 && m.bounds[last].depth == depth {
				if m.column > m.bounds[last].column {
					return false
				}
				m.bounds = m.bounds[:last]
			}
			if depth == 0 {
				m.at += size
				return !m.over()
			}
			depth--
		case opNext:
			m.at = skip(m.text, m.at+size, opFormsEnd, opFormsEnd)
			continue
		case opBroken:
			if !mine {
				m.at = behind(m.text, skip(m.text, m.at+size, opElse, opBrokenEnd))
				continue
			}
		case opElse:
			m.at = skip(m.text, m.at+size, opBrokenEnd, opBrokenEnd)
			continue
		case opSpace, opBreak, opWrap:
			if mine {
				m.column = m.indentation(m.level)
			} else if op != opBreak {
				m.column++
			}
		case opLine:
			if how == onOneLine || how == broken && depth > 0 || m.over() {
				return false
			}
			m.column = m.indentation(m.level)
			if own > 0 && how == asForm && len(m.bounds) > 0 {
				m.bounds[0].column = m.column + own
			}
		case opForce:
			if how == onOneLine {
				return false
			}
		case opComma:
			if mine {
				m.column++
			}
		case opIndent:
			m.level++
		case opOutdent:
			m.level--
		}
		if m.over() {
			return false
		}
		m.at += size
	}
	return true
}

// plain counts the text up to the next mark, and reports whether all of its lines fit; on one line, there is one only.
func (m *measure) plain(oneLine bool) bool {
	text := m.text[m.at:]
	text = text[:plain(text)]
	m.at += len(text)
	for {
		end := bytes.IndexByte(text, '\n')
		if end < 0 {
			m.column += m.style.width(m.style.counted(text))
			return m.column <= m.width
		}
		if oneLine || m.column+m.style.width(text[:end]) > m.width {
			return false
		}
		m.column = 0
		text = text[end+1:]
	}
}

// behind walks on from the end of the group to the next place at which the line may end, and reports whether it fits.
func (m *measure) behind() bool {
	depth := 0
	around := len(m.frames) - 1
	for m.at < len(m.text) {
		if m.text[m.at] != mark {
			text := m.text[m.at:]
			text = text[:plain(text)]
			if end := bytes.IndexByte(text, '\n'); end >= 0 {
				return m.column+m.style.width(m.style.counted(text[:end])) <= m.width
			}
			m.at += len(text)
			if m.column += m.style.width(text); m.column > m.width {
				return false
			}
			continue
		}
		size := sizeOf(m.text[m.at:])
		if size < 2 {
			m.column++
			m.at++
			continue
		}
		mayBreak := m.frames[around].broken
		if depth > 0 {
			mayBreak = !m.counts
		}
		switch op := m.text[m.at+1]; op {
		case opBlock, opGroup, opForms:
			if op == opBlock && !m.counts {
				return true
			}
			depth++
		case opBlockEnd, opGroupEnd, opFormsEnd:
			switch {
			case depth > 0:
				depth--
			case op == opBlockEnd && mayBreak || around == 0:
				return true
			default:
				around--
			}
		case opNext:
			m.at = skip(m.text, m.at+size, opFormsEnd, opFormsEnd)
			continue
		case opBroken:
			if !mayBreak {
				m.at = behind(m.text, skip(m.text, m.at+size, opElse, opBrokenEnd))
				continue
			}
		case opElse:
			m.at = skip(m.text, m.at+size, opBrokenEnd, opBrokenEnd)
			continue
		case opSpace, opBreak, opWrap:
			if mayBreak {
				return true
			}
			if op != opBreak {
				m.column++
			}
		case opLine:
			return true
		case opComma:
			if depth == 0 && mayBreak && m.frames[around].breaks > 0 {
				m.column++
			}
		}
		if m.column > m.width {
			return false
		}
		m.at += size
	}
	return m.column <= m.width
}

// itemFits reports whether what follows a blank fits on the line, up to the next break of the group.
func (p *Printer) itemFits(text []byte, i int) bool {
	m := measure{Printer: p, text: text, at: i, column: p.column + 1, level: p.level, width: p.style.Width}
	depth := 0
	for m.at < len(text) {
		if text[m.at] != mark {
			if !m.plain(true) {
				return false
			}
			continue
		}
		size := max(sizeOf(text[m.at:]), 1)
		if size > 1 {
			op := text[m.at+1]
			switch {
			case depth == 0 && (op == opWrap || op == opSpace || op == opBreak || op != opBrokenEnd && nesting(op) < 0), op == opLine:
				return m.column <= m.width
			case op == opBroken && depth > 0:
				m.at = behind(text, skip(text, m.at+size, opElse, opBrokenEnd))
				continue
			case op == opBroken:
				m.at += size
				continue
			case op == opElse:
				m.at = skip(text, m.at+size, opBrokenEnd, opBrokenEnd)
				continue
			case op == opBrokenEnd:
				m.at += size
				continue
			case op == opComma && depth == 0, op == opSpace, op == opWrap:
				m.column++
			}
			depth += nesting(op)
		}
		m.at += size
	}
	return m.column <= m.width
}
