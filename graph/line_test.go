package graph

import (
	"fmt"
	"testing"
	"time"
)

const lineQuery = `query($id: ID!) { node(id: $id) { ... on Goal { line {
	storyCount columns { kind sprint { name } amount { points stories } } features { title }
	landings { column story { title feature { title } } }
	course { date scope { points stories } accepted { points } } } } } }`

// toldLine is what a line says in short: its columns, and where its stories land.
func (w *world) toldLine(goal string) (columns, landings []string) {
	w.t.Helper()
	line := response{Data: w.as(watcher).must(lineQuery, map[string]any{"id": goal}).at("node", "line").(map[string]any)}
	for i := range line.at("columns").([]any) {
		name := line.at("columns", i, "kind")
		if name == "SPRINT" {
			name = line.at("columns", i, "sprint", "name")
		}
		columns = append(columns, fmt.Sprint(name, " ", line.at("columns", i, "amount", "stories"), " of ", line.at("columns", i, "amount", "points")))
	}
	for i := range line.at("landings").([]any) {
		landings = append(landings, fmt.Sprint(line.at("landings", i, "story", "title"), " ", line.at("landings", i, "column")))
	}
	return columns, landings
}

func TestALineTellsWhereTheStoriesOfAGoalLand(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	feature := w.feature("One-tap pay")
	w.as(pm).must(`mutation($f: ID!, $g: ID!) { updateFeature(input: {id: $f, goalId: $g}) { feature { id } } }`, map[string]any{"f": feature, "g": goal})
	serve := func(id string) {
		w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": id, "f": feature})
	}
	sprint, ids := w.running("done", "left")
	for _, id := range ids {
		serve(id)
	}
	w.later(24 * time.Hour)
	w.finished(ids[0])
	waits := w.story("waits")
	serve(waits)
	w.as(po).must(`mutation($s: ID!, $g: ID!) { updateStory(input: {id: $s, goalId: $g}) { story { id } } }`, map[string]any{"s": w.story("straight"), "g": goal})
	dropped := w.story("dropped")
	serve(dropped)
	w.as(po).must(`mutation($s: ID!) { dropStory(input: {id: $s, reason: "Not needed"}) { story { id } } }`, map[string]any{"s": dropped})
	w.story("of nothing")
	given := w.feature("Given up")
	w.as(pm).must(`mutation($f: ID!, $g: ID!) { updateFeature(input: {id: $f, goalId: $g, state: DROPPED, reason: "Not needed"}) { feature { id } } }`, map[string]any{"f": given, "g": goal})

	columns, landings := w.toldLine(goal)
	same(t, columns, []string{"Sprint 1 2 of 10", "UNPLANNED 2 of 0"})
	same(t, landings, []string{"done 0", "left 0", "waits 1", "straight 1"})
	line := w.as(watcher).must(lineQuery, map[string]any{"id": goal})
	same(t, line.at("node", "line", "storyCount"), 4)
	same(t, len(line.at("node", "line", "features").([]any)), 1)
	same(t, line.at("node", "line", "features", 0, "title"), "One-tap pay")
	course := line.at("node", "line", "course").([]any)
	last := response{Data: course[len(course)-1].(map[string]any)}
	same(t, last.at("scope", "stories"), 4)
	same(t, last.at("scope", "points"), 10)
	same(t, last.at("accepted", "points"), 5)
	same(t, response{Data: course[0].(map[string]any)}.at("accepted", "points"), 0)

	w.as(pm).must(`mutation($f: ID!) { updateFeature(input: {id: $f, state: DROPPED, reason: "Shipped as far as it goes"}) { feature { id } } }`, map[string]any{"f": feature})
	line = w.as(watcher).must(lineQuery, map[string]any{"id": goal})
	same(t, len(line.at("node", "line", "features").([]any)), 1)
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	columns, landings = w.toldLine(goal)
	same(t, columns, []string{"Sprint 1 1 of 5", "UNPLANNED 3 of 5"})
	same(t, landings, []string{"done 0", "left 1", "waits 1", "straight 1"})
}

func TestTheLineOfAWiderGoalHoldsWhatItsForecastCounts(t *testing.T) {
	w := newWorld(t)
	goal := func() string { return onGoal(w)["id"].(string) }
	wider, between, near, other := goal(), goal(), goal(), goal()
	serve := `mutation($id: ID!, $to: ID) { updateGoal(input: {id: $id, servesId: $to}) { goal { id } } }`
	w.as(pm).must(serve, map[string]any{"id": near, "to": between})
	w.as(pm).must(serve, map[string]any{"id": between, "to": wider})
	feature := w.feature("One-tap pay")
	w.as(pm).must(`mutation($f: ID!, $g: ID!) { updateFeature(input: {id: $f, goalId: $g}) { feature { id } } }`, map[string]any{"f": feature, "g": near})
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": w.story("by its feature"), "f": feature})
	for title, goal := range map[string]string{"of the one between": between, "of another": other} {
		w.as(po).must(`mutation($s: ID!, $g: ID!) { updateStory(input: {id: $s, goalId: $g}) { story { id } } }`, map[string]any{"s": w.story(title), "g": goal})
	}

	_, landings := w.toldLine(wider)
	same(t, landings, []string{"by its feature 0", "of the one between 0"})
	node := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { forecast { stories } line { storyCount features { title } course { scope { stories } } } } } }`, map[string]any{"id": wider})
	same(t, node.at("node", "forecast", "stories"), 2)
	same(t, node.at("node", "line", "storyCount"), 2)
	same(t, node.at("node", "line", "features", 0, "title"), "One-tap pay")
	same(t, node.at("node", "line", "course", 0, "scope", "stories"), 2)
	_, landings = w.toldLine(near)
	same(t, landings, []string{"by its feature 0"})
}

func TestALineKeepsWhatShippedBeforeItsSprintsTogether(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	for i := range maxEnded + 1 {
		sprint, ids := w.running(fmt.Sprint("story ", i))
		w.as(po).must(`mutation($s: ID!, $g: ID!) { updateStory(input: {id: $s, goalId: $g}) { story { id } } }`, map[string]any{"s": ids[0], "g": goal})
		w.finished(ids[0])
		w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	}
	columns, landings := w.toldLine(goal)
	same(t, len(columns), maxEnded+1)
	same(t, columns[0], "EARLIER 1 of 5")
	same(t, landings[0], "story 0 0")
	same(t, landings[maxEnded], fmt.Sprintf("story %d %d", maxEnded, maxEnded))
}

func TestTheLineOfAGoalWithNothingIsThere(t *testing.T) {
	w := newWorld(t)
	columns, landings := w.toldLine(onGoal(w)["id"].(string))
	same(t, len(columns), 0)
	same(t, len(landings), 0)
}
