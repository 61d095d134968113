package graph

import (
	"context"
	"math"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/reading"
	"throughline/graph/gen"
	"throughline/graph/trend"
)

const (
	// slack is how far behind its target path a goal may be, as a part of the
	// whole way from its baseline to its target, before it counts as off track.
	slack = 0.2
	// doubt is how far behind it may be before it counts as at risk.
	doubt = slack / 2
	// Without a reading for longer than this, nobody knows how a goal stands:
	// staleDays, or staleGaps times as long as usual, whichever is more.
	staleDays = 14
	staleGaps = 3
)

// healthOf says how an open goal stands, the figures that say so, and which of
// the guard rails it was loaded with broke their limits; nil once it is closed.
func healthOf(ctx context.Context, g *ent.Goal) (*gen.Health, error) {
	readings, err := series(ctx, ofGoal, g.ID)
	if err != nil {
		return nil, err
	}
	zone, err := zoneOfProduct(ctx, g.ProductID)
	if err != nil {
		return nil, err
	}
	days, err := daysOf(ctx, g, readings, zone)
	if err != nil {
		return nil, err
	}
	h := health(g, readings, days, clock(ctx), zone)
	if h != nil {
		h.Broken, err = brokenOf(ctx, g)
	}
	return h, err
}

// health says how a goal stands by its readings, and the last of each day.
func health(g *ent.Goal, readings []*ent.Reading, days []trend.Point, now time.Time, zone *time.Location) *gen.Health {
	if g.ClosedAt != nil {
		return nil
	}
	h := &gen.Health{State: gen.HealthStateNoData, Slack: slack, StaleAfter: staleAfter(readings)}
	if hasPath(g) {
		path := *g.MetricBaseline + way(g, now, zone)*(*g.MetricTarget-*g.MetricBaseline)
		h.Path = &path
	}
	if len(readings) == 0 {
		return h
	}
	last := readings[len(readings)-1]
	age := max(int(now.Sub(last.At).Hours()/24), 0)
	h.Value, h.Age, h.Stale = &last.Value, &age, age > h.StaleAfter
	if !hasPath(g) {
		return h
	}
	late := behind(g, last.Value, last.At, zone)
	h.Behind = &late
	o := outlook(g, days, now, zone)
	switch {
	case h.Stale:
	case offTrack(g, last.Value, last.At, zone):
		h.State = gen.HealthStateOffTrack
	case late > doubt, o != nil && o.Chance < 0.5:
		h.State = gen.HealthStateAtRisk
	default:
		h.State = gen.HealthStateOnTrack
	}
	return h
}

// staleAfter returns after how many days without a reading a goal's are stale.
func staleAfter(readings []*ent.Reading) int {
	if len(readings) < 2 {
		return staleDays
	}
	var gaps []float64
	for i, r := range readings[1:] {
		gaps = append(gaps, r.At.Sub(readings[i].At).Hours()/24)
	}
	slices.Sort(gaps)
	return max(staleDays, int(staleGaps*gaps[len(gaps)/2]))
}

// hasPath reports whether a goal has a straight path from its baseline at its
// start to its target at its due day.
func hasPath(g *ent.Goal) bool {
	return g.MetricBaseline != nil && g.MetricTarget != nil && g.Start != nil && g.Due != nil &&
		*g.MetricBaseline != *g.MetricTarget && *g.Due > *g.Start
}

// way is how much of the time from the start of a goal with a path to its due
// day is gone, from 0 to 1.
func way(g *ent.Goal, at time.Time, zone *time.Location) float64 {
	start, due := g.Start.Time(zone), g.Due.Time(zone)
	return min(max(at.Sub(start).Seconds()/due.Sub(start).Seconds(), 0), 1)
}

// behind is how far a value at a time is behind a goal's path, as a part of the
// whole way, to four digits; less than nothing is ahead of it. A goal without a
// path is on it.
func behind(g *ent.Goal, value float64, at time.Time, zone *time.Location) float64 {
	if !hasPath(g) {
		return 0
	}
	made := (value - *g.MetricBaseline) / (*g.MetricTarget - *g.MetricBaseline)
	return math.Round((way(g, at, zone)-made)*1e4) / 1e4
}

// offTrack reports whether a value at a time is behind its goal's path by more
// than slack.
func offTrack(g *ent.Goal, value float64, at time.Time, zone *time.Location) bool {
	return behind(g, value, at, zone) > slack
}

// wentOffTrack reports whether the newest reading of an open goal is that of the
// line, is off track, and the newest that was there before was not. What was
// recorded with it was not there before.
func wentOffTrack(ctx context.Context, c *ent.Client, e entry) (bool, error) {
	newest := c.Reading.Query().Where(reading.GoalID(e.subject)).
		Order(reading.ByAt(sql.OrderDesc()), reading.ByID(sql.OrderDesc()))
	last, err := newest.Clone().First(ctx)
	if err != nil || last.ID != e.entity {
		return false, ent.MaskNotFound(err)
	}
	g, err := c.Goal.Get(ctx, e.subject)
	if err != nil || g.ClosedAt != nil {
		return false, err
	}
	p, err := c.Product.Get(ctx, g.ProductID)
	if err != nil {
		return false, err
	}
	zone := zoneOf(p)
	if !offTrack(g, last.Value, last.At, zone) {
		return false, nil
	}
	written := make([]string, len(e.with))
	for i, other := range e.with {
		written[i] = other.entity
	}
	before, err := newest.Where(reading.IDNotIn(written...)).First(ctx)
	if err != nil {
		return ent.IsNotFound(err), ent.MaskNotFound(err)
	}
	return !offTrack(g, before.Value, before.At, zone), nil
}
