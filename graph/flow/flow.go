// Package flow tells how work went, from the log alone: what a sprint's scope
// was at each moment and how far each story had come, how much of it was left,
// and how long stories took. It is pure: facts in, figures out.
package flow

import (
	"slices"
	"time"
)

// Stage is how far a story has come.
type Stage int

// The stages, in the order stories go through them.
const (
	Waiting Stage = iota // draft or ready
	InProgress
	InReview
	Accepted
	Dropped // no longer wanted
)

// Fact is what one event of the log says of one story. What it does not say is nil.
type Fact struct {
	At     time.Time
	Event  string // the event's id
	Story  string
	Stage  *Stage
	Points *float64 // 0 for no estimate
	Sprint *string  // the id of the sprint it came into, "" for none
}

// Amount is some stories and what they are estimated at together.
type Amount struct {
	Points  float64
	Stories int
}

func (a Amount) plus(b Amount) Amount { return Amount{a.Points + b.Points, a.Stories + b.Stories} }

// Less returns how much a is more than b.
func (a Amount) Less(b Amount) Amount { return Amount{a.Points - b.Points, a.Stories - b.Stories} }

// Standing is what is in a sprint at one moment, by stage; what was dropped is
// not in it.
type Standing [Dropped]Amount

// Scope is all of it.
func (s Standing) Scope() Amount {
	var all Amount
	for _, a := range s {
		all = all.plus(a)
	}
	return all
}

// NotAccepted is what is left of it.
func (s Standing) NotAccepted() Amount { return s.Scope().Less(s[Accepted]) }

// NotBuilt is what has not come to its review.
func (s Standing) NotBuilt() Amount { return s[Waiting].plus(s[InProgress]) }

// state is what is known of a story so far.
type state struct {
	stage  Stage
	points float64
	sprint string
}

func (s state) in(sprint string) bool { return s.sprint == sprint && s.stage != Dropped }

func (s *state) learn(f Fact) {
	if f.Stage != nil {
		s.stage = *f.Stage
	}
	if f.Points != nil {
		s.points = *f.Points
	}
	if f.Sprint != nil {
		s.sprint = *f.Sprint
	}
}

// inOrder sorts facts by time; those of one moment stay in the order they came.
func inOrder(facts []Fact) []Fact {
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, func(a, b Fact) int { return a.At.Compare(b.At) })
	return facts
}

// Waiting is what is draft or ready.
func (s Standing) Waiting() Amount { return s[Waiting] }

// InProgress is what is in progress.
func (s Standing) InProgress() Amount { return s[InProgress] }

// InReview is what is in review.
func (s Standing) InReview() Amount { return s[InReview] }

// Accepted is what was accepted.
func (s Standing) Accepted() Amount { return s[Accepted] }
