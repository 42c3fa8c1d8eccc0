package output

import (
	"errors"
	"testing"
)

// A manifest is a file that anyone may have changed: none makes a plan touch what is outside of the folder.
func FuzzManifest(f *testing.F) {
	f.Add([]byte(`{"format":1,"targets":{"go":{"tool":"v1","schema":{"digest":"x"},"files":{"a/b.go":"sha256:1"}}}}`))
	f.Add([]byte(`{"format":1,"targets":{"go":{"files":{"../a":""}}}}`))
	f.Add([]byte(`{"format":1,"targets":{"go":null}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		manifest, err := decodeManifest("m.json", ".", text)
		if err != nil {
			var problem *Problem
			if !errors.As(err, &problem) {
				t.Errorf("%#v", err)
			}
			return
		}
		for _, record := range manifest.Targets {
			for path := range record.Files {
				if err := checkPath(".", path); err != nil {
					t.Error(err)
				}
			}
		}
		again, err := decodeManifest("m.json", ".", manifest.encode())
		if err != nil || string(again.encode()) != string(manifest.encode()) {
			t.Errorf("encoded and read again: %v", err)
		}
	})
}

// A journal may be cut off or be anything.
func FuzzJournal(f *testing.F) {
	f.Add([]byte("sha256:1\tgo\ta.go\nsha256:2\tgo\tb"))
	f.Fuzz(func(t *testing.T, text []byte) {
		entries := decodeJournal(text)
		for path := range entries {
			if err := checkPath(".", path); err != nil {
				t.Error(err)
			}
		}
		if again := decodeJournal(entries.encode()); string(again.encode()) != string(entries.encode()) {
			t.Error("encoded and read again, it is another")
		}
	})
}
