package workspace

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// pins are the commits that a dagger.lock has, by repository and by what was asked of it (a branch, a tag, HEAD).
type pins map[string]map[string]string

// readLock reads the nearest dagger.lock; no file has no pins.
func readLock(steps []string) (pins, error) {
	for _, dir := range steps {
		name := filepath.Join(dir, LockName)
		if !isFile(name) {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, fileError(name, err)
		}
		return parseLock(name, text)
	}
	return nil, nil
}

// parseLock reads a lock: a line of JSON for each thing that was looked up, [namespace, operation, inputs, result].
// Lines that aren't about git are passed over.
func parseLock(name string, text []byte) (pins, error) {
	found := pins{}
	for number, line := range bytes.Split(text, []byte{'\n'}) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var entry []json.RawMessage
		if err := json.Unmarshal(line, &entry); err != nil {
			return nil, fmt.Errorf("%s:%d:1: the line isn't a JSON array (%w); dagger lock update writes the file anew", name, number+1, err)
		}
		if len(entry) < 4 {
			continue
		}
		var operation string
		var inputs []string
		if json.Unmarshal(entry[1], &operation) != nil || json.Unmarshal(entry[2], &inputs) != nil || len(inputs) == 0 {
			continue
		}
		found.add(operation, inputs, commit(entry[3]))
	}
	return found, nil
}

func (p pins) add(operation string, inputs []string, sha string) {
	wanted := "HEAD"
	switch operation {
	case "git.ref", "git.branch", "git.tag":
		if len(inputs) < 2 {
			return
		}
		wanted = inputs[1]
	case "git.head":
	case "modules.resolve": // what engines before v1.0.0 wrote: the whole reference
		address, version := splitVersion(inputs[0])
		inputs, wanted = []string{address}, version
	default:
		return
	}
	if sha == "" {
		return
	}
	repository := plainAddress(inputs[0])
	if p[repository] == nil {
		p[repository] = map[string]string{}
	}
	p[repository][plainVersion(wanted)] = sha
}

// commit reads a result: the commit itself, or an object with it.
func commit(result json.RawMessage) string {
	var sha string
	if json.Unmarshal(result, &sha) == nil {
		return sha
	}
	var object struct{ SHA, Value string }
	if json.Unmarshal(result, &object) != nil {
		return ""
	}
	if object.SHA == "" {
		return object.Value
	}
	return object.SHA
}

// of returns the commit that a reference is pinned to, "" for none. A reference is of the repository that its address
// begins with: what follows is a folder.
func (p pins) of(ref string) string {
	address, version := splitVersion(ref)
	address = plainAddress(address)
	for at := len(address); at > 0; at = strings.LastIndexByte(address[:at], '/') {
		if sha := p[address[:at]][plainVersion(version)]; sha != "" {
			return sha
		}
	}
	return ""
}

// splitVersion cuts a reference at its version, HEAD where it has none. An @ before the host is a user's.
func splitVersion(ref string) (address, version string) {
	at := strings.LastIndexByte(ref, '@')
	if at < 0 || !strings.Contains(ref[:at], "/") {
		return ref, "HEAD"
	}
	return ref[:at], ref[at+1:]
}

// plainAddress is a repository's address without what differs between ways to reach it.
func plainAddress(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	if user, rest, ok := strings.Cut(address, "@"); ok && !strings.Contains(user, "/") {
		address = strings.Replace(rest, ":", "/", 1)
	}
	return strings.ReplaceAll(strings.TrimSuffix(strings.TrimRight(address, "/"), ".git"), ".git/", "/")
}

func plainVersion(version string) string {
	version = strings.TrimPrefix(version, "refs/heads/")
	return strings.TrimPrefix(version, "refs/tags/")
}
