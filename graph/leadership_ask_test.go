package graph

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"throughline/ent/rights"
)

func onAsk(w *world) map[string]any {
	vars := onReport(w)
	vars["a"] = w.as(pm).id(askWatcher, vars)
	return vars
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
	same(t, w.as(watcher).must(`{ node(id: "`+vars["a"].(string)+`") { ... on Ask { waitsForYou } } }`, nil).at("node", "waitsForYou"), false)
	unread := `{ notifications(unread: true) { totalCount } }`
	same(t, w.as(watcher).must(unread, nil).at("notifications", "totalCount"), 1) // of the correction alone
	same(t, asks(next), "[map[answer: question:Drop the fraud check?]]")
	same(t, waiting(), fmt.Sprintf("[map[question:Drop the fraud check? report:map[id:%s]]]", next["id"]))
	same(t, asks(vars), "[map[answer: question:Drop the fraud check?] map[answer:Drop it question:When?] map[answer:Drop it question:Who?]]")
	w.as(watcher).ask(answering, vars).refused(t, Invalid, "input.id") // it is answered where it is asked now
	chained(t, w, w.product)
}

func TestACorrectionAsksNobodyWhoLeft(t *testing.T) {
	w := newWorld(t)
	vars := onAsk(w)
	w.as(pm).must(publish, vars)
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": w.viewers[watcher].UserID})
	w.as(pm).ask(askWatcher, onReport(w)).refused(t, Invalid, "input.ofId")
	next := map[string]any{"id": w.as(pm).id(`mutation($p: ID!, $id: ID!) { createReport(input: {productId: $p, correctsId: $id}) { reportEdge { node { id } } } }`, vars)}
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Report { asks { question } } } }`, next).at("node", "asks"), []any{})
	w.as(pm).must(publish, next)
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
