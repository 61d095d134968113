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
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
	"throughline/graph/gen"
)

// Identity is who somebody is, as another service that signs people in says.
type Identity struct {
	Email string // it has verified that this is theirs
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
	ErrUnknown  = &Error{Code: Forbidden, Message: "Nobody here has this mail address. Ask an admin to invite it."}
	ErrDisabled = &Error{Code: Forbidden, Message: "This person was disabled."}
)

// SignInAs opens a session for whoever has the identity's mail address, takes up
// their invitation, and makes their roles what the service says of them. Someone
// new comes in only with a role.
func (r *Resolver) SignInAs(ctx context.Context, store *Store, is Identity) error {
	email, err := cleanEmail("email", is.Email)
	if err != nil {
		return err
	}
	return store.again(func() error { return r.signInAs(ctx, store, is, email) })
}

func (r *Resolver) signInAs(ctx context.Context, store *Store, is Identity, email string) error {
	return store.Work(ctx, "signIn", func(ctx context.Context) error {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return err
		}
		u, err := personOf(ctx, c, email, is)
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

// personOf returns the person with the address, who joins if they were invited, or
// if they are new and hold a role.
func personOf(ctx context.Context, c *ent.Client, email string, is Identity) (*ent.User, error) {
	system := viewer.NewContext(ctx, viewer.System(""))
	u, err := c.User.Query().Where(user.Email(email)).Only(system)
	switch {
	case ent.IsNotFound(err):
		return newcomer(ctx, c, email, is)
	case err != nil:
		return nil, err
	case !u.Active:
		return nil, ErrDisabled
	case u.Password != "" || !isInvited(u):
		return u, nil
	}
	name, err := nameOf(is, u.Name)
	if err != nil {
		return nil, err
	}
	u, err = c.User.UpdateOneID(u.ID).SetName(name).ClearInvitation().ClearInvitationExpiresAt().
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(system)
	if err != nil {
		return nil, err
	}
	theirs := viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: u.WorkspaceID})
	workOf(ctx).record(theirs, entry{entity: u.ID, version: u.Version, changes: []change.Field{changed("joined", nil, true)}})
	return u, nil
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
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: ruling{decision: rights.Administer}, entity: u.ID, version: u.Version,
		changes: created(map[string]any{"email": email, "name": name})})
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
