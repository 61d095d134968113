package flow

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// Cycle is how long a story took, or has taken so far.
type Cycle struct {
	Story    string
	Started  time.Time  // when it first was in progress
	Accepted *time.Time // when it was accepted last; nil while it is not
	Days     float64    // working days between, or until now
}

// Cycles returns, of the stories that were ever in progress, the accepted ones by
// when they were, and the others, but for those that wait again or were dropped,
// the oldest first. Facts are all that the log says of each story, in its order.
func Cycles(facts []Fact, cal Calendar, now time.Time) (done, open []Cycle) {
	type course struct {
		Cycle
		state
	}
	courses := map[string]*course{}
	for _, f := range inOrder(facts) {
		c := courses[f.Story]
		if c == nil {
			c = &course{Cycle: Cycle{Story: f.Story}}
			courses[f.Story] = c
		}
		was := c.stage
		c.learn(f)
		if c.Started.IsZero() && (c.stage == InProgress || c.stage == InReview) {
			c.Started = f.At
		}
		if c.stage == Accepted && was != Accepted {
			c.Accepted = &f.At
		}
	}
	for _, c := range courses {
		switch {
		case c.Started.IsZero(): // an import tells no more than that it was done
		case c.stage == Accepted:
			c.Days = cal.Days(c.Started, *c.Accepted)
			done = append(done, c.Cycle)
		case c.stage == InProgress || c.stage == InReview:
			c.Accepted = nil
			c.Days = cal.Days(c.Started, now)
			open = append(open, c.Cycle)
		}
	}
	slices.SortFunc(done, func(a, b Cycle) int {
		return cmp.Or(a.Accepted.Compare(*b.Accepted), cmp.Compare(a.Story, b.Story))
	})
	slices.SortFunc(open, func(a, b Cycle) int {
		return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.Story, b.Story))
	})
	return done, open
}

// Percentile returns the smallest of the values that at least the part p of them,
// 0 to 1, does not exceed: definition 1 of Hyndman and Fan, "Sample Quantiles in
// Statistical Packages", 1996, which answers with a time that a story really
// took. It is 0 of none.
func Percentile(values []float64, p float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := int(math.Ceil(p * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}

// Median returns the middle of the values, or the mean of the two in the middle;
// 0 of none.
func Median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
