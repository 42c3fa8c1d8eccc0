package preview

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func site(t *testing.T) *Server {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"index.html": `<meta content="default-src 'none'; script-src 'self'"></head>Home`, "types/A.html": "</head>A", "assets/site.css": "a{}", ".dagger-codegen.json": "{}",
	} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("/etc/hostname", filepath.Join(dir, "away.txt")); err != nil {
		t.Log(err)
	}
	s, err := Listen(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func get(t *testing.T, s *Server, method, path, host string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, strings.TrimSuffix(s.URL(), "/")+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if host != "" {
		request.Host = host
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

func TestWhatIsShown(t *testing.T) {
	s := site(t)
	for _, test := range []struct {
		method, path, host string
		status             int
		contains           string
	}{
		{"GET", "/", "", 200, "connect-src 'self'; script-src 'self'"},
		{"GET", "/index.html", "", 200, `<script src="/-/reload.js" defer></script>`},
		{"GET", "/types/A.html", "", 200, "A"},
		{"GET", "/assets/site.css", "", 200, "a{}"},
		{"GET", "/-/reload.js", "", 200, "EventSource"},
		{"GET", "/.dagger-codegen.json", "", 404, ""},
		{"GET", "/types/../.dagger-codegen.json", "", 404, ""},
		{"GET", "/..%2f..%2fetc%2fpasswd", "", 404, ""},
		{"GET", "/away.txt", "", 404, ""},
		{"GET", "/nothing.html", "", 404, ""},
		{"POST", "/", "", 405, ""},
		{"GET", "/", "example.org", 403, ""},
		{"GET", "/", "example.org:80", 403, ""},
	} {
		status, text := get(t, s, test.method, test.path, test.host)
		if status != test.status || !strings.Contains(text, test.contains) {
			t.Errorf("%s %s for %q: %d %s", test.method, test.path, test.host, status, text)
		}
	}
	if !strings.HasPrefix(s.URL(), "http://127.0.0.1:") {
		t.Errorf("it listens at %s", s.URL())
	}
}

func TestPagesAreLoadedAgain(t *testing.T) {
	s := site(t)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL()+"-/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	lines := bufio.NewScanner(response.Body)
	lines.Scan() // it is open
	s.Written()
	for lines.Scan() {
		if lines.Text() == "event: written" {
			return
		}
	}
	t.Error("a page isn't told")
}
