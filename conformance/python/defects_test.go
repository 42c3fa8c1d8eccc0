package python

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestDefectsOfOfficialFiles calls, in one small schema, what officially generated files don't import with, can't
// call, or send wrong.
func TestDefectsOfOfficialFiles(t *testing.T) {
	for _, version := range []string{"1.0.0b11", "1.0.0b21"} {
		t.Run(version, func(t *testing.T) { callDefects(t, version) })
	}
}

func callDefects(t *testing.T, version string) {
	source := cases.Document(t, filepath.Join("testdata", "defects.graphqls"))
	p := newProject(t, version)
	p.restore(t, version)
	output := generate(t, cases.Bind(t, source, introspection.BindOptions{}), generator.Full, version)
	path := filepath.Join("src", "dagger", "client", "case_defects.py")
	p.write(t, path, string(output.Files[0].Content))
	p.lint(t, path)
	p.typecheck(t, path)
	engine, err := standin.Start(source, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	program, err := filepath.Abs(filepath.Join("testdata", "defects.py"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := p.command("python", "-W", "error::SyntaxWarning", program)
	cmd.Env = append(append(cmd.Env, "RUNTIME="+version), engine.Environ()...)
	out := run(t, cmd)
	if !strings.HasSuffix(out, "sync\n") {
		t.Errorf("the program printed %q", out)
	}
	var warned []string
	for _, warning := range output.Warnings {
		warned = append(warned, warning.Coordinate)
	}
	want := []string{"Cargo", "Client", "Harbor", "Harbor._ctx", "Harbor.cargo", "Harbor.shipYard(a_b:)", "Harbor.ship_yard",
		"Word.None", "Word.True", "Word._a_", "Word.class", "Word.mro"}
	slices.Sort(warned)
	if !slices.Equal(warned, want) {
		t.Errorf("warned of %q, want %q", warned, want)
	}
}
