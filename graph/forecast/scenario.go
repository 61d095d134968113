package forecast

import (
	"cmp"
	"slices"

	"throughline/ent/calendar"
)

// What would be otherwise. Each returns another plan and leaves its own as it is.

// First puts a story before all others.
func (p Plan) First(story string) Plan {
	return p.ordered(func(i Item) int {
		if i.ID == story {
			return 0
		}
		return 1
	})
}

// Later puts all stories of a feature behind all others.
func (p Plan) Later(feature string) Plan {
	return p.ordered(func(i Item) int {
		if i.Feature == feature {
			return 1
		}
		return 0
	})
}

func (p Plan) ordered(by func(Item) int) Plan {
	p.Left = slices.Clone(p.Left)
	slices.SortStableFunc(p.Left, func(a, b Item) int { return cmp.Compare(by(a), by(b)) })
	return p
}

// FirstSliceOnly leaves out what a feature's first slice does not need.
func (p Plan) FirstSliceOnly(feature string) Plan {
	p.Left = slices.DeleteFunc(slices.Clone(p.Left), func(i Item) bool { return i.Later && i.Feature == feature })
	return p
}

// Away takes a person out of the working days from one day to another, both
// included, but for the days they have off anyway: those are missing already.
// Lost is how many person-days each of these days has less, one for anyone.
func (p Plan) Away(from, to calendar.Date, lost float64, off ...Absence) Plan {
	p.Coming = slices.Clone(p.Coming)
	for t, c := range p.Coming {
		for _, day := range c.Days {
			isOff := slices.ContainsFunc(off, func(a Absence) bool { return a.Start <= day && day <= a.End })
			if from <= day && day <= to && !isOff {
				p.Coming[t].Worked = max(0, p.Coming[t].Worked-lost)
			}
		}
	}
	return p
}

// WithoutPeriod has nobody work on this in one of the coming periods, 0 being
// the first.
func (p Plan) WithoutPeriod(at int) Plan {
	p.Coming = slices.Clone(p.Coming)
	p.Coming[at].Worked = 0
	return p
}
