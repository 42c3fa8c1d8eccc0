package introspection

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// everyPath lists all ways to entrypoints, without thinking: each path on which no type stands twice, shortest first,
// then in the order of the fields.
func everyPath(environment *Environment) (names []string) {
	type way struct {
		fields []*Field
		places []int
	}
	var found []way
	var walk func(on *Type, seen []*Type, before way)
	walk = func(on *Type, seen []*Type, before way) {
		for place, field := range on.Fields {
			next := way{append(slices.Clone(before.fields), field), append(slices.Clone(before.places), place)}
			if field.Entrypoint != NotEntrypoint && (len(before.fields) == 0 || field.Entrypoint != Function) {
				found = append(found, next)
			}
			to := field.Type.Named
			required := slices.ContainsFunc(field.Args, func(arg *Argument) bool { return arg.Type.NonNull && arg.Default == nil })
			if field.Type.NonNull && to != nil && to.Kind == Object && to.Owner == environment && !required && !slices.Contains(seen, to) {
				walk(to, append(slices.Clone(seen), to), next)
			}
		}
	}
	walk(environment.Root, []*Type{environment.Root}, way{})
	slices.SortStableFunc(found, func(a, b way) int {
		return cmp.Or(cmp.Compare(len(a.places), len(b.places)), slices.Compare(a.places, b.places))
	})
	for _, each := range found {
		var path []string
		for _, field := range each.fields {
			path = append(path, field.Name)
		}
		names = append(names, strings.Join(path, "."))
	}
	return names
}

// The catalogue has what a walk over every path finds, however types lead to each other, up to its bound.
func TestEntrypointsAreEveryPath(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		types := rapid.IntRange(1, 7).Draw(t, "types")
		var sdl strings.Builder
		sdl.WriteString("type Query { ci: Ci! @own }\n")
		name := func(i int) string {
			if i == 0 {
				return "Ci"
			}
			return fmt.Sprintf("T%d", i)
		}
		for i := range types {
			fmt.Fprintf(&sdl, "type %s @own { id: ID!", name(i))
			for j := range rapid.IntRange(0, 5).Draw(t, "fields") {
				field := fmt.Sprintf(" %c%d", rapid.SampledFrom([]rune("az")).Draw(t, "name"), j)
				switch kind := rapid.IntRange(0, 9).Draw(t, "kind"); kind {
				case 0:
					sdl.WriteString(field + ": String! @check @own")
				case 1:
					sdl.WriteString(field + ": String! @own")
				case 2:
					fmt.Fprintf(&sdl, "%s: [%s!]! @own", field, name(rapid.IntRange(0, types-1).Draw(t, "to")))
				default:
					arguments := map[int]string{3: "(n: Int!)", 4: "(n: Int! = 1)", 5: "(n: Int)"}[kind]
					mark := map[int]string{6: " @check", 7: " @trivialResolveField"}[kind]
					fmt.Fprintf(&sdl, "%s%s: %s! @own%s", field, arguments, name(rapid.IntRange(0, types-1).Draw(t, "to")), mark)
				}
			}
			sdl.WriteString(" }\n")
		}
		schema, err := Load("s", []byte(own(sdl.String())), BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		environment := schema.Environments[0]
		want := everyPath(environment)
		if len(want) > MostEntrypoints {
			want = want[:MostEntrypoints]
		}
		var got []string
		for _, entrypoint := range environment.Entrypoints {
			got = append(got, entrypoint.Name)
		}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatalf("-want +got\n%s\n%s", diff, sdl.String())
		}
	})
}
