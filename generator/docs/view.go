package docs

import "html/template"

// The views are what the templates of pages are given. Names and texts are as the schema has them: the templates escape
// them for where they stand. Only descriptions are HTML already, made of their Markdown without any HTML in it.

// homeView is what the home page is made from.
type homeView struct {
	// Page is what every page has.
	Page pageView
	// Version is the version that the schema says, "" for none.
	Version string
	// Languages are those that the site has calls in.
	Languages []languageView
	// Root is the page of Query, nil where the site has none.
	Root *linkView
	// Environments are the environments that contribute to the schema.
	Environments []environmentView
	// Groups are the types of the core, by kind.
	Groups []groupView
	// Gone is what was there in the schema that changes are told since.
	Gone []goneView
}

// pageView is what every page has.
type pageView struct {
	// Title is the page's title, Site what the whole is called.
	Title, Site string
	// Description is the first sentence of what the page is about, as text.
	Description string
	// Root is the way to the folder of the site: "" or "../".
	Root string
	// Languages are those that can be chosen.
	Languages []languageView
	// Contents is the table of contents.
	Contents []contentView
	// Since is what the schema is that changes are told since, "" for none.
	Since string
}

// languageView is a language that can be chosen.
type languageView struct {
	// ID is its name in classes, Title what readers call it.
	ID, Title string
	// Package is the published package, "" for what has none, Version its release as its registry writes it, "" for the newest.
	Package, Version string
	// First tells that it is chosen where nobody has chosen.
	First bool
	// Stubs tells that calls are those of environments' stubs.
	Stubs bool
}

// contentView is a line of a table of contents.
type contentView struct {
	// Href leads there.
	Href string
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Name is its name in all languages, "" where Names are given.
	Name string
	// Head tells that it is a heading, above those that follow.
	Head bool
	// Deprecated tells that it is.
	Deprecated bool
}

// linkView is a name that leads somewhere.
type linkView struct {
	// Name is what is shown.
	Name string
	// Href leads there, "" for nowhere.
	Href string
}

// groupView is a list of types of one kind.
type groupView struct {
	// ID is its anchor, Title its heading.
	ID, Title string
	// Types are its types.
	Types []summaryView
}

// summaryView is a type or a member in a list.
type summaryView struct {
	// Link is its name, and leads to it.
	Link linkView
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Summary is the first sentence of its description, as text.
	Summary string
	// Deprecated and Experimental tell that it is.
	Deprecated, Experimental bool
	// Change is what has become of it, "" for nothing.
	Change string
}

// goneView is what isn't there any more.
type goneView struct {
	// Coordinate is what it was.
	Coordinate string
	// Notes are what callers in each language see of it.
	Notes []string
}

// environmentView is an environment.
type environmentView struct {
	// Name is its name, ID its anchor.
	Name, ID string
	// Description is what its root says of itself.
	Description template.HTML
	// Ref and Pin are where it was served from, "" where that isn't known.
	Ref, Pin string
	// Root is the page of its root; nil where it has none.
	Root *linkView
	// Page leads to its own page.
	Page string
	// Kinds are its entrypoints by kind.
	Kinds []kindView
	// Groups are its types, by kind.
	Groups []groupView
	// Extensions are the functions that it adds to types of others.
	Extensions []summaryView
	// Uses are how it is served and used in each language.
	Uses []useView
}

// kindView is the entrypoints of one kind.
type kindView struct {
	// Kind is how the schema calls it.
	Kind string
	// Entries are the entrypoints.
	Entries []summaryView
}

// useView is how an environment is served and used in one language.
type useView struct {
	// Language is the language's ID.
	Language string
	// Module is what the language calls the environment's stubs.
	Module string
	// Ref is the reference, in a form that shells take.
	Ref string
	// Package is the published package, Version its release as its registry writes it, "" for the newest.
	Package, Version string
}

// environmentPageView is what the page of an environment is made from.
type environmentPageView struct {
	// Page is what every page has.
	Page pageView
	// Environment is the environment.
	Environment environmentView
}

// typeView is what the page of a type is made from.
type typeView struct {
	// Page is what every page has.
	Page pageView
	// GraphQL is the type's name, ID its anchor, Kind what it is: object, interface, input, enum or scalar.
	GraphQL, ID, Kind string
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Environment is whose it is; nil for the core's.
	Environment *linkView
	// Description is its description.
	Description template.HTML
	// Marks are what stands behind its name.
	Marks marksView
	// Source is where it is defined; nil where that isn't known.
	Source *linkView
	// Interfaces are those that it implements, Implementers those that implement it.
	Interfaces, Implementers []linkView
	// Members are its fields.
	Members []memberView
	// Fields are the fields of an input object.
	Fields []argumentView
	// Values are the values of an enum.
	Values []valueView
	// ReturnedBy are the fields that give it, TakenBy the arguments and input fields that take it.
	ReturnedBy, TakenBy []linkView
	// Gone is what was there before.
	Gone []goneView
}

// marksView is what is special of something.
type marksView struct {
	// Deprecated tells that it is, DeprecatedReason why.
	Deprecated bool
	// DeprecatedReason is why, as HTML.
	DeprecatedReason template.HTML
	// Experimental tells that it is, ExperimentalReason why.
	Experimental bool
	// ExperimentalReason is why, as HTML.
	ExperimentalReason template.HTML
	// Entrypoint is what a function is for, "" where that is nothing special.
	Entrypoint string
	// Change is what has become of it since another schema: new or changed.
	Change string
	// Changes are what callers see of that.
	Changes []string
}

// memberView is a field.
type memberView struct {
	// GraphQL is the field's name, ID its coordinate, which is its anchor.
	GraphQL, ID string
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Description is its description.
	Description template.HTML
	// Marks are what is special of it.
	Marks marksView
	// Environment is whose it is, where that is not its type's; nil otherwise.
	Environment *linkView
	// Source is where it is defined; nil where that isn't known.
	Source *linkView
	// Arguments are its arguments.
	Arguments []argumentView
	// Result is the type that it gives.
	Result refView
	// Null says what may be null: "" for nothing, else a list, an object, a lazy object, which isn't asked for yet, or a value.
	Null string
	// Waits tells that what it gives is asked for at once.
	Waits bool
	// Signatures are its declarations in the languages.
	Signatures []signatureView
	// Calls are calls of it.
	Calls []callView
}

// argumentView is an argument, or a field of an input object.
type argumentView struct {
	// GraphQL is its name, ID its coordinate, which is its anchor.
	GraphQL, ID string
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Type is its type.
	Type refView
	// Description is its description.
	Description template.HTML
	// Required tells that it must be given.
	Required bool
	// Default is the default value in GraphQL's notation, "" for none.
	Default string
	// Null tells that it may be null.
	Null bool
	// Marks are what is special of it.
	Marks marksView
}

// valueView is a value of an enum.
type valueView struct {
	// GraphQL is its name, ID its coordinate, which is its anchor.
	GraphQL, ID string
	// Names are its names in the languages, of which the one in the chosen language is shown.
	Names template.HTML
	// Description is its description.
	Description template.HTML
	// Marks are what is special of it.
	Marks marksView
}

// refView is the use of a type.
type refView struct {
	// Before and After stand around the name: brackets and exclamation marks.
	Before, After string
	// Link is the type.
	Link linkView
}

// signatureView is a declaration in one language.
type signatureView struct {
	// Language is the language's ID.
	Language string
	// Text is its text, with the types in it linked.
	Text template.HTML
}
