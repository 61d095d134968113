package graph

import (
	"context"
	"time"

	"throughline/ent"
	"throughline/ent/answer"
	"throughline/ent/image"
	"throughline/ent/importrun"
	"throughline/ent/session"
	"throughline/ent/viewer"
	"throughline/ent/webhookdelivery"
)

const (
	// sessionsKept is how long a session that ended is still shown to whom it
	// was.
	sessionsKept = 30 * 24 * time.Hour
	// deliveriesKept is how long it is known what was sent to webhooks.
	deliveriesKept = 30 * 24 * time.Hour
	// swept is how many rows one statement forgets: few, so that others write
	// in between.
	swept = 500
	// sweptImages is the same of images, which are large.
	sweptImages = 20
)

// Sweep forgets what nobody can ask for any more: answers to an
// idempotencyKey after 24 hours, images that no text has shown by then, sessions
// 30 days after they ended, files that were chosen for an import and not imported
// within a day, and deliveries to webhooks 30 days after they were
// made. It returns how many rows went.
func (s *Store) Sweep(ctx context.Context) (gone int, err error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	workspaces, err := s.Client.Workspace.Query().IDs(ctx)
	if err != nil {
		return 0, err
	}
	now := instant(s.Now())
	for _, id := range workspaces {
		ctx := viewer.NewContext(ctx, viewer.System(id))
		answers := func(ctx context.Context, c *ent.Client) (int, error) {
			old, err := c.Answer.Query().Where(answer.WorkspaceID(id), answer.CreatedAtLT(now.Add(-remembered))).Limit(swept).IDs(ctx)
			if err != nil || len(old) == 0 {
				return 0, err
			}
			return c.Answer.Delete().Where(answer.IDIn(old...)).Exec(ctx)
		}
		sessions := func(ctx context.Context, c *ent.Client) (int, error) {
			old, err := c.Session.Query().Where(session.WorkspaceID(id), session.Or(
				session.EndedAtLT(now.Add(-sessionsKept)), session.ExpiresAtLT(now.Add(-sessionsKept)))).Limit(swept).IDs(ctx)
			if err != nil || len(old) == 0 {
				return 0, err
			}
			return c.Session.Delete().Where(session.IDIn(old...)).Exec(ctx)
		}
		sent := func(ctx context.Context, c *ent.Client) (int, error) {
			old, err := c.WebhookDelivery.Query().Where(webhookdelivery.WorkspaceID(id), webhookdelivery.AtLT(now.Add(-deliveriesKept))).Limit(swept).IDs(ctx)
			if err != nil || len(old) == 0 {
				return 0, err
			}
			return c.WebhookDelivery.Delete().Where(webhookdelivery.IDIn(old...)).Exec(ctx)
		}
		chosen := func(ctx context.Context, c *ent.Client) (int, error) {
			return c.ImportRun.Delete().Where(importrun.WorkspaceID(id), importrun.StateEQ(importrun.StateChosen), importrun.CreatedAtLT(now.Add(-importKept))).Exec(ctx)
		}
		images := func(ctx context.Context, c *ent.Client) (int, error) {
			unshown := image.KeptUntilLTE(now)
			old, err := c.Image.Query().Where(image.WorkspaceID(id), unshown).Limit(sweptImages).IDs(ctx)
			if err != nil || len(old) == 0 {
				return 0, err
			}
			return c.Image.Delete().Where(image.IDIn(old...), unshown).Exec(ctx) // unless a text shows it meanwhile
		}
		for _, forget := range []func(context.Context, *ent.Client) (int, error){answers, sessions, sent, chosen, images} {
			for n := 1; n > 0; gone += n {
				if n, err = forget(ctx, s.Client); err != nil {
					return gone, err
				}
			}
		}
	}
	return gone, nil
}
