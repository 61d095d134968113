package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// acceptStory is the PO's verdict on the criteria as they read at this moment.
func acceptStory(ctx context.Context, in gen.AcceptStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	note, err := optional("input.note", in.Note, maxText)
	if err != nil {
		return nil, err
	}
	if err := unchangedSince(ctx, s, in.Version); err != nil {
		return nil, err
	}
	if s.Status != story.StatusInReview {
		return nil, badStep("input.id", s, story.StatusAccepted)
	}
	if err := fourEyes(ctx, c, s); err != nil {
		return nil, err
	}
	if err := waive(ctx, c, s, r, in.Waivers.Value()); err != nil {
		return nil, err
	}
	changes := []change.Field{changed("status", s.Status, story.StatusAccepted)}
	s, err = changeStory(ctx, c, s, r, changes, note, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusAccepted).SetStatusSince(clock(ctx)).SetVerdictStale(false).
			SetAcceptedByID(viewer.FromContext(ctx).UserID).SetAcceptedHat(r.hat).SetAcceptedAt(clock(ctx)).SetAcceptedReason(note)
	})
	if err != nil {
		return nil, err
	}
	return s, settleActions(ctx, c, s.ID, r, true)
}

// unchangedSince refuses a verdict on a story whose text or criteria read
// differently from the version that was looked at. A version that has no event
// of the story's own is a criterion's.
func unchangedSince(ctx context.Context, s *ent.Story, base graphql.Omittable[*int]) error {
	seen := base.Value()
	if seen == nil || *seen == s.Version {
		return nil
	}
	if err := based(ctx, s.ID, s.Version, base); err != nil {
		return err
	}
	own, err := db(ctx).Event.Query().Where(event.EntityID(s.ID), event.EntityVersionGT(*seen)).WithActor().All(ctx)
	if err != nil {
		return err
	}
	var clashes []clash
	var newest *ent.Event
	versions := map[int]bool{}
	for _, e := range own {
		versions[e.EntityVersion] = true
		for _, c := range e.Changes {
			if slices.Contains([]string{"title", "asA", "iWant", "soThat", "body"}, c.Name) {
				clashes = append(clashes, clash{c.Name, value(c.From), value(c.To), value(c.From)})
				newest = newer(newest, e)
			}
		}
	}
	if len(versions) < s.Version-*seen {
		clashes = append(clashes, clash{Name: "criteria"})
	}
	if len(clashes) > 0 {
		return conflict(s.Version, clashes, newest)
	}
	return nil
}

// waive demands that every criterion is met or has the PO's word, and keeps
// the words.
func waive(ctx context.Context, c *ent.Client, s *ent.Story, r ruling, waivers []*gen.WaiverInput) error {
	criteria, err := s.QueryCriteria().Order(criterion.ByPosition(), criterion.ByID()).All(ctx)
	if err != nil {
		return err
	}
	words := map[string]string{}
	for i, w := range waivers {
		field := fmt.Sprintf("input.waivers.%d", i)
		word, err := required(field+".reason", w.Reason, maxSentence)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(criteria, func(k *ent.Criterion) bool { return k.ID == w.CriterionID }) {
			return notFound(field + ".criterionId")
		}
		words[w.CriterionID] = word
	}
	var unmet []string
	for _, k := range criteria {
		word := words[k.ID]
		switch {
		case k.State == criterion.StateMet:
		case word == "":
			unmet = append(unmet, k.ID)
		default:
			k, err := c.Criterion.UpdateOneID(k.ID).SetWaiver(word).AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
			if err != nil {
				return err
			}
			workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version, subject: s.ID,
				changes: []change.Field{changed("waiver", nil, word)}, reason: word})
		}
	}
	if len(unmet) == 0 {
		return nil
	}
	e := invalid("input.waivers", "%d of %d criteria are not met. Give your word on each, or send the story back.", len(unmet), len(criteria))
	e.Extra["criteria"] = unmet
	return e
}

func sendBackStory(ctx context.Context, in gen.SendBackStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	step := changed("status", s.Status, story.StatusInProgress)
	if err := based(ctx, s.ID, s.Version, in.Version, step); err != nil {
		return nil, err
	}
	if s.Status != story.StatusInReview {
		return nil, badStep("input.id", s, story.StatusInProgress)
	}
	failed := in.CriterionIds.Value()
	criteria, err := c.Criterion.Query().Where(criterion.IDIn(failed...), criterion.StoryID(s.ID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for i, id := range failed {
		at := slices.IndexFunc(criteria, func(k *ent.Criterion) bool { return k.ID == id })
		if at < 0 {
			return nil, notFound(fmt.Sprintf("input.criterionIds.%d", i))
		}
		if slices.Contains(failed[:i], id) {
			continue
		}
		if err := setCriterionState(ctx, c, criteria[at], r, check{state: criterion.StateOpen}, reason); err != nil {
			return nil, err
		}
	}
	return changeStory(ctx, c, s, r, []change.Field{step}, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusInProgress).SetStatusSince(clock(ctx))
	})
}

func reopenStory(ctx context.Context, in gen.ReopenStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	step := changed("status", s.Status, story.StatusInProgress)
	if err := based(ctx, s.ID, s.Version, in.Version, step); err != nil {
		return nil, err
	}
	if s.Status != story.StatusAccepted {
		return nil, invalid("input.id", "%s is %s; only an accepted story can be reopened.", s.Key, statusWord(s.Status))
	}
	leaves, err := leftBehind(ctx, s)
	if err != nil {
		return nil, err
	}
	s, err = changeStory(ctx, c, s, r, append(leaves, step), reason, func(up *ent.StoryUpdateOne) {
		if len(leaves) > 0 {
			up.ClearSprintID()
		}
		up.SetStatus(story.StatusInProgress).SetStatusSince(clock(ctx)).SetVerdictStale(false).
			ClearAcceptedByID().ClearAcceptedHat().ClearAcceptedAt().SetAcceptedReason("")
	})
	if err != nil {
		return nil, err
	}
	return s, settleActions(ctx, c, s.ID, r, false)
}

// leftBehind is what changes of a story that is open again while its sprint is
// closed: it leaves, for nobody would find it there.
func leftBehind(ctx context.Context, s *ent.Story) ([]change.Field, error) {
	closed, err := s.QuerySprint().Where(sprint.StateEQ(sprint.StateClosed)).Exist(ctx)
	if err != nil || !closed {
		return nil, err
	}
	return []change.Field{changed("sprintId", s.SprintID, nil)}, nil
}
