package forecast

import (
	"fmt"
	"io"
	"slices"
	"strconv"

	"throughline/ent/calendar"
)

const (
	// LeastHistory is how many whole periods a date takes.
	LeastHistory = 3
	// briefest is the share of the usual working time below which a past period
	// tells nothing about a whole one.
	briefest = 0.2
)

// Plan is all that a forecast is made from.
type Plan struct {
	Past   []Past        // whole periods, the oldest first
	Since  calendar.Date // their first day
	Before int           // whole periods there were before those
	Left   []Item        // what is not accepted yet, in the order it will be
	Coming []Coming      // the periods to come; the first may be the rest of one
	Days   int           // of a usual period, with those that are not worked
	Usual  float64       // person-days of one, more than 0
}

// Amount is a number of stories, and their points.
type Amount struct{ Stories, Points float64 }

// Past is a period that is over.
type Past struct {
	Done   Amount  // accepted in it
	Known  Amount  // of that, what was there when it began
	Sudden Amount  // of that, what came after it had begun
	Worked float64 // person-days; 0 where nobody knows, and it was a usual one
}

// Coming is a period that is not over.
type Coming struct {
	Days   []calendar.Date // that are worked
	Worked float64         // person-days that are left in it
}

// Item is a story to be done.
type Item struct {
	ID      string
	Points  *float64 // nil: not estimated
	Feature string   // "": none
	Later   bool     // not in its feature's first slice
	Sprint  string   // it is planned in
	Goals   []string // it serves, through its feature or directly, and the goals those serve
}

// Unit is what a forecast counts in.
type Unit string

// Points are counted where the past tells them, stories otherwise.
const (
	Stories Unit = "STORIES"
	Points  Unit = "POINTS"
)

// MarshalGQL implements graphql.Marshaler.
func (u Unit) MarshalGQL(w io.Writer) { io.WriteString(w, strconv.Quote(string(u))) }

// UnmarshalGQL implements graphql.Unmarshaler.
func (u *Unit) UnmarshalGQL(v any) error {
	text, _ := v.(string)
	*u = Unit(text)
	return nil
}

// counted is a plan's past in one unit, for periods as long as the usual one.
type counted struct {
	unit    Unit
	done    []float64
	growth  []float64 // what came and went first, by what was there and was done
	typical float64   // what a story without an estimate counts
}

// count returns why there is no date, where there is none.
func (p Plan) count() (c counted, why string) {
	c.unit, c.typical = p.unit(), 1
	all, counts := Amount{}, 0.0
	for _, past := range p.Past {
		all.Stories, all.Points = all.Stories+past.Done.Stories, all.Points+past.Done.Points
		share := 1.0
		if past.Worked > 0 {
			share = past.Worked / p.Usual
		}
		if share < briefest {
			continue
		}
		c.done = append(c.done, past.Done.in(c.unit)/share)
		rate := 0.0
		if known := past.Known.in(c.unit); known > 0 {
			rate = min(1, past.Sudden.in(c.unit)/known)
		}
		c.growth = append(c.growth, rate)
		counts += past.Done.in(c.unit)
	}
	if c.unit == Points {
		c.typical = all.Points / all.Stories
	}
	switch n := len(c.done); {
	case p.Usual <= 0:
		return c, "Nobody builds here."
	case n < LeastHistory:
		return c, fmt.Sprintf("A date takes %d whole periods of history; there are %d.", LeastHistory, n)
	case counts == 0:
		return c, fmt.Sprintf("Nothing was accepted in the last %d periods.", n)
	}
	if !slices.ContainsFunc(p.Coming, func(c Coming) bool { return c.Worked > 0 && len(c.Days) > 0 }) {
		return c, "Nobody works in any of the periods to come."
	}
	return c, ""
}

// unit is points where most periods that delivered stories delivered points.
func (p Plan) unit() Unit {
	some, points := 0, 0
	for _, past := range p.Past {
		if past.Done.Stories > 0 {
			some++
		}
		if past.Done.Stories > 0 && past.Done.Points > 0 {
			points++
		}
	}
	if points >= LeastHistory && 2*points > some {
		return Points
	}
	return Stories
}

// share is how much of a usual period a coming one is.
func (p Plan) share(of Coming) float64 {
	if len(of.Days) == 0 {
		return 0
	}
	return max(0, of.Worked) / p.Usual
}

func (c counted) amount(i Item) float64 {
	switch {
	case c.unit == Stories:
		return 1
	case i.Points == nil:
		return c.typical
	}
	return max(0, *i.Points)
}

func (a Amount) in(u Unit) float64 {
	if u == Points {
		return a.Points
	}
	return a.Stories
}
