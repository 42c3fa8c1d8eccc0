package outside

import (
	"bytes"
	"io"
	"strings"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// shown keeps the lines of backends that run at the same time whole.
var shown sync.Mutex

// lines passes text on line by line, each behind a prefix.
type lines struct {
	to     io.Writer
	prefix string
	rest   []byte
	any    bool
}

func newLines(to io.Writer, prefix string) *lines { return &lines{to: to, prefix: prefix} }

func (l *lines) Write(p []byte) (int, error) {
	l.rest = append(l.rest, p...)
	for {
		end := bytes.IndexByte(l.rest, '\n')
		if end < 0 {
			return len(p), nil
		}
		l.show(l.rest[:end+1])
		l.rest = l.rest[end+1:]
	}
}

// flush shows a last line that has no end.
func (l *lines) flush() {
	if len(l.rest) > 0 {
		l.show(append(l.rest, '\n'))
		l.rest = nil
	}
}

// show ignores errors: a standard error that can't be written to is no reason to fail.
func (l *lines) show(line []byte) {
	shown.Lock()
	defer shown.Unlock()
	l.any = true
	_, _ = io.WriteString(l.to, say.Line(l.prefix+strings.TrimRight(string(line), "\r\n"))+"\n")
}

// hint says where the reason of a failure is to be found.
func (l *lines) hint() string {
	if l.any {
		return "; its messages are above"
	}
	return "; it gave no message"
}
