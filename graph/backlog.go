package graph

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/label"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/graph/gen"
)

const (
	maxOrder  = 10_000 // ids of backlogOrder
	maxLabels = 1_000  // of a product, in one list
	maxSearch = 200    // characters of a text filter
)

// backlog is the query of a product's stories that a filter keeps. Fields are
// ANDed, the values of one field are ORed.
func backlog(ctx context.Context, p *ent.Product, f *gen.BacklogFilter) (*ent.StoryQuery, error) {
	q := db(ctx).Story.Query().Where(story.ProductID(p.ID))
	if f == nil {
		return q.Where(unsprinted), nil
	}
	bySprint := f.Sprint.Value()
	if or(f.Scope, gen.BacklogScopeUnsprinted) == gen.BacklogScopeUnsprinted && bySprint == nil {
		q.Where(unsprinted)
	}
	if bySprint != nil {
		q.Where(story.SprintID(*bySprint))
	}
	if status := f.Status.Value(); len(status) > 0 {
		q.Where(story.StatusIn(status...))
	}
	if id := f.Feature.Value(); id != nil {
		q.Where(story.FeatureID(*id))
	}
	if id := f.Goal.Value(); id != nil {
		q.Where(servesGoal(*id))
	}
	if labels := f.Label.Value(); len(labels) > 0 {
		q.Where(story.HasLabelsWith(label.IDIn(labels...)))
	}
	if id := f.Assignee.Value(); id != nil {
		q.Where(story.HasAssigneesWith(user.ID(*id)))
	}
	open := story.HasCommentsWith(openQuestion, comment.StoryIDNotNil())
	if asked := f.OpenQuestion.Value(); asked != nil {
		if *asked {
			q.Where(open)
		} else {
			q.Where(story.Not(open))
		}
	}
	if wanted := f.Ready.Value(); wanted != nil {
		lacksNothing := story.And(
			story.Or(story.IWantNEQ(""), story.BodyNEQ("")),
			story.Or(story.SoThatNEQ(""), story.FeatureIDNotNil(), story.GoalIDNotNil()),
			story.HasCriteriaWith(criterion.StoryIDNEQ("")), story.PointsNotNil(), story.Not(open))
		if *wanted {
			q.Where(lacksNothing)
		} else {
			q.Where(story.Not(lacksNothing))
		}
	}
	return search(q, f)
}

// search keeps the stories whose title has every word, or whose key begins
// with the text.
func search(q *ent.StoryQuery, f *gen.BacklogFilter) (*ent.StoryQuery, error) {
	text, err := optional("filter.text", f.Text, maxSearch)
	if err != nil || text == "" {
		return q, err
	}
	title := func(s *sql.Selector) {
		for _, word := range strings.Fields(text) {
			s.Where(sql.ContainsFold(s.C(story.FieldTitle), word))
		}
	}
	key := strings.ToUpper(text)
	return q.Where(story.Or(title, story.KeyHasPrefix(key), story.ExternalKeyHasPrefix(key))), nil
}
