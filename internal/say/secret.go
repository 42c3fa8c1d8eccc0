package say

import (
	"encoding/base64"
	"net/url"
	"slices"
	"strings"
	"sync"
)

// secrets are what no message may have, in all the ways in which they may be written, longest first.
var secrets struct {
	sync.RWMutex
	forms []string
}

// Hide keeps a secret, such as a session's token, out of all messages from now on, as it is and in base64.
func Hide(secret string) {
	if secret == "" {
		return
	}
	secrets.Lock()
	defer secrets.Unlock()
	for _, form := range append(inBase64(secret), secret, url.QueryEscape(secret), url.PathEscape(secret)) {
		if !slices.Contains(secrets.forms, form) {
			secrets.forms = append(secrets.forms, form)
		}
	}
	slices.SortStableFunc(secrets.forms, func(a, b string) int { return len(b) - len(a) })
}

// inBase64 returns what stands in base64 for a secret wherever it begins: as a whole, and within a text that has one or
// two characters before it, as Authorization's user:password has.
func inBase64(secret string) []string {
	var forms []string
	for _, encoding := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding} {
		for before := range 3 {
			text := encoding.EncodeToString([]byte("\x00\x00"[:before] + secret))
			// The digits at both ends hold bits of what stands around.
			first := []int{0, 2, 3}[before]
			last := (before + len(secret)) * 8 / 6
			if last-first >= 6 {
				forms = append(forms, text[first:last])
			}
		}
	}
	return forms
}

func redact(text string) string {
	secrets.RLock()
	defer secrets.RUnlock()
	for _, form := range secrets.forms {
		text = strings.ReplaceAll(text, form, "[token]")
	}
	return text
}

// leastSecret is how long a secret must be to be taken out of data: what is shorter may be part of anything.
const leastSecret = 8

// Redact returns data, not meant as a message, without the secrets that were given to [Hide], short ones aside.
func Redact(text string) string {
	secrets.RLock()
	defer secrets.RUnlock()
	for _, form := range secrets.forms {
		if len(form) >= leastSecret {
			text = strings.ReplaceAll(text, form, "[token]")
		}
	}
	return text
}
