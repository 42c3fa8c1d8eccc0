package naming

import (
	"strconv"
	"testing"
)

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

func TestClaimInALargeScope(t *testing.T) {
	scope := NewScope(NewWords("n5").Has, nil)
	for i := range 4 * smallScope {
		name := "n" + strconv.Itoa(i)
		want := Assignment{Name: name}
		if i == 5 {
			want = Assignment{Name: "n5_", Reserved: true}
		}
		if got := scope.Claim("T."+name, name); got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if got, want := scope.Claim("T.again", "n3"), (Assignment{Name: "n3_", Conflict: "T.n3"}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got, want := scope.Claim("T.five", "n5"), (Assignment{Name: "n5__", Conflict: "T.n5", Reserved: true}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if scope.Holder("n31") != "T.n31" || scope.Holder("n32") != "" {
		t.Error("wrong holders")
	}
}

func TestManyClaimsOfOneCandidateRepairItOnceEach(t *testing.T) {
	repairs := 0
	scope := NewScope(nil, func(name string) string { repairs++; return name + "_" })
	const claims = 1000
	for i := range claims {
		if got := scope.Claim(strconv.Itoa(i), "x").Name; len(got) != 1+i {
			t.Fatalf("claim %d got a name of length %d", i, len(got))
		}
	}
	if repairs != claims-1 {
		t.Errorf("%d repairs for %d claims", repairs, claims)
	}
}

// Room that is made beforehand, and in time or not, changes no name.
func TestRoomForNames(t *testing.T) {
	for _, room := range []int{0, smallScope, smallScope + 1, 100} {
		for _, before := range []int{0, 1, 2 * smallScope} {
			scope := NewScope(nil, nil)
			for i := range 3 * smallScope {
				if i == before {
					scope.Grow(room)
				}
				name := "n" + strconv.Itoa(i)
				if got := scope.Claim(name, name); got.Name != name {
					t.Errorf("room for %d after %d: %s is %s", room, before, name, got.Name)
				}
				if got := scope.Claim(name+" again", name); got.Name != name+"_" || got.Conflict != name {
					t.Errorf("room for %d after %d: %s again is %+v", room, before, name, got)
				}
			}
		}
	}
}
