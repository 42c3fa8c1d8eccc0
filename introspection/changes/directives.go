package changes

import (
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// CompareDirectives returns the differences between the directives that two documents declare, in [Compare]'s order.
func CompareDirectives(before, after *introspection.Document) []Change {
	c := &comparison{}
	for i := range before.Directives {
		old := &before.Directives[i]
		if other := directive(after, old.Name); other != nil {
			c.directive(old, other)
			continue
		}
		c.addOwned(nil, DirectiveRemoved, Breaking, "@"+old.Name, "the directive was removed")
	}
	for i := range after.Directives {
		if recent := &after.Directives[i]; directive(before, recent.Name) == nil {
			c.addOwned(nil, DirectiveAdded, Safe, "@"+recent.Name, "the directive was added")
		}
	}
	return c.sorted()
}

func directive(in *introspection.Document, name string) *introspection.DirectiveDefinition {
	for i := range in.Directives {
		if in.Directives[i].Name == name {
			return &in.Directives[i]
		}
	}
	return nil
}

func (c *comparison) directive(before, after *introspection.DirectiveDefinition) {
	at := "@" + before.Name
	for _, arg := range before.Args {
		if !slices.ContainsFunc(after.Args, named(arg.Name)) {
			c.addOwned(nil, DirectiveArgRemoved, Breaking, at+"("+arg.Name+":)", "the argument was removed")
		}
	}
	for _, arg := range after.Args {
		switch {
		case slices.ContainsFunc(before.Args, named(arg.Name)):
		case arg.Type != nil && arg.Type.Kind == "NON_NULL" && arg.Default == nil:
			c.addOwned(nil, RequiredDirectiveArgAdded, Breaking, at+"("+arg.Name+":)", "a required argument was added")
		default:
			c.addOwned(nil, OptionalDirectiveArgAdded, Safe, at+"("+arg.Name+":)", "an optional argument was added")
		}
	}
	for _, location := range before.Locations {
		if !slices.Contains(after.Locations, location) {
			c.addOwned(nil, DirectiveLocationRemoved, Breaking, at, "can no longer be on "+location)
		}
	}
	for _, location := range after.Locations {
		if !slices.Contains(before.Locations, location) {
			c.addOwned(nil, DirectiveLocationAdded, Safe, at, "can be on "+location+" now")
		}
	}
	switch {
	case before.Repeatable && !after.Repeatable:
		c.addOwned(nil, DirectiveRepeatableRemoved, Breaking, at, "can no longer be repeated")
	case !before.Repeatable && after.Repeatable:
		c.addOwned(nil, DirectiveRepeatableAdded, Safe, at, "can be repeated now")
	}
}

func named(name string) func(introspection.InputDefinition) bool {
	return func(arg introspection.InputDefinition) bool { return arg.Name == name }
}
