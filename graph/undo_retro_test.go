package graph

import (
	"encoding/json"
	"slices"
	"testing"
)

// retroAsItIs reads all of a retro that an undo gives back.
func (w *world) retroAsItIs(retro string) string {
	w.t.Helper()
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Retro { noteCount votesLeft
		notes { id kind text author { id } group { id title } votes voted createdAt }
		actions { id text owner { id } due note { id } story { id } done createdAt } } } }`, map[string]any{"id": retro})
	text, err := json.Marshal(r.Data)
	must(w.t, err)
	return string(text)
}

// TestWhatHappensAtARetroIsUndone takes a retro step by step from nothing to
// all of it and back, and forth again.
func TestWhatHappensAtARetroIsUndone(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	note, onto, lone := w.note(po, retro, "Map licence: 9 days"), w.note(po, retro, "Legal: 6 days"), w.note(po, retro, "Ed came")
	action := w.action(po, retro, "Ask early")
	w.as(po).must(grouping, map[string]any{"ids": []any{lone}, "onto": onto})
	group := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on RetroNote { group { id } } } }`, map[string]any{"id": onto}).at("node", "group", "id")
	vars := map[string]any{"r": retro, "n": note, "onto": onto, "lone": lone, "a": action, "g": group, "u": w.viewers[dev].UserID}
	for _, query := range []string{
		`mutation($r: ID!) { addRetroNote(input: {retroId: $r, kind: IDEA, text: "Swap roles"}) { note { id } } }`,
		`mutation($n: ID!) { updateRetroNote(input: {id: $n, kind: IDEA, text: "Map licence: 10 days"}) { note { id } } }`,
		`mutation($n: ID!, $onto: ID!) { groupRetroNotes(input: {ids: [$n], ontoId: $onto}) { onto { id } } }`,
		`mutation($lone: ID!) { ungroupRetroNote(input: {id: $lone}) { note { id } } }`,
		`mutation($g: ID!) { updateRetroGroup(input: {id: $g, title: "We wait"}) { group { id } } }`,
		`mutation($n: ID!) { voteRetroNote(input: {id: $n}) { note { id } } }`,
		`mutation($n: ID!) { unvoteRetroNote(input: {id: $n}) { note { id } } }`,
		`mutation($lone: ID!) { removeRetroNote(input: {id: $lone}) { deletedRetroNoteId } }`,
		`mutation($a: ID!, $u: ID) { updateRetroAction(input: {id: $a, text: "Ask legal", ownerId: $u, due: "2026-09-11", done: true}) { action { id } } }`,
		`mutation($a: ID!) { updateRetroAction(input: {id: $a, done: false}) { action { id } } }`,
		`mutation($r: ID!, $n: ID!) { addRetroAction(input: {retroId: $r, noteId: $n, text: "List them", due: "2026-09-11"}) { action { id } } }`,
		`mutation($a: ID!) { removeRetroAction(input: {id: $a}) { deletedRetroActionId } }`,
	} {
		before := w.retroAsItIs(retro)
		did := w.did(query, vars)
		after := w.retroAsItIs(retro)
		w.as(po).must(undoQuery, map[string]any{"e": did.ID})
		same(t, w.retroAsItIs(retro), before)
		w.as(po).must(undoQuery, map[string]any{"e": w.newest().ID})
		same(t, w.retroAsItIs(retro), after)
	}
	chained(t, w, w.product)
}

func TestAVoteIsTakenBackByWhoGaveIt(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	id := w.note(dev, retro, "The licence was late")
	mine := w.did(voting, map[string]any{"id": id})
	w.as(dev).must(voting, map[string]any{"id": id}) // what others do to it does not matter
	w.as(dev).undo(mine).refused(t, Invalid, "input.eventId")
	w.as(po).must(undoQuery, map[string]any{"e": mine.ID})
	same(t, w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on RetroNote { votes voted } } }`, map[string]any{"id": id}).at("node"), "map[voted:true votes:1]")
}

func TestTheStoryOfAnActionIsUndone(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "List outside people")
	from := w.events()
	w.as(po).must(storying, map[string]any{"id": id})
	for _, e := range slices.Backward(w.log(from)) {
		w.as(po).must(undoQuery, map[string]any{"e": e.ID})
	}
	same(t, w.as(po).must(`query($id: ID!) { node(id: $id) { ... on RetroAction { story { id } } } }`, map[string]any{"id": id}).at("node", "story"), nil)
	same(t, w.as(po).must(`{ story(key: "CHK-1") { status } }`, nil).at("story", "status"), "DROPPED")
	w.as(po).must(storying, map[string]any{"id": id})
}
