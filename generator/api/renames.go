package api

import (
	"slices"
	"strings"
)

// pair finds declarations that have another name for the same part of the schema, and returns the rest.
func (c *comparison) pair(gone, fresh []*Declaration) (stillGone, stillFresh []*Declaration) {
	type place struct {
		coordinate string
		kind       Kind
	}
	group := func(all []*Declaration) map[place][]*Declaration {
		groups := map[place][]*Declaration{}
		for _, d := range all {
			if d.Coordinate != "" && d.Kind != Implements {
				groups[place{d.Coordinate, d.Kind}] = append(groups[place{d.Coordinate, d.Kind}], d)
			}
		}
		return groups
	}
	olds, recents := group(gone), group(slices.Concat(fresh, c.taken))
	paired := map[*Declaration]bool{}
	for _, d := range gone {
		at := place{d.Coordinate, d.Kind}
		old, recent := olds[at], recents[at]
		if len(old) == 0 || len(old) != len(recent) {
			continue
		}
		i := slices.Index(old, d)
		c.rename(d, recent[i])
		paired[d], paired[recent[i]] = true, true
	}
	for i := range c.found {
		if f := &c.found[i]; f.Difference == NameTaken {
			at := recents[place{f.Before.Coordinate, f.Before.Kind}]
			if j := slices.IndexFunc(at, func(d *Declaration) bool { return !paired[d] }); j >= 0 {
				f.Moved = at[j]
				paired[at[j]] = true
			}
		}
	}
	is := func(d *Declaration) bool { return paired[d] }
	return slices.DeleteFunc(gone, is), slices.DeleteFunc(fresh, is)
}

func (c *comparison) rename(before, after *Declaration) {
	difference := MemberRenamed
	switch {
	case before.Kind.IsType():
		difference = TypeRenamed
		c.renamed[before.Name] = after.Name
	case before.Kind == Field && before.OwnerKind == Options:
		difference = OptionsFieldRenamed
	case before.Kind == Field:
		difference = FieldRenamed
	case before.Kind == Value || before.Kind == Constant:
		difference = ValueRenamed
	}
	f := c.add(difference, before, after, before.FullName(), after.FullName())
	f.Folded = before.Owner != "" && before.Owner != after.Owner && c.renamed[before.Owner] == after.Owner && before.Name == after.Name
}

// unpaired adds what is gone and what is new, with guesses which took the place of which.
func (c *comparison) unpaired(gone, fresh []*Declaration, old, recent map[key]*Declaration) {
	guesses := c.guess(gone, fresh)
	for _, d := range gone {
		difference := removal(d)
		f := c.add(difference, d, nil, "", "")
		if guessed := guesses[d]; guessed != nil {
			f.Guess, f.Guessed = guessed.FullName(), guessed
		}
		owner := recent[key{owner: "", name: reachedBy(d)}]
		f.Folded = d.Owner != "" && owner == nil && old[key{owner: "", name: reachedBy(d)}] != nil
	}
	for _, d := range fresh {
		f := c.add(addition(d), nil, d, "", "")
		owner := old[key{owner: "", name: reachedBy(d)}]
		f.Folded = d.Owner != "" && owner == nil && recent[key{owner: "", name: reachedBy(d)}] != nil
	}
}

func removal(d *Declaration) Difference {
	switch {
	case d.Kind.IsType():
		return TypeRemoved
	case d.Kind == Implements:
		return ImplementsRemoved
	case d.Kind == Value:
		return ValueRemoved
	case d.Kind == Field && d.OwnerKind == Options:
		return OptionsFieldRemoved
	case d.Kind == Field:
		return FieldRemoved
	}
	return MemberRemoved
}

func addition(d *Declaration) Difference {
	switch {
	case d.Kind.IsType():
		return TypeAdded
	case d.Kind == Implements:
		return ImplementsAdded
	case d.Kind == Value && d.Open:
		return OpenValueAdded
	case d.Kind == Value:
		return ValueAdded
	case d.Kind == Field && d.OwnerKind == Options:
		return OptionsFieldAdded
	case d.Kind == Field && d.Required:
		return RequiredFieldAdded
	case d.Kind == Field:
		return FieldAdded
	case d.Kind == Method && d.OwnerKind == Interface:
		return InterfaceMethodAdded
	}
	return MemberAdded
}

// fold hides what another finding says: the options of a field that comes or goes, or that gets its first optional argument,
// and the same of another function for the same field.
func (c *comparison) fold() {
	type fact struct {
		difference          Difference
		coordinate, was, is string
	}
	facts := map[fact]bool{}
	for i := range c.found {
		f := &c.found[i]
		if kind := f.Declaration().Kind; f.Coordinate == "" || kind != Method && kind != Function {
			continue
		}
		// A function that does what a method does spells types of the method's package in another way.
		this, any := fact{f.Difference, f.Coordinate, f.Was, f.Is}, fact{difference: f.Difference, coordinate: f.Coordinate}
		f.Folded = f.Folded || facts[this] || f.Declaration().Kind == Function && facts[any]
		facts[this], facts[any] = true, true
	}
	said := map[string]bool{}
	for i := range c.found {
		if f := &c.found[i]; !f.Folded && !f.Declaration().Kind.IsType() {
			said[f.Declaration().Coordinate] = true
		}
	}
	for i := range c.found {
		f := &c.found[i]
		if d := f.Declaration(); d.Kind == Options && (f.Difference == TypeAdded || f.Difference == TypeRemoved) && said[d.Coordinate] {
			f.Folded = true
		}
	}
}

// guess finds what may have taken the place of what is gone: of the same kind and owner, and either named by the reason of
// a deprecation or alike in signature and name. Each is taken at most once.
func (c *comparison) guess(gone, fresh []*Declaration) map[*Declaration]*Declaration {
	type place struct {
		owner string
		kind  Kind
	}
	candidates := map[place][]*Declaration{}
	for _, d := range fresh {
		candidates[place{d.Owner, d.Kind}] = append(candidates[place{d.Owner, d.Kind}], d)
	}
	guesses, taken := map[*Declaration]*Declaration{}, map[*Declaration]bool{}
	for _, d := range gone {
		best, score := (*Declaration)(nil), 0
		for _, candidate := range candidates[place{d.Owner, d.Kind}] {
			if s := likeness(d, candidate); s > score && !taken[candidate] {
				best, score = candidate, s
			}
		}
		if best != nil {
			guesses[d], taken[best] = best, true
		}
	}
	return guesses
}

// likeness says how likely it is that one declaration has taken another's place, 0 for not at all.
func likeness(old, recent *Declaration) int {
	score := 0
	if old.Reason != "" && mentions(old.Reason, last(recent.Coordinate), recent.Name) {
		score += 100
	}
	a, b := strings.ToLower(old.Name), strings.ToLower(recent.Name)
	near := closeness(a, b)
	same := old.Result == recent.Result && old.Async == recent.Async && slices.EqualFunc(old.Params, recent.Params, func(a, b Param) bool { return a.Type == b.Type && a.Optional == b.Optional })
	switch {
	case old.Kind == Value || old.Kind.IsType():
		if near >= 60 {
			score += near
		}
	case same && near >= 40:
		score += near
	case near >= 80:
		score += near / 2
	}
	return score
}

// mentions reports whether a text has one of the names as a word.
func mentions(text string, names ...string) bool {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) {
		if slices.Contains(names, word) {
			return true
		}
	}
	return false
}

// last is the last name of a coordinate.
func last(coordinate string) string {
	_, name, ok := strings.Cut(coordinate, ".")
	if !ok {
		return coordinate
	}
	return name
}

// closeness is the length of the longest common beginning and end of two names, in percent of the longer one.
func closeness(a, b string) int {
	if a == b {
		return 100
	}
	begin := 0
	for begin < len(a) && begin < len(b) && a[begin] == b[begin] {
		begin++
	}
	end := 0
	for end < len(a)-begin && end < len(b)-begin && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	return 100 * (begin + end) / max(len(a), len(b), 1)
}
