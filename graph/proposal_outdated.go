package graph

import (
	"context"
	"maps"
	"math"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/product"
	"throughline/ent/proposal"
)

// outdated is the refusal that shows what changed since, and how.
func outdated(ctx context.Context, p *ent.Proposal) error {
	log, err := linesSince(ctx, p.Touches)
	if err != nil {
		return err
	}
	var clashes []clash
	newest := 0
	for _, touch := range p.Touches {
		now, version := log.current(touch)
		newest = max(newest, version)
		for _, f := range touch.Fields {
			if current, since := now[f.Name]; since {
				clashes = append(clashes, clash{f.Name, value(f.From), value(current), value(f.To)})
			}
		}
	}
	return conflict(newest, clashes, nil)
}

// logLines are lines of the log, in their order, by what they happened to.
type logLines map[string][]*ent.Event

// linesSince reads what happened to rows since they were looked at, all of them
// in one statement.
func linesSince(ctx context.Context, touches []change.Touch) (logLines, error) {
	var ids []string
	oldest := math.MaxInt
	for _, t := range touches {
		if t.Version > 0 {
			ids = append(ids, t.Entity)
			oldest = min(oldest, t.Version)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	slices.Sort(ids)
	rows, err := db(ctx).Event.Query().Where(event.EntityIDIn(slices.Compact(ids)...), event.EntityVersionGT(oldest)).
		Order(event.ByEntityVersion(), event.ByNumber()).
		Select(event.FieldEntityID, event.FieldEntityVersion, event.FieldChanges).All(ctx)
	log := logLines{}
	for _, row := range rows {
		log[row.EntityID] = append(log[row.EntityID], row)
	}
	return log, err
}

// current returns the fields of a proposal's row that changed since it was
// proposed, with what they are now, and the row's version.
func (log logLines) current(touch change.Touch) (now map[string]*string, version int) {
	now = map[string]*string{}
	if touch.Version == 0 {
		return now, 0
	}
	for _, row := range log[touch.Entity] {
		if row.EntityVersion <= touch.Version {
			continue
		}
		version = row.EntityVersion
		for _, c := range row.Changes {
			if slices.ContainsFunc(touch.Fields, func(f change.Field) bool { return f.Name == c.Name }) {
				now[c.Name] = c.To
			}
		}
	}
	return now, version
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
			if err := w.tx.Proposal.UpdateOneID(p.ID).SetState(proposal.StateOUTDATED).SetVersion(p.Version + 1).SetUpdatedAt(w.now()).Exec(system); err != nil {
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
