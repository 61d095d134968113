package graph

import (
	"fmt"
	"strings"
	"testing"
)

const (
	guarding  = `mutation($id: ID!, $d: Direction) { addGuardRail(input: {goalId: $id, name: " Support tickets ", unit: "a day", direction: $d, limit: 40}) { guardRail { id } } }`
	measuring = `mutation($id: ID!, $v: Float!, $at: Time) { recordReading(input: {goalId: $id, value: $v, at: $at}) { readingEdge { node { id goal { id } guardRail { name } } } goal { title } } }`
	railing   = `guardRails { name unit direction limit broken current { value } }`
)

func onRail(w *world) map[string]any {
	return map[string]any{"id": w.guarded(onGoal(w)["id"], "DOWN")}
}

// guarded gives a goal a guard rail and returns its id.
func (w *world) guarded(goal any, direction string) string {
	w.t.Helper()
	return w.as(pm).must(guarding, map[string]any{"id": goal, "d": direction}).at("addGuardRail", "guardRail", "id").(string)
}

func (w *world) measure(of, at string, value float64) response {
	w.t.Helper()
	return w.as(po).must(measuring, map[string]any{"id": of, "v": value, "at": at})
}

func TestAGuardRailBreaksOnTheWrongSideOfItsLimit(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	most := w.guarded(goal, "DOWN")
	same(t, w.ofGoal(goal, railing), "map[guardRails:[map[broken:false current:<nil> direction:DOWN limit:40 name:Support tickets unit:a day]]]")
	got := w.measure(most, "2026-08-18T00:00:00Z", 41)
	same(t, got.at("recordReading", "readingEdge", "node", "goal"), nil)
	same(t, got.at("recordReading", "readingEdge", "node", "guardRail"), "map[name:Support tickets]")
	same(t, got.at("recordReading", "goal"), "map[title:Faster]")
	same(t, w.ofGoal(goal, `guardRails { broken current { value } } current { value } readings { totalCount } health { state }`),
		"map[current:map[value:85] guardRails:[map[broken:true current:map[value:41]]] health:map[state:ON_TRACK] readings:map[totalCount:1]]")
	w.measure(most, "2026-08-19T00:00:00Z", 40)
	same(t, w.ofGoal(goal, `guardRails { broken chart { value } }`), "map[guardRails:[map[broken:false chart:[map[value:41] map[value:40]]]]]")

	least := w.guarded(onGoal(w)["id"], "UP")
	w.measure(least, "2026-08-18T00:00:00Z", 39)
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on GuardRail { broken goal { title } } } }`, map[string]any{"id": least}).at("node"), "map[broken:true goal:map[title:Faster]]")
}

func TestTheSameTimeAndSourceReplacesTheReadingOfAGuardRailOnly(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	rail := w.guarded(goal, "DOWN")
	w.measure(rail, "2026-08-16T00:00:00Z", 30)
	id := w.measure(rail, "2026-08-16T00:00:00Z", 31).at("recordReading", "readingEdge", "node", "id")
	same(t, w.ofGoal(goal, `current { value } guardRails { chart { value } }`), "map[current:map[value:85] guardRails:[map[chart:[map[value:31]]]]]")
	w.as(po).must(`mutation($id: ID!) { deleteReading(input: {id: $id}) { goal { id } } }`, map[string]any{"id": id})
	same(t, w.ofGoal(goal, `current { value } guardRails { chart { value } }`), "map[current:map[value:85] guardRails:[map[chart:[]]]]")
	w.as(po).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": w.newest().ID})
	same(t, w.ofGoal(goal, `guardRails { chart { value } }`), "map[guardRails:[map[chart:[map[value:31]]]]]")
}

func TestAGuardRailIsChangedDroppedAndUndone(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(nil)
	rail := w.guarded(goal, "DOWN")
	update := `mutation($id: ID!, $limit: Float, $d: Direction, $dropped: Boolean) { updateGuardRail(input: {id: $id, limit: $limit, direction: $d, dropped: $dropped}) { guardRail { limit direction dropped version } } }`
	same(t, w.as(pm).must(update, map[string]any{"id": rail, "limit": 50, "d": "UP"}).at("updateGuardRail", "guardRail"), "map[direction:UP dropped:false limit:50 version:2]")
	w.as(pm).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": w.newest().ID})
	same(t, w.ofGoal(goal, `guardRails { limit direction }`), "map[guardRails:[map[direction:DOWN limit:40]]]")
	w.as(pm).must(update, map[string]any{"id": rail, "dropped": true})
	same(t, w.ofGoal(goal, `guardRails { limit }`), "map[guardRails:[]]")
	w.as(pm).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": w.newest().ID})
	same(t, w.ofGoal(goal, `guardRails { limit }`), "map[guardRails:[map[limit:40]]]")
}

func TestAGuardRailIsRefusedWhatItCannotBe(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(nil)
	add := `mutation($id: ID!, $name: String!) { addGuardRail(input: {goalId: $id, name: $name, limit: 40}) { guardRail { id } } }`
	named := func(name string) map[string]any { return map[string]any{"id": goal, "name": name} }
	w.as(pm).ask(add, named(" ")).refused(t, Invalid, "input.name")
	w.as(pm).ask(add, named(strings.Repeat("a", maxName+1))).refused(t, Invalid, "input.name")
	w.as(po).ask(add, named("Tickets")).refused(t, Forbidden, "")
	for range maxGuardRails {
		w.as(pm).must(add, named("Tickets"))
	}
	w.as(pm).ask(add, named("Tickets")).refused(t, Invalid, "input.goalId")
	w.as(pm).must(`mutation($id: ID!) { closeGoal(input: {id: $id, state: MISSED, learned: "Networks are slow"}) { goal { id } } }`, map[string]any{"id": goal})
	w.as(pm).ask(add, named("Tickets")).refused(t, Invalid, "input.goalId")
}

func TestAGuardRailIsBrokenSinceTheFirstReadingBeyondItsLimit(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	rail := w.guarded(goal, "DOWN")
	since := func() string {
		return fmt.Sprint(w.ofGoal(goal, `guardRails { brokenSince } health { state broken { name limit } }`))
	}
	same(t, since(), "map[guardRails:[map[brokenSince:<nil>]] health:map[broken:[] state:ON_TRACK]]")
	for day, value := range []float64{45, 38, 41, 44} {
		w.measure(rail, fmt.Sprintf("2026-08-%d", 11+day)+"T00:00:00Z", value)
	}
	same(t, since(), "map[guardRails:[map[brokenSince:2026-08-13T00:00:00Z]] health:map[broken:[map[limit:40 name:Support tickets]] state:ON_TRACK]]")
	w.as(pm).must(`mutation($id: ID!) { updateGuardRail(input: {id: $id, limit: 41}) { guardRail { id } } }`, map[string]any{"id": rail})
	same(t, w.ofGoal(goal, `health { broken { brokenSince } }`), "map[health:map[broken:[map[brokenSince:2026-08-14T00:00:00Z]]]]")
	w.as(pm).must(`mutation($id: ID!) { updateGuardRail(input: {id: $id, dropped: true}) { guardRail { id } } }`, map[string]any{"id": rail})
	same(t, since(), "map[guardRails:[] health:map[broken:[] state:ON_TRACK]]")
}

func TestAFileOfReadingsIsOfAGuardRailToo(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	rail, other := w.guarded(goal, "DOWN"), w.guarded(goal, "DOWN")
	w.measure(goal, "2026-08-10T00:00:00Z", 7)
	w.measure(other, "2026-08-10T00:00:00Z", 8)
	w.measure(rail, "2026-08-10T00:00:00Z", 9)
	read := `query($id: ID!) { node(id: $id) { ... on GuardRail { readingsInCsv(csv: "2026-08-10T00:00:00Z;30;Monday\n2026-08-11T00:00:00Z;42") { problems { reason } rows { row value recorded { value } } } } } }`
	same(t, w.as(watcher).must(read, map[string]any{"id": rail}).at("node", "readingsInCsv"),
		"map[problems:[] rows:[map[recorded:map[value:9] row:1 value:30] map[recorded:<nil> row:2 value:42]]]")
}

func TestReadingsOfAGuardRailInBulkAreTakenBackAtOnce(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	rail, other := w.guarded(goal, "DOWN"), w.guarded(goal, "DOWN")
	w.measure(rail, "2026-07-01T00:00:00Z", 9)
	request := w.as(po).must(recordMany, map[string]any{"id": rail, "r": some(3)}).at("recordReadings", "requestId")
	undo := `mutation($id: ID!, $r: String!) { undoReadings(input: {goalId: $id, requestId: $r}) { undone kept goal { title } } }`
	w.as(po).ask(undo, map[string]any{"id": other, "r": request}).refused(t, Invalid, "input.requestId")
	w.as(dev).ask(undo, map[string]any{"id": rail, "r": request}).refused(t, Forbidden, "")
	same(t, w.as(po).must(undo, map[string]any{"id": rail, "r": request}).at("undoReadings"), "map[goal:map[title:Faster] kept:0 undone:3]")
	same(t, w.ofGoal(goal, `readings { totalCount } guardRails { chart { value } }`), "map[guardRails:[map[chart:[map[value:9]]] map[chart:[]]] readings:map[totalCount:1]]")

	whole := w.as(po).must(recordMany, map[string]any{"id": rail, "r": some(2)}).at("recordReadings", "requestId")
	same(t, w.as(po).must(undo, map[string]any{"id": goal, "r": whole}).at("undoReadings", "undone"), 2)
}

func TestAGoalReadsItsGuardRailsAtOnce(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 85})
	query := fmt.Sprintf(`{ node(id: %q) { ... on Goal { health { state broken { name } } guardRails { name brokenSince current { value } chart { value } goal { title } } } } }`, goal)
	w.measure(w.guarded(goal, "DOWN"), "2026-08-11T00:00:00Z", 41)
	one := w.count(query)
	for range 4 {
		w.measure(w.guarded(goal, "DOWN"), "2026-08-11T00:00:00Z", 41)
	}
	same(t, w.count(query), one)
}
