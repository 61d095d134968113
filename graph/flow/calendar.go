package flow

import (
	"slices"
	"time"

	"throughline/ent/calendar"
)

// Calendar says which days are worked.
type Calendar struct {
	Zone     *time.Location
	Weekdays []int           // 1 (Monday) to 7 (Sunday)
	Holidays []calendar.Date // not worked whatever their weekday
}

// Works reports whether a day is worked.
func (c Calendar) Works(day calendar.Date) bool {
	return slices.Contains(c.Weekdays, day.Weekday()) && !slices.Contains(c.Holidays, day)
}

// Days returns how much time of working days lies between two moments, a whole
// such day being 1, however long it is where clocks are changed. It is never
// negative.
func (c Calendar) Days(from, to time.Time) float64 {
	total := 0.0
	for day := calendar.On(from, c.Zone); ; day = day.Add(1) {
		begins, ends := day.Time(c.Zone), day.Add(1).Time(c.Zone)
		if !begins.Before(to) {
			return total
		}
		if c.Works(day) {
			within := earlier(to, ends).Sub(later(from, begins))
			total += max(0, within.Seconds()/ends.Sub(begins).Seconds())
		}
	}
}

// Count returns how many days from one to another, both included, are worked.
func (c Calendar) Count(from, to calendar.Date) (n int) {
	for day := from; day <= to; day = day.Add(1) {
		if c.Works(day) {
			n++
		}
	}
	return n
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
