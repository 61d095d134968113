package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/retro"
	"throughline/ent/retronote"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/sprint"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

const (
	maxNote         = schema.MaxNote // of a note and of an action, in characters
	maxRetroNotes   = 200
	maxRetroActions = 50
	maxVotes        = 5 // of one person in a retro
)

// retroFor returns a retro to change, with its product's lock held and the
// ruling: all of it is discussed.
func retroFor(ctx context.Context, field, id string) (*ent.Client, *ent.Retro, ruling, error) {
	row, err := db(ctx).Retro.Get(ctx, id)
	if err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, row.ProductID)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	if row, err = c.Retro.Get(ctx, id); err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	r, err := decide(ctx, row.ProductID, rights.Discuss)
	return c, row, r, err
}

// openRetro makes the retro of a sprint, unless somebody else was faster.
func openRetro(ctx context.Context, in gen.OpenRetroInput) (*ent.Retro, error) {
	c, s, err := sprintFor(ctx, "input.sprintId", in.SprintID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.Discuss)
	if err != nil {
		return nil, err
	}
	if s.State == sprint.StatePlanned {
		return nil, invalid("input.sprintId", "%s has not started: there is nothing to look back at yet.", s.Name)
	}
	if row, err := c.Retro.Query().Where(retro.SprintID(s.ID)).Only(ctx); !ent.IsNotFound(err) {
		return row, err
	}
	row, err := c.Retro.Create().SetWorkspaceID(s.WorkspaceID).SetProductID(s.ProductID).SetSprintID(s.ID).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: []change.Field{changed("sprintId", nil, s.ID)}})
	return row, nil
}

// revealRetro shows everybody all notes. What they say was not in the log until
// now, for the log is read by everybody.
func revealRetro(ctx context.Context, in gen.RevealRetroInput) (*ent.Retro, error) {
	c, row, r, err := retroFor(ctx, "input.id", in.ID)
	if err != nil || row.RevealedAt != nil {
		return row, err
	}
	now := clock(ctx)
	reveals := changed("revealedAt", nil, now)
	if err := based(ctx, row.ID, row.Version, in.Version, reveals); err != nil {
		return nil, err
	}
	hidden := retronote.And(retronote.RetroID(row.ID), retronote.Revealed(false))
	notes, err := c.RetroNote.Query().Where(hidden).Order(retronote.ByID()).All(asSystem(ctx)) // the caller sees their own alone
	if err != nil {
		return nil, err
	}
	if err := c.RetroNote.Update().Where(hidden).
		SetRevealed(true).AddVersion(1).SetUpdatedAt(now).Exec(ctx); err != nil {
		return nil, err
	}
	row, err = c.Retro.UpdateOneID(row.ID).SetRevealedAt(now).SetRevealedByID(viewer.FromContext(ctx).UserID).
		AddVersion(1).SetUpdatedAt(now).Save(ctx)
	if err != nil {
		return nil, err
	}
	w := workOf(ctx)
	w.record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: []change.Field{reveals}})
	for _, n := range notes {
		w.record(ctx, entry{ruling: r, entity: n.ID, version: n.Version + 1, subject: row.ID, changes: noteSays(n)})
	}
	return row, nil
}

// noteSays is what a note brings into the log once everybody may read it.
func noteSays(n *ent.RetroNote) []change.Field {
	return []change.Field{changed("kind", nil, n.Kind), changed("text", nil, n.Text)}
}
