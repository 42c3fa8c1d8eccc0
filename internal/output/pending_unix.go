//go:build !windows

package output

import (
	"os"

	"github.com/google/renameio/v2"
)

// pendingFile is a file beside its place, which it takes with CloseAtomicallyReplace.
type pendingFile = renameio.PendingFile

func newPendingFile(root *os.Root, file string) (*pendingFile, error) {
	return renameio.NewPendingFile(file, renameio.WithRoot(root),
		renameio.WithPermissions(newMode), renameio.WithExistingPermissions())
}
