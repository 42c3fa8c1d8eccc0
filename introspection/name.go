package introspection

import "slices"

// IsName reports whether the text is a name in GraphQL: /[_A-Za-z][_0-9A-Za-z]*/.
func IsName(text string) bool {
	if text == "" || !isNameStart(text[0]) {
		return false
	}
	for i := 1; i < len(text); i++ {
		if !isNamePart(text[i]) {
			return false
		}
	}
	return true
}

func isNameStart(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func isNamePart(c byte) bool { return isNameStart(c) || c >= '0' && c <= '9' }

// nameSet is a set of names, of which there are few most of the time.
type nameSet struct {
	few  [16]string
	size int
	many map[string]bool
}

// add reports whether the name is new.
func (s *nameSet) add(name string) bool {
	if s.many == nil && s.size < len(s.few) {
		if slices.Contains(s.few[:s.size], name) {
			return false
		}
		s.few[s.size] = name
		s.size++
		return true
	}
	if s.many == nil {
		s.many = make(map[string]bool, 4*len(s.few))
		for _, each := range s.few {
			s.many[each] = true
		}
	}
	if s.many[name] {
		return false
	}
	s.many[name] = true
	return true
}
