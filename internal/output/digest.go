package output

import (
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/sync/errgroup"
)

// Digest returns the digest of a content in the manifest's spelling: "sha256:" and 64 hexadecimal digits.
func Digest(content []byte) string {
	sum := sha256.Sum256(content)
	return digestText(sum[:])
}

func digestText(sum []byte) string { return "sha256:" + hex.EncodeToString(sum) }

// digestAll digests the generated files at once; the key is a content's first byte.
func digestAll(folders []Folder) map[*byte]string {
	type job struct {
		content []byte
		digest  string
	}
	var jobs []*job
	for _, folder := range folders {
		for _, target := range folder.Targets {
			for _, file := range target.Files {
				if len(file.Content) > 0 {
					jobs = append(jobs, &job{content: file.Content})
				}
			}
		}
	}
	var group errgroup.Group
	for _, j := range jobs {
		group.Go(func() error {
			j.digest = Digest(j.content)
			return nil
		})
	}
	_ = group.Wait()
	digests := make(map[*byte]string, len(jobs))
	for _, j := range jobs {
		digests[&j.content[0]] = j.digest
	}
	return digests
}

func digestOf(digests map[*byte]string, content []byte) string {
	if len(content) == 0 {
		return Digest(nil)
	}
	return digests[&content[0]]
}
