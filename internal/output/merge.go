package output

import (
	"bytes"
	"encoding/json"
	"strconv"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// Two branches that regenerate change the same lines of the same files. What a merge makes of them is no edit: a
// manifest is read with the lines of both sides, and generated files are made anew.

// The lines that Git puts around the sides of a conflict. The base is there in the styles diff3 and zdiff3 only.
var (
	markOurs   = []byte("<<<<<<< ")
	markBase   = []byte("||||||| ")
	markTheirs = []byte("=======")
	markEnd    = []byte(">>>>>>> ")
)

// hasConflict reports whether a merge has left a conflict in the content.
func hasConflict(content []byte) bool {
	expected := [][]byte{markOurs, markTheirs, markEnd}
	for line := range bytes.Lines(content) {
		if bytes.HasPrefix(line, expected[0]) {
			if expected = expected[1:]; len(expected) == 0 {
				return true
			}
		}
	}
	return false
}

// consistsOf reports whether every line of a file is one of the generated content, so that nothing is lost with it.
func consistsOf(onDisk, generated []byte) bool {
	lines := map[string]bool{"": true}
	for line := range bytes.Lines(generated) {
		lines[string(bytes.TrimRight(line, "\r\n"))] = true
	}
	for line := range bytes.Lines(onDisk) {
		if !lines[string(bytes.TrimRight(line, "\r\n"))] {
			return false
		}
	}
	return true
}

// manifestLine takes a line of a manifest apart: how deep it is, its key, and a string that is its value.
var manifestLine = pattern.New(`^( *)("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*"|\{\}|\{|\d+),?$`)

// mergedManifest reads a manifest that a merge has made of two: with the marks of a conflict, or with the lines of both
// sides one after the other. It returns nil for anything else. What the sides agree on is kept, and the digests of both;
// by no schema and no options it is ever up to date.
func mergedManifest(text []byte) *Manifest {
	if bytes.Contains(text, markOurs) && !hasConflict(text) {
		return nil // cut off
	}
	manifest := &Manifest{Targets: map[string]*Record{}, merged: true}
	var record *Record
	section, base := "", false
	for line := range bytes.Lines(text) {
		line = bytes.TrimRight(line, "\r\n")
		switch {
		case bytes.HasPrefix(line, markBase):
			base = true
			continue
		case bytes.HasPrefix(line, markTheirs):
			base = false
			continue
		case base, bytes.HasPrefix(line, markOurs), bytes.HasPrefix(line, markEnd), isBracket(line):
			continue
		}
		parts := manifestLine().FindSubmatch(line)
		if parts == nil {
			return nil
		}
		var key, value string
		if json.Unmarshal(parts[2], &key) != nil {
			return nil
		}
		_ = json.Unmarshal(parts[3], &value) // what is no string has none
		switch len(parts[1]) / 2 {
		case 1:
			if key == "format" {
				manifest.Format, _ = strconv.Atoi(string(parts[3]))
			}
		case 2:
			if record = manifest.Targets[key]; record == nil {
				record = &Record{Files: map[string]string{}}
				manifest.Targets[key] = record
			}
			section = ""
		case 3:
			section = key
			if key == "tool" && record != nil && (record.Tool == "" || semver.Compare(value, record.Tool) > 0) {
				record.Tool = value
			}
		case 4:
			if section == "files" && record != nil {
				record.add(key, value)
			}
		default:
			return nil
		}
	}
	if manifest.Format == 0 {
		return nil
	}
	return manifest
}

func isBracket(line []byte) bool {
	switch string(bytes.Trim(line, " ,")) {
	case "", "{", "}":
		return true
	}
	return false
}

// add records a digest beside those that the file has.
func (r *Record) add(path, digest string) {
	if first, ok := r.Files[path]; !ok {
		r.Files[path] = digest
	} else if first != digest {
		if r.others == nil {
			r.others = map[string][]string{}
		}
		r.others[path] = append(r.others[path], digest)
	}
}
