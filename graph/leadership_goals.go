package graph

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/goal"
	"throughline/ent/reading"
	"throughline/graph/gen"
)

func (t telling) goals(ctx context.Context) error {
	t.n.Goals = []*gen.ReportGoal{}
	order, err := db(ctx).Goal.Query().Where(goal.ProductID(t.p.ID)).Order(goal.ByID()).Limit(maxOrder).IDs(ctx)
	if err != nil {
		return err
	}
	rows, err := db(ctx).Goal.Query().Where(goal.ProductID(t.p.ID), goal.Or(goal.StateEQ(goal.StateActive), goal.ClosedAtGT(t.since))).
		Order(goal.ByID()).Limit(maxTold).WithWordBy().WithGuardRails(watched).All(ctx)
	if err != nil {
		return err
	}
	of := texts(rows, func(g *ent.Goal) string { return g.ID })
	progress, err := goalProgress(ctx, of)
	if err != nil {
		return err
	}
	risks, err := goalRisks(ctx, of)
	if err != nil {
		return err
	}
	before, err := valuesAt(ctx, of, t.since)
	if err != nil {
		return err
	}
	drawn, err := seriesOf(ctx, of)
	if err != nil {
		return err
	}
	if err := preloadDays(ctx, drawn, zoneOf(t.p)); err != nil {
		return err
	}
	if err := preloadRails(ctx, rows); err != nil {
		return err
	}
	for _, g := range rows {
		p := orEmpty(progress[g.ID])
		told := &gen.ReportGoal{
			GoalID: g.ID, Number: 1 + slices.Index(order, g.ID), Title: g.Title, Metric: g.MetricName, Unit: g.MetricUnit, Baseline: g.MetricBaseline,
			Target: g.MetricTarget, Start: g.Start, Due: g.Due, State: g.State, Readings: keptReadings(fewer(drawn[g.ID], maxCourse)), Stories: p.Stories, Accepted: p.Accepted, OpenRisks: risks[g.ID],
			Health: gen.HealthStateNoData,
		}
		if n := len(told.Readings); n > 0 {
			told.Current, told.CurrentAt = &told.Readings[n-1].Value, &told.Readings[n-1].At
		}
		if was, known := before[g.ID]; known {
			told.Before = &was
		}
		days, err := daysOf(ctx, g, drawn[g.ID], zoneOf(t.p))
		if err != nil {
			return err
		}
		told.Outlook = outlook(g, days, t.now, zoneOf(t.p))
		if h := health(g, drawn[g.ID], days, t.now, zoneOf(t.p)); h != nil {
			told.Health, told.Stale, told.Word = h.State, h.Stale, wordIn(g, h)
			broken, err := brokenOf(ctx, g)
			if err != nil {
				return err
			}
			told.Broken = texts(broken, func(r *ent.GuardRail) string { return r.Name })
		}
		t.n.Goals = append(t.n.Goals, told)
	}
	return nil
}

// wordIn returns the word on a goal as a report keeps it.
func wordIn(g *ent.Goal, h *gen.Health) *gen.ReportWord {
	word := wordOn(g, h)
	if word == nil {
		return nil
	}
	by := ""
	if word.By != nil {
		by = word.By.Name
	}
	return &gen.ReportWord{Text: word.Text, By: by, At: word.At, Stale: word.Stale}
}

// keptReadings is a series as a report keeps it.
func keptReadings(readings []*ent.Reading) []*gen.ReportReading {
	told := []*gen.ReportReading{}
	for _, r := range readings {
		told = append(told, &gen.ReportReading{At: r.At, Value: r.Value})
	}
	return told
}

// valuesAt returns the newest value by then of each goal that has one.
func valuesAt(ctx context.Context, goals []string, then time.Time) (map[string]float64, error) {
	found := map[string]float64{}
	if then.IsZero() || len(goals) == 0 {
		return found, nil
	}
	rows, err := db(ctx).Reading.Query().Where(func(s *sql.Selector) {
		r := sql.Dialect(s.Dialect()).Select("id").From(sql.Table(reading.Table)).
			Where(sql.And(sql.In(reading.FieldGoalID, anys(goals)...), sql.LTE(reading.FieldAt, then.UTC())))
		r.AppendSelectExprAs(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("ROW_NUMBER() OVER (PARTITION BY ").Ident(reading.FieldGoalID).WriteString(" ORDER BY ").Ident(reading.FieldAt).WriteString(" DESC, id DESC)")
		}), "place")
		s.Where(sql.In(s.C("id"), sql.Dialect(s.Dialect()).Select("id").From(r.As("placed")).Where(sql.EQ("place", 1))))
	}).All(ctx)
	for _, row := range rows {
		found[*row.GoalID] = row.Value
	}
	return found, err
}
