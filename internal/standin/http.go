package standin

import (
	"bytes"
	"context"
	"crypto/subtle"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// maxRequest bounds the body of a request.
const maxRequest = 8 << 20

// ServeHTTP answers as a session of an engine does: POST /query with the token as user of basic authentication.
// PUT /answers, which an engine lacks, takes [Answers].
func (e *Engine) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if subtle.ConstantTimeCompare([]byte(user), []byte(e.options.Token)) != 1 {
		w.Header().Set("Www-Authenticate", `Basic realm="Access to the stand-in engine session"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxRequest)
	switch {
	case r.URL.Path == "/answers" && r.Method == http.MethodPut:
		e.putAnswers(w, r)
	case r.URL.Path != "/query":
		http.NotFound(w, r)
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", "OPTIONS, GET, POST")
		w.WriteHeader(http.StatusOK)
	case r.Method == http.MethodGet:
		write(w, http.StatusUnprocessableEntity, refusal("no operation provided"))
	case r.Method != http.MethodPost || !isJSON(r):
		write(w, http.StatusBadRequest, refusal("transport not supported"))
	default:
		e.postQuery(w, r)
	}
}

func isJSON(r *http.Request) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && kind == "application/json"
}

func (e *Engine) putAnswers(w http.ResponseWriter, r *http.Request) {
	var answers Answers
	err := json.UnmarshalRead(r.Body, &answers, json.RejectUnknownMembers(true))
	if err == nil {
		err = e.SetAnswers(answers)
	}
	if err != nil {
		write(w, http.StatusBadRequest, refusal(err.Error()))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (e *Engine) postQuery(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		write(w, http.StatusRequestEntityTooLarge, refusal("the request's body is too large"))
		return
	case err != nil:
		write(w, http.StatusBadRequest, refusal("the request's body could not be read"))
		return
	}
	asked, err := readRequest(body)
	if err != nil {
		write(w, http.StatusBadRequest, refusal("json request body could not be decoded: "+err.Error()))
		return
	}
	ctx, cancel := context.WithTimeoutCause(r.Context(), e.options.Timeout, errTooLong)
	defer cancel()
	reply := e.answerInTime(ctx, asked)
	write(w, reply.status, reply.body)
}

// readRequest keeps numbers as they are written: an Int of an engine has 64 bits.
func readRequest(body []byte) (Request, error) {
	var asked struct {
		Query         string
		OperationName string
		Variables     map[string]any
	}
	decoder := stdjson.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(&asked); err != nil {
		return Request{}, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return Request{}, errors.New("there is more behind the object")
	}
	return Request{Query: asked.Query, OperationName: asked.OperationName, Variables: asked.Variables}, nil
}

// reply is what is written back.
type reply struct {
	status  int
	body    response
	reached reached
}

// response is the body of an answer, errors first as the engine has them.
type response struct {
	Errors []problem      `json:"errors,omitempty"`
	Data   map[string]any `json:"data"`
}

// problem is one error of an answer.
type problem struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path,omitempty"`
	Locations  []location     `json:"locations,omitempty"`
	Extensions map[string]any `json:"extensions,omitempty"`
}

type location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

func refusal(message string) response { return response{Errors: []problem{{Message: message}}} }

// answerInTime works on a request for as long as it may take. What goes on after that is lost: validation can't be
// interrupted.
func (e *Engine) answerInTime(ctx context.Context, asked Request) reply {
	done := make(chan reply, 1)
	go func() { done <- e.answerSafely(ctx, asked) }()
	var r reply
	select {
	case r = <-done:
	case <-ctx.Done():
		r = reply{status: http.StatusOK, body: refusal(context.Cause(ctx).Error())}
	}
	asked.Status = r.status
	for _, problem := range r.body.Errors {
		asked.Errors = append(asked.Errors, problem.Message)
	}
	if asked.Query != "" {
		e.log.add(asked, r.reached)
	}
	return r
}

// answerSafely keeps a query that some library doesn't survive from ending the process.
func (e *Engine) answerSafely(ctx context.Context, asked Request) (r reply) {
	defer func() {
		if cause := recover(); cause != nil {
			r = reply{status: http.StatusInternalServerError, body: refusal(fmt.Sprint("the stand-in engine failed: ", cause))}
		}
	}()
	return e.answer(ctx, asked)
}

func write(w http.ResponseWriter, status int, body response) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// The connection may be gone, which is the client's business.
	_ = json.MarshalWrite(w, body, json.Deterministic(true), json.FormatNilMapAsNull(true), jsontext.AllowInvalidUTF8(true))
}
