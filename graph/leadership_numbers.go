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
	"throughline/ent/report"
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

// numbersOf returns the numbers of a report: those it was published with, or would
// be now.
func numbersOf(ctx context.Context, row *ent.Report) (*gen.ReportNumbers, error) {
	if row.State == report.StatePublished {
		return keptNumbers(row)
	}
	return draftNumbers(ctx, row)
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

// draftNumbers are those of now, read once for all drafts of a list. A correction
// tells of the same time as what it corrects; once another report followed, of
// the same numbers.
func draftNumbers(ctx context.Context, row *ent.Report) (*gen.ReportNumbers, error) {
	type draftKey struct{ product, corrects string }
	if row.CorrectsID == nil {
		return shared(ctx, draftKey{product: row.ProductID}, func() (*gen.ReportNumbers, error) {
			since, err := sinceLast(ctx, row.ProductID)
			if err != nil {
				return nil, err
			}
			return productNumbers(ctx, row.ProductID, since)
		})
	}
	return shared(ctx, draftKey{row.ProductID, *row.CorrectsID}, func() (*gen.ReportNumbers, error) {
		old, err := db(ctx).Report.Get(ctx, *row.CorrectsID)
		if err != nil {
			return nil, err
		}
		said, err := keptNumbers(old)
		if err != nil {
			return nil, err
		}
		followed, err := db(ctx).Report.Query().Where(report.ProductID(row.ProductID), report.StateEQ(report.StatePublished),
			report.CorrectsIDIsNil(), report.PublishedAtGT(said.At)).Exist(ctx)
		if err != nil || followed {
			return said, err
		}
		return productNumbers(ctx, row.ProductID, said.Since)
	})
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
