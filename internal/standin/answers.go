package standin

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Everything in a list of coordinates stands for every field.
const Everything = "*"

// Answers say what an engine answers where a schema leaves a choice. A coordinate is Type.field, or [Everything].
// The same keys are the body of a PUT to /answers.
type Answers struct {
	// Null are the fields that answer null where their type allows it; where only the elements of a list may be
	// null, every second one is.
	Null []string `json:"null,omitempty"`
	// NullOneIn has one in so many calls answered with null where the type allows it, and as many lists with elements
	// that may be null with the first of each two null: which ones is up to the chain of calls, so that the same call
	// has the same answer. An object is null only where a client awaits it, and asks for nothing but its ID or the name
	// of its type: what is behind it could not be reached otherwise. 0 and less is none.
	NullOneIn int `json:"nullOneIn,omitempty"`
	// Fail are the fields that fail with a message.
	Fail []string `json:"fail,omitempty"`
	// FailExec are the fields that fail as a command does that exits with status 1: with extensions of the type
	// EXEC_ERROR.
	FailExec []string `json:"failExec,omitempty"`
	// EnumValue chooses the value of enums: the first is 0, and it counts on from the last to the first. In a list
	// each element has the next one.
	EnumValue int `json:"enumValue,omitempty"`
	// Length is the number of elements of each list, 0 for two, -1 for none.
	Length int `json:"length,omitempty"`
	// Implementation chooses the type of an interface or union as EnumValue does the value of an enum.
	Implementation int `json:"implementation,omitempty"`
}

// maxLength bounds the lists in answers.
const maxLength = 100

func (a Answers) length() int {
	switch {
	case a.Length == 0:
		return 2
	case a.Length < 0:
		return 0
	}
	return a.Length
}

// chooses reports whether a call is one of those that [Answers.NullOneIn] asks for.
func (a Answers) chooses(chain string) bool {
	if a.NullOneIn <= 0 {
		return false
	}
	sum := fnv.New32a()
	sum.Write([]byte(chain))
	// The lowest bit of the sum is the parity of the bytes alone.
	mixed := sum.Sum32()
	mixed ^= mixed >> 16
	return mixed%uint32(a.NullOneIn) == 0
}

func (a Answers) check(schema *introspection.Schema) error {
	if a.Length > maxLength {
		return fmt.Errorf("a list length of %d was requested; the maximum is %d", a.Length, maxLength)
	}
	if a.Length < -1 {
		return fmt.Errorf("a list length of %d was requested; the minimum is -1, for empty lists", a.Length)
	}
	for _, number := range []struct {
		what  string
		value int
	}{{"enum values", a.EnumValue}, {"implementations", a.Implementation}, {"calls to answer with null", a.NullOneIn}} {
		if number.value < 0 {
			return fmt.Errorf("%s count from 0: got %d", number.what, number.value)
		}
	}
	known := map[string]bool{Everything: true}
	for _, t := range schema.Types {
		for _, field := range t.Fields {
			known[field.Coordinate()] = true
		}
	}
	for _, list := range [][]string{a.Null, a.Fail, a.FailExec} {
		for _, coordinate := range list {
			if !known[coordinate] {
				return fmt.Errorf("the schema has no field %q; %s", coordinate, meant(schema, coordinate))
			}
		}
	}
	return nil
}

// meant asks for the field that a coordinate was probably meant to be: one of its type, or one of its name in a type of
// nearly that name.
func meant(schema *introspection.Schema, coordinate string) string {
	typeName, fieldName, _ := strings.Cut(coordinate, ".")
	var types []string
	for _, t := range schema.Types {
		types = append(types, t.Name)
	}
	if closest := suggest.Closest(typeName, types); closest != "" {
		var fields []string
		for _, field := range schema.Types[slices.Index(types, closest)].Fields {
			fields = append(fields, field.Name)
		}
		if field := suggest.Closest(fieldName, fields); field != "" {
			return fmt.Sprintf("did you mean %q?", closest+"."+field)
		}
	}
	return "give Type.field, or " + Everything + " for all"
}

// isListed reports whether a field is in a list, by its object's type or by the interface that it was selected on.
func isListed(coordinates []string, field *introspection.Field, selectedOn string) bool {
	return len(coordinates) > 0 && (slices.Contains(coordinates, Everything) || slices.Contains(coordinates, field.Coordinate()) ||
		slices.Contains(coordinates, selectedOn+"."+field.Name))
}

// failure returns the error that a field is asked to fail with.
func (a Answers) failure(field *introspection.Field, selectedOn string) error {
	switch {
	case isListed(a.FailExec, field, selectedOn):
		return &failure{message: "exit code: 1", extensions: map[string]any{"_type": "EXEC_ERROR", "cmd": []string{"sample", field.Name},
			"exitCode": 1, "stdout": "standard output of " + field.Coordinate(), "stderr": "standard error of " + field.Coordinate()}}
	case isListed(a.Fail, field, selectedOn):
		return &failure{message: field.Coordinate() + " fails as asked"}
	}
	return nil
}

// failure is an error that a field answers with.
type failure struct {
	message    string
	extensions map[string]any
}

func (f *failure) Error() string { return f.message }
