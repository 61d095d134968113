package graph

import (
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/statement"
	"throughline/ent/story"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

const (
	// statementStories is of how many stories a thing may consist for what is
	// said of it to be kept: what is larger is years ahead.
	statementStories = 200
	// statementsScored is from how many weeks statements are counted.
	statementsScored = 52
)

// KeepStatements keeps, once a week, what the forecast says of each product's
// features, first slices, sprints and goals, and notes of what was kept before
// what has been done since. It returns how many statements it kept.
func (s *Store) KeepStatements(ctx context.Context) (kept int, err error) {
	return s.inEachProduct(ctx, "", func(ctx context.Context, p *ent.Product) (int, error) { return KeepStatementsOf(ctx, p.ID) })
}

// KeepStatementsOf does so for one product, as the system, in the work that the
// context is of.
func KeepStatementsOf(ctx context.Context, productID string) (kept int, err error) {
	err = workOf(ctx).as(ctx, "", func(ctx context.Context) error {
		if err := settleStatements(ctx, productID); err != nil {
			return err
		}
		kept, err = keepStatements(ctx, productID)
		return err
	})
	return kept, err
}

func keepStatements(ctx context.Context, productID string) (kept int, err error) {
	p, err := db(ctx).Product.Get(ctx, productID)
	if err != nil {
		return 0, err
	}
	today := calendar.On(clock(ctx), zoneOf(p))
	week := today.Add(1 - today.Weekday())
	if found, err := db(ctx).Statement.Query().Where(statement.ProductID(productID), statement.Week(week)).Exist(ctx); err != nil || found {
		return 0, err
	}
	f, err := forecastOf(ctx, productID)
	if err != nil || f.Why != "" {
		return 0, err
	}
	c, err := workOf(ctx).enter(ctx, "", productID)
	if err != nil {
		return 0, err
	}
	if found, err := c.Statement.Query().Where(statement.ProductID(productID), statement.Week(week)).Exist(ctx); err != nil || found {
		return 0, err // by another server meanwhile
	}
	var rows []*ent.StatementCreate
	for _, one := range thingsSaid(f) {
		if row := statementRow(c.Statement.Create(), one); row != nil {
			rows = append(rows, row.SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetWeek(week).SetCreatedAt(clock(ctx)))
		}
	}
	return len(rows), c.Statement.CreateBulk(rows...).Exec(ctx)
}

// foretold is what a forecast says of one thing.
type foretold struct {
	about   statement.About
	id      string
	stories []string
	outlook forecast.Outlook
}

// thingsSaid lists what a forecast says of features, of their first slices where
// those are not all of them, of sprints and of goals.
func thingsSaid(f *forecast.Forecast) []foretold {
	type thing struct {
		about statement.About
		id    string
	}
	var order []thing
	stories := map[thing][]string{}
	add := func(about statement.About, id, storyID string) {
		if id == "" {
			return
		}
		t := thing{about, id}
		if stories[t] == nil {
			order = append(order, t)
		}
		stories[t] = append(stories[t], storyID)
	}
	for _, item := range f.Plan().Left {
		add(statement.AboutFeature, item.Feature, item.ID)
		if !item.Later {
			add(statement.AboutFirstSlice, item.Feature, item.ID)
		}
		add(statement.AboutSprint, item.Sprint, item.ID)
		for _, goal := range item.Goals {
			add(statement.AboutGoal, goal, item.ID)
		}
	}
	find := map[statement.About]func(string) (forecast.Outlook, bool){
		statement.AboutFeature: f.Feature, statement.AboutFirstSlice: f.FirstSlice, statement.AboutSprint: f.Sprint, statement.AboutGoal: f.Goal,
	}
	var list []foretold
	for _, t := range order {
		whole := thing{statement.AboutFeature, t.id}
		if t.about == statement.AboutFirstSlice && len(stories[t]) == len(stories[whole]) {
			continue
		}
		if o, found := find[t.about](t.id); found && len(stories[t]) <= statementStories {
			list = append(list, foretold{t.about, t.id, stories[t], o})
		}
	}
	return list
}

// statementRow is what is kept of that; nil where there is not even an even
// chance of a date.
func statementRow(row *ent.StatementCreate, one foretold) *ent.StatementCreate {
	even, found := one.outlook.When(0.5)
	if !found {
		return nil
	}
	row.SetAbout(one.about).SetAboutID(one.id).SetStoryIds(one.stories).SetP50(even)
	if day, found := one.outlook.When(0.85); found {
		row.SetP85(day)
	}
	if day, found := one.outlook.When(0.95); found {
		row.SetP95(day)
	}
	return row
}

// settleStatements notes when what statements are about was done. One whose
// stories were all dropped said nothing that could hold, and goes.
func settleStatements(ctx context.Context, productID string) error {
	open, err := db(ctx).Statement.Query().Where(statement.ProductID(productID), statement.DoneOnIsNil()).Order(statement.ByID()).All(ctx)
	if err != nil || len(open) == 0 {
		return err
	}
	ended, err := endedStories(ctx, open)
	if err != nil {
		return err
	}
	p, err := db(ctx).Product.Get(ctx, productID)
	if err != nil {
		return err
	}
	zone := zoneOf(p)
	for _, one := range open {
		last, over := lastAccepted(one, ended, zone)
		if !over {
			continue
		}
		c, err := workOf(ctx).enter(ctx, "", productID)
		if err != nil {
			return err
		}
		settled := statement.And(statement.ID(one.ID), statement.DoneOnIsNil()) // unless another server was first
		if last == "" {
			_, err = c.Statement.Delete().Where(settled).Exec(ctx)
		} else {
			err = c.Statement.Update().Where(settled).SetDoneOn(last).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// endedStories reads those stories of statements that are accepted or dropped.
func endedStories(ctx context.Context, of []*ent.Statement) (map[string]*ent.Story, error) {
	var ids []string
	for _, one := range of {
		ids = append(ids, one.StoryIds...)
	}
	slices.Sort(ids)
	ended := map[string]*ent.Story{}
	for some := range slices.Chunk(slices.Compact(ids), 500) {
		rows, err := db(ctx).Story.Query().Where(story.IDIn(some...), story.StatusIn(story.StatusAccepted, story.StatusDropped)).
			Select(story.FieldID, story.FieldStatus, story.FieldStatusSince, story.FieldAcceptedAt).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, s := range rows {
			ended[s.ID] = s
		}
	}
	return ended, nil
}

// lastAccepted is when the last story of a statement was accepted, "" when all
// were dropped; it is not over while one is open.
func lastAccepted(one *ent.Statement, ended map[string]*ent.Story, zone *time.Location) (last calendar.Date, over bool) {
	for _, id := range one.StoryIds {
		s := ended[id]
		if s == nil {
			return "", false
		}
		if at := acceptedAt(s); at != nil {
			last = max(last, calendar.On(*at, zone))
		}
	}
	return last, true
}

// scoresOf counts how often the product's forecasts of the last year held.
func scoresOf(ctx context.Context, p *ent.Product) ([]*gen.ForecastScore, error) {
	today := calendar.On(clock(ctx), zoneOf(p))
	rows, err := db(ctx).Statement.Query().Where(statement.ProductID(p.ID), statement.WeekGTE(today.Add(-7*statementsScored))).
		Select(statement.FieldP50, statement.FieldP85, statement.FieldP95, statement.FieldDoneOn).All(ctx)
	if err != nil {
		return nil, err
	}
	scores := []*gen.ForecastScore{{Likely: 0.5}, {Likely: 0.85}, {Likely: 0.95}}
	for _, one := range rows {
		for i, day := range []*calendar.Date{&one.P50, one.P85, one.P95} {
			if day == nil || *day >= today {
				continue
			}
			scores[i].Times++
			if one.DoneOn != nil && *one.DoneOn <= *day {
				scores[i].Held++
			}
		}
	}
	return scores, nil
}
