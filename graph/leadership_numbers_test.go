package graph

import (
	"fmt"
	"testing"
	"time"

	"throughline/ent/event"
)

func TestADraftTellsTheNumbersOfNowAndAPublishedReportThoseOfThen(t *testing.T) {
	w := newWorld(t)
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", state: ACTIVE, start: "2026-08-01", due: "2026-09-30",
		metric: {name: "Checkout time", unit: "s", baseline: 95, target: 76}}) { goalEdge { node { id } } } }`, inProduct(w))
	read := func(value float64) {
		w.later(time.Minute)
		w.as(pm).must(`mutation($g: ID!, $v: Float!) { recordReading(input: {goalId: $g, value: $v}) { goal { id } } }`, map[string]any{"g": goal, "v": value})
	}
	read(84)
	w.accepts("Pay in one tap")
	vars := onReport(w)
	r := w.as(watcher).must(reportWords, vars)
	same(t, r.at("node", "headline"), "Checkout takes 84 s")
	same(t, r.at("node", "headlineHtml"), `Checkout takes <data value="G1.now">84 s</data>`)
	same(t, r.at("node", "summaryHtml"), "<p>We shipped <data value=\"accepted\">1 story</data>.</p>\n")
	same(t, r.at("node", "numbers", "goals"), "[map[current:84 health:ON_TRACK number:1 readings:[map[value:84]]]]")
	read(83)
	same(t, w.as(watcher).must(reportWords, vars).at("node", "headline"), "Checkout takes 83 s")

	w.as(pm).must(publish, vars)
	read(94)
	w.accepts("Pay by invoice")
	r = w.as(watcher).must(reportWords, vars)
	same(t, r.at("node", "state"), "PUBLISHED")
	same(t, r.at("node", "headline"), "Checkout takes 83 s")
	same(t, r.at("node", "numbers", "acceptedCount"), "1")
	same(t, r.at("node", "numbers", "acceptedPoints"), "5")

	w.as(pm).ask(`mutation($id: ID!) { updateReport(input: {id: $id, title: "Other"}) { report { id } } }`, vars).refused(t, Invalid, "input.id")
	w.as(pm).ask(publish, vars).refused(t, Invalid, "input.id")
	w.as(pm).ask(`mutation($id: ID!) { deleteReport(input: {id: $id}) { deletedReportId } }`, vars).refused(t, Invalid, "input.id")
	w.as(pm).ask(askWatcher, vars).refused(t, Invalid, "input.reportId")

	w.later(time.Hour)
	w.accepts("Pay by voucher")
	next := w.as(watcher).must(reportWords, onReport(w)) // since the last report
	same(t, next.at("node", "numbers", "acceptedCount"), "2")
	same(t, next.at("node", "numbers", "accepted", 0, "key"), "CHK-3")
	same(t, next.at("node", "numbers", "goals", 0, "health"), "OFF_TRACK")
}

func TestTheNumbersOfAGoalTellWhatItWasSinceWhen(t *testing.T) {
	w := newWorld(t)
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", state: ACTIVE, start: "2026-08-01", due: "2026-09-30",
		metric: {name: "Checkout time", unit: "s", baseline: 95, target: 76}}) { goalEdge { node { id } } } }`, inProduct(w))
	before := func(since time.Time) any {
		return w.as(watcher).must(`query($p: ID!, $t: Time!) { node(id: $p) { ... on Product { numbers(since: $t) { goals { before } } } } }`,
			map[string]any{"p": w.product, "t": since}).at("node", "numbers", "goals", 0, "before")
	}
	began := w.clock()
	for _, value := range []float64{90, 87, 84} {
		w.later(time.Hour)
		w.as(pm).must(`mutation($g: ID!, $v: Float!) { recordReading(input: {goalId: $g, value: $v}) { goal { id } } }`, map[string]any{"g": goal, "v": value})
	}
	same(t, before(began), nil) // nothing was measured by then
	same(t, before(began.Add(2*time.Hour)), 87)
	same(t, before(began.Add(3*time.Hour-time.Second)), 87)
}

func TestAReportKeepsHowLikelyAGoalIsReached(t *testing.T) {
	w := newWorld(t)
	goal := w.measured(map[int]float64{1: 100, 4: 95, 8: 91, 12: 86, 16: 82})
	outlook := `outlook { chance likelyBy by fan { at } }`
	live := w.ofGoal(goal, outlook)
	draft := w.as(pm).id(`mutation($p: ID!) { createReport(input: {productId: $p, title: "The chance is {G1.chance}", summary: "Done by {G1.likely}."}) { reportEdge { node { id } } } }`, inProduct(w))
	read := func() response {
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Report { headlineHtml summaryHtml numbers { goals { `+outlook+` } } } } }`, map[string]any{"id": draft})
	}
	w.as(pm).must(publish, map[string]any{"id": draft})
	published := read()
	same(t, published.at("node", "numbers", "goals", 0), live)
	chance := published.at("node", "numbers", "goals", 0, "outlook", "chance").(float64)
	same(t, published.at("node", "headlineHtml"), `The chance is <data value="G1.chance">`+percent(chance)+`</data>`)

	w.as(po).must(`mutation($g: ID!) { recordReading(input: {goalId: $g, value: 120}) { goal { id } } }`, map[string]any{"g": goal})
	same(t, read().at("node", "numbers", "goals", 0), live)
	same(t, read().at("node", "summaryHtml"), published.at("node", "summaryHtml"))
	if after := w.ofGoal(goal, outlook); fmt.Sprint(after) == fmt.Sprint(live) {
		t.Error("what was measured since changes nothing: this test proves nothing")
	}
}

func TestAChanceIsNeverSaidToBeSure(t *testing.T) {
	for chance, says := range map[float64]string{1: "over 99 %", 0.991: "over 99 %", 0.984: "98 %", 0.5: "50 %", 0.01: "1 %", 0: "under 1 %"} {
		same(t, percent(chance), says)
	}
}

func TestAReportTellsWhatItsOwnRequestDidBefore(t *testing.T) {
	w := newWorld(t)
	vars := onReport(w)
	vars["s"] = w.reviewStory("Pay in one tap")
	w.as(both).must(`mutation($id: ID!, $s: ID!) {
		acceptStory(input: {id: $s}) { story { id } }
		publishReport(input: {id: $id}) { report { id } }
	}`, vars)
	same(t, w.as(pm).must(reportWords, vars).at("node", "numbers", "acceptedCount"), "1")
	same(t, w.newest().Number, w.store.Client.Event.Query().Where(event.ProductID(w.product)).CountX(asSystem(t.Context()))) // gapless
}

func TestAReopenedStoryIsNotToldAsShipped(t *testing.T) {
	w := newWorld(t)
	story := w.reviewStory("Pay in one tap")
	w.as(po).must(`mutation($s: ID!) {
		acceptStory(input: {id: $s}) { story { id } }
		reopenStory(input: {id: $s, reason: "It asks twice"}) { story { id } }
	}`, map[string]any{"s": story})
	same(t, w.as(pm).must(reportWords, onReport(w)).at("node", "numbers", "acceptedCount"), "0")
}

func TestAReportTellsWhatMovedAndWhyRisksQuestionsAndSprints(t *testing.T) {
	w := newWorld(t)
	feature := onFeature(w)
	w.as(pm).must(`mutation($id: ID!) {
		updateFeature(input: {id: $id, state: BUILDING, reason: "The bank said yes"}) { feature { id } }
		raiseRisk(input: {subjectId: $id, text: "The licence is late"}) { riskEdge { cursor } }
		askQuestion(input: {subjectId: $id, body: "Which wallets?"}) { commentEdge { cursor } }
	}`, feature)
	w.running("a")
	n := w.as(watcher).must(reportWords, onReport(w)).at("node", "numbers").(map[string]any)
	same(t, n["moved"], "[map[by:Pm Person field:state from:IDEA reason:The bank said yes to:BUILDING]]")
	same(t, n["risks"], "[map[about:One-tap text:The licence is late]]")
	same(t, n["features"], "[map[state:BUILDING title:One-tap]]")
	same(t, n["openQuestions"], "1")
	same(t, n["sprints"], "[map[name:Sprint 1 summary:0 of 5 points are accepted, in 0 of 1 story. 1 story is left: CHK-1.]]")
}

func TestAReportTellsOfALaunchHoweverMuchMovedSince(t *testing.T) {
	w := newWorld(t)
	feature, other := onFeature(w), onFeature(w)["id"]
	launch := w.launch(feature["id"])
	w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "Ready"}) { launch { id } } launchFeature(input: {id: $id}) { launch { id } } }`, launch)
	for i := range maxTold + 2 {
		to := []string{"NOW", "NEXT"}[i%2]
		w.as(pm).must(`mutation($id: ID!, $to: Horizon!) { updateFeature(input: {id: $id, horizon: $to}) { feature { id } } }`, map[string]any{"id": other, "to": to})
	}
	n := w.as(watcher).must(reportWords, onReport(w))
	same(t, n.at("node", "numbers", "features", 0), "map[state:LAUNCHED title:One-tap]")
	same(t, len(n.at("node", "numbers", "moved").([]any)), maxTold)
}

func TestWhatWasDraggedTakesNoRoomOfWhatMoved(t *testing.T) {
	w := newWorld(t)
	one, dragged := onFeature(w), []map[string]any{onFeature(w), onFeature(w)}
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, horizon: NOW, reason: "The bank said yes"}) { feature { id } } }`, one)
	for i := range 10*maxTold + 2 {
		w.as(pm).must(`mutation($id: ID!) { moveFeature(input: {id: $id, to: TOP}) { feature { id } } }`, dragged[i%2])
	}
	same(t, w.as(watcher).must(reportWords, onReport(w)).at("node", "numbers", "moved", 0, "reason"), "The bank said yes")
}

func TestAReportKeepsWhenFeaturesWereLikelyDone(t *testing.T) {
	w := newWorld(t)
	feature := onFeature(w)
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: BUILDING}) { feature { id } } }`, feature)
	w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, map[string]any{"id": w.readyStory("Tap"), "f": feature["id"]})
	report := onReport(w)
	told := func() any {
		t.Helper()
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Report { numbers { features { likely noDate } } } } }`, report).at("node", "numbers", "features", 0)
	}
	same(t, told(), "map[likely:<nil> noDate:A date takes 3 whole periods of history; there are 0.]")
	w.delivered(4)
	likely := func() any {
		t.Helper()
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Feature { forecast { date } } } }`, feature).at("node", "forecast", "date")
	}
	then := likely()
	same(t, told(), fmt.Sprintf("map[likely:%s noDate:<nil>]", then))
	w.as(pm).must(publish, report)
	w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, map[string]any{"id": w.readyStory("Card art"), "f": feature["id"]})
	same(t, likely() != then, true)
	same(t, told(), fmt.Sprintf("map[likely:%s noDate:<nil>]", then))
}

func TestTheStatementsOfAProductsNumbersDoNotGrowWithWhatItHas(t *testing.T) {
	w := newWorld(t)
	onRisk(w)
	onGoal(w)
	one := w.count(leadersQuery)
	for range 5 {
		onRisk(w)
		onGoal(w)
	}
	same(t, w.count(leadersQuery), one)
	if one > 20 {
		t.Errorf("the numbers of a product take %d statements", one)
	}
	few := w.count(`{ workspace { products(first: 10) { edges { node { numbers { openQuestions } } } } } }`)
	if few > 5 {
		t.Errorf("one of its numbers takes %d statements", few)
	}
}
