package docs

import (
	"html/template"

	"github.com/dagger-codegen/dagger-codegen/generator/public"
)

// callView is a call in one language.
type callView struct {
	// Language is the language's ID.
	Language string
	// Missing says why there is none, "" where there is: uncallable or inexpressible.
	Missing string
	// Result is the variable that takes what the call gives, "" for none.
	Result string
	// Awaits tells that the engine is asked.
	Awaits bool
	// Chain is the call.
	Chain *chainView
	// Variables are what has to be there already.
	Variables []variableView
	// Query is the call as a query; nil for other languages.
	Query *queryView
	// Words are the call as words of a command; none for other languages.
	Words []wordView
}

// variableView is an object that a call begins with, or that it is given.
type variableView struct {
	// Name is the variable's name, Type the type of what it holds.
	Name string
	// Type is the type of what it holds, as the language spells it.
	Type string
	// Link is that type.
	Link linkView
	// From is the field whose result, or one of whose results, it is; nil where nothing leads to it.
	From *linkView
	// Element tells that it is one of several.
	Element bool
}

// chainView is a chain of calls.
type chainView struct {
	// Start is the variable that it begins with, "" where it begins with the function that is its first step.
	Start string
	// Steps are the calls.
	Steps []stepView
	// IDs is the method that gives the object's ID at the end, "" for none.
	IDs string
	// Into tells that the ID is made one of the type that is wanted.
	Into bool
	// Broken tells that each call has a line of its own.
	Broken bool
}

// stepView is a call in a chain.
type stepView struct {
	// Name is the method, Link the same with what it leads to.
	Name string
	// Link is the name, which leads to what it calls.
	Link template.HTML
	// Waits tells that it asks the engine.
	Waits bool
	// Positional are the arguments that are given by their place, Named those by their name.
	Positional []valueCallView
	// Named are the arguments that are given by their name.
	Named []namedView
	// Options is the type of the optional arguments together, "" for none.
	Options string
	// Lines are what stands around and between arguments.
	Lines linesView
	// Object is what is given to the function that the call returns, nil for calls that return none.
	Object *chainView
	// method is what is called.
	method *public.Method
}

// linesView is what stands around and between arguments: blanks, or line breaks with their indentation where the arguments
// have lines of their own.
type linesView struct {
	// Open stands in front of the first, Between behind each but the last, Close behind the last.
	Open, Between, Close string
	// Chained stands in front of each further part of the last one.
	Chained string
}

// namedView is a named argument, or a field of a value.
type namedView struct {
	// Name is its name, Value its value.
	Name string
	// Value is its value.
	Value valueCallView
}

// valueCallView is a value in a call.
type valueCallView struct {
	// Text is a literal, quoted where it is a text; "" for what isn't one.
	Text string
	// Kind is text, owned, tuple, number, word, list, input, made, object or variable.
	Kind string
	// Type is the type that a value is made as, "" where the literal will do.
	Type string
	// Items are those of a list.
	Items []valueCallView
	// Fields are those of an input object.
	Fields []namedView
	// Rest tells that there are fields that aren't given.
	Rest bool
	// Chain makes an object; nil for others.
	Chain *chainView
	// Boxed tells that it stands in an optional box, Pointer that its address is given.
	Boxed, Pointer bool
}

// queryView is a GraphQL query.
type queryView struct {
	// Variables are its variables, with their types.
	Variables []namedView
	// Selection is what is selected.
	Selection *selectionView
}

// selectionView is a field in a query.
type selectionView struct {
	// Indent are the blanks in front of it.
	Indent string
	// Name is the field, Link the same with what it leads to.
	Name string
	// Link is the name, which leads to what it selects.
	Link template.HTML
	// Arguments are its arguments.
	Arguments []namedView
	// Lines are what stands around and between arguments.
	Lines linesView
	// On is the type of a fragment around what is selected of it, "" for none.
	On string
	// Next is what is selected of it, nil for nothing.
	Next *selectionView
}

// wordView is a word of a command line.
type wordView struct {
	// Text is the word.
	Text string
	// Href leads to the field that it calls, "" for other words.
	Href string
	// Flag tells that it is a flag, Value what it is given, "" for nothing.
	Flag bool
	// Value is what a flag is given.
	Value string
}
