package introspection

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// Source is the text that a schema was read from.
type Source struct {
	// Name is the file's name as the user gave it, "standard input", or the engine's address.
	Name string
	// Text is all of it.
	Text string
	// JSON tells that positions are best given as JSON pointers too.
	JSON bool
}

// Position is a place in a source. The zero value is no place.
type Position struct {
	Source *Source
	// Offset in bytes from the beginning of the source.
	Offset int
}

// IsZero reports whether the position is unknown.
func (p Position) IsZero() bool { return p.Source == nil }

// String returns the position as file:line:column, with the JSON pointer behind it where the source is JSON.
// Lines and columns (in characters) count from 1.
func (p Position) String() string {
	if p.Source == nil {
		return ""
	}
	line, column := lineAndColumn(p.Source.Text, p.Offset)
	place := p.Source.Name + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(column)
	if p.Source.JSON {
		if pointer := jsonPointer(p.Source.Text, p.Offset); pointer != "" {
			place += " (" + shortened(pointer) + ")"
		}
	}
	return place
}

// longestPointer is the length up to which a JSON pointer is shown as a whole. Hostile ones have a million steps.
const longestPointer = 300

// shortened leaves out the middle of a long pointer.
func shortened(pointer string) string {
	if len(pointer) <= longestPointer {
		return pointer
	}
	half := longestPointer / 2
	return strings.ToValidUTF8(pointer[:half], "") + "..." + strings.ToValidUTF8(pointer[len(pointer)-half:], "")
}

func lineAndColumn(text string, offset int) (line, column int) {
	offset = min(offset, len(text))
	before := text[:offset]
	line = 1 + strings.Count(before, "\n")
	column = 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	return line, column
}

// jsonPointer reads the text again up to the offset. Only errors need it, so nothing is kept while decoding.
func jsonPointer(text string, offset int) string {
	decoder := jsontext.NewDecoder(strings.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	for {
		if _, err := decoder.ReadToken(); err != nil {
			return string(decoder.StackPointer())
		}
		if int(decoder.InputOffset()) > offset {
			return string(decoder.StackPointer())
		}
	}
}
