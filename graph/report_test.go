package graph

import (
	"testing"
	"time"
)

const reportQuery = `query($id: ID!) { node(id: $id) { ... on Sprint { report {
	committed { stories } scope { stories } accepted { stories } left { stories } summary
	acceptedStories { title } leftStories { title } sentBack { reason actor { name } entity { ... on Story { title } } } questions { body open }
} } } }`

func TestASprintReportsOfItself(t *testing.T) {
	w := newWorld(t)
	same(t, w.as(watcher).must(reportQuery, map[string]any{"id": onSprint(w)["id"]}).at("node", "report"), nil)
	sprint, ids := w.running("a", "b", "c")
	w.as(po).must(`mutation($id: ID!) { updateSprint(input: {id: $id, goal: "Pay in one tap."}) { sprint { id } } }`, map[string]any{"id": sprint})
	w.later(time.Hour)
	w.finished(ids[0])
	for _, status := range []string{"IN_PROGRESS", "IN_REVIEW"} {
		w.as(dev).must(`mutation($id: ID!, $to: StoryStatus!) { setStoryStatus(input: {id: $id, status: $to}) { story { id } } }`, map[string]any{"id": ids[1], "to": status})
	}
	w.as(po).must(`mutation($id: ID!) { sendBackStory(input: {id: $id, reason: "It says Pending"}) { story { id } } }`, map[string]any{"id": ids[1]})
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which bank?"}) { commentEdge { node { id } } } }`, map[string]any{"id": ids[1]})
	w.later(time.Hour)
	w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } } }`, map[string]any{"x": sprint, "s": w.readyStory("late")})
	w.as(po).must(`mutation($s: ID!) { removeFromSprint(input: {storyIds: [$s]}) { stories { id } } }`, map[string]any{"s": ids[2]})
	w.later(time.Hour)

	r := w.as(watcher).must(reportQuery, map[string]any{"id": sprint})
	same(t, r.at("node", "report", "summary"), "Sprint 2 is for this: Pay in one tap. 5 of 15 points are accepted, in 1 of 3 stories."+
		" After the start 1 story came in and 1 left. Stories were sent back 1 time. 2 stories are left: CHK-2, CHK-4. 1 question was asked and is still open.")
	same(t, r.at("node", "report", "acceptedStories"), "[map[title:a]]")
	same(t, r.at("node", "report", "leftStories"), "[map[title:b] map[title:late]]")
	same(t, r.at("node", "report", "sentBack"), "[map[actor:map[name:Po Person] entity:map[title:b] reason:It says Pending]]")
	same(t, r.at("node", "report", "questions"), "[map[body:Which bank? open:true]]")

	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	w.later(time.Hour)
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "And now?"}) { commentEdge { node { id } } } }`, map[string]any{"id": ids[1]})
	r = w.as(watcher).must(reportQuery, map[string]any{"id": sprint})
	same(t, r.at("node", "report", "summary"), "The goal of Sprint 2 was not met: Pay in one tap. 5 of 15 points were accepted, in 1 of 3 stories."+
		" After the start 1 story came in and 1 left. Stories were sent back 1 time. 2 stories were carried over: CHK-2, CHK-4. 1 question was asked and is still open.")
	same(t, len(r.at("node", "report", "leftStories").([]any)), 2)
}
