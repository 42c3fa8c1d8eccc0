// Package standin is an engine for programs under test: it speaks the session protocol of a Dagger engine on
// loopback, over any schema, and runs nothing.
//
// Every query is validated with the full rules of GraphQL and answered with samples that follow the schema:
//
//   - a string is the chain of calls that made it (container.from(address:"alpine").stdout), so that a program's
//     output shows what it asked for; numbers count from the place in a list; an enum gives the value asked for by
//     [Answers.EnumValue];
//   - an ID holds the type and the chain that made it. node(id:) and loadXFromID lead back to the same object, and
//     an ID of another type than an argument takes is an error;
//   - a list has two elements, an interface the first of its types, a list of interfaces one after the other;
//   - null comes only where nothing else can (Void) or where [Answers] asks for it, and so do errors.
//
// The same call has the same answer in every process. Introspection, with the engine's extensions where the schema
// has them, gives the schema that the engine was made of.
//
// moduleSource(refString:){asModule{serve}} succeeds for any reference. With [Options.Unserved] the environments of
// the schema show only after a reference that ends in their name was served.
//
// What was asked is in [Engine.Requests], which parts of the schema it reached in [Engine.Coverage].
package standin

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Options say how an engine behaves. The zero value is an engine with a token of its own that answers everything.
type Options struct {
	// Token that clients must show; "" makes one up.
	Token string
	// Answers are what to answer at first; see [Engine.SetAnswers].
	Answers Answers
	// Unserved hides the schema's environments until they are served.
	Unserved bool
	// Record is written a line of JSON for each request; nil for no record.
	Record io.Writer
	// Timeout bounds the work on one request; 0 is ten seconds.
	Timeout time.Duration
}

// Engine is a stand-in engine. It is an [http.Handler] of the endpoint /query; [Engine.Listen] gives it an address.
// All methods may be called at any time from any goroutine.
type Engine struct {
	options Options
	log     log
	view    *views

	mu      sync.Mutex
	answers Answers

	server   *http.Server
	listener net.Listener
}

// New returns an engine over a schema. It is bound as a generator binds it; what is wrong with it is in the error,
// which is [introspection.Problems] then.
func New(document *introspection.Document, options Options) (*Engine, error) {
	if options.Token == "" {
		options.Token = rand.Text()
	}
	if options.Timeout <= 0 {
		options.Timeout = 10 * time.Second
	}
	view, err := newViews(document, options.Unserved)
	if err != nil {
		return nil, err
	}
	e := &Engine{options: options, view: view}
	e.log.out = options.Record
	if err := e.SetAnswers(options.Answers); err != nil {
		return nil, err
	}
	return e, nil
}

// Start returns an engine that listens already.
func Start(document *introspection.Document, options Options) (*Engine, error) {
	e, err := New(document, options)
	if err != nil {
		return nil, err
	}
	return e, e.Listen()
}

// Listen opens a port on loopback and answers there until [Engine.Close].
func (e *Engine) Listen() error {
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("open a port for the stand-in engine: %w", err)
	}
	e.listener = listener
	e.server = &http.Server{Handler: e, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, MaxHeaderBytes: 64 << 10}
	go e.server.Serve(listener)
	return nil
}

// Close stops listening and breaks what connections there are. It returns the first error of writing the record.
func (e *Engine) Close() error {
	if e.server == nil {
		return e.log.failure()
	}
	return errors.Join(e.server.Close(), e.log.failure())
}

// Port is the port that the engine listens on.
func (e *Engine) Port() int { return e.listener.Addr().(*net.TCPAddr).Port }

// URL is the address of the endpoint.
func (e *Engine) URL() string { return "http://127.0.0.1:" + strconv.Itoa(e.Port()) + "/query" }

// Token is what a client shows as the user of basic authentication.
func (e *Engine) Token() string { return e.options.Token }

// Environ returns the variables by which an SDK finds the engine, as os.Environ writes them.
func (e *Engine) Environ() []string {
	return []string{"DAGGER_SESSION_PORT=" + strconv.Itoa(e.Port()), "DAGGER_SESSION_TOKEN=" + e.Token()}
}

// SetAnswers changes what is answered from now on. Coordinates that the schema doesn't have are an error, and
// change nothing.
func (e *Engine) SetAnswers(answers Answers) error {
	if err := answers.check(e.view.full.bound); err != nil {
		return err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.answers = answers
	return nil
}

func (e *Engine) currentAnswers() Answers {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.answers
}
