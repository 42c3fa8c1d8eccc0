package diff

import (
	"strings"
	"testing"
)

func TestAllowances(t *testing.T) {
	for text, want := range map[string]Allowance{
		"member-removed":                         {Rule: "member-removed"},
		"ARG_REMOVED=why not":                    {Rule: "ARG_REMOVED", Reason: "why not"},
		"Container.from(address:)":               {Coordinate: "Container.from(address:)"},
		"Container.*=a=b":                        {Coordinate: "Container.*", Reason: "a=b"},
		"rust/option-added:Container.*":          {Rule: "option-added", Coordinate: "Container.*", Language: "rust"},
		"@deprecated(reason:)":                   {Coordinate: "@deprecated(reason:)"},
		"A0z_Z9.a9Z":                             {Coordinate: "A0z_Z9.a9Z"},
		"go/member-removed:Container.from(a:)=x": {Rule: "member-removed", Coordinate: "Container.from(a:)", Language: "go", Reason: "x"},
	} {
		if got, err := ParseAllowance(text); err != nil || got != want {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"":                  "needs a rule",
		"=why":              "needs a rule",
		"member-gone":       "did you mean \"member-",
		"cobol/ARG_REMOVED": "unknown language \"cobol\"",
		"Container from":    "neither a coordinate",
		"Container.-":       "neither a coordinate",
		"A`b":               "neither a coordinate",
		"A{b":               "neither a coordinate",
		"A[b":               "neither a coordinate",
		"A;b":               "neither a coordinate",
		"A**":               "neither a coordinate",
		"go/*":              "",
	} {
		if _, err := ParseAllowance(text); (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// An allowance is for what it names: each part that it leaves out is for all.
func TestAllowed(t *testing.T) {
	for text, want := range map[string]bool{
		"member-removed": true, "member-added": false, "A.b": true, "A.c": false, "A.*": true, "B.*": false, "*": true,
		"go/A.b": true, "rust/A.b": false, "go/member-removed:A.*": true, "member-added:A.b": false, "go/member-added:A.b": false,
	} {
		a, err := ParseAllowance(text)
		if err != nil {
			t.Fatal(err)
		}
		all := []Allowance{{Rule: "type-removed", Coordinate: "A.b"}, a}
		got := allowed(all, "member-removed", "A.b", "go")
		if (got == &all[1]) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
