// forced are the options that are sent although they are zero.
type forced []string

// forcedFields returns the names in ForceSendFields. It panics if one isn't among the known ones: a misspelt name
// would go unnoticed otherwise.
func forcedFields(names []string, known string) forced {
	if len(names) == 0 {
		return nil
	}
	fields := strings.Fields(known)
	for _, name := range names {
		if !slices.Contains(fields, name) {
			panic(fmt.Sprintf("ForceSendFields names %q, which is not one of the fields %s", name, strings.Join(fields, ", ")))
		}
	}
	return names
}

// has reports whether the field is to be sent.
func (f forced) has(name string) bool { return slices.Contains(f, name) }
