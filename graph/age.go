package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/gen"
)

// How long a story is in hand, and how long something stands in its way, is
// counted as cycle times are: from the log, in working days of its product.

type (
	calendarOf string // a product's id
	agesIn     string
)

// calendarFor returns the calendar of a product.
func calendarFor(ctx context.Context, productID string) (flow.Calendar, error) {
	return shared(ctx, calendarOf(productID), func() (flow.Calendar, error) {
		p, err := db(ctx).Product.Get(ctx, productID)
		if err != nil {
			return flow.Calendar{}, err
		}
		return workCalendar(p), nil
	})
}

// inHand selects the ids of what is in progress or in review in a product.
func inHand(productID string) *sql.Selector {
	t := sql.Table(story.Table)
	return sql.Select(t.C(story.FieldID)).From(t).Where(sql.And(
		sql.EQ(t.C(story.FieldProductID), productID), sql.In(t.C(story.FieldStatus), story.StatusInProgress, story.StatusInReview)))
}

// age returns how long a story has been in hand; nil when it is not, or when
// nothing says since when. One asks for all of the product, whose list it is in.
func age(ctx context.Context, s *ent.Story) (*float64, error) {
	if stage := stages[s.Status]; stage != flow.InProgress && stage != flow.InReview {
		return nil, nil
	}
	ages, err := shared(ctx, agesIn(s.ProductID), func() (map[string]float64, error) {
		which := inHand(s.ProductID)
		if workOf(ctx).tx != nil {
			which.Where(sql.EQ(sql.Table(story.Table).C(story.FieldID), s.ID))
		}
		return agesOf(ctx, s.ProductID, which)
	})
	if days, known := ages[s.ID]; known {
		return &days, err
	}
	return nil, err
}

func agesOf(ctx context.Context, productID string, stories *sql.Selector) (map[string]float64, error) {
	calendar, err := calendarFor(ctx, productID)
	if err != nil {
		return nil, err
	}
	facts, err := factsOf(ctx, productID, stories)
	if err != nil {
		return nil, err
	}
	_, open := flow.Cycles(facts, calendar, clock(ctx))
	ages := make(map[string]float64, len(open))
	for _, c := range open {
		ages[c.Story] = c.Days
	}
	return ages, nil
}

// block returns what stands in a story's way, or nil.
func block(ctx context.Context, s *ent.Story) (*gen.Block, error) {
	if s.BlockedSince == nil {
		return nil, nil
	}
	b := &gen.Block{Reason: s.BlockedReason, Owner: s.Edges.BlockedOwner, Since: *s.BlockedSince}
	if _, asked := selected(ctx).of("Block").field("days"); !asked {
		return b, nil
	}
	calendar, err := calendarFor(ctx, s.ProductID)
	if err == nil {
		b.Days = calendar.Days(b.Since, clock(ctx))
	}
	return b, err
}
