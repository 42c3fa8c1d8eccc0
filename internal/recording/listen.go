package recording

import (
	"fmt"
	"net"
	"net/http"
	"strconv"
	"time"
)

// Endpoint is a port on loopback that a handler answers at.
type Endpoint struct {
	server *http.Server
	port   int
	token  string
}

// Listen opens a port for a handler whose clients show the token.
func Listen(handler http.Handler, token string) (*Endpoint, error) {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("open a port: %w", err)
	}
	e := &Endpoint{port: listener.Addr().(*net.TCPAddr).Port, token: token,
		server: &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, MaxHeaderBytes: 64 << 10}}
	go e.server.Serve(listener)
	return e, nil
}

// Port is the port that it listens on.
func (e *Endpoint) Port() int { return e.port }

// Token is what a client shows as the user of basic authentication.
func (e *Endpoint) Token() string { return e.token }

// Environ returns the variables by which an SDK finds it, as os.Environ writes them.
func (e *Endpoint) Environ() []string {
	return []string{"DAGGER_SESSION_PORT=" + strconv.Itoa(e.port), "DAGGER_SESSION_TOKEN=" + e.token}
}

// Close stops listening and breaks what connections there are.
func (e *Endpoint) Close() error { return e.server.Close() }
