package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"throughline/ent/webhook"
	"throughline/ent/webhookdelivery"
)

const (
	makingWebhook = `mutation($p: ID!, $url: String!, $of: [Decision!]) { createWebhook(input: {productId: $p, url: $url, decisions: $of}) { webhook { id url decisions state behind author { name } } product { webhooks { id } } secret } }`
	pausing       = `mutation($id: ID!, $to: Boolean, $skip: Boolean) { updateWebhook(input: {id: $id, paused: $to, skipMissed: $skip}) { webhook { state pausedAt behind } } }`
	replaying     = `mutation($id: ID!) { replayDelivery(input: {deliveryId: $id}) { deliveryEdge { node { state again } } webhook { id } } }`
	sentTo        = `query($id: ID!) { node(id: $id) { ... on Webhook { url state behind nextAt failingSince deliveries(first: 100) { totalCount edges { node { id eventId eventNumber action state attempt again at answer error nextAt webhook { id } } } } } } }`
)

// postbox is a courier that keeps what it is given, and fails while it is told
// to.
type postbox struct {
	mu     sync.Mutex
	sent   []Message
	answer int
	fails  error
	during func() // while it is on the way
}

func (p *postbox) Send(_ context.Context, m Message) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.during != nil {
		p.during()
	}
	p.sent = append(p.sent, m)
	if p.fails != nil {
		return p.answer, p.fails
	}
	return 204, nil
}

// types are what the messages tell of, in order, and forgets them.
func (p *postbox) types() string {
	var types []string
	for _, m := range p.sent {
		var told struct{ Type string }
		json.Unmarshal(m.Body, &told)
		types = append(types, told.Type)
	}
	p.sent = nil
	return strings.Join(types, " ")
}

// deliver sends what waits, as the server does each second.
func (w *world) deliver(by Courier) {
	w.t.Helper()
	must(w.t, w.store.TellWebhooks(w.t.Context(), by))
}

func (w *world) webhook(of ...string) (id string) {
	w.t.Helper()
	vars := map[string]any{"p": w.product, "url": "https://example.com/hook?key=k"}
	if len(of) > 0 {
		vars["of"] = of
	}
	return fmt.Sprint(w.as(admin).must(makingWebhook, vars).at("createWebhook", "webhook", "id"))
}

func onWebhook(w *world) map[string]any { return map[string]any{"id": w.webhook()} }

// deliveredWebhook makes a webhook that was told of its own making, and returns
// the id of that delivery.
func (w *world) deliveredWebhook() string {
	w.t.Helper()
	id := w.webhook()
	w.deliver(&postbox{})
	return w.store.Client.WebhookDelivery.Query().Where(webhookdelivery.WebhookID(id)).FirstIDX(asSystem(w.t.Context()))
}

func onDelivery(w *world) map[string]any { return map[string]any{"id": w.deliveredWebhook()} }

func TestAWebhookIsToldWhatHappensInOrder(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	w.story("before it")
	r := w.as(admin).must(makingWebhook, map[string]any{"p": w.product, "url": "https://example.com/hook"})
	secret := fmt.Sprint(r.at("createWebhook", "secret"))
	same(t, strings.HasPrefix(secret, "whsec_") && len(secret) == 50, true)
	w.deliver(box)
	same(t, box.types(), "createWebhook")
	id := w.story("Pay in one tap")
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Pay at once"}) { story { id } } }`, map[string]any{"id": id})
	w.deliver(box)
	same(t, box.sent[0].URL+box.sent[0].Secret, "https://example.com/hook"+secret)
	e := w.newest()
	same(t, box.sent[1].ID, e.ID)
	var told struct {
		Type, Timestamp string
		Data            map[string]any
	}
	must(t, json.Unmarshal(box.sent[1].Body, &told))
	same(t, told.Type+" "+told.Timestamp, "updateStory "+e.At.Format(time.RFC3339Nano))
	same(t, told.Data["changes"], `[map[field:title from:"Pay in one tap" to:"Pay at once"]]`)
	same(t, fmt.Sprint(told.Data["id"], told.Data["number"], told.Data["entityId"], told.Data["hat"], told.Data["decision"], told.Data["token"]),
		fmt.Sprint(e.ID, e.Number, id, "PO", "WRITE_STORIES", "<nil>"))
	same(t, told.Data["product"], fmt.Sprintf("map[id:%s key:CHK]", w.product))
	same(t, box.types(), "createStory updateStory")
	w.deliver(box)
	same(t, box.types(), "")
}

func TestAWebhookIsToldOnlyOfChosenDecisions(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	id := w.webhook("SET_GOALS", "DISCUSS", "SET_GOALS")
	onGoal(w)
	w.story("Pay in one tap")
	w.deliver(box)
	same(t, box.types(), "createGoal")
	r := w.as(admin).must(sentTo, map[string]any{"id": id})
	same(t, fmt.Sprint(r.at("node", "behind"), r.at("node", "deliveries", "totalCount")), "0 1")
	same(t, w.as(admin).must(`{ product(key: "CHK") { webhooks { decisions } } }`, nil).at("product", "webhooks"), "[map[decisions:[SET_GOALS DISCUSS]]]")
}

func TestWhatFailsIsSentAgainLessAndLessOften(t *testing.T) {
	w, box := newWorld(t), &postbox{answer: 503, fails: errors.New("it answered 503")}
	id := w.webhook()
	w.story("Pay in one tap")
	for attempt, pause := range []time.Duration{5 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 2 * time.Hour} {
		w.deliver(box)
		w.deliver(box)
		same(t, box.types(), "createWebhook") // once, and nothing overtakes it
		r := w.as(admin).must(sentTo, map[string]any{"id": id})
		same(t, fmt.Sprint(r.at("node", "state"), r.at("node", "behind")), "RETRYING2")
		same(t, r.at("node", "nextAt"), w.clock().Add(pause).Format(time.RFC3339Nano))
		d := r.at("node", "deliveries", "edges", 0, "node").(map[string]any)
		same(t, fmt.Sprint(d["state"], d["attempt"], d["answer"], d["error"], d["nextAt"] == r.at("node", "nextAt")), fmt.Sprint("FAILED", attempt+1, 503, "it answered 503", true))
		w.later(pause - time.Millisecond)
		w.deliver(box)
		same(t, box.types(), "")
		w.later(time.Millisecond)
	}
	box.fails = nil
	w.deliver(box)
	same(t, box.types(), "createWebhook createStory")
	r := w.as(admin).must(sentTo, map[string]any{"id": id})
	same(t, fmt.Sprint(r.at("node", "state"), r.at("node", "behind"), r.at("node", "failingSince"), r.at("node", "nextAt")), "WORKING0 <nil> <nil>")
	d := r.at("node", "deliveries", "edges", 1, "node").(map[string]any)
	same(t, fmt.Sprint(d["state"], d["attempt"], d["answer"], d["error"]), "DELIVERED7 204")
}

func TestAReplayTriesAWebhookThatIsRetryingAtOnce(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	vars := onDelivery(w)
	w.deliver(box)
	box.fails = errors.New("it could not be reached")
	w.story("not told yet")
	w.deliver(box)
	box.types()
	box.fails = nil
	w.deliver(box)
	same(t, box.types(), "")
	w.as(admin).must(replaying, vars)
	w.deliver(box)
	same(t, box.types(), "createWebhook createStory replayDelivery")
}

func TestADayOnWhichNobodyTriedIsNoFailureOfAWebhook(t *testing.T) {
	w, box := newWorld(t), &postbox{fails: errors.New("it could not be reached")}
	vars := onWebhook(w)
	w.deliver(box)
	w.later(2 * webhookPatience) // the server was down
	w.deliver(box)
	same(t, w.as(admin).must(sentTo, vars).at("node", "state"), "RETRYING")
}

func TestAnotherAddressOfAWebhookHasFailedAtNothingYet(t *testing.T) {
	w, box := newWorld(t), &postbox{fails: errors.New("it could not be reached")}
	vars := onWebhook(w)
	w.deliver(box)
	box.types()
	w.as(admin).must(`mutation($id: ID!) { updateWebhook(input: {id: $id, url: "https://example.com/mended"}) { webhook { state } } }`, vars)
	same(t, w.as(admin).must(sentTo, vars).at("node", "state"), "WORKING")
	box.fails = nil
	w.deliver(box)
	same(t, box.types(), "createWebhook updateWebhook")
}

func TestAWebhookThatFailsForADayIsPausedAndAdminsAreTold(t *testing.T) {
	w, box := newWorld(t), &postbox{fails: errors.New("it could not be reached")}
	vars := onWebhook(w)
	w.deliver(box)
	every := webhookPauses[len(webhookPauses)-1]
	for range webhookPatience/every - 1 {
		w.later(every)
		w.deliver(box)
		same(t, w.as(admin).must(sentTo, vars).at("node", "state"), "RETRYING")
	}
	w.later(every)
	w.deliver(box)
	same(t, w.as(admin).must(sentTo, vars).at("node", "state"), "GAVE_UP")
	same(t, w.told(admin), "WEBHOOK_GAVE_UP")
	same(t, w.told(pm)+w.told(po), "")
	e := w.newest()
	same(t, fmt.Sprint(e.Action, e.ActorID == nil, e.EntityID == vars["id"]), "webhookGaveUptrue true")
	chained(t, w, w.product)
	box.types()
	box.fails = nil
	w.later(48 * time.Hour)
	w.deliver(box)
	same(t, box.types(), "")
	vars["to"] = false
	r := w.as(admin).must(pausing, vars)
	same(t, fmt.Sprint(r.at("updateWebhook", "webhook", "state"), r.at("updateWebhook", "webhook", "pausedAt")), "WORKING<nil>")
	w.deliver(box)
	same(t, box.types(), "createWebhook webhookGaveUp updateWebhook")
}

func TestAWebhookThatWasPausedIsToldWhatItMissedOrNot(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	vars := onWebhook(w)
	w.deliver(box)
	vars["to"] = true
	same(t, w.as(admin).must(pausing, vars).at("updateWebhook", "webhook", "state"), "PAUSED")
	w.story("missed")
	box.types()
	w.deliver(box)
	same(t, box.types(), "")
	vars["skip"] = true
	w.as(admin).ask(pausing, vars).refused(t, Invalid, "input.skipMissed")
	vars["to"] = false
	same(t, w.as(admin).must(pausing, vars).at("updateWebhook", "webhook", "behind"), 0)
	w.deliver(box)
	same(t, box.types(), "updateWebhook")
	w.as(admin).ask(pausing, vars).refused(t, Invalid, "input.skipMissed")
}

func TestADeliveryIsReplayedOnce(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	vars := onDelivery(w)
	r := w.as(admin).must(replaying, vars)
	same(t, r.at("replayDelivery", "deliveryEdge", "node"), "map[again:true state:WAITING]")
	w.as(admin).ask(replaying, vars).refused(t, Invalid, "input.deliveryId")
	w.deliver(box)
	same(t, box.types(), "createWebhook replayDelivery")
	hook := map[string]any{"id": r.at("replayDelivery", "webhook", "id")}
	r = w.as(admin).must(sentTo, hook)
	same(t, r.at("node", "deliveries", "totalCount"), 3)
	same(t, r.at("node", "deliveries", "edges", 1, "node", "state"), "DELIVERED")

	box.fails = errors.New("it could not be reached")
	w.as(admin).must(replaying, vars)
	w.deliver(box)
	same(t, w.as(admin).must(sentTo, hook).at("node", "deliveries", "edges", 1, "node", "error"), "it could not be reached")
	hook["to"] = true
	w.as(admin).must(pausing, hook)
	w.as(admin).ask(replaying, vars).refused(t, Invalid, "input.deliveryId")
}

func TestOfTwoServersOneSends(t *testing.T) {
	w, box, other := newWorld(t), &postbox{}, &postbox{}
	w.webhook()
	box.during = func() {
		must(t, w.store.TellWebhooks(t.Context(), other))
	}
	w.deliver(box)
	same(t, box.types()+" "+other.types(), "createWebhook ")
	// One that died while it sent is followed by the other, after a while.
	w.story("Pay in one tap")
	ctx, die := context.WithCancel(t.Context())
	box.during = die
	if err := w.store.TellWebhooks(ctx, box); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	w.deliver(other)
	same(t, other.types(), "")
	w.later(webhookHold)
	w.deliver(other)
	same(t, other.types(), "createStory")
}

func TestWhatChangesWhileAMessageIsOnTheWayStands(t *testing.T) {
	w, box := newWorld(t), &postbox{}
	vars := onWebhook(w)
	vars["to"] = true
	box.during = func() { w.as(admin).must(pausing, vars); box.during = nil }
	w.deliver(box)
	same(t, w.as(admin).must(sentTo, vars).at("node", "state"), "PAUSED")
	removed := w.webhook()
	box.during = func() {
		w.as(admin).must(`mutation($id: ID!) { deleteWebhook(input: {id: $id}) { deletedWebhookId product { webhooks { id } } } }`, map[string]any{"id": removed})
		box.during = nil
	}
	w.deliver(box)
	same(t, w.store.Client.Webhook.Query().Where(webhook.ID(removed)).CountX(asSystem(t.Context())), 0)
	same(t, w.store.Client.WebhookDelivery.Query().CountX(asSystem(t.Context())), 0)
}

func TestAWebhookIsSeenByAdminsAlone(t *testing.T) {
	w := newWorld(t)
	delivery := w.deliveredWebhook()
	id := fmt.Sprint(w.as(admin).must(`{ product(key: "CHK") { webhooks { id } } }`, nil).at("product", "webhooks", 0, "id"))
	for _, name := range []string{pm, po, dev, watcher, both} {
		r := w.as(name).must(`query($ids: [ID!]!) { nodes(ids: $ids) { id } product(key: "CHK") { webhooks { id } } }`, map[string]any{"ids": []string{id, delivery}})
		same(t, fmt.Sprint(r.at("nodes"), r.at("product", "webhooks")), "[<nil> <nil>] []")
	}
	// The log, which everyone reads, tells the host alone: an address can hold a key.
	r := w.as(watcher).must(`{ product(key: "CHK") { events(last: 5) { edges { node { action changes { field to } } } } } }`, nil)
	if strings.Contains(r.Body, "key=k") || !strings.Contains(r.Body, "example.com") {
		t.Error(r.Body)
	}
}

func TestAnAddressOfAWebhookIsOfTheWeb(t *testing.T) {
	w := newWorld(t)
	for _, url := range []string{"", "example.com", "ftp://example.com", "file:///etc/passwd", "https://", "https://a:b@example.com/", "https://example.com/#x", "http://[::1", "https://:443/", "https://example.com/" + strings.Repeat("x", 2000)} {
		w.as(admin).ask(makingWebhook, map[string]any{"p": w.product, "url": url}).refused(t, Invalid, "input.url")
	}
	vars := onWebhook(w)
	vars["url"] = "http://10.0.0.1:8080/"
	same(t, w.as(admin).must(`mutation($id: ID!, $url: String) { updateWebhook(input: {id: $id, url: $url, decisions: [ANSWER]}) { webhook { url decisions } } }`, vars).at("updateWebhook", "webhook"), "map[decisions:[ANSWER] url:http://10.0.0.1:8080/]")
	vars["url"] = "nowhere"
	w.as(admin).ask(`mutation($id: ID!, $url: String) { updateWebhook(input: {id: $id, url: $url}) { webhook { url } } }`, vars).refused(t, Invalid, "input.url")
}

func TestOfTwoWhoMoveAWebhookOneIsToldWhereItIsNow(t *testing.T) {
	w := newWorld(t)
	const move = `mutation($id: ID!, $url: String) { updateWebhook(input: {id: $id, version: 1, url: $url}) { webhook { version url } } }`
	vars := onWebhook(w)
	vars["url"] = "https://example.com/theirs?key=k"
	same(t, w.as(admin).must(move, vars).at("updateWebhook", "webhook", "version"), 2)
	vars["url"] = "https://example.com/yours"
	r := w.as(admin).ask(move, vars).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:example.com current:https://example.com/theirs?key=k name:url yours:https://example.com/yours]]")
}

func TestAProductHas20Webhooks(t *testing.T) {
	w := newWorld(t)
	for range maxWebhooks {
		w.webhook()
	}
	w.as(admin).ask(makingWebhook, map[string]any{"p": w.product, "url": "https://example.com"}).refused(t, Invalid, "input.productId")
}

func TestTheStatementsOfWebhooksDoNotGrowWithThem(t *testing.T) {
	w := newWorld(t)
	count := func() int64 {
		before := w.statements.Load()
		w.as(admin).must(`{ product(key: "CHK") { webhooks { url state behind author { name } product { name } } } }`, nil)
		return w.statements.Load() - before
	}
	w.webhook()
	few := count()
	for range 5 {
		w.webhook()
	}
	same(t, count(), few)
}

func TestOldDeliveriesAreForgotten(t *testing.T) {
	w := newWorld(t)
	w.deliveredWebhook()
	w.later(deliveriesKept)
	_, err := w.store.Sweep(t.Context())
	must(t, err)
	same(t, w.store.Client.WebhookDelivery.Query().CountX(asSystem(t.Context())), 1)
	w.later(time.Second)
	_, err = w.store.Sweep(t.Context())
	must(t, err)
	same(t, w.store.Client.WebhookDelivery.Query().CountX(asSystem(t.Context())), 0)
}
