package graph

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"
)

// overdue tells what is past its day, as the server does, and returns of how many
// items.
func (w *world) overdue() int {
	w.t.Helper()
	n, err := w.store.TellOverdue(w.t.Context())
	must(w.t, err)
	return n
}

// until moves the clock to the noon of a day.
func (w *world) until(day string) {
	w.t.Helper()
	at, err := time.Parse(time.DateOnly, day)
	must(w.t, err)
	w.later(at.Add(12 * time.Hour).Sub(w.clock()))
}

const moveItem = `mutation($id: ID!, $due: Date) { updateLaunchItem(input: {id: $id, due: $due}) { item { id } } }`

func TestAnItemPastItsDayIsToldOnce(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)["id"]
	item, done := w.launchItem(launch, watcher), w.launchItem(launch, dev)
	w.as(dev).must(tick, map[string]any{"id": done["id"], "done": true})
	w.until("2026-09-14") // the day itself is not past
	same(t, w.overdue(), 0)
	w.until("2026-09-15")
	same(t, w.overdue(), 1)
	listed := func(filter string) any {
		return w.as(watcher).must(`{ product(key: "CHK") { launchItems(`+filter+`) { totalCount } } }`, nil).at("product", "launchItems", "totalCount")
	}
	same(t, fmt.Sprint(listed("overdue: true"), listed("overdue: false"), listed("done: false")), "1 1 1")
	same(t, w.told(watcher), "LAUNCH_ITEM_OVERDUE LAUNCH_ITEM_WAITS")
	same(t, w.told(pm), "LAUNCH_ITEM_OVERDUE LAUNCH_ITEM_DONE")
	same(t, w.told(po)+w.told(admin), "")
	same(t, w.overdue(), 0)
	w.until("2026-09-20")
	same(t, w.overdue(), 0)

	e := w.newest()
	same(t, fmt.Sprint(e.Action, " ", e.ActorID == nil, e.Decision == nil), "launchItemOverdue true true")
	w.as(pm).undo(e).refused(t, Invalid, "input.eventId")
	chained(t, w, w.product)

	w.as(pm).must(moveItem, map[string]any{"id": item["id"], "due": "2026-09-21"})
	same(t, w.overdue(), 0)
	w.until("2026-09-22")
	same(t, w.overdue(), 1) // that day has passed, too
	w.as(watcher).must(tick, map[string]any{"id": item["id"], "done": true})
	same(t, w.as(watcher).must(`{ notifications(unread: true, kind: [LAUNCH_ITEM_OVERDUE]) { totalCount } }`, nil).at("notifications", "totalCount"), 0)
}

func TestNobodyIsToldOfWhatNobodyDoes(t *testing.T) {
	w := newWorld(t)
	feature := onFeature(w)
	w.launchItem(w.launch(feature["id"])["id"], nobody)
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: DROPPED}) { feature { id } } }`, feature)
	w.until("2026-10-01")
	same(t, w.overdue(), 0)
}

func TestTwoServersTellOfAnItemOnce(t *testing.T) {
	w := newWorld(t)
	w.launchItem(onLaunch(w)["id"], watcher)
	w.until("2026-09-15")
	told := make([]int, 4)
	var all sync.WaitGroup
	for i := range told {
		all.Go(func() { told[i], _ = w.store.TellOverdue(w.t.Context()) })
	}
	all.Wait()
	sum := 0
	for _, n := range told {
		sum += n
	}
	same(t, sum, 1)
	same(t, w.told(pm), "LAUNCH_ITEM_OVERDUE")
	same(t, w.told(watcher), "LAUNCH_ITEM_OVERDUE LAUNCH_ITEM_WAITS")
}

func TestTwoWhoTickAnItemAtOnceTickItOnce(t *testing.T) {
	w := newWorld(t)
	item := w.launchItem(onLaunch(w)["id"], dev)
	before := w.events()
	var both sync.WaitGroup
	for _, name := range []string{pm, dev} {
		both.Go(func() { w.as(name).must(tick, map[string]any{"id": item["id"], "done": true}) })
	}
	both.Wait()
	same(t, len(w.log(before)), 1)
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on LaunchItem { done version } } }`, item)
	same(t, r.at("node"), "map[done:true version:2]")
	chained(t, w, w.product)
}

func TestGoIsDecidedWhileAnotherEditsTheLaunch(t *testing.T) {
	w := newWorld(t)
	vars := onLaunch(w)
	var at sync.WaitGroup
	for name, change := range map[string]string{
		pm:   `mutation($id: ID!) { decideLaunch(input: {id: $id, version: 1, go: true, reason: "Ready"}) { launch { id } } }`,
		both: `mutation($id: ID!) { updateLaunch(input: {id: $id, version: 1, audience: "Everybody"}) { launch { id } } }`,
	} {
		at.Go(func() { w.as(name).must(change, vars) }) // they change different things
	}
	at.Wait()
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Launch { state reason audience version } } }`, vars)
	same(t, r.at("node"), "map[audience:Everybody reason:Ready state:GO version:3]")

	answers := make([]response, 2)
	for i := range answers {
		at.Go(func() {
			answers[i] = w.as(pm).ask(`mutation($id: ID!, $w: String) { decideLaunch(input: {id: $id, version: 3, go: false, reason: $w}) { launch { id } } }`,
				map[string]any{"id": vars["id"], "w": fmt.Sprint("Seen anew, ", i)})
		})
	}
	at.Wait()
	refusals := slices.DeleteFunc(answers, func(r response) bool { return len(r.Errors) == 0 })
	same(t, len(refusals), 1)
	refusals[0].refused(t, Conflict, "")
	chained(t, w, w.product)
}

func TestAnItemWhoseOwnerLeftSaysSoAndIsGivenToAnother(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)["id"]
	item := w.launchItem(launch, watcher)
	left := func() any {
		t.Helper()
		return w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on LaunchItem { ownerLeft owner { name } } } }`, item).at("node")
	}
	same(t, left(), "map[owner:map[name:Viewer Person] ownerLeft:false]")
	role := w.as(admin).must(`query($id: ID!) { node(id: $id) { ... on User { roles { id } } } }`, map[string]any{"id": w.viewers[watcher].UserID}).at("node", "roles", 0, "id")
	w.as(admin).must(`mutation($id: ID!) { revokeRole(input: {roleId: $id}) { deletedRoleId } }`, map[string]any{"id": role})
	same(t, left(), "map[owner:map[name:Viewer Person] ownerLeft:true]")

	same(t, w.as(pm).must(`mutation($id: ID!) { updateLaunchItem(input: {id: $id, task: "Wording and terms"}) { item { ownerLeft } } }`, item).at("updateLaunchItem", "item", "ownerLeft"), true)
	give := `mutation($id: ID!, $u: ID) { updateLaunchItem(input: {id: $id, ownerId: $u}) { item { ownerLeft owner { name } } } }`
	w.as(pm).ask(give, map[string]any{"id": item["id"], "u": w.viewers[outsider].UserID}).refused(t, Invalid, "input.ownerId")
	r := w.as(pm).must(give, map[string]any{"id": item["id"], "u": w.viewers[dev].UserID})
	same(t, r.at("updateLaunchItem", "item"), "map[owner:map[name:Dev Person] ownerLeft:false]")
	same(t, w.told(dev), "LAUNCH_ITEM_WAITS")

	w.as(admin).must(`mutation($id: ID!) { disableUser(input: {userId: $id}) { user { id } } }`, map[string]any{"id": w.viewers[dev].UserID})
	same(t, left(), "map[owner:map[name:Dev Person] ownerLeft:true]")
	same(t, w.as(pm).must(tick, map[string]any{"id": item["id"], "done": true}).at("tickLaunchItem", "item", "done"), true)
}
