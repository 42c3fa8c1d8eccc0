package templates

import "github.com/aymanbagabas/go-udiff"

// unified returns a unified diff of two texts, "" if they are the same.
func unified(oldName, newName, old, new string) string {
	return udiff.Unified(oldName, newName, old, new)
}
