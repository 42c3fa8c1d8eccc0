package recording

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
)

// maxRequest bounds the body of a request.
const maxRequest = 8 << 20

// Replay answers what a recording has. It is an [http.Handler] of the endpoint /query.
type Replay struct {
	token string
	order []string

	mu    sync.Mutex
	calls map[string][]Exchange
}

// NewReplay returns a replay of the exchanges for clients that show the token.
func NewReplay(exchanges []Exchange, token string) *Replay {
	r := &Replay{token: token, calls: map[string][]Exchange{}}
	for _, exchange := range exchanges {
		key := exchange.key()
		if r.calls[key] == nil {
			r.order = append(r.order, key)
		}
		r.calls[key] = append(r.calls[key], exchange)
	}
	return r
}

// ServeHTTP gives the answer that was recorded for the call; where there is none, an error that shows the nearest call
// of the recording.
func (r *Replay) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	body, ok := receive(w, request, r.token)
	if !ok {
		return
	}
	asked, err := decode(body)
	if err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	answer, found := r.next(asked.key())
	if !found {
		refuse(w, http.StatusOK, "the recording has no answer to this call:\n"+oneLine(asked.key())+"\nthe nearest that it has is:\n"+
			oneLine(r.nearest(asked.key()))+"\nrecord anew (dagger-codegen record) if the program has changed")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(answer.Status)
	_, _ = w.Write(answer.Answer) // the connection may be gone, which is the client's business
}

// next returns the answer to a call: the first that wasn't given yet, or the last.
func (r *Replay) next(key string) (Exchange, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	left := r.calls[key]
	if len(left) == 0 {
		return Exchange{}, false
	}
	if len(left) > 1 {
		r.calls[key] = left[1:]
	}
	return left[0], true
}

// nearest returns the call of the recording that shares most with the one that isn't in it: what they begin and end
// with, as a part of both.
func (r *Replay) nearest(key string) string {
	best, most := "", -1.0
	for _, candidate := range r.order {
		shared := sharedBegin(key, candidate)
		shared += sharedEnd(key[shared:], candidate[shared:])
		if likeness := 2 * float64(shared) / float64(len(key)+len(candidate)); likeness > most {
			best, most = candidate, likeness
		}
	}
	return best
}

func sharedBegin(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func sharedEnd(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// oneLine shows a call, shortened.
func oneLine(key string) string {
	const most = 600
	line := strings.TrimSpace(strings.ReplaceAll(key, "\n", " "))
	if len(line) > most {
		line = strings.ToValidUTF8(line[:most], "") + " ..."
	}
	return "  " + line
}

// receive reads the body of a query, and answers what isn't one.
func receive(w http.ResponseWriter, request *http.Request, token string) ([]byte, bool) {
	user, _, _ := request.BasicAuth()
	switch {
	case !sameSecret(user, token):
		w.Header().Set("Www-Authenticate", `Basic realm="Access to the recorded session"`)
		w.WriteHeader(http.StatusUnauthorized)
	case request.URL.Path != "/query":
		http.NotFound(w, request)
	case request.Method != http.MethodPost:
		refuse(w, http.StatusUnprocessableEntity, "no operation provided")
	default:
		body, err := io.ReadAll(http.MaxBytesReader(w, request.Body, maxRequest))
		if err == nil {
			return body, true
		}
		refuse(w, http.StatusBadRequest, fmt.Sprintf("the request's body can't be read: %v", err))
	}
	return nil, false
}

func refuse(w http.ResponseWriter, status int, message string) {
	type problem struct {
		Message string `json:"message"`
	}
	body, err := json.Marshal(struct {
		Errors []problem `json:"errors"`
		Data   any       `json:"data"`
	}{Errors: []problem{{message}}})
	if err != nil {
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}
