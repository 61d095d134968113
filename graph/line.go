package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/predicate"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// What the picture of a goal shows at most.
const (
	maxEnded    = 6 // sprints
	maxAhead    = 4
	maxLandings = 2_000
)

// lineOf tells where the stories of a goal landed, or will.
func lineOf(ctx context.Context, g *ent.Goal) (*gen.GoalLine, error) {
	p, err := db(ctx).Product.Get(ctx, g.ProductID)
	if err != nil {
		return nil, err
	}
	line := &gen.GoalLine{}
	if line.Features, err = featuresOfLine(ctx, g); err != nil {
		return nil, err
	}
	serving := db(ctx).Story.Query().Where(story.ProductID(g.ProductID), story.StatusNEQ(story.StatusDropped), servesGoal(g.ID))
	if line.StoryCount, err = serving.Clone().Count(ctx); err != nil {
		return nil, err
	}
	q := serving.Clone().Order(story.ByID()).Limit(maxLandings)
	collectStory(selected(ctx, "landings", "story"), q)
	stories, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	sprints, err := sprintsOfLine(ctx, p)
	if err != nil {
		return nil, err
	}
	line.Columns, line.Landings = land(stories, sprints)
	if _, asked := selected(ctx).of("").field("course"); asked {
		line.Course, err = courseOf(ctx, p, g, serving)
	}
	return line, err
}

func featuresOfLine(ctx context.Context, g *ent.Goal) ([]*ent.Feature, error) {
	asked, found := selected(ctx).of("").field("features")
	if !found {
		return nil, nil
	}
	q := db(ctx).Feature.Query().Where(feature.ProductID(g.ProductID), feature.GoalID(g.ID)).Order(feature.ByRank()).Limit(page.Max)
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

// land puts stories into columns: that of their sprint, and before and after
// all sprints what is in none of them, where there is any.
func land(stories []*ent.Story, sprints []*ent.Sprint) ([]*gen.LineColumn, []*gen.Landing) {
	column := func(kind gen.LineColumnKind, s *ent.Sprint) *gen.LineColumn {
		return &gen.LineColumn{Kind: kind, Sprint: s, Amount: &flow.Amount{}}
	}
	earlier, unplanned := column(gen.LineColumnKindEarlier, nil), column(gen.LineColumnKindUnplanned, nil)
	of := map[string]*gen.LineColumn{}
	columns := []*gen.LineColumn{earlier}
	for _, s := range sprints {
		of[s.ID] = column(gen.LineColumnKindSprint, s)
		columns = append(columns, of[s.ID])
	}
	columns = append(columns, unplanned)

	landed := make([]*gen.LineColumn, len(stories))
	for i, s := range stories {
		in := unplanned
		if s.Status == story.StatusAccepted {
			in = earlier
		}
		if s.SprintID != nil && of[*s.SprintID] != nil {
			in = of[*s.SprintID]
		}
		landed[i] = in
		in.Amount.Stories++
		if s.Points != nil {
			in.Amount.Points += *s.Points
		}
	}

	shown := columns[:0]
	place := map[*gen.LineColumn]int{}
	for _, c := range columns {
		if c.Kind == gen.LineColumnKindSprint || c.Amount.Stories > 0 {
			place[c] = len(shown)
			shown = append(shown, c)
		}
	}
	landings := make([]*gen.Landing, len(stories))
	for i, s := range stories {
		landings[i] = &gen.Landing{Story: s, Column: place[landed[i]]}
	}
	return shown, landings
}

// courseOf tells from the log how stories grew and were accepted. That one was
// made is no fact of its own there: it may not say anything that charts need.
func courseOf(ctx context.Context, p *ent.Product, g *ent.Goal, serving *ent.StoryQuery) ([]*flow.Point, error) {
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
	servesGoal(g.ID)(chosen)
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
