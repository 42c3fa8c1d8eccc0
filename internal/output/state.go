package output

// State is what a file is, seen from what was generated.
type State int

const (
	// Same: the file has the generated content.
	Same State = iota
	// Missing: the file isn't there.
	Missing
	// Changed: the file is as an earlier run wrote it, and that is no longer what is generated.
	Changed
	// Conflict: a merge of what earlier runs wrote has left its marks in the file.
	Conflict
	// Edited: an earlier run wrote the file and someone has changed it since.
	Edited
	// Foreign: no run wrote the file, and it stands where a generated one belongs.
	Foreign
	// LeftOver: an earlier run wrote the file, and it is no longer generated.
	LeftOver
	// LeftOverEdited: as LeftOver, and someone has changed the file since.
	LeftOverEdited
)

var stateNames = [...]string{"same", "missing", "changed", "conflict", "edited", "foreign", "left-over", "left-over, edited"}

// String returns the state as reports name it.
func (s State) String() string { return stateNames[s] }

var stateReasons = [...]string{
	Same:           "up to date",
	Missing:        "is generated, and not there",
	Changed:        "is no longer what is generated",
	Conflict:       "was left in conflict by a merge",
	Edited:         "was edited by hand since it was generated",
	Foreign:        "was not written by dagger-codegen",
	LeftOver:       "is no longer generated",
	LeftOverEdited: "is no longer generated, and was edited by hand",
}

// Reason returns the state as the rest of a sentence that begins with the file's name.
func (s State) Reason() string { return stateReasons[s] }

// action is what applying a plan does with a file.
type action int

const (
	keep action = iota
	write
	remove
	refuse
)

func (s State) action(force bool) action {
	switch s {
	case Missing, Changed, Conflict:
		return write
	case LeftOver:
		return remove
	case Edited, Foreign:
		if force {
			return write
		}
		return refuse
	case LeftOverEdited:
		if force {
			return remove
		}
	}
	return keep
}
