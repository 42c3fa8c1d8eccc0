// Package preview shows a folder of documentation in a browser while it is written. It listens on loopback alone, answers
// nobody who calls it by another name, and has pages loaded again when they have been written again; the script for that is
// in no file of the folder.
package preview

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

//go:embed reload.js
var reloadScript []byte

// Where the server's own answers are: no file of a site begins so.
const (
	scriptPath = "/-/reload.js"
	eventsPath = "/-/events"
)

// Server shows a folder.
type Server struct {
	dir      string
	server   *http.Server
	listener net.Listener
	port     int
	ended    chan error

	mutex   sync.Mutex
	written chan struct{}
}

// Listen opens a port of loopback, any free one for 0, and shows the folder on it. The folder is looked up with each
// request: it needn't be there yet.
func Listen(dir string, port int) (*Server, error) {
	listener, err := net.Listen("tcp4", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("the site can't be shown on port %d: %w", port, err)
	}
	s := &Server{dir: dir, listener: listener, port: listener.Addr().(*net.TCPAddr).Port, ended: make(chan error, 1), written: make(chan struct{})}
	s.server = &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	go func() { s.ended <- s.server.Serve(listener) }()
	return s, nil
}

// URL is the address of the site's home page.
func (s *Server) URL() string { return fmt.Sprintf("http://127.0.0.1:%d/", s.port) }

// Written has the pages that are open loaded again.
func (s *Server) Written() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	close(s.written)
	s.written = make(chan struct{})
}

// Close ends the server.
func (s *Server) Close() error {
	err := s.server.Close()
	if ended := <-s.ended; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	return err
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Cache-Control", "no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Referrer-Policy", "no-referrer")
	switch {
	case !s.isMe(r.Host):
		// A page of somewhere else, by a name that was made to lead here.
		http.Error(w, "this is "+s.URL(), http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		http.Error(w, "a site is read", http.StatusMethodNotAllowed)
	case r.URL.Path == scriptPath:
		header.Set("Content-Type", "text/javascript; charset=utf-8")
		_, _ = w.Write(reloadScript)
	case r.URL.Path == eventsPath:
		s.events(w, r)
	default:
		s.file(w, r)
	}
}

func (s *Server) isMe(host string) bool {
	return host == net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)) || host == net.JoinHostPort("localhost", strconv.Itoa(s.port))
}

// events tells a page when it has been written again.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "no events here", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	s.mutex.Lock()
	written := s.written
	s.mutex.Unlock()
	if _, err := fmt.Fprint(w, "retry: 500\n\n"); err != nil {
		return
	}
	flusher.Flush()
	select {
	case <-written:
		_, _ = fmt.Fprint(w, "event: written\ndata: now\n\n")
		flusher.Flush()
	case <-r.Context().Done():
	}
}

// file answers with a file of the folder, those whose names begin with a dot left out.
func (s *Server) file(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if name == "" || strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	if strings.HasPrefix(name, ".") || strings.Contains(name, "/.") {
		http.NotFound(w, r)
		return
	}
	root, err := os.OpenRoot(s.dir)
	if err != nil {
		http.Error(w, "there is no site yet", http.StatusNotFound)
		return
	}
	defer root.Close()
	content, err := fs.ReadFile(root.FS(), name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if path.Ext(name) == ".html" {
		content = withReload(content)
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
}

// withReload lets a page know of the script that loads it again, and ask the server.
func withReload(page []byte) []byte {
	page = bytes.Replace(page, []byte("default-src 'none';"), []byte("default-src 'none'; connect-src 'self';"), 1)
	return bytes.Replace(page, []byte("</head>"), []byte(`<script src="`+scriptPath+`" defer></script>`+"\n</head>"), 1)
}
