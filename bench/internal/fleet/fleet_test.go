package fleet

import (
	"bytes"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func bind(t *testing.T, text []byte) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("fleet", text, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, warning := range schema.Warnings {
		t.Errorf("warning: %s", warning.Error())
	}
	return schema
}

func countFields(types []*introspection.Type) (count int) {
	for _, typ := range types {
		count += len(typ.Fields)
	}
	return count
}

func TestCoreIsOfAnEnginesSizeAndHasEveryShape(t *testing.T) {
	schema := bind(t, Core())
	if count := countFields(schema.Types); count < 700 || count > 900 {
		t.Errorf("%d fields, want about 800", count)
	}
	shapes := map[introspection.Shape]int{}
	for _, typ := range schema.Types {
		for _, field := range typ.Fields {
			shapes[field.Shape]++
		}
	}
	for _, shape := range []introspection.Shape{introspection.Leaf, introspection.Lazy, introspection.Nullable,
		introspection.List, introspection.Sync} {
		if shapes[shape] == 0 {
			t.Errorf("no field is %s", shape)
		}
	}
}

func TestMakeAddsEnvironmentsOfTheSizeItSays(t *testing.T) {
	text, err := Make(Core(), 10)
	if err != nil {
		t.Fatal(err)
	}
	schema := bind(t, text)
	if len(schema.Environments) != 10 {
		t.Fatalf("%d environments", len(schema.Environments))
	}
	for _, environment := range schema.Environments {
		if len(environment.Types) != TypesPerEnvironment || countFields(environment.Types) != FieldsPerEnvironment {
			t.Errorf("%s has %d types and %d fields", environment.Name, len(environment.Types), countFields(environment.Types))
		}
		if environment.Root == nil || environment.Constructor == nil || len(environment.Extensions) > 0 {
			t.Errorf("%s: root %v, constructor %v, extensions %v", environment.Name, environment.Root,
				environment.Constructor, environment.Extensions)
		}
	}
	again, err := Make(Core(), 10)
	if err != nil || !bytes.Equal(text, again) {
		t.Error("a second call gives other bytes")
	}
}

func TestMakeRefusesWhatIsNoCore(t *testing.T) {
	for _, core := range []string{"", "{}", `{"__schema":{"queryType":{"name":"Query"},"types":[
		{"kind":"OBJECT","name":"Query"},{"kind":"INTERFACE","name":"Node"}]}}`} {
		if _, err := Make([]byte(core), 1); err == nil {
			t.Errorf("%q is taken for a core", core)
		}
	}
}
