// forced are the options that are sent although they are zero.
type forced []string

// forcedFields returns the names in ForceSendFields. It panics if one isn't among those whose zero value can be sent: a
// misspelt name would go unnoticed otherwise.
func forcedFields(names, sendable string) forced {
	if names == "" {
		return nil
	}
	fields, known := strings.Fields(names), strings.Fields(sendable)
	for _, name := range fields {
		if !slices.Contains(known, name) {
			panic(fmt.Sprintf("ForceSendFields names %q, which is not one of the fields that can be sent as zero: %s", name, strings.Join(known, ", ")))
		}
	}
	return fields
}

// has reports whether the field is to be sent.
func (f forced) has(name string) bool { return slices.Contains(f, name) }
