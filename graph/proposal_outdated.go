package graph

import (
	"context"
	"maps"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/product"
	"throughline/ent/proposal"
)

// outdated is the refusal that shows what changed since, and how.
func outdated(ctx context.Context, p *ent.Proposal) error {
	var clashes []clash
	newest := 0
	for _, touch := range p.Touches {
		now, version, err := currentOf(ctx, touch)
		if err != nil {
			return err
		}
		newest = max(newest, version)
		for _, f := range touch.Fields {
			if current, since := now[f.Name]; since {
				clashes = append(clashes, clash{f.Name, value(f.From), value(current), value(f.To)})
			}
		}
	}
	return conflict(newest, clashes)
}

// currentOf returns the fields of a proposal's row that changed since it was
// proposed, with what they are now, and the row's version.
func currentOf(ctx context.Context, touch change.Touch) (now map[string]*string, version int, err error) {
	now = map[string]*string{}
	if touch.Version == 0 {
		return now, 0, nil
	}
	rows, err := db(ctx).Event.Query().Where(event.EntityID(touch.Entity), event.EntityVersionGT(touch.Version)).
		Order(event.ByEntityVersion(), event.ByNumber()).All(ctx)
	if err != nil {
		return nil, 0, err
	}
	for _, row := range rows {
		version = row.EntityVersion
		for _, c := range row.Changes {
			if slices.ContainsFunc(touch.Fields, func(f change.Field) bool { return f.Name == c.Name }) {
				now[c.Name] = c.To
			}
		}
	}
	return now, version, nil
}

// outdate marks the open proposals that would change what this transaction
// changed. Without open ones it asks nothing.
func (w *work) outdate(ctx context.Context) error {
	type field struct{ entity, name string }
	since := map[field]int{} // to the version in which it last changed
	for _, e := range w.entries {
		for _, f := range e.changes {
			since[field{e.entity, f.Name}] = e.version
		}
	}
	for _, id := range slices.Sorted(maps.Keys(w.locked)) {
		if w.locked[id].OpenProposals == 0 {
			continue
		}
		system := asSystem(ctx)
		open, err := w.tx.Proposal.Query().Where(proposal.ProductID(id), proposal.StateEQ(proposal.StateOPEN)).All(system)
		if err != nil {
			return err
		}
		gone := 0
		for _, p := range open {
			if !slices.ContainsFunc(p.Touches, func(t change.Touch) bool {
				return slices.ContainsFunc(t.Fields, func(f change.Field) bool { return since[field{t.Entity, f.Name}] > t.Version })
			}) {
				continue
			}
			gone++
			if err := w.tx.Proposal.UpdateOneID(p.ID).SetState(proposal.StateOUTDATED).SetVersion(p.Version + 1).SetUpdatedAt(w.now).Exec(system); err != nil {
				return err
			}
			w.record(ctx, entry{ruling: ruling{product: id}, entity: p.ID, version: p.Version + 1,
				changes: []change.Field{changed("state", p.State, proposal.StateOUTDATED)}})
		}
		if gone > 0 {
			if err := w.tx.Product.Update().Where(product.ID(id)).AddOpenProposals(-gone).Exec(system); err != nil {
				return err
			}
		}
	}
	return nil
}
