package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/proposal"
	"throughline/ent/story"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

// shiftsOf says how accepting a proposal that waits would move when features
// and goals are likely to be done.
func shiftsOf(ctx context.Context, p *ent.Proposal) ([]*gen.ForecastShift, error) {
	waits := p.State == proposal.StateOPEN && !expired(ctx, p)
	if !waits || !slices.ContainsFunc(p.Touches, movesForecast) {
		return []*gen.ForecastShift{}, nil
	}
	return shifts(ctx, p.ProductID, func(of *ent.Product, _ forecast.Plan) (forecast.Plan, error) { return planOf(ctx, of, p.Touches...) })
}

// whatIf says how a scenario would move them; nil for a product the caller does
// not see.
func whatIf(ctx context.Context, productID string, in gen.Scenario) ([]*gen.ForecastShift, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	return shifts(ctx, productID, func(p *ent.Product, plan forecast.Plan) (forecast.Plan, error) { return otherwise(ctx, p, plan, &in) })
}

// shifts compares the forecast with that of a plan that is otherwise: what comes
// later the most is told first, then what comes sooner.
func shifts(ctx context.Context, productID string, otherwise func(*ent.Product, forecast.Plan) (forecast.Plan, error)) ([]*gen.ForecastShift, error) {
	p, err := db(ctx).Product.Get(ctx, productID)
	if err != nil {
		return nil, ent.MaskNotFound(err)
	}
	now, err := forecastOf(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	list := []*gen.ForecastShift{}
	if now.Why != "" {
		return list, nil
	}
	plan, err := otherwise(p, now.Plan())
	if err != nil {
		return nil, err
	}
	then := plan.Forecast(seedOf(p.ID))
	features, err := db(ctx).Feature.Query().Where(feature.ProductID(p.ID)).Order(feature.ByRank()).Limit(maxShifts).All(ctx)
	if err != nil {
		return nil, err
	}
	goals, err := db(ctx).Goal.Query().Where(goal.ProductID(p.ID), goal.StateEQ(goal.StateActive)).Order(goal.ByID()).Limit(maxShifts).All(ctx)
	if err != nil {
		return nil, err
	}
	add := func(thing gen.Node, in func(*forecast.Forecast) (forecast.Outlook, bool)) {
		if s := shiftBetween(now, then, in); s != nil {
			s.Thing = thing
			list = append(list, s)
		}
	}
	for _, g := range goals {
		add(g, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Goal(g.ID) })
	}
	for _, one := range features {
		add(one, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Feature(one.ID) })
	}
	slices.SortStableFunc(list, func(a, b *gen.ForecastShift) int { return -cmp.Compare(daysLater(a), daysLater(b)) })
	return list, nil
}

// usualSurety is how likely the day is that one goes by.
const usualSurety = 0.85

// maxShifts is of how many features, and goals, shifts are told.
const maxShifts = 200

// daysLater orders shifts: without a day any more is later than any other.
func daysLater(s *gen.ForecastShift) int {
	switch {
	case s.Days != nil:
		return *s.Days
	case s.To == nil:
		return lookout
	}
	return -lookout
}

// shiftBetween is how the 85 % day of a thing differs between two forecasts; nil
// where it does not, or where nothing of it is left in one of them.
func shiftBetween(now, then *forecast.Forecast, in func(*forecast.Forecast) (forecast.Outlook, bool)) *gen.ForecastShift {
	day := func(f *forecast.Forecast) (*calendar.Date, bool) {
		o, left := in(f)
		if !left {
			return nil, false
		}
		if date, found := o.When(usualSurety); found {
			return &date, true
		}
		return nil, true
	}
	from, was := day(now)
	to, is := day(then)
	if !was || !is || (from == nil && to == nil) || (from != nil && to != nil && *from == *to) {
		return nil
	}
	s := &gen.ForecastShift{From: from, To: to}
	if from != nil && to != nil {
		s.Days = of(from.DaysTo(*to))
	}
	return s
}

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
