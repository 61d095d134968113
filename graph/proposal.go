package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/product"
	"throughline/ent/proposal"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// A proposal holds the inputs of mutations as they were given. Proposing runs
// those mutations and takes everything back: what they would have recorded says
// what the proposal touches, and what they refuse, it refuses. Accepting runs
// them again, under the right of whoever accepts. So a mutation is written
// once, and can be proposed by being named in ChangeInput.

const (
	maxChanges   = 20  // of one proposal
	maxProposals = 500 // that wait in one product
)

// proposed is one change of a proposal: the input of the mutation of its name.
type proposed struct {
	mutation string
	input    json.RawMessage
}

// changesOf reads the changes of a proposal as they are kept.
func changesOf(kept json.RawMessage) ([]proposed, error) {
	var list []map[string]json.RawMessage
	if err := json.Unmarshal(kept, &list); err != nil {
		return nil, err
	}
	changes := make([]proposed, len(list))
	for i, one := range list {
		for name, input := range one {
			if string(input) == "null" {
				continue
			}
			if changes[i].mutation != "" {
				return nil, invalid(fmt.Sprintf("input.changes.%d", i), "Give one change in each place, not %s and %s.", changes[i].mutation, name)
			}
			changes[i] = proposed{name, input}
		}
		if changes[i].mutation == "" {
			return nil, invalid(fmt.Sprintf("input.changes.%d", i), "This changes nothing.")
		}
	}
	return changes, nil
}

func (r *Resolver) proposeChange(ctx context.Context, in gen.ProposeChangeInput) (*ent.Proposal, error) {
	if len(in.Changes) == 0 || len(in.Changes) > maxChanges {
		return nil, invalid("input.changes", "Propose 1 to %d changes.", maxChanges)
	}
	reason, err := optional("input.reason", in.Reason, maxText)
	if err != nil {
		return nil, err
	}
	if at := in.ExpiresAt.Value(); at != nil && !at.After(clock(ctx)) {
		return nil, invalid("input.expiresAt", "This lies in the past.")
	}
	kept, err := givenChanges(ctx)
	if err != nil {
		return nil, err
	}
	changes, err := changesOf(kept)
	if err != nil {
		return nil, err
	}
	productID, t, err := r.try(ctx, changes)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).enter(ctx, "input.changes", productID)
	if err != nil {
		return nil, err
	}
	waiting, err := c.Proposal.Query().Where(proposal.ProductID(productID), proposal.StateIn(proposal.StateOPEN, proposal.StateOUTDATED)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if waiting >= maxProposals {
		return nil, invalid("input.changes", "%d proposals wait here already. Decide or withdraw some first.", waiting)
	}
	v := viewer.FromContext(ctx)
	create := c.Proposal.Create().SetWorkspaceID(v.WorkspaceID).SetProductID(productID).
		SetInput(kept).SetTouches(t.touches()).SetDecisions(t.needs).SetReason(reason).
		SetNillableExpiresAt(in.ExpiresAt.Value()).SetAuthorID(v.UserID).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	_, hat := v.May(productID, t.needs[0])
	if hat != "" {
		create.SetHat(hat)
	}
	p, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	if err := keepImages(asSystem(ctx), c, imageID.FindAllString(string(kept), -1)); err != nil {
		return nil, err
	}
	record := entry{ruling: ruling{productID, t.needs[0], hat}, entity: p.ID, version: p.Version, reason: reason,
		changes: []change.Field{changed("state", nil, p.State)}}
	return p, r.settle(ctx, c, record, +1)
}

// givenChanges returns input.changes of the mutation that runs, as it was
// given: what was left out of an input is not the same as null.
func givenChanges(ctx context.Context) (json.RawMessage, error) {
	field := graphql.GetFieldContext(ctx)
	input, _ := field.Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	list := input["changes"]
	if reflect.ValueOf(list).Kind() != reflect.Slice { // one value stands for a list of one
		list = []any{list}
	}
	return json.Marshal(list)
}

// settle records what became of a proposal and counts those that are open.
func (r *Resolver) settle(ctx context.Context, c *ent.Client, e entry, open int) error {
	w := workOf(ctx)
	w.record(ctx, e)
	w.locked[e.product].OpenProposals += open
	return c.Product.Update().Where(product.ID(e.product)).AddOpenProposals(open).Exec(asSystem(ctx))
}

// proposalFor returns a proposal that still waits, with its product's lock held.
func proposalFor(ctx context.Context, id string, base graphql.Omittable[*int]) (*ent.Client, *ent.Proposal, error) {
	p, err := db(ctx).Proposal.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", p.ProductID)
	if err != nil {
		return nil, nil, err
	}
	if p, err = c.Proposal.Get(ctx, id); err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	if err := based(ctx, p.ID, p.Version, base, changed("state", p.State, nil)); err != nil {
		return nil, nil, err
	}
	if p.State != proposal.StateOPEN && p.State != proposal.StateOUTDATED {
		return nil, nil, invalid("input.id", "This proposal was %s already.", strings.ToLower(string(p.State)))
	}
	return c, p, nil
}

func (r *Resolver) acceptProposal(ctx context.Context, in gen.AcceptProposalInput) (*ent.Proposal, error) {
	c, p, err := proposalFor(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	by, err := decideAll(ctx, p)
	if err != nil {
		return nil, err
	}
	answer, err := optional("input.answer", in.Answer, maxText)
	if err != nil {
		return nil, err
	}
	if expired(ctx, p) {
		return nil, invalid("input.id", "This proposal has expired. Its author can put it anew.")
	}
	if p.State == proposal.StateOUTDATED {
		return nil, outdated(ctx, p)
	}
	p, err = r.close(ctx, c, p, proposal.StateACCEPTED, by, answer)
	if err != nil {
		return nil, err
	}
	changes, err := changesOf(p.Input)
	if err != nil {
		return nil, err
	}
	w := workOf(ctx)
	w.accepts = p.ID
	defer func() { w.accepts = "" }()
	return p, about("input.id", r.apply(ctx, changes))
}

func (r *Resolver) declineProposal(ctx context.Context, in gen.DeclineProposalInput) (*ent.Proposal, error) {
	c, p, err := proposalFor(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	by, err := decideOne(ctx, p)
	if err != nil {
		return nil, err
	}
	answer, err := required("input.answer", in.Answer, maxText)
	if err != nil {
		return nil, err
	}
	return r.close(ctx, c, p, proposal.StateDECLINED, by, answer)
}

func (r *Resolver) withdrawProposal(ctx context.Context, in gen.WithdrawProposalInput) (*ent.Proposal, error) {
	c, p, err := proposalFor(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	by, err := asAuthor(ctx, p)
	if err != nil {
		return nil, err
	}
	return r.close(ctx, c, p, proposal.StateWITHDRAWN, by, "")
}

// renewProposal tries an outdated proposal again on what things are now.
func (r *Resolver) renewProposal(ctx context.Context, in gen.RenewProposalInput) (*ent.Proposal, error) {
	c, p, err := proposalFor(ctx, in.ID, in.Version)
	if err != nil {
		return nil, err
	}
	by, err := asAuthor(ctx, p)
	if err != nil {
		return nil, err
	}
	if p.State != proposal.StateOUTDATED {
		return nil, invalid("input.id", "Nothing that this proposal would change was changed since.")
	}
	kept, err := onWhatIsNow(p.Input)
	if err != nil {
		return nil, err
	}
	changes, err := changesOf(kept)
	if err != nil {
		return nil, err
	}
	_, t, err := r.try(ctx, changes)
	if err != nil {
		return nil, about("input.id", err)
	}
	before := p.State
	p, err = c.Proposal.UpdateOneID(p.ID).SetState(proposal.StateOPEN).SetInput(kept).SetTouches(t.touches()).SetDecisions(t.needs).
		SetVersion(p.Version + 1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	return p, r.settle(ctx, c, entry{ruling: by, entity: p.ID, version: p.Version,
		changes: []change.Field{changed("state", before, p.State)}}, +1)
}

// onWhatIsNow returns the same changes, based on no version.
func onWhatIsNow(kept json.RawMessage) (json.RawMessage, error) {
	var list []map[string]map[string]json.RawMessage
	if err := json.Unmarshal(kept, &list); err != nil {
		return nil, err
	}
	for _, one := range list {
		for _, input := range one {
			delete(input, "version")
		}
	}
	return json.Marshal(list)
}

// close ends a proposal, and says so in the log.
func (r *Resolver) close(ctx context.Context, c *ent.Client, p *ent.Proposal, to proposal.State, by ruling, answer string) (*ent.Proposal, error) {
	open := 0
	if p.State == proposal.StateOPEN {
		open = -1
	}
	before := p.State
	up := c.Proposal.UpdateOneID(p.ID).SetState(to).SetAnswer(answer).SetVersion(p.Version + 1).
		SetUpdatedAt(clock(ctx)).SetDecidedAt(clock(ctx)).SetDecidedByID(viewer.FromContext(ctx).UserID)
	if by.hat != "" {
		up.SetDecidedHat(by.hat)
	}
	p, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	return p, r.settle(ctx, c, entry{ruling: by, entity: p.ID, version: p.Version, reason: answer,
		changes: []change.Field{changed("state", before, to)}}, open)
}

// decideAll returns the ruling of whoever decides all that a proposal is about.
func decideAll(ctx context.Context, p *ent.Proposal) (by ruling, err error) {
	for _, d := range slices.Backward(p.Decisions) {
		if by, err = decide(ctx, p.ProductID, d); err != nil {
			return ruling{}, err
		}
	}
	return by, nil
}

// decideOne returns the ruling of whoever decides something of it.
func decideOne(ctx context.Context, p *ent.Proposal) (by ruling, err error) {
	for _, d := range p.Decisions {
		if by, err = decide(ctx, p.ProductID, d); err == nil {
			return by, nil
		}
	}
	return ruling{}, err
}

// asAuthor returns the ruling of the author, and refuses everybody else.
func asAuthor(ctx context.Context, p *ent.Proposal) (ruling, error) {
	v := viewer.FromContext(ctx)
	by, err := decide(ctx, p.ProductID, rights.Discuss)
	if err != nil {
		return ruling{}, err
	}
	if p.AuthorID == nil || *p.AuthorID != v.UserID {
		return ruling{}, invalid("input.id", "Only its author can do this.")
	}
	return by, nil
}

func expired(ctx context.Context, p *ent.Proposal) bool {
	return p.ExpiresAt != nil && !clock(ctx).Before(*p.ExpiresAt)
}
