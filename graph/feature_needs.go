package graph

import (
	"context"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// linkFeatures says what has to be built before a feature. Its product's lock is
// held, so that two cannot close a circle at once.
func linkFeatures(ctx context.Context, in gen.LinkFeaturesInput) (*ent.Feature, error) {
	c, f, err := featureFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, f.ProductID, rights.ShapeRoadmap)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if err := based(ctx, f.ID, f.Version, in.Version); err != nil {
		return nil, err
	}
	before, err := c.Feature.QueryNeeds(f).Order(feature.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	add, remove := difference(before, in.Add.Value(), in.Remove.Value())
	if len(add)+len(remove) == 0 {
		return f, nil
	}
	if err := needable(ctx, c, f, add, remove); err != nil {
		return nil, err
	}
	needs := apply(before, add, remove)
	if len(needs) > maxPlain {
		return nil, invalid("input.add", "A feature needs at most %d others.", maxPlain)
	}
	f, err = c.Feature.UpdateOneID(f.ID).SetVersion(f.Version + 1).SetUpdatedAt(clock(ctx)).
		AddNeedIDs(add...).RemoveNeedIDs(remove...).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: f.ID, version: f.Version,
		changes: []change.Field{changed("needs", before, needs)}, reason: reason})
	return f, nil
}

// needable refuses what a feature cannot need: what is not of its product or
// hidden, what too many need already, and what, without the links that go, waits
// for it by however many others.
func needable(ctx context.Context, c *ent.Client, f *ent.Feature, add, remove []string) error {
	if len(add) == 0 {
		return nil
	}
	features, err := c.Feature.Query().Where(feature.ProductID(f.ProductID)).Select(feature.FieldID, feature.FieldTitle).
		WithNeeds(func(q *ent.FeatureQuery) { q.Select(feature.FieldID).Order(feature.ByID()) }).All(ctx)
	if err != nil {
		return err
	}
	titles, needs, wanted := map[string]string{}, map[string][]string{}, map[string]int{}
	for _, one := range features {
		titles[one.ID] = one.Title
		for _, need := range one.Edges.Needs {
			if one.ID == f.ID && slices.Contains(remove, need.ID) {
				continue
			}
			needs[one.ID] = append(needs[one.ID], need.ID)
			wanted[need.ID]++
		}
	}
	for _, id := range add {
		title, known := titles[id]
		switch way := wayTo(needs, id, f.ID); {
		case !known:
			return notFound("input.add")
		case wanted[id] >= maxPlain:
			return invalid("input.add", "%d features need %q already.", maxPlain, title)
		case way != nil:
			refusal := invalid("input.add", "%s would wait for itself: %s.", f.Title, strings.Join(titlesOn(titles, f.ID, way), " needs "))
			refusal.Extra["circle"] = append([]string{f.ID}, way...)
			return refusal
		}
	}
	return nil
}

// wayTo returns the features by which one needs another, both among them, the
// fewest there are; nil where it does not.
func wayTo(needs map[string][]string, from, to string) []string {
	after := map[string]string{from: ""}
	for reached := []string{from}; len(reached) > 0; reached = reached[1:] {
		if reached[0] == to {
			var way []string
			for id := to; id != ""; id = after[id] {
				way = append(way, id)
			}
			slices.Reverse(way)
			return way
		}
		for _, id := range needs[reached[0]] {
			if _, seen := after[id]; !seen {
				after[id] = reached[0]
				reached = append(reached, id)
			}
		}
	}
	return nil
}

func titlesOn(titles map[string]string, first string, way []string) []string {
	names := []string{titles[first]}
	for _, id := range way {
		names = append(names, titles[id])
	}
	return names
}

// needsBack says again what a feature needed.
func needsBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	added, removed := inverse(e.Changes[0])
	return []step{r.given("linkFeatures", map[string]any{"id": e.EntityID, "add": removed, "remove": added})}, nil
}
