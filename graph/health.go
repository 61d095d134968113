package graph

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/reading"
)

// slack is how far behind its target path a goal may be, as a part of the whole
// way from its baseline to its target, before it counts as off track.
const slack = 0.2

// offTrack reports whether a value at a time is behind the straight path from
// the baseline at the goal's start to the target at its due day by more than
// slack. A goal without all four has no path, and is on it.
func offTrack(g *ent.Goal, value float64, at time.Time, zone *time.Location) bool {
	return behind(g, value, at, zone) > slack
}

// hasPath reports whether a goal has a straight path from its baseline at its
// start to its target at its due day.
func hasPath(g *ent.Goal) bool {
	return g.MetricBaseline != nil && g.MetricTarget != nil && g.Start != nil && g.Due != nil &&
		*g.MetricBaseline != *g.MetricTarget && *g.Due > *g.Start
}

// behind is how far a value at a time is behind a goal's path, as a part of the
// whole way; less than nothing is ahead of it.
func behind(g *ent.Goal, value float64, at time.Time, zone *time.Location) float64 {
	if !hasPath(g) {
		return 0
	}
	start, due := g.Start.Time(zone), g.Due.Time(zone)
	gone := at.Sub(start).Seconds() / due.Sub(start).Seconds()
	made := (value - *g.MetricBaseline) / (*g.MetricTarget - *g.MetricBaseline)
	return min(max(gone, 0), 1) - made
}

// wentOffTrack reports whether the newest reading of an open goal is the one
// given, is off track, and the one before was not.
func wentOffTrack(ctx context.Context, c *ent.Client, goalID, readingID string) (bool, error) {
	g, err := c.Goal.Get(ctx, goalID)
	if err != nil || g.ClosedAt != nil {
		return false, err
	}
	p, err := c.Product.Get(ctx, g.ProductID)
	if err != nil {
		return false, err
	}
	last, err := c.Reading.Query().Where(reading.GoalID(goalID)).
		Order(reading.ByAt(sql.OrderDesc()), reading.ByID(sql.OrderDesc())).Limit(2).All(ctx)
	if err != nil || len(last) == 0 || last[0].ID != readingID {
		return false, err
	}
	zone := zoneOf(p)
	was := len(last) > 1 && offTrack(g, last[1].Value, last[1].At, zone)
	return !was && offTrack(g, last[0].Value, last[0].At, zone), nil
}
