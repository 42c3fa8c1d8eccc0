package modern

import (
	"context"
	"errors"
	"strings"
	"testing"

	"dagger.io/dagger"
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

func TestListOfObjects(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"envVariables":[{"id":"E1"},{"id":"E2"}]}}`)
	list, err := c.Container().EnvVariables(ctx)
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	engine.Want(t, `{container{envVariables{id}}}`)
	engine.Then(`{"node":{"name":"PATH"}}`)
	if name, err := list[0].Name(ctx); err != nil || name != "PATH" {
		t.Error(name, err)
	}
	engine.Want(t, `{node(id:"E1"){... on EnvVariable{name}}}`)
	if id, err := list[1].ID(ctx); err != nil || id != "E2" {
		t.Error(id, err)
	}
	engine.Want(t)
	engine.Then(`{"container":{"envVariables":[]}}`)
	if list, err := c.Container().EnvVariables(ctx); err != nil || list == nil || len(list) != 0 {
		t.Errorf("an empty list is %#v, %v", list, err)
	}
}

func TestSync(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"sync":"C1"}}`, `{"node":{"stdout":"out"}}`)
	synced, err := c.Container().Sync(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if out, err := synced.Stdout(ctx); err != nil || out != "out" {
		t.Error(out, err)
	}
	engine.Want(t, `{container{sync}}`, `{node(id:"C1"){... on Container{stdout}}}`)
}

func TestObjectsAndOptionsAsArguments(t *testing.T) {
	ctx, c, engine := connect(t, `{"directory":{"id":"D1"}}`, `{"container":{"withDirectory":{"stdout":""}}}`)
	_, err := c.Container().WithDirectory("/a", c.Directory(),
		dagger.ContainerWithDirectoryOpts{Exclude: []string{"x"}},
		dagger.ContainerWithDirectoryOpts{Exclude: []string{"y"}, Owner: "me"}).Stdout(ctx)
	if err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{directory{id}}`,
		`{container{withDirectory(exclude:["x"],owner:"me",path:"/a",source:"D1"){stdout}}}`)
}

func TestEnumAlias(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"asTarball":{"size":1}}}`)
	if _, err := c.Container().AsTarball(dagger.ContainerAsTarballOpts{MediaTypes: dagger.ImageMediaTypesOci}).Size(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{asTarball(mediaTypes:OCIMediaTypes){size}}}`)
}

func TestInputObjects(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"up":null}}`)
	err := c.Container().Up(ctx, dagger.ContainerUpOpts{Ports: []dagger.PortForward{{Backend: 1, Frontend: 2}}})
	if err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{up(ports:[{backend:1,frontend:2}])}}`)
}

func TestNullable(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"stat":null}}`)
	if stat, err := c.Container().Stat(ctx, "/x"); err != nil || stat != nil {
		t.Error(stat, err)
	}
	engine.Want(t, `{container{stat(path:"/x"){id}}}`)
	engine.Then(`{"container":{"stat":{"id":"S1"}}}`, `{"node":{"name":"x"}}`)
	stat, err := c.Container().Stat(ctx, "/x")
	if err != nil {
		t.Fatal(err)
	}
	if name, err := stat.Name(ctx); err != nil || name != "x" {
		t.Error(name, err)
	}
	engine.Want(t, `{container{stat(path:"/x"){id}}}`, `{node(id:"S1"){... on Stat{name}}}`)
}

func TestLoadAndRef(t *testing.T) {
	ctx, c, engine := connect(t, `{"node":{"__typename":"File"}}`, `{"node":{"contents":"text"}}`)
	file, err := dagger.Load[*dagger.File](ctx, c, "F1")
	if err != nil {
		t.Fatal(err)
	}
	if text, err := file.Contents(ctx); err != nil || text != "text" {
		t.Error(text, err)
	}
	engine.Want(t, `{node(id:"F1"){... on File{__typename}}}`, `{node(id:"F1"){... on File{contents}}}`)
	engine.Then(`{"node":{}}`)
	if _, err := dagger.Load[*dagger.File](ctx, c, "D1"); err == nil || !strings.HasPrefix(err.Error(), "load File: ") {
		t.Error(err)
	}
	engine.Want(t, `{node(id:"D1"){... on File{__typename}}}`)
	engine.Then(`{"node":{"entries":["a"]}}`)
	if entries, err := dagger.Ref[*dagger.Directory](c, "D1").Entries(ctx); err != nil || len(entries) != 1 {
		t.Error(entries, err)
	}
	engine.Want(t, `{node(id:"D1"){... on Directory{entries}}}`)
}

func TestNodeAndConcrete(t *testing.T) {
	ctx, c, engine := connect(t, `{"node":{"id":"F1"}}`)
	node, err := c.Node(ctx, "F1")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := node.(*dagger.NodeClient); !ok {
		t.Errorf("it is a %T", node)
	}
	engine.Want(t, `{node(id:"F1"){id}}`)
	engine.Then(`{"directory":{"__typename":"Directory"}}`, `{"directory":{"id":"D1"}}`)
	concrete, err := c.Directory().AsExportable().Concrete(ctx)
	if _, ok := concrete.(*dagger.Directory); err != nil || !ok {
		t.Errorf("it is a %T, %v", concrete, err)
	}
	engine.Want(t, `{directory{__typename}}`, `{directory{id}}`)
}

func TestErrors(t *testing.T) {
	ctx, c, _ := connect(t,
		`{"errors":[{"message":"boom","extensions":{"_type":"EXEC_ERROR","cmd":["sh",7,"-c"],"exitCode":3,"stdout":"o","stderr":"e"}}]}`,
		`{"errors":[{"message":"no such thing","extensions":{"code":"X"}}]}`)
	_, err := c.Container().Stdout(ctx)
	var exec *dagger.ExecError
	if !errors.As(err, &exec) {
		t.Fatalf("it is a %T", err)
	}
	if exec.Error() != "boom" || exec.ExitCode != 3 || strings.Join(exec.Cmd, " ") != "sh -c" || exec.Stdout != "o" ||
		exec.Stderr != "e" || exec.Extensions()["_type"] != "EXEC_ERROR" {
		t.Errorf("%#v", exec)
	}
	_, err = c.Container().Stdout(ctx)
	var extended interface{ Extensions() map[string]any }
	if !errors.As(err, &extended) || extended.Extensions()["code"] != "X" || err.Error() != "no such thing" {
		t.Errorf("%T %v", err, err)
	}
}

func TestNilArgument(t *testing.T) {
	_, c, engine := connect(t)
	defer func() {
		if reason := recover(); reason != `unexpected nil pointer for argument "source"` {
			t.Errorf("%v", reason)
		}
		engine.Want(t)
	}()
	c.Container().WithDirectory("/", nil)
}

func TestZeroValues(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"withExec":{"stdout":""}}}`, `{"container":{"stdout":""}}`, `{"container":{"asService":{"id":"S"}}}`)
	opts := dagger.ContainerWithExecOpts{UseEntrypoint: true,
		ForceSendFields: "Stdin Expand RedirectStdout"}
	if _, err := c.Container().WithExec([]string{"a"}, opts).Stdout(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{withExec(args:["a"],useEntrypoint:true,stdin:"",expand:false,redirectStdout:""){stdout}}}`)
	engine.Then(`{"container":{"asService":{"id":"S"}}}`)
	if _, err := c.Container().AsService(dagger.ContainerAsServiceOpts{ForceSendFields: "Args NoInit"}).ID(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{asService(args:[],noInit:false){id}}}`)
	engine.Then(`{"container":{"from":{"id":"S"}}}`)
	if _, err := c.Container().From("x", dagger.ContainerFromOpts{ForceSendFields: "RegistryService Protocol"}).ID(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{from(address:"x",registryService:null,protocol:null){id}}}`)
	defer func() {
		if reason, _ := recover().(string); !strings.Contains(reason, `"args"`) || !strings.Contains(reason, "Args, ") {
			t.Errorf("a name that isn't a field: %v", reason)
		}
	}()
	c.Container().AsService(dagger.ContainerAsServiceOpts{ForceSendFields: "args"})
}

func TestStringsAndNumbers(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"withNewFile":{"withExposedPort":{"id":"C"}}}}`)
	text := "a \"quoted\" \\ line\nand\ttab ünïcode \u0001"
	if _, err := c.Container().WithNewFile("/f", text, dagger.ContainerWithNewFileOpts{Permissions: 0o600}).WithExposedPort(8080).ID(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{withNewFile(path:"/f",contents:"a \"quoted\" \\ line\nand\ttab ünïcode \u0001",permissions:384){withExposedPort(port:8080){id}}}}`)
}

func TestChainWithFunctions(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"withUser":{"user":"me"}}}`)
	asMe := func(r *dagger.Container) *dagger.Container { return r.WithUser("me") }
	if user, err := c.Container().With(asMe).User(ctx); err != nil || user != "me" {
		t.Error(user, err)
	}
	engine.Want(t, `{container{withUser(name:"me"){user}}}`)
}

func TestEnumFromTheEngine(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"exposedPorts":[{"id":"P1"}]}}`, `{"node":{"protocol":"UDP"}}`, `{"node":{"protocol":"CARRIER_PIGEON"}}`)
	ports, err := c.Container().ExposedPorts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if protocol, err := ports[0].Protocol(ctx); err != nil || protocol != dagger.NetworkProtocolUdp {
		t.Error(protocol, err)
	}
	if protocol, err := ports[0].Protocol(ctx); err == nil || !strings.Contains(err.Error(), "CARRIER_PIGEON") {
		t.Errorf("%q, %v", protocol, err)
	}
	engine.Want(t, `{container{exposedPorts{id}}}`, `{node(id:"P1"){... on Port{protocol}}}`, `{node(id:"P1"){... on Port{protocol}}}`)
}

func TestMarshalJSON(t *testing.T) {
	_, c, engine := connect(t, `{"directory":{"id":"D1"}}`)
	if text, err := c.Directory().MarshalJSON(); err != nil || string(text) != `"D1"` {
		t.Error(string(text), err)
	}
	engine.Want(t, `{directory{id}}`)
}
