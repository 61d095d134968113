package graph

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/insight"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/transfer"
)

// insightsInCSV reads what a file says was said, and captures nothing.
func insightsInCSV(ctx context.Context, p *ent.Product, csv string) (*gen.InsightsInCSV, error) {
	read, columns, problems := transfer.Insights(csv, zoneOf(p), maxBulk)
	found := &gen.InsightsInCSV{Columns: []*gen.CSVColumn{}, Rows: []*gen.CSVInsight{}, Problems: []*gen.CSVProblem{}}
	for _, field := range []string{"words", "pain", "customer", "email", "segment", "source", "severity", "link", "date", "id"} {
		if name, has := columns[field]; has {
			found.Columns = append(found.Columns, &gen.CSVColumn{Field: cmp.Or(map[string]string{"date": "occurredAt", "id": "externalId"}[field], field), Name: name})
		}
	}
	var inputs []*gen.InsightInput
	for _, s := range read {
		if s.ExternalID == "" && s.At == nil {
			s.ExternalID = idOfContent(s)
		}
		in := inputOfRow(s)
		if e := newInsight(ctx, in); e.err != nil {
			problems = append(problems, transfer.Problem{Row: s.Row, Reason: reasonIn(e.err)})
			continue
		}
		inputs = append(inputs, in)
		found.Rows = append(found.Rows, &gen.CSVInsight{
			Row: s.Row, Words: s.Words, Pain: s.Pain, Customer: s.Customer, Email: s.Email, Segment: s.Segment, Source: *in.Source.Value(),
			Severity: *in.Severity.Value(), Link: s.Link, ExternalID: s.ExternalID, OccurredAt: s.At,
		})
	}
	known, err := knownInsights(ctx, p.ID, inputs)
	if err != nil {
		return nil, err
	}
	for i, id := range known {
		found.Rows[i].Known = id != ""
	}
	slices.SortStableFunc(problems, func(a, b transfer.Problem) int { return a.Row - b.Row })
	for _, problem := range problems[:min(len(problems), 100)] {
		found.Problems = append(found.Problems, &gen.CSVProblem{Row: problem.Row, Reason: problem.Reason})
	}
	return found, nil
}

// contentID begins the id of a row that has neither an id nor a time of its own.
const contentID = "row-"

// idOfContent returns the id by which such a row is known again: of what it says,
// and who said it.
func idOfContent(s transfer.Said) string {
	sum := sha256.Sum256([]byte(strings.Join([]string{s.Words, namingOf(s.Customer).key(s.Customer), s.Source}, "\x00")))
	return contentID + hex.EncodeToString(sum[:16])
}

// inputOfRow is the insight that a row would be.
func inputOfRow(s transfer.Said) *gen.InsightInput {
	source := insight.Source(cmp.Or(s.Source, string(insight.SourceOther)))
	severity := insight.Severity(cmp.Or(s.Severity, string(insight.SeverityAnnoys)))
	given := func(text string) graphql.Omittable[*string] {
		if text == "" {
			return graphql.Omittable[*string]{}
		}
		return graphql.OmittableOf(&text)
	}
	in := &gen.InsightInput{
		Words: s.Words, Pain: given(s.Pain), Customer: given(s.Customer), Email: given(s.Email), Segment: given(s.Segment), Link: given(s.Link),
		ExternalID: given(s.ExternalID), Source: graphql.OmittableOf(&source), Severity: graphql.OmittableOf(&severity),
	}
	if s.At != nil {
		in.OccurredAt = graphql.OmittableOf(s.At)
	}
	return in
}

// reasonIn names the field of a refusal before its sentence: "link: This is …".
func reasonIn(err error) string {
	var known *Error
	if !errors.As(err, &known) {
		return err.Error()
	}
	field := fmt.Sprint(known.Extra["field"])
	return field[len("input."):] + ": " + known.Message
}

// knownInsights says of each input which insight of the product it is already, or
// "": by its source and its id there or, without one, by its words and time.
func knownInsights(ctx context.Context, productID string, inputs []*gen.InsightInput) ([]string, error) {
	known := make([]string, len(inputs))
	var externals []string
	var times []time.Time
	for _, in := range inputs {
		if id := or(in.ExternalID, ""); id != "" {
			externals = append(externals, id)
		} else if at := in.OccurredAt.Value(); at != nil {
			times = append(times, instant(*at))
		}
	}
	if len(externals)+len(times) == 0 {
		return known, nil
	}
	rows, err := db(ctx).Insight.Query().Where(insight.ProductID(productID),
		insight.Or(insight.ExternalIDIn(externals...), insight.And(insight.ExternalID(""), insight.OccurredAtIn(times...)))).
		Order(insight.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	of := make(map[string]string, len(rows))
	for _, row := range rows {
		of[sameness(row.Source, row.ExternalID, row.Words, row.OccurredAt)] = row.ID
	}
	for i, in := range inputs {
		known[i] = of[identityOf(in)]
	}
	return known, nil
}

// identityOf is what an insight is known again by; "" where it is not.
func identityOf(in *gen.InsightInput) string {
	external, at := or(in.ExternalID, ""), in.OccurredAt.Value()
	if external == "" && at == nil {
		return ""
	}
	words, _ := clean("", in.Words, maxText)
	return sameness(or(in.Source, insight.SourceOther), external, words, or(in.OccurredAt, time.Time{}))
}

// sameness is what two insights have in common that are one.
func sameness(source insight.Source, external, words string, at time.Time) string {
	if external != "" {
		return fmt.Sprintf("%s\x00%s", source, external)
	}
	return fmt.Sprintf("%s\x00\x00%d\x00%s", source, instant(at).UnixMicro(), words)
}

// withdrawInsights takes back what the caller captured, all or none.
func withdrawInsights(ctx context.Context, in gen.WithdrawInsightsInput) error {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return err
	}
	r, err := decide(ctx, p.ID, rights.CaptureInsights)
	if err != nil {
		return err
	}
	if len(in.InsightIds) == 0 {
		return invalid("input.insightIds", "This may not be empty.")
	}
	rows, err := c.Insight.Query().Where(insight.IDIn(in.InsightIds...), insight.ProductID(p.ID)).WithMerged().All(ctx)
	if err != nil {
		return err
	}
	found := make(map[string]*ent.Insight, len(rows))
	for _, row := range rows {
		found[row.ID] = row
	}
	by := viewer.FromContext(ctx).UserID
	for i, id := range in.InsightIds {
		field := fmt.Sprintf("input.insightIds.%d", i)
		switch row := found[id]; {
		case row == nil:
			return notFound(field)
		case row.CapturedByID == nil || *row.CapturedByID != by:
			return invalid(field, "Somebody else captured this. dismissInsight puts it aside.")
		case row.State != insight.StateInbox || row.Version > 1 || len(row.Edges.Merged) > 0:
			return invalid(field, "Something was made of this since. dismissInsight puts it aside.")
		}
	}
	for some := range slices.Chunk(in.InsightIds, maxBatch) {
		if _, err := c.Insight.Delete().Where(insight.IDIn(some...)).Exec(asSystem(ctx)); err != nil {
			return err
		}
	}
	for _, row := range rows {
		workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, changes: []change.Field{changed("words", row.Words, nil)}})
	}
	return nil
}
