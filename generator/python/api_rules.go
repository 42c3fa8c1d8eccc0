package python

import "github.com/dagger-codegen/dagger-codegen/generator/api"

// apiRules say what differences mean in Python, for code that mypy or pyright checks and for what happens when it runs. What
// only a checker finds counts as what stops compiling: to run, the code fails there as well or does something else, but for a
// class of the caller's that lacks a method of a protocol, which nothing may call.
var apiRules = api.Rules{
	api.TypeAdded:   {Effect: api.Added, Bump: api.Minor, Reason: "a name more", Example: "from dagger import Loaf"},
	api.TypeRemoved: {Effect: api.Compile, Bump: api.Major, Reason: "the name can't be imported any more", Example: "from dagger import Loaf"},
	api.TypeRenamed: {Effect: api.Compile, Bump: api.Major, Reason: "the old name can't be imported any more", Example: "from dagger import Loaf"},
	api.TypeChanged: {Effect: api.Compile, Bump: api.Major, Reason: "the class has other bases, and is made in another way", Example: "Grain(\"rye\")"},

	api.MemberAdded:   {Effect: api.Added, Bump: api.Minor, Reason: "a method more", Example: "await loaf.slice()"},
	api.MemberRemoved: {Effect: api.Compile, Bump: api.Major, Reason: "the method isn't there any more", Example: "await loaf.slice()"},
	api.MemberRenamed: {Effect: api.Compile, Bump: api.Major, Reason: "the old name isn't there any more", Example: "await loaf.slice()"},
	api.InterfaceMethodAdded: {Effect: api.Compile, Bump: api.Major, Reason: "a class of the caller's that fulfils the protocol lacks the method",
		Example: "baked: Baked = Mine()"},
	api.InterfaceMethodChanged: {Effect: api.Compile, Bump: api.Major, Reason: "a class of the caller's that fulfils the protocol has another method",
		Example: "baked: Baked = Mine()"},
	api.NameTaken: {Effect: api.Run, Bump: api.Major, Reason: "the name stands for another part of the schema: where the types fit, calls do something else",
		Example: "await loaf.slice()"},

	api.RequiredParameterAdded: {Effect: api.Compile, Bump: api.Major, Reason: "calls give too few arguments", Example: "dag.bake(\"rye\")"},
	api.FirstOptionalAdded:     {Effect: api.Added, Bump: api.Minor, Reason: "it can be left out, and is given by its name", Example: "dag.bake(\"rye\")"},
	api.LastOptionalRemoved:    {Effect: api.Compile, Bump: api.Major, Reason: "calls that name it fail", Example: "dag.bake(grain=\"rye\")"},
	api.OptionalParameterAdded: {Effect: api.Added, Bump: api.Minor, Reason: "it can be left out, and is given by its name", Example: "dag.bake(\"rye\")"},
	api.ParameterRemoved:       {Effect: api.Compile, Bump: api.Major, Reason: "calls that give it fail", Example: "dag.bake(\"rye\", 2)"},
	api.ParameterRenamed:       {Effect: api.Compile, Bump: api.Major, Reason: "calls can name every parameter", Example: "dag.bake(grain=\"rye\")"},
	api.ParametersReordered: {Effect: api.Compile, Bump: api.Major, Reason: "calls can give arguments by their places, and the types at these are others",
		Example: "dag.bake(\"rye\", 2)"},
	api.ParametersSwapped: {Effect: api.Run, Bump: api.Major, Reason: "calls can give arguments by their places: with the same types they pass and mean something else",
		Example: "dag.bake(\"rye\", \"round\")"},
	api.ParameterChanged:      {Effect: api.Compile, Bump: api.Major, Reason: "a value of the old type isn't one of the new", Example: "dag.bake(grain)"},
	api.ParameterTakesNull:    {Effect: api.Added, Bump: api.Minor, Reason: "what was given still can be, and None too", Example: "dag.bake(\"rye\")"},
	api.ParameterWidened:      {Effect: api.Added, Bump: api.Minor, Reason: "what was given still can be, and more", Example: "dag.load(Loaf, id)"},
	api.ParameterRefusesNull:  {Effect: api.Compile, Bump: api.Major, Reason: "None can't be given any more", Example: "dag.bake(None)"},
	api.ParameterMadeRequired: {Effect: api.Compile, Bump: api.Major, Reason: "calls that leave it out fail", Example: "dag.bake()"},
	api.ParameterMadeOptional: {Effect: api.Compile, Bump: api.Major, Reason: "it is given by its name alone now", Example: "dag.bake(\"rye\")"},
	api.ParameterDefault:      {Effect: api.Run, Bump: api.Minor, Reason: "calls that leave it out do something else", Example: "dag.bake()"},
	api.ResultChanged:         {Effect: api.Compile, Bump: api.Major, Reason: "what is done with the result doesn't fit its type", Example: "n: int = await loaf.weight()"},
	api.ResultMayBeNull:       {Effect: api.Compile, Bump: api.Major, Reason: "None has to be told apart", Example: "n: int = await loaf.weight()"},
	api.ResultNeverNull:       {Effect: api.None, Bump: api.Patch, Reason: "what told None apart still may", Example: "n: int | None = await loaf.weight()"},
	api.ResultHidesNull:       {Effect: api.Run, Bump: api.Minor, Reason: "null becomes an empty list, or an object whose requests fail", Example: "await loaf.slices()"},
	api.CallChanged:           {Effect: api.Compile, Bump: api.Major, Reason: "what asks the engine is awaited, and what doesn't isn't", Example: "await loaf.slice()"},

	api.FieldAdded:             {Effect: api.Added, Bump: api.Minor, Reason: "it can be left out", Example: "Dough(\"rye\")"},
	api.RequiredFieldAdded:     {Effect: api.Compile, Bump: api.Major, Reason: "the class can't be made without it", Example: "Dough(\"rye\")"},
	api.FieldRemoved:           {Effect: api.Compile, Bump: api.Major, Reason: "the class doesn't take it any more", Example: "Dough(grain=\"rye\")"},
	api.FieldRenamed:           {Effect: api.Compile, Bump: api.Major, Reason: "the old name isn't there any more", Example: "Dough(grain=\"rye\")"},
	api.FieldChanged:           {Effect: api.Compile, Bump: api.Major, Reason: "a value of the old type isn't one of the new", Example: "Dough(grain=grain)"},
	api.FieldMadeRequired:      {Effect: api.Compile, Bump: api.Major, Reason: "the class can't be made without it", Example: "Dough()"},
	api.FieldMadeOptional:      {Effect: api.Added, Bump: api.Minor, Reason: "it can be left out", Example: "Dough(\"rye\")"},
	api.FieldDefault:           {Effect: api.Run, Bump: api.Minor, Reason: "what is made without it is something else", Example: "Dough()"},
	api.FieldsReordered:        {Effect: api.Compile, Bump: api.Major, Reason: "the class can be given its fields by their places", Example: "Dough(\"rye\", 2)"},
	api.OptionsFieldAdded:      {Effect: api.Added, Bump: api.Minor, Reason: "it can be left out", Example: "dag.bake(\"rye\")"},
	api.OptionsFieldRemoved:    {Effect: api.Compile, Bump: api.Major, Reason: "calls that name it fail", Example: "dag.bake(grain=\"rye\")"},
	api.OptionsFieldRenamed:    {Effect: api.Compile, Bump: api.Major, Reason: "calls that name it fail", Example: "dag.bake(grain=\"rye\")"},
	api.OptionsFieldChanged:    {Effect: api.Compile, Bump: api.Major, Reason: "a value of the old type isn't one of the new", Example: "dag.bake(grain=grain)"},
	api.OptionsFieldsReordered: {Effect: api.None, Bump: api.Patch, Reason: "optional arguments are given by their names", Example: "dag.bake(grain=\"rye\")"},

	api.ValueAdded: {Effect: api.Compile, Bump: api.Minor, Reason: "only code breaks that has a checker prove that all values are handled (assert_never); elsewhere a value comes that nothing handles",
		Example: "match grain: case Grain.RYE: ..."},
	api.OpenValueAdded: {Effect: api.Added, Bump: api.Minor, Reason: "callers have to expect more values", Example: "match grain: case Grain.RYE: ..."},
	api.ValueRemoved:   {Effect: api.Compile, Bump: api.Major, Reason: "the member isn't there any more", Example: "Grain.RYE"},
	api.ValueRenamed:   {Effect: api.Compile, Bump: api.Major, Reason: "the old name isn't there any more", Example: "Grain.RYE"},
	api.ValueChanged:   {Effect: api.Run, Bump: api.Minor, Reason: "the member compares with and is printed as another text", Example: "print(Grain.RYE.value)"},

	api.ImplementsAdded:    {Effect: api.Compile, Bump: api.Major, Reason: "the class has another base", Example: "Mine()"},
	api.ImplementsRemoved:  {Effect: api.Compile, Bump: api.Major, Reason: "the class has another base", Example: "Mine()"},
	api.AttributesChanged:  {Effect: api.Compile, Bump: api.Major, Reason: "a property isn't called, and a method is", Example: "result.passed"},
	api.DeprecationAdded:   {Effect: api.Deprecates, Bump: api.Minor, Reason: "a call warns when it runs, and editors tell", Example: "await loaf.slice()"},
	api.DeprecationRemoved: {Effect: api.Deprecates, Bump: api.Patch, Reason: "nothing warns any more", Example: "await loaf.slice()"},
}
