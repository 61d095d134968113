package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/retro"
	"throughline/ent/retroaction"
	"throughline/ent/retronote"
	"throughline/ent/sprint"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// maxCarried is how many actions of earlier retros one shows.
const maxCarried = 100

// noteOfRetro reads anew what the payload of a mutation of one note answers.
func noteOfRetro(ctx context.Context, n *ent.RetroNote) (*ent.RetroNote, *ent.Retro, error) {
	of, err := loaded[*ent.Retro](ctx, n.RetroID, "retro")
	if err != nil {
		return nil, nil, err
	}
	n, err = loaded[*ent.RetroNote](ctx, n.ID, "note")
	return n, of, err
}

// votersOf returns who voted for a note: as it was read with it, or by itself.
func votersOf(ctx context.Context, n *ent.RetroNote) ([]*ent.User, error) {
	voters, err := n.Edges.VotersOrErr()
	if ent.IsNotLoaded(err) {
		return n.QueryVoters().All(ctx)
	}
	return voters, err
}

// countKey is what is counted of the retros of one product.
type countKey struct{ product, of string }

// noteCount counts the notes of a retro, also those that the caller does not see.
func noteCount(ctx context.Context, of *ent.Retro) (int, error) {
	counts, err := shared(ctx, countKey{of.ProductID, "notes"}, func() (map[string]int, error) {
		return countNotes(asSystem(ctx), db(ctx).RetroNote.Query().Where(retronote.ProductID(of.ProductID)))
	})
	return counts[of.ID], err
}

func votesLeft(ctx context.Context, of *ent.Retro) (int, error) {
	given, err := shared(ctx, countKey{of.ProductID, "votes"}, func() (map[string]int, error) {
		mine := votedBy(viewer.FromContext(ctx).UserID)
		return countNotes(ctx, db(ctx).RetroNote.Query().Where(retronote.ProductID(of.ProductID), mine))
	})
	return max(0, maxVotes-given[of.ID]), err
}

// countNotes counts notes by their retro.
func countNotes(ctx context.Context, q *ent.RetroNoteQuery) (map[string]int, error) {
	var rows []struct {
		Retro string `sql:"retro_id"`
		Count int    `sql:"count"`
	}
	err := q.GroupBy(retronote.FieldRetroID).Aggregate(ent.Count()).Scan(ctx, &rows)
	counts := map[string]int{}
	for _, row := range rows {
		counts[row.Retro] = row.Count
	}
	return counts, err
}

// pastKey is a selection of the retros of one product.
type pastKey struct {
	product string
	field   *ast.Field
}

// carried returns the actions that earlier retros left to this one, with how
// often they have come back.
func carried(ctx context.Context, of *ent.Retro) ([]*gen.CarriedAction, error) {
	key := pastKey{of.ProductID, graphql.GetFieldContext(ctx).Field.Field}
	all, err := shared(ctx, key, func() ([]*ent.Retro, error) { return retrosBySprint(ctx, of.ProductID) })
	if err != nil {
		return nil, err
	}
	list := []*gen.CarriedAction{}
	here := slices.IndexFunc(all, func(r *ent.Retro) bool { return r.ID == of.ID })
	for i := range max(0, here) {
		for _, a := range all[i].Edges.Actions {
			if wasOpen := a.DoneAt == nil || !a.DoneAt.Before(of.CreatedAt); wasOpen || i == here-1 {
				list = append(list, &gen.CarriedAction{Action: a, Times: here - i})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b *gen.CarriedAction) int { return order(a.Action.Done) - order(b.Action.Done) })
	return list[:min(len(list), maxCarried)], nil
}

// order puts what is open before what is done.
func order(done bool) int {
	if done {
		return 1
	}
	return 0
}

// retrosBySprint reads the retros of a product in the order of their sprints,
// with their actions.
func retrosBySprint(ctx context.Context, productID string) ([]*ent.Retro, error) {
	asked, _ := selected(ctx).of("CarriedAction").field("action")
	rows, err := db(ctx).Retro.Query().Where(retro.ProductID(productID)).
		WithSprint(func(q *ent.SprintQuery) { q.Select(sprint.FieldSort) }).
		WithActions(func(q *ent.RetroActionQuery) { collectRetroAction(asked, q); q.Order(retroaction.ByID()) }).
		All(ctx)
	slices.SortFunc(rows, func(a, b *ent.Retro) int { return strings.Compare(a.Edges.Sprint.Sort, b.Edges.Sprint.Sort) })
	return rows, err
}
