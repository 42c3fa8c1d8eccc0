package diff

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
)

// sentences say what a difference is, behind the name of what has it. $was and $is stand for the parts that have changed.
var sentences = map[api.Difference]string{
	api.TypeAdded:              "is new",
	api.TypeRemoved:            "is gone",
	api.TypeRenamed:            "was called $was",
	api.TypeChanged:            "was $was and is $is",
	api.NoLongerComparable:     "can't be compared any more, nor be the key of a map, for its field $is",
	api.MemberAdded:            "is new",
	api.MemberRemoved:          "is gone",
	api.MemberRenamed:          "was called $was",
	api.InterfaceMethodAdded:   "is new, and all that implements the interface needs it",
	api.InterfaceMethodChanged: "is another, and all that implements the interface needs the new one",
	api.NameTaken:              "stands for $is and no longer for $was",
	api.RequiredParameterAdded: "needs the new argument $is",
	api.FirstOptionalAdded:     "takes options now",
	api.LastOptionalRemoved:    "takes no options any more",
	api.OptionalParameterAdded: "takes the new argument $is",
	api.ParameterRemoved:       "takes no argument $was any more",
	api.ParameterRenamed:       "calls the parameter $was now $is",
	api.ParametersReordered:    "takes its arguments in another order: $is",
	api.ParametersSwapped:      "takes its arguments in another order: $is",
	api.ParameterChanged:       "takes $is in place of $was",
	api.ParameterTakesNull:     "takes null too: $is",
	api.ParameterWidened:       "takes more: $is in place of $was",
	api.ParameterRefusesNull:   "takes no null any more: $is",
	api.ParameterMadeRequired:  "needs the argument $is, which could be left out",
	api.ParameterMadeOptional:  "needs the argument $was no more",
	api.ParameterDefault:       "has the default $is in place of $was",
	api.ResultChanged:          "gives $is in place of $was",
	api.ResultMayBeNull:        "may give null now: $is in place of $was",
	api.ResultNeverNull:        "never gives null any more: $is in place of $was",
	api.ResultHidesNull:        "may be answered with null now, which the type doesn't tell",
	api.CallChanged:            "is called in another way",
	api.FieldAdded:             "is new",
	api.RequiredFieldAdded:     "is new and must be given",
	api.FieldRemoved:           "is gone",
	api.FieldRenamed:           "was called $was",
	api.FieldChanged:           "is $is in place of $was",
	api.FieldMadeRequired:      "must be given now",
	api.FieldMadeOptional:      "can be left out now",
	api.FieldDefault:           "has the default $is in place of $was",
	api.FieldsReordered:        "has its fields in another order: $is",
	api.ValueAdded:             "is new",
	api.OpenValueAdded:         "is new",
	api.ValueRemoved:           "is gone",
	api.ValueRenamed:           "was called $was",
	api.ValueChanged:           "is $is in place of $was",
	api.ImplementsAdded:        "is new",
	api.ImplementsRemoved:      "is gone",
	api.AttributesChanged:      "is another kind of method",
	api.DeprecationAdded:       "is deprecated now",
	api.DeprecationRemoved:     "is no longer deprecated",
	api.OptionsFieldAdded:      "is new",
	api.OptionsFieldRemoved:    "is gone",
	api.OptionsFieldRenamed:    "was called $was",
	api.OptionsFieldChanged:    "is $is in place of $was",
	api.OptionsFieldsReordered: "has its fields in another order: $is",
}

// Sentence says what has changed, without its name in front and a full stop behind. What is quoted is a part of a
// declaration; nil leaves it as it is.
func (c *Change) Sentence(quote func(string) string) string {
	if quote == nil {
		quote = func(part string) string { return part }
	}
	text := strings.NewReplacer("$was", quote(c.Was), "$is", quote(c.Is)).Replace(sentences[c.Difference])
	switch {
	case c.MovedTo != "":
		text += ", which is " + quote(c.MovedTo) + " now"
	case c.Difference == api.DeprecationAdded && c.Is != "":
		text += ": " + c.Is
	case c.Difference == api.DeprecationAdded || c.Guess == "":
	case c.Difference == api.ParameterRenamed:
		text += " (a guess)"
	default:
		text += "; " + quote(c.Guess) + " may have taken its place (a guess)"
	}
	return text
}
