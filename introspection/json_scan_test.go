package introspection

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// FuzzScannerAgreesWithJSONText holds the scanner against the library: both must find the same texts valid.
func FuzzScannerAgreesWithJSONText(f *testing.F) {
	for _, seed := range []string{
		`{"types":[{"kind":"OBJECT","name":"Query","fields":[{"name":"a","type":{"name":"Int"}}]}]}`,
		`{"types":[],"other":{"a":[1,2e3,-0.5,true,false,null,{"b":"c"}]}}`, `{"types":[],}`, `{"types":[,]}`, `{,}`,
		`{"types":[{"kind":"\u0041\ud83d\ude00\n\\"}]}`, `{"types":[{"kind":"\ud83d"}]}`, `{"types":[{"kind":"\x"}]}`,
		"{\"types\":[{\"kind\":\"a\nb\"}]}", "{\"types\":[{\"kind\":\"\xff\"}]}", "{\"types\":[{\"kind\":\"\u00e9\"}]}",
		`{"types":[{"kind":"a}]}`, `{"types":[{"kind":nul}]}`, `{"types" []}`, `{"types":[]`, `{"types":[]]`, `{types:[]}`,
		`{"types":[{"kind":"\`, `{"types":[{"kind" : null , "name":"a"} , {}] , "x":01}`, "{\"types\":[]}\x00", "\x00",
		`{"types":[{"fields":[{"isDeprecated":truefalse}]}]}`, `{"a":1 "b":2}`, `{"types":[{} {}]}`, `{"\ud800":1}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := &jsonReader{jsonScanner: jsonScanner{source: text}}
		r.envelope(&Document{})
		if r.blanks(); r.err == nil && r.at < len(text) {
			t.Skip("more than one value")
		}
		switch err := firstValue(text); {
		case errors.Is(r.err, errSyntax) && err == nil:
			t.Errorf("%q is valid, and the scanner says that it isn't (at %d)", text, r.at)
		case r.err == nil && err != nil:
			t.Errorf("%q is taken for valid: %v", text, err)
		}
	})
}

func firstValue(text string) error {
	// Half a surrogate pair is JSON; bytes that are no UTF-8 aren't.
	decoder := jsontext.NewDecoder(strings.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(utf8.ValidString(text)))
	if err := decoder.SkipValue(); err != nil {
		return err
	}
	if _, err := decoder.ReadToken(); !errors.Is(err, io.EOF) {
		return errors.New("there is more")
	}
	return nil
}
