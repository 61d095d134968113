package flow_test

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
)

var berlin = func() *time.Location {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	return zone
}()

// office works from Monday to Friday, but not on Wednesday the 26th.
var office = flow.Calendar{Zone: berlin, Weekdays: []int{1, 2, 3, 4, 5}, Holidays: []calendar.Date{"2026-08-26"}}

// at is a moment of August 2026: `17 09:30`.
func at(t testing.TB, text string) time.Time {
	t.Helper()
	moment, err := time.ParseInLocation("2006-01-02 15:04", "2026-08-"+text, berlin)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

// book is a log that is written by hand: a line is when, which story, and what.
type book struct {
	testing.TB
	facts []flow.Fact
}

var stages = map[string]flow.Stage{
	"waiting": flow.Waiting, "progress": flow.InProgress, "review": flow.InReview, "accepted": flow.Accepted, "dropped": flow.Dropped,
}

func (b *book) write(text string) {
	b.Helper()
	for line := range strings.Lines(strings.TrimSpace(text)) {
		fields := strings.Fields(line)
		f := flow.Fact{At: at(b, fields[0]+" "+fields[1]), Story: fields[2], Event: fmt.Sprint(len(b.facts) + 1)}
		for _, word := range fields[3:] {
			if stage, known := stages[word]; known {
				f.Stage = &stage
			} else if sprint, found := strings.CutPrefix(word, "in:"); found {
				f.Sprint = &sprint
			} else {
				var points float64
				if _, err := fmt.Sscan(word, &points); err != nil {
					b.Fatalf("%q in %q", word, line)
				}
				f.Points = &points
			}
		}
		b.facts = append(b.facts, f)
	}
}

// course is a sprint of ten days with everything in it that makes charts lie.
const course = `
	10 09:00 A 5 in:24
	10 09:00 B 3 in:24
	10 09:00 C 8 in:24
	10 09:00 D 2 in:23
	10 09:00 E 1
	14 09:00 D progress
	17 08:00 D in:24
	17 10:00 A progress
	18 11:00 A review
	18 12:00 B progress
	19 09:00 A accepted
	19 10:00 F 2 in:24
	20 09:00 A progress
	20 15:00 B 5
	21 09:00 A review
	21 10:00 A accepted
	22 12:00 D review
	24 09:00 D accepted
	24 10:00 C in:
	25 09:00 F dropped
	25 11:00 E in:24
	25 12:00 B review
	26 09:00 F waiting
	27 09:00 F in:
	27 10:00 E progress
	28 17:00 B in:25
	28 17:00 E in:25
`

func TestTheChartOfASprintKeepsItsPast(t *testing.T) {
	b := &book{TB: t}
	b.write(course)
	start, end := calendar.Date("2026-08-17"), calendar.Date("2026-08-28")
	sprint := flow.Sprint{ID: "24", Begins: at(t, "17 09:00"), Ends: at(t, "28 17:00"), Start: &start, End: &end}
	c := sprint.Chart(b.facts, office, at(t, "31 12:00"))

	if got := fmt.Sprint(c.Committed.Scope(), c.Committed.NotAccepted()); got != "{18 4} {18 4}" {
		t.Errorf("committed %s", got)
	}
	var days []string
	for _, d := range c.Days {
		days = append(days, fmt.Sprintf("%s %v scope %g/%d left %g/%d unbuilt %g/%d accepted %g/%d pace %.1f",
			d.Date[8:], d.Works, d.Scope().Points, d.Scope().Stories, d.NotAccepted().Points, d.NotAccepted().Stories,
			d.NotBuilt().Points, d.NotBuilt().Stories, d.Standing[flow.Accepted].Points, d.Standing[flow.Accepted].Stories, d.Ideal.Points))
	}
	want := []string{
		"17 true scope 18/4 left 18/4 unbuilt 18/4 accepted 0/0 pace 16.0",
		"18 true scope 18/4 left 18/4 unbuilt 13/3 accepted 0/0 pace 14.0",
		"19 true scope 20/5 left 15/4 unbuilt 15/4 accepted 5/1 pace 12.0", // F came in
		"20 true scope 22/5 left 22/5 unbuilt 22/5 accepted 0/0 pace 10.0", // A was reopened, B is larger
		"21 true scope 22/5 left 17/4 unbuilt 17/4 accepted 5/1 pace 8.0",
		"22 false scope 22/5 left 17/4 unbuilt 15/3 accepted 5/1 pace 8.0", // a Saturday
		"23 false scope 22/5 left 17/4 unbuilt 15/3 accepted 5/1 pace 8.0",
		"24 true scope 14/4 left 7/2 unbuilt 7/2 accepted 7/2 pace 6.0",  // C was taken out
		"25 true scope 13/4 left 6/2 unbuilt 1/1 accepted 7/2 pace 4.0",  // F was given up, E came in
		"26 false scope 15/5 left 8/3 unbuilt 3/2 accepted 7/2 pace 4.0", // F is wanted again; a holiday
		"27 true scope 13/4 left 6/2 unbuilt 1/1 accepted 7/2 pace 2.0",
		"28 true scope 13/4 left 6/2 unbuilt 1/1 accepted 7/2 pace 0.0", // B and E are carried over
	}
	if !slices.Equal(days, want) {
		t.Errorf("days:\n%s\nwant:\n%s", strings.Join(days, "\n"), strings.Join(want, "\n"))
	}
	var changes []string
	for _, s := range c.Changes {
		changes = append(changes, fmt.Sprintf("%s %s %s %+g/%+d", s.At.In(berlin).Format("02"), s.Story,
			s.Kind, s.By.Points, s.By.Stories))
	}
	if want := []string{
		"19 F ADDED +2/+1", "20 B RE_ESTIMATED +2/+0", "24 C REMOVED -8/-1", "25 F DROPPED -2/-1",
		"25 E ADDED +1/+1", "26 F TAKEN_UP +2/+1", "27 F REMOVED -2/-1",
	}; !slices.Equal(changes, want) {
		t.Errorf("changes:\n%s\nwant:\n%s", strings.Join(changes, "\n"), strings.Join(want, "\n"))
	}
	if got := fmt.Sprint(c.Stories); got != "[{A 3 5} {B 2 5} {D 3 2} {E 1 1}]" {
		t.Errorf("it ended with %s", got)
	}
	if len(c.Steps) != 19 || !c.Steps[0].At.Equal(sprint.Begins) {
		t.Errorf("%d steps from %v", len(c.Steps), c.Steps[0].At)
	}
}

func TestASprintThatRunsIsToldUntilNow(t *testing.T) {
	b := &book{TB: t}
	b.write(course)
	end := calendar.Date("2026-08-28")
	sprint := flow.Sprint{ID: "24", Begins: at(t, "17 09:00"), End: &end}
	c := sprint.Chart(b.facts, office, at(t, "20 12:00"))
	if len(c.Days) != 12 || c.Days[3].Standing == nil || c.Days[4].Standing != nil || c.Days[4].Ideal == nil {
		t.Errorf("days %+v", c.Days)
	}
	if c.Last.NotAccepted() != (flow.Amount{Points: 20, Stories: 5}) {
		t.Errorf("now %+v", c.Last)
	}
	late := sprint.Chart(b.facts, office, at(t, "31 12:00"))
	if last := late.Days[len(late.Days)-1]; last.Date != "2026-08-31" || last.Ideal.Points != 0 {
		t.Errorf("past its end %+v", last)
	}
}

func TestASprintWithoutALastDayHasNoPace(t *testing.T) {
	b := &book{TB: t}
	b.write(course)
	c := flow.Sprint{ID: "24", Begins: at(t, "17 09:00")}.Chart(b.facts, office, at(t, "18 12:00"))
	if len(c.Days) != 2 || c.Days[0].Ideal != nil {
		t.Errorf("days %+v", c.Days)
	}
}

func TestASprintOfYearsHasBoundedDays(t *testing.T) {
	end := calendar.Date("2033-01-01")
	c := flow.Sprint{ID: "24", Begins: at(t, "17 09:00"), End: &end}.Chart(nil, office, at(t, "18 12:00"))
	if len(c.Days) != flow.MaxDays {
		t.Errorf("%d days", len(c.Days))
	}
}

func TestCycleTimesAreInWorkingDays(t *testing.T) {
	b := &book{TB: t}
	b.write(course)
	b.write("24 08:00 G accepted") // nobody knows since when it was built
	done, open := flow.Cycles(b.facts, office, at(t, "27 22:00"))
	var told []string
	for _, c := range slices.Concat(done, open) {
		told = append(told, fmt.Sprintf("%s %.2f", c.Story, c.Days))
	}
	// A from the 17th 10:00, reopened, to the 21st 10:00; D from the 14th over two
	// weekends; B, in review, over a weekend and a holiday; E since this morning.
	if want := []string{"A 4.00", "D 6.00", "B 6.42", "E 0.50"}; !slices.Equal(told, want) {
		t.Errorf("told %v, want %v", told, want)
	}
}

func TestADayIsADayWhereClocksChange(t *testing.T) {
	all := flow.Calendar{Zone: berlin, Weekdays: []int{1, 2, 3, 4, 5, 6, 7}}
	from := time.Date(2026, 10, 24, 0, 0, 0, 0, berlin)
	if got := all.Days(from, time.Date(2026, 10, 26, 0, 0, 0, 0, berlin)); got != 2 {
		t.Errorf("two days are %v", got)
	}
	if got := all.Days(from, from.Add(-time.Hour)); got != 0 {
		t.Errorf("backwards it is %v", got)
	}
}

func TestAPercentileIsATimeThatAStoryTook(t *testing.T) {
	values := []float64{9, 1, 3, 2, 8, 7, 4, 6, 5, 10}
	for p, want := range map[float64]float64{0.5: 5, 0.85: 9, 0.95: 10, 0: 1, 1: 10} {
		if got := flow.Percentile(values, p); got != want {
			t.Errorf("%v: %v, want %v", p, got, want)
		}
	}
	if got := flow.Percentile(nil, 0.5); got != 0 {
		t.Errorf("of none: %v", got)
	}
}

// Whatever happens, the changes of scope add up, and a day stands as its last step.
func TestChangesOfScopeAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var facts []flow.Fact
		n := rapid.IntRange(0, 60).Draw(t, "facts")
		moment := time.Date(2026, 8, 10, 9, 0, 0, 0, berlin)
		for i := range n {
			moment = moment.Add(time.Duration(rapid.IntRange(0, 12*60).Draw(t, "minutes")) * time.Minute)
			f := flow.Fact{At: moment, Event: fmt.Sprint(i), Story: rapid.SampledFrom([]string{"A", "B", "C", "D"}).Draw(t, "story")}
			switch rapid.IntRange(0, 2).Draw(t, "what") {
			case 0:
				stage := flow.Stage(rapid.IntRange(0, int(flow.Dropped)).Draw(t, "stage"))
				f.Stage = &stage
			case 1:
				points := float64(rapid.IntRange(0, 13).Draw(t, "points"))
				f.Points = &points
			default:
				sprint := rapid.SampledFrom([]string{"", "24", "25"}).Draw(t, "sprint")
				f.Sprint = &sprint
			}
			facts = append(facts, f)
		}
		end := calendar.Date("2026-08-28")
		now := time.Date(2026, 8, 25, 9, 0, 0, 0, berlin)
		c := flow.Sprint{ID: "24", Begins: time.Date(2026, 8, 17, 9, 0, 0, 0, berlin), End: &end}.Chart(facts, office, now)
		scope := c.Committed.Scope()
		for _, change := range c.Changes {
			scope = flow.Amount{Points: scope.Points + change.By.Points, Stories: scope.Stories + change.By.Stories}
		}
		if scope != c.Last.Scope() {
			t.Fatalf("adds up to %v, is %v", scope, c.Last.Scope())
		}
		if last := c.Days[8]; !reflect.DeepEqual(*last.Standing, c.Last) {
			t.Fatalf("today is %v, is told as %v", c.Last, *last.Standing)
		}
		for _, step := range c.Steps {
			for _, amount := range step.Standing {
				if amount.Stories < 0 || amount.Points < 0 {
					t.Fatalf("less than nothing: %+v", step)
				}
			}
		}
	})
}

func TestACourseTellsHowStoriesGrewAndWereAccepted(t *testing.T) {
	b := &book{TB: t}
	b.write(`
17 09:00 a waiting
17 10:00 a 5
17 11:00 b waiting 3
18 09:00 c waiting
18 09:30 c dropped
19 23:30 a accepted
20 08:00 b in:24
20 09:00 b 8
21 09:00 a progress
`)
	var told []string
	for _, p := range flow.Course(b.facts, berlin) {
		told = append(told, fmt.Sprint(p.Date, p.Scope, p.Accepted))
	}
	want := []string{
		"2026-08-17{8 2} {0 0}",
		"2026-08-19{8 2} {5 1}",
		"2026-08-20{13 2} {5 1}",
		"2026-08-21{13 2} {0 0}",
	}
	if !slices.Equal(told, want) {
		t.Errorf("got %q; want %q", told, want)
	}
}
