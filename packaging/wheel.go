package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
)

var (
	//go:embed python/__init__.py
	pythonInit []byte
	//go:embed python/__main__.py
	pythonMain []byte
)

// makeWheels makes a wheel for each platform. The binary is a script of the wheel, so that pip and uv put it among the
// commands of an environment as it is, without Python in between.
func makeWheels(release release, texts texts) ([]file, error) {
	version, err := pep440(release.version)
	if err != nil {
		return nil, err
	}
	// Names of wheels and of what is in them have underscores.
	base := strings.ReplaceAll(name, "-", "_") + "-" + version
	var wheels []file
	for _, binary := range release.binaries {
		content, err := wheel(base, []file{
			{name: "dagger_codegen/__init__.py", content: pythonInit},
			{name: "dagger_codegen/__main__.py", content: pythonMain},
			{name: base + ".data/scripts/" + binary.executable(), content: binary.content, executable: true},
			{name: base + ".dist-info/METADATA", content: pythonMetadata(version, texts.readme)},
			{name: base + ".dist-info/WHEEL", content: wheelTags(binary.wheel)},
			{name: base + ".dist-info/licenses/LICENSE", content: texts.license},
		})
		if err != nil {
			return nil, err
		}
		wheels = append(wheels, file{name: base + "-py3-none-" + binary.wheel + ".whl", content: content})
	}
	return wheels, nil
}

// wheel zips files with a RECORD of them, which comes last.
func wheel(base string, files []file) ([]byte, error) {
	var archive, record bytes.Buffer
	out := zip.NewWriter(&archive)
	recordName := base + ".dist-info/RECORD"
	for _, file := range files {
		sum := sha256.Sum256(file.content)
		fmt.Fprintf(&record, "%s,sha256=%s,%d\n", file.name, base64.RawURLEncoding.EncodeToString(sum[:]), len(file.content))
	}
	fmt.Fprintf(&record, "%s,,\n", recordName)
	for _, file := range append(files, file{name: recordName, content: record.Bytes()}) {
		// Without a time, so that the bytes depend on the content alone.
		header := &zip.FileHeader{Name: file.name, Method: zip.Deflate}
		header.SetMode(0o644)
		if file.executable {
			header.SetMode(0o755)
		}
		entry, err := out.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := entry.Write(file.content); err != nil {
			return nil, err
		}
	}
	if err := out.Close(); err != nil {
		return nil, err
	}
	return archive.Bytes(), nil
}

// pythonMetadata is the core metadata of a Python package (version 2.4).
func pythonMetadata(version string, readme []byte) []byte {
	lines := []string{
		"Metadata-Version: 2.4",
		"Name: " + name,
		"Version: " + version,
		"Summary: " + summary,
		"Keywords: " + strings.Join(keywords, ","),
		"License-Expression: " + license,
		"License-File: LICENSE",
		"Requires-Python: >=3.8",
		"Project-URL: Source, " + repository,
		"Project-URL: Changelog, " + repository + "/blob/main/CHANGELOG.md",
		"Description-Content-Type: text/markdown",
		"",
		string(absoluteLinks(readme)),
	}
	return []byte(strings.Join(lines, "\n"))
}

// wheelTags is the file WHEEL. A platform tag that names several is compressed; here each stands on a line.
func wheelTags(platform string) []byte {
	text := "Wheel-Version: 1.0\nGenerator: " + name + "\nRoot-Is-Purelib: false\n"
	for tag := range strings.SplitSeq(platform, ".") {
		text += "Tag: py3-none-" + tag + "\n"
	}
	return []byte(text)
}

var (
	relativeLink = regexp.MustCompile(`\]\(([^)#:\s]+)(#[^)\s]*)?\)`)
	preRelease   = regexp.MustCompile(`^(alpha|beta|rc)\.(\d+)$`)
)

// absoluteLinks makes links of the README lead to the repository: in a registry there is nothing beside it.
func absoluteLinks(readme []byte) []byte {
	return relativeLink.ReplaceAllFunc(readme, func(link []byte) []byte {
		parts := relativeLink.FindSubmatch(link)
		view := "/blob/main/"
		if strings.HasSuffix(string(parts[1]), ".svg") {
			view = "/raw/main/"
		}
		return []byte("](" + repository + view + string(parts[1]) + string(parts[2]) + ")")
	})
}

// pep440 is a semantic version as Python writes it: 1.2.3-rc.1 is 1.2.3rc1, and a snapshot is 1.2.3.dev0.
func pep440(version string) (string, error) {
	number, pre, isPre := strings.Cut(version, "-")
	if !isPre {
		return number, nil
	}
	if parts := preRelease.FindStringSubmatch(pre); parts != nil {
		return number + map[string]string{"alpha": "a", "beta": "b", "rc": "rc"}[parts[1]] + parts[2], nil
	}
	if pre == "dev" {
		return number + ".dev0", nil
	}
	return "", fmt.Errorf("the version %s has no form in Python: a pre-release is called alpha.N, beta.N, rc.N, or dev", version)
}
