package graph

import (
	"testing"
	"time"
)

const addOff = `mutation($p: ID!, $u: ID, $s: Date!, $e: Date) { addDaysOff(input: {productId: $p, userId: $u, start: $s, end: $e}) { daysOff { id start end user { name } } } }`

func TestASprintKnowsWhoIsThere(t *testing.T) {
	w := newWorld(t)
	w.as(admin).must(`mutation($p: ID!) { updateProduct(input: {id: $p, holidays: [{date: "2026-09-02", name: " Harvest "}, {date: "2026-01-01", name: "New Year"}]}) { product { id } } }`, inProduct(w))
	same(t, w.as(watcher).must(`{ product(key: "CHK") { holidays { date name } } }`, nil).at("product", "holidays"),
		"[map[date:2026-01-01 name:New Year] map[date:2026-09-02 name:Harvest]]")
	sprint := w.as(po).must(`mutation($p: ID!) { createSprint(input: {productId: $p, start: "2026-08-31", end: "2026-09-11"}) { sprintEdge { node { id } } } }`, inProduct(w)).at("createSprint", "sprintEdge", "node", "id")
	colleague := onColleague(w)
	// From the Thursday before to the Tuesday, and a Saturday that is off anyway.
	w.as("colleague").must(addOff, map[string]any{"p": w.product, "s": "2026-08-27", "e": "2026-09-01"})
	w.as(po).must(addOff, map[string]any{"p": w.product, "u": colleague["u"], "s": "2026-09-05"})
	const query = `query($id: ID!) { node(id: $id) { ... on Sprint { suggestedCapacity availability { workingDays people personDays daysOff { start end user { name } } } } } }`
	r := w.as(watcher).must(query, map[string]any{"id": sprint})
	builders := r.at("node", "availability", "people").(float64)
	same(t, r.at("node", "availability", "workingDays"), 9) // ten days but for the holiday
	same(t, r.at("node", "availability", "personDays"), 9*builders-2)
	same(t, len(r.at("node", "availability", "daysOff").([]any)), 2)
	same(t, r.at("node", "availability", "daysOff", 0, "user", "name"), "Colleague Person")
	same(t, r.at("node", "suggestedCapacity"), nil) // no sprint was closed yet
	none := w.as(watcher).must(query, onSprint(w))
	same(t, none.at("node", "availability"), nil)
}

func TestTheSuggestedCapacityIsWhatWasDeliveredAPersonDay(t *testing.T) {
	w := newWorld(t)
	// Accepted in two sprints of ten days: 3 and 5 points.
	for _, points := range []float64{3, 5} {
		sprint, ids := w.running("a")
		w.as(po).must(`mutation($id: ID!) { updateSprint(input: {id: $id, start: "2026-08-03", end: "2026-08-14"}) { sprint { id } } }`, map[string]any{"id": sprint})
		w.estimated(ids[0], points)
		w.later(time.Hour)
		w.finished(ids[0])
		w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
		w.later(time.Hour)
	}
	next := w.as(po).must(`mutation($p: ID!) { createSprint(input: {productId: $p, start: "2026-08-31", end: "2026-09-04"}) { sprintEdge { node { id } } } }`, inProduct(w)).at("createSprint", "sprintEdge", "node", "id")
	const query = `query($id: ID!) { node(id: $id) { ... on Sprint { suggestedCapacity availability { personDays } } } }`
	same(t, w.as(watcher).must(query, map[string]any{"id": next}).at("node", "suggestedCapacity"), 2) // half of the median, 4
	w.as(dev).must(addOff, map[string]any{"p": w.product, "s": "2026-08-31", "e": "2026-09-04"})
	away := w.as(watcher).must(query, map[string]any{"id": next})
	if there := away.at("node", "availability", "personDays").(float64); there == 0 {
		same(t, away.at("node", "suggestedCapacity"), nil)
	} else if got := away.at("node", "suggestedCapacity").(float64); got >= 2 {
		t.Errorf("with somebody away it is %v", got)
	}
}

func TestDaysOffAreOnesOwnOrPlanned(t *testing.T) {
	w := newWorld(t)
	off := func(who, start, end string, u any) response {
		return w.as(who).ask(addOff, map[string]any{"p": w.product, "u": u, "s": start, "e": end})
	}
	first := w.as(dev).must(addOff, map[string]any{"p": w.product, "s": "2026-12-24", "e": "2026-12-31"}).at("addDaysOff", "daysOff", "id")
	off(dev, "2026-12-30", "2027-01-02", nil).refused(t, Invalid, "input.start")
	off(dev, "2027-02-02", "2027-02-01", nil).refused(t, Invalid, "input.end")
	off(dev, "2027-02-02", "2029-02-01", nil).refused(t, Invalid, "input.end")
	off(po, "2027-02-02", "2027-02-03", w.viewers[outsider].UserID).refused(t, Invalid, "input.userId")
	colleague := onColleague(w)["u"]
	theirs := w.as(po).must(addOff, map[string]any{"p": w.product, "u": colleague, "s": "2026-12-24"}).at("addDaysOff", "daysOff", "id")

	const remove = `mutation($id: ID!) { removeDaysOff(input: {daysOffId: $id}) { deletedDaysOffId product { daysOff { id } } } }`
	w.as(dev).ask(remove, map[string]any{"id": theirs}).refused(t, Forbidden, "")
	same(t, w.as("colleague").must(remove, map[string]any{"id": theirs}).at("removeDaysOff", "deletedDaysOffId"), theirs)
	same(t, len(w.as(dev).must(remove, map[string]any{"id": first}).at("removeDaysOff", "product", "daysOff").([]any)), 0)
	w.as(dev).ask(remove, map[string]any{"id": first}).refused(t, NotFound, "input.daysOffId")

	// Taken back in the history, they are as they were, and their taking back, too.
	gone := w.newest()
	undo := `mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`
	w.as(dev).must(undo, map[string]any{"e": gone.ID})
	same(t, w.as(watcher).must(`{ product(key: "CHK") { daysOff { start end user { name } } } }`, nil).at("product", "daysOff"),
		"[map[end:2026-12-31 start:2026-12-24 user:map[name:Dev Person]]]")
	w.as(dev).must(undo, map[string]any{"e": w.newest().ID})
	same(t, w.as(watcher).must(`{ product(key: "CHK") { daysOff { id } } }`, nil).at("product", "daysOff"), "[]")
}

func TestHolidaysAreDaysOnceEach(t *testing.T) {
	w := newWorld(t)
	set := func(list ...any) response {
		return w.as(admin).ask(`mutation($p: ID!, $h: [HolidayInput!]) { updateProduct(input: {id: $p, holidays: $h}) { product { holidays { name } } } }`, map[string]any{"p": w.product, "h": list})
	}
	day := func(date, name string) map[string]any { return map[string]any{"date": date, "name": name} }
	set(day("2026-12-25", "A"), day("2026-12-25", "B")).refused(t, Invalid, "input.holidays.1.date")
	set(day("2026-12-25", " ")).refused(t, Invalid, "input.holidays.0.name")
	set(day("2026-02-30", "A")).refused(t, Invalid, "input.holidays.0.date")
	same(t, len(set(day("2026-12-25", "A")).Errors), 0)
	w.as(admin).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": w.newest().ID})
	same(t, w.as(watcher).must(`{ product(key: "CHK") { holidays { name } } }`, nil).at("product", "holidays"), "[]")
}
