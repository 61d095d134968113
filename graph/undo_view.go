package graph

import (
	"context"
	"encoding/json"

	"throughline/ent"
	"throughline/graph/gen"
)

// viewAway takes back a shared view that is as it was made.
func viewAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("deleteSavedView", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// viewAgain brings a shared view back that was removed: the same one, of the
// same owner.
func viewAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("createSavedView", func(ctx context.Context) error {
		was := fieldsBefore(e)
		was["productId"] = *e.ProductID
		owner, _ := was["userId"].(string)
		given, err := json.Marshal(was)
		if err != nil {
			return err
		}
		var in gen.CreateSavedViewInput
		if err := json.Unmarshal(given, &in); err != nil {
			return err
		}
		_, err = writeView(ctx, in, owner, func(create *ent.SavedViewCreate) { create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1) })
		return err
	})}, nil
}
