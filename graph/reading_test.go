package graph

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

const recordMany = `mutation($id: ID!, $r: [ReadingInput!]!, $s: String) { recordReadings(input: {goalId: $id, source: $s, readings: $r}) {
	readingIds goal { current { value source } readings { totalCount } } } }`

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
