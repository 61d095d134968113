package graph

import (
	"context"
	"log/slog"
	"time"

	"throughline/ent"
	"throughline/ent/viewer"
)

// Letter is a mail to one person.
type Letter struct {
	To      string
	Subject string
	Text    []string // its paragraphs
	Link    string   // what to press, below them; "" for nothing
	Press   string   // the words on it
	Note    string   // small, at the end
}

// Post sends letters; server/mail implements it.
type Post interface {
	Send(ctx context.Context, l Letter) error
}

// mails are the mutations that send a letter once they have happened. Each
// commits before it is answered, for the answer says whether the letter went
// out; beside others in its request, it sends none.
var mails = map[string]bool{"inviteUser": true, "createSignInLink": true}

// mailLink sends the link of an invitation, or the one to sign in with, after
// the work has committed, and then says whether it went out.
func (r *Resolver) mailLink(ctx context.Context, u *ent.User, path string, say func(mailed *bool)) error {
	if r.Post == nil {
		return nil
	}
	v := viewer.FromContext(ctx)
	sender, err := db(ctx).User.Get(ctx, v.UserID)
	if err != nil {
		return err
	}
	workspace, err := db(ctx).Workspace.Get(ctx, v.WorkspaceID)
	if err != nil {
		return err
	}
	l := Letter{
		To:      *u.Email,
		Subject: sender.Name + " invites you to " + workspace.Name,
		Text:    []string{sender.Name + " invites you to " + workspace.Name + " on Throughline. Choose how you are called there, and a password."},
		Link:    r.Site + path, Press: "Join",
		Note: "This link is good once, until " + u.InvitationExpiresAt.Format("2 January 2006") + ". Whoever has it joins as you: pass it to nobody.",
	}
	if u.Password != "" {
		l.Subject = "Your link to sign in to " + workspace.Name
		l.Text = []string{sender.Name + " made you a link with which you choose another password for " + workspace.Name + " on Throughline. Until you do, nothing changes."}
		l.Press = "Choose a password"
	}
	workOf(ctx).afterwards(func(ctx context.Context) {
		const patience = 6 * time.Second // the answer has to come in time
		ctx, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		err := r.Post.Send(ctx, l)
		if err != nil {
			slog.ErrorContext(ctx, "a letter did not go out", "request", RequestFrom(ctx).ID, "error", err)
		}
		mailed := err == nil
		say(&mailed)
	})
	return nil
}
