package graph

import (
	"context"
	"crypto/subtle"
	"errors"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/product"
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
	Viewer    *viewer.Viewer // whose it is, in which session, with the roles they hold
	// Refresh is what the browser keeps for the next one, and until when; ""
	// when it has that already.
	Refresh      string
	RefreshUntil time.Time
}

// Auth is how people prove who they are; server/auth implements it. Methods
// that get a client act as the installation itself, in its transaction.
type Auth interface {
	// Begin refuses, with LIMITED, another try to sign in as email now. The try
	// counts as failed until succeeded is called: many at once are many.
	Begin(ctx context.Context, email string) (succeeded func(), err error)
	// Hash returns what is kept of a password. It takes a while, on purpose.
	Hash(ctx context.Context, password string) (string, error)
	// Matches reports whether the password is the one that was kept. It takes
	// the same time when nothing was kept.
	Matches(ctx context.Context, kept, password string) (bool, error)
	// Open begins a session.
	Open(ctx context.Context, c *ent.Client, u *ent.User) (Access, error)
	// Refresh takes a refresh token for a new access token. *Ended is a refusal
	// that ended the session.
	Refresh(ctx context.Context, c *ent.Client, refresh string) (Access, error)
	// Close ends the session of the refresh token or, when that is "", the one
	// with the id. Nil when it was not open.
	Close(ctx context.Context, c *ent.Client, refresh, sessionID string) (*ent.Session, error)
	// Brought returns the refresh token that came with the request.
	Brought(ctx context.Context) (string, error)
	// Hand gives the browser its refresh token to keep.
	Hand(ctx context.Context, access Access)
	// TakeBack takes the refresh token from the browser.
	TakeBack(ctx context.Context)
	// ScriptSecret makes the secret of a script's token, and what is kept of it.
	ScriptSecret() (shown string, kept []byte)
}

// Ended is the refusal of a refresh that ended its session. The end stands,
// though the request failed.
type Ended struct {
	Session *ent.Session
	Because string
}

func (e *Ended) Error() string { return "the session was ended: " + e.Because }

// ErrSessionEnded is the same whether the session was ended before or just now.
var ErrSessionEnded = Unauthenticatedf("REVOKED", "This session was ended. Sign in again.")

// wrongSignIn is the same for a mail nobody has and for a wrong password.
var wrongSignIn = Unauthenticatedf("INVALID", "Mail and password do not match.")

func (r *Resolver) signIn(ctx context.Context, in gen.SignInInput) (Access, error) {
	email := strings.ToLower(strings.TrimSpace(in.Email))
	succeeded, err := r.Auth.Begin(ctx, email)
	if err != nil {
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
		return Access{}, wrongSignIn
	}
	succeeded()
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
	workOf(ctx).record(noted, entry{entity: access.Viewer.SessionID, subject: u.ID, changes: []change.Field{changed("session", nil, "open")}})
	// Should it not commit, the browser holds a token of nothing.
	r.Auth.Hand(ctx, access)
	return access, nil
}

// refreshSession works in a transaction of its own, which commits before the
// answer: a browser must never hold a token the database does not know, and a
// session that ends because its token was used twice has ended although the
// request is refused. It is the only mutation of its request (limits).
func (r *Resolver) refreshSession(ctx context.Context) (Access, error) {
	refresh, err := r.Auth.Brought(ctx)
	if err != nil {
		return Access{}, err
	}
	var access Access
	var ended *Ended
	err = workOf(ctx).apart(ctx, func(ctx context.Context) error {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return err
		}
		access, err = r.Auth.Refresh(viewer.NewContext(ctx, viewer.System("")), c, refresh)
		if !errors.As(err, &ended) {
			return err
		}
		noted := viewer.NewContext(ctx, viewer.System(ended.Session.WorkspaceID))
		workOf(ctx).record(noted, entry{entity: ended.Session.ID, subject: ended.Session.UserID, reason: ended.Because,
			changes: []change.Field{changed("session", "open", "ended")}})
		return nil
	})
	switch {
	case err != nil:
		return Access{}, err
	case ended != nil:
		return Access{}, ErrSessionEnded
	}
	r.Auth.Hand(ctx, access)
	return access, nil
}

// signOut ends the session of the refresh token that came along or, without
// one, of the access token.
func (r *Resolver) signOut(ctx context.Context) (*string, error) {
	sessionID := ""
	if v := viewer.FromContext(ctx); v != nil {
		sessionID = v.SessionID
	}
	refresh, err := r.Auth.Brought(ctx)
	if err != nil && sessionID == "" {
		r.Auth.TakeBack(ctx)
		return nil, nil
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	s, err := r.Auth.Close(viewer.NewContext(ctx, viewer.System("")), c, refresh, sessionID)
	if err != nil {
		return nil, err
	}
	r.Auth.TakeBack(ctx)
	if s == nil {
		return nil, nil
	}
	noted := viewer.NewContext(ctx, &viewer.Viewer{UserID: s.UserID, WorkspaceID: s.WorkspaceID})
	workOf(ctx).record(noted, entry{entity: s.ID, subject: s.UserID, changes: []change.Field{changed("session", "open", "ended")}})
	return &s.ID, nil
}

// createWorkspace makes the first workspace, product and person of an empty
// installation.
func (r *Resolver) createWorkspace(ctx context.Context, in gen.CreateWorkspaceInput) (*ent.Workspace, *ent.Product, Access, error) {
	fail := func(err error) (*ent.Workspace, *ent.Product, Access, error) { return nil, nil, Access{}, err }
	if r.SetupToken == "" || subtle.ConstantTimeCompare([]byte(in.Token), []byte(r.SetupToken)) != 1 {
		return fail(notFound("input.token"))
	}
	// A link that was used says so, whatever else the form lacks.
	if waits, err := unclaimed(ctx, db(ctx)); err != nil || !waits {
		if err == nil {
			err = notFound("input.token")
		}
		return fail(err)
	}
	person := Person{Name: in.Person.Name, Email: in.Person.Email}
	if err := CheckPassword("input.person.password", in.Person.Password); err != nil {
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
	p, err := firstProduct(asAdmin, in.Product.Key, in.Product.Name)
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

// firstProduct makes the first product, or takes the one that an import made
// under this key, and names it.
func firstProduct(ctx context.Context, key, name string) (*ent.Product, error) {
	clean, err := cleanKey("input.product.key", key)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	id, err := c.Product.Query().Where(product.Key(clean)).OnlyID(ctx)
	if ent.IsNotFound(err) {
		return createProduct(ctx, gen.CreateProductInput{Key: key, Name: name})
	}
	if err != nil {
		return nil, err
	}
	return updateProduct(ctx, gen.UpdateProductInput{ID: id, Name: graphql.OmittableOf(&name)})
}

// Person is someone to be: their name, mail and what is kept of their password.
type Person struct{ Name, Email, Password string }

// Found creates a workspace on an empty database, with its first admin, or
// gives them the one that an import made; see Store.Unclaimed. It joins the
// work of ctx. Where somebody is already it answers NOT_FOUND: there is nothing
// left to set up.
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
	now := clock(ctx)
	w, err := claim(ctx, c, name, demo)
	if ent.IsNotFound(err) {
		create := c.Workspace.Create().SetFirst(true).SetName(name).SetCreatedAt(now).SetUpdatedAt(now)
		if demo {
			create.SetDemoAt(workOf(ctx).store.Now())
		}
		w, err = create.Save(everywhere)
	}
	if isConstraint(err) { // somebody else came first, at this moment
		err = notFound("input.token")
	}
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
	workOf(ctx).record(founder, entry{ruling: r, entity: w.ID, version: w.Version, changes: []change.Field{changed("name", nil, name)}})
	workOf(ctx).record(founder, entry{ruling: r, entity: u.ID, version: 1, changes: []change.Field{changed("email", nil, email)}})
	if _, err := grant(founder, c, u.ID, rights.Admin, nil, "input"); err != nil {
		return nil, nil, err
	}
	return w, u, nil
}

// setup says what anyone may know before signing in.
func (r *Resolver) setup(ctx context.Context) (*gen.Setup, error) {
	demo, err := db(ctx).Workspace.Query().Where(workspace.DemoAtNotNil()).Exist(viewer.NewContext(ctx, viewer.System("")))
	if err != nil {
		return nil, err
	}
	empty, err := unclaimed(ctx, db(ctx))
	s := &gen.Setup{Empty: empty, Demo: demo, Explorer: r.Explorer}
	if r.Provider != "" {
		s.Provider = &r.Provider
	}
	return s, err
}

// entered returns the person who has just proved who they are. What is asked
// below the answer, they ask.
func entered(ctx context.Context, access Access, path ...string) (*ent.User, error) {
	workOf(ctx).entered = access.Viewer
	return loaded[*ent.User](viewer.NewContext(ctx, access.Viewer), access.Viewer.UserID, path...)
}
