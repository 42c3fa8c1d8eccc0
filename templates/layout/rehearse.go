package layout

import "bytes"

// rehearse prints the group, or the form, whose mark is at i as the given frame says, with the groups in it as they come, and
// reports whether all of its lines fit, and what follows the last one. Nothing of it remains.
func (p *Printer) rehearse(text []byte, i int, group frame) bool {
	r := Printer{style: p.style, level: p.level, base: bytes.Clone(p.base), baseCols: p.baseCols, hasBase: p.hasBase, column: p.column, due: p.due}
	r.out = bytes.Clone(p.out[bytes.LastIndexByte(p.out, '\n')+1:])
	begins := len(bytes.TrimRight(r.out, " "))
	r.frames = append(append(r.frames, p.frames...), group)
	width := p.style.Width
	if bound := int(text[i+3]) - bias; bound > 0 {
		width = bound
	}
	at := i + 5
	for len(r.frames) > len(p.frames) && at < len(text) {
		at = r.step(text, at)
	}
	lines := r.out
	if len(lines) > begins && lines[begins] == '\n' {
		lines = lines[begins+1:] // what stands before it is not the group's
	}
	for len(lines) > 0 {
		line := lines
		if end := bytes.IndexByte(lines, '\n'); end >= 0 {
			line, lines = lines[:end], lines[end+1:]
		} else {
			lines = nil
		}
		if p.style.width(line) > width {
			return false
		}
	}
	m := measure{Printer: p, text: text, at: at, column: r.column, level: r.level, width: width}
	m.counts = p.style.Strict || (text[i+4]-bias)&flagCounts != 0
	return m.behind()
}
