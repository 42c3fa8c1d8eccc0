package calls

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// pythonRuntimes has one published runtime an era; the first and last of each era are in the full matrix.
var pythonRuntimes = map[era]string{oldest: "0.11.9", typed: "0.19.11", aliased: "0.21.11", unified: "1.0.0b11"}

// pythonHarness returns the interpreter and the folder of unpacked runtimes that conformance/python/setup.sh makes.
func pythonHarness(t *testing.T) (interpreter, runtimes string) {
	t.Helper()
	interpreter, runtimes = needed.Cache("python", "venv", "bin", "python"), needed.Cache("python", "runtimes")
	if _, err := os.Stat(interpreter); err != nil {
		needed.Missing(t, fmt.Sprintf("no Python to run: run make setup (%v)", err))
	}
	return interpreter, runtimes
}

func drivePython(t *testing.T, runtime string, group []*job) []outcome {
	t.Helper()
	interpreter, runtimes := pythonHarness(t)
	work := t.TempDir()
	type client struct {
		Name        string              `json:"name"`
		File        string              `json:"file"`
		Port        int                 `json:"port"`
		Token       string              `json:"token"`
		IDs         map[string]string   `json:"ids"`
		Unreachable []string            `json:"unreachable"`
		Nullable    map[string][]string `json:"nullable"`
		Void        map[string][]string `json:"void"`
		Elements    map[string][]string `json:"elements"`
	}
	var clients []client
	for _, j := range group {
		j.generate(t, "python", runtime)
		j.start(t)
		file := filepath.Join(work, j.identifier()+".py")
		write(t, file, j.files["gen.py"])
		clients = append(clients, client{j.name, file, j.engine.Port(), j.engine.Token(), j.ids(), j.unreachable(), j.nullable(), j.void(), j.nullElements()})
	}
	input, err := json.Marshal(clients)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(interpreter, filepath.Join("testdata", "python", "drive.py"))
	cmd.Stdin = strings.NewReader(string(input))
	cmd.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(runtimes, runtime), "PYTHONDONTWRITEBYTECODE=1")
	var outcomes []outcome
	if err := json.Unmarshal(run(t, cmd), &outcomes); err != nil {
		t.Fatal(err)
	}
	return outcomes
}

func TestEveryMethodInPython(t *testing.T) {
	pythonHarness(t)
	everyMethod(t, "python", pythonRuntimes, drivePython)
}

// moreRuntimes are driven besides with DAGGER_CODEGEN_FULL=1.
var moreRuntimes = map[string]map[era][]string{
	"go":     {typed: {"v0.16.3", "v0.18.5", "v0.18.19", "v0.20.3", "v0.20.8"}, aliased: {"v0.21.5"}},
	"python": {oldest: {"0.9.11", "0.10.3"}, typed: {"0.12.7", "0.16.3", "0.18.19", "0.20.8"}, unified: {"1.0.0b21"}},
	"rust":   {unified: {"1.0.0-beta.23"}},
}

// everyMethod drives all jobs, one group a runtime, and prints the table.
func everyMethod(t *testing.T, language string, runtimes map[era]string, drive func(*testing.T, string, []*job) []outcome) {
	table := []string{tableHead}
	once := func(runtimes map[era]string, wanted func(era) bool, strict bool) {
		all := slices.DeleteFunc(jobs(t), func(j *job) bool { return !wanted(j.era()) })
		groups := byEra(all, runtimes)
		for _, version := range slices.Sorted(maps.Keys(groups)) {
			t.Run(version, func(t *testing.T) {
				outcomes := drive(t, version, groups[version])
				for i, j := range groups[version] {
					j.check(t, language, version, outcomes[i], strict, &table)
				}
			})
		}
	}
	once(runtimes, func(era) bool { return true }, true)
	if os.Getenv("DAGGER_CODEGEN_FULL") == "1" {
		for of, versions := range moreRuntimes[language] {
			for _, version := range versions {
				once(map[era]string{of: version}, func(e era) bool { return e == of }, false)
			}
		}
	}
	t.Log("\n" + strings.Join(table, "\n"))
}
