package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/event"
	"throughline/graph/gen"
)

// riskAway takes back a risk that is as it was raised.
func riskAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("withdrawRisk", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// riskBack opens a risk again, or closes it with the word it had.
func riskBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	if outcome := fieldsBefore(e)["outcome"]; outcome != nil {
		return []step{r.given("closeRisk", map[string]any{"id": e.EntityID, "outcome": outcome})}, nil
	}
	return []step{r.given("reopenRisk", map[string]any{"id": e.EntityID})}, nil
}

// riskAgain brings a risk back that was withdrawn: the same one, raised by whom
// and when it was.
func riskAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("raiseRisk", func(ctx context.Context) error {
		first, err := db(ctx).Event.Query().Where(event.ProductID(*e.ProductID), event.EntityID(e.EntityID)).
			Order(event.ByNumber()).First(ctx)
		if err != nil {
			return err
		}
		was := fieldsBefore(e)
		in := gen.RaiseRiskInput{SubjectID: e.SubjectID}
		in.Text, _ = was["text"].(string)
		if owner, had := was["ownerId"].(string); had {
			in.OwnerID = graphql.OmittableOf(&owner)
		}
		if due, had := was["due"].(string); had {
			day := calendar.Date(due)
			in.Due = graphql.OmittableOf(&day)
		}
		_, err = writeRisk(ctx, in, func(create *ent.RiskCreate, _ ruling) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).SetCreatedAt(first.At).
				SetNillableRaisedByID(first.ActorID).SetNillableHat(first.Hat)
		})
		return err
	})}, nil
}
