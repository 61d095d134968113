package graph

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/graph/gen"
)

// demos reads what of a sprint is in review, in the order in which it is shown.
func demos(ctx context.Context, s *ent.Sprint) ([]*ent.Story, error) {
	q := db(ctx).Story.Query().Where(story.ProductID(s.ProductID), story.SprintID(s.ID), story.StatusEQ(story.StatusInReview)).
		Order(story.ByRank()).Limit(maxColumn)
	collectStory(selected(ctx), q)
	rows, err := q.All(ctx)
	slices.SortStableFunc(rows, func(a, b *ent.Story) int { return turn(s.Demos, a.ID) - turn(s.Demos, b.ID) })
	return rows, err
}

// turn is a story's place in an order; after all of them when it is not named.
func turn(order []string, id string) int {
	if i := slices.Index(order, id); i >= 0 {
		return i
	}
	return len(order)
}

// setDemos takes the order of the demos; null is that of the backlog.
func setDemos(e *edit, in graphql.Omittable[[]string], current []string) {
	to := in.Value()
	if !in.IsSet() || slices.Equal(to, current) {
		return
	}
	for i, id := range to {
		if slices.Contains(to[:i], id) {
			e.fail(invalid(fmt.Sprintf("input.demos.%d", i), "This story is named twice."))
			return
		}
	}
	if len(to) == 0 {
		e.put("demos", current, nil)
		return
	}
	e.put("demos", current, to)
}

// ofProduct refuses stories that are not of a product.
func ofProduct(ctx context.Context, c *ent.Client, productID, field string, stories []string) error {
	if len(stories) == 0 {
		return nil
	}
	known, err := c.Story.Query().Where(story.IDIn(stories...), story.ProductID(productID)).IDs(ctx)
	if err != nil {
		return err
	}
	for i, id := range stories {
		if !slices.Contains(known, id) {
			return notFound(fmt.Sprintf("%s.%d", field, i))
		}
	}
	return nil
}

// attendReview notes who was at a sprint's review.
func attendReview(ctx context.Context, in gen.AttendReviewInput) (*ent.Sprint, error) {
	c, s, err := sprintFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.Discuss)
	if err != nil {
		return nil, err
	}
	if s.State == sprint.StatePlanned {
		return nil, invalid("input.id", "%s has not been started.", s.Name)
	}
	if err := based(ctx, s.ID, s.Version, in.Version); err != nil {
		return nil, err
	}
	before, err := s.QueryAttendees().Order(user.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	add, remove := difference(before, in.Add.Value(), in.Remove.Value())
	if len(add)+len(remove) == 0 {
		return s, nil
	}
	if err := peopleIn(ctx, c, s.ProductID, "input.add", add); err != nil {
		return nil, err
	}
	after := apply(before, add, remove)
	if len(after) > maxAttendees {
		return nil, invalid("input.add", "A review has at most %d people.", maxAttendees)
	}
	return changeSprint(ctx, c, s, r, in.Version, []change.Field{changed("attendees", before, after)}, "", func(up *ent.SprintUpdateOne) {
		up.AddAttendeeIDs(add...).RemoveAttendeeIDs(remove...)
	})
}

// maxAttendees is how many people a review has.
const maxAttendees = 100

// rewordedKey is what is selected of how the criteria of one product changed.
type rewordedKey struct {
	product string
	field   *ast.Field
}

// reworded returns what changed a criterion's words since it was met.
func reworded(ctx context.Context, k *ent.Criterion) ([]*ent.Event, error) {
	if k.State != criterion.StateUnverified {
		return []*ent.Event{}, nil
	}
	key := rewordedKey{k.ProductID, graphql.GetFieldContext(ctx).Field.Field}
	since, err := shared(ctx, key, func() (map[string][]*ent.Event, error) {
		rows, err := eventsOfUnverified(ctx, k.ProductID)
		return sinceMet(rows), err
	})
	return append([]*ent.Event{}, since[k.ID]...), err
}

// eventsOfUnverified reads all that happened to the criteria of a product that
// are unverified now.
func eventsOfUnverified(ctx context.Context, productID string) ([]*ent.Event, error) {
	q := db(ctx).Event.Query().Where(event.ProductID(productID), func(q *sql.Selector) {
		of := sql.Dialect(q.Dialect()).Select().From(sql.Table(criterion.Table))
		of.Select(of.C(criterion.FieldID)).Where(sql.And(sql.EQ(of.C(criterion.FieldProductID), productID), sql.EQ(of.C(criterion.FieldState), criterion.StateUnverified)))
		q.Where(sql.In(q.C(event.FieldEntityID), of))
	}).Order(event.ByNumber())
	return eventsWith(ctx, q, selected(ctx))
}

// sinceMet keeps of what happened to criteria what changed their words after
// they were last met.
func sinceMet(events []*ent.Event) map[string][]*ent.Event {
	since := map[string][]*ent.Event{}
	for _, e := range events {
		switch {
		case slices.ContainsFunc(e.Changes, isMet):
			since[e.EntityID] = nil
		case slices.ContainsFunc(e.Changes, isWords):
			since[e.EntityID] = append(since[e.EntityID], e)
		}
	}
	return since
}

func isMet(c change.Field) bool {
	return c.Name == "state" && value(c.To) == string(criterion.StateMet)
}

func isWords(c change.Field) bool { return slices.Contains(criterionTexts, c.Name) }
