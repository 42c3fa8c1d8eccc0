package output

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sort"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// ManifestName is the manifest's file name in an output folder.
const ManifestName = ".dagger-codegen.json"

const manifestFormat = 1

// Manifest tells what dagger-codegen wrote into a folder.
type Manifest struct {
	// Format is the version of the manifest's own form.
	Format int `json:"format"`
	// Targets by their key.
	Targets map[string]*Record `json:"targets"`

	// merged tells that a merge made the manifest of two.
	merged bool
}

// Record is what a manifest tells of one target.
type Record struct {
	// Tool is the version of dagger-codegen that made the files.
	Tool   string       `json:"tool"`
	Schema SchemaRecord `json:"schema"`
	// Options are those that have a say in the output; unset ones are left out.
	Options map[string]string `json:"options,omitempty"`
	// Files are the digests of the files by path.
	Files map[string]string `json:"files"`

	// others are further digests that a merged manifest has of a file.
	others map[string][]string
}

// SchemaRecord identifies a schema.
type SchemaRecord struct {
	// Version is what the schema says of itself, "" if nothing.
	Version string `json:"version,omitempty"`
	// Digest of the schema's text, white space and comments left out.
	Digest string `json:"digest"`
}

// sameInputs reports whether two records are of the same tool and options, so that their files are the same if the schema
// is. A record of a tool without identity equals none.
func (r *Record) sameInputs(other *Record) bool {
	if r.Tool != other.Tool || !r.identified() || len(r.Options) != len(other.Options) {
		return false
	}
	for key, value := range r.Options {
		if otherValue, ok := other.Options[key]; !ok || otherValue != value {
			return false
		}
	}
	return true
}

func (r *Record) paths() []string {
	paths := make([]string, 0, len(r.Files))
	for path := range r.Files {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	return paths
}

func (m *Manifest) keys() []string {
	keys := make([]string, 0, len(m.Targets))
	for key := range m.Targets {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// encode returns the manifest's bytes: the same manifest gives the same bytes.
func (m *Manifest) encode() []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(m); err != nil {
		panic(err) // strings and maps of strings only
	}
	return out.Bytes()
}

// readManifest returns the folder's manifest and its bytes; an empty one and nil where there is none.
func readManifest(root *os.Root, dir string) (*Manifest, []byte, error) {
	empty := &Manifest{Format: manifestFormat, Targets: map[string]*Record{}}
	info, err := root.Lstat(ManifestName)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return empty, nil, nil
	case err != nil:
		return empty, nil, ioProblem(display(dir, ManifestName), err)
	case !info.Mode().IsRegular():
		return empty, nil, notRegular(display(dir, ManifestName), info.Mode())
	}
	text, err := root.ReadFile(ManifestName)
	if err != nil {
		return empty, nil, ioProblem(display(dir, ManifestName), err)
	}
	manifest, err := decodeManifest(display(dir, ManifestName), dir, text)
	if err != nil {
		return empty, text, err
	}
	return manifest, text, nil
}

func decodeManifest(name, dir string, text []byte) (*Manifest, error) {
	const advice = "restore it from version control, or --force to take the folder's files as they come"
	var manifest Manifest
	err := json.Unmarshal(text, &manifest)
	if err != nil || !jsontext.Value(text).IsValid() { // a name twice is valid for the former
		if merged := mergedManifest(text); merged != nil {
			manifest, err = *merged, nil
		}
	}
	if err != nil {
		offset := int64(0)
		var syntax *json.SyntaxError
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &syntax) {
			offset = syntax.Offset
		} else if errors.As(err, &wrong) {
			offset = wrong.Offset
		}
		return nil, &Problem{name + ":" + lineAndColumn(text, int(offset)), "the manifest can't be read: " + err.Error(), advice}
	}
	if manifest.Format > manifestFormat {
		return nil, &Problem{name, fmt.Sprintf("the manifest has format %d, this version knows format %d only", manifest.Format, manifestFormat),
			"use a newer dagger-codegen, or --force to write the folder anew"}
	}
	if manifest.Targets == nil {
		manifest.Targets = map[string]*Record{}
	}
	manifest.Format = manifestFormat
	for _, key := range manifest.keys() {
		record := manifest.Targets[key]
		if record == nil {
			return nil, &Problem{name, fmt.Sprintf("the target %q is null", key), advice}
		}
		for _, path := range record.paths() {
			if err := checkPath(dir, path); err != nil {
				return nil, &Problem{name, fmt.Sprintf("the path %q leaves the folder", path), advice}
			}
		}
	}
	return &manifest, nil
}

// lineAndColumn is the place of an offset that encoding/json reports: the number of bytes read.
func lineAndColumn(text []byte, offset int) string {
	before := text[:max(0, min(offset, len(text))-1)]
	line := 1 + bytes.Count(before, []byte{'\n'})
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return strconv.Itoa(line) + ":" + strconv.Itoa(column)
}

// ReadManifest returns the manifest of a folder, nil where it has none.
func ReadManifest(dir string) (*Manifest, error) {
	disk, err := openDisk(dir)
	if err != nil || disk.root == nil {
		return nil, err
	}
	defer disk.close()
	return disk.readManifest()
}
