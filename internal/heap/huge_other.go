//go:build !linux

package heap

// Enlarge does nothing: only Linux has huge pages on request.
func Enlarge() {}
