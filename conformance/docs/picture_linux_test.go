package docs

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"

	"golang.org/x/sys/unix"

	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// session is what the picture of README.md shows: each command, run on a terminal one after the other.
var session = []string{
	"cat dagger-codegen.yaml",
	"dagger-codegen",
	"dagger-codegen",
	"sed -i 's/^package dagger$/package sdk/' sdk/go/dagger.gen.go",
	"dagger-codegen check",
	"dagger-codegen --lang python --scope environments --env ./bakery -o clients",
}

const sessionConfig = `schema: {engine: embedded}
targets:
  - {language: go, output: sdk/go}
  - {language: python, output: sdk/python}
  - {language: rust, output: sdk/rust}
`

// TestPicture runs the session, and holds docs/terminal.svg to what is on the terminal.
func TestPicture(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "dagger-codegen.yaml"), []byte(sessionConfig), 0o644); err != nil {
		t.Fatal(err)
	}
	environ := append(sessionless(), "PATH="+build(t)+string(os.PathListSeparator)+os.Getenv("PATH"), "TERM=xterm", "NO_COLOR=", "GITHUB_WORKSPACE=")
	var lines []string
	for _, command := range session {
		lines = append(lines, "\x1b[32m$\x1b[0m "+command)
		if shown := onTerminal(t, folder, environ, command); shown != "" {
			lines = append(lines, strings.Split(shown, "\n")...)
		}
	}
	golden.Tree(t, filepath.Join("..", "..", "docs"), []string{"terminal.svg"}, map[string][]byte{"terminal.svg": picture(lines)})
}

// onTerminal runs a command on a terminal of its own and returns the lines that are left on it, with their colours.
func onTerminal(t *testing.T, folder string, environ []string, line string) string {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		needed.Missing(t, "no terminal can be made: "+err.Error())
	}
	defer master.Close()
	if err := unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	number, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	slave, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command("sh", "-c", line)
	command.Dir, command.Env = folder, environ
	command.Stdin, command.Stdout, command.Stderr = slave, slave, slave
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	slave.Close()
	var output bytes.Buffer
	_, _ = io.Copy(&output, master) // it ends with EIO when the last process has closed the terminal
	// check ends with 1 where it finds a difference.
	if err := command.Wait(); err != nil && command.ProcessState.ExitCode() != 1 {
		t.Fatalf("%s: %v\n%s", line, err, output.Bytes())
	}
	var left []string
	for text := range strings.SplitSeq(strings.TrimRight(output.String(), "\r\n"), "\r\n") {
		// A line of progress is taken away before the next text stands in its place.
		if at := strings.LastIndex(text, "\r\x1b[K"); at >= 0 {
			text = text[at+len("\r\x1b[K"):]
		}
		left = append(left, strings.ReplaceAll(text, "\t", "    "))
	}
	return strings.Join(left, "\n")
}

// The measures of the picture, in pixels.
const (
	charWidth, lineHeight = 8, 19
	margin, bar           = 16, 32
)

// picture draws the lines of a terminal. Its colours are readable on light and on dark pages.
func picture(lines []string) []byte {
	columns := 0
	for _, line := range lines {
		plain := ""
		for _, part := range styled(line) {
			plain += part.text
		}
		columns = max(columns, utf8.RuneCountInString(plain))
	}
	width, height := columns*charWidth+2*margin, len(lines)*lineHeight+bar+margin
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="A terminal session with dagger-codegen">
<!-- Made by TestPicture of conformance/docs from a real session; DAGGER_CODEGEN_UPDATE=1 makes it anew. -->
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d0d7de; white-space: pre }
.bold { font-weight: bold; fill: #ffffff } .red { fill: #ff7b72 } .green { fill: #7ee787 } .cyan { fill: #79c0ff }
</style>
<rect width="%d" height="%d" rx="8" fill="#161b22"/>
<circle cx="20" cy="16" r="6" fill="#ff5f56"/><circle cx="40" cy="16" r="6" fill="#ffbd2e"/><circle cx="60" cy="16" r="6" fill="#27c93f"/>
`, width, height, width, height, width, height)
	for i, line := range lines {
		if line == "" {
			continue
		}
		column := 0
		for _, part := range styled(line) {
			class := ""
			if part.class != "" {
				class = ` class="` + part.class + `"`
			}
			length := utf8.RuneCountInString(part.text)
			// The length holds the columns in place, whatever the font is.
			fmt.Fprintf(&b, `<text x="%d" y="%d" textLength="%d" lengthAdjust="spacingAndGlyphs" xml:space="preserve"%s>%s</text>`+"\n",
				margin+column*charWidth, bar+(i+1)*lineHeight-5, length*charWidth, class, html.EscapeString(part.text))
			column += length
		}
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// part is a text in one colour.
type part struct{ class, text string }

// styled splits a line at its escape sequences.
func styled(line string) []part {
	classes := map[int]string{0: "", 1: "bold", 31: "red", 32: "green", 36: "cyan"}
	var parts []part
	class := ""
	for piece := range strings.SplitSeq(line, "\x1b[") {
		if code, rest, ok := strings.Cut(piece, "m"); ok {
			if number, err := strconv.Atoi(code); err == nil {
				class, piece = classes[number], rest
			}
		}
		if piece != "" {
			parts = append(parts, part{class, piece})
		}
	}
	return parts
}
