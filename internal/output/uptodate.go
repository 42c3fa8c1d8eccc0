package output

import (
	"crypto/sha256"
	"errors"
	"io"
	"slices"

	"golang.org/x/mod/semver"
	"golang.org/x/sync/errgroup"
)

var errStale = errors.New("stale")

// UpToDate returns the plan of a run that changes nothing, if the manifests of the folders say that generating
// would: the same tool, schema and options, and every file still as it was written. The targets need no files, and
// their records no schema: its digest is asked for while files are read. It returns nil if anything is in doubt.
func UpToDate(folders []Folder, schema func() string) *Plan {
	merged, err := mergeFolders(folders)
	if err != nil {
		return nil
	}
	plan := &Plan{}
	var group errgroup.Group
	var records []*Record
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
			records = append(records, record)
			for _, path := range record.paths() {
				digest := record.Files[path]
				plan.Changes = append(plan.Changes, &Change{Dir: folder.Dir, Path: path, Target: target.Key, State: Same})
				group.Go(func() error {
					if !disk.stillHas(path, digest) {
						return errStale
					}
					return nil
				})
			}
		}
	}
	digest := schema()
	if group.Wait() != nil || digest == "" || slices.ContainsFunc(records, func(r *Record) bool { return r.Schema.Digest != digest }) {
		return nil
	}
	return plan
}

// stillHas reports whether a file has the content with a digest, in whichever line ends.
func (d *disk) stillHas(file, digest string) bool {
	if info, err := d.inspect(file); err != nil || info == nil {
		return false
	}
	opened, err := d.root.Open(file)
	if err != nil {
		return false
	}
	defer opened.Close()
	sum := sha256.New()
	if _, err := io.CopyBuffer(sum, struct{ io.Reader }{opened}, make([]byte, 64<<10)); err == nil && digestText(sum.Sum(nil)) == digest {
		return true
	}
	content, err := d.read(file)
	return err == nil && content != nil && Digest(unixLines(content)) == digest
}

// identified reports whether the record tells which tool made it: by a version that names one state of the source.
func (r *Record) identified() bool {
	return semver.IsValid(r.Tool) && semver.Build(r.Tool) == ""
}
