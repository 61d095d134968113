package graph

import (
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/goal"
	"throughline/ent/guardrail"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// maxGuardRails is how many a goal has.
const maxGuardRails = 10

// railFor returns a guard rail to change or to measure, and its goal, with the
// product's lock held.
func railFor(ctx context.Context, field, id string) (*ent.Client, *ent.GuardRail, *ent.Goal, error) {
	rail, err := db(ctx).GuardRail.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, orNotFound(err, field)
	}
	c, g, err := goalFor(ctx, field, rail.GoalID)
	if err != nil {
		return nil, nil, nil, err
	}
	rail, err = c.GuardRail.Get(ctx, id)
	return c, rail, g, orNotFound(err, field)
}

func addGuardRail(ctx context.Context, in gen.AddGuardRailInput) (*ent.GuardRail, error) {
	c, g, err := goalFor(ctx, "input.goalId", in.GoalID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, g.ProductID, rights.SetGoals)
	if err != nil {
		return nil, err
	}
	if err := roomForRail(ctx, c, g, "input.goalId"); err != nil {
		return nil, err
	}
	name, err := required("input.name", in.Name, maxName)
	if err != nil {
		return nil, err
	}
	unit, err := optional("input.unit", in.Unit, 20)
	if err != nil {
		return nil, err
	}
	if err := finite("input.limit", &in.Limit); err != nil {
		return nil, err
	}
	direction := guardrail.Direction(or(in.Direction, goal.MetricDirectionDown))
	row, err := c.GuardRail.Create().SetWorkspaceID(g.WorkspaceID).SetProductID(g.ProductID).SetGoalID(g.ID).
		SetName(name).SetUnit(unit).SetDirection(direction).SetLimit(in.Limit).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	changes := created(map[string]any{"name": name, "unit": unit, "direction": direction})
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: g.ID, changes: append(changes, changed("limit", nil, in.Limit))})
	return row, nil
}

// roomForRail refuses one more guard rail of a goal that is closed or has enough.
func roomForRail(ctx context.Context, c *ent.Client, g *ent.Goal, field string) error {
	if g.ClosedAt != nil {
		return invalid(field, "This goal is closed. Make it active first.")
	}
	n, err := c.GuardRail.Query().Where(guardrail.GoalID(g.ID), guardrail.Dropped(false)).Count(ctx)
	if err == nil && n >= maxGuardRails {
		err = invalid(field, "A goal has at most %d guard rails.", maxGuardRails)
	}
	return err
}

func updateGuardRail(ctx context.Context, in gen.UpdateGuardRailInput) (*ent.GuardRail, error) {
	c, row, g, err := railFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(row.ID, row.Version)
	e.subject = g.ID
	e.setTitle("name", in.Name, row.Name, maxName)
	e.setText("unit", in.Unit, row.Unit, 20)
	set(e, "direction", in.Direction, goal.MetricDirection(row.Direction))
	if err := finite("input.limit", in.Limit.Value()); err != nil {
		e.fail(err)
	}
	set(e, "limit", in.Limit, row.Limit)
	set(e, "dropped", in.Dropped, row.Dropped)
	if row.Dropped && e.touches("dropped") {
		if err := roomForRail(ctx, c, g, "input.dropped"); err != nil {
			e.fail(err)
		}
	}
	err = save(ctx, e, in.Version, "", []part{{rights.SetGoals, row.ProductID, e.changes}}, func(version int) (err error) {
		up := c.GuardRail.UpdateOneID(row.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if d := in.Direction.Value(); d != nil {
			up.SetDirection(guardrail.Direction(*d))
			delete(e.values, "direction")
		}
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		row, err = up.Save(ctx)
		return err
	})
	return row, err
}

// railAway stops watching what was added.
func railAway(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{r.given("updateGuardRail", map[string]any{"id": e.EntityID, "dropped": true})}, nil
}

// seriesOfRail returns what is drawn of a guard rail's readings, oldest first.
func seriesOfRail(ctx context.Context, rail *ent.GuardRail) ([]*ent.Reading, error) {
	return series(ctx, ofRail, rail.ID)
}

// preloadRails reads the series of the guard rails that goals were loaded with.
func preloadRails(ctx context.Context, goals []*ent.Goal) error {
	var ids []string
	for _, g := range goals {
		ids = append(ids, texts(g.Edges.GuardRails, func(r *ent.GuardRail) string { return r.ID })...)
	}
	return preloadSeries(ctx, ofRail, ids)
}

// watched keeps the guard rails that are not dropped, as they were added.
func watched(q *ent.GuardRailQuery) { q.Where(guardrail.Dropped(false)).Order(guardrail.ByID()) }

// brokenOf returns the guard rails whose limit is broken, of a goal that was
// loaded with them.
func brokenOf(ctx context.Context, g *ent.Goal) ([]*ent.GuardRail, error) {
	broken := []*ent.GuardRail{}
	for _, rail := range g.Edges.GuardRails {
		readings, err := seriesOfRail(ctx, rail)
		if err != nil {
			return nil, err
		}
		if brokenSince(rail, readings) != nil {
			broken = append(broken, rail)
		}
	}
	return broken, nil
}

// currentOfRail returns the newest reading of a guard rail, or nil.
func currentOfRail(ctx context.Context, rail *ent.GuardRail) (*ent.Reading, error) {
	readings, err := seriesOfRail(ctx, rail)
	if err != nil || len(readings) == 0 {
		return nil, err
	}
	return readings[len(readings)-1], nil
}

// brokenSince returns the time of the first of the newest readings that are all
// on the wrong side of a guard rail's limit; nil where the newest is not.
func brokenSince(rail *ent.GuardRail, readings []*ent.Reading) (since *time.Time) {
	for _, r := range slices.Backward(readings) {
		if !breaks(rail, r.Value) {
			break
		}
		since = &r.At
	}
	return since
}

// breaks reports whether a value is on the wrong side of a guard rail's limit.
func breaks(rail *ent.GuardRail, value float64) bool {
	if rail.Direction == guardrail.DirectionUp {
		return value < rail.Limit
	}
	return value > rail.Limit
}
