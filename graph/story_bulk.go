package graph

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"throughline/graph/gen"
)

// What scripts do to many stories at once, all or nothing. Each story goes the
// way it goes alone, so that the log, the rights and the checks are the same.

// mostErrors is how many of many are said to be wrong: who sent a thousand in a
// wrong form needs no thousand sentences.
const mostErrors = 20

// createStories writes stories one after the other, from the place on, and
// returns their ids in that order.
func createStories(ctx context.Context, in gen.CreateStoriesInput) ([]string, error) {
	at := place{in.After.Value(), in.Before.Value(), in.To.Value(), nil}
	if at.given() > 1 {
		return nil, invalid("input", "Give at most one of after, before and to.")
	}
	return eachOf(ctx, "input.stories", in.Stories, func(one *gen.StoryInput, before string) (string, error) {
		made := gen.CreateStoryInput{
			ProductID: in.ProductID, Title: one.Title, AsA: one.AsA, IWant: one.IWant, SoThat: one.SoThat, Body: one.Body,
			TemplateID: one.TemplateID, FeatureID: one.FeatureID, GoalID: one.GoalID,
			After: in.After, Before: in.Before, To: in.To,
		}
		if before != "" {
			made.After, made.Before, made.To = graphql.OmittableOf(&before), graphql.Omittable[*string]{}, graphql.Omittable[*gen.Place]{}
		}
		s, err := createStory(ctx, made)
		if err != nil {
			return "", err
		}
		return s.ID, nil
	})
}

// updateStories changes stories, each as updateStory does, and returns their ids
// in the order given.
func updateStories(ctx context.Context, in gen.UpdateStoriesInput) ([]string, error) {
	return eachOf(ctx, "input.stories", in.Stories, func(one *gen.StoryEdit, _ string) (string, error) {
		s, err := updateStory(ctx, gen.UpdateStoryInput{
			ID: one.ID, Version: one.Version, Title: one.Title, AsA: one.AsA, IWant: one.IWant, SoThat: one.SoThat, Body: one.Body,
			FeatureID: one.FeatureID, GoalID: one.GoalID, Reason: in.Reason,
		})
		if err != nil {
			return "", err
		}
		return s.ID, nil
	})
}

// moveStories moves stories to a place, one below the other in the order given.
func moveStories(ctx context.Context, in gen.MoveStoriesInput) ([]string, error) {
	moved := map[string]bool{}
	for i, id := range in.StoryIds {
		if moved[id] {
			return nil, invalid(fmt.Sprintf("input.storyIds.%d", i), "This story is there twice.")
		}
		moved[id] = true
	}
	for field, next := range map[string]*string{"input.after": in.After.Value(), "input.before": in.Before.Value()} {
		if next != nil && moved[*next] {
			return nil, invalid(field, "This story is one of those that move.")
		}
	}
	return eachOf(ctx, "input.storyIds", in.StoryIds, func(id, before string) (string, error) {
		at := place{in.After.Value(), in.Before.Value(), in.To.Value(), nil}
		if before != "" {
			at = place{after: &before}
		}
		s, err := moveTo(ctx, gen.MoveStoryInput{ID: id, Reason: in.Reason}, at)
		if err != nil {
			return "", ofID(err)
		}
		return s.ID, nil
	})
}

// eachOf does something with one after the other and returns the ids that come
// of it; each is told the id before its own. What is wrong with some is said of
// each, by its index, and nothing is kept of any.
func eachOf[In any](ctx context.Context, field string, all []In, do func(one In, before string) (string, error)) ([]string, error) {
	if len(all) == 0 {
		return nil, invalid(field, "This may not be empty.")
	}
	ids, before := make([]string, 0, len(all)), ""
	var wrong []error
	for i, one := range all {
		id, err := do(one, before)
		if err == nil {
			ids, before = append(ids, id), id
			continue
		}
		if !ofOne(err) {
			return nil, err
		}
		if wrong = append(wrong, within(err, fmt.Sprintf("%s.%d", field, i))); len(wrong) == mostErrors {
			break
		}
	}
	if len(wrong) > 0 {
		return nil, eachWrong(ctx, wrong)
	}
	return ids, nil
}

// eachWrong answers what is wrong with some of many, at least one: the errors
// but the last are added to the answer, the last is returned.
func eachWrong(ctx context.Context, wrong []error) error {
	last := len(wrong) - 1
	for _, err := range wrong[:last] {
		graphql.AddError(ctx, err)
	}
	return wrong[last]
}

// ofOne reports whether an error is about one of many, and not about all: who
// asks, or the place where they go.
func ofOne(err error) bool {
	var refusal *Error
	if !errors.As(err, &refusal) {
		return false
	}
	field, is := refusal.Extra["field"].(string)
	return is && field != "input" && field != "input.after" && field != "input.before"
}

// ofID names no field below the one of many where that is an id itself.
func ofID(err error) error {
	var refusal *Error
	if errors.As(err, &refusal) && refusal.Extra["field"] == "input.id" {
		return refusal.at("")
	}
	return err
}
