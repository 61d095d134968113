package graph

import (
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/reading"
)

// measured makes an active goal from 100 s on 1 August to 70 s on 31 August, a
// second of the way a day; it is 20 August.
func (w *world) measured(values map[int]float64) string {
	w.t.Helper()
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", state: ACTIVE, start: "2026-08-01", due: "2026-08-31",
		metric: {name: "Checkout time", unit: "s", baseline: 100, target: 70}}) { goalEdge { node { id } } } }`, inProduct(w))
	for day, value := range values {
		w.as(po).must(`mutation($g: ID!, $at: Time!, $v: Float!) { recordReading(input: {goalId: $g, at: $at, value: $v}) { goal { id } } }`,
			map[string]any{"g": goal, "at": time.Date(2026, 8, day, 0, 0, 0, 0, time.UTC), "v": value})
	}
	return goal
}

func (w *world) ofGoal(id, fields string) any {
	w.t.Helper()
	return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { `+fields+` } } }`, map[string]any{"id": id}).at("node")
}

func TestHealthFollowsFromReadings(t *testing.T) {
	w := newWorld(t)
	health := func(values map[int]float64) string {
		return fmt.Sprint(w.ofGoal(w.measured(values), `health { state value behind age stale staleAfter }`))
	}
	for _, c := range []struct {
		values map[int]float64
		want   string
	}{
		{nil, "map[age:<nil> behind:<nil> stale:false staleAfter:14 state:NO_DATA value:<nil>]"},
		{map[int]float64{16: 85}, "map[age:4 behind:0 stale:false staleAfter:14 state:ON_TRACK value:85]"},
		{map[int]float64{16: 82}, "map[age:4 behind:-0.1 stale:false staleAfter:14 state:ON_TRACK value:82]"},
		{map[int]float64{16: 88}, "map[age:4 behind:0.1 stale:false staleAfter:14 state:ON_TRACK value:88]"},
		{map[int]float64{16: 90}, "map[age:4 behind:0.1667 stale:false staleAfter:14 state:AT_RISK value:90]"},
		{map[int]float64{16: 94}, "map[age:4 behind:0.3 stale:false staleAfter:14 state:OFF_TRACK value:94]"},
		{map[int]float64{5: 97}, "map[age:15 behind:0.0333 stale:true staleAfter:14 state:NO_DATA value:97]"},
		{map[int]float64{1: 100, 5: 97}, "map[age:15 behind:0.0333 stale:true staleAfter:14 state:NO_DATA value:97]"},
	} {
		same(t, health(c.values), "map[health:"+c.want+"]")
	}
	// On its path, and yet more likely than not to miss: it gains a quarter of what it has to.
	same(t, w.ofGoal(w.measured(map[int]float64{1: 86, 4: 85.5, 8: 85, 12: 84.5, 16: 84}), `health { state } outlook { expected }`),
		"map[health:map[state:AT_RISK] outlook:map[expected:81.86666666666666]]")
}

func TestWhatWasMeasuredSeldomIsStaleLater(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{1: 100, 2: 99, 9: 93})
	same(t, w.ofGoal(goal, `health { staleAfter stale state }`), "map[health:map[stale:false staleAfter:21 state:ON_TRACK]]")
}

func TestAClosedGoalHasNeitherHealthNorOutlook(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{1: 100, 4: 97, 8: 93, 12: 89, 16: 85})
	w.as(pm).must(`mutation($id: ID!) { closeGoal(input: {id: $id, state: ACHIEVED, learned: "Wallets help"}) { goal { id } } }`, map[string]any{"id": goal})
	same(t, w.ofGoal(goal, `health { state } outlook { chance }`), "map[health:<nil> outlook:<nil>]")
}

func TestTheOutlookIsWhatTheReadingsComeTo(t *testing.T) {
	w := newWorld(t)
	few := w.measured(map[int]float64{1: 100, 4: 97, 8: 93, 12: 89})
	same(t, w.ofGoal(few, `outlook { chance }`), "map[outlook:<nil>]")

	// The drift is (84 - 100) / 15; the whole due day counts, which is 16 days on.
	goal := w.measured(map[int]float64{1: 100, 4: 98, 8: 92, 12: 88, 16: 84})
	o := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { outlook { by chance expected readings likelyBy half { low high } most { low high } fan { at expected most { low high } } } } } }`, map[string]any{"id": goal})
	at := func(path ...any) float64 {
		return mustFloat(t, o.at(append([]any{"node", "outlook"}, path...)...))
	}
	near := func(got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 1e-3 {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	same(t, o.at("node", "outlook", "by"), "2026-08-31")
	near(at("readings"), 5)
	near(at("expected"), 84-16*16.0/15)
	// Steps stray by 1.2, -1.7333, 0.2667 and 0.2667 in 3, 4, 4 and 4 days.
	spread := (1.2*1.2/3 + 1.73333*1.73333/4 + 2*0.26667*0.26667/4) / 3
	scale := math.Sqrt(spread * 16 * (1 + 16.0/15))
	near(at("half", "high")-at("half", "low"), 2*0.764892*scale)
	near(at("half", "high")+at("half", "low"), 2*at("expected"))
	near(at("fan", 0, "most", "low"), 84)
	near(at("fan", 12, "most", "low"), at("most", "low"))
	if c := at("chance"); c < 0.75 || c > 0.95 {
		t.Errorf("the chance to come from %v to 70 or less is %v", at("expected"), c)
	}
}

func mustFloat(t *testing.T, v any) float64 {
	t.Helper()
	switch v := v.(type) {
	case float64:
		return v
	case int:
		return float64(v)
	}
	t.Fatalf("%v is a %T", v, v)
	return 0
}

func TestAChartIsBoundedAndKeepsItsExtremes(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(nil)
	readings := w.store.Client.Reading
	at := time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	ctx := asSystem(t.Context())
	add := func(i int, value float64) {
		readings.Create().SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).SetGoalID(goal).
			SetValue(value).SetAt(at.Add(time.Duration(i) * time.Minute)).SaveX(ctx)
	}
	for i := range 400 {
		add(i, float64(i%7))
	}
	count := func() int {
		return len(w.ofGoal(goal, `chart { at value }`).(map[string]any)["chart"].([]any))
	}
	same(t, count(), 400)
	before := w.statements.Load()
	count()
	few := w.statements.Load() - before
	for i := range 700 {
		value := float64(i % 7)
		switch i {
		case 333:
			value = 99
		case 555:
			value = -99
		}
		add(1000+i, value)
	}
	if n := count(); n > 400 || n < 300 {
		t.Errorf("%d of 1100 readings are drawn", n)
	}
	low, high := 0.0, 0.0
	points := w.ofGoal(goal, `chart { value }`).(map[string]any)["chart"].([]any)
	for _, p := range points {
		v := mustFloat(t, p.(map[string]any)["value"])
		low, high = min(low, v), max(high, v)
	}
	same(t, fmt.Sprint(low, high), "-99 99")
	before = w.statements.Load()
	count()
	same(t, w.statements.Load()-before, few)
}

func TestReportsTellTheHealthOfGoals(t *testing.T) {
	w := newWorld(t)
	w.measured(map[int]float64{16: 90})
	w.measured(map[int]float64{5: 97})
	// On its path, but more likely than not to miss.
	w.measured(map[int]float64{1: 86, 4: 85.5, 8: 85, 12: 84.5, 16: 84})
	told := w.as(watcher).must(`query($p: ID!) { node(id: $p) { ... on Product { numbers { goals { health stale } } } } }`, inProduct(w)).at("node", "numbers", "goals")
	same(t, told, "[map[health:AT_RISK stale:false] map[health:NO_DATA stale:true] map[health:AT_RISK stale:false]]")
}

// everyHour makes a goal that is measured each hour since 20 March, before the
// clocks of Berlin change, and one that is measured at the last of each day there
// alone. What comes in between goes up and down.
func (w *world) everyHour() (often, daily string) {
	w.t.Helper()
	ctx := asSystem(w.t.Context())
	w.store.Client.Product.UpdateOneID(w.product).SetTimeZone("Europe/Berlin").ExecX(ctx)
	zone, err := time.LoadLocation("Europe/Berlin")
	must(w.t, err)
	goal := func() string {
		return w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", state: ACTIVE, start: "2026-03-20", due: "2026-12-31",
			metric: {name: "Checkout time", unit: "s", baseline: 100, target: 70}}) { goalEdge { node { id } } } }`, inProduct(w))
	}
	often, daily = goal(), goal()
	var rows []*ent.ReadingCreate
	add := func(goal string, at time.Time, value float64) {
		rows = append(rows, w.store.Client.Reading.Create().SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).SetGoalID(goal).SetValue(value).SetAt(at.UTC()))
	}
	i := 0
	for at := time.Date(2026, 3, 20, 0, 30, 0, 0, zone); at.Before(w.clock()); at = at.Add(time.Hour) {
		i++
		next := at.Add(time.Hour)
		value := 100 - float64(i)/150 + float64(i%5)
		if last := next.In(zone).Day() != at.In(zone).Day() || !next.Before(w.clock()); last {
			add(daily, at, value)
		} else {
			value += float64(i%3-1) * 20
		}
		add(often, at, value)
	}
	for some := range slices.Chunk(rows, 500) {
		w.store.Client.Reading.CreateBulk(some...).ExecX(ctx)
	}
	return often, daily
}

func TestAGoalIsExtrapolatedFromTheLastReadingOfEachDay(t *testing.T) {
	w := newWorld(t)
	often, daily := w.everyHour()
	const outlook = `outlook { chance fan { at half { low high } } }`
	want := w.ofGoal(daily, outlook)
	same(t, w.ofGoal(often, outlook), fmt.Sprint(want))
	of := w.as(watcher).must(`{ product(key: "CHK") { goals { edges { node { `+outlook+` } } } } }`, nil).at("product", "goals", "edges").([]any)
	for _, edge := range of {
		same(t, edge.(map[string]any)["node"], fmt.Sprint(want))
	}
}

func TestAReportDrawsTheWholeCourseOfAGoal(t *testing.T) {
	w := newWorld(t)
	often, _ := w.everyHour()
	n := w.as(watcher).must(`{ product(key: "CHK") { numbers { since goals { goalId before current readings { at value } } } } }`, nil).at("product", "numbers").(map[string]any)
	since, err := time.Parse(time.RFC3339, n["since"].(string))
	must(t, err)
	ctx := asSystem(t.Context())
	all := w.store.Client.Reading.Query().Where(reading.GoalID(often)).Order(reading.ByAt()).AllX(ctx)
	before := 0.0
	for _, r := range all {
		if !r.At.After(since) {
			before = r.Value
		}
	}
	for _, one := range n["goals"].([]any) {
		g := response{Data: one.(map[string]any)}
		if g.at("goalId") != often {
			continue
		}
		told := g.at("readings").([]any)
		if len(told) > maxCourse || len(told) < maxCourse/2 {
			t.Errorf("%d readings are told", len(told))
		}
		same(t, told[0].(map[string]any)["at"], all[0].At.Format(time.RFC3339))
		same(t, told[len(told)-1].(map[string]any)["at"], all[len(all)-1].At.Format(time.RFC3339))
		same(t, g.at("current"), fmt.Sprint(all[len(all)-1].Value))
		same(t, g.at("before"), fmt.Sprint(before))
	}
}
