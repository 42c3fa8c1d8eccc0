// Package portable tells which paths of generated files every system can have.
package portable

import (
	"io/fs"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// device matches names that Windows keeps for devices, whatever extension they have.
var device = pattern.New(`(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?$`)

// Device reports whether Windows keeps a name for a device, so that no file and no folder can have it.
func Device(name string) bool { return device().MatchString(name) }

// Fault says what keeps a path from being a file's below a folder, with slashes, on every system: the rest of a sentence that
// begins with the path. It is "" for one that is fine.
func Fault(path string) string {
	switch {
	case path == "":
		return "is empty"
	case strings.ContainsFunc(path, func(r rune) bool { return unicode.IsControl(r) || strings.ContainsRune(`\:*?"<>|`, r) }):
		return "has a character that paths can't have on every system"
	case strings.HasPrefix(path, "/") || !filepath.IsLocal(filepath.FromSlash(path)):
		return "leaves the output folder"
	case !fs.ValidPath(path) || path == ".":
		return "is not in its shortest form"
	}
	for part := range strings.SplitSeq(path, "/") {
		switch {
		case Device(part):
			return "has the name " + part + ", which Windows keeps for a device"
		case strings.HasSuffix(part, ".") || strings.HasSuffix(part, " "):
			return "has a name that ends with a dot or a blank, which Windows drops"
		}
	}
	return ""
}
