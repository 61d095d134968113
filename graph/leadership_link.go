package graph

import (
	"context"
	"net/url"
	"regexp"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/predicate"
	"throughline/ent/report"
	"throughline/ent/reportlink"
	"throughline/ent/reportread"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/markdown"
)

// shareReport makes an address for a published report. What it holds is
// returned; only its hash is kept.
func shareReport(ctx context.Context, in gen.ShareReportInput) (*ent.ReportLink, string, error) {
	c, row, err := reportFor(ctx, "input.reportId", in.ReportID)
	if err != nil {
		return nil, "", err
	}
	r, err := decide(ctx, row.ProductID, rights.PublishReports)
	if err != nil {
		return nil, "", unproposed(err)
	}
	if row.State != report.StatePublished {
		return nil, "", invalid("input.reportId", "This report is not published yet.")
	}
	if err := checkExpiry(ctx, in.ExpiresAt); err != nil {
		return nil, "", err
	}
	n, err := c.ReportLink.Query().Where(reportlink.ReportID(row.ID), shown[predicate.ReportLink](clock(ctx))).Count(ctx)
	if err != nil {
		return nil, "", err
	}
	if n >= maxLinks {
		return nil, "", invalid("input.reportId", "%d links of this report are open already. Revoke one of them.", n)
	}
	token, kept := address()
	link, err := c.ReportLink.Create().SetWorkspaceID(row.WorkspaceID).SetProductID(row.ProductID).SetReportID(row.ID).
		SetSecret(kept).SetExpiresAt(instant(in.ExpiresAt)).SetCreatedAt(clock(ctx)).SetNillableAuthorID(authorID(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 1, subject: row.ID, changes: []change.Field{changed("expiresAt", nil, link.ExpiresAt)}})
	return link, token, nil
}

func revokeReportLink(ctx context.Context, in gen.RevokeReportLinkInput) (*ent.ReportLink, error) {
	link, err := db(ctx).ReportLink.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", link.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, link.ProductID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	if link, err = c.ReportLink.Get(ctx, in.ID); err != nil {
		return nil, orNotFound(err, "input.id")
	}
	if link.RevokedAt != nil {
		return nil, invalid("input.id", "This link was revoked already.")
	}
	if link, err = c.ReportLink.UpdateOneID(link.ID).SetRevokedAt(clock(ctx)).Save(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 2, subject: link.ReportID, changes: []change.Field{changed("revoked", nil, true)}})
	return link, nil
}

// openSharedReport reads what a link shows. Whoever has it is nobody here: the
// installation reads for them, that report and nothing else.
func openSharedReport(ctx context.Context, in gen.OpenSharedReportInput) (*gen.SharedReport, error) {
	const field = "input.token"
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	link, err := db(ctx).ReportLink.Query().Where(opens[predicate.ReportLink](in.Token, clock(ctx))).WithReport(func(q *ent.ReportQuery) {
		q.WithProduct().WithPublishedBy().WithAsks(func(q *ent.AskQuery) { q.WithOf() })
	}).Only(everywhere)
	if err != nil {
		return nil, orNotFound(err, field)
	}
	if !or(in.Again, false) {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return nil, err
		}
		if err := c.ReportLink.UpdateOneID(link.ID).AddReads(1).Exec(everywhere); err != nil {
			return nil, err
		}
	}
	return sharedReport(link.Edges.Report, in.Token)
}

// byLink is what the address of an image names the secret of a link by, for who
// reads a report and has no account.
const byLink = "report"

var imageAt = regexp.MustCompile(`(<img src="` + ImagesAt + `/image_[0-9a-z]{26})"`)

// shownReport returns the report that a link shows. Not counted: it was opened
// before its images are asked for.
func (s *Store) shownReport(ctx context.Context, token string) (*ent.Report, error) {
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	return s.Client.ReportLink.Query().Where(opens[predicate.ReportLink](token, instant(s.Now()))).QueryReport().Only(everywhere)
}

// showsImage reports whether the words of a report show an image.
func showsImage(row *ent.Report, id string) bool {
	for _, words := range []string{row.Summary, row.Shipped, row.Next, row.Risks} {
		if strings.Contains(markdown.HTML(words), `<img src="`+ImagesAt+"/"+id+`"`) {
			return true
		}
	}
	return false
}

// sharedReport is a published report as its link shows it, with its images.
func sharedReport(row *ent.Report, token string) (*gen.SharedReport, error) {
	n, err := keptNumbers(row)
	if err != nil {
		return nil, err
	}
	f := figuresOf(n)
	html := func(words string) string {
		return imageAt.ReplaceAllString(f.html(words), "$1?"+byLink+"="+url.QueryEscape(token)+`"`)
	}
	s := &gen.SharedReport{
		Product: row.Edges.Product.Name, TimeZone: row.Edges.Product.TimeZone, Headline: f.text(row.Title), HeadlineHTML: f.line(row.Title), Start: row.Start, End: row.End,
		SummaryHTML: html(row.Summary), ShippedHTML: html(row.Shipped), NextHTML: html(row.Next), RisksHTML: html(row.Risks),
		Numbers: n, PublishedAt: *row.PublishedAt, Superseded: row.Superseded, Asks: []*gen.SharedAsk{},
	}
	if by := row.Edges.PublishedBy; by != nil {
		s.PublishedBy = &by.Name
	}
	for _, g := range n.Goals {
		if row.GoalID != nil && g.GoalID == *row.GoalID {
			s.Chart = &g.Number
		}
	}
	for _, a := range row.Edges.Asks {
		s.Asks = append(s.Asks, &gen.SharedAsk{Of: a.Edges.Of.Name, Question: a.Question, Due: a.Due, Answer: a.Answer, AnsweredAt: a.AnsweredAt})
	}
	return s, nil
}

// readReport remembers that the caller opened a report. Like markVisit it is
// no change of the product, and no line of its log.
func readReport(ctx context.Context, in gen.ReadReportInput) (*ent.Report, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, err
	}
	row, err := db(ctx).Report.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	if row.State != report.StatePublished {
		return nil, invalid("input.id", "This report is not published yet.")
	}
	mine := reportread.And(reportread.ReportID(row.ID), reportread.UserID(v.UserID))
	if known, err := db(ctx).ReportRead.Query().Where(mine).Exist(ctx); err != nil || known {
		return row, err
	}
	c, err := workOf(ctx).enter(ctx, "input.id", row.ProductID)
	if err != nil {
		return nil, err
	}
	if known, err := c.ReportRead.Query().Where(mine).Exist(ctx); err != nil || known {
		return row, err
	}
	return row, c.ReportRead.Create().SetWorkspaceID(row.WorkspaceID).SetProductID(row.ProductID).SetReportID(row.ID).SetUserID(v.UserID).
		SetCreatedAt(clock(ctx)).Exec(asSystem(ctx))
}
