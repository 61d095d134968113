package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/goal"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// goalFor returns a goal to change, with its product's lock held.
func goalFor(ctx context.Context, field, id string) (*ent.Client, *ent.Goal, error) {
	g, err := db(ctx).Goal.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, g.ProductID)
	if err != nil {
		return nil, nil, err
	}
	g, err = c.Goal.Get(ctx, id)
	return c, g, orNotFound(err, field)
}

func createGoal(ctx context.Context, in gen.CreateGoalInput) (*ent.Goal, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.SetGoals)
	if err != nil {
		return nil, err
	}
	blank := &ent.Goal{ProductID: p.ID, State: goal.StateDraft, MetricDirection: goal.MetricDirectionUp}
	e, err := editGoal(ctx, c, blank, gen.UpdateGoalInput{
		Title: graphql.OmittableOf(&in.Title), Why: in.Why, Metric: in.Metric,
		Start: in.Start, Due: in.Due, State: in.State, ServesID: in.ServesID,
	})
	if err != nil {
		return nil, err
	}
	if e.err != nil {
		return nil, e.err
	}
	now := clock(ctx)
	create := c.Goal.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(now).SetUpdatedAt(now)
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	g, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: g.ID, version: g.Version, changes: e.changes})
	return g, nil
}

func updateGoal(ctx context.Context, in gen.UpdateGoalInput) (*ent.Goal, error) {
	c, g, err := goalFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e, err := editGoal(ctx, c, g, in)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, reason, []part{{rights.SetGoals, g.ProductID, e.changes}}, func(version int) error {
		up := c.Goal.UpdateOneID(g.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if e.touches("state") { // back to work: what its closing said no longer holds
			up.ClearClosedAt()
		}
		if err := sayOf(ctx, e, g, up); err != nil {
			return err
		}
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		g, err = up.Save(ctx)
		return err
	})
	return g, err
}

// editGoal gathers what an input changes of a goal. The error is a reference
// that leads nowhere; what is wrong with a field is in the edit.
func editGoal(ctx context.Context, c *ent.Client, g *ent.Goal, in gen.UpdateGoalInput) (*edit, error) {
	e := edits(g.ID, g.Version)
	e.setTitle("title", in.Title, g.Title, maxTitle)
	e.setText("why", in.Why, g.Why, maxText)
	setOptional(e, "start", in.Start, g.Start)
	setOptional(e, "due", in.Due, g.Due)
	set(e, "state", in.State, g.State)
	if s := in.State.Value(); s != nil && *s != goal.StateDraft && *s != goal.StateActive {
		e.fail(invalid("input.state", "A goal is DRAFT or ACTIVE until closeGoal ends it."))
	}
	if m := in.Metric.Value(); m != nil {
		setMetric(e, *m, g)
	}
	if start, due := after(in.Start, g.Start), after(in.Due, g.Due); start != nil && due != nil && *due < *start {
		e.fail(invalid("input.due", "The goal is due on %s, before it starts on %s.", *due, *start))
	}
	if id := in.ServesID.Value(); id != nil {
		if err := servable(ctx, c, g, *id); err != nil {
			return nil, err
		}
	}
	setOptional(e, "servesId", in.ServesID, g.ServesID)
	setWord(e, in.Word, g)
	return e, nil
}

func setMetric(e *edit, in gen.MetricInput, g *ent.Goal) {
	e.setText("metric.name", in.Name, g.MetricName, maxName)
	e.setText("metric.unit", in.Unit, g.MetricUnit, 20)
	for field, v := range map[string]*float64{"input.metric.baseline": in.Baseline.Value(), "input.metric.target": in.Target.Value()} {
		if err := finite(field, v); err != nil {
			e.fail(err)
		}
	}
	setOptional(e, "metric.baseline", in.Baseline, g.MetricBaseline)
	setOptional(e, "metric.target", in.Target, g.MetricTarget)
	baseline, target := after(in.Baseline, g.MetricBaseline), after(in.Target, g.MetricTarget)
	if baseline != nil && target != nil && *baseline == *target {
		e.fail(invalid("input.metric.target", "The target is the baseline: nothing would change."))
	}
	direction := in.Direction
	if !direction.IsSet() && baseline != nil && target != nil {
		to := goal.MetricDirectionUp
		if *target < *baseline {
			to = goal.MetricDirectionDown
		}
		direction = graphql.OmittableOf(&to)
	}
	set(e, "metric.direction", direction, g.MetricDirection)
	if d := direction.Value(); d != nil && baseline != nil && target != nil && (*d == goal.MetricDirectionDown) != (*target < *baseline) {
		e.fail(invalid("input.metric.direction", "From %v to %v is the other direction.", *baseline, *target))
	}
}

// after returns the value a field has once the input is taken.
func after[T any](in graphql.Omittable[*T], current *T) *T {
	if in.IsSet() {
		return in.Value()
	}
	return current
}

// maxGoals is how many goals stand above one another.
const maxGoals = 20

// servable refuses a wider goal that is hidden, or that serves this one. What
// stands above the wider goal counts whether or not the caller sees it.
func servable(ctx context.Context, c *ent.Client, g *ent.Goal, wider string) error {
	const field = "input.servesId"
	next, err := c.Goal.Get(ctx, wider)
	if err != nil {
		return orNotFound(err, field)
	}
	if next.ProductID != g.ProductID { // two products could close a circle at once
		if _, err := workOf(ctx).enterWorkspace(ctx); err != nil {
			return err
		}
	}
	for range maxGoals {
		if next.ID == g.ID {
			return invalid(field, "A goal cannot serve itself, also not by way of others.")
		}
		if next.ServesID == nil {
			return nil
		}
		if next, err = c.Goal.Get(asSystem(ctx), *next.ServesID); err != nil {
			return err
		}
	}
	return invalid(field, "Goals stand at most %d above one another.", maxGoals)
}

func closeGoal(ctx context.Context, in gen.CloseGoalInput) (*ent.Goal, error) {
	c, g, err := goalFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(g.ID, g.Version)
	if g.ClosedAt != nil && in.State != g.State {
		return nil, invalid("input.state", "This goal is closed as %s. Make it active first.", strings.ToLower(string(g.State)))
	}
	switch in.State {
	case goal.StateAchieved, goal.StateMissed, goal.StateDropped:
	default:
		e.fail(invalid("input.state", "A goal closes as ACHIEVED, MISSED or DROPPED."))
	}
	set(e, "state", graphql.OmittableOf(&in.State), g.State)
	e.setTitle("learned", graphql.OmittableOf(&in.Learned), g.Learned, maxText)
	err = save(ctx, e, in.Version, "", []part{{rights.SetGoals, g.ProductID, e.changes}}, func(version int) error {
		up := c.Goal.UpdateOneID(g.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if g.ClosedAt == nil { // what was learned may be put into better words later
			up.SetClosedAt(clock(ctx))
		}
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		g, err = up.Save(ctx)
		return err
	})
	return g, err
}
