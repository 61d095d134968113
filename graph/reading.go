package graph

import (
	"context"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/reading"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// recordReading writes one measured value. The same goal, time and source again
// replaces the value, so that a script may repeat itself.
func recordReading(ctx context.Context, in gen.RecordReadingInput) (*ent.Reading, *ent.Goal, error) {
	c, g, err := goalFor(ctx, "input.goalId", in.GoalID)
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, g.ProductID, rights.RecordReadings)
	if err != nil {
		return nil, nil, err
	}
	at := or(in.At, clock(ctx))
	if at.After(clock(ctx).Add(time.Minute)) { // a script's clock may run a little ahead
		return nil, nil, invalid("input.at", "A reading cannot come from the future.")
	}
	if err := finite("input.value", &in.Value); err != nil {
		return nil, nil, err
	}
	note, err := optional("input.note", in.Note, maxText)
	if err != nil {
		return nil, nil, err
	}
	source, err := required("input.source", or(in.Source, "manual"), maxName)
	if err != nil {
		return nil, nil, err
	}
	by := viewer.FromContext(ctx).UserID
	old, err := c.Reading.Query().Where(reading.GoalID(g.ID), reading.At(at), reading.Source(source)).Only(ctx)
	switch {
	case err == nil && old.Value == in.Value && old.Note == note:
		return old, g, nil
	case err == nil:
		row, err := c.Reading.UpdateOneID(old.ID).SetValue(in.Value).SetNote(note).SetRecordedByID(by).
			AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
		if err != nil {
			return nil, nil, err
		}
		workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: g.ID,
			changes: []change.Field{changed("value", old.Value, in.Value), changed("at", at, at), changed("note", orNil(old.Note), orNil(note))}, reason: note})
		return row, g, nil
	case !ent.IsNotFound(err):
		return nil, nil, err
	}
	row, err := c.Reading.Create().SetWorkspaceID(g.WorkspaceID).SetProductID(g.ProductID).SetGoalID(g.ID).
		SetValue(in.Value).SetAt(at).SetSource(source).SetNote(note).SetRecordedByID(by).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: g.ID,
		changes: []change.Field{changed("value", nil, in.Value), changed("at", nil, at)}, reason: note})
	return row, g, nil
}

// deleteReading takes back a value that was never measured. What it was stays
// in the goal's history.
func deleteReading(ctx context.Context, in gen.DeleteReadingInput) (*ent.Goal, error) {
	row, err := db(ctx).Reading.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, g, err := goalFor(ctx, "input.id", row.GoalID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, g.ProductID, rights.RecordReadings)
	if err != nil {
		return nil, err
	}
	if row, err = c.Reading.Get(ctx, in.ID); err != nil {
		return nil, orNotFound(err, "input.id")
	}
	gone := changed("value", row.Value, nil)
	if err := based(ctx, row.ID, row.Version, in.Version, gone); err != nil {
		return nil, err
	}
	if err := c.Reading.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, subject: g.ID,
		changes: []change.Field{gone, changed("at", row.At, nil), changed("source", row.Source, nil)}, reason: row.Note})
	return g, nil
}
