package graph

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"throughline/ent/rights"
	"throughline/graph/gen"
)

// try is one mutation of the table of who may do what. Each runs in a world of
// its own, after its setup, so that the only reason to refuse it is the right.
type try struct {
	mutation string
	needs    rights.Decision // what this try is about
	setup    func(w *world) map[string]any
	query    string
}

func onStory(w *world) map[string]any { return map[string]any{"id": w.story("Pay in one tap")} }
func onReady(w *world) map[string]any { return map[string]any{"id": w.readyStory("Pay in one tap")} }
func onReview(w *world) map[string]any {
	return map[string]any{"id": w.reviewStory("Pay in one tap")}
}
func inProduct(w *world) map[string]any { return map[string]any{"p": w.product} }

func onWatcher(w *world) map[string]any {
	return map[string]any{"u": w.viewers[watcher].UserID}
}

func onGoal(w *world) map[string]any {
	return map[string]any{"id": w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster"}) { goalEdge { node { id } } } }`, inProduct(w))}
}

func onUpload(w *world) map[string]any {
	goal := onGoal(w)["id"]
	r := w.as(pm).must(recordMany, map[string]any{"id": goal, "r": some(2)})
	return map[string]any{"id": goal, "request": r.at("recordReadings", "requestId")}
}

func onFeature(w *world) map[string]any {
	return map[string]any{"id": w.as(pm).id(`mutation($p: ID!) { createFeature(input: {productId: $p, title: "One-tap"}) { featureEdge { node { id } } } }`, inProduct(w))}
}

func onTwoFeatures(w *world) map[string]any {
	return map[string]any{"id": onFeature(w)["id"], "o": onFeature(w)["id"]}
}

func onSliced(w *world) map[string]any {
	vars := map[string]any{"id": w.story("Pay in one tap"), "f": onFeature(w)["id"]}
	w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, vars)
	return map[string]any{"id": vars["id"]}
}

func onRisk(w *world) map[string]any {
	return map[string]any{"id": w.as(dev).id(`mutation($id: ID!) { raiseRisk(input: {subjectId: $id, text: "The licence is late"}) { riskEdge { node { id } } } }`, onFeature(w))}
}

func onInsight(w *world) map[string]any {
	return map[string]any{"id": w.insight("I paid twice", "")}
}

func onSpokenFor(w *world) map[string]any {
	return map[string]any{"id": w.insight("I paid twice", ""), "f": onFeature(w)["id"]}
}

func onRound(w *world) map[string]any {
	return map[string]any{"id": w.round(w.story("Pay in one tap"))}
}

func onVoted(w *world) map[string]any {
	vars := onRound(w)
	w.vote(dev, vars["id"].(string), 5)
	return vars
}

func onRetro(w *world) map[string]any { return map[string]any{"id": w.retro()} }

func onRevealed(w *world) map[string]any {
	vars := onRetro(w)
	w.reveal(vars["id"].(string))
	return vars
}

func onNotes(w *world) map[string]any {
	retro := w.retro()
	w.reveal(retro)
	return map[string]any{"id": w.note(dev, retro, "Legal was slow"), "onto": w.note(dev, retro, "The licence was late")}
}

func onGroup(w *world) map[string]any {
	vars := onNotes(w)
	r := w.as(dev).must(`mutation($id: ID!, $onto: ID!) { groupRetroNotes(input: {ids: [$id], ontoId: $onto}) { onto { group { id } } } }`, vars)
	return map[string]any{"id": vars["id"], "g": r.at("groupRetroNotes", "onto", "group", "id")}
}

func onAction(w *world) map[string]any {
	return map[string]any{"id": w.action(dev, w.retro(), "Ask early")}
}

func onSprint(w *world) map[string]any {
	return map[string]any{"id": w.as(po).id(`mutation($p: ID!) { createSprint(input: {productId: $p}) { sprintEdge { node { id } } } }`, inProduct(w))}
}

func onTemplate(w *world) map[string]any {
	return map[string]any{"id": w.template("Bug")}
}

func onLink(w *world) map[string]any {
	return map[string]any{"id": w.link(w.story("a"), "BLOCKS", w.story("b"))}
}

func onCriterion(w *world) map[string]any {
	return map[string]any{"id": w.as(po).id(`mutation($s: ID!) { addCriterion(input: {storyId: $s, text: "Works"}) { criterion { id } } }`, map[string]any{"s": w.story("a")})}
}

// onColleague is somebody who builds here and does nothing in the table.
func onColleague(w *world) map[string]any {
	w.join("colleague", w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	return map[string]any{"p": w.product, "u": w.viewers["colleague"].UserID}
}

var tries = []try{
	{"createProduct", rights.Administer, func(*world) map[string]any { return nil }, `mutation { createProduct(input: {key: "NEW", name: "New"}) { productEdge { node { id } } } }`},
	{"updateProduct", rights.Administer, inProduct, `mutation($p: ID!) { updateProduct(input: {id: $p, name: "Other"}) { product { id } } }`},
	{"updateProduct", rights.SetGoals, inProduct, `mutation($p: ID!) { updateProduct(input: {id: $p, vision: "Pay fast"}) { product { id } } }`},
	{"updateProduct", rights.PlanSprints, inProduct, `mutation($p: ID!) { updateProduct(input: {id: $p, inProgressLimit: 3}) { product { id } } }`},
	{"inviteUser", rights.Administer, inProduct, `mutation($p: ID!) { inviteUser(input: {email: "new@example.test", roles: [{kind: VIEWER, productId: $p}]}) { userEdge { node { id } } } }`},
	{"grantRole", rights.Administer, func(w *world) map[string]any {
		return map[string]any{"p": w.product, "u": w.viewers[outsider].UserID}
	}, `mutation($p: ID!, $u: ID!) { grantRole(input: {userId: $u, productId: $p, kind: VIEWER}) { role { id } } }`},
	{"revokeRole", rights.Administer, func(w *world) map[string]any {
		r := w.as(admin).must(`query($u: ID!) { node(id: $u) { ... on User { roles { id } } } }`, map[string]any{"u": w.viewers[watcher].UserID})
		return map[string]any{"r": r.at("node", "roles", 0, "id")}
	}, `mutation($r: ID!) { revokeRole(input: {roleId: $r}) { deletedRoleId } }`},
	{"createSignInLink", rights.Administer, onWatcher, `mutation($u: ID!) { createSignInLink(input: {userId: $u}) { user { id } } }`},
	{"createServiceToken", rights.Administer, inProduct, `mutation($p: ID!) { createServiceToken(input: {name: "CI", role: DEVELOPER, productId: $p}) { tokenEdge { node { id } } } }`},
	{"createWebhook", rights.Administer, inProduct, `mutation($p: ID!) { createWebhook(input: {productId: $p, url: "https://example.com/hook"}) { webhook { id } } }`},
	{"updateWebhook", rights.Administer, onWebhook, `mutation($id: ID!) { updateWebhook(input: {id: $id, paused: true}) { webhook { id } } }`},
	{"deleteWebhook", rights.Administer, onWebhook, `mutation($id: ID!) { deleteWebhook(input: {id: $id}) { deletedWebhookId } }`},
	{"replayDelivery", rights.Administer, onDelivery, `mutation($id: ID!) { replayDelivery(input: {deliveryId: $id}) { webhook { id } } }`},
	{"startImport", rights.Administer, onChosenImport, `mutation($id: ID!) { startImport(input: {importId: $id}) { import { id } } }`},
	{"undoImport", rights.Administer, onImport, `mutation($id: ID!) { undoImport(input: {importId: $id}) { import { id } } }`},
	{"disableUser", rights.Administer, onWatcher, `mutation($u: ID!) { disableUser(input: {userId: $u}) { user { active } } }`},
	{"enableUser", rights.Administer, func(w *world) map[string]any {
		vars := onWatcher(w)
		w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { active } } }`, vars)
		return vars
	}, `mutation($u: ID!) { enableUser(input: {userId: $u}) { user { active } } }`},
	{"unlinkIdentity", rights.Administer, func(w *world) map[string]any {
		vars := onWatcher(w)
		w.store.Client.User.UpdateOneID(w.viewers[watcher].UserID).SetIdentityIssuer("https://login.example.com").SetIdentitySubject("7").ExecX(asSystem(w.t.Context()))
		return vars
	}, `mutation($u: ID!) { unlinkIdentity(input: {userId: $u}) { user { identityIssuer } } }`},

	{"createGoal", rights.SetGoals, inProduct, `mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster"}) { goalEdge { node { id } } } }`},
	{"updateGoal", rights.SetGoals, onGoal, `mutation($id: ID!) { updateGoal(input: {id: $id, title: "Much faster"}) { goal { id } } }`},
	{"closeGoal", rights.SetGoals, onGoal, `mutation($id: ID!) { closeGoal(input: {id: $id, state: MISSED, learned: "Networks are slow"}) { goal { id } } }`},
	{"addGuardRail", rights.SetGoals, onGoal, `mutation($id: ID!) { addGuardRail(input: {goalId: $id, name: "Support tickets", limit: 40}) { guardRail { id } } }`},
	{"updateGuardRail", rights.SetGoals, onRail, `mutation($id: ID!) { updateGuardRail(input: {id: $id, limit: 50}) { guardRail { id } } }`},
	{"deleteReading", rights.RecordReadings, func(w *world) map[string]any {
		return map[string]any{"id": w.as(pm).must(`mutation($id: ID!) { recordReading(input: {goalId: $id, value: 84}) { readingEdge { node { id } } } }`, onGoal(w)).at("recordReading", "readingEdge", "node", "id")}
	}, `mutation($id: ID!) { deleteReading(input: {id: $id}) { deletedReadingId } }`},
	{"recordReading", rights.RecordReadings, onGoal, `mutation($id: ID!) { recordReading(input: {goalId: $id, value: 84}) { goal { id } } }`},
	{"recordReadings", rights.RecordReadings, onGoal, `mutation($id: ID!) { recordReadings(input: {goalId: $id, readings: [{value: 84}]}) { goal { id } } }`},
	{"undoReadings", rights.RecordReadings, onUpload, `mutation($id: ID!, $request: String!) { undoReadings(input: {goalId: $id, requestId: $request}) { undone } }`},
	{"createFeature", rights.ShapeRoadmap, inProduct, `mutation($p: ID!) { createFeature(input: {productId: $p, title: "One-tap"}) { featureEdge { node { id } } } }`},
	{"createFeature", rights.TriageInsights, func(w *world) map[string]any {
		return map[string]any{"p": w.product, "i": []string{w.insight("I paid twice", "Ada")}}
	}, `mutation($p: ID!, $i: [ID!]) { createFeature(input: {productId: $p, title: "One-tap", insightIds: $i}) { featureEdge { node { id } } } }`},
	{"updateFeature", rights.ShapeRoadmap, onFeature, `mutation($id: ID!) { updateFeature(input: {id: $id, horizon: NOW}) { feature { id } } }`},
	{"moveFeature", rights.ShapeRoadmap, onFeature, `mutation($id: ID!) { moveFeature(input: {id: $id, horizon: NOW}) { feature { id } } }`},
	{"linkFeatures", rights.ShapeRoadmap, onTwoFeatures, `mutation($id: ID!, $o: ID!) { linkFeatures(input: {id: $id, add: [$o]}) { feature { id } } }`},
	{"sliceStory", rights.SliceFeatures, onSliced, `mutation($id: ID!) { sliceStory(input: {id: $id, slice: LATER}) { story { id } } }`},

	{"createStory", rights.WriteStories, inProduct, `mutation($p: ID!) { createStory(input: {productId: $p, title: "Tap"}) { storyEdge { node { id } } } }`},
	{"updateStory", rights.WriteStories, onStory, `mutation($id: ID!) { updateStory(input: {id: $id, title: "Other"}) { story { id } } }`},
	{"createStories", rights.WriteStories, inProduct, `mutation($p: ID!) { createStories(input: {productId: $p, stories: [{title: "Tap"}]}) { storyIds } }`},
	{"updateStories", rights.WriteStories, onStory, `mutation($id: ID!) { updateStories(input: {stories: [{id: $id, title: "Other"}]}) { storyIds } }`},
	{"updateStories", rights.LinkStories, func(w *world) map[string]any {
		return map[string]any{"id": w.story("Pay in one tap"), "f": onFeature(w)["id"]}
	}, `mutation($id: ID!, $f: ID!) { updateStories(input: {stories: [{id: $id, featureId: $f}]}) { storyIds } }`},
	{"moveStories", rights.OrderBacklog, func(w *world) map[string]any {
		w.story("Before")
		return onStory(w)
	}, `mutation($id: ID!) { moveStories(input: {storyIds: [$id], to: TOP}) { storyIds } }`},
	{"updateStory", rights.LinkStories, func(w *world) map[string]any {
		return map[string]any{"s": w.story("a"), "f": onFeature(w)["id"]}
	}, `mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`},
	{"splitStory", rights.WriteStories, onStory, `mutation($id: ID!) { splitStory(input: {id: $id, title: "Part"}) { story { id } } }`},
	{"dropStory", rights.WriteStories, onStory, `mutation($id: ID!) { dropStory(input: {id: $id, reason: "Not now"}) { story { id } } }`},
	{"addCriterion", rights.WriteStories, onStory, `mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Works"}) { story { id } } }`},
	{"updateCriterion", rights.WriteStories, onCriterion, `mutation($id: ID!) { updateCriterion(input: {id: $id, text: "Works well"}) { story { id } } }`},
	{"removeCriterion", rights.WriteStories, onCriterion, `mutation($id: ID!) { removeCriterion(input: {id: $id}) { deletedCriterionId } }`},
	{"checkCriterion", rights.CheckCriteria, onCriterion, `mutation($id: ID!) { checkCriterion(input: {id: $id, met: true}) { story { id } } }`},
	{"createLabel", rights.WriteStories, inProduct, `mutation($p: ID!) { createLabel(input: {productId: $p, name: "mobile"}) { labelEdge { node { id } } } }`},
	{"labelStory", rights.WriteStories, func(w *world) map[string]any {
		return map[string]any{"s": w.story("a"), "l": w.as(po).id(`mutation($p: ID!) { createLabel(input: {productId: $p, name: "mobile"}) { labelEdge { node { id } } } }`, inProduct(w))}
	}, `mutation($s: ID!, $l: ID!) { labelStory(input: {id: $s, add: [$l]}) { story { labels { name } } } }`},
	{"createTemplate", rights.WriteStories, inProduct, `mutation($p: ID!) { createTemplate(input: {productId: $p, name: "Bug", body: "Steps"}) { template { id } } }`},
	{"updateTemplate", rights.WriteStories, onTemplate, `mutation($id: ID!) { updateTemplate(input: {id: $id, name: "Fault"}) { template { name } } }`},
	{"deleteTemplate", rights.WriteStories, onTemplate, `mutation($id: ID!) { deleteTemplate(input: {id: $id}) { deletedTemplateId } }`},
	{"createSavedView", rights.Discuss, inProduct, `mutation($p: ID!) { createSavedView(input: {productId: $p, name: "Not ready", filter: {ready: false}, shared: true}) { savedView { id } } }`},
	{"deleteSavedView", rights.OrderBacklog, onView(both), `mutation($id: ID!) { deleteSavedView(input: {id: $id}) { deletedSavedViewId } }`},
	{"applyTemplate", rights.WriteStories, func(w *world) map[string]any {
		return map[string]any{"s": w.story("a"), "t": w.template("Bug")}
	}, `mutation($s: ID!, $t: ID!) { applyTemplate(input: {storyId: $s, templateId: $t}) { story { body criteria { text } } } }`},
	{"linkStories", rights.WriteStories, func(w *world) map[string]any {
		return map[string]any{"a": w.story("a"), "b": w.story("b")}
	}, `mutation($a: ID!, $b: ID!) { linkStories(input: {storyId: $a, direction: BLOCKED_BY, otherId: $b}) { link { id } } }`},
	{"unlinkStories", rights.WriteStories, onLink, `mutation($id: ID!) { unlinkStories(input: {linkId: $id}) { deletedLinkId } }`},
	{"moveStory", rights.OrderBacklog, func(w *world) map[string]any {
		w.story("Above")
		return onStory(w)
	}, `mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`},
	{"estimateStory", rights.Estimate, onStory, `mutation($id: ID!) { estimateStory(input: {id: $id, points: 8}) { story { id } } }`},
	{"assignStory", rights.MoveStories, func(w *world) map[string]any {
		return map[string]any{"s": w.story("a"), "u": w.viewers[dev].UserID}
	}, `mutation($s: ID!, $u: ID!) { assignStory(input: {id: $s, add: [$u]}) { story { assignees { name } } } }`},
	{"blockStory", rights.MoveStories, onStory, `mutation($id: ID!) { blockStory(input: {id: $id, reason: "Map licence"}) { story { block { reason } } } }`},
	{"unblockStory", rights.MoveStories, func(w *world) map[string]any {
		vars := onStory(w)
		w.as(po).must(`mutation($id: ID!) { blockStory(input: {id: $id, reason: "Map licence"}) { story { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { unblockStory(input: {id: $id}) { story { block { reason } } } }`},
	{"setStoryStatus", rights.MoveStories, onReady, `mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } } }`},
	{"setStoryStatus", rights.WriteStories, func(w *world) map[string]any {
		vars := onStory(w)
		w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "x"}) { story { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { setStoryStatus(input: {id: $id, status: DRAFT}) { story { id } } }`},
	{"acceptStory", rights.AcceptStories, onReview, `mutation($id: ID!) { acceptStory(input: {id: $id}) { story { id } } }`},
	{"sendBackStory", rights.AcceptStories, onReview, `mutation($id: ID!) { sendBackStory(input: {id: $id, reason: "Fails"}) { story { id } } }`},
	{"reopenStory", rights.AcceptStories, func(w *world) map[string]any {
		vars := onReview(w)
		w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { reopenStory(input: {id: $id, reason: "Broke"}) { story { id } } }`},

	{"createSprint", rights.PlanSprints, inProduct, `mutation($p: ID!) { createSprint(input: {productId: $p}) { sprintEdge { node { id } } } }`},
	{"updateSprint", rights.PlanSprints, onSprint, `mutation($id: ID!) { updateSprint(input: {id: $id, goal: "Pay"}) { sprint { id } } }`},
	{"addToSprint", rights.PlanSprints, func(w *world) map[string]any {
		return map[string]any{"x": onSprint(w)["id"], "s": w.story("a")}
	}, `mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { stories { id } } }`},
	{"removeFromSprint", rights.PlanSprints, func(w *world) map[string]any {
		s := w.story("a")
		w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { stories { id } } }`, map[string]any{"x": onSprint(w)["id"], "s": s})
		return map[string]any{"s": s}
	}, `mutation($s: ID!) { removeFromSprint(input: {storyIds: [$s]}) { stories { id } } }`},
	{"startSprint", rights.PlanSprints, onSprint, `mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`},
	{"attendReview", rights.Discuss, func(w *world) map[string]any {
		return map[string]any{"id": onStarted(w)["id"], "u": w.viewers[dev].UserID}
	}, `mutation($id: ID!, $u: ID!) { attendReview(input: {id: $id, add: [$u]}) { sprint { attendees { id } } } }`},
	{"closeSprint", rights.PlanSprints, func(w *world) map[string]any {
		vars := onSprint(w)
		w.as(po).must(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { closeSprint(input: {id: $id, unfinished: BACKLOG, goalMet: true}) { sprint { id } } }`},

	{"undoEvent", rights.WriteStories, func(w *world) map[string]any {
		w.story("a")
		return map[string]any{"e": w.newest().ID}
	}, `mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`},
	{"undoEvent", rights.OrderBacklog, func(w *world) map[string]any {
		w.story("Above")
		w.as(po).must(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`, onStory(w))
		return map[string]any{"e": w.newest().ID}
	}, `mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`},

	{"acceptProposal", rights.OrderBacklog, func(w *world) map[string]any {
		w.story("Above")
		return map[string]any{"id": w.as(dev).propose("moveStory", map[string]any{"id": w.story("a"), "to": "TOP"})}
	}, `mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { state } } }`},

	{"addDaysOff", rights.Discuss, inProduct, `mutation($p: ID!) { addDaysOff(input: {productId: $p, start: "2026-12-24"}) { daysOff { id } } }`},
	{"addDaysOff", rights.PlanSprints, onColleague, `mutation($p: ID!, $u: ID!) { addDaysOff(input: {productId: $p, userId: $u, start: "2026-12-24"}) { daysOff { id } } }`},
	{"removeDaysOff", rights.PlanSprints, func(w *world) map[string]any {
		r := w.as(po).must(`mutation($p: ID!, $u: ID!) { addDaysOff(input: {productId: $p, userId: $u, start: "2026-12-24"}) { daysOff { id } } }`, onColleague(w))
		return map[string]any{"id": r.at("addDaysOff", "daysOff", "id")}
	}, `mutation($id: ID!) { removeDaysOff(input: {daysOffId: $id}) { deletedDaysOffId } }`},
	{"raiseRisk", rights.Discuss, onFeature, `mutation($id: ID!) { raiseRisk(input: {subjectId: $id, text: "The licence is late"}) { riskEdge { node { id } } } }`},
	{"updateRisk", rights.Discuss, onRisk, `mutation($id: ID!) { updateRisk(input: {id: $id, due: "2026-09-01"}) { risk { id } } }`},
	{"closeRisk", rights.Answer, onRisk, `mutation($id: ID!) { closeRisk(input: {id: $id, outcome: "It came"}) { risk { id } } }`},
	{"reopenRisk", rights.Answer, func(w *world) map[string]any {
		vars := onRisk(w)
		w.as(po).must(`mutation($id: ID!) { closeRisk(input: {id: $id, outcome: "It came"}) { risk { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { reopenRisk(input: {id: $id}) { risk { open } } }`},

	{"captureInsight", rights.CaptureInsights, inProduct, `mutation($p: ID!) { captureInsight(input: {productId: $p, words: "I paid twice"}) { insightEdge { node { id } } } }`},
	{"captureInsights", rights.CaptureInsights, inProduct, `mutation($p: ID!) { captureInsights(input: {productId: $p, insights: [{words: "I paid twice"}]}) { insightIds } }`},
	{"updateInsight", rights.CaptureInsights, onInsight, `mutation($id: ID!) { updateInsight(input: {id: $id, pain: "Pays twice"}) { insight { id } } }`},
	{"linkInsight", rights.TriageInsights, onSpokenFor, `mutation($id: ID!, $f: ID!) { linkInsight(input: {id: $id, featureIds: [$f]}) { insight { id } } }`},
	{"unlinkInsight", rights.TriageInsights, func(w *world) map[string]any {
		vars := onSpokenFor(w)
		w.as(pm).must(`mutation($id: ID!, $f: ID!) { linkInsight(input: {id: $id, featureIds: [$f]}) { insight { id } } }`, vars)
		return vars
	}, `mutation($id: ID!, $f: ID!) { unlinkInsight(input: {id: $id, featureIds: [$f]}) { insight { id } } }`},
	{"mergeInsights", rights.TriageInsights, func(w *world) map[string]any {
		return map[string]any{"id": w.insight("I paid twice", ""), "into": w.insight("Two charges", "")}
	}, `mutation($id: ID!, $into: ID!) { mergeInsights(input: {ids: [$id], intoId: $into}) { insight { id } } }`},
	{"dismissInsight", rights.TriageInsights, onInsight, `mutation($id: ID!) { dismissInsight(input: {id: $id, reason: "Spam"}) { insight { id } } }`},
	{"compareInsights", rights.TriageInsights, func(w *world) map[string]any {
		return map[string]any{"id": w.insight("I paid twice", "Ada"), "o": w.insight("I paid late", "Ben")}
	}, `mutation($id: ID!, $o: ID!) { compareInsights(input: {id: $id, otherId: $o, alike: false}) { insight { id } } }`},
	{"closeFormLink", rights.TriageInsights, onForm, `mutation($l: ID!) { closeFormLink(input: {id: $l}) { closedFormLinkId product { formLink { id } } } }`},
	{"returnInsight", rights.TriageInsights, func(w *world) map[string]any {
		vars := onInsight(w)
		w.as(pm).must(`mutation($id: ID!) { dismissInsight(input: {id: $id, reason: "Spam"}) { insight { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { returnInsight(input: {id: $id}) { insight { id } } }`},

	{"startRound", rights.Estimate, onStory, `mutation($id: ID!) { startRound(input: {storyId: $id}) { round { id } } }`},
	{"castVote", rights.Estimate, onRound, `mutation($id: ID!) { castVote(input: {roundId: $id, points: 3}) { round { id } } }`},
	{"leaveRound", rights.Estimate, onRound, `mutation($id: ID!) { leaveRound(input: {roundId: $id}) { round { id } } }`},
	{"revealRound", rights.Estimate, onVoted, `mutation($id: ID!) { revealRound(input: {id: $id}) { round { id } } }`},
	{"recordRound", rights.Estimate, func(w *world) map[string]any {
		vars := onVoted(w)
		w.as(dev).must(`mutation($id: ID!) { revealRound(input: {id: $id}) { round { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { recordRound(input: {id: $id, points: 5}) { round { id } story { points } } }`},
	{"cancelRound", rights.Estimate, onVoted, `mutation($id: ID!) { cancelRound(input: {id: $id}) { round { id } } }`},

	{"openRetro", rights.Discuss, func(w *world) map[string]any {
		vars := onSprint(w)
		w.as(po).must(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, vars)
		return vars
	}, `mutation($id: ID!) { openRetro(input: {sprintId: $id}) { retro { id } } }`},
	{"revealRetro", rights.Discuss, onRetro, `mutation($id: ID!) { revealRetro(input: {id: $id}) { retro { id } } }`},
	{"addRetroNote", rights.Discuss, onRevealed, `mutation($id: ID!) { addRetroNote(input: {retroId: $id, kind: WENT_WELL, text: "Pairing"}) { note { id } retro { noteCount } } }`},
	{"groupRetroNotes", rights.Discuss, onNotes, `mutation($id: ID!, $onto: ID!) { groupRetroNotes(input: {ids: [$id], ontoId: $onto}) { onto { id } notes { id } } }`},
	{"ungroupRetroNote", rights.Discuss, onGroup, `mutation($id: ID!) { ungroupRetroNote(input: {id: $id}) { note { id } } }`},
	{"updateRetroGroup", rights.Discuss, onGroup, `mutation($g: ID!) { updateRetroGroup(input: {id: $g, title: "We wait"}) { group { title } } }`},
	{"voteRetroNote", rights.Discuss, onNotes, `mutation($id: ID!) { voteRetroNote(input: {id: $id}) { note { votes } retro { votesLeft } } }`},
	{"addRetroAction", rights.Discuss, onRetro, `mutation($id: ID!) { addRetroAction(input: {retroId: $id, text: "Ask early"}) { action { id } retro { id } } }`},
	{"updateRetroAction", rights.Discuss, onAction, `mutation($id: ID!) { updateRetroAction(input: {id: $id, done: true}) { action { id } } }`},
	{"removeRetroAction", rights.Discuss, onAction, `mutation($id: ID!) { removeRetroAction(input: {id: $id}) { deletedRetroActionId } }`},
	{"makeStoryOfAction", rights.WriteStories, onAction, `mutation($id: ID!) { makeStoryOfAction(input: {id: $id}) { storyEdge { node { key } } action { id } } }`},

	{"createReport", rights.PublishReports, inProduct, `mutation($p: ID!) { createReport(input: {productId: $p, title: "Week 34"}) { reportEdge { node { id } } } }`},
	{"updateReport", rights.PublishReports, onReport, `mutation($id: ID!) { updateReport(input: {id: $id, summary: "Faster"}) { report { id } } }`},
	{"reportSprint", rights.PublishReports, onStarted, `mutation($id: ID!) { reportSprint(input: {sprintId: $id}) { report { id } } }`},
	{"publishReport", rights.PublishReports, onReport, `mutation($id: ID!) { publishReport(input: {id: $id}) { report { id } } }`},
	{"deleteReport", rights.PublishReports, onReport, `mutation($id: ID!) { deleteReport(input: {id: $id}) { deletedReportId } }`},
	{"askDecision", rights.PublishReports, onReport, `mutation($id: ID!, $u: ID!) { askDecision(input: {reportId: $id, ofId: $u, question: "Drop it?", options: ["Yes", "No"]}) { ask { id } } }`},
	{"removeAsk", rights.PublishReports, onAsk, `mutation($a: ID!) { removeAsk(input: {id: $a}) { deletedAskId } }`},
	{"revokeRoadmapLink", rights.ShapeRoadmap, onRoadmapLink, `mutation($l: ID!) { revokeRoadmapLink(input: {id: $l}) { revokedRoadmapLinkId } }`},
	{"revokeReportLink", rights.PublishReports, onShared, `mutation($l: ID!) { revokeReportLink(input: {id: $l}) { revokedReportLinkId } }`},

	{"prepareLaunch", rights.PrepareLaunch, onFeature, `mutation($id: ID!) { prepareLaunch(input: {featureId: $id, date: "2026-09-16"}) { launch { state } feature { launch { id } } } }`},
	{"updateLaunch", rights.PrepareLaunch, onLaunch, `mutation($id: ID!) { updateLaunch(input: {id: $id, date: "2026-09-23", message: "Pay once"}) { launch { date } } }`},
	{"removeLaunch", rights.PrepareLaunch, onLaunch, `mutation($id: ID!) { removeLaunch(input: {id: $id}) { deletedLaunchId feature { id } } }`},
	{"addLaunchItem", rights.PrepareLaunch, onLaunch, `mutation($id: ID!) { addLaunchItem(input: {launchId: $id, department: "Legal", task: "Wording"}) { item { id } launch { id } } }`},
	{"updateLaunchItem", rights.PrepareLaunch, onLaunchItem(watcher), `mutation($id: ID!) { updateLaunchItem(input: {id: $id, due: "2026-09-11"}) { item { due } } }`},
	{"removeLaunchItem", rights.PrepareLaunch, onLaunchItem(watcher), `mutation($id: ID!) { removeLaunchItem(input: {id: $id}) { deletedLaunchItemId launch { id } } }`},
	{"tickLaunchItem", rights.PrepareLaunch, onLaunchItem(nobody), `mutation($id: ID!) { tickLaunchItem(input: {id: $id, done: true}) { item { done } } }`},
	{"voiceLaunch", rights.Discuss, onLaunch, `mutation($id: ID!) { voiceLaunch(input: {launchId: $id, go: true, word: "Ready"}) { voice { go } launch { voices { word } } } }`},
	{"decideLaunch", rights.PrepareLaunch, onLaunch, `mutation($id: ID!) { decideLaunch(input: {id: $id, go: false, reason: "Legal is not ready"}) { launch { state } } }`},
	{"launchFeature", rights.PrepareLaunch, onGo, `mutation($id: ID!) { launchFeature(input: {id: $id}) { launch { state } feature { state } } }`},
	{"createLaunchTemplate", rights.PrepareLaunch, inProduct, `mutation($p: ID!) { createLaunchTemplate(input: {productId: $p, name: "Small", items: [{department: "Support", task: "Answers"}]}) { launchTemplate { id } product { id } } }`},
	{"updateLaunchTemplate", rights.PrepareLaunch, onChecklist, `mutation($id: ID!) { updateLaunchTemplate(input: {id: $id, name: "Tiny"}) { launchTemplate { name } } }`},
	{"deleteLaunchTemplate", rights.PrepareLaunch, onChecklist, `mutation($id: ID!) { deleteLaunchTemplate(input: {id: $id}) { deletedLaunchTemplateId product { id } } }`},

	{"addComment", rights.Discuss, onStory, `mutation($id: ID!) { addComment(input: {subjectId: $id, body: "Good"}) { commentEdge { node { id } } } }`},
	{"askQuestion", rights.Discuss, onStory, `mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Why?"}) { commentEdge { node { id } } } }`},
	{"answerQuestion", rights.Answer, func(w *world) map[string]any {
		return map[string]any{"id": w.as(dev).id(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Why?"}) { commentEdge { node { id } } } }`, onStory(w))}
	}, `mutation($id: ID!) { answerQuestion(input: {questionId: $id, body: "Because"}) { question { id } } }`},
}

// TestWhoMayDoWhat runs every mutation as everyone, against the table.
func TestWhoMayDoWhat(t *testing.T) {
	roles := map[string][]rights.RoleKind{
		pm: {rights.PM}, po: {rights.PO}, dev: {rights.Developer}, watcher: {rights.Viewer}, both: {rights.PM, rights.PO}, admin: {rights.Admin},
	}
	for _, try := range tries {
		t.Run(fmt.Sprintf("%s/%s", try.mutation, try.needs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			vars := try.setup(w)
			before := w.events()
			w.as(nobody).ask(try.query, vars).refused(t, Unauthenticated, "")
			hidden := w.as(stranger).ask(try.query, vars)
			beside := w.as(outsider).ask(try.query, vars)
			if try.mutation == "createProduct" || (try.needs == rights.Administer && try.mutation != "updateProduct") {
				hidden.refused(t, Forbidden, "")
				beside.refused(t, Forbidden, "")
			} else {
				hidden.refused(t, NotFound, "")
				beside.refused(t, NotFound, "")
			}
			var may []string
			for name, held := range roles {
				right, _ := rights.Best(held, try.needs)
				if right == rights.Decides {
					may = append(may, name)
					continue
				}
				r := w.as(name).ask(try.query, vars).refused(t, Forbidden, "")
				same(t, r.extra("decision"), try.needs)
				same(t, r.extra("mayPropose"), right == rights.Proposes)
				people, _ := (response{Data: r.Errors[0].Extensions}).at("decidedBy", "people").([]any)
				if len(people) == 0 {
					t.Errorf("%s is not told who decides: %s", name, r.Body)
				}
			}
			if got := w.events(); got != before {
				t.Errorf("refusals wrote %d events", got-before)
			}
			if len(may) == 0 {
				t.Fatal("nobody may")
			}
			for _, name := range may {
				w := newWorld(t)
				vars := try.setup(w)
				before := w.events()
				if r := w.as(name).ask(try.query, vars); len(r.Errors) > 0 {
					t.Fatalf("%s may, but: %s", name, r.Body)
				}
				if w.events() == before {
					t.Error("it changed something without an event")
				}
			}
		})
	}
}

// events counts the lines of every log.
func (w *world) events() int {
	return w.store.Client.Event.Query().CountX(asSystem(w.t.Context()))
}

func TestEveryMutationIsInTheTable(t *testing.T) {
	tried := map[string][]rights.Decision{}
	for _, try := range tries {
		tried[try.mutation] = append(tried[try.mutation], try.needs)
	}
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	for _, field := range schema.Mutation.Fields {
		if strings.HasPrefix(field.Name, "__") || open(field.Name) {
			continue
		}
		decisions, known := mutations[field.Name]
		if !known {
			t.Errorf("%s names no decision", field.Name)
		}
		for _, decision := range decisions {
			if !slices.Contains(tried[field.Name], decision) {
				t.Errorf("%s is not tried for %s", field.Name, decision)
			}
		}
		if input := field.Arguments.ForName("input"); input == nil || schema.Types[input.Type.Name()].Fields.ForName("idempotencyKey") == nil {
			t.Errorf("%s takes no idempotencyKey", field.Name)
		}
	}
	for name := range mutations {
		if schema.Mutation.Fields.ForName(name) == nil {
			t.Errorf("%s is in the table and not in the schema", name)
		}
	}
}

// TestWhoMayAskWhat runs every root query as everyone.
func TestWhoMayAskWhat(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	queries := map[string]struct {
		query  string
		hidden bool // answers null, or nothing of it, to those who may not see it
	}{
		"node":           {`{ it: node(id: "` + id + `") { id } }`, true},
		"nodes":          {`{ nodes(ids: ["` + id + `"]) { id } }`, false},
		"story":          {`{ it: story(key: "CHK-1") { id } }`, true},
		"product":        {`{ it: product(key: "CHK") { id } }`, true},
		"forecast":       {`{ it: forecast(of: "` + id + `") { stories } }`, true},
		"whatIf":         {`{ it: whatIf(product: "` + w.product + `", scenario: {withoutPeriod: 0}) { days } }`, true},
		"viewer":         {`{ viewer { id } }`, false},
		"workspace":      {`{ workspace { id } }`, false},
		"decisionRights": {`{ decisionRights { decision } }`, false},
		"setup":          {`{ setup { empty } }`, false},
		"notifications":  {`{ notifications { totalCount } }`, false},
		"proposals":      {`{ proposals { totalCount } }`, false},
		"search":         {`{ it: search(text: "tap") { totalCount edges { node { id } } } }`, true},
	}
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	for _, field := range schema.Query.Fields {
		q, known := queries[field.Name]
		if !known {
			if !strings.HasPrefix(field.Name, "__") {
				t.Errorf("query %s is not tried", field.Name)
			}
			continue
		}
		if r := w.as(nobody).ask(q.query, nil); !publicQueries[field.Name] {
			r.refused(t, Unauthenticated, "")
			same(t, r.extra("reason"), "MISSING")
		}
		for _, name := range []string{pm, po, dev, watcher, both, admin} {
			r := w.as(name).must(q.query, nil)
			if q.hidden && r.at("it") == nil {
				t.Errorf("%s does not see %s", name, field.Name)
			}
		}
		seen := w.as(pm).must(q.query, nil).at("it")
		for _, name := range []string{outsider, stranger} {
			if r := w.as(name).must(q.query, nil); q.hidden && fmt.Sprint(r.at("it")) == fmt.Sprint(seen) {
				t.Errorf("%s sees %s", name, field.Name)
			}
		}
	}
}

// TestWhatIsHiddenLooksLikeWhatDoesNotExist compares answers byte by byte.
func TestWhatIsHiddenLooksLikeWhatDoesNotExist(t *testing.T) {
	w := newWorld(t)
	hidden := w.story("Pay in one tap")
	ids := []string{"story_01h2xcejqtf2nbrexx3vqjhp41", "nonsense", "event_x", "unknown_01h2xcejqtf2nbrexx3vqjhp41", ""}
	for _, query := range []string{
		`query($id: ID!) { node(id: $id) { id } }`,
		`query($id: ID!) { nodes(ids: [$id]) { id } }`,
		`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`,
		`mutation($id: ID!) { addComment(input: {subjectId: $id, body: "x"}) { commentEdge { cursor } } }`,
	} {
		want := w.as(outsider).ask(query, map[string]any{"id": hidden}).Body
		for _, id := range ids {
			if got := w.as(outsider).ask(query, map[string]any{"id": id}).Body; got != want {
				t.Errorf("%q answers %s; hidden answers %s", id, got, want)
			}
		}
	}
}

func TestOneAdminAlwaysRemains(t *testing.T) {
	for way, query := range map[string]string{
		"revoked":  `mutation($id: ID!) { revokeRole(input: {roleId: $id}) { deletedRoleId } }`,
		"disabled": `mutation($id: ID!) { disableUser(input: {userId: $id}) { user { id } } }`,
	} {
		t.Run(way, func(t *testing.T) { oneAdminRemains(t, way == "disabled", query) })
	}
}

func oneAdminRemains(t *testing.T, people bool, query string) {
	w := newWorld(t)
	role := func(name string) any {
		return w.as(admin).must(`mutation($u: ID!) { grantRole(input: {userId: $u, kind: ADMIN}) { role { id } } }`,
			map[string]any{"u": w.viewers[name].UserID}).at("grantRole", "role", "id")
	}
	ids := []any{role(admin), role(po), role(dev)}
	if people {
		ids = []any{w.viewers[admin].UserID, w.viewers[po].UserID, w.viewers[dev].UserID}
	}
	var wait sync.WaitGroup
	refused := make([]string, len(ids))
	for i, id := range ids {
		wait.Go(func() { refused[i] = w.as(admin).ask(query, map[string]any{"id": id}).code() })
	}
	wait.Wait()
	slices.Sort(refused)
	same(t, fmt.Sprintf("%q", refused), `["" "" "INVALID"]`)
}
