package graph

import (
	"context"
	"errors"
	"strings"
	"testing"
	"throughline/ent"
	"throughline/ent/notification"
	"throughline/ent/viewer"
	"time"
)

const inbox = `{ notifications(first: 100) { totalCount edges { node { id kind read product { key } event { action actor { name } reason }
	subject { id ... on Story { title } ... on Goal { title } ... on Proposal { state } } } } } }`

// told lists the kinds somebody was told, newest first.
func (w *world) told(name string) string {
	w.t.Helper()
	var kinds []string
	for _, e := range w.as(name).must(inbox, nil).at("notifications", "edges").([]any) {
		kinds = append(kinds, e.(map[string]any)["node"].(map[string]any)["kind"].(string))
	}
	return strings.Join(kinds, " ")
}

func TestWhomAnEventConcernsIsTold(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"id": w.reviewStory("Pay in one tap")}
	w.as(po).must(`mutation($id: ID!, $u: ID!) { assignStory(input: {id: $id, add: [$u]}) { story { id } } }`, map[string]any{"id": vars["id"], "u": w.viewers[dev].UserID})
	same(t, w.told(dev)+w.told(po)+w.told(pm), "")

	w.as(po).must(`mutation($id: ID!) { sendBackStory(input: {id: $id, reason: "It asks twice"}) { story { id } } }`, vars)
	same(t, w.told(dev), "STORY_SENT_BACK")
	same(t, w.told(po), "") // what they did themselves

	question := w.as(dev).id(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which wallets?"}) { commentEdge { node { id } } } }`, vars)
	same(t, w.told(po), "QUESTION_WAITS")
	same(t, w.told(pm), "QUESTION_WAITS")
	same(t, w.told(watcher), "")
	w.as(pm).must(`mutation($id: ID!) { answerQuestion(input: {questionId: $id, body: "Both"}) { question { id } } }`, map[string]any{"id": question})
	same(t, w.told(dev), "QUESTION_ANSWERED STORY_SENT_BACK")

	proposal := w.as(dev).propose("updateStory", map[string]any{"id": vars["id"], "title": "Pay in a tap"})
	same(t, w.told(po), "PROPOSAL_WAITS QUESTION_WAITS")
	same(t, w.told(pm), "QUESTION_WAITS") // the Product Owner decides
	w.as(po).must(`mutation($id: ID!) { declineProposal(input: {id: $id, answer: "Not now"}) { proposal { id } } }`, map[string]any{"id": proposal})
	same(t, w.told(dev), "PROPOSAL_DECIDED QUESTION_ANSWERED STORY_SENT_BACK")

	r := w.as(dev).must(inbox, nil)
	same(t, r.at("notifications", "edges", 2, "node", "event", "actor", "name"), "Po Person")
	same(t, r.at("notifications", "edges", 2, "node", "event", "reason"), "It asks twice")
	same(t, r.at("notifications", "edges", 2, "node", "subject", "title"), "Pay in one tap")
	same(t, r.at("notifications", "edges", 0, "node", "subject", "state"), "DECLINED")
	same(t, r.at("notifications", "edges", 0, "node", "product", "key"), "CHK")
}

func TestAGoalThatGoesOffTrackIsToldOnce(t *testing.T) {
	w := newWorld(t)
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", start: "2026-08-01", due: "2026-08-31",
		metric: {name: "Checkout time", unit: "s", baseline: 100, target: 70}}) { goalEdge { node { id } } } }`, inProduct(w))
	read := func(day int, value float64) {
		w.as(both).must(`mutation($g: ID!, $at: Time!, $v: Float!) { recordReading(input: {goalId: $g, at: $at, value: $v}) { goal { id } } }`,
			map[string]any{"g": goal, "at": time.Date(2026, 8, day, 8, 0, 0, 0, time.UTC), "v": value})
	}
	read(10, 91) // the path: 91
	read(13, 92) // 88; behind by less than a fifth of the way, 6
	same(t, w.told(pm), "")
	read(16, 93) // 85
	same(t, w.told(pm)+w.told(po), "GOAL_OFF_TRACKGOAL_OFF_TRACK")
	read(19, 94) // still
	read(11, 99) // told late of what was before
	same(t, w.told(pm), "GOAL_OFF_TRACK")
	read(20, 81) // 81: on it again
	read(20, 81)
	same(t, w.told(pm), "GOAL_OFF_TRACK")
}

func TestReadingsInBulkTellAGoalOffTrackAgainstWhatWasThere(t *testing.T) {
	w := newWorld(t)
	goal := w.as(pm).id(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster", start: "2026-08-01", due: "2026-08-31",
		metric: {name: "Checkout time", unit: "s", baseline: 100, target: 70}}) { goalEdge { node { id } } } }`, inProduct(w))
	upload := func(days ...int) {
		var all []map[string]any
		for _, day := range days {
			all = append(all, map[string]any{"value": 99, "at": time.Date(2026, 8, day, 8, 0, 0, 0, time.UTC)})
		}
		w.as(both).must(recordMany, map[string]any{"id": goal, "r": all})
	}
	upload(2) // the path: 99
	same(t, w.told(pm), "")
	upload(12, 13, 14) // 86: each of them is off track
	same(t, w.told(pm), "GOAL_OFF_TRACK")
	upload(15, 16) // still
	same(t, w.told(pm), "GOAL_OFF_TRACK")
}

func TestWhatOneMutesOneIsNotTold(t *testing.T) {
	w := newWorld(t)
	mute := func(name, kinds string) response {
		return w.as(name).must(`mutation { updateProfile(input: {muted: `+kinds+`}) { viewer: user { id muted } } }`, nil)
	}
	ask := func() {
		w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { cursor } } }`, onStory(w))
	}
	same(t, mute(po, "[QUESTION_WAITS, QUESTION_WAITS, STORY_SENT_BACK]").at("updateProfile", "viewer", "muted"), "[QUESTION_WAITS STORY_SENT_BACK]")
	ask()
	same(t, w.told(po), "")
	same(t, w.told(pm), "QUESTION_WAITS")
	mute(po, "[]")
	ask()
	same(t, w.told(po), "QUESTION_WAITS")
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on User { muted } } }`, map[string]any{"id": w.viewers[po].UserID}).at("node", "muted"), nil)
}

func TestNotificationsAreOnesOwn(t *testing.T) {
	w := newWorld(t)
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { cursor } } }`, onStory(w))
	id := w.as(po).must(inbox, nil).at("notifications", "edges", 0, "node", "id")
	const read = `mutation($ids: [ID!], $upTo: ID, $p: ID, $r: Boolean) { readNotifications(input: {ids: $ids, upTo: $upTo, productId: $p, read: $r}) { unread notifications { id read } } }`
	for _, name := range []string{pm, dev, admin, outsider, stranger} {
		same(t, w.as(name).must(`query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": id}).at("node"), nil)
		same(t, w.as(name).must(read, map[string]any{"ids": []any{id}}).at("readNotifications", "notifications"), "[]")
	}
	w.as(nobody).ask(inbox, nil).refused(t, Unauthenticated, "")
	w.as(nobody).ask(read, map[string]any{"ids": []any{id}}).refused(t, Unauthenticated, "")
	w.as(po).ask(read, nil).refused(t, Invalid, "input.ids")
	unread := func() any {
		return w.as(po).must(`query($p: ID) { notifications(product: $p, unread: true) { totalCount } }`, map[string]any{"p": w.product}).at("notifications", "totalCount")
	}
	same(t, unread(), 1)
	r := w.as(po).must(read, map[string]any{"ids": []any{id}})
	same(t, r.at("readNotifications", "unread"), 0)
	same(t, r.at("readNotifications", "notifications", 0, "read"), true)
	same(t, unread(), 0)
	same(t, w.as(po).must(read, map[string]any{"ids": []any{id}, "r": false}).at("readNotifications", "unread"), 1)
	same(t, w.as(po).must(read, map[string]any{"upTo": id, "p": w.elsewhere}).at("readNotifications", "unread"), 1)
	same(t, w.as(po).must(read, map[string]any{"upTo": id, "p": w.product}).at("readNotifications", "unread"), 0)
}

func TestNotificationsAreReadByKind(t *testing.T) {
	w := newWorld(t)
	vars := onStory(w)
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { cursor } } }`, vars)
	w.as(dev).propose("updateStory", map[string]any{"id": vars["id"], "title": "Pay in a tap"})
	r := w.as(po).must(`{
		one: notifications(kind: [QUESTION_WAITS]) { totalCount edges { node { kind } } }
		both: notifications(kind: [QUESTION_WAITS, PROPOSAL_WAITS], unread: true) { totalCount }
		read: notifications(kind: [QUESTION_WAITS], unread: false) { totalCount }
		here: product(key: "CHK") { notifications(kind: [PROPOSAL_WAITS], unread: true) { totalCount } all: notifications { totalCount } }
		elsewhere: notifications(product: "product_none") { totalCount }
	}`, nil)
	same(t, r.at("one", "totalCount"), 1)
	same(t, r.at("one", "edges", 0, "node", "kind"), "QUESTION_WAITS")
	same(t, r.at("both", "totalCount"), 2)
	same(t, r.at("read", "totalCount"), 0)
	same(t, r.at("here", "notifications", "totalCount"), 1)
	same(t, r.at("here", "all", "totalCount"), 2)
	same(t, r.at("elsewhere", "totalCount"), 0)
	same(t, w.as(pm).must(`{ product(key: "CHK") { notifications { totalCount } } }`, nil).at("product", "notifications", "totalCount"), 1)
}

func TestWhatWaitsForNobodyAnyMoreIsRead(t *testing.T) {
	w := newWorld(t)
	vars := onStory(w)
	unread := func(name string) any {
		t.Helper()
		return w.as(name).must(`{ notifications(unread: true) { totalCount } }`, nil).at("notifications", "totalCount")
	}
	ask := func() string {
		return w.as(dev).id(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { node { id } } } }`, vars)
	}
	first, _ := ask(), ask()
	same(t, unread(po), 2)
	w.as(pm).must(`mutation($id: ID!) { answerQuestion(input: {questionId: $id, body: "Both"}) { question { id } } }`, map[string]any{"id": first})
	same(t, unread(po), 1) // the other still waits
	same(t, unread(pm), 1)
	same(t, unread(dev), 1) // that it was answered

	propose := func() map[string]any {
		return map[string]any{"id": w.as(dev).propose("updateStory", map[string]any{"id": vars["id"], "title": "Pay in a tap"})}
	}
	proposal := propose()
	same(t, unread(po), 2)
	w.as(dev).must(`mutation($id: ID!) { withdrawProposal(input: {id: $id}) { proposal { id } } }`, proposal)
	same(t, unread(po), 1)
	proposal = propose()
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Otherwise"}) { story { id } } }`, vars)
	w.as(dev).must(`mutation($id: ID!) { renewProposal(input: {id: $id}) { proposal { id } } }`, proposal)
	same(t, unread(po), 2) // told anew, and once
	w.as(po).must(`mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { id } } }`, proposal)
	same(t, unread(po), 1)
}

// letterbox keeps the letters it is sent, or refuses them.
type letterbox struct {
	letters []Letter
	err     error
}

func (b *letterbox) Send(_ context.Context, l Letter) error {
	if b.err == nil {
		b.letters = append(b.letters, l)
	}
	return b.err
}

func TestWhatIsNotReadIsMailedOnce(t *testing.T) {
	w := newWorld(t)
	var box letterbox
	digest := func() int {
		t.Helper()
		n, err := w.store.Digest(t.Context(), &box, "https://throughline.example")
		if !errors.Is(err, box.err) {
			t.Fatal(err)
		}
		return n
	}
	ask := func() {
		w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { cursor } } }`, onStory(w))
	}
	ask()
	ask()
	same(t, digest(), 0) // they may still read it in the app
	w.later(20 * time.Minute)
	w.as(pm).must(`mutation { readNotifications(input: {upTo: "notification_z"}) { unread } }`, nil)
	w.as(both).must(`mutation { updateProfile(input: {muted: [QUESTION_WAITS]}) { user { id } } }`, nil)

	box.err = errors.New("the mail server is down")
	same(t, digest(), 0)
	box.err = nil
	same(t, digest(), 2) // po, and both, who was told before they muted it
	l := box.letters[len(box.letters)-1]
	if !strings.HasSuffix(l.To, "@example.test") || l.Subject != "2 things wait for you on Throughline" || len(l.Text) != 2 || l.Text[0] != "Dev Person asks a question in Checkout." {
		t.Errorf("the letter is %+v", l)
	}
	same(t, digest(), 0)
	ask()
	w.later(30 * time.Minute)
	same(t, digest(), 1) // pm; po had a letter less than an hour ago
	same(t, box.letters[len(box.letters)-1].To, "pm@example.test")
	role := w.as(admin).must(`query($u: ID!) { node(id: $u) { ... on User { roles { id } } } }`, map[string]any{"u": w.viewers[po].UserID})
	w.as(admin).must(`mutation($r: ID!) { revokeRole(input: {roleId: $r}) { deletedRoleId } }`, map[string]any{"r": role.at("node", "roles", 0, "id")})
	w.later(40 * time.Minute)
	same(t, digest(), 0) // po sees the product no more
	ask()
	w.later(25 * time.Hour)
	same(t, digest(), 0) // too long ago
}

func TestTwoServersMailEachNotificationOnce(t *testing.T) {
	w := newWorld(t)
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "Which?"}) { commentEdge { cursor } } }`, onStory(w))
	w.later(10 * time.Minute)
	w.as(dev).must(`mutation($id: ID!) { askQuestion(input: {subjectId: $id, body: "And?"}) { commentEdge { cursor } } }`, onStory(w))
	w.later(6 * time.Minute) // one of two waits long enough
	var box letterbox
	rows := w.store.Client.Notification.Query().Order(notification.ByID()).AllX(asSystem(w.t.Context()))
	ids := texts(rows, func(n *ent.Notification) string { return n.ID })
	_, err := w.store.Digest(t.Context(), &box, "")
	must(t, err)
	ours, err := w.store.mark(viewer.NewContext(t.Context(), viewer.System(w.viewers[po].WorkspaceID)), ids, w.clock())
	must(t, err)
	same(t, ours, false) // some are another's
	w.later(2 * time.Hour)
	_, err = w.store.Digest(t.Context(), &box, "")
	must(t, err)
	told := 0
	for _, l := range box.letters {
		told += len(l.Text)
	}
	same(t, told, len(rows))
}
