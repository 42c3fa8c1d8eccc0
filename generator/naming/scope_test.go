package naming

import "testing"

func TestClaimRepairsReservedWordsAndCollisions(t *testing.T) {
	scope := NewScope(NewWords("class", "class_").Has, nil)
	for _, step := range []struct {
		owner, candidate string
		want             Assignment
	}{
		{"Query.class", "class", Assignment{Name: "class__", Reserved: true}},
		{"Query.fooURL", "foo_url", Assignment{Name: "foo_url"}},
		{"Query.fooUrl", "foo_url", Assignment{Name: "foo_url_", Conflict: "Query.fooURL"}},
		{"Query.foo_url", "foo_url", Assignment{Name: "foo_url__", Conflict: "Query.fooUrl"}},
	} {
		if got := scope.Claim(step.owner, step.candidate); got != step.want {
			t.Errorf("%s: %+v, want %+v", step.owner, got, step.want)
		}
	}
	if got := scope.Holder("foo_url_"); got != "Query.fooUrl" {
		t.Errorf("foo_url_ belongs to %q", got)
	}
}

func TestAnAdditionThatCollidesWithNothingRenamesNothing(t *testing.T) {
	names := func(candidates ...string) map[string]string {
		scope := NewScope(nil, nil)
		result := map[string]string{}
		for _, candidate := range candidates {
			result[candidate] = scope.Claim(candidate, candidate).Name
		}
		return result
	}
	before, after := names("a", "b", "c"), names("a", "aa", "b", "c")
	for candidate, name := range before {
		if after[candidate] != name {
			t.Errorf("%s became %s", name, after[candidate])
		}
	}
}
