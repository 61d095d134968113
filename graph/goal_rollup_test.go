package graph

import (
	"fmt"
	"testing"
)

// serving makes a goal that serves another, measured by the metric of measured.
func (w *world) serving(wider, metric string, state string) string {
	w.t.Helper()
	return w.as(pm).id(`mutation($p: ID!, $w: ID) { createGoal(input: {productId: $p, title: "Serves it", state: `+state+`, servesId: $w, metric: `+metric+`}) { goalEdge { node { id } } } }`,
		map[string]any{"p": w.product, "w": wider})
}

func TestGoalsThatMeasureTheSameAreAddedUp(t *testing.T) {
	w := newWorld(t)
	wider := w.measured(nil)
	rolled := func() string { return fmt.Sprint(w.ofGoal(wider, `rolledUp { goals others made }`)) }
	same(t, rolled(), "map[rolledUp:<nil>]")

	short := w.serving(wider, `{name: "checkout time", unit: "s", baseline: 50, target: 40}`, "ACTIVE")
	long := w.serving(wider, `{name: "Checkout time", unit: "s", baseline: 100, target: 70}`, "DRAFT")
	w.serving(wider, `{name: "Checkout time", unit: "min", baseline: 2, target: 1}`, "ACTIVE")
	w.serving(wider, `{name: "Checkout time", unit: "s", baseline: 70, target: 100}`, "ACTIVE")
	same(t, rolled(), "map[rolledUp:map[goals:0 made:<nil> others:4]]")

	w.measure(short, "2026-08-10T00:00:00Z", 52)
	same(t, rolled(), "map[rolledUp:map[goals:1 made:-0.2 others:3]]")
	w.measure(long, "2026-08-10T00:00:00Z", 100)
	w.measure(long, "2026-08-11T00:00:00Z", 78)
	same(t, rolled(), "map[rolledUp:map[goals:2 made:0.5 others:2]]")

	w.as(pm).must(`mutation($id: ID!) { closeGoal(input: {id: $id, state: DROPPED, learned: "Too dear"}) { goal { id } } }`, map[string]any{"id": short})
	same(t, rolled(), "map[rolledUp:map[goals:1 made:0.7333333333333333 others:2]]")
}

func TestWithoutAMetricNothingIsTheSame(t *testing.T) {
	w := newWorld(t)
	wider := onGoal(w)["id"].(string)
	w.measure(w.serving(wider, `{baseline: 1, target: 2}`, "ACTIVE"), "2026-08-10T00:00:00Z", 2)
	same(t, w.ofGoal(wider, `rolledUp { goals others made } servedBy { totalCount edges { node { title health { state } serves { id } } } }`),
		fmt.Sprintf("map[rolledUp:map[goals:0 made:<nil> others:1] servedBy:map[edges:[map[node:map[health:map[state:NO_DATA] serves:map[id:%s] title:Serves it]]] totalCount:1]]", wider))
}

func TestWhatIsAddedUpAndWhatServesIsReadAtOnce(t *testing.T) {
	w := newWorld(t)
	wider := w.measured(nil)
	list := `{ product(key: "CHK") { goals { edges { node { rolledUp { made others } serves { id title } } } } } }`
	node := fmt.Sprintf(`{ node(id: %q) { ... on Goal { rolledUp { made } serves { title health { state } } servedBy(first: 50) { edges { node { title state current { value } health { state broken { name } } rolledUp { made } } } } } } }`, wider)
	add := func() {
		w.measure(w.serving(wider, `{name: "Checkout time", unit: "s", baseline: 50, target: 40}`, "ACTIVE"), "2026-08-10T00:00:00Z", 45)
	}
	add()
	oneOfList, oneOfNode := w.count(list), w.count(node)
	for range 4 {
		add()
	}
	same(t, w.count(list), oneOfList)
	same(t, w.count(node), oneOfNode)
}
