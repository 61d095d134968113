package graph

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/goal"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// given is a mutation with its input, by the names of the schema.
func (r *Resolver) given(mutation string, input map[string]any) step {
	return func(ctx context.Context) error {
		text, err := json.Marshal(input)
		if err != nil {
			return err
		}
		return r.apply(ctx, []proposed{{mutation, text}})
	}
}

// does is a mutation that knows more than its input can say: what was.
func does(mutation string, do func(ctx context.Context) error) step {
	return func(ctx context.Context) error { return workOf(ctx).as(ctx, mutation, do) }
}

// fieldsBack is the way back for nouns whose fields one mutation changes.
func fieldsBack(mutation string) back {
	return func(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
		input := map[string]any{"id": e.EntityID}
		for _, c := range e.Changes {
			input[c.Name] = value(c.From)
		}
		return []step{r.given(mutation, input)}, nil
	}
}

// goalBack gives a goal its fields back. What was learned stays when it is open
// again, and closes it again.
func goalBack(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	g, err := db(ctx).Goal.Get(ctx, e.EntityID)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	input, metric := map[string]any{}, map[string]any{}
	state, learned := g.State, g.Learned
	for _, c := range e.Changes {
		name, nested := strings.CutPrefix(c.Name, "metric.")
		from, _ := value(c.From).(string)
		switch {
		case nested:
			metric[name] = value(c.From)
		case name == "state":
			state = goal.State(from)
		case name == "learned":
			learned = from
		default:
			input[name] = value(c.From)
		}
	}
	if len(metric) > 0 {
		input["metric"] = metric
	}
	var steps []step
	open := state == goal.StateDraft || state == goal.StateActive
	if open && state != g.State {
		input["state"] = state
	}
	if len(input) > 0 {
		input["id"] = g.ID
		steps = append(steps, r.given("updateGoal", input))
	}
	if !open && (state != g.State || learned != g.Learned) {
		steps = append(steps, r.given("closeGoal", map[string]any{"id": g.ID, "state": state, "learned": learned}))
	}
	return steps, nil
}

// readingBack records the value that was replaced, or takes a new one back.
func readingBack(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	row, err := db(ctx).Reading.Get(ctx, e.EntityID)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	was := fieldsBefore(e)
	if was["value"] == nil {
		return []step{r.given("deleteReading", map[string]any{"id": row.ID})}, nil
	}
	return []step{r.given("recordReading", map[string]any{
		"goalId": measuredOf(row), "at": row.At, "source": row.Source, "value": was["value"], "note": was["note"],
	})}, nil
}

// readingAgain records a value that was deleted.
func readingAgain(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	was := fieldsBefore(e)
	of := e.SubjectID
	if rail, isOfRail := was["guardRailId"].(string); isOfRail {
		of = rail
	}
	return []step{r.given("recordReading", map[string]any{
		"goalId": of, "at": was["at"], "source": was["source"], "value": was["value"], "note": e.Reason,
	})}, nil
}

// readingForth records what was taken back with many others.
func readingForth(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	if fieldsBefore(e)["source"] == nil { // it was replaced, and is still there
		return readingBack(ctx, r, e, later)
	}
	return readingAgain(ctx, r, e, later)
}

func daysOffBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{r.given("removeDaysOff", map[string]any{"daysOffId": e.EntityID})}, nil
}

func daysOffAgain(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	input := fieldsBefore(e)
	input["productId"] = *e.ProductID
	return []step{r.given("addDaysOff", input)}, nil
}

// fieldsBefore is what an event changed, as it was before.
func fieldsBefore(e *ent.Event) map[string]any {
	was := map[string]any{}
	for _, c := range e.Changes {
		was[c.Name] = value(c.From)
	}
	return was
}

func proposalBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{r.given("withdrawProposal", map[string]any{"id": e.EntityID})}, nil
}

// storyAway drops a story that nothing was made of since: keys are never given
// twice, so it stays to be seen.
func storyAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.dropping(ctx, e.EntityID)}, untouched(ctx, e, later)
}

func (r *Resolver) dropping(ctx context.Context, id string) step {
	reason := workOf(ctx).because
	if reason == "" {
		reason = "Undone."
	}
	return r.given("dropStory", map[string]any{"id": id, "reason": reason})
}

// storyBack gives a story's fields back, each by its own mutation, the last
// first.
func storyBack(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	s, err := db(ctx).Story.Get(ctx, e.EntityID)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	var steps []step
	texts, was := map[string]any{}, fieldsBefore(e)
	for _, c := range slices.Backward(e.Changes) {
		from, _ := value(c.From).(string)
		switch c.Name {
		case "rank":
			steps = append(steps, does("moveStory", func(ctx context.Context) error {
				_, err := moveTo(ctx, gen.MoveStoryInput{ID: s.ID}, place{rank: &from})
				return err
			}))
		case "points":
			steps = append(steps, r.given("estimateStory", map[string]any{"id": s.ID, "points": was["points"]}))
		case "assignees", "labels":
			added, removed := inverse(c)
			mutation := map[string]string{"assignees": "assignStory", "labels": "labelStory"}[c.Name]
			steps = append(steps, r.given(mutation, map[string]any{"id": s.ID, "add": removed, "remove": added}))
		case "slice":
			steps = append(steps, r.given("sliceStory", map[string]any{"id": s.ID, "slice": from}))
		case "sprintId":
			steps = append(steps, r.sprintBack(s.ID, from))
		case "status":
			steps = append(steps, r.statusBack(ctx, s, story.Status(from))...)
		case "blocked", "blockedOwnerId":
		default:
			texts[c.Name] = was[c.Name]
		}
	}
	if len(texts) > 0 {
		texts["id"] = s.ID
		steps = append(steps, r.given("updateStory", texts))
	}
	return append(steps, r.blockBack(s, was)...), nil
}

// attendeesBack says again who was at a review.
func attendeesBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	added, removed := inverse(e.Changes[0])
	return []step{r.given("attendReview", map[string]any{"id": e.EntityID, "add": removed, "remove": added})}, nil
}

func (r *Resolver) sprintBack(storyID, sprintID string) step {
	if sprintID == "" {
		return r.given("removeFromSprint", map[string]any{"storyIds": []string{storyID}})
	}
	return r.given("addToSprint", map[string]any{"sprintId": sprintID, "storyIds": []string{storyID}})
}

// statusBack leads a story to the status it had, along the steps that there are.
func (r *Resolver) statusBack(ctx context.Context, s *ent.Story, to story.Status) []step {
	if to == story.StatusDropped {
		return []step{r.dropping(ctx, s.ID)}
	}
	way := []story.Status{to} // of one step, which says what is wrong with it
	if s.Status == story.StatusDropped {
		open := []story.Status{story.StatusDraft, story.StatusReady, story.StatusInProgress, story.StatusInReview}
		way = open[:slices.Index(open, to)+1]
	}
	var steps []step
	for _, status := range way {
		steps = append(steps, r.given("setStoryStatus", map[string]any{"id": s.ID, "status": status}))
	}
	return steps
}

// blockBack gives a story the block it had; was is what it changed of it.
func (r *Resolver) blockBack(s *ent.Story, was map[string]any) []step {
	reason, changedReason := was["blocked"]
	owner, changedOwner := was["blockedOwnerId"]
	switch {
	case !changedReason && !changedOwner:
		return nil
	case changedReason && reason == nil:
		return []step{r.given("unblockStory", map[string]any{"id": s.ID})}
	case !changedReason:
		reason = s.BlockedReason
	case !changedOwner:
		owner = s.BlockedOwnerID
	}
	return []step{r.given("blockStory", map[string]any{"id": s.ID, "reason": reason, "ownerId": owner})}
}
