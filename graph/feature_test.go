package graph

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/feature"
)

const (
	movingFeature = `mutation($id: ID!, $h: Horizon, $a: ID, $b: ID, $t: Place, $v: Int) {
		moveFeature(input: {id: $id, horizon: $h, after: $a, before: $b, to: $t, version: $v, reason: "Customers ask"}) { feature { horizon rank version } } }`
	needing = `mutation($id: ID!, $add: [ID!], $remove: [ID!]) { linkFeatures(input: {id: $id, add: $add, remove: $remove}) { feature { needs { title } neededBy { title } } } }`
	slicing = `mutation($id: ID!, $s: Slice!) { sliceStory(input: {id: $id, slice: $s}) { story { slice feature { title } } } }`
)

func (w *world) feature(title string) string {
	w.t.Helper()
	return w.as(pm).id(`mutation($p: ID!, $t: String!) { createFeature(input: {productId: $p, title: $t}) { featureEdge { node { id } } } }`,
		map[string]any{"p": w.product, "t": title})
}

// needs says that a feature needs another.
func (w *world) needs(id, other string) {
	w.t.Helper()
	w.as(pm).must(needing, map[string]any{"id": id, "add": []string{other}})
}

// roadmap is the titles of the features in their order.
func (w *world) roadmap() string {
	w.t.Helper()
	var titles []string
	for _, e := range w.as(watcher).must(`{ product(key: "CHK") { features { edges { node { title } } } } }`, nil).at("product", "features", "edges").([]any) {
		node := response{Data: e.(map[string]any)}
		titles = append(titles, node.at("node", "title").(string))
	}
	return strings.Join(titles, " ")
}

func TestFeaturesStandInTheOrderTheyAreMovedTo(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.feature("a"), w.feature("b"), w.feature("c")
	same(t, w.roadmap(), "a b c")
	for _, move := range []struct {
		vars map[string]any
		want string
	}{
		{map[string]any{"id": c, "t": "TOP"}, "c a b"},
		{map[string]any{"id": c, "a": a}, "a c b"},
		{map[string]any{"id": a, "t": "BOTTOM"}, "c b a"},
		{map[string]any{"id": a, "b": b, "h": "NOW"}, "c a b"},
		{map[string]any{"id": b, "h": "NEXT"}, "c a b"},
	} {
		w.as(pm).must(movingFeature, move.vars)
		same(t, w.roadmap(), move.want)
	}
	w.feature("d")
	same(t, w.roadmap(), "c a b d")
	w.as(pm).must(undoQuery, map[string]any{"e": w.newestOf("moveFeature", a).ID})
	same(t, w.roadmap(), "c b a d")
	r := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Feature { horizon events(last: 2) { edges { node { reason changes { field } } } } } } }`, map[string]any{"id": a})
	same(t, r.at("node", "horizon"), "LATER")
	same(t, r.at("node", "events", "edges", 0, "node", "reason"), "Customers ask")
	same(t, r.at("node", "events", "edges", 0, "node", "changes"), "[map[field:horizon] map[field:rank]]")
}

func TestAFeatureGoesToOnePlace(t *testing.T) {
	w := newWorld(t)
	a, b := w.feature("a"), w.feature("b")
	w.as(pm).ask(movingFeature, map[string]any{"id": a}).refused(t, Invalid, "input")
	w.as(pm).ask(movingFeature, map[string]any{"id": a, "a": b, "t": "TOP"}).refused(t, Invalid, "input")
	w.as(pm).ask(movingFeature, map[string]any{"id": a, "a": a}).refused(t, Invalid, "input.after")
	w.as(pm).ask(movingFeature, map[string]any{"id": a, "b": "feature_01h2xcejqtf2nbrexx3vqjhp41"}).refused(t, NotFound, "input.before")
	w.as(pm).must(movingFeature, map[string]any{"id": a, "a": b, "v": 1})
	w.as(pm).ask(movingFeature, map[string]any{"id": a, "t": "TOP", "v": 1}).refused(t, Conflict, "")
	w.as(pm).must(movingFeature, map[string]any{"id": a, "h": "NEXT", "v": 1}) // the order and the horizon merge
	before := w.events()
	w.as(pm).must(movingFeature, map[string]any{"id": a, "h": "NEXT", "t": "BOTTOM"})
	same(t, w.events(), before)
}

func TestFeaturesAreRankedAnewWhereThereIsNoRoom(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.feature("a"), w.feature("b"), w.feature("c")
	for id, rank := range map[string]string{a: "a0" + strings.Repeat("0", 61) + "1", b: "a0" + strings.Repeat("0", 61) + "2"} {
		w.store.Client.Feature.Update().Where(feature.ID(id)).SetRank(rank).ExecX(asSystem(t.Context()))
	}
	w.as(pm).must(movingFeature, map[string]any{"id": c, "a": a})
	same(t, w.roadmap(), "a c b")
}

func TestAFeatureNeedsOthersAndNeverItself(t *testing.T) {
	w := newWorld(t)
	cards, tap, again := w.feature("Saved cards"), w.feature("One-tap pay"), w.feature("Buy again")
	w.needs(tap, cards)
	w.needs(again, tap)
	r := w.as(pm).must(needing, map[string]any{"id": tap})
	same(t, r.at("linkFeatures", "feature", "needs"), "[map[title:Saved cards]]")
	same(t, r.at("linkFeatures", "feature", "neededBy"), "[map[title:Buy again]]")
	for _, c := range []struct{ id, other, why string }{
		{tap, tap, "One-tap pay would wait for itself: One-tap pay needs One-tap pay."},
		{cards, again, "Saved cards would wait for itself: Saved cards needs Buy again needs One-tap pay needs Saved cards."},
	} {
		r := w.as(pm).ask(needing, map[string]any{"id": c.id, "add": []string{c.other}}).refused(t, Invalid, "input.add")
		same(t, r.extra("reason"), c.why)
	}
	w.as(pm).ask(needing, map[string]any{"id": tap, "add": []string{"feature_01h2xcejqtf2nbrexx3vqjhp41"}}).refused(t, NotFound, "input.add")
	w.as(pm).must(needing, map[string]any{"id": again, "remove": []string{tap}})
	w.needs(cards, again)
}

func TestTwoFeaturesDoNotCloseACircleAtOnce(t *testing.T) {
	w := newWorld(t)
	a, b := w.feature("a"), w.feature("b")
	made := make([]bool, 2)
	var both sync.WaitGroup
	for i, pair := range [][2]string{{a, b}, {b, a}} {
		both.Go(func() {
			made[i] = len(w.as(pm).ask(needing, map[string]any{"id": pair[0], "add": []string{pair[1]}}).Errors) == 0
		})
	}
	both.Wait()
	if made[0] == made[1] {
		t.Errorf("made: %v; one of two is", made)
	}
}

func TestAFeatureIsNeededByFifty(t *testing.T) {
	w := newWorld(t)
	hub := w.feature("hub")
	for i := range maxPlain {
		w.needs(w.feature(fmt.Sprint("spoke ", i)), hub)
	}
	r := w.as(pm).ask(needing, map[string]any{"id": w.feature("one too many"), "add": []string{hub}}).refused(t, Invalid, "input.add")
	same(t, r.extra("reason"), `50 features need "hub" already.`)
}

func TestStoriesAreInTheFirstSliceUntilTheyCanWait(t *testing.T) {
	w := newWorld(t)
	f := w.feature("One-tap pay")
	alone, tap, art := w.story("Alone"), w.readyStory("Tap"), w.readyStory("Card art")
	w.as(po).ask(slicing, map[string]any{"id": alone, "s": "LATER"}).refused(t, Invalid, "input.id")
	for _, id := range []string{tap, art} {
		w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { slice } } }`, map[string]any{"id": id, "f": f})
	}
	slices := func(progress, first, later string) {
		t.Helper()
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Feature { firstProgress { stories points }
			first: stories(slice: FIRST) { edges { node { title } } } later: stories(slice: LATER) { edges { node { title } } } } } }`, map[string]any{"id": f})
		same(t, r.at("node", "firstProgress"), progress)
		same(t, r.at("node", "first", "edges"), first)
		same(t, r.at("node", "later", "edges"), later)
	}
	slices("map[points:10 stories:2]", "[map[node:map[title:Tap]] map[node:map[title:Card art]]]", "[]")
	same(t, w.as(po).must(slicing, map[string]any{"id": art, "s": "LATER"}).at("sliceStory", "story"), "map[feature:map[title:One-tap pay] slice:LATER]")
	slices("map[points:5 stories:1]", "[map[node:map[title:Tap]]]", "[map[node:map[title:Card art]]]")
}

func TestTheOneWhoMayOnlyProposeProposesAMove(t *testing.T) {
	w := newWorld(t)
	a, b := w.feature("a"), w.feature("b")
	p := w.as(po).propose("moveFeature", map[string]any{"id": b, "horizon": "NOW", "before": a})
	same(t, w.roadmap(), "a b")
	r := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Feature { proposals { id } } } }`, map[string]any{"id": b})
	same(t, r.at("node", "proposals", 0, "id"), p)
	w.as(pm).must(accepting, map[string]any{"id": p})
	same(t, w.roadmap(), "b a")
}

func TestEffortIsGuessedInPoints(t *testing.T) {
	w := newWorld(t)
	id := w.feature("a")
	guess := `mutation($id: ID!, $n: Float) { updateFeature(input: {id: $id, effortGuess: $n}) { feature { effortGuess } } }`
	same(t, w.as(pm).must(guess, map[string]any{"id": id, "n": 13}).at("updateFeature", "feature", "effortGuess"), 13)
	w.as(pm).ask(guess, map[string]any{"id": id, "n": -1}).refused(t, Invalid, "input.effortGuess")
	same(t, w.as(pm).must(guess, map[string]any{"id": id, "n": nil}).at("updateFeature", "feature", "effortGuess"), nil)
}

// newestOf returns the last event of a mutation that happened to a thing.
func (w *world) newestOf(mutation, id string) *ent.Event {
	return w.store.Client.Event.Query().Where(event.Action(mutation), event.EntityID(id)).
		Order(event.ByNumber(sql.OrderDesc())).FirstX(asSystem(w.t.Context()))
}

func TestTheRoadmapTellsWhatMovedSinceADayAndWhy(t *testing.T) {
	w := newWorld(t)
	old := onFeature(w)
	w.as(pm).must(`mutation($id: ID!) { moveFeature(input: {id: $id, horizon: NEXT, reason: "before"}) { feature { id } } }`, old)
	w.later(time.Hour)
	since := w.clock()
	w.later(time.Hour)
	w.as(pm).must(`mutation($id: ID!) { moveFeature(input: {id: $id, horizon: NOW, reason: "The bank said yes"}) { feature { id } } }`, old)
	w.as(po).must(`mutation($id: ID!) { addComment(input: {subjectId: $id, body: "Good"}) { commentEdge { cursor } } }`, old)
	r := w.as(po).must(`mutation($id: ID!) { proposeChange(input: {changes: [{updateFeature: {id: $id, windowEnd: "2026-11-30"}}], reason: "It grew"}) { proposalEdge { node { id } } } }`, old)
	w.as(pm).must(`mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { state } } }`, map[string]any{"id": r.at("proposeChange", "proposalEdge", "node", "id")})
	onFeature(w)
	r = w.as(watcher).must(`query($since: Time!) { product(key: "CHK") { roadmapEvents(since: $since, last: 10) { totalCount edges { node {
		action reason proposal { author { name } } changes { field to } } } } } }`, map[string]any{"since": since})
	same(t, r.at("product", "roadmapEvents", "totalCount"), 3.0)
	told := func(i int, path ...any) any {
		return r.at(append([]any{"product", "roadmapEvents", "edges", i, "node"}, path...)...)
	}
	same(t, told(0, "reason"), "The bank said yes")
	same(t, told(0, "changes", 0, "to"), `"NOW"`)
	same(t, told(1, "proposal", "author", "name"), "Po Person")
	same(t, told(2, "action"), "createFeature")
	same(t, w.as(stranger).must(`{ product(key: "CHK") { roadmapEvents(since: "2020-01-01T00:00:00Z", last: 10) { totalCount } } }`, nil).at("product", "roadmapEvents", "totalCount"), 0.0)

	moved := w.as(watcher).must(reportWords, onReport(w)).at("node", "numbers", "moved").([]any)
	same(t, len(moved), 3)
	same(t, moved[2].(map[string]any)["to"], "NEXT")
}
