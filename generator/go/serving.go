package golang

import "github.com/dagger-codegen/dagger-codegen/introspection"

// serving is how the environment is loaded, nil where the engine has no way to.
func (s *stubs) serving() *ServingView {
	if s.environment.Serving == nil {
		return nil
	}
	view := &ServingView{LocalSource: introspection.LocalSource}
	if kind := s.environment.Serving.Kind; kind != nil {
		view.AsksKind = true
		view.SourceField, view.RefArgument, view.KindField = kind[0].Field, kind[0].Args[0].Name, kind[1].Field
	}
	for _, step := range s.environment.Serving.Steps {
		one := ServingStepView{GraphQL: step.Field, LocalOnly: step.LocalOnly}
		for _, arg := range step.Args {
			given := ServingArgView{GraphQL: arg.Name}
			switch arg.Value {
			case introspection.ServeReference:
				given.Value = GivenReference
			case introspection.ServePin:
				given.Value = GivenPin
				one.Pinned, view.Pins = true, true
			case introspection.ServeTrue:
				given.Value = GivenTrue
			case introspection.ServeName:
				given.Value = GivenName
			}
			one.Args = append(one.Args, given)
		}
		view.Steps = append(view.Steps, one)
	}
	return view
}

// unserved are what an engine says that doesn't serve the environment, as string literals: it doesn't know the fields that
// the environment adds to Query and to types of others.
func (s *stubs) unserved() []string {
	var fields []*introspection.Field
	if s.environment.Constructor != nil {
		fields = append(fields, s.environment.Constructor)
	} else {
		fields = append(fields, s.environment.Promoted...)
	}
	for _, t := range s.environment.Types {
		if reload := t.ReloadWith(false); reload.Kind == introspection.ByLoader && reload.Field.Owner == s.environment {
			fields = append(fields, reload.Field)
		}
	}
	fields = append(fields, s.environment.Extensions...)
	var texts []string
	for _, field := range fields {
		texts = append(texts, "`\""+field.Name+"\" on type \""+field.Parent.Name+"\"`")
	}
	return texts
}
