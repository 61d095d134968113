package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/risk"
)

type countRisks func(ctx context.Context, ids []string) (map[string]int, error)

// openRisksOf returns how many risks of a thing are open: from the page it was
// read with, or by itself.
func openRisksOf(ctx context.Context, id string, load countRisks) (int, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	n, known := w.computed.risks[id]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return n, nil
	}
	found, err := load(ctx, []string{id})
	return found[id], err
}

// preloadOpenRisks counts the open risks of a page's rows in one statement.
func preloadOpenRisks(ctx context.Context, ids []string, load countRisks) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := load(ctx, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.risks == nil {
			w.computed.risks = map[string]int{}
		}
		for _, id := range ids {
			w.computed.risks[id] = found[id]
		}
	})
	return nil
}

func featureRisks(ctx context.Context, ids []string) (map[string]int, error) {
	return openRisks(ctx, db(ctx).Risk.Query().Where(risk.FeatureIDIn(ids...)), func(s *sql.Selector) string { return s.C(risk.FieldFeatureID) })
}

// goalRisks counts a goal's own risks and those of its features.
func goalRisks(ctx context.Context, ids []string) (map[string]int, error) {
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	return openRisks(ctx, db(ctx).Risk.Query(), func(s *sql.Selector) string {
		f := sql.Table("features").As("risk_of")
		s.LeftJoin(f).On(s.C(risk.FieldFeatureID), f.C("id"))
		s.Where(sql.Or(sql.In(s.C(risk.FieldGoalID), values...), sql.In(f.C("goal_id"), values...)))
		return "COALESCE(" + s.C(risk.FieldGoalID) + ", " + f.C("goal_id") + ")"
	})
}

func openRisks(ctx context.Context, q *ent.RiskQuery, of func(*sql.Selector) string) (map[string]int, error) {
	var rows []struct {
		Of    string `sql:"of"`
		Count int    `sql:"count"`
	}
	err := q.Where(risk.ClosedAtIsNil()).Modify(func(s *sql.Selector) {
		group := of(s)
		s.Select(sql.As(group, "of"), sql.As(sql.Count("*"), "count")).GroupBy(group)
	}).Scan(ctx, &rows)
	found := map[string]int{}
	for _, row := range rows {
		found[row.Of] = row.Count
	}
	return found, err
}
