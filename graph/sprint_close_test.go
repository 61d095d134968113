package graph

import (
	"slices"
	"sync"
	"testing"
)

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

const carrying = `mutation($id: ID!, $to: Unfinished!, $some: [CarryOverInput!]) {
	closeSprint(input: {id: $id, unfinished: $to, carryOver: $some, goalMet: true}) { unfinished { title sprint { name } } } }`

// goesTo is where one story is carried over to; to nothing for the backlog.
func goesTo(story string, to any) map[string]any {
	return map[string]any{"storyId": story, "sprintId": to}
}

func TestEachUnfinishedStoryGoesWhereItIsSaid(t *testing.T) {
	w := newWorld(t)
	w.story("older")
	now, ids := w.running("a", "b", "c", "d")
	onSprint(w)
	later := onSprint(w)["id"]
	some := []any{goesTo(ids[0], nil), goesTo(ids[1], later), goesTo(ids[3], nil)}
	r := w.as(po).must(carrying, map[string]any{"id": now, "to": "NEXT_SPRINT", "some": some})
	same(t, r.at("closeSprint", "unfinished"), "[map[sprint:<nil> title:a] map[sprint:map[name:Sprint 3] title:b] map[sprint:map[name:Sprint 2] title:c] map[sprint:<nil> title:d]]")
	same(t, w.order(), "[a d older]")
	chained(t, w, w.product)
}

func TestWhatIsCarriedOverIsUnfinishedAndGoesToAPlannedSprint(t *testing.T) {
	w := newWorld(t)
	first, _ := w.running()
	w.as(po).must(closeIt, map[string]any{"id": first, "to": "BACKLOG"})
	now, ids := w.running("a", "b")
	done := w.reviewStory("done")
	w.as(po).must(`mutation($x: ID!, $s: ID!) {
		addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } }
		acceptStory(input: {id: $s}) { story { id } }
	}`, map[string]any{"x": now, "s": done})
	theirs := w.as(stranger).id(`mutation($p: ID!) { createSprint(input: {productId: $p}) { sprintEdge { node { id } } } }`,
		map[string]any{"p": w.as(stranger).must(`{ product(key: "CHK") { id } }`, nil).at("product", "id")})
	for name, c := range map[string]struct {
		some  []any
		code  Code
		field string
	}{
		"a story of no sprint":  {[]any{goesTo(ids[0], nil), goesTo(w.story("free"), nil)}, Invalid, "input.carryOver.1.storyId"},
		"one that is accepted":  {[]any{goesTo(done, nil)}, Invalid, "input.carryOver.0.storyId"},
		"one that is not there": {[]any{goesTo("story_01jxxxxxxxxxxxxxxxxxxxxxxx", nil)}, Invalid, "input.carryOver.0.storyId"},
		"one twice":             {[]any{goesTo(ids[0], nil), goesTo(ids[0], nil)}, Invalid, "input.carryOver.1.storyId"},
		"a closed sprint":       {[]any{goesTo(ids[0], first)}, Invalid, "input.carryOver.0.sprintId"},
		"the sprint itself":     {[]any{goesTo(ids[0], now)}, Invalid, "input.carryOver.0.sprintId"},
		"one of others":         {[]any{goesTo(ids[0], theirs)}, NotFound, "input.carryOver.0.sprintId"},
	} {
		t.Run(name, func(t *testing.T) {
			before := w.events()
			w.as(po).ask(carrying, map[string]any{"id": now, "to": "BACKLOG", "some": c.some}).refused(t, c.code, c.field)
			same(t, w.events(), before)
		})
	}
	many := make([]any, 501)
	for i := range many {
		many[i] = goesTo(ids[0], nil)
	}
	w.as(po).ask(carrying, map[string]any{"id": now, "to": "BACKLOG", "some": many}).refused(t, Invalid, "input.carryOver")
	w.as(dev).ask(carrying, map[string]any{"id": now, "to": "BACKLOG", "some": []any{goesTo(ids[0], nil)}}).refused(t, Forbidden, "")
}

func TestASprintThatTwoCloseAtOnceCarriesOverOnce(t *testing.T) {
	w := newWorld(t)
	now, ids := w.running("a", "b")
	next := []any{onSprint(w)["id"], onSprint(w)["id"]}
	answers := make([]response, len(next))
	var wait sync.WaitGroup
	for i := range next {
		wait.Go(func() {
			some := []any{goesTo(ids[0], next[i]), goesTo(ids[1], next[1-i])}
			answers[i] = w.as(po).ask(carrying, map[string]any{"id": now, "to": "BACKLOG", "some": some})
		})
	}
	wait.Wait()
	refusals := slices.DeleteFunc(answers, func(r response) bool { return len(r.Errors) == 0 })
	same(t, len(refusals), 1)
	refusals[0].refused(t, Invalid, "input.id")
	r := w.as(watcher).must(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprint { progress { stories } } } }`, map[string]any{"ids": next})
	same(t, r.at("nodes"), "[map[progress:map[stories:1]] map[progress:map[stories:1]]]")
	chained(t, w, w.product)
}

func TestACloseIsProposedWithWhereEachStoryGoes(t *testing.T) {
	w := newWorld(t)
	now, ids := w.running("a", "b")
	later := onSprint(w)["id"]
	id := w.as(dev).propose("closeSprint", map[string]any{"id": now, "unfinished": "BACKLOG", "goalMet": true, "carryOver": []any{goesTo(ids[1], later)}})
	w.as(po).must(accepting, map[string]any{"id": id})
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { stories { edges { node { title } } } } } }`, map[string]any{"id": later})
	same(t, r.at("node", "stories", "edges"), "[map[node:map[title:b]]]")
}
