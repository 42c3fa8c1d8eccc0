package lint

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestVulnerabilities shows what the check says of databases of our own: one in which something that we call is
// vulnerable, one in which it no longer is, one of the standard library, one that can't be reached, and that one's copy.
func TestVulnerabilities(t *testing.T) {
	bin := filepath.Dir(needed.Cached(t, "tools", "bin", "govulncheck"))
	// It is found, and gives nothing.
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodHead && !strings.Contains(r.URL.Path, "db.json") {
			http.Error(w, "closed", http.StatusServiceUnavailable)
		}
	}))
	defer server.Close()
	const (
		always  = `[{"introduced": "0"}]`
		mended  = `[{"introduced": "0"}, {"fixed": "0.1.0"}]`
		someday = `[{"introduced": "0"}, {"fixed": "1.999.1"}]`
	)
	affected := database(t, "golang.org/x/mod", "golang.org/x/mod/semver", "IsValid", always)
	library := database(t, "stdlib", "os", "ReadFile", someday)
	for name, test := range map[string]struct {
		db string
		// copied is the report in the module golang.org/x/vulndb, "" for a module proxy that can't be reached.
		copied   string
		required bool
		fails    bool
		says     string
	}{
		"vulnerable":                     {db: affected, fails: true, says: "GO-2026-9999"},
		"mended":                         {db: database(t, "golang.org/x/mod", "golang.org/x/mod/semver", "IsValid", mended)},
		"standard library":               {db: library, says: "go1.999.1 is the first release that has none of them"},
		"standard library and required":  {db: library, required: true, fails: true, says: "GO-2026-9999"},
		"unreachable":                    {db: server.URL, says: "vulnerabilities are not checked"},
		"unreachable and required":       {db: server.URL, required: true, fails: true, says: "vulnerabilities are not checked"},
		"a copy and vulnerable":          {db: server.URL, copied: always, fails: true, says: "GO-2026-9999"},
		"a copy and mended and required": {db: server.URL, copied: mended, required: true, says: "using golang.org/x/vulndb v0.0.1"},
	} {
		t.Run(name, func(t *testing.T) {
			// What is downloaded and made is this test's.
			own := t.TempDir()
			if err := os.MkdirAll(filepath.Join(own, "tools"), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(bin, filepath.Join(own, "tools", "bin")); err != nil {
				t.Fatal(err)
			}
			command := exec.Command("bash", "vulnerabilities.sh", "./packaging")
			command.Env = append(os.Environ(), "DAGGER_CODEGEN_VULNDB="+test.db, "DAGGER_CODEGEN_VULNERABILITIES=", "DAGGER_CODEGEN_CACHE="+own, "GOPROXY=off")
			if test.required {
				command.Env = append(command.Env, "DAGGER_CODEGEN_VULNERABILITIES=required")
			}
			if test.copied != "" {
				command.Env = append(command.Env, "GOPROXY="+proxy(t, test.copied), "GOSUMDB=off", "GOMODCACHE="+filepath.Join(own, "mod"), "GOFLAGS=-modcacherw")
			}
			output, err := command.CombinedOutput()
			if (err != nil) != test.fails || !strings.Contains(string(output), test.says) || test.says == "" && len(output) > 0 {
				t.Errorf("%v, want a failure: %v, saying %q:\n%s", err, test.fails, test.says, output)
			}
		})
	}
}

// osv is a made-up report of a function that packaging calls.
func osv(module, path, symbol, events string) string {
	return fmt.Sprintf(`{"schema_version": "1.3.1", "id": "GO-2026-9999", "modified": "2026-01-01T00:00:00Z", "details": "Made up.",
		"affected": [{"package": {"name": %q, "ecosystem": "Go"}, "ranges": [{"type": "SEMVER", "events": %s}],
		"ecosystem_specific": {"imports": [{"path": %q, "symbols": [%q]}]}}],
		"database_specific": {"url": "https://example.com/GO-2026-9999"}}`, module, events, path, symbol)
}

// database is a database with one report, as the service gives it.
func database(t *testing.T, module, path, symbol, events string) string {
	t.Helper()
	folder := t.TempDir()
	put(t, folder, "index/db.json", `{"modified": "2026-01-01T00:00:00Z"}`)
	put(t, folder, "index/modules.json", fmt.Sprintf(`[{"path": %q, "vulns": [{"id": "GO-2026-9999", "modified": "2026-01-01T00:00:00Z"}]}]`, module))
	put(t, folder, "ID/GO-2026-9999.json", osv(module, path, symbol, events))
	return "file://" + folder
}

// proxy is a module proxy with golang.org/x/vulndb of one report, and with what this machine has of other modules.
func proxy(t *testing.T, events string) string {
	t.Helper()
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	versions := "golang.org/x/vulndb/@v/"
	const mod = "module golang.org/x/vulndb\n"
	put(t, folder, versions+"list", "v0.0.1\n")
	put(t, folder, versions+"v0.0.1.info", `{"Version": "v0.0.1", "Time": "2026-01-01T00:00:00Z"}`)
	put(t, folder, versions+"v0.0.1.mod", mod)
	var archive bytes.Buffer
	out := zip.NewWriter(&archive)
	for name, content := range map[string]string{"go.mod": mod, "data/osv/GO-2026-9999.json": osv("golang.org/x/mod", "golang.org/x/mod/semver", "IsValid", events)} {
		file, err := out.Create("golang.org/x/vulndb@v0.0.1/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(file, content); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	put(t, folder, versions+"v0.0.1.zip", archive.String())
	return "file://" + folder + ",file://" + filepath.Join(strings.TrimSpace(string(cache)), "cache", "download")
}

func put(t *testing.T, folder, name, content string) {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
