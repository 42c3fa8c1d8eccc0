package generator

import (
	"fmt"
	"slices"
	"strings"
)

// Choices are the forms of output that a backend offers, the usual one of each first.
type Choices struct {
	// Styles are forms of the code, Layouts what the files are.
	Styles, Layouts []string
}

// Choosable is a backend, or a renderer, that offers more than one form.
type Choosable interface {
	Choices() Choices
}

// check refuses a choice that a target's backend doesn't offer.
func (t Target) check() error {
	var choices Choices
	if choosable, ok := t.Backend.(Choosable); ok {
		choices = choosable.Choices()
	}
	if err := offered("style", t.Options.Style, choices.Styles); err != nil {
		return err
	}
	return offered("layout", t.Options.Layout, choices.Layouts)
}

func offered(what, choice string, offers []string) error {
	switch {
	case choice == "" || slices.Contains(offers, choice):
		return nil
	case len(offers) == 0:
		return fmt.Errorf("there is no %s %q: the language has one %s alone; leave --%s out", what, choice, what, what)
	}
	return fmt.Errorf("there is no %s %q; it is one of %s", what, choice, strings.Join(offers, ", "))
}
