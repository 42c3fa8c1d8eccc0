package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"time"
)

//go:embed npm/dagger-codegen.js
var npmLauncher []byte

// npmPackage is package.json, in the order of npm's documentation.
type npmPackage struct {
	Name                 string            `json:"name"`
	Version              string            `json:"version"`
	Description          string            `json:"description"`
	Keywords             []string          `json:"keywords"`
	Homepage             string            `json:"homepage"`
	License              string            `json:"license"`
	Files                []string          `json:"files"`
	Bin                  map[string]string `json:"bin,omitempty"`
	Repository           npmRepository     `json:"repository"`
	OptionalDependencies map[string]string `json:"optionalDependencies,omitempty"`
	Engines              map[string]string `json:"engines,omitempty"`
	OS                   []string          `json:"os,omitempty"`
	CPU                  []string          `json:"cpu,omitempty"`
	// PreferUnplugged asks Yarn for files on the disk: what is in an archive can't be run.
	PreferUnplugged bool `json:"preferUnplugged,omitempty"`
}

type npmRepository struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

func newNPMPackage(packageName, version string) npmPackage {
	return npmPackage{
		Name: packageName, Version: version, Description: summary, Keywords: keywords, Homepage: repository, License: license,
		Files:      []string{"bin"},
		Repository: npmRepository{Type: "git", URL: "git+" + repository + ".git"},
	}
}

// makeNPM makes a package for each platform, which has the binary, and the one that users name. That one depends on all
// of them optionally; a package manager installs the one whose os and cpu are the machine's. Nothing is downloaded and
// no script runs when it is installed.
func makeNPM(release release, texts texts) ([]file, error) {
	all := newNPMPackage(name, release.version)
	all.Bin = map[string]string{name: "bin/dagger-codegen.js"}
	all.Engines = map[string]string{"node": ">=18"}
	all.OptionalDependencies = map[string]string{}
	var packages []file
	for _, binary := range release.binaries {
		own := newNPMPackage(scope+"/"+binary.os+"-"+binary.cpu, release.version)
		own.Description = summary + ": the binary for " + binary.goos + "/" + binary.goarch
		own.OS, own.CPU = []string{binary.os}, []string{binary.cpu}
		own.PreferUnplugged = true
		readme := fmt.Sprintf("# %s\n\nThe %s/%s binary of [%s](%s). Install that package instead of this one.\n", own.Name, binary.goos, binary.goarch, name, repository)
		archive, err := npmArchive(own, []file{
			{name: "LICENSE", content: texts.license},
			{name: "README.md", content: []byte(readme)},
			{name: "bin/" + binary.executable(), content: binary.content, executable: true},
		})
		if err != nil {
			return nil, err
		}
		packages = append(packages, file{name: name + "-" + binary.os + "-" + binary.cpu + "-" + release.version + ".tgz", content: archive})
		all.OptionalDependencies[own.Name] = release.version
	}
	archive, err := npmArchive(all, []file{
		{name: "LICENSE", content: texts.license},
		{name: "README.md", content: absoluteLinks(texts.readme)},
		{name: "bin/dagger-codegen.js", content: npmLauncher, executable: true},
	})
	if err != nil {
		return nil, err
	}
	return append(packages, file{name: name + "-" + release.version + ".tgz", content: archive}), nil
}

// npmArchive packs a package as npm does: everything is in a folder called package, with one fixed time.
func npmArchive(manifest npmPackage, files []file) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(manifest); err != nil {
		return nil, err
	}
	var archive bytes.Buffer
	compressed := gzip.NewWriter(&archive)
	out := tar.NewWriter(compressed)
	for _, file := range append([]file{{name: "package.json", content: text.Bytes()}}, files...) {
		header := &tar.Header{
			Name: "package/" + file.name, Mode: 0o644, Size: int64(len(file.content)),
			ModTime: time.Date(1985, time.October, 26, 8, 15, 0, 0, time.UTC),
		}
		if file.executable {
			header.Mode = 0o755
		}
		if err := out.WriteHeader(header); err != nil {
			return nil, err
		}
		if _, err := out.Write(file.content); err != nil {
			return nil, err
		}
	}
	if err := out.Close(); err != nil {
		return nil, err
	}
	if err := compressed.Close(); err != nil {
		return nil, err
	}
	return archive.Bytes(), nil
}
