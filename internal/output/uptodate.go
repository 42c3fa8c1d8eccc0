package output

import (
	"errors"

	"golang.org/x/mod/semver"
	"golang.org/x/sync/errgroup"
)

var errStale = errors.New("stale")

// UpToDate returns the plan of a run that changes nothing, if the manifests of the folders say that generating
// would: the same tool, schema and options, and every file still as it was written. The targets need no files. It
// returns nil if anything is in doubt.
func UpToDate(folders []Folder) *Plan {
	merged, err := mergeFolders(folders)
	if err != nil {
		return nil
	}
	plan := &Plan{}
	var group errgroup.Group
	for _, folder := range merged {
		disk, err := openDisk(folder.Dir)
		if err != nil || disk.root == nil {
			return nil
		}
		defer disk.close()
		manifest, err := disk.readManifest()
		if err != nil || disk.unfinished || manifest.merged || folder.Complete && len(manifest.Targets) != len(folder.Targets) {
			return nil
		}
		for _, target := range folder.Targets {
			record := manifest.Targets[target.Key]
			if target.Opaque || record == nil || !record.sameInputs(&target.Record) {
				return nil
			}
			for _, path := range record.paths() {
				digest := record.Files[path]
				plan.Changes = append(plan.Changes, &Change{Dir: folder.Dir, Path: path, Target: target.Key, State: Same})
				group.Go(func() error {
					content, err := disk.read(path)
					if err != nil || content == nil || Digest(content) != digest && Digest(unixLines(content)) != digest {
						return errStale
					}
					return nil
				})
			}
		}
	}
	if group.Wait() != nil {
		return nil
	}
	return plan
}

// identified reports whether the record tells which tool made it: by a version that names one state of the source.
func (r *Record) identified() bool {
	return semver.IsValid(r.Tool) && semver.Build(r.Tool) == ""
}
