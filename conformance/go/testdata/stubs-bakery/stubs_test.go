// Package bakery has tests of stubs, over an engine that answers what each test says.
package bakery

import (
	"context"
	"strings"
	"testing"

	"dagger.io/dagger"
	"dagger.io/dagger/stubs/bakery"
	"dagger.io/dagger/wire"
)

func connect(t *testing.T, answers ...string) (context.Context, *dagger.Client, *wire.Engine) {
	t.Helper()
	engine := wire.New(answers...)
	client, err := dagger.Connect(t.Context(), dagger.WithConn(engine))
	if err != nil {
		t.Fatal(err)
	}
	return t.Context(), client, engine
}

func TestAFunctionInAChain(t *testing.T) {
	ctx, client, engine := connect(t, `{"container":{"from":{"id":"C1"}}}`, `{"node":{"withBread":{"stdout":"crumbs"}}}`)
	ctr := client.Container().From("alpine").With(bakery.WithBread(client, 3, bakery.WithBreadOpts{Flour: bakery.FlourWheat, Object: "x"}))
	if got, err := ctr.Stdout(ctx); err != nil || got != "crumbs" {
		t.Error(got, err)
	}
	engine.Want(t, `{container{from(address:"alpine"){id}}}`,
		`{node(id:"C1"){... on Container{withBread(loaves:3,flour:WHEAT,object:"x"){stdout}}}}`)
}

func TestFunctionsOfACoreType(t *testing.T) {
	ctx, client, engine := connect(t, `{"container":{"id":"C1"}}`, `{"node":{"bake":{"label":"b"}}}`, `{"container":{"id":"C1"}}`, `{"node":{"crumbs":null}}`)
	if label, err := bakery.ContainerBake(client, client.Container(), "dark").Label(ctx); err != nil || label != "b" {
		t.Error(label, err)
	}
	if crumbs, err := bakery.ContainerCrumbs(ctx, client, client.Container()); err != nil || crumbs != nil {
		t.Error(crumbs, err)
	}
	engine.Want(t, `{container{id}}`, `{node(id:"C1"){... on Container{bake(crumb:"dark"){label}}}}`,
		`{container{id}}`, `{node(id:"C1"){... on Container{crumbs}}}`)
	defer func() {
		if reason := recover(); reason != `unexpected nil pointer for argument "container"` {
			t.Error(reason)
		}
	}()
	bakery.ContainerBake(client, nil, "dark")
}

func TestAnObjectIsItsInterface(t *testing.T) {
	ctx, client, engine := connect(t, `{"bakery":{"loaves":[{"id":"L1"}]}}`, `{"bakery":{"taste":"good"}}`)
	yard := bakery.New(client)
	loaves, err := yard.Loaves(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if taste, err := yard.Taste(ctx, &loaves[0]); err != nil || taste != "good" {
		t.Error(taste, err)
	}
	engine.Want(t, `{bakery{loaves{id}}}`, `{bakery{taste(baked:"L1")}}`)
	var baked bakery.Baked = &loaves[0]
	if same, err := baked.Concrete(ctx); err != nil || same != dagger.Node(&loaves[0]) {
		t.Error(same, err)
	}
}

func TestNullIsTold(t *testing.T) {
	ctx, client, _ := connect(t, `{"bakery":{"note":null}}`, `{"bakery":{"note":""}}`, `{"bakery":{"flour":null}}`, `{"bakery":{"flour":"RYE"}}`,
		`{"bakery":{"best":null}}`, `{"bakery":{"sold":null}}`, `{"bakery":{"sold":[null,{"id":"L1"}]}}`, `{"bakery":{"orders":[null,""]}}`,
		`{"bakery":{"queue":null}}`, `{"bakery":{"queue":[]}}`)
	yard := bakery.New(client)
	if note, err := yard.Note(ctx); err != nil || note != nil {
		t.Error(note, err)
	}
	if note, err := yard.Note(ctx); err != nil || note == nil || *note != "" {
		t.Error(note, err)
	}
	if flour, err := yard.Flour(ctx); err != nil || flour != nil {
		t.Error(flour, err)
	}
	if flour, err := yard.Flour(ctx); err != nil || flour == nil || *flour != bakery.FlourRye {
		t.Error(flour, err)
	}
	if best, err := yard.Best(ctx); err != nil || best != nil {
		t.Error(best, err)
	}
	if sold, err := yard.Sold(ctx); err != nil || sold != nil {
		t.Error(sold, err)
	}
	if sold, err := yard.Sold(ctx); err != nil || len(sold) != 2 || sold[0] != nil || sold[1] == nil {
		t.Error(sold, err)
	}
	if orders, err := yard.Orders(ctx); err != nil || len(orders) != 2 || orders[0] != nil || *orders[1] != "" {
		t.Error(orders, err)
	}
	if queue, err := yard.Queue(ctx); err != nil || queue != nil {
		t.Error(queue, err)
	}
	if queue, err := yard.Queue(ctx); err != nil || queue == nil {
		t.Error(queue, err)
	}
}

func TestConnectServes(t *testing.T) {
	engine := wire.New(`{"moduleSource":{"asModule":{"serve":null}}}`)
	yard, client, err := bakery.Connect(t.Context(), dagger.WithConn(engine))
	if err != nil || yard == nil || client == nil {
		t.Fatal(yard, err)
	}
	engine.Want(t, `{moduleSource(refString:"/envs/bakery"){asModule{serve}}}`)
	if err := client.Close(); err != nil {
		t.Error(err)
	}
}

func TestNotServed(t *testing.T) {
	ctx, client, engine := connect(t)
	engine.Then(`{"errors":[{"message":"Cannot query field \"bakery\" on type \"Query\"."}]}`)
	_, err := bakery.New(client).Note(ctx)
	if err == nil || !strings.HasPrefix(err.Error(), "the session doesn't serve the environment bakery: call bakery.Serve or bakery.ServeFrom first: ") {
		t.Error(err)
	}
}

// TestChecks has the names of all five paths.
func TestChecks(t *testing.T) {
	_, client, _ := connect(t)
	var names []string
	for _, entrypoint := range bakery.Entrypoints() {
		if entrypoint.Kind == bakery.KindCheck {
			names = append(names, entrypoint.Name)
		}
	}
	if got := strings.Join(names, " "); got != "fresh back.clean back.hot oven.clean oven.hot" {
		t.Error(got)
	}
	results := bakery.RunChecks(t.Context(), bakery.New(client))
	if len(results) != len(names) || results["fresh"] == nil {
		t.Error(results)
	}
}

func TestChecksAsTests(t *testing.T) {
	_, client, engine := connect(t)
	const all = `{"bakery":{"fresh":true,"oven":{"hot":"yes","clean":true},"back":{"hot":"yes","clean":true}}}`
	engine.Then(all, all, all, all, all)
	t.Run("all", func(t *testing.T) { bakery.TestChecks(t, bakery.New(client)) })
	if requests := engine.Requests(); requests != 5 {
		t.Error(requests)
	}
}
