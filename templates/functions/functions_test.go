package functions

import (
	"strings"
	"testing"

	"github.com/Masterminds/sprig/v3"
)

// Whatever sprig has is either offered or refused with a reason. A new version of sprig that adds functions fails
// here, so that somebody decides.
func TestEveryFunctionIsDecided(t *testing.T) {
	offered := All().Offered
	for name := range sprig.TxtFuncMap() {
		_, refuse := refused[name]
		if _, have := offered[name]; have == refuse {
			t.Errorf("%s: offered %v, refused %v", name, have, refuse)
		}
	}
	harmless := map[string]bool{"decryptAES": true, "nospace": true, "toString": true, "toStrings": true}
	suspicious := []string{"rand", "now", "date", "env", "host", "uuid", "gen", "encrypt", "crypt", "os", "unix", "shuffle", "ago"}
	for name := range offered {
		for _, part := range suspicious {
			if strings.Contains(strings.ToLower(name), part) && !harmless[name] {
				t.Errorf("%s looks as if its result could differ between runs", name)
			}
		}
	}
}

func TestFunctionsCanNotBeChanged(t *testing.T) {
	first := All().Offered
	clear(first)
	if len(All().Offered) == 0 {
		t.Error("a caller changed the functions of all")
	}
}
