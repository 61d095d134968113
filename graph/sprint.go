package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/ids"
	"throughline/ent/rights"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// maxScope is how many stories one mutation takes into or out of a sprint.
const maxScope = 100

// sprintFor returns a sprint to change, with its product's lock held.
func sprintFor(ctx context.Context, field, id string) (*ent.Client, *ent.Sprint, error) {
	s, err := db(ctx).Sprint.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, s.ProductID)
	if err != nil {
		return nil, nil, err
	}
	s, err = c.Sprint.Get(ctx, id)
	return c, s, orNotFound(err, field)
}

func createSprint(ctx context.Context, in gen.CreateSprintInput) (*ent.Sprint, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.PlanSprints)
	if err != nil {
		return nil, err
	}
	if name := in.Name.Value(); name == nil || strings.TrimSpace(*name) == "" {
		if err := c.Product.UpdateOneID(p.ID).AddLastSprint(1).Exec(asSystem(ctx)); err != nil {
			return nil, err
		}
		next := fmt.Sprintf("Sprint %d", p.LastSprint+1)
		in.Name = graphql.OmittableOf(&next)
	}
	e := editSprint(&ent.Sprint{}, gen.UpdateSprintInput{Name: in.Name, Goal: in.Goal, Start: in.Start, End: in.End, Capacity: in.Capacity})
	if e.err != nil {
		return nil, e.err
	}
	now := clock(ctx)
	id := ids.New("sprint")
	create := c.Sprint.Create().SetID(id).SetSort(sortOf(in.Start.Value(), id)).
		SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(now).SetUpdatedAt(now)
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	s, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: s.Version, changes: e.changes})
	return s, nil
}

// sortOf is a sprint's place among its product's: by start, those without one last.
func sortOf(start *calendar.Date, id string) string {
	if start == nil {
		return "9999-99-99 " + id
	}
	return string(*start) + " " + id
}

func updateSprint(ctx context.Context, in gen.UpdateSprintInput) (*ent.Sprint, error) {
	c, s, err := sprintFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e := editSprint(s, in)
	if s.State == sprint.StateClosed && len(e.except("name", "summary")) > 0 {
		return nil, invalid("input.id", "%s is closed. What it was stays; only its name can be put right, and its summary written.", s.Name)
	}
	if judged := e.of("goalMet", "note", "summary"); len(judged) > 0 && s.State == sprint.StatePlanned {
		return nil, invalid("input."+judged[0].Name, "%s has not been started.", s.Name)
	}
	if err := ofProduct(ctx, c, s.ProductID, "input.demos", in.Demos.Value()); err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, reason, []part{{rights.PlanSprints, s.ProductID, e.changes}}, func(version int) error {
		up := c.Sprint.UpdateOneID(s.ID).SetVersion(version).SetUpdatedAt(clock(ctx)).
			SetSort(sortOf(after(in.Start, s.Start), s.ID))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		s, err = up.Save(ctx)
		return err
	})
	return s, err
}

func editSprint(s *ent.Sprint, in gen.UpdateSprintInput) *edit {
	e := edits(s.ID, s.Version)
	e.setTitle("name", in.Name, s.Name, maxName)
	e.setText("goal", in.Goal, s.Goal, maxSentence)
	setOptional(e, "start", in.Start, s.Start)
	setOptional(e, "end", in.End, s.End)
	if start, end := after(in.Start, s.Start), after(in.End, s.End); start != nil && end != nil && *end < *start {
		e.fail(invalid("input.end", "The sprint ends on %s, before it starts on %s.", *end, *start))
	}
	if v := in.Capacity.Value(); v != nil && !(*v >= 0 && *v <= 10_000) {
		e.fail(invalid("input.capacity", "A capacity is from 0 to 10000 points."))
	}
	setOptional(e, "capacity", in.Capacity, s.Capacity)
	setOptional(e, "goalMet", in.GoalMet, s.GoalMet)
	e.setText("note", in.Note, s.Note, maxText)
	e.setText("summary", in.Summary, s.Summary, maxText)
	setDemos(e, in.Demos, s.Demos)
	return e
}

func addToSprint(ctx context.Context, in gen.AddToSprintInput) (*ent.Sprint, []string, error) {
	c, to, err := sprintFor(ctx, "input.sprintId", in.SprintID)
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, to.ProductID, rights.PlanSprints)
	if err != nil {
		return nil, nil, err
	}
	if to.State == sprint.StateClosed {
		return nil, nil, invalid("input.sprintId", "%s is closed.", to.Name)
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, nil, err
	}
	stories, err := scope(ctx, c, to.ProductID, in.StoryIds)
	if err != nil {
		return nil, nil, err
	}
	for i, s := range stories {
		if s.Status == story.StatusAccepted || s.Status == story.StatusDropped {
			return nil, nil, invalid(fmt.Sprintf("input.storyIds.%d", i), "%s is %s.", s.Key, statusWord(s.Status))
		}
		if err := putInSprint(ctx, c, s, &to.ID, r, reason); err != nil {
			return nil, nil, err
		}
	}
	return to, in.StoryIds, nil
}

// scope returns the stories with these ids, all of the product, in that order.
func scope(ctx context.Context, c *ent.Client, productID string, wanted []string) ([]*ent.Story, error) {
	if len(wanted) == 0 || len(wanted) > maxScope {
		return nil, invalid("input.storyIds", "Give 1 to %d stories.", maxScope)
	}
	for i, id := range wanted {
		if slices.Contains(wanted[:i], id) {
			return nil, invalid(fmt.Sprintf("input.storyIds.%d", i), "This story is named twice.")
		}
	}
	rows, err := c.Story.Query().Where(story.IDIn(wanted...), story.ProductID(productID)).All(ctx)
	if err != nil {
		return nil, err
	}
	stories := make([]*ent.Story, len(wanted))
	for i, id := range wanted {
		at := slices.IndexFunc(rows, func(s *ent.Story) bool { return s.ID == id })
		if at < 0 {
			return nil, notFound(fmt.Sprintf("input.storyIds.%d", i))
		}
		stories[i] = rows[at]
	}
	return stories, nil
}

// putInSprint moves a story to a sprint, or, with nil, out of its own. Where it
// was stays in its sprints.
func putInSprint(ctx context.Context, c *ent.Client, s *ent.Story, to *string, r ruling, reason string) error {
	if (s.SprintID == nil && to == nil) || (s.SprintID != nil && to != nil && *s.SprintID == *to) {
		return nil
	}
	visited := false
	if to != nil {
		var err error
		if visited, err = s.QuerySprints().Where(sprint.ID(*to)).Exist(ctx); err != nil {
			return err
		}
	}
	_, err := changeStory(ctx, c, s, r, []change.Field{changed("sprintId", s.SprintID, to)}, reason, func(up *ent.StoryUpdateOne) {
		if to == nil {
			up.ClearSprintID()
			return
		}
		up.SetSprintID(*to)
		if !visited {
			up.AddSprintIDs(*to)
		}
	})
	return err
}

// removeFromSprint takes stories out of their sprints and returns those.
func removeFromSprint(ctx context.Context, in gen.RemoveFromSprintInput) (left []string, err error) {
	if len(in.StoryIds) == 0 {
		return nil, invalid("input.storyIds", "Give 1 to %d stories.", maxScope)
	}
	c, one, err := storyFor(ctx, "input.storyIds.0", in.StoryIds[0])
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, one.ProductID, rights.PlanSprints)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	stories, err := scope(ctx, c, one.ProductID, in.StoryIds)
	if err != nil {
		return nil, err
	}
	for i, s := range stories {
		if s.Status == story.StatusAccepted {
			return nil, invalid(fmt.Sprintf("input.storyIds.%d", i), "%s was accepted in its sprint and stays there.", s.Key)
		}
		if s.SprintID != nil && !slices.Contains(left, *s.SprintID) {
			left = append(left, *s.SprintID)
		}
		if err := putInSprint(ctx, c, s, nil, r, reason); err != nil {
			return nil, err
		}
	}
	return left, nil
}

func startSprint(ctx context.Context, in gen.StartSprintInput) (*ent.Sprint, error) {
	c, s, err := sprintFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.PlanSprints)
	if err != nil {
		return nil, err
	}
	if s.State != sprint.StatePlanned {
		return nil, invalid("input.id", "%s is %s already.", s.Name, strings.ToLower(string(s.State)))
	}
	active, err := c.Sprint.Query().Where(sprint.ProductID(s.ProductID), sprint.StateEQ(sprint.StateActive)).First(ctx)
	if err == nil {
		return nil, invalid("input.id", "%s is still active. Close it first.", active.Name)
	}
	if !ent.IsNotFound(err) {
		return nil, err
	}
	return changeSprint(ctx, c, s, r, in.Version, []change.Field{changed("state", s.State, sprint.StateActive)}, "", func(up *ent.SprintUpdateOne) {
		up.SetState(sprint.StateActive).SetStartedAt(clock(ctx))
	})
}

// changeSprint writes a sprint's next version and says so in the log.
func changeSprint(ctx context.Context, c *ent.Client, s *ent.Sprint, r ruling, base graphql.Omittable[*int], changes []change.Field, reason string, set func(*ent.SprintUpdateOne)) (*ent.Sprint, error) {
	if err := based(ctx, s.ID, s.Version, base, changes...); err != nil {
		return nil, err
	}
	up := c.Sprint.UpdateOneID(s.ID).SetVersion(s.Version + 1).SetUpdatedAt(clock(ctx))
	set(up)
	after, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: after.Version, changes: changes, reason: reason})
	return after, nil
}
