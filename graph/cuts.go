package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/sprint"
	"throughline/graph/gen"
)

// cutsOf tells where the order of a backlog is cut by what is likely done by
// the end of each sprint.
func cutsOf(ctx context.Context, p *ent.Product, likely float64) ([]*gen.BacklogCut, error) {
	if err := isChance(likely); err != nil {
		return nil, err
	}
	sprints, err := db(ctx).Sprint.Query().Where(sprint.ProductID(p.ID)).Order(sprint.BySort()).All(ctx)
	if err != nil {
		return nil, err
	}
	f, err := forecastOf(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	cuts := []*gen.BacklogCut{}
	above := 0
	for _, end := range sprintEnds(sprints, calendar.On(clock(ctx), zoneOf(p)).Add(lookout)) {
		if done := f.Backlog(end, likely); done > above {
			above = done
			cuts = append(cuts, &gen.BacklogCut{Above: above, By: end})
		}
	}
	return cuts, nil
}

// sprintEnds are those of sprints that are not closed, and after the last of them
// those of others that would follow as usual, until a day.
func sprintEnds(sprints []*ent.Sprint, until calendar.Date) (days []calendar.Date) {
	for _, s := range sprints {
		if s.State == sprint.StateClosed || !isDated(s) || len(days) > 0 && *s.End <= days[len(days)-1] {
			continue
		}
		days = append(days, *s.End)
	}
	if len(days) == 0 {
		return nil
	}
	length := cadence(sprints)
	for end := days[len(days)-1].Add(length); end <= until; end = end.Add(length) {
		days = append(days, end)
	}
	return days
}
