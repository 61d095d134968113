package graph

import (
	"fmt"
	"strings"
	"testing"
)

const insightFields = `{ words pain customer segment source severity link occurredAt state reason into { id } merged { id } goals { id } features { id } version }`

// insight captures what a customer said.
func (w *world) insight(words, customer string) string {
	w.t.Helper()
	return w.as(dev).id(`mutation($p: ID!, $w: String!, $c: String) { captureInsight(input: {productId: $p, words: $w, customer: $c}) { insightEdge { node { id } } } }`,
		map[string]any{"p": w.product, "w": words, "c": customer})
}

const (
	speaksFor  = `mutation($id: ID!, $g: [ID!], $f: [ID!]) { linkInsight(input: {id: $id, goalIds: $g, featureIds: $f}) { insight ` + insightFields + ` } }`
	merging    = `mutation($ids: [ID!]!, $into: ID!) { mergeInsights(input: {ids: $ids, intoId: $into}) { insight ` + insightFields + ` merged { id state } } }`
	dismissing = `mutation($id: ID!, $r: String!) { dismissInsight(input: {id: $id, reason: $r}) { insight ` + insightFields + ` } }`
	returning  = `mutation($id: ID!) { returnInsight(input: {id: $id}) { insight ` + insightFields + ` } }`
)

func TestAnInsightIsCapturedInTheirWords(t *testing.T) {
	w := newWorld(t)
	r := w.as(dev).must(`mutation($p: ID!) { captureInsight(input: {productId: $p, words: " I paid twice ", pain: "Pays twice", customer: "Ada", segment: "Guest",
		source: SUPPORT, severity: STOPS, link: "https://example.com/88214", occurredAt: "2026-08-19T09:12:00Z"}) { insightEdge { node `+insightFields+` } } }`, inProduct(w))
	same(t, r.at("captureInsight", "insightEdge", "node"), "map[customer:Ada features:[] goals:[] into:<nil> link:https://example.com/88214 merged:[] occurredAt:2026-08-19T09:12:00Z "+
		"pain:Pays twice reason: segment:Guest severity:STOPS source:SUPPORT state:INBOX version:1 words:I paid twice]")
	for input, field := range map[string]string{
		`words: " "`: "input.words",
		`words: "x", link: "javascript:alert(1)"`:                        "input.link",
		`words: "x", link: "https://"`:                                   "input.link",
		`words: "x", link: "https://a.example/ b"`:                       "input.link",
		`words: "x", link: "//a.example"`:                                "input.link",
		`words: "x", occurredAt: "2027-01-01T00:00:00Z"`:                 "input.occurredAt",
		`words: "x", customer: "` + strings.Repeat("a", maxName+1) + `"`: "input.customer",
	} {
		w.as(dev).ask(`mutation($p: ID!) { captureInsight(input: {productId: $p, `+input+`}) { insightEdge { cursor } } }`, inProduct(w)).refused(t, Invalid, field)
	}
}

func TestWhatSpeaksTheMostForAFeatureIsItsQuote(t *testing.T) {
	w := newWorld(t)
	one, other, none := w.feature("One-tap pay"), w.feature("Address autofill"), w.feature("Gift wrap")
	say := func(words, severity string, features ...string) string {
		id := w.as(pm).id(`mutation($p: ID!, $w: String!, $s: InsightSeverity) { captureInsight(input: {productId: $p, words: $w, severity: $s}) { insightEdge { node { id } } } }`,
			map[string]any{"p": w.product, "w": words, "s": severity})
		if len(features) > 0 {
			w.as(pm).must(speaksFor, map[string]any{"id": id, "f": features})
		}
		return id
	}
	quoted := func(want map[string]any) {
		t.Helper()
		list := w.as(watcher).must(`{ product(key: "CHK") { features { edges { node { id quote { words severity } } } } } }`, nil)
		for i := range list.at("product", "features", "edges").([]any) {
			id := list.at("product", "features", "edges", i, "node", "id").(string)
			of := list.at("product", "features", "edges", i, "node", "quote")
			same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Feature { quote { words severity } } } }`, map[string]any{"id": id}).at("node", "quote"), of)
			if words, some := want[id]; some {
				same(t, of.(map[string]any)["words"], words)
			} else {
				same(t, of, nil)
			}
		}
	}
	quoted(map[string]any{})
	say("It is slow.", "ANNOYS", one, other)
	say("I gave up.", "STOPS", one)
	quoted(map[string]any{one: "I gave up.", other: "It is slow."})
	latest := say("I gave up, too.", "STOPS", one)
	quoted(map[string]any{one: "I gave up, too.", other: "It is slow."})
	w.as(pm).must(dismissing, map[string]any{"id": latest, "r": "Of a test"})
	quoted(map[string]any{one: "I gave up.", other: "It is slow."})

	// What was merged into what speaks for it speaks for it, too.
	root, merged := say("Which one do I press?", "ANNOYS", none), say("I lost my cart over it.", "STOPS")
	quoted(map[string]any{one: "I gave up.", other: "It is slow.", none: "Which one do I press?"})
	w.as(pm).must(merging, map[string]any{"ids": []string{merged}, "into": root})
	quoted(map[string]any{one: "I gave up.", other: "It is slow.", none: "I lost my cart over it."})
}

func TestAThousandInsightsComeTogetherOrNone(t *testing.T) {
	w := newWorld(t)
	const many = `mutation($p: ID!, $i: [InsightInput!]!) { captureInsights(input: {productId: $p, insights: $i}) { insightIds product { insights { totalCount } } } }`
	all := make([]map[string]any, maxBulk)
	for i := range all {
		all[i] = map[string]any{"words": fmt.Sprint("Words ", i)}
	}
	all[7]["link"], all[9]["words"] = "javascript:alert(1)", ""
	var fields []any
	for _, e := range w.as(pm).ask(many, map[string]any{"p": w.product, "i": all}).Errors {
		same(t, e.Extensions["code"], Invalid)
		fields = append(fields, e.Extensions["field"])
	}
	same(t, fields, "[input.insights.7.link input.insights.9.words]")
	same(t, w.as(pm).must(`{ product(key: "CHK") { insights { totalCount } } }`, nil).at("product", "insights", "totalCount"), 0)
	delete(all[7], "link")
	all[9]["words"] = "Words 9"
	r := w.as(pm).must(many, map[string]any{"p": w.product, "i": all})
	same(t, r.at("captureInsights", "product", "insights", "totalCount"), maxBulk)
	w.as(pm).ask(many, map[string]any{"p": w.product, "i": append(all, all[0])}).refused(t, Invalid, "input.insights")
	w.as(pm).ask(many, map[string]any{"p": w.product, "i": []any{}}).refused(t, Invalid, "input.insights")
}

func TestTriageCountsCustomersAndNotRows(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	feature := w.as(pm).id(`mutation($p: ID!, $g: ID!) { createFeature(input: {productId: $p, goalId: $g, title: "One-tap pay"}) { featureEdge { node { id } } } }`,
		map[string]any{"p": w.product, "g": goal})
	first, again, other, nobodyKnown := w.insight("I paid twice", "Ada"), w.insight("Two charges, again", "Ada"), w.insight("Paid two times", "Ben"), w.insight("Charged twice", "")
	counted := func(voices, rows int) {
		t.Helper()
		for _, of := range []string{goal, feature} {
			r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { voices insights { totalCount } } ... on Feature { voices insights { totalCount } } } }`, map[string]any{"id": of})
			same(t, r.at("node", "voices"), voices)
			same(t, r.at("node", "insights", "totalCount"), rows)
		}
	}
	counted(0, 0)
	r := w.as(pm).must(speaksFor, map[string]any{"id": first, "f": []string{feature}})
	same(t, r.at("linkInsight", "insight", "state"), "LINKED")
	counted(1, 1)
	linked := w.newest()
	r = w.as(pm).must(merging, map[string]any{"ids": []string{again, other}, "into": first})
	same(t, r.at("mergeInsights", "merged"), fmt.Sprintf("[map[id:%s state:MERGED] map[id:%s state:MERGED]]", again, other))
	counted(2, 3)
	w.as(pm).must(speaksFor, map[string]any{"id": nobodyKnown, "g": []string{goal}, "f": []string{feature}})
	counted(3, 4)

	w.as(pm).ask(speaksFor, map[string]any{"id": again, "f": []string{feature}}).refused(t, Invalid, "input.id")
	w.as(pm).ask(merging, map[string]any{"ids": []string{first}, "into": first}).refused(t, Invalid, "input.ids.0")
	w.as(pm).ask(merging, map[string]any{"ids": []string{first}, "into": again}).refused(t, Invalid, "input.intoId")
	w.as(pm).ask(speaksFor, map[string]any{"id": first, "g": []string{feature}}).refused(t, NotFound, "input.goalIds")
	w.as(pm).ask(dismissing, map[string]any{"id": again, "r": "Old"}).refused(t, Invalid, "input.id")
	w.as(pm).ask(returning, map[string]any{"id": first}).refused(t, Invalid, "input.id")

	r = w.as(pm).must(merging, map[string]any{"ids": []string{first}, "into": nobodyKnown}) // and what counted with it
	same(t, len(r.at("mergeInsights", "insight", "merged").([]any)), 3)
	counted(3, 4)
	same(t, w.as(pm).must(returning, map[string]any{"id": first}).at("returnInsight", "insight", "state"), "LINKED")
	w.as(pm).must(dismissing, map[string]any{"id": nobodyKnown, "r": "A test of ours"})
	counted(1, 1) // nor does what was merged into it
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, w.as(po).undo(linked).refused(t, Forbidden, "").extra("mayPropose"), true)
	w.as(pm).must(undoQuery, map[string]any{"e": linked.ID})
	chained(t, w, w.product)
}

func TestWhatTriageDidIsUndoneFromTheLastToTheFirst(t *testing.T) {
	w := newWorld(t)
	goal, id, into := onGoal(w)["id"].(string), w.insight("I paid twice", "Ada"), w.insight("Two charges", "Ben")
	state := func() string {
		return fmt.Sprint(w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Insight { words state reason into { id } goals { id } } } }`, map[string]any{"id": id}).at("node"))
	}
	var before []string
	var events []string
	for _, do := range []struct {
		query string
		vars  map[string]any
	}{
		{`mutation($id: ID!) { updateInsight(input: {id: $id, words: "I paid two times"}) { insight { id } } }`, map[string]any{}},
		{speaksFor, map[string]any{"g": []string{goal}}},
		{dismissing, map[string]any{"r": "Old"}},
		{returning, map[string]any{}},
		{`mutation($id: ID!, $into: ID!) { mergeInsights(input: {ids: [$id], intoId: $into}) { insight { id } } }`, map[string]any{"into": into}},
		{returning, map[string]any{}},
		{`mutation($id: ID!, $g: [ID!]) { unlinkInsight(input: {id: $id, goalIds: $g}) { insight { id } } }`, map[string]any{"g": []string{goal}}},
	} {
		before = append(before, state())
		do.vars["id"] = id
		w.as(pm).must(do.query, do.vars)
		events = append(events, w.newest().ID)
	}
	for i := len(events) - 1; i >= 0; i-- {
		w.as(pm).must(undoQuery, map[string]any{"e": events[i]})
		same(t, state(), before[i])
	}
	chained(t, w, w.product)
}

func TestInsightsAreFoundByWhatTheyAre(t *testing.T) {
	w := newWorld(t)
	feature := onFeature(w)["id"].(string)
	paid, basket := w.insight("I paid twice and twice again", "Ada"), w.insight("We lose the basket", "Harbor Lübeck")
	w.as(pm).must(speaksFor, map[string]any{"id": basket, "f": []string{feature}})
	w.as(pm).must(`mutation($id: ID!) { updateInsight(input: {id: $id, source: SALES, severity: STOPS, segment: "Store"}) { insight { id } } }`, map[string]any{"id": basket})
	for filter, want := range map[string]string{
		``:                               fmt.Sprint(basket, paid),
		`state: [INBOX]`:                 paid,
		`state: [LINKED, DISMISSED]`:     basket,
		`source: [SALES]`:                basket,
		`severity: [STOPS]`:              basket,
		`segment: "Store"`:               basket,
		`feature: "` + feature + `"`:     basket,
		`text: "lubeck bask"`:            basket,
		`text: "twice", state: [LINKED]`: "",
	} {
		r := w.as(watcher).must(`{ product(key: "CHK") { insights(filter: {`+filter+`}) { edges { node { id } } } } }`, nil)
		got := ""
		for i := range r.at("product", "insights", "edges").([]any) {
			got += r.at("product", "insights", "edges", i, "node", "id").(string)
		}
		same(t, got, want)
	}
	found := w.as(watcher).must(`{ search(text: "basket", kind: [INSIGHT]) { edges { field node { ... on Insight { customer } } } } }`, nil)
	same(t, found.at("search", "edges"), "[map[field:words node:map[customer:Harbor Lübeck]]]")
}

func TestInsightsThatSayMuchTheSameAreSuggested(t *testing.T) {
	w := newWorld(t)
	paid := w.insight("I paid, then saw a wheel for ten seconds, so I paid again.", "Ada")
	w.insight("My mother cannot find her village in the list.", "Ben")
	alike := `query($t: String!, $x: ID) { product(key: "CHK") { similarInsights(text: $t, except: $x) { insight { id } likeness sharedWords } } }`
	r := w.as(watcher).must(alike, map[string]any{"t": "Saw the WHEEL for ages, paid again"})
	same(t, len(r.at("product", "similarInsights").([]any)), 1)
	same(t, r.at("product", "similarInsights", 0, "insight", "id"), paid)
	same(t, r.at("product", "similarInsights", 0, "sharedWords"), "[again for paid saw wheel]")
	same(t, r.at("product", "similarInsights", 0, "likeness"), 5.0/10)
	same(t, w.as(watcher).must(alike, map[string]any{"t": "Saw the wheel, paid again", "x": paid}).at("product", "similarInsights"), "[]")
	same(t, w.as(watcher).must(alike, map[string]any{"t": "?"}).at("product", "similarInsights"), "[]")
}

func TestTwoThatWereToldApartAreNotSuggestedAgain(t *testing.T) {
	w := newWorld(t)
	one, other := w.insight("I paid, then saw a wheel for ten seconds", "Ada"), w.insight("I paid, then saw a wheel turning", "Ben")
	const comparing = `mutation($id: ID!, $o: ID!, $a: Boolean!) { compareInsights(input: {id: $id, otherId: $o, alike: $a}) { insight { id version } } }`
	suggested := func(of string) int {
		r := w.as(watcher).must(`query($t: String!, $x: ID) { product(key: "CHK") { similarInsights(text: $t, except: $x) { insight { id } } } }`,
			map[string]any{"t": "I paid, then saw a wheel", "x": of})
		return len(r.at("product", "similarInsights").([]any))
	}
	compare := func(who, with string, alike bool) response {
		return w.as(who).ask(comparing, map[string]any{"id": one, "o": with, "a": alike})
	}
	same(t, suggested(one), 1)
	same(t, compare(po, other, false).refused(t, Forbidden, "").extra("mayPropose"), true)
	compare(pm, one, false).refused(t, Invalid, "input.otherId")
	compare(pm, "insight_00000000000000000000000000", false).refused(t, NotFound, "input.otherId")
	same(t, compare(pm, other, false).code(), "")
	told := w.newest()
	same(t, compare(pm, other, false).at("compareInsights", "insight", "version"), 2) // once is enough
	same(t, suggested(one)+suggested(other), 0)
	w.as(pm).must(undoQuery, map[string]any{"e": told.ID})
	same(t, suggested(one)+suggested(other), 2)
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, suggested(one)+suggested(other), 0)
	same(t, compare(pm, other, true).code(), "")
	same(t, suggested(one)+suggested(other), 2)
	chained(t, w, w.product)
}

func TestAFeatureIsMadeOfWhatWasSaid(t *testing.T) {
	w := newWorld(t)
	said, gone := w.insight("I paid twice", "Ada"), w.insight("Old", "Ben")
	w.as(pm).must(dismissing, map[string]any{"id": gone, "r": "Old"})
	const making = `mutation($p: ID!, $i: [ID!]) { createFeature(input: {productId: $p, title: "One-tap pay", insightIds: $i}) { featureEdge { node { horizon voices insights { edges { node { words state } } } } } } }`
	make := func(who string, ids ...string) response {
		return w.as(who).ask(making, map[string]any{"p": w.product, "i": ids})
	}
	make(pm, gone).refused(t, Invalid, "input.insightIds.0")
	make(pm, said, "insight_00000000000000000000000000").refused(t, NotFound, "input.insightIds.1")
	same(t, make(po, said).refused(t, Forbidden, "").extra("mayPropose"), true)
	same(t, make(pm, said).at("createFeature", "featureEdge", "node"), "map[horizon:LATER insights:map[edges:[map[node:map[state:LINKED words:I paid twice]]]] voices:1]")
	chained(t, w, w.product)
}

func TestACustomerIsOneVoiceHoweverTheyAreWritten(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	for _, customer := range []string{"Ada Lovelace", "ADA  LOVELACE", "Áda-Lovelace", "Ada", "", "", "?", "!"} {
		w.as(pm).must(speaksFor, map[string]any{"id": w.insight("I paid twice", customer), "g": []any{goal}})
	}
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Goal { voices } } }`, map[string]any{"id": goal}).at("node", "voices"), 6)
}
