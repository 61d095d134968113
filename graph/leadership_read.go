package graph

import (
	"context"
	"time"

	"throughline/ent"
	"throughline/ent/ask"
	"throughline/ent/report"
	"throughline/ent/reportlink"
	"throughline/ent/reportread"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

const (
	maxReaders = 100
	maxForMe   = 20
)

func reports(ctx context.Context, a page.Args, productID string, states []report.State) (*page.ReportConnection, error) {
	q := db(ctx).Report.Query().Where(report.ProductID(productID))
	if len(states) > 0 {
		q.Where(report.StateIn(states...))
	}
	count := q.Clone()
	collectReport(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, newest, func(r *ent.Report) []any { return []any{r.ID} },
		func(r page.Rows) ([]*ent.Report, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

func collectReport(s selection, q *ent.ReportQuery) {
	s = s.of("Report")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("publishedBy", func(s selection) { q.WithPublishedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("corrects", func(s selection) { q.WithCorrects(func(q *ent.ReportQuery) { collectReport(s, q) }) })
	s.each("supersededBy", func(s selection) {
		q.WithCorrections(func(q *ent.ReportQuery) {
			q.Where(report.StateEQ(report.StatePublished))
			collectReport(s, q)
		})
	})
	s.each("asks", func(s selection) {
		q.WithAsks(func(q *ent.AskQuery) { collectAsk(s, q); q.Order(ask.ByID()) })
	})
	s.each("readBy", func(s selection) {
		q.WithReads(func(q *ent.ReportReadQuery) {
			q.Order(reportread.ByID())
			s.of("").each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
		})
	})
	links, asksLinks := s.field("links")
	if _, asksReads := s.field("linkReads"); asksLinks || asksReads {
		q.WithLinks(func(q *ent.ReportLinkQuery) { collectReportLink(links, q); q.Order(reportlink.ByID(desc)) })
	}
}

func collectAsk(s selection, q *ent.AskQuery) {
	s = s.of("Ask")
	s.each("of", func(s selection) { q.WithOf(func(q *ent.UserQuery) { collectUser(s, q) }) })
	report, asksReport := s.field("report")
	if _, waits := s.field("waitsForYou"); asksReport || waits {
		q.WithReport(func(q *ent.ReportQuery) { collectReport(report, q) })
	}
}

func collectReportLink(s selection, q *ent.ReportLinkQuery) {
	s = s.of("ReportLink")
	s.each("report", func(s selection) { q.WithReport(func(q *ent.ReportQuery) { collectReport(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

// readersOf are those who opened a report, in the order in which they did.
func readersOf(ctx context.Context, row *ent.Report) ([]*gen.ReportReader, error) {
	rows, err := row.Edges.ReadsOrErr()
	if ent.IsNotLoaded(err) {
		rows, err = db(ctx).ReportRead.Query().Where(reportread.ReportID(row.ID)).Order(reportread.ByID()).WithUser().All(ctx)
	}
	readers := []*gen.ReportReader{}
	for _, r := range rows[:min(len(rows), maxReaders)] {
		if r.Edges.User != nil {
			readers = append(readers, &gen.ReportReader{User: r.Edges.User, At: r.CreatedAt})
		}
	}
	return readers, err
}

// linksOf are all links of a report that there were, newest first.
func linksOf(ctx context.Context, row *ent.Report) ([]*ent.ReportLink, error) {
	rows, err := row.Edges.LinksOrErr()
	if ent.IsNotLoaded(err) {
		return db(ctx).ReportLink.Query().Where(reportlink.ReportID(row.ID)).Order(reportlink.ByID(desc)).All(ctx)
	}
	return rows, err
}

func openLinks(ctx context.Context, row *ent.Report) ([]*ent.ReportLink, error) {
	rows, err := linksOf(ctx, row)
	open := []*ent.ReportLink{}
	for _, l := range rows {
		if l.RevokedAt == nil && l.ExpiresAt.After(clock(ctx)) {
			open = append(open, l)
		}
	}
	return open, err
}

func linkReads(ctx context.Context, row *ent.Report) (n int, err error) {
	rows, err := linksOf(ctx, row)
	for _, l := range rows {
		n += l.Reads
	}
	return n, err
}

// supersededBy is the correction that was published in a report's place.
func supersededBy(ctx context.Context, row *ent.Report) (*ent.Report, error) {
	rows, err := row.Edges.CorrectionsOrErr()
	if ent.IsNotLoaded(err) {
		rows, err = db(ctx).Report.Query().Where(report.CorrectsID(row.ID), report.StateEQ(report.StatePublished)).Limit(1).All(ctx)
	}
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0], nil
}

// asksForMe are the decisions of a product that wait for the caller.
func asksForMe(ctx context.Context, productID string) ([]*ent.Ask, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	q := db(ctx).Ask.Query().Where(ask.ProductID(productID), ask.OfID(v.UserID), ask.AnsweredAtIsNil(),
		ask.HasReportWith(report.StateEQ(report.StatePublished), report.Superseded(false))).Order(ask.ByID()).Limit(maxForMe)
	collectAsk(selected(ctx), q)
	return q.All(ctx)
}

// waitsForYou reports whether the caller may answer a question now.
func waitsForYou(ctx context.Context, a *ent.Ask) (bool, error) {
	v := viewer.FromContext(ctx)
	if v == nil || v.UserID != a.OfID || a.AnsweredAt != nil {
		return false, nil
	}
	row, err := a.Edges.ReportOrErr()
	if ent.IsNotLoaded(err) {
		row, err = db(ctx).Report.Get(ctx, a.ReportID)
	}
	return err == nil && row.State == report.StatePublished && !row.Superseded, err
}

// numbersSince tells how a product stands, and what happened in the last week
// or since another time.
func numbersSince(ctx context.Context, p *ent.Product, since *time.Time) (*gen.ReportNumbers, error) {
	if since == nil {
		week := clock(ctx).AddDate(0, 0, -7)
		since = &week
	}
	s := selected(ctx).of("")
	return tell(ctx, p, since, func(field string) bool {
		_, asked := s.field(field)
		return asked
	})
}
