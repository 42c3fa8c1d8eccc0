package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/semver"
)

// release is what goreleaser built.
type release struct {
	// version is the tag without its v: 1.2.3 or 1.2.3-rc.1.
	version string
	// binaries in the order of platforms.
	binaries []binary
}

type binary struct {
	platform
	content []byte
}

// readRelease reads goreleaser's own record of what it built.
func readRelease(dist string) (release, error) {
	var metadata struct {
		Project string `json:"project_name"`
		Version string `json:"version"`
	}
	var artifacts []struct {
		Path   string `json:"path"`
		Type   string `json:"type"`
		GOOS   string `json:"goos"`
		GOARCH string `json:"goarch"`
	}
	if err := readJSON(filepath.Join(dist, "metadata.json"), &metadata); err != nil {
		return release{}, err
	}
	if err := readJSON(filepath.Join(dist, "artifacts.json"), &artifacts); err != nil {
		return release{}, err
	}
	if metadata.Project != name {
		return release{}, fmt.Errorf("%s is of the project %q, not of %s", dist, metadata.Project, name)
	}
	if !semver.IsValid("v" + metadata.Version) {
		return release{}, fmt.Errorf("the version %q isn't a semantic version, as the registries need one", metadata.Version)
	}
	built := map[[2]string]string{}
	for _, artifact := range artifacts {
		if artifact.Type == "Binary" {
			// The path is relative to where goreleaser ran, which is beside its folder.
			built[[2]string{artifact.GOOS, artifact.GOARCH}] = filepath.Join(filepath.Dir(filepath.Clean(dist)), artifact.Path)
		}
	}
	result := release{version: metadata.Version}
	for _, platform := range platforms {
		key := [2]string{platform.goos, platform.goarch}
		path, ok := built[key]
		if !ok {
			return release{}, fmt.Errorf("goreleaser built nothing for %s/%s; .goreleaser.yaml and packaging/project.go differ", platform.goos, platform.goarch)
		}
		delete(built, key)
		content, err := os.ReadFile(path)
		if err != nil {
			return release{}, err
		}
		result.binaries = append(result.binaries, binary{platform, content})
	}
	for key := range built {
		return release{}, fmt.Errorf("no package is made for %s/%s; add it to packaging/project.go", key[0], key[1])
	}
	return result, nil
}

func readJSON(path string, to any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, to); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
