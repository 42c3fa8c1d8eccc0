package golang

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"golang.org/x/mod/module"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// unimportable are the words that no package and no folder of one can be called: Go's keywords; what the go command
// takes for a program, for private or foreign code, for data or for documentation; and the function init, in place of
// which nothing can be imported.
var unimportable = func() naming.Words {
	words := naming.NewWords("main", "init", "documentation", "internal", "vendor", "testdata")
	for word := range keywords {
		words[word] = struct{}{}
	}
	return words
}()

// stubPackage is the name of an environment's package, and of its folder: letters and digits in lower case. What can't
// be imported gets an underscore; so does what Windows keeps for a device, which Go refuses on every system.
func stubPackage(environment *introspection.Environment) string {
	name := letters(strings.ToLower(environment.Name))
	switch {
	case name == "":
		return "environment"
	case unimportable.Has(name) || portable.Device(name):
		return name + "_"
	}
	return name
}

// letters returns the ASCII letters and digits of a text, from the first letter on.
func letters(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < 0x80 && (isLetter(byte(r)) || isDigit(byte(r))) {
			return r
		}
		return -1
	}, text)
	return strings.TrimLeft(text, "0123456789")
}

// sdkPackage returns the name of the package of dagger.gen.go and the path by which dag.gen.go imports it. An import
// path says both, a bare name only the first: it is that of a package in a copy of the published module.
func sdkPackage(option string) (name, importPath string, err error) {
	if option == "" {
		return "dagger", runtimeImport, nil
	}
	if err := checkPath(option); err != nil {
		return "", "", err
	}
	name = assumedName(option)
	if reason := unusablePackage(name); reason != "" {
		return "", "", fmt.Errorf("package %q: %s; give an import path or a name such as example.com/my/sdk or sdk", option, reason)
	}
	if !strings.Contains(option, "/") {
		return name, runtimeImport, nil
	}
	return name, option, nil
}

// checkPath reports why a package can't be imported by the path.
func checkPath(option string) error {
	if err := module.CheckImportPath(option); err != nil {
		reason := err.Error()
		var invalid *module.InvalidPathError
		if errors.As(err, &invalid) {
			reason = invalid.Err.Error()
		}
		return fmt.Errorf("package %q is not a Go import path (%s); give one such as example.com/my/sdk", option, reason)
	}
	return nil
}

// assumedName is the name that Go users expect of the package of an import path: its last element that isn't a major
// version, without the marks "go-", "-go" and ".v2" and without what can't be in a name.
func assumedName(importPath string) string {
	folder, last := path.Split(importPath)
	if folder != "" && isMajorVersion(last) {
		last = path.Base(folder)
	}
	if before, version, found := cutLast(last, "."); found && isMajorVersion(version) {
		last = before
	}
	for _, mark := range []string{"-go", ".go"} {
		last = strings.TrimSuffix(last, mark)
	}
	last = strings.TrimPrefix(last, "go-")
	return strings.Map(func(r rune) rune {
		if isLetter(byte(r)) || isDigit(byte(r)) || r == '_' {
			return r
		}
		return -1
	}, last)
}

func cutLast(text, separator string) (before, after string, found bool) {
	if i := strings.LastIndex(text, separator); i >= 0 {
		return text[:i], text[i+len(separator):], true
	}
	return text, "", false
}

// isMajorVersion reports whether an element of a path is a version such as v2.
func isMajorVersion(element string) bool {
	return len(element) > 1 && element[0] == 'v' && strings.Trim(element[1:], "0123456789") == ""
}

// unusablePackage says why no package that is imported can have the name, "" if one can.
func unusablePackage(name string) string {
	switch {
	case strings.Trim(name, "_") == "":
		return "no name of a package can be made of it"
	case isDigit(name[0]):
		return "the name of a package can't begin with a digit"
	case portable.Device(name), unimportable.Has(name) && name != "internal" && name != "vendor" && name != "testdata":
		return "Go lets no package that is imported be called " + name
	}
	return ""
}
