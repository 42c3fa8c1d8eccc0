package packaging

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
)

// npmRegistry serves the packages of a release, and nothing else, as npm's registry would.
func npmRegistry(t *testing.T, release built) string {
	t.Helper()
	archives := map[string][]byte{}
	packages := map[string]map[string]any{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, err := url.PathUnescape(strings.TrimPrefix(r.URL.EscapedPath(), "/"))
		if archive, ok := archives[name]; ok && err == nil {
			_, _ = w.Write(archive)
		} else if document, ok := packages[name]; ok && err == nil {
			_ = json.NewEncoder(w).Encode(document)
		} else {
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	paths, err := filepath.Glob(filepath.Join(release.dist, "npm", "*.tgz"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no npm packages: %v", err)
	}
	for _, path := range paths {
		var manifest map[string]any
		if err := json.Unmarshal(unpack(t, path)["package/package.json"], &manifest); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		archive := read(t, path)
		name, version := manifest["name"].(string), manifest["version"].(string)
		sum := sha512.Sum512(archive)
		manifest["dist"] = map[string]any{
			"tarball":   server.URL + "/-/" + filepath.Base(path),
			"integrity": "sha512-" + base64.StdEncoding.EncodeToString(sum[:]),
		}
		archives["-/"+filepath.Base(path)] = archive
		packages[name] = map[string]any{
			"name": name, "dist-tags": map[string]string{"latest": version}, "versions": map[string]any{version: manifest},
		}
	}
	return server.URL
}

func TestNPM(t *testing.T) {
	release := release(t)
	user := newFresh(t, "npm_config_registry="+npmRegistry(t, release), "npm_config_update_notifier=false", "npm_config_audit=false", "npm_config_fund=false")
	t.Run("npx", func(t *testing.T) {
		user.mainJob("v"+version, "npx", "--yes", "dagger-codegen")
	})
	project := t.TempDir()
	write(t, project, "package.json", "{}")
	t.Run("install", func(t *testing.T) {
		user.run(project, "npm", "install", "--save-dev", "--ignore-scripts", "dagger-codegen")
		command := filepath.Join(project, "node_modules", ".bin", "dagger-codegen")
		user.mainJob("v"+version, command)
		installed, err := filepath.Glob(filepath.Join(project, "node_modules", "@dagger-codegen", "*"))
		if err != nil || len(installed) != 1 {
			t.Errorf("npm installed the binaries %v, want this platform's alone", installed)
		}
		// The status is the binary's own.
		if output, err := user.try(project, command, "--lang", "cobol", "--engine", "embedded"); err == nil || !strings.Contains(err.Error(), "exit status 2") {
			t.Errorf("a command that fails ends with %v\n%s", err, output)
		}
	})
	t.Run("without the binary", func(t *testing.T) {
		other := t.TempDir()
		write(t, other, "package.json", "{}")
		user.run(other, "npm", "install", "--omit=optional", "dagger-codegen")
		output, err := user.try(other, filepath.Join(other, "node_modules", ".bin", "dagger-codegen"), "version")
		if err == nil || !strings.Contains(output, "--omit=optional") {
			t.Errorf("without its binary the command says %v\n%s", err, output)
		}
	})
}
