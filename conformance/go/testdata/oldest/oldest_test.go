package oldest

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
	ctx := context.Background()
	client, err := dagger.Connect(ctx, dagger.WithConn(engine), dagger.WithSkipCompatibilityCheck())
	if err != nil {
		t.Fatal(err)
	}
	return ctx, client, engine
}

func TestVersionCheck(t *testing.T) {
	engine := wire.New(`{"checkVersionCompatibility":true}`)
	if _, err := dagger.Connect(context.Background(), dagger.WithConn(engine)); err != nil {
		t.Fatal(err)
	}
}

func TestSyncReturnsItself(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"sync":"C1"}}`)
	container := c.Container()
	if synced, err := container.Sync(ctx); err != nil || synced != container {
		t.Error(synced, err)
	}
	engine.Want(t, `{container{sync}}`)
}

func TestVoidAndEnums(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"asService":{"up":null}}}`, `{"container":{"asTarball":{"size":1}}}`)
	if void, err := c.Container().AsService().Up(ctx); err != nil || void != "" {
		t.Error(void, err)
	}
	if _, err := c.Container().AsTarball(dagger.ContainerAsTarballOpts{MediaTypes: dagger.Ocimediatypes}).Size(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{asService{up}}}`, `{container{asTarball(mediaTypes:OCIMediaTypes){size}}}`)
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
	engine.Want(t, `{container{envVariables{id}}}`, `{loadEnvVariableFromID(id:"E1"){name}}`)
}

func TestZeroValues(t *testing.T) {
	ctx, c, engine := connect(t, `{"container":{"withExec":{"stdout":""}}}`)
	opts := dagger.ContainerWithExecOpts{ForceSendFields: "Stdin SkipEntrypoint"}
	if _, err := c.Container().WithExec([]string{"a"}, opts).Stdout(ctx); err != nil {
		t.Fatal(err)
	}
	engine.Want(t, `{container{withExec(args:["a"],stdin:"",skipEntrypoint:false){stdout}}}`)
}

func TestErrors(t *testing.T) {
	ctx, c, _ := connect(t, `{"errors":[{"message":"boom","extensions":{"_type":"EXEC_ERROR","cmd":["sh"],"exitCode":3,"stderr":"bad"}}]}`,
		`{"errors":[{"message":"plain"}]}`)
	_, err := c.Container().Stdout(ctx)
	var exec *dagger.ExecError
	if !errors.As(err, &exec) || !strings.Contains(exec.Error(), "boom") || !strings.Contains(exec.Error(), "\nStderr:\nbad") {
		t.Errorf("%T %v", err, err)
	}
	if _, err := c.Container().Stdout(ctx); err == nil || errors.As(err, &exec) {
		t.Errorf("%T %v", err, err)
	}
}
