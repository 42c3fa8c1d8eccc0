package diff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
)

// Allowance takes a difference for one that breaks nothing.
type Allowance struct {
	// Rule is the name of a difference (parameter-removed) or of a kind of schema change (ARG_REMOVED), "" for all.
	Rule string
	// Coordinate is a schema coordinate, or the beginning of one in front of a star; "" for all.
	Coordinate string
	// Language is the language it is for, "" for all.
	Language string
	// Reason is why.
	Reason string
}

// ParseAllowance reads an allowance as a command line has it: RULE, COORDINATE or RULE:COORDINATE, with LANGUAGE/ in front
// for one language, and =REASON behind.
func ParseAllowance(text string) (Allowance, error) {
	what, reason, _ := strings.Cut(text, "=")
	a := Allowance{Reason: strings.TrimSpace(reason)}
	if language, rest, ok := strings.Cut(what, "/"); ok {
		a.Language, what = language, rest
	}
	rule, coordinate, hasBoth := strings.Cut(what, ":")
	switch {
	case isRule(what):
		a.Rule = what
	case hasBoth && isRule(rule):
		a.Rule, a.Coordinate = rule, coordinate
	default:
		a.Coordinate = what
	}
	return a, a.Check()
}

// Check returns an error for an allowance that can't be meant.
func (a Allowance) Check() error {
	switch {
	case a.Rule == "" && a.Coordinate == "":
		return fmt.Errorf("an allowance needs a rule (%s) or a coordinate (Container.from, Container.*)", api.MemberRemoved)
	case a.Rule != "" && !isRule(a.Rule):
		return fmt.Errorf("there is no rule %q; %s", a.Rule, suggest.Hint(a.Rule, RuleNames()))
	case a.Language != "" && builtin.Check(a.Language) != nil:
		return builtin.Check(a.Language)
	case strings.ContainsAny(a.Coordinate, " -") || a.Coordinate != "" && !isCoordinate(a.Coordinate):
		return fmt.Errorf("%q is neither a coordinate (Container.from, Container.from(address:), Container.*) nor a rule; %s", a.Coordinate,
			suggest.Hint(a.Coordinate, RuleNames()))
	}
	return nil
}

// isCoordinate reports whether a text may be a schema coordinate, or the beginning of one in front of a star.
func isCoordinate(text string) bool {
	return strings.IndexFunc(strings.TrimSuffix(text, "*"), func(r rune) bool {
		return r != '_' && r != '.' && r != '(' && r != ')' && r != ':' && r != '@' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) < 0
}

func isRule(name string) bool { return slices.Contains(RuleNames(), name) }

// RuleNames are the names that an allowance can have for a rule: the differences in languages, and the kinds of changes of
// the schema that break requests.
func RuleNames() []string {
	var names []string
	for _, difference := range api.Differences() {
		names = append(names, string(difference))
	}
	for _, kind := range changes.Kinds() {
		names = append(names, string(kind))
	}
	return names
}

// allowed returns the allowance that a difference has, nil for none.
func allowed(all []Allowance, rule, coordinate, language string) *Allowance {
	for i := range all {
		each := &all[i]
		if (each.Rule == "" || each.Rule == rule) && (each.Language == "" || each.Language == language) && matches(each.Coordinate, coordinate) {
			return each
		}
	}
	return nil
}

func matches(pattern, coordinate string) bool {
	if begin, ok := strings.CutSuffix(pattern, "*"); ok {
		return strings.HasPrefix(coordinate, begin)
	}
	return pattern == "" || pattern == coordinate
}
