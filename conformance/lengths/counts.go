package lengths

import (
	"fmt"
	"strings"
)

// counts is how many there are of each thing that generated files list.
type counts map[string]int

// listed are these things.
var listed = []string{"object", "enum", "input", "interface", "scalar", "field", "value", "required", "optional", "check", "function", "extension", "constructor"}

// Counts returns schemas of an environment that has none, one and two of everything: one and two of all, and for each
// thing none and two of it where there is one of all others, and one and two of it where there is nothing else.
func Counts() []Schema {
	var all []Schema
	for _, d := range dialects {
		for _, base := range []int{0, 1, 2} {
			same := counts{}
			for _, each := range listed {
				same[each] = base
			}
			all = append(all, counted(d, fmt.Sprintf("all-%d", base), same))
			for _, each := range listed {
				for _, other := range []int{0, 1, 2} {
					if other == base || base == 2 {
						continue
					}
					changed := counts{}
					for _, each := range listed {
						changed[each] = base
					}
					changed[each] = other
					all = append(all, counted(d, fmt.Sprintf("all-%d-but-%d-%s", base, other, each), changed))
				}
			}
		}
	}
	return all
}

// counted makes a schema of counts: types of the core, and the same of an environment.
func counted(d dialect, name string, n counts) Schema {
	b := newBuilder(d, oneWord)
	b.counted("Core", n)
	b.environment("harbor", "Harbor", list(n["constructor"], func(i int) string { return fmt.Sprintf("arg%d: String", i) }, "(", ")"))
	b.counted("Harbor", n)
	var entrypoints []string
	for i := range n["check"] {
		entrypoints = append(entrypoints, fmt.Sprintf("check%d: Void @check", i))
	}
	for i := range n["function"] {
		entrypoints = append(entrypoints, fmt.Sprintf("function%d(arg: String!): String!", i))
	}
	b.object("Harbor", entrypoints...)
	for i := range n["extension"] {
		fmt.Fprintf(&b.extensions, "  withHarbor%d(arg: Int): Resource!%s\n", i, b.source())
	}
	return b.done("counts-" + name)
}

// counted adds types that have as many of everything.
func (b *builder) counted(prefix string, n counts) {
	args := list(n["required"]+n["optional"], func(i int) string {
		if i < n["required"] {
			return fmt.Sprintf("arg%d: String!", i)
		}
		return fmt.Sprintf("arg%d: Int", i)
	}, "(", ")")
	var fields []string
	for i := range n["field"] {
		fields = append(fields, fmt.Sprintf("field%d%s: String!", i, args), fmt.Sprintf("lazy%d%s: Resource!", i, args), fmt.Sprintf("many%d%s: [Resource!]!", i, args))
	}
	for i := range n["object"] {
		b.object(fmt.Sprintf("%sObject%d", prefix, i), fields...)
	}
	for i := range n["enum"] {
		values := list(n["value"], func(j int) string { return fmt.Sprintf("VALUE%d", j) }, "", "")
		if values == "" {
			values = "ONLY"
		}
		fmt.Fprintf(b, "enum %sEnum%d%s { %s }\n", prefix, i, b.source(), values)
	}
	for i := range n["input"] {
		inputs := list(n["required"]+n["optional"], func(j int) string {
			if j < n["required"] {
				return fmt.Sprintf("field%d: String!", j)
			}
			return fmt.Sprintf("field%d: Int", j)
		}, "", "")
		if inputs == "" {
			inputs = "only: String"
		}
		fmt.Fprintf(b, "input %sInput%d%s { %s }\n", prefix, i, b.source(), inputs)
	}
	for i := range n["scalar"] {
		fmt.Fprintf(b, "scalar %sScalar%d%s\n", prefix, i, b.source())
	}
	for i := range n["interface"] {
		face := fmt.Sprintf("%sFace%d", prefix, i)
		if b.typed {
			fmt.Fprintf(b, "scalar %sID%s\n", face, b.source())
			fmt.Fprintf(&b.query, "  load%sFromID(id: %[1]sID!): %[1]s!%s\n", face, b.source())
		}
		fmt.Fprintf(b, "interface %s%s { id: %s! %s }\n", face, b.source(), b.id(face),
			list(n["field"], func(j int) string { return fmt.Sprintf("field%d%s: String!", j, args) }, "", ""))
	}
}

// list writes so many items, with what stands around them if there are any.
func list(count int, item func(int) string, open, end string) string {
	if count == 0 {
		return ""
	}
	items := make([]string, count)
	for i := range items {
		items[i] = item(i)
	}
	return open + strings.Join(items, " ") + end
}
