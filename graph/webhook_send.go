package graph

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/notification"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/ent/webhook"
	"throughline/ent/webhookdelivery"
)

// webhookGaveUp is what the log calls it when a webhook is paused because it did
// not answer.
const webhookGaveUp = "webhookGaveUp"

const (
	// webhookPatience is how long a webhook may fail until it is paused.
	webhookPatience = 24 * time.Hour
	// webhookHold is how long nobody else sends to a webhook: longer than one
	// message takes, and short when the process that sends dies.
	webhookHold    = 30 * time.Second
	webhooksAtOnce = 8
	webhookTurn    = 50              // messages to one webhook, then the others
	webhookTime    = 2 * time.Second // the same, of one that is slow to answer
)

// webhookPauses are how long to wait after each time that an event was sent in
// vain; the last one again and again.
var webhookPauses = []time.Duration{5 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour}

// Message is one thing that is sent to a webhook, signed by its secret.
type Message struct {
	URL    string
	Secret string // whsec_ and base64
	ID     string // the same each time it is sent, so that a receiver knows it again
	Body   []byte // JSON
}

// Courier sends a message once, and returns the HTTP status of the answer, 0
// where there was none. An error says why it did not arrive, to admins.
type Courier interface {
	Send(ctx context.Context, m Message) (status int, err error)
}

// TellWebhooks sends to each webhook what it has not been told yet, in the order
// of the log. An event may arrive twice, when the process ends between sending
// it and writing that down, and none is missed.
func (s *Store) TellWebhooks(ctx context.Context, courier Courier) error {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	due := webhook.And(webhook.PausedAtIsNil(), webhook.NextAtLTE(instant(s.Now())))
	rows, err := s.Client.Webhook.Query().Where(due).WithProduct().Order(webhook.ByNextAt()).All(ctx)
	if err != nil || len(rows) == 0 {
		return err
	}
	asked, err := s.Client.WebhookDelivery.Query().Where(webhookdelivery.StateEQ(webhookdelivery.StateWaiting)).Select(webhookdelivery.FieldWebhookID).Strings(ctx)
	if err != nil {
		return err
	}
	waits := map[string]bool{}
	for _, id := range asked {
		waits[id] = true
	}
	var each sync.WaitGroup
	failed, free := make([]error, len(rows)), make(chan struct{}, webhooksAtOnce)
	for i, row := range rows {
		if row.Cursor >= row.Edges.Product.LastEvent && !waits[row.ID] {
			continue
		}
		each.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			failed[i] = s.tellWebhook(viewer.NewContext(ctx, viewer.System(row.WorkspaceID)), row, courier)
		})
	}
	each.Wait()
	return errors.Join(failed...)
}

// tellWebhook sends what one webhook has not been told, until it fails or there
// is nothing more. Of several servers one does.
func (s *Store) tellWebhook(ctx context.Context, w *ent.Webhook, courier Courier) error {
	p := w.Edges.Product
	held := instant(s.Now()).Add(webhookHold)
	n, err := s.Client.Webhook.Update().
		Where(webhook.ID(w.ID), webhook.PausedAtIsNil(), webhook.NextAt(w.NextAt)).SetNextAt(held).Save(ctx)
	if err != nil || n == 0 {
		return err // another server was first, or somebody paused it
	}
	began := s.Now()
	for range webhookTurn {
		if s.Now().Sub(began) > webhookTime {
			break
		}
		e, again, err := s.nextFor(ctx, w, p.LastEvent)
		if err != nil {
			return err
		}
		if e == nil {
			break
		}
		body, err := messageOf(e, p)
		if err != nil {
			return err
		}
		sent := &sending{webhook: w, event: e, again: again, held: held}
		sent.answer, sent.failure = courier.Send(ctx, Message{URL: w.URL, Secret: w.Secret, ID: e.ID, Body: body})
		if err := ctx.Err(); err != nil {
			return err // the server stops: whether it arrived is not known
		}
		err = s.again(func() error { return s.Work(ctx, webhookGaveUp, sent.write) })
		if err != nil || sent.stops {
			return err
		}
		held = sent.held
	}
	now := instant(s.Now())
	return s.Client.Webhook.Update().Where(webhook.ID(w.ID), webhook.NextAt(held)).SetNextAt(now).SetCursor(w.Cursor).Exec(ctx)
}

// nextFor returns the event that a webhook is told next, or nil, and the
// delivery by which somebody asked for it, if somebody did. It moves the cursor
// over what the webhook is not told of.
func (s *Store) nextFor(ctx context.Context, w *ent.Webhook, last int) (*ent.Event, *ent.WebhookDelivery, error) {
	d, err := s.Client.WebhookDelivery.Query().
		Where(webhookdelivery.WebhookID(w.ID), webhookdelivery.StateEQ(webhookdelivery.StateWaiting)).Order(webhookdelivery.ByID()).First(ctx)
	if err == nil {
		e, err := s.Client.Event.Query().Where(event.ID(d.EventID)).WithActor().Only(ctx)
		return e, d, err
	}
	if !ent.IsNotFound(err) {
		return nil, nil, err
	}
	q := s.Client.Event.Query().Where(event.ProductID(w.ProductID), event.NumberGT(w.Cursor), event.NumberLTE(last))
	if len(w.Decisions) > 0 {
		q.Where(event.DecisionIn(w.Decisions...))
	}
	e, err := q.Order(event.ByNumber()).WithActor().First(ctx)
	if ent.IsNotFound(err) {
		w.Cursor = max(w.Cursor, last)
		return nil, nil, nil
	}
	return e, nil, err
}

// sending is one message that was sent, and how that went.
type sending struct {
	webhook *ent.Webhook
	event   *ent.Event
	again   *ent.WebhookDelivery // nil where nobody asked for it
	held    time.Time
	answer  int
	failure error
	stops   bool // nothing more is sent to this webhook now
}

// write writes down how it went, unless somebody changed the webhook's course
// meanwhile: then it is as if it had not been sent.
func (s *sending) write(ctx context.Context) error {
	if s.again != nil {
		return s.writeAgain(ctx)
	}
	w, now := s.webhook, clock(ctx)
	since, attempt := now, w.Attempts+1
	// What it failed at before a day on which nobody tried does not count.
	if w.FailingSince != nil && now.Sub(w.NextAt) < webhookPatience/2 {
		since = *w.FailingSince
	}
	next := now.Add(webhookPauses[min(attempt, len(webhookPauses))-1])
	gaveUp := s.failure != nil && !now.Before(since.Add(webhookPatience))
	enter := workOf(ctx).begin
	if gaveUp {
		enter = func(ctx context.Context) (*ent.Client, error) { return workOf(ctx).enter(ctx, "", w.ProductID) }
	}
	c, err := enter(ctx)
	if err != nil {
		return err
	}
	up := c.Webhook.Update().Where(webhook.ID(w.ID), webhook.PausedAtIsNil(), webhook.NextAt(s.held))
	d := c.WebhookDelivery.Create().SetWorkspaceID(w.WorkspaceID).SetProductID(w.ProductID).SetWebhookID(w.ID).
		SetEventID(s.event.ID).SetEventNumber(s.event.Number).SetAction(s.event.Action).SetAttempt(attempt).SetAt(now).SetNillableAnswer(s.status())
	held := now.Add(webhookHold)
	switch {
	case s.failure == nil:
		up.SetCursor(s.event.Number).SetAttempts(0).ClearFailingSince().SetNextAt(held)
		d.SetState(webhookdelivery.StateDelivered)
	case gaveUp:
		up.SetAttempts(attempt).SetPausedAt(now).SetGaveUp(true).AddVersion(1)
		d.SetState(webhookdelivery.StateFailed).SetError(s.failure.Error())
	default:
		up.SetAttempts(attempt).SetFailingSince(since).SetNextAt(next)
		d.SetState(webhookdelivery.StateFailed).SetError(s.failure.Error()).SetNextAt(next)
	}
	n, err := up.Save(ctx)
	s.stops = n == 0 || s.failure != nil
	if err != nil || n == 0 {
		return err
	}
	if err := d.Exec(ctx); err != nil {
		return err
	}
	if gaveUp {
		workOf(ctx).record(ctx, entry{ruling: ruling{product: w.ProductID}, entity: w.ID, version: w.Version + 1, subject: w.ProductID,
			changes: []change.Field{changed("url", nil, hostOf(w.URL)), changed("paused", false, true)}})
	}
	s.held = held
	if s.failure == nil {
		w.Cursor, w.Attempts, w.FailingSince = s.event.Number, 0, nil
	}
	return nil
}

// writeAgain writes down how that went which somebody asked for. It changes
// nothing of what the webhook is told by itself.
func (s *sending) writeAgain(ctx context.Context) error {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return err
	}
	up := c.WebhookDelivery.UpdateOneID(s.again.ID).SetState(webhookdelivery.StateDelivered).SetAt(clock(ctx)).SetNillableAnswer(s.status())
	if s.failure != nil {
		up.SetState(webhookdelivery.StateFailed).SetError(s.failure.Error())
	}
	if err := up.Exec(ctx); err != nil && !ent.IsNotFound(err) { // the webhook was removed meanwhile
		return err
	}
	held := clock(ctx).Add(webhookHold)
	n, err := c.Webhook.Update().Where(webhook.ID(s.webhook.ID), webhook.PausedAtIsNil(), webhook.NextAt(s.held)).SetNextAt(held).Save(ctx)
	s.held, s.stops = held, n == 0
	return err
}

func (s *sending) status() *int {
	if s.answer == 0 {
		return nil
	}
	return &s.answer
}

// messageOf is what a webhook is told of an event: what every member of the
// product reads in its log.
func messageOf(e *ent.Event, p *ent.Product) ([]byte, error) {
	type person struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	}
	type product struct {
		ID  string `json:"id"`
		Key string `json:"key"`
	}
	type field struct {
		Field string  `json:"field"`
		From  *string `json:"from"`
		To    *string `json:"to"`
	}
	type told struct {
		ID         string           `json:"id"`
		Number     int              `json:"number"`
		At         time.Time        `json:"at"`
		Product    product          `json:"product"`
		Actor      *person          `json:"actor"`
		Hat        *rights.RoleKind `json:"hat"`
		Token      *string          `json:"token"`
		Decision   *rights.Decision `json:"decision"`
		Action     string           `json:"action"`
		EntityID   string           `json:"entityId"`
		SubjectID  string           `json:"subjectId"`
		RequestID  string           `json:"requestId"`
		ProposalID *string          `json:"proposalId"`
		Changes    []field          `json:"changes"`
		Reason     string           `json:"reason"`
	}
	data := told{
		ID: e.ID, Number: e.Number, At: e.At.UTC(), Product: product{p.ID, p.Key}, Hat: e.Hat, Decision: e.Decision, Action: e.Action,
		EntityID: e.EntityID, SubjectID: e.SubjectID, RequestID: e.RequestID, ProposalID: e.ProposalID, Changes: []field{}, Reason: e.Reason,
	}
	if actor := e.Edges.Actor; actor != nil {
		data.Actor = &person{actor.ID, actor.Name}
	}
	if e.Token != "" {
		data.Token = &e.Token
	}
	for _, c := range e.Changes {
		data.Changes = append(data.Changes, field{c.Name, c.From, c.To})
	}
	return json.Marshal(struct {
		Type      string    `json:"type"`
		Timestamp time.Time `json:"timestamp"`
		Data      told      `json:"data"`
	}{e.Action, e.At.UTC(), data})
}

// whoAdministers are told when a webhook was paused because it did not answer.
func whoAdministers(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	to, err := holders(ctx, c, e.product, rights.Administer)
	return notification.KindWebhookGaveUp, to, err
}
