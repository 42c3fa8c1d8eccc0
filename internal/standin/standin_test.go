package standin

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func embedded(t *testing.T) *introspection.Document {
	t.Helper()
	document, err := introspection.Decode("core.graphqls", EmbeddedSDL())
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func TestEmbeddedSchemaIsSound(t *testing.T) {
	if _, err := gqlparser.LoadSchema(&ast.Source{Name: "core.graphqls", Input: string(EmbeddedSDL())}); err != nil {
		t.Error(err)
	}
	schema, err := introspection.Bind(embedded(t), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, warning := range schema.Warnings {
		t.Error(warning)
	}
	if schema.Dialect.IDs != introspection.UnifiedIDs || !schema.Dialect.AppliedDirectives || !schema.Dialect.AwaitsNullable {
		t.Errorf("dialect %+v", schema.Dialect)
	}
	if len(schema.Environments) != 1 || schema.Environments[0].Root == nil || schema.Environments[0].Constructor == nil {
		t.Fatalf("environments %+v", schema.Environments)
	}
	shapes := map[introspection.Shape]bool{}
	kinds := map[introspection.EntrypointKind]bool{}
	for _, typ := range schema.Types {
		for _, field := range typ.Fields {
			shapes[field.Shape] = true
			kinds[field.Entrypoint] = true
		}
	}
	for shape := introspection.Leaf; shape <= introspection.Sync; shape++ {
		if !shapes[shape] {
			t.Errorf("no field has the shape %s", shape)
		}
	}
	for _, kind := range []introspection.EntrypointKind{introspection.Check, introspection.Generate, introspection.Up, introspection.Agent, introspection.Function} {
		if !kinds[kind] {
			t.Errorf("no field is a %s", kind)
		}
	}
}

// The embedded engine answers the query that real engines are sent, with nothing left out, and its answer is the
// schema that it was made of.
func TestEmbeddedComesBack(t *testing.T) {
	_, s := start(t, embedded(t), Options{})
	text, leftOut, err := s.Introspect(t.Context())
	if err != nil || len(leftOut) > 0 {
		t.Fatalf("left out %q, error %v", leftOut, err)
	}
	again, err := introspection.Decode("again", text)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(embedded(t), again, ignorePlaces, asReferred); diff != "" {
		t.Errorf("SDL - introspected +\n%.3000s", diff)
	}
}

// ask sends a query and returns the data, or the error's text behind "error: ".
func ask(t *testing.T, s *session.Session, query string) string {
	t.Helper()
	data, err := s.Query(t.Context(), query, nil)
	if err != nil {
		return "error: " + err.Error()
	}
	return string(data)
}

// id asks for the ID at the end of a chain of fields.
func id(t *testing.T, s *session.Session, chain ...string) string {
	t.Helper()
	data, err := s.Query(t.Context(), "{"+strings.Join(chain, "{")+"{id"+strings.Repeat("}", len(chain)+1), nil)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	for {
		object, ok := value.(map[string]any)
		if !ok {
			return value.(string)
		}
		for _, inner := range object {
			value = inner
		}
	}
}

func TestAnswers(t *testing.T) {
	_, s := start(t, embedded(t), Options{})
	container := id(t, s, `container`, `from(address:"alpine")`)
	directory := id(t, s, `directory`)
	for name, test := range map[string]struct{ query, want string }{
		"a string is its chain":    {`{container{from(address:"alpine"){stdout}}}`, `{"container":{"from":{"stdout":"container.from(address:\"alpine\").stdout"}}}`},
		"arguments are sorted":     {`{container{withExec(expect:ANY args:["a","b"] stdin:"\n"){stderr}}}`, `{"container":{"withExec":{"stderr":"container.withExec(args:[\"a\", \"b\"], stdin:\"\\n\", expect:ANY).stderr"}}}`},
		"aliases":                  {`{a:container{b:platform c:__typename}}`, `{"a":{"b":"container.platform","c":"Container"}}`},
		"numbers":                  {`{container{exitCode} directory{changes(from:"` + directory + `"){isEmpty}}}`, `{"container":{"exitCode":42},"directory":{"changes":{"isEmpty":true}}}`},
		"two in a list":            {`{container{labels{name}}}`, `{"container":{"labels":[{"name":"container.labels[0].name"},{"name":"container.labels[1].name"}]}}`},
		"lists in lists":           {`{directory{changes(from:"` + directory + `"){paths}}}`, `{"directory":{"changes":{"paths":[["directory.changes(from:Directory{directory}).paths[0][0]","directory.changes(from:Directory{directory}).paths[0][1]"],["directory.changes(from:Directory{directory}).paths[1][0]","directory.changes(from:Directory{directory}).paths[1][1]"]]}}}`},
		"void":                     {`{container{up(ports:[{backend:1 protocol:UDP}])}}`, `{"container":{"up":null}}`},
		"node leads back":          {`{node(id:"` + container + `"){id ... on Container{stdout}}}`, `{"node":{"id":"` + container + `","stdout":"container.from(address:\"alpine\").stdout"}}`},
		"another type's fragment":  {`{node(id:"` + container + `"){... on File{name}}}`, `{"node":{}}`},
		"fragments on interfaces":  {`{node(id:"` + container + `"){... on Exportable{export(path:"x")} ...n}} fragment n on Node{__typename}`, `{"node":{"__typename":"Container","export":"container.from(address:\"alpine\").export(path:\"x\")"}}`},
		"an ID as argument":        {`{directory{withDirectory(path:"/",directory:"` + directory + `"){digest}}}`, `{"directory":{"withDirectory":{"digest":"directory.withDirectory(path:\"/\", directory:Directory{directory}).digest"}}}`},
		"the short form of an ID":  {`{directory{withDirectory(path:"/",directory:"Directory:"){digest}}}`, `{"directory":{"withDirectory":{"digest":"directory.withDirectory(path:\"/\", directory:Directory{}).digest"}}}`},
		"input objects":            {`{container{build(context:"Directory:",buildArgs:[{value:"v",name:"n"}]){stdout}}}`, `{"container":{"build":{"stdout":"container.build(context:Directory{}, buildArgs:[{name:\"n\", value:\"v\"}]).stdout"}}}`},
		"64 bits":                  {`{file(name:"f",contents:""){withTimestamps(timestamp:9007199254740993){name}}}`, `{"file":{"withTimestamps":{"name":"file(name:\"f\", contents:\"\").withTimestamps(timestamp:9007199254740993).name"}}}`},
		"an explicit null":         {`{container{withExposedPort(port:1,description:null){user}}}`, `{"container":{"withExposedPort":{"user":"container.withExposedPort(port:1, description:null).user"}}}`},
		"merged fields":            {`{container{labels{name}} container{labels{value}}}`, `{"container":{"labels":[{"name":"container.labels[0].name","value":"container.labels[0].value"},{"name":"container.labels[1].name","value":"container.labels[1].value"}]}}`},
		"an ID of another type":    {`{directory{withDirectory(path:"/",directory:"` + container + `"){digest}}}`, `error: argument "directory" of Directory.withDirectory: the ID "` + container + `" is of the type Container; Directory is wanted`},
		"an ID for an interface":   {`{bakery(flour:RYE){taste(loaf:"BakeryLoaf:")}}`, `{"bakery":{"taste":null}}`},
		"no ID":                    {`{node(id:"x"){id}}`, `error: argument "id" of Query.node: "x" is not an ID of this engine; its IDs have the form TYPE:CHAIN`},
		"a chain that isn't":       {`{node(id:"File:!"){id}}`, `error: argument "id" of Query.node: the chain in the ID "File:!" can't be read`},
		"an ID of a scalar":        {`{node(id:"String:"){id}}`, `error: argument "id" of Query.node: "String:" is not an ID of this engine; its IDs have the form TYPE:CHAIN`},
		"an interface":             {`{currentNode{__typename id}}`, `{"currentNode":{"__typename":"Bakery","id":"Bakery:Y3VycmVudE5vZGU"}}`},
		"serving":                  {`{moduleSource(refString:"github.com/x/my-yard.git@v1"){asModule{name serve}}}`, `{"moduleSource":{"asModule":{"name":"my-yard","serve":null}}}`},
		"unknown field":            {`{container{nope}}`, `error: Cannot query field "nope" on type "Container".`},
		"all problems at once":     {`{container{nope} dir}`, "error: Cannot query field \"nope\" on type \"Container\".\nCannot query field \"dir\" on type \"Query\". Did you mean \"git\"?"},
		"missing argument":         {`{container{from{id}}}`, `error: Field "from" argument "address" of type "String!" is required, but it was not provided.`},
		"not GraphQL":              {`{container{`, `error: Expected Name, found <EOF>`},
		"mutation":                 {`mutation{container{id}}`, `error: Schema does not support operation type "mutation"`},
		"directives of the engine": {`{container @include(if:true){id}}`, `error: Unknown directive "@include".`},
		"version":                  {`{__schemaVersion __type(name:"Void"){kind name}}`, `{"__schemaVersion":"v1.0.0","__type":{"kind":"SCALAR","name":"Void"}}`},
		"unknown type":             {`{__type(name:"Nope"){kind}}`, `error: no type is called "Nope"`},
		"deprecated is left out":   {`{__type(name:"ReturnType"){enumValues{name}}}`, `{"__type":{"enumValues":[{"name":"SUCCESS"},{"name":"FAILURE"},{"name":"ANY"}]}}`},
		"deprecated inputs too":    {`{__type(name:"PortForward"){inputFields{name}}}`, `{"__type":{"inputFields":[{"name":"backend"},{"name":"frontend"},{"name":"protocol"}]}}`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := ask(t, s, test.query); got != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.query, got, test.want)
			}
		})
	}
}

func TestChosenAnswers(t *testing.T) {
	for name, test := range map[string]struct {
		answers     Answers
		query, want string
	}{
		"null":                   {Answers{Null: []string{"Container.user"}}, `{container{user workdir}}`, `{"container":{"user":null,"workdir":"container.workdir"}}`},
		"null object":            {Answers{Null: []string{"Container.stat"}}, `{container{stat(path:"x"){name}}}`, `{"container":{"stat":null}}`},
		"null everywhere":        {Answers{Null: []string{"*"}}, `{container{user stdout}}`, `{"container":{"stdout":"container.stdout","user":null}}`},
		"an enum's second":       {Answers{EnumValue: 1}, `{bakery(flour:RYE){bake(dough:"Directory:"){flour}}}`, `{"bakery":{"bake":[{"flour":"SPELT"},{"flour":"SPELT"}]}}`},
		"an enum goes on":        {Answers{EnumValue: 7}, `{bakery(flour:RYE){best{flour}}}`, `{"bakery":{"best":{"flour":"SPELT"}}}`},
		"length":                 {Answers{Length: 3}, `{container{labels{__typename}}}`, `{"container":{"labels":[{"__typename":"Label"},{"__typename":"Label"},{"__typename":"Label"}]}}`},
		"empty":                  {Answers{Length: -1}, `{container{labels{name}}}`, `{"container":{"labels":[]}}`},
		"another implementation": {Answers{Implementation: 1}, `{currentNode{__typename}}`, `{"currentNode":{"__typename":"BakeryLoaf"}}`},
	} {
		t.Run(name, func(t *testing.T) {
			_, s := start(t, embedded(t), Options{Answers: test.answers})
			if got := ask(t, s, test.query); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
	for want, answers := range map[string]Answers{
		`the schema has no field "Bakery.zzzzz"; give Type.field, or * for all`:   {Null: []string{"Bakery.zzzzz"}},
		`the schema has no field "Contaner.from"; did you mean "Container.from"?`: {FailExec: []string{"Contaner.from"}},
		`a list length of -2 was requested; the minimum is -1, for empty lists`:   {Length: -2},
		`calls to answer with null count from 0: got -1`:                          {NullOneIn: -1},
		`implementations count from 0: got -3`:                                    {Implementation: -3},
		`a list length of 101 was requested; the maximum is 100`:                  {Length: 101},
		`enum values count from 0: got -1`:                                        {EnumValue: -1},
	} {
		if _, err := New(embedded(t), Options{Answers: answers}); err == nil || err.Error() != want {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}

func TestUnserved(t *testing.T) {
	_, s := start(t, embedded(t), Options{Unserved: true})
	if got := ask(t, s, `{bakery(flour:RYE){heat}}`); !strings.HasPrefix(got, `error: Cannot query field "bakery"`) {
		t.Errorf("before it is served: %s", got)
	}
	text, _, err := s.Introspect(t.Context())
	if err != nil || strings.Contains(strings.ToLower(string(text)), "bakery") {
		t.Errorf("the schema before it is served speaks of the environment (%v)", err)
	}
	served, err := s.Serve(t.Context(), "../src/bakery/")
	if err != nil || served.Name != "bakery" {
		t.Fatalf("served %+v, error %v", served, err)
	}
	if got := ask(t, s, `{bakery(flour:RYE){heat}}`); got != `{"bakery":{"heat":42}}` {
		t.Errorf("after it was served: %s", got)
	}
	if _, err := s.Serve(t.Context(), "./cellar"); err == nil || err.Error() != "serve environment ./cellar: no environment of this schema is called cellar (./cellar)" {
		t.Errorf("an unknown environment: %v", err)
	}
}
