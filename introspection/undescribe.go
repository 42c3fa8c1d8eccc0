package introspection

// Undescribe takes the descriptions away, for those who want to know what a schema has and not what it says. It has to be
// done before the document is bound.
func (d *Document) Undescribe() {
	d.Description = ""
	for i := range d.Types {
		t := &d.Types[i]
		t.Description = ""
		for j := range t.Fields {
			t.Fields[j].Description = ""
			undescribe(t.Fields[j].Args)
		}
		undescribe(t.InputFields)
		for j := range t.EnumValues {
			t.EnumValues[j].Description = ""
		}
	}
	for i := range d.Directives {
		d.Directives[i].Description = ""
		undescribe(d.Directives[i].Args)
	}
}

func undescribe(all []InputDefinition) {
	for i := range all {
		all[i].Description = ""
	}
}
