package templates_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// The languages' templates are made of what the package compiled executes, and mean there what they mean in text/template.
func TestTemplatesAreCompiled(t *testing.T) {
	var mutex sync.Mutex
	seen := map[string]int{}
	stop := templates.BothWays(func(language, name string, compiled, plain []byte, err error) {
		mutex.Lock()
		defer mutex.Unlock()
		seen[language]++
		if err != nil {
			t.Errorf("%s, %s: %v", language, name, err)
		} else if !bytes.Equal(compiled, plain) {
			t.Errorf("%s, %s: what is compiled makes other text than text/template", language, name)
		}
	})
	defer stop()
	generateAll(t)
	if len(seen) < 3 {
		t.Errorf("languages were seen so often: %v", seen)
	}
}
