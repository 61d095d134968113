package graph

import (
	"context"

	"throughline/ent"
	"throughline/graph/gen"
)

func linkAway(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{r.given("unlinkStories", map[string]any{"linkId": e.EntityID})}, nil
}

// linkAgain brings a link back that was taken away: the same one.
func linkAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("linkStories", func(ctx context.Context) error {
		was := fieldsBefore(e)
		direction, _ := was["direction"].(string)
		other, _ := was["otherId"].(string)
		in := gen.LinkStoriesInput{StoryID: e.SubjectID, Direction: gen.LinkDirection(direction), OtherID: other}
		_, err := writeLink(ctx, in, func(create *ent.LinkCreate) { create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1) })
		return err
	})}, nil
}
