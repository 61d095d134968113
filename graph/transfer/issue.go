package transfer

import "time"

// Issue is one story, epic or sub-task as another tracker knew it. Texts are
// Markdown, without NUL and in valid UTF-8. Times are UTC; a zero time means
// the file does not say.
type Issue struct {
	// Key is its name for people, "ALOY-100"; never empty.
	Key string
	// ID is its number in the other tracker, as text; may be empty.
	ID   string
	Kind Kind
	// TypeName is its type as it came: "Bug", "Subtarea".
	TypeName string
	// Summary is one line, never empty: the key stands in for a missing one.
	Summary     string
	Description string
	// Status is the name as it came; Category is what it means.
	Status   string
	Category Category
	// InReview says that the work waits for a verdict (category InProgress).
	InReview bool
	// Resolution is the name as it came, empty while open.
	Resolution string
	// Dropped says that it ended (category Done) without being built: a duplicate, won't fix.
	Dropped bool
	// Flagged says that something stands in its way.
	Flagged bool
	// Points is nil where nobody estimated; 0 is an estimate.
	Points *float64
	Labels []string
	// EpicKey is the epic it belongs to; a sub-task has its parent's. The epic may
	// be in none of the files: see Backlog.Has. EpicTitle is what the file calls
	// it, where it does.
	EpicKey, EpicTitle string
	// ParentKey is the story a sub-task is part of. It may come later in the
	// file, or never.
	ParentKey string
	// Links are what it says of its standing to others. The others say so, too,
	// where they are in the files.
	Links []Link
	// Sprints are all it was ever in, earliest first, with all that the files
	// together know of each.
	Sprints  []Sprint
	Assignee Person
	// AlsoAssigned are the others it is assigned to, where a tool allows several.
	AlsoAssigned []Person
	Reporter     Person
	Creator      Person
	// Criteria are what has to be met for it to be done.
	Criteria []Criterion
	Comments []Comment
	// Past is what became of it until now, earliest first; nil where the file has no
	// changelog.
	Past     []Turn
	Created  time.Time
	Updated  time.Time
	Resolved time.Time
	// Rank is its place in the backlog where the file has it: compare bytewise.
	Rank string
	// File and Row say where it stands, for reports; see Problem.
	File string
	Row  int
}

// CurrentSprint is the sprint the issue is in now: the last one that has not
// been closed. False when it is in none.
func (i Issue) CurrentSprint() (Sprint, bool) {
	for n := len(i.Sprints) - 1; n >= 0; n-- {
		if i.Sprints[n].State != SprintClosed {
			return i.Sprints[n], true
		}
	}
	return Sprint{}, false
}

// Kind tells what becomes of an issue.
type Kind int

const (
	Story Kind = iota
	// Epic becomes a feature.
	Epic
	// Subtask becomes a story linked to its parent.
	Subtask
)

func (k Kind) String() string { return [...]string{"story", "epic", "subtask"}[k] }

// Category is what a status means, whatever it is called.
type Category int

const (
	ToDo Category = iota
	InProgress
	Done
)

func (c Category) String() string { return [...]string{"to do", "in progress", "done"}[c] }

// Person is somebody the file names. ID is the account or user name, which may
// stand alone. The zero Person is nobody.
type Person struct {
	Name, ID, Email string
}

// Comment is what somebody said on an issue. At is zero when the file does not
// tell; Body is Markdown, never empty.
type Comment struct {
	Author Person
	At     time.Time
	Body   string
}

// Criterion is an item of a checklist; Text is Markdown, never empty.
type Criterion struct {
	Text string
	Met  bool
}

// Record is one row of a file: an issue, or the reasons why there is none, or
// an issue with fields that were left out for the reasons given.
type Record struct {
	Issue    *Issue
	Problems []Problem
}
