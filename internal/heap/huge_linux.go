package heap

import (
	"bytes"
	"os"
	"runtime"

	"golang.org/x/sys/unix"
)

// hugeSize is how much of the heap gets huge pages: what generating all languages from an engine's schema touches.
const hugeSize = 24 << 20

// Enlarge has the kernel back the heap's next 24 MiB with huge pages, if it does so on request only (the setting
// madvise of transparent huge pages, which most distributions have). A page fault for each 4 KiB of a heap that only
// grows is a tenth of the time that all languages take. It is for one goroutine, before the first large allocations.
//
// Go has no call for it. A block of that size is fresh from the kernel and isn't touched; the collection gives its
// addresses, with the advice, back to the heap, which hands them out next.
func Enlarge() {
	if !delayed || !onRequest() {
		return
	}
	delayed = false
	goBack.Stop()
	advise()
	runtime.GC()
	goBackAfterNext()
}

// advise is a function of its own, so that nothing refers to the block when it has returned.
//
//go:noinline
func advise() {
	block := make([]byte, hugeSize)
	_ = unix.Madvise(block, unix.MADV_HUGEPAGE) // only advice
}

func onRequest() bool {
	setting, err := os.ReadFile("/sys/kernel/mm/transparent_hugepage/enabled")
	return err == nil && bytes.Contains(setting, []byte("[madvise]"))
}
