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

const rustRuntime = "1.0.0-beta.11"

// Each call of each schema is a function, and cargo check has nothing to say.
func TestCallsCompileInRust(t *testing.T) {
	published := needed.Cache("rust", "crates", rustRuntime)
	if _, err := os.Stat(filepath.Join(published, ".complete")); err != nil {
		needed.Missing(t, fmt.Sprintf("dagger-sdk %s is not in the cache: run conformance/rust/setup.sh", rustRuntime))
	}
	if _, err := exec.LookPath("cargo"); err != nil {
		needed.Missing(t, fmt.Sprintf("there is no cargo: %v", err))
	}
	dir := needed.Cache("rust", "work", "site-"+rustRuntime)
	for _, name := range []string{"Cargo.toml", "Cargo.lock"} {
		write(t, filepath.Join(dir, name), string(read(t, filepath.Join(published, name))))
	}
	err := filepath.WalkDir(published, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		relative, err := filepath.Rel(published, path)
		if err == nil && relative != filepath.Join("src", "gen.rs") && relative != filepath.Join("src", "lib.rs") && entry.Name() != ".complete" {
			write(t, filepath.Join(dir, relative), string(read(t, path)))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	declarations := ""
	for _, p := range programs(t, "rust", rustRuntime) {
		text := p.sdk(t, "rust", rustRuntime, "gen.rs")
		if p.name == "embedded" {
			write(t, filepath.Join(dir, "src", "gen.rs"), text)
		}
		write(t, filepath.Join(dir, "src", "sites", p.identifier()+".rs"), text)
		write(t, filepath.Join(dir, "src", "sites", "calls_"+p.identifier()+".rs"), rustProgram(p))
		declarations += fmt.Sprintf("pub mod %s;\nmod calls_%s;\n", p.identifier(), p.identifier())
	}
	write(t, filepath.Join(dir, "src", "sites", "mod.rs"), declarations)
	write(t, filepath.Join(dir, "src", "lib.rs"), string(read(t, filepath.Join(published, "src", "lib.rs")))+"\n#[cfg(feature = \"gen\")]\n#[allow(dead_code, deprecated, unused_variables)]\npub mod sites;\n")
	cmd := exec.Command("cargo", "--config", "profile.dev.package.dagger-sdk.codegen-units=254", "check", "--locked", "--lib", "--quiet", "--message-format", "short")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+needed.Cache("rust", "target"), "CARGO_NET_OFFLINE=true", "CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0")
	out := run(t, cmd)
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "src/sites/calls_") {
			t.Errorf("the compiler has something to say of a call: %s", line)
		}
	}
}

func rustProgram(p *program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "use super::%s as dagger_sdk;\n", p.identifier())
	for i, call := range p.calls {
		fmt.Fprintf(&b, "\n// %s\nasync fn call_%d(client: dagger_sdk::Query", call.Coordinate, i)
		for _, variable := range call.Variables {
			fmt.Fprintf(&b, ", %s: %s", variable.Name, variable.Type)
		}
		b.WriteString(") -> eyre::Result<()> {\n" + indented(call.Text, "    ") + "\n    Ok(())\n}\n")
	}
	return b.String()
}
