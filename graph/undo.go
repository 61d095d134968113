package graph

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/ids"
	"throughline/graph/gen"
)

// undoEvent takes an event back by the mutations that lead back from it, under
// the caller's own rights.
func (r *Resolver) undoEvent(ctx context.Context, in gen.UndoEventInput) (*ent.Event, error) {
	const field = "input.eventId"
	e, err := db(ctx).Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, orNotFound(err, field)
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	w := workOf(ctx)
	w.because = reason
	defer func() { w.because = "" }()
	if err := r.takeBack(ctx, e); err != nil {
		return nil, sinceGone(field, err)
	}
	return e, nil
}

// takeBack leads back from an event, when what it left still stands.
func (r *Resolver) takeBack(ctx context.Context, e *ent.Event) error {
	const field = "input.eventId"
	back, instead := wayBack(e)
	if back == nil {
		return invalid(field, "%s", instead)
	}
	if undoings[e.Action].own && !did(ctx, e) {
		return invalid(field, "Only who did this takes it back.")
	}
	w := workOf(ctx)
	if _, err := w.enter(ctx, field, *e.ProductID); err != nil {
		return err
	}
	events, err := laterThan(ctx, e)
	if err != nil {
		return err
	}
	later := drifts(events)
	if err := stillStands(ctx, e, later); err != nil {
		return err
	}
	steps, err := back(ctx, r, e, later)
	if err != nil {
		return err
	}
	before := len(w.entries)
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	if len(w.entries) == before {
		return invalid(field, "There is nothing to undo: it is so already.")
	}
	return nil
}

// undone answers undoEvent: what the event happened to may be gone.
func undone(ctx context.Context, e *ent.Event) (*gen.UndoEventPayload, error) {
	entity, err := nodesByID(ctx, []string{e.EntityID}, selected(ctx, "entity"))
	if err != nil {
		return nil, err
	}
	about, err := nodesByID(ctx, []string{e.SubjectID}, selected(ctx, "subject"))
	if err != nil {
		return nil, err
	}
	e, err = loaded[*ent.Event](ctx, e.ID, "event")
	if err != nil {
		return nil, err
	}
	return &gen.UndoEventPayload{Event: e, Entity: entity[e.EntityID], Subject: about[e.SubjectID]}, nil
}

// wayBack returns the way back from an event, or what to do instead.
func wayBack(e *ent.Event) (back, string) {
	of, known := undoings[e.Action]
	switch by := of.by[ids.Prefix(e.EntityID)]; {
	case e.Action == itemOverdue:
		return nil, "Nobody did this: a day passed. updateLaunchItem moves it."
	case !known:
		return nil, "What came with an import is changed by hand, and undoImport takes back all of it."
	case of.by == nil:
		return nil, of.instead
	case by == nil:
		return nil, "This followed from another event of the same request. Undo that one."
	case len(e.Changes) == 0 && e.Salt != nil:
		return nil, "Nobody saw this but who wrote it, so the log does not tell what it was."
	case e.Salt == nil:
		return nil, "What it changed was erased and is not known any more."
	default:
		return by, ""
	}
}

// laterThan returns what happened since an event to the same thing, and to what
// is part of it, also in this transaction.
func laterThan(ctx context.Context, e *ent.Event) ([]*ent.Event, error) {
	later, err := db(ctx).Event.Query().
		Where(event.ProductID(*e.ProductID), event.NumberGT(e.Number), event.Or(event.EntityID(e.EntityID), event.SubjectID(e.EntityID))).
		Order(event.ByNumber(sql.OrderAsc())).WithActor().All(ctx)
	for _, now := range workOf(ctx).entries {
		if now.entity == e.EntityID || now.subject == e.EntityID {
			later = append(later, &ent.Event{EntityID: now.entity, EntityVersion: now.version, Action: now.action, At: now.at, Changes: now.changes})
		}
	}
	return later, err
}

// drift is how one field of one thing changed, all in all, and by which event
// last.
type drift struct {
	change.Field
	entity string
	by     *ent.Event
}

// drifts sums up what events changed.
func drifts(events []*ent.Event) []drift {
	var all []drift
	for _, e := range events {
		for _, c := range e.Changes {
			i := slices.IndexFunc(all, func(d drift) bool { return d.entity == e.EntityID && d.Name == c.Name })
			if i < 0 {
				all = append(all, drift{c, e.EntityID, e})
				continue
			}
			all[i].To, all[i].by = c.To, e
		}
	}
	return all
}

// changed reports whether a field is another than it was.
func (d drift) changed() bool { return !reflect.DeepEqual(plain(d.Name, d.From), plain(d.Name, d.To)) }

// plain is a field's value, that of a set in the order of its elements.
func plain(name string, text *string) any {
	if slices.Contains(sets, name) {
		return slices.Sorted(slices.Values(stringsOf(text)))
	}
	return value(text)
}

// stillStands refuses to undo an event when something it left is no longer so.
func stillStands(ctx context.Context, e *ent.Event, later []drift) error {
	for _, left := range e.Changes {
		i := slices.IndexFunc(later, func(d drift) bool { return d.entity == e.EntityID && d.Name == left.Name })
		if i >= 0 && !holds(left, later[i].To) {
			return changedSince(ctx, e, left, later[i])
		}
	}
	return nil
}

// untouched refuses to take back that something was made when it, or what is
// part of it, is no longer as it was then.
func untouched(ctx context.Context, e *ent.Event, later []drift) error {
	for _, d := range later {
		if d.changed() {
			return changedSince(ctx, e, change.Field{Name: d.Name, To: d.From}, d)
		}
	}
	return nil
}

// holds reports whether what a change left is so now. Of a set it is only what
// was added and removed.
func holds(left change.Field, now *string) bool {
	if !slices.Contains(sets, left.Name) {
		return reflect.DeepEqual(value(left.To), value(now))
	}
	in := stringsOf(now)
	added, removed := inverse(left)
	return !slices.ContainsFunc(removed, func(id string) bool { return slices.Contains(in, id) }) &&
		!slices.ContainsFunc(added, func(id string) bool { return !slices.Contains(in, id) })
}

// sets are the fields that are added to and removed from.
var sets = []string{"assignees", "labels", "votes", "attendees", "needs", "goals", "features"}

// inverse returns what a change of a set added and what it removed.
func inverse(c change.Field) (added, removed []string) {
	before, after := stringsOf(c.From), stringsOf(c.To)
	added = slices.DeleteFunc(slices.Clone(after), func(id string) bool { return slices.Contains(before, id) })
	removed = slices.DeleteFunc(before, func(id string) bool { return slices.Contains(after, id) })
	return added, removed
}

func stringsOf(text *string) []string {
	list, _ := value(text).([]any)
	out := make([]string, len(list))
	for i, v := range list {
		out[i], _ = v.(string)
	}
	return out
}

// changedSince is the refusal that names the later event: who, what and when.
func changedSince(ctx context.Context, e *ent.Event, left change.Field, now drift) error {
	by := now.by
	who, where := "The installation", fmt.Sprintf("event %d", by.Number)
	switch u := by.Edges.Actor; {
	case by.ID == "": // of this transaction
		who, where = "You", "in this request"
	case u != nil:
		who = u.Name
	}
	at := by.At.In(zoneOf(workOf(ctx).locked[*e.ProductID]))
	refusal := conflict(by.EntityVersion, []clash{{left.Name, value(left.To), value(now.To), value(left.From)}}, by)
	refusal.Message = fmt.Sprintf("This cannot be undone: %s changed %s since, on %s (%s, %s).",
		who, fieldWords(left.Name), at.Format("2 January 2006 at 15:04"), by.Action, where)
	return refusal
}

// fieldWords is a field's name as a sentence says it: soThat is "so that".
func fieldWords(name string) string {
	words := strings.TrimSuffix(strings.ReplaceAll(column(name), "_", " "), " id")
	return "the " + words
}

// sinceGone names the argument for what the way back refuses; what it does not
// find is gone.
func sinceGone(field string, err error) error {
	var known *Error
	if errors.As(err, &known) && known.Code == NotFound {
		return invalid(field, "This cannot be undone: something it needs is gone.")
	}
	return about(field, err)
}
