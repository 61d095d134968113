package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/flow"
	"throughline/graph/gen"
)

const (
	maxSprints = 20    // that one chart looks back on
	maxDone    = 1_000 // stories whose cycle times are told
	maxOpen    = 200   // open ones
)

// stages is how far a story of a status has come.
var stages = map[story.Status]flow.Stage{
	story.StatusDraft: flow.Waiting, story.StatusReady: flow.Waiting, story.StatusInProgress: flow.InProgress,
	story.StatusInReview: flow.InReview, story.StatusAccepted: flow.Accepted, story.StatusDropped: flow.Dropped,
}

// factsOf reads what the log says of the stories that a query finds, as charts
// need it.
func factsOf(ctx context.Context, productID string, stories *sql.Selector) ([]flow.Fact, error) {
	rows, err := db(ctx).Event.Query().
		Where(event.ProductID(productID), func(s *sql.Selector) { s.Where(sql.In(s.C(event.FieldEntityID), stories)) }).
		Order(event.ByNumber()).Select(event.FieldAt, event.FieldEntityID, event.FieldChanges).All(ctx)
	if err != nil {
		return nil, err
	}
	facts := make([]flow.Fact, 0, len(rows))
	for _, row := range rows {
		f, tells, err := factOf(row)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", row.ID, err)
		}
		if tells {
			facts = append(facts, f)
		}
	}
	return facts, nil
}

// factOf returns what an event says for charts, if it says anything.
func factOf(e *ent.Event) (f flow.Fact, tells bool, err error) {
	f = flow.Fact{At: e.At, Event: e.ID, Story: e.EntityID}
	for _, c := range e.Changes {
		switch c.Name {
		case "status":
			var status story.Status
			err = valueOf(c, &status)
			stage := stages[status]
			f.Stage = &stage
		case "points":
			f.Points = new(float64)
			err = valueOf(c, f.Points)
		case "sprintId":
			f.Sprint = new(string)
			err = valueOf(c, f.Sprint)
		default:
			continue
		}
		if err != nil {
			return f, false, err
		}
		tells = true
	}
	return f, tells, nil
}

// valueOf reads what a field became; nothing, and null, leave into as it is.
func valueOf(c change.Field, into any) error {
	if c.To == nil || *c.To == "null" {
		return nil
	}
	return json.Unmarshal([]byte(*c.To), into)
}

// chartsOf returns the course of each of some sprints of one product that was
// started.
func chartsOf(ctx context.Context, p *ent.Product, sprints []*ent.Sprint) (map[string]*flow.Chart, error) {
	sprints = slices.DeleteFunc(slices.Clone(sprints), func(s *ent.Sprint) bool { return s.StartedAt == nil })
	charts := map[string]*flow.Chart{}
	if len(sprints) == 0 {
		return charts, nil
	}
	facts, err := factsOf(ctx, p.ID, everIn(sprints))
	if err != nil {
		return nil, err
	}
	ofStory := map[string][]flow.Fact{}
	visitors := map[string][]string{} // of each sprint, stories
	for _, f := range facts {
		ofStory[f.Story] = append(ofStory[f.Story], f)
		if f.Sprint != nil && !slices.Contains(visitors[*f.Sprint], f.Story) {
			visitors[*f.Sprint] = append(visitors[*f.Sprint], f.Story)
		}
	}
	for _, s := range sprints {
		box := flow.Sprint{ID: s.ID, Begins: *s.StartedAt, Start: s.Start, End: s.End}
		if s.ClosedAt != nil {
			box.Ends = *s.ClosedAt
		}
		var facts []flow.Fact
		for _, id := range visitors[s.ID] {
			facts = append(facts, ofStory[id]...)
		}
		chart := box.Chart(facts, workCalendar(p), clock(ctx))
		charts[s.ID] = &chart
	}
	return charts, nil
}

// everIn selects the ids of the stories that ever were in one of some sprints.
func everIn(sprints []*ent.Sprint) *sql.Selector {
	ids := make([]any, len(sprints))
	for i, s := range sprints {
		ids[i] = s.ID
	}
	t := sql.Table(story.SprintsTable)
	return sql.Select(t.C(story.SprintsPrimaryKey[0])).From(t).Where(sql.In(t.C(story.SprintsPrimaryKey[1]), ids...))
}

// chart returns the course of a sprint, nil before it is started.
func chart(ctx context.Context, s *ent.Sprint) (*flow.Chart, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	c, known := w.computed.charts[s.ID]
	w.computed.mu.Unlock()
	if !known || w.tx != nil {
		p, err := db(ctx).Product.Get(ctx, s.ProductID)
		if err != nil {
			return nil, err
		}
		charts, err := chartsOf(ctx, p, []*ent.Sprint{s})
		if err != nil {
			return nil, err
		}
		c = charts[s.ID]
		if err := preloadChanges(ctx, selected(ctx), charts); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// preloadCharts computes the charts of a page's sprints, all of one product, at once.
func preloadCharts(ctx context.Context, asked selection, sprints []*ent.Sprint) error {
	if len(sprints) == 0 {
		return nil
	}
	p, err := db(ctx).Product.Get(ctx, sprints[0].ProductID)
	if err != nil {
		return err
	}
	charts, err := chartsOf(ctx, p, sprints)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.charts == nil {
			w.computed.charts = map[string]*flow.Chart{}
		}
		for _, s := range sprints {
			w.computed.charts[s.ID] = charts[s.ID]
		}
	})
	return preloadChanges(ctx, asked, charts)
}

// The fields of charts under which what they name is preloaded.
const (
	changedStory = "ScopeChange.story"
	changingLine = "ScopeChange.event"
	cycleStory   = "CycleTime.story"
)

// preloadChanges reads the stories and the events that are asked for of charts.
func preloadChanges(ctx context.Context, asked selection, charts map[string]*flow.Chart) error {
	changes, _ := asked.of("SprintChart").field("changes")
	changes = changes.of("ScopeChange")
	var stories, events []string
	for _, c := range charts {
		for _, change := range c.Changes {
			if !slices.Contains(stories, change.Story) {
				stories = append(stories, change.Story)
			}
			events = append(events, change.Event)
		}
	}
	if s, asked := changes.field("story"); asked {
		if err := preloadNodes(ctx, changedStory, stories, s); err != nil {
			return err
		}
	}
	if s, asked := changes.field("event"); asked {
		return preloadNodes(ctx, changingLine, events, s)
	}
	return nil
}

// namedBy returns the thing a chart names, of which it knows that it is there.
func namedBy[N gen.Node](ctx context.Context, field, id string) (found N, err error) {
	n, err := nodeOf(ctx, field, id)
	if err != nil {
		return found, err
	}
	found, is := n.(N)
	if !is {
		return found, notFound("id")
	}
	return found, nil
}

// velocity returns what was delivered in the last closed sprints.
func velocity(ctx context.Context, p *ent.Product, sprints *int) (*gen.Velocity, error) {
	last, err := lastSprints(ctx, p, sprints, sprint.StateClosed)
	if err != nil {
		return nil, err
	}
	charts, err := chartsOf(ctx, p, last)
	if err != nil {
		return nil, err
	}
	v := &gen.Velocity{Sprints: make([]*gen.SprintResult, 0, len(last))}
	var points, stories []float64
	for _, s := range last {
		c := charts[s.ID]
		if c == nil { // it was closed without having been started: only an import does so
			continue
		}
		accepted := c.Last.Accepted()
		points, stories = append(points, accepted.Points), append(stories, float64(accepted.Stories))
		v.Sprints = append(v.Sprints, &gen.SprintResult{Sprint: s, Committed: of(c.Committed.Scope()), Scope: of(c.Last.Scope()), Accepted: of(accepted)})
	}
	if len(points) > 0 {
		v.Low = &flow.Pace{Points: slices.Min(points), Stories: slices.Min(stories)}
		v.Median = &flow.Pace{Points: flow.Median(points), Stories: flow.Median(stories)}
		v.High = &flow.Pace{Points: slices.Max(points), Stories: slices.Max(stories)}
	}
	return v, nil
}

func of[T any](value T) *T { return &value }

// lastSprints returns the last sprints in some states, the earliest first.
func lastSprints(ctx context.Context, p *ent.Product, n *int, states ...sprint.State) ([]*ent.Sprint, error) {
	many := 8
	if n != nil {
		many = *n
	}
	if many < 1 || many > maxSprints {
		return nil, invalid("sprints", "Ask for 1 to %d sprints.", maxSprints)
	}
	rows, err := db(ctx).Sprint.Query().Where(sprint.ProductID(p.ID), sprint.StateIn(states...), sprint.StartedAtNotNil()).
		Order(sprint.BySort(sql.OrderDesc())).Limit(many).All(ctx)
	slices.Reverse(rows)
	return rows, err
}

// cycleTimes returns how long the stories took that were accepted in the last
// sprints, and how long what is open has taken.
func cycleTimes(ctx context.Context, p *ent.Product, sprints *int) (*gen.CycleTimes, error) {
	last, err := lastSprints(ctx, p, sprints, sprint.StateClosed, sprint.StateActive)
	if err != nil {
		return nil, err
	}
	ids := make([]any, len(last))
	for i, s := range last {
		ids[i] = s.ID
	}
	t := sql.Table(story.Table)
	done, err := factsOf(ctx, p.ID, sql.Select(t.C(story.FieldID)).From(t).Where(sql.And(
		sql.In(t.C(story.FieldSprintID), ids...), sql.EQ(t.C(story.FieldStatus), story.StatusAccepted))))
	if err != nil {
		return nil, err
	}
	var open []flow.Fact
	if _, asked := selected(ctx).of("CycleTimes").field("open"); asked {
		if open, err = factsOf(ctx, p.ID, inHand(p.ID)); err != nil {
			return nil, err
		}
	}
	accepted, unfinished := flow.Cycles(slices.Concat(done, open), workCalendar(p), clock(ctx))
	accepted, unfinished = accepted[max(0, len(accepted)-maxDone):], unfinished[:min(len(unfinished), maxOpen)]
	answer := &gen.CycleTimes{Stories: make([]*flow.Cycle, len(accepted)), Open: make([]*flow.Cycle, len(unfinished))}
	days := make([]float64, len(accepted))
	for i := range accepted {
		answer.Stories[i], days[i] = &accepted[i], accepted[i].Days
	}
	for i := range unfinished {
		answer.Open[i] = &unfinished[i]
	}
	if len(days) > 0 {
		answer.P50, answer.P85, answer.P95 = of(flow.Percentile(days, 0.5)), of(flow.Percentile(days, 0.85)), of(flow.Percentile(days, 0.95))
	}
	stories := selection{op: graphql.GetOperationContext(ctx)}
	for _, field := range []string{"stories", "open"} {
		cycles, _ := selected(ctx).of("CycleTimes").field(field)
		cycles.of("CycleTime").each("story", func(s selection) { stories.sets = append(stories.sets, s.sets...) })
	}
	if len(stories.sets) == 0 {
		return answer, nil
	}
	named := texts(slices.Concat(answer.Stories, answer.Open), func(c *flow.Cycle) string { return c.Story })
	return answer, preloadNodes(ctx, cycleStory, named, stories)
}
