package graph

import (
	"fmt"
	"sync"
	"testing"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/rights"
)

// chained checks a product's log: numbers without a gap, times that do not go
// back, and every line linked to the one before.
func chained(t *testing.T, w *world, productID string) []*ent.Event {
	t.Helper()
	rows := w.store.Client.Event.Query().Where(event.ProductID(productID)).Order(event.ByNumber()).AllX(asSystem(t.Context()))
	var before []byte
	for i, e := range rows {
		same(t, e.Number, i+1)
		if why := unproven(before, e); why != "" {
			t.Fatalf("event %d: %s", e.Number, why)
		}
		before = e.Hash
	}
	return rows
}

func TestTheLogProvesItself(t *testing.T) {
	w := newWorld(t)
	w.reviewStory("Pay in one tap")
	if rows := chained(t, w, w.product); len(rows) < 9 {
		t.Fatalf("%d events", len(rows))
	}
}

func TestAChangeOfNothingWritesNothing(t *testing.T) {
	w := newWorld(t)
	id := w.readyStory("Pay in one tap")
	block := `mutation($id: ID!) { blockStory(input: {id: $id, reason: "No key"}) { story { version } } }`
	blocked := w.as(po).must(block, map[string]any{"id": id}).Body
	same(t, w.as(po).must(block, map[string]any{"id": id}).Body, blocked)
	w.as(po).must(`mutation($id: ID!) { unblockStory(input: {id: $id}) { story { id } } }`, map[string]any{"id": id})
	before := w.events()
	for _, query := range []string{
		`mutation($id: ID!) { updateStory(input: {id: $id, title: "Pay in one tap"}) { story { version } } }`,
		`mutation($id: ID!) { estimateStory(input: {id: $id, points: 5}) { story { version } } }`,
		`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: READY}) { story { version } } }`,
		`mutation($id: ID!) { assignStory(input: {id: $id}) { story { version } } }`,
		`mutation($id: ID!) { unblockStory(input: {id: $id}) { story { version } } }`,
		`mutation($id: ID!) { labelStory(input: {id: $id}) { story { version } } }`,
		`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { version } } }`,
	} {
		w.as(po).must(query, map[string]any{"id": id})
	}
	same(t, w.events(), before)
}

func TestAFailureAnywhereInARequestUndoesAllOfIt(t *testing.T) {
	w := newWorld(t)
	before := w.events()
	r := w.as(po).ask(`mutation($p: ID!) {
		a: createStory(input: {productId: $p, title: "a"}) { storyEdge { node { id } } }
		b: createStory(input: {productId: $p, title: " "}) { storyEdge { node { id } } }
	}`, map[string]any{"p": w.product}).refused(t, Invalid, "input.title")
	if r.Data != nil {
		t.Error(r.Body)
	}
	same(t, w.order(), "[]")
	same(t, w.events(), before)
}

func TestTheLogNamesTheHat(t *testing.T) {
	w := newWorld(t)
	ask := `mutation($p: ID!) { createLabel(input: {productId: $p, name: "x"}) { labelEdge { node { id } } } }`
	w.as(both).must(ask, map[string]any{"p": w.product})
	w.as(both).wearing(rights.PM).must(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "g"}) { goalEdge { node { id } } } }`, map[string]any{"p": w.product})
	rows := chained(t, w, w.product)
	same(t, *rows[len(rows)-2].Hat, rights.PO)
	same(t, *rows[len(rows)-1].Hat, rights.PM)
}

func TestManyWritersLeaveOneLogAndOneOrder(t *testing.T) {
	w := newWorld(t)
	const writers, each = 8, 10
	var wait sync.WaitGroup
	var failed sync.Map
	for i := range writers {
		wait.Go(func() {
			for j := range each {
				r := w.as(po).ask(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t, to: TOP}) { storyEdge { node { id } } } }`,
					map[string]any{"p": w.product, "t": fmt.Sprint(i, "/", j)})
				if len(r.Errors) > 0 {
					failed.Store(r.Body, true)
				}
			}
		})
	}
	wait.Wait()
	failed.Range(func(body, _ any) bool { t.Error(body); return true })
	same(t, len(w.order()), writers*each)
	chained(t, w, w.product)
}

func TestTheLogIsReadFromEitherEnd(t *testing.T) {
	w := newWorld(t)
	w.many(12)
	query := `query($first: Int, $after: Int, $last: Int, $before: Int) { product(key: "CHK") {
		events(first: $first, after: $after, last: $last, before: $before) { edges { node { number requestId } } pageInfo { hasNextPage hasPreviousPage } } } }`
	newest := len(chained(t, w, w.product))
	numbers := func(vars map[string]any) (list []int, next, previous any) {
		r := w.as(watcher).must(query, vars)
		for i := range r.at("product", "events", "edges").([]any) {
			list = append(list, int(r.at("product", "events", "edges", i, "node", "number").(float64)))
			same(t, r.at("product", "events", "edges", i, "node", "requestId"), "test")
		}
		return list, r.at("product", "events", "pageInfo", "hasNextPage"), r.at("product", "events", "pageInfo", "hasPreviousPage")
	}
	list, next, previous := numbers(map[string]any{"last": 2})
	same(t, fmt.Sprint(list, next, previous), fmt.Sprint([]int{newest - 1, newest}, false, true))
	list, next, previous = numbers(map[string]any{"last": 2, "before": newest - 1})
	same(t, fmt.Sprint(list, next, previous), fmt.Sprint([]int{newest - 3, newest - 2}, true, true))
	list, next, previous = numbers(map[string]any{"last": 5, "before": 3})
	same(t, fmt.Sprint(list, next, previous), fmt.Sprint([]int{1, 2}, true, false))
	list, next, previous = numbers(map[string]any{"first": 2, "after": newest - 2})
	same(t, fmt.Sprint(list, next, previous), fmt.Sprint([]int{newest - 1, newest}, false, true))
	list, _, _ = numbers(map[string]any{"first": 9, "after": 1, "before": 4})
	same(t, list, "[2 3]")
	w.as(watcher).ask(query, map[string]any{"first": 1, "last": 1}).refused(t, Invalid, "last")
}
