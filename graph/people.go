package graph

import (
	"context"
	"net/mail"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/schema"
	"throughline/ent/session"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// cleanEmail returns the address people sign in by, in lower case.
func cleanEmail(field, s string) (string, error) {
	s = strings.ToLower(strings.TrimSpace(s))
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s || len(s) > schema.MaxEmail {
		return "", invalid(field, "This is not a mail address.")
	}
	return s, nil
}

// MinPassword and MaxPassword bound a password, in characters.
const (
	MinPassword = 10
	MaxPassword = 200
)

// CheckPassword refuses a password that is too short or too long.
func CheckPassword(field, s string) error {
	if n := len([]rune(s)); n < MinPassword || n > MaxPassword {
		return invalid(field, "A password has %d to %d characters.", MinPassword, MaxPassword)
	}
	return nil
}

// grant gives a role, unless it is held already.
func grant(ctx context.Context, c *ent.Client, userID string, kind rights.RoleKind, productID *string, field string) (*ent.Role, error) {
	v := viewer.FromContext(ctx)
	if (kind == rights.Admin) != (productID == nil) {
		return nil, invalid(field, "ADMIN is of the workspace; every other role is in a product.")
	}
	of := ""
	if productID != nil {
		of = *productID
		if _, err := workOf(ctx).enter(ctx, field+".productId", of); err != nil {
			return nil, err
		}
	} else if _, err := workOf(ctx).enterWorkspace(ctx); err != nil {
		return nil, err
	}
	r, err := decide(ctx, of, rights.Administer)
	if err != nil {
		return nil, err
	}
	if _, err := c.User.Query().Where(user.ID(userID), user.Service(false)).OnlyID(ctx); err != nil {
		return nil, orNotFound(err, "input.userId")
	}
	held := c.Role.Query().Where(role.UserID(userID), role.KindEQ(kind))
	if productID != nil {
		held.Where(role.ProductID(of))
	} else {
		held.Where(role.ProductIDIsNil())
	}
	if row, err := held.Only(ctx); !ent.IsNotFound(err) {
		return row, err
	}
	create := c.Role.Create().SetWorkspaceID(v.WorkspaceID).SetUserID(userID).SetKind(kind).
		SetNillableProductID(productID).SetCreatedAt(clock(ctx))
	if v.UserID != "" {
		create.SetGrantedByID(v.UserID)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, subject: userID,
		changes: []change.Field{changed("role", nil, kind), changed("userId", nil, userID)}})
	return row, c.User.UpdateOneID(userID).AddRoleVersion(1).Exec(ctx)
}

func grantRole(ctx context.Context, in gen.GrantRoleInput) (*ent.Role, error) {
	if _, err := decide(ctx, "", rights.Administer); err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	return grant(ctx, c, in.UserID, in.Kind, in.ProductID.Value(), "input")
}

func revokeRole(ctx context.Context, in gen.RevokeRoleInput) (*ent.Role, error) {
	if _, err := decide(ctx, "", rights.Administer); err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	row, err := c.Role.Get(ctx, in.RoleID)
	if err != nil {
		return nil, orNotFound(err, "input.roleId")
	}
	of := ""
	if row.ProductID != nil {
		of = *row.ProductID
		if _, err := workOf(ctx).enter(ctx, "input.roleId", of); err != nil {
			return nil, err
		}
	} else if _, err := workOf(ctx).enterWorkspace(ctx); err != nil {
		return nil, err
	}
	if row, err = c.Role.Get(ctx, in.RoleID); err != nil { // of two at once, the second finds it gone
		return nil, orNotFound(err, "input.roleId")
	}
	r, err := decide(ctx, of, rights.Administer)
	if err != nil {
		return nil, err
	}
	if row.Kind == rights.Admin {
		if err := anotherAdmin(ctx, c, "input.roleId", row.UserID); err != nil {
			return nil, err
		}
	}
	if err := c.Role.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, subject: row.UserID,
		changes: []change.Field{changed("role", row.Kind, nil), changed("userId", row.UserID, nil)}})
	return row, c.User.UpdateOneID(row.UserID).AddRoleVersion(1).Exec(ctx)
}

// anotherAdmin refuses to take the last admin from a workspace, whose lock is
// held. Who is disabled is none.
func anotherAdmin(ctx context.Context, c *ent.Client, field, userID string) error {
	others, err := c.Role.Query().Where(role.KindEQ(rights.Admin), role.UserIDNEQ(userID), role.HasUserWith(user.Active(true))).Exist(ctx)
	if err == nil && !others {
		err = invalid(field, "This is the last admin. Make someone else one first.")
	}
	return err
}

func disableUser(ctx context.Context, in gen.DisableUserInput) (*ent.User, error) {
	c, u, r, err := userFor(ctx, in.UserID)
	if err != nil || !u.Active {
		return u, err
	}
	isAdmin, err := c.Role.Query().Where(role.UserID(u.ID), role.KindEQ(rights.Admin)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if isAdmin {
		if err := anotherAdmin(ctx, c, "input.userId", u.ID); err != nil {
			return nil, err
		}
	}
	up := c.User.UpdateOneID(u.ID).AddRoleVersion(1).ClearInvitation().ClearInvitationExpiresAt()
	if u, err = setActive(ctx, r, up, false); err != nil {
		return nil, err
	}
	_, err = end(ctx, c, r, becauseDisabled, session.UserID(u.ID))
	return u, err
}

func enableUser(ctx context.Context, in gen.EnableUserInput) (*ent.User, error) {
	c, u, r, err := userFor(ctx, in.UserID)
	if err != nil || u.Active {
		return u, err
	}
	return setActive(ctx, r, c.User.UpdateOneID(u.ID), true)
}

// userFor returns a person to administer, with the workspace's lock held.
func userFor(ctx context.Context, id string) (*ent.Client, *ent.User, ruling, error) {
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, nil, r, err
	}
	c, err := workOf(ctx).enterWorkspace(ctx)
	if err != nil {
		return nil, nil, r, err
	}
	u, err := c.User.Query().Where(user.ID(id), user.Service(false)).Only(ctx)
	return c, u, r, orNotFound(err, "input.userId")
}

func setActive(ctx context.Context, r ruling, up *ent.UserUpdateOne, active bool) (*ent.User, error) {
	u, err := up.SetActive(active).AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: u.ID, version: u.Version, changes: []change.Field{changed("active", !active, active)}})
	return u, nil
}
