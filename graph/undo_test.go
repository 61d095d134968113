package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/ids"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

const undoQuery = `mutation($e: ID!, $why: String) { undoEvent(input: {eventId: $e, reason: $why}) { event { id } entity { id } subject { id } } }`

// log returns the events of CHK that happened after a number of events, which all
// are of CHK, in their order.
func (w *world) log(after int) []*ent.Event {
	of := w.store.Client.Event.Query().Where(event.ProductID(w.product)).Order(event.ByNumber())
	since := of.AllX(asSystem(w.t.Context()))
	return since[len(since)-(w.events()-after):]
}

// newest returns the event of CHK that happened last.
func (w *world) newest() *ent.Event {
	return w.store.Client.Event.Query().Where(event.ProductID(w.product)).Order(event.ByNumber(sql.OrderDesc())).FirstX(asSystem(w.t.Context()))
}

func (c caller) undo(e *ent.Event) response {
	c.t.Helper()
	return c.ask(undoQuery, map[string]any{"e": e.ID})
}

// did runs a mutation as the PO and returns the event it left last.
func (w *world) did(query string, vars map[string]any) *ent.Event {
	w.t.Helper()
	w.as(po).must(query, vars)
	return w.newest()
}

func TestEveryMutationSaysHowItIsUndoneOrWhatToDoInstead(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	for _, field := range schema.Mutation.Fields {
		of, known := undoings[field.Name]
		if !strings.HasPrefix(field.Name, "__") && (!known || (of.by == nil) == (of.instead == "")) {
			t.Errorf("%s says neither how it is undone nor why not", field.Name)
		}
	}
	for name := range undoings {
		if schema.Mutation.Fields.ForName(name) == nil && name != "addImage" {
			t.Errorf("%s is undone and not in the schema", name)
		}
	}
}

// TestWhatEachMutationDidIsUndoneOnce undoes what every try of the table of
// rights did, once more what that did, and refuses to do it twice.
func TestWhatEachMutationDidIsUndoneOnce(t *testing.T) {
	for _, try := range tries {
		t.Run(fmt.Sprintf("%s/%s", try.mutation, try.needs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			who := w.as(both)
			if try.needs == rights.Administer {
				who = w.as(admin)
			}
			vars := try.setup(w)
			before := w.events()
			who.must(try.query, vars)
			for _, e := range w.log(before) {
				of := undoings[e.Action]
				if of.by == nil {
					r := who.undo(e).refused(t, Invalid, "input.eventId")
					same(t, r.Errors[0].Message, of.instead)
					continue
				}
				n := w.events()
				if r := who.undo(e); len(r.Errors) > 0 {
					t.Fatalf("%s of %s: %s", e.Action, ids.Prefix(e.EntityID), r.Body)
				}
				done := w.log(n)
				if len(done) == 0 {
					t.Fatalf("undoing %s left no event", e.Action)
				}
				if r := who.undo(e); r.code() != string(Conflict) && r.code() != string(Invalid) {
					t.Fatalf("undone twice: %s", r.Body)
				}
				for _, again := range slices.Backward(done) {
					r := who.undo(again)
					if undoings[again.Action].by == nil {
						r.refused(t, Invalid, "input.eventId")
						continue
					}
					if verdict := r.extra("allowed") != nil; len(r.Errors) > 0 && !verdict { // from review no step leads back
						t.Fatalf("undoing the undo of %s by %s: %s", e.Action, again.Action, r.Body)
					}
				}
			}
		})
	}
}

func TestAnUndoNamesWhatDependsOnIt(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	first := w.did(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Tap to pay", body: "More"}) { story { id } } }`, map[string]any{"id": id})
	w.later(time.Hour)
	w.as(both).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Pay by a tap"}) { story { id } } }`, map[string]any{"id": id})
	second := w.newest()
	r := w.as(po).undo(first).refused(t, Conflict, "")
	same(t, r.Errors[0].Message, fmt.Sprintf("This cannot be undone: Both Person changed the title since, on 20 August 2026 at 10:00 (updateStory, event %d).", second.Number))
	same(t, r.extra("fields"), "[map[base:Tap to pay current:Pay by a tap name:title yours:Pay in one tap]]")
	since := response{Data: r.extra("since").(map[string]any)}
	same(t, since.at("id"), second.ID)
	same(t, since.at("actor", "name"), "Both Person")

	w.as(po).must(undoQuery, map[string]any{"e": second.ID})
	w.as(po).must(undoQuery, map[string]any{"e": first.ID, "why": "Both were better"})
	same(t, w.newest().Reason, "Both were better")
	same(t, w.order(), "[Pay in one tap]")
	chained(t, w, w.product)
}

func TestWhatWasAddedToASetIsTakenOutWhateverElseIsInIt(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	assign := func(name string) *ent.Event {
		return w.did(`mutation($id: ID!, $u: ID!) { assignStory(input: {id: $id, add: [$u]}) { story { id } } }`, map[string]any{"id": id, "u": w.viewers[name].UserID})
	}
	first := assign(dev)
	assign(po)
	w.as(dev).must(undoQuery, map[string]any{"e": first.ID})
	r := w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on Story { assignees { name } } } }`, map[string]any{"id": id})
	same(t, r.at("node", "assignees"), "[map[name:Po Person]]")
	w.as(dev).undo(first).refused(t, Conflict, "")
}

func TestAnUndoHoldsTheRulesOfItsMutation(t *testing.T) {
	w := newWorld(t)
	id := w.readyStory("Pay in one tap")
	back := w.did(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: DRAFT}) { story { id } } }`, map[string]any{"id": id})
	estimate := w.did(`mutation($id: ID!) { estimateStory(input: {id: $id, points: null}) { story { id } } }`, map[string]any{"id": id})
	r := w.as(po).undo(back).refused(t, Invalid, "input.eventId")
	same(t, r.extra("missing"), "[ESTIMATE]")
	r = w.as(pm).undo(estimate).refused(t, Forbidden, "")
	same(t, r.extra("decision"), "ESTIMATE")
	same(t, r.extra("mayPropose"), true)
	w.as(dev).must(undoQuery, map[string]any{"e": estimate.ID})
	w.as(po).must(undoQuery, map[string]any{"e": back.ID})
	in := w.did(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } } }`, map[string]any{"id": id})
	review := w.did(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_REVIEW}) { story { id } } }`, map[string]any{"id": id})
	r = w.as(po).undo(review).refused(t, Invalid, "input.eventId")
	same(t, r.Errors[0].Message, "CHK-1 is in review and cannot become in progress. Accept it or send it back.")
	w.as(po).undo(in).refused(t, Conflict, "")
	drop := w.did(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "x"}) { story { id } } }`, map[string]any{"id": id})
	w.as(po).must(undoQuery, map[string]any{"e": drop.ID})
	same(t, w.as(po).must(`{ story(key: "CHK-1") { status } }`, nil).at("story", "status"), "IN_REVIEW")
}

func TestACriterionComesBackAsItWas(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	read := `query($id: ID!) { node(id: $id) { ... on Story { criteria { id given when then state checkedBy { name } checkedAt } } } }`
	add := w.did(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Works offline"}) { criterion { id } } }`, map[string]any{"id": id})
	before := w.as(po).must(read, map[string]any{"id": id})
	k := before.at("node", "criteria", 0, "id")
	reworded := w.did(`mutation($k: ID!) { updateCriterion(input: {id: $k, when: "I tap twice"}) { criterion { id } } }`, map[string]any{"k": k})
	w.as(po).must(undoQuery, map[string]any{"e": reworded.ID})
	same(t, w.as(po).must(read, map[string]any{"id": id}).Body, before.Body)
	removed := w.did(`mutation($k: ID!) { removeCriterion(input: {id: $k}) { deletedCriterionId } }`, map[string]any{"k": k})
	w.as(dev).undo(removed).refused(t, Forbidden, "")
	w.as(po).must(undoQuery, map[string]any{"e": removed.ID})
	same(t, w.as(po).must(read, map[string]any{"id": id}).Body, before.Body)
	r := w.as(po).must(undoQuery, map[string]any{"e": add.ID})
	same(t, r.at("undoEvent", "entity"), nil)
	same(t, r.at("undoEvent", "subject", "id"), id)
}

func TestACriterionThatReadsOtherwiseIsNotMetAgain(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	state := func() any {
		return w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { state } } } }`, map[string]any{"id": id}).at("node", "criteria", 0, "state")
	}
	k := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id}).at("node", "criteria", 0, "id")
	when := w.did(`mutation($k: ID!) { updateCriterion(input: {id: $k, when: "I tap twice"}) { criterion { id } } }`, map[string]any{"k": k})
	then := w.did(`mutation($k: ID!) { updateCriterion(input: {id: $k, then: "nothing happens"}) { criterion { id } } }`, map[string]any{"k": k})
	w.as(po).must(undoQuery, map[string]any{"e": when.ID})
	same(t, state(), "UNVERIFIED")
	w.as(po).must(undoQuery, map[string]any{"e": then.ID})
	same(t, state(), "UNVERIFIED")
}

func TestACheckOfAnotherTextIsNotGivenBack(t *testing.T) {
	w := newWorld(t)
	id := w.reviewStory("Pay in one tap")
	k := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id}).at("node", "criteria", 0, "id")
	unchecked := w.did(`mutation($k: ID!) { checkCriterion(input: {id: $k, met: false}) { criterion { id } } }`, map[string]any{"k": k})
	w.as(po).must(`mutation($k: ID!) { updateCriterion(input: {id: $k, then: "quite another thing"}) { criterion { id } } }`, map[string]any{"k": k})
	w.as(po).must(undoQuery, map[string]any{"e": unchecked.ID})
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { state } } } }`, map[string]any{"id": id})
	same(t, r.at("node", "criteria", 0, "state"), "UNVERIFIED")
}

func TestAWrittenStoryIsDroppedWhileNothingCameOfIt(t *testing.T) {
	w := newWorld(t)
	w.story("a")
	made := w.newest()
	comment := `mutation($id: ID!) { addComment(input: {subjectId: $id, body: "Good"}) { commentEdge { cursor } } }`
	w.as(po).must(undoQuery, map[string]any{"e": made.ID})
	same(t, w.as(po).must(`{ story(key: "CHK-1") { status } }`, nil).at("story", "status"), "DROPPED")
	w.story("b")
	made = w.newest()
	w.as(dev).must(comment, map[string]any{"id": made.EntityID})
	r := w.as(po).undo(made).refused(t, Conflict, "")
	same(t, response{Data: r.extra("since").(map[string]any)}.at("action"), "addComment")
}

func TestAMoveIsUndoneToWhereTheOldRankLiesNow(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.story("a"), w.story("b"), w.story("c")
	move := func(id, after string) *ent.Event {
		return w.did(`mutation($id: ID!, $a: ID!) { moveStory(input: {id: $id, after: $a}) { story { id } } }`, map[string]any{"id": id, "a": after})
	}
	moved := move(a, c)
	same(t, w.order(), "[b c a]")
	w.story("d")
	move(b, c)
	same(t, w.order(), "[c b a d]")
	w.as(po).must(undoQuery, map[string]any{"e": moved.ID})
	same(t, w.order(), "[a c b d]")
}

func TestWhatWasErasedOrImportedIsNotUndone(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	e := w.did(`mutation($id: ID!) { updateStory(input: {id: $id, title: "b"}) { story { id } } }`, map[string]any{"id": id})
	system := asSystem(t.Context())
	w.store.Client.Event.UpdateOneID(e.ID).ClearChanges().ClearSalt().ExecX(system)
	r := w.as(po).undo(e).refused(t, Invalid, "input.eventId")
	same(t, r.Errors[0].Message, "What it changed was erased and is not known any more.")
	same(t, w.undoable(po, id), "[true false]")

	other := w.did(`mutation($id: ID!) { updateStory(input: {id: $id, title: "c"}) { story { id } } }`, map[string]any{"id": id})
	same(t, w.undoable(po, id), "[true false true]")
	same(t, w.undoable(dev, id), "[false false false]")
	r = w.as(po).ask(undoQuery, map[string]any{"e": "event_01h2xcejqtf2nbrexx3vqjhp41"}).refused(t, NotFound, "input.eventId")
	same(t, w.as(outsider).undo(other).Body, r.Body)
}

// undoable lists what the events of a story say of it.
func (w *world) undoable(name, id string) (list []any) {
	r := w.as(name).must(`query($id: ID!) { node(id: $id) { ... on Story { events(first: 50) { edges { node { undoable } } } } } }`, map[string]any{"id": id})
	for i := range r.at("node", "events", "edges").([]any) {
		list = append(list, r.at("node", "events", "edges", i, "node", "undoable"))
	}
	return list
}

func TestAnUndoIsRepeatedByItsKey(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	e := w.did(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Works"}) { criterion { id } } }`, map[string]any{"id": id})
	undo := `mutation($e: ID!) { undoEvent(input: {eventId: $e, idempotencyKey: "once"}) { event { id } entity { id } subject { id } } }`
	first := w.as(po).must(undo, map[string]any{"e": e.ID}).Body
	n := w.events()
	same(t, w.as(po).must(undo, map[string]any{"e": e.ID}).Body, first)
	same(t, w.events(), n)
}

func TestUndoingAMoveTakesAsManyStatementsInAShortListAsInALongOne(t *testing.T) {
	w := newWorld(t)
	w.many(5)
	undo := func() int64 {
		r := w.as(po).must(`{ product(key: "CHK") { backlog(last: 1) { edges { node { id } } } } }`, nil)
		e := w.did(`mutation($id: ID!) { moveStory(input: {id: $id, to: TOP}) { story { rank } } }`, map[string]any{"id": r.at("product", "backlog", "edges", 0, "node", "id")})
		before := w.statements.Load()
		w.as(po).must(undoQuery, map[string]any{"e": e.ID})
		return w.statements.Load() - before
	}
	short := undo()
	w.many(60)
	same(t, undo(), short)
	if short > 22 {
		t.Errorf("an undo takes %d statements", short)
	}
}

func TestAllThatARequestDidIsUndoneInOneRequest(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	n := w.events()
	w.as(po).must(`mutation($id: ID!) {
		a: updateStory(input: {id: $id, title: "b"}) { story { id } }
		b: updateStory(input: {id: $id, title: "c"}) { story { id } }
	}`, map[string]any{"id": id})
	did := w.log(n)
	both := `mutation($first: ID!, $then: ID!) {
		a: undoEvent(input: {eventId: $first}) { event { id } }
		b: undoEvent(input: {eventId: $then}) { event { id } }
	}`
	r := w.as(po).ask(`mutation($id: ID!, $e: ID!) {
		a: updateStory(input: {id: $id, title: "d"}) { story { id } }
		b: undoEvent(input: {eventId: $e}) { event { id } }
	}`, map[string]any{"id": id, "e": did[1].ID}).refused(t, Conflict, "")
	same(t, r.Errors[0].Message, "This cannot be undone: You changed the title since, on 20 August 2026 at 09:00 (updateStory, in this request).")
	w.as(po).ask(both, map[string]any{"first": did[0].ID, "then": did[1].ID}).refused(t, Conflict, "")
	w.as(po).must(both, map[string]any{"first": did[1].ID, "then": did[0].ID})
	same(t, w.order(), "[a]")
}
