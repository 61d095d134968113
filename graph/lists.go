package graph

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/risk"
	"throughline/ent/role"
	"throughline/ent/schema"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/token"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// The orders of the lists. Each is served by an index, and its columns are
// unique in their list.
var (
	byRank   = page.Order{Columns: []string{story.FieldRank}}
	byID     = page.Order{Columns: []string{"id"}}
	newest   = page.Order{Columns: []string{"id"}, Desc: true}
	bySort   = page.Order{Columns: []string{sprint.FieldSort}}
	byName   = page.Order{Columns: []string{"name", "id"}}
	byTime   = page.Order{Columns: []string{"at", "id"}, Times: true}
	byNumber = page.Order{Columns: []string{event.FieldNumber}}
)

func args(first *int, after *string, last *int, before *string) page.Args {
	return page.Args{First: first, After: after, Last: last, Before: before}
}

func stories(ctx context.Context, a page.Args, q *ent.StoryQuery) (*page.StoryConnection, error) {
	count := q.Clone()
	collectStory(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, byRank, func(s *ent.Story) []any { return []any{s.Rank} },
		func(r page.Rows) ([]*ent.Story, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

func features(ctx context.Context, a page.Args, q *ent.FeatureQuery) (*page.FeatureConnection, error) {
	count := q.Clone()
	collectFeature(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, byRank, func(f *ent.Feature) []any { return []any{f.Rank} },
		func(r page.Rows) ([]*ent.Feature, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	if page.Asked(ctx, "edges", "node", "progress") {
		if err := preloadProgress(ctx, idsOf(list, func(n *ent.Feature) string { return n.ID }), featureProgress); err != nil {
			return nil, err
		}
	}
	if page.Asked(ctx, "edges", "node", "firstProgress") {
		if err := preloadProgress(ctx, firstKeys(idsOf(list, func(n *ent.Feature) string { return n.ID })...), firstProgress); err != nil {
			return nil, err
		}
	}
	if err := preloadVoices(ctx, idsOf(list, func(n *ent.Feature) string { return n.ID }), featureVoices); err != nil {
		return nil, err
	}
	if err := preloadQuotes(ctx, idsOf(list, func(n *ent.Feature) string { return n.ID })); err != nil {
		return nil, err
	}
	if page.Asked(ctx, "edges", "node", "openRisks") {
		if err := preloadOpenRisks(ctx, idsOf(list, func(n *ent.Feature) string { return n.ID }), featureRisks); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func goals(ctx context.Context, a page.Args, q *ent.GoalQuery) (*page.GoalConnection, error) {
	count := q.Clone()
	collectGoal(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, newest, func(g *ent.Goal) []any { return []any{g.ID} },
		func(r page.Rows) ([]*ent.Goal, error) { return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx) },
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	if page.Asked(ctx, "edges", "node", "progress") {
		if err := preloadProgress(ctx, idsOf(list, func(n *ent.Goal) string { return n.ID }), goalProgress); err != nil {
			return nil, err
		}
	}
	if err := preloadVoices(ctx, idsOf(list, func(n *ent.Goal) string { return n.ID }), goalVoices); err != nil {
		return nil, err
	}
	if page.Asked(ctx, "edges", "node", "openRisks") {
		if err := preloadOpenRisks(ctx, idsOf(list, func(n *ent.Goal) string { return n.ID }), goalRisks); err != nil {
			return nil, err
		}
	}
	if launches, asked := selected(ctx, "edges", "node").of("Goal").field("launches"); asked {
		if err := preloadLaunches(ctx, idsOf(list, func(n *ent.Goal) string { return n.ID }), launches); err != nil {
			return nil, err
		}
	}
	if page.Asked(ctx, "edges", "node", "current") {
		if err := preloadCurrent(ctx, idsOf(list, func(n *ent.Goal) string { return n.ID })); err != nil {
			return nil, err
		}
	}
	if page.Asked(ctx, "edges", "node", "chart") || page.Asked(ctx, "edges", "node", "outlook") || page.Asked(ctx, "edges", "node", "health") || page.Asked(ctx, "edges", "node", "word") {
		if err := preloadSeries(ctx, ofGoal, idsOf(list, func(n *ent.Goal) string { return n.ID })); err != nil {
			return nil, err
		}
		if err := preloadLongDays(ctx, list.Nodes()); err != nil {
			return nil, err
		}
	}
	if page.Asked(ctx, "edges", "node", "rolledUp") {
		if err := preloadRollUps(ctx, list.Nodes()); err != nil {
			return nil, err
		}
	}
	return list, preloadRails(ctx, list.Nodes())
}

func readings(ctx context.Context, a page.Args, q *ent.ReadingQuery) (*page.ReadingConnection, error) {
	count := q.Clone()
	collectReading(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, byTime, func(r *ent.Reading) []any { return []any{r.At, r.ID} },
		func(r page.Rows) ([]*ent.Reading, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

func sprints(ctx context.Context, a page.Args, q *ent.SprintQuery) (*page.SprintConnection, error) {
	count := q.Clone()
	collectSprint(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, bySort, func(s *ent.Sprint) []any { return []any{s.Sort} },
		func(r page.Rows) ([]*ent.Sprint, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	if page.Asked(ctx, "edges", "node", "progress") {
		if err := preloadProgress(ctx, idsOf(list, func(n *ent.Sprint) string { return n.ID }), sprintProgress); err != nil {
			return nil, err
		}
	}
	if page.Asked(ctx, "edges", "node", "chart") {
		asked, _ := selected(ctx, "edges", "node").of("Sprint").field("chart")
		if err := preloadCharts(ctx, asked, list.Nodes()); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func comments(ctx context.Context, a page.Args, order page.Order, q *ent.CommentQuery) (*page.CommentConnection, error) {
	count := q.Clone()
	collectComment(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, order, func(c *ent.Comment) []any { return []any{c.ID} },
		func(r page.Rows) ([]*ent.Comment, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// questions reads what was asked in a product.
func questions(ctx context.Context, a page.Args, productID string, open, mine *bool) (*page.CommentConnection, error) {
	q := db(ctx).Comment.Query().Where(comment.ProductID(productID), comment.Question(true))
	if open != nil {
		is := comment.AnswerIDIsNil()
		if !*open {
			is = comment.AnswerIDNotNil()
		}
		q.Where(is)
	}
	if mine != nil && *mine {
		q.Where(comment.AuthorID(viewer.FromContext(ctx).UserID))
	}
	return comments(ctx, a, newest, q)
}

func risks(ctx context.Context, a page.Args, open *bool, q *ent.RiskQuery) (*page.RiskConnection, error) {
	if open != nil {
		is := risk.ClosedAtIsNil()
		if !*open {
			is = risk.ClosedAtNotNil()
		}
		q.Where(is)
	}
	count := q.Clone()
	collectRisk(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, newest, func(r *ent.Risk) []any { return []any{r.ID} },
		func(r page.Rows) ([]*ent.Risk, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// span is which lines of a log are asked for, by their numbers.
type span struct{ first, after, last, before *int }

// events reads a log in the order of its numbers.
func events(ctx context.Context, a span, q *ent.EventQuery) (*page.EventConnection, error) {
	count := q.Clone()
	collectEvent(selected(ctx, "edges", "node"), q)
	if a.after != nil {
		q.Where(event.NumberGT(*a.after))
	}
	if a.before != nil {
		q.Where(event.NumberLT(*a.before))
	}
	c, err := page.Load(ctx, page.Args{First: a.first, Last: a.last}, byNumber, func(e *ent.Event) []any { return []any{e.Number} },
		func(r page.Rows) ([]*ent.Event, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	if a.last == nil {
		c.PageInfo.HasPreviousPage = a.after != nil && *a.after > 0
	} else {
		c.PageInfo.HasNextPage = a.before != nil
	}
	rows := make([]*ent.Event, len(c.Edges))
	for i, e := range c.Edges {
		rows[i] = e.Node
	}
	return c, preloadOfEvents(ctx, rows, selected(ctx, "edges", "node"))
}

// history reads what happened to one thing and its parts.
func history(ctx context.Context, a span, subject string) (*page.EventConnection, error) {
	return events(ctx, a, db(ctx).Event.Query().Where(event.SubjectID(subject)))
}

func products(ctx context.Context, a page.Args, q *ent.ProductQuery) (*page.ProductConnection, error) {
	count := q.Clone()
	list, err := page.Load(ctx, a, byName, func(p *ent.Product) []any { return []any{p.Name, p.ID} },
		func(r page.Rows) ([]*ent.Product, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err == nil && page.Asked(ctx, "edges", "node", "lastVisit") {
		err = preloadVisits(ctx, idsOf(list, func(p *ent.Product) string { return p.ID }))
	}
	return list, err
}

func users(ctx context.Context, a page.Args, q *ent.UserQuery) (*page.UserConnection, error) {
	count := q.Clone()
	collectUser(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, byName, func(u *ent.User) []any { return []any{u.Name, u.ID} },
		func(r page.Rows) ([]*ent.User, error) { return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx) },
		func() (int, error) { return count.Count(ctx) })
	if err == nil && page.Asked(ctx, "edges", "node", "seenAt") {
		err = preloadSeen(ctx, idsOf(list, func(u *ent.User) string { return u.ID }))
	}
	return list, err
}

func tokens(ctx context.Context, a page.Args, q *ent.TokenQuery) (*page.TokenConnection, error) {
	q.Where(token.EndedAtIsNil())
	count := q.Clone()
	collectToken(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, newest, func(t *ent.Token) []any { return []any{t.ID} },
		func(r page.Rows) ([]*ent.Token, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// members reads the people of one product, or those of them that are called
// so, with what they are in it.
func members(ctx context.Context, a page.Args, productID string, text *string) (*gen.MemberConnection, error) {
	named, err := called(user.FieldName, text)
	if err != nil {
		return nil, err
	}
	q := db(ctx).User.Query().Where(user.HasRolesWith(role.ProductID(productID)), named)
	people, err := users(ctx, a, q)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(people.Edges))
	for i, e := range people.Edges {
		ids[i] = e.Node.ID
	}
	held, err := db(ctx).Role.Query().
		Where(role.ProductID(productID), role.UserIDIn(ids...)).Order(role.ByKind()).All(ctx)
	if err != nil {
		return nil, err
	}
	c := &gen.MemberConnection{PageInfo: people.PageInfo, TotalCount: people.TotalCount, Edges: make([]*gen.MemberEdge, len(ids))}
	for i, e := range people.Edges {
		c.Edges[i] = &gen.MemberEdge{Cursor: e.Cursor, Node: e.Node}
		for _, r := range held {
			if r.UserID == e.Node.ID {
				c.Edges[i].Roles = append(c.Edges[i].Roles, r.Kind)
			}
		}
	}
	return c, nil
}

func proposals(ctx context.Context, a page.Args, q *ent.ProposalQuery) (*page.ProposalConnection, error) {
	count := q.Clone()
	collectProposal(selected(ctx, "edges", "node"), q)
	list, err := page.Load(ctx, a, newest, func(p *ent.Proposal) []any { return []any{p.ID} },
		func(r page.Rows) ([]*ent.Proposal, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	rows := make([]*ent.Proposal, len(list.Edges))
	for i, e := range list.Edges {
		rows[i] = e.Node
	}
	asked := selected(ctx, "edges", "node")
	if err := preloadAcceptances(ctx, asked, rows); err != nil {
		return nil, err
	}
	return list, preloadTouched(ctx, asked, rows)
}

// unsprinted keeps what is still to be planned. It repeats the partial index's
// own words, or no planner would use it.
func unsprinted(s *sql.Selector) {
	s.Where(sql.ExprP(schema.Unsprinted))
}

// openQuestion keeps questions without an answer.
func openQuestion(s *sql.Selector) {
	s.Where(sql.And(sql.EQ(s.C(comment.FieldQuestion), true), sql.IsNull(s.C(comment.FieldAnswerID))))
}

// edgeOf is the edge of a node that was just made or is recalled.
func edgeOf[N any](n *N) *page.Edge[N] {
	return &page.Edge[N]{Cursor: page.Cursor(placeOf(n)...), Node: n}
}

// placeOf is a node's place in the list of its noun.
func placeOf(n any) []any {
	switch n := n.(type) {
	case *ent.Product:
		return []any{n.Name, n.ID}
	case *ent.User:
		return []any{n.Name, n.ID}
	case *ent.Goal:
		return []any{n.ID}
	case *ent.Reading:
		return []any{n.At, n.ID}
	case *ent.Feature:
		return []any{n.Rank}
	case *ent.Story:
		return []any{n.Rank}
	case *ent.Sprint:
		return []any{n.Sort}
	case *ent.Label:
		return []any{n.Name}
	case *ent.Comment:
		return []any{n.ID}
	case *ent.Proposal:
		return []any{n.ID}
	case *ent.WebhookDelivery:
		return []any{n.ID}
	case *ent.Notification:
		return []any{n.ID}
	case *ent.Insight:
		return []any{n.ID}
	case *ent.Risk:
		return []any{n.ID}
	case *ent.Report:
		return []any{n.ID}
	case *ent.Token:
		return []any{n.ID}
	case *ent.Launch:
		return []any{n.Date, n.ID}
	case *ent.LaunchItem:
		return []any{n.ID}
	}
	panic(fmt.Sprintf("graph: %T has no list", n))
}

// idsOf returns the ids of a page's rows.
func idsOf[N any](list *page.Connection[N], id func(*N) string) []string {
	of := make([]string, len(list.Edges))
	for i, e := range list.Edges {
		of[i] = id(e.Node)
	}
	return of
}
