package introspection

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
