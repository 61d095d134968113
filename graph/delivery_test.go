package graph

import (
	"strings"
	"testing"
)

// TestWhatIsWrongWithASprintIsNamedAndNothingIsLost plays bad input into a
// sprint that runs: each is refused by its field, and nothing has changed after.
func TestWhatIsWrongWithASprintIsNamedAndNothingIsLost(t *testing.T) {
	w := newWorld(t)
	sprint, ids := w.running("Pay in one tap", "Keep the card")
	next := onSprint(w)["id"].(string)
	accepted := w.reviewStory("Show the total")
	w.as(po).must(`mutation($s: ID!) { acceptStory(input: {id: $s}) { story { id } } }`, map[string]any{"s": accepted})
	gone := w.viewers[dev].UserID
	w.as(po).must(`mutation($s: ID!, $u: ID!) { assignStory(input: {id: $s, add: [$u]}) { story { id } } }`, map[string]any{"s": ids[0], "u": gone})
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": gone})

	const state = `{ product(key: "CHK") { events(last: 1) { edges { cursor } } backlog(first: 100, filter: {scope: ALL}) { edges { node {
		title body points status sprint { name } assignees { name } criteria { text then } } } }
		sprints(first: 10) { edges { node { name start end capacity state goal } } } } }`
	before := w.as(po).must(state, nil).Data
	vars := map[string]any{"p": w.product, "x": sprint, "next": next, "s": ids[0], "t": ids[1], "u": gone, "done": accepted,
		"long": strings.Repeat("x", 200_000)}
	for what, c := range map[string]struct {
		ask  string
		code Code
		on   string
	}{
		"a sprint that ends before it starts": {`createSprint(input: {productId: $p, start: "2026-08-28", end: "2026-08-17"}) { sprintEdge { cursor } }`, Invalid, "input.end"},
		"an end moved before the start":       {`updateSprint(input: {id: $next, start: "2026-08-28", end: "2026-08-17"}) { sprint { id } }`, Invalid, "input.end"},
		"a day that is none":                  {`updateSprint(input: {id: $next, start: "2026-02-30"}) { sprint { id } }`, Invalid, "input.start"},
		"a capacity below zero":               {`updateSprint(input: {id: $next, capacity: -1}) { sprint { id } }`, Invalid, "input.capacity"},
		"a second active sprint":              {`startSprint(input: {id: $next}) { sprint { id } }`, Invalid, "input.id"},
		"closing what never started":          {`closeSprint(input: {id: $next, unfinished: BACKLOG, goalMet: true}) { sprint { id } }`, Invalid, "input.id"},
		"a story twice in a sprint":           {`addToSprint(input: {sprintId: $next, storyIds: [$s, $s]}) { sprint { id } }`, Invalid, "input.storyIds.1"},
		"an accepted story in another sprint": {`addToSprint(input: {sprintId: $next, storyIds: [$done]}) { sprint { id } }`, Invalid, "input.storyIds.0"},
		"points below zero":                   {`estimateStory(input: {id: $s, points: -3}) { story { id } }`, Invalid, "input.points"},
		"points beyond the scale":             {`estimateStory(input: {id: $s, points: 1e9}) { story { id } }`, Invalid, "input.points"},
		"points between two of the scale":     {`estimateStory(input: {id: $s, points: 4}) { story { id } }`, Invalid, "input.points"},
		"a text beyond what is kept":          {`updateStory(input: {id: $s, body: $long}) { story { id } }`, Invalid, "input.body"},
		"a criterion beyond what is kept":     {`addCriterion(input: {storyId: $s, text: $long}) { criterion { id } }`, Invalid, "input.text"},
		"a comment beyond what is kept":       {`addComment(input: {subjectId: $s, body: $long}) { commentEdge { cursor } }`, Invalid, "input.body"},
		"work given to who was removed":       {`assignStory(input: {id: $t, add: [$u]}) { story { id } }`, Invalid, "input.add"},
		"a block that a removed one lifts":    {`blockStory(input: {id: $t, reason: "The bank is late", ownerId: $u}) { story { id } }`, Invalid, "input.ownerId"},
		"a story ranked after itself":         {`moveStory(input: {id: $s, after: $s}) { story { id } }`, Invalid, "input.after"},
		"a step that leaves one out":          {`setStoryStatus(input: {id: $s, status: IN_REVIEW}) { story { id } }`, Invalid, "input.status"},
	} {
		t.Run(what, func(t *testing.T) {
			declared := map[string]string{"p": "ID!", "x": "ID!", "next": "ID!", "s": "ID!", "t": "ID!", "u": "ID!", "done": "ID!", "long": "String!"}
			var params []string
			used := map[string]any{}
			for name, kind := range declared {
				if strings.Contains(c.ask, "$"+name) {
					params = append(params, "$"+name+": "+kind)
					used[name] = vars[name]
				}
			}
			head := ""
			if len(params) > 0 {
				head = "(" + strings.Join(params, ", ") + ")"
			}
			r := w.as(po).ask("mutation"+head+" { "+c.ask+" }", used).refused(t, c.code, c.on)
			t.Log(r.Errors[0].Message)
			same(t, w.as(po).must(state, nil).Data, before)
		})
	}
	t.Run("a paste of 10 MB", func(t *testing.T) {
		r := w.as(po).ask(`mutation($s: ID!, $b: String!) { updateStory(input: {id: $s, body: $b}) { story { id } } }`,
			map[string]any{"s": ids[0], "b": strings.Repeat("x", 10<<20)})
		r.refused(t, Limited, "")
		same(t, r.extra("reason"), "SIZE")
		same(t, w.as(po).must(state, nil).Data, before)
	})
}

// A story is in one sprint: taken into another it leaves the first, which says so.
func TestAStoryIsInOneSprint(t *testing.T) {
	w := newWorld(t)
	_, ids := w.running("Pay in one tap")
	next := onSprint(w)["id"].(string)
	r := w.as(po).must(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { stories { sprint { name } sprints { name } } } }`,
		map[string]any{"x": next, "s": ids})
	same(t, r.at("addToSprint", "stories", 0), "map[sprint:map[name:Sprint 2] sprints:[map[name:Sprint 1] map[name:Sprint 2]]]")
	r = w.as(po).must(`{ product(key: "CHK") { sprints(first: 5) { edges { node { name stories { totalCount } } } } } }`, nil)
	same(t, r.at("product", "sprints", "edges"), "[map[node:map[name:Sprint 1 stories:map[totalCount:0]]] map[node:map[name:Sprint 2 stories:map[totalCount:1]]]]")
}
