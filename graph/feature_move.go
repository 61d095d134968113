package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/rights"
	"throughline/graph/gen"
	"throughline/graph/page"
	"throughline/graph/rank"
)

func moveFeature(ctx context.Context, in gen.MoveFeatureInput) (*ent.Feature, error) {
	return moveFeatureTo(ctx, in, place{in.After.Value(), in.Before.Value(), in.To.Value(), nil})
}

// moveFeatureTo moves a feature to a place, whatever the input says of it; a
// place that is not given is the one it has.
func moveFeatureTo(ctx context.Context, in gen.MoveFeatureInput, at place) (*ent.Feature, error) {
	c, f, err := featureFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	e := edits(f.ID, f.Version)
	set(e, "horizon", in.Horizon, f.Horizon)
	if at.given() > 0 || !in.Horizon.IsSet() {
		rank, err := featureRank(ctx, c, f, at)
		if err != nil {
			return nil, err
		}
		if rank != f.Rank {
			e.put("rank", f.Rank, rank)
		}
	}
	err = save(ctx, e, in.Version, reason, []part{{rights.ShapeRoadmap, f.ProductID, e.changes}}, func(version int) error {
		up := c.Feature.UpdateOneID(f.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		f, err = up.Save(ctx)
		return err
	})
	return f, err
}

// featureRank returns the rank of a place for a feature, which it keeps when it
// is there already. All features are ranked anew where there is no room.
func featureRank(ctx context.Context, c *ent.Client, f *ent.Feature, p place) (string, error) {
	if p.given() != 1 {
		return "", invalid("input", "Give exactly one of after, before and to.")
	}
	others, err := c.Feature.Query().Where(feature.ProductID(f.ProductID), feature.IDNEQ(f.ID)).
		Order(feature.ByRank()).Select(feature.FieldID, feature.FieldRank).All(ctx)
	if err != nil {
		return "", err
	}
	next, err := featurePlace(f, others, p)
	if err != nil {
		return "", err
	}
	for range 2 {
		low, high := "", ""
		if next > 0 {
			low = others[next-1].Rank
		}
		if next < len(others) {
			high = others[next].Rank
		}
		if p.rank != nil && (*p.rank < high || high == "") {
			return *p.rank, nil
		}
		if low < f.Rank && (f.Rank < high || high == "") {
			return f.Rank, nil
		}
		r, err := rank.Between(low, high)
		if err != nil || len(r) <= rank.Max {
			return r, err
		}
		if err := rankAnew(ctx, c, others); err != nil {
			return "", err
		}
	}
	return "", fmt.Errorf("ranking in %s: no room after ranking anew", f.ProductID)
}

// featurePlace is the index among the others of what comes right after a place.
func featurePlace(f *ent.Feature, others []*ent.Feature, p place) (int, error) {
	of := func(field, id string) (int, error) {
		if id == f.ID {
			return 0, invalid(field, "A feature cannot go next to itself.")
		}
		i := slices.IndexFunc(others, func(o *ent.Feature) bool { return o.ID == id })
		if i < 0 {
			return 0, notFound(field)
		}
		return i, nil
	}
	switch {
	case p.after != nil:
		i, err := of("input.after", *p.after)
		return i + 1, err
	case p.before != nil:
		return of("input.before", *p.before)
	case p.rank != nil:
		i := slices.IndexFunc(others, func(o *ent.Feature) bool { return o.Rank >= *p.rank })
		if i < 0 {
			i = len(others)
		}
		return i, nil
	case *p.to == gen.PlaceTop:
		return 0, nil
	}
	return len(others), nil
}

// rankAnew gives features, in their order, short ranks. They step aside first,
// because ranks are unique at every moment.
func rankAnew(ctx context.Context, c *ent.Client, features []*ent.Feature) error {
	ctx = asSystem(ctx)
	ranks, err := rank.Many("", "", len(features))
	if err != nil {
		return err
	}
	for _, f := range features {
		if err := c.Feature.UpdateOneID(f.ID).SetRank("~" + f.ID).Exec(ctx); err != nil {
			return err
		}
	}
	for i, f := range features {
		f.Rank = ranks[i]
		if err := c.Feature.UpdateOneID(f.ID).SetRank(f.Rank).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// featureBack moves a feature to where it was.
func featureBack(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("moveFeature", func(ctx context.Context) error {
		in, at := gen.MoveFeatureInput{ID: e.EntityID}, place{}
		was := fieldsBefore(e)
		if horizon, moved := was["horizon"].(string); moved {
			in.Horizon = graphql.OmittableOf(new(feature.Horizon(horizon)))
		}
		if rank, moved := was["rank"].(string); moved {
			at.rank = &rank
		}
		_, err := moveFeatureTo(ctx, in, at)
		return err
	})}, nil
}

func sliceStory(ctx context.Context, in gen.SliceStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.SliceFeatures)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if in.Slice == s.Slice {
		return s, unchangedSince(ctx, s, in.Version)
	}
	if s.FeatureID == nil {
		return nil, invalid("input.id", "%s belongs to no feature. Link it to one first.", s.Key)
	}
	move := changed("slice", s.Slice, in.Slice)
	if err := based(ctx, s.ID, s.Version, in.Version, move); err != nil {
		return nil, err
	}
	return changeStory(ctx, c, s, r, []change.Field{move}, reason, func(up *ent.StoryUpdateOne) { up.SetSlice(in.Slice) })
}

// roadmapEvents reads what was done to a product's roadmap since a moment.
func roadmapEvents(ctx context.Context, a span, p *ent.Product, since time.Time) (*page.EventConnection, error) {
	return events(ctx, a, db(ctx).Event.Query().Where(event.ProductID(p.ID), event.AtGT(instant(since)),
		event.DecisionEQ(rights.ShapeRoadmap), event.EntityIDHasPrefix("feature_")))
}
