package graph

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/feature"
	"throughline/ent/predicate"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/forecast"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// What the picture of a goal shows at most.
const (
	maxEnded    = 6 // sprints
	maxAhead    = 4
	maxLikely   = 6 // stretches
	usualDays   = 14
	maxLandings = 2_000
)

// lineOf tells where the stories of a goal landed, or will: its own and those of
// the goals that serve it, as its forecast counts them.
func lineOf(ctx context.Context, g *ent.Goal) (*gen.GoalLine, error) {
	p, err := db(ctx).Product.Get(ctx, g.ProductID)
	if err != nil {
		return nil, err
	}
	goals, err := goalsServing(ctx, g)
	if err != nil {
		return nil, err
	}
	line := &gen.GoalLine{}
	if line.Features, err = featuresOfLine(ctx, p, goals); err != nil {
		return nil, err
	}
	serves := servesGoal(goals...)
	serving := db(ctx).Story.Query().Where(story.ProductID(p.ID), story.StatusNEQ(story.StatusDropped), serves)
	q := serving.Clone().Order(story.ByID()).Limit(maxLandings)
	collectStory(selected(ctx, "landings", "story"), q)
	stories, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	if line.StoryCount = len(stories); line.StoryCount == maxLandings {
		if line.StoryCount, err = serving.Clone().Count(ctx); err != nil {
			return nil, err
		}
	}
	sprints, err := sprintsOfLine(ctx, p)
	if err != nil {
		return nil, err
	}
	f, err := forecastOf(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	line.Columns, line.Landings = land(stories, sprints, stretches(sprints, calendar.On(clock(ctx), zoneOf(p))), f)
	if _, asked := selected(ctx).of("").field("course"); asked {
		line.Course, err = courseOf(ctx, p, serving, serves)
	}
	return line, err
}

// featuresOfLine reads the features that are shown, by rank: those that were
// dropped only where stories of theirs stay.
func featuresOfLine(ctx context.Context, p *ent.Product, goals []string) ([]*ent.Feature, error) {
	asked, found := selected(ctx).of("").field("features")
	if !found {
		return nil, nil
	}
	stays := func(s *sql.Selector) {
		of := sql.Table(story.Table)
		s.Where(sql.Exists(sql.Dialect(s.Dialect()).Select(of.C(story.FieldID)).From(of).Where(sql.And(
			sql.ColumnsEQ(of.C(story.FieldProductID), s.C(feature.FieldProductID)),
			sql.ColumnsEQ(of.C(story.FieldFeatureID), s.C(feature.FieldID)), sql.NEQ(of.C(story.FieldStatus), story.StatusDropped)))))
	}
	q := db(ctx).Feature.Query().Where(feature.ProductID(p.ID), feature.GoalIDIn(goals...), feature.Or(feature.StateNEQ(feature.StateDropped), stays)).Order(feature.ByRank()).Limit(page.Max)
	collectFeature(asked, q)
	return q.All(ctx)
}

// sprintsOfLine reads the sprints that are shown, the earliest first.
func sprintsOfLine(ctx context.Context, p *ent.Product) ([]*ent.Sprint, error) {
	asked := selected(ctx, "columns", "sprint")
	read := func(most int, order sql.OrderTermOption, where ...predicate.Sprint) ([]*ent.Sprint, error) {
		q := db(ctx).Sprint.Query().Where(sprint.ProductID(p.ID)).Where(where...).Order(sprint.BySort(order)).Limit(most)
		collectSprint(asked, q)
		return q.All(ctx)
	}
	ended, err := read(maxEnded, sql.OrderDesc(), sprint.StateEQ(sprint.StateClosed))
	if err != nil {
		return nil, err
	}
	slices.Reverse(ended)
	ahead, err := read(1+maxAhead, sql.OrderAsc(), sprint.StateNEQ(sprint.StateClosed))
	return append(ended, ahead...), err
}

// stretches are as long as the sprints usually are, one after the other, from the
// end of the last sprint or from today on: what is in no sprint may land in them.
func stretches(sprints []*ent.Sprint, today calendar.Date) []*gen.LineColumn {
	start := today
	for _, s := range sprints {
		if isDated(s) {
			start = max(start, s.End.Add(1))
		}
	}
	days := cmp.Or(cadence(sprints), usualDays)
	var ahead []*gen.LineColumn
	for range maxLikely {
		end := start.Add(days - 1)
		ahead = append(ahead, &gen.LineColumn{Kind: gen.LineColumnKindLikely, Start: of(start), End: of(end), Amount: &flow.Amount{}})
		start = end.Add(1)
	}
	return ahead
}

// land puts stories into columns: that of their sprint, what was accepted in
// none of them before all, and what is in none where it is likely to be done,
// or after all. Columns between others are there without stories, too.
func land(stories []*ent.Story, sprints []*ent.Sprint, ahead []*gen.LineColumn, f *forecast.Forecast) ([]*gen.LineColumn, []*gen.Landing) {
	earlier := &gen.LineColumn{Kind: gen.LineColumnKindEarlier, Amount: &flow.Amount{}}
	unplanned := &gen.LineColumn{Kind: gen.LineColumnKindUnplanned, Amount: &flow.Amount{}}
	in := map[string]*gen.LineColumn{}
	columns := []*gen.LineColumn{earlier}
	for _, s := range sprints {
		in[s.ID] = &gen.LineColumn{Kind: gen.LineColumnKindSprint, Sprint: s, Start: s.Start, End: s.End, Amount: &flow.Amount{}}
		columns = append(columns, in[s.ID])
	}
	columns = append(append(columns, ahead...), unplanned)

	landings := make([]*gen.Landing, len(stories))
	landed := make([]*gen.LineColumn, len(stories))
	for i, s := range stories {
		landings[i] = &gen.Landing{Story: s, Likely: likelyDone(f, s.ID)}
		switch {
		case s.SprintID != nil && in[*s.SprintID] != nil:
			landed[i] = in[*s.SprintID]
		case s.Status == story.StatusAccepted:
			landed[i] = earlier
		default:
			landed[i] = cmp.Or(likelyIn(ahead, landings[i].Likely), unplanned)
		}
		landed[i].Amount.Stories++
		if s.Points != nil {
			landed[i].Amount.Points += *s.Points
		}
	}
	shown, place := shownOf(columns)
	for i, landing := range landings {
		landing.Column = place[landed[i]]
	}
	return shown, landings
}

// likelyDone returns the day by the end of which a story is 85 % likely to be
// done; nil where there is none, or it is done.
func likelyDone(f *forecast.Forecast, story string) *calendar.Date {
	o, _ := f.Story(story)
	if day, dated := o.When(likely); dated {
		return &day
	}
	return nil
}

// likelyIn returns the first stretch that is not over before a day; nil where all
// are.
func likelyIn(ahead []*gen.LineColumn, day *calendar.Date) *gen.LineColumn {
	for _, c := range ahead {
		if day != nil && *day <= *c.End {
			return c
		}
	}
	return nil
}

// shownOf leaves out what has no stories, but for sprints that are not over and
// what stands between others, and tells where each column is.
func shownOf(columns []*gen.LineColumn) (shown []*gen.LineColumn, place map[*gen.LineColumn]int) {
	in := func(c *gen.LineColumn) bool {
		ahead := c.Sprint != nil && c.Sprint.State != sprint.StateClosed
		return ahead || c.Amount.Stories > 0 && c.Kind != gen.LineColumnKindEarlier && c.Kind != gen.LineColumnKindUnplanned
	}
	first := slices.IndexFunc(columns, in)
	last := len(columns) - 1
	for last >= 0 && !in(columns[last]) {
		last--
	}
	place = map[*gen.LineColumn]int{}
	for i, c := range columns {
		if between := first >= 0 && first <= i && i <= last; between || c.Amount.Stories > 0 {
			place[c] = len(shown)
			shown = append(shown, c)
		}
	}
	return shown, place
}

// courseOf tells from the log how stories grew and were accepted. That one was
// made is no fact of its own there: it may not say anything that charts need.
func courseOf(ctx context.Context, p *ent.Product, serving *ent.StoryQuery, serves func(*sql.Selector)) ([]*flow.Point, error) {
	made, err := serving.Clone().Select(story.FieldID, story.FieldCreatedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	facts := make([]flow.Fact, len(made))
	for i, s := range made {
		facts[i] = flow.Fact{At: s.CreatedAt, Story: s.ID}
	}
	t := sql.Table(story.Table)
	chosen := sql.Select(t.C(story.FieldID)).From(t).Where(sql.And(
		sql.EQ(t.C(story.FieldProductID), p.ID), sql.NEQ(t.C(story.FieldStatus), story.StatusDropped)))
	serves(chosen)
	told, err := factsOf(ctx, p.ID, chosen)
	if err != nil {
		return nil, err
	}
	course := flow.Course(append(facts, told...), zoneOf(p))
	points := make([]*flow.Point, len(course))
	for i := range course {
		points[i] = &course[i]
	}
	return points, nil
}
