package forecast_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"throughline/ent/calendar"
	"throughline/graph/flow"
	"throughline/graph/forecast"
)

var levels = []float64{0.5, 0.85, 0.95}

// three is a team of three people who work from Monday to Friday.
var three = forecast.Team{Calendar: flow.Calendar{Zone: time.UTC, Weekdays: []int{1, 2, 3, 4, 5}}, People: 3}

// weeks is a plan in weeks: what was delivered in each that is over, and as many
// stories as are left, one point each.
func weeks(delivered []float64, left int) forecast.Plan {
	p := forecast.Plan{Usual: three.Usual(7), Coming: three.Ahead("2026-11-30", "2026-12-06", 7, 51)}
	for _, n := range delivered {
		p.Past = append(p.Past, forecast.Past{Done: forecast.Amount{Stories: n}, Known: forecast.Amount{Stories: 40}})
	}
	for i := range left {
		p.Left = append(p.Left, forecast.Item{ID: fmt.Sprint(i), Feature: fmt.Sprint("f", i%3), Later: i%2 == 1, Sprint: "s", Goals: []string{"g"}})
	}
	return p
}

func anyPlan(t *rapid.T) forecast.Plan {
	whole := func(most int) *rapid.Generator[float64] {
		return rapid.Map(rapid.IntRange(0, most), func(n int) float64 { return float64(n) })
	}
	p := weeks(append(rapid.SliceOfN(whole(9), 2, 20).Draw(t, "delivered"), 3), rapid.IntRange(1, 30).Draw(t, "left"))
	points := rapid.Bool().Draw(t, "points")
	for i := range p.Past {
		p.Past[i].Sudden.Stories = whole(3).Draw(t, "added") - 1
		p.Past[i].Worked = rapid.SampledFrom([]float64{0, 2, 9, 15}).Draw(t, "worked")
		if points {
			p.Past[i].Done.Points = 2 * p.Past[i].Done.Stories
			p.Past[i].Known.Points, p.Past[i].Sudden.Points = 80, p.Past[i].Sudden.Stories
		}
	}
	for i := range p.Left {
		size := whole(8).Draw(t, "size")
		p.Left[i].Points = &size
	}
	for range rapid.IntRange(0, 3).Draw(t, "away") {
		p = p.Away("2026-12-03", calendar.Date("2026-12-03").Add(rapid.IntRange(0, 40).Draw(t, "days")), 1)
	}
	return p
}

func TestMoreScopeNeverFinishesEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		more := p
		at := rapid.IntRange(0, len(p.Left)-1).Draw(t, "at")
		if size := *p.Left[at].Points + 3; rapid.Bool().Draw(t, "larger") {
			more.Left = slices.Clone(p.Left)
			more.Left[at].Points = &size
		} else {
			more.Left = slices.Insert(slices.Clone(p.Left), at, forecast.Item{ID: "new", Points: &size})
		}
		noneEarlier(t, p.Forecast(1), more.Forecast(1), p.Left)
	})
}

func TestMoreThroughputNeverFinishesLater(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		more := p
		more.Past = slices.Clone(p.Past)
		at := rapid.IntRange(0, len(p.Past)-1).Draw(t, "at")
		if p.Forecast(1).Unit == forecast.Points {
			more.Past[at].Done.Points += 2
		} else {
			more.Past[at].Done.Stories += 2
		}
		a, b := p.Forecast(1), more.Forecast(1)
		if a.Why == "" && a.Unit == b.Unit {
			noneEarlier(t, b, a, p.Left)
		}
	})
}

func TestWhoeverIsAwayMakesNothingEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		without := p.Away("2026-12-01", "2026-12-20", 1)
		if rapid.Bool().Draw(t, "a whole period") {
			without = p.WithoutPeriod(1)
		}
		noneEarlier(t, p.Forecast(1), without.Forecast(1), p.Left)
	})
}

func TestWhoeverTookMoreMakesNothingEarlierThanWhoTookLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		less := rapid.Float64Range(0, 4).Draw(t, "less")
		more := less + rapid.Float64Range(0, 4).Draw(t, "more by")
		to := calendar.Date("2026-12-01").Add(rapid.IntRange(0, 60).Draw(t, "days"))
		noneEarlier(t, p.Away("2026-12-01", to, less).Forecast(1), p.Away("2026-12-01", to, more).Forecast(1), p.Left)
	})
}

func TestDaysOffAreNotLostTwice(t *testing.T) {
	p := weeks([]float64{3, 3, 3, 3}, 9)
	from, to := calendar.Date("2026-12-01"), calendar.Date("2027-01-31")
	whole, there := p.Away(from, to, 0.5), p.Away(from, to, 0.5, forecast.Absence{Start: from, End: to})
	lost := func(of forecast.Plan) (days float64) {
		for i, c := range of.Coming {
			days += p.Coming[i].Worked - c.Worked
		}
		return days
	}
	if lost(whole) <= 0 {
		t.Errorf("without days off %v person-days are lost", lost(whole))
	}
	if lost(there) != 0 {
		t.Errorf("on days off %v person-days are lost again", lost(there))
	}
}

// noneEarlier checks that no story is done earlier in b than in a.
func noneEarlier(t *rapid.T, a, b *forecast.Forecast, left []forecast.Item) {
	t.Helper()
	day := calendar.Date("2026-11-30").Add(rapid.IntRange(-3, 400).Draw(t, "day"))
	for _, item := range left {
		one, _ := a.Story(item.ID)
		other, _ := b.Story(item.ID)
		if one.By(day) < other.By(day) {
			t.Errorf("story %s is done by %s at %v, then at %v", item.ID, day, one.By(day), other.By(day))
		}
		for _, level := range levels {
			before, ok := one.When(level)
			after, later := other.When(level)
			if later && (!ok || after < before) {
				t.Errorf("story %s is done on %s at %v, then on %s", item.ID, before, level, after)
			}
		}
	}
}

func TestMovesAreWhatDiffersTheLatestFirst(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		first := p.Left[rapid.IntRange(0, len(p.Left)-1).Draw(t, "first")].ID
		now, then := p.Forecast(1), p.First(first).Forecast(1)
		moves := now.Moves(then, 0.85)
		if !reflect.DeepEqual(moves, now.Moves(then, 0.85)) {
			t.Fatal("told in another order")
		}
		told := map[string]bool{}
		for i, m := range moves {
			if m.Days() != nil && *m.Days() == 0 {
				t.Fatalf("%v does not move", m)
			}
			if i > 0 && m.Days() != nil && moves[i-1].Days() != nil && *m.Days() > *moves[i-1].Days() {
				t.Fatalf("%v comes after %v", m, moves[i-1])
			}
			if m.Kind == forecast.AStory {
				told[m.ID] = true
			}
		}
		for _, item := range p.Left {
			was, _ := now.Story(item.ID)
			is, _ := then.Story(item.ID)
			from, a := was.When(0.85)
			to, b := is.When(0.85)
			if (from != to || a != b) != told[item.ID] {
				t.Fatalf("%s: from %s to %s, told: %v", item.ID, from, to, told[item.ID])
			}
		}
		if len(now.Moves(now, 0.85)) > 0 {
			t.Fatal("as it is, something moves")
		}
	})
}

func TestDatesAreOrderedByTheirChance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		f := p.Forecast(1)
		for _, item := range p.Left {
			o, _ := f.Story(item.ID)
			before := calendar.Date("")
			for i, level := range levels {
				day, ok := o.When(level)
				if !ok {
					break
				}
				if day < before {
					t.Errorf("%v is on %s, after %s", level, day, before)
				}
				if o.By(day) < level-1e-6 || i == 0 && o.By("2026-11-29") != 0 {
					t.Errorf("by %s at %v, said %v", day, o.By(day), level)
				}
				before = day
			}
		}
	})
}

func TestTheSameSeedForecastsTheSame(t *testing.T) {
	p := weeks([]float64{3, 0, 5, 4}, 12)
	if !reflect.DeepEqual(p.Forecast(7), p.Forecast(7)) {
		t.Error("the same seed gave another forecast")
	}
	if a, b := p.Forecast(7), p.Forecast(8); reflect.DeepEqual(a, b) {
		t.Error("another seed gave the same forecast")
	}
}

func TestAThingIsDoneWithTheLastOfItsStories(t *testing.T) {
	f := weeks([]float64{3, 2, 5, 4, 3, 3}, 8).Forecast(1)
	for name, c := range map[string]struct {
		outlook func() (forecast.Outlook, bool)
		last    string
		stories int
	}{
		"feature":     {func() (forecast.Outlook, bool) { return f.Feature("f0") }, "6", 3},
		"first slice": {func() (forecast.Outlook, bool) { return f.FirstSlice("f1") }, "4", 1},
		"sprint":      {func() (forecast.Outlook, bool) { return f.Sprint("s") }, "7", 8},
		"goal":        {func() (forecast.Outlook, bool) { return f.Goal("g") }, "7", 8},
	} {
		got, ok := c.outlook()
		story, _ := f.Story(c.last)
		day, _ := got.When(0.85)
		if want, _ := story.When(0.85); !ok || day == "" || day != want || got.Stories != c.stories {
			t.Errorf("%s: %+v on %s, want %d stories on %s", name, got, day, c.stories, want)
		}
	}
	if _, ok := f.Goal("other"); ok {
		t.Error("what has nothing left has an outlook")
	}
}

func TestWithoutEnoughToGoByThereIsNoDate(t *testing.T) {
	nobody := weeks([]float64{3, 2, 4}, 3)
	nobody.Usual = 0
	holiday := weeks([]float64{3, 2, 4}, 3)
	holiday.Coming = []forecast.Coming{{}}
	short := weeks([]float64{3, 2, 4}, 3)
	short.Past[1].Worked = 1
	for says, p := range map[string]forecast.Plan{
		"A date takes 3 whole periods of history; there are 2.":  weeks([]float64{3, 4}, 3),
		"A date takes 3 whole periods of history; there are 2. ": short,
		"Nothing was accepted in the last 4 periods.":            weeks([]float64{0, 0, 0, 0}, 3),
		"Nobody builds here.":                                    nobody,
		"Nobody works in any of the periods to come.":            holiday,
	} {
		f := p.Forecast(1)
		o, ok := f.Story("0")
		if day, dated := o.When(0.5); f.Why != strings.TrimSpace(says) || !ok || o.Stories != 1 || dated || day != "" || o.By("2030-01-01") != 0 {
			t.Errorf("%q: %+v, want %q", f.Why, o, says)
		}
	}
}

func TestASteadyTeamFinishesAroundItsPace(t *testing.T) {
	f := weeks([]float64{5, 5, 5, 5, 5, 5, 5, 5}, 20).Forecast(1)
	o, _ := f.Goal("g")
	middle, _ := o.When(0.5)
	sure, _ := o.When(0.85)
	if middle < "2026-12-21" || middle > "2026-12-29" || sure <= middle || sure > "2027-01-15" {
		t.Errorf("20 stories at 5 a week from 30 November: %s, surely %s", middle, sure)
	}
}

func TestAYoungTeamsPaceRises(t *testing.T) {
	rise := func(periods, before int) float64 {
		p := weeks(slices.Repeat([]float64{5}, periods), 20)
		p.Before = before
		return p.Forecast(1).Drivers().Young
	}
	if young := rise(3, 0); young != rise(forecast.MinHistory, 0) || young <= rise(12, 0) || rise(12, 0) <= rise(12, 12) || rise(12, 200) != 0 {
		t.Errorf("of the youngest that was measured and of one that is younger: %v and %v, of 12 periods %v, after 12 others %v, after 200 others %v",
			rise(forecast.MinHistory, 0), young, rise(12, 0), rise(12, 12), rise(12, 200))
	}
	old := weeks(slices.Repeat([]float64{5}, 8), 20)
	old.Before = 200
	a, _ := weeks(slices.Repeat([]float64{5}, 8), 20).Forecast(1).Goal("g")
	b, _ := old.Forecast(1).Goal("g")
	young, _ := a.When(0.5)
	grown, _ := b.When(0.5)
	if young >= grown {
		t.Errorf("with 8 periods by %s, with as many after 200 others by %s", young, grown)
	}
}

func TestPointsAreCountedWhereThePastTellsThem(t *testing.T) {
	p := weeks([]float64{3, 2, 4}, 3)
	for i := range p.Past {
		p.Past[i].Done.Points = 3 * p.Past[i].Done.Stories
	}
	five := 5.0
	p.Left[1].Points = &five
	f := p.Forecast(1)
	o, _ := f.Goal("g")
	if f.Unit != forecast.Points || o.Amount != 3+5+3 || o.Unestimated != 2 {
		t.Errorf("%s %+v", f.Unit, o)
	}
	d := f.Drivers()
	if d.Typical != 3 || d.Left != 11 || d.Stories != 3 || d.Periods != 3 || d.Low != 6 || d.High != 12 || d.Pace < 8 || d.Pace > 11 {
		t.Errorf("%+v", d)
	}
}

func TestAStoryWithoutAnEstimateCountsWhatStoriesCountedSoFar(t *testing.T) {
	p := weeks([]float64{3, 2, 4}, 3)
	for i := range p.Past {
		p.Past[i].Done.Points = 3 * p.Past[i].Done.Stories
		p.Past[i].Worked = 1 // a day each: too short to tell a pace
	}
	f := p.Forecast(1)
	if d := f.Drivers(); f.Why == "" || d.Periods != 0 || d.Typical != 3 || d.Left != 9 {
		t.Errorf("%q %+v", f.Why, d)
	}
}

func TestTheDaysOfASumAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPlan(t)
		f := p.Forecast(1)
		o, _ := f.Story(p.Left[rapid.IntRange(0, len(p.Left)-1).Draw(t, "at")].ID)
		sum, ok := o.Explain(0.85)
		day, dated := o.When(0.85)
		if !ok {
			return
		}
		until := three.Calendar.Count("2026-11-30", day)
		if got := sum.Itself + sum.Before + sum.Growth + sum.Absent + sum.Doubt; !dated || got != until {
			t.Errorf("%+v is %d, and %s is in %d working days", sum, got, day, until)
		}
	})
}

func TestASumSaysWhyThreeWeeksAndNotOne(t *testing.T) {
	p := weeks([]float64{5, 5, 5, 5, 5, 5, 5, 5}, 10)
	for i := range p.Past {
		p.Past[i].Sudden.Stories = 4 // a tenth of what is left
	}
	p.Left[8].Feature, p.Left[9].Feature = "mine", "mine"
	p = p.Away("2026-12-01", "2026-12-11", 1).Away("2026-12-01", "2026-12-11", 1)
	o, _ := p.Forecast(1).Feature("mine")
	sum, ok := o.Explain(0.85)
	// Eight more at five a week are eight days, but a young team's pace rises.
	if !ok || sum.Itself != 2 || sum.Before != 7 || sum.Growth < 2 || sum.Absent < 4 || sum.Doubt < 1 {
		t.Errorf("%+v", sum)
	}
}

func TestWhatIfLeavesThePlanAsItIs(t *testing.T) {
	p := weeks([]float64{3, 2, 5, 4, 3, 3}, 9)
	before := p.Forecast(1)
	earlier := func(name string, a, b forecast.Outlook) {
		t.Helper()
		one, _ := a.When(0.85)
		other, _ := b.When(0.85)
		if one >= other {
			t.Errorf("%s: %s, not before %s", name, one, other)
		}
	}
	of := func(o forecast.Outlook, _ bool) forecast.Outlook { return o }
	first := p.First("8").Forecast(1)
	earlier("a story put first", of(first.Story("8")), of(before.Story("8")))
	if one, other := of(before.Story("0")), of(first.Story("0")); one.By("2026-12-04") <= other.By("2026-12-04") {
		t.Error("what it passes is not less likely")
	}
	later := p.Later("f0").Forecast(1)
	earlier("a feature put later", of(before.Feature("f0")), of(later.Feature("f0")))
	earlier("what passes it", of(later.Feature("f1")), of(before.Feature("f1")))
	slice := p.FirstSliceOnly("f0").Forecast(1)
	earlier("its first slice only", of(slice.Goal("g")), of(before.Goal("g")))
	if o, _ := slice.Feature("f0"); o.Stories != 2 {
		t.Errorf("the first slice has %d stories", o.Stories)
	}
	if !reflect.DeepEqual(before, p.Forecast(1)) {
		t.Error("a question changed the plan")
	}
}

func TestThePeriodsToComeKnowWhoIsAway(t *testing.T) {
	team := three
	team.Calendar.Holidays = []calendar.Date{"2026-12-25"}
	team.Away = []forecast.Absence{{Start: "2026-12-03", End: "2026-12-08"}}
	got := team.Ahead("2026-12-02", "2026-12-06", 7, 3)
	for i, want := range []struct{ days, worked float64 }{{3, 7}, {5, 13}, {5, 15}, {4, 12}} {
		if float64(len(got[i].Days)) != want.days || got[i].Worked != want.worked {
			t.Errorf("period %d: %+v, want %v", i, got[i], want)
		}
	}
	if three.Usual(14) != 30 {
		t.Errorf("a usual fortnight is %v person-days", three.Usual(14))
	}
}

func BenchmarkForecast(b *testing.B) {
	p := weeks([]float64{8, 5, 12, 9, 4, 11, 10, 7, 9, 8, 13, 6}, 500)
	p.Coming = three.Ahead("2026-11-30", "2026-12-06", 7, 103)
	for b.Loop() {
		p.Forecast(1)
	}
}
