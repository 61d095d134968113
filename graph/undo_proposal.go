package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/proposal"
)

// acceptanceBack takes back all that an acceptance did, the last first, each by
// its own way back. The proposal says what became of it.
func acceptanceBack(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	parts, err := readApplied(ctx, []*ent.Event{e})
	if err != nil {
		return nil, err
	}
	var steps []step
	for _, part := range slices.Backward(parts) {
		steps = append(steps, func(ctx context.Context) error { return r.takeBack(ctx, part) })
	}
	return append(steps, func(ctx context.Context) error {
		w := workOf(ctx)
		c := w.tx.Client()
		p, err := c.Proposal.Get(ctx, e.EntityID)
		if err != nil {
			return err
		}
		by, err := decideAll(ctx, p)
		if err != nil {
			return err
		}
		_, err = r.close(ctx, c, p, proposal.StateUNDONE, by, w.because)
		return err
	}), nil
}

// appliedBy returns what an acceptance did, in its order: from the page it was
// read with, or by itself.
func appliedBy(ctx context.Context, e *ent.Event) ([]*ent.Event, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	parts, known := w.computed.applied[e.EntityID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return parts, nil
	}
	return readApplied(ctx, []*ent.Event{e})
}

// readApplied reads what acceptances of one product did.
func readApplied(ctx context.Context, acceptances []*ent.Event) ([]*ent.Event, error) {
	return db(ctx).Event.Query().
		Where(event.ProductID(*acceptances[0].ProductID), event.ProposalIDIn(texts(acceptances, func(e *ent.Event) string { return e.EntityID })...)).
		Order(event.ByNumber()).All(ctx)
}

// preloadApplied reads what the acceptances on a page did, in one statement a
// product.
func preloadApplied(ctx context.Context, events []*ent.Event) error {
	of := map[string][]*ent.Event{}
	for _, e := range events {
		if e.Action == "acceptProposal" && e.ProductID != nil {
			of[*e.ProductID] = append(of[*e.ProductID], e)
		}
	}
	for _, acceptances := range of {
		parts, err := readApplied(ctx, acceptances)
		if err != nil {
			return err
		}
		c := &workOf(ctx).computed
		c.put(func() {
			if c.applied == nil {
				c.applied = map[string][]*ent.Event{}
			}
			for _, e := range acceptances {
				c.applied[e.EntityID] = nil
			}
			for _, part := range parts {
				c.applied[*part.ProposalID] = append(c.applied[*part.ProposalID], part)
			}
		})
	}
	return nil
}

// acceptanceOf returns the event of a proposal's acceptance, or nil: from the
// page it was read with, or by itself.
func acceptanceOf(ctx context.Context, p *ent.Proposal) (*ent.Event, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	e, known := w.computed.acceptances[p.ID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return e, nil
	}
	found, err := readAcceptances(ctx, selected(ctx), []*ent.Proposal{p})
	return found[p.ID], err
}

func readAcceptances(ctx context.Context, s selection, list []*ent.Proposal) (map[string]*ent.Event, error) {
	found := map[string]*ent.Event{}
	var accepted []string
	for _, p := range list {
		if p.State == proposal.StateACCEPTED || p.State == proposal.StateUNDONE {
			accepted = append(accepted, p.ID)
		}
	}
	if len(accepted) == 0 {
		return found, nil
	}
	q := db(ctx).Event.Query().Where(event.WorkspaceID(list[0].WorkspaceID), event.EntityIDIn(accepted...), event.Action("acceptProposal"))
	collectEvent(s, q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range rows {
		found[e.EntityID] = e
	}
	return found, preloadOfEvents(ctx, rows, s)
}

// preloadAcceptances reads the acceptances of a list of proposals, when they are
// asked for.
func preloadAcceptances(ctx context.Context, asked selection, list []*ent.Proposal) error {
	s, is := asked.of("Proposal").field("acceptance")
	if !is {
		return nil
	}
	found, err := readAcceptances(ctx, s, list)
	if err != nil {
		return err
	}
	c := &workOf(ctx).computed
	c.put(func() {
		if c.acceptances == nil {
			c.acceptances = map[string]*ent.Event{}
		}
		for _, p := range list {
			c.acceptances[p.ID] = found[p.ID]
		}
	})
	return nil
}
