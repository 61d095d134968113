package graph

import (
	"strings"
	"testing"
	"time"
)

const aWord = `mutation($id: ID!, $w: String) { updateGoal(input: {id: $id, word: $w}) { goal { word { text by { name } of stale } health { state } } } }`

func word(id string, text any) map[string]any { return map[string]any{"id": id, "w": text} }

func TestAWordStandsBesideTheHealthAndChangesNothingOfIt(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 90})
	said := w.as(pm).must(aWord, word(goal, " The pilot starts in March "))
	same(t, said.at("updateGoal", "goal"), "map[health:map[state:AT_RISK] word:map[by:map[name:Pm Person] of:AT_RISK stale:false text:The pilot starts in March]]")
	same(t, w.ofGoal(goal, `word { at }`), "map[word:map[at:"+w.clock().UTC().Format(time.RFC3339Nano)+"]]")
	same(t, w.ofGoal(w.measured(nil), `word { text }`), "map[word:<nil>]")
}

func TestAWordIsStaleOnceTheGoalStandsOtherwise(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{16: 90})
	w.as(pm).must(aWord, word(goal, "The pilot starts in March"))
	w.as(po).must(`mutation($g: ID!) { recordReading(input: {goalId: $g, at: "2026-08-18T00:00:00Z", value: 95}) { goal { id } } }`, map[string]any{"g": goal})
	same(t, w.ofGoal(goal, `health { state } word { of stale }`), "map[health:map[state:OFF_TRACK] word:map[of:AT_RISK stale:true]]")
	w.as(pm).must(aWord, word(goal, "The pilot starts in April"))
	same(t, w.ofGoal(goal, `word { of stale }`), "map[word:map[of:OFF_TRACK stale:false]]")
}

func TestAWordIsTakenAwayAndUndone(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(nil)
	w.as(pm).must(aWord, word(goal, "The pilot starts in March"))
	w.as(pm).must(aWord, word(goal, nil))
	same(t, w.ofGoal(goal, `word { text }`), "map[word:<nil>]")
	last := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Goal { events(last: 1) { edges { node { id changes { field from to } } } } } } }`, map[string]any{"id": goal}).at("node", "events", "edges", 0, "node")
	event := response{Data: last.(map[string]any)}
	same(t, event.at("changes"), `[map[field:word from:"The pilot starts in March" to:<nil>]]`)
	w.as(pm).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": event.at("id")})
	same(t, w.ofGoal(goal, `word { text stale }`), "map[word:map[stale:false text:The pilot starts in March]]")
}

func TestAWordSaysSomethingOfAnOpenGoalAndIsThePMs(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(nil)
	w.as(pm).ask(aWord, word(goal, "  ")).refused(t, Invalid, "input.word")
	w.as(pm).ask(aWord, word(goal, strings.Repeat("a", maxSentence+1))).refused(t, Invalid, "input.word")
	w.as(po).ask(aWord, word(goal, "I believe")).refused(t, Forbidden, "")
	w.as(watcher).ask(aWord, word(goal, "I believe")).refused(t, Forbidden, "")
	w.as(pm).must(accepting, map[string]any{"id": w.as(po).propose("updateGoal", map[string]any{"id": goal, "word": "I believe"})})
	same(t, w.ofGoal(goal, `word { text by { name } }`), "map[word:map[by:map[name:Pm Person] text:I believe]]")
	w.as(pm).must(`mutation($id: ID!) { closeGoal(input: {id: $id, state: MISSED, learned: "Networks are slow"}) { goal { id } } }`, map[string]any{"id": goal})
	same(t, w.ofGoal(goal, `word { text }`), "map[word:<nil>]")
	w.as(pm).ask(aWord, word(goal, "And yet")).refused(t, Invalid, "input.word")
}
