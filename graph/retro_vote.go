package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/predicate"
	"throughline/ent/retronote"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

func voteRetroNote(ctx context.Context, in gen.VoteRetroNoteInput) (*ent.RetroNote, error) {
	c, n, r, err := revealedNoteFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	me := viewer.FromContext(ctx).UserID
	before, err := votesFor(ctx, n, in.Version)
	if err != nil || slices.Contains(before, me) {
		return n, err
	}
	given, err := c.RetroNote.Query().Where(retronote.RetroID(n.RetroID), votedBy(me)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if given >= maxVotes {
		return nil, invalid("input.id", "You have given your %d votes. Take one back first.", maxVotes)
	}
	return setVotes(ctx, c, n, r, before, append(slices.Clone(before), me), func(up *ent.RetroNoteUpdateOne) { up.AddVoterIDs(me) })
}

func unvoteRetroNote(ctx context.Context, in gen.UnvoteRetroNoteInput) (*ent.RetroNote, error) {
	c, n, r, err := noteFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	me := viewer.FromContext(ctx).UserID
	before, err := votesFor(ctx, n, in.Version)
	if err != nil || !slices.Contains(before, me) {
		return n, err
	}
	left := slices.DeleteFunc(slices.Clone(before), func(id string) bool { return id == me })
	return setVotes(ctx, c, n, r, before, left, func(up *ent.RetroNoteUpdateOne) { up.RemoveVoterIDs(me) })
}

// votesFor returns who voted for a note. Votes of others since a version do not
// stand in one's way.
func votesFor(ctx context.Context, n *ent.RetroNote, base graphql.Omittable[*int]) ([]string, error) {
	if err := based(ctx, n.ID, n.Version, base); err != nil {
		return nil, err
	}
	return n.QueryVoters().Order(user.ByID()).IDs(ctx)
}

func setVotes(ctx context.Context, c *ent.Client, n *ent.RetroNote, r ruling, before, after []string, set func(*ent.RetroNoteUpdateOne)) (*ent.RetroNote, error) {
	up := c.RetroNote.UpdateOneID(n.ID).SetVersion(n.Version + 1).SetUpdatedAt(clock(ctx))
	set(up)
	n, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	recordNote(ctx, n, n.Version, r, []change.Field{changed("votes", before, after)})
	return n, nil
}

// votedBy keeps the notes that a person voted for.
func votedBy(userID string) predicate.RetroNote { return retronote.HasVotersWith(user.ID(userID)) }
