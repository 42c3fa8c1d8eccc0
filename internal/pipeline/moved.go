package pipeline

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/output"
)

// moves tells what has become another since the files were made: the commits that git references name, and the version
// of the schema. Manifests that can't be read are for the plan to report.
func moves(folders []output.Folder, version string) []string {
	var lines []string
	seen := map[string]bool{}
	add := func(format string, args ...any) {
		if line := fmt.Sprintf(format, args...); !seen[line] {
			seen[line] = true
			lines = append(lines, line)
		}
	}
	for _, folder := range folders {
		manifest, err := output.ReadManifest(folder.Dir)
		if err != nil || manifest == nil {
			continue
		}
		for _, target := range folder.Targets {
			record := manifest.Targets[target.Key]
			if record == nil {
				continue
			}
			before, now := commits(record.Options[pinsOption]), commits(target.Record.Options[pinsOption])
			for _, ref := range references(target.Record.Options[pinsOption]) {
				if before[ref] != "" && before[ref] != now[ref] {
					add("%s has moved: the files are of %s, and it is %s now", ref, before[ref], now[ref])
				}
			}
			if record.Schema.Version != "" && version != "" && record.Schema.Version != version {
				add("the schema is of %s now; the files of %q are of %s", version, target.Key, record.Schema.Version)
			}
		}
	}
	return lines
}

// commits reads what [Received.remember] has written.
func commits(option string) map[string]string {
	found := map[string]string{}
	for _, entry := range strings.Fields(option) {
		if at := strings.LastIndexByte(entry, '='); at > 0 {
			found[entry[:at]] = entry[at+1:]
		}
	}
	return found
}

func references(option string) []string {
	var refs []string
	for _, entry := range strings.Fields(option) {
		if at := strings.LastIndexByte(entry, '='); at > 0 {
			refs = append(refs, entry[:at])
		}
	}
	return refs
}
