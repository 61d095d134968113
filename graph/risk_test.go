package graph

import "testing"

const riskFields = `{ text owner { name } due raisedBy { name } hat open outcome closedBy { name } closedAt version subject { id } }`

func raise(w *world, who, subject string) string {
	w.t.Helper()
	return w.as(who).id(`mutation($s: ID!, $u: ID!) { raiseRisk(input: {subjectId: $s, text: "The licence is late", ownerId: $u, due: "2026-09-01"}) {
		riskEdge { node { id } } } }`, map[string]any{"s": subject, "u": w.viewers[dev].UserID})
}

func TestARiskStaysUntilItIsClosedWithAWord(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	feature := w.as(pm).id(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, goalId: $g, title: "One-tap pay"}) { featureEdge { node { id } } } }`,
		map[string]any{"p": w.product, "g": goal})
	id := raise(w, dev, feature)
	own := raise(w, po, goal)

	risk := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Risk `+riskFields+` } }`, map[string]any{"id": id})
	same(t, risk.at("node", "owner", "name"), "Dev Person")
	same(t, risk.at("node", "due"), "2026-09-01")
	same(t, risk.at("node", "hat"), "DEVELOPER")
	same(t, risk.at("node", "open"), true)
	same(t, risk.at("node", "subject", "id"), feature)

	open := func(of string) []any {
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { risks(open: true) { edges { node { id } } } } ... on Feature { risks(open: true) { edges { node { id } } } } } }`,
			map[string]any{"id": of})
		var ids []any
		for _, e := range r.at("node", "risks", "edges").([]any) {
			ids = append(ids, e.(map[string]any)["node"].(map[string]any)["id"])
		}
		return ids
	}
	counted := func(of string) any {
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { openRisks } ... on Feature { openRisks } } }`, map[string]any{"id": of})
		return r.at("node", "openRisks")
	}
	same(t, counted(feature), 1)
	same(t, counted(goal), 2)
	same(t, open(feature), []any{id})
	same(t, open(goal), []any{own, id}) // its own and its features'

	closing := `mutation($id: ID!, $o: String!) { closeRisk(input: {id: $id, outcome: $o}) { risk ` + riskFields + ` } }`
	w.as(po).ask(closing, map[string]any{"id": id, "o": " "}).refused(t, Invalid, "input.outcome")
	w.as(dev).ask(closing, map[string]any{"id": id, "o": "It came"}).refused(t, Forbidden, "")
	r := w.as(po).must(closing, map[string]any{"id": id, "o": "It came in time"})
	same(t, r.at("closeRisk", "risk", "open"), false)
	same(t, r.at("closeRisk", "risk", "outcome"), "It came in time")
	same(t, r.at("closeRisk", "risk", "closedBy", "name"), "Po Person")
	same(t, counted(feature), 0)
	same(t, counted(goal), 1)
	same(t, open(feature), []any{})
	same(t, open(goal), []any{own})
	w.as(po).ask(closing, map[string]any{"id": id, "o": "Again"}).refused(t, Invalid, "input.id")
	w.as(dev).ask(`mutation($id: ID!) { updateRisk(input: {id: $id, text: "x"}) { risk { id } } }`, map[string]any{"id": id}).refused(t, Invalid, "input.id")

	history := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Feature { events(last: 2) { edges { node { action hat changes { field to } } } } } } }`, map[string]any{"id": feature})
	same(t, history.at("node", "events", "edges", 0, "node", "action"), "raiseRisk")
	same(t, history.at("node", "events", "edges", 1, "node", "action"), "closeRisk")
	same(t, history.at("node", "events", "edges", 1, "node", "hat"), "PO")
}

func TestTwoWhoChangeARiskMergeOrAreTold(t *testing.T) {
	w := newWorld(t)
	id := raise(w, dev, onFeature(w)["id"].(string))
	update := func(who, fields string) response {
		return w.as(who).ask(`mutation($id: ID!) { updateRisk(input: {id: $id, version: 1, `+fields+`}) { risk { text due version } } }`, map[string]any{"id": id})
	}
	same(t, update(dev, `text: "The map licence is late"`).at("updateRisk", "risk", "version"), 2)
	r := update(po, `due: "2026-09-08"`)
	same(t, r.at("updateRisk", "risk", "text"), "The map licence is late")
	same(t, r.at("updateRisk", "risk", "due"), "2026-09-08")
	update(pm, `text: "Licences are late"`).refused(t, Conflict, "")
}

func TestARiskIsOfAFeatureOrAGoalAndOwnedBySomebodyOfTheProduct(t *testing.T) {
	w := newWorld(t)
	story := w.story("Pay in one tap")
	w.as(dev).ask(`mutation($id: ID!) { raiseRisk(input: {subjectId: $id, text: "x"}) { riskEdge { cursor } } }`, map[string]any{"id": story}).
		refused(t, NotFound, "input.subjectId")
	for name, code := range map[string]Code{outsider: Invalid, stranger: NotFound} {
		w.as(dev).ask(`mutation($id: ID!, $u: ID!) { raiseRisk(input: {subjectId: $id, text: "x", ownerId: $u}) { riskEdge { cursor } } }`,
			map[string]any{"id": onFeature(w)["id"], "u": w.viewers[name].UserID}).refused(t, code, "input.ownerId")
	}
}

func TestWhoRaisedARiskTakesItBack(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	id := raise(w, dev, goal)
	withdraw := `mutation($id: ID!, $v: Int) { withdrawRisk(input: {id: $id, version: $v}) { deletedRiskId subject { id } } }`
	for _, name := range []string{po, pm, both} {
		w.as(name).ask(withdraw, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	}
	w.as(watcher).ask(withdraw, map[string]any{"id": id}).refused(t, Forbidden, "")
	w.as(outsider).ask(withdraw, map[string]any{"id": id}).refused(t, NotFound, "input.id")
	w.as(po).must(`mutation($id: ID!) { updateRisk(input: {id: $id, text: "The map licence is late"}) { risk { id } } }`, map[string]any{"id": id})
	w.as(dev).ask(withdraw, map[string]any{"id": id, "v": 1}).refused(t, Conflict, "")
	r := w.as(dev).must(withdraw, map[string]any{"id": id})
	same(t, r.at("withdrawRisk", "deletedRiskId"), id)
	same(t, r.at("withdrawRisk", "subject", "id"), goal)
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { openRisks risks { totalCount } } } }`, map[string]any{"id": goal}).at("node"), "map[openRisks:0 risks:map[totalCount:0]]")
	w.as(dev).ask(withdraw, map[string]any{"id": id}).refused(t, NotFound, "input.id")

	closed := raise(w, dev, goal)
	w.as(po).must(`mutation($id: ID!) { closeRisk(input: {id: $id, outcome: "It came"}) { risk { id } } }`, map[string]any{"id": closed})
	w.as(dev).ask(withdraw, map[string]any{"id": closed}).refused(t, Invalid, "input.id")
}

func TestAClosedRiskIsOpenedAgain(t *testing.T) {
	w := newWorld(t)
	id := raise(w, dev, onGoal(w)["id"].(string))
	reopen := `mutation($id: ID!) { reopenRisk(input: {id: $id, reason: "It is late again"}) { risk ` + riskFields + ` } }`
	w.as(po).ask(reopen, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	w.as(po).must(`mutation($id: ID!) { closeRisk(input: {id: $id, outcome: "It came"}) { risk { id } } }`, map[string]any{"id": id})
	w.as(dev).ask(reopen, map[string]any{"id": id}).refused(t, Forbidden, "")
	r := w.as(pm).must(reopen, map[string]any{"id": id})
	same(t, r.at("reopenRisk", "risk", "open"), true)
	same(t, r.at("reopenRisk", "risk", "outcome"), "")
	same(t, r.at("reopenRisk", "risk", "closedBy"), nil)
	same(t, w.newest().Reason, "It is late again")
}
