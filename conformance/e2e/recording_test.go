package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// A program of each language is recorded on a real engine, and gets the same answers again where there is none.
func TestRecordingsOfPrograms(t *testing.T) {
	e, executable := realEngine(t)
	for _, language := range wideLanguages {
		t.Run(language.name, func(t *testing.T) {
			p := language.program(t, "")
			file := filepath.Join(t.TempDir(), "answers.jsonl")
			recorded := program{p.dir, p.environ, executable, append([]string{"record", "--output", file, "--", p.name}, p.args...)}
			live := recorded.run(t, "", e.Environ())
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			steps := stepsOf(live)
			t.Logf("%d steps, %d answers, %d KiB", len(steps), bytes.Count(text, []byte("\n")), len(text)>>10)
			if len(steps) < 20 || !bytes.Contains(text, []byte(":null")) {
				t.Errorf("the program hasn't run to its end, or there is no null among the answers:\n%s", live)
			}
			for range 2 {
				if again := p.run(t, "", replaying(t, executable, file)); again != live {
					t.Errorf("replayed, the program prints\n%s\nand with an engine\n%s", again, live)
				}
			}
		})
	}
}

// replaying serves a recording for the time of the test, and returns the variables of the session.
func replaying(t *testing.T, executable, file string) []string {
	t.Helper()
	server := exec.Command(executable, "serve", "--replay", file)
	server.Env = sessionless()
	stdin, err := server.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	server.Stderr = &stderr
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stdin.Close()
		if err := server.Wait(); err != nil {
			t.Error(err, stderr.String())
		}
	})
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatal(err, stderr.String())
	}
	var session struct {
		Port  int    `json:"port"`
		Token string `json:"session_token"`
	}
	if err := json.Unmarshal(line, &session); err != nil {
		t.Fatal(err)
	}
	return []string{"DAGGER_SESSION_PORT=" + strconv.Itoa(session.Port), "DAGGER_SESSION_TOKEN=" + session.Token}
}
