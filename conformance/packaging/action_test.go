package packaging

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// action is what a runner reads of action.yml.
type action struct {
	Inputs map[string]struct {
		Default  string
		Required bool
	}
	Outputs map[string]struct{ Value string }
	Runs    struct {
		Using string
		Steps []struct {
			If, Run, Shell   string
			WorkingDirectory string `yaml:"working-directory"`
			Env              map[string]string
		}
	}
}

var expression = regexp.MustCompile(`\$\{\{ *([a-z_.-]+) *\}\}`)

// runAction carries out the steps of action.yml as a runner does, and returns what they print.
func runAction(t *testing.T, user *fresh, release built, workspace string, inputs map[string]string) (string, error) {
	t.Helper()
	var action action
	if err := yaml.Load(read(t, filepath.Join(release.tree, "action.yml")), &action); err != nil {
		t.Fatal(err)
	}
	if action.Runs.Using != "composite" || len(action.Runs.Steps) == 0 {
		t.Fatal("action.yml has no steps")
	}
	values := map[string]string{"github.action_path": release.tree}
	for name, input := range action.Inputs {
		value, given := inputs[name]
		if !given {
			value = input.Default
			if input.Required {
				t.Fatalf("the input %s is required", name)
			}
		}
		values["inputs."+name] = value
	}
	expand := func(text string) string {
		return expression.ReplaceAllStringFunc(text, func(found string) string {
			value, ok := values[expression.FindStringSubmatch(found)[1]]
			if !ok {
				t.Fatalf("action.yml uses %s, which nothing gives", found)
			}
			return value
		})
	}
	runner := t.TempDir()
	pathFile, outputFile := filepath.Join(runner, "path"), filepath.Join(runner, "output")
	write(t, runner, "path", "")
	write(t, runner, "output", "")
	var printed strings.Builder
	for _, step := range action.Runs.Steps {
		if step.Shell != "bash" || step.Run == "" {
			t.Fatalf("a step of action.yml that this test can't run: %+v", step)
		}
		if step.If != "" && step.If != "inputs.command != ''" {
			t.Fatalf("a condition that this test doesn't know: %s", step.If)
		}
		if step.If != "" && values["inputs.command"] == "" {
			continue
		}
		inStep := *user
		inStep.vars = append(append([]string{}, user.vars...), "GITHUB_PATH="+pathFile, "GITHUB_OUTPUT="+outputFile, "GITHUB_WORKSPACE="+workspace, "RUNNER_TEMP="+runner)
		for name, value := range step.Env {
			inStep.vars = append(inStep.vars, name+"="+expand(value))
		}
		inStep.path = append(strings.Fields(string(read(t, pathFile))), user.path...)
		output, err := inStep.try(filepath.Join(workspace, expand(step.WorkingDirectory)), "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", expand(step.Run))
		printed.WriteString(output)
		if err != nil {
			return printed.String(), err
		}
	}
	if !strings.Contains(string(read(t, outputFile)), "path=") {
		t.Error("the action has no output path")
	}
	return printed.String(), nil
}

func TestAction(t *testing.T) {
	release := release(t)
	// Releases as a server has them: a folder for each.
	releases := t.TempDir()
	if err := os.Symlink(release.dist, filepath.Join(releases, "v"+version)); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(read(t, filepath.Join(release.dist, "checksums.txt")))
	digest := hex.EncodeToString(sum[:])
	user := newFresh(t)
	workspace := t.TempDir()
	write(t, workspace, "ci/dagger-codegen.yaml", "schema: {engine: embedded}\ntargets:\n  - {language: python, output: sdk}\n")
	with := func(more ...string) map[string]string {
		inputs := map[string]string{"version": version, "digest": digest, "releases": "file://" + releases, "working-directory": "ci"}
		for i := 0; i < len(more); i += 2 {
			inputs[more[i]] = more[i+1]
		}
		return inputs
	}
	if output, err := runAction(t, user, release, workspace, with("command", "")); err != nil || !strings.Contains(output, "dagger-codegen v"+version) {
		t.Errorf("installing: %v\n%s", err, output)
	}
	if output, err := runAction(t, user, release, workspace, with()); err == nil || !strings.Contains(output, "::error file=ci/sdk/gen.py") {
		t.Errorf("nothing is generated yet, and the action says %v\n%s", err, output)
	}
	if output, err := runAction(t, user, release, workspace, with("command", "generate")); err != nil {
		t.Errorf("generating: %v\n%s", err, output)
	}
	if output, err := runAction(t, user, release, workspace, with("version", "v"+version)); err != nil || strings.Contains(output, "::error") {
		t.Errorf("nothing differs, and the action says %v\n%s", err, output)
	}
	for name, test := range map[string]struct {
		inputs map[string]string
		want   string
	}{
		"another digest":       {with("digest", strings.Repeat("0", 64)), "checksums.txt of v" + version + " has the SHA-256 " + digest + ", not 000"},
		"no digest at all":     {with("digest", "sha256:"), "is not a SHA-256"},
		"no such release":      {with("version", "9.9.9"), "can't download"},
		"a version as a path":  {with("version", "../../"+version), "is not a version"},
		"a version with shell": {with("version", "1.0.0; touch owned"), "is not a version"},
		"a command with shell": {with("command", "version; touch owned"), "unknown"},
	} {
		if output, err := runAction(t, user, release, workspace, test.inputs); err == nil || !strings.Contains(output, test.want) {
			t.Errorf("%s: the action says %v, want %q\n%s", name, err, test.want, output)
		}
	}
	if _, err := os.Stat(filepath.Join(workspace, "ci", "owned")); err == nil {
		t.Error("an input was run as shell code")
	}
	t.Run("changed archive", func(t *testing.T) {
		changed := filepath.Join(t.TempDir(), "v"+version)
		archive := fmt.Sprintf("dagger-codegen_%s_linux_%s.tar.gz", version, goarch)
		write(t, changed, "checksums.txt", string(read(t, filepath.Join(release.dist, "checksums.txt"))))
		write(t, changed, archive, string(read(t, filepath.Join(release.dist, archive)))+"more")
		output, err := runAction(t, user, release, workspace, with("releases", "file://"+filepath.Dir(changed)))
		if err == nil || !strings.Contains(output, "but checksums.txt says") {
			t.Errorf("the archive was changed, and the action says %v\n%s", err, output)
		}
	})
}
