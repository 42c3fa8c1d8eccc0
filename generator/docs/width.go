package docs

// links are how many calls a chain has, those that give arguments included.
func (c *chainView) links() int {
	links := len(c.Steps)
	for i := range c.Steps {
		if c.Steps[i].chains() {
			links += len(c.Steps[i].Named)
		}
	}
	return links
}

// chains reports whether named arguments are given by calls behind the step.
func (s *stepView) chains() bool { return s.method != nil && s.method.Chains }

// argumentsWidth is about how many columns a step has between its brackets, with its name.
func (s *stepView) argumentsWidth() int {
	if !s.chains() {
		return s.width()
	}
	own := *s
	own.Named = nil
	return own.width()
}

// width is about how many columns a chain has on one line.
func (c *chainView) width() int {
	width := len(c.Start) + len(c.IDs)
	for i := range c.Steps {
		width += c.Steps[i].width()
	}
	return width
}

func (s *stepView) width() int {
	width := len(s.Name) + 3
	for _, each := range s.Positional {
		width += each.width() + 2
	}
	if len(s.Named) > 0 {
		width += len(s.Options) + 2
	}
	for _, each := range s.Named {
		width += len(each.Name) + each.Value.width() + 3
	}
	if s.Object != nil {
		width += s.Object.width() + 2
	}
	return width
}

func (v valueCallView) width() int {
	width := len(v.Text) + len(v.Type)
	for _, item := range v.Items {
		width += item.width() + 2
	}
	for _, field := range v.Fields {
		width += len(field.Name) + field.Value.width() + 3
	}
	if v.Chain != nil {
		width += v.Chain.width()
	}
	return width
}
