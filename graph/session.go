package graph

import (
	"context"
	"strings"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
	"throughline/graph/gen"
)

// Access is what a person acts with until it expires.
type Access struct {
	Token     string
	ExpiresAt time.Time
	SessionID string
	UserID    string
}

// Auth is how people prove who they are; server/auth implements it. Its methods
// get the client of the request's transaction, as the installation itself.
type Auth interface {
	// Admit refuses, with LIMITED, another try to sign in as email now.
	Admit(ctx context.Context, email string) error
	// Failed counts a try that failed, Succeeded forgets those before.
	Failed(ctx context.Context, email string)
	Succeeded(ctx context.Context, email string)
	// Hash returns what is kept of a password. It takes a while, on purpose.
	Hash(ctx context.Context, password string) (string, error)
	// Matches reports whether the password is the one that was kept. It takes
	// the same time when nothing was kept.
	Matches(ctx context.Context, kept, password string) (bool, error)
	// Open begins a session and hands its refresh token to the browser.
	Open(ctx context.Context, c *ent.Client, u *ent.User) (Access, error)
	// Refresh takes the browser's refresh token for a new access token.
	Refresh(ctx context.Context, c *ent.Client) (Access, error)
	// Close ends the session of the browser's refresh token; "" when there is none.
	Close(ctx context.Context, c *ent.Client) (sessionID, workspaceID, userID string, err error)
}

// wrongSignIn is the same for a mail nobody has and for a wrong password.
var wrongSignIn = Unauthenticatedf("INVALID", "Mail and password do not match.")

func (r *Resolver) signIn(ctx context.Context, in gen.SignInInput) (Access, error) {
	email := strings.ToLower(strings.TrimSpace(in.Email))
	if err := r.Auth.Admit(ctx, email); err != nil {
		return Access{}, err
	}
	u, err := db(ctx).User.Query().Where(user.Email(email), user.Active(true)).Only(viewer.NewContext(ctx, viewer.System("")))
	if err != nil && !ent.IsNotFound(err) {
		return Access{}, err
	}
	kept := ""
	if u != nil {
		kept = u.Password
	}
	ok, err := r.Auth.Matches(ctx, kept, in.Password)
	if err != nil {
		return Access{}, err
	}
	if !ok || u == nil {
		r.Auth.Failed(ctx, email)
		return Access{}, wrongSignIn
	}
	r.Auth.Succeeded(ctx, email)
	return r.open(ctx, u)
}

// open begins a session for a person who has proved who they are.
func (r *Resolver) open(ctx context.Context, u *ent.User) (Access, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return Access{}, err
	}
	access, err := r.Auth.Open(viewer.NewContext(ctx, viewer.System(u.WorkspaceID)), c, u)
	if err != nil {
		return Access{}, err
	}
	noted := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: u.WorkspaceID})
	workOf(ctx).record(noted, entry{entity: access.SessionID, subject: u.ID, changes: []change.Field{changed("session", nil, "open")}})
	return access, nil
}

func (r *Resolver) refreshSession(ctx context.Context) (Access, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return Access{}, err
	}
	return r.Auth.Refresh(viewer.NewContext(ctx, viewer.System("")), c)
}

func (r *Resolver) signOut(ctx context.Context) (*string, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	id, workspaceID, userID, err := r.Auth.Close(viewer.NewContext(ctx, viewer.System("")), c)
	if err != nil || id == "" {
		return nil, err
	}
	noted := viewer.NewContext(ctx, &viewer.Viewer{UserID: userID, WorkspaceID: workspaceID})
	workOf(ctx).record(noted, entry{entity: id, subject: userID, changes: []change.Field{changed("session", "open", "ended")}})
	return &id, nil
}

func (r *Resolver) acceptInvitation(ctx context.Context, in gen.AcceptInvitationInput) (Access, error) {
	system := viewer.NewContext(ctx, viewer.System(""))
	invited := user.And(user.Invitation(keptOf(in.Token)), user.InvitationExpiresAtGT(clock(ctx)), user.Active(true))
	if _, err := db(ctx).User.Query().Where(invited).OnlyID(system); err != nil {
		return Access{}, orNotFound(err, "input.token")
	}
	name, err := required("input.name", in.Name, maxName)
	if err != nil {
		return Access{}, err
	}
	if err := checkPassword("input.password", in.Password); err != nil {
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
	u, err := c.User.Query().Where(invited).Only(system)
	if err != nil {
		return Access{}, orNotFound(err, "input.token")
	}
	u, err = c.User.UpdateOneID(u.ID).SetName(name).SetPassword(hash).ClearInvitation().ClearInvitationExpiresAt().
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(system)
	if err != nil {
		return Access{}, err
	}
	noted := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: u.WorkspaceID})
	workOf(ctx).record(noted, entry{entity: u.ID, version: u.Version, changes: []change.Field{changed("joined", nil, true)}})
	return r.open(ctx, u)
}

// createWorkspace makes the first workspace, product and person of an empty
// installation.
func (r *Resolver) createWorkspace(ctx context.Context, in gen.CreateWorkspaceInput) (*ent.Workspace, *ent.Product, Access, error) {
	fail := func(err error) (*ent.Workspace, *ent.Product, Access, error) { return nil, nil, Access{}, err }
	if r.SetupToken == "" || in.Token != r.SetupToken {
		return fail(notFound("input.token"))
	}
	person := Person{Name: in.Person.Name, Email: in.Person.Email}
	if err := checkPassword("input.person.password", in.Person.Password); err != nil {
		return fail(err)
	}
	hash, err := r.Auth.Hash(ctx, in.Person.Password)
	if err != nil {
		return fail(err)
	}
	person.Password = hash
	w, u, err := Found(ctx, in.Name, false, person)
	if err != nil {
		return fail(err)
	}
	asAdmin := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: w.ID, Admin: true})
	p, err := createProduct(asAdmin, gen.CreateProductInput{Key: in.Product.Key, Name: in.Product.Name})
	if err != nil {
		return fail(err)
	}
	for _, kind := range []rights.RoleKind{rights.PM, rights.PO} {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return fail(err)
		}
		if _, err := grant(asAdmin, c, u.ID, kind, &p.ID, "input"); err != nil {
			return fail(err)
		}
	}
	if u, err = workOf(ctx).tx.User.Get(asAdmin, u.ID); err != nil {
		return fail(err)
	}
	access, err := r.open(ctx, u)
	return w, p, access, err
}

// Person is someone to be: their name, mail and what is kept of their password.
type Person struct{ Name, Email, Password string }

// Found creates a workspace on an empty database, with its first admin. It
// joins the work of ctx. On a database that has a workspace it answers
// NOT_FOUND: there is nothing left to set up.
func Found(ctx context.Context, name string, demo bool, first Person) (*ent.Workspace, *ent.User, error) {
	name, err := required("input.name", name, maxName)
	if err != nil {
		return nil, nil, err
	}
	first.Name, err = required("input.person.name", first.Name, maxName)
	if err != nil {
		return nil, nil, err
	}
	email, err := cleanEmail("input.person.email", first.Email)
	if err != nil {
		return nil, nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, nil, err
	}
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	if taken, err := c.Workspace.Query().Exist(everywhere); err != nil || taken {
		if err == nil {
			err = notFound("input.token")
		}
		return nil, nil, err
	}
	now := clock(ctx)
	w, err := c.Workspace.Create().SetName(name).SetDemo(demo).SetCreatedAt(now).SetUpdatedAt(now).Save(everywhere)
	if err != nil {
		return nil, nil, err
	}
	system := viewer.NewContext(ctx, viewer.System(w.ID))
	u, err := c.User.Create().SetWorkspaceID(w.ID).SetName(first.Name).SetEmail(email).SetPassword(first.Password).
		SetCreatedAt(now).SetUpdatedAt(now).Save(system)
	if err != nil {
		return nil, nil, err
	}
	founder := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: w.ID, Admin: true})
	r := ruling{decision: rights.Administer, hat: rights.Admin}
	workOf(ctx).record(founder, entry{ruling: r, entity: w.ID, version: 1, changes: []change.Field{changed("name", nil, name)}})
	workOf(ctx).record(founder, entry{ruling: r, entity: u.ID, version: 1, changes: []change.Field{changed("email", nil, email)}})
	if _, err := grant(founder, c, u.ID, rights.Admin, nil, "input"); err != nil {
		return nil, nil, err
	}
	return w, u, nil
}

// setup says what anyone may know before signing in.
func setup(ctx context.Context) (*gen.Setup, error) {
	rows, err := db(ctx).Workspace.Query().Limit(1).Select(workspace.FieldDemo).Bools(viewer.NewContext(ctx, viewer.System("")))
	if err != nil {
		return nil, err
	}
	return &gen.Setup{Empty: len(rows) == 0, Demo: len(rows) == 1 && rows[0]}, nil
}

// entered returns the person who has just proved who they are, as they see
// themselves: with their own roles.
func entered(ctx context.Context, access Access, path ...string) (*ent.User, error) {
	found, err := nodesByID(viewer.NewContext(ctx, viewer.System("")), []string{access.UserID}, selected(ctx, path...))
	if err != nil {
		return nil, err
	}
	u, _ := found[access.UserID].(*ent.User)
	if u == nil {
		return nil, wrongSignIn
	}
	return u, nil
}
