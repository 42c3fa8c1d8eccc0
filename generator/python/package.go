package python

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// checkPackage refuses a name that modules can't be imported from.
func checkPackage(name string) error {
	if name == "" {
		return nil
	}
	for _, part := range strings.Split(name, ".") {
		if introspection.IsName(part) && !keywords.Has(part) {
			continue
		}
		reason := fmt.Sprintf("%q is not a valid name", part)
		if keywords.Has(part) {
			reason = fmt.Sprintf("%q is a keyword", part)
		}
		return fmt.Errorf("the package %q can't be imported from: %s; a package is one or more names of letters, digits and "+
			"underscores that begin with none of the digits, with dots between them: shop.stubs", name, reason)
	}
	if top, _, _ := strings.Cut(name, "."); notModules.Has(top) {
		return fmt.Errorf("the package %q would hide the module %q, which the stubs or the runtime need; call it something else", name, top)
	}
	return nil
}
