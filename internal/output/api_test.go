package output

import "testing"

func TestAPIOfFilesThatCannotBeRead(t *testing.T) {
	for name, change := range map[string]*Change{
		"syntax":   {Path: "a.go", Old: []byte("package a\nfunc {"), generated: made([]byte("package a\nfunc A() {}\n")), State: Edited},
		"other":    {Path: "a.txt", Old: []byte("a"), generated: made([]byte("b")), State: Changed},
		"missing":  {Path: "a.go", generated: made([]byte("package a\nfunc A() {}\n")), State: Missing},
		"conflict": {Path: "a.py", Old: []byte("<<<<<<< a\n=======\n>>>>>>> b\n"), generated: made([]byte("def a():\n")), State: Conflict},
	} {
		if changes := change.API(); len(changes) > 0 {
			t.Errorf("%s: %v", name, changes)
		}
	}
}
