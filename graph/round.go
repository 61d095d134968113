package graph

import (
	"context"
	"errors"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/round"
	"throughline/ent/roundvote"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// roundFor returns a round to change, with its product's lock held and the
// ruling: all of it is estimating.
func roundFor(ctx context.Context, field, id string) (*ent.Client, *ent.Round, ruling, error) {
	row, err := db(ctx).Round.Get(ctx, id)
	if err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, row.ProductID)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	if row, err = c.Round.Get(ctx, id); err != nil {
		return nil, nil, ruling{}, orNotFound(err, field)
	}
	r, err := decide(ctx, row.ProductID, rights.Estimate)
	return c, row, r, err
}

// votingFor is roundFor for what is done while votes are given.
func votingFor(ctx context.Context, field, id string) (*ent.Client, *ent.Round, ruling, error) {
	c, row, r, err := roundFor(ctx, field, id)
	if err == nil && roundState(row) != gen.RoundStateVoting {
		err = invalid(field, "The votes of this round are no longer given.")
	}
	return c, row, r, err
}

func roundState(row *ent.Round) gen.RoundState {
	switch {
	case row.Points != nil:
		return gen.RoundStateRecorded
	case row.EndedAt != nil:
		return gen.RoundStateEnded
	case row.RevealedAt != nil:
		return gen.RoundStateRevealed
	}
	return gen.RoundStateVoting
}

// startRound begins to estimate a story together, unless somebody else was
// faster.
func startRound(ctx context.Context, in gen.StartRoundInput) (*ent.Round, error) {
	c, s, err := storyFor(ctx, "input.storyId", in.StoryID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.Estimate)
	if err != nil {
		return nil, err
	}
	last, err := c.Round.Query().Where(round.StoryID(s.ID), round.Latest(true)).Only(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return nil, err
	case !isOpen(s):
		return nil, invalid("input.storyId", "%s is done: there is nothing left to estimate.", s.Key)
	case err == nil && roundState(last) == gen.RoundStateVoting:
		return last, nil
	case err == nil:
		if err := followed(ctx, c, last, r); err != nil {
			return nil, err
		}
	}
	row, err := c.Round.Create().SetWorkspaceID(s.WorkspaceID).SetProductID(s.ProductID).SetStoryID(s.ID).
		SetStartedByID(viewer.FromContext(ctx).UserID).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: s.ID, changes: []change.Field{changed("storyId", nil, s.ID)}})
	return row, nil
}

// followed makes a round one that another comes after, and ends it.
func followed(ctx context.Context, c *ent.Client, row *ent.Round, r ruling) error {
	up := c.Round.UpdateOneID(row.ID).SetLatest(false)
	if row.EndedAt != nil {
		return up.Exec(ctx)
	}
	now := clock(ctx)
	row, err := up.SetEndedAt(now).AddVersion(1).SetUpdatedAt(now).Save(ctx)
	if err == nil {
		recordRoundChange(ctx, row, r, changed("endedAt", nil, now))
	}
	return err
}

func recordRoundChange(ctx context.Context, row *ent.Round, r ruling, changes ...change.Field) {
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: changes})
}

// castVote gives the caller's vote. The log tells that they voted, and what once
// it is revealed.
func castVote(ctx context.Context, in gen.CastVoteInput) (*ent.Round, error) {
	c, row, r, err := votingFor(ctx, "input.roundId", in.RoundID)
	if err != nil {
		return nil, err
	}
	if !in.Points.IsSet() {
		return nil, invalid("input.points", "Give a value of the scale, or null for “?”.")
	}
	points := in.Points.Value()
	p, err := c.Product.Get(ctx, row.ProductID)
	if err != nil {
		return nil, err
	}
	if points != nil {
		if err := onScale("input.points", *points, p); err != nil {
			return nil, err
		}
	}
	me := viewer.FromContext(ctx).UserID
	mine, err := c.RoundVote.Query().Where(roundvote.RoundID(row.ID), roundvote.AuthorID(me)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	if mine != nil && samePoints(mine.Points, points) {
		return row, nil
	}
	up := c.Round.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx))
	changes := []change.Field{}
	if mine == nil {
		err = c.RoundVote.Create().SetWorkspaceID(row.WorkspaceID).SetProductID(row.ProductID).SetRoundID(row.ID).
			SetAuthorID(me).SetNillablePoints(points).SetCreatedAt(clock(ctx)).Exec(ctx)
		if err != nil {
			return nil, err
		}
		changes, err = joins(ctx, row, me, up)
	} else if points == nil {
		err = c.RoundVote.UpdateOne(mine).ClearPoints().Exec(ctx)
	} else {
		err = c.RoundVote.UpdateOne(mine).SetPoints(*points).Exec(ctx)
	}
	if err != nil {
		return nil, err
	}
	if row, err = up.Save(ctx); err != nil {
		return nil, err
	}
	recordRoundChange(ctx, row, r, changes...)
	return revealWhenAllVoted(ctx, c, row, r)
}

func samePoints(a, b *float64) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// joins makes somebody one who voted, and says what that changes.
func joins(ctx context.Context, row *ent.Round, me string, up *ent.RoundUpdateOne) ([]change.Field, error) {
	voted, away, err := inRound(ctx, row)
	if err != nil {
		return nil, err
	}
	up.AddVotedIDs(me)
	changes := []change.Field{changed("voted", voted, append(slices.Clone(voted), me))}
	if slices.Contains(away, me) {
		up.RemoveAwayIDs(me)
		changes = append(changes, changed("away", away, without(away, me)))
	}
	return changes, nil
}

// leaveRound takes the caller's vote back, for good or until they vote again.
func leaveRound(ctx context.Context, in gen.LeaveRoundInput) (*ent.Round, error) {
	c, row, r, err := votingFor(ctx, "input.roundId", in.RoundID)
	if err != nil {
		return nil, err
	}
	me := viewer.FromContext(ctx).UserID
	voted, away, err := inRound(ctx, row)
	if err != nil || slices.Contains(away, me) {
		return row, err
	}
	up := c.Round.UpdateOneID(row.ID).AddAwayIDs(me).AddVersion(1).SetUpdatedAt(clock(ctx))
	changes := []change.Field{changed("away", away, append(slices.Clone(away), me))}
	if slices.Contains(voted, me) {
		if _, err := c.RoundVote.Delete().Where(roundvote.RoundID(row.ID), roundvote.AuthorID(me)).Exec(ctx); err != nil {
			return nil, err
		}
		up.RemoveVotedIDs(me)
		changes = append(changes, changed("voted", voted, without(voted, me)))
	}
	if row, err = up.Save(ctx); err != nil {
		return nil, err
	}
	recordRoundChange(ctx, row, r, changes...)
	return revealWhenAllVoted(ctx, c, row, r)
}

// inRound returns who voted in a round and who left it.
func inRound(ctx context.Context, row *ent.Round) (voted, away []string, err error) {
	if voted, err = row.QueryVoted().Order(user.ByID()).IDs(ctx); err != nil {
		return nil, nil, err
	}
	away, err = row.QueryAway().Order(user.ByID()).IDs(ctx)
	return voted, away, err
}

func without(ids []string, id string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(other string) bool { return other == id })
}

func revealWhenAllVoted(ctx context.Context, c *ent.Client, row *ent.Round, r ruling) (*ent.Round, error) {
	voted, away, err := inRound(ctx, row)
	if err != nil || len(voted) == 0 {
		return row, err
	}
	who, err := readEstimators(ctx, row.ProductID)
	if err != nil {
		return nil, err
	}
	hasVoted := func(u *ent.User) bool { return slices.Contains(voted, u.ID) }
	waitsFor := func(u *ent.User) bool { return !hasVoted(u) && !slices.Contains(away, u.ID) }
	if slices.ContainsFunc(who, waitsFor) || !slices.ContainsFunc(who, hasVoted) {
		return row, nil
	}
	return reveal(ctx, c, row, r, nil)
}

// revealRound shows everybody all votes.
func revealRound(ctx context.Context, in gen.RevealRoundInput) (*ent.Round, error) {
	c, row, r, err := roundFor(ctx, "input.id", in.ID)
	if err != nil || row.RevealedAt != nil {
		return row, err
	}
	if row.EndedAt != nil {
		return nil, errRoundOver()
	}
	if err := based(ctx, row.ID, row.Version, in.Version, changed("revealedAt", nil, clock(ctx))); err != nil {
		return nil, err
	}
	me := viewer.FromContext(ctx).UserID
	return reveal(ctx, c, row, r, &me)
}

func errRoundOver() error { return invalid("input.id", "This round is over.") }

// reveal shows the votes of those who may still estimate, and forgets the rest.
func reveal(ctx context.Context, c *ent.Client, row *ent.Round, r ruling, by *string) (*ent.Round, error) {
	votes, err := c.RoundVote.Query().Where(roundvote.RoundID(row.ID)).Order(roundvote.ByID()).All(asSystem(ctx)) // the caller sees their own alone
	if err != nil {
		return nil, err
	}
	authors := make([]string, len(votes))
	for i, v := range votes {
		authors[i] = v.AuthorID
	}
	who, err := readEstimators(ctx, row.ProductID, user.IDIn(authors...))
	if err != nil {
		return nil, err
	}
	var gone []string
	votes = slices.DeleteFunc(votes, func(v *ent.RoundVote) bool {
		if slices.ContainsFunc(who, func(u *ent.User) bool { return u.ID == v.AuthorID }) {
			return false
		}
		gone = append(gone, v.AuthorID)
		return true
	})
	if len(votes) == 0 {
		return nil, invalid("input.id", "Nobody has voted yet.")
	}
	if _, err := c.RoundVote.Delete().Where(roundvote.RoundID(row.ID), roundvote.AuthorIDIn(gone...)).Exec(ctx); err != nil {
		return nil, err
	}
	if err := c.RoundVote.Update().Where(roundvote.RoundID(row.ID)).SetRevealed(true).Exec(ctx); err != nil {
		return nil, err
	}
	now := clock(ctx)
	row, err = c.Round.UpdateOneID(row.ID).SetRevealedAt(now).SetNillableRevealedByID(by).RemoveVotedIDs(gone...).
		AddVersion(1).SetUpdatedAt(now).Save(ctx)
	if err != nil {
		return nil, err
	}
	recordRoundChange(ctx, row, r, changed("revealedAt", nil, now), changed("votes", nil, votesInLog(votes)))
	return row, nil
}

// toldVote is a vote as the log tells it.
type toldVote struct {
	Voter  string   `json:"voter"`
	Points *float64 `json:"points"`
}

func votesInLog(votes []*ent.RoundVote) []toldVote {
	list := make([]toldVote, len(votes))
	for i, v := range votes {
		list[i] = toldVote{v.AuthorID, v.Points}
	}
	return list
}

// recordRound estimates the story as the team agreed.
func recordRound(ctx context.Context, in gen.RecordRoundInput) (*ent.Round, error) {
	c, row, r, err := roundFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	switch roundState(row) {
	case gen.RoundStateVoting:
		return nil, invalid("input.id", "The votes are not revealed yet.")
	case gen.RoundStateRecorded, gen.RoundStateEnded:
		return nil, errRoundOver()
	}
	now := clock(ctx)
	ends := []change.Field{changed("points", nil, in.Points), changed("endedAt", nil, now)}
	if err := based(ctx, row.ID, row.Version, in.Version, ends...); err != nil {
		return nil, err
	}
	err = workOf(ctx).as(ctx, "estimateStory", func(ctx context.Context) error {
		_, err := estimateStory(ctx, gen.EstimateStoryInput{ID: row.StoryID, Points: graphql.OmittableOf(&in.Points), Version: in.StoryVersion})
		return err
	})
	if refusal := (*Error)(nil); errors.As(err, &refusal) && refusal.Extra["field"] == "input.version" {
		refusal.Extra["field"] = "input.storyVersion"
	}
	if err != nil {
		return nil, err
	}
	row, err = c.Round.UpdateOneID(row.ID).SetPoints(in.Points).SetEndedAt(now).AddVersion(1).SetUpdatedAt(now).Save(ctx)
	if err != nil {
		return nil, err
	}
	recordRoundChange(ctx, row, r, ends...)
	return row, nil
}

// cancelRound ends a round without a result.
func cancelRound(ctx context.Context, in gen.CancelRoundInput) (*ent.Round, error) {
	c, row, r, err := roundFor(ctx, "input.id", in.ID)
	if err != nil || row.EndedAt != nil {
		return row, err
	}
	now := clock(ctx)
	ends := changed("endedAt", nil, now)
	if err := based(ctx, row.ID, row.Version, in.Version, ends); err != nil {
		return nil, err
	}
	if _, err := c.RoundVote.Delete().Where(roundvote.RoundID(row.ID), roundvote.Revealed(false)).Exec(ctx); err != nil {
		return nil, err
	}
	row, err = c.Round.UpdateOneID(row.ID).SetEndedAt(now).AddVersion(1).SetUpdatedAt(now).Save(ctx)
	if err != nil {
		return nil, err
	}
	recordRoundChange(ctx, row, r, ends)
	return row, nil
}
