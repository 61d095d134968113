package graph

import (
	"fmt"
	"sync"
	"testing"

	"throughline/ent/rights"
)

const linking = `mutation($id: ID!, $is: LinkDirection!, $other: ID!) { linkStories(input: {storyId: $id, direction: $is, otherId: $other}) {
	link { id kind from { title } to { title } } story { title links { direction story { title } } } other { title links { direction story { title } } } } }`

// links sends what makes one story something to another.
func (c caller) links(id, is, other string) response {
	c.t.Helper()
	return c.ask(linking, map[string]any{"id": id, "is": is, "other": other})
}

// link makes one story something to another, as the PO, and returns the link's id.
func (w *world) link(id, is, other string) string {
	w.t.Helper()
	r := w.as(po).links(id, is, other)
	if len(r.Errors) > 0 {
		w.t.Fatalf("linking answered %s", r.Body)
	}
	return r.at("linkStories", "link", "id").(string)
}

// seen is how a story stands to others, as somebody sees it.
func (c caller) seen(id string) string {
	c.t.Helper()
	r := c.must(`query($id: ID!) { node(id: $id) { ... on Story { links { direction story { title } } } } }`, map[string]any{"id": id})
	all := ""
	for _, l := range r.at("node", "links").([]any) {
		one := response{Data: l.(map[string]any)}
		all += fmt.Sprintf("%v %v; ", one.at("direction"), one.at("story", "title"))
	}
	return all
}

// elsewhereStory makes a story of PAY, in which one of CHK's people then holds a role.
func (w *world) elsewhereStory(title, who string, kind rights.RoleKind) string {
	w.t.Helper()
	id := w.as(outsider).id(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`,
		map[string]any{"p": w.elsewhere, "t": title})
	w.viewers[who].Roles[w.elsewhere] = []rights.RoleKind{kind}
	return id
}

func TestALinkIsSeenFromBothStories(t *testing.T) {
	w := newWorld(t)
	tap, card, wallet := w.story("Tap"), w.story("Card"), w.story("Wallet")
	r := w.as(po).links(tap, "BLOCKED_BY", card)
	same(t, r.at("linkStories", "link", "kind"), "BLOCKS")
	same(t, r.at("linkStories", "link", "from", "title"), "Card")
	same(t, r.at("linkStories", "story", "links"), "[map[direction:BLOCKED_BY story:map[title:Card]]]")
	same(t, r.at("linkStories", "other", "links"), "[map[direction:BLOCKS story:map[title:Tap]]]")
	w.link(wallet, "DUPLICATES", tap)
	w.link(wallet, "RELATES", tap)
	same(t, w.as(watcher).seen(tap), "BLOCKED_BY Card; DUPLICATED_BY Wallet; RELATES Wallet; ")
	same(t, w.as(watcher).seen(wallet), "DUPLICATES Tap; RELATES Tap; ")

	gone := w.as(po).must(`mutation($id: ID!) { unlinkStories(input: {linkId: $id}) { deletedLinkId story { title links { direction } } other { title links { direction } } } }`,
		map[string]any{"id": r.at("linkStories", "link", "id")})
	same(t, gone.at("unlinkStories", "story", "title"), "Tap")
	same(t, gone.at("unlinkStories", "other", "links"), "[]")
	same(t, w.as(watcher).seen(card), "")
}

func TestALinkThatCannotBeSaysWhy(t *testing.T) {
	w := newWorld(t)
	first, second, third := w.story("first"), w.story("second"), w.story("third")
	w.link(first, "BLOCKS", second)
	w.link(second, "BLOCKS", third)
	w.link(first, "RELATES", third)
	w.link(second, "DUPLICATES", first)
	for _, c := range []struct{ id, is, other, why string }{
		{first, "RELATES", first, "A story cannot be linked to itself."},
		{first, "BLOCKS", second, "CHK-1 blocks CHK-2 already."},
		{second, "BLOCKED_BY", first, "CHK-1 blocks CHK-2 already."},
		{third, "RELATES", first, "CHK-1 relates to CHK-3 already."},
		{first, "DUPLICATES", second, "CHK-2 duplicates CHK-1 already."},
		{second, "BLOCKS", first, "CHK-2 would wait for itself: CHK-2 blocks CHK-1 blocks CHK-2."},
		{first, "BLOCKED_BY", third, "CHK-3 would wait for itself: CHK-3 blocks CHK-1 blocks CHK-2 blocks CHK-3."},
	} {
		r := w.as(po).links(c.id, c.is, c.other).refused(t, Invalid, "input.otherId")
		same(t, r.extra("reason"), c.why)
	}
	same(t, w.as(po).links(third, "BLOCKS", first).extra("circle"), "[CHK-3 CHK-1 CHK-2 CHK-3]")
	w.as(po).links(first, "RELATES", "story_01h2xcejqtf2nbrexx3vqjhp41").refused(t, NotFound, "input.otherId")
	w.as(po).links("story_01h2xcejqtf2nbrexx3vqjhp41", "RELATES", first).refused(t, NotFound, "input.storyId")
}

func TestAStoryHasFiftyLinks(t *testing.T) {
	w := newWorld(t)
	hub := w.story("hub")
	for i := range maxPlain {
		w.link(w.story(fmt.Sprint("spoke ", i)), "BLOCKS", hub)
	}
	one := w.story("one too many")
	same(t, w.as(po).links(one, "RELATES", hub).refused(t, Invalid, "input.otherId").extra("reason"), "CHK-1 has 50 links already.")
	w.as(po).links(hub, "RELATES", one).refused(t, Invalid, "input.otherId")
}

func TestALinkToAnotherProductIsForWhoSeesBoth(t *testing.T) {
	w := newWorld(t)
	here, there := w.story("here"), w.elsewhereStory("there", po, rights.Viewer)
	id := w.link(here, "BLOCKED_BY", there)
	same(t, w.as(po).seen(here), "BLOCKED_BY there; ")
	same(t, w.as(po).seen(there), "BLOCKS here; ")
	same(t, w.as(admin).seen(there), "BLOCKS here; ")
	same(t, w.as(dev).seen(here), "")
	same(t, w.as(outsider).seen(there), "")
	w.as(both).links(here, "RELATES", there).refused(t, NotFound, "input.otherId")
	for _, name := range []string{dev, outsider, stranger} {
		same(t, w.as(name).must(`query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": id}).at("node"), nil)
		w.as(name).ask(`mutation($id: ID!) { unlinkStories(input: {linkId: $id}) { deletedLinkId } }`, map[string]any{"id": id}).refused(t, NotFound, "input.linkId")
	}
	w.as(po).links(there, "BLOCKS", here).refused(t, Forbidden, "") // a viewer there
	// Somebody who does not see all of the way round hears no more of it.
	beyond := w.story("beyond")
	w.link(beyond, "BLOCKS", there)
	r := w.as(both).links(here, "BLOCKS", beyond).refused(t, Invalid, "input.otherId")
	same(t, r.extra("reason"), "CHK-1 would wait for itself: CHK-1 blocks CHK-2 blocks a story you do not see blocks CHK-1.")
}

func TestABlockedStoryAboveItsBlockerIsWarnedOf(t *testing.T) {
	w := newWorld(t)
	blocked, first, second := w.story("blocked"), w.story("first"), w.reviewStory("second")
	elsewhere := w.elsewhereStory("elsewhere", po, rights.Viewer)
	w.link(blocked, "BLOCKED_BY", second)
	w.link(blocked, "BLOCKED_BY", first)
	w.link(blocked, "BLOCKED_BY", elsewhere)
	warns := func(want string) {
		t.Helper()
		r := w.as(dev).must(`query($id: ID!, $f: ID!) { node(id: $id) { ... on Story { blockersBelow { title } } }
			blocker: node(id: $f) { ... on Story { blockersBelow { title } } } }`, map[string]any{"id": blocked, "f": first})
		same(t, r.at("node", "blockersBelow"), want)
		same(t, r.at("blocker", "blockersBelow"), "[]")
	}
	warns("[map[title:first] map[title:second]]")
	sprint := map[string]any{"x": onSprint(w)["id"], "s": first}
	w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { stories { id } } }`, sprint)
	warns("[map[title:second]]")
	w.as(po).must(`mutation($s: ID!) { removeFromSprint(input: {storyIds: [$s]}) { stories { id } } }`, sprint)
	w.as(po).must(`mutation($id: ID!, $a: ID!) { moveStory(input: {id: $id, after: $a}) { story { id } } }`, map[string]any{"id": blocked, "a": first})
	warns("[map[title:second]]")
	w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { id } } }`, map[string]any{"id": second})
	warns("[]")
	w.as(po).must(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`, map[string]any{"id": blocked})
	warns("[map[title:first]]")
	w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "Not now"}) { story { id } } }`, map[string]any{"id": blocked})
	warns("[]")
}

func TestAProposedLinkIsMadeWhenItIsAccepted(t *testing.T) {
	w := newWorld(t)
	a, b := w.story("a"), w.story("b")
	p := w.as(dev).propose("linkStories", map[string]any{"storyId": a, "direction": "BLOCKED_BY", "otherId": b})
	same(t, w.as(dev).seen(a), "")
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { proposals { id } } } }`, map[string]any{"id": a})
	same(t, r.at("node", "proposals", 0, "id"), p)
	w.as(po).must(accepting, map[string]any{"id": p})
	same(t, w.as(dev).seen(a), "BLOCKED_BY b; ")
}

func TestWhatWasSplitOffIsSeenFromBoth(t *testing.T) {
	w := newWorld(t)
	whole := w.story("whole")
	r := w.as(po).must(`mutation($id: ID!) { splitStory(input: {id: $id, title: "part"}) { story { parts { title parent { title } } } } }`, map[string]any{"id": whole})
	same(t, r.at("splitStory", "story", "parts"), "[map[parent:map[title:whole] title:part]]")
}

func TestOfTwoThatWouldBlockEachOtherAtOnceOneDoes(t *testing.T) {
	w := newWorld(t)
	for _, is := range []string{"BLOCKS", "RELATES"} {
		for range 8 {
			here, there := w.story("Tap"), w.elsewhereStory("Pay", po, rights.PO)
			made := make(chan bool, 2)
			var wait sync.WaitGroup
			for _, way := range [][2]string{{here, there}, {there, here}} {
				wait.Go(func() { made <- len(w.as(po).links(way[0], is, way[1]).Errors) == 0 })
			}
			wait.Wait()
			if one, other := <-made, <-made; one == other {
				t.Fatalf("%s: both answered %v", is, one)
			}
		}
	}
}
