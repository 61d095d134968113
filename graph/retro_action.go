package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/retroaction"
	"throughline/ent/retronote"
	"throughline/ent/rights"
	"throughline/ent/story"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// actionFor returns an action to change, with its product's lock held.
func actionFor(ctx context.Context, id string) (*ent.Client, *ent.RetroAction, error) {
	row, err := db(ctx).RetroAction.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", row.ProductID)
	if err != nil {
		return nil, nil, err
	}
	row, err = c.RetroAction.Query().Where(retroaction.ID(id)).WithStory().Only(ctx)
	return c, row, orNotFound(err, "input.id")
}

func addRetroAction(ctx context.Context, in gen.AddRetroActionInput) (*ent.RetroAction, error) {
	return writeAction(ctx, in, func(*ent.RetroActionCreate) {})
}

// writeAction makes an action; more says what the input does not.
func writeAction(ctx context.Context, in gen.AddRetroActionInput, more func(*ent.RetroActionCreate)) (*ent.RetroAction, error) {
	c, of, r, err := retroFor(ctx, "input.retroId", in.RetroID)
	if err != nil {
		return nil, err
	}
	text, err := required("input.text", in.Text, maxNote)
	if err != nil {
		return nil, err
	}
	if err := ownerIn(ctx, c, of.ProductID, in.OwnerID.Value()); err != nil {
		return nil, err
	}
	if from := in.NoteID.Value(); from != nil {
		if _, err := c.RetroNote.Query().Where(retronote.ID(*from), retronote.RetroID(of.ID)).OnlyID(ctx); err != nil {
			return nil, orNotFound(err, "input.noteId")
		}
	}
	there, err := c.RetroAction.Query().Where(retroaction.RetroID(of.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if there >= maxRetroActions {
		return nil, invalid("input.retroId", "A retrospective has at most %d actions.", maxRetroActions)
	}
	owner := or(in.OwnerID, viewer.FromContext(ctx).UserID)
	create := c.RetroAction.Create().SetWorkspaceID(of.WorkspaceID).SetProductID(of.ProductID).SetRetroID(of.ID).
		SetText(text).SetOwnerID(owner).SetNillableDue(in.Due.Value()).SetNillableNoteID(in.NoteID.Value()).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	more(create)
	a, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	recordAction(ctx, a, r, created(map[string]any{"text": text, "ownerId": owner, "due": in.Due.Value(), "noteId": in.NoteID.Value()}))
	return a, nil
}

// recordAction says in the log what led to an action as it is now.
func recordAction(ctx context.Context, a *ent.RetroAction, r ruling, changes []change.Field) {
	workOf(ctx).record(ctx, entry{ruling: r, entity: a.ID, version: a.Version, subject: a.RetroID, changes: changes})
}

func updateRetroAction(ctx context.Context, in gen.UpdateRetroActionInput) (*ent.RetroAction, error) {
	c, a, err := actionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(a.ID, a.Version)
	e.subject = a.RetroID
	e.setTitle("text", in.Text, a.Text, maxNote)
	setOptional(e, "due", in.Due, a.Due)
	setOptional(e, "ownerId", in.OwnerID, a.OwnerID)
	if in.OwnerID.IsSet() && in.OwnerID.Value() == nil {
		e.fail(invalid("input.ownerId", "An action always has an owner."))
	}
	set(e, "done", in.Done, a.Done)
	if s := storyOfAction(a); s != nil && e.touches("done") {
		e.fail(invalid("input.done", "This became %s, and is done when that is accepted.", s.Key))
	}
	if e.touches("ownerId") {
		if err := ownerIn(ctx, c, a.ProductID, in.OwnerID.Value()); err != nil {
			return nil, err
		}
	}
	err = save(ctx, e, in.Version, "", []part{{rights.Discuss, a.ProductID, e.changes}}, func(version int) error {
		up := c.RetroAction.UpdateOneID(a.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		if e.touches("done") {
			finish(ctx, up, !a.Done)
		}
		a, err = up.Save(ctx)
		return err
	})
	return a, err
}

// finish says of an action that it is done, and by whom, or that it is open.
func finish(ctx context.Context, up *ent.RetroActionUpdateOne, done bool) {
	up.SetDone(done)
	if done {
		up.SetDoneAt(clock(ctx)).SetDoneByID(viewer.FromContext(ctx).UserID)
	} else {
		up.ClearDoneAt().ClearDoneBy()
	}
}

// storyOfAction is the story that an action became, unless that was given up.
func storyOfAction(a *ent.RetroAction) *ent.Story {
	if s := a.Edges.Story; s != nil && s.Status != story.StatusDropped {
		return s
	}
	return nil
}

func removeRetroAction(ctx context.Context, in gen.RemoveRetroActionInput) (*ent.RetroAction, error) {
	c, a, err := actionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, a.ProductID, rights.Discuss)
	if err != nil {
		return nil, err
	}
	if s := storyOfAction(a); s != nil {
		return nil, invalid("input.id", "This became %s and stays.", s.Key)
	}
	if a.Done {
		return nil, invalid("input.id", "This was done and stays.")
	}
	gone := created(map[string]any{"text": a.Text, "ownerId": a.OwnerID, "due": a.Due, "noteId": a.NoteID})
	for i, f := range gone {
		gone[i] = change.Field{Name: f.Name, From: f.To}
	}
	if err := based(ctx, a.ID, a.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := c.RetroAction.DeleteOneID(a.ID).Exec(ctx); err != nil {
		return nil, err
	}
	a.Version++
	recordAction(ctx, a, r, gone)
	return a, nil
}

// makeStoryOfAction makes the story that carries an action out.
func makeStoryOfAction(ctx context.Context, in gen.MakeStoryOfActionInput) (*ent.Story, error) {
	c, a, err := actionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, a.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	if s := storyOfAction(a); s != nil {
		return nil, invalid("input.id", "This became %s already.", s.Key)
	}
	if a.Done {
		return nil, invalid("input.id", "This is done.")
	}
	if err := based(ctx, a.ID, a.Version, in.Version, changed("storyId", a.StoryID, nil)); err != nil {
		return nil, err
	}
	s, err := createStory(ctx, gen.CreateStoryInput{
		ProductID: a.ProductID, Title: or(in.Title, a.Text), AsA: in.AsA, IWant: in.IWant, SoThat: in.SoThat, Body: in.Body,
		FeatureID: in.FeatureID, GoalID: in.GoalID, After: in.After, Before: in.Before, To: in.To,
	})
	if err != nil {
		return nil, err
	}
	return s, setStory(ctx, c, a, &s.ID, r)
}

// setStory says which story an action became, or, with nil, that it is none.
func setStory(ctx context.Context, c *ent.Client, a *ent.RetroAction, to *string, r ruling) error {
	became := []change.Field{changed("storyId", a.StoryID, to)}
	a, err := c.RetroAction.UpdateOneID(a.ID).ClearStory().SetNillableStoryID(to).
		SetVersion(a.Version + 1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return err
	}
	recordAction(ctx, a, r, became)
	return nil
}

// settleActions says of the actions that became a story whether they are done:
// they are when it is accepted.
func settleActions(ctx context.Context, c *ent.Client, storyID string, r ruling, done bool) error {
	rows, err := c.RetroAction.Query().Where(retroaction.StoryID(storyID), retroaction.Done(!done)).Order(retroaction.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range rows {
		up := c.RetroAction.UpdateOneID(a.ID).SetVersion(a.Version + 1).SetUpdatedAt(clock(ctx))
		finish(ctx, up, done)
		if a, err = up.Save(ctx); err != nil {
			return err
		}
		recordAction(ctx, a, r, []change.Field{changed("done", !done, done)})
	}
	return nil
}
