package graph

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/insight"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// captureInsight notes what one customer or source said.
func captureInsight(ctx context.Context, in gen.CaptureInsightInput) (*ent.Insight, error) {
	made, err := capture(ctx, in.ProductID, []*gen.InsightInput{{
		Words: in.Words, Pain: in.Pain, Customer: in.Customer, Email: in.Email, Segment: in.Segment,
		Source: in.Source, Severity: in.Severity, Link: in.Link, ExternalID: in.ExternalID, OccurredAt: in.OccurredAt,
	}}, func(_ int, err error) error { return err })
	if err != nil {
		return nil, err
	}
	return made[0], nil
}

// captureInsights notes many at once, all or none, but for those that are here
// already. It returns the ids of all, and of those that are new.
func captureInsights(ctx context.Context, in gen.CaptureInsightsInput) (all, fresh []string, err error) {
	if len(in.Insights) == 0 {
		return nil, nil, invalid("input.insights", "This may not be empty.")
	}
	if _, _, err := productFor(ctx, in.ProductID); err != nil { // nobody else captures them meanwhile
		return nil, nil, err
	}
	all, err = knownInsights(ctx, in.ProductID, in.Insights)
	if err != nil {
		return nil, nil, err
	}
	var missing []*gen.InsightInput
	var at []int
	seen := map[string]bool{}
	var wrong []error
	for i, one := range in.Insights {
		same := identityOf(one)
		if seen[same] {
			wrong = append(wrong, invalid(fmt.Sprintf("input.insights.%d", i), "There is another of this source and id, or of these words and time, among these."))
			if len(wrong) == mostErrors {
				break
			}
		}
		seen[same] = same != ""
		if all[i] == "" {
			missing, at = append(missing, one), append(at, i)
		}
	}
	if len(wrong) > 0 {
		return nil, nil, eachWrong(ctx, wrong)
	}
	made, err := capture(ctx, in.ProductID, missing, func(i int, err error) error {
		return within(err, fmt.Sprintf("input.insights.%d", at[i]))
	})
	fresh = []string{}
	for i, row := range made {
		all[at[i]] = row.ID
		fresh = append(fresh, row.ID)
	}
	return all, fresh, err
}

// capture writes insights; refuse says of which one an error is.
func capture(ctx context.Context, productID string, all []*gen.InsightInput, refuse func(i int, err error) error) ([]*ent.Insight, error) {
	c, p, err := productFor(ctx, productID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.CaptureInsights)
	if err != nil {
		return nil, err
	}
	edits := make([]*edit, len(all))
	var wrong []error
	for i, in := range all {
		if edits[i] = newInsight(ctx, in); edits[i].err != nil {
			if wrong = append(wrong, refuse(i, edits[i].err)); len(wrong) == mostErrors {
				break
			}
		}
	}
	if len(wrong) > 0 {
		return nil, eachWrong(ctx, wrong)
	}
	return noteInsights(ctx, c, p, r, edits)
}

// noteInsights writes new insights of a product, and says so in the log.
func noteInsights(ctx context.Context, c *ent.Client, p *ent.Product, r ruling, edits []*edit) ([]*ent.Insight, error) {
	rows, now := make([]*ent.InsightCreate, len(edits)), clock(ctx)
	for i := range edits {
		rows[i] = c.Insight.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(now).SetUpdatedAt(now)
		if err := edits[i].apply(rows[i].Mutation()); err != nil {
			return nil, err
		}
		if v := viewer.FromContext(ctx); v.UserID != "" {
			rows[i].SetCapturedByID(v.UserID)
		}
		if r.hat != "" {
			rows[i].SetHat(r.hat)
		}
	}
	var made []*ent.Insight
	for some := range slices.Chunk(rows, maxBatch) {
		saved, err := c.Insight.CreateBulk(some...).Save(ctx)
		if err != nil {
			return nil, err
		}
		made = append(made, saved...)
	}
	for i, row := range made {
		workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: edits[i].changes})
	}
	return made, nil
}

// newInsight gathers what an insight begins with.
func newInsight(ctx context.Context, in *gen.InsightInput) *edit {
	occurred := or(in.OccurredAt, clock(ctx))
	return editInsight(ctx, &ent.Insight{Source: insight.SourceOther, Severity: insight.SeverityAnnoys}, gen.UpdateInsightInput{
		Words: graphql.OmittableOf(&in.Words), Pain: in.Pain, Customer: in.Customer, Email: in.Email, Segment: in.Segment,
		Source: in.Source, Severity: in.Severity, Link: in.Link, ExternalID: in.ExternalID, OccurredAt: graphql.OmittableOf(&occurred),
	})
}

func updateInsight(ctx context.Context, in gen.UpdateInsightInput) (*ent.Insight, error) {
	c, row, err := insightFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e := editInsight(ctx, row, in)
	err = save(ctx, e, in.Version, "", []part{{rights.CaptureInsights, row.ProductID, e.changes}}, func(version int) (err error) {
		up := c.Insight.UpdateOneID(row.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		row, err = up.Save(ctx)
		return err
	})
	return row, err
}

// editInsight gathers what an input changes of an insight.
func editInsight(ctx context.Context, row *ent.Insight, in gen.UpdateInsightInput) *edit {
	e := edits(row.ID, row.Version)
	e.setTitle("words", in.Words, row.Words, maxText)
	e.setText("pain", in.Pain, row.Pain, maxTitle)
	e.setText("customer", in.Customer, row.Customer, maxName)
	if to := in.Email.Value(); to == nil || strings.TrimSpace(*to) == "" {
		e.setText("email", in.Email, row.Email, schema.MaxEmail)
	} else if email, err := cleanEmail("input.email", *to); err != nil {
		e.fail(err)
	} else {
		e.setText("email", graphql.OmittableOf(&email), row.Email, schema.MaxEmail)
	}
	e.setText("segment", in.Segment, row.Segment, maxName)
	set(e, "source", in.Source, row.Source)
	set(e, "severity", in.Severity, row.Severity)
	e.setText("externalId", in.ExternalID, row.ExternalID, maxName)
	e.setText("link", in.Link, row.Link, schema.MaxLink)
	if to := in.Link.Value(); to != nil && !webAddress(strings.TrimSpace(*to)) {
		e.fail(invalid("input.link", "This is no address of a page: it begins with http:// or https://."))
	}
	if at := in.OccurredAt.Value(); at != nil {
		switch to := at.UTC().Truncate(time.Microsecond); {
		case to.After(clock(ctx)):
			e.fail(invalid("input.occurredAt", "This is in the future."))
		case row.OccurredAt.IsZero():
			e.put("occurredAt", nil, to)
		case !to.Equal(row.OccurredAt):
			e.put("occurredAt", row.OccurredAt, to)
		}
	}
	return e
}

// webAddress reports whether a text leads to a page and to nothing else, or is
// empty.
func webAddress(text string) bool {
	if text == "" {
		return true
	}
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "" &&
		!strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
}

// insightFor returns an insight to change, with its product's lock held.
func insightFor(ctx context.Context, field, id string) (*ent.Client, *ent.Insight, error) {
	row, err := db(ctx).Insight.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, row.ProductID)
	if err != nil {
		return nil, nil, err
	}
	row, err = c.Insight.Get(ctx, id)
	return c, row, orNotFound(err, field)
}
