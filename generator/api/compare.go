package api

import (
	"cmp"
	"slices"
	"strings"
)

// Finding is one difference between two listings.
type Finding struct {
	Difference Difference
	// Coordinate is the schema coordinate of what has changed, of an argument where it is one; "" for what a language has
	// beside the schema.
	Coordinate string
	// Environment is the environment that contributes it, "" for the core.
	Environment string
	// Before and After are the declaration, nil where it isn't there.
	Before, After *Declaration
	// Was and Is tell a part of it that has changed: a parameter, a type, a default; "" where that says nothing.
	Was, Is string
	// Guess is the declaration, or the parameter, that may have taken the place of what is gone; "" for none.
	Guess string
	// Guessed is that declaration, where it is one.
	Guessed *Declaration
	// Moved is the declaration of what the name stood for, where the name stands for something else now; nil for none.
	Moved *Declaration
	// Folded tells that another finding says it already: a member of a type that is gone as a whole.
	Folded bool
}

// Declaration is the declaration as it is, or as it was where it is gone.
func (f *Finding) Declaration() *Declaration {
	if f.After != nil {
		return f.After
	}
	return f.Before
}

// Compare returns the differences from one listing to another, sorted by the declarations' names, the worst of each by the
// order of the language's rules first.
func (l Language) Compare(before, after *Listing) []Finding {
	c := &comparison{language: l, renamed: map[string]string{}, optionalBefore: options(before), optionalAfter: options(after)}
	old, recent := index(before), index(after)
	var gone, fresh []*Declaration
	for i := range before.Declarations {
		d := &before.Declarations[i]
		if other := recent[keyOf(d)]; other != nil {
			c.declaration(d, other)
		} else {
			gone = append(gone, d)
		}
	}
	for i := range after.Declarations {
		if d := &after.Declarations[i]; old[keyOf(d)] == nil {
			fresh = append(fresh, d)
		}
	}
	c.places(before, after)
	gone, fresh = c.pair(gone, fresh)
	c.unpaired(gone, fresh, old, recent)
	c.fold()
	return Sorted(c.found, func(a, b *Finding) int {
		return cmp.Or(cmp.Compare(a.Declaration().Owner, b.Declaration().Owner), cmp.Compare(a.Declaration().Name, b.Declaration().Name))
	})
}

// Sorted returns values in order, equal ones as they were. It moves none before all have their places: findings are large.
func Sorted[T any](all []T, compare func(a, b *T) int) []T {
	order := make([]*T, len(all))
	for i := range all {
		order[i] = &all[i]
	}
	slices.SortStableFunc(order, compare)
	sorted := make([]T, len(all))
	for i, each := range order {
		sorted[i] = *each
	}
	return sorted
}

// key is what a caller names. A field and a method of one name are two things: in Rust an input object has both.
type key struct {
	kind, owner, name string
}

func keyOf(d *Declaration) key {
	kind := ""
	if d.Kind == Implements || d.Kind == Field {
		kind = string(d.Kind)
	}
	return key{kind, reachedBy(d), d.Name}
}

// reachedBy is the type by which callers reach a member.
func reachedBy(d *Declaration) string { return cmp.Or(d.Promoted, d.Owner) }

func index(l *Listing) map[key]*Declaration {
	all := make(map[key]*Declaration, len(l.Declarations))
	for i := range l.Declarations {
		all[keyOf(&l.Declarations[i])] = &l.Declarations[i]
	}
	return all
}

type comparison struct {
	language Language
	found    []Finding
	// before and after are the owners of the declarations that are compared.
	before, after string
	// renamed are new names of types by their old ones.
	renamed map[string]string
	// optionalBefore and optionalAfter are the arguments that are members of options, by their coordinates.
	optionalBefore, optionalAfter map[string]bool
	// taken are the declarations whose names stand for another part of the schema than before.
	taken []*Declaration
}

// options are the coordinates of the arguments that are members of options.
func options(l *Listing) map[string]bool {
	all := map[string]bool{}
	for i := range l.Declarations {
		if d := &l.Declarations[i]; d.OwnerKind == Options {
			all[d.Coordinate] = true
		}
	}
	return all
}

func (c *comparison) add(difference Difference, before, after *Declaration, was, is string) *Finding {
	f := Finding{Difference: difference, Before: before, After: after, Was: was, Is: is}
	of := f.Declaration()
	f.Coordinate, f.Environment = of.Coordinate, of.Environment
	c.found = append(c.found, f)
	return &c.found[len(c.found)-1]
}

// declaration compares two declarations of one name.
func (c *comparison) declaration(before, after *Declaration) {
	begin := len(c.found)
	c.before, c.after = before.Owner, after.Owner
	if before.Coordinate != after.Coordinate && before.Coordinate != "" && after.Coordinate != "" {
		c.add(NameTaken, before, after, before.Coordinate, after.Coordinate)
		c.taken = append(c.taken, after)
	}
	switch {
	case before.Kind.IsType() && after.Kind.IsType():
		if before.Form != after.Form || before.Open != after.Open {
			c.add(TypeChanged, before, after, before.Form, after.Form)
		}
		if before.Incomparable == "" && after.Incomparable != "" {
			c.add(NoLongerComparable, before, after, "", after.Incomparable)
		}
	case before.Kind == Method || before.Kind == Function:
		c.params(before, after)
		c.result(before, after)
	case before.Kind == Field:
		c.field(before, after)
	case before.Kind == Value || before.Kind == Constant || before.Kind == Variable:
		if before.Value != after.Value {
			c.add(ValueChanged, before, after, before.Value, after.Value)
		}
		if before.Result != after.Result {
			c.add(ResultChanged, before, after, before.Result, after.Result)
		}
	}
	if after.OwnerKind == Interface && after.Kind == Method && slices.ContainsFunc(c.found[begin:], widens) && !slices.ContainsFunc(c.found[begin:], c.breaks) {
		c.add(InterfaceMethodChanged, before, after, "", "")
	}
	if !slices.Equal(before.Attributes, after.Attributes) {
		c.add(AttributesChanged, before, after, strings.Join(before.Attributes, " "), strings.Join(after.Attributes, " "))
	}
	c.deprecation(before, after, before.Coordinate, before.Deprecated, after.Deprecated, after.Reason)
}

// same reports whether two types, the second of which is the new one, are the same to callers.
func (c *comparison) same(a, b string) bool {
	return a == b || c.language.Canonical != nil && c.language.Canonical(c.before, a) == c.language.Canonical(c.after, b)
}

func (c *comparison) breaks(f Finding) bool { return c.language.Rules[f.Difference].Effect == Compile }

// widens reports whether callers can do more with a method than before, or expect less of it, and so who implements it has to
// do more.
func widens(f Finding) bool {
	switch f.Difference { //nolint:exhaustive // the others narrow, or are no difference to who implements it
	case FirstOptionalAdded, OptionalParameterAdded, ParameterTakesNull, ParameterWidened, ParameterMadeOptional, ResultNeverNull:
		return true
	}
	return false
}

func (c *comparison) deprecation(before, after *Declaration, coordinate string, was, is bool, reason string) {
	switch {
	case !was && is:
		c.add(DeprecationAdded, before, after, "", reason).Coordinate = coordinate
	case was && !is:
		c.add(DeprecationRemoved, before, after, "", "").Coordinate = coordinate
	}
}

func (c *comparison) result(before, after *Declaration) {
	if before.Async != after.Async || !c.same(before.Generic, after.Generic) {
		c.add(CallChanged, before, after, before.Result, after.Result)
		return
	}
	switch {
	case c.same(before.Result, after.Result):
		if !after.OrNone && !before.Nullable && after.Nullable {
			c.add(ResultHidesNull, before, after, "", "")
		}
	case after.OrNone && c.same(before.Result, after.Bare):
		c.add(ResultMayBeNull, before, after, before.Result, after.Result)
	case before.OrNone && c.same(before.Bare, after.Result):
		c.add(ResultNeverNull, before, after, before.Result, after.Result)
	default:
		c.add(ResultChanged, before, after, before.Result, after.Result)
	}
}

// field compares the fields of a struct or a dataclass.
func (c *comparison) field(before, after *Declaration) {
	if !c.same(before.Result, after.Result) {
		changed := FieldChanged
		switch {
		case after.OwnerKind == Options:
			changed = OptionsFieldChanged
		case after.OrNone && c.same(before.Result, after.Bare):
			changed = ParameterTakesNull
		case before.OrNone && c.same(before.Bare, after.Result):
			changed = ParameterRefusesNull
		}
		c.add(changed, before, after, before.Result, after.Result)
	}
	switch {
	case !before.Required && after.Required:
		c.add(FieldMadeRequired, before, after, "", "")
	case before.Required && !after.Required:
		c.add(FieldMadeOptional, before, after, "", "")
	case before.Engine != after.Engine:
		c.add(FieldDefault, before, after, none(before.Engine), none(after.Engine))
	}
}

func none(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// places finds fields whose places have changed, type by type.
func (c *comparison) places(before, after *Listing) {
	old, recent := fieldsOf(before), fieldsOf(after)
	for i := range before.Declarations {
		owner := &before.Declarations[i]
		was, is := old[owner.Name], recent[owner.Name]
		if !owner.Kind.IsType() || len(was) == 0 || len(is) == 0 || was[0].Place == 0 || is[0].Place == 0 {
			continue
		}
		moved := false
		if c.language.PlacesCount {
			for _, field := range was {
				i := slices.IndexFunc(is, func(d *Declaration) bool { return d.Name == field.Name })
				moved = moved || i >= 0 && is[i].Place != field.Place
			}
		} else {
			moved = !slices.Equal(common(was, is), common(is, was))
		}
		if moved {
			difference := FieldsReordered
			if owner.Kind == Options {
				difference = OptionsFieldsReordered
			}
			c.add(difference, owner, owner, names(was), names(is))
		}
	}
}

func fieldsOf(l *Listing) map[string][]*Declaration {
	fields := map[string][]*Declaration{}
	for i := range l.Declarations {
		if d := &l.Declarations[i]; d.Kind == Field && d.Place > 0 {
			fields[d.Owner] = append(fields[d.Owner], d)
		}
	}
	for _, each := range fields {
		slices.SortFunc(each, func(a, b *Declaration) int { return cmp.Compare(a.Place, b.Place) })
	}
	return fields
}

// common are the names of the fields that the others have too.
func common(fields, others []*Declaration) []string {
	var all []string
	for _, field := range fields {
		if slices.ContainsFunc(others, func(d *Declaration) bool { return d.Name == field.Name }) {
			all = append(all, field.Name)
		}
	}
	return all
}

func names(fields []*Declaration) string {
	all := make([]string, len(fields))
	for i, field := range fields {
		all[i] = field.Name
	}
	return strings.Join(all, ", ")
}
