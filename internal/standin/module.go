package standin

import (
	"crypto/sha1"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// module is the environment that a chain of calls leads to.
type module struct {
	ref, pin, name string
}

// moduleOf reads a chain that begins with moduleSource(refString:).
func moduleOf(chain string) (module, bool) {
	rest, ok := strings.CutPrefix(chain, "moduleSource(refString:")
	if !ok {
		return module{}, false
	}
	var m module
	if m.ref, rest, ok = cutString(rest); !ok {
		return module{}, false
	}
	if pinned, found := strings.CutPrefix(rest, ", refPin:"); found {
		m.pin, rest, _ = cutString(pinned)
	}
	if _, renamed, found := strings.Cut(rest, ").withName(name:"); found {
		m.name, _, _ = cutString(renamed)
	}
	if m.name == "" {
		m.name = nameOf(m.ref)
	}
	return m, true
}

// cutString cuts a quoted string from the beginning of a text.
func cutString(text string) (value, rest string, ok bool) {
	quoted, err := strconv.QuotedPrefix(text)
	if err != nil {
		return "", text, false
	}
	value, err = strconv.Unquote(quoted)
	return value, text[len(quoted):], err == nil
}

// commit is what a git reference names: as good as any, and always the same.
func (m module) commit() string {
	switch {
	case m.pin != "":
		return m.pin
	case strings.HasPrefix(m.ref, ".") || strings.HasPrefix(m.ref, "/"):
		return ""
	}
	sum := sha1.Sum([]byte(m.ref))
	return hex.EncodeToString(sum[:])
}

// load answers the fields that tell of environments and serve them; ok is false for all others.
func (e *execution) load(field *introspection.Field, chain string, args map[string]any) (value any, ok bool, err error) {
	if field.Name == "serveModule" && field.Parent == e.view.bound.Query {
		address, _ := args["address"].(string)
		return nil, true, e.engine.view.serve(nameOf(address), address)
	}
	m, ok := moduleOf(chain)
	if !ok {
		return nil, false, nil
	}
	switch field.Coordinate() {
	case "Module.name", "ModuleSource.moduleName":
		return m.name, true, nil
	case "Module.serve":
		return nil, true, e.engine.view.serve(m.name, m.ref)
	case "ModuleSource.pin", "ModuleSource.commit":
		return m.commit(), true, nil
	case "ModuleSource.kind":
		for _, kind := range field.Type.Innermost().Named.Values {
			if (kind.Name == introspection.LocalSource) == workspace.IsLocal(m.ref) && (kind.Name == introspection.LocalSource || kind.Name == "GIT_SOURCE") {
				return kind.Name, true, nil
			}
		}
	}
	return nil, false, nil
}
