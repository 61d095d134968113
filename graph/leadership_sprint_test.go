package graph

import (
	"strings"
	"testing"
	"time"
)

const (
	reportIt   = `mutation($id: ID!) { reportSprint(input: {sprintId: $id}) { report { id title summary version } } }`
	reportInto = `mutation($id: ID!, $r: ID!) { reportSprint(input: {sprintId: $id, reportId: $r}) { report { id summary } } }`
	reportRead = `query($r: ID!) { node(id: $r) { ... on Report { summary } } }`
)

func TestWhatASprintCameToIsTakenIntoTheNextReport(t *testing.T) {
	w := newWorld(t)
	sprint, _ := w.running("a")
	vars := map[string]any{"id": sprint}
	r := w.as(pm).must(reportIt, vars)
	same(t, r.at("reportSprint", "report", "title"), "Checkout, Sprint 1")
	same(t, r.at("reportSprint", "report", "summary"), "0 of 5 points are accepted, in 0 of 1 story. 1 story is left: CHK-1.")
	draft := r.at("reportSprint", "report", "id")
	same(t, w.as(pm).must(reportIt, vars).at("reportSprint", "report", "version"), "1") // it is there already

	w.as(po).must(`mutation($id: ID!) { updateSprint(input: {id: $id, summary: "The bank was late."}) { sprint { id } } }`, vars)
	w.as(pm).must(`mutation($r: ID!) { updateReport(input: {id: $r, summary: "We know more."}) { report { id } } }`, map[string]any{"r": draft})
	r = w.as(pm).must(reportIt, vars)
	same(t, r.at("reportSprint", "report", "id"), draft)
	same(t, r.at("reportSprint", "report", "summary"), "We know more.\n\nThe bank was late.")
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, w.as(pm).must(reportRead, map[string]any{"r": draft}).at("node", "summary"), "We know more.")
}

func TestADraftThatASprintBeganIsTakenBack(t *testing.T) {
	w := newWorld(t)
	r := w.as(pm).must(reportIt, onStarted(w))
	w.as(pm).must(undoQuery, map[string]any{"e": w.newest().ID})
	same(t, w.as(pm).must(reportRead, map[string]any{"r": r.at("reportSprint", "report", "id")}).at("node"), nil)
}

func TestASprintGoesIntoTheDraftThatIsNamed(t *testing.T) {
	w := newWorld(t)
	first := w.as(pm).id(draftReport, inProduct(w))
	w.later(time.Minute)
	newest := w.as(pm).id(draftReport, inProduct(w))
	vars := onStarted(w)
	same(t, w.as(pm).must(reportIt, vars).at("reportSprint", "report", "id"), newest)
	vars["r"] = first
	same(t, w.as(pm).must(reportInto, vars).at("reportSprint", "report", "id"), first)

	w.as(pm).must(publish, map[string]any{"id": first})
	w.as(pm).ask(reportInto, vars).refused(t, Invalid, "input.reportId")
	vars["r"] = vars["id"]
	w.as(pm).ask(reportInto, vars).refused(t, NotFound, "input.reportId")
}

func TestASprintThatTheDraftHasNoRoomForIsRefused(t *testing.T) {
	w := newWorld(t)
	vars := onReport(w)
	vars["x"] = strings.Repeat("é", 4_990)
	w.as(pm).must(`mutation($id: ID!, $x: String!) { updateReport(input: {id: $id, summary: $x}) { report { id } } }`, vars)
	sprint := onStarted(w)
	w.as(pm).ask(reportIt, sprint).refused(t, Invalid, "input.sprintId")
	w.as(pm).ask(reportIt, onSprint(w)).refused(t, Invalid, "input.sprintId")
	w.as(outsider).ask(reportIt, sprint).refused(t, NotFound, "input.sprintId")
}

func TestThePOProposesASprintForTheReport(t *testing.T) {
	w := newWorld(t)
	vars := onStarted(w)
	same(t, w.as(po).ask(reportIt, vars).refused(t, Forbidden, "").extra("mayPropose"), true)
	w.as(watcher).ask(reportIt, vars).refused(t, Forbidden, "")
	vars["c"] = []any{map[string]any{"reportSprint": map[string]any{"sprintId": vars["id"]}}}
	proposal := w.as(po).id(`mutation($c: [ChangeInput!]!) { proposeChange(input: {changes: $c}) { proposalEdge { node { id } } } }`, vars)
	w.as(pm).must(`mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { state } } }`, map[string]any{"id": proposal})
	drafts := w.as(pm).must(`query($p: ID!) { node(id: $p) { ... on Product { reports(first: 5) { edges { node { title state } } } } } }`, inProduct(w))
	same(t, drafts.at("node", "reports", "edges"), "[map[node:map[state:DRAFT title:Checkout, Sprint 1]]]")
}
