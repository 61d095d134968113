package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent/rights"
	"throughline/graph/gen"
)

const (
	proposing = `mutation($in: ProposeChangeInput!) { proposeChange(input: $in) { proposalEdge { node { id state decisions
		changes { entity { id } subject { id } fields { field from to } } author { name } hat } } } }`
	accepting = `mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { state decidedBy { name } decidedHat } } }`
	declining = `mutation($id: ID!, $why: String = "Not now") { declineProposal(input: {id: $id, answer: $why}) { proposal { state answer } } }`
)

// propose puts one change and returns the proposal's id.
func (c caller) propose(mutation string, input map[string]any) string {
	c.t.Helper()
	return c.must(proposing, map[string]any{"in": map[string]any{"changes": []any{map[string]any{mutation: input}}, "reason": "It helps"}}).
		at("proposeChange", "proposalEdge", "node", "id").(string)
}

func TestAProposalIsAppliedExactlyAndNamesBoth(t *testing.T) {
	w := newWorld(t)
	w.story("above")
	id := w.story("Pay in one tap")
	events := w.events()
	r := w.as(pm).must(proposing, map[string]any{"in": map[string]any{"reason": "Sales waits for it",
		"changes": []any{map[string]any{"moveStory": map[string]any{"id": id, "to": "TOP"}}}}})
	node := response{Data: r.at("proposeChange", "proposalEdge", "node").(map[string]any)}
	same(t, node.at("state"), "OPEN")
	same(t, node.at("decisions"), "[ORDER_BACKLOG]")
	same(t, node.at("hat"), "PM")
	same(t, node.at("changes", 0, "entity", "id"), id)
	same(t, node.at("changes", 0, "fields", 0, "field"), "rank")
	same(t, w.order(), "[above Pay in one tap]")
	same(t, w.events(), events+1)

	proposal := node.at("id")
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Story { proposals { id author { name } } } } }`, map[string]any{"id": id}).
		at("node", "proposals"), fmt.Sprintf("[map[author:map[name:Pm Person] id:%s]]", proposal))
	w.as(pm).ask(accepting, map[string]any{"id": proposal}).refused(t, Forbidden, "")
	same(t, w.as(po).must(accepting, map[string]any{"id": proposal}).at("acceptProposal", "proposal"),
		"map[decidedBy:map[name:Po Person] decidedHat:PO state:ACCEPTED]")
	same(t, w.order(), "[Pay in one tap above]")

	r = w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Story { proposals { id } events(last: 1) { edges { node {
		action actor { name } hat proposal { author { name } hat reason } } } } } } }`, map[string]any{"id": id})
	same(t, r.at("node", "proposals"), "[]")
	same(t, r.at("node", "events", "edges", 0, "node"),
		"map[action:moveStory actor:map[name:Po Person] hat:PO proposal:map[author:map[name:Pm Person] hat:PM reason:Sales waits for it]]")
	chained(t, w, w.product)
	w.as(po).ask(accepting, map[string]any{"id": proposal}).refused(t, Invalid, "input.id")
}

func TestWhatTheCallerDecidesIsNotProposed(t *testing.T) {
	w := newWorld(t)
	w.story("above")
	id := w.story("a")
	change := map[string]any{"in": map[string]any{"changes": []any{map[string]any{"moveStory": map[string]any{"id": id, "to": "TOP"}}}}}
	w.as(po).ask(proposing, change).refused(t, Invalid, "input.changes")
	w.as(both).wearing(rights.PM).must(proposing, change)
	w.as(watcher).ask(proposing, change).refused(t, Forbidden, "")
	w.as(outsider).ask(proposing, change).refused(t, NotFound, "input.changes.0.moveStory.id")
	w.as(nobody).ask(proposing, change).refused(t, Unauthenticated, "")
}

func TestWhatIsWrongWithAProposalIsSaidAtOnce(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	propose := func(changes ...map[string]any) response {
		return w.as(pm).ask(proposing, map[string]any{"in": map[string]any{"changes": changes}})
	}
	propose().refused(t, Invalid, "input.changes")
	propose(map[string]any{}).refused(t, Invalid, "input.changes.0")
	propose(map[string]any{"moveStory": map[string]any{"id": id, "to": "TOP"}, "dropStory": map[string]any{"id": id, "reason": "x"}}).refused(t, Invalid, "input.changes.0")
	propose(map[string]any{"moveStory": map[string]any{"id": id, "to": "TOP"}}).refused(t, Invalid, "input.changes") // there already
	propose(map[string]any{"addCriterion": map[string]any{"storyId": id, "text": "Works"}}, map[string]any{"updateStory": map[string]any{"id": id, "title": " "}}).
		refused(t, Invalid, "input.changes.1.updateStory.title")
	w.as(pm).ask(proposing, map[string]any{"in": map[string]any{"expiresAt": "2020-01-01T00:00:00Z",
		"changes": []any{map[string]any{"dropStory": map[string]any{"id": id, "reason": "x"}}}}}).refused(t, Invalid, "input.expiresAt")
	same(t, w.as(po).must(`{ proposals { totalCount } }`, nil).at("proposals", "totalCount"), 0)
}

func TestAProposalIsOutdatedWhenItsTargetMoves(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	proposal := w.as(pm).propose("updateStory", map[string]any{"id": id, "title": "Pay with one tap"})
	other := w.as(dev).propose("updateStory", map[string]any{"id": id, "soThat": "I do not type"})
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "One-tap pay"}) { story { id } } }`, map[string]any{"id": id})

	r := w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Proposal { state changes { fields { field from to outdated current } } } } }`, map[string]any{"id": proposal})
	same(t, r.at("node"), `map[changes:[map[fields:[map[current:"One-tap pay" field:title from:"Pay in one tap" outdated:true to:"Pay with one tap"]]]] state:OUTDATED]`)
	r = w.as(po).ask(accepting, map[string]any{"id": proposal}).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:Pay in one tap current:One-tap pay name:title yours:Pay with one tap]]")
	w.as(po).must(accepting, map[string]any{"id": other})

	w.as(dev).ask(`mutation($id: ID!) { renewProposal(input: {id: $id}) { proposal { state } } }`, map[string]any{"id": proposal}).refused(t, Invalid, "input.id")
	same(t, w.as(pm).must(`mutation($id: ID!) { renewProposal(input: {id: $id}) { proposal { state changes { fields { from } } } } }`, map[string]any{"id": proposal}).
		at("renewProposal", "proposal"), `map[changes:[map[fields:[map[from:"One-tap pay"]]]] state:OPEN]`)
	w.as(po).must(accepting, map[string]any{"id": proposal})
	same(t, w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { title soThat } } }`, map[string]any{"id": id}).at("node"), "map[soThat:I do not type title:Pay with one tap]")
}

func TestAProposalIsDeclinedWithAReasonOrWithdrawn(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	drop := func() string {
		return w.as(dev).propose("dropStory", map[string]any{"id": id, "reason": "Nobody asked"})
	}
	first, second := drop(), drop()
	w.as(po).ask(declining, map[string]any{"id": first, "why": " "}).refused(t, Invalid, "input.answer")
	w.as(pm).ask(declining, map[string]any{"id": first}).refused(t, Forbidden, "")
	same(t, w.as(po).must(declining, map[string]any{"id": first}).at("declineProposal", "proposal"), "map[answer:Not now state:DECLINED]")
	withdraw := `mutation($id: ID!) { withdrawProposal(input: {id: $id}) { proposal { state } } }`
	w.as(pm).ask(withdraw, map[string]any{"id": second}).refused(t, Invalid, "input.id")
	same(t, w.as(dev).must(withdraw, map[string]any{"id": second}).at("withdrawProposal", "proposal", "state"), "WITHDRAWN")
	w.as(po).ask(accepting, map[string]any{"id": second}).refused(t, Invalid, "input.id")
	same(t, w.as(po).must(`{ product(key: "CHK") { backlog { edges { node { status } } } } }`, nil).at("product", "backlog", "edges", 0, "node", "status"), "DRAFT")
}

func TestAProposalExpires(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	proposal := w.as(pm).must(proposing, map[string]any{"in": map[string]any{"expiresAt": w.now.Add(time.Hour),
		"changes": []any{map[string]any{"dropStory": map[string]any{"id": id, "reason": "x"}}}}}).at("proposeChange", "proposalEdge", "node", "id")
	in := func(state string) any {
		return w.as(po).must(`query($s: [ProposalState!]) { proposals(state: $s) { totalCount } }`, map[string]any{"s": []string{state}}).at("proposals", "totalCount")
	}
	same(t, fmt.Sprint(in("OPEN"), in("EXPIRED")), "1 0")
	w.later(2 * time.Hour)
	same(t, fmt.Sprint(in("OPEN"), in("EXPIRED")), "0 1")
	w.as(po).ask(accepting, map[string]any{"id": proposal}).refused(t, Invalid, "input.id")
}

func TestProposalsAreListedByProductStateAndAuthor(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	w.as(pm).propose("dropStory", map[string]any{"id": id, "reason": "x"})
	w.as(dev).propose("updateStory", map[string]any{"id": id, "title": "b"})
	count := func(name, args string) any {
		return w.as(name).must(`{ proposals`+args+` { totalCount edges { node { id } } } }`, nil).at("proposals", "totalCount")
	}
	same(t, count(po, ""), 2)
	same(t, count(pm, "(mine: true)"), 1)
	same(t, count(po, "(mine: true)"), 0)
	same(t, count(po, "(state: [ACCEPTED, DECLINED])"), 0)
	same(t, count(po, fmt.Sprintf("(product: %q)", w.product)), 2)
	same(t, count(po, fmt.Sprintf("(product: %q)", w.elsewhere)), 0)
	same(t, count(outsider, ""), 0)
	same(t, count(stranger, ""), 0)
}

func TestAProductListsWhatOneMayAcceptUnderAnyHat(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	w.as(pm).propose("dropStory", map[string]any{"id": id, "reason": "x"})
	w.as(po).propose("updateProduct", map[string]any{"id": w.product, "vision": "Fewer clicks"})
	w.as(dev).must(proposing, map[string]any{"in": map[string]any{"changes": []any{
		map[string]any{"updateStory": map[string]any{"id": id, "title": "b"}},
		map[string]any{"createGoal": map[string]any{"productId": w.product, "title": "Sell more"}},
	}}})
	count := func(c caller, args string) any {
		return c.must(`{ product(key: "CHK") { proposals`+args+` { totalCount edges { node { id } } } } }`, nil).at("product", "proposals", "totalCount")
	}
	same(t, count(w.as(watcher), ""), 3)
	same(t, count(w.as(po), "(forMe: true)"), 1)
	same(t, count(w.as(pm), "(forMe: true)"), 1)
	same(t, count(w.as(both).wearing(rights.PM), "(forMe: true)"), 3)
	same(t, count(w.as(dev), "(forMe: true)"), 0)
	same(t, count(w.as(dev), "(mine: true, state: [OPEN])"), 1)
	same(t, count(w.as(dev), "(state: [ACCEPTED])"), 0)
}

func TestARenewedProposalIsBasedOnWhatIsNow(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	proposal := w.as(pm).propose("updateStory", map[string]any{"id": id, "version": 1, "title": "mine"})
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "theirs"}) { story { id } } }`, map[string]any{"id": id})
	w.as(po).ask(accepting, map[string]any{"id": proposal}).refused(t, Conflict, "")
	same(t, w.as(pm).must(`mutation($id: ID!) { renewProposal(input: {id: $id}) { proposal { state } } }`, map[string]any{"id": proposal}).
		at("renewProposal", "proposal", "state"), "OPEN")
	w.as(po).must(accepting, map[string]any{"id": proposal})
	same(t, w.order(), "[mine]")
}

func TestSeveralChangesAreOneProposal(t *testing.T) {
	w := newWorld(t)
	a, b, c := w.story("a"), w.story("b"), w.story("c")
	proposal := w.as(pm).must(proposing, map[string]any{"in": map[string]any{"changes": []any{
		map[string]any{"moveStory": map[string]any{"id": c, "before": a}},
		map[string]any{"moveStory": map[string]any{"id": b, "before": a}},
		map[string]any{"updateStory": map[string]any{"id": b, "title": "bb"}},
	}}}).at("proposeChange", "proposalEdge", "node", "id")
	w.as(po).must(accepting, map[string]any{"id": proposal})
	same(t, w.order(), "[c bb a]")
}

// TestEveryMutationThatSomeoneMayProposeCanBe holds ChangeInput to the table.
func TestEveryMutationThatSomeoneMayProposeCanBe(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	changes := schema.Types["ChangeInput"].Fields
	// Who may only propose an estimate takes no part in a round, and a proposal
	// that was tried would show its hidden votes.
	together := []string{"startRound", "castVote", "leaveRound", "revealRound", "recordRound", "cancelRound"}
	// What scripts do to many at once is proposed as its single changes.
	many := []string{"createStories", "updateStories", "moveStories"}
	for name, decisions := range mutations {
		// undoEvent needs what the way back does.
		proposable := !slices.Contains(together, name) && !slices.Contains(many, name) && (name == "undoEvent" || slices.ContainsFunc(decisions, func(d rights.Decision) bool {
			return slices.ContainsFunc(rights.Roles, func(r rights.RoleKind) bool { return rights.Of(r, d) == rights.Proposes })
		}))
		field := changes.ForName(name)
		if proposable != (field != nil) {
			t.Errorf("%s can be proposed: %v, and is in ChangeInput: %v", name, proposable, field != nil)
		}
		if field != nil && field.Type.Name() != schema.Mutation.Fields.ForName(name).Arguments.ForName("input").Type.Name() {
			t.Errorf("%s is proposed as %s", name, field.Type.Name())
		}
	}
}

// input makes what a try needs and returns the input of its mutation.
func (try try) input(t *testing.T, w *world) map[string]any {
	t.Helper()
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	doc, errs := gqlparser.LoadQuery(schema, try.query)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	field := doc.Operations[0].SelectionSet[0].(*ast.Field)
	return field.ArgumentMap(try.setup(w))["input"].(map[string]any)
}

// TestWhoMayProposeWhat puts every mutation of the table as everyone, and has
// it declined and accepted by everyone.
func TestWhoMayProposeWhat(t *testing.T) {
	roles := map[string][]rights.RoleKind{
		pm: {rights.PM}, po: {rights.PO}, dev: {rights.Developer}, watcher: {rights.Viewer}, admin: {rights.Admin},
	}
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema()
	for _, try := range tries {
		if schema.Types["ChangeInput"].Fields.ForName(try.mutation) == nil {
			continue
		}
		t.Run(fmt.Sprintf("%s/%s", try.mutation, try.needs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			input := try.input(t, w)
			for name, held := range roles {
				r := w.as(name).ask(proposing, map[string]any{"in": map[string]any{"changes": []any{map[string]any{try.mutation: input}}}})
				switch right, _ := rights.Best(held, try.needs); right {
				case rights.Decides:
					r.refused(t, Invalid, "input.changes")
				case rights.Reads:
					r.refused(t, Forbidden, "")
				case rights.Proposes:
					if len(r.Errors) > 0 {
						t.Fatalf("%s may propose, but: %s", name, r.Body)
					}
					id := r.at("proposeChange", "proposalEdge", "node", "id")
					for other, holds := range roles {
						if may, _ := rights.Best(holds, try.needs); may != rights.Decides {
							w.as(other).ask(accepting, map[string]any{"id": id}).refused(t, Forbidden, "")
							w.as(other).ask(declining, map[string]any{"id": id}).refused(t, Forbidden, "")
						}
					}
					decider := map[rights.RoleKind]string{rights.PM: pm, rights.PO: po, rights.Developer: dev, rights.Admin: admin}[rights.Deciders(try.needs)[0]]
					w.as(decider).must(declining, map[string]any{"id": id})
				}
			}
			proposer := pm
			if rights.Of(rights.PM, try.needs) != rights.Proposes {
				proposer = po
			}
			decider := map[string]string{pm: po, po: pm}[proposer]
			if rights.Of(rights.RoleKind(strings.ToUpper(proposer)), try.needs) == rights.Proposes {
				id := w.as(proposer).propose(try.mutation, input)
				same(t, w.as(decider).must(accepting, map[string]any{"id": id}).at("acceptProposal", "proposal", "state"), "ACCEPTED")
			}
		})
	}
}

func TestWhatAnAcceptanceRefusesIsOfTheProposal(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	proposal := w.as(pm).propose("addCriterion", map[string]any{"storyId": id, "text": "Works"})
	for range maxPlain {
		w.as(po).must(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "More"}) { criterion { id } } }`, map[string]any{"id": id})
	}
	w.as(po).ask(accepting, map[string]any{"id": proposal}).refused(t, Invalid, "input.id")
}

func TestWhatHappensBesideAProposalCountsInItsOrder(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	both := w.as(both).wearing(rights.PM)
	r := both.must(`mutation($f: ProposeChangeInput!, $g: ProposeChangeInput!) {
		first: proposeChange(input: $f) { proposalEdge { node { id } } }
		then: proposeChange(input: $g) { proposalEdge { node { id } } }
	}`, map[string]any{
		"f": map[string]any{"changes": map[string]any{"updateStory": map[string]any{"id": id, "title": "b"}}},
		"g": map[string]any{"changes": map[string]any{"updateStory": map[string]any{"id": id, "title": "c"}}},
	})
	r = w.as(po).must(`mutation($id: ID!, $s: ID!) {
		updateStory(input: {id: $s, body: "Untouched"}) { story { id } }
		acceptProposal(input: {id: $id}) { proposal { state } }
	}`, map[string]any{"s": id, "id": r.at("first", "proposalEdge", "node", "id")})
	same(t, r.at("acceptProposal", "proposal", "state"), "ACCEPTED")
	r = w.as(po).must(`{ proposals { edges { node { state } } } }`, nil)
	same(t, r.at("proposals", "edges"), "[map[node:map[state:OUTDATED]] map[node:map[state:ACCEPTED]]]")
}
