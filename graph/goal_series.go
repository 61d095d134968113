package graph

import (
	"context"
	"slices"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/reading"
	"throughline/graph/gen"
	"throughline/graph/trend"
)

// chartParts is how many parts a long series is cut into, each of as many
// readings; of each part the first, the last, the lowest and the highest stay,
// so that a line through them looks like the line through all.
//
// Source: U. Jugel et al., M4: A Visualization-Oriented Time Series Data
// Aggregation, VLDB 2014.
const chartParts = 100

// mostPoints is how many readings of a goal a series has.
const mostPoints = 4 * chartParts

// leastThinned is how few readings a series may have and be thinned: the first and
// the last of each part.
const leastThinned = 2 * chartParts

// seriesOf returns the readings of each goal, oldest first, at most mostPoints
// of each.
func seriesOf(ctx context.Context, goalIDs []string) (map[string][]*ent.Reading, error) {
	if len(goalIDs) == 0 {
		return nil, nil
	}
	return seriesBy(ctx, ofGoal, goalIDs)
}

// measuredBy names the column of what readings measure.
type measuredBy string

const (
	ofGoal measuredBy = reading.FieldGoalID
	ofRail measuredBy = reading.FieldGuardRailID
)

func (m measuredBy) of(row *ent.Reading) string {
	id := row.GoalID
	if m == ofRail {
		id = row.GuardRailID
	}
	return *id
}

func seriesBy(ctx context.Context, m measuredBy, of []string) (map[string][]*ent.Reading, error) {
	rows, err := db(ctx).Reading.Query().Where(thinned(m, of)).Order(reading.ByAt(), reading.ByID()).All(ctx)
	found := map[string][]*ent.Reading{}
	for _, row := range rows {
		found[m.of(row)] = append(found[m.of(row)], row)
	}
	return found, err
}

// thinned keeps the readings that draw each series.
func thinned(m measuredBy, of []string) func(*sql.Selector) {
	ids := make([]any, len(of))
	for i, id := range of {
		ids[i] = id
	}
	by := string(m)
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			// Materialized, or PostgreSQL may number all readings again for each.
			b.Ident(s.C(reading.FieldID)).WriteString(` IN (
				WITH parts AS (
					SELECT id, ` + by + `, at, value,
						NTILE(` + strconv.Itoa(chartParts) + `) OVER (PARTITION BY ` + by + ` ORDER BY at, id) AS part,
						COUNT(*) OVER (PARTITION BY ` + by + `) AS many
					FROM readings WHERE ` + by + ` IN (`).Args(ids...).WriteString(`)
				), ends AS MATERIALIZED (
					SELECT id, many,
						ROW_NUMBER() OVER (PARTITION BY ` + by + `, part ORDER BY at, id) AS first,
						ROW_NUMBER() OVER (PARTITION BY ` + by + `, part ORDER BY at DESC, id DESC) AS last,
						ROW_NUMBER() OVER (PARTITION BY ` + by + `, part ORDER BY value, id) AS lowest,
						ROW_NUMBER() OVER (PARTITION BY ` + by + `, part ORDER BY value DESC, id DESC) AS highest
					FROM parts
				)
				SELECT id FROM ends WHERE many <= ` + strconv.Itoa(mostPoints) + ` OR first = 1 OR last = 1 OR lowest = 1 OR highest = 1)`)
		}))
	}
}

// preloadSeries reads the series of a page's goals, or guard rails, in one statement.
func preloadSeries(ctx context.Context, m measuredBy, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := seriesBy(ctx, m, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.series == nil {
			w.computed.series = map[string][]*ent.Reading{}
		}
		for _, id := range ids {
			w.computed.series[id] = found[id]
		}
	})
	return nil
}

// series returns what is drawn and counted of the readings of a goal or a guard
// rail: from the page it was read with, or by itself.
func series(ctx context.Context, m measuredBy, id string) ([]*ent.Reading, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	found, known := w.computed.series[id]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return found, nil
	}
	return shared(ctx, seriesKey(id), func() ([]*ent.Reading, error) {
		found, err := seriesBy(ctx, m, []string{id})
		return found[id], err
	})
}

type (
	seriesKey string
	zoneKey   string
)

// zoneOfProduct returns the time zone a product's days are counted in.
func zoneOfProduct(ctx context.Context, id string) (*time.Location, error) {
	return shared(ctx, zoneKey(id), func() (*time.Location, error) {
		p, err := db(ctx).Product.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		return zoneOf(p), nil
	})
}

// daysOf returns what extrapolations go by: the last reading of each day, on or
// after the day a goal started. A series that was thinned no longer has it.
func daysOf(ctx context.Context, g *ent.Goal, readings []*ent.Reading, zone *time.Location) ([]trend.Point, error) {
	if len(readings) < leastThinned {
		return daily(g, readings, zone), nil
	}
	w := workOf(ctx)
	w.computed.mu.Lock()
	last, known := w.computed.days[g.ID]
	w.computed.mu.Unlock()
	if !known || w.tx != nil {
		found, err := lastOfDays(ctx, map[string][]*ent.Reading{g.ID: readings}, zone)
		if err != nil {
			return nil, err
		}
		last = found[g.ID]
	}
	return daily(g, last, zone), nil
}

// preloadDays reads the last readings of each day of a page's goals at once, of
// those whose series may be thinned.
func preloadDays(ctx context.Context, drawn map[string][]*ent.Reading, zone *time.Location) error {
	found, err := lastOfDays(ctx, drawn, zone)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.days == nil {
			w.computed.days = map[string][]*ent.Reading{}
		}
		for id, last := range found {
			w.computed.days[id] = last
		}
	})
	return nil
}

// preloadLongDays does so after the series of a page's goals were read.
func preloadLongDays(ctx context.Context, goals []*ent.Goal) error {
	w := workOf(ctx)
	drawn := map[string]map[string][]*ent.Reading{} // by product: a zone each
	w.computed.put(func() {
		for _, g := range goals {
			if readings := w.computed.series[g.ID]; len(readings) >= leastThinned {
				if drawn[g.ProductID] == nil {
					drawn[g.ProductID] = map[string][]*ent.Reading{}
				}
				drawn[g.ProductID][g.ID] = readings
			}
		}
	})
	for product, of := range drawn {
		zone, err := zoneOfProduct(ctx, product)
		if err != nil {
			return err
		}
		if err := preloadDays(ctx, of, zone); err != nil {
			return err
		}
	}
	return nil
}

// lastOfDays returns the last reading of each day, oldest first, of those goals
// whose series may be thinned.
func lastOfDays(ctx context.Context, drawn map[string][]*ent.Reading, zone *time.Location) (map[string][]*ent.Reading, error) {
	found := map[string][]*ent.Reading{}
	first := clock(ctx)
	var goals []any
	for id, readings := range drawn {
		if len(readings) < leastThinned {
			continue
		}
		goals = append(goals, id)
		if at := readings[0].At; at.Before(first) {
			first = at
		}
	}
	if len(goals) == 0 {
		return found, nil
	}
	rows, err := db(ctx).Reading.Query().Where(func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(s.C(reading.FieldID)).WriteString(" IN (SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY goal_id, ")
			dayNumber(b, zone, first, clock(ctx))
			b.WriteString(" ORDER BY at DESC, id DESC) AS place FROM readings WHERE goal_id IN (").Args(goals...).WriteString(")) AS placed WHERE place = 1)")
		}))
	}).Order(reading.ByAt(), reading.ByID()).All(ctx)
	for _, row := range rows {
		found[*row.GoalID] = append(found[*row.GoalID], row)
	}
	return found, err
}

// dayNumber writes which day, by its number, a reading was made on in a time zone.
// Databases know time zones differently, or not at all: it is told what the
// clocks there were ahead of UTC, from when on.
func dayNumber(b *sql.Builder, zone *time.Location, first, now time.Time) {
	seconds, whole := "CAST(strftime('%s', at) AS integer)", ""
	if b.Dialect() == dialect.Postgres {
		seconds, whole = "EXTRACT(EPOCH FROM at)", "FLOOR"
	}
	b.WriteString(whole + "((" + seconds + " + CASE")
	at := first.In(zone)
	for {
		_, ahead := at.Zone()
		_, end := at.ZoneBounds()
		if end.IsZero() || end.After(now) {
			b.WriteString(" WHEN TRUE THEN " + strconv.Itoa(ahead) + " END) / 86400)")
			return
		}
		b.WriteString(" WHEN at < ").Arg(end.UTC()).WriteString(" THEN " + strconv.Itoa(ahead))
		at = end.In(zone)
	}
}

// daily keeps the last reading of each day, and what was read on or after the
// day a goal started.
func daily(g *ent.Goal, readings []*ent.Reading, zone *time.Location) []trend.Point {
	var days []trend.Point
	day := ""
	for _, r := range readings {
		if g.Start != nil && r.At.Before(g.Start.Time(zone)) {
			continue
		}
		point := trend.Point{At: r.At, Value: r.Value}
		if on := r.At.In(zone).Format(time.DateOnly); on == day {
			days[len(days)-1] = point
		} else {
			days, day = append(days, point), on
		}
	}
	return days
}

// fewer thins a series to as many readings as most says: of each of its parts the
// first, the last, the lowest and the highest stay, as in seriesOf.
func fewer(readings []*ent.Reading, most int) []*ent.Reading {
	if len(readings) <= most {
		return readings
	}
	var kept []*ent.Reading
	parts := most / 4
	for i := range parts {
		part := readings[i*len(readings)/parts : (i+1)*len(readings)/parts]
		low, high := 0, 0
		for j, r := range part {
			if r.Value < part[low].Value {
				low = j
			}
			if r.Value > part[high].Value {
				high = j
			}
		}
		places := []int{0, low, high, len(part) - 1}
		slices.Sort(places)
		for _, j := range slices.Compact(places) {
			kept = append(kept, part[j])
		}
	}
	return kept
}

func chartOf(ctx context.Context, g *ent.Goal) ([]*gen.GoalPoint, error) {
	readings, err := series(ctx, ofGoal, g.ID)
	return pointsOf(readings), err
}

// pointsOf draws readings.
func pointsOf(readings []*ent.Reading) []*gen.GoalPoint {
	points := make([]*gen.GoalPoint, 0, len(readings))
	for _, r := range readings {
		points = append(points, &gen.GoalPoint{At: r.At, Value: r.Value})
	}
	return points
}
