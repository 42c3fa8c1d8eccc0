// Package call is a call of a field in a form that is no language's: the fields that lead to it from Query, each with its
// arguments, and sample values for these. What prints it in a language adds nothing but that language's names.
package call

import "github.com/dagger-codegen/dagger-codegen/introspection"

// Call is a chain of fields.
type Call struct {
	// Steps are the fields from Query on, the one that is called last. Where On isn't nil, they are that one alone.
	Steps []Step
	// From is the place of the first step behind the last one that a program has to wait for: what it calls next, it calls
	// on a variable. 0 where the whole chain is one expression.
	From int
	// On is the type of the object that has the field, where nothing leads to it from Query but its ID; nil otherwise.
	On *introspection.Type
}

// Step is one field of a chain.
type Step struct {
	Field *introspection.Field
	// Args are the arguments that are given, in declared order.
	Args []Arg
}

// Last is the field that is called.
func (c *Call) Last() *introspection.Field { return c.Steps[len(c.Steps)-1].Field }

// Receiver is the type of the variable that the call is made on, nil where that is Query.
func (c *Call) Receiver() *introspection.Type {
	switch {
	case c.On != nil:
		return c.On
	case c.From > 0:
		return c.Steps[c.From].Field.Parent
	}
	return nil
}

// Arg is an argument, or a field of an input object, with its value.
type Arg struct {
	Argument *introspection.Argument
	Value    *Value
	// Spare tells of a field that is only given by languages in which all are.
	Spare bool
}

// Kind is the kind of a value.
type Kind int

// The kinds. An Object is one that a chain makes, or a variable; an ID is that of an object, as text.
const (
	Text Kind = iota
	Number
	Boolean
	Enum
	List
	Input
	Object
	ID
)

// Value is a sample of what an argument takes.
type Value struct {
	Kind Kind
	// Type is the named type of the value; of a List that of its innermost elements.
	Type *introspection.Type
	// Text of a text without quotes, of a number, of a boolean, and of an ID.
	Text string
	// Enum is the value of an enum.
	Enum *introspection.EnumValue
	// Items of a list.
	Items []*Value
	// Fields of an input object, those left out of which there is no sample.
	Fields []Arg
	// Wanted is the type of the object that an argument wants, or whose ID it is; nil for an ID of any.
	Wanted *introspection.Type
	// Chain makes the object; nil where it can't be made in one expression, and so is a variable.
	Chain *Call
}

// Gives is the type of the object: of what the chain makes, which may be one that implements what is wanted.
func (v *Value) Gives() *introspection.Type {
	if v.Chain != nil {
		return v.Chain.Last().Type.Named
	}
	return v.Wanted
}
