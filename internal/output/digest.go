package output

import (
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/sync/errgroup"
)

// Digest returns the digest of a content, which may be in pieces, in the manifest's spelling: "sha256:" and 64 hexadecimal digits.
func Digest(content ...[]byte) string {
	sum := sha256.New()
	for _, piece := range content {
		sum.Write(piece)
	}
	return digestText(sum.Sum(nil))
}

func digestText(sum []byte) string { return "sha256:" + hex.EncodeToString(sum) }

// digestAll digests the generated files at once.
func digestAll(folders []Folder) {
	var group errgroup.Group
	for _, folder := range folders {
		for _, target := range folder.Targets {
			for i := range target.Files {
				file := &target.Files[i]
				group.Go(func() error {
					file.digest = Digest(file.Content...)
					return nil
				})
			}
		}
	}
	_ = group.Wait()
}
