package pipeline

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/output"
)

// Tool identifies this program.
type Tool struct {
	// Version is the module's version, "(devel)" for what was built from a working copy.
	Version string
	// Build identifies an executable whose version doesn't, "" if nothing does.
	Build string
}

// ThisTool identifies the running program. A version that the linker was given goes before the module's.
func ThisTool(linked string) Tool {
	tool := Tool{Version: linked}
	if tool.Version == "" {
		tool.Version = "(devel)"
		if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
			tool.Version = info.Main.Version
		}
	}
	if tool.Version == "(devel)" || strings.HasSuffix(tool.Version, "+dirty") {
		tool.Build = executableID()
	}
	return tool
}

// executableID returns a digest of the ID that Go's linker puts near the beginning of an executable; it changes with
// anything that was compiled in.
func executableID() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	file, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer file.Close()
	head := make([]byte, 32<<10)
	n, err := io.ReadFull(file, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return ""
	}
	id := buildID(head[:n])
	if len(id) == 0 {
		return ""
	}
	return output.Digest(id)[len("sha256:"):][:16]
}

// buildID finds Go's build ID in the head of an executable: a note in ELF, a marked string elsewhere.
func buildID(head []byte) []byte {
	const note = "\x04\x00\x00\x00Go\x00\x00" // type 4, name "Go"; the size of the ID stands before
	if at := bytes.Index(head, []byte(note)); at >= 4 {
		size := int(binary.LittleEndian.Uint32(head[at-4:]))
		if begin := at + len(note); size > 0 && size <= len(head)-begin {
			return head[begin : begin+size]
		}
	}
	const mark, end = "\xff Go build ID: ", "\n \xff"
	if _, rest, ok := bytes.Cut(head, []byte(mark)); ok {
		if id, _, ok := bytes.Cut(rest, []byte(end)); ok {
			return id
		}
	}
	return nil
}
