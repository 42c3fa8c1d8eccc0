package introspection

import "slices"

// Serving is how a session loads an environment, found from what the schema offers: the selections from Query on.
type Serving struct {
	// Steps are the fields to select, each on the one before; the last one answers null or a Void.
	Steps []ServingStep
	// Kind are the fields to select to learn of what kind a reference is, which answer [LocalSource] for one to the caller's
	// disk; nil where no step depends on it.
	Kind []ServingStep
	// Present is a field of Query that is there as soon as the environment is served; nil where nothing tells.
	Present *Field
}

// ServingStep is one field to select.
type ServingStep struct {
	// Type is the type that has the field: Query for the first step.
	Type string
	// Field to select on the value of the step before.
	Field string
	// Args to give, in the order declared; what isn't among them is left out.
	Args []ServingArg
	// LocalOnly steps are for references to the caller's disk alone, which [Serving.Kind] tells; the engine refuses them for
	// others.
	LocalOnly bool
	// Tells are the fields of what the step gives that say what was loaded: the commit, as pin, and the environment's name.
	Tells []string
}

// ServingArg is an argument of a step.
type ServingArg struct {
	Name  string
	Value ServingValue
}

// ServingValue is what a step's argument is given.
type ServingValue int

const (
	// ServeReference is the reference: the environment's own, or the one that the caller gives in its place.
	ServeReference ServingValue = iota
	// ServePin is the commit that the environment's own reference was resolved to, to be left out where the caller
	// gives another reference.
	ServePin
	// ServeTrue is true.
	ServeTrue
	// ServeName is the environment's name in the schema, [Environment.Name].
	ServeName
)

// String returns the value as the model's JSON has it: "reference", "pin", "true" or "name".
func (v ServingValue) String() string { return [...]string{"reference", "pin", "true", "name"}[v] }

// LocalSource is what the engine answers to the steps of [Serving.Kind] for a reference to the caller's disk.
const LocalSource = "LOCAL_SOURCE"

// Offers tells what an engine's schema has: the name of the type that a field gives, and the names of the field's
// arguments; ok is false where the type or the field is missing.
type Offers func(typeName, field string) (result string, args []string, ok bool)

// ServingWish is what is to be served.
type ServingWish struct {
	// Pinned tells that the reference has a pin to give.
	Pinned bool
	// Dependencies asks for the types of the environment's dependencies too.
	Dependencies bool
	// Entrypoint asks for the environment's functions on Query itself.
	Entrypoint bool
	// Renamed asks for another name in the schema than the environment has by itself.
	Renamed bool
	// Told asks for steps that tell what is loaded, which serveModule doesn't.
	Told bool
}

// ServingTypes are the types over whose fields environments are loaded, the root type first.
func ServingTypes() []string { return []string{"Query", "ModuleSource", "Module"} }

// ServingSteps returns the selections by which an engine loads an environment, nil where it can't: serveModule where
// there is one (engines since September 2026), else the chain of moduleSource, asModule and serve, with
// resolveFromCaller and initialize where an engine before v0.16 wants them. The root type's name is query.
func ServingSteps(query string, offers Offers, wish ServingWish) []ServingStep {
	if _, args, ok := offers(query, "serveModule"); ok && slices.Contains(args, "address") && !wish.Entrypoint && !wish.Renamed && !wish.Told {
		return []ServingStep{{Type: query, Field: "serveModule", Args: referenceArgs(args, "address", wish)}}
	}
	source, args, ok := offers(query, "moduleSource")
	if !ok || !slices.Contains(args, "refString") {
		return nil
	}
	steps := []ServingStep{{Type: query, Field: "moduleSource", Args: referenceArgs(args, "refString", wish)}}
	if _, _, pins := offers(source, "pin"); pins {
		steps[0].Tells = []string{"pin"}
	}
	if _, _, tells := offers(source, kindField); tells {
		if resolved, _, ok := offers(source, "resolveFromCaller"); ok && resolved == source {
			steps = append(steps, ServingStep{Type: source, Field: "resolveFromCaller", LocalOnly: true})
		}
	}
	if wish.Renamed {
		renamed, args, ok := offers(source, "withName")
		if !ok || renamed != source || !slices.Contains(args, "name") {
			return nil
		}
		steps = append(steps, ServingStep{Type: source, Field: "withName", Args: []ServingArg{{"name", ServeName}}})
	}
	module, _, ok := offers(source, "asModule")
	if !ok {
		return nil
	}
	steps = append(steps, ServingStep{Type: source, Field: "asModule"})
	if initialized, _, ok := offers(module, "initialize"); ok {
		steps = append(steps, ServingStep{Type: module, Field: "initialize"})
		module = initialized
	}
	_, args, ok = offers(module, "serve")
	if !ok {
		return nil
	}
	steps[len(steps)-1].Tells = []string{"name"}
	last := ServingStep{Type: module, Field: "serve"}
	for _, arg := range args {
		if arg == "includeDependencies" && wish.Dependencies || arg == "entrypoint" && wish.Entrypoint {
			last.Args = append(last.Args, ServingArg{arg, ServeTrue})
		}
	}
	return append(steps, last)
}

// KindSteps returns the selections that tell of what kind a reference is: see [Serving.Kind]. The steps are those that serve.
func KindSteps(steps []ServingStep) []ServingStep {
	i := slices.IndexFunc(steps, func(step ServingStep) bool { return step.LocalOnly })
	if i < 1 {
		return nil
	}
	source := ServingStep{Type: steps[0].Type, Field: steps[0].Field}
	for _, arg := range steps[0].Args {
		if arg.Value == ServeReference {
			source.Args = append(source.Args, arg)
		}
	}
	return []ServingStep{source, {Type: steps[i].Type, Field: kindField}}
}

// kindField is the field of a source that tells its kind.
const kindField = "kind"

func referenceArgs(args []string, reference string, wish ServingWish) []ServingArg {
	given := []ServingArg{{reference, ServeReference}}
	if wish.Pinned && slices.Contains(args, "refPin") {
		given = append(given, ServingArg{"refPin", ServePin})
	}
	return given
}

// decideServing finds how each environment is served.
func (b *binder) decideServing() {
	for _, environment := range b.schema.Environments {
		environment.Needs = environment.needs()
		steps := ServingSteps(b.schema.Query.Name, b.schema.offers, ServingWish{
			Pinned:       environment.Pin != "",
			Dependencies: len(environment.Needs) > 0,
			Entrypoint:   environment.ServedAsEntrypoint(),
			Renamed:      environment.Renamed,
		})
		if steps != nil {
			environment.Serving = &Serving{Steps: steps, Kind: KindSteps(steps), Present: environment.present()}
		}
	}
}

func (s *Schema) offers(typeName, name string) (result string, args []string, ok bool) {
	t := s.byName[typeName]
	if t == nil || !t.IsSelectable() {
		return "", nil, false
	}
	field := t.Field(name)
	if field == nil {
		return "", nil, false
	}
	for _, arg := range field.Args {
		args = append(args, arg.Name)
	}
	return field.Type.Innermost().Named.Name, args, true
}

// present returns the field of Query by which a session shows that the environment is served.
func (e *Environment) present() *Field {
	switch {
	case e.Constructor != nil:
		return e.Constructor
	case e.With != nil:
		return e.With
	case len(e.Promoted) > 0:
		return e.Promoted[0]
	}
	return nil
}
