package changes

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// rustReleases are engine versions, one after another, with the published crate that each one's gen.rs is put into.
var rustReleases = []struct{ crate, file string }{
	{"0.11.9", "schemas/v0.11.9.json"},
	{"0.13.7", "versions/v0.12.7/schema.graphqls"},
	{"0.17.2", "versions/v0.16.3/schema.graphqls"},
	{"0.19.11", "schemas/v0.19.11.json"},
	{"0.20.8", "versions/v0.20.8/schema.graphqls"},
	{"0.21.5", "versions/v0.21.5/schema.graphqls"},
	{"1.0.0-beta.11", "schemas/v1.0.0.json"},
	{"1.0.0-beta.23", "versions/v1.0.0-newest/schema.graphqls"},
}

// rustPairs are pairs of them, by index: neighbours, and what users skip to.
var rustPairs = [][2]int{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 7}, {0, 3}, {3, 6}}

// rustExplained are differences between our rules and cargo-semver-checks', with the reason for each. A pattern is for a line
// "ours: NAME RULES" or "theirs: NAME LINTS".
var rustExplained = explanations{
	{`^ours: \S+( (result-changed|result-may-be-null|result-never-null|parameter-type-changed|parameter-type-widened|field-type-changed|option-type-changed))+$`,
		"cargo-semver-checks compares no types"},
	{`^ours: \S+ call-changed$`, "nor whether a function is async"},
	{`^ours: \S+ type-changed$`, "nor what a name stands for, as long as it stands for a type"},
	{`^ours: \S+ for \S+ implements-removed$`, "it looks at the traits that are derived, and at none with parameters"},
	{`^theirs: \S+( enum_no_repr_variant_discriminant_changed)+$`, "the numbers that a cast of an enum gives stand for nothing in the schema"},
}

// TestRustVersions has cargo-semver-checks compare whole crates, and agree with the rules on what breaks. It takes minutes
// to install, so that nothing here does it.
func TestRustVersions(t *testing.T) {
	if os.Getenv("DAGGER_CODEGEN_FULL") != "1" {
		t.Skip("runs with DAGGER_CODEGEN_FULL=1")
	}
	program := semverChecks(t)
	speaks, _ := builtin.API("rust")
	documents := map[int]string{}
	for i := range rustReleases {
		documents[i] = rustdoc(t, i)
	}
	used := map[string]bool{}
	for _, pair := range rustPairs {
		from, to := rustReleases[pair[0]], rustReleases[pair[1]]
		t.Run(from.crate+" to "+to.crate, func(t *testing.T) {
			theirs := lints(t, program, documents[pair[0]], documents[pair[1]])
			ours := map[string][]string{}
			report, err := diff.Schemas(t.Context(), referenceSchema(t, from.file), referenceSchema(t, to.file), diff.Options{Languages: []string{"rust"},
				Before: generator.Options{SDKVersion: from.crate}, After: generator.Options{SDKVersion: to.crate}})
			if err != nil {
				t.Fatal(err)
			}
			for _, change := range report.Languages[0].Changes {
				if change.Bump == api.Major {
					name := change.Name
					if old := change.Finding.Before; old != nil {
						name = speaks.Name(old) // of what is gone, and not of what may have taken its place
					}
					name = strings.ReplaceAll(name, "::", ".")
					ours[name] = append(ours[name], string(change.Difference))
				}
			}
			both := 0
			for name := range theirs {
				if ours[name] != nil {
					both++
				}
			}
			t.Logf("%d names break by our rules, %d by cargo-semver-checks, %d by both", len(ours), len(theirs), both)
			if both == 0 {
				t.Error("nothing breaks by both")
			}
			lines := slices.DeleteFunc(differences(ours, theirs), func(line string) bool { return saidOfOptions(line, ours) })
			rustExplained.explain(t, lines, used)
		})
	}
	rustExplained.checkUsed(t, used)
}

// semverChecks is the path of cargo-semver-checks, in the cache's tools or on PATH.
func semverChecks(t *testing.T) string {
	t.Helper()
	tools := filepath.Join(needed.Cache(), "tools")
	if path, err := exec.LookPath(filepath.Join(tools, "bin", "cargo-semver-checks")); err == nil {
		return path
	}
	path, err := exec.LookPath("cargo-semver-checks")
	if err != nil {
		t.Skipf("cargo-semver-checks is not installed; this takes minutes: cargo install cargo-semver-checks --locked --root %q", tools)
	}
	return path
}

// rustdoc puts the gen.rs of a release into its published crate, and gives the path of the crate's API as rustdoc's JSON.
func rustdoc(t *testing.T, release int) string {
	t.Helper()
	crate := rustReleases[release].crate
	published := needed.Cached(t, "rust", "crates", crate)
	output, err := sdk.Generate(referenceSchema(t, rustReleases[release].file), "rust", generator.Full, crate)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(needed.Cached(t, "changes"), "semver", crate)
	copyCrate(t, published, dir)
	library, err := os.ReadFile(filepath.Join(published, "src", "lib.rs"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "src", "lib.rs"), string(library))
	put(t, filepath.Join(dir, "src", "gen.rs"), string(output.Files[0].Content))
	// JSON is unstable in rustdoc alone: set for all of cargo, the variable would have dependencies built anew.
	wrapper := filepath.Join(dir, "rustdoc.sh")
	put(t, wrapper, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n")
	if err := os.Chmod(wrapper, 0o755); err != nil {
		t.Fatal(err)
	}
	target := filepath.Join(needed.Cached(t, "rust"), "target")
	made := filepath.Join(target, "doc", "dagger_sdk.json")
	if err := os.Remove(made); err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	command := exec.Command("cargo", "rustdoc", "--quiet", "--locked", "--offline", "--lib", "--", "-Zunstable-options", "--output-format=json", "--cap-lints=allow")
	command.Dir = dir
	command.Env = append(os.Environ(), "RUSTDOC="+wrapper, "CARGO_TARGET_DIR="+target, "CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0", "CARGO_TERM_COLOR=never")
	if text, err := command.CombinedOutput(); err != nil {
		t.Fatalf("cargo rustdoc: %v\n%s", err, text)
	}
	text, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	kept := filepath.Join(t.TempDir(), crate+".json")
	put(t, kept, string(text))
	return kept
}

// lints are those that cargo-semver-checks finds, by the names of what they are about. What the crates have outside of
// gen.rs is none of the schema's.
func lints(t *testing.T, program, before, after string) map[string][]string {
	t.Helper()
	command := exec.Command(program, "semver-checks", "--baseline-rustdoc", before, "--current-rustdoc", after, "--release-type", "minor", "--color", "never")
	output, err := command.CombinedOutput()
	text := string(output)
	if _, failed := err.(*exec.ExitError); err != nil && !failed || !strings.Contains(text, " checks:") {
		t.Fatalf("cargo-semver-checks: %v\n%s", err, text)
	}
	found := map[string][]string{}
	lint := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if after, ok := strings.CutPrefix(line, "--- failure "); ok {
			lint, _, _ = strings.Cut(after, ":")
		}
		if lint == "" || !strings.HasPrefix(line, "  ") || !strings.Contains(line, "src/gen.rs:") {
			continue
		}
		name := aboutWhat(line)
		if name == "" {
			t.Errorf("what is this about? %s: %s", lint, line)
		}
		found[name] = append(found[name], lint)
	}
	return found
}

// saidOfOptions reports whether what cargo-semver-checks alone finds is about the options of a method, of which our rules
// tell by the method or by the options themselves: the type, what builds it, and the method that takes it.
func saidOfOptions(line string, ours map[string][]string) bool {
	name, isTheirs := strings.CutPrefix(line, "theirs: ")
	name, _, _ = strings.Cut(name, " ")
	if !isTheirs {
		return false
	}
	name = strings.TrimSuffix(strings.Replace(name, "OptsBuilder", "Opts", 1), "Error")
	folded := strings.NewReplacer(".", "", "_", "")
	method, isOptions := strings.CutSuffix(strings.ToLower(folded.Replace(name)), "opts")
	for each := range ours {
		class, _, _ := strings.Cut(each, ".")
		if each == name || class == name || isOptions && strings.TrimSuffix(strings.ToLower(folded.Replace(each)), "opts") == method {
			return true
		}
	}
	return false
}

var (
	memberOf  = regexp.MustCompile(`(?:field|method) (\w+) of (?:struct|variant|trait) (?:\w+::)*(\w+)[, ]`)
	ownerKind = regexp.MustCompile(`^ +(Struct|Enum|Union) `)
	nameOf    = regexp.MustCompile(`\b([A-Z]\w*(?:(?:::?|\.)\w+)*)\b`)
)

// aboutWhat is the name of what a line is about, as Type or Type.member.
func aboutWhat(line string) string {
	if at := memberOf.FindStringSubmatch(line); at != nil {
		return at[2] + "." + at[1]
	}
	if at := nameOf.FindString(ownerKind.ReplaceAllString(line, "")); at != "" {
		at = strings.ReplaceAll(strings.ReplaceAll(at, "::", "."), ":", ".")
		if method, ok := strings.CutPrefix(at, "DaggerConn."); ok {
			return "Query." + method // one type under two names
		}
		return at
	}
	return ""
}
