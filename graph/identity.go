package graph

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/session"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
	"throughline/graph/gen"
)

// Identity is who somebody is, as another service that signs people in says.
type Identity struct {
	Issuer, Subject string // the account there, which stays theirs when its address changes

	Email string // it has verified that this is theirs; "" when it has not
	Name  string
	// Roles are all that the service decides about, and which of them they hold.
	Roles map[RoleAt]bool
}

// RoleAt is a role in the product with a key, or, with none, in the workspace.
type RoleAt struct {
	Kind    rights.RoleKind
	Product string
}

// Why somebody who has proved who they are does not come in.
var (
	ErrUnknown    = &Error{Code: Forbidden, Message: "Nobody here has this mail address. Ask an admin to invite it."}
	ErrDisabled   = &Error{Code: Forbidden, Message: "This person was disabled."}
	ErrUnverified = &Error{Code: Forbidden, Message: "The provider has not verified a mail address."}
	ErrLinked     = &Error{Code: Forbidden, Message: "Whoever has this mail address here signs in with another account. An admin can unlink that one and let them in again."}
)

// SignInAs opens a session for whose account it is, and makes their roles what
// the service says of them. The first time that is whoever has its mail address,
// who takes up their invitation, too; someone new comes in only with a role.
func (r *Resolver) SignInAs(ctx context.Context, store *Store, is Identity) error {
	return store.again(func() error { return r.signInAs(ctx, store, is) })
}

func (r *Resolver) signInAs(ctx context.Context, store *Store, is Identity) error {
	return store.Work(ctx, "signIn", func(ctx context.Context) error {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return err
		}
		u, err := personOf(ctx, c, is)
		if err != nil {
			return err
		}
		ctx = viewer.NewContext(ctx, viewer.System(u.WorkspaceID))
		if err := setRoles(ctx, c, u.ID, is.Roles); err != nil {
			return err
		}
		if u, err = c.User.Get(ctx, u.ID); err != nil { // with the number of their last role change
			return err
		}
		_, err = r.open(ctx, u)
		return err
	})
}

// personOf returns the person of an account; while it is nobody's, it becomes
// that of whoever has its mail address, or of someone new who holds a role.
func personOf(ctx context.Context, c *ent.Client, is Identity) (*ent.User, error) {
	system := viewer.NewContext(ctx, viewer.System(""))
	u, err := c.User.Query().Where(user.IdentityIssuer(is.Issuer), user.IdentitySubject(is.Subject)).Only(system)
	switch {
	case err == nil && !u.Active:
		return nil, ErrDisabled
	case !ent.IsNotFound(err):
		return u, err
	case is.Email == "":
		return nil, ErrUnverified
	}
	email, err := cleanEmail("email", is.Email)
	if err != nil {
		return nil, err
	}
	u, err = c.User.Query().Where(user.Email(email)).Only(system)
	switch {
	case ent.IsNotFound(err):
		return newcomer(ctx, c, email, is)
	case err != nil:
		return nil, err
	case !u.Active:
		return nil, ErrDisabled
	}
	return linkIdentity(ctx, c, u, is)
}

// linkIdentity makes an account that of a person, who joins if they were invited. Theirs
// of another provider is replaced; another one of the same stays.
func linkIdentity(ctx context.Context, c *ent.Client, u *ent.User, is Identity) (*ent.User, error) {
	free := user.Or(user.IdentityIssuerIsNil(), user.IdentityIssuerNEQ(is.Issuer))
	up := c.User.UpdateOneID(u.ID).Where(free).SetIdentityIssuer(is.Issuer).SetIdentitySubject(is.Subject).
		AddVersion(1).SetUpdatedAt(clock(ctx))
	changes := []change.Field{changed("identityIssuer", u.IdentityIssuer, is.Issuer)}
	if u.Password == "" && isInvited(u) {
		name, err := nameOf(is, u.Name)
		if err != nil {
			return nil, err
		}
		up.SetName(name).ClearInvitation().ClearInvitationExpiresAt()
		changes = append(changes, changed("joined", nil, true))
	}
	u, err := up.Save(viewer.NewContext(ctx, viewer.System("")))
	if ent.IsNotFound(err) { // of two at once, too, the second finds it linked
		return nil, ErrLinked
	}
	if err != nil {
		return nil, err
	}
	theirs := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: u.WorkspaceID})
	workOf(ctx).record(theirs, entry{entity: u.ID, version: u.Version, changes: changes})
	return u, nil
}

// unlinkIdentity forgets the account that a person signs in with.
func unlinkIdentity(ctx context.Context, in gen.UnlinkIdentityInput) (*ent.User, error) {
	c, u, r, err := userFor(ctx, in.UserID)
	if err != nil || u.IdentityIssuer == nil {
		return u, err
	}
	issuer := *u.IdentityIssuer
	u, err = c.User.UpdateOneID(u.ID).ClearIdentityIssuer().ClearIdentitySubject().AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: u.ID, version: u.Version, changes: []change.Field{changed("identityIssuer", issuer, nil)}})
	_, err = end(ctx, c, r, becauseUnlinked, session.UserID(u.ID), session.IDNEQ(viewer.FromContext(ctx).SessionID))
	return u, err
}

// newcomer makes a person of the installation's workspace.
func newcomer(ctx context.Context, c *ent.Client, email string, is Identity) (*ent.User, error) {
	if !slices.Contains(slices.Collect(maps.Values(is.Roles)), true) {
		return nil, ErrUnknown
	}
	w, err := c.Workspace.Query().Order(workspace.ByID()).First(viewer.NewContext(ctx, viewer.System("")))
	if ent.IsNotFound(err) {
		return nil, ErrUnknown
	}
	if err != nil {
		return nil, err
	}
	name, err := nameOf(is, email)
	if err != nil {
		return nil, err
	}
	ctx = viewer.NewContext(ctx, viewer.System(w.ID))
	u, err := c.User.Create().SetWorkspaceID(w.ID).SetName(name).SetEmail(email).
		SetIdentityIssuer(is.Issuer).SetIdentitySubject(is.Subject).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: ruling{decision: rights.Administer}, entity: u.ID, version: u.Version,
		changes: created(map[string]any{"email": email, "name": name, "identityIssuer": is.Issuer})})
	return u, nil
}

func nameOf(is Identity, otherwise string) (string, error) {
	return required("name", cmp.Or(is.Name, otherwise), maxName)
}

// setRoles gives and takes the roles that another service decides about. What
// cannot be, as a role in a product that is not there, is said in the log of the
// process; the person comes in without.
func setRoles(ctx context.Context, c *ent.Client, userID string, roles map[RoleAt]bool) error {
	// Products before the workspace, whose row is locked last.
	for _, at := range slices.SortedFunc(maps.Keys(roles), func(a, b RoleAt) int {
		return cmp.Or(-cmp.Compare(a.Product, b.Product), cmp.Compare(a.Kind, b.Kind))
	}) {
		var of *string
		if at.Product != "" {
			id, err := c.Product.Query().Where(product.Key(at.Product)).OnlyID(ctx)
			if ent.IsNotFound(err) {
				slog.WarnContext(ctx, "a role in a product that is not there", "role", at.Kind, "product", at.Product)
				continue
			}
			if err != nil {
				return err
			}
			of = &id
		}
		if err := setRole(ctx, c, userID, at.Kind, of, roles[at]); err != nil {
			return err
		}
	}
	return nil
}

func setRole(ctx context.Context, c *ent.Client, userID string, kind rights.RoleKind, productID *string, holds bool) error {
	if holds {
		_, err := grant(ctx, c, userID, kind, productID, "roles")
		return err
	}
	held := c.Role.Query().Where(role.UserID(userID), role.KindEQ(kind))
	if productID != nil {
		held.Where(role.ProductID(*productID))
	}
	id, err := held.OnlyID(ctx)
	if err != nil {
		return ent.MaskNotFound(err)
	}
	_, err = revokeRole(ctx, gen.RevokeRoleInput{RoleID: id})
	var refused *Error
	if errors.As(err, &refused) && refused.Code == Invalid { // the last admin stays one
		slog.WarnContext(ctx, "a role stays", "role", kind, "user", userID, "because", refused.Message)
		return nil
	}
	return err
}
