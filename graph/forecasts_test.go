package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/rights"
	"throughline/ent/sprint"
)

const forecastQuery = `query($of: ID!, $if: Scenario) { forecast(of: $of, scenario: $if) {
	noDate unit stories unestimated amount p50: date(likely: 0.5) p85: date p95: date(likely: 0.95)
	soon: chance(by: "2026-10-09") because { itself before growth absent doubt } drivers { periods pace stories left } words } }`

// delivered ends as many sprints of two weeks, one story accepted in each, and
// returns those; it is the first day after them.
func (w *world) delivered(sprints int) (accepted []string) {
	w.t.Helper()
	for i := range sprints {
		start := calendar.On(w.clock(), time.UTC)
		id := w.as(po).id(`mutation($p: ID!, $from: Date!, $to: Date!) { createSprint(input: {productId: $p, start: $from, end: $to}) { sprintEdge { node { id } } } }`,
			map[string]any{"p": w.product, "from": start, "to": start.Add(13)})
		s := w.readyStory(fmt.Sprint("delivered ", i))
		w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } } startSprint(input: {id: $x}) { sprint { id } } }`, map[string]any{"x": id, "s": s})
		w.later(24 * time.Hour)
		w.finished(s)
		w.later(12 * 24 * time.Hour)
		w.as(po).must(closeIt, map[string]any{"id": id, "to": "BACKLOG"})
		w.now = w.now.Truncate(24 * time.Hour).Add(33 * time.Hour)
		accepted = append(accepted, s)
	}
	return accepted
}

func TestWithoutThreePeriodsThereIsNoDateAndAReason(t *testing.T) {
	w := newWorld(t)
	w.delivered(1)
	r := w.as(watcher).must(forecastQuery, map[string]any{"of": w.story("waits")})
	same(t, r.at("forecast", "noDate"), "A date takes 3 whole periods of history; there are 2.")
	for _, field := range []string{"p50", "p85", "p95", "soon", "because"} {
		same(t, r.at("forecast", field), nil)
	}
	same(t, r.at("forecast", "words"), "1 story is left. A date takes 3 whole periods of history; there are 2.")
}

func TestAForecastSaysWhenWhatIsLeftIsDone(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	first, second := w.readyStory("first"), w.readyStory("second")
	goal := onGoal(w)["id"].(string)
	w.as(po).must(`mutation($s: ID!, $g: ID!) { updateStory(input: {id: $s, goalId: $g}) { story { id } } }`, map[string]any{"s": second, "g": goal})
	one := w.as(watcher).must(forecastQuery, map[string]any{"of": first})
	two := w.as(watcher).must(forecastQuery, map[string]any{"of": second})
	same(t, one.at("forecast", "noDate"), nil)
	same(t, one.at("forecast", "unit"), "POINTS")
	day := func(r response, field string) string { t.Helper(); return r.at("forecast", field).(string) }
	for _, r := range []response{one, two} {
		if !(day(r, "p50") <= day(r, "p85") && day(r, "p85") <= day(r, "p95")) {
			t.Errorf("quantiles are not in order: %s", r.Body)
		}
	}
	if day(one, "p85") > day(two, "p85") {
		t.Error("what comes first is done later")
	}
	same(t, w.as(watcher).must(forecastQuery, map[string]any{"of": goal}).at("forecast", "p85"), day(two, "p85"))
	sum := 0.0
	for _, part := range []string{"itself", "before", "growth", "absent", "doubt"} {
		sum += two.at("forecast", "because", part).(float64)
	}
	if sum <= 0 {
		t.Errorf("it takes %v working days", sum)
	}

	turned := w.as(watcher).must(forecastQuery, map[string]any{"of": second, "if": map[string]any{"storyFirst": second}})
	same(t, day(turned, "p85"), day(one, "p85"))
	same(t, day(w.as(watcher).must(forecastQuery, map[string]any{"of": first, "if": map[string]any{"storyFirst": second}}), "p85"), day(two, "p85"))
	w.as(po).must(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`, map[string]any{"id": second})
	same(t, day(w.as(watcher).must(forecastQuery, map[string]any{"of": second}), "p85"), day(one, "p85"))
}

func TestWhatNobodyCanAnswerIsRefused(t *testing.T) {
	w := newWorld(t)
	w.delivered(3)
	of := w.story("waits")
	ask := func(in map[string]any) response {
		return w.as(watcher).ask(forecastQuery, map[string]any{"of": of, "if": in})
	}
	ask(map[string]any{"withoutPeriod": -1}).refused(t, Invalid, "scenario.withoutPeriod")
	story, feature := w.elsewhereStory("there", po, rights.Viewer), w.as(outsider).id(`mutation($p: ID!) { createFeature(input: {productId: $p, title: "There"}) { featureEdge { node { id } } } }`, map[string]any{"p": w.elsewhere})
	for field, id := range map[string]string{"storyFirst": story, "featureLater": feature, "firstSliceOnly": feature} {
		for _, id := range []string{id, "story_nowhere", ""} {
			ask(map[string]any{field: id}).refused(t, NotFound, "scenario."+field)
			w.as(watcher).ask(`query($p: ID!, $if: Scenario!) { whatIf(product: $p, scenario: $if) { days } }`,
				map[string]any{"p": w.product, "if": map[string]any{field: id}}).refused(t, NotFound, "scenario."+field)
		}
	}
	ask(map[string]any{"away": map[string]any{"from": "2026-11-02", "to": "2026-11-01"}}).refused(t, Invalid, "scenario.away.to")
	same(t, w.as(watcher).must(forecastQuery, map[string]any{"of": w.feature("Nothing yet")}).at("forecast"), nil)
	w.as(watcher).ask(`query($of: ID!) { forecast(of: $of) { date(likely: 1) } }`, map[string]any{"of": of}).refused(t, Invalid, "likely")
	w.as(watcher).ask(`query($of: ID!) { forecast(of: $of) { stories } }`, map[string]any{"of": w.product}).refused(t, Invalid, "of")
}

func TestAScenarioNamesWhatIsHere(t *testing.T) {
	w := newWorld(t)
	w.delivered(3)
	feature, story := w.promised("here")
	for field, id := range map[string]string{"storyFirst": story, "featureLater": feature, "firstSliceOnly": feature} {
		in := map[string]any{"of": story, "p": w.product, "if": map[string]any{field: id}}
		same(t, w.as(watcher).must(forecastQuery, in).at("forecast", "stories"), 1)
		w.as(watcher).must(`query($p: ID!, $if: Scenario!) { whatIf(product: $p, scenario: $if) { days } }`, in)
	}
}

func TestAForecastIsMadeOncePerLineOfTheLog(t *testing.T) {
	w := newWorld(t)
	w.delivered(3)
	of := w.story("waits")
	query := fmt.Sprintf(`{ forecast(of: %q) { p85: date } }`, of)
	made := w.count(query)
	again := w.count(query)
	if again >= made {
		t.Errorf("made with %d statements, then again with %d", made, again)
	}
	w.story("another")
	same(t, w.count(query), made)
}

func TestAForecastKnowsAtOnceWhoIsDisabled(t *testing.T) {
	w := newWorld(t)
	w.join("second", w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	w.delivered(4)
	var of string
	for i := range 6 {
		of = w.readyStory(fmt.Sprint("waits ", i))
	}
	// Who is away is missing next to one other, and then next to none.
	from := calendar.On(w.clock(), time.UTC)
	w.as(dev).must(`mutation($p: ID!, $from: Date!, $to: Date!) { addDaysOff(input: {productId: $p, start: $from, end: $to}) { daysOff { id } } }`,
		map[string]any{"p": w.product, "from": from, "to": from.Add(60)})
	fresh := func() string {
		t.Helper()
		kept := w.as(watcher).must(forecastQuery, map[string]any{"of": of}).at("forecast", "p85").(string)
		w.store.forecasts = forecasts{} // as in a replica that was not asked yet
		same(t, w.as(watcher).must(forecastQuery, map[string]any{"of": of}).at("forecast", "p85"), kept)
		return kept
	}
	there := fresh()
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { active } } }`, map[string]any{"u": w.viewers["second"].UserID})
	if gone := fresh(); gone <= there {
		t.Errorf("%s with both, %s with one who is away", there, gone)
	}
	w.as(admin).must(`mutation($u: ID!) { enableUser(input: {userId: $u}) { user { active } } }`, map[string]any{"u": w.viewers["second"].UserID})
	same(t, fresh(), there)
}

func TestSprintsBecomePeriodsThatFollowEachOther(t *testing.T) {
	day := func(text string) *calendar.Date { d := calendar.Date(text); return &d }
	sprints := func(days ...string) (all []*ent.Sprint) {
		for i := 0; i < len(days); i += 2 {
			all = append(all, &ent.Sprint{State: sprint.StateClosed, Start: day(days[i]), End: day(days[i+1])})
		}
		return all
	}
	for name, c := range map[string]struct {
		sprints []*ent.Sprint
		periods string
		days    int
	}{
		"one after the other":                {sprints("2026-08-03", "2026-08-16", "2026-08-17", "2026-08-30", "2026-08-31", "2026-09-06"), "[{2026-08-03 2026-08-16} {2026-08-17 2026-08-30} {2026-08-31 2026-09-06}]", 14},
		"from Monday to Friday":              {sprints("2026-08-03", "2026-08-14", "2026-08-17", "2026-08-28", "2026-08-31", "2026-09-11"), "[{2026-08-03 2026-08-14} {2026-08-17 2026-08-28} {2026-08-31 2026-09-11}]", 14},
		"the next on the day the last ended": {sprints("2026-08-05", "2026-08-12", "2026-08-12", "2026-08-19", "2026-08-19", "2026-08-26"), "[{2026-08-05 2026-08-12} {2026-08-13 2026-08-19} {2026-08-20 2026-08-26}]", 7},
		"two teams at once":                  {sprints("2026-08-03", "2026-08-16", "2026-08-03", "2026-08-18", "2026-08-17", "2026-08-30", "2026-08-31", "2026-09-13"), "[{2026-08-03 2026-08-18} {2026-08-19 2026-08-30} {2026-08-31 2026-09-13}]", 14},
		"after a pause":                      {sprints("2026-08-03", "2026-08-16", "2026-08-31", "2026-09-13", "2026-09-14", "2026-09-27"), "[{2026-08-03 2026-08-16} {2026-08-31 2026-09-13} {2026-09-14 2026-09-27}]", 14},
		"a single one":                       {sprints("2026-08-03", "2026-08-14"), "[{2026-08-03 2026-08-14}]", 14},
		"none":                               {nil, "[]", 0},
	} {
		t.Run(name, func(t *testing.T) {
			same(t, pastSprints(c.sprints), c.periods)
			same(t, cadence(c.sprints), c.days)
		})
	}
}

func TestTheFirstSliceIsInTimeWhereTheWholeMayNotBe(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	f := w.feature("One-tap pay")
	chances := func() (first, whole any) {
		t.Helper()
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Feature { inTime first: inTime(slice: FIRST) } } }`, map[string]any{"id": f})
		return r.at("node", "first"), r.at("node", "inTime")
	}
	for _, title := range []string{"Tap", "Card art"} {
		w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { slice } } }`, map[string]any{"id": w.readyStory(title), "f": f})
	}
	first, whole := chances()
	same(t, first, nil) // no window yet
	same(t, whole, nil)
	until := calendar.On(w.clock(), time.UTC).Add(13)
	w.as(pm).must(`mutation($id: ID!, $to: Date!) { updateFeature(input: {id: $id, windowEnd: $to}) { feature { id } } }`, map[string]any{"id": f, "to": until})
	w.as(po).must(slicing, map[string]any{"id": w.as(po).id(`query($id: ID!) { node(id: $id) { ... on Feature { stories(last: 1) { edges { node { id } } } } } }`, map[string]any{"id": f}), "s": "LATER"})
	if first, whole = chances(); first.(float64) <= whole.(float64) {
		t.Errorf("the first slice is as likely as the whole: %v, %v", first, whole)
	}
}

func TestALaunchSaysHowItStandsToItsDay(t *testing.T) {
	w := newWorld(t)
	feature := onFeature(w)
	launch := w.launch(feature["id"])
	likely := func() any {
		t.Helper()
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Launch { inTime daysLate forecast { noDate date stories } } } }`, launch).at("node")
	}
	same(t, likely(), "map[daysLate:<nil> forecast:<nil> inTime:<nil>]")
	w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, map[string]any{"id": w.readyStory("Tap"), "f": feature["id"]})
	same(t, likely(), "map[daysLate:<nil> forecast:map[date:<nil> noDate:A date takes 3 whole periods of history; there are 0. stories:1] inTime:<nil>]")

	w.delivered(4)
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Launch { feature { forecast { date chance(by: "2026-09-16") } } forecast { date } even: daysLate(likely: 0.5) inTime daysLate date first: inTime(slice: FIRST) } } }`, launch)
	date := r.at("node", "forecast", "date").(string)
	same(t, r.at("node", "feature", "forecast", "date"), date)
	same(t, r.at("node", "inTime"), r.at("node", "feature", "forecast", "chance"))
	same(t, r.at("node", "first"), r.at("node", "inTime"))
	same(t, r.at("node", "daysLate"), calendar.Date("2026-09-16").DaysTo(calendar.Date(date)))
	w.as(watcher).ask(`query($id: ID!) { node(id: $id) { ... on Launch { daysLate(likely: 1) } } }`, launch).refused(t, Invalid, "likely")

	w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "Ready"}) { launch { id } } launchFeature(input: {id: $id}) { launch { id } } }`, launch)
	same(t, likely(), "map[daysLate:<nil> forecast:<nil> inTime:<nil>]")
}

func TestABacklogIsCutByWhatIsLikelyDoneWhen(t *testing.T) {
	w := newWorld(t)
	read := func() []any {
		t.Helper()
		return w.as(watcher).must(`{ product(key: "CHK") { backlogCuts { above by } } }`, nil).at("product", "backlogCuts").([]any)
	}
	same(t, len(read()), 0)
	w.delivered(4)
	for i := range 6 {
		w.readyStory(fmt.Sprint("waits ", i))
	}
	same(t, len(read()), 0)
	start := calendar.On(w.clock(), time.UTC)
	w.as(po).must(`mutation($p: ID!, $from: Date!, $to: Date!) { createSprint(input: {productId: $p, start: $from, end: $to}) { sprintEdge { node { id } } } }`,
		map[string]any{"p": w.product, "from": start, "to": start.Add(13)})
	backlog := w.as(watcher).must(`{ product(key: "CHK") { backlog(first: 100) { edges { node { forecast { date } } } } } }`, nil)
	stories := len(backlog.at("product", "backlog", "edges").([]any))
	done := func(by calendar.Date) (n int) {
		for i := range stories {
			if date := backlog.at("product", "backlog", "edges", i, "node", "forecast", "date"); calendar.Date(date.(string)) <= by {
				n++
			}
		}
		return n
	}
	cuts := read()
	if len(cuts) < 2 {
		t.Fatalf("%v", cuts)
	}
	last := 0
	for _, one := range cuts {
		by := calendar.Date(one.(map[string]any)["by"].(string))
		above := int(one.(map[string]any)["above"].(float64))
		same(t, above, done(by))
		if above <= last {
			t.Errorf("%d after %d", above, last)
		}
		last = above
		if days := by.Time(time.UTC).Sub(start.Time(time.UTC)).Hours() / 24; int(days)%14 != 13 {
			t.Errorf("no sprint ends on %s", by)
		}
	}
	same(t, last, stories)
	same(t, w.as(watcher).ask(`{ product(key: "CHK") { backlogCuts(likely: 1) { by } } }`, nil).code(), "INVALID")
}

func TestWhatIfTellsEverythingThatMoves(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	ask := func(in map[string]any) (told []string) {
		t.Helper()
		r := w.as(watcher).must(`query($p: ID!, $if: Scenario!) { whatIf(product: $p, scenario: $if) { days slice thing { __typename
			... on Story { title } ... on Feature { name: title } } } }`, map[string]any{"p": w.product, "if": in})
		for i := range r.at("whatIf").([]any) {
			side := "sooner"
			if r.at("whatIf", i, "days").(float64) > 0 {
				side = "later"
			}
			title, _ := r.at("whatIf", i, "thing").(map[string]any)["title"].(string)
			slice, _ := r.at("whatIf", i, "slice").(string)
			told = append(told, strings.Join(strings.Fields(fmt.Sprint(r.at("whatIf", i, "thing", "__typename"), " ", slice, " ", title, " ", side)), " "))
		}
		slices.Sort(told)
		return told
	}
	points := func(id string) string {
		w.as(po).must(`mutation($id: ID!) { estimateStory(input: {id: $id, points: 8}) { story { id } } }`, map[string]any{"id": id})
		return id
	}
	sprinted, loose, last := points(w.readyStory("sprinted")), points(w.readyStory("loose")), points(w.readyStory("last"))
	sprint := onSprint(w)["id"]
	w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } } }`, map[string]any{"x": sprint, "s": sprinted})

	// A story of no feature and no goal.
	same(t, ask(map[string]any{"storyFirst": last}), []string{"Sprint later", "Story last sooner", "Story loose later", "Story sprinted later"})
	same(t, ask(map[string]any{"storyFirst": sprinted}), []string(nil))

	f := w.feature("One-tap pay")
	for _, id := range []string{loose, last} {
		w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, map[string]any{"id": id, "f": f})
	}
	without := map[string]any{"withoutPeriod": 0}
	whole := []string{"Feature later", "Sprint later", "Story last later", "Story loose later", "Story sprinted later"}
	same(t, ask(without), whole) // its first slice is all of it
	w.as(po).must(slicing, map[string]any{"id": last, "s": "LATER"})
	same(t, ask(map[string]any{"storyFirst": last}), []string{"Feature FIRST later", "Sprint later", "Story last sooner", "Story loose later", "Story sprinted later"})
}

func TestWhatIfAsksAsMuchOfTheDatabaseForManyAsForFew(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	query := fmt.Sprintf(`{ whatIf(product: %q, scenario: {withoutPeriod: 0}) { days thing { id ... on Story { title sprint { id } feature { title } } ... on Feature { title } } } forecast(of: %q, scenario: {withoutPeriod: 0}) { date } }`, w.product, w.readyStory("waits"))
	w.promised("first")
	few := w.count(query)
	for i := range 5 {
		w.promised(fmt.Sprint("more ", i))
	}
	same(t, w.count(query), few)
}

func TestAProposalSaysWhichDatesItWouldMove(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	first, one := w.promised("first")
	second, other := w.promised("second")
	w.as(po).must(`mutation($a: ID!, $b: ID!) { a: estimateStory(input: {id: $a, points: 8}) { story { id } } b: estimateStory(input: {id: $b, points: 8}) { story { id } } }`, map[string]any{"a": one, "b": other})
	proposed := func(input string, vars map[string]any) response {
		id := w.as(pm).must(input, vars).at("proposeChange", "proposalEdge", "node", "id")
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Proposal { shifts { days from to thing { id } } } } }`, map[string]any{"id": id})
	}
	r := proposed(`mutation($s: ID!) { proposeChange(input: {changes: [{moveStory: {id: $s, to: TOP}}]}) { proposalEdge { node { id } } } }`, map[string]any{"s": other})
	shifts := r.at("node", "shifts").([]any)
	same(t, len(shifts), 3)
	same(t, r.at("node", "shifts", 0, "thing", "id"), first)
	later, sooner := r.at("node", "shifts", 0, "days").(float64), r.at("node", "shifts", 2, "days").(float64)
	if later <= 0 || sooner >= 0 {
		t.Errorf("what is behind comes %v days later, what is first %v", later, sooner)
	}
	for i, id := range []string{second, other} {
		same(t, r.at("node", "shifts", 1+i, "thing", "id"), id)
		same(t, r.at("node", "shifts", 1+i, "days"), sooner)
	}

	then := w.as(watcher).must(`query($p: ID!, $s: ID!) { whatIf(product: $p, scenario: {storyFirst: $s}) { days thing { id } } }`, map[string]any{"p": w.product, "s": other})
	for i, id := range []string{first, one} {
		same(t, then.at("whatIf", i, "thing", "id"), id)
		same(t, then.at("whatIf", i, "days"), later)
	}
	same(t, w.as(stranger).must(`query($p: ID!) { whatIf(product: $p, scenario: {withoutPeriod: 0}) { days } }`, map[string]any{"p": w.product}).at("whatIf"), nil)

	id := w.as(po).must(`mutation($f: ID!) { proposeChange(input: {changes: [{updateFeature: {id: $f, why: "It saves time."}}]}) { proposalEdge { node { id } } } }`,
		map[string]any{"f": first}).at("proposeChange", "proposalEdge", "node", "id")
	r = w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Proposal { shifts { days } } } }`, map[string]any{"id": id})
	same(t, len(r.at("node", "shifts").([]any)), 0)
}
