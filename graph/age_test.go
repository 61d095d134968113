package graph

import (
	"testing"
	"time"
)

// ages is how long a story is in hand and blocked, as somebody sees it.
func (c caller) ages(id string) any {
	c.t.Helper()
	return c.must(`query($id: ID!) { node(id: $id) { ... on Story { age block { days } } } }`, map[string]any{"id": id}).at("node")
}

func (w *world) to(id, status string) {
	w.t.Helper()
	w.as(dev).must(`mutation($id: ID!, $s: StoryStatus!) { setStoryStatus(input: {id: $id, status: $s}) { story { age } } }`, map[string]any{"id": id, "s": status})
}

// everyDay makes every day a working day, so that a day later is one.
func (w *world) everyDay() {
	w.t.Helper()
	w.as(admin).must(`mutation($p: ID!) { updateProduct(input: {id: $p, workingDays: [1, 2, 3, 4, 5, 6, 7]}) { product { id } } }`, inProduct(w))
}

func TestAStoryIsAsOldAsItIsInHand(t *testing.T) {
	w := newWorld(t)
	w.everyDay()
	id := w.readyStory("Pay in one tap")
	w.later(48 * time.Hour)
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:<nil>]")
	w.to(id, "IN_PROGRESS")
	w.later(36 * time.Hour)
	same(t, w.as(watcher).ages(id), "map[age:1.5 block:<nil>]")
	w.to(id, "READY")
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:<nil>]")
	w.to(id, "IN_PROGRESS")
	w.later(12 * time.Hour)
	w.to(id, "IN_REVIEW")
	same(t, w.as(watcher).ages(id), "map[age:2 block:<nil>]") // since it first was in progress
	r := w.as(watcher).must(`{ product(key: "CHK") { cycleTimes { open { days } } } }`, nil)
	same(t, r.at("product", "cycleTimes", "open", 0, "days"), 2)
	w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "Not now"}) { story { id } } }`, map[string]any{"id": id})
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:<nil>]")
}

func TestABlockIsCountedInWorkingDays(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pickup point map")
	w.as(dev).must(`mutation($id: ID!) { blockStory(input: {id: $id, reason: "Map licence"}) { story { block { days } } } }`, map[string]any{"id": id})
	w.later(7 * 24 * time.Hour)
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:map[days:5]]")
	w.as(dev).must(`mutation($id: ID!, $u: ID!) { blockStory(input: {id: $id, reason: "Map licence: legal reads it", ownerId: $u}) { story { id } } }`,
		map[string]any{"id": id, "u": w.viewers[po].UserID})
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:map[days:5]]") // it is the same block
	w.as(dev).must(`mutation($id: ID!) { unblockStory(input: {id: $id}) { story { id } } }`, map[string]any{"id": id})
	same(t, w.as(watcher).ages(id), "map[age:<nil> block:<nil>]")
}

func TestWhatAStoryBecameInTheRequestCountsAtOnce(t *testing.T) {
	w := newWorld(t)
	w.everyDay()
	id := w.readyStory("Pay in one tap")
	w.to(id, "IN_PROGRESS")
	w.later(24 * time.Hour)
	r := w.as(dev).must(`mutation($id: ID!) {
		back: setStoryStatus(input: {id: $id, status: READY}) { story { age } }
		on: setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { age } } }`, map[string]any{"id": id})
	same(t, r.at("back", "story", "age"), nil)
	same(t, r.at("on", "story", "age"), 1)
}
