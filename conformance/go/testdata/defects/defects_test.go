package defects

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"dagger.io/dagger/cases/defects/dagger"
	"dagger.io/dagger/wire"
)

func connect(t *testing.T, answers ...string) (context.Context, *dagger.Harbor, *wire.Engine) {
	t.Helper()
	engine := wire.New(answers...)
	client, err := dagger.Connect(t.Context(), dagger.WithConn(engine))
	if err != nil {
		t.Fatal(err)
	}
	return t.Context(), client.Harbor(), engine
}

func TestOptionalInterface(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"moor":{"note":null}}}`)
	if note, err := harbor.Moor(dagger.HarborMoorOpts{N: "x"}).Note(ctx); err != nil || note != "" {
		t.Error(note, err)
	}
	engine.Want(t, `{harbor{moor(n:"x"){note}}}`)
	engine.Then(`{"harbor":{"grid":[[{"id":"B1"}]]}}`, `{"harbor":{"moor":{"note":"n"}}}`)
	grid, err := harbor.Grid(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := harbor.Moor(dagger.HarborMoorOpts{Boat: (&grid[0][0]).AsFloats()}).Note(ctx); err == nil {
		t.Error("the client of the interface asks for the ID, to which there was no answer")
	}
}

func TestRequiredInterfaceIsNil(t *testing.T) {
	_, harbor, engine := connect(t)
	defer func() {
		if reason := recover(); reason != `unexpected nil pointer for argument "boat"` {
			t.Errorf("%v", reason)
		}
		engine.Want(t)
	}()
	harbor.Must(nil)
}

func TestNullableWithoutID(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"plain":null}}`, `{"harbor":{"plain":{"__typename":"Plain"}}}`, `{"harbor":{"plain":{"name":"p"}}}`)
	if plain, err := harbor.Plain(ctx); plain != nil || err != nil {
		t.Error(plain, err)
	}
	plain, err := harbor.Plain(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if name, err := plain.Name(ctx); name != "p" || err != nil {
		t.Error(name, err)
	}
	engine.Want(t, `{harbor{plain{__typename}}}`, `{harbor{plain{__typename}}}`, `{harbor{plain{name}}}`)
}

func TestNestedLists(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"grid":[[{"id":"B1"},{"id":"B2"}],[]]}}`,
		`{"harbor":{"cube":[[[{"id":"B1"},null]],null]}}`)
	grid, err := harbor.Grid(ctx)
	if err != nil || len(grid) != 2 || len(grid[0]) != 2 || len(grid[1]) != 0 {
		t.Fatal(grid, err)
	}
	if id, _ := grid[0][1].ID(ctx); id != "B2" {
		t.Error(id)
	}
	cube, err := harbor.Cube(ctx)
	if err != nil || len(cube) != 2 || len(cube[0]) != 1 || len(cube[0][0]) != 1 || cube[1] != nil {
		t.Fatal(cube, err)
	}
	engine.Want(t, `{harbor{grid{id}}}`, `{harbor{cube{id}}}`)
	engine.Then(`{"harbor":{"tow":"done"}}`)
	if _, err := harbor.Tow(ctx, [][]*dagger.Boat{{&grid[0][0], &grid[0][1]}, {}}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{tow(rows:[["B1","B2"],[]])}}`)
}

func TestListWithoutID(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"plains":[{"name":"a","tide":"LOW"},{"name":"b","tide":"HIGH"}]}}`)
	plains, err := harbor.Plains(ctx)
	if err != nil || len(plains) != 2 {
		t.Fatal(plains, err)
	}
	name, err := plains[1].Name(ctx)
	tide, err2 := plains[0].Tide(ctx)
	if name != "b" || tide != dagger.TideLow || err != nil || err2 != nil {
		t.Error(name, tide, err, err2)
	}
	engine.Want(t, `{harbor{plains{name tide}}}`)
}

func TestListsWithNull(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"words":["a",null]}}`, `{"harbor":{"boats":[null,{"id":"B1"}]}}`, `{"harbor":{"boats":null}}`)
	if words, err := harbor.Words(ctx); err != nil || len(words) != 2 || words[1] != "" {
		t.Error(words, err)
	}
	if boats, err := harbor.Boats(ctx); err != nil || len(boats) != 1 {
		t.Error(boats, err)
	}
	if boats, err := harbor.Boats(ctx); err != nil || boats != nil {
		t.Error(boats, err)
	}
	engine.Want(t, `{harbor{words}}`, `{harbor{boats{id}}}`, `{harbor{boats{id}}}`)
}

func TestZeroValuesOfEachKind(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"tides":"t"}}`, `{"harbor":{"tides":"t"}}`)
	if _, err := harbor.Tides(ctx, dagger.HarborTidesOpts{ForceSendFields: "Tides Deep N F S"}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{tides(tides:[],deep:false,n:0,f:0.000000,s:"")}}`)
	engine.Then(`{"harbor":{"tides":"t"}}`)
	if _, err := harbor.Tides(ctx, dagger.HarborTidesOpts{N: 1}, dagger.HarborTidesOpts{N: 2, S: "second", ForceSendFields: "Deep"}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{tides(n:1,s:"second",deep:false)}}`)
}

// TestNullWhereItIsLegal has null sent only where it is a value; what has no zero value at all can't be sent.
func TestNullWhereItIsLegal(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"weigh":"w"}}`)
	if _, err := harbor.Weigh(ctx, dagger.HarborWeighOpts{ForceSendFields: "Maybe Extras  Sized"}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{weigh(maybe:null,extras:{},sized:{size:0})}}`)
	for _, name := range []string{"Tide", "Named"} {
		func() {
			defer func() {
				if reason := fmt.Sprint(recover()); !strings.Contains(reason, `"`+name+`"`) {
					t.Errorf("%s: %v", name, reason)
				}
			}()
			_, _ = harbor.Weigh(ctx, dagger.HarborWeighOpts{ForceSendFields: name})
		}()
	}
}

func TestRecursiveInput(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"load":"done"}}`)
	cargo := dagger.Cargo{Name: "a", Next: &dagger.Cargo{Name: "b", Weight: 2}, Parts: []dagger.Cargo{{Name: "c"}}}
	if _, err := harbor.Load(ctx, cargo); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{load(cargo:{name:"a",next:{name:"b",parts:[],weight:2},parts:[{name:"c",parts:[]}]})}}`)
}

func TestObjectInInput(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"boats":[{"id":"B1"}]}}`, `{"harbor":{"load":"done"}}`)
	boats, err := harbor.Boats(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := harbor.Load(ctx, dagger.Cargo{Name: "a", Boat: &boats[0]}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{boats{id}}}`, `{harbor{load(cargo:{name:"a",boat:"B1",parts:[]})}}`)
}

func TestArgumentCalledID(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"hail":"ahoy"}}`)
	if _, err := harbor.Hail(ctx, "x"); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{harbor{hail(id:"x")}}`)
}

func TestInterfaces(t *testing.T) {
	ctx, harbor, engine := connect(t, `{"harbor":{"fleet":[{"id":"B1"}]}}`, `{"node":{"spare":null}}`, `{"node":{"__typename":"Boat"}}`)
	fleet, err := harbor.Fleet(ctx)
	if err != nil || len(fleet) != 1 {
		t.Fatal(fleet, err)
	}
	if spare, err := fleet[0].Spare(ctx); spare != nil || err != nil {
		t.Error(spare, err)
	}
	concrete, err := fleet[0].Concrete(ctx)
	if _, ok := concrete.(*dagger.Boat); !ok || err != nil {
		t.Errorf("%T %v", concrete, err)
	}
	engine.Want(t, `{harbor{fleet{id}}}`, `{node(id:"B1"){... on Floats{spare{id}}}}`, `{node(id:"B1"){... on Floats{__typename}}}`)
}

func TestEnumJSON(t *testing.T) {
	tide := dagger.TideHigh
	if text, err := json.Marshal(&tide); err != nil || string(text) != `"HIGH"` {
		t.Error(string(text), err)
	}
	wrong := dagger.Tide("EBB")
	if _, err := json.Marshal(&wrong); err == nil {
		t.Error("a value that there isn't has a JSON form")
	}
	if err := json.Unmarshal([]byte(`"EBB"`), &tide); err == nil {
		t.Error("a name that there isn't is read")
	}
	if err := json.Unmarshal([]byte(`""`), &tide); err != nil || tide != "" {
		t.Error(tide, err)
	}
}
