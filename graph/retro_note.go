package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/retroaction"
	"throughline/ent/retronote"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// noteFor returns a note that the caller sees, to change it, with its product's
// lock held.
func noteFor(ctx context.Context, field, id string) (*ent.Client, *ent.RetroNote, ruling, error) {
	row, err := db(ctx).RetroNote.Get(ctx, id)
	if err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, row.ProductID)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	if row, err = c.RetroNote.Get(ctx, id); err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	r, err := decide(ctx, row.ProductID, rights.Discuss)
	return c, row, r, err
}

// ownNoteFor is noteFor for what only its author does.
func ownNoteFor(ctx context.Context, id string) (*ent.Client, *ent.RetroNote, ruling, error) {
	c, n, r, err := noteFor(ctx, "input.id", id)
	if err == nil && (n.AuthorID == nil || *n.AuthorID != viewer.FromContext(ctx).UserID) {
		err = invalid("input.id", "Only who wrote this note changes it.")
	}
	return c, n, r, err
}

// revealedNoteFor is noteFor for what everybody does with notes they all see.
func revealedNoteFor(ctx context.Context, field, id string) (*ent.Client, *ent.RetroNote, ruling, error) {
	c, n, r, err := noteFor(ctx, field, id)
	if err == nil && !n.Revealed {
		err = invalid(field, "The notes are not revealed yet.")
	}
	return c, n, r, err
}

// recordNote says in the log what changed of a note: of one that is not
// revealed, that it changed and no more.
func recordNote(ctx context.Context, n *ent.RetroNote, version int, r ruling, changes []change.Field) {
	if !n.Revealed {
		changes = []change.Field{}
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: n.ID, version: version, subject: n.RetroID, changes: changes})
}

func addRetroNote(ctx context.Context, in gen.AddRetroNoteInput) (*ent.RetroNote, error) {
	return writeNote(ctx, in, func(create *ent.RetroNoteCreate) {
		create.SetAuthorID(viewer.FromContext(ctx).UserID)
	})
}

// writeNote makes a note; more says what the input does not.
func writeNote(ctx context.Context, in gen.AddRetroNoteInput, more func(*ent.RetroNoteCreate)) (*ent.RetroNote, error) {
	c, of, r, err := retroFor(ctx, "input.retroId", in.RetroID)
	if err != nil {
		return nil, err
	}
	text, err := required("input.text", in.Text, maxNote)
	if err != nil {
		return nil, err
	}
	there, err := c.RetroNote.Query().Where(retronote.RetroID(of.ID)).Count(asSystem(ctx))
	if err != nil {
		return nil, err
	}
	if there >= maxRetroNotes {
		return nil, invalid("input.retroId", "A retrospective has at most %d notes.", maxRetroNotes)
	}
	create := c.RetroNote.Create().SetWorkspaceID(of.WorkspaceID).SetProductID(of.ProductID).SetRetroID(of.ID).
		SetKind(in.Kind).SetText(text).SetRevealed(of.RevealedAt != nil).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	more(create)
	n, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	recordNote(ctx, n, n.Version, r, noteSays(n))
	return n, nil
}

func updateRetroNote(ctx context.Context, in gen.UpdateRetroNoteInput) (*ent.RetroNote, error) {
	c, n, r, err := ownNoteFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(n.ID, n.Version)
	e.setTitle("text", in.Text, n.Text, maxNote)
	set(e, "kind", in.Kind, n.Kind)
	if err := e.check(ctx, in.Version); err != nil || len(e.changes) == 0 {
		return n, err
	}
	if base := in.Version.Value(); !n.Revealed && base != nil && *base != n.Version {
		// The log does not tell what changed since: their own words, in another window.
		return nil, conflict(n.Version, []clash{{Name: "text", Current: n.Text, Yours: in.Text.Value()}}, nil)
	}
	up := c.RetroNote.UpdateOneID(n.ID).SetVersion(n.Version + 1).SetUpdatedAt(clock(ctx))
	if err := e.apply(up.Mutation()); err != nil {
		return nil, err
	}
	if n, err = up.Save(ctx); err != nil {
		return nil, err
	}
	recordNote(ctx, n, n.Version, r, e.changes)
	return n, nil
}

// removeRetroNote takes a note back of which nobody made anything.
func removeRetroNote(ctx context.Context, in gen.RemoveRetroNoteInput) (*ent.RetroNote, error) {
	c, n, r, err := ownNoteFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	gone := []change.Field{changed("kind", n.Kind, nil), changed("text", n.Text, nil)}
	if err := based(ctx, n.ID, n.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	voters, err := n.QueryVoters().IDs(ctx)
	if err != nil {
		return nil, err
	}
	acted, err := c.RetroAction.Query().Where(retroaction.NoteID(n.ID)).Exist(ctx)
	switch {
	case err != nil:
		return nil, err
	case n.GroupID != nil:
		return nil, invalid("input.id", "This note is in a group. Take it out first.")
	case len(voters) > 0:
		return nil, invalid("input.id", "This note was voted for and stays.")
	case acted:
		return nil, invalid("input.id", "An action came from this note, so it stays.")
	}
	if err := c.RetroNote.DeleteOneID(n.ID).Exec(ctx); err != nil {
		return nil, err
	}
	recordNote(ctx, n, n.Version+1, r, gone)
	return n, nil
}
