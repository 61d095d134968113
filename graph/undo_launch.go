package graph

import (
	"context"
	"encoding/json"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/event"
	"throughline/ent/launchitem"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// launchAway takes back a launch that is as it was prepared, with the items it
// began with.
func launchAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	if err := untouched(ctx, e, later); err != nil {
		return nil, err
	}
	begun, err := db(ctx).Event.Query().Where(event.ProductID(*e.ProductID), event.SubjectID(e.SubjectID),
		event.Action("prepareLaunch"), event.RequestID(e.RequestID)).All(ctx)
	if err != nil {
		return nil, err
	}
	items, err := db(ctx).LaunchItem.Query().Order(launchitem.ByID()).Where(launchitem.LaunchID(e.EntityID),
		launchitem.IDIn(texts(begun, func(e *ent.Event) string { return e.EntityID })...)).IDs(ctx)
	var steps []step
	for _, id := range items {
		steps = append(steps, r.given("removeLaunchItem", map[string]any{"id": id}))
	}
	return append(steps, r.given("removeLaunch", map[string]any{"id": e.EntityID})), err
}

// launchAgain brings a launch back that was removed: the same one.
func launchAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("prepareLaunch", func(ctx context.Context) error {
		first, err := firstOf(ctx, e)
		if err != nil {
			return err
		}
		var in gen.PrepareLaunchInput
		if err := readInto(e, &in, map[string]any{"featureId": e.SubjectID}); err != nil {
			return err
		}
		_, _, _, err = writeLaunch(ctx, in, func(create *ent.LaunchCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).SetCreatedAt(first.At)
		})
		return err
	})}, nil
}

// launchItemAway takes back an item that is as it was added.
func launchItemAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("removeLaunchItem", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// launchItemAgain brings an item back that was removed: the same one.
func launchItemAgain(ctx context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	f, err := db(ctx).Feature.Get(ctx, e.SubjectID)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	id, err := f.QueryLaunch().OnlyID(ctx)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	return []step{does("addLaunchItem", func(ctx context.Context) error {
		first, err := firstOf(ctx, e)
		if err != nil {
			return err
		}
		var in gen.AddLaunchItemInput
		if err := readInto(e, &in, map[string]any{"launchId": id}); err != nil {
			return err
		}
		c, l, err := launchFor(ctx, "input.eventId", id)
		if err != nil {
			return err
		}
		r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
		if err != nil {
			return err
		}
		item := &ent.LaunchItem{Department: in.Department, Task: in.Task, OwnerID: in.OwnerID.Value(), Due: in.Due.Value()}
		_, err = writeLaunchItem(ctx, c, l, r, item, func(create *ent.LaunchItemCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).SetCreatedAt(first.At)
		})
		return err
	})}, nil
}

// voiceBack says what one said before.
func voiceBack(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	v, err := db(ctx).LaunchVoice.Get(ctx, e.EntityID)
	if err != nil {
		return nil, orNotFound(err, "input.eventId")
	}
	input := map[string]any{"launchId": v.LaunchID, "go": v.Go, "word": v.Word}
	for name, was := range fieldsBefore(e) {
		input[name] = was
	}
	return []step{r.given("voiceLaunch", input)}, nil
}

// launchedBack takes the day of a launch back, or gives it again. The feature's
// state has its own way back.
func launchedBack(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("launchFeature", func(ctx context.Context) error {
		c, l, err := launchFor(ctx, "input.eventId", e.EntityID)
		if err != nil {
			return err
		}
		r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
		if err != nil {
			return err
		}
		var on *calendar.Date
		if was, had := fieldsBefore(e)["launchedOn"].(string); had {
			day := calendar.Date(was)
			on = &day
		}
		_, err = setLaunchedOn(ctx, c, l, r, on)
		return err
	})}, nil
}

// shapeBack gives a feature its fields back, among them that it was launched,
// which nobody sets by hand.
func shapeBack(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("updateFeature", func(ctx context.Context) error {
		var in gen.UpdateFeatureInput
		if err := readInto(e, &in, map[string]any{"id": e.EntityID}); err != nil {
			return err
		}
		_, err := reshape(ctx, in, func(*ent.Feature, *edit) error { return nil })
		return err
	})}, nil
}

// checklistAway takes back a template that is as it was made.
func checklistAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("deleteLaunchTemplate", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// checklistAgain brings a template back that was removed: the same one.
func checklistAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("createLaunchTemplate", func(ctx context.Context) error {
		var in gen.CreateLaunchTemplateInput
		if err := readInto(e, &in, map[string]any{"productId": *e.ProductID}); err != nil {
			return err
		}
		_, err := writeLaunchTemplate(ctx, in, func(create *ent.LaunchTemplateCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1)
		})
		return err
	})}, nil
}

// readInto reads what an event took away as the input that makes it, with what
// else that names.
func readInto(e *ent.Event, in any, beside map[string]any) error {
	was := fieldsBefore(e)
	for name, v := range beside {
		was[name] = v
	}
	text, err := json.Marshal(was)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, in)
}
