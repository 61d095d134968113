package graph

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net/url"
	"slices"
	"unicode/utf8"

	"throughline/ent"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
	"throughline/ent/webhook"
	"throughline/ent/webhookdelivery"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// maxWebhooks is how many webhooks a product has at most.
const maxWebhooks = 20

// webhooks reads those of a product.
func webhooks(ctx context.Context, productID string) ([]*ent.Webhook, error) {
	q := db(ctx).Webhook.Query().Where(webhook.ProductID(productID)).Order(webhook.ByID())
	collectWebhook(selected(ctx), q)
	return q.All(ctx)
}

func collectWebhook(s selection, q *ent.WebhookQuery) {
	s = s.of("Webhook")
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	q.WithProduct() // behind counts from the end of its log
}

func collectWebhookDelivery(s selection, q *ent.WebhookDeliveryQuery) {
	s = s.of("WebhookDelivery")
	s.each("webhook", func(s selection) { q.WithWebhook(func(q *ent.WebhookQuery) { collectWebhook(s, q) }) })
}

// deliveries reads what was sent to a webhook.
func deliveries(ctx context.Context, a page.Args, webhookID string, state *webhookdelivery.State) (*page.WebhookDeliveryConnection, error) {
	q := db(ctx).WebhookDelivery.Query().Where(webhookdelivery.WebhookID(webhookID))
	if state != nil {
		q.Where(webhookdelivery.StateEQ(*state))
	}
	count := q.Clone()
	collectWebhookDelivery(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, newest, func(d *ent.WebhookDelivery) []any { return []any{d.ID} },
		func(r page.Rows) ([]*ent.WebhookDelivery, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// WebhookStates counts all webhooks there are by how they are doing, for whoever
// runs the server.
func (s *Store) WebhookStates(ctx context.Context) (map[string]int, error) {
	rows, err := s.Client.Webhook.Query().Select(webhook.FieldPausedAt, webhook.FieldGaveUp, webhook.FieldFailingSince).
		All(viewer.NewContext(ctx, viewer.System("")))
	counts := map[string]int{}
	for _, state := range gen.AllWebhookState {
		counts[string(state)] = 0
	}
	for _, w := range rows {
		counts[string(webhookState(w))]++
	}
	return counts, err
}

func webhookState(w *ent.Webhook) gen.WebhookState {
	switch {
	case w.PausedAt != nil && w.GaveUp:
		return gen.WebhookStateGaveUp
	case w.PausedAt != nil:
		return gen.WebhookStatePaused
	case w.FailingSince != nil:
		return gen.WebhookStateRetrying
	}
	return gen.WebhookStateWorking
}

// createWebhook makes a webhook, and returns the secret that is shown once.
func createWebhook(ctx context.Context, in gen.CreateWebhookInput) (*ent.Webhook, string, error) {
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, "", err
	}
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, "", err
	}
	r.product = p.ID
	if err := checkWebhookURL(in.URL); err != nil {
		return nil, "", err
	}
	n, err := c.Webhook.Query().Where(webhook.ProductID(p.ID)).Count(ctx)
	if err != nil {
		return nil, "", err
	}
	if n >= maxWebhooks {
		return nil, "", invalid("input.productId", "%s has %d webhooks already. Remove one of them.", p.Name, n)
	}
	secret, decisions := signingSecret(), sortedDecisions(in.Decisions.Value())
	w, err := c.Webhook.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetURL(in.URL).SetSecret(secret).SetDecisions(decisions).
		SetNillableAuthorID(authorID(ctx)).SetCursor(p.LastEvent).SetNextAt(clock(ctx)).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: w.ID, version: w.Version, subject: p.ID,
		changes: created(map[string]any{"url": hostOf(w.URL), "decisions": decisions})})
	return w, secret, nil
}

func updateWebhook(ctx context.Context, in gen.UpdateWebhookInput) (*ent.Webhook, error) {
	c, w, _, err := webhookFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e, err := editWebhook(ctx, w, in)
	if err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, "", []part{{rights.Administer, w.ProductID, e.changes}}, func(version int) error {
		up := c.Webhook.UpdateOneID(w.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		saved, err := up.Save(ctx)
		if err == nil {
			w = saved
		}
		return err
	})
	return w, withAddresses(err, w.URL, or(in.URL, w.URL))
}

// withAddresses puts into a CONFLICT the addresses, of which the log knows the
// hosts alone.
func withAddresses(err error, current, yours string) error {
	var refused *Error
	if errors.As(err, &refused) && refused.Code == Conflict {
		fields := refused.Extra["fields"].([]clash)
		for i := range fields {
			if fields[i].Name == "url" {
				fields[i].Current, fields[i].Yours = current, yours
			}
		}
	}
	return err
}

func editWebhook(ctx context.Context, w *ent.Webhook, in gen.UpdateWebhookInput) (*edit, error) {
	e := edits(w.ID, w.Version)
	e.subject = w.ProductID
	if to := or(in.URL, w.URL); to != w.URL {
		if err := checkWebhookURL(to); err != nil {
			return nil, err
		}
		e.values["url"] = to
		// Another address has failed at nothing yet.
		e.values["attempts"], e.values["failingSince"], e.values["nextAt"] = 0, nil, clock(ctx)
		e.changes = append(e.changes, changed("url", hostOf(w.URL), hostOf(to)))
	}
	if in.Decisions.IsSet() {
		if to := sortedDecisions(in.Decisions.Value()); !slices.Equal(to, w.Decisions) {
			e.put("decisions", w.Decisions, to)
			e.values["nextAt"] = clock(ctx) // whoever sends now notices, and stops
		}
	}
	paused := or(in.Paused, w.PausedAt != nil)
	if or(in.SkipMissed, false) && (paused || w.PausedAt == nil) {
		return nil, invalid("input.skipMissed", "This goes with `paused: false`, for one that is paused.")
	}
	if paused == (w.PausedAt != nil) {
		return e, nil
	}
	e.changes = append(e.changes, changed("paused", !paused, paused))
	e.values["gaveUp"] = false
	if paused {
		e.values["pausedAt"] = clock(ctx)
		return e, nil
	}
	e.values["pausedAt"], e.values["failingSince"], e.values["attempts"], e.values["nextAt"] = nil, nil, 0, clock(ctx)
	if or(in.SkipMissed, false) {
		e.values["cursor"] = workOf(ctx).locked[w.ProductID].LastEvent
	}
	return e, nil
}

func deleteWebhook(ctx context.Context, in gen.DeleteWebhookInput) (*ent.Product, error) {
	c, w, r, err := webhookFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	gone := edits(w.ID, w.Version)
	gone.changes = append(gone.changes, changed("url", hostOf(w.URL), nil))
	if err := gone.check(ctx, in.Version); err != nil {
		return nil, err
	}
	if err := c.Webhook.DeleteOneID(w.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: w.ID, version: w.Version + 1, subject: w.ProductID, changes: gone.changes})
	return c.Product.Get(ctx, w.ProductID)
}

// replayDelivery leaves the event of a delivery to be sent once more.
func replayDelivery(ctx context.Context, in gen.ReplayDeliveryInput) (*ent.WebhookDelivery, error) {
	if _, err := decide(ctx, "", rights.Administer); err != nil {
		return nil, err
	}
	was, err := db(ctx).WebhookDelivery.Query().Where(webhookdelivery.ID(in.DeliveryID)).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "input.deliveryId")
	}
	c, w, r, err := webhookFor(ctx, was.WebhookID)
	if err != nil {
		return nil, err
	}
	if w.PausedAt != nil {
		return nil, invalid("input.deliveryId", "Its webhook is paused. Let it go on first.")
	}
	waits, err := c.WebhookDelivery.Query().Where(webhookdelivery.WebhookID(w.ID), webhookdelivery.EventID(was.EventID), webhookdelivery.StateEQ(webhookdelivery.StateWaiting)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if waits {
		return nil, invalid("input.deliveryId", "It is about to be sent already.")
	}
	d, err := c.WebhookDelivery.Create().SetWorkspaceID(w.WorkspaceID).SetProductID(w.ProductID).SetWebhookID(w.ID).
		SetEventID(was.EventID).SetEventNumber(was.EventNumber).SetAction(was.Action).
		SetState(webhookdelivery.StateWaiting).SetAgain(true).SetAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	if w.FailingSince != nil { // whoever asks thinks that it answers again
		if err := c.Webhook.UpdateOneID(w.ID).SetNextAt(clock(ctx)).Exec(ctx); err != nil {
			return nil, err
		}
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: w.ID, version: w.Version, subject: w.ProductID, changes: created(map[string]any{"again": was.EventNumber})})
	return d, nil
}

// webhookFor returns a webhook to change, with its product's lock held, to whom
// administers it; nobody else learns whether there is one.
func webhookFor(ctx context.Context, id string) (*ent.Client, *ent.Webhook, ruling, error) {
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, nil, r, err
	}
	w, err := db(ctx).Webhook.Get(ctx, id)
	if err != nil {
		return nil, nil, r, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", w.ProductID)
	if err != nil {
		return nil, nil, r, err
	}
	r.product = w.ProductID
	w, err = c.Webhook.Get(ctx, id)
	return c, w, r, orNotFound(err, "input.id")
}

// checkWebhookURL refuses what is no address of a webhook. Where it leads to is
// found out each time that something is sent.
func checkWebhookURL(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "":
		return invalid("input.url", "This is not an address such as https://example.com/hook.")
	case utf8.RuneCountInString(address) > schema.MaxLink:
		return invalid("input.url", "An address has at most %d characters.", schema.MaxLink)
	case u.User != nil:
		return invalid("input.url", "A name and a password do not belong in the address: messages are signed.")
	case u.Fragment != "":
		return invalid("input.url", "What follows the # is never sent.")
	}
	return nil
}

// hostOf is what everyone may know of an address, which can hold a key.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}

// signingSecret makes what signs the messages of one webhook, as
// https://www.standardwebhooks.com has it.
func signingSecret() string {
	key := make([]byte, 32)
	rand.Read(key)
	return "whsec_" + base64.StdEncoding.EncodeToString(key)
}

// sortedDecisions returns decisions in the order of the table, each once.
func sortedDecisions(of []rights.Decision) []rights.Decision {
	sorted := []rights.Decision{}
	for _, row := range rights.Table {
		if slices.Contains(of, row.Decision) {
			sorted = append(sorted, row.Decision)
		}
	}
	return sorted
}
