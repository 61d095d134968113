package demo

import (
	"fmt"
	"slices"
	"time"

	"throughline/ent/calendar"
)

const (
	zone = "Europe/Berlin"

	firstSprint, activeSprint, lastSprint = 16, 24, 26

	sprintDays = 10 // working days
	// activeDay is the day of the active sprint on which the story ends: today
	// or, before lastWord and on weekends, the working day before.
	activeDay = 4
	lastWord  = "10:30"

	dayStarts, dayEnds = 9 * 60, 17*60 + 30 // minutes
)

// moment is a time of the story: sprint, its working day from 1 on, and the
// clock on the wall. Sprint 15 is what went before the first that is told.
type moment struct {
	sprint, day int
	clock       string
}

// quarter knows which real day each day of the story is, so that the story
// always ends today.
type quarter struct {
	zone *time.Location
	days []calendar.Date // every working day, from earliest on
}

// earliest is the working day, counted from today, that days begins with.
const earliest = -110

// quarterUntil returns the quarter whose story ends at now.
func quarterUntil(now time.Time) quarter {
	where, err := time.LoadLocation(zone)
	if err != nil {
		panic("demo: " + err.Error()) // the zones are in the binary
	}
	today := calendar.On(now, where)
	for today.Weekday() > 5 || instant(today, lastWord, where).After(now) {
		today = today.Add(-1)
	}
	q := quarter{zone: where, days: []calendar.Date{today}}
	for d := today; len(q.days) <= -earliest; {
		if d = d.Add(-1); d.Weekday() <= 5 {
			q.days = append(q.days, d)
		}
	}
	slices.Reverse(q.days)
	for d := today; len(q.days) <= 60-earliest; {
		if d = d.Add(1); d.Weekday() <= 5 {
			q.days = append(q.days, d)
		}
	}
	return q
}

func instant(d calendar.Date, clock string, where *time.Location) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", string(d)+" "+clock, where)
	if err != nil {
		panic(fmt.Sprintf("demo: %q is not a time of day like 09:40", clock))
	}
	return t
}

// index returns a working day's place in days.
func index(sprint, day int) int {
	return (sprint-activeSprint)*sprintDays + day - activeDay - earliest
}

// date returns the working day of a sprint.
func (q quarter) date(sprint, day int) calendar.Date { return q.days[index(sprint, day)] }

// at returns the instant of a moment.
func (q quarter) at(m moment) time.Time { return instant(q.date(m.sprint, m.day), m.clock, q.zone) }

// on reads a moment in a sprint, written "3 10:40".
func on(sprint int, text string) moment {
	m := moment{sprint: sprint}
	if _, err := fmt.Sscanf(text, "%d %s", &m.day, &m.clock); err != nil {
		panic(fmt.Sprintf("demo: %q is not a moment like 3 10:40", text))
	}
	return m
}

// worked returns the moment's place in working time, in minutes.
func (m moment) worked() int {
	var h, min int
	fmt.Sscanf(m.clock, "%d:%d", &h, &min)
	today := max(0, min+h*60-dayStarts)
	return (m.sprint*sprintDays+m.day-1)*(dayEnds-dayStarts) + today
}

// between returns the moment that lies part of whole of the working time
// between two.
func between(from, to moment, part, whole int) moment {
	at := from.worked() + (to.worked()-from.worked())*part/whole
	days, minutes := at/(dayEnds-dayStarts), at%(dayEnds-dayStarts)+dayStarts
	return moment{days / sprintDays, days%sprintDays + 1, fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)}
}

// later returns the moment minutes later on the same day.
func (m moment) later(minutes int) moment {
	var h, min int
	fmt.Sscanf(m.clock, "%d:%d", &h, &min)
	min += minutes
	return moment{m.sprint, m.day, fmt.Sprintf("%02d:%02d", h+min/60, min%60)}
}
