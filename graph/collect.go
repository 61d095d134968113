package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/criterion"
	"throughline/ent/label"
	"throughline/ent/sprint"
	"throughline/ent/user"
)

// What a request selects is loaded with the rows, one statement an edge,
// however many rows there are. Each collect function adds to a noun's query
// the edges that are selected below it.

// selection is what a request asks of one noun.
type selection struct {
	op   *graphql.OperationContext
	sets []ast.SelectionSet
	noun string
}

// selected returns what is asked of the field being resolved, below path:
// selected(ctx, "edges", "node") of a connection.
func selected(ctx context.Context, path ...string) selection {
	field := graphql.GetFieldContext(ctx)
	if field == nil || field.Field.Field == nil {
		return selection{}
	}
	s := selection{op: graphql.GetOperationContext(ctx), sets: []ast.SelectionSet{field.Field.Selections}}
	for _, name := range path {
		s, _ = s.field(name, "")
	}
	return s
}

// of says which noun a selection is of, so that fragments on it are followed.
func (s selection) of(noun string) selection {
	s.noun = noun
	return s
}

// field returns what is asked below the named field, whatever its aliases, and
// whether it is asked for at all.
func (s selection) field(name, noun string) (selection, bool) {
	below := selection{op: s.op, noun: noun}
	asked := false
	for _, set := range s.sets {
		for _, f := range graphql.CollectFields(s.op, set, s.satisfies()) {
			if f.Name == name {
				asked = true
				below.sets = append(below.sets, f.Selections)
			}
		}
	}
	return below, asked
}

func (s selection) satisfies() []string {
	if s.noun == "" {
		return nil
	}
	return []string{s.noun, "Node"}
}

// each calls load with what is asked below the named field, when it is.
func (s selection) each(name, noun string, load func(selection)) {
	if below, asked := s.field(name, noun); asked {
		load(below)
	}
}

func collectStory(s selection, q *ent.StoryQuery) {
	s = s.of("Story")
	s.each("product", "Product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	feature, asksFeature := s.field("feature", "Feature")
	goal, asksGoal := s.field("goal", "Goal")
	if asksGoal {
		q.WithGoal(func(q *ent.GoalQuery) { collectGoal(goal, q) })
	}
	if asksFeature || asksGoal {
		q.WithFeature(func(q *ent.FeatureQuery) {
			collectFeature(feature, q)
			if asksGoal { // a story without a goal of its own serves its feature's
				own, _ := feature.field("goal", "Goal")
				own.op, own.sets = goal.op, append(own.sets, goal.sets...)
				q.WithGoal(func(q *ent.GoalQuery) { collectGoal(own, q) })
			}
		})
	}
	s.each("sprint", "Sprint", func(s selection) { q.WithSprint(func(q *ent.SprintQuery) { collectSprint(s, q) }) })
	s.each("sprints", "Sprint", func(s selection) {
		q.WithSprints(func(q *ent.SprintQuery) { collectSprint(s, q); q.Order(sprint.BySort()) })
	})
	s.each("parent", "Story", func(s selection) { q.WithParent(func(q *ent.StoryQuery) { collectStory(s, q) }) })
	s.each("criteria", "Criterion", func(s selection) {
		q.WithCriteria(func(q *ent.CriterionQuery) { collectCriterion(s, q); q.Order(criterion.ByPosition(), criterion.ByID()) })
	})
	s.each("assignees", "User", func(s selection) {
		q.WithAssignees(func(q *ent.UserQuery) { collectUser(s, q); q.Order(user.ByName(), user.ByID()) })
	})
	s.each("labels", "Label", func(selection) { q.WithLabels(func(q *ent.LabelQuery) { q.Order(label.ByName()) }) })
	s.each("block", "Block", func(s selection) {
		s.each("owner", "User", func(s selection) { q.WithBlockedOwner(func(q *ent.UserQuery) { collectUser(s, q) }) })
	})
	s.each("verdict", "Verdict", func(s selection) {
		s.each("by", "User", func(s selection) { q.WithAcceptedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	})
	_, asksMissing := s.field("missing", "")
	_, asksQuestions := s.field("openQuestions", "")
	if asksMissing || asksQuestions {
		q.WithComments(func(q *ent.CommentQuery) { q.Where(openQuestion) })
	}
	if _, asksCriteria := s.field("criteria", ""); asksMissing && !asksCriteria {
		q.WithCriteria(func(q *ent.CriterionQuery) { q.Order(criterion.ByPosition(), criterion.ByID()) })
	}
}

func collectFeature(s selection, q *ent.FeatureQuery) {
	s = s.of("Feature")
	s.each("product", "Product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("goal", "Goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
}

func collectGoal(s selection, q *ent.GoalQuery) {
	s = s.of("Goal")
	s.each("product", "Product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("serves", "Goal", func(s selection) { q.WithServes(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
}

func collectReading(s selection, q *ent.ReadingQuery) {
	s = s.of("Reading")
	s.each("goal", "Goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
	s.each("recordedBy", "User", func(s selection) { q.WithRecordedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectCriterion(s selection, q *ent.CriterionQuery) {
	s = s.of("Criterion")
	s.each("story", "Story", func(s selection) { q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) }) })
	s.each("checkedBy", "User", func(s selection) { q.WithCheckedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectSprint(s selection, q *ent.SprintQuery) {
	s = s.of("Sprint")
	s.each("product", "Product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}

func collectComment(s selection, q *ent.CommentQuery) {
	s = s.of("Comment")
	s.each("author", "User", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("answer", "Comment", func(s selection) { q.WithAnswer(func(q *ent.CommentQuery) { collectComment(s, q) }) })
	s.each("subject", "", func(s selection) {
		q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) })
		q.WithFeature(func(q *ent.FeatureQuery) { collectFeature(s, q) })
		q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) })
		q.WithSprint(func(q *ent.SprintQuery) { collectSprint(s, q) })
	})
}

func collectEvent(s selection, q *ent.EventQuery) {
	s = s.of("Event")
	s.each("actor", "User", func(s selection) { q.WithActor(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectUser(s selection, q *ent.UserQuery) {
	s = s.of("User")
	s.each("roles", "Role", func(s selection) { q.WithRoles(func(q *ent.RoleQuery) { collectRole(s, q) }) })
}

func collectRole(s selection, q *ent.RoleQuery) {
	s = s.of("Role")
	s.each("user", "User", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("product", "Product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("grantedBy", "User", func(s selection) { q.WithGrantedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

// A product has lists below it, which are read by their own resolvers, and no
// edges.
func collectProduct(selection, *ent.ProductQuery) {}
