package graph

import (
	"fmt"
	"testing"
	"time"

	"throughline/ent/viewer"
)

func TestWhatNobodyCanAskForIsForgotten(t *testing.T) {
	w := newWorld(t)
	ctx := viewer.NewContext(t.Context(), viewer.System(w.viewers[po].WorkspaceID))
	session := func(expires time.Duration, ended *time.Time) {
		w.store.Client.Session.Create().SetWorkspaceID(w.viewers[po].WorkspaceID).SetUserID(w.viewers[po].UserID).SetSecret([]byte("s")).
			SetCreatedAt(w.now).SetRotatedAt(w.now).SetExpiresAt(w.now.Add(expires)).SetNillableEndedAt(ended).ExecX(ctx)
	}
	soon := w.now.Add(time.Hour)
	session(365*24*time.Hour, nil)   // open still
	session(365*24*time.Hour, &soon) // ended
	session(time.Hour, nil)          // ran out
	keyed := func(key string) {
		w.as(po).must(`mutation($p: ID!, $k: String!) { createStory(input: {productId: $p, title: "a", idempotencyKey: $k}) { storyEdge { node { id } } } }`,
			map[string]any{"p": w.product, "k": key})
	}
	for i := range swept + 1 {
		w.store.Client.Answer.Create().SetWorkspaceID(w.viewers[po].WorkspaceID).SetCallerID("user").SetKey(fmt.Sprint(i)).
			SetInput([]byte("i")).SetCreatedAt(w.now).ExecX(ctx)
	}
	w.later(remembered)
	keyed("of today")
	sweep := func(want int) {
		t.Helper()
		n, err := w.store.Sweep(t.Context())
		must(t, err)
		same(t, n, want)
	}
	sweep(0)
	w.later(2 * time.Hour)
	sweep(swept + 1)
	keyed("of today")
	same(t, w.order(), "[a]")
	w.later(sessionsKept)
	sweep(2 + 1)
	same(t, w.store.Client.Session.Query().CountX(ctx), 1)
}

// added adds another image than those before and returns its id.
func (w *world) added(n int) string {
	w.t.Helper()
	added, err := w.image(dev, picture(w.t, n+1, 1, 7))
	must(w.t, err)
	return added.ID
}

func (w *world) swept() int {
	w.t.Helper()
	n, err := w.store.Sweep(w.t.Context())
	must(w.t, err)
	return n
}

func TestAnImageThatNoTextShowsIsForgottenAfterADay(t *testing.T) {
	w := newWorld(t)
	unshown := w.added(1)
	w.later(keptUnshown - time.Second)
	same(t, w.swept(), 0)
	again, err := w.image(po, picture(t, 2, 1, 7)) // by who types a text with it just now
	must(t, err)
	same(t, again.ID, unshown)
	w.later(keptUnshown - time.Second)
	same(t, w.swept(), 0)
	w.later(time.Second)
	same(t, w.swept(), 1)
	anew, err := w.image(po, picture(t, 2, 1, 7))
	must(t, err)
	same(t, anew.ID != unshown, true)
}

func TestAnImageIsKeptOnceATextShowsIt(t *testing.T) {
	id := "$id: ID!, $x: String!"
	for n, of := range []struct {
		what, as, on, change string
	}{
		{"a story", po, "story", `mutation(` + id + `) { updateStory(input: {id: $id, body: $x}) { story { id } } }`},
		{"a criterion", po, "story", `mutation(` + id + `) { addCriterion(input: {storyId: $id, text: $x}) { criterion { id } } }`},
		{"a comment", dev, "story", `mutation(` + id + `) { addComment(input: {subjectId: $id, body: $x}) { commentEdge { cursor } } }`},
		{"a question", dev, "story", `mutation(` + id + `) { askQuestion(input: {subjectId: $id, body: $x}) { commentEdge { cursor } } }`},
		{"a feature", pm, "product", `mutation(` + id + `) { createFeature(input: {productId: $id, title: "Wallets", what: $x}) { featureEdge { cursor } } }`},
		{"a goal", pm, "product", `mutation(` + id + `) { createGoal(input: {productId: $id, title: "Faster", why: $x}) { goalEdge { cursor } } }`},
		{"a vision", pm, "product", `mutation(` + id + `) { updateProduct(input: {id: $id, vision: $x}) { product { id } } }`},
		{"a template", po, "product", `mutation(` + id + `) { createTemplate(input: {productId: $id, name: "Bug", body: $x}) { template { id } } }`},
		{"a risk", dev, "goal", `mutation(` + id + `) { raiseRisk(input: {subjectId: $id, text: $x}) { riskEdge { cursor } } }`},
		{"a proposal", dev, "story", `mutation(` + id + `) { proposeChange(input: {reason: "See", changes: [{updateStory: {id: $id, body: $x}}]}) { proposalEdge { cursor } } }`},
	} {
		t.Run(of.what, func(t *testing.T) {
			w := newWorld(t)
			shown := w.added(n)
			w.added(n + 100)
			on := map[string]string{"story": w.story("a"), "product": w.product, "goal": onGoal(w)["id"].(string)}[of.on]
			w.as(of.as).must(of.change, map[string]any{"id": on, "x": "See ![it](/images/" + shown + ")."})
			w.later(10 * keptUnshown)
			same(t, w.swept(), 1)
			kept := w.store.Client.Image.Query().IDsX(asSystem(t.Context()))
			same(t, kept, "["+shown+"]")
		})
	}
}

func TestAnImageStaysWhereUndoBringsItsTextBack(t *testing.T) {
	w := newWorld(t)
	story, shown := w.story("a"), w.added(1)
	write := func(body string) {
		w.as(po).must(`mutation($id: ID!, $x: String!) { updateStory(input: {id: $id, body: $x}) { story { id } } }`, map[string]any{"id": story, "x": body})
	}
	write("![it](/images/" + shown + ")")
	write("Words are enough.")
	w.later(100 * keptUnshown)
	same(t, w.swept(), 0)
	r := w.as(po).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { entity { ... on Story { body } } } }`, map[string]any{"e": w.newest().ID})
	same(t, r.at("undoEvent", "entity", "body"), "![it](/images/"+shown+")")
	same(t, w.store.Client.Image.Query().CountX(asSystem(t.Context())), 1)
}

func TestSomebodyElsewhereKeepsNoImageOfThisWorkspace(t *testing.T) {
	w := newWorld(t)
	unshown := w.added(1)
	story := w.as(stranger).id(`mutation($p: ID!) { createStory(input: {productId: $p, title: "a"}) { storyEdge { node { id } } } }`,
		map[string]any{"p": w.as(stranger).must(`{ product(key: "CHK") { id } }`, nil).at("product", "id")})
	w.as(stranger).must(`mutation($id: ID!, $x: String!) { updateStory(input: {id: $id, body: $x}) { story { id } } }`, map[string]any{"id": story, "x": "/images/" + unshown})
	w.later(keptUnshown)
	same(t, w.swept(), 1)
}

func TestForgettingImagesReadsNoTexts(t *testing.T) {
	w := newWorld(t)
	count := func(images, stories int) int64 {
		for range images {
			w.added(int(w.statements.Load()))
		}
		w.many(stories)
		w.later(keptUnshown + remembered)
		before := w.statements.Load()
		w.swept()
		return w.statements.Load() - before
	}
	const each = 2 // statements a batch: which, and away with them
	none := count(0, 1)
	same(t, count(1, 50), none+each)
	same(t, count(2*sweptImages, 1), none+2*each)
	same(t, none, 1+2*5)
}
