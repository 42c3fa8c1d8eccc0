package typed

import (
	"context"
	"errors"
	"testing"

	"dagger.io/dagger"
	"dagger.io/dagger/wire"
)

func connect(t *testing.T, answers ...string) (context.Context, *dagger.Client, *wire.Engine) {
	t.Helper()
	engine := wire.New(answers...)
	ctx := context.Background()
	client, err := dagger.Connect(ctx, dagger.WithConn(engine))
	if err != nil {
		t.Fatal(err)
	}
	return ctx, client, engine
}

func TestListOfObjects(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"envVariables":[{"id":"E1"}]}}`, `{"loadEnvVariableFromID":{"name":"PATH"}}`)
	list, err := c.Container().EnvVariables(ctx)
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	if name, err := list[0].Name(ctx); err != nil || name != "PATH" {
		t.Error(name, err)
	}
	if id, err := list[0].ID(ctx); err != nil || id != "E1" {
		t.Error(id, err)
	}
	engine.Want(t, `{container{envVariables{id}}}`, `{loadEnvVariableFromID(id:"E1"){name}}`)
}

func TestSync(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"sync":"C1"}}`, `{"loadContainerFromID":{"stdout":"out"}}`)
	synced, err := c.Container().Sync(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if out, err := synced.Stdout(ctx); err != nil || out != "out" {
		t.Error(out, err)
	}
	engine.Want(t, `{container{sync}}`, `{loadContainerFromID(id:"C1"){stdout}}`)
}

func TestArguments(t *testing.T) {
	ctx, c, engine := connect(t, `{"directory":{"id":"D1"}}`, `{"container":{"withDirectory":{"asTarball":{"size":1}}}}`)
	_, err := c.Container().WithDirectory("/a", c.Directory(), dagger.ContainerWithDirectoryOpts{Exclude: []string{"x"}}).
		AsTarball(dagger.ContainerAsTarballOpts{MediaTypes: dagger.ImageMediaTypesOci}).Size(ctx)
	if err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{directory{id}}`, `{container{withDirectory(exclude:["x"],path:"/a",source:"D1"){asTarball(mediaTypes:OCIMediaTypes){size}}}}`)
	engine.Then(`{"container":{"up":null}}`)
	if err := c.Container().Up(ctx, dagger.ContainerUpOpts{Ports: []dagger.PortForward{{Backend: 1}}, ForceSendFields: "Random"}); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{up(ports:[{backend:1,frontend:0}],random:false)}}`)
	engine.Then(`{"container":{"withExec":{"stdout":""}}}`)
	if _, err := c.Container().WithExec([]string{"a"}, dagger.ContainerWithExecOpts{ForceSendFields: "Stdin Expect"}).Stdout(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{withExec(args:["a"],stdin:"",expect:null){stdout}}}`)
}

func TestLoader(t *testing.T) {
	ctx, c, engine := connect(t, `{"loadFileFromID":{"contents":"x"}}`)
	if text, err := c.LoadFileFromID("F1").Contents(ctx); err != nil || text != "x" {
		t.Error(text, err)
	}
	engine.Want(t, `{loadFileFromID(id:"F1"){contents}}`)
}

func TestErrors(t *testing.T) {
	ctx, c, _ := connect(t, `{"errors":[{"message":"boom","extensions":{"_type":"EXEC_ERROR","cmd":["sh"],"exitCode":3}}]}`)
	_, err := c.Container().Stdout(ctx)
	var exec *dagger.ExecError
	if !errors.As(err, &exec) || exec.Error() != "boom" || exec.ExitCode != 3 {
		t.Errorf("%T %v", err, err)
	}
}
