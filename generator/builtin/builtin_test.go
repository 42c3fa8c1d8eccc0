package builtin

import "testing"

func TestEachLanguageIsItsBackends(t *testing.T) {
	languages := Languages()
	if len(languages) == 0 {
		t.Fatal("no languages")
	}
	for _, language := range languages {
		if backend := New(language); backend == nil || backend.Name() != language {
			t.Errorf("the backend of %s: %v", language, backend)
		}
	}
	if New("cobol") != nil {
		t.Error("a backend for an unknown language")
	}
	if LanguageNames() != "go, python, rust" {
		t.Errorf("%q", LanguageNames())
	}
}
