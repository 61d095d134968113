package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/reading"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// undoReadings takes back what one request recorded of a goal and its guard
// rails, or of one of these, but for what changed since. It answers how many it
// took back and how many stay.
func undoReadings(ctx context.Context, in gen.UndoReadingsInput) (g *ent.Goal, undone, kept int, err error) {
	c, g, rail, err := measuredFor(ctx, "input.goalId", in.GoalID)
	if err != nil {
		return nil, 0, 0, err
	}
	r, err := decide(ctx, g.ProductID, rights.RecordReadings)
	if err != nil {
		return nil, 0, 0, err
	}
	recorded, err := c.Event.Query().
		Where(event.WorkspaceID(g.WorkspaceID), event.SubjectID(g.ID), event.RequestID(in.RequestID), event.Action("recordReadings")).
		Order(event.ByNumber(sql.OrderDesc())).All(ctx)
	if err != nil {
		return nil, 0, 0, err
	}
	if rail != nil {
		recorded = slices.DeleteFunc(recorded, func(e *ent.Event) bool { return fieldsBefore(e)["guardRailId"] != rail.ID })
	}
	if len(recorded) == 0 {
		return nil, 0, 0, invalid("input.requestId", "No readings of it were recorded by this request.")
	}
	rows, err := c.Reading.Query().Where(reading.IDIn(texts(recorded, func(e *ent.Event) string { return e.EntityID })...)).All(ctx)
	if err != nil {
		return nil, 0, 0, err
	}
	now := map[string]*ent.Reading{}
	for _, row := range rows {
		now[row.ID] = row
	}
	for _, e := range recorded {
		row := now[e.EntityID]
		if row == nil || row.Version != e.EntityVersion || e.Salt == nil {
			kept++
			continue
		}
		if err := unrecord(ctx, c, r, g.ID, row, fieldsBefore(e)); err != nil {
			return nil, 0, 0, err
		}
		undone++
	}
	if undone == 0 {
		return nil, 0, 0, invalid("input.requestId", "There is nothing to undo: all of them changed since.")
	}
	return g, undone, kept, nil
}

// unrecord takes a new reading away, and gives one that was replaced the value
// it had.
func unrecord(ctx context.Context, c *ent.Client, r ruling, goalID string, row *ent.Reading, was map[string]any) error {
	value, replaced := was["value"].(float64)
	if !replaced {
		return takeAway(ctx, c, r, goalID, row)
	}
	note, _ := was["note"].(string)
	_, err := measurement{row.At, value, note}.replace(ctx, c, r, goalID, row)
	return err
}
