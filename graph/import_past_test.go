package graph

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"throughline/ent/event"
	"throughline/ent/viewer"
	"throughline/graph/transfer"
)

// wrote is an entry of a changelog: when, and what from what to what.
func wrote(at string, items ...map[string]any) map[string]any {
	return map[string]any{"created": at, "items": items}
}

func turned(field, from, to string) map[string]any {
	item := map[string]any{"field": field, "fromString": from, "toString": to}
	if field == "Sprint" { // its words are names
		item["from"], item["to"] = from, to
		item["fromString"], item["toString"] = "", ""
	}
	return item
}

// told is an issue with a changelog.
func told(key, status, category string, points float64, sprints []map[string]any, histories ...map[string]any) map[string]any {
	i := issue(key, map[string]any{
		"status":            map[string]any{"name": status, "statusCategory": map[string]any{"key": category}},
		"customfield_10016": points, "created": "2026-02-27T09:00:00.000+0000", "updated": "2026-03-20T09:00:00.000+0000",
		"closedSprints": sprints,
	})
	if category == "done" {
		i["fields"].(map[string]any)["resolutiondate"] = "2026-03-11T10:00:00.000+0000"
	}
	i["changelog"] = map[string]any{"total": len(histories), "histories": histories}
	return i
}

var (
	sprintOne = map[string]any{"id": 1, "name": "Sprint 1", "state": "closed", "originBoardId": 9,
		"startDate": "2026-03-02T08:00:00.000Z", "endDate": "2026-03-13T16:00:00.000Z", "completeDate": "2026-03-13T16:00:00.000Z"}
	sprintTwo = map[string]any{"id": 2, "name": "Sprint 2", "state": "closed", "originBoardId": 9,
		"startDate": "2026-03-16T08:00:00.000Z", "endDate": "2026-03-27T16:00:00.000Z", "completeDate": "2026-03-27T16:00:00.000Z"}
)

// pastOf writes down what the log says of a story: when, and what it became.
func (w *world) pastOf(key string) (lines []string) {
	w.t.Helper()
	id := w.imported(key).ID
	ctx := viewer.NewContext(w.t.Context(), w.viewers[admin])
	for _, e := range w.store.Client.Event.Query().Where(event.EntityID(id)).Order(event.ByNumber()).AllX(ctx) {
		line := e.At.UTC().Format("01-02 15:04")
		for _, c := range e.Changes {
			if c.Name == "status" || c.Name == "points" || c.Name == "sprintId" {
				to := "none"
				if c.To != nil && c.Name == "sprintId" && *c.To != "null" {
					to = "a sprint"
				} else if c.To != nil && c.Name != "sprintId" {
					to = *c.To
				}
				line += fmt.Sprint(" ", c.Name, "=", to)
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func TestAChangelogBecomesTheStorysPast(t *testing.T) {
	w := newWorld(t)
	file := lines("a.jsonl",
		// The newest entry first, as Jira Cloud writes them.
		told("OPS-1", "Done", "done", 5, []map[string]any{sprintOne},
			wrote("2026-03-11T10:00:00.000+0000", turned("status", "In Review", "Done"), turned("resolution", "", "Done")),
			wrote("2026-03-10T10:00:00.000+0000", turned("status", "In Progress", "In Review")),
			wrote("2026-03-05T10:00:00.000+0000", turned("Story Points", "3", "5")),
			wrote("2026-03-03T10:00:00.000+0000", turned("status", "To Do", "In Progress")),
			wrote("2026-02-28T10:00:00.000+0000", turned("Sprint", "", "1"))),
		// Carried over, reopened once, and put back into the backlog.
		told("OPS-2", "To Do", "new", 2, []map[string]any{sprintOne, sprintTwo},
			wrote("2026-03-04T10:00:00.000+0000", turned("Sprint", "", "1")),
			wrote("2026-03-05T10:00:00.000+0000", turned("status", "To Do", "Done")),
			wrote("2026-03-06T10:00:00.000+0000", turned("status", "Done", "To Do")),
			wrote("2026-03-16T07:00:00.000+0000", turned("Sprint", "1", "1, 2"))),
		// Taken out again: the file no longer says that it was there.
		told("OPS-3", "To Do", "new", 8, nil,
			wrote("2026-03-01T10:00:00.000+0000", turned("Sprint", "", "1")),
			wrote("2026-03-09T10:00:00.000+0000", turned("Sprint", "1", ""))),
	)
	w.imports(file)
	same(t, fmt.Sprintf("%q", w.pastOf("OPS-1")), fmt.Sprintf("%q", []string{
		"02-27 09:00 points=3", "02-28 10:00 sprintId=a sprint", `03-03 10:00 status="IN_PROGRESS"`, "03-05 10:00 points=5",
		`03-10 10:00 status="IN_REVIEW"`, `03-11 10:00 status="ACCEPTED"`}))
	same(t, fmt.Sprintf("%q", w.pastOf("OPS-2")), fmt.Sprintf("%q", []string{
		"02-27 09:00 points=2", "03-04 10:00 sprintId=a sprint", `03-05 10:00 status="ACCEPTED"`, `03-06 10:00 status="DRAFT"`,
		"03-13 16:00 sprintId=none", "03-16 07:00 sprintId=a sprint", "03-27 16:00 sprintId=none"}))
	same(t, w.imported("OPS-1").AcceptedAt.UTC().Format(time.DateTime), "2026-03-11 10:00:00")

	r := w.as(watcher).must(`{ product(key: "CHK") { sprints { edges { node { name chart {
		committed { scope { points stories } } last { scope { points } accepted { points } notAccepted { points } }
		changes { kind story { externalKey } by { points } } } } } } } }`, nil)
	first := response{Data: r.at("product", "sprints", "edges", 0, "node").(map[string]any)}
	same(t, first.at("chart", "committed", "scope", "points"), 11) // 3 and 8
	same(t, first.at("chart", "last", "scope", "points"), 7)
	same(t, first.at("chart", "last", "accepted", "points"), 5)
	same(t, first.at("chart", "changes"), "[map[by:map[points:2] kind:ADDED story:map[externalKey:OPS-2]]"+
		" map[by:map[points:2] kind:RE_ESTIMATED story:map[externalKey:OPS-1]]"+
		" map[by:map[points:-8] kind:REMOVED story:map[externalKey:OPS-3]]]")
	second := response{Data: r.at("product", "sprints", "edges", 1, "node").(map[string]any)}
	same(t, second.at("chart", "committed", "scope", "points"), 2)
	same(t, second.at("chart", "last", "notAccepted", "points"), 2)

	before := w.snapshot(true)
	w.imports(file)
	same(t, w.snapshot(true) == before, true)
	chained(t, w, w.product)
}

func TestWhatAChangelogLeavesOutIsAsTheIssueIsNow(t *testing.T) {
	w := newWorld(t)
	r := w.imports(lines("a.jsonl",
		told("OPS-1", "Done", "done", 5, []map[string]any{sprintOne},
			wrote("2026-03-03T10:00:00.000+0000", turned("status", "To Do", "In the oven")),
			wrote("not a date", turned("status", "In the oven", "Done")),
			wrote("2026-03-04T10:00:00.000+0000", turned("Story Points", "3", "many"), map[string]any{"field": 7}),
		)))
	same(t, w.imported("OPS-1").Status, "ACCEPTED")
	same(t, fmt.Sprintf("%q", w.pastOf("OPS-1")), fmt.Sprintf("%q", []string{
		"02-27 09:00 points=3", "03-04 10:00 points=none", `03-11 10:00 status="ACCEPTED" points=5 sprintId=a sprint`}))
	same(t, slices.ContainsFunc(r.Problems, func(p transfer.Problem) bool {
		return p.Field == "history" && p.Value == "In the oven"
	}), true)
}
