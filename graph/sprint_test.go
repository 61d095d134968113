package graph

import "testing"

// running starts a sprint with stories of these titles and returns its id and theirs.
func (w *world) running(titles ...string) (string, []string) {
	w.t.Helper()
	sprint := onSprint(w)["id"].(string)
	var ids []string
	for _, title := range titles {
		ids = append(ids, w.readyStory(title))
	}
	if len(ids) > 0 {
		w.as(po).must(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { sprint { id } } }`, map[string]any{"x": sprint, "s": ids})
	}
	w.as(po).must(`mutation($x: ID!) { startSprint(input: {id: $x}) { sprint { id } } }`, map[string]any{"x": sprint})
	return sprint, ids
}

func TestOnlyOneSprintIsActive(t *testing.T) {
	w := newWorld(t)
	w.running()
	r := w.as(po).ask(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, onSprint(w)).refused(t, Invalid, "input.id")
	same(t, r.Errors[0].Message, "Sprint 1 is still active. Close it first.")
}

func TestASprintEndsAfterItStarts(t *testing.T) {
	w := newWorld(t)
	w.as(po).ask(`mutation($p: ID!) { createSprint(input: {productId: $p, start: "2026-08-28", end: "2026-08-17"}) { sprintEdge { cursor } } }`, inProduct(w)).
		refused(t, Invalid, "input.end")
}

func TestAcceptedStoriesStayInTheirSprint(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running()
	done := w.reviewStory("done")
	w.as(po).must(`mutation($x: ID!, $s: ID!) {
		addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } }
		acceptStory(input: {id: $s}) { story { id } }
	}`, map[string]any{"x": sprint, "s": done})
	w.as(po).ask(`mutation($s: ID!) { removeFromSprint(input: {storyIds: [$s]}) { stories { id } } }`, map[string]any{"s": done}).refused(t, Invalid, "input.storyIds.0")
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Sprint { progress { stories accepted } stories { edges { node { title } } } } } }`, map[string]any{"id": sprint})
	same(t, r.at("node", "progress"), "map[accepted:1 stories:1]")
	w.as(po).ask(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } } }`,
		map[string]any{"x": sprint, "s": w.story("late")}).refused(t, Invalid, "input.sprintId")
}

func TestTakingStoriesOutNamesTheSprintsTheyLeft(t *testing.T) {
	w := newWorld(t)
	_, ids := w.running("a", "b")
	r := w.as(po).must(`mutation($ids: [ID!]!) { removeFromSprint(input: {storyIds: $ids}) { stories { sprint { name } } sprints { name progress { stories } } } }`,
		map[string]any{"ids": append(ids, w.story("in none"))})
	same(t, r.at("removeFromSprint", "sprints"), "[map[name:Sprint 1 progress:map[stories:0]]]")
	same(t, r.at("removeFromSprint", "stories"), "[map[sprint:<nil>] map[sprint:<nil>] map[sprint:<nil>]]")
}

func TestAClosedSprintStaysWhatItWas(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running("a")
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	w.as(po).ask(`mutation($x: ID!) { updateSprint(input: {id: $x, goal: "What we did anyway"}) { sprint { id } } }`, map[string]any{"x": sprint}).refused(t, Invalid, "input.id")
	w.as(po).must(`mutation($x: ID!) { updateSprint(input: {id: $x, name: "Sprint one"}) { sprint { id } } }`, map[string]any{"x": sprint})
}

func TestAStoryIsNamedOnce(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running()
	s := w.story("a")
	w.as(po).ask(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { sprint { id } } }`,
		map[string]any{"x": sprint, "s": []string{s, s}}).refused(t, Invalid, "input.storyIds.1")
}
