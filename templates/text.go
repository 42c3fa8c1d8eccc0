package templates

import (
	"bytes"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// Text is the text of a file, in the pieces that it was printed to: one of many megabytes needs no second place to be put
// together.
type Text struct {
	pieces [][]byte
	// buffer is that of the first piece.
	buffer *[]byte
}

// buffers have room for the SDK of an engine. What isn't written to of a fresh one costs nothing.
var buffers = sync.Pool{New: func() any {
	buffer := make([]byte, 0, 1<<20)
	return &buffer
}}

// Len is the length in bytes.
func (t *Text) Len() int {
	size := 0
	for _, piece := range t.pieces {
		size += len(piece)
	}
	return size
}

// Pieces are the pieces in their order. Lines end where they do, but for holes within a line.
func (t *Text) Pieces() [][]byte { return t.pieces }

// Bytes puts the pieces together. The text can't be used any more: its memory serves again.
func (t *Text) Bytes() []byte {
	whole := bytes.Join(t.pieces, nil)
	t.pieces = nil
	buffers.Put(t.buffer)
	return whole
}

// fill puts others into its holes.
func (t *Text) fill(holes []layout.Place, fillings [][]byte) {
	filled := make([][]byte, 0, len(t.pieces)+2*len(holes))
	behind := 0 // the offset behind the pieces that were gone through
	for _, piece := range t.pieces {
		from := 0
		for len(holes) > 0 && holes[0].Offset <= behind+len(piece) {
			to := holes[0].Offset - behind
			filled = append(filled, piece[from:to], fillings[0])
			from, holes, fillings = to, holes[1:], fillings[1:]
		}
		filled = append(filled, piece[from:])
		behind += len(piece)
	}
	t.pieces = filled
}
