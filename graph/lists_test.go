package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"throughline/ent/importrun"
	"throughline/ent/rights"
	"time"

	"pgregory.net/rapid"
)

// many makes n stories, ten a request.
func (w *world) many(n int) {
	w.t.Helper()
	for i := 0; i < n; i += 10 {
		query := "mutation($p: ID!) {"
		for j := i; j < min(i+10, n); j++ {
			query += fmt.Sprintf(` s%d: createStory(input: {productId: $p, title: "%03d"}) { storyEdge { node { id } } }`, j, j)
		}
		w.as(po).must(query+"}", map[string]any{"p": w.product})
	}
}

func TestPagesOfAnySizeFromEitherEndMakeTheWholeList(t *testing.T) {
	w := newWorld(t)
	w.many(23)
	whole := w.order()
	const query = `query($first: Int, $after: String, $last: Int, $before: String) { product(key: "CHK") {
		backlog(first: $first, after: $after, last: $last, before: $before) {
			edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }`
	rapid.Check(t, func(rt *rapid.T) {
		size := rapid.IntRange(1, 30).Draw(rt, "size")
		backwards := rapid.Bool().Draw(rt, "backwards")
		var got []string
		var cursor any
		for {
			vars := map[string]any{"first": size, "after": cursor}
			if backwards {
				vars = map[string]any{"last": size, "before": cursor}
			}
			r := w.as(po).must(query, vars)
			var page []string
			for _, e := range r.at("product", "backlog", "edges").([]any) {
				page = append(page, response{Data: e.(map[string]any)}.at("node", "title").(string))
			}
			info := response{Data: r.at("product", "backlog", "pageInfo").(map[string]any)}
			same(t, r.at("product", "backlog", "totalCount"), len(whole))
			if backwards {
				got = append(page, got...)
				cursor = info.at("startCursor")
				same(t, info.at("hasNextPage"), len(got) > len(page))
				if info.at("hasPreviousPage") == false {
					break
				}
			} else {
				got = append(got, page...)
				cursor = info.at("endCursor")
				same(t, info.at("hasPreviousPage"), len(got) > len(page))
				if info.at("hasNextPage") == false {
					break
				}
			}
		}
		if !slices.Equal(got, whole) {
			rt.Fatalf("pages make %v", got)
		}
	})
}

// statements counts what one request sends to the database.
func (w *world) count(query string) int64 {
	w.t.Helper()
	before := w.statements.Load()
	w.as(po).must(query, nil)
	return w.statements.Load() - before
}

const boardQuery = `{ product(key: "CHK") { activeSprint { name goal board { columns { status points stories {
	id key title status points rank version
	goal { id title } feature { id title } assignees { id name initials } criteria { id state given when then text }
	openQuestions age block { reason since days owner { name } } } } } } } }`

func TestTheStatementsOfAListDoNotGrowWithIt(t *testing.T) {
	w := newWorld(t)
	f := onFeature(w)["id"]
	sprint := onSprint(w)["id"]
	w.as(po).must(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, map[string]any{"id": sprint})
	g := onGoal(w)["id"]
	retro := w.as(po).id(`mutation($s: ID!) { openRetro(input: {sprintId: $s}) { retro { id } } }`, map[string]any{"s": sprint})
	w.reveal(retro)
	fill := func(n int) {
		for i := range n {
			w.sharesRoadmap("DATES")
			looked := w.store.Client.Retro.Create().SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).
				SetSprintID(onSprint(w)["id"].(string)).SaveX(asSystem(t.Context())).ID
			for _, of := range []string{retro, looked} {
				w.as(po).must(`mutation($r: ID!) {
					addRetroNote(input: {retroId: $r, kind: IDEA, text: "Ask early"}) { note { id } }
					addRetroAction(input: {retroId: $r, text: "Ask early"}) { action { id } }
				}`, map[string]any{"r": of})
			}
			proposed := w.story("proposed")
			w.as(dev).propose("updateStory", map[string]any{"id": proposed, "title": "otherwise"})
			if i%2 == 0 { // and outdated
				w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "meanwhile"}) { story { id } } }`, map[string]any{"id": proposed})
			}
			w.as(po).must(accepting, map[string]any{"id": w.as(dev).propose("updateStory", map[string]any{"id": w.story("accepted"), "title": "otherwise"})})
			member := fmt.Sprint("member", w.statements.Load())
			w.join(member, w.viewers[admin].WorkspaceID, w.product, rights.Developer)
			w.signedIn(member)
			w.as(member).must(`mutation($p: ID!) { addDaysOff(input: {productId: $p, start: "2026-12-24", end: "2026-12-31"}) { daysOff { id } } }`, inProduct(w))
			w.as(po).must(`mutation($x: ID!, $s: ID!, $u: ID!) {
				addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } }
				attendReview(input: {id: $x, add: [$u]}) { sprint { id } }
			}`, map[string]any{"x": sprint, "s": w.rewordedStory("in review"), "u": w.viewers[member].UserID})
			w.token(po, fmt.Sprint("script ", w.statements.Load()))
			w.signedIn(po)
			w.as(po).must(`mutation($p: ID!, $f: ID!, $g: ID!, $name: String!, $v: Float!, $at: Time!) {
				createLabel(input: {productId: $p, name: $name}) { labelEdge { node { id } } }
				createTemplate(input: {productId: $p, name: $name, body: "Steps"}) { template { id } }
				createSavedView(input: {productId: $p, name: $name, filter: {text: $name}, shared: true}) { savedView { id } }
				addComment(input: {subjectId: $f, body: "Seen"}) { commentEdge { node { id } } }
				askQuestion(input: {subjectId: $f, body: "Which?"}) { commentEdge { node { id } } }
				captureInsight(input: {productId: $p, words: $name, customer: $name}) { insightEdge { node { id } } }
				raiseRisk(input: {subjectId: $f, text: "The licence is late"}) { riskEdge { node { id } } }
				recordReading(input: {goalId: $g, value: $v, at: $at}) { readingEdge { node { id } } }
			}`, map[string]any{"p": w.product, "f": f, "g": g, "name": fmt.Sprint("label ", w.statements.Load()), "v": i, "at": w.clock().Add(-time.Duration(w.statements.Load()) * time.Second)})
			told := onShared(w)
			w.as(watcher).must(`mutation($id: ID!) { readReport(input: {id: $id}) { report { id } } }`, told)
			w.as(pm).must(askWatcher, onReport(w))
			w.manyLaunches(g)
			w.as(pm).must(envision, map[string]any{"p": w.product, "v": fmt.Sprint("Pay fast ", i, w.statements.Load())})
			w.vote(dev, w.round(proposed), 3)
			seen := w.round(w.story("estimated"))
			w.vote(po, seen, 5)
			w.as(po).must(showing, map[string]any{"r": seen})
			blocked := w.story("blocked")
			w.link(blocked, "BLOCKED_BY", w.story("blocker"))
			w.link(proposed, "DUPLICATES", blocked)
			w.as(po).must(`mutation($id: ID!) { splitStory(input: {id: $id, title: "part"}) { story { id } } }`, map[string]any{"id": blocked})
			w.as(po).must(`mutation($x: ID!, $s: ID!, $f: ID!, $u: ID!) {
				updateStory(input: {id: $s, featureId: $f}) { story { id } }
				assignStory(input: {id: $s, add: [$u]}) { story { id } }
				addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } }
			}`, map[string]any{"x": sprint, "s": w.readyStory(fmt.Sprint("story ", i)), "f": f, "u": w.viewers[dev].UserID})
		}
	}
	queries := map[string]struct {
		query string
		most  int64
	}{
		"board":     {boardQuery, 12},
		"backlog":   {`{ product(key: "CHK") { backlog(first: 100, filter: {scope: ALL}) { edges { node { id key title missing feature { title } goal { title } criteria { state } assignees { name } labels { name } } } pageInfo { hasNextPage } } } }`, 8},
		"views":     {`{ product(key: "CHK") { savedViews { name yours filter { text } user { name } product { key } } } }`, 5},
		"reports":   {`{ product(key: "CHK") { reports(first: 100) { edges { node { headline state goal { title } author { name } publishedBy { name } superseded supersededBy { id } linkReads links { reads } readBy { at user { name } } asks { question of { name } waitsForYou } numbers { acceptedCount } } } } } }`, 60},
		"shares":    {`{ product(key: "CHK") { roadmapLinks { shows reads expiresAt author { name } product { name } } } }`, 6},
		"asked":     {`{ product(key: "CHK") { asksForMe { question of { name } report { state } } } }`, 4},
		"templates": {`{ product(key: "CHK") { templates { name criteria { text } product { key } } } }`, 4},
		"rounds":    {`{ product(key: "CHK") { backlog(first: 20, filter: {scope: ALL}) { edges { node { title round { state startedBy { name } voters { name } voted { name } votes { points voter { name } } spread { median } } } } } } }`, 15},
		"links":     {`{ product(key: "CHK") { backlog(first: 60, filter: {scope: ALL}) { edges { node { title parts { title } blockersBelow { key } links { direction link { from { key } to { assignees { name } } } story { title feature { title } } } } } } } }`, 15},
		"events":    {`{ product(key: "CHK") { events(first: 100) { edges { node { number undoable actor { name } entity { id } changes { field } } } } } }`, 33},
		"roadmap":   {`{ product(key: "CHK") { roadmapEvents(since: "2020-01-01T00:00:00Z", last: 100) { edges { node { number actor { name } entity { id } changes { field from to } } } } } }`, 10},
		"vision":    {`{ product(key: "CHK") { visionEvents(last: 100) { edges { node { number actor { name } entity { id } changes { field from to } } } } } }`, 10},
		"own":       {`{ product(key: "CHK") { visionHtml ownEvents(last: 100) { edges { node { number actor { name } entity { id } changes { field from to } } } } } }`, 10},
		"undoing":   {`{ product(key: "CHK") { events(first: 100) { edges { node { viewerCan { may people { name } } } } } } }`, 15},
		"sprints":   {`{ product(key: "CHK") { sprints(first: 100) { edges { node { name product { key } progress { stories points } } } } } }`, 5},
		"review":    {`{ product(key: "CHK") { activeSprint { attendees { name } demos { title criteria { state checkedBy { name } reworded { at actor { name } changes { from to } } } } } } }`, 9},
		"retros":    {`{ product(key: "CHK") { sprints(first: 30) { edges { node { retro { noteCount votesLeft notes { text votes voted author { name } group { title } } actions { text owner { name } story { key } } carried { times action { text owner { name } retro { sprint { name } } } } } } } } } }`, 20},
		"retro":     {fmt.Sprintf(`{ node(id: %q) { ... on Retro { noteCount votesLeft notes { text votes voted author { name } group { title } } actions { text owner { name } note { text } story { key } proposals { id } } } } }`, retro), 16},
		"charts":    {`{ product(key: "CHK") { sprints(first: 100) { edges { node { chart { changes { kind story { title feature { title } } event { reason actor { name } } } } } } } } }`, 12},
		"away":      {`{ product(key: "CHK") { daysOff(from: "2020-01-01") { start user { name } product { key } } activeSprint { availability { daysOff { user { name } } } } } }`, 9},
		"scores":    {`{ product(key: "CHK") { forecastScores { likely times held } } }`, 3},
		"velocity":  {`{ product(key: "CHK") { velocity { sprints { sprint { name } accepted { points } } } } }`, 4},
		"cycles":    {`{ product(key: "CHK") { cycleTimes { stories { story { title } } open { days story { title assignees { name } } } } } }`, 9},
		"members":   {`{ product(key: "CHK") { members(first: 100) { edges { roles node { name roles { kind product { key } } } } } } }`, 6},
		"people":    {`{ workspace { members(first: 100) { edges { node { name roles { kind product { key } } } } } } }`, 5},
		"seen":      {`{ workspace { members(first: 100) { edges { node { name seenAt invitationExpiresAt } } } } }`, 3},
		"tokens":    {`{ workspace { tokens(first: 100) { edges { node { name role lastUsedAt owner { name } author { name } } } } } }`, 3},
		"sessions":  {`{ viewer { sessions(first: 100) { edges { node { agent lastUsedAt current user { name } } } } } }`, 3},
		"told":      {`{ notifications(first: 100) { edges { node { kind product { key } event { action actor { name } entity { id } } subject { id } } } } }`, 16},
		"told here": {`{ product(key: "CHK") { notifications(first: 100, kind: [QUESTION_WAITS, PROPOSAL_WAITS], unread: true) { edges { node { read event { action actor { name } entity { id } } subject { id } } } } } }`, 16},
		"risks":     {`{ product(key: "CHK") { risks(first: 100, open: true) { edges { node { text owner { name } raisedBy { name } closedBy { name } subject { id } } } } } }`, 8},
		"insights":  {`{ product(key: "CHK") { insights(first: 50) { edges { node { words capturedBy { name } into { words } merged { words } goals { title } features { title } } } } } }`, 8},
		"proposals": {`{ proposals(first: 100) { edges { node { author { name } product { key } acceptance { undoable actor { name } entity { id } } changes { entity { id } subject { id } fields { field outdated current } } } } } }`, 10},
		"waiting":   {`{ product(key: "CHK") { backlog(first: 60, filter: {scope: ALL}) { edges { node { proposals { author { name } changes { entity { id } fields { current } } } } } } } }`, 7},
		"decided":   {`{ product(key: "CHK") { proposals(first: 100, forMe: true) { edges { node { viewerCan { may people { name } } } } } } }`, 6},
		"launches":  {`{ product(key: "CHK") { launches(first: 50) { edges { node { date state launchedOn feature { title goal { title } } items { task yours owner { name } viewerCanTick { may } } voices { go word user { name } } effect { days change goal { title } } viewerCanSay { may } } } } } }`, 14},
		"awaited":   {`{ product(key: "CHK") { launches(first: 50) { edges { node { inTime daysLate forecast { date } first: inTime(slice: FIRST) feature { progress { stories } } items { ownerLeft } } } } } }`, 18},
		"items":     {`{ product(key: "CHK") { launchItems(first: 100, done: false) { edges { node { task owner { name } launch { date feature { title } } } } } } }`, 6},
		"launched":  {`{ product(key: "CHK") { goals(first: 50) { edges { node { launches { launchedOn feature { title } effect { days change } } } } } } }`, 8},
		"served":    {`{ product(key: "CHK") { goals(first: 50, served: true) { totalCount edges { node { title } } } } }`, 4},
		"checklist": {`{ product(key: "CHK") { launchTemplates { name items { task } product { key } } } }`, 4},
		"line":      {fmt.Sprintf(`{ node(id: %q) { ... on Goal { line { storyCount columns { sprint { name } } features { title } landings { column story { key title status feature { title } assignees { name } } } course { date scope { points } } } } } }`, g), 19},
		"forecasts": {`{ product(key: "CHK") { sprints(first: 50) { edges { node { inTime } } } features(first: 50) { edges { node { inTime forecast { date } } } } backlog(first: 50) { edges { node { forecast { stories date words } } } } } }`, 14},
		"labels":    {`{ product(key: "CHK") { labels { name } } }`, 2},
		"questions": {`{ product(key: "CHK") { questions(first: 100) { edges { node { body open author { name } answer { body } subject { id } } } } } }`, 7},
		"comments":  {fmt.Sprintf(`{ node(id: %q) { ... on Feature { comments(first: 100) { edges { node { author { name } answer { body } subject { id } } } } } } }`, f), 6},
		"found":     {`{ search(text: "st", first: 100) { totalCount edges { node { ... on Story { key feature { title } } ... on Comment { author { name } } } subject { id ... on Story { title } } field snippet { text hit } } } }`, 18},
		"readings":  {fmt.Sprintf(`{ node(id: %q) { ... on Goal { readings(first: 100) { edges { node { value recordedBy { name } goal { title } } } } } } }`, g), 5},
	}
	fill(2)
	few := map[string]int64{}
	fresh := func(query string) int64 {
		w.store.forecasts.products.kept = nil // whichever query comes first makes them
		return w.count(query)
	}
	for name, q := range queries {
		few[name] = fresh(q.query)
		if few[name] > q.most {
			t.Errorf("%s takes %d statements, more than %d", name, few[name], q.most)
		}
	}
	fill(6)
	for name, q := range queries {
		if many := fresh(q.query); many != few[name] {
			t.Errorf("%s takes %d statements with few stories and %d with more", name, few[name], many)
		}
	}
}

func TestGoalsComputeAWholePageAtOnce(t *testing.T) {
	w := newWorld(t)
	query := `{ product(key: "CHK") { goals { edges { node { title progress { stories } openRisks voices current { value } health { state broken { name } } word { text stale by { name } } outlook { chance } chart { value } guardRails { name broken current { value } } } } } features { edges { node { progress { stories } firstProgress { points } openRisks voices quote { words merged { words } } needs { title } neededBy { title } } } } } }`
	onRail(w)
	w.needs(onFeature(w)["id"].(string), onFeature(w)["id"].(string))
	onRisk(w)
	one := w.count(query)
	for range 5 {
		onRail(w)
		w.needs(onFeature(w)["id"].(string), onFeature(w)["id"].(string))
		onRisk(w)
	}
	same(t, w.count(query), one)
}

func TestMovingTakesAsManyStatementsInAShortListAsInALongOne(t *testing.T) {
	w := newWorld(t)
	w.many(5)
	move := func() int64 {
		r := w.as(po).must(`{ product(key: "CHK") { backlog(last: 1) { edges { node { id } } } } }`, nil)
		id := r.at("product", "backlog", "edges", 0, "node", "id").(string)
		before := w.statements.Load()
		w.as(po).must(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { rank } } }`, map[string]any{"id": id})
		return w.statements.Load() - before
	}
	short := move()
	w.many(60)
	same(t, move(), short)
	if short > 12 {
		t.Errorf("a move takes %d statements", short)
	}
}

func TestTwoAliasesOfOneListAnswerEachTheirOwn(t *testing.T) {
	w := newWorld(t)
	w.many(3)
	r := w.as(po).must(`{ product(key: "CHK") { a: backlog(first: 1) { edges { node { title } } } b: backlog(last: 1) { edges { node { title points } } } } }`, nil)
	same(t, r.at("product", "a", "edges", 0, "node", "title"), "000")
	same(t, r.at("product", "b", "edges", 0, "node", "title"), "002")
}

func TestTheBacklogIsFiltered(t *testing.T) {
	w := newWorld(t)
	goal, feature := onGoal(w)["id"], onFeature(w)["id"]
	tap, wallet := w.readyStory("Pay in one tap"), w.story("Wallet button")
	w.as(pm).must(`mutation($f: ID!, $g: ID!) { updateFeature(input: {id: $f, goalId: $g}) { feature { id } } }`, map[string]any{"f": feature, "g": goal})
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": tap, "f": feature})
	w.as(po).must(`mutation($s: ID!, $u: ID!) { assignStory(input: {id: $s, add: [$u]}) { story { id } } }`, map[string]any{"s": wallet, "u": w.viewers[dev].UserID})
	w.as(dev).must(`mutation($s: ID!) { askQuestion(input: {subjectId: $s, body: "Which wallets?"}) { commentEdge { cursor } } }`, map[string]any{"s": wallet})
	label := w.as(po).id(`mutation($p: ID!) { createLabel(input: {productId: $p, name: "mobile"}) { labelEdge { node { id } } } }`, inProduct(w))
	w.as(po).must(`mutation($s: ID!, $l: ID!) { labelStory(input: {id: $s, add: [$l]}) { story { id } } }`, map[string]any{"s": wallet, "l": label})
	sprint := onSprint(w)["id"]
	done := w.story("In the sprint")
	w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "x"}) { story { id } } }`, map[string]any{"id": w.story("Straße ÜBER_prüfen")})
	w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s]}) { sprint { id } } }`, map[string]any{"x": sprint, "s": done})

	for name, c := range map[string]struct {
		filter map[string]any
		want   string
	}{
		"nothing":        {nil, "[Pay in one tap Wallet button]"},
		"all":            {map[string]any{"scope": "ALL"}, "[Pay in one tap Wallet button In the sprint Straße ÜBER_prüfen]"},
		"other letters":  {map[string]any{"scope": "ALL", "text": "STRASSE über_PRÜ"}, "[Straße ÜBER_prüfen]"},
		"unfinished":     {map[string]any{"scope": "ALL", "text": "über_PRÜ STRASSE"}, "[]"},
		"further text":   {map[string]any{"text": "type my card"}, "[Pay in one tap]"},
		"a criterion":    {map[string]any{"text": "order is placed"}, "[]"},
		"status":         {map[string]any{"status": []string{"READY", "IN_REVIEW"}}, "[Pay in one tap]"},
		"feature":        {map[string]any{"feature": feature}, "[Pay in one tap]"},
		"goal":           {map[string]any{"goal": goal}, "[Pay in one tap]"},
		"sprint":         {map[string]any{"sprint": sprint}, "[In the sprint]"},
		"label":          {map[string]any{"label": []any{label}}, "[Wallet button]"},
		"assignee":       {map[string]any{"assignee": w.viewers[dev].UserID}, "[Wallet button]"},
		"points":         {map[string]any{"points": []any{5, 8}}, "[Pay in one tap]"},
		"no estimate":    {map[string]any{"points": []any{nil}}, "[Wallet button]"},
		"either":         {map[string]any{"points": []any{nil, 5}}, "[Pay in one tap Wallet button]"},
		"other points":   {map[string]any{"points": []any{0.5}}, "[]"},
		"ready":          {map[string]any{"ready": true}, "[Pay in one tap]"},
		"not ready":      {map[string]any{"ready": false}, "[Wallet button]"},
		"question":       {map[string]any{"openQuestion": true}, "[Wallet button]"},
		"no question":    {map[string]any{"openQuestion": false}, "[Pay in one tap]"},
		"words":          {map[string]any{"text": "tap PAY"}, "[Pay in one tap]"},
		"every word":     {map[string]any{"text": "tap wallet"}, "[]"},
		"key":            {map[string]any{"text": "chk-2"}, "[Wallet button]"},
		"like signs":     {map[string]any{"text": "%"}, "[]"},
		"of all of it":   {map[string]any{"status": []string{"DRAFT"}, "openQuestion": true, "text": "wallet"}, "[Wallet button]"},
		"someone else's": {map[string]any{"feature": "feature_01h2xcejqtf2nbrexx3vqjhp41"}, "[]"},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.as(watcher).must(`query($f: BacklogFilter) { product(key: "CHK") { backlog(filter: $f) { edges { node { id title } } totalCount } backlogOrder(filter: $f) } }`, map[string]any{"f": c.filter})
			titles, ids := []any{}, []any{}
			for _, e := range r.at("product", "backlog", "edges").([]any) {
				node := response{Data: e.(map[string]any)}
				titles, ids = append(titles, node.at("node", "title")), append(ids, node.at("node", "id"))
			}
			same(t, titles, c.want)
			same(t, r.at("product", "backlogOrder"), ids)
			same(t, r.at("product", "backlog", "totalCount"), len(ids))
		})
	}
}

// TestTheReadyFilterKeepsWhatLacksNothing: the filter says in SQL what `missing`
// says in Go.
func TestTheReadyFilterKeepsWhatLacksNothing(t *testing.T) {
	w := newWorld(t)
	f := onFeature(w)["id"]
	rapid.Check(t, func(rt *rapid.T) {
		id := w.story("a")
		for _, step := range [][2]string{
			{"what", `updateStory(input: {id: $id, iWant: "to pay"}) { story { id } }`},
			{"body", `updateStory(input: {id: $id, body: "Pay"}) { story { id } }`},
			{"why", `updateStory(input: {id: $id, soThat: "I am done"}) { story { id } }`},
			{"feature", `updateStory(input: {id: $id, featureId: $f}) { story { id } }`},
			{"criterion", `addCriterion(input: {storyId: $id, text: "Works"}) { criterion { id } }`},
			{"estimate", `estimateStory(input: {id: $id, points: 3}) { story { id } }`},
			{"question", `askQuestion(input: {subjectId: $id, body: "Why?"}) { commentEdge { node { id } } }`},
		} {
			what, change := step[0], step[1]
			if rapid.Bool().Draw(rt, what) {
				query := "mutation($id: ID!) { " + change + " }"
				if what == "feature" {
					query = "mutation($id: ID!, $f: ID!) { " + change + " }"
				}
				w.as(both).must(query, map[string]any{"id": id, "f": f})
			}
		}
		r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { missing } } product(key: "CHK") { backlogOrder(filter: {ready: true}) } }`, map[string]any{"id": id})
		kept := slices.Contains(r.at("product", "backlogOrder").([]any), any(id))
		if lacks := r.at("node", "missing").([]any); kept != (len(lacks) == 0) {
			rt.Fatalf("it lacks %v; the filter keeps it: %v", lacks, kept)
		}
	})
}

func TestListsAreSearchedByTheWordsOfTheirNames(t *testing.T) {
	w := newWorld(t)
	for _, title := range []string{"Straße ÜBER_prüfen", "Pay in one tap", "One page to pay"} {
		w.as(pm).must(`mutation($p: ID!, $t: String!) {
			createGoal(input: {productId: $p, title: $t}) { goalEdge { cursor } }
			createFeature(input: {productId: $p, title: $t}) { featureEdge { cursor } }
		}`, map[string]any{"p": w.product, "t": title})
		w.as(po).must(`mutation($p: ID!, $t: String!) { createSprint(input: {productId: $p, name: $t}) { sprintEdge { cursor } } }`, map[string]any{"p": w.product, "t": title})
		w.join(title, w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	}
	found := func(list, name, args string) any {
		t.Helper()
		query := fmt.Sprintf(`{ product(key: "CHK") { list: %s(%s) { totalCount edges { node { it: %s } } } } }`, list, args, name)
		if list == "everyone" {
			query = fmt.Sprintf(`{ product: workspace { list: members(%s) { totalCount edges { node { it: name } } } } }`, args)
		}
		r := w.as(po).must(query, nil)
		var names []string
		for _, e := range r.at("product", "list", "edges").([]any) {
			name := e.(map[string]any)["node"].(map[string]any)["it"].(string)
			names = append(names, strings.TrimSuffix(name, " Person"))
		}
		same(t, r.at("product", "list", "totalCount"), len(names))
		slices.Sort(names)
		return names
	}
	for list, name := range map[string]string{"goals": "title", "features": "title", "sprints": "name", "members": "name", "everyone": "name"} {
		t.Run(list, func(t *testing.T) {
			w.t = t
			same(t, found(list, name, `text: " pay ONE"`), "[One page to pay Pay in one tap]")
			same(t, found(list, name, `text: "über_PRÜ straße"`), "[Straße ÜBER_prüfen]")
			same(t, found(list, name, `text: "p_y"`), "[]")
			same(t, found(list, name, `text: "", first: 100`), found(list, name, `first: 100`))
		})
	}
	same(t, found("goals", "title", `text: "pay", state: [MISSED]`), "[]")
	w.as(po).ask(`query($t: String) { product(key: "CHK") { features(text: $t) { totalCount } } }`, map[string]any{"t": strings.Repeat("x", 201)}).refused(t, Invalid, "text")
}

func TestLabelsAreListedByNameOrFound(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Über Nacht", "mobile", "mobile web", "legal"} {
		w.as(po).must(`mutation($p: ID!, $n: String!) { createLabel(input: {productId: $p, name: $n}) { labelEdge { cursor } } }`, map[string]any{"p": w.product, "n": name})
	}
	for args, want := range map[string]string{
		``:                            "[map[name:legal] map[name:mobile] map[name:mobile web] map[name:Über Nacht]]",
		`(first: 1)`:                  "[map[name:legal]]",
		`(text: "MOB")`:               "[map[name:mobile] map[name:mobile web]]",
		`(text: "mob", first: 1)`:     "[map[name:mobile]]",
		`(text: "über")`:              "[map[name:Über Nacht]]",
		`(text: "nothing like that")`: "[]",
	} {
		same(t, w.as(po).must(`{ product(key: "CHK") { labels`+args+` { name } } }`, nil).at("product", "labels"), want)
	}
	for _, first := range []int{0, -1, 1001} {
		w.as(po).ask(`query($n: Int) { product(key: "CHK") { labels(first: $n) { name } } }`, map[string]any{"n": first}).refused(t, Invalid, "first")
	}
}

func TestQuestionsAreListedByProduct(t *testing.T) {
	w := newWorld(t)
	ask := func(name, subject string) any {
		return w.as(name).id(`mutation($s: ID!) { askQuestion(input: {subjectId: $s, body: "Which?"}) { commentEdge { node { id } } } }`, map[string]any{"s": subject})
	}
	onTheStory, onTheGoal := ask(dev, w.story("Pay in one tap")), ask(pm, onGoal(w)["id"].(string))
	w.as(dev).must(`mutation($s: ID!) { addComment(input: {subjectId: $s, body: "Seen"}) { commentEdge { cursor } } }`, map[string]any{"s": w.story("Refunds")})
	w.as(po).must(`mutation($id: ID!) { answerQuestion(input: {questionId: $id, body: "Both"}) { question { id } } }`, map[string]any{"id": onTheStory})
	listed := func(name, args string) string {
		t.Helper()
		var ids []string
		for _, e := range w.as(name).must(`{ product(key: "CHK") { questions`+args+` { edges { node { id } } } } }`, nil).at("product", "questions", "edges").([]any) {
			ids = append(ids, e.(map[string]any)["node"].(map[string]any)["id"].(string))
		}
		return strings.Join(ids, " ")
	}
	same(t, listed(watcher, ""), fmt.Sprint(onTheGoal, " ", onTheStory))
	same(t, listed(dev, "(open: true)"), onTheGoal)
	same(t, listed(dev, "(open: false)"), onTheStory)
	same(t, listed(dev, "(mine: true)"), onTheStory)
	same(t, listed(dev, "(mine: true, open: true)"), "")
	same(t, w.as(outsider).must(`{ product(key: "CHK") { questions { totalCount } } }`, nil).at("product"), nil)
}

// The same of what only admins list, which nobody else makes grow.
func TestTheStatementsOfAListOfAdminsDoNotGrowWithIt(t *testing.T) {
	w := newWorld(t)
	fill := func(n int) {
		for range n {
			onWebhook(w)
			w.store.Client.ImportRun.Create().SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).SetName("tasks.csv").SetSize(1).
				SetTool(importrun.ToolCSV).SetAuthorID(w.viewers[admin].UserID).SetCreatedAt(w.clock()).SaveX(asSystem(t.Context()))
		}
	}
	for name, list := range map[string]struct {
		query string
		most  int64
	}{
		"imports":  {`{ product(key: "CHK") { imports { name author { name } product { key } report { rows } } } }`, 4},
		"webhooks": {`{ product(key: "CHK") { webhooks { url author { name } product { key } behind } } }`, 4},
	} {
		t.Run(name, func(t *testing.T) {
			count := func() int64 {
				before := w.statements.Load()
				w.as(admin).must(list.query, nil)
				return w.statements.Load() - before
			}
			fill(1)
			few := count()
			fill(5)
			if many := count(); many != few || many > list.most {
				t.Errorf("%d statements for a few, %d for more; want at most %d", few, many, list.most)
			}
		})
	}
}
