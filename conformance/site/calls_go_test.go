package site

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

const goRuntime = "v0.21.8"

// Each call of each schema is a function, and go vet has nothing to say.
func TestCallsCompileInGo(t *testing.T) {
	for _, runtime := range []string{goRuntime, typedRuntime} {
		t.Run(runtime, func(t *testing.T) { compileGo(t, runtime) })
	}
}

func compileGo(t *testing.T, goRuntime string) {
	t.Helper()
	source := needed.Cache("go", "dagger@"+goRuntime)
	if _, err := os.Stat(filepath.Join(source, ".ready")); err != nil {
		needed.Missing(t, fmt.Sprintf("the published runtime %s is not there; run conformance/go/setup.sh", goRuntime))
	}
	dir := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(dir, os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	for _, p := range programs(t, "go", goRuntime) {
		home := filepath.Join(dir, "sites", p.identifier())
		for _, name := range []string{"client.go", "fs.go"} {
			text := string(read(t, filepath.Join(source, name)))
			write(t, filepath.Join(home, "dagger", name), dropEmbeds(text))
		}
		write(t, filepath.Join(home, "dagger", "dagger.gen.go"), p.sdk(t, "go", goRuntime, "dagger.gen.go"))
		write(t, filepath.Join(home, "calls.go"), goProgram(p))
	}
	cmd := exec.Command("go", "vet", "./sites/...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-trimpath -mod=mod")
	run(t, cmd)
}

// dropEmbeds leaves out what is embedded, which is for generators of modules.
func dropEmbeds(text string) string {
	var kept []string
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "//go:embed ") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

func goProgram(p *program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package calls\n\nimport (\n\t\"context\"\n\n\t\"dagger.io/dagger/sites/%s/dagger\"\n)\n", p.identifier())
	for i, call := range p.calls {
		fmt.Fprintf(&b, "\n// %s\nfunc call%d(ctx context.Context, client *dagger.Client", call.Coordinate, i)
		for _, variable := range call.Variables {
			fmt.Fprintf(&b, ", %s %s", variable.Name, variable.Type)
		}
		b.WriteString(") error {\n" + indented(call.Text, "\t") + "\n")
		if call.Result != "" {
			fmt.Fprintf(&b, "\t_ = %s\n", call.Result)
		}
		if call.Awaits {
			b.WriteString("\treturn err\n}\n")
		} else {
			b.WriteString("\treturn nil\n}\n")
		}
	}
	return b.String()
}
