package graph

import (
	"strings"
	"testing"
)

const unsaid = "Nobody listens to us"

// ways are the ways to what was said at a retro.
var ways = map[string]string{
	"by its id":         `query($n: ID!, $r: ID!) { node(id: $n) { ... on RetroNote { text kind author { name } } } nodes(ids: [$n, $r]) { id ... on RetroNote { text } } }`,
	"in the retro":      `query($r: ID!) { node(id: $r) { ... on Retro { notes { text author { name } } sprint { retro { notes { text } } } } } }`,
	"of the action":     `query($a: ID!) { node(id: $a) { ... on RetroAction { text note { text } retro { notes { text } } } } }`,
	"in the log":        `{ product(key: "CHK") { events(last: 50) { edges { node { action reason changes { field from to } entity { id ... on RetroNote { text } ... on Retro { notes { text } } } } } } } }`,
	"in its history":    `query($r: ID!) { node(id: $r) { ... on Retro { events(last: 50) { edges { node { reason changes { from to } entity { ... on RetroNote { text } } } } } } } }`,
	"of the sprints":    `{ product(key: "CHK") { sprints { edges { node { retro { notes { text } actions { note { text } } carried { action { note { text } } } } events(last: 50) { edges { node { changes { to } } } } } } } } }`,
	"in what was told":  `{ notifications { edges { node { event { changes { to } entity { ... on RetroNote { text } } } subject { ... on Retro { notes { text } } } } } } }`,
	"by its words":      `{ search(text: "nobody listens") { totalCount edges { node { id ... on RetroNote { text } } subject { id ... on Retro { notes { text } } } snippet { text } } } }`,
	"in what is wanted": `{ product(key: "CHK") { proposals { edges { node { input reason changes { entity { ... on RetroAction { note { text } } } fields { from to } } } } } } }`,
}

// TestANoteIsItsAuthorsAloneUntilItIsRevealed looks for it in every way there
// is, as everybody who may see the product.
func TestANoteIsItsAuthorsAloneUntilItIsRevealed(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	retro := w.retro()
	from, before := w.newest().Number, w.events()
	id := w.note(dev, retro, unsaid+" at first")
	a := w.as(dev).must(`mutation($r: ID!, $n: ID!) { addRetroAction(input: {retroId: $r, noteId: $n, text: "Ask"}) { action { id } } }`, map[string]any{"r": retro, "n": id}).
		at("addRetroAction", "action", "id")
	w.as(dev).must(`mutation($id: ID!, $t: String!) { updateRetroNote(input: {id: $id, text: $t}) { note { id } } }`, map[string]any{"id": id, "t": unsaid + " at last"})
	gone := w.note(dev, retro, unsaid+", gone")
	w.as(dev).must(`mutation($id: ID!) { removeRetroNote(input: {id: $id}) { deletedRetroNoteId } }`, map[string]any{"id": gone})
	w.as(pm).propose("makeStoryOfAction", map[string]any{"id": a})
	vars := map[string]any{"r": retro, "n": id, "a": a}

	others := []string{pm, po, both, watcher, admin}
	seen := func(name string) (places []string) {
		for place, query := range ways {
			if strings.Contains(w.as(name).must(query, vars).Body, unsaid) {
				places = append(places, place)
			}
		}
		return places
	}
	for _, name := range others {
		if places := seen(name); len(places) > 0 {
			t.Errorf("%s reads it %v", name, places)
		}
		same(t, w.as(name).must(`query($id: ID!) { node(id: $id) { ... on Retro { noteCount } } }`, map[string]any{"id": retro}).at("node", "noteCount"), 1)
		same(t, w.as(name).must(ways["by its words"], nil).at("search", "totalCount"), 0)
		l := s.listen(name, `subscription($p: ID!, $after: Int) { changes(product: $p, after: $after) { number
			events { changes { from to } reason entity { ... on RetroNote { text } } }
			nodes { ... on RetroNote { text } ... on Retro { notes { text } } ... on RetroAction { note { text } } } } }`, map[string]any{"p": w.product, "after": from})
		for number := 0; number < w.newest().Number; {
			r, ok := l.next()
			if !ok || strings.Contains(r.Body, unsaid) {
				t.Fatalf("%s is told: %s", name, r.Body)
			}
			number = int(r.at("changes", "number").(float64))
		}
		l.leave()
	}
	if len(seen(dev)) < 4 {
		t.Error("its author does not see it:", seen(dev))
	}
	for _, name := range []string{po, pm, both} {
		for _, query := range []string{
			`mutation($n: ID!) { updateRetroNote(input: {id: $n, text: "x"}) { note { text } } }`,
			`mutation($n: ID!) { removeRetroNote(input: {id: $n}) { deletedRetroNoteId } }`,
			`mutation($n: ID!) { voteRetroNote(input: {id: $n}) { note { text } } }`,
			`mutation($n: ID!) { unvoteRetroNote(input: {id: $n}) { note { text } } }`,
			`mutation($n: ID!) { ungroupRetroNote(input: {id: $n}) { note { text } } }`,
		} {
			w.as(name).ask(query, vars).refused(t, NotFound, "input.id")
		}
		mine := w.note(name, retro, "Mine")
		w.as(name).ask(grouping, map[string]any{"ids": []any{id}, "onto": mine}).refused(t, Invalid, "input.ontoId")
		w.as(name).ask(grouping, map[string]any{"ids": []any{mine}, "onto": id}).refused(t, NotFound, "input.ontoId")
		w.as(name).ask(voting, map[string]any{"id": mine}).refused(t, Invalid, "input.id")
		w.as(name).ask(`mutation($r: ID!, $n: ID!) { addRetroAction(input: {retroId: $r, noteId: $n, text: "x"}) { action { id } } }`, vars).refused(t, NotFound, "input.noteId")
	}
	w.as(dev).undo(w.log(before)[0]).refused(t, Invalid, "input.eventId")

	w.reveal(retro)
	for _, name := range others {
		if len(seen(name)) < 6 {
			t.Errorf("%s does not see it everywhere: %v", name, seen(name))
		}
	}
	if body := w.as(po).must(ways["in the log"], nil).Body; strings.Contains(body, "at first") || strings.Contains(body, "gone") {
		t.Error("the log tells what was said before:", body)
	}
	chained(t, w, w.product)
}

func TestAHiddenNoteIsNotWrittenOverInAnotherWindow(t *testing.T) {
	w := newWorld(t)
	id := w.note(dev, w.retro(), "The licence was late")
	update := `mutation($id: ID!, $t: String!) { updateRetroNote(input: {id: $id, text: $t, version: 1}) { note { text } } }`
	w.as(dev).must(update, map[string]any{"id": id, "t": "The map licence was late"})
	r := w.as(dev).ask(update, map[string]any{"id": id, "t": "Licences were late"}).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:<nil> current:The map licence was late name:text yours:Licences were late]]")
}
