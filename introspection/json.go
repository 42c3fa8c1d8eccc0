package introspection

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// maxWrappers bounds the lists and non-nulls around a named type.
const maxWrappers = 32

func decodeJSON(source *Source) (*Document, error) {
	r := &jsonReader{jsonScanner: jsonScanner{source: source.Text}}
	d := &Document{Source: source}
	found := r.envelope(d)
	if r.blanks(); r.err == nil && r.at < len(r.source) {
		r.token()
		r.err = nil
		r.fail("unexpected content after the schema")
	}
	if errors.Is(r.err, errSyntax) {
		r.explain()
	}
	switch {
	case r.err != nil:
		return nil, Problems{{Position: d.Position(r.at), Message: r.err.Error(), Advice: r.advice}}
	case len(r.refusals) > 0 && !found:
		return nil, Problems{{Position: d.Position(0), Message: "the answer contains errors and no schema: " +
			strings.Join(r.refusals, "; ")}}
	case !found:
		return nil, Problems{{Position: d.Position(0), Message: "this JSON contains no schema",
			Advice: "it must be the answer of an introspection query, its data, or its __schema object"}}
	}
	return d, nil
}

// jsonReader reads the introspection's JSON in one pass. The first error sticks, and reading stops where it is.
type jsonReader struct {
	jsonScanner
	refusals []string
	advice   string
}

// fail says what is wrong before the place that reading has come to.
func (r *jsonReader) fail(message string) {
	if r.err == nil {
		r.err = errors.New(message)
	}
}

// mismatch says that the value which begins here is of another type. It is read first: its syntax may be wrong too.
func (r *jsonReader) mismatch(message string) {
	begin := r.at
	if r.token(); r.err == nil {
		r.at = begin
		r.fail(message)
	}
}

// explain has jsontext say what is wrong with the syntax, and where.
func (r *jsonReader) explain() {
	decoder := jsontext.NewDecoder(strings.NewReader(r.source), jsontext.AllowDuplicateNames(true),
		jsontext.AllowInvalidUTF8(utf8.ValidString(r.source)))
	for {
		_, err := decoder.ReadToken()
		if err == nil {
			continue
		}
		if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
			r.advice = "the file seems to be cut off"
		}
		r.at = int(decoder.InputOffset())
		r.err = errors.New("not valid JSON: " + strings.TrimPrefix(err.Error(), "jsontext: "))
		return
	}
}

// object calls member for each member of an object; null counts as an object without members.
func (r *jsonReader) object(what string, member func(key string)) {
	if !r.open('{', what, "an object") {
		return
	}
	for first := true; r.more(first, '}'); first = false {
		key := r.key()
		if r.err != nil {
			return
		}
		member(key)
	}
}

// array calls element for each element of an array; null counts as an array without elements.
func (r *jsonReader) array(what string, element func()) {
	if !r.open('[', what, "an array") {
		return
	}
	for first := true; r.more(first, ']'); first = false {
		element()
	}
}

// list reads the elements of an array; null has none.
func list[T any](r *jsonReader, what string, element func() T) (all []T) {
	r.array(what, func() { all = append(all, element()) })
	return all
}

func (r *jsonReader) open(bracket byte, what, article string) bool {
	if r.err != nil {
		return false
	}
	switch r.blanks() {
	case bracket:
		r.at++
		return true
	case 'n':
		r.literal("null")
	default:
		r.mismatch(what + " must be " + article)
	}
	return false
}

// text returns a string, "" for null.
func (r *jsonReader) text(what string) string {
	text, _ := r.stringOrNull(what)
	return text
}

func (r *jsonReader) stringOrNull(what string) (text string, ok bool) {
	if r.err != nil {
		return "", false
	}
	switch r.blanks() {
	case '"':
		text = r.string()
		return text, r.err == nil
	case 'n':
		r.literal("null")
	default:
		r.mismatch(what + " must be a string")
	}
	return "", false
}

func (r *jsonReader) boolean(what string) bool {
	if r.err != nil {
		return false
	}
	switch r.blanks() {
	case 't':
		r.literal("true")
		return r.err == nil
	case 'f':
		r.literal("false")
	case 'n':
		r.literal("null")
	default:
		r.mismatch(what + " must be true or false")
	}
	return false
}
