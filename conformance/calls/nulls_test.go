package calls

import (
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
	seen := result.Nulls == coverage.NullAnswers
	if j.listsValues() {
		// Objects without IDs come in lists with all their fields: a driver looks at some of them, and more than once.
		seen = (result.Nulls > 0) == (coverage.NullAnswers > 0)
	}
	if !seen {
		t.Errorf("%s: %s: the engine has answered null %d times, and the driver has seen it %d times", language, j.name, coverage.NullAnswers, result.Nulls)
	}
	if nulls.Total >= 10 && nulls.Reached == 0 {
		t.Errorf("%s: %s: none of %d nullable fields was null", language, j.name, nulls.Total)
	}
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
