package introspection

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// maxWrappers bounds the lists and non-nulls around a named type.
const maxWrappers = 32

func decodeJSON(source *Source) (*Document, error) {
	r := &jsonReader{
		decoder: jsontext.NewDecoder(bytes.NewBuffer(source.Text), jsontext.AllowDuplicateNames(true)),
		names:   map[string]string{},
	}
	d := &Document{Source: source}
	found := r.envelope(d)
	if r.err == nil {
		if _, err := r.decoder.ReadToken(); !errors.Is(err, io.EOF) {
			r.fail(r.offset(), "there is more after the schema")
		}
	}
	switch {
	case r.err != nil:
		return nil, Problems{{Position: d.Position(r.errOffset), Message: r.err.Error(), Advice: r.advice}}
	case len(r.refusals) > 0 && !found:
		return nil, Problems{{Position: d.Position(0), Message: "the answer holds errors and no schema: " +
			strings.Join(r.refusals, "; ")}}
	case !found:
		return nil, Problems{{Position: d.Position(0), Message: "this JSON holds no schema",
			Advice: "give the answer of an introspection query, its data, or its __schema object"}}
	}
	return d, nil
}

// jsonReader reads the introspection's JSON in one pass. The first error sticks: what is read after it is nothing.
type jsonReader struct {
	decoder   *jsontext.Decoder
	names     map[string]string
	refusals  []string
	err       error
	errOffset int
	advice    string
}

func (r *jsonReader) offset() int { return int(r.decoder.InputOffset()) }

func (r *jsonReader) fail(offset int, message string) {
	if r.err == nil {
		r.err, r.errOffset = errors.New(message), offset
	}
}

func (r *jsonReader) syntax(err error) {
	if r.err != nil {
		return
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		r.advice = "the file seems to be cut off"
	}
	r.fail(r.offset(), "not valid JSON: "+strings.TrimPrefix(err.Error(), "jsontext: "))
}

// object calls member for each member of an object; null counts as an object without members.
func (r *jsonReader) object(what string, member func(key string)) {
	if r.open(what, jsontext.KindBeginObject, "an object") {
		for r.err == nil && r.decoder.PeekKind() != jsontext.KindEndObject {
			if key := r.key(); r.err == nil {
				member(key)
			}
		}
		r.close()
	}
}

// array calls element for each element of an array; null counts as an array without elements.
func (r *jsonReader) array(what string, element func()) {
	if r.open(what, jsontext.KindBeginArray, "an array") {
		for r.err == nil && r.decoder.PeekKind() != jsontext.KindEndArray {
			if r.decoder.PeekKind() == jsontext.KindInvalid {
				r.skip()
				return
			}
			element()
		}
		r.close()
	}
}

func (r *jsonReader) open(what string, kind jsontext.Kind, article string) bool {
	if r.err != nil {
		return false
	}
	token, err := r.decoder.ReadToken()
	switch {
	case err != nil:
		r.syntax(err)
	case token.Kind() == kind:
		return true
	case token.Kind() != jsontext.KindNull:
		r.fail(r.offset(), what+" must be "+article)
	}
	return false
}

func (r *jsonReader) close() {
	if r.err == nil {
		if _, err := r.decoder.ReadToken(); err != nil {
			r.syntax(err)
		}
	}
}

func (r *jsonReader) skip() {
	if r.err == nil {
		if err := r.decoder.SkipValue(); err != nil {
			r.syntax(err)
		}
	}
}

// key returns a member's name. There are few of them, so each is made a string once.
func (r *jsonReader) key() string {
	raw, err := r.decoder.ReadValue()
	if err != nil {
		r.syntax(err)
		return ""
	}
	return r.intern(raw)
}

func (r *jsonReader) intern(raw jsontext.Value) string {
	if name, ok := r.names[string(raw)]; ok {
		return name
	}
	name := unquote(raw)
	r.names[string(raw)] = name
	return name
}

// unquote returns the characters of a JSON string that the decoder has found valid.
func unquote(raw jsontext.Value) string {
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1 : len(raw)-1])
	}
	text, _ := jsontext.AppendUnquote(nil, raw)
	return string(text)
}

// text returns a string, "" for null.
func (r *jsonReader) text(what string) string {
	raw := r.stringValue(what)
	if raw == nil {
		return ""
	}
	return unquote(raw)
}

// name returns a string that is likely to come again, "" for null.
func (r *jsonReader) name(what string) string {
	raw := r.stringValue(what)
	if raw == nil {
		return ""
	}
	return r.intern(raw)
}

func (r *jsonReader) stringValue(what string) jsontext.Value {
	if r.err != nil {
		return nil
	}
	raw, err := r.decoder.ReadValue()
	switch {
	case err != nil:
		r.syntax(err)
	case raw.Kind() == jsontext.KindString:
		return raw
	case raw.Kind() != jsontext.KindNull:
		r.fail(r.offset(), what+" must be a string")
	}
	return nil
}

func (r *jsonReader) boolean(what string) bool {
	if r.err != nil {
		return false
	}
	token, err := r.decoder.ReadToken()
	switch {
	case err != nil:
		r.syntax(err)
	case token.Kind() == jsontext.KindTrue:
		return true
	case token.Kind() != jsontext.KindFalse && token.Kind() != jsontext.KindNull:
		r.fail(r.offset(), what+" must be true or false")
	}
	return false
}
