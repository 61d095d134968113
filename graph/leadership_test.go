package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"throughline/ent/viewer"
)

const (
	draftReport = `mutation($p: ID!) { createReport(input: {productId: $p, title: "Checkout takes {G1.now}", summary: "We shipped {accepted}."}) { reportEdge { node { id } } } }`
	publish     = `mutation($id: ID!) { publishReport(input: {id: $id}) { report { id state } } }`
	reportWords = `query($id: ID!) { node(id: $id) { ... on Report { state version headline headlineHtml summaryHtml superseded supersededBy { id }
		numbers { at since acceptedCount acceptedPoints accepted { key } goals { number current health readings { value } } openRisks risks { text about } openQuestions
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

func TestWhatWasWrittenInTheRequestOfAReportIsFound(t *testing.T) {
	w := newWorld(t)
	w.as(pm).must(`mutation($p: ID!, $id: ID!) {
		createGoal(input: {productId: $p, title: "Zebra crossings"}) { goalEdge { cursor } }
		publishReport(input: {id: $id}) { report { state } }
	}`, onReport(w))
	same(t, len(w.as(watcher).must(`{ search(text: "zebra", kind: [GOAL]) { edges { field } } }`, nil).at("search", "edges").([]any)), 1)
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

func TestACorrectionOfAnOlderReportLeavesTheTimeOfTheNextAsItIs(t *testing.T) {
	w := newWorld(t)
	const correct = `mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id}) { reportEdge { node { id } } } }`
	told := func(vars map[string]any) string {
		n := w.as(pm).must(reportWords, vars).at("node", "numbers").(map[string]any)
		return fmt.Sprint(n["acceptedCount"], " at ", n["at"])
	}
	corrected := func(vars map[string]any) map[string]any {
		next := map[string]any{"p": w.product, "id": w.as(pm).id(correct, map[string]any{"p": w.product, "id": vars["id"]})}
		before := told(next)
		w.as(pm).must(publish, next)
		same(t, told(next), before)
		w.later(time.Hour)
		return next
	}
	accepted := func(n int) {
		for range n {
			w.accepts("Pay in one tap")
		}
		w.later(time.Hour)
	}
	accepted(1)
	first := onPublished(w)
	w.later(time.Hour)
	accepted(2)
	second := onPublished(w)
	w.later(time.Hour)
	accepted(4)
	again := corrected(corrected(first))
	same(t, told(again), told(first)) // another followed: its numbers stay
	draft := onReport(w)
	same(t, strings.Fields(told(draft))[0], "4")
	second = corrected(second)
	same(t, strings.Fields(told(second))[0], "6") // the last: up to now
	same(t, strings.Fields(told(draft))[0], "0")
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

const openShared = `mutation($token: String!, $again: Boolean) { openSharedReport(input: {token: $token, again: $again}) { report { product timeZone headline summaryHtml publishedBy numbers { acceptedCount } asks { of question } } } }`

func TestALinkShowsItsReportUntilItExpiresOrIsRevoked(t *testing.T) {
	w := newWorld(t)
	vars := onShared(w)
	w.store.Client.Product.UpdateOneID(w.product).SetTimeZone("America/Los_Angeles").ExecX(asSystem(t.Context()))
	r := w.as(nobody).must(openShared, vars)
	same(t, r.at("openSharedReport", "report", "product"), "Checkout")
	same(t, r.at("openSharedReport", "report", "timeZone"), "America/Los_Angeles")
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
