package graph

import (
	"context"
	"time"

	"throughline/ent"
	"throughline/ent/visit"
	"throughline/graph/gen"
)

const (
	visitEnds    = 30 * time.Minute // who was away for longer comes anew
	betweenMarks = time.Minute
)

// markVisit remembers how far the caller has seen a product's log. Like
// readNotifications it is no change of the product, and no line of its log.
func markVisit(ctx context.Context, in gen.MarkVisitInput) (*ent.Product, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, err
	}
	p, err := db(ctx).Product.Get(ctx, in.ProductID)
	if err != nil {
		return nil, orNotFound(err, "input.productId")
	}
	if in.Number < 0 || in.Number > p.LastEvent {
		return nil, invalid("input.number", "The log has the numbers 1 to %d.", p.LastEvent)
	}
	known, err := visitTo(ctx, p.ID)
	if err != nil || justMarked(known, clock(ctx)) {
		return p, err
	}
	// Of two browsers that come at once, the second finds what the first wrote.
	c, err := workOf(ctx).enter(ctx, "input.productId", p.ID)
	if err != nil {
		return nil, err
	}
	if known, err = visitTo(ctx, p.ID); err != nil || justMarked(known, clock(ctx)) {
		return p, err
	}
	system, now := asSystem(ctx), clock(ctx)
	if known == nil {
		return p, c.Visit.Create().SetWorkspaceID(v.WorkspaceID).SetProductID(p.ID).SetUserID(v.UserID).
			SetNumber(in.Number).SetAt(now).Exec(system)
	}
	up := c.Visit.UpdateOne(known).SetNumber(in.Number).SetAt(now)
	if known.Number <= p.LastEvent { // else an older log was restored
		up.SetNumber(max(in.Number, known.Number))
	}
	if now.Sub(known.At) > visitEnds {
		up.SetBeforeNumber(known.Number).SetBeforeAt(known.At)
	}
	return p, up.Exec(system)
}

func justMarked(known *ent.Visit, now time.Time) bool {
	return known != nil && now.Sub(known.At) < betweenMarks
}

// visitTo returns how far the caller has seen a product's log, or nil: the
// policy keeps the visits of others from them.
func visitTo(ctx context.Context, productID string) (*ent.Visit, error) {
	row, err := db(ctx).Visit.Query().Where(visit.ProductID(productID)).Only(ctx)
	return row, ent.MaskNotFound(err)
}

// lastVisit returns where the caller's visit before this one ended, or nil.
func lastVisit(ctx context.Context, p *ent.Product) (*gen.VisitEnd, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	row, known := w.computed.visits[p.ID]
	w.computed.mu.Unlock()
	if !known || w.tx != nil {
		var err error
		if row, err = visitTo(ctx, p.ID); err != nil {
			return nil, err
		}
	}
	switch {
	case row == nil:
		return nil, nil
	case clock(ctx).Sub(row.At) > visitEnds:
		return &gen.VisitEnd{Number: min(row.Number, p.LastEvent), At: row.At}, nil
	case row.BeforeAt == nil:
		return nil, nil
	}
	return &gen.VisitEnd{Number: min(*row.BeforeNumber, p.LastEvent), At: *row.BeforeAt}, nil
}

// preloadVisits finds out how far the caller has seen the logs of a page's
// products, in one statement.
func preloadVisits(ctx context.Context, ids []string) error {
	rows, err := db(ctx).Visit.Query().Where(visit.ProductIDIn(ids...)).All(ctx)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		w.computed.visits = map[string]*ent.Visit{}
		for _, id := range ids {
			w.computed.visits[id] = nil
		}
		for _, row := range rows {
			w.computed.visits[row.ProductID] = row
		}
	})
	return nil
}
