package graph

import (
	"context"

	"throughline/ent"
)

// insightLinksBack takes away the links that were made, and makes those that
// were taken away.
func insightLinksBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	unlink, link := map[string]any{"id": e.EntityID}, map[string]any{"id": e.EntityID}
	for _, c := range e.Changes {
		name := map[string]string{"goals": "goalIds", "features": "featureIds"}[c.Name]
		added, removed := inverse(c)
		unlink[name], link[name] = added, removed
	}
	return []step{r.given("unlinkInsight", unlink), r.given("linkInsight", link)}, nil
}

// comparedBack takes back that two insights were told apart, or that they are not
// any more.
func comparedBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	was := fieldsBefore(e)
	other := was["unlike"]
	if other == nil {
		other = value(e.Changes[0].To)
	}
	return []step{r.given("compareInsights", map[string]any{"id": e.EntityID, "otherId": other, "alike": was["unlike"] == nil})}, nil
}

// insightBack takes an insight out of where it was merged into or dismissed, or
// puts it there again.
func insightBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	was := fieldsBefore(e)
	switch {
	case was["reason"] != nil:
		return []step{r.given("dismissInsight", map[string]any{"id": e.EntityID, "reason": was["reason"]})}, nil
	case was["intoId"] != nil:
		return []step{r.given("mergeInsights", map[string]any{"ids": []string{e.EntityID}, "intoId": was["intoId"]})}, nil
	}
	return []step{r.given("returnInsight", map[string]any{"id": e.EntityID})}, nil
}
