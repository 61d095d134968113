package graph

import (
	"fmt"
	"testing"

	"throughline/ent"
	"throughline/ent/rights"
)

const readProposal = `query($id: ID!) { node(id: $id) { ... on Proposal { state answer decidedBy { name }
	acceptance { id action undoable viewerCan { may decidedBy } actor { name } } } } }`

// accepted has a proposal of some changes by the Product Manager accepted by the
// Product Owner, and returns its id and its acceptance.
func (w *world) accepted(changes ...any) (id string, acceptance *ent.Event) {
	w.t.Helper()
	id = w.as(pm).must(proposing, map[string]any{"in": map[string]any{"changes": changes}}).at("proposeChange", "proposalEdge", "node", "id").(string)
	w.as(po).must(accepting, map[string]any{"id": id})
	of := w.as(po).must(readProposal, map[string]any{"id": id}).at("node", "acceptance", "id").(string)
	return id, w.store.Client.Event.GetX(asSystem(w.t.Context()), of)
}

func TestAnAcceptanceIsUndoneAsAWhole(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.story("a"), w.story("b"), w.story("c")
	id, acceptance := w.accepted(
		map[string]any{"moveStory": map[string]any{"id": c, "before": a}},
		map[string]any{"updateStory": map[string]any{"id": b, "title": "bb"}},
		map[string]any{"updateStory": map[string]any{"id": b, "title": "bbb"}},
		map[string]any{"createStory": map[string]any{"productId": w.product, "title": "d"}},
	)
	same(t, w.order(), "[c a bbb d]")
	before := w.events()
	r := w.as(po).must(undoQuery, map[string]any{"e": acceptance.ID, "why": "It was for another product"})
	same(t, r.at("undoEvent", "entity", "id"), id)
	same(t, w.order(), "[a b c]")
	same(t, w.as(po).must(`{ story(key: "CHK-4") { status } }`, nil).at("story", "status"), "DROPPED")
	var did []string
	for _, e := range w.log(before) {
		did = append(did, e.Action)
		same(t, e.Reason, "It was for another product")
	}
	same(t, did, "[dropStory updateStory updateStory moveStory undoEvent]")

	r = w.as(pm).must(readProposal, map[string]any{"id": id})
	same(t, r.at("node", "state"), "UNDONE")
	same(t, r.at("node", "answer"), "It was for another product")
	same(t, r.at("node", "decidedBy", "name"), "Po Person")
	same(t, r.at("node", "acceptance", "actor", "name"), "Po Person")
	same(t, w.told(pm), "PROPOSAL_DECIDED PROPOSAL_DECIDED")
	r = w.as(po).undo(acceptance).refused(t, Conflict, "")
	same(t, r.Errors[0].Message, fmt.Sprintf("This cannot be undone: Po Person changed the state since, on 20 August 2026 at 09:00 (undoEvent, event %d).", w.newest().Number))
	w.as(po).ask(accepting, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	w.as(po).undo(w.newest()).refused(t, Invalid, "input.eventId") // its parts are undone, each by itself
	same(t, w.as(po).must(`{ proposals(state: [UNDONE]) { totalCount } }`, nil).at("proposals", "totalCount"), 1)
	chained(t, w, w.product)
}

func TestAnAcceptanceStaysWhereSomethingDependsOnIt(t *testing.T) {
	w := newWorld(t)
	a, b := w.story("a"), w.story("b")
	id, acceptance := w.accepted(
		map[string]any{"updateStory": map[string]any{"id": a, "title": "aa"}},
		map[string]any{"moveStory": map[string]any{"id": b, "before": a}},
	)
	later := w.did(`mutation($id: ID!) { updateStory(input: {id: $id, title: "aaa"}) { story { id } } }`, map[string]any{"id": a})
	events := w.events()
	r := w.as(po).undo(acceptance).refused(t, Conflict, "")
	same(t, response{Data: r.extra("since").(map[string]any)}.at("id"), later.ID)
	same(t, w.order(), "[b aaa]")
	same(t, w.events(), events)
	same(t, w.as(po).must(readProposal, map[string]any{"id": id}).at("node", "state"), "ACCEPTED")
	w.as(po).must(undoQuery, map[string]any{"e": later.ID})
	w.as(po).must(undoQuery, map[string]any{"e": acceptance.ID})
	same(t, w.order(), "[a b]")
}

func TestAnAcceptanceOfWhatHasNoWayBackStays(t *testing.T) {
	w := newWorld(t)
	id, acceptance := w.accepted(
		map[string]any{"updateStory": map[string]any{"id": w.story("a"), "title": "aa"}},
		map[string]any{"createLabel": map[string]any{"productId": w.product, "name": "mobile"}},
	)
	r := w.as(po).undo(acceptance).refused(t, Invalid, "input.eventId")
	same(t, r.Errors[0].Message, undoings["createLabel"].instead)
	same(t, w.order(), "[aa]")
	r = w.as(po).must(readProposal, map[string]any{"id": id})
	same(t, r.at("node", "acceptance", "undoable"), false)
	same(t, r.at("node", "acceptance", "viewerCan"), nil)
}

func TestWhoDecidesAllThatAnAcceptanceDidUndoesIt(t *testing.T) {
	w := newWorld(t)
	a := w.readyStory("a")
	id, acceptance := w.accepted(
		map[string]any{"estimateStory": map[string]any{"id": a, "points": 8}},
		map[string]any{"updateStory": map[string]any{"id": a, "title": "aa"}},
	)
	for name, may := range map[string]rights.May{
		po: rights.Decides, both: rights.Decides, pm: rights.Proposes, dev: rights.Proposes, watcher: rights.Reads,
	} {
		r := w.as(name).must(readProposal, map[string]any{"id": id})
		same(t, r.at("node", "acceptance", "viewerCan", "may"), may)
		same(t, r.at("node", "acceptance", "undoable"), may == rights.Decides)
		if may != rights.Decides {
			r = w.as(name).undo(acceptance).refused(t, Forbidden, "")
			same(t, r.extra("mayPropose"), may == rights.Proposes)
		}
	}
	w.as(outsider).undo(acceptance).refused(t, NotFound, "input.eventId")
	w.as(both).must(undoQuery, map[string]any{"e": acceptance.ID})
}

func TestWhoMayNotUndoProposesIt(t *testing.T) {
	w := newWorld(t)
	w.story("above")
	id := w.story("Pay in one tap")
	moved := w.did(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { id } } }`, map[string]any{"id": id})
	w.as(po).ask(proposing, map[string]any{"in": map[string]any{"changes": []any{map[string]any{"undoEvent": map[string]any{"eventId": moved.ID}}}}}).
		refused(t, Invalid, "input.changes")
	w.as(watcher).ask(proposing, map[string]any{"in": map[string]any{"changes": []any{map[string]any{"undoEvent": map[string]any{"eventId": moved.ID}}}}}).
		refused(t, Forbidden, "")
	proposal := w.as(dev).propose("undoEvent", map[string]any{"eventId": moved.ID, "reason": "Sales waits for the other"})
	same(t, w.order(), "[Pay in one tap above]")
	w.as(po).must(accepting, map[string]any{"id": proposal})
	same(t, w.order(), "[above Pay in one tap]")
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { events(last: 1) { edges { node { action reason actor { name } proposal { author { name } } } } } } } }`, map[string]any{"id": id})
	same(t, r.at("node", "events", "edges", 0, "node"),
		"map[action:moveStory actor:map[name:Po Person] proposal:map[author:map[name:Dev Person]] reason:Sales waits for the other]")

	// Undoing that acceptance can be proposed, too, and is refused now when it
	// would be then.
	back := w.as(dev).must(readProposal, map[string]any{"id": proposal}).at("node", "acceptance", "id")
	again := w.as(dev).propose("undoEvent", map[string]any{"eventId": back})
	same(t, w.as(po).must(readProposal, map[string]any{"id": proposal}).at("node", "state"), "ACCEPTED")
	w.as(po).must(accepting, map[string]any{"id": again})
	same(t, w.order(), "[Pay in one tap above]")
	same(t, w.as(po).must(readProposal, map[string]any{"id": proposal}).at("node", "state"), "UNDONE")
	w.as(dev).ask(proposing, map[string]any{"in": map[string]any{"changes": []any{map[string]any{"undoEvent": map[string]any{"eventId": back}}}}}).
		refused(t, Conflict, "")
}
