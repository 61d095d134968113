package graph

import (
	"testing"
	"time"
)

// TestAWholeQuarterIsPlayedByScripts plays what the browser test plays in the
// app: the tokens of a PM, a PO, a developer and a reader lead from what customers
// say to what leadership hears.
func TestAWholeQuarterIsPlayedByScripts(t *testing.T) {
	w := newWorld(t)
	s := &script{w, map[string]any{"p": w.product, "reader": w.viewers[watcher].UserID, "dev": w.viewers[dev].UserID}}

	// July: what customers say comes in, and is triaged.
	s.run(pm, `mutation($p: ID!) { captureInsights(input: {productId: $p, insights: [
		{words: "I paid and the circle turned for a minute.", customer: "Ana", source: SUPPORT, severity: STOPS},
		{words: "After I paid the circle turned for ages.", customer: "Bo", source: INTERVIEW, severity: DELAYS},
		{words: "Make the logo bigger.", customer: "Cy"}]}) { insightIds } }`,
		map[string][]any{"ana": {"captureInsights", "insightIds", 0}, "bo": {"captureInsights", "insightIds", 1}, "logo": {"captureInsights", "insightIds", 2}})
	s.asScript(pm).ask(`mutation($p: ID!) { captureInsight(input: {productId: $p, words: "x", link: "javascript:alert(1)"}) { insightEdge { node { id } } } }`, s.vars).refused(t, Invalid, "input.link")
	s.run(pm, `mutation($ana: ID!, $bo: ID!, $logo: ID!) {
		mergeInsights(input: {ids: [$bo], intoId: $ana}) { insight { id } }
		dismissInsight(input: {id: $logo, reason: "It is large enough."}) { insight { id } }
	}`, nil)

	// A goal is set, for which a feature is shaped; the PO writes and slices its stories.
	s.asScript(pm).ask(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", metric: {name: "Time", unit: "s", baseline: 95, target: 95}}) { goalEdge { node { id } } } }`, s.vars).
		refused(t, Invalid, "input.metric.target")
	s.run(pm, `mutation($p: ID!) { createGoal(input: {productId: $p, title: "Confirmed at once", why: "Whoever waits pays twice.", state: ACTIVE,
		start: "2026-08-01", due: "2027-03-31", metric: {name: "Time to confirm", unit: "s", direction: DOWN, baseline: 60, target: 10}}) { goalEdge { node { id } } } }`,
		map[string][]any{"goal": {"createGoal", "goalEdge", "node", "id"}})
	s.run(pm, `mutation($p: ID!, $goal: ID!) { createFeature(input: {productId: $p, title: "Instant thanks", goalId: $goal, what: "The page says at once that it is paid.",
		horizon: LATER, reach: 4000, impact: 2, confidence: 0.8, effortGuess: 8}) { featureEdge { node { id } } } }`,
		map[string][]any{"feature": {"createFeature", "featureEdge", "node", "id"}})
	s.run(pm, `mutation($ana: ID!, $goal: ID!, $feature: ID!) { linkInsight(input: {id: $ana, goalIds: [$goal], featureIds: [$feature]}) { insight { id } } }`, nil)
	s.vars["now"], s.vars["later"] = w.reviewStory("Say thanks"), w.readyStory("Say when it ships")
	s.run(po, `mutation($now: ID!, $later: ID!, $feature: ID!) {
		a: updateStory(input: {id: $now, featureId: $feature}) { story { id } }
		b: updateStory(input: {id: $later, featureId: $feature}) { story { id } }
		sliceStory(input: {id: $later, slice: LATER, reason: "Thanks alone are worth it."}) { story { id } }
	}`, nil)

	// The PO proposes to do it now; the PM accepts.
	s.asScript(po).ask(`mutation($feature: ID!) { moveFeature(input: {id: $feature, horizon: NOW}) { feature { id } } }`, s.vars).refused(t, Forbidden, "")
	s.run(po, `mutation($feature: ID!) { proposeChange(input: {changes: [{moveFeature: {id: $feature, horizon: NOW}}], reason: "Its first slice is built."}) { proposalEdge { node { id } } } }`,
		map[string][]any{"proposal": {"proposeChange", "proposalEdge", "node", "id"}})
	s.run(pm, `mutation($proposal: ID!) { acceptProposal(input: {id: $proposal, answer: "Gladly."}) { proposal { state } } }`, nil)
	r := s.run(watcher, `query($feature: ID!) { node(id: $feature) { ... on Feature { horizon voices insights(first: 5) { edges { node { words merged { customer } } } }
		first: stories(slice: FIRST) { totalCount } later: stories(slice: LATER) { totalCount } } } }`, nil)
	same(t, r.at("node", "horizon"), "NOW")
	same(t, r.at("node", "voices"), 2.0)
	same(t, r.at("node", "insights", "edges", 0, "node", "merged", 0, "customer"), "Bo")
	same(t, r.at("node", "first", "totalCount"), 1.0)
	same(t, r.at("node", "later", "totalCount"), 1.0)

	// A script measures, and the same again changes nothing.
	var before []map[string]any
	for day := range 10 {
		before = append(before, map[string]any{"value": 60.0, "at": w.clock().Add(time.Duration(day-10) * 24 * time.Hour)})
	}
	s.vars["readings"] = before
	const record = `mutation($goal: ID!, $readings: [ReadingInput!]!) { recordReadings(input: {goalId: $goal, source: "nightly", readings: $readings}) { goal { readings { totalCount } } } }`
	for range 2 {
		same(t, s.run(pm, record, nil).at("recordReadings", "goal", "readings", "totalCount"), 10.0)
	}
	s.vars["readings"] = []map[string]any{{"value": 1.0, "at": w.clock().Add(48 * time.Hour)}}
	s.asScript(pm).ask(record, s.vars).refused(t, Invalid, "input.readings.0.at")

	// The story is accepted, the launch prepared; who only reads ticks their item.
	s.run(po, `mutation($now: ID!) { acceptStory(input: {id: $now}) { story { id } } }`, nil)
	s.run(pm, `mutation($feature: ID!) { prepareLaunch(input: {featureId: $feature, date: "2026-08-25", message: "Paid is said at once.", audience: "everybody"}) { launch { id } } }`,
		map[string][]any{"launch": {"prepareLaunch", "launch", "id"}})
	s.run(pm, `mutation($launch: ID!, $reader: ID!) { addLaunchItem(input: {launchId: $launch, department: "Support", task: "Answers are written", ownerId: $reader}) { item { id } } }`,
		map[string][]any{"item": {"addLaunchItem", "item", "id"}})
	s.asScript(dev).ask(`mutation($item: ID!) { tickLaunchItem(input: {id: $item, done: true}) { item { id } } }`, s.vars).refused(t, Forbidden, "")
	s.run(watcher, `mutation($item: ID!, $launch: ID!) {
		tickLaunchItem(input: {id: $item, done: true}) { item { done } }
		voiceLaunch(input: {launchId: $launch, go: true, word: "Support is ready."}) { voice { id } }
	}`, nil)
	s.run(pm, `mutation($launch: ID!) {
		decideLaunch(input: {id: $launch, go: true, reason: "All departments are ready."}) { launch { id } }
		launchFeature(input: {id: $launch}) { launch { id } }
	}`, nil)
	var after []map[string]any
	launched := w.clock()
	w.later(21 * 24 * time.Hour)
	for day := 1; day <= 20; day++ {
		after = append(after, map[string]any{"value": 20.0, "at": launched.Add(time.Duration(day) * 24 * time.Hour)})
	}
	s.vars["readings"] = after
	s.run(pm, record, nil)
	r = s.run(watcher, `query($launch: ID!) { node(id: $launch) { ... on Launch { state effect { whyNot change before { mean } after { mean } } } } }`, nil)
	same(t, r.at("node", "state"), "LAUNCHED")
	same(t, r.at("node", "effect", "before", "mean"), 60.0)
	same(t, r.at("node", "effect", "after", "mean"), 20.0)

	// The report is published with the figures of that moment, read and answered.
	s.run(pm, `mutation($p: ID!, $goal: ID!) { createReport(input: {productId: $p, title: "Confirmed in {G1.now}", summary: "Down from {G1.from}.", goalId: $goal}) { reportEdge { node { id } } } }`,
		map[string][]any{"report": {"createReport", "reportEdge", "node", "id"}})
	s.run(pm, `mutation($report: ID!, $reader: ID!) {
		askDecision(input: {reportId: $report, ofId: $reader, question: "Go on with the later slice?", options: ["Go on", "Stop"]}) { ask { id } }
		publishReport(input: {id: $report}) { report { id } }
	}`, map[string][]any{"ask": {"askDecision", "ask", "id"}})
	w.later(time.Hour)
	s.vars["readings"] = []map[string]any{{"value": 15.0, "at": w.clock()}}
	s.run(pm, record, nil)
	w.as(watcher).must(`mutation($report: ID!) { readReport(input: {id: $report}) { report { id } } }`, s.vars) // which no script does for them
	s.run(watcher, `mutation($ask: ID!) { answerAsk(input: {id: $ask, answer: "Go on"}) { ask { id } } }`, nil)
	r = s.run(pm, `query($report: ID!) { node(id: $report) { ... on Report { headline readBy { user { id } } asks { answer }
		numbers { accepted { title } } } } }`, nil)
	same(t, r.at("node", "headline"), "Confirmed in 20 s")
	same(t, r.at("node", "readBy", 0, "user", "id"), s.vars["reader"])
	same(t, r.at("node", "asks", 0, "answer"), "Go on")
	same(t, r.at("node", "numbers", "accepted", 0, "title"), "Say thanks")

	// It is shown by a link, which ends. The goal is closed with what was learned.
	s.vars["until"] = w.clock().Add(24 * time.Hour)
	s.run(pm, `mutation($report: ID!, $until: Time!) { shareReport(input: {reportId: $report, expiresAt: $until}) { token } }`,
		map[string][]any{"token": {"shareReport", "token"}})
	const open = `mutation($token: String!) { openSharedReport(input: {token: $token}) { report { headline } } }`
	same(t, w.as(nobody).must(open, map[string]any{"token": s.vars["token"]}).at("openSharedReport", "report", "headline"), "Confirmed in 20 s")
	guessed := w.as(nobody).ask(open, map[string]any{"token": "guessed"}).refused(t, NotFound, "input.token")
	w.later(25 * time.Hour)
	expired := w.as(nobody).ask(open, map[string]any{"token": s.vars["token"]}).refused(t, NotFound, "input.token")
	same(t, expired.extra("message"), guessed.extra("message"))
	s.run(pm, `mutation($goal: ID!) { closeGoal(input: {id: $goal, state: ACHIEVED, learned: "One sentence was enough."}) { goal { state } } }`, nil)
}
