package pipeline

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// Where an engine doesn't tell what belongs to an environment, the schema before serving does: that before the first run, since
// the second would find in it what the first has served.
func TestCoreOfASharedSession(t *testing.T) {
	served := "before"
	engine := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if !strings.Contains(string(body), "query Introspection") {
			w.WriteHeader(http.StatusUnprocessableEntity)
			_, _ = io.WriteString(w, `{"errors":[{"message":"Cannot query field."}]}`)
			return
		}
		_, _ = io.WriteString(w, `{"data":{"__schema":{"description":"`+served+`"}}}`)
	}))
	defer engine.Close()
	opened, err := session.Open(t.Context(), session.Options{URL: engine.URL, Token: "any"})
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	var others Others
	for range 2 {
		r := &Received{shared: others.in(opened.Address())}
		if err := r.askCore(t.Context(), opened); err != nil || !strings.Contains(string(r.core), "before") {
			t.Errorf("%s, %v", r.core, err)
		}
		served = "after"
	}
	if alone := (&Received{}); alone.askCore(t.Context(), opened) != nil || !strings.Contains(string(alone.core), "after") {
		t.Errorf("a run alone has %s", alone.core)
	}
}

// What others have served goes, but not what is needed by what stays.
func TestWithoutNeeded(t *testing.T) {
	mill, farm, inn := &introspection.Environment{Name: "mill"}, &introspection.Environment{Name: "farm"}, &introspection.Environment{Name: "inn"}
	inn.Needs, farm.Needs = []*introspection.Environment{farm}, []*introspection.Environment{mill}
	all := []*introspection.Environment{farm, inn, mill}
	if gone := withoutNeeded(all, []*introspection.Environment{farm, mill}); len(gone) != 0 {
		t.Errorf("gone are %v", gone)
	}
	if gone := withoutNeeded(all, []*introspection.Environment{inn}); len(gone) != 1 {
		t.Errorf("gone are %v", gone)
	}
}
