package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/comment"
	"throughline/ent/ids"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// subject is what a comment is about: a story, feature, goal or sprint.
type subject struct {
	product, workspace string
	set                func(*ent.CommentCreate)
}

// subjectFor returns what to comment on, with its product's lock held.
func subjectFor(ctx context.Context, id string) (c *ent.Client, s subject, err error) {
	const field = "input.subjectId"
	switch ids.Prefix(id) {
	case "story":
		var row *ent.Story
		if c, row, err = storyFor(ctx, field, id); err == nil {
			s = subject{row.ProductID, row.WorkspaceID, func(k *ent.CommentCreate) { k.SetStoryID(id) }}
		}
	case "feature":
		var row *ent.Feature
		if c, row, err = featureFor(ctx, field, id); err == nil {
			s = subject{row.ProductID, row.WorkspaceID, func(k *ent.CommentCreate) { k.SetFeatureID(id) }}
		}
	case "goal":
		var row *ent.Goal
		if c, row, err = goalFor(ctx, field, id); err == nil {
			s = subject{row.ProductID, row.WorkspaceID, func(k *ent.CommentCreate) { k.SetGoalID(id) }}
		}
	case "sprint":
		var row *ent.Sprint
		if c, row, err = sprintFor(ctx, field, id); err == nil {
			s = subject{row.ProductID, row.WorkspaceID, func(k *ent.CommentCreate) { k.SetSprintID(id) }}
		}
	default:
		err = notFound(field)
	}
	return c, s, err
}

// subjectID is what a comment is about.
func subjectID(k *ent.Comment) string {
	for _, id := range []*string{k.StoryID, k.FeatureID, k.GoalID, k.SprintID} {
		if id != nil {
			return *id
		}
	}
	return ""
}

func post(ctx context.Context, subjectID, body string, question bool) (*ent.Comment, error) {
	c, about, err := subjectFor(ctx, subjectID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, about.product, rights.Discuss)
	if err != nil {
		return nil, err
	}
	return say(ctx, c, about, subjectID, r, body, question)
}

// say writes a comment and records it in its subject's history.
func say(ctx context.Context, c *ent.Client, about subject, subjectID string, r ruling, body string, question bool) (*ent.Comment, error) {
	body, err := required("input.body", body, maxText)
	if err != nil {
		return nil, err
	}
	now := clock(ctx)
	create := c.Comment.Create().SetWorkspaceID(about.workspace).SetProductID(about.product).
		SetBody(body).SetQuestion(question).SetCreatedAt(now).SetUpdatedAt(now)
	about.set(create)
	if v := viewer.FromContext(ctx); v.UserID != "" {
		create.SetAuthorID(v.UserID)
	}
	if r.hat != "" {
		create.SetHat(r.hat)
	}
	k, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version, subject: subjectID,
		changes: []change.Field{changed("body", nil, body)}})
	return k, nil
}

func addComment(ctx context.Context, in gen.AddCommentInput) (*ent.Comment, error) {
	return post(ctx, in.SubjectID, in.Body, false)
}

func askQuestion(ctx context.Context, in gen.AskQuestionInput) (*ent.Comment, error) {
	return post(ctx, in.SubjectID, in.Body, true)
}

// answerQuestion answers a question in a comment of its own, and closes it.
func answerQuestion(ctx context.Context, in gen.AnswerQuestionInput) (question, answer *ent.Comment, err error) {
	asked, err := db(ctx).Comment.Query().Where(comment.ID(in.QuestionID), comment.Question(true)).Only(ctx)
	if err != nil {
		return nil, nil, orNotFound(err, "input.questionId")
	}
	c, about, err := subjectFor(ctx, subjectID(asked))
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, asked.ProductID, rights.Answer)
	if err != nil {
		return nil, nil, err
	}
	if asked, err = c.Comment.Get(ctx, asked.ID); err != nil {
		return nil, nil, err
	}
	if asked.AnswerID != nil {
		return nil, nil, invalid("input.questionId", "This question was answered already.")
	}
	if answer, err = say(ctx, c, about, subjectID(asked), r, in.Body, false); err != nil {
		return nil, nil, err
	}
	question, err = c.Comment.UpdateOneID(asked.ID).SetAnswerID(answer.ID).AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: question.ID, version: question.Version, subject: subjectID(asked),
		changes: []change.Field{changed("answerId", nil, answer.ID)}})
	return question, answer, nil
}

// commented answers a mutation that wrote a comment.
func commented[P any](ctx context.Context, k *ent.Comment, answer func(*page.CommentEdge, gen.Node) P) (P, error) {
	var none P
	about, err := loaded[gen.Node](ctx, subjectID(k), "subject")
	if err != nil {
		return none, err
	}
	if k, err = loaded[*ent.Comment](ctx, k.ID, "commentEdge", "node"); err != nil {
		return none, err
	}
	return answer(edgeOf(k), about), nil
}

// aboutOf is what a comment is about, when it was loaded with it.
func aboutOf(k *ent.Comment) gen.Node {
	switch e := k.Edges; {
	case e.Story != nil:
		return e.Story
	case e.Feature != nil:
		return e.Feature
	case e.Goal != nil:
		return e.Goal
	case e.Sprint != nil:
		return e.Sprint
	}
	return nil
}
