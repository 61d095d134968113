package graph

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/product"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/live"
)

// changes follows the log of a product for who may see it, after a number or
// from now on.
func changes(ctx context.Context, productID string, after *int) (<-chan *live.Change, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	w := workOf(ctx)
	p, err := db(ctx).Product.Query().Where(product.ID(productID)).Select(product.FieldLastEvent).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "product")
	}
	from := p.LastEvent
	if after != nil {
		from = *after
	}
	if from < 0 || from > p.LastEvent {
		return nil, invalid("after", "The log has events 1 to %d.", p.LastEvent)
	}
	hub := w.store.Live
	follower := hub.Follow(productID, from)
	hub.Grown(productID, p.LastEvent)
	first := &live.Change{Log: productID, Number: from, Waiting: p.LastEvent - from}
	return fed[*live.Change](ctx, &changesSource{Follower: follower, first: first}), nil
}

// changesSource is a log as it is followed: where it is, and then what is new.
type changesSource struct {
	*live.Follower
	first  *live.Change // until it was told
	failed bool         // the log could not be read
}

func (c *changesSource) Wait(ctx context.Context) error {
	const patience = time.Second
	switch {
	case c.first != nil:
		return nil
	case c.failed:
		select {
		case <-time.After(patience):
		case <-ctx.Done():
		}
	}
	return c.Follower.Wait(ctx)
}

// Read implements source. Where the log cannot be read it goes on when it can.
func (c *changesSource) Read(ctx context.Context) (*live.Change, bool) {
	if first := c.first; first != nil {
		c.first = nil
		return first, true
	}
	next, err := c.Follower.Read(ctx)
	if c.failed = err != nil; c.failed && ctx.Err() == nil {
		slog.ErrorContext(ctx, "following the log", "error", err)
	}
	return &next, len(next.Lines) > 0
}

// ReadLog reads lines of a product's log for a hub, which tells them to those
// who may see the product.
func (s *Store) ReadLog(ctx context.Context, productID string, after, most int) ([]live.Line, error) {
	// The installation itself reads: what listeners get they read themselves.
	rows, err := s.Client.Event.Query().
		Where(event.ProductID(productID), event.NumberGT(after)).Order(event.ByNumber()).Limit(most).
		Select(event.FieldNumber, event.FieldEntityID, event.FieldSubjectID).
		All(viewer.NewContext(ctx, viewer.System("")))
	lines := make([]live.Line, len(rows))
	for i, row := range rows {
		lines[i] = live.Line{Number: row.Number, Entity: row.EntityID, Subject: row.SubjectID}
	}
	return lines, err
}

// LogNumbers returns how far the logs of products have grown.
func (s *Store) LogNumbers(ctx context.Context, products []string) (map[string]int, error) {
	rows, err := s.Client.Product.Query().Where(product.IDIn(products...)).Select(product.FieldLastEvent).
		All(viewer.NewContext(ctx, viewer.System("")))
	numbers := make(map[string]int, len(rows))
	for _, row := range rows {
		numbers[row.ID] = row.LastEvent
	}
	return numbers, err
}

// eventsOf reads the events of a change that the caller may see.
func eventsOf(ctx context.Context, c *live.Change) ([]*ent.Event, error) {
	if len(c.Lines) == 0 {
		return []*ent.Event{}, nil
	}
	s := selected(ctx)
	q := db(ctx).Event.Query().Where(event.ProductID(c.Log), event.NumberGTE(c.Lines[0].Number), event.NumberLTE(c.Number)).
		Order(event.ByNumber(sql.OrderAsc()))
	collectEvent(s, q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	return rows, preloadOfEvents(ctx, rows, s)
}

// nodesOf reads what a change is about, as it is now.
func nodesOf(ctx context.Context, c *live.Change) ([]gen.Node, error) {
	ids := c.About()
	found, err := nodesByID(ctx, ids, selected(ctx))
	nodes := make([]gen.Node, 0, len(found))
	for _, id := range ids {
		if n := found[id]; n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes, err
}

// goneOf returns the ids of what a change is about and is no more.
func goneOf(ctx context.Context, c *live.Change) ([]string, error) {
	ids := c.About()
	found, err := nodesByID(ctx, ids, selection{})
	return slices.DeleteFunc(ids, func(id string) bool { return found[id] != nil }), err
}
