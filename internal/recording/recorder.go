package recording

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
)

// Engine is what a recorder passes requests on to.
type Engine interface {
	// Relay sends the body of a request as it is, and returns HTTP's status and the body of the answer.
	Relay(ctx context.Context, body []byte) (status int, answer []byte, err error)
}

// Recorder passes what a program asks on to an engine, and keeps both. It is an [http.Handler] of the endpoint /query.
type Recorder struct {
	engine Engine
	token  string

	mu  sync.Mutex
	out io.Writer
	err error
}

// NewRecorder returns a recorder for clients that show the token.
func NewRecorder(engine Engine, token string, out io.Writer) *Recorder {
	return &Recorder{engine: engine, token: token, out: out}
}

// ServeHTTP answers as the engine does.
func (r *Recorder) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	body, ok := receive(w, request, r.token)
	if !ok {
		return
	}
	status, answer, err := r.engine.Relay(request.Context(), body)
	if err != nil {
		refuse(w, http.StatusBadGateway, err.Error())
		return
	}
	r.keep(body, status, answer)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(answer) // the connection may be gone, which is the client's business
}

// keep writes the exchange. What is no query, or no JSON, isn't worth keeping.
func (r *Recorder) keep(body []byte, status int, answer []byte) {
	exchange, err := decode(body)
	if err != nil || !json.Valid(answer) {
		return
	}
	exchange.Status, exchange.Answer = status, answer
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err != nil {
		return
	}
	encoder := json.NewEncoder(r.out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(exchange); err != nil {
		r.err = fmt.Errorf("write the recording: %w", err)
	}
}

// Err returns the first error of writing the recording.
func (r *Recorder) Err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

func sameSecret(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
