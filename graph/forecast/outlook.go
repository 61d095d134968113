package forecast

import (
	"slices"
	"sort"

	"throughline/ent/calendar"
)

// Outlook is what a forecast says of one thing: a story, a feature or its first
// slice, the scope of a sprint, or what serves a goal. It is done with the last
// of its stories.
type Outlook struct {
	Stories     int     // that are left in it
	Unestimated int     // of those
	Amount      float64 // of those, in the forecast's unit
	last        int     // where the last of them is in the order
	of          *Forecast
}

// When returns the first day by the end of which the thing is as likely as that
// to be done (0.85: it is done by then in 85 % of all futures). It returns false
// where that is later than the plan looks ahead, or there is no date at all.
func (o Outlook) When(likely float64) (calendar.Date, bool) {
	if !o.dated() {
		return "", false
	}
	day, _, ok := o.of.when(o.last, likely)
	return day, ok
}

// By returns how likely the thing is to be done by the end of a day.
func (o Outlook) By(day calendar.Date) float64 {
	if !o.dated() {
		return 0
	}
	return o.of.by(o.last, day)
}

// Forecast is what the outlook is of.
func (o Outlook) Forecast() *Forecast { return o.of }

func (o Outlook) dated() bool { return o.of != nil && o.of.chance != nil }

// Kind is what a thing is.
type Kind int

// A slice is the first one of its feature, and has the feature's id.
const (
	AStory Kind = iota
	ASlice
	AFeature
	ASprint
	AGoal
)

// Thing is what a forecast says something of.
type Thing struct {
	Kind Kind
	ID   string
}

// Story returns the outlook of a story, and false where it is not left.
func (f *Forecast) Story(id string) (Outlook, bool) { return f.thing(AStory, id) }

// Feature returns the outlook of all that is left of a feature.
func (f *Forecast) Feature(id string) (Outlook, bool) { return f.thing(AFeature, id) }

// FirstSlice returns the outlook of what is left of a feature's first slice.
func (f *Forecast) FirstSlice(feature string) (Outlook, bool) { return f.thing(ASlice, feature) }

// Sprint returns the outlook of what is left in a sprint.
func (f *Forecast) Sprint(id string) (Outlook, bool) { return f.thing(ASprint, id) }

// Goal returns the outlook of all that is left for a goal.
func (f *Forecast) Goal(id string) (Outlook, bool) { return f.thing(AGoal, id) }

func (f *Forecast) thing(kind Kind, id string) (Outlook, bool) {
	o, ok := f.things[Thing{kind, id}]
	return o, ok
}

// group finds what each thing consists of.
func (f *Forecast) group() {
	f.things = make(map[Thing]Outlook, len(f.plan.Left))
	for i, item := range f.plan.Left {
		f.add(i, Thing{AStory, item.ID})
		if item.Feature != "" {
			f.add(i, Thing{AFeature, item.Feature})
		}
		if item.Feature != "" && !item.Later {
			f.add(i, Thing{ASlice, item.Feature})
		}
		if item.Sprint != "" {
			f.add(i, Thing{ASprint, item.Sprint})
		}
		for _, goal := range item.Goals {
			f.add(i, Thing{AGoal, goal})
		}
	}
}

func (f *Forecast) add(i int, to Thing) {
	o := f.things[to]
	o.Stories++
	if f.plan.Left[i].Points == nil {
		o.Unestimated++
	}
	o.Amount += f.past.amount(f.plan.Left[i])
	o.last, o.of = i, f
	f.things[to] = o
}

// Backlog returns how many stories of those in no sprint, from the first in the
// order on, are as likely as that to be done by the end of a day.
func (f *Forecast) Backlog(day calendar.Date, likely float64) int {
	if f.chance == nil {
		return 0
	}
	planned := slices.IndexFunc(f.plan.Left, func(i Item) bool { return i.Sprint == "" })
	if planned < 0 {
		return 0
	}
	return sort.Search(len(f.plan.Left)-planned, func(i int) bool {
		done, _, found := f.when(planned+i, likely)
		return !found || done > day
	})
}
