package output

import (
	"errors"

	"golang.org/x/mod/semver"
	"golang.org/x/sync/errgroup"
)

var errStale = errors.New("stale")

// UpToDate reports whether the manifests of the folders say that generating would change nothing: the same tool,
// schema and options, and every file still as it was written. The targets need no files. Whatever is in doubt is not
// up to date.
func UpToDate(folders []Folder) bool {
	merged, err := mergeFolders(folders)
	if err != nil {
		return false
	}
	var group errgroup.Group
	for _, folder := range merged {
		disk, err := openDisk(folder.Dir)
		if err != nil || disk.root == nil {
			return false
		}
		defer disk.close()
		manifest, err := disk.readManifest()
		if err != nil || disk.unfinished || folder.Complete && len(manifest.Targets) != len(folder.Targets) {
			return false
		}
		for _, target := range folder.Targets {
			record := manifest.Targets[target.Key]
			if record == nil || !record.sameInputs(&target.Record) {
				return false
			}
			for path, digest := range record.Files {
				group.Go(func() error {
					content, err := disk.read(path)
					if err != nil || content == nil || Digest(content) != digest {
						return errStale
					}
					return nil
				})
			}
		}
	}
	return group.Wait() == nil
}

// identified reports whether the record tells which tool made it: a version, or the identity of an executable.
func (r *Record) identified() bool {
	return r.Build != "" || semver.IsValid(r.Tool) && semver.Build(r.Tool) == ""
}
