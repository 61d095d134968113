package flow

import (
	"time"

	"throughline/ent/calendar"
)

// Point is how much there was at the end of a day, and how much of it was accepted.
type Point struct {
	Date            calendar.Date
	Scope, Accepted Amount
}

// Course returns how some stories grew and were accepted, one point for each day
// whose end is not as that of the one before, in order. A story counts from its first fact on,
// with the points it had then, and as long as it is wanted; days are those of
// the calendar's zone.
func Course(facts []Fact, zone *time.Location) []Point {
	var course []Point
	known := map[string]*state{}
	var scope, accepted Amount
	count := func(s *state, sign int) {
		amount := Amount{float64(sign) * s.points, sign}
		if s.stage != Dropped {
			scope = scope.plus(amount)
		}
		if s.stage == Accepted {
			accepted = accepted.plus(amount)
		}
	}
	for _, f := range inOrder(facts) {
		s := known[f.Story]
		if s == nil {
			s = &state{}
			known[f.Story] = s
		} else {
			count(s, -1)
		}
		s.learn(f)
		count(s, 1)
		point := Point{calendar.On(f.At, zone), scope, accepted}
		if last := len(course) - 1; last >= 0 && course[last].Date == point.Date {
			course = course[:last]
		}
		if last := len(course) - 1; last < 0 || course[last].Scope != scope || course[last].Accepted != accepted {
			course = append(course, point)
		}
	}
	return course
}
