package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

const recordMany = `mutation($id: ID!, $r: [ReadingInput!]!, $s: String) { recordReadings(input: {goalId: $id, source: $s, readings: $r}) {
	readingIds requestId goal { current { value source } readings { totalCount } } } }`

// some are n readings, one an hour, the last of them 100 - n.
func some(n int) []map[string]any {
	all := make([]map[string]any, n)
	for i := range all {
		all[i] = map[string]any{"value": 99 - i, "at": time.Date(2026, 7, 1, i, 0, 0, 0, time.UTC)}
	}
	return all
}

func TestReadingsComeInBulkOnceATimeAndSource(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"id": onGoal(w)["id"], "r": some(maxBulk), "s": "nightly"}
	first := w.as(po).must(recordMany, vars)
	same(t, first.at("recordReadings", "goal"), "map[current:map[source:nightly value:-900] readings:map[totalCount:1000]]")
	again := w.as(po).must(recordMany, vars)
	same(t, again.at("recordReadings", "readingIds"), fmt.Sprint(first.at("recordReadings", "readingIds")))
	vars["s"] = nil
	same(t, w.as(po).must(recordMany, vars).at("recordReadings", "goal", "readings", "totalCount"), 2*maxBulk)
	vars["r"] = some(maxBulk + 1)
	w.as(po).ask(recordMany, vars).refused(t, Invalid, "input.readings")
	vars["r"] = some(0)
	w.as(po).ask(recordMany, vars).refused(t, Invalid, "input.readings")
}

func TestReadingsInBulkAreAllOrNone(t *testing.T) {
	w := newWorld(t)
	id := onGoal(w)["id"]
	for name, c := range map[string]struct {
		bad  map[string]any
		want string
	}{
		"from the future": {map[string]any{"value": 1, "at": "2026-12-01T00:00:00Z"}, "input.readings.2.at"},
		"a time twice":    {map[string]any{"value": 1, "at": "2026-07-01T02:00:00+02:00"}, "input.readings.2.at"},
		"a long note":     {map[string]any{"value": 1, "note": strings.Repeat("x", maxText+1)}, "input.readings.2.note"},
	} {
		t.Run(name, func(t *testing.T) {
			w.as(po).ask(recordMany, map[string]any{"id": id, "r": append(some(2), c.bad)}).refused(t, Invalid, c.want)
			same(t, w.ofGoal(id.(string), `readings { totalCount }`), "map[readings:map[totalCount:0]]")
		})
	}
}

func TestEachReadingThatIsWrongIsNamed(t *testing.T) {
	w := newWorld(t)
	id := onGoal(w)["id"]
	all := some(4)
	all[1]["at"], all[2]["note"] = "2026-12-01T00:00:00Z", strings.Repeat("x", maxText+1)
	all = append(all, all[0], all[1])
	var fields []any
	for _, e := range w.as(po).ask(recordMany, map[string]any{"id": id, "r": all}).Errors {
		same(t, e.Extensions["code"], Invalid)
		fields = append(fields, e.Extensions["field"])
	}
	same(t, fields, "[input.readings.1.at input.readings.2.note input.readings.4.at input.readings.5.at]")
	same(t, w.ofGoal(id.(string), `readings { totalCount }`), "map[readings:map[totalCount:0]]")
	for len(all) < 2*mostErrors {
		all = append(all, all[1])
	}
	same(t, len(w.as(po).ask(recordMany, map[string]any{"id": id, "r": all}).Errors), mostErrors)
	w.as(po).must(recordMany, map[string]any{"id": id, "r": some(4)}) // put right
	same(t, w.ofGoal(id.(string), `readings { totalCount }`), "map[readings:map[totalCount:4]]")
}

func TestACSVFileIsReadBeforeItIsRecorded(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	ask := `query($id: ID!, $csv: String!) { node(id: $id) { ... on Goal { readings { totalCount } readingsInCsv(csv: $csv) { rows { row at value note } problems { row reason } } } } }`
	r := w.as(po).must(ask, map[string]any{"id": goal, "csv": "\ufeffTag;Wert\r\n13.08.2026;84,5\r\n14.08.2026;viel\r\n24.12.2026;70\r\n"})
	same(t, r.at("node", "readingsInCsv", "problems"), "[map[reason:“viel” is not a value. row:3] map[reason:A reading cannot come from the future. row:4]]")
	same(t, len(r.at("node", "readingsInCsv", "rows").([]any)), 1)
	same(t, r.at("node", "readingsInCsv", "rows", 0, "value"), 84.5)
	same(t, r.at("node", "readings", "totalCount"), 0)
}

func TestACSVFileIsReadBesideWhatIsRecorded(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	w.as(po).must(recordMany, map[string]any{"id": goal, "s": "CSV", "r": []map[string]any{{"value": 84.5, "at": "2026-08-13T00:00:00Z"}}})
	ask := `query($id: ID!, $days: DayOrder, $s: String! = "CSV") { node(id: $id) { ... on Goal {
		readingsInCsv(csv: "8/13/2026,84.5\n8/12/2026,85", firstRow: 1001, source: $s, days: $days) { days rows { row recorded { value } } problems { row reason } } } } }`
	r := w.as(po).must(ask, map[string]any{"id": goal})
	same(t, r.at("node", "readingsInCsv"), "map[days:MONTH_FIRST problems:[] rows:[map[recorded:map[value:84.5] row:1001] map[recorded:<nil> row:1002]]]")
	r = w.as(po).must(ask, map[string]any{"id": goal, "s": "nightly"})
	same(t, r.at("node", "readingsInCsv", "rows", 0, "recorded"), "<nil>")
	r = w.as(po).must(ask, map[string]any{"id": goal, "days": "DAY_FIRST"})
	same(t, r.at("node", "readingsInCsv", "problems", 0, "reason"), "“8/13/2026” is not a time.")
	w.as(po).ask(`query($id: ID!) { node(id: $id) { ... on Goal { readingsInCsv(csv: "", firstRow: 0) { days } } } }`, map[string]any{"id": goal}).refused(t, Invalid, "firstRow")
}

const recordByHand = `mutation($id: ID!) { recordReading(input: {goalId: $id, value: 120, at: "2026-07-01T00:00:00Z", note: "by hand"}) { goal { id } } }`

const undoMany = `mutation($id: ID!, $request: String!) { undoReadings(input: {goalId: $id, requestId: $request}) { undone kept goal { readings { totalCount edges { node { value note } } } } } }`

func TestReadingsInBulkAreTakenBackAtOnce(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	w.as(po).must(recordByHand, map[string]any{"id": goal})
	r := w.as(po).must(recordMany, map[string]any{"id": goal, "r": some(3)})
	ids := r.at("recordReadings", "readingIds").([]any)
	w.as(pm).must(`mutation($id: ID!) { deleteReading(input: {id: $id}) { deletedReadingId } }`, map[string]any{"id": ids[2]})
	vars := map[string]any{"id": goal, "request": r.at("recordReadings", "requestId")}
	same(t, w.as(pm).must(undoMany, vars).at("undoReadings"),
		"map[goal:map[readings:map[edges:[map[node:map[note:by hand value:120]]] totalCount:1]] kept:1 undone:2]")
	w.as(pm).ask(undoMany, vars).refused(t, Invalid, "input.requestId")
	vars["request"] = "another"
	w.as(pm).ask(undoMany, vars).refused(t, Invalid, "input.requestId")
}

func TestTakingReadingsBackIsUndoneOneByOne(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	w.as(po).must(recordByHand, map[string]any{"id": goal})
	r := w.as(po).must(recordMany, map[string]any{"id": goal, "r": some(2)})
	w.as(po).must(undoMany, map[string]any{"id": goal, "request": r.at("recordReadings", "requestId")})
	events := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Goal { events(last: 2) { edges { node { id action } } } } } }`, map[string]any{"id": goal})
	for _, edge := range events.at("node", "events", "edges").([]any) {
		event := edge.(map[string]any)["node"].(map[string]any)
		same(t, event["action"], "undoReadings")
		w.as(po).must(`mutation($e: ID!) { undoEvent(input: {eventId: $e}) { event { id } } }`, map[string]any{"e": event["id"]})
	}
	same(t, w.ofGoal(goal.(string), `readings { edges { node { value } } }`), "map[readings:map[edges:[map[node:map[value:99]] map[node:map[value:98]]]]]")
}

func TestManyReadingsAreOneLineOfTheHistory(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"]
	w.as(po).must(recordByHand, map[string]any{"id": goal})
	r := w.as(po).must(recordMany, map[string]any{"id": goal, "r": some(maxBulk), "s": "CSV"})
	lines := func(folded bool) any {
		return w.as(po).must(`query($id: ID!, $folded: Boolean!) { node(id: $id) { ... on Goal { events(first: 100, folded: $folded) {
			totalCount edges { node { action together } } } } } }`, map[string]any{"id": goal, "folded": folded}).at("node", "events")
	}
	same(t, lines(true), "map[edges:[map[node:map[action:createGoal together:1]] map[node:map[action:recordReading together:1]] map[node:map[action:recordReadings together:1000]]] totalCount:3]")
	same(t, lines(false).(map[string]any)["totalCount"], maxBulk+2)
	w.as(po).must(undoMany, map[string]any{"id": goal, "request": r.at("recordReadings", "requestId")})
	same(t, lines(true).(map[string]any)["totalCount"], 4)
}
