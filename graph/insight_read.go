package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/insight"
	"throughline/ent/predicate"
	"throughline/ent/searchable"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// strongest is the order of what speaks for something.
var strongest = page.Order{Columns: []string{insight.FieldSeverity, insight.FieldID}, Desc: true}

// insights reads a page of a product's insights.
func insights(ctx context.Context, a page.Args, productID string, f *gen.InsightFilter) (*page.InsightConnection, error) {
	q := db(ctx).Insight.Query().Where(insight.ProductID(productID))
	if f == nil {
		f = &gen.InsightFilter{}
	}
	if in := f.State.Value(); len(in) > 0 {
		q.Where(insight.StateIn(in...))
	}
	if in := f.Source.Value(); len(in) > 0 {
		q.Where(insight.SourceIn(in...))
	}
	if in := f.Severity.Value(); len(in) > 0 {
		q.Where(insight.SeverityIn(in...))
	}
	if segment := f.Segment.Value(); segment != nil {
		q.Where(insight.Segment(*segment))
	}
	if id := f.Goal.Value(); id != nil {
		q.Where(insight.HasGoalsWith(goal.ID(*id)))
	}
	if id := f.Feature.Value(); id != nil {
		q.Where(insight.HasFeaturesWith(feature.ID(*id)))
	}
	if name := f.Customer.Value(); name != nil {
		written, err := spellings(ctx, productID, *name)
		if err != nil {
			return nil, err
		}
		q.Where(insight.CustomerIn(written...))
	}
	if name := f.About.Value(); name != nil {
		theirs, err := aboutCustomer(ctx, productID, *name)
		if err != nil {
			return nil, err
		}
		q.Where(theirs)
	}
	text, err := optional("filter.text", f.Text, maxSearch)
	if err != nil {
		return nil, err
	}
	if text != "" {
		has, err := saying(ctx, searchable.KindInsight, productID, text)
		if err != nil {
			return nil, err
		}
		q.Where(has)
	}
	return listInsights(ctx, a, newest, func(i *ent.Insight) []any { return []any{i.ID} }, q)
}

// speaking reads a page of what speaks for something, and was not dismissed.
func speaking(ctx context.Context, a page.Args, of predicate.Insight) (*page.InsightConnection, error) {
	q := db(ctx).Insight.Query().Where(insight.StateNEQ(insight.StateDismissed), insight.Or(of, insight.HasIntoWith(of)),
		insight.Or(insight.IntoIDIsNil(), insight.HasIntoWith(insight.StateNEQ(insight.StateDismissed))))
	return listInsights(ctx, a, strongest, func(i *ent.Insight) []any { return []any{string(i.Severity), i.ID} }, q)
}

func speakingForGoal(id string) predicate.Insight {
	return insight.Or(insight.HasGoalsWith(goal.ID(id)), insight.HasFeaturesWith(feature.GoalID(id)))
}

func speakingForFeature(id string) predicate.Insight {
	return insight.HasFeaturesWith(feature.ID(id))
}

func listInsights(ctx context.Context, a page.Args, order page.Order, place func(*ent.Insight) []any, q *ent.InsightQuery) (*page.InsightConnection, error) {
	count := q.Clone()
	collectInsight(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, order, place,
		func(r page.Rows) ([]*ent.Insight, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// goalVoices counts the customers who speak for goals or their features.
func goalVoices(ctx context.Context, ids []string) (map[string]int, error) {
	return voices(ctx, func(d string) *sql.Selector {
		own, by, of := sql.Table(insight.GoalsTable), sql.Table(insight.FeaturesTable), sql.Table(feature.Table).As("served")
		direct := sql.Dialect(d).Select(own.C("insight_id"), sql.As(own.C("goal_id"), "thing")).From(own).Where(sql.In(own.C("goal_id"), anys(ids)...))
		return direct.Union(sql.Dialect(d).Select(by.C("insight_id"), sql.As(of.C(feature.FieldGoalID), "thing")).From(by).
			Join(of).On(by.C("feature_id"), of.C(feature.FieldID)).Where(sql.In(of.C(feature.FieldGoalID), anys(ids)...)))
	}, db(ctx).Insight.Query())
}

// featureVoices counts the customers who speak for features.
func featureVoices(ctx context.Context, ids []string) (map[string]int, error) {
	return voices(ctx, linkedToFeatures(ids), db(ctx).Insight.Query())
}

// linkedToFeatures is which insights speak for which of these features.
func linkedToFeatures(ids []string) func(dialect string) *sql.Selector {
	return func(d string) *sql.Selector {
		by := sql.Table(insight.FeaturesTable)
		return sql.Dialect(d).Select(by.C("insight_id"), sql.As(by.C("feature_id"), "thing")).From(by).Where(sql.In(by.C("feature_id"), anys(ids)...))
	}
}

// speaks joins insights to the things they speak for, and leaves out what was
// dismissed: linked is which insights speak for which things, and what was merged
// into those speaks with them. It returns the column of the thing.
func speaks(s *sql.Selector, linked func(dialect string) *sql.Selector) string {
	spoken, root := linked(s.Dialect()).As("spoken"), sql.Table(insight.Table).As("root")
	s.Join(spoken).OnP(sql.Or(sql.ColumnsEQ(spoken.C("insight_id"), s.C(insight.FieldID)), sql.ColumnsEQ(spoken.C("insight_id"), s.C(insight.FieldIntoID))))
	s.LeftJoin(root).On(s.C(insight.FieldIntoID), root.C(insight.FieldID))
	s.Where(sql.And(sql.NEQ(s.C(insight.FieldState), insight.StateDismissed),
		sql.Or(sql.IsNull(root.C(insight.FieldID)), sql.NEQ(root.C(insight.FieldState), insight.StateDismissed))))
	return spoken.C("thing")
}

// voices counts customers by the things they speak for. One customer is one
// however they are written; what nobody is named for counts each.
func voices(ctx context.Context, linked func(dialect string) *sql.Selector, q *ent.InsightQuery) (map[string]int, error) {
	var rows []struct {
		Of       string `sql:"of"`
		Customer string `sql:"customer"`
		Count    int    `sql:"count"`
	}
	err := q.Modify(func(s *sql.Selector) {
		thing := speaks(s, linked)
		s.Select(sql.As(thing, "of"), s.C(insight.FieldCustomer), sql.As(sql.Count(sql.Distinct(s.C(insight.FieldID))), "count")).
			GroupBy(thing, s.C(insight.FieldCustomer))
	}).Scan(ctx, &rows)
	type voice struct{ of, who string }
	heard, found := map[voice]bool{}, map[string]int{}
	for _, row := range rows {
		if row.Customer == "" {
			found[row.Of] += row.Count
			continue
		}
		if one := (voice{row.Of, namingOf(row.Customer).key(row.Customer)}); !heard[one] {
			heard[one] = true
			found[row.Of]++
		}
	}
	return found, err
}

func anys(ids []string) []any {
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	return values
}

// voicesOf counts the customers who speak for one thing: with those of its page,
// or by itself.
func voicesOf(ctx context.Context, id string, count func(ctx context.Context, ids []string) (map[string]int, error)) (int, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	n, known := w.computed.voices[id]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return n, nil
	}
	found, err := count(ctx, []string{id})
	return found[id], err
}

// preloadVoices counts the customers of a page's rows in one statement.
func preloadVoices(ctx context.Context, ids []string, count func(ctx context.Context, ids []string) (map[string]int, error)) error {
	if len(ids) == 0 || !page.Asked(ctx, "edges", "node", "voices") {
		return nil
	}
	found, err := count(ctx, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.voices == nil {
			w.computed.voices = map[string]int{}
		}
		for _, id := range ids {
			w.computed.voices[id] = found[id]
		}
	})
	return nil
}

// quotes returns the strongest insight that speaks for each of these features, of
// those that have one.
func quotes(ctx context.Context, ids []string, asked selection) (map[string]*ent.Insight, error) {
	var rows []struct {
		Of string `sql:"of"`
		ID string `sql:"id"`
	}
	err := db(ctx).Insight.Query().Modify(func(s *sql.Selector) {
		said := sql.Dialect(s.Dialect()).Select().From(sql.Table(insight.Table))
		thing, severity, id := speaks(said, linkedToFeatures(ids)), said.C(insight.FieldSeverity), said.C(insight.FieldID)
		said.Select(sql.As(thing, "of"), sql.As(id, "said"))
		said.AppendSelectExprAs(sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("ROW_NUMBER() OVER (PARTITION BY ").Ident(thing).WriteString(" ORDER BY ").Ident(severity).WriteString(" DESC, ").Ident(id).WriteString(" DESC)")
		}), "place")
		placed := said.As("placed")
		s.Join(placed).On(s.C(insight.FieldID), placed.C("said"))
		s.Where(sql.EQ(placed.C("place"), 1))
		s.Select(sql.As(placed.C("of"), "of"), sql.As(s.C(insight.FieldID), "id"))
	}).Scan(ctx, &rows)
	found := map[string]*ent.Insight{}
	if err != nil || len(rows) == 0 {
		return found, err
	}
	said := make([]string, len(rows))
	for i, row := range rows {
		said[i] = row.ID
	}
	q := db(ctx).Insight.Query().Where(insight.IDIn(said...))
	collectInsight(asked, q)
	insights, err := q.All(ctx)
	for _, row := range rows {
		if i := slices.IndexFunc(insights, func(i *ent.Insight) bool { return i.ID == row.ID }); i >= 0 {
			found[row.Of] = insights[i]
		}
	}
	return found, err
}

// quoteOf returns the strongest that speaks for one feature: with those of its
// page, or by itself; nil where nobody does.
func quoteOf(ctx context.Context, f *ent.Feature) (*ent.Insight, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	said, known := w.computed.quotes[f.ID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return said, nil
	}
	found, err := quotes(ctx, []string{f.ID}, selected(ctx))
	return found[f.ID], err
}

// preloadQuotes reads the strongest that speaks for each of a page's features at
// once.
func preloadQuotes(ctx context.Context, ids []string) error {
	if len(ids) == 0 || !page.Asked(ctx, "edges", "node", "quote") {
		return nil
	}
	found, err := quotes(ctx, ids, selected(ctx, "edges", "node", "quote"))
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.quotes == nil {
			w.computed.quotes = map[string]*ent.Insight{}
		}
		for _, id := range ids {
			w.computed.quotes[id] = found[id]
		}
	})
	return nil
}
