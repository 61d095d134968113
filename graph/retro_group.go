package graph

import (
	"context"
	"fmt"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/retrogroup"
	"throughline/ent/retronote"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// groupRetroNotes puts notes on another one.
func groupRetroNotes(ctx context.Context, in gen.GroupRetroNotesInput) error {
	c, onto, r, err := revealedNoteFor(ctx, "input.ontoId", in.OntoID)
	if err != nil {
		return err
	}
	notes, err := together(ctx, c, onto, in.Ids)
	if err != nil {
		return err
	}
	if onto.GroupID == nil {
		group, err := newGroup(ctx, c, onto, notes, r)
		if err != nil {
			return err
		}
		if onto, err = setGroup(ctx, c, onto, &group.ID, r); err != nil {
			return err
		}
	}
	for _, n := range notes {
		if _, err := setGroup(ctx, c, n, onto.GroupID, r); err != nil {
			return err
		}
	}
	return nil
}

// together returns the notes that go onto another one, in the order given.
func together(ctx context.Context, c *ent.Client, onto *ent.RetroNote, wanted []string) ([]*ent.RetroNote, error) {
	if len(wanted) == 0 || len(wanted) > maxPlain {
		return nil, invalid("input.ids", "Give 1 to %d notes.", maxPlain)
	}
	rows, err := c.RetroNote.Query().Where(retronote.IDIn(wanted...), retronote.RetroID(onto.RetroID)).WithGroup().All(ctx)
	if err != nil {
		return nil, err
	}
	notes := make([]*ent.RetroNote, len(wanted))
	for i, id := range wanted {
		field := fmt.Sprintf("input.ids.%d", i)
		at := slices.IndexFunc(rows, func(n *ent.RetroNote) bool { return n.ID == id })
		switch {
		case at < 0:
			return nil, notFound(field)
		case id == onto.ID:
			return nil, invalid(field, "A note cannot be put on itself.")
		case slices.Contains(wanted[:i], id):
			return nil, invalid(field, "This note is named twice.")
		}
		notes[i] = rows[at]
	}
	return notes, nil
}

// newGroup makes the group of a note that others are put on. Words that were
// found for those go with them.
func newGroup(ctx context.Context, c *ent.Client, onto *ent.RetroNote, notes []*ent.RetroNote, r ruling) (*ent.RetroGroup, error) {
	title := ""
	for _, n := range notes {
		if g := n.Edges.Group; g != nil && title == "" {
			title = g.Title
		}
	}
	group, err := c.RetroGroup.Create().SetWorkspaceID(onto.WorkspaceID).SetProductID(onto.ProductID).SetRetroID(onto.RetroID).
		SetKind(retrogroup.Kind(onto.Kind)).SetTitle(title).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: group.ID, version: group.Version, subject: onto.RetroID,
		changes: created(map[string]any{"kind": group.Kind, "title": title})})
	return group, nil
}

func ungroupRetroNote(ctx context.Context, in gen.UngroupRetroNoteInput) (*ent.RetroNote, error) {
	c, n, r, err := noteFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	if err := based(ctx, n.ID, n.Version, in.Version); err != nil {
		return nil, err
	}
	return setGroup(ctx, c, n, nil, r)
}

// setGroup puts a note into a group, or, with nil, out of its own.
func setGroup(ctx context.Context, c *ent.Client, n *ent.RetroNote, to *string, r ruling) (*ent.RetroNote, error) {
	if (n.GroupID == nil && to == nil) || (n.GroupID != nil && to != nil && *n.GroupID == *to) {
		return n, nil
	}
	moved := []change.Field{changed("groupId", n.GroupID, to)}
	after, err := c.RetroNote.UpdateOneID(n.ID).ClearGroup().SetNillableGroupID(to).
		SetVersion(n.Version + 1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	recordNote(ctx, after, after.Version, r, moved)
	return after, nil
}

func updateRetroGroup(ctx context.Context, in gen.UpdateRetroGroupInput) (*ent.RetroGroup, error) {
	g, err := db(ctx).RetroGroup.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", g.ProductID)
	if err != nil {
		return nil, err
	}
	if g, err = c.RetroGroup.Get(ctx, in.ID); err != nil {
		return nil, orNotFound(err, "input.id")
	}
	e := edits(g.ID, g.Version)
	e.subject = g.RetroID
	e.setText("title", in.Title, g.Title, maxName)
	err = save(ctx, e, in.Version, "", []part{{rights.Discuss, g.ProductID, e.changes}}, func(version int) error {
		up := c.RetroGroup.UpdateOneID(g.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		g, err = up.Save(ctx)
		return err
	})
	return g, err
}
