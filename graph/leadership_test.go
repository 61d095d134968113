package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/viewer"
)

const (
	draftReport = `mutation($p: ID!) { createReport(input: {productId: $p, title: "Checkout takes {G1.now}", summary: "We shipped {accepted}."}) { reportEdge { node { id } } } }`
	publish     = `mutation($id: ID!) { publishReport(input: {id: $id}) { report { id state } } }`
	reportWords = `query($id: ID!) { node(id: $id) { ... on Report { state version headline headlineHtml summaryHtml superseded supersededBy { id }
		numbers { since acceptedCount acceptedPoints accepted { key } goals { number current health readings { value } } openRisks risks { text about } openQuestions
			sprints { name summary } features { title state } moved { field from to reason by } } } } }`
)

func onReport(w *world) map[string]any {
	return map[string]any{"p": w.product, "id": w.as(pm).id(draftReport, inProduct(w)), "u": w.viewers[watcher].UserID}
}

func onPublished(w *world) map[string]any {
	vars := onReport(w)
	w.as(pm).must(publish, vars)
	return vars
}

const askWatcher = `mutation($id: ID!, $u: ID!) { askDecision(input: {reportId: $id, ofId: $u, question: "Drop the fraud check?", options: ["Drop it", "Keep it"], due: "2026-08-28"}) { ask { id } } }`

func onAsk(w *world) map[string]any {
	vars := onReport(w)
	vars["a"] = w.as(pm).id(askWatcher, vars)
	return vars
}

const share = `mutation($id: ID!, $at: Time!) { shareReport(input: {reportId: $id, expiresAt: $at}) { link { id reads } token } }`

func onShared(w *world) map[string]any {
	vars := onPublished(w)
	vars["at"] = w.clock().Add(time.Hour)
	r := w.as(pm).must(share, vars)
	vars["l"], vars["token"] = r.at("shareReport", "link", "id"), r.at("shareReport", "token")
	return vars
}

// accepts has a new story of CHK accepted.
func (w *world) accepts(title string) {
	w.t.Helper()
	w.as(po).must(`mutation($s: ID!) { acceptStory(input: {id: $s}) { story { id } } }`, map[string]any{"s": w.reviewStory(title)})
}

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

func TestWhatWasWrittenInTheRequestOfAReportIsFound(t *testing.T) {
	w := newWorld(t)
	w.as(pm).must(`mutation($p: ID!, $id: ID!) {
		createGoal(input: {productId: $p, title: "Zebra crossings"}) { goalEdge { cursor } }
		publishReport(input: {id: $id}) { report { state } }
	}`, onReport(w))
	same(t, len(w.as(watcher).must(`{ search(text: "zebra", kind: [GOAL]) { edges { field } } }`, nil).at("search", "edges").([]any)), 1)
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

func TestACorrectionTakesThePlaceOfAReport(t *testing.T) {
	w := newWorld(t)
	w.accepts("Pay in one tap")
	vars := onPublished(w)
	correct := `mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id, summary: "Put right"}) { reportEdge { node { id title summary corrects { id } } } } }`
	w.later(time.Hour)
	r := w.as(pm).must(correct, vars)
	same(t, r.at("createReport", "reportEdge", "node", "title"), "Checkout takes {G1.now}")
	same(t, r.at("createReport", "reportEdge", "node", "summary"), "Put right")
	w.as(pm).ask(correct, vars).refused(t, Invalid, "input.correctsId")
	next := map[string]any{"id": r.at("createReport", "reportEdge", "node", "id")}
	same(t, w.as(pm).must(reportWords, vars).at("node", "superseded"), false)
	w.as(pm).must(publish, next)
	was := w.as(pm).must(reportWords, vars)
	same(t, was.at("node", "superseded"), true)
	same(t, was.at("node", "supersededBy", "id"), next["id"])
	// It tells of the same time as the one it corrects.
	same(t, w.as(pm).must(reportWords, next).at("node", "numbers", "acceptedCount"), "1")
	w.as(pm).ask(correct, vars).refused(t, Invalid, "input.correctsId")
	w.as(pm).ask(`mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id}) { reportEdge { cursor } } }`, onReport(w)).refused(t, Invalid, "input.correctsId")
}

func TestACorrectionAsksWhatNobodyAnswered(t *testing.T) {
	w := newWorld(t)
	vars := onAsk(w)
	second, third := map[string]any{}, map[string]any{}
	for _, one := range []map[string]any{second, third} {
		one["id"], one["u"] = vars["id"], w.viewers[watcher].UserID
	}
	const asking = `mutation($id: ID!, $u: ID!, $q: String!) { askDecision(input: {reportId: $id, ofId: $u, question: $q}) { ask { id } } }`
	second["q"], third["q"] = "When?", "Who?"
	second["a"], third["a"] = w.as(pm).id(asking, second), w.as(pm).id(asking, third)
	w.as(pm).must(publish, vars)
	w.as(watcher).must(answering, second)

	next := map[string]any{"id": w.as(pm).id(`mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id}) { reportEdge { node { id } } } }`, vars)}
	asks := func(of map[string]any) any {
		return w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Report { asks { question answer } } } }`, of).at("node", "asks")
	}
	waiting := func() any {
		return w.as(watcher).must(`{ product(key: "CHK") { asksForMe { question report { id } } } }`, nil).at("product", "asksForMe")
	}
	same(t, asks(next), "[map[answer: question:Drop the fraud check?] map[answer: question:Who?]]")
	same(t, waiting(), fmt.Sprintf("[map[question:Drop the fraud check? report:map[id:%[1]s]] map[question:Who? report:map[id:%[1]s]]]", vars["id"]))

	w.later(time.Minute)
	w.as(watcher).must(answering, third) // while the correction is written
	w.as(pm).must(publish, next)
	same(t, asks(next), "[map[answer: question:Drop the fraud check?]]")
	same(t, waiting(), fmt.Sprintf("[map[question:Drop the fraud check? report:map[id:%s]]]", next["id"]))
	same(t, asks(vars), "[map[answer: question:Drop the fraud check?] map[answer:Drop it question:When?] map[answer:Drop it question:Who?]]")
	w.as(watcher).ask(answering, vars).refused(t, Invalid, "input.id") // it is answered where it is asked now
	chained(t, w, w.product)
}

func TestWhatADraftAsksGoesAndComesBackWithIt(t *testing.T) {
	w := newWorld(t)
	vars := onAsk(w)
	w.as(pm).must(publish, vars)
	before := w.events()
	next := map[string]any{"id": w.as(pm).id(`mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id}) { reportEdge { node { id } } } }`, vars)}
	asks := func() any {
		return w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Report { asks { question } } } }`, next).at("node")
	}
	made := w.log(before)
	before = w.events()
	w.as(pm).must(`mutation($id: ID!) { deleteReport(input: {id: $id}) { product { id } } }`, next)
	gone := w.log(before)
	same(t, asks(), nil)
	for _, e := range slices.Backward(gone) {
		w.as(pm).must(undoQuery, map[string]any{"e": e.ID})
	}
	same(t, asks(), "map[asks:[map[question:Drop the fraud check?]]]")
	for _, e := range slices.Backward(made) {
		w.as(pm).must(undoQuery, map[string]any{"e": e.ID})
	}
	same(t, asks(), nil)
}

func TestAReportThatIsTooLongIsRefusedByField(t *testing.T) {
	w := newWorld(t)
	for field, most := range map[string]int{"title": 300, "summary": 5_000, "shipped": 5_000, "next": 5_000, "risks": 5_000} {
		change := `mutation($id: ID!, $x: String!) { updateReport(input: {id: $id, ` + field + `: $x}) { report { id } } }`
		vars := onReport(w)
		vars["x"] = strings.Repeat("é", most)
		w.as(pm).must(change, vars)
		vars["x"] = strings.Repeat("é", most+1)
		w.as(pm).ask(change, vars).refused(t, Invalid, "input."+field)
	}
	vars := onReport(w)
	w.as(pm).ask(`mutation($id: ID!) { updateReport(input: {id: $id, start: "2026-08-20", end: "2026-08-06"}) { report { id } } }`, vars).refused(t, Invalid, "input.end")
	w.as(pm).ask(`mutation($id: ID!) { updateReport(input: {id: $id, title: " "}) { report { id } } }`, vars).refused(t, Invalid, "input.title")
	w.as(pm).ask(`mutation($p: ID!) { createReport(input: {productId: $p}) { reportEdge { cursor } } }`, vars).refused(t, Invalid, "input.title")
}

func TestTwoWhoWriteAReportMergeOrAreToldBothTexts(t *testing.T) {
	w := newWorld(t)
	vars := onReport(w)
	w.as(pm).must(`mutation($id: ID!) { updateReport(input: {id: $id, version: 1, summary: "Mine"}) { report { id } } }`, vars)
	w.as(both).must(`mutation($id: ID!) { updateReport(input: {id: $id, version: 1, next: "Theirs"}) { report { id } } }`, vars)
	w.as(both).ask(`mutation($id: ID!) { updateReport(input: {id: $id, version: 1, summary: "Theirs"}) { report { id } } }`, vars).refused(t, Conflict, "")
	w.as(both).ask(`mutation($id: ID!) { publishReport(input: {id: $id, version: 1}) { report { id } } }`, vars).refused(t, Conflict, "")
}

const answering = `mutation($a: ID!) { answerAsk(input: {id: $a, answer: "Drop it"}) { ask { answer answeredAt waitsForYou } } }`

func TestWhoIsAskedAnswersAndNobodyElse(t *testing.T) {
	w := newWorld(t)
	vars := onAsk(w)
	w.as(watcher).ask(answering, vars).refused(t, Invalid, "input.id") // a draft
	w.as(pm).must(publish, vars)
	same(t, w.told(watcher), "DECISION_WAITS")
	mine := `{ product(key: "CHK") { asksForMe { question options due waitsForYou of { name } report { headline } } } }`
	same(t, w.as(watcher).must(mine, nil).at("product", "asksForMe", 0, "waitsForYou"), true)
	same(t, w.as(pm).must(mine, nil).at("product", "asksForMe"), "[]")
	for _, name := range []string{pm, po, dev, both, admin} {
		w.as(name).ask(answering, vars).refused(t, Invalid, "input.id")
	}
	w.as(outsider).ask(answering, vars).refused(t, NotFound, "input.id")
	w.as(nobody).ask(answering, vars).refused(t, Unauthenticated, "")
	for _, token := range w.bound(watcher) {
		token.ask(answering, vars).refused(t, Forbidden, "")
	}

	same(t, w.as(watcher).must(answering, vars).at("answerAsk", "ask", "answer"), "Drop it")
	same(t, w.told(pm), "DECISION_ANSWERED")
	same(t, w.as(watcher).must(`{ notifications(unread: true) { totalCount } }`, nil).at("notifications", "totalCount"), "0")
	same(t, w.as(watcher).must(mine, nil).at("product", "asksForMe"), "[]")
	w.as(watcher).ask(answering, vars).refused(t, Invalid, "input.id")
}

func TestATokenBoundToReportsAnswersWhatItsOwnerIsAskedAndNothingElse(t *testing.T) {
	w := newWorld(t)
	token := func() caller {
		v := *w.viewers[pm]
		v.TokenID, v.Only = "token_01h2xcejqtf2nbrexx3vqjhp43", []rights.Decision{rights.PublishReports}
		return caller{w, &v}
	}()
	others := onAsk(w)
	w.as(pm).must(publish, others)
	token.ask(answering, others).refused(t, Invalid, "input.id")

	own := onReport(w)
	own["u"] = w.viewers[pm].UserID
	own["a"] = w.as(pm).id(askWatcher, own)
	token.ask(answering, own).refused(t, Invalid, "input.id") // a draft
	w.as(pm).must(publish, own)
	same(t, token.must(answering, own).at("answerAsk", "ask", "answer"), "Drop it")
	token.ask(answering, own).refused(t, Invalid, "input.id") // answered
}

func TestWhatIsAskedIsBounded(t *testing.T) {
	w := newWorld(t)
	vars := onReport(w)
	w.as(pm).ask(`mutation($id: ID!, $u: ID!) { askDecision(input: {reportId: $id, ofId: $u, question: "Now?", options: ["1", "2", "3", "4", "5", "6"]}) { ask { id } } }`, vars).refused(t, Invalid, "input.options")
	vars["u"] = w.viewers[outsider].UserID
	w.as(pm).ask(askWatcher, vars).refused(t, Invalid, "input.ofId")
	vars["u"] = w.viewers[watcher].UserID
	for range maxAsks {
		w.as(pm).must(askWatcher, vars)
	}
	w.as(pm).ask(askWatcher, vars).refused(t, Invalid, "input.reportId")
}

func TestWhoOpenedAReportIsToldOnce(t *testing.T) {
	w := newWorld(t)
	read := `mutation($id: ID!) { readReport(input: {id: $id}) { report { readBy { user { name } at } } } }`
	w.as(watcher).ask(read, onReport(w)).refused(t, Invalid, "input.id")
	vars := onPublished(w)
	before := w.events()
	for range 2 {
		w.as(watcher).must(read, vars)
	}
	r := w.as(dev).must(read, vars)
	same(t, len(r.at("readReport", "report", "readBy").([]any)), 2)
	same(t, r.at("readReport", "report", "readBy", 0, "user", "name"), "Viewer Person")
	same(t, w.events(), before)
	w.as(outsider).ask(read, vars).refused(t, NotFound, "input.id")
}

const openShared = `mutation($token: String!, $again: Boolean) { openSharedReport(input: {token: $token, again: $again}) { report { product headline summaryHtml publishedBy numbers { acceptedCount } asks { of question } } } }`

func TestALinkShowsItsReportUntilItExpiresOrIsRevoked(t *testing.T) {
	w := newWorld(t)
	vars := onShared(w)
	r := w.as(nobody).must(openShared, vars)
	same(t, r.at("openSharedReport", "report", "product"), "Checkout")
	same(t, r.at("openSharedReport", "report", "publishedBy"), "Pm Person")
	w.as(nobody).must(openShared, map[string]any{"token": vars["token"], "again": true})
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Report { linkReads links { reads expiresAt } } } }`, vars).at("node", "linkReads"), "1")

	guessed := w.as(nobody).ask(openShared, map[string]any{"token": "guessed"}).refused(t, NotFound, "input.token").Body
	w.as(pm).must(`mutation($l: ID!) { revokeReportLink(input: {id: $l}) { report { links { id } } } }`, vars)
	same(t, w.as(nobody).ask(openShared, vars).Body, guessed)
	w.as(pm).ask(`mutation($l: ID!) { revokeReportLink(input: {id: $l}) { report { id } } }`, vars).refused(t, Invalid, "input.id")

	other := onShared(w)
	w.as(nobody).must(openShared, other)
	w.later(time.Hour)
	same(t, w.as(nobody).ask(openShared, other).Body, guessed)
}

func TestALinkReachesNothingButItsReport(t *testing.T) {
	w := newWorld(t)
	vars := onShared(w)
	for _, query := range []string{
		`query($id: ID!) { node(id: $id) { id } }`,
		`{ product(key: "CHK") { name } }`,
		`mutation($id: ID!) { readReport(input: {id: $id}) { report { id } } }`,
	} {
		w.as(nobody).ask(query, vars).refused(t, Unauthenticated, "")
	}
	w.as(nobody).ask(`mutation($token: String!) { a: openSharedReport(input: {token: $token}) { report { product } } b: openSharedReport(input: {token: $token}) { report { product } } }`, vars).
		refused(t, Invalid, "openSharedReport")
	// The database does not know what the address holds.
	kept := w.store.Client.ReportLink.Query().OnlyX(viewer.NewContext(t.Context(), viewer.System("")))
	if strings.Contains(fmt.Sprintf("%+v", kept), fmt.Sprint(vars["token"])) || kept.Secret == fmt.Sprint(vars["token"]) {
		t.Fatal("the token is kept")
	}
}

func TestALinkIsMadeByWhoPublishesAndNotProposed(t *testing.T) {
	w := newWorld(t)
	vars := onPublished(w)
	vars["at"] = w.clock().Add(time.Hour)
	same(t, w.as(po).ask(share, vars).refused(t, Forbidden, "").extra("mayPropose"), false)
	w.as(dev).ask(share, vars).refused(t, Forbidden, "")
	w.as(outsider).ask(share, vars).refused(t, NotFound, "input.reportId")
	w.as(pm).must(share, vars)
	for _, at := range []time.Duration{0, -time.Hour, 366 * 24 * time.Hour} {
		vars["at"] = w.clock().Add(at)
		w.as(pm).ask(share, vars).refused(t, Invalid, "input.expiresAt")
	}
	draft := onReport(w)
	draft["at"] = w.clock().Add(time.Hour)
	w.as(pm).ask(share, draft).refused(t, Invalid, "input.reportId")
}

func TestNumbersStayOutOfTags(t *testing.T) {
	w := newWorld(t)
	vars := onReport(w)
	vars["x"] = `[{accepted}](https://example.test/{accepted} "{accepted}") <b>{accepted}</b> {nothing}`
	w.as(pm).must(`mutation($id: ID!, $x: String!) { updateReport(input: {id: $id, summary: $x}) { report { id } } }`, vars)
	html := w.as(pm).must(reportWords, vars).at("node", "summaryHtml").(string)
	if strings.Count(html, "<data") != 2 || strings.Contains(html, `="<data`) || !strings.Contains(html, "{nothing}") {
		t.Fatal(html)
	}
}

const leadersQuery = `{ workspace { products(first: 10) { edges { node { name numbers {
	acceptedCount openRisks goals { title health current openRisks } moved { title field } risks { text about } } } } } } }`

func TestLeadersSeeTheirProductsAndNoOthers(t *testing.T) {
	w := newWorld(t)
	w.accepts("Pay in one tap")
	w.as(pm).must(`mutation($id: ID!) {
		updateFeature(input: {id: $id, state: BUILDING}) { feature { id } }
		raiseRisk(input: {subjectId: $id, text: "The licence is late"}) { riskEdge { cursor } }
	}`, onFeature(w))
	w.as(admin).id(`mutation { createProduct(input: {name: "Hidden", key: "HID"}) { productEdge { node { id } } } }`, nil)
	r := w.as(watcher).must(leadersQuery, nil)
	same(t, len(r.at("workspace", "products", "edges").([]any)), 1)
	n := response{Data: r.at("workspace", "products", "edges", 0, "node", "numbers").(map[string]any)}
	same(t, n.at("acceptedCount"), "1")
	same(t, n.at("moved"), "[map[field:state title:One-tap]]")
	same(t, n.at("risks"), "[map[about:One-tap text:The licence is late]]")
	w.later(8 * 24 * time.Hour)
	same(t, w.as(watcher).must(leadersQuery, nil).at("workspace", "products", "edges", 0, "node", "numbers", "acceptedCount"), "0")
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
