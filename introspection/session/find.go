package session

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"os/exec"
	"strconv"
	"strings"
)

// The variables that tell where an engine is.
const (
	portVariable  = "DAGGER_SESSION_PORT"
	tokenVariable = "DAGGER_SESSION_TOKEN"
	cliVariable   = "_EXPERIMENTAL_DAGGER_CLI_BIN"
)

// ErrNoEngine is what [Open] returns where there is no engine and no CLI to start one with.
var ErrNoEngine = errors.New("no engine found: run this in a session (dagger run sets " + portVariable + " and " +
	tokenVariable + "), or name a dagger CLI in " + cliVariable + ", or have dagger on PATH")

// place is where a session is, or the CLI that opens one.
type place struct {
	endpoint *url.URL
	token    string
	cli      string
}

func find(options Options) (place, error) {
	environ := variables(options.Environ)
	if options.URL != "" {
		return atURL(options, environ)
	}
	port, token := environ[portVariable], environ[tokenVariable]
	switch {
	case port != "" && token != "":
		number, err := strconv.ParseUint(port, 10, 16)
		if err != nil || number == 0 {
			return place{}, fmt.Errorf("%s is %q, which is not a port: give a number from 1 to 65535, or unset it", portVariable, port)
		}
		return place{endpoint: loopback(int(number)), token: token}, nil
	case port != "":
		return place{}, fmt.Errorf("%s is set and %s isn't: a session needs both; set it, or unset %s", portVariable, tokenVariable, portVariable)
	}
	return findCLI(environ)
}

func findCLI(environ map[string]string) (place, error) {
	if name := environ[cliVariable]; name != "" {
		path, err := exec.LookPath(name)
		if err != nil {
			return place{}, fmt.Errorf("%s names a CLI that can't be run: %w", cliVariable, err)
		}
		return place{cli: path}, nil
	}
	path, err := exec.LookPath("dagger")
	switch {
	case err == nil:
		return place{cli: path}, nil
	case errors.Is(err, exec.ErrDot):
		return place{}, fmt.Errorf("dagger was found only in the current folder, which isn't trusted: set %s to its path", cliVariable)
	}
	return place{}, ErrNoEngine
}

func atURL(options Options, environ map[string]string) (place, error) {
	endpoint, err := url.Parse(options.URL)
	if err != nil {
		// The parser's own message holds the whole text, in which there may be a token.
		return place{}, errors.New("the engine's address is not a URL: give --engine as http://HOST:PORT/query")
	}
	if endpoint.Scheme != "http" && endpoint.Scheme != "https" || endpoint.Host == "" {
		endpoint.User = nil // a token is a user
		return place{}, fmt.Errorf("the engine's address %s can't be used: give --engine as session, embedded or http://HOST:PORT/query",
			strconv.Quote(endpoint.String()))
	}
	token := options.Token
	if token == "" && endpoint.User != nil {
		token = endpoint.User.Username()
	}
	if token == "" {
		token = environ[tokenVariable]
	}
	if token == "" {
		return place{}, fmt.Errorf("no token for the engine at %s: set %s", endpoint.Host, tokenVariable)
	}
	endpoint.User, endpoint.Fragment = nil, ""
	if endpoint.Path == "" || endpoint.Path == "/" {
		endpoint.Path = "/query"
	}
	return place{endpoint: endpoint, token: token}, nil
}

func loopback(port int) *url.URL {
	return &url.URL{Scheme: "http", Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(port)), Path: "/query"}
}

// variables reads an environment, in which the last of several entries counts.
func variables(environ []string) map[string]string {
	values := make(map[string]string, len(environ))
	for _, entry := range environ {
		if name, value, ok := strings.Cut(entry, "="); ok {
			values[name] = value
		}
	}
	return values
}

// withoutSession is the environment for a CLI: one that finds itself inside a session doesn't open another.
func withoutSession(environ []string) []string {
	var kept []string
	for _, entry := range environ {
		if !strings.HasPrefix(entry, "DAGGER_SESSION_") {
			kept = append(kept, entry)
		}
	}
	return kept
}
