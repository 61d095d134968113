package graph

import "testing"

func TestWithFourEyesNobodyAcceptsWhatTheyWroteAlone(t *testing.T) {
	accept := func(w *world, who, id string) response {
		return w.as(who).ask(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { status } } }`, map[string]any{"id": id})
	}
	ask := func(w *world) {
		r := w.as(admin).must(`mutation($p: ID!) { updateProduct(input: {id: $p, fourEyes: true}) { product { fourEyes } } }`, inProduct(w))
		same(t, r.at("updateProduct", "product", "fourEyes"), true)
	}
	criterionOf := func(w *world, id string) any {
		return w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id}).at("node", "criteria", 0, "id")
	}

	t.Run("they do where nobody asks for it", func(t *testing.T) {
		w := newWorld(t)
		same(t, accept(w, po, w.reviewStory("Pay in one tap")).code(), "")
	})
	t.Run("they are told who may instead", func(t *testing.T) {
		w := newWorld(t)
		ask(w)
		id := w.reviewStory("Pay in one tap")
		r := accept(w, po, id).refused(t, Forbidden, "")
		same(t, r.extra("decision"), "ACCEPT_STORIES")
		same(t, r.extra("reason"), "FOUR_EYES")
		people := response{Data: map[string]any{"by": r.extra("decidedBy")}}
		same(t, people.at("by", "people", 0, "name"), "Both Person")
		same(t, people.at("by", "people", 1), nil)
	})
	t.Run("another decides", func(t *testing.T) {
		w := newWorld(t)
		ask(w)
		same(t, accept(w, both, w.reviewStory("Pay in one tap")).code(), "")
	})
	t.Run("they do where another changed a criterion", func(t *testing.T) {
		w := newWorld(t)
		ask(w)
		id := w.reviewStory("Pay in one tap")
		w.as(both).must(`mutation($k: ID!) {
			updateCriterion(input: {id: $k, then: "the order is placed at once"}) { story { id } }
			checkCriterion(input: {id: $k, met: true}) { story { id } } }`, map[string]any{"k": criterionOf(w, id)})
		same(t, accept(w, po, id).code(), "")
	})
	t.Run("they do where another proposed one", func(t *testing.T) {
		w := newWorld(t)
		ask(w)
		id := w.reviewStory("Pay in one tap")
		proposal := w.as(dev).id(`mutation($id: ID!) { proposeChange(input: {changes: [{addCriterion: {storyId: $id, text: "Works offline"}}], reason: "Trains"}) { proposalEdge { node { id } } } }`, map[string]any{"id": id})
		w.as(po).must(`mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { id } } }`, map[string]any{"id": proposal})
		r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id state } } } }`, map[string]any{"id": id})
		w.as(po).must(`mutation($k: ID!) { checkCriterion(input: {id: $k, met: true}) { story { id } } }`, map[string]any{"k": r.at("node", "criteria", 1, "id")})
		same(t, accept(w, po, id).code(), "")
	})
	t.Run("only an admin asks for it", func(t *testing.T) {
		w := newWorld(t)
		w.as(po).ask(`mutation($p: ID!) { updateProduct(input: {id: $p, fourEyes: true}) { product { fourEyes } } }`, inProduct(w)).refused(t, Forbidden, "")
	})
}
