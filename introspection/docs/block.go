package docs

import "strings"

// BlockKind is the kind of a part of a description.
type BlockKind int

// The kinds of blocks. Everything else is a paragraph.
const (
	Paragraph BlockKind = iota
	List
	Code
	Heading
)

// Block is a part of a description, in the light Markdown that descriptions are written in.
type Block struct {
	Kind BlockKind
	// Lines of a paragraph as written; of code without fences and without the common indentation; the one line
	// of a heading without its marks.
	Lines []string
	// Items of a list, each as its lines without marker and indentation.
	Items []Item
	// Info is the word behind a code fence, "" if there is none.
	Info string
}

// Item is one item of a list.
type Item struct {
	// Marker as written: "-", "*", "+", "1.".
	Marker string
	Lines  []string
}

// Parse returns the blocks of a description.
func Parse(text string) []Block {
	p := parser{lines: Lines(text)}
	for len(p.lines) > 0 {
		p.next()
	}
	return p.blocks
}

type parser struct {
	lines  []string
	blocks []Block
}

func (p *parser) next() {
	line := p.lines[0]
	switch {
	case line == "":
		p.lines = p.lines[1:]
	case fence(line) != "":
		p.fencedCode(fence(line))
	case isIndented(line):
		p.indentedCode()
	case marker(line) != "":
		p.list()
	case strings.HasPrefix(line, "# ") || strings.HasPrefix(line, "## ") || strings.HasPrefix(line, "### "):
		p.blocks = append(p.blocks, Block{Kind: Heading, Lines: []string{strings.TrimSpace(strings.TrimLeft(line, "#"))}})
		p.lines = p.lines[1:]
	default:
		p.paragraph()
	}
}

func (p *parser) fencedCode(mark string) {
	block := Block{Kind: Code, Info: strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(p.lines[0]), mark[:1]))}
	p.lines = p.lines[1:]
	for len(p.lines) > 0 {
		line := p.lines[0]
		p.lines = p.lines[1:]
		if strings.TrimSpace(line) == mark {
			break
		}
		block.Lines = append(block.Lines, line)
	}
	block.Lines = dedent(block.Lines)
	p.blocks = append(p.blocks, block)
}

func (p *parser) indentedCode() {
	end := 0
	for end < len(p.lines) && (p.lines[end] == "" || isIndented(p.lines[end])) {
		end++
	}
	lines := p.lines[:end]
	p.lines = p.lines[end:]
	for lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	p.blocks = append(p.blocks, Block{Kind: Code, Lines: dedent(lines)})
}

func (p *parser) list() {
	block := Block{Kind: List}
	for len(p.lines) > 0 {
		line := p.lines[0]
		mark := marker(line)
		continues := len(block.Items) > 0 && line != "" && strings.HasPrefix(line, " ")
		switch {
		case mark != "":
			text := strings.TrimSpace(strings.TrimPrefix(strings.TrimLeft(line, " "), mark))
			block.Items = append(block.Items, Item{Marker: mark, Lines: []string{text}})
		case continues:
			last := &block.Items[len(block.Items)-1]
			last.Lines = append(last.Lines, strings.TrimSpace(line))
		case line == "" && len(p.lines) > 1 && marker(p.lines[1]) != "":
		default:
			p.blocks = append(p.blocks, block)
			return
		}
		p.lines = p.lines[1:]
	}
	p.blocks = append(p.blocks, block)
}

func (p *parser) paragraph() {
	end := 1
	for end < len(p.lines) && p.lines[end] != "" && fence(p.lines[end]) == "" && marker(p.lines[end]) == "" {
		end++
	}
	p.blocks = append(p.blocks, Block{Kind: Paragraph, Lines: p.lines[:end]})
	p.lines = p.lines[end:]
}

func fence(line string) string {
	line = strings.TrimSpace(line)
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

func isIndented(line string) bool {
	return strings.HasPrefix(line, "    ") || strings.HasPrefix(line, "\t")
}

// marker returns the list marker that the line begins with, "" if it isn't an item.
func marker(line string) string {
	line = strings.TrimLeft(line, " ")
	if len(line) > 1 && line[1] == ' ' && strings.IndexByte("-*+", line[0]) >= 0 {
		return line[:1]
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits > 0 && digits < 4 && (strings.HasPrefix(line[digits:], ". ") || strings.HasPrefix(line[digits:], ") ")) {
		return line[:digits+1]
	}
	return ""
}

func dedent(lines []string) []string {
	common := -1
	for _, line := range lines {
		if line == "" {
			continue
		}
		indent := len(line) - len(strings.TrimLeft(line, " \t"))
		if common < 0 || indent < common {
			common = indent
		}
	}
	result := make([]string, len(lines))
	for i, line := range lines {
		result[i] = line[min(max(common, 0), len(line)):]
	}
	return result
}
