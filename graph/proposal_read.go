package graph

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqljson"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/predicate"
	"throughline/ent/proposal"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// waitingKey is a selection of proposals on the things of one product.
type waitingKey struct {
	product string
	field   *ast.Field
}

// waitingOn returns the open and outdated proposals that would change a thing
// or a part of it, oldest first. Those of the product are read once for all
// rows of a list.
func waitingOn(ctx context.Context, productID, id string) ([]*ent.Proposal, error) {
	key := waitingKey{productID, graphql.GetFieldContext(ctx).Field.Field}
	waiting, err := shared(ctx, key, func() ([]*ent.Proposal, error) {
		q := db(ctx).Proposal.Query().Where(proposal.ProductID(productID), proposal.StateIn(proposal.StateOPEN, proposal.StateOUTDATED)).Order(proposal.ByID())
		asked := selected(ctx)
		collectProposal(asked, q)
		rows, err := q.All(ctx)
		if err != nil {
			return nil, err
		}
		return rows, preloadTouched(ctx, asked, rows)
	})
	if err != nil {
		return nil, err
	}
	list := []*ent.Proposal{}
	for _, p := range waiting {
		if !expired(ctx, p) && slices.ContainsFunc(p.Touches, func(t change.Touch) bool { return t.Entity == id || t.Subject == id }) {
			list = append(list, p)
		}
	}
	return list, nil
}

// stateIn keeps proposals in one of the states of the API, of which EXPIRED is
// told by the clock.
func stateIn(now time.Time, states []gen.ProposalState) predicate.Proposal {
	late := proposal.ExpiresAtLTE(now)
	waits := proposal.StateIn(proposal.StateOPEN, proposal.StateOUTDATED)
	var any []predicate.Proposal
	for _, s := range states {
		switch s {
		case gen.ProposalStateExpired:
			any = append(any, proposal.And(waits, late))
		case gen.ProposalStateOpen, gen.ProposalStateOutdated:
			any = append(any, proposal.And(proposal.StateEQ(proposal.State(s)), proposal.Or(proposal.ExpiresAtIsNil(), proposal.Not(late))))
		default:
			any = append(any, proposal.StateEQ(proposal.State(s)))
		}
	}
	return proposal.Or(any...)
}

// proposalState is a proposal's state as of now.
func proposalState(ctx context.Context, p *ent.Proposal) gen.ProposalState {
	if (p.State == proposal.StateOPEN || p.State == proposal.StateOUTDATED) && expired(ctx, p) {
		return gen.ProposalStateExpired
	}
	return gen.ProposalState(p.State)
}

// proposedChanges is what a proposal would change, or changed, with the things
// it is about.
func proposedChanges(ctx context.Context, p *ent.Proposal) ([]*gen.ProposedChange, error) {
	known, err := touchedBy(ctx, p)
	if err != nil {
		return nil, err
	}
	list := make([]*gen.ProposedChange, len(p.Touches))
	for i, t := range p.Touches {
		now := map[string]*string{}
		if p.State == proposal.StateOUTDATED {
			now, _ = known.log.current(t)
		}
		list[i] = &gen.ProposedChange{Entity: known.entities[t.Entity], Subject: known.subjects[t.Subject]}
		for _, f := range t.Fields {
			current, since := now[f.Name]
			list[i].Fields = append(list[i].Fields, &gen.ProposedField{Field: f.Name, From: f.From, To: f.To, Outdated: since, Current: current})
		}
	}
	return list, nil
}

// touched is what proposals touch, as far as it is asked for, and what happened
// to it since they were made.
type touched struct {
	entities, subjects map[string]gen.Node // by id
	log                logLines            // of outdated ones
}

// touchedBy returns what a proposal touches: from the list it was read with, or
// read for it alone.
func touchedBy(ctx context.Context, p *ent.Proposal) (*touched, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	known := w.computed.touched[p]
	w.computed.mu.Unlock()
	if known != nil && w.tx == nil {
		return known, nil
	}
	return readTouched(ctx, selected(ctx), []*ent.Proposal{p})
}

// readTouched reads what proposals touch: a statement a noun and field, and one
// of the log.
func readTouched(ctx context.Context, asked selection, list []*ent.Proposal) (*touched, error) {
	var ids []string
	var behind []change.Touch
	for _, p := range list {
		for _, t := range p.Touches {
			ids = append(ids, t.Entity, t.Subject)
		}
		if p.State == proposal.StateOUTDATED {
			behind = append(behind, p.Touches...)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	found, err := &touched{}, error(nil)
	asked = asked.of("")
	if below, is := asked.field("entity"); is {
		if found.entities, err = nodesByID(ctx, ids, below); err != nil {
			return nil, err
		}
	}
	if below, is := asked.field("subject"); is {
		if found.subjects, err = nodesByID(ctx, ids, below); err != nil {
			return nil, err
		}
	}
	if _, is := asked.field("fields"); is {
		found.log, err = linesSince(ctx, behind)
	}
	return found, err
}

// preloadTouched reads what a list of proposals touches, when it is asked for.
func preloadTouched(ctx context.Context, asked selection, list []*ent.Proposal) error {
	changes, is := asked.of("Proposal").field("changes")
	if !is {
		return nil
	}
	found, err := readTouched(ctx, changes, list)
	if err != nil {
		return err
	}
	workOf(ctx).computed.put(func() {
		c := &workOf(ctx).computed
		if c.touched == nil {
			c.touched = map[*ent.Proposal]*touched{}
		}
		for _, p := range list {
			c.touched[p] = found
		}
	})
	return nil
}

// proposalsOf is the query of the proposals of a product, or of all that the
// caller sees, in the given states and, for mine, by the caller.
func proposalsOf(ctx context.Context, product *string, states []gen.ProposalState, mine *bool) *ent.ProposalQuery {
	q := db(ctx).Proposal.Query()
	if product != nil {
		q.Where(proposal.ProductID(*product))
	}
	if len(states) > 0 {
		q.Where(stateIn(clock(ctx), states))
	}
	if mine != nil && *mine {
		q.Where(proposal.AuthorID(viewer.FromContext(ctx).UserID))
	}
	return q
}

// acceptable keeps the proposals about nothing but what somebody with these
// roles decides.
func acceptable(held []rights.RoleKind) predicate.Proposal {
	return func(s *sql.Selector) {
		for _, row := range rights.Table {
			if may, _ := rights.Best(held, row.Decision); may != rights.Decides {
				s.Where(sql.Not(sqljson.ValueContains(s.C(proposal.FieldDecisions), string(row.Decision))))
			}
		}
	}
}

// rightOn answers what the caller may do about a proposal: to accept it they
// must decide all that it is about.
func rightOn(ctx context.Context, p *ent.Proposal) (*gen.Right, error) {
	return rightToAll(ctx, p.ProductID, p.Decisions)
}
