package graph

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"time"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
)

// Audited is what was found of one log.
type Audited struct {
	ID     string // of the product or workspace it is of
	Name   string // how people call that
	Events int
	Erased int    // whose text was erased, which is no break
	End    string // the hash of the last event, "" of an empty log
	Broken string // what does not hold, and where first; "" when it all does
}

// Anchor is where a log ended when somebody noted it.
type Anchor struct {
	Events int
	End    string
}

// Audit follows the chain of every log, and returns what it found, a log after
// the other. A log that was noted before must pass where it ended then: whoever
// writes a chain anew from its beginning does not get there. Events that are
// written meanwhile are not looked at.
func (s *Store) Audit(ctx context.Context, noted map[string]Anchor) ([]Audited, error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	workspaces, err := s.Client.Workspace.Query().Order(workspace.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	products, err := s.Client.Product.Query().Order(product.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	var logs []*auditor
	for _, w := range workspaces {
		logs = append(logs, &auditor{Audited: Audited{ID: w.ID, Name: w.Name}, last: w.LastEvent, chain: w.Chain,
			lines: event.And(event.WorkspaceID(w.ID), event.ProductIDIsNil())})
	}
	for _, p := range products {
		logs = append(logs, &auditor{Audited: Audited{ID: p.ID, Name: p.Key}, last: p.LastEvent, chain: p.Chain, lines: event.ProductID(p.ID)})
	}
	var all []Audited
	for _, a := range logs {
		a.noted = noted[a.ID]
		if err := a.follow(ctx, s.Client); err != nil {
			return nil, fmt.Errorf("reading the log of %s: %w", a.Name, err)
		}
		all = append(all, a.Audited)
		delete(noted, a.ID)
	}
	for id, end := range noted {
		all = append(all, Audited{ID: id, Name: id, Broken: fmt.Sprintf("its %d events are gone, and what they were about", end.Events)})
	}
	return all, nil
}

// NewestEvent returns when the newest event happened, the zero time without any.
func (s *Store) NewestEvent(ctx context.Context) (time.Time, error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	products, err := s.Client.Product.Query().All(ctx)
	if err != nil {
		return time.Time{}, err
	}
	var newest time.Time
	for _, p := range products { // the last of each by its number: no index is of times
		e, err := s.Client.Event.Query().Where(event.ProductID(p.ID), event.Number(p.LastEvent)).Only(ctx)
		if ent.IsNotFound(err) {
			continue
		}
		if err != nil {
			return time.Time{}, err
		}
		if e.At.After(newest) {
			newest = e.At
		}
	}
	return newest, nil
}

// auditor follows one log.
type auditor struct {
	Audited
	lines predicate.Event
	last  int    // the number its owner's row has
	chain []byte // and the end of the chain
	noted Anchor
	hash  []byte
}

func (a *auditor) follow(ctx context.Context, c *ent.Client) error {
	const batch = 1000
	for a.Events < a.last && a.Broken == "" {
		rows, err := c.Event.Query().Where(a.lines, event.NumberGT(a.Events), event.NumberLTE(a.last)).
			Order(event.ByNumber()).Limit(batch).All(ctx)
		if err != nil {
			return err
		}
		if len(rows) == 0 {
			break
		}
		for _, row := range rows {
			if a.Broken = a.next(row); a.Broken != "" {
				break
			}
		}
	}
	a.End = hex.EncodeToString(a.hash)
	switch {
	case a.Broken != "":
	case a.Events < a.last:
		a.Broken = fmt.Sprintf("event %d is missing", a.Events+1)
	case !bytes.Equal(a.hash, a.chain):
		a.Broken = fmt.Sprintf("it does not end as it did after event %d", a.last)
	case a.Events < a.noted.Events:
		a.Broken = fmt.Sprintf("event %d, which it had, is missing", a.Events+1)
	}
	return nil
}

// next looks at the next event, and says what does not hold.
func (a *auditor) next(row *ent.Event) string {
	if row.Number != a.Events+1 {
		return fmt.Sprintf("event %d is missing", a.Events+1)
	}
	if why := unproven(a.hash, row); why != "" {
		return fmt.Sprintf("event %d (%s): %s", row.Number, row.ID, why)
	}
	a.Events, a.hash = row.Number, row.Hash
	if isErased(row) {
		a.Erased++
	}
	if a.Events == a.noted.Events && hex.EncodeToString(a.hash) != a.noted.End {
		return fmt.Sprintf("event %d or one before it was changed since the end was noted, and the chain written anew", row.Number)
	}
	return ""
}

// unproven says what is not as it was when an event was written after the one with
// the hash before; "" when all is.
func unproven(before []byte, e *ent.Event) string {
	if !isErased(e) && !bytes.Equal(digestOf(e.Salt, e.Changes, e.Reason), e.Digest) {
		return "what changed, or its reason, is not what was written"
	}
	f := facts{
		Number: e.Number, At: e.At.UTC(), Product: orZero(e.ProductID), Actor: orZero(e.ActorID), Hat: orZero(e.Hat), Token: orZero(e.TokenID),
		Decision: orZero(e.Decision), Action: e.Action, Entity: e.EntityID, Version: e.EntityVersion, Digest: e.Digest, Proposal: orZero(e.ProposalID),
	}
	if !bytes.Equal(linked(before, f), e.Hash) {
		return "who did what to what, and when, is not what was written, or the event before it was another"
	}
	return ""
}

func orZero[T any](value *T) (none T) {
	if value == nil {
		return none
	}
	return *value
}

func isErased(e *ent.Event) bool { return e.Salt == nil && e.Changes == nil && e.Reason == "" }
