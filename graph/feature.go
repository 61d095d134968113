package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/launch"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// featureFor returns a feature to change, with its product's lock held.
func featureFor(ctx context.Context, field, id string) (*ent.Client, *ent.Feature, error) {
	f, err := db(ctx).Feature.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, f.ProductID)
	if err != nil {
		return nil, nil, err
	}
	f, err = c.Feature.Get(ctx, id)
	return c, f, orNotFound(err, field)
}

func createFeature(ctx context.Context, in gen.CreateFeatureInput) (*ent.Feature, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	if in.InsightIds.Value() != nil {
		if _, err := decide(ctx, p.ID, rights.TriageInsights); err != nil {
			return nil, err
		}
	}
	r, err := decide(ctx, p.ID, rights.ShapeRoadmap)
	if err != nil {
		return nil, err
	}
	blank := &ent.Feature{ProductID: p.ID, Horizon: feature.HorizonLater, State: feature.StateIdea}
	e, err := editFeature(ctx, c, blank, gen.UpdateFeatureInput{
		Title: graphql.OmittableOf(&in.Title), What: in.What, Why: in.Why, GoalID: in.GoalID, Horizon: in.Horizon,
		WindowStart: in.WindowStart, WindowEnd: in.WindowEnd,
		Reach: in.Reach, Impact: in.Impact, Confidence: in.Confidence, EffortGuess: in.EffortGuess, State: in.State,
	})
	if err != nil {
		return nil, err
	}
	if e.err != nil {
		return nil, e.err
	}
	now := clock(ctx)
	create := c.Feature.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(now).SetUpdatedAt(now)
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	f, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: f.ID, version: f.Version, changes: e.changes})
	return f, speakFor(ctx, f, in.InsightIds.Value())
}

func updateFeature(ctx context.Context, in gen.UpdateFeatureInput) (*ent.Feature, error) {
	return reshape(ctx, in, func(f *ent.Feature, e *edit) error {
		if to := in.State.Value(); to == nil || *to != feature.StateLaunched || f.State == feature.StateLaunched {
			return nil
		}
		was, err := db(ctx).Launch.Query().Where(launch.FeatureID(f.ID), launch.Go(true), launch.LaunchedOnNotNil()).Exist(ctx)
		if err == nil && !was {
			e.fail(invalid("input.state", "A feature is launched by its launch: prepare it, decide go, and launchFeature says since when."))
		}
		return err
	})
}

// reshape carries out what an input changes of a feature, after a check of its own.
func reshape(ctx context.Context, in gen.UpdateFeatureInput, check func(*ent.Feature, *edit) error) (*ent.Feature, error) {
	c, f, err := featureFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e, err := editFeature(ctx, c, f, in)
	if err != nil {
		return nil, err
	}
	if err := check(f, e); err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, reason, []part{{rights.ShapeRoadmap, f.ProductID, e.changes}}, func(version int) error {
		up := c.Feature.UpdateOneID(f.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		f, err = up.Save(ctx)
		return err
	})
	return f, err
}

// editFeature gathers what an input changes of a feature. The error is a goal
// that is not there; what is wrong with a field is in the edit.
func editFeature(ctx context.Context, c *ent.Client, f *ent.Feature, in gen.UpdateFeatureInput) (*edit, error) {
	e := edits(f.ID, f.Version)
	e.setTitle("title", in.Title, f.Title, maxTitle)
	e.setText("what", in.What, f.What, maxText)
	e.setText("why", in.Why, f.Why, maxText)
	set(e, "horizon", in.Horizon, f.Horizon)
	set(e, "state", in.State, f.State)
	setOptional(e, "windowStart", in.WindowStart, f.WindowStart)
	setOptional(e, "windowEnd", in.WindowEnd, f.WindowEnd)
	if start, end := after(in.WindowStart, f.WindowStart), after(in.WindowEnd, f.WindowEnd); start != nil && end != nil && *end < *start {
		e.fail(invalid("input.windowEnd", "The window ends on %s, before it starts on %s.", *end, *start))
	}
	for _, limit := range []struct {
		name    string
		in      graphql.Omittable[*float64]
		current *float64
		most    float64
	}{{"reach", in.Reach, f.Reach, 1e12}, {"impact", in.Impact, f.Impact, 3}, {"confidence", in.Confidence, f.Confidence, 1},
		{"effortGuess", in.EffortGuess, f.EffortGuess, 10_000}} {
		if v := limit.in.Value(); v != nil && !(*v >= 0 && *v <= limit.most) {
			e.fail(invalid("input."+limit.name, "This is from 0 to %v.", limit.most))
		}
		setOptional(e, limit.name, limit.in, limit.current)
	}
	if err := goalIn(ctx, c, f.ProductID, in.GoalID.Value()); err != nil {
		return nil, err
	}
	setOptional(e, "goalId", in.GoalID, f.GoalID)
	return e, nil
}

// goalIn refuses a goal that is not the product's, or hidden.
func goalIn(ctx context.Context, c *ent.Client, productID string, id *string) error {
	if id == nil {
		return nil
	}
	_, err := c.Goal.Query().Where(goal.ID(*id), goal.ProductID(productID)).OnlyID(ctx)
	return orNotFound(err, "input.goalId")
}

// featureIn refuses a feature that is not the product's, or hidden.
func featureIn(ctx context.Context, c *ent.Client, productID string, id *string) error {
	if id == nil {
		return nil
	}
	_, err := c.Feature.Query().Where(feature.ID(*id), feature.ProductID(productID)).OnlyID(ctx)
	return orNotFound(err, "input.featureId")
}
