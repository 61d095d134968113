package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/predicate"
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

// trial is what changes would do that are tried and taken back.
type trial struct {
	needs   []rights.Decision // that the caller only proposes
	entries []entry
}

func (t *trial) need(d rights.Decision) {
	if !slices.Contains(t.needs, d) {
		t.needs = append(t.needs, d)
	}
}

// attempt runs do as if the caller decided what they may propose, and takes it
// all back.
func (w *work) attempt(ctx context.Context, do func(ctx context.Context) error) (*trial, error) {
	if _, err := w.begin(ctx); err != nil {
		return nil, err
	}
	who := *viewer.FromContext(ctx)
	who.Trying = true
	outer, n := w.trial, len(w.entries)
	t := &trial{}
	w.trial = t
	err := w.tx.Attempt(ctx, func() error { return do(viewer.NewContext(ctx, &who)) })
	t.entries = slices.Clone(w.entries[n:])
	w.trial, w.entries = outer, w.entries[:n]
	return t, err
}

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

// apply runs the changes as the mutations they are the inputs of. What one of
// them refuses is named by its place: input.changes.0.moveStory.after.
func (r *Resolver) apply(ctx context.Context, changes []proposed) error {
	resolvers := reflect.ValueOf(r.Mutation())
	for i, c := range changes {
		run := resolvers.MethodByName(upperFirst(c.mutation))
		input := reflect.New(run.Type().In(1))
		if err := json.Unmarshal(c.input, input.Interface()); err != nil {
			return invalid(fmt.Sprintf("input.changes.%d.%s", i, c.mutation), "This cannot be read: %v.", err)
		}
		err := workOf(ctx).as(ctx, c.mutation, func(ctx context.Context) error {
			// What is selected of the proposal is not asked of the mutation.
			ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{})
			out := run.Call([]reflect.Value{reflect.ValueOf(ctx), input.Elem()})
			err, _ := out[1].Interface().(error)
			return err
		})
		if err != nil {
			return within(err, fmt.Sprintf("input.changes.%d.%s", i, c.mutation))
		}
	}
	return nil
}

// within names the field of a refused change from the outer input's view.
func within(err error, place string) error {
	var known *Error
	if !errors.As(err, &known) {
		return err
	}
	field, is := known.Extra["field"].(string)
	if !is {
		return err
	}
	return known.at(place + strings.TrimPrefix(field, "input"))
}

// about names the proposal for what its changes refuse by now: who accepts it
// gave none of their fields.
func about(err error) error {
	var known *Error
	if !errors.As(err, &known) || known.Extra["field"] == nil {
		return err
	}
	return known.at("input.id")
}

// at is the same refusal of another field.
func (e *Error) at(field string) *Error {
	extra := maps.Clone(e.Extra)
	extra["field"] = field
	return &Error{Code: e.Code, Message: e.Message, Extra: extra}
}

// try finds out what the changes would do, and refuses what cannot be proposed.
func (r *Resolver) try(ctx context.Context, changes []proposed) (productID string, t *trial, err error) {
	t, err = workOf(ctx).attempt(ctx, func(ctx context.Context) error { return r.apply(ctx, changes) })
	if err != nil {
		return "", nil, err
	}
	if len(t.entries) == 0 {
		return "", nil, invalid("input.changes", "Nothing would change.")
	}
	productID = t.entries[0].product
	if slices.ContainsFunc(t.entries, func(e entry) bool { return e.product != productID }) {
		return "", nil, invalid("input.changes", "Propose for one product at a time.")
	}
	if len(t.needs) == 0 {
		return "", nil, invalid("input.changes", "You decide this yourself. Change it.")
	}
	return productID, t, nil
}

// touches joins what a trial recorded of each row.
func (t *trial) touches() []change.Touch {
	var touches []change.Touch
	for _, e := range t.entries {
		i := slices.IndexFunc(touches, func(have change.Touch) bool { return have.Entity == e.entity })
		if i < 0 {
			touches = append(touches, change.Touch{Entity: e.entity, Subject: e.subject, Version: max(0, e.version-1)})
			i = len(touches) - 1
		}
		for _, f := range e.changes {
			at := slices.IndexFunc(touches[i].Fields, func(have change.Field) bool { return have.Name == f.Name })
			if at < 0 {
				touches[i].Fields = append(touches[i].Fields, f)
				continue
			}
			touches[i].Fields[at].To = f.To
		}
	}
	return touches
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
	return p, about(r.apply(ctx, changes))
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
	changes, err := changesOf(p.Input)
	if err != nil {
		return nil, err
	}
	_, t, err := r.try(ctx, changes)
	if err != nil {
		return nil, about(err)
	}
	before := p.State
	p, err = c.Proposal.UpdateOneID(p.ID).SetState(proposal.StateOPEN).SetTouches(t.touches()).SetDecisions(t.needs).
		SetVersion(p.Version + 1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	return p, r.settle(ctx, c, entry{ruling: by, entity: p.ID, version: p.Version,
		changes: []change.Field{changed("state", before, p.State)}}, +1)
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

// outdated is the refusal that shows what changed since, and how.
func outdated(ctx context.Context, p *ent.Proposal) error {
	var clashes []clash
	newest := 0
	for _, touch := range p.Touches {
		now, version, err := currentOf(ctx, touch)
		if err != nil {
			return err
		}
		newest = max(newest, version)
		for _, f := range touch.Fields {
			if current, since := now[f.Name]; since {
				clashes = append(clashes, clash{f.Name, value(f.From), value(current), value(f.To)})
			}
		}
	}
	return conflict(newest, clashes)
}

// currentOf returns the fields of a proposal's row that changed since it was
// proposed, with what they are now, and the row's version.
func currentOf(ctx context.Context, touch change.Touch) (now map[string]*string, version int, err error) {
	now = map[string]*string{}
	if touch.Version == 0 {
		return now, 0, nil
	}
	rows, err := db(ctx).Event.Query().Where(event.EntityID(touch.Entity), event.EntityVersionGT(touch.Version)).
		Order(event.ByEntityVersion(), event.ByNumber()).All(ctx)
	if err != nil {
		return nil, 0, err
	}
	for _, row := range rows {
		version = row.EntityVersion
		for _, c := range row.Changes {
			if slices.ContainsFunc(touch.Fields, func(f change.Field) bool { return f.Name == c.Name }) {
				now[c.Name] = c.To
			}
		}
	}
	return now, version, nil
}

// outdate marks the open proposals that would change what this transaction
// changed. Without open ones it asks nothing.
func (w *work) outdate(ctx context.Context) error {
	type field struct{ entity, name string }
	since := map[field]int{} // to the version in which it last changed
	for _, e := range w.entries {
		for _, f := range e.changes {
			since[field{e.entity, f.Name}] = e.version
		}
	}
	for _, id := range slices.Sorted(maps.Keys(w.locked)) {
		if w.locked[id].OpenProposals == 0 {
			continue
		}
		system := asSystem(ctx)
		open, err := w.tx.Proposal.Query().Where(proposal.ProductID(id), proposal.StateEQ(proposal.StateOPEN)).All(system)
		if err != nil {
			return err
		}
		gone := 0
		for _, p := range open {
			if !slices.ContainsFunc(p.Touches, func(t change.Touch) bool {
				return slices.ContainsFunc(t.Fields, func(f change.Field) bool { return since[field{t.Entity, f.Name}] > t.Version })
			}) {
				continue
			}
			gone++
			if err := w.tx.Proposal.UpdateOneID(p.ID).SetState(proposal.StateOUTDATED).SetVersion(p.Version + 1).SetUpdatedAt(w.now).Exec(system); err != nil {
				return err
			}
			w.record(ctx, entry{ruling: ruling{product: id}, entity: p.ID, version: p.Version + 1,
				changes: []change.Field{changed("state", p.State, proposal.StateOUTDATED)}})
		}
		if gone > 0 {
			if err := w.tx.Product.Update().Where(product.ID(id)).AddOpenProposals(-gone).Exec(system); err != nil {
				return err
			}
		}
	}
	return nil
}

// waitingKey is a selection of proposals on the things of one product.
type waitingKey struct {
	product string
	field   *ast.Field
}

// waitingOn returns the open and outdated proposals that would change a thing
// or a part of it, oldest first. Those of the product are read once for all
// rows of a list.
func waitingOn(ctx context.Context, productID, id string) ([]*ent.Proposal, error) {
	w := workOf(ctx)
	key := waitingKey{productID, graphql.GetFieldContext(ctx).Field.Field}
	read := func() ([]*ent.Proposal, error) {
		q := db(ctx).Proposal.Query().Where(proposal.ProductID(productID), proposal.StateIn(proposal.StateOPEN, proposal.StateOUTDATED)).Order(proposal.ByID())
		asked := selected(ctx)
		collectProposal(asked, q)
		rows, err := q.All(ctx)
		if err != nil {
			return nil, err
		}
		return rows, preloadTouched(ctx, asked, rows)
	}
	if w.tx == nil { // rows of a list ask at the same time: one reads, the others wait
		w.computed.put(func() {
			if w.computed.waiting == nil {
				w.computed.waiting = map[waitingKey]func() ([]*ent.Proposal, error){}
			}
			if w.computed.waiting[key] == nil {
				w.computed.waiting[key] = sync.OnceValues(read)
			}
			read = w.computed.waiting[key]
		})
	}
	waiting, err := read()
	if err != nil {
		return nil, err
	}
	list := []*ent.Proposal{}
	for _, p := range waiting {
		if !expired(ctx, p) && slices.ContainsFunc(p.Touches, func(t change.Touch) bool { return t.Entity == id || t.Subject == id }) {
			list = append(list, p)
		}
	}
	return list, nil
}

// stateIn keeps proposals in one of the states of the API, of which EXPIRED is
// told by the clock.
func stateIn(now time.Time, states []gen.ProposalState) predicate.Proposal {
	late := proposal.ExpiresAtLTE(now)
	waits := proposal.StateIn(proposal.StateOPEN, proposal.StateOUTDATED)
	var any []predicate.Proposal
	for _, s := range states {
		switch s {
		case gen.ProposalStateExpired:
			any = append(any, proposal.And(waits, late))
		case gen.ProposalStateOpen, gen.ProposalStateOutdated:
			any = append(any, proposal.And(proposal.StateEQ(proposal.State(s)), proposal.Or(proposal.ExpiresAtIsNil(), proposal.Not(late))))
		default:
			any = append(any, proposal.StateEQ(proposal.State(s)))
		}
	}
	return proposal.Or(any...)
}

// proposalState is a proposal's state as of now.
func proposalState(ctx context.Context, p *ent.Proposal) gen.ProposalState {
	if (p.State == proposal.StateOPEN || p.State == proposal.StateOUTDATED) && expired(ctx, p) {
		return gen.ProposalStateExpired
	}
	return gen.ProposalState(p.State)
}

// proposedChanges is what a proposal would change, or changed, with the things
// it is about.
func proposedChanges(ctx context.Context, p *ent.Proposal) ([]*gen.ProposedChange, error) {
	known, err := touchedBy(ctx, p)
	if err != nil {
		return nil, err
	}
	list := make([]*gen.ProposedChange, len(p.Touches))
	for i, t := range p.Touches {
		now := map[string]*string{}
		if p.State == proposal.StateOUTDATED {
			if now, _, err = currentOf(ctx, t); err != nil {
				return nil, err
			}
		}
		list[i] = &gen.ProposedChange{Entity: known["entity"][t.Entity], Subject: known["subject"][t.Subject]}
		for _, f := range t.Fields {
			current, since := now[f.Name]
			list[i].Fields = append(list[i].Fields, &gen.ProposedField{Field: f.Name, From: f.From, To: f.To, Outdated: since, Current: current})
		}
	}
	return list, nil
}

// things are what proposals touch, for each field that shows them, by id.
type things map[string]map[string]gen.Node

// touchedBy returns what a proposal touches: from the list it was read with, or
// read for it alone.
func touchedBy(ctx context.Context, p *ent.Proposal) (things, error) {
	w := workOf(ctx)
	w.computed.mu.Lock()
	known := w.computed.touched[p]
	w.computed.mu.Unlock()
	if known != nil && w.tx == nil {
		return known, nil
	}
	return readTouched(ctx, selected(ctx), []*ent.Proposal{p})
}

// readTouched reads what proposals touch, one statement a noun and field.
func readTouched(ctx context.Context, asked selection, list []*ent.Proposal) (things, error) {
	var ids []string
	for _, p := range list {
		for _, t := range p.Touches {
			ids = append(ids, t.Entity, t.Subject)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	found := things{}
	for _, name := range []string{"entity", "subject"} {
		below, is := asked.of("").field(name)
		if !is {
			continue
		}
		nodes, err := nodesByID(ctx, ids, below)
		if err != nil {
			return nil, err
		}
		found[name] = nodes
	}
	return found, nil
}

// preloadTouched reads what a list of proposals touches, when it is asked for.
func preloadTouched(ctx context.Context, asked selection, list []*ent.Proposal) error {
	changes, is := asked.of("Proposal").field("changes")
	if !is {
		return nil
	}
	found, err := readTouched(ctx, changes, list)
	if err != nil {
		return err
	}
	workOf(ctx).computed.put(func() {
		c := &workOf(ctx).computed
		if c.touched == nil {
			c.touched = map[*ent.Proposal]things{}
		}
		for _, p := range list {
			c.touched[p] = found
		}
	})
	return nil
}

// proposalsOf is the query of the proposals of a product, or of all that the
// caller sees, in the given states and, for mine, by the caller.
func proposalsOf(ctx context.Context, product *string, states []gen.ProposalState, mine *bool) *ent.ProposalQuery {
	q := db(ctx).Proposal.Query()
	if product != nil {
		q.Where(proposal.ProductID(*product))
	}
	if len(states) > 0 {
		q.Where(stateIn(clock(ctx), states))
	}
	if mine != nil && *mine {
		q.Where(proposal.AuthorID(viewer.FromContext(ctx).UserID))
	}
	return q
}

// rightOn answers what the caller may do about a proposal: to accept it they
// must decide all that it is about.
func rightOn(ctx context.Context, p *ent.Proposal) (*gen.Right, error) {
	var right *gen.Right
	for _, d := range p.Decisions {
		one, err := viewerCan(ctx, p.ProductID, d)
		if err != nil {
			return nil, err
		}
		if right == nil || one.May != rights.Decides {
			right = one
		}
	}
	return right, nil
}
