package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// onStarted is a sprint that runs.
func onStarted(w *world) map[string]any {
	id, _ := w.running()
	return map[string]any{"id": id}
}

// reviewing starts a sprint whose stories of these titles are in review.
func (w *world) reviewing(titles ...string) (sprint string, ids []string) {
	w.t.Helper()
	sprint, _ = w.running()
	for _, title := range titles {
		ids = append(ids, w.reviewStory(title))
	}
	w.as(po).must(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { sprint { id } } }`, map[string]any{"x": sprint, "s": ids})
	return sprint, ids
}

// rewordedStory makes a story in review whose criterion changed since it was met.
func (w *world) rewordedStory(title string) string {
	w.t.Helper()
	id := w.reviewStory(title)
	k := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id}).at("node", "criteria", 0, "id")
	w.as(po).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, then: "the order is placed at once"}) { criterion { id } } }`, map[string]any{"k": k})
	return id
}

func (w *world) demos(sprint string) string {
	w.t.Helper()
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { demos { title } } } }`, map[string]any{"id": sprint})
	return fmt.Sprint(r.at("node", "demos"))
}

const ordering = `mutation($id: ID!, $demos: [ID!]) { updateSprint(input: {id: $id, demos: $demos}) { sprint { demos { title } } } }`

func TestDemosComeInTheOrderThatWasDecided(t *testing.T) {
	w := newWorld(t)
	sprint, ids := w.reviewing("a", "b", "c")
	same(t, w.demos(sprint), "[map[title:a] map[title:b] map[title:c]]")
	did := w.did(ordering, map[string]any{"id": sprint, "demos": []string{ids[2], ids[0]}})
	same(t, w.demos(sprint), "[map[title:c] map[title:a] map[title:b]]")
	w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { id } } }`, map[string]any{"id": ids[0]})
	same(t, w.demos(sprint), "[map[title:c] map[title:b]]")
	w.as(po).must(undoQuery, map[string]any{"e": did.ID})
	same(t, w.demos(sprint), "[map[title:b] map[title:c]]")
	w.as(po).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, w.demos(sprint), "[map[title:c] map[title:b]]")
	w.as(po).must(ordering, map[string]any{"id": sprint, "demos": nil})
	same(t, w.demos(sprint), "[map[title:b] map[title:c]]")
	chained(t, w, w.product)
}

func TestDemosAreStoriesOfTheProductEachOnce(t *testing.T) {
	w := newWorld(t)
	sprint, ids := w.reviewing("a")
	w.as(po).ask(ordering, map[string]any{"id": sprint, "demos": []string{ids[0], "story_01jxxxxxxxxxxxxxxxxxxxxxxx"}}).refused(t, NotFound, "input.demos.1")
	w.as(po).ask(ordering, map[string]any{"id": sprint, "demos": []string{ids[0], ids[0]}}).refused(t, Invalid, "input.demos.1")
	w.as(dev).ask(ordering, map[string]any{"id": sprint, "demos": ids}).refused(t, Forbidden, "")
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	w.as(po).ask(ordering, map[string]any{"id": sprint, "demos": ids}).refused(t, Invalid, "input.id")
}

func TestTheOrderOfDemosIsProposed(t *testing.T) {
	w := newWorld(t)
	sprint, ids := w.reviewing("a", "b")
	id := w.as(dev).propose("updateSprint", map[string]any{"id": sprint, "demos": []string{ids[1]}})
	same(t, w.demos(sprint), "[map[title:a] map[title:b]]")
	w.as(po).must(accepting, map[string]any{"id": id})
	same(t, w.demos(sprint), "[map[title:b] map[title:a]]")
}

const attending = `mutation($id: ID!, $add: [ID!], $remove: [ID!]) { attendReview(input: {id: $id, add: $add, remove: $remove}) { sprint { attendees { name } } } }`

func TestWhoWasAtAReviewIsSaidByWhoTalksThere(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running()
	of := func(names ...string) (ids []string) {
		for _, name := range names {
			ids = append(ids, w.viewers[name].UserID)
		}
		return ids
	}
	attendees := func() string {
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { attendees { id } } } }`, map[string]any{"id": sprint})
		text, err := json.Marshal(r.at("node", "attendees"))
		must(t, err)
		return string(text)
	}
	none := attendees()
	w.as(dev).must(attending, map[string]any{"id": sprint, "add": of(dev, watcher)})
	first := attendees()
	did := w.did(attending, map[string]any{"id": sprint, "add": of(po), "remove": of(dev)})
	both := attendees()
	w.as(po).must(undoQuery, map[string]any{"e": did.ID})
	same(t, attendees(), first)
	w.as(po).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, attendees(), both)

	before := w.events()
	w.as(dev).must(attending, map[string]any{"id": sprint, "add": of(po)})
	same(t, w.events(), before)
	w.as(dev).ask(attending, map[string]any{"id": sprint, "add": of(outsider)}).refused(t, Invalid, "input.add")
	w.as(watcher).ask(attending, map[string]any{"id": sprint, "add": of(watcher)}).refused(t, Forbidden, "")
	w.as(dev).ask(attending, map[string]any{"id": onSprint(w)["id"], "add": of(dev)}).refused(t, Invalid, "input.id")
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	w.as(dev).must(attending, map[string]any{"id": sprint, "remove": of(po, watcher)})
	same(t, attendees(), none)
	chained(t, w, w.product)
}

const judging = `mutation($id: ID!, $met: Boolean, $note: String) { updateSprint(input: {id: $id, goalMet: $met, note: $note}) { sprint { goalMet note } } }`

func TestAGoalIsJudgedBeforeItsSprintCloses(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running()
	w.as(po).must(`mutation($id: ID!) { updateSprint(input: {id: $id, goal: "Pay in one tap."}) { sprint { id } } }`, map[string]any{"id": sprint})
	summary := func() any {
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { report { summary } } } }`, map[string]any{"id": sprint}).at("node", "report", "summary")
	}
	did := w.did(judging, map[string]any{"id": sprint, "met": true, "note": "From the cart"})
	same(t, summary(), "The goal of Sprint 1 is met: Pay in one tap. No story is in it.")
	w.as(po).must(undoQuery, map[string]any{"e": did.ID})
	same(t, summary(), "Sprint 1 is for this: Pay in one tap. No story is in it.")
	w.as(po).must(judging, map[string]any{"id": sprint, "met": true, "note": "From the cart"})

	planned := onSprint(w)["id"]
	w.as(po).ask(judging, map[string]any{"id": planned, "met": true}).refused(t, Invalid, "input.goalMet")
	w.as(po).ask(`mutation($id: ID!) { updateSprint(input: {id: $id, note: "x"}) { sprint { id } } }`, map[string]any{"id": planned}).refused(t, Invalid, "input.note")
	w.as(dev).ask(judging, map[string]any{"id": sprint, "met": false}).refused(t, Forbidden, "")

	r := w.as(po).must(`mutation($id: ID!) { closeSprint(input: {id: $id, unfinished: BACKLOG, goalMet: true}) { sprint { goalMet note } } }`, map[string]any{"id": sprint})
	same(t, r.at("closeSprint", "sprint"), "map[goalMet:true note:From the cart]")
	same(t, w.newest().Changes[0].Name, "state")
	same(t, len(w.newest().Changes), 1)
	w.as(po).ask(judging, map[string]any{"id": sprint, "met": false}).refused(t, Invalid, "input.id")
}

func TestACriterionThatIsUnverifiedSaysWhatChangedSinceItWasMet(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("a")
	query := `query($id: ID!) { node(id: $id) { ... on Story { criteria { id state reworded { actor { name } changes { field from to } } } } } }`
	read := func() any {
		return w.as(watcher).must(query, map[string]any{"id": id}).at("node", "criteria", 0, "reworded")
	}
	k := w.as(po).must(query, map[string]any{"id": id}).at("node", "criteria", 0, "id")
	same(t, read(), "[]")
	reword := func(then string) {
		w.as(po).must(`mutation($k: ID!, $then: String!) { updateCriterion(input: {id: $k, then: $then}) { criterion { id } } }`, map[string]any{"k": k, "then": then})
	}
	check := func(met bool) {
		w.as(dev).must(`mutation($k: ID!, $met: Boolean!) { checkCriterion(input: {id: $k, met: $met}) { criterion { id } } }`, map[string]any{"k": k, "met": met})
	}
	reword("the order is placed at once")
	same(t, read(), `[map[actor:map[name:Po Person] changes:[map[field:then from:"the order is placed" to:"the order is placed at once"]]]]`)
	check(true)
	same(t, read(), "[]")
	reword("the order is placed within 1 s")
	reword("the order is placed within 2 s")
	same(t, len(read().([]any)), 2)
	check(false)
	same(t, read(), "[]")
}

const summing = `mutation($id: ID!, $words: String) { updateSprint(input: {id: $id, summary: $words}) { sprint { summary } } }`

func TestTheSummaryIsInTheWordsOfWhoDecidesUntilItIsWrittenAnew(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running()
	summary := func() string {
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { summary report { summary } } } }`, map[string]any{"id": sprint})
		return fmt.Sprintf("%v|%v", r.at("node", "summary"), r.at("node", "report", "summary"))
	}
	const written = "No story is in it."
	same(t, summary(), "|"+written)
	did := w.did(summing, map[string]any{"id": sprint, "words": "Guests pay in one tap.\n\nThe map waits."})
	same(t, summary(), "Guests pay in one tap.\n\nThe map waits.|"+written)
	w.as(po).must(undoQuery, map[string]any{"e": did.ID})
	same(t, summary(), "|"+written)
	w.as(po).must(summing, map[string]any{"id": sprint, "words": "Guests pay in one tap."})

	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	const closed = "No story was in it."
	same(t, summary(), "Guests pay in one tap.|"+closed)
	w.as(po).must(summing, map[string]any{"id": sprint, "words": nil})
	same(t, summary(), "|"+closed)
	chained(t, w, w.product)
}

func TestASummaryIsOfASprintThatWasStartedAndOfWhoDecides(t *testing.T) {
	w := newWorld(t)
	w.as(po).ask(summing, map[string]any{"id": onSprint(w)["id"], "words": "x"}).refused(t, Invalid, "input.summary")
	sprint, _ := w.running()
	w.as(dev).ask(summing, map[string]any{"id": sprint, "words": "x"}).refused(t, Forbidden, "")
	w.as(po).ask(summing, map[string]any{"id": sprint, "words": strings.Repeat("x", 20_001)}).refused(t, Invalid, "input.summary")
	id := w.as(dev).propose("updateSprint", map[string]any{"id": sprint, "summary": "Guests pay in one tap."})
	w.as(po).must(accepting, map[string]any{"id": id})
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { summary } } }`, map[string]any{"id": sprint})
	same(t, r.at("node", "summary"), "Guests pay in one tap.")
}
