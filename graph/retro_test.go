package graph

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"throughline/ent/retronote"
)

// retro opens the retro of a sprint that runs, or of the one that runs already.
func (w *world) retro() string {
	w.t.Helper()
	sprint := onSprint(w)["id"]
	w.as(po).must(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, map[string]any{"id": sprint})
	return w.as(po).id(`mutation($s: ID!) { openRetro(input: {sprintId: $s}) { retro { id } } }`, map[string]any{"s": sprint})
}

// closed ends the sprint that runs, so that the next can.
func (w *world) closed() {
	w.t.Helper()
	r := w.as(po).must(`{ product(key: "CHK") { activeSprint { id } } }`, nil)
	w.as(po).must(`mutation($id: ID!) { closeSprint(input: {id: $id, unfinished: BACKLOG, goalMet: true}) { sprint { id } } }`, map[string]any{"id": r.at("product", "activeSprint", "id")})
}

func (w *world) reveal(retro string) {
	w.t.Helper()
	w.as(po).must(revealing, map[string]any{"id": retro})
}

func (w *world) note(who, retro, text string) string {
	w.t.Helper()
	return w.as(who).must(noting, map[string]any{"r": retro, "t": text}).at("addRetroNote", "note", "id").(string)
}

func (w *world) action(who, retro, text string) string {
	w.t.Helper()
	return w.as(who).must(acting, map[string]any{"r": retro, "t": text}).at("addRetroAction", "action", "id").(string)
}

const (
	revealing = `mutation($id: ID!) { revealRetro(input: {id: $id}) { retro { id revealedAt revealedBy { name } notes { text } } } }`
	noting    = `mutation($r: ID!, $t: String!) { addRetroNote(input: {retroId: $r, kind: TO_IMPROVE, text: $t}) { note { id } retro { id } } }`
	grouping  = `mutation($ids: [ID!]!, $onto: ID!) { groupRetroNotes(input: {ids: $ids, ontoId: $onto}) { onto { group { id title kind } } notes { group { id } } } }`
	voting    = `mutation($id: ID!) { voteRetroNote(input: {id: $id}) { note { votes voted } retro { votesLeft } } }`
	unvoting  = `mutation($id: ID!) { unvoteRetroNote(input: {id: $id}) { note { votes voted } retro { votesLeft } } }`
	acting    = `mutation($r: ID!, $t: String!) { addRetroAction(input: {retroId: $r, text: $t}) { action { id owner { name } } retro { id } } }`
	storying  = `mutation($id: ID!) { makeStoryOfAction(input: {id: $id, soThat: "nobody waits"}) { storyEdge { node { id title soThat } } action { done story { key } } } }`
	doing     = `mutation($id: ID!, $done: Boolean) { updateRetroAction(input: {id: $id, done: $done}) { action { done doneAt doneBy { name } } } }`
)

func TestARetroIsOpenedOnceOfASprintThatStarted(t *testing.T) {
	w := newWorld(t)
	sprint := onSprint(w)["id"]
	opening := `mutation($s: ID!) { openRetro(input: {sprintId: $s}) { retro { id sprint { id } noteCount votesLeft notes { id } actions { id } carried { times } } } }`
	w.as(dev).ask(opening, map[string]any{"s": sprint}).refused(t, Invalid, "input.sprintId")
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Sprint { retro { id } } } }`, map[string]any{"id": sprint}).at("node", "retro"), nil)
	w.as(po).must(`mutation($id: ID!) { startSprint(input: {id: $id}) { sprint { id } } }`, map[string]any{"id": sprint})
	var wait sync.WaitGroup
	opened := make([]any, 6)
	before := w.events()
	for i := range opened {
		wait.Go(func() {
			opened[i] = w.as([]string{dev, po, pm}[i%3]).must(opening, map[string]any{"s": sprint}).at("openRetro", "retro")
		})
	}
	wait.Wait()
	for _, r := range opened {
		same(t, r, opened[0])
	}
	same(t, w.events(), before+1)
	w.closed()
	same(t, w.as(pm).must(opening, map[string]any{"s": sprint}).at("openRetro", "retro"), opened[0])
}

func TestRevealingTwiceRevealsOnce(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.note(dev, retro, "The licence was late")
	before := w.events()
	var wait sync.WaitGroup
	for _, name := range []string{dev, po, pm} {
		wait.Go(func() {
			same(t, w.as(name).must(revealing, map[string]any{"id": retro}).at("revealRetro", "retro", "notes"), "[map[text:The licence was late]]")
		})
	}
	wait.Wait()
	same(t, w.events(), before+2) // of the retro and of its note
	chained(t, w, w.product)
}

func TestANoteIsItsAuthors(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	id, other := w.note(dev, retro, "The licence was late"), w.note(po, retro, "Legal was slow")
	update := `mutation($id: ID!, $t: String!, $v: Int) { updateRetroNote(input: {id: $id, kind: IDEA, text: $t, version: $v}) { note { kind text version } } }`
	remove := `mutation($id: ID!) { removeRetroNote(input: {id: $id}) { deletedRetroNoteId retro { noteCount } } }`
	for _, name := range []string{po, pm, both} {
		w.as(name).ask(update, map[string]any{"id": id, "t": "x"}).refused(t, Invalid, "input.id")
		w.as(name).ask(remove, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	}
	for _, query := range []string{update, remove} {
		w.as(watcher).ask(query, map[string]any{"id": id, "t": "x"}).refused(t, Forbidden, "")
		w.as(outsider).ask(query, map[string]any{"id": id, "t": "x"}).refused(t, NotFound, "input.id")
	}
	same(t, w.as(dev).must(update, map[string]any{"id": id, "t": "The map licence was late"}).at("updateRetroNote", "note"), "map[kind:IDEA text:The map licence was late version:2]")
	w.as(dev).ask(update, map[string]any{"id": id, "t": "Licences were late", "v": 1}).refused(t, Conflict, "")

	vars := map[string]any{"id": id}
	w.as(po).must(voting, vars)
	w.as(dev).ask(remove, vars).refused(t, Invalid, "input.id")
	w.as(po).must(unvoting, vars)
	w.as(po).must(grouping, map[string]any{"ids": []any{id}, "onto": other})
	w.as(dev).ask(remove, vars).refused(t, Invalid, "input.id")
	w.as(pm).must(`mutation($id: ID!) { ungroupRetroNote(input: {id: $id}) { note { group { id } } } }`, vars)
	came := w.as(pm).must(`mutation($r: ID!, $id: ID!) { addRetroAction(input: {retroId: $r, noteId: $id, text: "Ask early"}) { action { id note { text } } } }`, map[string]any{"r": retro, "id": id})
	same(t, came.at("addRetroAction", "action", "note", "text"), "The map licence was late")
	w.as(dev).ask(remove, vars).refused(t, Invalid, "input.id")
	w.as(dev).must(`mutation($id: ID!) { removeRetroAction(input: {id: $id}) { deletedRetroActionId } }`, map[string]any{"id": came.at("addRetroAction", "action", "id")})
	same(t, w.as(dev).must(remove, vars).at("removeRetroNote", "retro", "noteCount"), 1)
	w.as(dev).ask(remove, vars).refused(t, NotFound, "input.id")
}

func TestTwoWhoGroupNotesAtOnceMakeOneGroup(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	a, b := w.note(dev, retro, "a"), w.note(po, retro, "b")
	var wait sync.WaitGroup
	wait.Go(func() { w.as(dev).must(grouping, map[string]any{"ids": []any{a}, "onto": b}) })
	wait.Go(func() { w.as(po).must(grouping, map[string]any{"ids": []any{b}, "onto": a}) })
	wait.Wait()
	groups := func() any {
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Retro { notes { text group { id } } } } }`, map[string]any{"id": retro}).at("node", "notes")
	}
	r := response{Data: map[string]any{"notes": groups()}}
	same(t, r.at("notes", 0, "group", "id"), r.at("notes", 1, "group", "id"))
	chained(t, w, w.product)
}

func TestAGroupTakesNotesAndItsWords(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	var ids []any
	for _, text := range []string{"a", "b", "c"} {
		ids = append(ids, w.note(dev, retro, text))
	}
	onto := func(onto any, ids ...any) response {
		return w.as(po).ask(grouping, map[string]any{"ids": ids, "onto": onto})
	}
	group := onto(ids[0], ids[1]).at("groupRetroNotes", "onto", "group", "id")
	naming := `mutation($id: ID!, $t: String) { updateRetroGroup(input: {id: $id, title: $t}) { group { title version } } }`
	w.as(dev).ask(naming, map[string]any{"id": group, "t": strings.Repeat("x", 101)}).refused(t, Invalid, "input.title")
	w.as(watcher).ask(naming, map[string]any{"id": group, "t": "x"}).refused(t, Forbidden, "")
	w.as(dev).must(naming, map[string]any{"id": group, "t": " We wait for others "})
	// A whole group put on a note takes its words along.
	same(t, onto(ids[2], ids[0], ids[1]).at("groupRetroNotes", "onto", "group", "title"), "We wait for others")
	before := w.events()
	onto(ids[2], ids[0])
	same(t, w.events(), before) // it is there already

	onto(ids[0], ids[0]).refused(t, Invalid, "input.ids.0")
	onto(ids[0], ids[1], ids[1]).refused(t, Invalid, "input.ids.1")
	onto(ids[0]).refused(t, Invalid, "input.ids")
	onto(ids[0], "note_01h2xcejqtf2nbrexx3vqjhp41").refused(t, NotFound, "input.ids.0")
	w.closed()
	other := w.retro()
	w.reveal(other)
	onto(ids[0], w.note(dev, other, "d")).refused(t, NotFound, "input.ids.0")
}

func TestAPersonHasFiveVotesInARetro(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.reveal(retro)
	var ids []string
	for i := range maxVotes + 3 {
		ids = append(ids, w.note(dev, retro, fmt.Sprint("note ", i)))
	}
	refused := 0
	var wait sync.WaitGroup
	var mu sync.Mutex
	for _, id := range ids {
		wait.Go(func() {
			r := w.as(po).ask(voting, map[string]any{"id": id})
			mu.Lock()
			defer mu.Unlock()
			if len(r.Errors) > 0 {
				r.refused(t, Invalid, "input.id")
				refused++
			}
		})
	}
	wait.Wait()
	same(t, refused, 3)
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Retro { votesLeft } } }`, map[string]any{"id": retro}).at("node", "votesLeft"), maxVotes)
	c := w.store.Client.RetroNote
	voted := c.Query().Where(votedBy(w.viewers[po].UserID)).Order(retronote.ByID()).FirstIDX(asSystem(t.Context()))
	before := w.events()
	same(t, w.as(po).must(voting, map[string]any{"id": voted}).at("voteRetroNote", "note", "votes"), 1) // once is enough
	same(t, w.events(), before)
	same(t, w.as(dev).must(voting, map[string]any{"id": voted}).at("voteRetroNote"), "map[note:map[voted:true votes:2] retro:map[votesLeft:4]]")
	same(t, w.as(po).must(unvoting, map[string]any{"id": voted}).at("unvoteRetroNote"), "map[note:map[voted:false votes:1] retro:map[votesLeft:1]]")
	before = w.events()
	w.as(po).must(unvoting, map[string]any{"id": voted})
	same(t, w.events(), before)
	w.as(watcher).ask(voting, map[string]any{"id": voted}).refused(t, Forbidden, "")
	w.as(watcher).ask(unvoting, map[string]any{"id": voted}).refused(t, Forbidden, "")
}

func TestWhatARetroHoldsIsBounded(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	for query, field := range map[string]string{noting: "input.text", acting: "input.text"} {
		for _, text := range []string{" ", strings.Repeat("x", maxNote+1)} {
			w.as(dev).ask(query, map[string]any{"r": retro, "t": text}).refused(t, Invalid, field)
		}
	}
	ctx, c := asSystem(t.Context()), w.store.Client
	p := c.Product.GetX(ctx, w.product)
	for range maxRetroNotes {
		c.RetroNote.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetRetroID(retro).SetKind(retronote.KindIdea).SetText("x").ExecX(ctx)
	}
	for range maxRetroActions {
		c.RetroAction.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetRetroID(retro).SetText("x").ExecX(ctx)
	}
	for _, query := range []string{noting, acting} {
		w.as(dev).ask(query, map[string]any{"r": retro, "t": "One more"}).refused(t, Invalid, "input.retroId")
	}
}

func TestWhoLeftKeepsTheirName(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	w.note(dev, retro, "The licence was late")
	w.reveal(retro)
	w.action(dev, retro, "Ask early")
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": w.viewers[dev].UserID})
	r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Retro { notes { author { name } } actions { owner { name } } } } }`, map[string]any{"id": retro})
	same(t, r.at("node", "notes", 0, "author", "name"), "Dev Person")
	same(t, r.at("node", "actions", 0, "owner", "name"), "Dev Person")
	w.as(po).ask(`mutation($r: ID!, $u: ID) { addRetroAction(input: {retroId: $r, text: "x", ownerId: $u}) { action { id } } }`, map[string]any{"r": retro, "u": w.viewers[dev].UserID}).
		refused(t, Invalid, "input.ownerId")
}
