package standin

import (
	"encoding/base64"
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// maxChain bounds the chain in an ID: each reload by it makes it longer.
const maxChain = 256 << 10

// newID returns the ID of an object: its type, a colon, and the chain that made it, which is encoded because not
// every runtime escapes what it sends.
func newID(typeName, chain string) string {
	return typeName + ":" + base64.RawURLEncoding.EncodeToString([]byte(chain))
}

// readID returns the type and the chain of an ID. An empty chain is fine: "Container:" is the ID of some container.
func (v *view) readID(id string) (*introspection.Type, string, error) {
	name, encoded, ok := strings.Cut(id, ":")
	t := v.bound.Type(name)
	if !ok || t == nil || !t.IsSelectable() && !t.IsID() {
		return nil, "", fmt.Errorf("%q is not an ID of this engine; its IDs have the form TYPE:CHAIN", shorten(id))
	}
	chain, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil || len(chain) > maxChain {
		return nil, "", fmt.Errorf("the chain in the ID %q can't be read", shorten(id))
	}
	return t, string(chain), nil
}

// checkID reads an ID that is given where one of the type wanted is taken, nil for any.
func (v *view) checkID(id string, wanted *introspection.Type) (*introspection.Type, string, error) {
	t, chain, err := v.readID(id)
	if err == nil && wanted != nil && !isA(t, wanted) {
		err = fmt.Errorf("the ID %q is of the type %s; %s is wanted", shorten(id), t.Name, wanted.Name)
	}
	return t, chain, err
}

// isA reports whether a value of the type can stand where the other is wanted.
func isA(t, wanted *introspection.Type) bool {
	if t == wanted {
		return true
	}
	for _, possible := range wanted.PossibleTypes {
		if possible == t {
			return true
		}
	}
	for _, implemented := range t.Interfaces {
		if implemented == wanted {
			return true
		}
	}
	return false
}

func shorten(text string) string {
	const most = 80
	if len(text) > most {
		return strings.ToValidUTF8(text[:most], "") + "..."
	}
	return text
}
