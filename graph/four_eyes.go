package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/proposal"
	"throughline/ent/rights"
	"throughline/ent/viewer"
)

// fourEyes refuses, where the product asks for it, the acceptance of a story by
// whoever wrote its criteria alone. Who proposed one has written it, too; what
// came with an import was written by others.
func fourEyes(ctx context.Context, c *ent.Client, s *ent.Story) error {
	if !workOf(ctx).locked[s.ProductID].FourEyes {
		return nil
	}
	criteria, err := c.Criterion.Query().Where(criterion.StoryID(s.ID)).IDs(ctx)
	if err != nil || len(criteria) == 0 {
		return err
	}
	me := viewer.FromContext(ctx).UserID
	others, err := c.Event.Query().Where(
		event.EntityIDIn(criteria...),
		event.Or(event.Action(imported), event.And(
			event.DecisionEQ(rights.WriteStories),
			event.Or(event.ActorIDIsNil(), event.ActorIDNEQ(me), event.HasProposalWith(proposal.AuthorIDNEQ(me))),
		)),
	).Exist(ctx)
	if err != nil || others {
		return err
	}
	people, err := deciders(ctx, s.ProductID, rights.AcceptStories)
	if err != nil {
		return err
	}
	people = slices.DeleteFunc(people, func(u *ent.User) bool { return u.ID == me })
	refusal := forbidden(rights.AcceptStories, viewer.FromContext(ctx).RolesIn(s.ProductID), rights.Reads, people)
	refusal.Message = "You wrote these criteria alone. This product asks for four eyes: somebody else accepts, or changes a criterion first."
	refusal.Extra["reason"] = "FOUR_EYES" // not for want of the role
	return refusal
}
