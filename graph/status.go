package graph

import (
	"context"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/comment"
	"throughline/ent/rights"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// missing says what a story lacks to be READY; its criteria and open questions
// must have been loaded.
func missing(s *ent.Story, openQuestions int) []gen.Missing {
	lacks := []gen.Missing{}
	if s.IWant == "" && s.Body == "" {
		lacks = append(lacks, gen.MissingWhat)
	}
	if s.SoThat == "" && s.FeatureID == nil && s.GoalID == nil {
		lacks = append(lacks, gen.MissingWhy)
	}
	if len(s.Edges.Criteria) == 0 {
		lacks = append(lacks, gen.MissingCriterion)
	}
	if s.Points == nil {
		lacks = append(lacks, gen.MissingEstimate)
	}
	if openQuestions > 0 {
		lacks = append(lacks, gen.MissingAnswer)
	}
	return lacks
}

// steps is where MOVE_STORIES may take a story from each status. Acceptance,
// sending back, reopening and dropping are mutations of their own.
var steps = map[story.Status][]story.Status{
	story.StatusDraft:      {story.StatusReady},
	story.StatusReady:      {story.StatusDraft, story.StatusInProgress},
	story.StatusInProgress: {story.StatusReady, story.StatusInReview},
	story.StatusDropped:    {story.StatusDraft},
}

func setStoryStatus(ctx context.Context, in gen.SetStoryStatusInput) (*ent.Story, error) {
	c, s, err := storyFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	decision := rights.MoveStories
	if s.Status == story.StatusDropped {
		decision = rights.WriteStories
	}
	r, err := decide(ctx, s.ProductID, decision)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil || s.Status == in.Status {
		return s, err
	}
	step := changed("status", s.Status, in.Status)
	if err := based(ctx, s.ID, s.Version, in.Version, step); err != nil {
		return nil, err
	}
	if !slices.Contains(steps[s.Status], in.Status) {
		return nil, badStep("input.status", s, in.Status)
	}
	if in.Status == story.StatusReady {
		if err := ready(ctx, c, s); err != nil {
			return nil, err
		}
	}
	var leaves []change.Field
	if s.Status == story.StatusDropped {
		if leaves, err = leftBehind(ctx, s); err != nil {
			return nil, err
		}
	}
	return changeStory(ctx, c, s, r, append(leaves, step), reason, func(up *ent.StoryUpdateOne) {
		if len(leaves) > 0 {
			up.ClearSprintID()
		}
		up.SetStatus(in.Status).SetStatusSince(clock(ctx))
	})
}

// badStep refuses a status that does not follow, and names those that do.
func badStep(field string, s *ent.Story, to story.Status) *Error {
	allowed := steps[s.Status]
	if allowed == nil {
		allowed = []story.Status{}
	}
	how := map[story.Status]string{
		story.StatusInReview: "Accept it or send it back.",
		story.StatusAccepted: "Reopen it first.",
	}[s.Status]
	if how == "" {
		words := make([]string, len(allowed))
		for i, a := range allowed {
			words[i] = statusWord(a)
		}
		how = "From here it can become " + strings.Join(words, " or ") + "."
	}
	err := invalid(field, "%s is %s and cannot become %s. %s", s.Key, statusWord(s.Status), statusWord(to), how)
	err.Extra["allowed"] = allowed
	return err
}

// ready refuses a story that lacks something READY asks for, and names it.
func ready(ctx context.Context, c *ent.Client, s *ent.Story) error {
	open, err := c.Comment.Query().Where(comment.StoryID(s.ID), openQuestion).Count(ctx)
	if err != nil {
		return err
	}
	if s.Edges.Criteria, err = s.QueryCriteria().All(ctx); err != nil {
		return err
	}
	lacks := missing(s, open)
	if len(lacks) == 0 {
		return nil
	}
	words := map[gen.Missing]string{
		gen.MissingWhat: "what is wanted", gen.MissingWhy: "why", gen.MissingCriterion: "an acceptance criterion",
		gen.MissingEstimate: "an estimate", gen.MissingAnswer: "an answer to its open question",
	}
	named := make([]string, len(lacks))
	for i, m := range lacks {
		named[i] = words[m]
	}
	e := invalid("input.status", "%s is not ready. It still needs %s.", s.Key, strings.Join(named, ", "))
	e.Extra["missing"] = lacks
	return e
}

func dropStory(ctx context.Context, in gen.DropStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil || s.Status == story.StatusDropped {
		return s, err
	}
	step := changed("status", s.Status, story.StatusDropped)
	if err := based(ctx, s.ID, s.Version, in.Version, step); err != nil {
		return nil, err
	}
	if s.Status == story.StatusAccepted {
		return nil, badStep("input.id", s, story.StatusDropped)
	}
	return changeStory(ctx, c, s, r, []change.Field{step}, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusDropped).SetStatusSince(clock(ctx))
	})
}
