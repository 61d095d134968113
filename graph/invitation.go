package graph

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/session"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// invitationLasts is how long an invitation's link is good for.
const invitationLasts = 7 * 24 * time.Hour

// secret returns a random text for a link, and what the database keeps of it.
func secret() (text string, kept []byte) {
	b := make([]byte, 24)
	rand.Read(b)
	text = base64.RawURLEncoding.EncodeToString(b)
	return text, keptOf(text)
}

// isInvited reports whether a link is open for somebody. What the database has
// none of comes as an empty one.
func isInvited(u *ent.User) bool { return u.Invitation != nil && len(*u.Invitation) > 0 }

func keptOf(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}

func inviteUser(ctx context.Context, in gen.InviteUserInput) (*ent.User, string, error) {
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, "", err
	}
	email, err := cleanEmail("input.email", in.Email)
	if err != nil {
		return nil, "", err
	}
	name, err := required("input.name", or(in.Name, email[:strings.IndexByte(email, '@')]), maxName)
	if err != nil {
		return nil, "", err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, "", err
	}
	u, err := invitee(ctx, c, email, in)
	if err != nil {
		return nil, "", err
	}
	link, kept := secret()
	now := clock(ctx)
	if u == nil {
		u, err = c.User.Create().SetWorkspaceID(viewer.FromContext(ctx).WorkspaceID).SetName(name).SetEmail(email).
			SetCreatedAt(now).SetUpdatedAt(now).SetInvitation(kept).SetInvitationExpiresAt(now.Add(invitationLasts)).Save(ctx)
	} else {
		u, err = c.User.UpdateOneID(u.ID).SetEmail(email).SetPlaceholder(false).AddVersion(1).SetUpdatedAt(now).
			SetInvitation(kept).SetInvitationExpiresAt(now.Add(invitationLasts)).Save(ctx)
	}
	if isConstraint(err) { // someone of another workspace: say no more than this
		return nil, "", invalid("input.email", "This address cannot be invited.")
	}
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: u.ID, version: u.Version, changes: []change.Field{changed("email", nil, email)}})
	for _, wanted := range in.Roles {
		if _, err := grant(ctx, c, u.ID, wanted.Kind, wanted.ProductID.Value(), "input.roles"); err != nil {
			return nil, "", err
		}
	}
	return u, link, nil
}

// invitee returns the person an invitation is for when they are known: a
// placeholder of an import, or someone who has not taken up theirs yet.
func invitee(ctx context.Context, c *ent.Client, email string, in gen.InviteUserInput) (*ent.User, error) {
	if id := in.PlaceholderID.Value(); id != nil {
		u, err := c.User.Query().Where(user.ID(*id), user.Placeholder(true)).Only(ctx)
		return u, orNotFound(err, "input.placeholderId")
	}
	u, err := c.User.Query().Where(user.Email(email)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, err
	case !u.Active:
		return nil, invalid("input.email", "%s was disabled. Enable them instead.", u.Name)
	case u.Password != "" || !isInvited(u) && !u.Placeholder: // another service knows who they are
		return nil, invalid("input.email", "%s is here already. Grant roles instead.", u.Name)
	}
	return u, nil
}

// createSignInLink makes a link for someone who is among the people to choose
// another password with, or their first one.
func createSignInLink(ctx context.Context, in gen.CreateSignInLinkInput) (*ent.User, string, error) {
	c, u, r, err := userFor(ctx, in.UserID)
	switch {
	case err != nil:
		return nil, "", err
	case !u.Active:
		return nil, "", invalid("input.userId", "%s was disabled. Enable them first.", u.Name)
	case u.Email == nil:
		return nil, "", invalid("input.userId", "%s has no mail address. Invite them instead.", u.Name)
	}
	link, kept := secret()
	u, err = c.User.UpdateOneID(u.ID).SetInvitation(kept).SetInvitationExpiresAt(clock(ctx).Add(invitationLasts)).
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: u.ID, version: u.Version, changes: []change.Field{changed("signInLink", nil, true)}})
	return u, link, nil
}

func (r *Resolver) acceptInvitation(ctx context.Context, in gen.AcceptInvitationInput) (Access, error) {
	system := viewer.NewContext(ctx, viewer.System(""))
	invited := user.And(user.Invitation(keptOf(in.Token)), user.InvitationExpiresAtGT(clock(ctx)), user.Active(true))
	u, err := db(ctx).User.Query().Where(invited).Only(system)
	if err != nil {
		return Access{}, orNotFound(err, "input.token")
	}
	name, err := required("input.name", or(in.Name, u.Name), maxName)
	if err != nil {
		return Access{}, err
	}
	if err := CheckPassword("input.password", in.Password); err != nil {
		return Access{}, err
	}
	hash, err := r.Auth.Hash(ctx, in.Password)
	if err != nil {
		return Access{}, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return Access{}, err
	}
	if u, err = c.User.Query().Where(invited).Only(system); err != nil {
		return Access{}, orNotFound(err, "input.token")
	}
	joins := u.Password == ""
	// Of two at once, the second finds the invitation gone.
	u, err = c.User.UpdateOneID(u.ID).Where(invited).SetName(name).SetPassword(hash).ClearInvitation().ClearInvitationExpiresAt().
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(system)
	if err != nil {
		return Access{}, err
	}
	noted := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: u.WorkspaceID})
	what := changed("joined", nil, true)
	if !joins {
		what = changed("password", nil, "another")
	}
	if _, err := end(noted, c, ruling{}, becausePassword, session.UserID(u.ID)); err != nil {
		return Access{}, err
	}
	workOf(ctx).record(noted, entry{entity: u.ID, version: u.Version, changes: []change.Field{what}})
	return r.open(ctx, u)
}
