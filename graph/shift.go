package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/goal"
	"throughline/ent/proposal"
	"throughline/ent/story"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

// shiftsOf says how accepting a proposal that waits would move when features,
// goals and the stories it touches are likely to be done.
func shiftsOf(ctx context.Context, p *ent.Proposal) ([]*gen.ForecastShift, error) {
	waits := p.State == proposal.StateOPEN && !expired(ctx, p)
	if !waits || !slices.ContainsFunc(p.Touches, movesForecast) {
		return []*gen.ForecastShift{}, nil
	}
	of, now, err := toCompare(ctx, p.ProductID)
	if now == nil || err != nil {
		return []*gen.ForecastShift{}, err
	}
	moves, err := keptFor(ctx, of, p.ID, &workOf(ctx).store.forecasts.proposals, func() ([]forecast.Move, error) {
		plan, err := planOf(ctx, of, p.Touches...)
		if err != nil {
			return nil, err
		}
		return mostMoved(slices.DeleteFunc(now.Moves(plan.Forecast(seedOf(of.ID)), usualSurety), func(m forecast.Move) bool {
			touched := slices.ContainsFunc(p.Touches, func(t change.Touch) bool { return t.Entity == m.ID })
			return m.Kind != forecast.AGoal && m.Kind != forecast.AFeature && !touched
		}), ""), nil
	})
	if err != nil {
		return nil, err
	}
	return shifts(ctx, moves)
}

// whatIf says how a scenario would move everything; nil for a product the caller
// does not see.
func whatIf(ctx context.Context, productID string, in gen.Scenario) ([]*gen.ForecastShift, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	p, now, err := toCompare(ctx, productID)
	if p == nil || err != nil {
		return nil, err
	}
	then, err := forecastIn(ctx, p, &in)
	if now == nil || err != nil {
		return []*gen.ForecastShift{}, err
	}
	first := ""
	if id := in.StoryFirst.Value(); id != nil {
		first = *id
	}
	return shifts(ctx, mostMoved(now.Moves(then, usualSurety), first))
}

// toCompare returns a product and its forecast, which is nil where it has no
// dates; no product where the caller does not see it.
func toCompare(ctx context.Context, productID string) (*ent.Product, *forecast.Forecast, error) {
	p, err := db(ctx).Product.Get(ctx, productID)
	if err != nil {
		return nil, nil, ent.MaskNotFound(err)
	}
	now, err := forecastOf(ctx, p.ID)
	if err != nil || now.Why != "" {
		return p, nil, err
	}
	return p, now, nil
}

// mostMoved keeps of moves, in their order, as many as are told: a story that is
// asked about by name, then whatever is more than a story, then the stories that
// move most.
func mostMoved(moves []forecast.Move, first string) []forecast.Move {
	if len(moves) <= maxShifts {
		return moves
	}
	rank := func(m forecast.Move) int {
		switch {
		case m.ID == first:
			return 0
		case m.Kind != forecast.AStory:
			return 1
		}
		return 2
	}
	order := make([]int, len(moves))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(moves[a]), rank(moves[b])), -cmp.Compare(moves[a].Far(), moves[b].Far()))
	})
	order = order[:maxShifts]
	slices.Sort(order)
	kept := make([]forecast.Move, len(order))
	for i, at := range order {
		kept[i] = moves[at]
	}
	return kept
}

// shifts reads what moves, each noun at once. Goals that are not pursued have no
// day anybody waits for.
func shifts(ctx context.Context, moves []forecast.Move) ([]*gen.ForecastShift, error) {
	ids := make([]string, len(moves))
	for i, m := range moves {
		ids[i] = m.ID
	}
	pursued, err := db(ctx).Goal.Query().Where(goal.IDIn(ids...), goal.StateEQ(goal.StateActive)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	things, err := nodesByID(ctx, ids, selected(ctx, "thing"))
	if err != nil {
		return nil, err
	}
	list := []*gen.ForecastShift{}
	for _, m := range moves {
		thing := things[m.ID]
		if thing == nil || m.Kind == forecast.AGoal && !slices.Contains(pursued, m.ID) {
			continue
		}
		s := &gen.ForecastShift{Thing: thing, From: m.From, To: m.To, Days: m.Days()}
		if m.Kind == forecast.ASlice {
			s.Slice = of(story.SliceFirst)
		}
		list = append(list, s)
	}
	return list, nil
}

// usualSurety is how likely the day is that one goes by.
const usualSurety = 0.85

// maxShifts is how many shifts are told.
const maxShifts = 400

// movesForecast tells whether a change of a row moves dates.
func movesForecast(t change.Touch) bool {
	return slices.ContainsFunc(t.Fields, func(f change.Field) bool { return readPlanned[f.Name] != nil })
}

// readPlanned are the fields of a story that its forecast is made of, and how each
// is read from the log.
var readPlanned = map[string]func(s *ent.Story, c change.Field) error{
	"points":    func(s *ent.Story, c change.Field) error { s.Points = nil; return valueOf(c, &s.Points) },
	"rank":      func(s *ent.Story, c change.Field) error { return valueOf(c, &s.Rank) },
	"slice":     func(s *ent.Story, c change.Field) error { return valueOf(c, &s.Slice) },
	"status":    func(s *ent.Story, c change.Field) error { return valueOf(c, &s.Status) },
	"sprintId":  func(s *ent.Story, c change.Field) error { s.SprintID = nil; return valueOf(c, &s.SprintID) },
	"featureId": func(s *ent.Story, c change.Field) error { s.FeatureID = nil; return valueOf(c, &s.FeatureID) },
	"goalId":    func(s *ent.Story, c change.Field) error { s.GoalID = nil; return valueOf(c, &s.GoalID) },
}

// asTouched returns stories as changes that are not made would leave them, in
// their order.
func asTouched(stories []*ent.Story, touches []change.Touch) ([]*ent.Story, error) {
	if len(touches) == 0 {
		return stories, nil
	}
	after := slices.Clone(stories)
	for _, t := range touches {
		if !strings.HasPrefix(t.Entity, "story_") {
			continue
		}
		i := slices.IndexFunc(after, func(s *ent.Story) bool { return s.ID == t.Entity })
		if i < 0 && t.Version > 0 {
			continue // accepted or dropped long ago
		}
		s := &ent.Story{ID: t.Entity, Status: story.StatusDraft, Slice: story.SliceFirst}
		if i >= 0 {
			*s = *after[i]
			after[i] = s
		} else {
			after = append(after, s)
		}
		for _, f := range t.Fields {
			if read := readPlanned[f.Name]; read != nil {
				if err := read(s, f); err != nil {
					return nil, err
				}
			}
		}
	}
	slices.SortStableFunc(after, func(a, b *ent.Story) int { return cmp.Compare(a.Rank, b.Rank) })
	return after, nil
}
