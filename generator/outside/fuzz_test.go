package outside

import (
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// Whatever a program writes, its answer is read or refused, and no path of it leaves the output folder.
func FuzzAnswer(f *testing.F) {
	for _, seed := range []string{
		``, `{}`, `[]`, `{"files":[]}`, `{"files":[{"path":"a/b","content":"x\r\n"}],"warnings":[{"message":"m"}]}`,
		`{"files":[{"path":"../a","content":""}]}`, `{"files":[{"path":"a","content":""},{"path":"a/b","content":""}]}`,
		`{"error":"e"}`, `{"files":[{"path":"a","content":1}]}`, `{"files":null}`, "{\"files\":[{\"path\":\"\xff\",\"content\":\"\"}]}",
		`{"files":[{"path":"C:\\a","content":""}]}`, `{"files":[{"path":"./a","content":""}]}`, `{"files":[{"path":"a//b","content":""}]}`,
	} {
		f.Add(seed)
	}
	backend := &Backend{name: "test", executable: "dagger-codegen-test"}
	f.Fuzz(func(t *testing.T, answer string) {
		result, err := backend.read([]byte(answer))
		if err != nil {
			if !strings.HasPrefix(err.Error(), "dagger-codegen-test") || len(result.Files) > 0 {
				t.Errorf("error %q with %d files", err, len(result.Files))
			}
			return
		}
		for _, file := range result.Files {
			inside := filepath.Join("out", filepath.FromSlash(file.Path))
			if !strings.HasPrefix(inside, "out"+string(filepath.Separator)) || path.IsAbs(file.Path) || strings.Contains(string(file.Content), "\r\n") {
				t.Errorf("%q was let through", file.Path)
			}
		}
	})
}
