package graph

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/story"
	"throughline/graph/gen"
	"throughline/graph/rank"
)

// place is where a story goes in its product's order: exactly one of after,
// before and to, or where a rank it once had lies now.
type place struct {
	after, before *string
	to            *gen.Place
	rank          *string
}

// given counts how many ways the place is said.
func (p place) given() int {
	n := 0
	for _, said := range []bool{p.after != nil, p.before != nil, p.to != nil, p.rank != nil} {
		if said {
			n++
		}
	}
	return n
}

// rankAt returns the rank of the place for a story, which is nil while it is
// not made yet and keeps its rank when it is there already. It makes room first
// where ranks have grown too long.
func rankAt(ctx context.Context, c *ent.Client, productID string, s *ent.Story, p place) (string, error) {
	if p.given() != 1 {
		return "", invalid("input", "Give exactly one of after, before and to.")
	}
	self := ""
	if s != nil {
		self = s.ID
	}
	for radius := 50; radius <= 50<<8; radius *= 2 {
		low, high, err := neighbours(ctx, c, productID, self, p)
		if err != nil {
			return "", err
		}
		if p.rank != nil && (*p.rank < high || high == "") {
			return *p.rank, nil
		}
		if s != nil && low < s.Rank && (s.Rank < high || high == "") {
			return s.Rank, nil
		}
		r, err := rank.Between(low, high)
		if err != nil {
			return "", fmt.Errorf("ranking in %s: %w", productID, err)
		}
		if len(r) <= rank.Max {
			return r, nil
		}
		if err := makeRoom(ctx, c, productID, low, high, radius); err != nil {
			return "", err
		}
	}
	return "", fmt.Errorf("ranking in %s: no room after rebalancing", productID)
}

// neighbours returns the ranks around a place; "" is an end of the order.
func neighbours(ctx context.Context, c *ent.Client, productID, self string, p place) (low, high string, err error) {
	others := c.Story.Query().Where(story.ProductID(productID), story.IDNEQ(self))
	switch {
	case p.after != nil:
		low, err = rankOf(ctx, c, productID, "input.after", *p.after)
		if err == nil {
			high, err = first(ctx, others.Where(story.RankGT(low)).Order(story.ByRank()))
		}
	case p.before != nil:
		high, err = rankOf(ctx, c, productID, "input.before", *p.before)
		if err == nil {
			low, err = first(ctx, others.Where(story.RankLT(high)).Order(story.ByRank(sql.OrderDesc())))
		}
	case p.rank != nil:
		if high, err = first(ctx, others.Clone().Where(story.RankGTE(*p.rank)).Order(story.ByRank())); err == nil {
			low, err = first(ctx, others.Where(story.RankLT(*p.rank)).Order(story.ByRank(sql.OrderDesc())))
		}
	case *p.to == gen.PlaceTop:
		high, err = first(ctx, others.Order(story.ByRank()))
	default:
		low, err = first(ctx, others.Order(story.ByRank(sql.OrderDesc())))
	}
	return low, high, err
}

func rankOf(ctx context.Context, c *ent.Client, productID, field, id string) (string, error) {
	s, err := c.Story.Query().Where(story.ID(id), story.ProductID(productID)).Only(ctx)
	if err != nil {
		return "", orNotFound(err, field)
	}
	return s.Rank, nil
}

func first(ctx context.Context, q *ent.StoryQuery) (string, error) {
	ranks, err := q.Limit(1).Select(story.FieldRank).Strings(ctx)
	if err != nil || len(ranks) == 0 {
		return "", err
	}
	return ranks[0], nil
}

// makeRoom spreads the radius stories on each side of a place evenly between
// those farther out, so that ranks there are short again. The order stays as
// it is.
func makeRoom(ctx context.Context, c *ent.Client, productID, low, high string, radius int) error {
	ctx = asSystem(ctx)
	of := func() *ent.StoryQuery { return c.Story.Query().Where(story.ProductID(productID)) }
	below, err := of().Where(story.RankLTE(low)).Order(story.ByRank(sql.OrderDesc())).Limit(radius + 1).All(ctx)
	if err != nil {
		return err
	}
	slices.Reverse(below)
	above := of().Order(story.ByRank()).Limit(radius + 1)
	if high != "" {
		above.Where(story.RankGTE(high))
	} else {
		above.Where(story.RankGT(low))
	}
	up, err := above.All(ctx)
	if err != nil {
		return err
	}
	from, to := "", ""
	if len(below) > radius {
		from, below = below[0].Rank, below[1:]
	}
	if len(up) > radius {
		to, up = up[radius].Rank, up[:radius]
	}
	return spread(ctx, c, append(below, up...), from, to)
}

// spread gives stories, in their order, new ranks between two others. They
// step aside first, because ranks are unique at every moment.
func spread(ctx context.Context, c *ent.Client, stories []*ent.Story, from, to string) error {
	ranks, err := rank.Many(from, to, len(stories))
	if err != nil {
		return err
	}
	for _, s := range stories {
		if err := c.Story.UpdateOneID(s.ID).SetRank("~" + s.ID).Exec(ctx); err != nil {
			return err
		}
	}
	for i, s := range stories {
		if err := c.Story.UpdateOneID(s.ID).SetRank(ranks[i]).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
