package graph

import (
	"context"
	"errors"
	"fmt"
	"time"

	"throughline/ent"
	"throughline/ent/notification"
	"throughline/ent/predicate"
	"throughline/ent/user"
	"throughline/ent/viewer"
)

const (
	// digestPause lets people read in the app what would be mailed to them.
	digestPause = 15 * time.Minute
	// digestEvery is how long somebody is left alone after a letter.
	digestEvery = time.Hour
	// digestSpan is how long a notification waits to be mailed: what is older was
	// there before letters were, or found nobody.
	digestSpan = 24 * time.Hour
	// digestLines is how many notifications a letter names.
	digestLines = 20
)

// Digest mails to each person, in one letter an hour at most, what they were told
// in the app and have not read for a while, in products they still see. Each
// notification is mailed once, also by several servers: it is marked before it is
// sent, and no more where the letter was not taken. It returns how many letters
// were sent, and gives up when several in a row were not taken.
func (s *Store) Digest(ctx context.Context, post Post, site string) (sent int, err error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	now := instant(s.Now())
	waiting := notification.And(notification.MailedAtIsNil(), notification.ReadAtIsNil(),
		notification.CreatedAtLTE(now.Add(-digestPause)), notification.CreatedAtGT(now.Add(-digestSpan)))
	people, err := s.Client.User.Query().Where(
		user.Active(true), user.EmailNotNil(), user.InvitationIsNil(), user.HasNotificationsWith(waiting),
		user.Not(user.HasNotificationsWith(notification.MailedAtGT(now.Add(-digestEvery)))),
	).WithRoles().Order(user.ByID()).All(ctx)
	if err != nil {
		return 0, err
	}
	const patience = 3
	var failures []error
	for _, one := range people {
		mine := notification.And(notification.UserID(one.ID), waiting)
		if products, all := productsOf(one); !all {
			mine = notification.And(mine, notification.ProductIDIn(products...))
		}
		mailed, err := s.digest(viewer.NewContext(ctx, viewer.System(one.WorkspaceID)), post, site, one, mine, now)
		if mailed {
			sent++
		}
		if err == nil {
			continue
		}
		if failures = append(failures, err); len(failures) == patience {
			break
		}
	}
	return sent, errors.Join(failures...)
}

// productsOf returns the products somebody sees by their roles, which were
// loaded; all of them when they are an admin.
func productsOf(u *ent.User) (ids []string, all bool) {
	for _, r := range u.Edges.Roles {
		if r.ProductID == nil {
			return nil, true
		}
		ids = append(ids, *r.ProductID)
	}
	return ids, false
}

// digest mails one person what waits for them, and reports whether a letter went
// out: not when another server has been there first.
func (s *Store) digest(ctx context.Context, post Post, site string, to *ent.User, mine predicate.Notification, now time.Time) (bool, error) {
	rows, err := s.Client.Notification.Query().Where(mine).Order(notification.ByID()).WithProduct().
		WithEvent(func(q *ent.EventQuery) { q.WithActor() }).All(ctx)
	if err != nil || len(rows) == 0 {
		return false, err
	}
	ids := texts(rows, func(n *ent.Notification) string { return n.ID })
	if ours, err := s.mark(ctx, ids, now); err != nil || !ours {
		return false, err
	}
	if err := post.Send(ctx, letterOf(to, rows, site)); err != nil {
		back := context.WithoutCancel(ctx)
		return false, errors.Join(err, s.Client.Notification.Update().Where(notification.IDIn(ids...)).ClearMailedAt().Exec(back))
	}
	return true, nil
}

// mark says of notifications that they are mailed: of all of them, or, when some
// were marked by another, of none.
func (s *Store) mark(ctx context.Context, ids []string, now time.Time) (bool, error) {
	tx, err := s.Client.Tx(ctx)
	if err != nil {
		return false, err
	}
	defer tx.Rollback()
	marked, err := tx.Notification.Update().Where(notification.IDIn(ids...), notification.MailedAtIsNil()).SetMailedAt(now).Save(ctx)
	if err != nil || marked < len(ids) {
		return false, err
	}
	return true, tx.Commit()
}

// letterOf is a digest as a letter.
func letterOf(to *ent.User, rows []*ent.Notification, site string) Letter {
	l := Letter{
		To: *to.Email, Subject: fmt.Sprintf("%d things wait for you on Throughline", len(rows)),
		Link: site, Press: "Look at them", Note: "In your profile you choose what you are told.",
	}
	if len(rows) == 1 {
		l.Subject = sentenceOf(rows[0])
	}
	for _, n := range rows[:min(len(rows), digestLines)] {
		l.Text = append(l.Text, sentenceOf(n))
	}
	if more := len(rows) - digestLines; more > 0 {
		l.Text = append(l.Text, fmt.Sprintf("And %d more.", more))
	}
	return l
}

// sentenceOf says a notification in one sentence, without what people wrote.
func sentenceOf(n *ent.Notification) string {
	who := "Throughline"
	if actor := n.Edges.Event.Edges.Actor; actor != nil {
		who = actor.Name
	}
	in := n.Edges.Product.Name
	switch n.Kind {
	case notification.KindProposalWaits:
		return fmt.Sprintf("%s proposes a change in %s.", who, in)
	case notification.KindProposalDecided:
		switch n.Edges.Event.Action {
		case "declineProposal":
			return fmt.Sprintf("%s declined your proposal in %s.", who, in)
		case "undoEvent":
			return fmt.Sprintf("%s undid what your proposal changed in %s.", who, in)
		}
		return fmt.Sprintf("%s accepted your proposal in %s.", who, in)
	case notification.KindQuestionWaits:
		return fmt.Sprintf("%s asks a question in %s.", who, in)
	case notification.KindQuestionAnswered:
		return fmt.Sprintf("%s answered your question in %s.", who, in)
	case notification.KindStorySentBack:
		return fmt.Sprintf("%s sent a story of yours back in %s.", who, in)
	case notification.KindGoalOffTrack:
		return fmt.Sprintf("A goal of %s went off track.", in)
	case notification.KindDecisionWaits:
		return fmt.Sprintf("%s asks you for a decision in a report of %s.", who, in)
	case notification.KindDecisionAnswered:
		return fmt.Sprintf("%s answered what a report of %s asks.", who, in)
	case notification.KindLaunchItemWaits:
		return fmt.Sprintf("%s gave you something to do for a launch of %s.", who, in)
	case notification.KindLaunchItemDone:
		return fmt.Sprintf("%s did something for a launch of %s.", who, in)
	case notification.KindLaunchItemOverdue:
		return fmt.Sprintf("The day of something for a launch of %s has passed.", in)
	case notification.KindWebhookGaveUp:
		return fmt.Sprintf("A webhook of %s did not answer for a day and was paused.", in)
	case notification.KindLaunchDecided:
		return fmt.Sprintf("%s decided about a launch of %s.", who, in)
	}
	return fmt.Sprintf("Something happened in %s.", in)
}
