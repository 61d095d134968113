package graph

import "testing"

const limiting = `mutation($p: ID!, $doing: Int, $review: Int, $v: Int) {
	updateProduct(input: {id: $p, inProgressLimit: $doing, inReviewLimit: $review, version: $v}) { product { inProgressLimit inReviewLimit version } } }`

// limits is how many stories may be in progress and in review, as somebody sees it.
func (c caller) limits() any {
	c.t.Helper()
	return c.must(`query($p: ID!) { node(id: $p) { ... on Product { inProgressLimit inReviewLimit } } }`, inProduct(c.world)).at("node")
}

func TestThePOLimitsWhatIsWorkedOnAtOnce(t *testing.T) {
	w := newWorld(t)
	same(t, w.as(watcher).limits(), "map[inProgressLimit:<nil> inReviewLimit:<nil>]")
	w.as(po).must(limiting, map[string]any{"p": w.product, "doing": 3, "review": 2})
	same(t, w.as(watcher).limits(), "map[inProgressLimit:3 inReviewLimit:2]")
	e := w.newest()
	same(t, e.Action+" "+string(*e.Decision), "updateProduct PLAN_SPRINTS")
	w.as(po).must(limiting, map[string]any{"p": w.product, "doing": nil, "review": 2})
	same(t, w.as(watcher).limits(), "map[inProgressLimit:<nil> inReviewLimit:2]")
	w.as(po).undo(w.newest())
	same(t, w.as(watcher).limits(), "map[inProgressLimit:3 inReviewLimit:2]")
}

func TestALimitForbidsNoMove(t *testing.T) {
	w := newWorld(t)
	w.as(po).must(limiting, map[string]any{"p": w.product, "doing": 1, "review": 1})
	for _, title := range []string{"first", "second"} {
		id := w.readyStory(title)
		for _, status := range []string{"IN_PROGRESS", "IN_REVIEW"} {
			w.as(dev).must(`mutation($id: ID!, $s: StoryStatus!) { setStoryStatus(input: {id: $id, status: $s}) { story { id } } }`, map[string]any{"id": id, "s": status})
		}
	}
}

func TestALimitIsOneOrMoreAndIsTheOneThatWasSeen(t *testing.T) {
	w := newWorld(t)
	for _, wrong := range []int{0, -1, 100} {
		w.as(po).ask(limiting, map[string]any{"p": w.product, "doing": wrong}).refused(t, Invalid, "input.inProgressLimit")
		w.as(po).ask(limiting, map[string]any{"p": w.product, "review": wrong}).refused(t, Invalid, "input.inReviewLimit")
	}
	base := w.as(po).must(limiting, map[string]any{"p": w.product, "doing": 3}).at("updateProduct", "product", "version")
	w.as(both).wearing("PO").must(limiting, map[string]any{"p": w.product, "doing": 4})
	r := w.as(po).ask(limiting, map[string]any{"p": w.product, "doing": 2, "v": base}).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:3 current:4 name:inProgressLimit yours:2]]")
}

func TestALimitIsProposedByWhoMayNotSetIt(t *testing.T) {
	w := newWorld(t)
	r := w.as(dev).ask(limiting, map[string]any{"p": w.product, "doing": 3}).refused(t, Forbidden, "")
	same(t, r.extra("decision"), "PLAN_SPRINTS")
	same(t, r.extra("mayPropose"), true)
	p := w.as(dev).propose("updateProduct", map[string]any{"id": w.product, "inProgressLimit": 3})
	w.as(po).must(accepting, map[string]any{"id": p})
	same(t, w.as(dev).limits(), "map[inProgressLimit:3 inReviewLimit:<nil>]")
	w.as(admin).ask(limiting, map[string]any{"p": w.product, "doing": 5}).refused(t, Forbidden, "")
}
