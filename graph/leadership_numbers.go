package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/ids"
	"throughline/ent/predicate"
	"throughline/ent/reading"
	"throughline/ent/report"
	"throughline/ent/rights"
	"throughline/ent/risk"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

// How much of each list a report holds.
const (
	maxTold      = 20  // goals, features, risks and moves
	maxShipped   = 100 // stories
	maxQuestions = 10
	maxBoxes     = 3   // sprints
	maxCourse    = 120 // readings of a goal
)

// desc is the newest first.
var desc = sql.OrderDesc()

// numbersOf returns the numbers of a report: of now until it is published.
func numbersOf(ctx context.Context, row *ent.Report) (*gen.ReportNumbers, error) {
	if row.State == report.StatePublished {
		return keptNumbers(row)
	}
	return liveNumbers(ctx, row)
}

// keptNumbers are those of the moment a report was published.
func keptNumbers(row *ent.Report) (*gen.ReportNumbers, error) {
	n := &gen.ReportNumbers{}
	if err := json.Unmarshal([]byte(row.Numbers), n); err != nil {
		return nil, fmt.Errorf("reading the numbers of %s: %w", row.ID, err)
	}
	return n, nil
}

// liveKey is whose numbers since when.
type liveKey struct {
	product string
	since   time.Time
}

// liveNumbers are those of now, read once for all drafts of a list.
func liveNumbers(ctx context.Context, row *ent.Report) (*gen.ReportNumbers, error) {
	type sinceKey struct{ product, corrects string }
	corrects := ""
	if row.CorrectsID != nil {
		corrects = *row.CorrectsID
	}
	since, err := shared(ctx, sinceKey{row.ProductID, corrects}, func() (*time.Time, error) { return sinceLast(ctx, row) })
	if err != nil {
		return nil, err
	}
	return productNumbers(ctx, row.ProductID, since)
}

// productNumbers tells how a product stands now, and what happened since.
func productNumbers(ctx context.Context, productID string, since *time.Time) (*gen.ReportNumbers, error) {
	key := liveKey{product: productID}
	if since != nil {
		key.since = *since
	}
	return shared(ctx, key, func() (*gen.ReportNumbers, error) {
		p, err := db(ctx).Product.Get(ctx, productID)
		if err != nil {
			return nil, err
		}
		return tell(ctx, p, since, func(string) bool { return true })
	})
}

// tell gathers those numbers of a product that are asked for.
func tell(ctx context.Context, p *ent.Product, since *time.Time, asked func(field string) bool) (*gen.ReportNumbers, error) {
	t := telling{p: p, now: clock(ctx), n: &gen.ReportNumbers{At: clock(ctx), Since: since}}
	if since != nil {
		t.since = *since
	}
	for _, part := range []struct {
		of   string
		tell func(context.Context) error
	}{
		{"moved", t.moved},
		{"goals", t.goals},
		{"features", t.features},
		{"accepted acceptedCount acceptedPoints", t.accepted},
		{"sprints", t.sprints},
		{"risks openRisks", t.risks},
		{"questions openQuestions", t.questions},
	} {
		if slices.ContainsFunc(strings.Fields(part.of), asked) {
			if err := part.tell(ctx); err != nil {
				return nil, err
			}
		}
	}
	return t.n, nil
}

// telling gathers the numbers of one product.
type telling struct {
	p          *ent.Product
	since, now time.Time
	n          *gen.ReportNumbers
}

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

func (t telling) features(ctx context.Context) error {
	t.n.Features = []*gen.ReportFeature{}
	launched, err := t.launched(ctx)
	if err != nil {
		return err
	}
	rows, err := db(ctx).Feature.Query().Where(feature.ProductID(t.p.ID), feature.Or(
		feature.StateIn(feature.StatePlanned, feature.StateBuilding), feature.And(feature.StateEQ(feature.StateLaunched), feature.IDIn(launched...)))).
		Order(func(s *sql.Selector) {
			s.OrderExprFunc(func(b *sql.Builder) {
				b.WriteString("CASE ").Ident(s.C(feature.FieldState)).WriteString(" WHEN 'LAUNCHED' THEN 0 WHEN 'BUILDING' THEN 1 ELSE 2 END")
			})
		}, feature.ByID()).Limit(maxTold).WithGoal().All(ctx)
	if err != nil {
		return err
	}
	of := texts(rows, func(f *ent.Feature) string { return f.ID })
	progress, err := featureProgress(ctx, of)
	if err != nil {
		return err
	}
	risks, err := featureRisks(ctx, of)
	if err != nil || len(rows) == 0 {
		return err
	}
	forecasts, err := forecastOf(ctx, t.p.ID)
	if err != nil {
		return err
	}
	for _, f := range rows {
		p := orEmpty(progress[f.ID])
		told := &gen.ReportFeature{FeatureID: f.ID, Title: f.Title, State: f.State, Stories: p.Stories, Accepted: p.Accepted, Points: p.Points, AcceptedPoints: p.AcceptedPoints, OpenRisks: risks[f.ID]}
		if f.Edges.Goal != nil {
			told.Goal = &f.Edges.Goal.Title
		}
		if o, left := forecasts.Feature(f.ID); left {
			told.Likely, told.NoDate = likelyDay(o)
		}
		t.n.Features = append(t.n.Features, told)
	}
	return nil
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

// likelyDay is the day that is likely, or why there is none.
func likelyDay(o forecast.Outlook) (day *calendar.Date, noDate *string) {
	if why := o.Forecast().Why; why != "" {
		return nil, &why
	}
	if on, found := o.When(likely); found {
		return &on, nil
	}
	return nil, nil
}

// accepted tells which stories were accepted since, by the log, and still are.
func (t telling) accepted(ctx context.Context) error {
	t.n.Accepted = []*gen.ReportStory{}
	events, err := db(ctx).Event.Query().Where(event.ProductID(t.p.ID), event.AtGT(t.since), event.Action("acceptStory")).
		Order(event.ByNumber(desc)).Limit(maxDone).Select(event.FieldEntityID, event.FieldAt).All(ctx)
	if err != nil {
		return err
	}
	when, order := map[string]time.Time{}, []string{}
	for _, e := range events {
		if _, known := when[e.EntityID]; !known {
			when[e.EntityID] = e.At
			order = append(order, e.EntityID)
		}
	}
	rows, err := db(ctx).Story.Query().Where(story.IDIn(order...), story.StatusEQ(story.StatusAccepted)).WithFeature().All(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(rows, func(a, b *ent.Story) int { return slices.Index(order, a.ID) - slices.Index(order, b.ID) })
	for _, s := range rows {
		t.n.AcceptedCount++
		if s.Points != nil {
			t.n.AcceptedPoints += *s.Points
		}
		if len(t.n.Accepted) == maxShipped {
			continue
		}
		told := &gen.ReportStory{StoryID: s.ID, Key: s.Key, Title: s.Title, Points: s.Points, AcceptedAt: when[s.ID]}
		if s.Edges.Feature != nil {
			told.Feature = &s.Edges.Feature.Title
		}
		t.n.Accepted = append(t.n.Accepted, told)
	}
	return nil
}

func (t telling) sprints(ctx context.Context) error {
	t.n.Sprints = []*gen.ReportSprint{}
	rows, err := db(ctx).Sprint.Query().Where(sprint.ProductID(t.p.ID), sprint.StartedAtNotNil(),
		sprint.Or(sprint.StateEQ(sprint.StateActive), sprint.ClosedAtGT(t.since))).
		Order(sprint.BySort(desc)).Limit(maxBoxes).All(ctx)
	if err != nil {
		return err
	}
	for _, s := range rows {
		r, err := reportOf(ctx, s)
		if err != nil {
			return err
		}
		t.n.Sprints = append(t.n.Sprints, &gen.ReportSprint{
			SprintID: s.ID, Name: s.Name, Goal: s.Goal, GoalMet: s.GoalMet, Closed: s.State == sprint.StateClosed,
			Points: r.Scope.Points, AcceptedPoints: r.Accepted.Points, Summary: cmp.Or(s.Summary, r.Summary),
		})
	}
	return nil
}

func (t telling) risks(ctx context.Context) error {
	t.n.Risks = []*gen.ReportRisk{}
	rows, err := db(ctx).Risk.Query().Where(risk.ProductID(t.p.ID), risk.ClosedAtIsNil()).
		Order(risk.ByID(desc)).Limit(maxDone).WithFeature().WithGoal().WithOwner().All(ctx)
	if err != nil {
		return err
	}
	t.n.OpenRisks = len(rows)
	slices.SortStableFunc(rows, func(a, b *ent.Risk) int { return cmp.Compare(lateness(a), lateness(b)) })
	for _, r := range rows[:min(len(rows), maxTold)] {
		told := &gen.ReportRisk{RiskID: r.ID, Text: r.Text, Due: r.Due}
		switch {
		case r.Edges.Goal != nil:
			told.About = r.Edges.Goal.Title
		case r.Edges.Feature != nil:
			told.About = r.Edges.Feature.Title
		}
		if r.Edges.Owner != nil {
			told.Owner = &r.Edges.Owner.Name
		}
		t.n.Risks = append(t.n.Risks, told)
	}
	return nil
}

// lateness orders risks: those due first, and those without a day last.
func lateness(r *ent.Risk) calendar.Date {
	if r.Due == nil {
		return "9999"
	}
	return *r.Due
}

func (t telling) questions(ctx context.Context) error {
	t.n.Questions = []*gen.ReportQuestion{}
	open := db(ctx).Comment.Query().Where(comment.ProductID(t.p.ID), comment.Question(true), comment.AnswerIDIsNil())
	n, err := open.Clone().Count(ctx)
	if err != nil {
		return err
	}
	t.n.OpenQuestions = n
	rows, err := open.Order(comment.ByID()).Limit(maxQuestions).WithStory().WithFeature().WithGoal().WithSprint().All(ctx)
	for _, q := range rows {
		t.n.Questions = append(t.n.Questions, &gen.ReportQuestion{QuestionID: q.ID, Text: strings.TrimSpace(q.Body), About: titleAbove(q), AskedAt: q.CreatedAt})
	}
	return err
}

// titleAbove is the title of what a question is about.
func titleAbove(q *ent.Comment) string {
	switch e := q.Edges; {
	case e.Story != nil:
		return e.Story.Key + " " + e.Story.Title
	case e.Feature != nil:
		return e.Feature.Title
	case e.Goal != nil:
		return e.Goal.Title
	case e.Sprint != nil:
		return e.Sprint.Name
	}
	return ""
}

// figuresIn are the numbers that the words of a report may hold.
func figuresIn(ctx context.Context, row *ent.Report) (figures, error) {
	n, err := numbersOf(ctx, row)
	if err != nil {
		return nil, err
	}
	return figuresOf(n), nil
}
