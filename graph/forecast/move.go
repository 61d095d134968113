package forecast

import (
	"cmp"
	"slices"

	"throughline/ent/calendar"
)

// Move is a thing whose day would be another one.
type Move struct {
	Thing
	From, To *calendar.Date // nil where that is later than the plan looks ahead
}

// Days is by how many days it would be later; nil without one of the two.
func (m Move) Days() *int {
	if m.From == nil || m.To == nil {
		return nil
	}
	days := m.From.DaysTo(*m.To)
	return &days
}

// later orders moves: without a day any more is later than any other.
func (m Move) later() int {
	const ever = 1 << 20
	switch days := m.Days(); {
	case days != nil:
		return *days
	case m.To == nil:
		return ever
	}
	return -ever
}

// Far is by how many days it moves, whether sooner or later.
func (m Move) Far() int { return max(m.later(), -m.later()) }

// Moves compares the days by the end of which things are as likely as that to be
// done with those in another forecast: what would be later the most first, what
// would be sooner the most last. Where nothing of a thing is left in one of them
// it has no day that moves, and a first slice that moves just as its whole feature
// is left out.
func (f *Forecast) Moves(then *Forecast, likely float64) []Move {
	day := func(o Outlook) *calendar.Date {
		if date, found := o.When(likely); found {
			return &date
		}
		return nil
	}
	same := func(a, b *calendar.Date) bool { return a == b || a != nil && b != nil && *a == *b }
	between := func(t Thing) (m Move, left bool) {
		was, left := f.things[t]
		is, stays := then.things[t]
		if !left || !stays {
			return m, false
		}
		return Move{t, day(was), day(is)}, true
	}
	var moves []Move
	for t := range f.things {
		m, left := between(t)
		if !left || same(m.From, m.To) {
			continue
		}
		if t.Kind == ASlice {
			if whole, _ := between(Thing{AFeature, t.ID}); same(whole.From, m.From) && same(whole.To, m.To) {
				continue
			}
		}
		moves = append(moves, m)
	}
	slices.SortFunc(moves, func(a, b Move) int {
		return cmp.Or(-cmp.Compare(a.later(), b.later()), -cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(f.things[a.Thing].last, f.things[b.Thing].last), cmp.Compare(a.ID, b.ID))
	})
	return moves
}
