package introspection

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxUnpacked bounds what a compressed schema may unpack to, as what is read is bounded elsewhere.
const maxUnpacked = 256 << 20

// plainText returns a schema's text in UTF-8 without a byte order mark: out of gzip, and out of UTF-16, which some
// shells write into files. What can be no schema is an error that names what it is.
func plainText(text []byte) ([]byte, error) {
	if bytes.HasPrefix(text, []byte("\x1f\x8b")) {
		unpacked, err := unzip(text)
		if err != nil {
			return nil, err
		}
		text = unpacked
	}
	if decoded, ok := fromUTF16(text); ok {
		return []byte(decoded), nil
	}
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	if what := kindOfFile(text); what != "" {
		return nil, errors.New("this is " + what + ", not a schema")
	}
	return text, nil
}

func unzip(text []byte) ([]byte, error) {
	reader, err := gzip.NewReader(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("this is compressed (gzip), and damaged: %w", err)
	}
	unpacked, err := io.ReadAll(io.LimitReader(reader, maxUnpacked+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("this is compressed (gzip), and damaged: %w", err)
	case len(unpacked) > maxUnpacked:
		return nil, fmt.Errorf("this is compressed (gzip), and unpacks to more than %d MiB", maxUnpacked>>20)
	}
	return unpacked, nil
}

// fromUTF16 reads UTF-16 with a byte order mark, or without one where it begins as a schema does: with ASCII.
func fromUTF16(text []byte) (string, bool) {
	big := false
	switch {
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		text = text[2:]
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		text, big = text[2:], true
	case len(text) >= 4 && isASCII(text[0]) && text[1] == 0 && isASCII(text[2]) && text[3] == 0:
	case len(text) >= 4 && text[0] == 0 && isASCII(text[1]) && text[2] == 0 && isASCII(text[3]):
		big = true
	default:
		return "", false
	}
	units := make([]uint16, len(text)/2)
	for i := range units {
		units[i] = uint16(text[2*i]) | uint16(text[2*i+1])<<8
		if big {
			units[i] = units[i]>>8 | units[i]<<8
		}
	}
	return string(utf16.Decode(units)), true
}

func isASCII(c byte) bool { return c > 0 && c < utf8.RuneSelf }

// magics are how files of other kinds begin.
var magics = []struct{ begin, what string }{
	{"\x89PNG", "a PNG image"},
	{"\xff\xd8\xff", "a JPEG image"},
	{"GIF8", "a GIF image"},
	{"%PDF", "a PDF document"},
	{"PK\x03\x04", "a ZIP archive"},
	{"BZh", "compressed (bzip2); unpack it"},
	{"\xfd7zXZ", "compressed (xz); unpack it"},
	{"\x28\xb5\x2f\xfd", "compressed (zstd); unpack it"},
	{"\x7fELF", "an executable"},
	{"MZ", "an executable"},
	{"\xcf\xfa\xed\xfe", "an executable"},
	{"version https://git-lfs.github.com/", "a pointer of Git LFS; fetch the file: git lfs pull"},
}

// kindOfFile names what a text is that can be no schema, "" for what may be one.
func kindOfFile(text []byte) string {
	for _, magic := range magics {
		if bytes.HasPrefix(text, []byte(magic.begin)) {
			return magic.what
		}
	}
	begin := strings.ToLower(strings.TrimLeft(string(text[:min(len(text), 512)]), " \t\r\n"))
	switch {
	case strings.HasPrefix(begin, "<!doctype html") || strings.HasPrefix(begin, "<html") || strings.HasPrefix(begin, "<head") || strings.HasPrefix(begin, "<body"):
		return "an HTML page, perhaps the error of a server"
	case strings.HasPrefix(begin, "<"):
		return "XML or HTML"
	case bytes.IndexByte(text[:min(len(text), 8192)], 0) >= 0:
		return "a binary file"
	}
	return ""
}
