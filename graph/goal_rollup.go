package graph

import (
	"context"
	"strings"

	"throughline/ent"
	"throughline/ent/goal"
	"throughline/graph/gen"
)

// rollUps says of each goal what those that serve it made of their ways.
func rollUps(ctx context.Context, goals []*ent.Goal) (map[string]*gen.RolledUp, error) {
	wider := map[string]*ent.Goal{}
	for _, g := range goals {
		wider[g.ID] = g
	}
	serving, err := db(ctx).Goal.Query().
		Where(goal.ServesIDIn(texts(goals, func(g *ent.Goal) string { return g.ID })...), goal.StateNEQ(goal.StateDropped)).All(ctx)
	if err != nil || len(serving) == 0 {
		return nil, err
	}
	current, err := currentReadings(ctx, texts(serving, func(g *ent.Goal) string { return g.ID }))
	if err != nil {
		return nil, err
	}
	sums := map[string]*rollUp{}
	for _, g := range serving {
		sum := sums[*g.ServesID]
		if sum == nil {
			sum = &rollUp{}
			sums[*g.ServesID] = sum
		}
		sum.add(g, wider[*g.ServesID], current[g.ID])
	}
	found := map[string]*gen.RolledUp{}
	for id, sum := range sums {
		found[id] = sum.told()
	}
	return found, nil
}

// rollUp adds up the ways of goals.
type rollUp struct {
	goals, others int
	made, whole   float64
}

func (r *rollUp) add(g, wider *ent.Goal, now *ent.Reading) {
	if now == nil || g.MetricBaseline == nil || g.MetricTarget == nil || !measuresSame(g, wider) {
		r.others++
		return
	}
	r.goals++
	r.made += now.Value - *g.MetricBaseline
	r.whole += *g.MetricTarget - *g.MetricBaseline
}

func (r *rollUp) told() *gen.RolledUp {
	told := &gen.RolledUp{Goals: r.goals, Others: r.others}
	if r.goals > 0 {
		made := r.made / r.whole
		told.Made = &made
	}
	return told
}

// measuresSame reports whether two goals are measured by the same metric.
func measuresSame(a, b *ent.Goal) bool {
	return a.MetricName != "" && strings.EqualFold(a.MetricName, b.MetricName) &&
		a.MetricUnit == b.MetricUnit && a.MetricDirection == b.MetricDirection
}

// preloadRollUps reads those of a page's goals at once.
func preloadRollUps(ctx context.Context, goals []*ent.Goal) error {
	found, err := rollUps(ctx, goals)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.rollUps == nil {
			w.computed.rollUps = map[string]*gen.RolledUp{}
		}
		for _, g := range goals {
			w.computed.rollUps[g.ID] = found[g.ID]
		}
	})
	return nil
}

// rolledUp returns that of a goal: from the page it was read with, or by itself.
func rolledUp(ctx context.Context, g *ent.Goal) (*gen.RolledUp, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	told, known := w.computed.rollUps[g.ID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return told, nil
	}
	found, err := rollUps(ctx, []*ent.Goal{g})
	return found[g.ID], err
}
