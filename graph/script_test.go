package graph

import (
	"fmt"
	"testing"
	"time"
)

// script sends requests as the tokens of five people, and keeps what they name.
type script struct {
	*world
	vars map[string]any
}

// run lets a person's token send a document that may use every name kept so far,
// and keeps what the paths of the answer lead to.
func (s *script) run(name, document string, keep map[string][]any) response {
	s.t.Helper()
	r := s.asScript(name).must(document, s.vars)
	for name, path := range keep {
		if s.vars[name] = r.at(path...); s.vars[name] == nil {
			s.t.Fatalf("no %s in %s", name, r.Body)
		}
	}
	return r
}

// TestAWholeSprintIsPlayedByScripts plays what the browser test plays in the app:
// five people's tokens refine, estimate, plan, start, build, block, ask, answer,
// judge, close and look back, and the charts tell it.
func TestAWholeSprintIsPlayedByScripts(t *testing.T) {
	w := newWorld(t)
	s := &script{w, map[string]any{"p": w.product, "dev": w.viewers[dev].UserID, "both": w.viewers[both].UserID}}

	// Monday, 9:00: a goal, a feature and three drafts, one of them from a template.
	s.run(pm, `mutation($p: ID!) { createGoal(input: {productId: $p, title: "Checkout in 76 s", state: ACTIVE,
		metric: {name: "Time", unit: "s", direction: DOWN, baseline: 95, target: 76}}) { goalEdge { node { id } } } }`,
		map[string][]any{"goal": {"createGoal", "goalEdge", "node", "id"}})
	s.run(po, `mutation($p: ID!, $goal: ID!) {
		createTemplate(input: {productId: $p, name: "Payment", criteria: [{text: "The receipt is right"}]}) { template { id } }
		pay: createStory(input: {productId: $p, title: "Pay in one tap", goalId: $goal}) { storyEdge { node { id } } }
		keep: createStory(input: {productId: $p, title: "Keep the card", goalId: $goal}) { storyEdge { node { id } } }
		show: createStory(input: {productId: $p, title: "Show the total", goalId: $goal}) { storyEdge { node { id } } }
	}`, map[string][]any{"template": {"createTemplate", "template", "id"}, "pay": {"pay", "storyEdge", "node", "id"},
		"keep": {"keep", "storyEdge", "node", "id"}, "show": {"show", "storyEdge", "node", "id"}})

	// Refined: what is missing is named, written, asked and answered.
	r := s.run(dev, `query($pay: ID!) { node(id: $pay) { ... on Story { missing } } }`, nil)
	same(t, r.at("node", "missing"), "[WHAT CRITERION ESTIMATE]")
	s.run(dev, `mutation($pay: ID!) { askQuestion(input: {subjectId: $pay, body: "For guests too?"}) { commentEdge { node { id } } } }`,
		map[string][]any{"question": {"askQuestion", "commentEdge", "node", "id"}})
	s.run(po, `mutation($pay: ID!, $keep: ID!, $show: ID!, $template: ID!, $question: ID!) {
		a: updateStory(input: {id: $pay, iWant: "to pay in one tap"}) { story { id } }
		b: updateStory(input: {id: $keep, iWant: "to type it once"}) { story { id } }
		c: updateStory(input: {id: $show, iWant: "to see what I pay"}) { story { id } }
		d: applyTemplate(input: {storyId: $pay, templateId: $template}) { story { id } }
		e: applyTemplate(input: {storyId: $keep, templateId: $template}) { story { id } }
		f: applyTemplate(input: {storyId: $show, templateId: $template}) { story { id } }
		linkStories(input: {storyId: $keep, direction: BLOCKED_BY, otherId: $pay}) { link { id } }
		answerQuestion(input: {questionId: $question, body: "Yes, for everyone."}) { question { open } }
	}`, nil)

	// Estimated together: nobody sees a vote before the last one.
	s.run(po, `mutation($pay: ID!) { startRound(input: {storyId: $pay}) { round { id } } }`, map[string][]any{"round": {"startRound", "round", "id"}})
	s.run(po, `mutation($round: ID!) { castVote(input: {roundId: $round, points: 3}) { round { id } } }`, nil)
	r = s.run(dev, `mutation($round: ID!) { castVote(input: {roundId: $round, points: 8}) { round { state votes { points } } } }`, nil)
	same(t, r.at("castVote", "round"), "map[state:VOTING votes:[map[points:8]]]")
	r = s.run(both, `mutation($round: ID!) { castVote(input: {roundId: $round, points: 5}) { round { state votes { points } spread { lowest median highest } } } }`, nil)
	same(t, r.at("castVote", "round"), "map[spread:map[highest:8 lowest:3 median:5] state:REVEALED votes:[map[points:3] map[points:5] map[points:8]]]")
	s.run(po, `mutation($round: ID!, $pay: ID!, $keep: ID!, $show: ID!) {
		recordRound(input: {id: $round, points: 5}) { story { points } }
		a: estimateStory(input: {id: $keep, points: 3}) { story { id } }
		b: estimateStory(input: {id: $show, points: 2}) { story { id } }
		c: setStoryStatus(input: {id: $pay, status: READY}) { story { status } }
		d: setStoryStatus(input: {id: $keep, status: READY}) { story { status } }
		e: setStoryStatus(input: {id: $show, status: READY}) { story { status } }
	}`, nil)

	// Planned and started. The PM only proposes to.
	w.later(time.Hour)
	s.asScript(pm).ask(`mutation($p: ID!) { createSprint(input: {productId: $p}) { sprintEdge { cursor } } }`, map[string]any{"p": w.product}).refused(t, Forbidden, "")
	s.run(po, `mutation($p: ID!) { createSprint(input: {productId: $p, goal: "A returning customer pays in one tap.",
		start: "2026-08-20", end: "2026-09-02", capacity: 10}) { sprintEdge { node { id } } } }`, map[string][]any{"sprint": {"createSprint", "sprintEdge", "node", "id"}})
	s.run(po, `mutation($sprint: ID!, $pay: ID!, $keep: ID!) {
		addToSprint(input: {sprintId: $sprint, storyIds: [$pay, $keep]}) { sprint { id } }
		startSprint(input: {id: $sprint}) { sprint { state } }
	}`, nil)

	// Built: one is blocked and goes on, one comes in late.
	w.later(24 * time.Hour)
	s.run(dev, `mutation($pay: ID!, $dev: ID!, $both: ID!) {
		assignStory(input: {id: $pay, add: [$dev]}) { story { id } }
		setStoryStatus(input: {id: $pay, status: IN_PROGRESS}) { story { id } }
		blockStory(input: {id: $pay, reason: "The bank answers on Monday", ownerId: $both}) { story { id } }
	}`, nil)
	s.run(po, `mutation($sprint: ID!, $show: ID!) { addToSprint(input: {sprintId: $sprint, storyIds: [$show], reason: "Legal asks for it"}) { sprint { id } } }`, nil)
	w.later(3 * 24 * time.Hour) // a weekend between
	r = s.run(watcher, `query($pay: ID!) { node(id: $pay) { ... on Story { block { reason days } } } }`, nil)
	same(t, r.at("node", "block", "reason"), "The bank answers on Monday")
	r = s.run(dev, `mutation($pay: ID!, $keep: ID!, $show: ID!) {
		unblockStory(input: {id: $pay}) { story { criteria { id } } }
		a: setStoryStatus(input: {id: $keep, status: IN_PROGRESS}) { story { id } }
		b: setStoryStatus(input: {id: $show, status: IN_PROGRESS}) { story { criteria { id } } }
	}`, map[string][]any{"payCriterion": {"unblockStory", "story", "criteria", 0, "id"}, "showCriterion": {"b", "story", "criteria", 0, "id"}})
	s.run(dev, `mutation($pay: ID!, $show: ID!, $payCriterion: ID!, $showCriterion: ID!) {
		a: checkCriterion(input: {id: $payCriterion, met: true}) { criterion { state } }
		b: checkCriterion(input: {id: $showCriterion, met: true}) { criterion { state } }
		c: setStoryStatus(input: {id: $pay, status: IN_REVIEW}) { story { id } }
		d: setStoryStatus(input: {id: $show, status: IN_REVIEW}) { story { id } }
	}`, nil)

	// Reviewed: one is sent back, shown again and accepted; one is accepted at once.
	w.later(24 * time.Hour)
	s.run(po, `mutation($sprint: ID!, $pay: ID!, $show: ID!, $dev: ID!, $both: ID!, $payCriterion: ID!) {
		updateSprint(input: {id: $sprint, demos: [$show, $pay]}) { sprint { id } }
		attendReview(input: {id: $sprint, add: [$dev, $both]}) { sprint { id } }
		acceptStory(input: {id: $show}) { story { id } }
		sendBackStory(input: {id: $pay, reason: "The receipt says Pending", criterionIds: [$payCriterion]}) { story { id } }
	}`, nil)
	w.later(time.Hour)
	s.run(dev, `mutation($pay: ID!, $payCriterion: ID!) {
		checkCriterion(input: {id: $payCriterion, met: true}) { criterion { id } }
		setStoryStatus(input: {id: $pay, status: IN_REVIEW}) { story { id } }
	}`, nil)
	s.run(po, `mutation($pay: ID!) { acceptStory(input: {id: $pay}) { story { id } } }`, nil)

	// Closed, with one carried over, and looked back at.
	w.later(time.Hour)
	r = s.run(po, `mutation($sprint: ID!) { closeSprint(input: {id: $sprint, unfinished: BACKLOG, goalMet: true, note: "Guests pay too."}) { unfinished { title } } }`, nil)
	same(t, r.at("closeSprint", "unfinished"), "[map[title:Keep the card]]")
	s.run(po, `mutation($sprint: ID!) { openRetro(input: {sprintId: $sprint}) { retro { id } } }`, map[string][]any{"retro": {"openRetro", "retro", "id"}})
	s.run(dev, `mutation($retro: ID!) { addRetroNote(input: {retroId: $retro, kind: TO_IMPROVE, text: "The bank held us up"}) { note { id } } }`,
		map[string][]any{"note": {"addRetroNote", "note", "id"}})
	r = s.run(pm, `query($retro: ID!) { node(id: $retro) { ... on Retro { noteCount notes { text } } } }`, nil)
	same(t, r.at("node"), "map[noteCount:1 notes:[]]")
	s.run(po, `mutation($retro: ID!) { revealRetro(input: {id: $retro}) { retro { id } } }`, nil)
	s.run(pm, `mutation($note: ID!) { voteRetroNote(input: {id: $note}) { note { votes } } }`, nil)
	s.run(both, `mutation($retro: ID!, $note: ID!) { addRetroAction(input: {retroId: $retro, noteId: $note, text: "Ask the bank before we plan"}) { action { id } } }`,
		map[string][]any{"action": {"addRetroAction", "action", "id"}})
	r = s.run(po, `mutation($action: ID!) { makeStoryOfAction(input: {id: $action, soThat: "nothing waits for it"}) { storyEdge { node { title status } } } }`, nil)
	same(t, r.at("makeStoryOfAction", "storyEdge", "node"), "map[status:DRAFT title:Ask the bank before we plan]")

	// Leadership reads what became of it.
	r = s.run(watcher, `query($sprint: ID!) { node(id: $sprint) { ... on Sprint { goalMet attendees { name }
		report { summary }
		chart { committed { scope { points } } last { scope { points } accepted { points stories } notAccepted { points } } changes { kind story { title } event { reason } } }
		retro { actions { text story { key } } } } } }`, nil)
	same(t, r.at("node", "attendees"), "[map[name:Both Person] map[name:Dev Person]]")
	same(t, r.at("node", "chart", "committed", "scope", "points"), 8)
	same(t, r.at("node", "chart", "last"), "map[accepted:map[points:7 stories:2] notAccepted:map[points:3] scope:map[points:10]]")
	same(t, r.at("node", "chart", "changes"), "[map[event:map[reason:Legal asks for it] kind:ADDED story:map[title:Show the total]]]")
	same(t, r.at("node", "report", "summary"), "The goal of Sprint 1 was met: A returning customer pays in one tap. 7 of 10 points were accepted, in 2 of 3 stories."+
		" After the start 1 story came in. Stories were sent back 1 time. 1 story was carried over: CHK-2.")
	same(t, r.at("node", "retro", "actions"), "[map[story:map[key:CHK-4] text:Ask the bank before we plan]]")

	r = s.run(watcher, `query { product(key: "CHK") { events(last: 100) { edges { node { action hat actor { name } } } } } }`, nil)
	last := r.at("product", "events", "edges").([]any)
	same(t, fmt.Sprint(last[len(last)-1].(map[string]any)["node"].(map[string]any)["action"]), "makeStoryOfAction")
	chained(t, w, w.product)
}
