package introspection

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// refuseName tells of a name that can't be written in GraphQL, and which environment it comes from.
func (b *binder) refuseName(offset int, what, name string, applied []AppliedDirective) {
	problem := b.fail(offset, "", "%s %q doesn't have a valid GraphQL name", what, name)
	if module := sourceModule(applied); module != "" {
		problem.Message += " (environment \"" + module + "\")"
		problem.Advice = "serve the environment under a name that begins with a letter"
	} else {
		problem.Advice = "names consist of letters, digits and _, and don't begin with a digit"
	}
}

// introspectionTypes are GraphQL's own.
var introspectionTypes = []string{"__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive",
	"__DirectiveLocation"}

// isReserved reports whether a name is kept for GraphQL's own; __schemaVersion is the engine's, on the root.
func isReserved(name string) bool { return strings.HasPrefix(name, "__") && name != "__schemaVersion" }

func (b *binder) refuseReserved(offset int, coordinate string) {
	b.fail(offset, coordinate, "names that begin with __ are reserved for GraphQL").Advice = "rename it"
}

// twice tells of a second of the same name: what says what has happened to both.
func (b *binder) twice(offset, first int, coordinate, what, advice string) {
	line, column := lineAndColumn(b.document.Source.Text, first)
	b.fail(offset, coordinate, "%s twice; the first is at %d:%d", what, line, column).Advice = advice
}

// firstNamed is the offset of the first of a list with a name.
func firstNamed[T any](list []T, name string, of func(*T) (string, int)) int {
	for i := range list {
		if other, offset := of(&list[i]); other == name {
			return offset
		}
	}
	return 0
}

func fieldPlace(f *FieldDefinition) (string, int)         { return f.Name, f.Offset }
func valuePlace(v *EnumValueDefinition) (string, int)     { return v.Name, v.Offset }
func inputPlace(d *InputDefinition) (string, int)         { return d.Name, d.Offset }
func directivePlace(d *DirectiveDefinition) (string, int) { return d.Name, d.Offset }
func appliedPlace(d *AppliedDirective) (string, int)      { return d.Name, d.Offset }
func argumentPlace(a *AppliedArgument) (string, int)      { return a.Name, a.Offset }

// refuseKind tells of a kind that GraphQL hasn't.
func (b *binder) refuseKind(offset int, coordinate, kind string) {
	all := slices.Sorted(maps.Keys(kinds))
	b.fail(offset, coordinate, "unknown kind of type %q", kind).Advice = suggest.Hint(kind, all)
}

// unknownDirective is one that is applied, and neither declared nor known.
type unknownDirective struct {
	name   string
	count  int
	offset int
}

// countUnknown remembers a directive of SDL that nobody has declared.
func (b *binder) countUnknown(applied *AppliedDirective) {
	if b.document.Source.JSON || known(applied.Name).name != "" ||
		slices.ContainsFunc(b.document.Directives, func(d DirectiveDefinition) bool { return d.Name == applied.Name }) {
		return
	}
	for i := range b.unknown {
		if b.unknown[i].name == applied.Name {
			b.unknown[i].count++
			return
		}
	}
	b.unknown = append(b.unknown, unknownDirective{applied.Name, 1, applied.Offset})
}

// warnOfUnknown tells of each unknown directive once.
func (b *binder) warnOfUnknown() {
	if len(b.unknown) == 0 {
		return
	}
	names := make([]string, len(knownDirectives))
	for i := range knownDirectives {
		names[i] = knownDirectives[i].name
	}
	for _, unknown := range b.unknown {
		advice := "declare it (directive @" + unknown.name + " on ...) if it is meant for a backend"
		if closest := suggest.Closest(unknown.name, names); closest != "" {
			advice = "did you mean " + strconv.Quote("@"+closest) + "?"
		}
		count := ""
		if unknown.count > 1 {
			count = " (in " + strconv.Itoa(unknown.count) + " places)"
		}
		b.warn(b.document.Position(unknown.offset), "", "the directive @"+unknown.name+" is neither declared nor known, and has no effect"+count, advice)
	}
}
