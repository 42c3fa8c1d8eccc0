package main

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestEngineThatRuns finds an engine that somebody else has started, by its address and by the variables of a session.
func TestEngineThatRuns(t *testing.T) {
	document, err := introspection.Decode("schema", []byte("type Query { tide: Int }"))
	if err != nil {
		t.Fatal(err)
	}
	engine, err := standin.Start(document, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	token := "DAGGER_SESSION_TOKEN=" + engine.Token()
	for name, test := range map[string]struct {
		args, env  []string
		want, fail string
	}{
		"by address":         {args: []string{"--engine", strings.TrimSuffix(engine.URL(), "/query")}, env: []string{token}, want: "tide: Int"},
		"by full address":    {args: []string{"--engine", engine.URL()}, env: []string{token}, want: "tide: Int"},
		"by variables":       {env: engine.Environ(), want: "tide: Int"},
		"without a token":    {args: []string{"--engine", engine.URL()}, fail: "no token for the engine"},
		"with another token": {args: []string{"--engine", engine.URL()}, env: []string{"DAGGER_SESSION_TOKEN=s3cret"}, fail: "the session's token is refused"},
		"at another path":    {args: []string{"--engine", engine.URL() + "/x"}, env: []string{token}, fail: "an engine's path is /query"},
	} {
		t.Run(name, func(t *testing.T) {
			command := exec.Command(executable("."), append([]string{"introspect", "--format", "sdl"}, test.args...)...)
			command.Dir = t.TempDir()
			command.Env = append([]string{"PATH="}, test.env...)
			var stdout, stderr strings.Builder
			command.Stdout, command.Stderr = &stdout, &stderr
			err := command.Run()
			if strings.Contains(stderr.String(), engine.Token()) || strings.Contains(stderr.String(), "s3cret") {
				t.Errorf("the token is in %s", stderr.String())
			}
			if test.fail != "" {
				if err == nil || !strings.Contains(stderr.String(), test.fail) || stdout.Len() > 0 {
					t.Errorf("%v, standard error %s", err, stderr.String())
				}
				return
			}
			if err != nil || !strings.Contains(stdout.String(), test.want) || stderr.Len() > 0 {
				t.Errorf("%v, standard output %s, standard error %s", err, stdout.String(), stderr.String())
			}
		})
	}
}
