// Package session speaks with a running engine: it finds one, or starts it with the dagger CLI, serves
// environments in it, and asks it for its schema.
//
// An engine is reached through a session, a GraphQL endpoint on loopback with a token. [Open] looks for it in this
// order: [Options.URL]; the variables DAGGER_SESSION_PORT and DAGGER_SESSION_TOKEN, which a caller of `dagger run`
// finds set; the CLI that _EXPERIMENTAL_DAGGER_CLI_BIN names; dagger on PATH. A CLI is run as `dagger session`: it
// prints one line of JSON with port and token, and the session lives while its standard input is open. Everything
// that a session needs is given back by [Session.Close].
//
// A token never reaches an error, a progress line or any other text that leaves this package.
package session

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// How long things may take where [Options] say nothing: a cold engine loads environments for minutes, and one that
// isn't there is waited for without end by its CLI.
const (
	DefaultTimeout      = 10 * time.Minute
	DefaultStartTimeout = time.Minute
)

// Options tell [Open] where the engine is and how long to wait for it. The zero value finds one as the package's
// documentation says.
type Options struct {
	// URL is the address of an engine's endpoint, "" to find or start one. Without a path it gets /query.
	URL string
	// Token is the token for URL, "" for that of DAGGER_SESSION_TOKEN.
	Token string
	// LoadWorkspace has a CLI that is started serve the environments of a workspace, as far as it knows how to: that of
	// the current folder, or that of the folder Workspace.
	LoadWorkspace bool
	Workspace     string
	// Timeout is for each answer, and for a start in which the CLI says that it gets the engine's image; 0 is
	// [DefaultTimeout].
	Timeout time.Duration
	// StartTimeout is for any other start of an engine; 0 is [DefaultStartTimeout], or Timeout if that is less.
	StartTimeout time.Duration
	// Progress is told what is being waited for; nil for nobody.
	Progress Progress
	// Environ is what os.Environ returns, nil for just that.
	Environ []string
}

// Session is an open session of an engine. It is not safe for use by several goroutines.
type Session struct {
	// endpoint is where queries go, without user information.
	endpoint *url.URL
	token    string
	client   *http.Client
	timeout  time.Duration
	progress Progress
	// child is the CLI that holds the session open; nil where somebody else does.
	child *child
	// offers are the fields over which this engine loads environments, once it was asked.
	offers *offers
	// noSchemaFile tells that this engine has no file of its schema, or one that lacks something.
	noSchemaFile bool
	// failed is the first environment that couldn't be served; the engine keeps that failure for the session.
	failed error
	// maxAnswer is how many bytes an answer may have.
	maxAnswer int
	// broken tells that a request got no answer: the caller has given up, or the engine is gone. A CLI without an
	// engine doesn't end by itself.
	broken bool
}

// Open finds an engine, or starts one, and returns a session of it. It sends no query: the first answer tells
// whether the engine is well. The context bounds the start alone; the session lives until it is closed.
func Open(ctx context.Context, options Options) (*Session, error) {
	if options.Timeout <= 0 {
		options.Timeout = DefaultTimeout
	}
	if options.StartTimeout <= 0 {
		options.StartTimeout = min(DefaultStartTimeout, options.Timeout)
	}
	if options.Progress == nil {
		options.Progress = silent{}
	}
	if options.Environ == nil {
		options.Environ = os.Environ()
	}
	place, err := find(options)
	if err != nil {
		return nil, err
	}
	say.Hide(place.token)
	s := &Session{endpoint: place.endpoint, token: place.token, timeout: options.Timeout, progress: options.Progress, maxAnswer: longestAnswer}
	if place.cli != "" {
		if err := s.start(ctx, place.cli, options); err != nil {
			return nil, err
		}
	}
	s.client = newHTTPClient(s.endpoint)
	return s, nil
}

func (s *Session) start(ctx context.Context, cli string, options Options) error {
	done := s.progress.Waiting("Starting the engine")
	defer done()
	how := start{cli: cli, args: []string{"session"}, environ: options.Environ,
		limit: options.StartTimeout, pulling: options.Timeout, flag: startTimeoutFlag, heard: heard(s.progress)}
	if options.StartTimeout == options.Timeout {
		how.flag = timeoutFlag
	}
	if options.LoadWorkspace {
		how.args = append(how.args, loadWorkspaceFlag)
		if options.Workspace != "" {
			how.args = append(how.args, "--workspace", options.Workspace)
		}
	}
	child, line, err := startChild(ctx, how)
	if err != nil && options.LoadWorkspace && unknownFlag().MatchString(err.Error()) {
		// A CLI before v1.0.0, which knows nothing of workspaces.
		how.args = how.args[:1]
		child, line, err = startChild(ctx, how)
	}
	var ended *StartError
	if errors.As(err, &ended) && lostWhileStarting().MatchString(err.Error()) {
		return &GoneError{Ours: true, Err: err}
	}
	if err != nil {
		return err
	}
	say.Hide(line.Token)
	s.child, s.endpoint, s.token = child, loopback(line.Port), line.Token
	return nil
}

const loadWorkspaceFlag = "--load-workspace-modules"

var unknownFlag = pattern.New(`unknown (shorthand )?flag: .*(workspace|-W)`)

// Address returns where queries go, without any secret in it.
func (s *Session) Address() string { return s.endpoint.String() }

// Shared reports whether somebody else opened the session: what was served in it before, by whomever, is in its schema.
func (s *Session) Shared() bool { return s.child == nil }

// Environ returns the variables by which an SDK finds this session, the token among them, in the form of os.Environ.
// SDKs look on loopback only, so it is of no use for an engine elsewhere.
func (s *Session) Environ() []string {
	return []string{portVariable + "=" + s.endpoint.Port(), tokenVariable + "=" + s.token}
}

// Close ends the session where [Open] started it, and waits until the CLI has gone. Another's session stays open.
func (s *Session) Close() error {
	s.client.CloseIdleConnections()
	if s.child == nil {
		return nil
	}
	if s.broken {
		return s.child.stop(brief)
	}
	return s.child.stop(usual)
}
