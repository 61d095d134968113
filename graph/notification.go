package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/notification"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// notifications reads the caller's own: the policy keeps those of others from
// them.
func notifications(ctx context.Context, a page.Args, productID *string, kinds []notification.Kind, unread *bool) (*page.NotificationConnection, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	q := db(ctx).Notification.Query()
	if productID != nil {
		q.Where(notification.ProductID(*productID))
	}
	if len(kinds) > 0 {
		q.Where(notification.KindIn(kinds...))
	}
	switch {
	case unread == nil:
	case *unread:
		q.Where(notification.ReadAtIsNil())
	default:
		q.Where(notification.ReadAtNotNil())
	}
	count := q.Clone()
	s := selected(ctx, "edges", "node")
	collectNotification(s, q)
	list, err := page.Load(ctx, a, newest, func(n *ent.Notification) []any { return []any{n.ID} },
		func(r page.Rows) ([]*ent.Notification, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
	if err != nil {
		return nil, err
	}
	below := s.of("Notification")
	var events []*ent.Event
	for _, e := range list.Edges {
		if e.Node.Edges.Event != nil {
			events = append(events, e.Node.Edges.Event)
		}
	}
	if subject, asked := below.field("subject"); asked {
		if err := preloadNodes(ctx, "subject", texts(events, func(e *ent.Event) string { return e.SubjectID }), subject); err != nil {
			return nil, err
		}
	}
	event, _ := below.field("event")
	return list, preloadOfEvents(ctx, events, event)
}

// subjectOf returns what a notification's event belongs to.
func subjectOf(ctx context.Context, n *ent.Notification) (gen.Node, error) {
	e := n.Edges.Event
	if e == nil {
		var err error
		if e, err = db(ctx).Event.Query().Where(event.ID(n.EventID)).Only(ctx); err != nil {
			return nil, ent.MaskNotFound(err)
		}
	}
	return nodeOf(ctx, "subject", e.SubjectID)
}

// readNotifications marks what is the caller's own. It is no change of the
// product or the workspace, and leaves no line in a log.
func readNotifications(ctx context.Context, in gen.ReadNotificationsInput) (*gen.ReadNotificationsPayload, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	ids, upTo := in.Ids.Value(), in.UpTo.Value()
	if (ids == nil) == (upTo == nil) {
		return nil, invalid("input.ids", "Give either ids or upTo.")
	}
	which := notification.IDIn(ids...)
	if upTo != nil {
		which = notification.IDLTE(*upTo)
		if product := in.ProductID.Value(); product != nil {
			which = notification.And(which, notification.ProductID(*product))
		}
	}
	mine := notification.And(notification.WorkspaceID(v.WorkspaceID), notification.UserID(v.UserID))
	system := asSystem(ctx)
	up := c.Notification.Update().Where(mine, which)
	if or(in.Read, true) {
		err = up.Where(notification.ReadAtIsNil()).SetReadAt(clock(ctx)).Exec(system)
	} else {
		err = up.ClearReadAt().Exec(system)
	}
	if err != nil {
		return nil, err
	}
	payload := &gen.ReadNotificationsPayload{Notifications: []*ent.Notification{}}
	if ids != nil {
		if payload.Notifications, err = loadedAll[*ent.Notification](ctx, ids, "notifications"); err != nil {
			return nil, err
		}
	}
	payload.Unread, err = c.Notification.Query().Where(notification.ReadAtIsNil()).Count(ctx) // of what they see
	return payload, err
}

func collectNotification(s selection, q *ent.NotificationQuery) {
	s = s.of("Notification")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	event, asksEvent := s.field("event")
	if _, asksSubject := s.field("subject"); asksEvent || asksSubject {
		q.WithEvent(func(q *ent.EventQuery) { collectEvent(event, q) })
	}
}
