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

const closeIt = `mutation($id: ID!, $to: Unfinished!) { closeSprint(input: {id: $id, unfinished: $to, goalMet: false, note: "Bank was late"}) {
	sprint { state goalMet note } unfinished { title sprint { name } sprints { name } } } }`

func TestClosingMovesWhatIsUnfinishedToTheTopOfTheBacklog(t *testing.T) {
	w := newWorld(t)
	w.story("older")
	sprint, ids := w.running("a", "b")
	w.as(po).must(`mutation($id: ID!) { moveStory(input: {id: $id, to: BOTTOM}) { story { id } } }`, map[string]any{"id": ids[0]})
	r := w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	same(t, r.at("closeSprint", "sprint"), "map[goalMet:false note:Bank was late state:CLOSED]")
	same(t, r.at("closeSprint", "unfinished"), "[map[sprint:<nil> sprints:[map[name:Sprint 1]] title:b] map[sprint:<nil> sprints:[map[name:Sprint 1]] title:a]]")
	same(t, w.order(), "[b a older]")
}

func TestClosingMovesWhatIsUnfinishedToTheNextSprint(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running("a")
	w.as(po).ask(closeIt, map[string]any{"id": sprint, "to": "NEXT_SPRINT"}).refused(t, Invalid, "input.unfinished")
	onSprint(w)
	r := w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "NEXT_SPRINT"})
	same(t, r.at("closeSprint", "unfinished", 0, "sprint", "name"), "Sprint 2")
	same(t, r.at("closeSprint", "unfinished", 0, "sprints"), "[map[name:Sprint 1] map[name:Sprint 2]]")
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

func TestTheNextSprintComesAfterTheOneThatCloses(t *testing.T) {
	w := newWorld(t)
	plan := `mutation($p: ID!, $from: Date!) { createSprint(input: {productId: $p, start: $from}) { sprintEdge { node { id } } } }`
	w.as(po).id(plan, map[string]any{"p": w.product, "from": "2020-01-06"})
	now := w.as(po).id(plan, map[string]any{"p": w.product, "from": "2026-08-17"})
	w.as(po).must(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { sprint { id } } startSprint(input: {id: $x}) { sprint { id } } }`,
		map[string]any{"x": now, "s": []string{w.story("a")}})
	w.as(po).ask(closeIt, map[string]any{"id": now, "to": "NEXT_SPRINT"}).refused(t, Invalid, "input.unfinished")
	w.as(po).id(plan, map[string]any{"p": w.product, "from": "2026-08-31"})
	same(t, w.as(po).must(closeIt, map[string]any{"id": now, "to": "NEXT_SPRINT"}).at("closeSprint", "unfinished", 0, "sprint", "name"), "Sprint 3")
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
