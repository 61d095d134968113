package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"throughline/ent/viewer"
)

const (
	makingForm  = `mutation($p: ID!) { makeFormLink(input: {productId: $p}) { link { id author { name } product { name } } product { formLink { id } } token } }`
	closingForm = `mutation($l: ID!) { closeFormLink(input: {id: $l}) { closedFormLinkId product { formLink { id } } } }`
	openingForm = `mutation($token: String!) { openForm(input: {token: $token}) { form { product stamp } } }`
	sendingForm = `mutation($i: SendFormInput!) { sendForm(input: $i) { product } }`
)

func onForm(w *world) map[string]any {
	r := w.as(pm).must(makingForm, inProduct(w))
	return map[string]any{"p": w.product, "l": r.at("makeFormLink", "link", "id"), "token": r.at("makeFormLink", "token")}
}

// filled opens a form and returns what is sent of it some time later.
func (w *world) filled(token any, words string) map[string]any {
	w.t.Helper()
	stamp := w.as(nobody).must(openingForm, map[string]any{"token": token}).at("openForm", "form", "stamp")
	w.later(minFormTime)
	return map[string]any{"token": token, "stamp": stamp, "words": words}
}

// from sends a request without an account from an address.
func (w *world) from(address, query string, vars map[string]any) response {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	must(w.t, err)
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r.WithContext(WithRequest(r.Context(), &Request{ID: "test", Address: address, Write: rec})))
	out := response{Status: rec.Code, Body: rec.Body.String()}
	must(w.t, json.Unmarshal(rec.Body.Bytes(), &out))
	return out
}

func TestWhatIsSentByAFormWaitsInTheInbox(t *testing.T) {
	w := newWorld(t)
	same(t, w.as(watcher).must(`{ product(key: "CHK") { formLink { id } } }`, nil).at("product", "formLink"), "<nil>")
	vars := onForm(w)
	sent := w.filled(vars["token"], " I paid twice <b>today</b> ")
	sent["customer"], sent["email"], sent["link"] = "Ada", "Ada@Example.com", "https://example.com/88214"
	same(t, w.as(nobody).must(sendingForm, map[string]any{"i": sent}).at("sendForm", "product"), "Checkout")
	r := w.as(watcher).must(`{ product(key: "CHK") { formLink { author { name } } insights(first: 1, filter: {source: [FORM], state: [INBOX]}) { edges { node {
		words customer email link severity capturedBy { name } events(first: 5) { edges { node { action decision actor { name } } } } } } } } }`, nil)
	same(t, r.at("product", "formLink", "author", "name"), "Pm Person")
	node := r.at("product", "insights", "edges", 0, "node")
	same(t, node, "map[capturedBy:<nil> customer:Ada email:ada@example.com events:map[edges:[map[node:map[action:sendForm actor:<nil> decision:CAPTURE_INSIGHTS]]]] "+
		"link:https://example.com/88214 severity:ANNOYS words:I paid twice <b>today</b>]")

	again := w.filled(vars["token"], "And again")
	again["email"] = "ben@example.com"
	w.as(nobody).must(sendingForm, map[string]any{"i": again})
	r = w.as(pm).must(`{ product(key: "CHK") { insights(first: 1) { edges { node { customer email } } } } }`, nil)
	same(t, r.at("product", "insights", "edges", 0, "node"), "map[customer:ben@example.com email:ben@example.com]")
	chained(t, w, w.product)
}

func TestAFormSaysWhatIsWrongWithIt(t *testing.T) {
	w := newWorld(t)
	vars := onForm(w)
	for _, wrong := range []struct{ field, value, says string }{
		{"words", " ", "input.words"},
		{"words", strings.Repeat("a", maxFormWords+1), "input.words"},
		{"words", "Buy http://a.example https://b.example www.c.example", "input.words"},
		{"customer", strings.Repeat("a", maxName+1), "input.customer"},
		{"email", "ada at example", "input.email"},
		{"link", "javascript:alert(1)", "input.link"},
		{"link", "data:text/html,x", "input.link"},
		{"homepage", "https://spam.example", "input.homepage"},
		{"stamp", "1", "input.stamp"},
		{"stamp", fmt.Sprint(w.clock().Add(-time.Minute).UnixMilli()) + ".AAAA", "input.stamp"},
	} {
		sent := w.filled(vars["token"], "I paid twice")
		sent[wrong.field] = wrong.value
		w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).refused(t, Invalid, wrong.says)
	}
	same(t, w.as(pm).must(`{ product(key: "CHK") { insights { totalCount } } }`, nil).at("product", "insights", "totalCount"), 0)
	sent := w.filled(vars["token"], "See https://a.example and https://b.example")
	sent["customer"], sent["email"], sent["link"], sent["homepage"] = "", "", "", ""
	w.as(nobody).must(sendingForm, map[string]any{"i": sent})
}

func TestAFormTakesThreeSecondsAndADayAtMost(t *testing.T) {
	w := newWorld(t)
	vars := onForm(w)
	sent := w.filled(vars["token"], "I paid twice")
	w.later(-time.Millisecond)
	w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).refused(t, Invalid, "input.stamp")
	w.later(time.Millisecond)
	w.as(nobody).must(sendingForm, map[string]any{"i": sent})
	w.later(maxFormTime - minFormTime)
	w.as(nobody).must(sendingForm, map[string]any{"i": sent})
	w.later(time.Millisecond)
	w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).refused(t, Invalid, "input.stamp")
}

func TestALinkThatOpensNoFormSaysOneThing(t *testing.T) {
	w := newWorld(t)
	first := onForm(w)
	sent := w.filled(first["token"], "I paid twice")
	guess := w.filled(first["token"], "I paid twice")
	guess["token"] = "guessed"
	opens := w.as(nobody).ask(openingForm, map[string]any{"token": "guessed"}).refused(t, NotFound, "input.token").Body
	sends := w.as(nobody).ask(sendingForm, map[string]any{"i": guess}).refused(t, NotFound, "input.token").Body
	second := onForm(w) // renewed
	same(t, w.as(nobody).ask(openingForm, first).Body, opens)
	same(t, w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).Body, sends)
	sent["token"] = second["token"] // the time is of the other address
	w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).refused(t, Invalid, "input.stamp")
	w.as(pm).ask(closingForm, first).refused(t, Invalid, "input.id")
	sent = w.filled(second["token"], "I paid twice")
	same(t, w.as(pm).must(closingForm, second).at("closeFormLink", "product", "formLink"), "<nil>")
	same(t, w.as(nobody).ask(openingForm, second).Body, opens)
	same(t, w.as(nobody).ask(sendingForm, map[string]any{"i": sent}).Body, sends)
	chained(t, w, w.product)
}

func TestAFormIsOpenedByWhoTriagesAndNotProposed(t *testing.T) {
	w := newWorld(t)
	same(t, w.as(po).ask(makingForm, inProduct(w)).refused(t, Forbidden, "").extra("mayPropose"), false)
	w.as(dev).ask(makingForm, inProduct(w)).refused(t, Forbidden, "")
	w.as(outsider).ask(makingForm, inProduct(w)).refused(t, NotFound, "input.productId")
	vars := onForm(w)
	w.as(stranger).ask(closingForm, vars).refused(t, NotFound, "input.id")
	// The database does not know what the address holds.
	kept := w.store.Client.FormLink.Query().OnlyX(viewer.NewContext(t.Context(), viewer.System("")))
	if kept.Secret == fmt.Sprint(vars["token"]) {
		t.Fatal("the token is kept")
	}
	for _, query := range []string{`{ product(key: "CHK") { name } }`, closingForm} {
		w.as(nobody).ask(query, vars).refused(t, Unauthenticated, "")
	}
}

func TestAThousandFormsAMinuteReachNothing(t *testing.T) {
	w := newWorld(t)
	token := onForm(w)["token"]
	sent := map[string]any{"i": w.filled(token, "I paid twice")}
	send := func(address string) response { return w.from(address, sendingForm, sent) }
	for range formsFromAddress.Most {
		same(t, send("192.0.2.1").code(), "")
	}
	before := w.statements.Load()
	for range 1_000 {
		r := send("192.0.2.1").refused(t, Limited, "")
		same(t, r.extra("retryAfter"), 120)
		same(t, r.Errors[0].Message, "Too many messages were sent. Try again in 2 minutes.")
	}
	same(t, w.statements.Load(), before) // nobody waits for them

	for i := range formsByLink.Most - formsFromAddress.Most {
		same(t, send(fmt.Sprintf("198.51.100.%d", i)).code(), "")
	}
	same(t, send("203.0.113.1").refused(t, Limited, "").extra("retryAfter"), 60) // the link, from wherever
	w.later(time.Minute)
	same(t, send("203.0.113.1").code(), "")
	other := w.filled(onForm(w)["token"], "I paid twice")
	same(t, w.from("203.0.113.2", sendingForm, map[string]any{"i": other}).code(), "")
}

func TestAFormTakesAsManyStatementsWhateverWasSentBefore(t *testing.T) {
	w := newWorld(t)
	token := onForm(w)["token"]
	cost := func() int64 {
		sent := w.filled(token, "I paid twice")
		before := w.statements.Load()
		w.as(nobody).must(sendingForm, map[string]any{"i": sent})
		return w.statements.Load() - before
	}
	first := cost()
	for range 5 {
		cost()
	}
	if last := cost(); last != first || last > 14 {
		t.Fatalf("%d statements, and %d at first", last, first)
	}
}

func TestTheMailAddressOfACustomerIsErasedWithThem(t *testing.T) {
	w := newWorld(t)
	sent := w.filled(onForm(w)["token"], "I paid twice")
	sent["customer"], sent["email"] = "Ada", "someone@example.com"
	w.as(nobody).must(sendingForm, map[string]any{"i": sent})
	id := w.newest().EntityID
	w.as(pm).must(`mutation($id: ID!) { updateInsight(input: {id: $id, email: "else@example.com"}) { insight { id } } }`, map[string]any{"id": id})
	w.as(pm).must(`mutation($p: ID!) { eraseCustomer(input: {productId: $p, customer: "ada"}) { erased } }`, inProduct(w))
	r := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Insight { customer email events(first: 10) { edges { node { action changes { from to } } } } } } }`, map[string]any{"id": id})
	if strings.Contains(r.Body, "someone@") || strings.Contains(r.Body, "else@") {
		t.Fatal(r.Body)
	}
	chained(t, w, w.product)
}
