package graph

import (
	"context"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/reading"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/gen"
)

// What a list's rows compute from other rows is computed for the whole page at
// once, before its rows are answered: progress, open risks, current readings,
// the things that events happened to, who decides.
type computed struct {
	mu       sync.Mutex
	progress map[string]*gen.Progress
	risks    map[string]int
	voices   map[string]int          // customers who speak for a goal or feature
	quotes   map[string]*ent.Insight // the strongest that speaks for a feature
	current  map[string]*ent.Reading
	series   map[string][]*ent.Reading // by goal
	days     map[string][]*ent.Reading // the last of each, by goal
	nodes    map[named]gen.Node
	touched  map[*ent.Proposal]*touched
	seen     map[string]*time.Time
	visits   map[string]*ent.Visit // the caller's, by product
	charts   map[string]*flow.Chart
	launches map[string][]*ent.Launch // by goal
	effects  map[string]*gen.LaunchEffect
	rollUps  map[string]*gen.RolledUp // by the wider goal
	shared   map[any]any              // functions that read once, by what they read

	acceptances map[string]*ent.Event   // by proposal
	applied     map[string][]*ent.Event // what they did, by proposal
	together    map[many]int
}

func (c *computed) put(fill func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	fill()
}

// shared reads what rows of a list ask for at the same time: one reads it, the
// others wait. A request that changes something reads it anew each time.
func shared[T any](ctx context.Context, key any, read func() (T, error)) (T, error) {
	w := workOf(ctx)
	if w.tx != nil {
		return read()
	}
	w.computed.put(func() {
		if w.computed.shared == nil {
			w.computed.shared = map[any]any{}
		}
		if w.computed.shared[key] == nil {
			w.computed.shared[key] = sync.OnceValues(read)
		}
		read = w.computed.shared[key].(func() (T, error))
	})
	return read()
}

// progressOf returns the progress of a thing: from the page it was read with,
// or by itself.
func progressOf(ctx context.Context, id string, load func(ctx context.Context, ids []string) (map[string]*gen.Progress, error)) (*gen.Progress, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	p, known := w.computed.progress[id]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return p, nil
	}
	found, err := load(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return orEmpty(found[id]), nil
}

func orEmpty(p *gen.Progress) *gen.Progress {
	if p == nil {
		return &gen.Progress{}
	}
	return p
}

// preloadProgress computes the progress of a page's rows in one statement.
func preloadProgress(ctx context.Context, ids []string, load func(ctx context.Context, ids []string) (map[string]*gen.Progress, error)) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := load(ctx, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.progress == nil {
			w.computed.progress = map[string]*gen.Progress{}
		}
		for _, id := range ids {
			w.computed.progress[id] = orEmpty(found[id])
		}
	})
	return nil
}

// sum is a group's stories of one status.
type sum struct {
	Of      string       `sql:"of"`
	Status  story.Status `sql:"status"`
	Stories int          `sql:"stories"`
	Points  *float64     `sql:"points"`
}

func sums(ctx context.Context, q *ent.StoryQuery, of func(*sql.Selector) string) (map[string]*gen.Progress, error) {
	var rows []sum
	err := q.Where(story.StatusNEQ(story.StatusDropped)).Modify(func(s *sql.Selector) {
		group := of(s)
		s.Select(sql.As(group, "of"), s.C(story.FieldStatus), sql.As(sql.Count("*"), "stories"), sql.As(sql.Sum(s.C(story.FieldPoints)), "points"))
		s.GroupBy(group, s.C(story.FieldStatus))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	found := map[string]*gen.Progress{}
	for _, row := range rows {
		p := found[row.Of]
		if p == nil {
			p = &gen.Progress{}
			found[row.Of] = p
		}
		points := 0.0
		if row.Points != nil {
			points = *row.Points
		}
		p.Stories += row.Stories
		p.Points += points
		switch row.Status {
		case story.StatusAccepted:
			p.Accepted += row.Stories
			p.AcceptedPoints += points
		case story.StatusInProgress, story.StatusInReview:
			p.InHand += row.Stories
		}
	}
	return found, nil
}

func featureProgress(ctx context.Context, ids []string) (map[string]*gen.Progress, error) {
	return sums(ctx, db(ctx).Story.Query().Where(story.FeatureIDIn(ids...)), func(s *sql.Selector) string { return s.C(story.FieldFeatureID) })
}

// firstKeys names the first slices of features.
func firstKeys(features ...string) []string {
	keys := make([]string, len(features))
	for i, id := range features {
		keys[i] = id + " first"
	}
	return keys
}

func firstProgress(ctx context.Context, keys []string) (map[string]*gen.Progress, error) {
	ids := make([]string, len(keys))
	for i, key := range keys {
		ids[i] = strings.TrimSuffix(key, " first")
	}
	found, err := sums(ctx, db(ctx).Story.Query().Where(story.FeatureIDIn(ids...), story.SliceEQ(story.SliceFirst)),
		func(s *sql.Selector) string { return s.C(story.FieldFeatureID) })
	of := make(map[string]*gen.Progress, len(found))
	for id, p := range found {
		of[firstKeys(id)[0]] = p
	}
	return of, err
}

func sprintProgress(ctx context.Context, ids []string) (map[string]*gen.Progress, error) {
	return sums(ctx, db(ctx).Story.Query().Where(story.SprintIDIn(ids...)), func(s *sql.Selector) string { return s.C(story.FieldSprintID) })
}

// goalProgress counts a goal's own stories and, for those without a goal of
// their own, its features'.
func goalProgress(ctx context.Context, ids []string) (map[string]*gen.Progress, error) {
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	return sums(ctx, db(ctx).Story.Query(), func(s *sql.Selector) string {
		f := sql.Table("features").As("goal_of")
		s.LeftJoin(f).On(s.C(story.FieldFeatureID), f.C("id"))
		goal := "COALESCE(" + s.C(story.FieldGoalID) + ", " + f.C("goal_id") + ")"
		s.Where(sql.Or(
			sql.In(s.C(story.FieldGoalID), values...),
			sql.And(sql.IsNull(s.C(story.FieldGoalID)), sql.In(f.C("goal_id"), values...)),
		))
		return goal
	})
}

// servesGoal keeps the stories that serve one of these goals, directly or by
// their feature.
func servesGoal(goalIDs ...string) func(*sql.Selector) {
	ids := anys(goalIDs)
	return func(s *sql.Selector) {
		f := sql.Table("features").As("goal_of")
		s.Where(sql.Or(
			sql.In(s.C(story.FieldGoalID), ids...),
			sql.And(sql.IsNull(s.C(story.FieldGoalID)),
				sql.In(s.C(story.FieldFeatureID), sql.Select(f.C("id")).From(f).Where(sql.In(f.C("goal_id"), ids...)))),
		))
	}
}

// isServed keeps the goals that a feature, a story or another goal serves which is
// not dropped.
func isServed(s *sql.Selector) {
	by := func(table, column, state string) *sql.Predicate {
		t := sql.Table(table).As("serving")
		return sql.Exists(sql.Dialect(s.Dialect()).Select(t.C("id")).From(t).Where(sql.And(
			sql.ColumnsEQ(t.C("product_id"), s.C(goal.FieldProductID)),
			sql.ColumnsEQ(t.C(column), s.C(goal.FieldID)),
			sql.NEQ(t.C(state), "DROPPED"))))
	}
	s.Where(sql.Or(
		by(feature.Table, feature.FieldGoalID, feature.FieldState),
		by(story.Table, story.FieldGoalID, story.FieldStatus),
		by(goal.Table, goal.FieldServesID, goal.FieldState)))
}

// currentReadings returns the newest reading of each goal.
func currentReadings(ctx context.Context, ids []string) (map[string]*ent.Reading, error) {
	newest := sql.Table(reading.Table).As("newer")
	rows, err := db(ctx).Reading.Query().Where(reading.GoalIDIn(ids...), func(s *sql.Selector) {
		s.Where(sql.NotExists(sql.Select(newest.C("id")).From(newest).Where(sql.And(
			sql.ColumnsEQ(newest.C(reading.FieldGoalID), s.C(reading.FieldGoalID)),
			sql.Or(sql.ColumnsGT(newest.C(reading.FieldAt), s.C(reading.FieldAt)), sql.And(
				sql.ColumnsEQ(newest.C(reading.FieldAt), s.C(reading.FieldAt)), sql.ColumnsGT(newest.C("id"), s.C("id")))),
		))))
	}).WithRecordedBy().All(ctx)
	found := map[string]*ent.Reading{}
	for _, row := range rows {
		found[*row.GoalID] = row
	}
	return found, err
}

// preloadCurrent reads the newest readings of a page's goals in one statement.
func preloadCurrent(ctx context.Context, ids []string) error {
	found, err := currentReadings(ctx, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.current == nil {
			w.computed.current = map[string]*ent.Reading{}
		}
		for _, id := range ids {
			w.computed.current[id] = found[id]
		}
	})
	return nil
}

// currentReading returns the newest reading of a goal, or nil.
func currentReading(ctx context.Context, goalID string) (*ent.Reading, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	r, known := w.computed.current[goalID]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return r, nil
	}
	found, err := currentReadings(ctx, []string{goalID})
	return found[goalID], err
}

// preloadOfEvents reads what a page's events are asked for beside themselves.
func preloadOfEvents(ctx context.Context, events []*ent.Event, s selection) error {
	s = s.of("Event")
	if entity, asked := s.field("entity"); asked {
		if err := preloadEntities(ctx, events, entity); err != nil {
			return err
		}
	}
	if _, asked := s.field("together"); asked {
		if err := preloadTogether(ctx, events); err != nil {
			return err
		}
	}
	_, undoable := s.field("undoable")
	if _, right := s.field("viewerCan"); !right && !undoable {
		return nil
	}
	return preloadApplied(ctx, events)
}

// preloadEntities reads what events happened to, one statement a noun.
func preloadEntities(ctx context.Context, events []*ent.Event, s selection) error {
	return preloadNodes(ctx, "entity", texts(events, func(e *ent.Event) string { return e.EntityID }), s)
}

// named is a thing under a field, whose selection it was read with.
type named struct{ field, id string }

// preloadNodes reads what a field of a page's rows names, one statement a noun.
func preloadNodes(ctx context.Context, field string, ids []string, s selection) error {
	found, err := nodesByID(ctx, ids, s)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.nodes == nil {
			w.computed.nodes = map[named]gen.Node{}
		}
		for _, id := range ids {
			w.computed.nodes[named{field, id}] = found[id]
		}
	})
	return nil
}

// nodeOf returns the thing that a field names, or nil where the caller may not
// see it or it is gone: from the page it was read with, or by itself.
func nodeOf(ctx context.Context, field, id string) (gen.Node, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	n, known := w.computed.nodes[named{field, id}]
	w.computed.mu.Unlock()
	if known && w.tx == nil {
		return n, nil
	}
	found, err := nodesByID(ctx, []string{id}, selected(ctx))
	return found[id], err
}
