package transfer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Sprint is a time box as another tracker knew it. A CSV export has only its
// name; dates are zero where no file tells.
type Sprint struct {
	// ID is its number in the other tracker; empty where only the name is known,
	// which then stands for it.
	ID    string
	Name  string
	Goal  string
	State SprintState
	// Guessed says that no file tells the state: it was drawn from its issues.
	Guessed bool
	Start   time.Time
	End     time.Time
	// Complete is when it was really closed.
	Complete time.Time
	// Board is the number of the board it was made on; may be empty.
	Board string
}

// SprintState is how far a sprint is. It is SprintUnknown only before Scan has
// looked at all issues.
type SprintState int

const (
	SprintUnknown SprintState = iota
	SprintFuture
	SprintActive
	SprintClosed
)

func (s SprintState) String() string {
	return [...]string{"unknown", "future", "active", "closed"}[s]
}

func sprintState(s string) SprintState {
	switch strings.ToLower(s) {
	case "future":
		return SprintFuture
	case "active":
		return SprintActive
	case "closed":
		return SprintClosed
	}
	return SprintUnknown
}

const (
	maxSprints = 20_000
	maxName    = 255 // Jira's own limit for names
)

// serverSprint is how Jira Server writes a sprint into a text field.
const serverSprint = "com.atlassian.greenhopper.service.sprint.Sprint@"

var serverSprintKeys = set("id rapidViewId state name goal startDate endDate completeDate activatedDate sequence synced autoStartStop incompleteIssuesDestinationId")

// parseServerSprints reads the sprints of one cell of Jira Server, which writes
// them as "…Sprint@1f[id=7,state=CLOSED,name=Sprint 1, the long one,goal=,…]".
func parseServerSprints(cell string) ([]Sprint, error) {
	var all []Sprint
	for i, part := range strings.Split(cell, serverSprint) {
		if i == 0 {
			continue
		}
		sprint, err := parseServerSprint(part)
		if err != nil {
			return all, err
		}
		all = append(all, sprint)
	}
	return all, nil
}

func parseServerSprint(s string) (Sprint, error) {
	open, end := strings.IndexByte(s, '['), strings.LastIndexByte(s, ']')
	if open < 0 || end < open {
		return Sprint{}, fmt.Errorf("no [...] in the sprint")
	}
	values := serverSprintValues(s[open+1 : end])
	sprint := Sprint{
		ID: values["id"], Name: values["name"], Goal: values["goal"],
		State: sprintState(values["state"]), Board: values["rapidViewId"],
	}
	for _, date := range []struct {
		to  *time.Time
		key string
	}{{&sprint.Start, "startDate"}, {&sprint.End, "endDate"}, {&sprint.Complete, "completeDate"}} {
		if values[date.key] == "" {
			continue
		}
		t, err := ParseDate(values[date.key], InferDates, time.UTC)
		if err != nil {
			return sprint, fmt.Errorf("%s %q: %w", date.key, values[date.key], err)
		}
		*date.to = t
	}
	if sprint.Name == "" {
		return sprint, fmt.Errorf("the sprint has no name")
	}
	return sprint, nil
}

// serverSprintValues splits at commas that a known key follows: names contain
// commas and equals signs of their own.
func serverSprintValues(s string) map[string]string {
	values := map[string]string{}
	key := ""
	for _, part := range strings.Split(s, ",") {
		name, value, isPair := strings.Cut(part, "=")
		if isPair && serverSprintKeys[name] && values[name] == "" && name != key {
			key = name
			values[key] = value
		} else if key != "" {
			values[key] += "," + part
		}
	}
	for k, v := range values {
		if v == "<null>" || v == "null" {
			values[k] = ""
		}
	}
	return values
}

// sprints is every sprint of all files, each once.
type sprints struct {
	byID map[string]*knownSprint
}

type knownSprint struct {
	Sprint
	movedOn bool // an issue went from it to a later one
	count   [3]int
}

func (s Sprint) identity() string {
	if s.ID != "" {
		return "#" + s.ID
	}
	return s.Name
}

// add learns what one issue says about its sprints. False when there are too many.
func (all *sprints) add(list []Sprint, category Category) bool {
	ok := true
	for i, sprint := range list {
		known := all.byID[sprint.identity()]
		if known == nil {
			if len(all.byID) >= maxSprints {
				ok = false
				continue
			}
			known = &knownSprint{Sprint: sprint}
			all.byID[strings.Clone(sprint.identity())] = known
		}
		known.merge(sprint)
		known.count[category]++
		known.movedOn = known.movedOn || i < len(list)-1
	}
	return ok
}

// merge takes what is known further; of two states the later one, since files
// may be of different days.
func (k *knownSprint) merge(s Sprint) {
	k.Name = cmp.Or(k.Name, s.Name)
	k.Goal = cmp.Or(k.Goal, s.Goal)
	k.Board = cmp.Or(k.Board, s.Board)
	k.State = max(k.State, s.State)
	for _, t := range []struct{ to, from *time.Time }{
		{&k.Start, &s.Start}, {&k.End, &s.End}, {&k.Complete, &s.Complete},
	} {
		if t.to.IsZero() {
			*t.to = *t.from
		}
	}
}

// settle guesses the states nobody told, and returns all sprints, earliest first.
func (all *sprints) settle() []Sprint {
	list := make([]*knownSprint, 0, len(all.byID))
	for _, known := range all.byID {
		list = append(list, known)
	}
	slices.SortFunc(list, func(a, b *knownSprint) int { return compareSprints(a.Sprint, b.Sprint) })
	later := false // a later one has begun
	sorted := make([]Sprint, len(list))
	for i := len(list) - 1; i >= 0; i-- {
		known := list[i]
		if known.State == SprintUnknown {
			known.State, known.Guessed = known.guess(later), true
		}
		later = later || known.Guessed && known.State != SprintFuture
		sorted[i] = known.Sprint
	}
	return sorted
}

// guess: a sprint that issues moved on from, that nothing is left to do in, or
// that a later one has begun after, is closed.
func (k *knownSprint) guess(later bool) SprintState {
	switch {
	case k.movedOn || later || k.count[ToDo]+k.count[InProgress] == 0:
		return SprintClosed
	case k.count[InProgress]+k.count[Done] > 0:
		return SprintActive
	}
	return SprintFuture
}

func compareSprints(a, b Sprint) int {
	if a.Start.IsZero() || b.Start.IsZero() {
		if a.Start.IsZero() != b.Start.IsZero() { // one without dates is not planned yet
			return map[bool]int{true: 1, false: -1}[a.Start.IsZero()]
		}
		return cmp.Or(compareNatural(a.Name, b.Name), compareNatural(a.ID, b.ID))
	}
	return cmp.Or(a.Start.Compare(b.Start), a.End.Compare(b.End), compareNatural(a.Name, b.Name), compareNatural(a.ID, b.ID))
}

// compareNatural puts "Sprint 9" before "Sprint 10".
func compareNatural(a, b string) int {
	for a != "" && b != "" {
		x, restA := naturalPart(a)
		y, restB := naturalPart(b)
		if isDigit(x[0]) && isDigit(y[0]) {
			x, y = strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
			if c := cmp.Compare(len(x), len(y)); c != 0 {
				return c
			}
		}
		if c := strings.Compare(x, y); c != 0 {
			return c
		}
		a, b = restA, restB
	}
	return cmp.Compare(len(a), len(b))
}

func isDigit(b byte) bool { return b < 0x80 && unicode.IsDigit(rune(b)) }

func naturalPart(s string) (part, rest string) {
	n := 1
	for n < len(s) && isDigit(s[n]) == isDigit(s[0]) {
		n++
	}
	return s[:n], s[n:]
}
