package graph

import (
	"cmp"
	"context"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/report"
	"throughline/graph/gen"
)

// reportSprint takes what a sprint came to into a draft, as words that are
// edited there like all others. Where there is no draft it begins one.
func reportSprint(ctx context.Context, in gen.ReportSprintInput) (*ent.Report, error) {
	c, s, err := sprintFor(ctx, "input.sprintId", in.SprintID)
	if err != nil {
		return nil, err
	}
	words, err := comesTo(ctx, s)
	if err != nil {
		return nil, err
	}
	draft, err := draftFor(ctx, c, s.ProductID, in.ReportID.Value())
	if err != nil {
		return nil, err
	}
	if draft == nil {
		p, err := c.Product.Get(ctx, s.ProductID)
		if err != nil {
			return nil, err
		}
		return createReport(ctx, gen.CreateReportInput{ProductID: p.ID, Title: graphql.OmittableOf(of(p.Name + ", " + s.Name)), Summary: graphql.OmittableOf(&words)})
	}
	if strings.Contains(draft.Summary, words) {
		words = ""
	}
	taken := strings.TrimSpace(draft.Summary + "\n\n" + words)
	if utf8.RuneCountInString(taken) > maxWords {
		return nil, invalid("input.sprintId", "The draft has no room for this: its summary has at most %d characters.", maxWords)
	}
	return updateReport(ctx, gen.UpdateReportInput{ID: draft.ID, Summary: graphql.OmittableOf(&taken)})
}

// comesTo says in words what came of a sprint: in the PO's, where they wrote
// some.
func comesTo(ctx context.Context, s *ent.Sprint) (string, error) {
	r, err := reportOf(ctx, s)
	if err == nil && r == nil {
		err = invalid("input.sprintId", "This sprint was not started yet.")
	}
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(cmp.Or(s.Summary, r.Summary)), nil
}

// draftFor returns the draft that is asked for, else the newest of the product
// that corrects nothing; nil when there is none.
func draftFor(ctx context.Context, c *ent.Client, productID string, id *string) (*ent.Report, error) {
	q := c.Report.Query().Where(report.ProductID(productID))
	if id == nil {
		row, err := q.Where(report.StateEQ(report.StateDraft), report.CorrectsIDIsNil()).Order(report.ByID(desc)).First(ctx)
		return row, ent.MaskNotFound(err)
	}
	row, err := q.Where(report.ID(*id)).Only(ctx)
	if err == nil && row.State == report.StatePublished {
		err = errPublished.at("input.reportId")
	}
	return row, orNotFound(err, "input.reportId")
}
