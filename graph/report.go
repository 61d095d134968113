package graph

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/gen"
)

// maxReported is how many events and questions a sprint's report lists.
const maxReported = 200

// reportOf tells what became of a sprint; nil before it is started.
func reportOf(ctx context.Context, s *ent.Sprint) (*gen.SprintReport, error) {
	if s.StartedAt == nil {
		return nil, nil
	}
	p, err := db(ctx).Product.Get(ctx, s.ProductID)
	if err != nil {
		return nil, err
	}
	charts, err := chartsOf(ctx, p, []*ent.Sprint{s})
	if err != nil {
		return nil, err
	}
	c := charts[s.ID]
	r := &gen.SprintReport{
		Committed: of(c.Committed.Scope()), Scope: of(c.Last.Scope()),
		Accepted: of(c.Last.Accepted()), Left: of(c.Last.NotAccepted()),
	}
	if r.AcceptedStories, err = membersOf(ctx, c, "acceptedStories", true); err != nil {
		return nil, err
	}
	if r.LeftStories, err = membersOf(ctx, c, "leftStories", false); err != nil {
		return nil, err
	}
	if r.SentBack, err = sentBackIn(ctx, s, c); err != nil {
		return nil, err
	}
	if r.Questions, err = askedIn(ctx, s, c); err != nil {
		return nil, err
	}
	keys, err := keysOf(ctx, texts(r.LeftStories, func(s *ent.Story) string { return s.ID }))
	r.Summary = summaryOf(s, c, r, keys)
	return r, err
}

// membersOf reads the stories of a chart that are accepted, or those that are not.
func membersOf(ctx context.Context, c *flow.Chart, field string, accepted bool) ([]*ent.Story, error) {
	var ids []string
	for _, m := range c.Stories {
		if (m.Stage == flow.Accepted) == accepted {
			ids = append(ids, m.Story)
		}
	}
	return loadedAll[*ent.Story](ctx, ids, field)
}

// sentBackIn reads what was sent back while a sprint ran.
func sentBackIn(ctx context.Context, s *ent.Sprint, c *flow.Chart) ([]*ent.Event, error) {
	q := db(ctx).Event.Query().Where(
		event.ProductID(s.ProductID), event.Action("sendBackStory"), event.AtGTE(*s.StartedAt), event.AtLTE(c.Until),
		func(q *sql.Selector) { q.Where(sql.In(q.C(event.FieldEntityID), everIn([]*ent.Sprint{s}))) },
	).Order(event.ByNumber()).Limit(maxReported)
	return eventsWith(ctx, q, selected(ctx, "sentBack"))
}

// eventsWith reads events with what is asked of them.
func eventsWith(ctx context.Context, q *ent.EventQuery, asked selection) ([]*ent.Event, error) {
	collectEvent(asked, q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	if entity, asksEntity := asked.of("Event").field("entity"); asksEntity {
		return rows, preloadEntities(ctx, rows, entity)
	}
	return rows, nil
}

// askedIn reads what was asked while a sprint ran, about it and what was in it.
func askedIn(ctx context.Context, s *ent.Sprint, c *flow.Chart) ([]*ent.Comment, error) {
	q := db(ctx).Comment.Query().Where(
		comment.ProductID(s.ProductID), comment.Question(true), comment.CreatedAtGTE(*s.StartedAt), comment.CreatedAtLTE(c.Until),
		comment.Or(comment.SprintID(s.ID), func(q *sql.Selector) {
			q.Where(sql.In(q.C(comment.FieldStoryID), everIn([]*ent.Sprint{s})))
		}),
	).Order(comment.ByID()).Limit(maxReported)
	collectComment(selected(ctx, "questions"), q)
	return q.All(ctx)
}

// summaryOf says in words what a report says in figures.
func summaryOf(s *ent.Sprint, c *flow.Chart, r *gen.SprintReport, left string) string {
	var said []string
	say := func(format string, args ...any) { said = append(said, fmt.Sprintf(format, args...)) }
	closed := s.State == sprint.StateClosed
	be := map[bool]string{true: "was", false: "is"}[closed]
	if goal := strings.TrimRight(s.Goal, ". "); goal != "" && s.GoalMet != nil {
		say("The goal of %s %s %s: %s.", s.Name, be, map[bool]string{true: "met", false: "not met"}[*s.GoalMet], goal)
	} else if goal != "" {
		say("%s is for this: %s.", s.Name, goal)
	}
	be = map[bool]string{true: "were", false: "are"}[closed]
	if r.Scope.Stories == 0 {
		say("No story %s in it.", map[bool]string{true: "was", false: "is"}[closed])
	} else {
		say("%s of %s points %s accepted, in %s of %s.", figure(r.Accepted.Points), figure(r.Scope.Points), be,
			strconv.Itoa(r.Accepted.Stories), counted(r.Scope.Stories, "story", "stories"))
	}
	var in, out flow.Amount
	for _, change := range c.Changes {
		switch change.Kind {
		case flow.Added, flow.TakenUp:
			in.Stories++
		case flow.Removed, flow.DroppedOut:
			out.Stories++
		}
	}
	switch {
	case in.Stories > 0 && out.Stories > 0:
		say("After the start %s came in and %d left.", counted(in.Stories, "story", "stories"), out.Stories)
	case in.Stories > 0:
		say("After the start %s came in.", counted(in.Stories, "story", "stories"))
	case out.Stories > 0:
		say("After the start %s left.", counted(out.Stories, "story", "stories"))
	}
	if n := len(r.SentBack); n > 0 {
		say("Stories were sent back %s.", counted(n, "time", "times"))
	}
	if n := len(r.LeftStories); n > 0 {
		verb := map[bool]string{true: "were carried over", false: "are left"}[closed]
		if n == 1 {
			verb = map[bool]string{true: "was carried over", false: "is left"}[closed]
		}
		say("%s %s: %s.", counted(n, "story", "stories"), verb, left)
	}
	if n := len(r.Questions); n > 0 {
		open := len(slices.DeleteFunc(slices.Clone(r.Questions), func(c *ent.Comment) bool { return c.AnswerID != nil }))
		waits := ""
		switch {
		case n == 1 && open == 1:
			waits = " and is still open"
		case open > 0:
			waits = fmt.Sprintf(", %d of them still open", open)
		}
		say("%s asked%s.", counted(n, "question was", "questions were"), waits)
	}
	return strings.Join(said, " ")
}

// keysOf lists up to ten stories by their keys, in their order.
func keysOf(ctx context.Context, ids []string) (string, error) {
	const most = 10
	some := ids[:min(len(ids), most)]
	rows, err := db(ctx).Story.Query().Where(story.IDIn(some...)).Select(story.FieldKey).All(ctx)
	if err != nil {
		return "", err
	}
	slices.SortFunc(rows, func(a, b *ent.Story) int { return slices.Index(some, a.ID) - slices.Index(some, b.ID) })
	keys := strings.Join(texts(rows, func(s *ent.Story) string { return s.Key }), ", ")
	if rest := len(ids) - most; rest > 0 {
		keys += fmt.Sprintf(" and %d more", rest)
	}
	return keys, nil
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

func figure(points float64) string { return strconv.FormatFloat(points, 'f', -1, 64) }
