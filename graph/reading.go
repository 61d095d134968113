package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/ids"
	"throughline/ent/reading"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// recordReading writes one measured value. The same goal, time and source again
// replaces the value, so that a script may repeat itself.
func recordReading(ctx context.Context, in gen.RecordReadingInput) (*ent.Reading, *ent.Goal, error) {
	one := &gen.ReadingInput{Value: in.Value, At: in.At, Note: in.Note}
	rows, g, err := writeReadings(ctx, in.GoalID, in.Source, []*gen.ReadingInput{one}, func(_ int, err error) error { return err })
	if err != nil {
		return nil, nil, err
	}
	return rows[0], g, nil
}

// recordReadings writes many at once, all or none. What is wrong with some is
// said of each, by its index.
func recordReadings(ctx context.Context, in gen.RecordReadingsInput) ([]*ent.Reading, *ent.Goal, error) {
	if len(in.Readings) == 0 {
		return nil, nil, invalid("input.readings", "This may not be empty.")
	}
	return writeReadings(ctx, in.GoalID, in.Source, in.Readings, func(i int, err error) error {
		return within(err, fmt.Sprintf("input.readings.%d", i))
	})
}

// writeReadings writes readings of a goal; refuse says of which one an error is.
func writeReadings(ctx context.Context, goalID string, from graphql.Omittable[*string], all []*gen.ReadingInput, refuse func(i int, err error) error) ([]*ent.Reading, *ent.Goal, error) {
	c, g, rail, err := measuredFor(ctx, "input.goalId", goalID)
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, g.ProductID, rights.RecordReadings)
	if err != nil {
		return nil, nil, err
	}
	source, err := required("input.source", or(from, "manual"), maxName)
	if err != nil {
		return nil, nil, err
	}
	seen := map[time.Time]bool{}
	var wrong []error
	rows := make([]*ent.Reading, len(all))
	for i, in := range all {
		m, err := measurementOf(ctx, in)
		if err == nil && seen[m.at] {
			err = invalid("input.at", "There is another of this time among these.")
		}
		if err != nil {
			if wrong = append(wrong, refuse(i, err)); len(wrong) == mostErrors {
				break
			}
			continue
		}
		seen[m.at] = true
		if len(wrong) > 0 { // nothing will be kept
			continue
		}
		if rows[i], err = m.write(ctx, c, g, rail, r, source); err != nil {
			return nil, nil, err
		}
	}
	if len(wrong) > 0 {
		return nil, nil, eachWrong(ctx, wrong)
	}
	return rows, g, nil
}

// measuredFor returns the goal that is measured, or whose guard rail is, with
// the product's lock held.
func measuredFor(ctx context.Context, field, id string) (*ent.Client, *ent.Goal, *ent.GuardRail, error) {
	if ids.Prefix(id) == "rail" {
		c, rail, g, err := railFor(ctx, field, id)
		return c, g, rail, err
	}
	c, g, err := goalFor(ctx, field, id)
	return c, g, nil, err
}

// measurement is a value to record that may be.
type measurement struct {
	at    time.Time
	value float64
	note  string
}

func measurementOf(ctx context.Context, in *gen.ReadingInput) (measurement, error) {
	at := or(in.At, clock(ctx)).UTC()
	if isAhead(ctx, at) {
		return measurement{}, invalid("input.at", "A reading cannot come from the future.")
	}
	if err := finite("input.value", &in.Value); err != nil {
		return measurement{}, err
	}
	note, err := optional("input.note", in.Note, maxText)
	return measurement{at, in.Value, note}, err
}

// measuredOf is the id of the goal or guard rail that a reading measures.
func measuredOf(row *ent.Reading) string {
	if row.GuardRailID != nil {
		return *row.GuardRailID
	}
	return *row.GoalID
}

// isAhead reports whether a time is still to come. A script's clock may run a
// little ahead.
func isAhead(ctx context.Context, at time.Time) bool { return at.After(clock(ctx).Add(time.Minute)) }

// write records a value, or replaces the one of its time and source.
func (m measurement) write(ctx context.Context, c *ent.Client, g *ent.Goal, rail *ent.GuardRail, r ruling, source string) (*ent.Reading, error) {
	create := c.Reading.Create()
	of := reading.GoalID(g.ID)
	if rail != nil {
		of = reading.GuardRailID(rail.ID)
		create.SetGuardRailID(rail.ID)
	} else {
		create.SetGoalID(g.ID)
	}
	old, err := c.Reading.Query().Where(of, reading.At(m.at), reading.Source(source)).Only(ctx)
	switch {
	case err == nil && old.Value == m.value && old.Note == m.note:
		return old, nil
	case err == nil:
		return m.replace(ctx, c, r, g.ID, old)
	case !ent.IsNotFound(err):
		return nil, err
	}
	row, err := create.SetWorkspaceID(g.WorkspaceID).SetProductID(g.ProductID).
		SetValue(m.value).SetAt(m.at).SetSource(source).SetNote(m.note).SetRecordedByID(viewer.FromContext(ctx).UserID).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: g.ID,
		changes: toldOf(row, changed("value", nil, m.value), changed("at", nil, m.at)), reason: m.note})
	return row, nil
}

// replace puts the value in the place of one of the same time and source.
func (m measurement) replace(ctx context.Context, c *ent.Client, r ruling, goalID string, old *ent.Reading) (*ent.Reading, error) {
	row, err := c.Reading.UpdateOneID(old.ID).SetValue(m.value).SetNote(m.note).SetRecordedByID(viewer.FromContext(ctx).UserID).
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: goalID,
		changes: toldOf(row, changed("value", old.Value, m.value), changed("at", m.at, m.at), changed("note", orNil(old.Note), orNil(m.note))), reason: m.note})
	return row, nil
}

// toldOf is what the log says of a reading: of one of a guard rail, whose it is.
func toldOf(row *ent.Reading, changes ...change.Field) []change.Field {
	if row.GuardRailID == nil {
		return changes
	}
	return append(changes, changed("guardRailId", *row.GuardRailID, *row.GuardRailID))
}

// deleteReading takes back a value that was never measured. What it was stays
// in the goal's history.
func deleteReading(ctx context.Context, in gen.DeleteReadingInput) (*ent.Goal, error) {
	row, err := db(ctx).Reading.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, g, _, err := measuredFor(ctx, "input.id", measuredOf(row))
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
	if err := based(ctx, row.ID, row.Version, in.Version, changed("value", row.Value, nil)); err != nil {
		return nil, err
	}
	return g, takeAway(ctx, c, r, g.ID, row)
}

// takeAway deletes a reading; the log keeps what it was.
func takeAway(ctx context.Context, c *ent.Client, r ruling, goalID string, row *ent.Reading) error {
	if err := c.Reading.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, subject: goalID,
		changes: toldOf(row, changed("value", row.Value, nil), changed("at", row.At, nil), changed("source", row.Source, nil)), reason: row.Note})
	return nil
}
