package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/launch"
	"throughline/ent/launchitem"
	"throughline/ent/launchvoice"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// launchFor returns a launch to change, with its product's lock held.
func launchFor(ctx context.Context, field, id string) (*ent.Client, *ent.Launch, error) {
	l, err := db(ctx).Launch.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, l.ProductID)
	if err != nil {
		return nil, nil, err
	}
	l, err = c.Launch.Query().Where(launch.ID(id)).WithFeature().Only(ctx)
	return c, l, orNotFound(err, field)
}

// launched reports whether a launch is, by its feature.
func launched(l *ent.Launch) bool { return l.Edges.Feature.State == feature.StateLaunched }

// prepareLaunch begins the launch of a feature, with the items of a template.
func prepareLaunch(ctx context.Context, in gen.PrepareLaunchInput) (*ent.Launch, error) {
	c, l, r, err := writeLaunch(ctx, in, func(*ent.LaunchCreate) {})
	if err != nil || in.TemplateID.Value() == nil {
		return l, err
	}
	t, err := launchTemplateIn(ctx, c, l.ProductID, *in.TemplateID.Value())
	if err != nil {
		return nil, err
	}
	for _, task := range t.Items {
		due := l.Date.Add(-task.DaysBefore)
		item := &ent.LaunchItem{Department: task.Department, Task: task.Task, Due: &due}
		if _, err := writeLaunchItem(ctx, c, l, r, item, func(*ent.LaunchItemCreate) {}); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// writeLaunch makes a launch; more says what the input does not.
func writeLaunch(ctx context.Context, in gen.PrepareLaunchInput, more func(*ent.LaunchCreate)) (*ent.Client, *ent.Launch, ruling, error) {
	c, f, err := featureFor(ctx, "input.featureId", in.FeatureID)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	r, err := decide(ctx, f.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, nil, r, err
	}
	e := editLaunch(&ent.Launch{}, gen.UpdateLaunchInput{Date: graphql.OmittableOf(&in.Date), Message: in.Message, Audience: in.Audience})
	there, err := c.Launch.Query().Where(launch.FeatureID(f.ID)).Exist(ctx)
	if err != nil {
		return nil, nil, r, err
	}
	switch {
	case there:
		e.fail(invalid("input.featureId", "%s has a launch already.", f.Title))
	case f.State == feature.StateLaunched:
		e.fail(invalid("input.featureId", "%s is launched already.", f.Title))
	case f.State == feature.StateDropped:
		e.fail(invalid("input.featureId", "%s was dropped.", f.Title))
	}
	if e.err != nil {
		return nil, nil, r, e.err
	}
	create := c.Launch.Create().SetWorkspaceID(f.WorkspaceID).SetProductID(f.ProductID).SetFeatureID(f.ID).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	if err := e.apply(create.Mutation()); err != nil {
		return nil, nil, r, err
	}
	more(create)
	l, err := create.Save(ctx)
	if err != nil {
		return nil, nil, r, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, version: l.Version, subject: f.ID, changes: e.changes})
	return c, l, r, nil
}

func updateLaunch(ctx context.Context, in gen.UpdateLaunchInput) (*ent.Launch, error) {
	c, l, err := launchFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	return saveLaunch(ctx, c, l, editLaunch(l, in), in.Version, reason, func(*ent.LaunchUpdateOne) {})
}

// editLaunch gathers what an input changes of a launch.
func editLaunch(l *ent.Launch, in gen.UpdateLaunchInput) *edit {
	e := edits(l.ID, l.Version)
	e.subject = l.FeatureID
	if l.Date == "" {
		e.put("date", nil, *in.Date.Value())
	} else {
		set(e, "date", in.Date, l.Date)
	}
	e.setText("message", in.Message, l.Message, maxText)
	e.setText("audience", in.Audience, l.Audience, maxText)
	return e
}

// saveLaunch carries an edit of a launch out; more says what the log does not.
func saveLaunch(ctx context.Context, c *ent.Client, l *ent.Launch, e *edit, base graphql.Omittable[*int], reason string, more func(*ent.LaunchUpdateOne)) (*ent.Launch, error) {
	err := save(ctx, e, base, reason, []part{{rights.PrepareLaunch, l.ProductID, e.changes}}, func(version int) (err error) {
		up := c.Launch.UpdateOneID(l.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		more(up)
		l, err = up.Save(ctx)
		return err
	})
	return l, err
}

// removeLaunch takes a launch away that came to nothing.
func removeLaunch(ctx context.Context, in gen.RemoveLaunchInput) (*ent.Launch, error) {
	c, l, err := launchFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	gone := []change.Field{changed("date", l.Date, nil)}
	for _, text := range []struct{ name, was string }{{"message", l.Message}, {"audience", l.Audience}} {
		if text.was != "" {
			gone = append(gone, changed(text.name, text.was, nil))
		}
	}
	if err := based(ctx, l.ID, l.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	items, err := c.LaunchItem.Query().Where(launchitem.LaunchID(l.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	voices, err := c.LaunchVoice.Query().Where(launchvoice.LaunchID(l.ID), launchvoice.GoNotNil()).Count(ctx)
	switch {
	case err != nil:
		return nil, err
	case l.Go != nil || launched(l):
		return nil, invalid("input.id", "This launch was decided.")
	case items > 0:
		return nil, invalid("input.id", "%d items are on its checklist. Remove them first.", items)
	case voices > 0:
		return nil, invalid("input.id", "%d people said go or no-go. A launch that does not come about gets a no-go.", voices)
	}
	if _, err := c.LaunchVoice.Delete().Where(launchvoice.LaunchID(l.ID)).Exec(asSystem(ctx)); err != nil { // taken back, and in the log
		return nil, err
	}
	if err := c.Launch.DeleteOneID(l.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, version: l.Version + 1, subject: l.FeatureID, changes: gone})
	return l, nil
}

// decideLaunch decides go or no-go, or opens the question again.
func decideLaunch(ctx context.Context, in gen.DecideLaunchInput) (*ent.Launch, error) {
	c, l, err := launchFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	e := edits(l.ID, l.Version)
	e.subject = l.FeatureID
	to, reason := in.Go.Value(), ""
	setOptional(e, "go", graphql.OmittableOf(to), l.Go)
	if to != nil {
		if reason, err = required("input.reason", or(in.Reason, ""), maxText); err != nil {
			return nil, err
		}
	}
	e.setText("reason", graphql.OmittableOf(&reason), l.Reason, maxText)
	if launched(l) {
		e.fail(invalid("input.id", "%s is launched.", l.Edges.Feature.Title))
	}
	return saveLaunch(ctx, c, l, e, in.Version, reason, func(up *ent.LaunchUpdateOne) {
		if to == nil {
			up.ClearDecidedByID().ClearDecidedHat().ClearDecidedAt()
			return
		}
		up.SetDecidedAt(clock(ctx))
		if v := viewer.FromContext(ctx); v.UserID != "" {
			up.SetDecidedByID(v.UserID)
		}
		if r.hat != "" {
			up.SetDecidedHat(r.hat)
		}
	})
}

// launchFeature says that a feature is launched, and since when.
func launchFeature(ctx context.Context, in gen.LaunchFeatureInput) (*ent.Launch, error) {
	c, l, err := launchFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	shapes, err := decide(ctx, l.ProductID, rights.ShapeRoadmap)
	if err != nil {
		return nil, err
	}
	f := l.Edges.Feature
	today := calendar.On(clock(ctx), zoneOf(workOf(ctx).locked[l.ProductID]))
	on := or(in.On, today)
	switch {
	case launched(l):
		return nil, invalid("input.id", "%s is launched already.", f.Title)
	case l.Go == nil || !*l.Go:
		return nil, invalid("input.id", "This launch has no go yet.")
	case on > today:
		return nil, invalid("input.on", "%s is yet to come.", on)
	}
	if err := based(ctx, l.ID, l.Version, in.Version, changed("launchedOn", l.LaunchedOn, on)); err != nil {
		return nil, err
	}
	if err := c.Feature.UpdateOneID(f.ID).SetState(feature.StateLaunched).SetVersion(f.Version + 1).SetUpdatedAt(clock(ctx)).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: shapes, entity: f.ID, version: f.Version + 1,
		changes: []change.Field{changed("state", f.State, feature.StateLaunched)}})
	return setLaunchedOn(ctx, c, l, r, &on)
}

// setLaunchedOn writes the day of a launch, and says so in the log.
func setLaunchedOn(ctx context.Context, c *ent.Client, l *ent.Launch, r ruling, on *calendar.Date) (*ent.Launch, error) {
	up := c.Launch.UpdateOneID(l.ID).SetVersion(l.Version + 1).SetUpdatedAt(clock(ctx))
	if on == nil {
		up.ClearLaunchedOn()
	} else {
		up.SetLaunchedOn(*on)
	}
	after, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, version: after.Version, subject: l.FeatureID,
		changes: []change.Field{changed("launchedOn", l.LaunchedOn, on)}})
	return after, nil
}
