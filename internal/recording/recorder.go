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
	// lost is why an answer isn't in the recording, the first time.
	lost error
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
		if request.Context().Err() == nil { // a program that doesn't wait wants no answer
			r.lose(err)
		}
		refuse(w, http.StatusBadGateway, err.Error())
		return
	}
	r.keep(body, status, answer)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(answer) // the connection may be gone, which is the client's business
}

// keep writes the exchange. What is no query isn't worth keeping, and what is no JSON is no engine's answer.
func (r *Recorder) keep(body []byte, status int, answer []byte) {
	exchange, err := decode(body)
	if err != nil {
		return
	}
	if !json.Valid(answer) {
		r.lose(fmt.Errorf("HTTP %d with an answer that isn't JSON", status))
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

func (r *Recorder) lose(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.lost == nil {
		r.lost = err
	}
}

// Err returns the first error of writing the recording, or why it lacks an answer that the program has waited for.
func (r *Recorder) Err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil && r.lost != nil {
		return fmt.Errorf("the recording is incomplete; record it again: %w", r.lost)
	}
	return r.err
}

func sameSecret(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }
