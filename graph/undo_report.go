package graph

import (
	"context"
	"encoding/json"

	"throughline/ent"
	"throughline/graph/gen"
)

// reportAway takes back a draft that is as it was made.
func reportAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("deleteReport", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// wordsBack takes out of a draft what came into it, and a draft that began so
// away.
func wordsBack(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	if e.EntityVersion == 1 {
		return reportAway(ctx, r, e, later)
	}
	return fieldsBack("updateReport")(ctx, r, e, later)
}

// reportAgain brings a draft back that was removed: the same one.
func reportAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("createReport", func(ctx context.Context) error {
		var in gen.CreateReportInput
		if err := givenBefore(e, map[string]any{"productId": *e.ProductID}, &in); err != nil {
			return err
		}
		_, err := writeReport(ctx, in, func(create *ent.ReportCreate) { create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1) })
		return err
	})}, nil
}

// askAway takes back a question that is as it was put.
func askAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("removeAsk", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// askAgain brings a question back that was removed: the same one.
func askAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("askDecision", func(ctx context.Context) error {
		var in gen.AskDecisionInput
		if err := givenBefore(e, map[string]any{"reportId": e.SubjectID}, &in); err != nil {
			return err
		}
		_, err := writeAsk(ctx, in, func(create *ent.AskCreate) { create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1) })
		return err
	})}, nil
}

// givenBefore reads what an event took away as the input that makes it again.
func givenBefore(e *ent.Event, more map[string]any, in any) error {
	was := fieldsBefore(e)
	for name, v := range more {
		was[name] = v
	}
	text, err := json.Marshal(was)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, in)
}
