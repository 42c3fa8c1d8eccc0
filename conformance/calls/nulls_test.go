package calls

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// nullOneIn has one in so many answers that may be null be it: methods with options are called twice.
const nullOneIn = 2

// checkNulls makes sure that null was answered, and that the driver saw each null as one.
func (j *job) checkNulls(t *testing.T, language string, result outcome, coverage standin.Coverage, nulls standin.Tally) {
	t.Helper()
	answered := 0
	for coordinate, times := range coverage.NullAnswers {
		if !j.hidesNull(language, coordinate) {
			answered += times
		}
	}
	seen := result.Nulls == answered
	if j.listsValues() {
		// Objects without IDs come in lists with all their fields: a driver looks at some of them, and more than once.
		seen = (result.Nulls > 0) == (answered > 0)
	}
	if !seen {
		t.Errorf("%s: %s: the engine has answered null %d times, and the driver has seen it %d times: %v", language, j.name, answered, result.Nulls,
			coverage.NullAnswers)
	}
	if nulls.Total >= 10 && nulls.Reached == 0 {
		t.Errorf("%s: %s: none of %d nullable fields was null", language, j.name, nulls.Total)
	}
}

// hidesNull reports whether a signature lets no driver see null: before v0.21 a list of objects is one lazy object in Rust.
func (j *job) hidesNull(language, coordinate string) bool {
	typeName, fieldName, _ := strings.Cut(strings.TrimSuffix(coordinate, "[]"), ".")
	return language == "rust" && j.schema.Dialect.IDs == introspection.TypedIDs &&
		j.schema.Type(typeName).Field(fieldName).Shape == introspection.List
}

// listsValues reports whether the schema has lists of objects that have no IDs.
func (j *job) listsValues() bool {
	for _, t := range j.schema.Types {
		for _, field := range t.Fields {
			if named := field.Type.Innermost().Named; field.Type.IsList() && named.IsSelectable() && named.ID == nil {
				return true
			}
		}
	}
	return false
}

// nullable are the fields of each type that may be null, without what case conversion changes in their names.
func (j *job) nullable() map[string][]string {
	return j.fieldNames(func(f *introspection.Field) bool { return !f.Type.NonNull && f.Shape != introspection.Void })
}

// nullElements are the fields of each type whose lists may have null in them.
func (j *job) nullElements() map[string][]string {
	return j.fieldNames(hasNullElements)
}

func hasNullElements(f *introspection.Field) bool {
	for ref := f.Type.Elem; ref != nil; ref = ref.Elem {
		if !ref.NonNull {
			return true
		}
	}
	return false
}

// void are the fields of each type that have no value at all.
func (j *job) void() map[string][]string {
	return j.fieldNames(func(f *introspection.Field) bool { return f.Shape == introspection.Void })
}

func (j *job) fieldNames(wanted func(*introspection.Field) bool) map[string][]string {
	found := map[string][]string{}
	for _, t := range j.schema.Types {
		for _, field := range t.Fields {
			if wanted(field) {
				found[t.Name] = append(found[t.Name], plain(field.Name))
			}
		}
	}
	return found
}

// null is an expression that tells whether v, of a type, is what null becomes; "" where that can't be told, as of an
// object.
func (d *rustDriver) null(typ string) string {
	switch typ {
	case "String":
		return "v.is_empty()"
	case "isize", "i64", "i32":
		return "v == 0"
	case "f64":
		return "v == 0.0"
	case "bool":
		return "!v"
	}
	switch {
	case strings.HasPrefix(typ, "Option<"):
		return "v.is_none()"
	case d.source.scalars[typ]:
		return "v.0.is_empty()"
	}
	return ""
}

// hole is an expression that tells whether a list, the value of an expression, has something in it that stands for null:
// of the two elements that the engine gives the first is null then. An object that is null is left out.
func (d *rustDriver) hole(list, value string) string {
	element, _ := inside(list, "Vec")
	if _, nested := inside(element, "Vec"); nested {
		return fmt.Sprintf("%s.first().is_some_and(|v| v.is_empty() || %s)", value, d.hole(element, "v"))
	}
	switch null := d.null(element); {
	case d.source.enums[element] != "":
		return "false"
	case null == "":
		return value + ".len() == 1"
	default:
		return fmt.Sprintf("%s.first().is_some_and(|v| %s)", value, strings.NewReplacer("v == ", "*v == ", "!v", "!*v").Replace(null))
	}
}

// innermostRust is the type of the elements of lists in lists.
func innermostRust(typ string) string {
	for inner, list := inside(typ, "Vec"); list; inner, list = inside(typ, "Vec") {
		typ = inner
	}
	return typ
}

// nullable are the fields of a Rust type that may be null, without what case conversion changes in their names.
func (d *rustDriver) nullable(rustName string) map[string]bool {
	found := map[string]bool{}
	for t, name := range d.rustNames {
		if name != rustName {
			continue
		}
		for _, field := range t.Fields {
			if !field.Type.NonNull {
				found[plain(field.Name)] = true
			}
		}
	}
	return found
}
