package drive

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// Step is one call of a chain, in terms of the GraphQL schema.
type Step struct {
	Field    string     `json:"field"`
	Required []Argument `json:"required"`
	Optional []Argument `json:"optional"`
}

// Argument is an argument's or an input field's name and value.
type Argument struct {
	Name  string `json:"name"`
	Value Value  `json:"value"`
}

// Value is a value of a GraphQL type: its text, the elements of a list, the fields of an input object, or the chain
// that makes an object.
type Value struct {
	Kind   string     `json:"kind"`
	Text   string     `json:"text"`
	List   []Value    `json:"list"`
	Fields []Argument `json:"fields"`
	Chain  []Step     `json:"chain"`
}

// Play makes a chain of calls, beginning at the root. A list goes on with its first element.
func Play(ctx context.Context, sdk SDK, chain []Step) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v", reason)
		}
	}()
	_, err = play(ctx, sdk, chain)
	return err
}

func play(ctx context.Context, sdk SDK, chain []Step) (reflect.Value, error) {
	at := reflect.ValueOf(sdk.Root)
	for _, step := range chain {
		if at.Kind() == reflect.Interface {
			at = at.Elem()
		}
		next, err := take(ctx, sdk, at, step)
		if err != nil {
			return at, fmt.Errorf("%s: %w", step.Field, err)
		}
		at = next
	}
	return at, nil
}

func plain(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

func take(ctx context.Context, sdk SDK, at reflect.Value, step Step) (reflect.Value, error) {
	var method reflect.Value
	for i := range at.NumMethod() {
		if plain(at.Type().Method(i).Name) == plain(step.Field) {
			method = at.Method(i)
		}
	}
	if !method.IsValid() {
		return at, fmt.Errorf("%s has no method like it", at.Type())
	}
	in := 0
	var args []reflect.Value
	if in < method.Type().NumIn() && method.Type().In(in) == contextType {
		args = append(args, reflect.ValueOf(ctx))
		in++
	}
	for _, required := range step.Required {
		value, err := convert(ctx, sdk, required.Value, method.Type().In(in))
		if err != nil {
			return at, err
		}
		args = append(args, value)
		in++
	}
	if len(step.Optional) > 0 {
		options, err := options(ctx, sdk, step.Optional, method.Type().In(in).Elem())
		if err != nil {
			return at, err
		}
		args = append(args, options)
	}
	return first(method.Call(args))
}

// first is the value to go on with.
func first(results []reflect.Value) (reflect.Value, error) {
	last := results[len(results)-1]
	if last.Type() == errorType {
		if !last.IsNil() {
			return last, last.Interface().(error)
		}
		if len(results) == 1 {
			return last, nil
		}
	}
	value := results[0]
	if value.Kind() == reflect.Slice && value.Len() > 0 {
		value = value.Index(0)
		if value.Kind() == reflect.Struct {
			value = value.Addr()
		}
	}
	return value, nil
}

// options fills an options struct. What is zero is sent because the field is named in ForceSendFields.
func options(ctx context.Context, sdk SDK, args []Argument, t reflect.Type) (reflect.Value, error) {
	value := reflect.New(t).Elem()
	for _, arg := range args {
		var found bool
		for i := range t.NumField() {
			if plain(t.Field(i).Name) != plain(arg.Name) {
				continue
			}
			found = true
			converted, err := convert(ctx, sdk, arg.Value, t.Field(i).Type)
			if err != nil {
				return value, err
			}
			value.Field(i).Set(converted)
			if converted.IsZero() || converted.Kind() == reflect.Slice && converted.Len() == 0 {
				force := value.FieldByName("ForceSendFields")
				force.SetString(force.String() + " " + t.Field(i).Name)
			}
		}
		if !found {
			return value, fmt.Errorf("%s has no field like %s", t, arg.Name)
		}
	}
	return value, nil
}

func convert(ctx context.Context, sdk SDK, v Value, t reflect.Type) (reflect.Value, error) {
	value := reflect.New(t).Elem()
	switch v.Kind {
	case "object":
		object, err := play(ctx, sdk, v.Chain)
		return object, err
	case "list":
		value = reflect.MakeSlice(t, 0, len(v.List))
		for _, item := range v.List {
			element, err := convert(ctx, sdk, item, t.Elem())
			if err != nil {
				return value, err
			}
			value = reflect.Append(value, element)
		}
		return value, nil
	case "input":
		for _, field := range v.Fields {
			for i := range t.NumField() {
				if name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); name == field.Name {
					converted, err := convert(ctx, sdk, field.Value, t.Field(i).Type)
					if err != nil {
						return value, err
					}
					value.Field(i).Set(converted)
				}
			}
		}
		return value, nil
	case "string", "scalar":
		value.SetString(v.Text)
		return value, nil
	}
	text := v.Text
	if v.Kind == "enum" {
		text = `"` + text + `"`
	}
	err := json.Unmarshal([]byte(text), value.Addr().Interface())
	return value, err
}
