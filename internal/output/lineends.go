package output

import "bytes"

// A checkout may have turned the line ends of generated files into \r\n (Git's core.autocrlf). That is no difference,
// and a file that is written again keeps the line ends that it has.

// unixLines returns the content with its lines ended by \n.
func unixLines(content []byte) []byte {
	if !bytes.Contains(content, []byte("\r\n")) {
		return content
	}
	return bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
}

// sameText reports whether a file on disk has the generated content, in whichever line ends.
func sameText(onDisk []byte, generated ...[]byte) bool {
	return consists(onDisk, generated) || consists(unixLines(onDisk), generated)
}

// consists reports whether a content is that of the pieces.
func consists(content []byte, pieces [][]byte) bool {
	for _, piece := range pieces {
		rest, ok := bytes.CutPrefix(content, piece)
		if !ok {
			return false
		}
		content = rest
	}
	return len(content) == 0
}

// withLineEndsOf returns the generated content with the line ends of the file that it takes the place of: those of its
// first line.
func withLineEndsOf(old []byte, generated ...[]byte) [][]byte {
	end := bytes.IndexByte(old, '\n')
	if end < 1 || old[end-1] != '\r' {
		return generated
	}
	return [][]byte{bytes.ReplaceAll(unixLines(bytes.Join(generated, nil)), []byte("\n"), []byte("\r\n"))}
}
