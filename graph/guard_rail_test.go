package graph

import (
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
