package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestAGoalKnowsItsDirection(t *testing.T) {
	w := newWorld(t)
	create := func(metric string) response {
		return w.as(pm).ask(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "g", metric: `+metric+`}) { goalEdge { node { metric { baseline target direction } } } } }`, inProduct(w))
	}
	same(t, create(`{baseline: 95, target: 76}`).at("createGoal", "goalEdge", "node", "metric"), "map[baseline:95 direction:DOWN target:76]")
	same(t, create(`{baseline: 34, target: 41}`).at("createGoal", "goalEdge", "node", "metric", "direction"), "UP")
	create(`{baseline: 34, target: 34}`).refused(t, Invalid, "input.metric.target")
	create(`{baseline: 34, target: 41, direction: DOWN}`).refused(t, Invalid, "input.metric.direction")
	create(`{baseline: 1e300}`).refused(t, Invalid, "input.metric.baseline")
}

func TestAGoalIsDueAfterItStarts(t *testing.T) {
	w := newWorld(t)
	w.as(pm).ask(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "g", start: "2026-09-30", due: "2026-07-01"}) { goalEdge { cursor } } }`, inProduct(w)).refused(t, Invalid, "input.due")
	w.as(pm).ask(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "g", start: "2026-02-30"}) { goalEdge { cursor } } }`, inProduct(w)).refused(t, Invalid, "")
}

func TestWhatAGoalCannotBeIsNamedWithItsReason(t *testing.T) {
	w := newWorld(t)
	id := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "g", start: "2026-07-01", due: "2026-09-30", metric: {baseline: 95, target: 76}}) { goalEdge { node { id } } } }`, inProduct(w))
	for name, c := range map[string]struct{ mutation, field, reason string }{
		"the target as the baseline":   {`updateGoal(input: {id: $id, metric: {target: 95}}) { goal { id } }`, "input.metric.target", "The target is the baseline: nothing would change."},
		"the baseline as the target":   {`updateGoal(input: {id: $id, metric: {baseline: 76}}) { goal { id } }`, "input.metric.target", "The target is the baseline: nothing would change."},
		"due before the start":         {`updateGoal(input: {id: $id, due: "2026-06-30"}) { goal { id } }`, "input.due", "The goal is due on 2026-06-30, before it starts on 2026-07-01."},
		"a start after the due date":   {`updateGoal(input: {id: $id, start: "2026-10-01"}) { goal { id } }`, "input.due", "The goal is due on 2026-09-30, before it starts on 2026-10-01."},
		"a reading from the future":    {`recordReading(input: {goalId: $id, value: 1, at: "2026-08-20T09:02:00Z"}) { goal { id } }`, "input.at", "A reading cannot come from the future."},
		"one of several in the future": {`recordReadings(input: {goalId: $id, readings: [{value: 1}, {value: 1, at: "2027-01-01T00:00:00Z"}]}) { goal { id } }`, "input.readings.1.at", "A reading cannot come from the future."},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.as(pm).ask(`mutation($id: ID!) { `+c.mutation+` }`, map[string]any{"id": id}).refused(t, Invalid, c.field)
			same(t, r.Errors[0].Message, c.reason)
		})
	}
}

func TestAGoalCannotServeItself(t *testing.T) {
	w := newWorld(t)
	a, b := onGoal(w)["id"], onGoal(w)["id"]
	serve := `mutation($a: ID!, $b: ID) { updateGoal(input: {id: $a, servesId: $b}) { goal { serves { id } } } }`
	w.as(pm).must(serve, map[string]any{"a": a, "b": b})
	w.as(pm).ask(serve, map[string]any{"a": b, "b": a}).refused(t, Invalid, "input.servesId")
	w.as(pm).ask(serve, map[string]any{"a": a, "b": a}).refused(t, Invalid, "input.servesId")
	same(t, w.as(pm).must(serve, map[string]any{"a": a, "b": nil}).at("updateGoal", "goal", "serves"), nil)
}

func TestGoalsAreListedByWhetherAnythingServesThem(t *testing.T) {
	w := newWorld(t)
	byFeature, byStory, byGoal, byDropped, alone := onGoal(w)["id"].(string), onGoal(w)["id"].(string), onGoal(w)["id"].(string), onGoal(w)["id"].(string), onGoal(w)["id"].(string)
	feature := `mutation($f: ID!, $g: ID!, $state: FeatureState) { updateFeature(input: {id: $f, goalId: $g, state: $state}) { feature { id } } }`
	w.as(pm).must(feature, map[string]any{"f": w.feature("One-tap pay"), "g": byFeature})
	w.as(pm).must(feature, map[string]any{"f": w.feature("Given up"), "g": byDropped, "state": "DROPPED"})
	w.as(po).must(`mutation($s: ID!, $g: ID!) { updateStory(input: {id: $s, goalId: $g}) { story { id } } }`, map[string]any{"s": w.story("straight"), "g": byStory})
	w.as(pm).must(`mutation($a: ID!, $b: ID!) { updateGoal(input: {id: $a, servesId: $b}) { goal { id } } }`, map[string]any{"a": alone, "b": byGoal})
	list := func(served any) (found []string) {
		r := w.as(watcher).must(`query($p: ID!, $served: Boolean) { node(id: $p) { ... on Product { goals(first: 10, served: $served) { totalCount edges { node { id } } } } } }`,
			map[string]any{"p": w.product, "served": served})
		for i := range r.at("node", "goals", "edges").([]any) {
			found = append(found, r.at("node", "goals", "edges", i, "node", "id").(string))
		}
		same(t, r.at("node", "goals", "totalCount"), len(found))
		return found
	}
	same(t, list(true), []string{byGoal, byStory, byFeature})
	same(t, list(false), []string{alone, byDropped})
	same(t, len(list(nil)), 5)
}

func TestReadingsAreKeptOnceATimeAndSource(t *testing.T) {
	w := newWorld(t)
	id := onGoal(w)["id"]
	record := func(value float64, at string) response {
		return w.as(po).ask(`mutation($id: ID!, $v: Float!, $at: Time) { recordReading(input: {goalId: $id, value: $v, at: $at, source: "script"}) {
			goal { current { value source recordedBy { name } } readings { totalCount } } } }`, map[string]any{"id": id, "v": value, "at": at})
	}
	record(95, "2026-07-01T00:00:00Z")
	record(90, "2026-08-01T00:00:00Z")
	same(t, record(94, "2026-07-01T02:00:00+02:00").at("recordReading", "goal"), "map[current:map[recordedBy:map[name:Po Person] source:script value:90] readings:map[totalCount:2]]")
	record(80, "2026-12-01T00:00:00Z").refused(t, Invalid, "input.at")
}

func TestClosingAGoalSaysWhatWasLearned(t *testing.T) {
	w := newWorld(t)
	id := onGoal(w)["id"]
	close := `mutation($id: ID!, $s: GoalState!, $l: String!) { closeGoal(input: {id: $id, state: $s, learned: $l}) { goal { state learned closedAt } } }`
	w.as(pm).ask(close, map[string]any{"id": id, "s": "ACHIEVED", "l": " "}).refused(t, Invalid, "input.learned")
	w.as(pm).ask(close, map[string]any{"id": id, "s": "ACTIVE", "l": "x"}).refused(t, Invalid, "input.state")
	same(t, w.as(pm).must(close, map[string]any{"id": id, "s": "ACHIEVED", "l": "Wallets help"}).at("closeGoal", "goal"), "map[closedAt:2026-08-20T09:00:00Z learned:Wallets help state:ACHIEVED]")
	w.as(pm).ask(close, map[string]any{"id": id, "s": "MISSED", "l": "x"}).refused(t, Invalid, "input.state")
	w.later(24 * time.Hour)
	same(t, w.as(pm).must(close, map[string]any{"id": id, "s": "ACHIEVED", "l": "Wallets help on a phone"}).at("closeGoal", "goal"),
		"map[closedAt:2026-08-20T09:00:00Z learned:Wallets help on a phone state:ACHIEVED]")
}

func TestBadTextIsNamedAndNothingIsLost(t *testing.T) {
	w := newWorld(t)
	for name, c := range map[string]struct{ title, want string }{
		"empty":     {"  ", "input.title"},
		"too long":  {strings.Repeat("ü", 301), "input.title"},
		"with NUL":  {"a\x00b", "input.title"},
		"long fine": {strings.Repeat("ü", 300), ""},
		"emoji":     {"Zahlen 👩‍🚀 ≤ 76 s", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.as(po).ask(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { title } } } }`, map[string]any{"p": w.product, "t": c.title})
			if c.want != "" {
				r.refused(t, Invalid, c.want)
				return
			}
			same(t, r.at("createStory", "storyEdge", "node", "title"), c.title)
		})
	}
}

func TestAReadingCanBeTakenBack(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	record := func(value float64) any {
		return w.as(po).must(`mutation($id: ID!, $v: Float!) { recordReading(input: {goalId: $id, value: $v, at: "2026-08-01T00:00:00Z"}) { readingEdge { node { id } } } }`,
			map[string]any{"id": goal, "v": value}).at("recordReading", "readingEdge", "node", "id")
	}
	id := record(84)
	record(85)
	remove := `mutation($id: ID!, $v: Int) { deleteReading(input: {id: $id, version: $v}) { deletedReadingId goal { current { value } readings { totalCount } } } }`
	w.as(pm).ask(remove, map[string]any{"id": id, "v": 1}).refused(t, Conflict, "")
	same(t, w.as(pm).must(remove, map[string]any{"id": id, "v": 2}).at("deleteReading"), fmt.Sprintf("map[deletedReadingId:%s goal:map[current:<nil> readings:map[totalCount:0]]]", id))
	w.as(pm).ask(remove, map[string]any{"id": id}).refused(t, NotFound, "input.id")
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { events(last: 1) { edges { node { action changes { field from to } } } } } } }`, map[string]any{"id": goal})
	same(t, r.at("node", "events", "edges", 0, "node", "changes", 0), "map[field:value from:85 to:<nil>]")
}
