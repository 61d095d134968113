package forecast

import (
	"throughline/ent/calendar"
	"throughline/graph/flow"
)

// Team is who builds, and when.
type Team struct {
	Calendar flow.Calendar
	People   int
	Away     []Absence
}

// Absence is when one of them is away, both days included.
type Absence struct{ Start, End calendar.Date }

// Period returns the coming period from one day to another, both included.
func (t Team) Period(start, end calendar.Date) (c Coming) {
	for day := start; day <= end; day = day.Add(1) {
		if t.Calendar.Works(day) {
			c.Days = append(c.Days, day)
		}
	}
	c.Worked = float64(len(c.Days) * t.People)
	for _, away := range t.Away {
		c.Worked -= float64(t.Calendar.Count(max(start, away.Start), min(end, away.End)))
	}
	c.Worked = max(0, c.Worked)
	return c
}

// Ahead returns the rest of the running period, from today to its end, and n
// whole ones of that many days after it.
func (t Team) Ahead(today, end calendar.Date, days, n int) []Coming {
	all := []Coming{t.Period(today, end)}
	for range n {
		all = append(all, t.Period(end.Add(1), end.Add(days)))
		end = end.Add(days)
	}
	return all
}

// Usual is what is worked in a period of that many days without holidays.
func (t Team) Usual(days int) float64 {
	return float64(days*len(t.Calendar.Weekdays)*t.People) / 7
}
