package graph

import (
	"context"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/goal"
	"throughline/graph/gen"
	"throughline/graph/trend"
)

const (
	fanSteps = 12  // of an outlook's way to the due day
	farthest = 730 // days after today that a likely day is looked for
	likely   = 0.85
)

// outlookOf extrapolates the readings of an open goal to its due day; nil
// where it has no target or due day, where that has passed, or where fewer than
// trend.Least days since its start were measured.
func outlookOf(ctx context.Context, g *ent.Goal) (*gen.Outlook, error) {
	readings, err := series(ctx, ofGoal, g.ID)
	if err != nil {
		return nil, err
	}
	zone, err := zoneOfProduct(ctx, g.ProductID)
	if err != nil {
		return nil, err
	}
	days, err := daysOf(ctx, g, readings, zone)
	return outlook(g, days, clock(ctx), zone), err
}

func outlook(g *ent.Goal, days []trend.Point, now time.Time, zone *time.Location) *gen.Outlook {
	if g.ClosedAt != nil || g.MetricTarget == nil || g.Due == nil {
		return nil
	}
	t, ok := trend.Of(days)
	due := g.Due.Add(1).Time(zone) // the whole due day counts
	if !ok || !due.After(now) {
		return nil
	}
	reaches := func(f trend.Forecast) float64 {
		if g.MetricDirection == goal.MetricDirectionDown {
			return f.AtMost(*g.MetricTarget)
		}
		return f.AtLeast(*g.MetricTarget)
	}
	last := days[len(days)-1].At
	end := t.At(due)
	o := &gen.Outlook{
		By: *g.Due, Chance: reaches(end), Expected: end.Expected,
		Half: rangeOf(end, 0.5), Most: rangeOf(end, likely), Readings: len(days),
	}
	for i := range fanSteps + 1 {
		at := last.Add(due.Sub(last) / fanSteps * time.Duration(i))
		f := t.At(at)
		o.Fan = append(o.Fan, &gen.OutlookPoint{At: at, Expected: f.Expected, Half: rangeOf(f, 0.5), Most: rangeOf(f, likely)})
	}
	today := calendar.On(now, zone)
	for i := range farthest {
		day := today.Add(i)
		if reaches(t.At(day.Add(1).Time(zone))) >= likely {
			o.LikelyBy = &day
			break
		}
	}
	return o
}

func rangeOf(f trend.Forecast, chance float64) *gen.ValueRange {
	low, high := f.Range(chance)
	return &gen.ValueRange{Low: low, High: high}
}
