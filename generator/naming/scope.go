// Package naming owns the one way in which generated names are made: a candidate, then reserved words, then
// collisions within the scope, decided in the order of the claims. Callers claim in a fixed order (that of the
// schema's names), so that an addition which collides with nothing renames nothing.
package naming

// Scope hands out names that are unique within it.
type Scope struct {
	// few are the claims of a small scope, which are most; taken are those of one that has outgrown it, by name.
	few   []claim
	taken map[string]string
	// repaired has the last outcome for each candidate that wasn't free, so that a thousand claims of one candidate
	// don't repair it half a million times.
	repaired map[string]Assignment
	reserve  func(string) bool
	repair   func(string) string
}

type claim struct{ name, owner string }

// smallScope is how many claims are looked through one by one.
const smallScope = 8

// NewScope returns a scope in which no name is one for which reserved is true. A candidate that is reserved or
// taken becomes repair(candidate), again and again until it is free; nil appends an underscore.
func NewScope(reserved func(string) bool, repair func(string) string) *Scope {
	if reserved == nil {
		reserved = func(string) bool { return false }
	}
	if repair == nil {
		repair = func(name string) string { return name + "_" }
	}
	return &Scope{reserve: reserved, repair: repair}
}

// Grow makes room for so many claims.
func (s *Scope) Grow(claims int) {
	if claims > smallScope && s.taken == nil && len(s.few) == 0 {
		s.taken = make(map[string]string, claims)
	}
}

// Assignment is the outcome of a claim.
type Assignment struct {
	Name string
	// Conflict is the owner of the name that the claim wanted and that was already taken; "" otherwise.
	Conflict string
	// Reserved tells that the candidate was a reserved word.
	Reserved bool
}

// Claim gives owner (a GraphQL schema coordinate) the candidate, or the first repaired form that is free.
func (s *Scope) Claim(owner, candidate string) Assignment {
	result := Assignment{Name: candidate}
	if last, ok := s.repaired[candidate]; ok {
		result = last
	}
	free := true
	for {
		holder, taken := s.find(result.Name)
		if !taken && !s.reserve(result.Name) {
			break
		}
		if taken {
			result.Conflict = holder
		} else {
			result.Reserved = true
		}
		result.Name = s.repair(result.Name)
		free = false
	}
	if !free {
		if s.repaired == nil {
			s.repaired = map[string]Assignment{}
		}
		s.repaired[candidate] = result
	}
	s.add(claim{result.Name, owner})
	return result
}

// Holder returns the owner of a name in the scope, "" if it is free.
func (s *Scope) Holder(name string) string {
	owner, _ := s.find(name)
	return owner
}

func (s *Scope) find(name string) (owner string, taken bool) {
	if s.taken != nil {
		owner, taken = s.taken[name]
		return owner, taken
	}
	for _, each := range s.few {
		if each.name == name {
			return each.owner, true
		}
	}
	return "", false
}

func (s *Scope) add(c claim) {
	if s.taken == nil && len(s.few) < smallScope {
		s.few = append(s.few, c)
		return
	}
	if s.taken == nil {
		s.taken = make(map[string]string, 4*smallScope)
		for _, each := range s.few {
			s.taken[each.name] = each.owner
		}
	}
	s.taken[c.name] = c.owner
}

// Words is a set of reserved words.
type Words map[string]struct{}

// NewWords makes a set.
func NewWords(words ...string) Words {
	set := make(Words, len(words))
	for _, word := range words {
		set[word] = struct{}{}
	}
	return set
}

// Has reports whether the word is in the set.
func (w Words) Has(word string) bool { _, ok := w[word]; return ok }
