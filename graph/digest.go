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
	// digestSpan is how long a notification waits to be mailed: what is older was
	// there before letters were, or found nobody.
	digestSpan = 24 * time.Hour
	// digestLines is how many notifications a letter names.
	digestLines = 20
)

// Digest mails to each person, in one letter, what they were told in the app and
// have not read for a while. Each notification is mailed once, also by several
// servers: it is marked before it is sent, and no more where the letter was not
// taken. It returns how many letters were sent; errors of single letters do not
// hold up the others.
func (s *Store) Digest(ctx context.Context, post Post, site string) (sent int, err error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	now := instant(s.Now())
	waiting := notification.And(notification.MailedAtIsNil(), notification.ReadAtIsNil(),
		notification.CreatedAtLTE(now.Add(-digestPause)), notification.CreatedAtGT(now.Add(-digestSpan)))
	people, err := s.Client.User.Query().
		Where(user.Active(true), user.EmailNotNil(), user.HasNotificationsWith(waiting)).Order(user.ByID()).All(ctx)
	if err != nil {
		return 0, err
	}
	var failures []error
	for _, one := range people {
		mine := notification.And(notification.UserID(one.ID), waiting)
		if err := s.digest(viewer.NewContext(ctx, viewer.System(one.WorkspaceID)), post, site, one, mine, now); err != nil {
			failures = append(failures, err)
			continue
		}
		sent++
	}
	return sent, errors.Join(failures...)
}

func (s *Store) digest(ctx context.Context, post Post, site string, to *ent.User, mine predicate.Notification, now time.Time) error {
	rows, err := s.Client.Notification.Query().Where(mine).Order(notification.ByID()).WithProduct().
		WithEvent(func(q *ent.EventQuery) { q.WithActor() }).All(ctx)
	if err != nil {
		return err
	}
	ids := texts(rows, func(n *ent.Notification) string { return n.ID })
	marked, err := s.Client.Notification.Update().Where(notification.IDIn(ids...), notification.MailedAtIsNil()).SetMailedAt(now).Save(ctx)
	if err != nil || marked < len(rows) { // another server sends it
		return err
	}
	if err := post.Send(ctx, letterOf(to, rows, site)); err != nil {
		back := context.WithoutCancel(ctx)
		return errors.Join(err, s.Client.Notification.Update().Where(notification.IDIn(ids...)).ClearMailedAt().Exec(back))
	}
	return nil
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
		if n.Edges.Event.Action == "declineProposal" {
			return fmt.Sprintf("%s declined your proposal in %s.", who, in)
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
	}
	return fmt.Sprintf("Something happened in %s.", in)
}
