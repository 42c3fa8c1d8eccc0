package session

import (
	"strconv"
	"strings"
	"testing"
)

const (
	byFile  = `{"__schemaVersion":"v1.0.0","__schema":{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query","fields":[{"name":"moduleSource","args":[{"name":"refString"}],"type":{"kind":"NON_NULL","ofType":{"kind":"OBJECT","name":"ModuleSource"}}}]},{"kind":"OBJECT","name":"ModuleSource","fields":[{"name":"asModule","args":[],"type":{"kind":"NON_NULL","ofType":{"kind":"OBJECT","name":"Module"}}}]},{"kind":"OBJECT","name":"Module","fields":[{"name":"serve","args":[],"type":{"kind":"SCALAR","name":"Void"}}]},null]}}`
	byQuery = `{"__schemaVersion":"v0.21.5","__schema":{"types":[]}}`
)

func fileAnswer(version, contents string) reply {
	return reply{200, `{"data":{"__schemaVersion":"` + version + `","__schemaJSONFile":{"contents":` + strconv.Quote(contents) + `}}}`}
}

// What isn't as complete as the answer to the query is not taken for it, and not asked for again.
func TestSchemaFile(t *testing.T) {
	for name, test := range map[string]struct {
		answer reply
		taken  bool
	}{
		"v1.0.0":            {fileAnswer("v1.0.0", byFile), true},
		"a later release":   {fileAnswer("v1.12.3-dev-1a2b", byFile), true},
		"an older schema":   {fileAnswer("v0.21.8", byFile), false},
		"a beta's schema":   {fileAnswer("v1.0.0-beta.1", byFile), false},
		"no version":        {fileAnswer("", byFile), false},
		"another version":   {fileAnswer("latest", byFile), false},
		"an empty file":     {fileAnswer("v1.0.0", ""), false},
		"a file of text":    {fileAnswer("v1.0.0", "no schema"), false},
		"a list":            {fileAnswer("v1.0.0", "[]"), false},
		"no such field":     {reply{422, refusing(`Cannot query field "__schemaJSONFile" on type "Query".`)}, false},
		"a failure":         {reply{200, refusing("no space left on device")}, false},
		"data of no file":   {reply{200, `{"data":{"__schemaVersion":"v1.0.0","__schemaJSONFile":null}}`}, false},
		"data of a schema":  {reply{200, `{"data":{"__schema":{"types":[]}}}`}, false},
		"data of a sort":    {reply{200, `{"data":{"__schemaVersion":7}}`}, false},
		"data of any shape": {reply{200, `{"data":[]}`}, false},
	} {
		t.Run(name, func(t *testing.T) {
			query := reply{200, `{"data":` + byQuery + `}`}
			answers, want := []reply{test.answer, query, query}, byQuery
			if test.taken {
				answers, want = []reply{test.answer, test.answer}, byFile
			}
			engine := newScripted(t, answers...)
			engine.file = true
			s := engine.open(t)
			for range 2 {
				document, leftOut, err := s.Introspect(t.Context())
				if err != nil || string(document) != want || len(leftOut) > 0 {
					t.Errorf("%s, without %q, %v", document, leftOut, err)
				}
			}
			if len(engine.asked) != len(answers) {
				t.Errorf("%d requests, want %d", len(engine.asked), len(answers))
			}
		})
	}
}

// An engine that is gone, or answers nothing, is not asked by another query.
func TestSchemaFileOfAnEngineThatIsGone(t *testing.T) {
	engine := newScripted(t)
	s := engine.open(t)
	engine.Close()
	if document, _, err := s.Introspect(t.Context()); err == nil {
		t.Errorf("got %s", document)
	}
	if shown, err := s.ShowsDirectives(t.Context()); err == nil {
		t.Errorf("shows directives: %t", shown)
	}
}

// The file says how environments are loaded, too, and that types say whose they are: neither is asked for.
func TestSchemaFileTellsWhatIsOffered(t *testing.T) {
	served := reply{200, `{"data":{"moduleSource":{"pin":"","asModule":{"name":"ci","serve":null}}}}`}
	file := fileAnswer("v1.0.0", byFile)
	engine := newScripted(t, file, served, file)
	engine.file = true
	s := engine.open(t)
	if shown, err := s.ShowsDirectives(t.Context()); !shown || err != nil {
		t.Errorf("shows directives: %t, %v", shown, err)
	}
	if known, err := s.Serve(t.Context(), "./ci"); err != nil || known.Name != "ci" {
		t.Errorf("served %+v, %v", known, err)
	}
	if document, _, err := s.Introspect(t.Context()); err != nil || string(document) != byFile {
		t.Errorf("%s, %v", document, err)
	}
	if !strings.HasPrefix(engine.asked[1].Query, "query Serve") {
		t.Errorf("asked %s", engine.asked[1].Query)
	}
}

func TestShowsDirectivesWithoutASchemaFile(t *testing.T) {
	for name, test := range map[string]struct {
		answer reply
		want   bool
	}{
		"shown":     {reply{200, `{"data":{"__schema":{"queryType":{"directives":[]}}}}`}, true},
		"not shown": {reply{422, refusing(`Cannot query field "directives" on type "__Type".`)}, false},
	} {
		if shown, err := newScripted(t, test.answer).open(t).ShowsDirectives(t.Context()); shown != test.want || err != nil {
			t.Errorf("%s: %t, %v", name, shown, err)
		}
	}
}
