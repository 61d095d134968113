package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestARiskGoesAwayWhileItIsAsItWasRaised(t *testing.T) {
	w := newWorld(t)
	goal := onGoal(w)["id"].(string)
	id := raise(w, dev, goal)
	raised := w.newest()
	same(t, w.undoables(dev, goal), "[false true]")
	same(t, w.undoables(po, goal), "[false false]")
	r := w.as(po).undo(raised).refused(t, Invalid, "input.eventId")
	same(t, r.Errors[0].Message, "Only who did this takes it back.")

	changed := w.did(`mutation($id: ID!) { updateRisk(input: {id: $id, due: "2026-09-08"}) { risk { id } } }`, map[string]any{"id": id})
	r = w.as(dev).undo(raised).refused(t, Conflict, "")
	same(t, r.Errors[0].Message, fmt.Sprintf("This cannot be undone: Po Person changed the due since, on 20 August 2026 at 09:00 (updateRisk, event %d).", changed.Number))
	w.as(po).must(undoQuery, map[string]any{"e": changed.ID})

	closed := w.did(`mutation($id: ID!) { closeRisk(input: {id: $id, outcome: "It came"}) { risk { id } } }`, map[string]any{"id": id})
	r = w.as(dev).undo(raised).refused(t, Conflict, "")
	same(t, response{Data: r.extra("since").(map[string]any)}.at("id"), closed.ID)
	w.as(dev).undo(closed).refused(t, Forbidden, "")
	w.as(pm).must(undoQuery, map[string]any{"e": closed.ID})

	before := w.risksAsTheyAre(goal)
	r = w.as(dev).must(undoQuery, map[string]any{"e": raised.ID})
	same(t, r.at("undoEvent", "entity"), nil)
	same(t, r.at("undoEvent", "subject", "id"), goal)
	w.as(dev).undo(raised).refused(t, Conflict, "")
	gone := w.newest()
	same(t, gone.Action, "withdrawRisk")
	w.as(po).undo(gone).refused(t, Invalid, "input.eventId")
	w.as(dev).must(undoQuery, map[string]any{"e": gone.ID})
	same(t, w.risksAsTheyAre(goal), before)
	chained(t, w, w.product)
}

// undoables lists what the events of a goal say of it.
func (w *world) undoables(name, goal string) (list []any) {
	r := w.as(name).must(`query($id: ID!) { node(id: $id) { ... on Goal { events(first: 50) { edges { node { undoable } } } } } }`, map[string]any{"id": goal})
	for i := range r.at("node", "events", "edges").([]any) {
		list = append(list, r.at("node", "events", "edges", i, "node", "undoable"))
	}
	return list
}

// risksAsTheyAre reads all of a goal's risks that an undo gives back.
func (w *world) risksAsTheyAre(goal string) string {
	w.t.Helper()
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Goal { openRisks risks { edges { node {
		id text owner { id } due raisedBy { id } hat open outcome createdAt } } } } } }`, map[string]any{"id": goal})
	text, err := json.Marshal(r.Data)
	must(w.t, err)
	return string(text)
}

// TestUndoneFromTheLastToTheFirstRisksAreAsBefore raises, changes and ends risks
// at random and undoes each event.
func TestUndoneFromTheLastToTheFirstRisksAreAsBefore(t *testing.T) {
	w := newWorld(t)
	people := []any{nil, w.viewers[po].UserID, w.viewers[dev].UserID}
	texts := rapid.SampledFrom([]string{"late", "dear", "late and dear"})
	changes := map[string]func(rt *rapid.T) map[string]any{
		"raiseRisk": func(rt *rapid.T) map[string]any {
			return map[string]any{"text": texts.Draw(rt, "text"), "ownerId": rapid.SampledFrom(people).Draw(rt, "owner")}
		},
		"updateRisk": func(rt *rapid.T) map[string]any {
			return map[string]any{"text": texts.Draw(rt, "text"), "ownerId": rapid.SampledFrom(people).Draw(rt, "owner"),
				"due": rapid.SampledFrom([]any{nil, "2026-09-01", "2026-09-08"}).Draw(rt, "due")}
		},
		"closeRisk":    func(rt *rapid.T) map[string]any { return map[string]any{"outcome": texts.Draw(rt, "outcome")} },
		"reopenRisk":   func(*rapid.T) map[string]any { return map[string]any{} },
		"withdrawRisk": func(*rapid.T) map[string]any { return map[string]any{} },
	}
	names := slices.Sorted(maps.Keys(changes))
	rapid.Check(t, func(rt *rapid.T) {
		goal := onGoal(w)["id"].(string)
		w.as(po).must(`mutation($id: ID!) { raiseRisk(input: {subjectId: $id, text: "first"}) { subject { id } } }`, map[string]any{"id": goal})
		began, start := w.risksAsTheyAre(goal), w.events()
		for range rapid.IntRange(1, 12).Draw(rt, "changes") {
			name := rapid.SampledFrom(names).Draw(rt, "mutation")
			in := changes[name](rt)
			if name == "raiseRisk" {
				in["subjectId"] = goal
			} else {
				all := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Goal { risks { edges { node { id } } } } } }`, map[string]any{"id": goal}).at("node", "risks", "edges").([]any)
				if len(all) == 0 {
					continue
				}
				in["id"] = response{Data: rapid.SampledFrom(all).Draw(rt, "risk").(map[string]any)}.at("node", "id")
			}
			w.as(po).change(name, in) // or is refused
		}
		for _, e := range slices.Backward(w.log(start)) {
			if r := w.as(po).undo(e); len(r.Errors) > 0 {
				rt.Fatalf("%s %s: %s", e.Action, e.EntityID, r.Body)
			}
		}
		if now := w.risksAsTheyAre(goal); now != began {
			rt.Fatalf("began as %s\nis now   %s", began, now)
		}
	})
}
