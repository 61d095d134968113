package graph

import (
	"cmp"
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/forecast"
)

// What a forecast of a product is made from at most.
const (
	maxPast  = 30    // periods
	maxKnown = 300   // periods that are counted: a team that is older is not otherwise
	maxLeft  = 5_000 // stories
	lookout  = 730   // days ahead
	weekDays = 7
)

// planOf reads what a forecast of a product is made from, as if the touches had
// been made.
func planOf(ctx context.Context, p *ent.Product, touches ...change.Touch) (forecast.Plan, error) {
	today := calendar.On(clock(ctx), zoneOf(p))
	sprints, err := db(ctx).Sprint.Query().Where(sprint.ProductID(p.ID)).Order(sprint.BySort()).All(ctx)
	if err != nil {
		return forecast.Plan{}, err
	}
	past, days := pastSprints(sprints), cadence(sprints)
	if len(past) < forecast.LeastHistory {
		if past, err = pastWeeks(ctx, p, today); err != nil {
			return forecast.Plan{}, err
		}
		days = weekDays
	}
	before := max(0, len(past)-maxPast)
	past = past[before:]
	from := today
	if len(past) > 0 {
		from = past[0].start
	}
	stories, err := openSince(ctx, p, from.Time(zoneOf(p)))
	if err != nil {
		return forecast.Plan{}, err
	}
	team, err := teamOf(ctx, p, from, today.Add(lookout))
	if err != nil {
		return forecast.Plan{}, err
	}
	plan := forecast.Plan{Before: before, Since: from, Days: days, Usual: team.Usual(days), Coming: team.Ahead(today, endOfPeriod(sprints, today, days), days, lookout/days)}
	for _, period := range past {
		plan.Past = append(plan.Past, period.told(stories, zoneOf(p), team))
	}
	if stories, err = asTouched(stories, touches); err != nil {
		return plan, err
	}
	plan.Left, err = leftOf(ctx, p, stories, sprints)
	return plan, err
}

// period is one that is over, both days included.
type period struct{ start, end calendar.Date }

// pastSprints returns the sprints that ended, as periods that follow each other. A
// day that two share, as in Jira, where one ends on the day that the next begins,
// is the earlier one's; one that lies mostly in those before makes theirs longer.
func pastSprints(sprints []*ent.Sprint) (past []period) {
	for _, s := range sprints {
		if s.State != sprint.StateClosed || !isDated(s) {
			continue
		}
		if len(past) == 0 || *s.Start > past[len(past)-1].end {
			past = append(past, period{*s.Start, *s.End})
			continue
		}
		before := &past[len(past)-1]
		switch start := before.end.Add(1); {
		case 2*daysIn(start, *s.End) >= daysIn(*s.Start, *s.End):
			past = append(past, period{start, *s.End})
		default:
			before.end = max(before.end, *s.End)
		}
	}
	return past
}

// cadence is how many days usually pass from the start of one sprint to that of
// the next, weekends between them and shared days counted once; of fewer than
// three sprints the whole weeks of the last, 0 without any.
func cadence(sprints []*ent.Sprint) int {
	var between []int
	var last *ent.Sprint
	for _, s := range sprints {
		if !isDated(s) || last != nil && *s.Start <= *last.Start {
			continue
		}
		if last != nil {
			between = append(between, daysIn(*last.Start, *s.Start)-1)
		}
		last = s
	}
	if last == nil {
		return 0
	}
	if len(between) < 2 {
		return max(1, (daysIn(*last.Start, *last.End)+weekDays/2)/weekDays) * weekDays
	}
	slices.Sort(between)
	return between[(len(between)-1)/2]
}

// pastWeeks returns the whole weeks since the first story was accepted.
func pastWeeks(ctx context.Context, p *ent.Product, today calendar.Date) ([]period, error) {
	first, err := db(ctx).Story.Query().Where(story.ProductID(p.ID), story.AcceptedAtNotNil()).
		Order(story.ByAcceptedAt()).Select(story.FieldAcceptedAt).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	begun := calendar.On(*first.AcceptedAt, zoneOf(p))
	var past []period
	for monday := today.Add(1 - today.Weekday() - weekDays); len(past) < maxKnown && monday >= begun.Add(1-begun.Weekday()); monday = monday.Add(-weekDays) {
		past = append(past, period{monday, monday.Add(weekDays - 1)})
	}
	slices.Reverse(past)
	return past, nil
}

func daysIn(start, end calendar.Date) (n int) {
	for day := start; day <= end; day = day.Add(1) {
		n++
	}
	return n
}

// endOfPeriod is the last day of the period that runs: that of the sprint, or
// as many days from today on.
func endOfPeriod(sprints []*ent.Sprint, today calendar.Date, days int) calendar.Date {
	for _, s := range sprints {
		if s.State == sprint.StateActive && s.End != nil && *s.End >= today {
			return *s.End
		}
	}
	return today.Add(days - 1)
}

// openSince reads the stories that are open, or were accepted since a moment.
func openSince(ctx context.Context, p *ent.Product, since time.Time) ([]*ent.Story, error) {
	return db(ctx).Story.Query().
		Where(story.ProductID(p.ID), story.Or(
			story.StatusNotIn(story.StatusAccepted, story.StatusDropped), story.And(story.StatusEQ(story.StatusAccepted), story.Or(story.AcceptedAtGTE(since), story.StatusSinceGTE(since))))).
		Select(story.FieldID, story.FieldPoints, story.FieldStatus, story.FieldStatusSince, story.FieldCreatedAt, story.FieldAcceptedAt,
			story.FieldRank, story.FieldFeatureID, story.FieldSlice, story.FieldGoalID, story.FieldSprintID).
		Order(story.ByRank()).All(ctx)
}

// told is what a period delivered, by what the stories are estimated at now, and
// how much of it came after the period had begun.
func (t period) told(stories []*ent.Story, zone *time.Location, team forecast.Team) forecast.Past {
	from, to := t.start.Time(zone), t.end.Add(1).Time(zone)
	past := forecast.Past{Worked: team.Period(t.start, t.end).Worked}
	for _, s := range stories {
		if at := acceptedAt(s); at == nil || at.Before(from) || !at.Before(to) {
			continue
		}
		add(&past.Done, s)
		if s.CreatedAt.Before(from) {
			add(&past.Known, s)
		} else {
			add(&past.Sudden, s)
		}
	}
	return past
}

// acceptedAt is when a story was accepted; nil while it is not.
func acceptedAt(s *ent.Story) *time.Time {
	if s.Status != story.StatusAccepted {
		return nil
	}
	if s.AcceptedAt == nil {
		return &s.StatusSince
	}
	return s.AcceptedAt
}

func add(to *forecast.Amount, s *ent.Story) {
	to.Stories++
	if s.Points != nil {
		to.Points += *s.Points
	}
}

// teamOf is who builds a product, and when. Where nobody is said to, one does:
// what was delivered was delivered by somebody.
func teamOf(ctx context.Context, p *ent.Product, from, to calendar.Date) (forecast.Team, error) {
	b, err := buildersOf(ctx, p, from, to)
	team := forecast.Team{Calendar: b.calendar, People: max(1, len(b.ids))}
	for _, off := range b.away {
		team.Away = append(team.Away, forecast.Absence{Start: off.Start, End: off.End})
	}
	return team, err
}

// leftOf lists what is left in the order it will be done: sprint by sprint what
// is in one, then the backlog.
func leftOf(ctx context.Context, p *ent.Product, stories []*ent.Story, sprints []*ent.Sprint) ([]forecast.Item, error) {
	turn := map[string]int{}
	for _, s := range sprints {
		if s.State != sprint.StateClosed {
			turn[s.ID] = len(turn) - len(sprints)
		}
		if s.State == sprint.StateActive {
			turn[s.ID] = -len(sprints) - 1
		}
	}
	sprintOf := func(s *ent.Story) string {
		if s.SprintID == nil || turn[*s.SprintID] == 0 {
			return ""
		}
		return *s.SprintID
	}
	open := slices.DeleteFunc(slices.Clone(stories), func(s *ent.Story) bool {
		return s.Status == story.StatusAccepted || s.Status == story.StatusDropped
	})
	slices.SortStableFunc(open, func(a, b *ent.Story) int { return cmp.Compare(turn[sprintOf(a)], turn[sprintOf(b)]) })
	serves, err := goalsServed(ctx, p)
	if err != nil {
		return nil, err
	}
	var left []forecast.Item
	for _, s := range open[:min(len(open), maxLeft)] {
		item := forecast.Item{ID: s.ID, Points: s.Points, Later: s.Slice == story.SliceLater, Sprint: sprintOf(s)}
		if s.FeatureID != nil {
			item.Feature = *s.FeatureID
			item.Goals = serves[*s.FeatureID]
		}
		if s.GoalID != nil {
			item.Goals = serves[*s.GoalID]
		}
		left = append(left, item)
	}
	return left, nil
}

// goalsServed returns, by goal and by feature, the goals it serves: the nearest
// first, then those that one serves.
func goalsServed(ctx context.Context, p *ent.Product) (map[string][]string, error) {
	serves, err := widerGoals(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	features, err := db(ctx).Feature.Query().Where(feature.ProductID(p.ID), feature.GoalIDNotNil()).
		Select(feature.FieldID, feature.FieldGoalID).All(ctx)
	for _, f := range features {
		serves[f.ID] = serves[*f.GoalID]
	}
	return serves, err
}

// widerGoals returns each goal with those it serves: itself first, the widest last.
func widerGoals(ctx context.Context, productID string) (map[string][]string, error) {
	goals, err := db(ctx).Goal.Query().Where(goal.ProductID(productID)).Order(goal.ByID()).Select(goal.FieldID, goal.FieldServesID).All(ctx)
	if err != nil {
		return nil, err
	}
	wider := map[string]string{}
	for _, g := range goals {
		if g.ServesID != nil {
			wider[g.ID] = *g.ServesID
		}
	}
	serves := map[string][]string{}
	for _, g := range goals {
		for id := g.ID; id != "" && !slices.Contains(serves[g.ID], id); id = wider[id] {
			serves[g.ID] = append(serves[g.ID], id)
		}
	}
	return serves, nil
}

// goalsServing returns a goal and all that serve it, through others too.
func goalsServing(ctx context.Context, g *ent.Goal) ([]string, error) {
	wider, err := widerGoals(ctx, g.ProductID)
	var serving []string
	for id, serves := range wider {
		if slices.Contains(serves, g.ID) {
			serving = append(serving, id)
		}
	}
	slices.Sort(serving)
	return serving, err
}
