package api

import "slices"

// params compares the parameters of a method or a function.
func (c *comparison) params(before, after *Declaration) {
	var gone, fresh []int
	for i := range before.Params {
		if old := &before.Params[i]; find(after.Params, old) == nil {
			gone = append(gone, i)
		} else {
			c.param(before, after, old, find(after.Params, old))
		}
	}
	for i := range after.Params {
		if find(before.Params, &after.Params[i]) == nil {
			fresh = append(fresh, i)
		}
	}
	for _, i := range gone {
		old := &before.Params[i]
		if j := slices.IndexFunc(fresh, func(j int) bool { return i == j && alike(old, &after.Params[j]) }); j >= 0 {
			recent := &after.Params[fresh[j]]
			fresh = slices.Delete(fresh, j, j+1)
			f := c.add(ParameterRenamed, before, after, old.Name, recent.Name)
			f.Coordinate, f.Guess = old.Coordinate, recent.Name
			continue
		}
		difference := ParameterRemoved
		switch {
		case isBag(old):
			difference = LastOptionalRemoved
		case c.optionalAfter[old.Coordinate]:
			difference = ParameterMadeOptional
		}
		c.addParam(difference, before, after, old, nil)
	}
	for _, i := range fresh {
		recent := &after.Params[i]
		difference := OptionalParameterAdded
		switch {
		case isBag(recent):
			difference = FirstOptionalAdded
		case !recent.Optional && c.optionalBefore[recent.Coordinate]:
			difference = ParameterMadeRequired
		case !recent.Optional:
			difference = RequiredParameterAdded
		}
		c.addParam(difference, before, after, nil, recent)
	}
	c.order(before, after)
}

// find returns the parameter that is made from the same argument.
func find(params []Param, like *Param) *Param {
	for i := range params {
		each := &params[i]
		if each.Coordinate == like.Coordinate && (like.Coordinate != "" || each.Name == like.Name) {
			return each
		}
	}
	return nil
}

// isBag reports whether a parameter holds all optional arguments.
func isBag(p *Param) bool { return p.Coordinate == "" && p.Optional && !p.Named }

func alike(a, b *Param) bool {
	return a.Type == b.Type && a.Optional == b.Optional && a.Named == b.Named && a.Coordinate != "" && b.Coordinate != ""
}

func (c *comparison) addParam(difference Difference, before, after *Declaration, old, recent *Param) *Finding {
	f := c.add(difference, before, after, spell(old), spell(recent))
	for _, each := range []*Param{old, recent} {
		if each != nil && each.Coordinate != "" {
			f.Coordinate = each.Coordinate
		}
	}
	return f
}

// spell writes a parameter for people.
func spell(p *Param) string {
	if p == nil {
		return ""
	}
	text := p.Name + ": " + p.Type
	if p.Default != "" {
		text += " = " + p.Default
	}
	return text
}

func (c *comparison) param(before, after *Declaration, old, recent *Param) {
	if old.Name != recent.Name {
		c.add(ParameterRenamed, before, after, old.Name, recent.Name).Coordinate = old.Coordinate
	}
	switch {
	case c.same(old.Type, recent.Type):
	case recent.Bare != "" && c.same(old.Type, recent.Bare):
		c.addParam(ParameterTakesNull, before, after, old, recent)
	case old.Bare != "" && c.same(old.Bare, recent.Type):
		if old.Optional == recent.Optional { // else it is said below
			c.addParam(ParameterRefusesNull, before, after, old, recent)
		}
	case c.language.Wider != nil && c.language.Wider(old.Type, recent.Type):
		c.addParam(ParameterWidened, before, after, old, recent)
	default:
		c.addParam(ParameterChanged, before, after, old, recent)
	}
	switch {
	case old.Optional && !recent.Optional:
		c.addParam(ParameterMadeRequired, before, after, old, recent)
	case !old.Optional && recent.Optional:
		c.addParam(ParameterMadeOptional, before, after, old, recent)
	case old.Engine != recent.Engine && !isBag(old):
		f := c.addParam(ParameterDefault, before, after, old, recent)
		f.Was, f.Is = none(old.Engine), none(recent.Engine)
	}
	c.deprecation(before, after, recent.Coordinate, old.Deprecated, recent.Deprecated, recent.Reason)
}

// order compares the places of the parameters that have some before and after.
func (c *comparison) order(before, after *Declaration) {
	old, recent := placed(before.Params, after.Params), placed(after.Params, before.Params)
	if len(old) != len(recent) {
		return
	}
	moved, typed := false, true
	for i := range old {
		moved = moved || old[i].Coordinate != recent[i].Coordinate
		typed = typed && old[i].Type == recent[i].Type
	}
	if !moved {
		return
	}
	difference := ParametersReordered
	if typed {
		difference = ParametersSwapped
	}
	c.add(difference, before, after, list(old), list(recent))
}

// placed are the parameters given by their places, which others have too.
func placed(params, others []Param) []*Param {
	var all []*Param
	for i := range params {
		p := &params[i]
		if other := find(others, p); p.Coordinate != "" && !p.Named && other != nil && !other.Named {
			all = append(all, p)
		}
	}
	return all
}

func list(params []*Param) string {
	text := ""
	for i, p := range params {
		if i > 0 {
			text += ", "
		}
		text += spell(p)
	}
	return text
}
