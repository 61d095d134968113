package graph

import (
	"context"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/label"
	"throughline/ent/predicate"
	"throughline/ent/searchable"
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
	if points := f.Points.Value(); len(points) > 0 {
		q.Where(hasPoints(points))
	}
	open := isAsked(p.ID)
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
			story.PointsNotNil(), story.Not(open), hasCriteria)
		if *wanted {
			q.Where(lacksNothing)
		} else {
			q.Where(story.Not(lacksNothing))
		}
	}
	text, err := optional("filter.text", f.Text, maxSearch)
	if err != nil || text == "" {
		return q, err
	}
	has, err := saying(ctx, searchable.KindStory, p.ID, text)
	if err != nil {
		return nil, err
	}
	return q.Where(has), nil
}

// isAsked keeps a product's stories with an open question: the few that are open
// are looked up once.
func isAsked(productID string) predicate.Story {
	return func(s *sql.Selector) {
		c := sql.Table(comment.Table)
		asked := sql.Dialect(s.Dialect()).Select(c.C(comment.FieldStoryID)).From(c).
			Where(sql.And(sql.EQ(c.C(comment.FieldProductID), productID), sql.NotNull(c.C(comment.FieldStoryID))))
		openQuestion(asked)
		s.Where(sql.In(s.C(story.FieldID), asked))
	}
}

// hasCriteria keeps stories with a criterion, each looked up by itself: there
// are too many to look all of them up at once.
func hasCriteria(s *sql.Selector) {
	c := sql.Table(criterion.Table)
	s.Where(sql.Exists(sql.Dialect(s.Dialect()).Select(c.C(criterion.FieldID)).From(c).Where(sql.And(
		sql.ColumnsEQ(c.C(criterion.FieldWorkspaceID), s.C(story.FieldWorkspaceID)),
		sql.ColumnsEQ(c.C(criterion.FieldStoryID), s.C(story.FieldID))))))
}

// hasPoints keeps the stories with one of these points; nil is no estimate.
func hasPoints(points []*float64) predicate.Story {
	var values []float64
	var either []predicate.Story
	for _, p := range points {
		if p == nil {
			either = append(either, story.PointsIsNil())
		} else {
			values = append(values, *p)
		}
	}
	if len(values) > 0 {
		either = append(either, story.PointsIn(values...))
	}
	return story.Or(either...)
}

// called keeps the rows whose name has every word of the argument `text`; all
// of them without one.
func called(column string, text *string) (func(*sql.Selector), error) {
	if text == nil {
		return hasWords(column, ""), nil
	}
	words, err := clean("text", *text, maxSearch)
	return hasWords(column, words), err
}

// hasWords keeps the rows whose column has every word of a text.
func hasWords(column, text string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		var every []*sql.Predicate
		for word := range strings.FieldsSeq(text) {
			every = append(every, containsFold(s, column, word))
		}
		if len(every) > 0 {
			s.Where(sql.And(every...))
		}
	}
}

// containsFold keeps the rows whose column has the word in it, whatever its
// case, alike on both databases: SQLite by itself folds ASCII only, and so does
// PostgreSQL where a column is ordered by its bytes.
func containsFold(s *sql.Selector, column, word string) *sql.Predicate {
	pattern := "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(word)) + "%"
	if s.Dialect() == dialect.Postgres {
		return sql.P(func(b *sql.Builder) { b.Ident(s.C(column)).WriteString(` COLLATE "default" ILIKE `).Arg(pattern) })
	}
	if strings.ContainsFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return sql.ExprP("lower_unicode("+s.C(column)+`) LIKE ? ESCAPE '\'`, pattern)
	}
	return sql.ContainsFold(s.C(column), word)
}
