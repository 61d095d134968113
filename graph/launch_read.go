package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/launch"
	"throughline/ent/launchitem"
	"throughline/ent/launchvoice"
	"throughline/graph/page"
)

var byDate = page.Order{Columns: []string{launch.FieldDate, "id"}}

// launches reads those of a product.
func launches(ctx context.Context, a page.Args, productID string, are *bool) (*page.LaunchConnection, error) {
	q := db(ctx).Launch.Query().Where(launch.ProductID(productID))
	if are != nil {
		is := launch.HasFeatureWith(feature.StateEQ(feature.StateLaunched))
		if !*are {
			is = launch.Not(is)
		}
		q.Where(is)
	}
	count := q.Clone()
	collectLaunch(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, byDate, func(l *ent.Launch) []any { return []any{l.Date, l.ID} },
		func(r page.Rows) ([]*ent.Launch, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err == nil && page.Asked(ctx, "edges", "node", "feature", "progress") {
		err = preloadProgress(ctx, idsOf(list, func(l *ent.Launch) string { return l.FeatureID }), featureProgress)
	}
	if err == nil && page.Asked(ctx, "edges", "node", "effect") {
		err = preloadEffects(ctx, list.Nodes())
	}
	return list, err
}

// comesAbout keeps the items of features that were not dropped.
var comesAbout = launchitem.HasLaunchWith(launch.HasFeatureWith(feature.StateNEQ(feature.StateDropped)))

// launchItems reads items of all checklists of a product.
func launchItems(ctx context.Context, a page.Args, p *ent.Product, mine, done, overdue *bool) (*page.LaunchItemConnection, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	q := db(ctx).LaunchItem.Query().Where(launchitem.ProductID(p.ID), comesAbout)
	if mine != nil && *mine {
		q.Where(launchitem.OwnerID(v.UserID))
	}
	if done != nil {
		q.Where(launchitem.Done(*done))
	}
	if overdue != nil {
		is := pastItsDay(ctx, p)
		if !*overdue {
			is = launchitem.Not(is)
		}
		q.Where(is)
	}
	count := q.Clone()
	collectLaunchItem(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, byID, func(i *ent.LaunchItem) []any { return []any{i.ID} },
		func(r page.Rows) ([]*ent.LaunchItem, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// launchesOfGoals reads the latest launches of goals' features, by goal.
func launchesOfGoals(ctx context.Context, ids []string, s selection) (map[string][]*ent.Launch, error) {
	q := db(ctx).Launch.Query().Where(launch.HasFeatureWith(feature.GoalIDIn(ids...))).Order(launch.ByDate(desc), launch.ByID(desc))
	collectLaunch(s, q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	found, kept := map[string][]*ent.Launch{}, rows[:0]
	for _, l := range rows {
		if goal := *l.Edges.Feature.GoalID; len(found[goal]) < maxPlain {
			found[goal], kept = append(found[goal], l), append(kept, l)
		}
	}
	for _, launches := range found {
		slices.Reverse(launches)
	}
	if _, asked := s.of("Launch").field("effect"); asked {
		err = preloadEffects(ctx, kept)
	}
	return found, err
}

// preloadLaunches reads the launches of a page's goals at once.
func preloadLaunches(ctx context.Context, ids []string, s selection) error {
	found, err := launchesOfGoals(ctx, ids, s)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.launches == nil {
			w.computed.launches = map[string][]*ent.Launch{}
		}
		for _, id := range ids {
			w.computed.launches[id] = found[id]
		}
	})
	return nil
}

// launchesOfGoal returns the launches of a goal's features: from the page it was
// read with, or by itself.
func launchesOfGoal(ctx context.Context, goalID string) ([]*ent.Launch, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	rows, known := w.computed.launches[goalID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return rows, nil
	}
	found, err := launchesOfGoals(ctx, []string{goalID}, selected(ctx))
	return found[goalID], err
}

func collectLaunch(s selection, q *ent.LaunchQuery) {
	s = s.of("Launch")
	asked, _ := s.field("feature") // always: it says whether it is launched
	q.WithFeature(func(q *ent.FeatureQuery) { collectFeature(asked, q) })
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("decidedBy", func(s selection) { q.WithDecidedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("items", func(s selection) {
		q.WithItems(func(q *ent.LaunchItemQuery) { collectLaunchItem(s, q); q.Order(launchitem.ByID()) })
	})
	s.each("voices", func(s selection) {
		q.WithVoices(func(q *ent.LaunchVoiceQuery) {
			q.Where(launchvoice.GoNotNil())
			collectLaunchVoice(s, q)
			q.Order(launchvoice.ByID())
		})
	})
}

func collectLaunchItem(s selection, q *ent.LaunchItemQuery) {
	s = s.of("LaunchItem")
	s.each("launch", func(s selection) { q.WithLaunch(func(q *ent.LaunchQuery) { collectLaunch(s, q) }) })
	s.each("owner", func(s selection) { q.WithOwner(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("doneBy", func(s selection) { q.WithDoneBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectLaunchVoice(s selection, q *ent.LaunchVoiceQuery) {
	s = s.of("LaunchVoice")
	s.each("launch", func(s selection) { q.WithLaunch(func(q *ent.LaunchQuery) { collectLaunch(s, q) }) })
	s.each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
}
