package main

import "testing"

// The line, by script: a goal, a feature, an imported story, a sprint, an
// acceptance, and on the way whoever does not decide.
func TestTheLineByScript(t *testing.T) {
	s, ada, product := founded(t)
	if code, stdout, stderr := runImport(t, s.args, testdata+"cloud.csv", "--product=CHK"); code != 0 {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	ada.renew()
	s.join(t, "dev@example.com", "DEVELOPER")
	as := func(args ...string) *browser { return s.script(t, s.token(t, args...)) }
	pm := as("--for=ada@example.com", "--role=PM", "--name=pm")
	po := as("--for=ada@example.com", "--role=PO", "--name=po")
	dev := as("--for=dev@example.com")

	goal := pm.does(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Reduce checkout time by 20 %", state: ACTIVE,
		metric: {name: "Checkout time", unit: "s", baseline: 95, target: 76}}) { goalEdge { node { id } } } }`, map[string]any{"p": product}).at("createGoal.goalEdge.node.id")
	po.refused("FORBIDDEN", `mutation($p: ID!) { createGoal(input: {productId: $p, title: "Mine"}) { goalEdge { cursor } } }`, map[string]any{"p": product})
	feature := pm.does(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, goalId: $g, title: "One-tap pay", horizon: NOW}) { featureEdge { node { id } } } }`,
		map[string]any{"p": product, "g": goal}).at("createFeature.featureEdge.node.id")

	found := po.does(`{ story(key: "SHOP-3") { id key externalKey status version } }`, nil)
	story := map[string]any{"s": found.at("story.id"), "f": feature}
	if found.text("story.externalKey") != "SHOP-3" {
		t.Fatal(found.body)
	}
	po.does(`mutation($s: ID!, $f: ID!) {
		updateStory(input: {id: $s, featureId: $f, iWant: "to pay in one tap", soThat: "I do not type my card again"}) { story { goal { id } } }
		addCriterion(input: {storyId: $s, given: "a saved card", when: "I tap Pay", then: "the order is placed"}) { criterion { id } }
		estimateStory(input: {id: $s, points: 5}) { story { points } }
	}`, story)
	sprint := po.does(`mutation($p: ID!) { createSprint(input: {productId: $p, goal: "Pay without typing"}) { sprintEdge { node { id } } } }`,
		map[string]any{"p": product}).at("createSprint.sprintEdge.node.id")
	po.does(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { stories { sprint { name } } } }`,
		map[string]any{"x": sprint, "s": story["s"]})

	walk := func(to string) {
		t.Helper()
		dev.does(`mutation($s: ID!, $to: StoryStatus!) { setStoryStatus(input: {id: $s, status: $to}) { story { status } } }`, map[string]any{"s": story["s"], "to": to})
	}
	for _, to := range map[string][]string{"DRAFT": {"READY", "IN_PROGRESS"}, "READY": {"IN_PROGRESS"}, "IN_PROGRESS": nil}[found.text("story.status")] {
		walk(to)
	}
	for _, k := range dev.does(`query($s: ID!) { node(id: $s) { ... on Story { criteria { id } } } }`, story).at("node.criteria").([]any) {
		dev.does(`mutation($k: ID!) { checkCriterion(input: {id: $k, met: true}) { criterion { state } } }`, map[string]any{"k": k.(map[string]any)["id"]})
	}
	walk("IN_REVIEW")

	const accept = `mutation($s: ID!) { acceptStory(input: {id: $s}) { story { status verdict { hat } goal { id progress { accepted } } } } }`
	for _, wrong := range []*browser{dev, pm} {
		r := wrong.refused("FORBIDDEN", accept, story)
		if r.extra["decision"] != "ACCEPT_STORIES" {
			t.Error(r.body)
		}
	}
	r := po.does(accept, story)
	if r.text("acceptStory.story.verdict.hat") != "PO" || r.at("acceptStory.story.goal.id") != goal || r.text("acceptStory.story.goal.progress.accepted") != "1" {
		t.Error(r.body)
	}
}
