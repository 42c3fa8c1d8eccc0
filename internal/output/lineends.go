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
func sameText(onDisk, generated []byte) bool {
	return bytes.Equal(onDisk, generated) || bytes.Equal(unixLines(onDisk), generated)
}

// withLineEndsOf returns the generated content with the line ends of the file that it takes the place of: those of its
// first line.
func withLineEndsOf(old, generated []byte) []byte {
	end := bytes.IndexByte(old, '\n')
	if end < 1 || old[end-1] != '\r' {
		return generated
	}
	return bytes.ReplaceAll(unixLines(generated), []byte("\n"), []byte("\r\n"))
}
