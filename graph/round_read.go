package graph

import (
	"cmp"
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/predicate"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/user"
	"throughline/graph/gen"
)

// maxVoters is how many people a round waits for.
const maxVoters = 100

// estimatorsKey is who estimates in one product.
type estimatorsKey string

// roundVoters returns whose votes a round waits for, or, once they are all seen,
// whose there are.
func roundVoters(ctx context.Context, row *ent.Round) ([]*ent.User, error) {
	if roundState(row) != gen.RoundStateVoting {
		return row.Edges.Voted, nil
	}
	who, err := shared(ctx, estimatorsKey(row.ProductID), func() ([]*ent.User, error) { return readEstimators(ctx, row.ProductID) })
	isAway := func(u *ent.User) bool {
		return slices.ContainsFunc(row.Edges.Away, func(away *ent.User) bool { return away.ID == u.ID })
	}
	return slices.DeleteFunc(slices.Clone(who), isAway), err
}

// readEstimators returns the active people who decide ESTIMATE, by name; those
// alone of whom all else holds.
func readEstimators(ctx context.Context, productID string, of ...predicate.User) ([]*ent.User, error) {
	holds := role.And(role.KindIn(rights.Deciders(rights.Estimate)...), role.ProductID(productID))
	return db(ctx).User.Query().Where(user.Active(true), user.HasRolesWith(holds)).Where(of...).
		Order(user.ByName(), user.ByID()).Limit(maxVoters).All(ctx)
}

// lowestFirst orders votes by their value, those without one last.
func lowestFirst(votes []*ent.RoundVote) []*ent.RoundVote {
	return slices.SortedStableFunc(slices.Values(votes), func(a, b *ent.RoundVote) int {
		switch {
		case a.Points == nil || b.Points == nil:
			return order(a.Points == nil) - order(b.Points == nil)
		default:
			return cmp.Compare(*a.Points, *b.Points)
		}
	})
}

// spreadOf says how far apart the votes of a revealed round are.
func spreadOf(row *ent.Round) *gen.RoundSpread {
	if row.RevealedAt == nil {
		return nil
	}
	var values []float64
	for _, v := range row.Edges.Votes {
		if v.Points != nil {
			values = append(values, *v.Points)
		}
	}
	if len(values) == 0 {
		return nil
	}
	slices.Sort(values)
	last := len(values) - 1
	return &gen.RoundSpread{Lowest: values[0], Highest: values[last], Median: (values[last/2] + values[(last+1)/2]) / 2}
}
