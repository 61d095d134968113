package graph

import (
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent/rights"
	"throughline/graph/gen"
)

func TestOneLineFromTheGoalToTheAcceptedStory(t *testing.T) {
	w := newWorld(t)
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Reduce checkout time by 20 %", state: ACTIVE,
		metric: {name: "Checkout time", unit: "s", baseline: 95, target: 76}, start: "2026-07-01", due: "2026-09-30"}) { goalEdge { node { id metric { direction } } } } }`,
		map[string]any{"p": w.product})
	feature := w.as(pm).id(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, title: "One-tap pay", goalId: $g, horizon: NOW}) { featureEdge { node { id } } } }`,
		map[string]any{"p": w.product, "g": goal})
	story := w.reviewStory("Pay in one tap")
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { goal { id } } } }`, map[string]any{"s": story, "f": feature})
	sprint := w.as(po).id(`mutation($p: ID!) { createSprint(input: {productId: $p, goal: "Pay without typing", start: "2026-08-17", end: "2026-08-28"}) { sprintEdge { node { id name } } } }`,
		map[string]any{"p": w.product})
	w.as(po).must(`mutation($x: ID!, $s: ID!) {
		addToSprint(input: {sprintId: $x, storyIds: [$s]}) { stories { id } }
		startSprint(input: {id: $x}) { sprint { state } }
	}`, map[string]any{"x": sprint, "s": story})

	accept := `mutation($s: ID!) { acceptStory(input: {id: $s}) { story { status verdict { by { name } hat stale } goal { title progress { stories accepted points acceptedPoints } } sprint { name board { columns { status points stories { key } } } } } } }`
	r := w.as(dev).ask(accept, map[string]any{"s": story}).refused(t, Forbidden, "")
	same(t, r.extra("decision"), "ACCEPT_STORIES")
	same(t, r.extra("youAre"), "[DEVELOPER]")
	same(t, r.extra("mayPropose"), false)

	r = w.as(po).must(accept, map[string]any{"s": story})
	same(t, r.at("acceptStory", "story", "status"), "ACCEPTED")
	same(t, r.at("acceptStory", "story", "verdict"), "map[by:map[name:Po Person] hat:PO stale:false]")
	same(t, r.at("acceptStory", "story", "goal"), "map[progress:map[accepted:1 acceptedPoints:5 points:5 stories:1] title:Reduce checkout time by 20 %]")
	same(t, r.at("acceptStory", "story", "sprint", "name"), "Sprint 1")
	same(t, r.at("acceptStory", "story", "sprint", "board", "columns", 3, "stories"), "[map[key:CHK-1]]")

	r = w.as(watcher).must(`query($s: ID!) { node(id: $s) { ... on Story { events(first: 50) { edges { node { number action hat decision actor { name } changes { field from to } entity { id } } } } } } }`, map[string]any{"s": story})
	edges := r.at("node", "events", "edges").([]any)
	last := response{Data: edges[len(edges)-1].(map[string]any)}
	same(t, last.at("node", "action"), "acceptStory")
	same(t, last.at("node", "hat"), "PO")
	same(t, last.at("node", "entity", "id"), story)
}

func TestReadyNamesWhatIsMissing(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	r := w.as(po).ask(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: READY}) { story { id } } }`, map[string]any{"id": id})
	r.refused(t, Invalid, "input.status")
	same(t, r.extra("missing"), "[WHAT WHY CRITERION ESTIMATE]")
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Also the voucher?"}) { commentEdge { node { id open } } } }`, map[string]any{"id": id})
	r = w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { missing openQuestions } } }`, map[string]any{"id": id})
	same(t, r.at("node", "missing"), "[WHAT WHY CRITERION ESTIMATE ANSWER]")
	same(t, r.at("node", "openQuestions"), 1)
}

func TestAStoryMovesOnlyAlongItsSteps(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	set := func(status string) response {
		return w.as(dev).ask(`mutation($id: ID!, $s: StoryStatus!) { setStoryStatus(input: {id: $id, status: $s}) { story { status } } }`, map[string]any{"id": id, "s": status})
	}
	set("IN_PROGRESS").refused(t, Invalid, "input.status")
	set("ACCEPTED").refused(t, Invalid, "input.status")
	w.as(po).must(`mutation($id: ID!) { sendBackStory(input: {id: $id, reason: "Fails on a phone"}) { story { status } } }`, map[string]any{"id": id})
	same(t, set("IN_REVIEW").at("setStoryStatus", "story", "status"), "IN_REVIEW")
	w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { status } } }`, map[string]any{"id": id})
	w.as(po).ask(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "x"}) { story { status } } }`, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	same(t, w.as(po).must(`mutation($id: ID!) { reopenStory(input: {id: $id, reason: "Broke again"}) { story { status verdict { at } } } }`, map[string]any{"id": id}).at("reopenStory", "story"), "map[status:IN_PROGRESS verdict:<nil>]")
}

func TestAcceptingNeedsEveryCriterionOrAWordOnIt(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	k := w.as(po).id(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Works offline"}) { criterion { id } } }`, map[string]any{"id": id})
	accept := `mutation($id: ID!, $w: [WaiverInput!]) { acceptStory(input: {id: $id, waivers: $w}) { story { criteria { id state waiver } } } }`
	r := w.as(po).ask(accept, map[string]any{"id": id}).refused(t, Invalid, "input.waivers")
	same(t, r.extra("criteria"), "["+k+"]")
	r = w.as(po).must(accept, map[string]any{"id": id, "w": []any{map[string]any{"criterionId": k, "reason": "Next quarter"}}})
	same(t, r.at("acceptStory", "story", "criteria", 1, "waiver"), "Next quarter")
}

func TestAnAcceptanceGoesStaleWhenACriterionChanges(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	r := w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { criteria { id } } } }`, map[string]any{"id": id})
	k := r.at("acceptStory", "story", "criteria", 0, "id")
	r = w.as(po).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, then: "the order is placed at once"}) { criterion { state } story { status verdict { stale } } } }`, map[string]any{"k": k})
	same(t, r.at("updateCriterion", "criterion", "state"), "UNVERIFIED")
	same(t, r.at("updateCriterion", "story", "verdict", "stale"), true)

	r = w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Story { events(first: 100) { edges { node { action } } } } } }`, map[string]any{"id": id})
	edges := r.at("node", "events", "edges").([]any)
	same(t, edges[len(edges)-1], "map[node:map[action:updateCriterion]]")
}

func TestAcceptingWhatReadsDifferentlyByNowIsAConflict(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	seen := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { version criteria { id } } } }`, map[string]any{"id": id})
	accept := `mutation($id: ID!, $v: Int) { acceptStory(input: {id: $id, version: $v}) { story { id } } }`
	w.as(both).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, when: "I tap twice"}) { criterion { id } } }`, map[string]any{"k": seen.at("node", "criteria", 0, "id")})
	w.as(po).ask(accept, map[string]any{"id": id, "v": seen.at("node", "version")}).refused(t, Conflict, "")
}

func TestEditsOfDifferentFieldsMergeAndOfTheSameConflict(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	update := `mutation($id: ID!, $v: Int, $t: String, $b: String) { updateStory(input: {id: $id, version: $v, title: $t, body: $b}) { story { title body version } } }`
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, version: 1, title: "Pay with one tap"}) { story { version } } }`, map[string]any{"id": id})
	r := w.as(both).must(`mutation($id: ID!) { updateStory(input: {id: $id, version: 1, body: "More"}) { story { title body version } } }`, map[string]any{"id": id})
	same(t, r.at("updateStory", "story"), "map[body:More title:Pay with one tap version:3]")
	r = w.as(both).ask(update, map[string]any{"id": id, "v": 1, "t": "One tap", "b": "More"}).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:Pay in one tap current:Pay with one tap name:title yours:One tap]]")
	same(t, response{Data: r.extra("since").(map[string]any)}.at("actor", "name"), "Po Person")
}

func TestMovingKeepsOneOrder(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.story("a"), w.story("b"), w.story("c")
	move := func(input map[string]any) response {
		return w.as(po).ask(`mutation($in: MoveStoryInput!) { moveStory(input: $in) { story { rank } } }`, map[string]any{"in": input})
	}
	same(t, w.order(), "[a b c]")
	move(map[string]any{"id": c, "before": b})
	same(t, w.order(), "[a c b]")
	move(map[string]any{"id": a, "to": "BOTTOM"})
	same(t, w.order(), "[c b a]")
	move(map[string]any{"id": a, "after": c})
	same(t, w.order(), "[c a b]")
	move(map[string]any{"id": b, "to": "TOP"})
	same(t, w.order(), "[b c a]")
	events := w.events()
	for _, in := range []map[string]any{{"id": b, "to": "TOP"}, {"id": b, "before": c}, {"id": c, "after": b}, {"id": a, "to": "BOTTOM"}} {
		move(in)
	}
	if w.events() != events {
		t.Error("a story that is there already was moved")
	}
	move(map[string]any{"id": b, "to": "TOP", "after": c}).refused(t, Invalid, "input")
	move(map[string]any{"id": b}).refused(t, Invalid, "input")
	move(map[string]any{"id": b, "after": b}).refused(t, Invalid, "input.after")
	move(map[string]any{"id": b, "after": "story_01h2xcejqtf2nbrexx3vqjhp41"}).refused(t, NotFound, "input.after")
}

func TestAThousandMovesToOnePlaceStayInOrder(t *testing.T) {
	w := newWorld(t)
	var ids []string
	for _, title := range []string{"a", "b", "c", "d"} {
		ids = append(ids, w.story(title))
	}
	for i := range 1000 {
		w.as(po).must(`mutation($id: ID!, $a: ID!) { moveStory(input: {id: $id, after: $a}) { story { rank } } }`,
			map[string]any{"id": ids[1+i%2], "a": ids[0]})
	}
	same(t, w.order(), "[a c b d]")
}

func TestSplittingTakesCriteriaAlong(t *testing.T) {
	w := newWorld(t)
	id := w.readyStory("Refunds")
	k := w.as(po).id(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Gift cards too"}) { criterion { id } } }`, map[string]any{"id": id})
	r := w.as(po).must(`mutation($id: ID!, $k: ID!) { splitStory(input: {id: $id, title: "Refund to a gift card", criterionIds: [$k]}) {
		story { criteria { text } } storyEdge { node { key parent { id } criteria { text } } } } }`, map[string]any{"id": id, "k": k})
	same(t, r.at("splitStory", "storyEdge", "node"), "map[criteria:[map[text:Gift cards too]] key:CHK-2 parent:map[id:"+id+"]]")
	same(t, len(r.at("splitStory", "story", "criteria").([]any)), 1)
	same(t, w.order(), "[Refunds Refund to a gift card]")
}

func TestTheHatDecides(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	move := `mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`
	w.as(both).wearing(rights.PM).ask(move, map[string]any{"id": id}).refused(t, Forbidden, "")
	r := w.as(both).wearing(rights.PM).must(`query($id: ID!) { node(id: $id) { ... on Story { viewerCan(decision: ORDER_BACKLOG) { may otherHat whyNot people { name } } } } }`, map[string]any{"id": id})
	same(t, r.at("node", "viewerCan"), "map[may:PROPOSE otherHat:PO people:[map[name:Both Person] map[name:Po Person]] whyNot:The Product Owner decides the order of the backlog: Both Person, Po Person.]")
	w.as(both).wearing(rights.PO).must(move, map[string]any{"id": id})
}

func TestEveryUpdateCanSayWhatItWasBasedOn(t *testing.T) {
	for name, def := range gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema().Types {
		if def.Kind == ast.InputObject && def.Fields.ForName("id") != nil && def.Fields.ForName("version") == nil {
			t.Errorf("%s changes a row and takes no version", name)
		}
	}
}

// TestWhatChangedSinceIsAConflict lets another person come first, then acts on
// the version from before, and on the newest.
func TestWhatChangedSinceIsAConflict(t *testing.T) {
	status := `setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } }`
	for _, c := range []struct{ name, first, then, clash string }{
		{"move", `moveStory(input: {id: $id, to: TOP}) { story { id } }`,
			`moveStory(input: {id: $id, version: $v, to: BOTTOM}) { story { id } }`, "rank"},
		{"drop", status, `dropStory(input: {id: $id, version: $v, reason: "No longer wanted"}) { story { id } }`, "status"},
		{"block", `blockStory(input: {id: $id, reason: "No key"}) { story { id } }`,
			`blockStory(input: {id: $id, version: $v, reason: "No test card"}) { story { id } }`, "blocked"},
		{"split", `addCriterion(input: {storyId: $id, text: "Works offline"}) { criterion { id } }`,
			`splitStory(input: {id: $id, version: $v, title: "The rest"}) { story { id } }`, "criteria"},
		{"estimate", `estimateStory(input: {id: $id, points: 8}) { story { id } }`,
			`estimateStory(input: {id: $id, version: $v, points: 3}) { story { id } }`, "points"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			w.t = t
			w.story("Another")
			id := w.readyStory("Pay in one tap")
			version := func() any {
				return w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { version } } }`, map[string]any{"id": id}).at("node", "version")
			}
			act := `mutation($id: ID!, $v: Int) { ` + c.then + ` }`
			before := version()
			w.as(both).must(`mutation($id: ID!) { `+c.first+` }`, map[string]any{"id": id})
			r := w.as(po).ask(act, map[string]any{"id": id, "v": before}).refused(t, Conflict, "")
			same(t, response{Data: r.extra("fields").([]any)[0].(map[string]any)}.at("name"), c.clash)
			same(t, r.extra("version"), version())
			w.as(po).ask(act, map[string]any{"id": id, "v": 99}).refused(t, Invalid, "input.version")
			w.as(po).must(act, map[string]any{"id": id, "v": version()})
		})
	}
}

func TestPeopleAndLabelsMerge(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	label := w.as(po).id(`mutation($p: ID!) { createLabel(input: {productId: $p, name: "risk"}) { labelEdge { node { id } } } }`, map[string]any{"p": w.product})
	vars := map[string]any{"id": id, "u": w.viewers[dev].UserID, "o": w.viewers[po].UserID, "l": label}
	w.as(po).must(`mutation($id: ID!, $u: ID!) { assignStory(input: {id: $id, add: [$u]}) { story { id } } }`, vars)
	r := w.as(po).must(`mutation($id: ID!, $o: ID!, $l: ID!) {
		assignStory(input: {id: $id, version: 1, add: [$o]}) { story { assignees { name } } }
		labelStory(input: {id: $id, version: 1, add: [$l]}) { story { labels { name } } }
	}`, vars)
	same(t, r.at("assignStory", "story", "assignees"), "[map[name:Dev Person] map[name:Po Person]]")
	same(t, r.at("labelStory", "story", "labels"), "[map[name:risk]]")
	w.as(po).ask(`mutation($id: ID!, $u: ID!) { assignStory(input: {id: $id, version: 99, remove: [$u]}) { story { id } } }`, vars).refused(t, Invalid, "input.version")
}

func TestARemovedCriterionReadsAsItWasSeen(t *testing.T) {
	w := newWorld(t)
	id := w.readyStory("Pay in one tap")
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id version } } } }`, map[string]any{"id": id})
	k := r.at("node", "criteria", 0).(map[string]any)
	remove := `mutation($k: ID!, $v: Int) { removeCriterion(input: {id: $k, version: $v}) { deletedCriterionId } }`
	w.as(both).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, when: "I tap twice"}) { criterion { id } } }`, map[string]any{"k": k["id"]})
	w.as(po).ask(remove, map[string]any{"k": k["id"], "v": k["version"]}).refused(t, Conflict, "")
	w.as(po).must(remove, map[string]any{"k": k["id"], "v": 2})
}

func TestAnAnswerClosesItsQuestionAndPointsNowhere(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	q := w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Also the voucher?"}) { commentEdge { node { id } } } }`, map[string]any{"id": id}).
		at("askQuestion", "commentEdge", "node", "id")
	r := w.as(po).must(`mutation($q: ID!) { answerQuestion(input: {questionId: $q, body: "Yes."}) { question { open answer { body answer { body } } } commentEdge { node { answer { body } } } } }`, map[string]any{"q": q})
	same(t, r.at("answerQuestion", "question"), "map[answer:map[answer:<nil> body:Yes.] open:false]")
	same(t, r.at("answerQuestion", "commentEdge", "node", "answer"), nil)
	w.as(po).ask(`mutation($q: ID!) { answerQuestion(input: {questionId: $q, body: "No."}) { question { id } } }`, map[string]any{"q": q}).refused(t, Invalid, "input.questionId")
}

func TestAnAcceptanceGoesStaleWhenACriterionIsFoundUnmet(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	k := w.as(po).must(`mutation($id: ID!) { acceptStory(input: {id: $id}) { story { criteria { id } } } }`, map[string]any{"id": id}).at("acceptStory", "story", "criteria", 0, "id")
	r := w.as(dev).must(`mutation($k: ID!) { checkCriterion(input: {id: $k, met: false}) { story { status verdict { stale } } } }`, map[string]any{"k": k})
	same(t, r.at("checkCriterion", "story"), "map[status:ACCEPTED verdict:map[stale:true]]")
}

func TestACheckThatIsTakenBackLeavesACriterionUnverified(t *testing.T) {
	w := newWorld(t)
	story := w.reviewStory("Pay in one tap")
	seen := w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id state checkedAt checkedBy { name } } } } }`, map[string]any{"id": story}).
		at("node", "criteria", 0).(map[string]any)
	k := seen["id"]
	check := func(who, how string) response {
		return w.as(who).ask(`mutation($k: ID!) { checkCriterion(input: {id: $k, `+how+`}) { criterion { id state checkedAt checkedBy { name } } } }`, map[string]any{"k": k})
	}
	found := func(r response) any { t.Helper(); return r.at("checkCriterion", "criterion", "state") }

	check(po, "met: false, unverified: true").refused(t, Invalid, "input.unverified") // it never was
	w.as(po).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, when: "I tap twice"}) { criterion { state } } }`, map[string]any{"k": k})
	same(t, found(check(dev, "met: false, unverified: true")), "UNVERIFIED") // as it is

	w.later(time.Hour)
	same(t, found(check(po, "met: true")), "MET")
	check(po, "met: true, unverified: true").refused(t, Invalid, "input.unverified")
	check(watcher, "met: false, unverified: true").refused(t, Forbidden, "")
	seen["state"] = "UNVERIFIED"
	same(t, check(po, "met: false, unverified: true").at("checkCriterion", "criterion"), seen)
	check(po, "met: false")
	same(t, found(check(po, "met: false, unverified: true")), "UNVERIFIED")
	check(po, "met: true")
	check(po, "met: false")
	check(po, "met: false, unverified: true").refused(t, Invalid, "input.unverified") // it was met before that
}

// TestAStoryThatIsOpenAgainLeavesItsClosedSprint: it stands in the backlog,
// where it can be planned.
func TestAStoryThatIsOpenAgainLeavesItsClosedSprint(t *testing.T) {
	for name, c := range map[string]struct{ ends, again string }{
		"reopened": {`acceptStory(input: {id: $id}) { story { id } }`, `it: reopenStory(input: {id: $id, reason: "Broke"}) { story { status sprint { name } sprints { name } } }`},
		"undropped": {`dropStory(input: {id: $id, reason: "Too dear"}) { story { id } }`,
			`it: setStoryStatus(input: {id: $id, status: DRAFT}) { story { status sprint { name } sprints { name } } }`},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.t = t
			sprint, _ := w.running()
			id := w.reviewStory("Pay in one tap")
			vars := map[string]any{"id": id, "x": sprint}
			w.as(po).must(`mutation($id: ID!, $x: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$id]}) { sprint { id } } `+c.ends+` }`, vars)
			still := w.as(po).must(`mutation($id: ID!) { `+c.again+` }`, vars)
			same(t, still.at("it", "story", "sprint", "name"), "Sprint 1")
			w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "Too dear"}) { story { id } } }`, vars)
			w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
			r := w.as(po).must(`mutation($id: ID!) { it: setStoryStatus(input: {id: $id, status: DRAFT}) { story { sprint { name } sprints { name } } } }`, vars)
			same(t, r.at("it", "story"), "map[sprint:<nil> sprints:[map[name:Sprint 1]]]")
			same(t, w.order(), "[Pay in one tap]")
			same(t, w.as(po).must(`query($x: ID!) { node(id: $x) { ... on Sprint { progress { stories } } } }`, vars).at("node", "progress", "stories"), 0)
		})
	}
}

func TestWhatIsAskedOfAnotherNounIsNotAnswered(t *testing.T) {
	w := newWorld(t)
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Goal { title } } }`, map[string]any{"id": w.story("Pay in one tap")})
	same(t, r.at("node"), "map[]")
}
