package api

// Effect is what a difference does to callers.
type Effect string

// The effects, the worst first.
const (
	// Compile: code stops compiling, or a checker of types no longer accepts it.
	Compile Effect = "compile"
	// Run: code compiles as before and does something else.
	Run Effect = "run"
	// Added: there is more than before.
	Added Effect = "new"
	// Deprecates: what was there is deprecated now, or no longer.
	Deprecates Effect = "deprecated"
	// None: callers don't notice.
	None Effect = "none"
)

// Bump is by how much a difference raises a version.
type Bump string

// The bumps, by semantic versioning.
const (
	Major Bump = "major"
	Minor Bump = "minor"
	Patch Bump = "patch"
)

// rank orders bumps.
func (b Bump) rank() int {
	switch b {
	case Major:
		return 2
	case Minor:
		return 1
	case Patch:
	}
	return 0
}

// AtLeast returns the larger of two bumps.
func (b Bump) AtLeast(other Bump) Bump {
	if other.rank() > b.rank() {
		return other
	}
	return b
}

// Rule says what a kind of difference means to the callers of one language.
type Rule struct {
	Effect Effect
	// Bump is [Major] where code that keeps to the language's usual ways breaks. What breaks only code that these advise
	// against has [Compile] and [Minor].
	Bump Bump
	// Reason says why, in a sentence without full stop.
	Reason string
	// Example is a caller that tells.
	Example string
}

// Rules have a rule for each kind of difference.
type Rules map[Difference]Rule

// Difference is a kind of difference between two lists of declarations.
type Difference string

// The kinds of difference.
const (
	TypeAdded   Difference = "type-added"
	TypeRemoved Difference = "type-removed"
	TypeRenamed Difference = "type-renamed"
	// TypeChanged: a type is made otherwise (its bases, what is derived).
	TypeChanged Difference = "type-changed"
	// NoLongerComparable: values of a type can't be compared any more, nor be keys of maps.
	NoLongerComparable Difference = "no-longer-comparable"

	MemberAdded   Difference = "member-added"
	MemberRemoved Difference = "member-removed"
	MemberRenamed Difference = "member-renamed"
	// InterfaceMethodAdded: what implements an interface needs a method more.
	InterfaceMethodAdded Difference = "interface-method-added"
	// InterfaceMethodChanged: what implements an interface needs another method, though callers don't notice.
	InterfaceMethodChanged Difference = "interface-method-changed"
	// NameTaken: a name stands for another part of the schema than before.
	NameTaken Difference = "name-taken"

	RequiredParameterAdded Difference = "required-parameter-added"
	// FirstOptionalAdded: a function that took no optional argument takes one. OptionalParameterAdded: one more.
	FirstOptionalAdded     Difference = "first-optional-added"
	OptionalParameterAdded Difference = "optional-parameter-added"
	ParameterRemoved       Difference = "parameter-removed"
	ParameterRenamed       Difference = "parameter-renamed"
	// ParametersReordered: places changed, and a call can't be right any more. ParametersSwapped: places of parameters of
	// the same type changed, and a call that is wrong now compiles.
	ParametersReordered Difference = "parameters-reordered"
	ParametersSwapped   Difference = "parameters-swapped"
	ParameterChanged    Difference = "parameter-type-changed"
	ParameterTakesNull  Difference = "parameter-takes-null"
	// ParameterWidened: a parameter takes all that it took, and more.
	ParameterWidened       Difference = "parameter-type-widened"
	ParameterRefusesNull   Difference = "parameter-refuses-null"
	ParameterMadeRequired  Difference = "parameter-made-required"
	ParameterMadeOptional  Difference = "parameter-made-optional"
	ParameterDefault       Difference = "parameter-default-changed"
	ResultChanged          Difference = "result-changed"
	ResultMayBeNull        Difference = "result-may-be-null"
	ResultNeverNull        Difference = "result-never-null"
	ResultHidesNull        Difference = "result-hides-null"
	CallChanged            Difference = "call-changed"
	FieldAdded             Difference = "field-added"
	RequiredFieldAdded     Difference = "required-field-added"
	FieldRemoved           Difference = "field-removed"
	FieldRenamed           Difference = "field-renamed"
	FieldChanged           Difference = "field-type-changed"
	FieldMadeRequired      Difference = "field-made-required"
	FieldMadeOptional      Difference = "field-made-optional"
	FieldDefault           Difference = "field-default-changed"
	FieldsReordered        Difference = "fields-reordered"
	ValueAdded             Difference = "value-added"
	OpenValueAdded         Difference = "open-value-added"
	ValueRemoved           Difference = "value-removed"
	ValueRenamed           Difference = "value-renamed"
	ValueChanged           Difference = "value-changed"
	ImplementsAdded        Difference = "implements-added"
	ImplementsRemoved      Difference = "implements-removed"
	AttributesChanged      Difference = "attributes-changed"
	DeprecationAdded       Difference = "deprecated"
	DeprecationRemoved     Difference = "no-longer-deprecated"
	OptionsFieldAdded      Difference = "option-added"
	OptionsFieldRemoved    Difference = "option-removed"
	OptionsFieldRenamed    Difference = "option-renamed"
	OptionsFieldChanged    Difference = "option-type-changed"
	OptionsFieldsReordered Difference = "options-reordered"
	LastOptionalRemoved    Difference = "last-optional-removed"
)

// Differences are all kinds of difference, in the order in which they are declared.
func Differences() []Difference {
	return []Difference{
		TypeAdded,
		TypeRemoved,
		TypeRenamed,
		TypeChanged,
		NoLongerComparable,
		MemberAdded,
		MemberRemoved,
		MemberRenamed,
		InterfaceMethodAdded,
		InterfaceMethodChanged,
		NameTaken,
		RequiredParameterAdded,
		FirstOptionalAdded,
		OptionalParameterAdded,
		ParameterRemoved,
		ParameterRenamed,
		ParametersReordered,
		ParametersSwapped,
		ParameterChanged,
		ParameterTakesNull,
		ParameterWidened,
		ParameterRefusesNull,
		ParameterMadeRequired,
		ParameterMadeOptional,
		ParameterDefault,
		ResultChanged,
		ResultMayBeNull,
		ResultNeverNull,
		ResultHidesNull,
		CallChanged,
		FieldAdded,
		RequiredFieldAdded,
		FieldRemoved,
		FieldRenamed,
		FieldChanged,
		FieldMadeRequired,
		FieldMadeOptional,
		FieldDefault,
		FieldsReordered,
		ValueAdded,
		OpenValueAdded,
		ValueRemoved,
		ValueRenamed,
		ValueChanged,
		ImplementsAdded,
		ImplementsRemoved,
		AttributesChanged,
		DeprecationAdded,
		DeprecationRemoved,
		OptionsFieldAdded,
		OptionsFieldRemoved,
		OptionsFieldRenamed,
		OptionsFieldChanged,
		OptionsFieldsReordered,
		LastOptionalRemoved,
	}
}
