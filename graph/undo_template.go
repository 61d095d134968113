package graph

import (
	"context"
	"encoding/json"

	"throughline/ent"
	"throughline/graph/gen"
)

// templateAway takes back a template that is as it was made.
func templateAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("deleteTemplate", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// templateAgain brings a template back that was removed: the same one.
func templateAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("createTemplate", func(ctx context.Context) error {
		was := fieldsBefore(e)
		was["productId"] = *e.ProductID
		text, err := json.Marshal(was)
		if err != nil {
			return err
		}
		var in gen.CreateTemplateInput
		if err := json.Unmarshal(text, &in); err != nil {
			return err
		}
		_, err = writeTemplate(ctx, in, func(create *ent.TemplateCreate) { create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1) })
		return err
	})}, nil
}
