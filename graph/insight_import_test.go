package graph

import (
	"fmt"
	"strings"
	"testing"
)

const (
	inCSV       = `query($csv: String!) { product(key: "CHK") { insightsInCsv(csv: $csv) { columns { field name } rows { row words customer source severity externalId occurredAt known } problems { row reason } } } }`
	bringing    = `mutation($p: ID!, $i: [InsightInput!]!) { captureInsights(input: {productId: $p, insights: $i}) { insightIds newIds } }`
	withdrawing = `mutation($p: ID!, $ids: [ID!]!) { withdrawInsights(input: {productId: $p, insightIds: $ids}) { withdrawnIds product { insights { totalCount } } } }`
)

func TestAFileOfInsightsIsReadBeforeAnyIsCaptured(t *testing.T) {
	w := newWorld(t)
	csv := "Quote;Kunde;Source;Severity;URL;Datum;Ticket\n" +
		"I paid twice;Ada;Support;3;https://a.example/1;13.08.2026;88214\n" +
		"Slow;Ben;Pigeon;1;;14.08.2026;2\n" +
		"Lost;Ida;Sales;1;javascript:alert(1);14.08.2026;3\n" +
		"Tomorrow;Ida;Sales;1;;14.08.2027;4\n"
	r := w.as(dev).must(inCSV, map[string]any{"csv": csv}).at("product", "insightsInCsv").(map[string]any)
	same(t, r["columns"], "[map[field:words name:Quote] map[field:customer name:Kunde] map[field:source name:Source] map[field:severity name:Severity] map[field:link name:URL] map[field:occurredAt name:Datum] map[field:externalId name:Ticket]]")
	same(t, r["rows"], "[map[customer:Ada externalId:88214 known:false occurredAt:2026-08-13T00:00:00Z row:2 severity:STOPS source:SUPPORT words:I paid twice]]")
	same(t, r["problems"], "[map[reason:“Pigeon” is no source: interview, support, sales, analytics, review or other. row:3] "+
		"map[reason:link: This is no address of a page: it begins with http:// or https://. row:4] map[reason:occurredAt: This is in the future. row:5]]")
	same(t, w.as(pm).must(`{ product(key: "CHK") { insights { totalCount } } }`, nil).at("product", "insights", "totalCount"), 0)
}

func TestAnInsightThatIsHereAlreadyIsNotCapturedAgain(t *testing.T) {
	w := newWorld(t)
	batch := []any{
		map[string]any{"words": "I paid twice", "source": "SUPPORT", "externalId": "88214"},
		map[string]any{"words": "Slow", "occurredAt": "2026-08-13T00:00:00Z"},
		map[string]any{"words": "Nobody knows when"},
	}
	bring := func(i []any) response { return w.as(dev).must(bringing, map[string]any{"p": w.product, "i": i}) }
	first := bring(batch)
	same(t, len(first.at("captureInsights", "newIds").([]any)), 3)
	again := bring(batch)
	same(t, again.at("captureInsights", "insightIds", 0), first.at("captureInsights", "insightIds", 0))
	same(t, again.at("captureInsights", "insightIds", 1), first.at("captureInsights", "insightIds", 1))
	same(t, fmt.Sprint(again.at("captureInsights", "newIds")), fmt.Sprint([]any{again.at("captureInsights", "insightIds", 2)}))
	same(t, bring(batch[:2]).at("captureInsights", "newIds"), "[]")
	other := map[string]any{"words": "Another", "source": "SALES", "externalId": "88214"} // of another source
	same(t, len(bring([]any{other}).at("captureInsights", "newIds").([]any)), 1)
	w.as(dev).ask(bringing, map[string]any{"p": w.product, "i": []any{other, other}}).refused(t, Invalid, "input.insights.1")
	known := w.as(dev).must(inCSV, map[string]any{"csv": "words,source,id\nI paid twice,Support,88214\nNew,Support,1\n"})
	same(t, known.at("product", "insightsInCsv", "rows", 0, "known"), true)
	same(t, known.at("product", "insightsInCsv", "rows", 1, "known"), false)
	wrong := []any{map[string]any{"words": "New", "externalId": "9"}, batch[0], map[string]any{"words": " "}}
	w.as(dev).ask(bringing, map[string]any{"p": w.product, "i": wrong}).refused(t, Invalid, "input.insights.2.words")
	chained(t, w, w.product)
}

func TestAFileWithoutIdsAndDaysIsNotBroughtInTwice(t *testing.T) {
	w := newWorld(t)
	read := func(csv string) (rows []any) {
		return w.as(dev).must(inCSV, map[string]any{"csv": csv}).at("product", "insightsInCsv", "rows").([]any)
	}
	known := func(rows []any) (all []any) {
		for _, row := range rows {
			all = append(all, row.(map[string]any)["known"])
		}
		return all
	}
	csv := "words,customer\nToo slow,\nToo slow,Ada\nToo slow,Ben\n"
	rows, batch := read(csv), []any{}
	for _, row := range rows {
		row := row.(map[string]any)
		batch = append(batch, map[string]any{"words": row["words"], "customer": row["customer"], "source": row["source"], "externalId": row["externalId"]})
	}
	same(t, known(rows), "[false false false]")
	same(t, len(w.as(dev).must(bringing, map[string]any{"p": w.product, "i": batch}).at("captureInsights", "newIds").([]any)), 3)
	same(t, known(read(csv)), "[true true true]")
	same(t, known(read("words,customer\nToo slow,Ida\nToo slow,ADA\nSlow,\n")), "[false true false]")

	// What was made of a name goes with it.
	w.as(pm).must(erasing, map[string]any{"p": w.product, "c": "Ada"})
	same(t, known(read(csv)), "[true false true]")
}

func TestWhatOneCapturedIsTakenBackWhileNobodyTriagedIt(t *testing.T) {
	w := newWorld(t)
	mine, linked, edited := w.insight("I paid twice", "Ada"), w.insight("Two charges", "Ben"), w.insight("Slow", "Ida")
	goal := onGoal(w)["id"]
	w.as(pm).must(speaksFor, map[string]any{"id": linked, "g": []any{goal}})
	w.as(pm).must(`mutation($id: ID!) { updateInsight(input: {id: $id, pain: "Waits"}) { insight { id } } }`, map[string]any{"id": edited})
	back := func(who string, ids ...any) response {
		return w.as(who).ask(withdrawing, map[string]any{"p": w.product, "ids": ids})
	}
	back(pm, mine).refused(t, Invalid, "input.insightIds.0") // who captured it is dev
	back(watcher, mine).refused(t, Forbidden, "")
	back(dev, mine, linked).refused(t, Invalid, "input.insightIds.1")
	back(dev, mine, edited).refused(t, Invalid, "input.insightIds.1")
	back(dev, mine, "insight_00000000000000000000000000").refused(t, NotFound, "input.insightIds.1")
	back(dev).refused(t, Invalid, "input.insightIds")
	same(t, back(dev, mine).at("withdrawInsights", "product", "insights", "totalCount"), 2)
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { id } search(text: "paid twice") { totalCount } }`, map[string]any{"id": mine}).Data, "map[node:<nil> search:map[totalCount:0]]")
	back(dev, mine).refused(t, NotFound, "input.insightIds.0")

	merged := w.insight("I waited", "Ada")
	into := w.insight("I waited long", "Ben")
	w.as(pm).must(merging, map[string]any{"ids": []any{merged}, "into": into})
	back(dev, into).refused(t, Invalid, "input.insightIds.0") // what counts with it stays
	chained(t, w, w.product)
}

func TestAThousandInsightsAreBroughtAndTakenBackInFewStatements(t *testing.T) {
	w := newWorld(t)
	rows := []string{"words,id"}
	batch := make([]any, maxBulk)
	for i := range batch {
		batch[i] = map[string]any{"words": fmt.Sprint("Words ", i), "externalId": fmt.Sprint(i)}
		rows = append(rows, fmt.Sprintf("Words %d,%d", i, i))
	}
	cost := func(most int64, do func() response) response {
		t.Helper()
		before := w.statements.Load()
		r := do()
		if n := w.statements.Load() - before; n > most {
			t.Errorf("%d statements, at most %d", n, most)
		}
		return r
	}
	read := cost(5, func() response { return w.as(dev).must(inCSV, map[string]any{"csv": strings.Join(rows, "\n")}) })
	same(t, len(read.at("product", "insightsInCsv", "rows").([]any)), maxBulk)
	made := cost(100, func() response { return w.as(dev).must(bringing, map[string]any{"p": w.product, "i": batch}) })
	same(t, cost(8, func() response { return w.as(dev).must(bringing, map[string]any{"p": w.product, "i": batch}) }).at("captureInsights", "newIds"), "[]")
	r := cost(maxBulk+100, func() response { // SQLite's index of words lets go of one at a time
		return w.as(dev).must(withdrawing, map[string]any{"p": w.product, "ids": made.at("captureInsights", "newIds")})
	})
	same(t, r.at("withdrawInsights", "product", "insights", "totalCount"), 0)
}
