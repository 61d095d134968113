package graph

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/feature"
	"throughline/ent/product"
	"throughline/ent/reading"
	"throughline/graph/gen"
)

const (
	effectDays   = 28 // on each side of a launch, at most
	leastDays    = 7  // before there is something to tell
	leastReading = 3  // on each side
)

// effectsOf computes what launches did to the metrics of their goals, by launch:
// those that are launched, and have a goal.
func effectsOf(ctx context.Context, launches []*ent.Launch) (map[string]*gen.LaunchEffect, error) {
	found := map[string]*gen.LaunchEffect{}
	var features, products []string
	for _, l := range launches {
		if f := l.Edges.Feature; f.State == feature.StateLaunched && f.GoalID != nil && l.LaunchedOn != nil {
			features, products = append(features, f.ID), append(products, l.ProductID)
		}
	}
	if len(features) == 0 {
		return found, nil
	}
	goals := map[string]*ent.Goal{}
	rows, err := db(ctx).Feature.Query().Where(feature.IDIn(features...)).WithGoal().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, f := range rows {
		goals[f.ID] = f.Edges.Goal
	}
	zones := map[string]*time.Location{}
	of, err := db(ctx).Product.Query().Where(product.IDIn(products...)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range of {
		zones[p.ID] = zoneOf(p)
	}
	var spans []effectSide
	for _, l := range launches {
		g, zone := goals[l.FeatureID], zones[l.ProductID]
		if g == nil || l.LaunchedOn == nil {
			continue
		}
		e := effectSpans(*l.LaunchedOn, calendar.On(clock(ctx), zone))
		e.Goal = g
		found[l.ID] = e
		for _, side := range []*gen.LaunchSpan{e.Before, e.After} {
			spans = append(spans, effectSide{side, g.ID, side.From.Time(zone).UTC(), side.To.Add(1).Time(zone).UTC()})
		}
	}
	if err := measureSpans(ctx, spans); err != nil {
		return nil, err
	}
	for _, e := range found {
		compare(e)
	}
	return found, nil
}

// effectSide is one side of a launch as its goal was measured in it.
type effectSide struct {
	side        *gen.LaunchSpan
	goal        string
	from, until time.Time
}

// measureSpans counts the readings of each span and takes their mean, all in one
// statement: one row comes back of each, however often its goal was measured.
func measureSpans(ctx context.Context, spans []effectSide) error {
	if len(spans) == 0 {
		return nil
	}
	var rows []struct {
		Span     int     `sql:"span"`
		Readings int     `sql:"readings"`
		Mean     float64 `sql:"mean"`
	}
	err := db(ctx).Reading.Query().Where(func(s *sql.Selector) {
		at, goal := s.C(reading.FieldAt), s.C(reading.FieldGoalID)
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(goal).WriteString(" = spans.column2 AND ").Ident(at).WriteString(" >= spans.column3 AND ").Ident(at).WriteString(" < spans.column4")
		}))
	}).Modify(func(s *sql.Selector) {
		s.AppendFromExpr(sql.ExprFunc(func(b *sql.Builder) {
			is := ""
			if b.Dialect() == dialect.Postgres {
				is = "::timestamptz" // or it takes what is listed for text
			}
			b.WriteString("(VALUES ")
			for i, one := range spans {
				if i > 0 {
					b.Comma()
				}
				b.WriteString("(" + strconv.Itoa(i) + ", ").Arg(one.goal).Comma().Arg(one.from).WriteString(is).Comma().Arg(one.until).WriteString(is + ")")
			}
			b.WriteString(") AS spans")
		}))
		s.Select(sql.As("column1", "span"), sql.As(sql.Count("*"), "readings"), sql.As(sql.Avg(s.C(reading.FieldValue)), "mean")).GroupBy("column1")
	}).Scan(ctx, &rows)
	for _, row := range rows {
		spans[row.Span].side.Readings = row.Readings
		if row.Readings >= leastReading {
			spans[row.Span].side.Mean = &row.Mean
		}
	}
	return err
}

// effectSpans are the days on both sides of a launch: as many as have passed
// since.
func effectSpans(on, today calendar.Date) *gen.LaunchEffect {
	days := 0
	for days < effectDays && on.Add(days) < today {
		days++
	}
	width := max(days, 1)
	return &gen.LaunchEffect{Days: days,
		Before: &gen.LaunchSpan{From: on.Add(-width), To: on.Add(-1)}, After: &gen.LaunchSpan{From: on, To: on.Add(width - 1)}}
}

// compare compares both sides, or says why it does not.
func compare(e *gen.LaunchEffect) {
	why := ""
	switch {
	case e.Days < leastDays:
		why = fmt.Sprintf("It is too early: %d of %d days have passed since.", e.Days, leastDays)
	case e.Before.Mean == nil:
		why = fmt.Sprintf("%d readings in the %d days before; %d are needed.", e.Before.Readings, e.Days, leastReading)
	case e.After.Mean == nil:
		why = fmt.Sprintf("%d readings in the %d days since; %d are needed.", e.After.Readings, e.Days, leastReading)
	default:
		change := *e.After.Mean - *e.Before.Mean
		e.Change = &change
		return
	}
	e.WhyNot = &why
}

// preloadEffects computes the effects of a page's launches at once.
func preloadEffects(ctx context.Context, launches []*ent.Launch) error {
	found, err := effectsOf(ctx, launches)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.effects == nil {
			w.computed.effects = map[string]*gen.LaunchEffect{}
		}
		for _, l := range launches {
			w.computed.effects[l.ID] = found[l.ID]
		}
	})
	return nil
}

// effectOf returns the effect of a launch: from the page it was read with, or by
// itself.
func effectOf(ctx context.Context, l *ent.Launch) (*gen.LaunchEffect, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	e, known := w.computed.effects[l.ID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return e, nil
	}
	found, err := effectsOf(ctx, []*ent.Launch{l})
	return found[l.ID], err
}
