package graph

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/ids"
	"throughline/ent/predicate"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// leading are the fields of goals and features that leadership may ask about.
var leading = []string{"state", "horizon", "windowStart", "windowEnd", "due", "metric.target", "goalId"}

// moved tells what moved since, and why, by the log.
func (t telling) moved(ctx context.Context) error {
	t.n.Moved = []*gen.ReportMove{}
	rows, err := t.led(ctx, 10*maxTold, leading...)
	if err != nil {
		return err
	}
	titles, err := titlesOf(ctx, texts(rows, func(e *ent.Event) string { return e.EntityID }))
	if err != nil {
		return err
	}
	for _, e := range rows {
		for _, c := range e.Changes {
			if !slices.Contains(leading, c.Name) || titles[e.EntityID] == "" || len(t.n.Moved) == maxTold {
				continue
			}
			m := &gen.ReportMove{SubjectID: e.EntityID, Title: titles[e.EntityID], Field: c.Name, From: spelled(c.From), To: spelled(c.To), Reason: e.Reason, At: e.At}
			if e.Edges.Actor != nil {
				m.By = &e.Edges.Actor.Name
			}
			t.n.Moved = append(t.n.Moved, m)
		}
	}
	return nil
}

// led returns the newest events since that changed one of the fields by which
// goals and features are led, and not what a drag did to their order.
func (t telling) led(ctx context.Context, most int, fields ...string) ([]*ent.Event, error) {
	return db(ctx).Event.Query().Where(event.ProductID(t.p.ID), event.AtGT(t.since),
		event.DecisionIn(rights.SetGoals, rights.ShapeRoadmap), event.ActionNotIn("createGoal", "createFeature", "import"), changing(fields)).
		Order(event.ByNumber(desc)).Limit(most).WithActor().All(ctx)
}

// spelled is a value of the log as text.
func spelled(logged *string) *string {
	if logged == nil {
		return nil
	}
	text := fmt.Sprint(value(logged))
	return &text
}

// changing keeps events whose changes name one of the fields.
func changing(fields []string) predicate.Event {
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			for i, name := range fields {
				if i == 0 {
					b.WriteString("(")
				} else {
					b.WriteString(" OR ")
				}
				b.WriteString("CAST(").Ident(s.C(event.FieldChanges)).WriteString(" AS text) LIKE ").Arg("%\"" + name + "\"%")
			}
			b.WriteString(")")
		}))
	}
}

// titlesOf returns the titles of goals and features.
func titlesOf(ctx context.Context, of []string) (map[string]string, error) {
	titles := map[string]string{}
	goals, err := db(ctx).Goal.Query().Where(goal.IDIn(of...)).Select(goal.FieldID, goal.FieldTitle).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, g := range goals {
		titles[g.ID] = g.Title
	}
	features, err := db(ctx).Feature.Query().Where(feature.IDIn(of...)).Select(feature.FieldID, feature.FieldTitle).All(ctx)
	for _, f := range features {
		titles[f.ID] = f.Title
	}
	return titles, err
}

// launched returns the features that were launched since, by the log: the newest
// maxShipped.
func (t telling) launched(ctx context.Context) ([]string, error) {
	rows, err := t.led(ctx, maxDone, "state")
	var of []string
	for _, e := range rows {
		for _, c := range e.Changes {
			if to := spelled(c.To); ids.Prefix(e.EntityID) == "feature" && c.Name == "state" && to != nil && *to == string(feature.StateLaunched) && len(of) < maxShipped {
				of = append(of, e.EntityID)
			}
		}
	}
	return of, err
}
