package session

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// An engine on this computer is reached without a proxy, which would read the token.
func TestNoProxyBeforeALocalEngine(t *testing.T) {
	for address, local := range map[string]bool{
		"http://127.0.0.1:1/query": true, "http://localhost:1/query": true, "http://[::1]:1/query": true,
		"https://engine.example/query": false, "http://127.0.0.1.example/query": false,
	} {
		endpoint, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		if got := newHTTPClient(endpoint).Transport.(*http.Transport).Proxy == nil; got != local {
			t.Errorf("%s: without a proxy: %v", address, got)
		}
	}
}

// No character that moves a terminal's cursor, or changes its colours, is shown; every other one is.
func TestPlainTextAtItsBounds(t *testing.T) {
	for text, want := range map[string]string{
		"a\x00b": "ab", "a\x1fb": "ab", "a b": "a b", "a\tb": "a\tb", "a\nb": "a\nb", "a~b": "a~b", "a\x7fb": "ab",
		"a\u0080b": "ab", "a\u009fb": "ab", "a\u00a0b": "a\u00a0b", "aäb": "aäb",
	} {
		if got := plainText(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestExcerptAtItsBound(t *testing.T) {
	if got := excerpt([]byte(strings.Repeat("x", 2000))); len(got) != 2000 {
		t.Errorf("2000 characters: %d", len(got))
	}
	if got := excerpt([]byte(strings.Repeat("x", 2001))); got != strings.Repeat("x", 2000)+" [...]" {
		t.Errorf("2001 characters: %d, %q", len(got), got[1990:])
	}
	if got := excerpt([]byte(strings.Repeat("x", 1999) + "ä")); got != strings.Repeat("x", 1999)+" [...]" {
		t.Errorf("a letter in two parts: %q", got[1990:])
	}
}

// Who says that an engine is gone is told apart from an engine that refuses.
func TestGoneEngines(t *testing.T) {
	engine := newScripted(t, reply{502, "http do: dial unix"}, reply{500, "no"}).open(t)
	var gone *GoneError
	if _, err := engine.Query(t.Context(), "{x}", nil); !errors.As(err, &gone) || gone.Ours || !engine.broken {
		t.Errorf("HTTP 502: %v, broken: %v", err, engine.broken)
	}
	engine.broken = false
	if _, err := engine.Query(t.Context(), "{x}", nil); err == nil || errors.As(err, &gone) || engine.broken {
		t.Errorf("HTTP 500: %v, broken: %v", err, engine.broken)
	}
	for answer, want := range map[string]bool{
		`{"data":{"x":"a long t`:               true,
		`{"data":`:                             true,
		``:                                     true,
		refusing("engine is shutting down"):    true,
		refusing(`x: session "abc" not found`): true,
		refusing(`client "abc" not found`):     true,
		refusing("failed to load local module source context: q5acf6yn7axt5rb7kfpdf3wwr: not found"):                   true,
		refusing("load user defaults: failed to check for inner env file in /a: jsdtp4gclb7v4wtzscv1a0ac1: not found"): true,
		refusing("module source context: x: not found"):                                                                false,
		refusing("a file called q5acf6yn7axt5rb7kfpdf3wwr: not found"):                                                 false,
		refusing("session: not found"):                                                                                 false,
		`<html>`:                                                                                                       false,
		`{"data":{"x":1},}`:                                                                                            false,
	} {
		engine := newScripted(t, reply{200, answer}).open(t)
		if _, err := engine.Query(t.Context(), "{x}", nil); err == nil || errors.As(err, &gone) != want || engine.broken != want {
			t.Errorf("%s: %v, broken: %v", answer, err, engine.broken)
		}
	}
	server := newScripted(t)
	session := server.open(t)
	server.Close()
	if _, err := session.Query(t.Context(), "{x}", nil); !errors.As(err, &gone) || gone.Ours || !session.broken {
		t.Errorf("nobody there: %v", err)
	}
}

func TestFirstLineAtItsBounds(t *testing.T) {
	for text, good := range map[string]bool{
		`{"port":1,"session_token":"t"}`: true, `{"port":65535,"session_token":"t"}`: true,
		`{"port":0,"session_token":"t"}`: false, `{"port":65536,"session_token":"t"}`: false, `{"port":1,"session_token":""}`: false, `{"port":1`: false,
	} {
		if line, err := (&child{name: "dagger"}).readLine([]byte(text)); (err == nil) != good || good && line.Token != "t" {
			t.Errorf("%s: %+v, %v", text, line, err)
		}
	}
}
