package lint

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestVulnerabilities shows what the check says of databases of our own: one in which something that we call is
// vulnerable, one in which it no longer is, and one that can't be reached.
func TestVulnerabilities(t *testing.T) {
	cache := os.Getenv("DAGGER_CODEGEN_CACHE")
	if cache == "" {
		cache = filepath.Join(root, ".cache")
	}
	if _, err := os.Stat(filepath.Join(cache, "tools", "bin", "govulncheck")); err != nil {
		if os.Getenv("DAGGER_CODEGEN_CI") == "1" {
			t.Fatal(err)
		}
		t.Skip("govulncheck isn't there: run make setup")
	}
	// It is found, and gives nothing.
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodHead && !strings.Contains(r.URL.Path, "db.json") {
			http.Error(w, "closed", http.StatusServiceUnavailable)
		}
	}))
	defer server.Close()
	affected := database(t, `[{"introduced": "0"}]`)
	for name, test := range map[string]struct {
		db, required string
		fails        bool
		says         string
	}{
		"vulnerable":            {db: affected, fails: true, says: "GO-2026-9999"},
		"mended":                {db: database(t, `[{"introduced": "0"}, {"fixed": "0.1.0"}]`)},
		"unreachable":           {db: server.URL, says: "vulnerabilities are not checked"},
		"unreachable, required": {db: server.URL, required: "required", fails: true, says: "vulnerabilities are not checked"},
		"vulnerable, required":  {db: affected, required: "required", fails: true, says: "GO-2026-9999"},
	} {
		command := exec.Command("bash", "vulnerabilities.sh", "./packaging")
		command.Env = append(os.Environ(), "DAGGER_CODEGEN_VULNDB="+test.db, "DAGGER_CODEGEN_VULNERABILITIES="+test.required)
		output, err := command.CombinedOutput()
		if (err != nil) != test.fails || !strings.Contains(string(output), test.says) || test.says == "" && len(output) > 0 {
			t.Errorf("%s: %v, want a failure: %v, saying %q:\n%s", name, err, test.fails, test.says, output)
		}
	}
}

// database is a database of vulnerabilities in which semver.IsValid, which packaging calls, has one in some versions.
func database(t *testing.T, events string) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"index/db.json":      `{"modified": "2026-01-01T00:00:00Z"}`,
		"index/modules.json": `[{"path": "golang.org/x/mod", "vulns": [{"id": "GO-2026-9999", "modified": "2026-01-01T00:00:00Z"}]}]`,
		"ID/GO-2026-9999.json": `{"schema_version": "1.3.1", "id": "GO-2026-9999", "modified": "2026-01-01T00:00:00Z", "details": "Made up.",
			"affected": [{"package": {"name": "golang.org/x/mod", "ecosystem": "Go"}, "ranges": [{"type": "SEMVER", "events": ` + events + `}],
			"ecosystem_specific": {"imports": [{"path": "golang.org/x/mod/semver", "symbols": ["IsValid"]}]}}]}`,
	} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return "file://" + folder
}
