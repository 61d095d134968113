package graph

import (
	"fmt"
	"slices"
	"testing"

	"throughline/ent/calendar"
	"throughline/graph/gen"
)

func onLaunch(w *world) map[string]any { return w.launch(onFeature(w)["id"]) }

func (w *world) launch(feature any) map[string]any {
	w.t.Helper()
	r := w.as(pm).must(`mutation($id: ID!) { prepareLaunch(input: {featureId: $id, date: "2026-09-16"}) { launch { id } } }`, map[string]any{"id": feature})
	return map[string]any{"id": r.at("prepareLaunch", "launch", "id")}
}

func onGo(w *world) map[string]any {
	vars := onLaunch(w)
	w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "All is ready"}) { launch { id } } }`, vars)
	return vars
}

// onLaunchItem is an item of somebody, or of nobody.
func onLaunchItem(who string) func(w *world) map[string]any {
	return func(w *world) map[string]any { return w.launchItem(onLaunch(w)["id"], who) }
}

func (w *world) launchItem(launch any, who string) map[string]any {
	w.t.Helper()
	vars := map[string]any{"id": launch, "u": nil}
	if who != nobody {
		vars["u"] = w.viewers[who].UserID
	}
	r := w.as(pm).must(`mutation($id: ID!, $u: ID) { addLaunchItem(input: {launchId: $id, department: "Legal", task: "Wording", ownerId: $u, due: "2026-09-14"}) { item { id } } }`, vars)
	return map[string]any{"id": r.at("addLaunchItem", "item", "id")}
}

func onChecklist(w *world) map[string]any {
	r := w.as(pm).must(`mutation($p: ID!) { createLaunchTemplate(input: {productId: $p, name: "Small release", items: [
		{department: "Support", task: "Answers", daysBefore: 2}, {department: "Legal", task: "Wording"}]}) { launchTemplate { id } } }`, inProduct(w))
	return map[string]any{"id": r.at("createLaunchTemplate", "launchTemplate", "id")}
}

// manyLaunches makes two launches for a goal, of which one is launched.
func (w *world) manyLaunches(goal any) {
	w.t.Helper()
	for i := range 2 {
		feature := w.as(pm).id(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, title: "Launched", goalId: $g}) { featureEdge { node { id } } } }`,
			map[string]any{"p": w.product, "g": goal})
		l := w.launch(feature)
		w.launchItem(l["id"], watcher)
		w.as(dev).must(`mutation($id: ID!) { voiceLaunch(input: {launchId: $id, go: true}) { voice { id } } }`, l)
		w.as(pm).must(`mutation($p: ID!, $n: String!) { createLaunchTemplate(input: {productId: $p, name: $n, items: [{department: "Legal", task: "Wording"}]}) { launchTemplate { id } } }`,
			map[string]any{"p": w.product, "n": fmt.Sprint("checklist ", w.statements.Load())})
		if i == 0 {
			w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "Ready"}) { launch { id } } launchFeature(input: {id: $id}) { launch { id } } }`, l)
		}
	}
}

const tick = `mutation($id: ID!, $done: Boolean!) { tickLaunchItem(input: {id: $id, done: $done}) { item { done doneAt doneBy { name } } } }`

func TestAViewerTicksTheirOwnItemAndNobodyElses(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)["id"]
	mine, theirs := w.launchItem(launch, watcher), w.launchItem(launch, dev)
	for _, vars := range []map[string]any{mine, theirs} {
		vars["done"] = true
	}
	r := w.as(watcher).ask(tick, theirs).refused(t, Forbidden, "")
	same(t, r.extra("decision"), "PREPARE_LAUNCH")
	w.as(dev).ask(tick, mine).refused(t, Forbidden, "")
	w.as(po).ask(tick, mine).refused(t, Forbidden, "")
	w.as(outsider).ask(tick, mine).refused(t, NotFound, "input.id")

	can := `query($id: ID!) { node(id: $id) { ... on LaunchItem { yours viewerCanTick { may people { name } } } } }`
	same(t, w.as(watcher).must(can, mine).at("node", "viewerCanTick", "may"), "DECIDE")
	same(t, w.as(watcher).must(can, theirs).at("node", "viewerCanTick", "may"), "READ")
	same(t, w.as(po).must(can, theirs).at("node", "viewerCanTick", "may"), "PROPOSE")

	r = w.as(watcher).must(tick, mine)
	same(t, r.at("tickLaunchItem", "item", "doneBy", "name"), "Viewer Person")
	e := w.newest()
	same(t, e.Action, "tickLaunchItem")
	same(t, *e.Hat, "VIEWER")
	w.as(watcher).undo(e)
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on LaunchItem { done doneAt } } }`, mine).at("node"), "map[done:false doneAt:<nil>]")
	same(t, w.as(pm).must(tick, theirs).at("tickLaunchItem", "item", "done"), true) // the PM any
	w.as(both).undo(e).refused(t, Conflict, "")
	for _, token := range w.bound(watcher) {
		token.ask(tick, mine).refused(t, Forbidden, "")
		same(t, token.must(can, mine).at("node", "viewerCanTick", "may"), "READ")
	}
}

func TestWhoOwnsAnItemIsToldAndFindsIt(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)["id"]
	item := w.launchItem(launch, watcher)
	same(t, w.told(watcher), "LAUNCH_ITEM_WAITS")
	found := func(who string) any {
		return w.as(who).must(`{ product(key: "CHK") { launchItems(mine: true, done: false) { totalCount } } }`, nil).at("product", "launchItems", "totalCount")
	}
	same(t, fmt.Sprint(found(watcher), found(dev)), "1 0")
	w.as(pm).must(`mutation($id: ID!) { updateLaunchItem(input: {id: $id, due: "2026-09-10"}) { item { id } } }`, item)
	same(t, w.told(watcher), "LAUNCH_ITEM_WAITS")
	w.as(pm).must(`mutation($id: ID!, $u: ID!) { updateLaunchItem(input: {id: $id, ownerId: $u}) { item { id } } }`, map[string]any{"id": item["id"], "u": w.viewers[dev].UserID})
	same(t, w.told(dev), "LAUNCH_ITEM_WAITS")
	same(t, fmt.Sprint(found(watcher), found(dev)), "0 1")
	w.as(dev).must(tick, map[string]any{"id": item["id"], "done": true})
	same(t, w.told(pm), "LAUNCH_ITEM_DONE")
	same(t, w.as(dev).must(`{ notifications(unread: true) { totalCount } }`, nil).at("notifications", "totalCount"), 0)
	w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "Ready"}) { launch { id } } }`, map[string]any{"id": launch})
	same(t, w.told(dev), "LAUNCH_DECIDED LAUNCH_ITEM_WAITS")
}

func TestGoIsSaidByManyAndDecidedByThePM(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)
	say := func(who string, yes any, word string) response {
		return w.as(who).ask(`mutation($id: ID!, $go: Boolean, $w: String) { voiceLaunch(input: {launchId: $id, go: $go, word: $w}) { launch { state voices { go word user { name } } } } }`,
			map[string]any{"id": launch["id"], "go": yes, "w": word})
	}
	say(watcher, true, "Ready").refused(t, Forbidden, "")
	w.launchItem(launch["id"], watcher)
	say(watcher, true, "Ready")
	r := say(dev, false, "The rollback is not rehearsed")
	same(t, r.at("voiceLaunch", "launch", "voices"), "[map[go:true user:map[name:Viewer Person] word:Ready] map[go:false user:map[name:Dev Person] word:The rollback is not rehearsed]]")
	same(t, r.at("voiceLaunch", "launch", "state"), "PREPARING")
	said := w.newest()
	w.as(po).undo(said).refused(t, Invalid, "input.eventId")
	w.as(dev).undo(said)
	same(t, say(dev, true, "").at("voiceLaunch", "launch", "voices", 1, "go"), true)
	same(t, len(say(dev, nil, "").at("voiceLaunch", "launch", "voices").([]any)), 1)

	decides := func(who string, yes any, why string) response {
		return w.as(who).ask(`mutation($id: ID!, $go: Boolean, $w: String) { decideLaunch(input: {id: $id, go: $go, reason: $w}) { launch { state reason decidedHat decidedBy { name } } } }`,
			map[string]any{"id": launch["id"], "go": yes, "w": why})
	}
	launches := `mutation($id: ID!, $on: Date) { launchFeature(input: {id: $id, on: $on}) { launch { state launchedOn } feature { state } } }`
	decides(pm, true, " ").refused(t, Invalid, "input.reason")
	decides(po, true, "Ready").refused(t, Forbidden, "")
	w.as(pm).ask(launches, launch).refused(t, Invalid, "input.id")
	same(t, decides(pm, false, "Not rehearsed").at("decideLaunch", "launch"), "map[decidedBy:map[name:Pm Person] decidedHat:PM reason:Not rehearsed state:NO_GO]")
	same(t, decides(pm, nil, "").at("decideLaunch", "launch"), "map[decidedBy:<nil> decidedHat:<nil> reason: state:PREPARING]")
	decides(pm, true, "Ready")
	w.as(pm).ask(launches, map[string]any{"id": launch["id"], "on": "2026-08-21"}).refused(t, Invalid, "input.on")
	before := w.events()
	r = w.as(pm).must(launches, launch)
	same(t, r.at("launchFeature"), "map[feature:map[state:LAUNCHED] launch:map[launchedOn:2026-08-20 state:LAUNCHED]]")
	decides(pm, false, "Too late").refused(t, Invalid, "input.id")
	say(dev, true, "Late").refused(t, Invalid, "input.launchId")
	for _, e := range slices.Backward(w.log(before)) {
		w.as(pm).must(undoQuery, map[string]any{"e": e.ID})
	}
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Launch { state launchedOn feature { state } } } }`, launch).at("node"),
		"map[feature:map[state:IDEA] launchedOn:<nil> state:GO]")
}

func TestAFeatureIsLaunchedByItsLaunchAlone(t *testing.T) {
	w := newWorld(t)
	launch := onGo(w)
	feature := map[string]any{"id": w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Launch { feature { id } } } }`, launch).at("node", "feature", "id")}
	for _, one := range []map[string]any{feature, onFeature(w)} {
		w.as(pm).ask(`mutation($id: ID!) { updateFeature(input: {id: $id, state: LAUNCHED}) { feature { id } } }`, one).refused(t, Invalid, "input.state")
	}
	w.as(pm).must(`mutation($id: ID!) { launchFeature(input: {id: $id}) { launch { id } } }`, launch)
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: LAUNCHED, title: "Launched before"}) { feature { id } } }`, feature) // so it is
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: DROPPED, what: "Gone", windowStart: "2026-08-01"}) { feature { id } } }`, feature)
	dropped := w.newest()
	is := func() any {
		return w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Feature { state what windowStart } } }`, feature).at("node")
	}
	same(t, is(), "map[state:DROPPED what:Gone windowStart:2026-08-01]")
	w.as(pm).must(`mutation($id: ID!) { updateFeature(input: {id: $id, state: LAUNCHED}) { feature { id } } }`, feature) // its launch says since when
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	w.as(pm).must(undoQuery, map[string]any{"e": dropped.ID})
	same(t, is(), "map[state:LAUNCHED what: windowStart:<nil>]")
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, is(), "map[state:DROPPED what:Gone windowStart:2026-08-01]")
	chained(t, w, w.product)
}

func TestALaunchBeginsWithATemplateAndGoesAsItCame(t *testing.T) {
	w := newWorld(t)
	template, feature := onChecklist(w)["id"], onFeature(w)["id"]
	prepare := `mutation($f: ID!, $t: ID) { prepareLaunch(input: {featureId: $f, date: "2026-09-16", templateId: $t}) { launch { id items { department task due owner { id } } } } }`
	before := w.events()
	r := w.as(pm).must(prepare, map[string]any{"f": feature, "t": template})
	same(t, r.at("prepareLaunch", "launch", "items"), "[map[department:Support due:2026-09-14 owner:<nil> task:Answers] map[department:Legal due:2026-09-16 owner:<nil> task:Wording]]")
	w.as(pm).ask(prepare, map[string]any{"f": feature}).refused(t, Invalid, "input.featureId")
	launch := map[string]any{"id": r.at("prepareLaunch", "launch", "id")}
	remove := `mutation($id: ID!) { removeLaunch(input: {id: $id}) { deletedLaunchId } }`
	w.as(pm).ask(remove, launch).refused(t, Invalid, "input.id")
	prepared := w.log(before)[0]
	began := w.launchAsItIs(launch)
	n := w.events()
	w.as(pm).must(undoQuery, map[string]any{"e": prepared.ID})
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Feature { launch { id } } } }`, map[string]any{"id": feature}).at("node", "launch"), nil)
	for _, e := range slices.Backward(w.log(n)) {
		w.as(pm).must(undoQuery, map[string]any{"e": e.ID})
	}
	same(t, w.launchAsItIs(launch), began)
	chained(t, w, w.product)
}

func (w *world) launchAsItIs(launch map[string]any) string {
	return w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Launch { id date message audience state items { id department task due done owner { id } createdAt } createdAt } } }`, launch).Body
}

func TestWhatIsWrongWithALaunchIsNamed(t *testing.T) {
	w := newWorld(t)
	launch := onLaunch(w)["id"]
	add := `mutation($id: ID!, $d: String!, $t: String!, $u: ID) { addLaunchItem(input: {launchId: $id, department: $d, task: $t, ownerId: $u}) { item { id } } }`
	vars := func(department, task string, owner any) map[string]any {
		return map[string]any{"id": launch, "d": department, "t": task, "u": owner}
	}
	w.as(pm).ask(add, vars(" ", "Wording", nil)).refused(t, Invalid, "input.department")
	w.as(pm).ask(add, vars("Legal", "", nil)).refused(t, Invalid, "input.task")
	w.as(pm).ask(add, vars("Legal", "Wording", w.viewers[outsider].UserID)).refused(t, Invalid, "input.ownerId")
	w.as(pm).ask(add, vars("Legal", "Wording", w.viewers[stranger].UserID)).refused(t, NotFound, "input.ownerId")
	template := `mutation($p: ID!, $i: [LaunchTemplateItemInput!]!) { createLaunchTemplate(input: {productId: $p, name: "x", items: $i}) { launchTemplate { id } } }`
	w.as(pm).ask(template, map[string]any{"p": w.product, "i": []any{}}).refused(t, Invalid, "input.items")
	w.as(pm).ask(template, map[string]any{"p": w.product, "i": []any{map[string]any{"department": "Legal", "task": "x", "daysBefore": 400}}}).refused(t, Invalid, "input.items.0.daysBefore")
	done := w.launchItem(launch, dev)
	w.as(dev).must(tick, map[string]any{"id": done["id"], "done": true})
	w.as(pm).ask(`mutation($id: ID!) { removeLaunchItem(input: {id: $id}) { deletedLaunchItemId } }`, done).refused(t, Invalid, "input.id")
}

func TestWhoMayNotPrepareALaunchProposes(t *testing.T) {
	w := newWorld(t)
	id := w.as(po).propose("prepareLaunch", map[string]any{"featureId": onFeature(w)["id"], "date": "2026-09-16"})
	w.as(pm).must(accepting, map[string]any{"id": id})
	same(t, w.as(pm).must(`{ product(key: "CHK") { launches { edges { node { date } } } } }`, nil).at("product", "launches", "edges", 0, "node", "date"), "2026-09-16")
}

func TestAGoalTellsTheLaunchesOfItsFeatures(t *testing.T) {
	w := newWorld(t)
	goal, other := onGoal(w)["id"], onGoal(w)["id"]
	launched := func(title string, goal any, date string) map[string]any {
		feature := w.as(pm).id(`mutation($p: ID!, $g: ID, $t: String!) { createFeature(input: {productId: $p, title: $t, goalId: $g}) { featureEdge { node { id } } } }`,
			map[string]any{"p": w.product, "g": goal, "t": title})
		l := w.launch(feature)
		l["date"] = date
		w.as(pm).must(`mutation($id: ID!, $date: Date!) { updateLaunch(input: {id: $id, date: $date}) { launch { id } } }`, l)
		return l
	}
	launched("Later", goal, "2026-09-20")
	now := launched("Now", goal, "2026-08-19")
	launched("Elsewhere", other, "2026-08-19")
	launched("Of no goal", nil, "2026-08-19")
	w.as(pm).must(`mutation($id: ID!) { decideLaunch(input: {id: $id, go: true, reason: "Ready"}) { launch { id } }
		launchFeature(input: {id: $id, on: "2026-08-10"}) { launch { id } } }`, now)
	for day := range 16 {
		w.as(pm).must(`mutation($g: ID!, $v: Float!, $at: Time!) { recordReading(input: {goalId: $g, value: $v, at: $at}) { goal { id } } }`,
			map[string]any{"g": goal, "v": 80 + day, "at": w.clock().AddDate(0, 0, -day)})
	}
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { launches { launchedOn feature { title } effect { days change before { readings } } } } } }`, map[string]any{"id": goal})
	same(t, r.at("node", "launches"), "[map[effect:map[before:map[readings:5] change:-7.5 days:10] feature:map[title:Now] launchedOn:2026-08-10] "+
		"map[effect:<nil> feature:map[title:Later] launchedOn:<nil>]]")
}

func TestOfManyLaunchesOfAGoalTheLatestAreTold(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	for i := range maxPlain + 2 {
		l := w.launch(w.as(pm).id(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, title: "Step", goalId: $g}) { featureEdge { node { id } } } }`,
			map[string]any{"p": w.product, "g": goal}))
		l["date"] = calendar.Date("2026-09-01").Add(i)
		w.as(pm).must(`mutation($id: ID!, $date: Date!) { updateLaunch(input: {id: $id, date: $date}) { launch { id } } }`, l)
	}
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { launches { date } } } }`, map[string]any{"id": goal})
	same(t, len(r.at("node", "launches").([]any)), maxPlain)
	same(t, r.at("node", "launches", 0, "date"), "2026-09-03")
	same(t, r.at("node", "launches", maxPlain-1, "date"), "2026-10-22")
}

func TestTheEffectOfALaunchComparesEqualDays(t *testing.T) {
	effect := func(today calendar.Date, before, after int) *gen.LaunchEffect {
		e := effectSpans("2026-08-10", today)
		for side, n := range map[*gen.LaunchSpan]int{e.Before: before, e.After: after} {
			side.Readings = n
			if n >= leastReading {
				side.Mean = of(map[bool]float64{true: 95, false: 80}[side == e.Before])
			}
		}
		compare(e)
		return e
	}
	e := effect("2026-08-18", 8, 8)
	same(t, e.Days, 8)
	same(t, fmt.Sprint(e.Before.From, e.Before.To, e.After.From, e.After.To), "2026-08-022026-08-092026-08-102026-08-17")
	same(t, fmt.Sprint(*e.Change, e.WhyNot), "-15 <nil>")

	for name, c := range map[string]struct {
		today         calendar.Date
		before, after int
		why           string
	}{
		"too early":      {"2026-08-13", 8, 3, "It is too early: 3 of 7 days have passed since."},
		"nothing before": {"2026-08-18", 0, 8, "0 readings in the 8 days before; 3 are needed."},
		"little after":   {"2026-08-18", 8, 2, "2 readings in the 8 days since; 3 are needed."},
	} {
		t.Run(name, func(t *testing.T) {
			e := effect(c.today, c.before, c.after)
			same(t, e.Change == nil, true)
			same(t, *e.WhyNot, c.why)
		})
	}
}
