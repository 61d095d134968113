package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// maxCarryOver is how many stories are sent on one by one when a sprint closes.
const maxCarryOver = 500

// closeSprint ends the active sprint. What is unfinished goes to a planned
// sprint or, in its order, to the top of the backlog.
func closeSprint(ctx context.Context, in gen.CloseSprintInput) (*ent.Sprint, []string, error) {
	c, s, err := sprintFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.PlanSprints)
	if err != nil {
		return nil, nil, err
	}
	note := s.Note
	if in.Note.IsSet() {
		if note, err = optional("input.note", in.Note, maxText); err != nil {
			return nil, nil, err
		}
	}
	if s.State != sprint.StateActive {
		return nil, nil, invalid("input.id", "%s is %s; only an active sprint closes.", s.Name, strings.ToLower(string(s.State)))
	}
	moved, err := carryOver(ctx, c, s, in, r)
	if err != nil {
		return nil, nil, err
	}
	changes := []change.Field{changed("state", s.State, sprint.StateClosed)}
	if s.GoalMet == nil || *s.GoalMet != in.GoalMet {
		changes = append(changes, changed("goalMet", s.GoalMet, in.GoalMet))
	}
	s, err = changeSprint(ctx, c, s, r, in.Version, changes, note, func(up *ent.SprintUpdateOne) {
		up.SetState(sprint.StateClosed).SetClosedAt(clock(ctx)).SetGoalMet(in.GoalMet).SetNote(note)
	})
	return s, moved, err
}

// carryOver sends on what is unfinished in a sprint, and returns that by rank.
func carryOver(ctx context.Context, c *ent.Client, s *ent.Sprint, in gen.CloseSprintInput, r ruling) (moved []string, err error) {
	unfinished, err := c.Story.Query().Where(story.ProductID(s.ProductID), story.SprintID(s.ID),
		story.StatusNotIn(story.StatusAccepted, story.StatusDropped)).Order(story.ByRank()).All(ctx)
	if err != nil {
		return nil, err
	}
	rest, err := sprintOfRest(ctx, c, s, in.Unfinished)
	if err != nil {
		return nil, err
	}
	own, err := sprintsOfSome(ctx, c, s, unfinished, in.CarryOver.Value())
	if err != nil {
		return nil, err
	}
	var back []string
	for _, story := range unfinished {
		to, named := own[story.ID]
		if !named {
			to = rest
		}
		if to == nil {
			back = append(back, story.ID)
		}
		moved = append(moved, story.ID)
		if err := putInSprint(ctx, c, story, to, r, ""); err != nil {
			return nil, err
		}
	}
	return moved, toTop(ctx, c, s.ProductID, back, r)
}

// sprintOfRest is where a sprint's unfinished stories go that are not named one
// by one; nil is the backlog.
func sprintOfRest(ctx context.Context, c *ent.Client, s *ent.Sprint, to gen.Unfinished) (*string, error) {
	if to == gen.UnfinishedBacklog {
		return nil, nil
	}
	next, err := c.Sprint.Query().Where(sprint.ProductID(s.ProductID), sprint.StateEQ(sprint.StatePlanned), sprint.SortGT(s.Sort)).
		Order(sprint.BySort()).First(ctx)
	if ent.IsNotFound(err) {
		return nil, invalid("input.unfinished", "No sprint is planned after this one. Plan it first, or move the stories to the backlog.")
	}
	if err != nil {
		return nil, err
	}
	return &next.ID, nil
}

// sprintsOfSome is where the unfinished stories go that are named one by one, by
// story; nil is the backlog.
func sprintsOfSome(ctx context.Context, c *ent.Client, s *ent.Sprint, unfinished []*ent.Story, some []*gen.CarryOverInput) (map[string]*string, error) {
	if len(some) > maxCarryOver {
		return nil, invalid("input.carryOver", "Name at most %d stories one by one.", maxCarryOver)
	}
	var asked []string
	for _, one := range some {
		if to := one.SprintID.Value(); to != nil {
			asked = append(asked, *to)
		}
	}
	known, err := c.Sprint.Query().Where(sprint.IDIn(asked...), sprint.ProductID(s.ProductID)).All(ctx)
	if err != nil {
		return nil, err
	}
	own := make(map[string]*string, len(some))
	for i, one := range some {
		field := fmt.Sprintf("input.carryOver.%d.", i)
		if !slices.ContainsFunc(unfinished, func(s *ent.Story) bool { return s.ID == one.StoryID }) {
			return nil, invalid(field+"storyId", "This story is not among what is unfinished in %s.", s.Name)
		}
		if _, named := own[one.StoryID]; named {
			return nil, invalid(field+"storyId", "This story is named twice.")
		}
		to := one.SprintID.Value()
		own[one.StoryID] = to
		if to == nil {
			continue
		}
		at := slices.IndexFunc(known, func(s *ent.Sprint) bool { return s.ID == *to })
		if at < 0 {
			return nil, notFound(field + "sprintId")
		}
		if state := known[at].State; state != sprint.StatePlanned {
			return nil, invalid(field+"sprintId", "%s is %s; a story is carried over to a planned sprint.", known[at].Name, strings.ToLower(string(state)))
		}
	}
	return own, nil
}

// toTop ranks stories above all others of the product, in their order.
func toTop(ctx context.Context, c *ent.Client, productID string, stories []string, r ruling) error {
	top := gen.PlaceTop
	for _, id := range slices.Backward(stories) {
		s, err := c.Story.Get(ctx, id)
		if err != nil {
			return err
		}
		rank, err := rankAt(ctx, c, productID, s, place{to: &top})
		if err != nil {
			return err
		}
		if rank == s.Rank {
			continue
		}
		if _, err := changeStory(ctx, c, s, r, []change.Field{changed("rank", s.Rank, rank)}, "",
			func(up *ent.StoryUpdateOne) { up.SetRank(rank) }); err != nil {
			return err
		}
	}
	return nil
}
