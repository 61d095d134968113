package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/viewer"
)

const (
	sharingRoadmap  = `mutation($p: ID!, $shows: [RoadmapPart!]!, $at: Time, $public: Boolean) { shareRoadmap(input: {productId: $p, shows: $shows, expiresAt: $at, public: $public}) { link { id shows expiresAt reads author { name } } product { roadmapLinks { id } } token } }`
	revokingRoadmap = `mutation($l: ID!) { revokeRoadmapLink(input: {id: $l}) { revokedRoadmapLinkId product { roadmapLinks { id } } } }`
	openingRoadmap  = `mutation($token: String!, $again: Boolean) { openSharedRoadmap(input: {token: $token, again: $again}) { roadmap { product shows more features {
		title horizon state windowStart windowEnd goal evidence { reach impact confidence voices } progress { stories accepted } whatHtml whyHtml } } } }`
)

func (w *world) sharesRoadmap(shows ...string) map[string]any {
	w.t.Helper()
	r := w.as(pm).must(sharingRoadmap, map[string]any{"p": w.product, "shows": append([]string{}, shows...), "at": w.clock().Add(time.Hour)})
	return map[string]any{"l": r.at("shareRoadmap", "link", "id"), "token": r.at("shareRoadmap", "token")}
}

func onRoadmapLink(w *world) map[string]any { return w.sharesRoadmap("DATES") }

// fullFeature has something of all that a link may show.
func (w *world) fullFeature(title string) string {
	w.t.Helper()
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster"}) { goalEdge { node { id } } } }`, inProduct(w))
	id := w.as(pm).id(`mutation($p: ID!, $t: String!, $g: ID!) { createFeature(input: {productId: $p, title: $t, goalId: $g, horizon: NOW, windowStart: "2026-08-03", windowEnd: "2026-08-28",
		reach: 1200, impact: 2, confidence: 0.8, what: "One **page**", why: "Five pages lose people. ![The old way](/images/image_01h00000000000000000000000)"}) { featureEdge { node { id } } } }`,
		map[string]any{"p": w.product, "t": title, "g": goal})
	w.as(po).must(`mutation($p: ID!, $f: ID!) { createStory(input: {productId: $p, title: "Pay", featureId: $f}) { storyEdge { node { id } } } }`, map[string]any{"p": w.product, "f": id})
	w.as(pm).must(`mutation($i: ID!, $f: ID!) { linkInsight(input: {id: $i, featureIds: [$f]}) { insight { id } } }`, map[string]any{"i": w.insight("Too slow", "Ada"), "f": id})
	return id
}

func TestALinkOfTheRoadmapShowsWhatWasChosenAndNothingElse(t *testing.T) {
	w := newWorld(t)
	w.fullFeature("One page")
	dropped := w.feature("Dropped")
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: DROPPED}) { feature { id } } }`, map[string]any{"id": dropped})
	for _, c := range []struct{ part, feature string }{
		{"", "evidence:<nil> goal:<nil> horizon:NOW progress:<nil> state:IDEA title:One page whatHtml:<nil> whyHtml:<nil> windowEnd:<nil> windowStart:<nil>"},
		{"DATES", "evidence:<nil> goal:<nil> horizon:NOW progress:<nil> state:IDEA title:One page whatHtml:<nil> whyHtml:<nil> windowEnd:2026-08-28 windowStart:2026-08-03"},
		{"GOALS", "evidence:<nil> goal:Faster horizon:NOW progress:<nil> state:IDEA title:One page whatHtml:<nil> whyHtml:<nil> windowEnd:<nil> windowStart:<nil>"},
		{"EVIDENCE", "evidence:map[confidence:0.8 impact:2 reach:1200 voices:1] goal:<nil> horizon:NOW progress:<nil> state:IDEA title:One page whatHtml:<nil> whyHtml:<nil> windowEnd:<nil> windowStart:<nil>"},
		{"PROGRESS", "evidence:<nil> goal:<nil> horizon:NOW progress:map[accepted:0 stories:1] state:IDEA title:One page whatHtml:<nil> whyHtml:<nil> windowEnd:<nil> windowStart:<nil>"},
		{"WORDS", "evidence:<nil> goal:<nil> horizon:NOW progress:<nil> state:IDEA title:One page whatHtml:<p>One <strong>page</strong></p>\n whyHtml:<p>Five pages lose people. The old way</p>\n windowEnd:<nil> windowStart:<nil>"},
	} {
		link := w.sharesRoadmap(strings.Fields(c.part)...)
		r := w.as(nobody).must(openingRoadmap, link)
		same(t, r.at("openSharedRoadmap", "roadmap", "product"), "Checkout")
		same(t, r.at("openSharedRoadmap", "roadmap", "shows"), "["+c.part+"]")
		same(t, r.at("openSharedRoadmap", "roadmap", "features"), "[map["+c.feature+"]]")
	}
}

func TestALinkOfTheRoadmapDatesNothingForLater(t *testing.T) {
	w := newWorld(t)
	id := w.fullFeature("One page")
	link := w.sharesRoadmap("DATES")
	end := func() any {
		return w.as(nobody).must(openingRoadmap, link).at("openSharedRoadmap", "roadmap", "features", 0, "windowEnd")
	}
	move := func(to string) {
		w.as(pm).must(`mutation($id: ID!, $to: Horizon!) { moveFeature(input: {id: $id, horizon: $to}) { feature { id } } }`, map[string]any{"id": id, "to": to})
	}
	move("LATER")
	same(t, end(), nil)
	move("NEXT")
	same(t, end(), "2026-08-28")
}

func TestALinkOfTheRoadmapOpensItUntilItExpiresOrIsRevoked(t *testing.T) {
	w := newWorld(t)
	vars := w.sharesRoadmap("WORDS", "DATES", "DATES")
	w.as(nobody).must(openingRoadmap, vars)
	w.as(nobody).must(openingRoadmap, map[string]any{"token": vars["token"], "again": true})
	r := w.as(watcher).must(`{ product(key: "CHK") { roadmapLinks { shows reads expiresAt author { name } product { name } } } }`, nil)
	same(t, r.at("product", "roadmapLinks", 0, "shows"), "[DATES WORDS]")
	same(t, r.at("product", "roadmapLinks", 0, "reads"), 1)
	same(t, r.at("product", "roadmapLinks", 0, "author", "name"), "Pm Person")

	guessed := w.as(nobody).ask(openingRoadmap, map[string]any{"token": "guessed"}).refused(t, NotFound, "input.token").Body
	same(t, w.as(pm).must(revokingRoadmap, vars).at("revokeRoadmapLink", "product", "roadmapLinks"), "[]")
	same(t, w.as(nobody).ask(openingRoadmap, vars).Body, guessed)
	w.as(pm).ask(revokingRoadmap, vars).refused(t, Invalid, "input.id")
	w.as(outsider).ask(revokingRoadmap, vars).refused(t, NotFound, "input.id")

	other := w.sharesRoadmap()
	w.later(time.Hour - time.Millisecond)
	w.as(nobody).must(openingRoadmap, other)
	w.later(time.Millisecond)
	same(t, w.as(nobody).ask(openingRoadmap, other).Body, guessed)
	same(t, w.as(pm).must(`{ product(key: "CHK") { roadmapLinks { id } } }`, nil).at("product", "roadmapLinks"), "[]")
	chained(t, w, w.product)
}

func TestAPublicLinkOfTheRoadmapOpensItUntilItIsRevoked(t *testing.T) {
	w := newWorld(t)
	r := w.as(pm).must(sharingRoadmap, map[string]any{"p": w.product, "shows": []string{}, "public": true})
	vars := map[string]any{"l": r.at("shareRoadmap", "link", "id"), "token": r.at("shareRoadmap", "token")}
	same(t, r.at("shareRoadmap", "link", "expiresAt"), "<nil>")
	w.later(2 * maxShared)
	w.as(nobody).must(openingRoadmap, vars)
	w.as(pm).must(revokingRoadmap, vars)
	w.as(nobody).ask(openingRoadmap, vars).refused(t, NotFound, "input.token")
}

func TestALinkOfTheRoadmapReachesNothingElse(t *testing.T) {
	w := newWorld(t)
	vars := w.sharesRoadmap("WORDS")
	vars["f"] = w.feature("One page")
	w.as(nobody).ask(`query($f: ID!) { node(id: $f) { id } }`, vars).refused(t, Unauthenticated, "")
	w.as(nobody).ask(openShared, vars).refused(t, NotFound, "input.token")
	// The database does not know what the address holds.
	kept := w.store.Client.RoadmapLink.Query().OnlyX(viewer.NewContext(t.Context(), viewer.System("")))
	if strings.Contains(fmt.Sprintf("%+v", kept), fmt.Sprint(vars["token"])) || kept.Secret == fmt.Sprint(vars["token"]) {
		t.Fatal("the token is kept")
	}
}

func TestALinkOfTheRoadmapIsMadeByWhoShapesItAndNotProposed(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"p": w.product, "shows": []string{"DATES"}, "at": w.clock().Add(time.Hour)}
	same(t, w.as(po).ask(sharingRoadmap, vars).refused(t, Forbidden, "").extra("mayPropose"), false)
	w.as(dev).ask(sharingRoadmap, vars).refused(t, Forbidden, "")
	w.as(outsider).ask(sharingRoadmap, vars).refused(t, NotFound, "input.productId")
	w.as(pm).must(sharingRoadmap, vars)
	for _, at := range []time.Duration{0, -time.Hour, maxShared + time.Second} {
		vars["at"] = w.clock().Add(at)
		w.as(pm).ask(sharingRoadmap, vars).refused(t, Invalid, "input.expiresAt")
	}
	vars["at"], vars["public"] = w.clock().Add(time.Hour), true
	w.as(pm).ask(sharingRoadmap, vars).refused(t, Invalid, "input.expiresAt")
	delete(vars, "at")
	vars["public"] = false
	w.as(pm).ask(sharingRoadmap, vars).refused(t, Invalid, "input.expiresAt")
}

func TestARoadmapHas20LinksThatOpenIt(t *testing.T) {
	w := newWorld(t)
	var last map[string]any
	for range maxLinks {
		last = w.sharesRoadmap()
	}
	vars := map[string]any{"p": w.product, "shows": []string{}, "public": true}
	w.as(pm).ask(sharingRoadmap, vars).refused(t, Invalid, "input.productId")
	w.as(pm).must(revokingRoadmap, last)
	w.as(pm).must(sharingRoadmap, vars)
}

func TestTheStatementsOfASharedRoadmapDoNotGrowWithIt(t *testing.T) {
	w := newWorld(t)
	vars := w.sharesRoadmap("DATES", "GOALS", "EVIDENCE", "PROGRESS", "WORDS")
	w.fullFeature("One page")
	count := func() int64 {
		before := w.statements.Load()
		w.as(nobody).must(openingRoadmap, vars)
		return w.statements.Load() - before
	}
	few := count()
	for i := range 5 {
		w.fullFeature(fmt.Sprint("Page ", i))
	}
	same(t, count(), few)
	if few > 12 {
		t.Errorf("%d statements", few)
	}
	rows := w.store.Client.Feature.MapCreateBulk(make([]int, maxShownFeatures), func(c *ent.FeatureCreate, i int) {
		c.SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).SetTitle(fmt.Sprint("More ", i))
	})
	rows.SaveX(asSystem(t.Context()))
	r := w.as(nobody).must(openingRoadmap, vars)
	same(t, len(r.at("openSharedRoadmap", "roadmap", "features").([]any)), maxShownFeatures)
	same(t, r.at("openSharedRoadmap", "roadmap", "more"), 6)
}
