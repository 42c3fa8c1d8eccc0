package docs

import "encoding/json"

// The index is what is searched: each type with its page, and the parts that it has. It is JavaScript that gives the page
// JSON, so that a page that was opened as a file can have it.
type indexType struct {
	Name    string        `json:"n"`
	File    string        `json:"f"`
	Kind    string        `json:"k"`
	Names   []string      `json:"l,omitempty"`
	Summary string        `json:"s,omitempty"`
	Members []indexMember `json:"m,omitempty"`
}

type indexMember struct {
	Name    string   `json:"n"`
	Names   []string `json:"l,omitempty"`
	Summary string   `json:"s,omitempty"`
	// Args are the names of arguments.
	Args []string `json:"a,omitempty"`
}

// index returns the file. encoding/json escapes what could end a script or a line of one.
func (s *site) index() []byte {
	all := []indexType{}
	for _, t := range s.types() {
		entry := indexType{Name: t.Name, File: s.files[t], Kind: kindName(t), Names: others(t.Name, s.typeNames(t)), Summary: summary(t.Description)}
		for _, field := range s.fields(t) {
			member := indexMember{Name: field.Name, Names: others(field.Name, s.fieldNames(field)), Summary: summary(field.Description)}
			for _, arg := range field.Args {
				member.Args = append(member.Args, arg.Name)
			}
			entry.Members = append(entry.Members, member)
		}
		for _, field := range t.InputFields {
			entry.Members = append(entry.Members, indexMember{Name: field.Name, Names: others(field.Name, s.argumentNames(nil, field)), Summary: summary(field.Description)})
		}
		for _, value := range t.Values {
			entry.Members = append(entry.Members, indexMember{Name: value.Name, Names: others(value.Name, s.valueNames(t, value)), Summary: summary(value.Description)})
		}
		all = append(all, entry)
	}
	text, err := json.Marshal(all)
	if err != nil {
		panic(err) // there are only texts in it
	}
	return append(append([]byte("window.searchIndex="), text...), ";\n"...)
}

// others are the names in languages that aren't GraphQL's own.
func others(name string, names []named) []string {
	var found []string
	seen := map[string]bool{name: true, "": true}
	for _, each := range names {
		if !seen[each.name] {
			seen[each.name] = true
			found = append(found, each.name)
		}
	}
	return found
}
