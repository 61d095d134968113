package flow

import (
	"io"
	"strconv"
	"time"

	"throughline/ent/calendar"
)

// MaxDays is how many days of a sprint are told at most.
const MaxDays = 366

// Sprint is a time box whose course is asked for.
type Sprint struct {
	ID         string
	Begins     time.Time      // when it was started
	Ends       time.Time      // when it was closed; zero while it runs
	Start, End *calendar.Date // as planned; nil where nobody said
}

// Chart is the course of a sprint.
type Chart struct {
	Committed Standing // what was in it when it began
	Last      Standing // what is in it now, or was when it ended
	Until     time.Time
	Steps     []Step
	Days      []Day
	Changes   []Change
	Stories   []Member // what is in it now, or was when it ended, in the order it came
}

// Member is a story that is in a sprint.
type Member struct {
	Story  string
	Stage  Stage
	Points float64
}

// Step is a moment at which figures changed, and what they were from then on.
// The first is when the sprint began.
type Step struct {
	At time.Time
	Standing
}

// Day is one day of a sprint.
type Day struct {
	Date   calendar.Date
	Begins time.Time // its first instant where the product is
	Works  bool
	// Standing is how things stood at the day's end, or stand now; nil for a day to come.
	*Standing
	// Ideal is what would not be accepted at its end at an even pace over the working days
	// from the committed scope to nothing; nil where the sprint has no last day.
	Ideal *Pace
}

// Pace is an amount that need not be whole: a point on the line of an even pace,
// or a median.
type Pace struct{ Points, Stories float64 }

// Kind says how a change of scope came.
type Kind string

// The kinds of changes of scope.
const (
	Added       Kind = "ADDED"        // it came into the sprint
	Removed     Kind = "REMOVED"      // it was taken out
	DroppedOut  Kind = "DROPPED"      // it was given up
	TakenUp     Kind = "TAKEN_UP"     // it had been given up, and is wanted again
	Reestimated Kind = "RE_ESTIMATED" // its points changed while it was in the sprint
)

// MarshalGQL implements graphql.Marshaler.
func (k Kind) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(k))) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (k *Kind) UnmarshalGQL(v any) error {
	text, _ := v.(string)
	*k = Kind(text)
	return nil
}

// Change is a change of a running sprint's scope by one story.
type Change struct {
	At    time.Time
	Event string
	Story string
	Kind  Kind
	By    Amount // what the scope grew by
}

// Chart returns the course of a sprint. Facts are all that the log says of each
// story that ever was in it, in the order of the log; now ends what is told of
// a sprint that runs.
func (s Sprint) Chart(facts []Fact, cal Calendar, now time.Time) Chart {
	until, closed := now, !s.Ends.IsZero()
	if closed {
		until = s.Ends
	}
	w := walk{sprint: s.ID, stories: map[string]*state{}}
	facts = inOrder(facts)
	rest := 0
	for ; rest < len(facts) && !facts[rest].At.After(s.Begins); rest++ {
		w.take(facts[rest])
	}
	c := Chart{Committed: w.standing, Steps: []Step{{s.Begins, w.standing}}}
	for _, f := range facts[rest:] {
		if f.At.After(until) || closed && !f.At.Before(until) {
			break
		}
		before := w.standing
		if change := w.take(f); change != nil {
			c.Changes = append(c.Changes, *change)
		}
		if w.standing != before {
			c.Steps = append(c.Steps, Step{f.At, w.standing})
		}
	}
	c.Last, c.Until = w.standing, until
	for _, id := range w.order {
		if s := w.stories[id]; s.in(w.sprint) {
			c.Stories = append(c.Stories, Member{id, s.stage, s.points})
		}
	}
	c.Days = s.days(c, cal, until)
	return c
}

// walk is the state of all stories while facts are taken one by one.
type walk struct {
	sprint   string
	stories  map[string]*state
	order    []string // in which they were first heard of
	standing Standing
}

// take learns a fact and returns what it changed of the scope, nil for nothing.
func (w *walk) take(f Fact) *Change {
	s := w.stories[f.Story]
	if s == nil {
		s = &state{}
		w.stories[f.Story] = s
		w.order = append(w.order, f.Story)
	}
	before := *s
	s.learn(f)
	was, is := before.in(w.sprint), s.in(w.sprint)
	if was {
		at := &w.standing[before.stage]
		*at = at.Less(Amount{before.points, 1})
	}
	if is {
		at := &w.standing[s.stage]
		*at = at.plus(Amount{s.points, 1})
	}
	change := Change{At: f.At, Event: f.Event, Story: f.Story}
	switch {
	case is && !was:
		change.Kind, change.By = Added, Amount{s.points, 1}
		if before.sprint == w.sprint {
			change.Kind = TakenUp
		}
	case was && !is:
		change.Kind, change.By = Removed, Amount{-before.points, -1}
		if s.stage == Dropped {
			change.Kind = DroppedOut
		}
	case is && s.points != before.points:
		change.Kind, change.By = Reestimated, Amount{Points: s.points - before.points}
	default:
		return nil
	}
	return &change
}

// days returns the days of a sprint, from the one it began on to its last, or to
// the one it is told until.
func (s Sprint) days(c Chart, cal Calendar, until time.Time) []Day {
	first, today := calendar.On(s.Begins, cal.Zone), calendar.On(until, cal.Zone)
	last := today
	if s.End != nil {
		last = max(*s.End, today)
	}
	from := first
	if s.Start != nil && *s.Start > first {
		from = *s.Start // it was started early: the pace begins as planned
	}
	working, worked := 0, 0
	if s.End != nil {
		working = cal.Count(from, *s.End)
	}
	committed := c.Committed.NotAccepted()
	var days []Day
	step := 0
	for date := first; date <= last && len(days) < MaxDays; date = date.Add(1) {
		day := Day{Date: date, Begins: date.Time(cal.Zone), Works: cal.Works(date)}
		if date <= today {
			ends := date.Add(1).Time(cal.Zone)
			for step+1 < len(c.Steps) && c.Steps[step+1].At.Before(ends) {
				step++
			}
			day.Standing = &c.Steps[step].Standing
		}
		if date >= from && day.Works {
			worked++
		}
		if working > 0 {
			left := 1 - float64(min(worked, working))/float64(working)
			day.Ideal = &Pace{committed.Points * left, float64(committed.Stories) * left}
		}
		days = append(days, day)
	}
	return days
}
