package graph

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/ids"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
)

// entry is one line the log is to get.
type entry struct {
	ruling
	entity  string // what it happened to
	version int    // the entity's version after it
	subject string // whose history it belongs to; "" is the entity's own
	changes []change.Field
	reason  string

	id       string // of the event, once it is written
	action   string
	at       time.Time
	actor    *viewer.Viewer
	proposal string  // whose acceptance it is, or ""
	with     []entry // all that were written with it, once it is told
}

// record adds a line to the log of this transaction. Use cases call it for
// every row they really changed, and for no other.
func (w *work) record(ctx context.Context, e entry) {
	e.action, e.at, e.actor, e.proposal = w.action, w.now(), viewer.FromContext(ctx), w.accepts
	e.reason = cmp.Or(e.reason, w.because)
	if e.subject == "" {
		e.subject = e.entity
	}
	w.entries = append(w.entries, e)
}

// writeLog gives the lines their numbers and writes them. Each product counts
// its own; what concerns no product counts in the workspace, whose row is taken
// last, so that two transactions cannot wait for each other; a product's is
// held from enter on.
func (w *work) writeLog(ctx context.Context) error {
	if len(w.entries) == 0 {
		return nil
	}
	if err := w.outdate(ctx); err != nil {
		return fmt.Errorf("outdating proposals: %w", err)
	}
	logs := map[string][]entry{}
	for _, e := range w.entries {
		logs[e.product] = append(logs[e.product], e)
	}
	w.entries = nil
	client, request := w.tx.Client(), RequestFrom(ctx).ID
	for _, productID := range slices.Backward(slices.Sorted(maps.Keys(logs))) {
		if err := w.writeTo(ctx, client, request, logs[productID]); err != nil {
			return fmt.Errorf("writing the log: %w", err)
		}
	}
	return nil
}

// writeTo appends lines to the log of one product, or of the workspace.
func (w *work) writeTo(ctx context.Context, client *ent.Client, request string, entries []entry) error {
	owner := entries[0].actor.WorkspaceID
	ctx = viewer.NewContext(ctx, viewer.System(owner))
	log, err := w.openLog(ctx, client, owner, entries[0].product, len(entries))
	if err != nil {
		return err
	}
	const batch = 500 // rows a statement: PostgreSQL takes 65,535 parameters, SQLite 32,766
	for chunk := range slices.Chunk(entries, batch) {
		rows := make([]*ent.EventCreate, len(chunk))
		for i := range chunk {
			chunk[i].id = ids.New("event")
			rows[i] = log.append(client, owner, request, chunk[i])
		}
		if err := client.Event.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	if err := w.notify(ctx, client, entries); err != nil {
		return fmt.Errorf("notifying: %w", err)
	}
	w.grown[cmp.Or(entries[0].product, owner)] = log.number
	return log.close(ctx)
}

// chain is the end of one log while lines are appended to it.
type chain struct {
	number int
	hash   []byte
	close  func(ctx context.Context) error
}

func (w *work) openLog(ctx context.Context, client *ent.Client, workspaceID, productID string, n int) (*chain, error) {
	log := &chain{}
	if productID == "" {
		err := client.Workspace.Update().Where(workspace.ID(workspaceID)).AddLastEvent(n).Exec(ctx)
		if err != nil {
			return nil, err
		}
		row, err := client.Workspace.Query().Where(workspace.ID(workspaceID)).Only(ctx)
		if err != nil {
			return nil, err
		}
		log.number, log.hash = row.LastEvent-n, row.Chain
		log.close = func(ctx context.Context) error {
			return client.Workspace.Update().Where(workspace.ID(workspaceID)).SetChain(log.hash).Exec(ctx)
		}
		return log, nil
	}
	row := w.locked[productID]
	if row == nil {
		return nil, fmt.Errorf("%s was changed without its lock", productID)
	}
	log.number, log.hash = row.LastEvent, row.Chain
	log.close = func(ctx context.Context) error {
		row.LastEvent, row.Chain = log.number, log.hash
		return client.Product.Update().Where(product.ID(productID)).
			SetLastEvent(log.number).SetChain(log.hash).Exec(ctx)
	}
	return log, nil
}

// facts is what the chain proves of a line for ever. What people wrote is in
// it only as a salted digest, so that it can be erased.
type facts struct {
	Number   int
	At       time.Time
	Product  string
	Actor    string
	Hat      rights.RoleKind
	Token    string
	Decision rights.Decision
	Action   string
	Entity   string
	Version  int
	Digest   []byte
	Proposal string `json:",omitempty"`
}

func (c *chain) append(client *ent.Client, workspaceID, request string, e entry) *ent.EventCreate {
	c.number++
	salt := make([]byte, 16)
	rand.Read(salt)
	digest := digestOf(salt, e.changes, e.reason)
	c.hash = linked(c.hash, facts{
		c.number, e.at, e.product, e.actor.UserID, e.hat, e.actor.TokenID, e.decision, e.action, e.entity, e.version, digest, e.proposal,
	})
	row := client.Event.Create().
		SetID(e.id).SetWorkspaceID(workspaceID).SetNumber(c.number).SetAt(e.at).
		SetAction(e.action).SetEntityID(e.entity).SetEntityVersion(e.version).SetSubjectID(e.subject).
		SetRequestID(request).SetChanges(e.changes).SetReason(e.reason).
		SetSalt(salt).SetDigest(digest).SetHash(c.hash)
	if e.product != "" {
		row.SetProductID(e.product)
	}
	if e.actor.UserID != "" {
		row.SetActorID(e.actor.UserID)
	}
	if e.hat != "" {
		row.SetHat(e.hat)
	}
	if e.decision != "" {
		row.SetDecision(e.decision)
	}
	if e.proposal != "" {
		row.SetProposalID(e.proposal)
	}
	if e.actor.TokenID != "" {
		row.SetTokenID(e.actor.TokenID).SetToken(e.actor.TokenName)
	}
	return row
}

// digestOf returns the SHA-256 of the salt and what people wrote.
func digestOf(salt []byte, changes []change.Field, reason string) []byte {
	text, _ := json.Marshal(struct {
		Changes []change.Field
		Reason  string
	}{changes, reason})
	sum := sha256.Sum256(append(slices.Clip(salt), text...))
	return sum[:]
}

// linked returns the SHA-256 of the line before and of the facts of this one.
func linked(before []byte, f facts) []byte {
	text, _ := json.Marshal(f)
	sum := sha256.Sum256(append(slices.Clip(before), text...))
	return sum[:]
}

// changed says that a field went from one value to another, in JSON text.
func changed(name string, from, to any) change.Field {
	return change.Field{Name: name, From: text(from), To: text(to)}
}

func text(v any) *string {
	b, err := json.Marshal(v)
	if err != nil {
		panic("graph: a logged value that is not JSON: " + err.Error())
	}
	if string(b) == "null" {
		return nil
	}
	s := string(b)
	return &s
}
