package graph

import (
	"context"
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

// What whoever holds the machine does from the command line: as the
// installation itself, and in the log like everything else. Each of these joins
// the work of ctx.

// Settle returns the workspace of the installation, made with the name when
// there is none yet.
func Settle(ctx context.Context, name string) (w *ent.Workspace, made bool, err error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, false, err
	}
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	w, err = c.Workspace.Query().Order(workspace.ByID()).First(everywhere)
	if !ent.IsNotFound(err) {
		return w, false, err
	}
	if name, err = required("workspace", name, maxName); err != nil {
		return nil, false, err
	}
	w, err = foundEmpty(ctx, name)
	return w, true, err
}

// SettleProduct returns the product with the key, made when the workspace of
// the viewer has none.
func SettleProduct(ctx context.Context, key string) (p *ent.Product, made bool, err error) {
	if key, err = cleanKey("product", key); err != nil {
		return nil, false, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, false, err
	}
	p, err = c.Product.Query().Where(product.Key(key)).Only(ctx)
	if !ent.IsNotFound(err) {
		return p, false, err
	}
	p, err = createProduct(ctx, gen.CreateProductInput{Key: key, Name: key})
	return p, true, err
}

// Joining is someone who is to be among the people, with roles.
type Joining struct {
	Person           // Password may be "" for someone who has one; else it becomes theirs
	Workspace string // its name, should it be made
	Product   string // key of the product the roles are in; made when missing
	Roles     []rights.RoleKind
}

// Joined says what AddPerson did.
type Joined struct {
	Person        *ent.User
	Workspace     *ent.Workspace
	Product       *ent.Product // nil when every role is of the workspace
	MadeWorkspace bool
	MadeProduct   bool
	MadePerson    bool
	MadeAdmin     bool // for the workspace had none
}

// AddPerson adds a person who signs in with a password, or gives one who is
// there further roles. Whoever comes first becomes the admin, too. A password
// for someone who has one replaces it and ends their sessions.
func AddPerson(ctx context.Context, in Joining) (*Joined, error) {
	email, err := cleanEmail("email", in.Email)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	var done Joined
	if done.Workspace, done.MadeWorkspace, err = Settle(ctx, in.Workspace); err != nil {
		return nil, err
	}
	ctx = viewer.NewContext(ctx, viewer.System(done.Workspace.ID))
	u, err := c.User.Query().Where(user.Email(email)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		done.MadePerson = true
		done.Person, err = makePerson(ctx, c, email, in.Person)
	case err == nil && !u.Active:
		err = invalid("email", "%s was disabled.", email)
	case err == nil:
		done.Person, err = u, setPassword(ctx, c, u, in.Password)
	}
	if err != nil {
		return nil, err
	}
	admins, err := c.Role.Query().Where(role.KindEQ(rights.Admin), role.HasUserWith(user.Active(true))).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if done.MadeAdmin = !admins && !slices.Contains(in.Roles, rights.Admin); done.MadeAdmin {
		in.Roles = append(slices.Clip(in.Roles), rights.Admin)
	}
	for _, kind := range in.Roles {
		var of *string
		if kind != rights.Admin {
			if done.Product == nil {
				if done.Product, done.MadeProduct, err = SettleProduct(ctx, in.Product); err != nil {
					return nil, err
				}
			}
			of = &done.Product.ID
		}
		if _, err := grant(ctx, c, done.Person.ID, kind, of, "role"); err != nil {
			return nil, err
		}
	}
	return &done, nil
}

func makePerson(ctx context.Context, c *ent.Client, email string, in Person) (*ent.User, error) {
	name, err := required("name", in.Name, maxName)
	if err != nil {
		return nil, err
	}
	if in.Password == "" {
		return nil, invalid("password", "%s is new here and needs a password.", email)
	}
	u, err := c.User.Create().SetWorkspaceID(viewer.FromContext(ctx).WorkspaceID).SetName(name).SetEmail(email).
		SetPassword(in.Password).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: ruling{decision: rights.Administer}, entity: u.ID, version: u.Version,
		changes: created(map[string]any{"email": email, "name": name})})
	return u, nil
}

// setPassword gives a person another password, or their first one, and ends
// every session that began with the one before. "" leaves what they have.
func setPassword(ctx context.Context, c *ent.Client, u *ent.User, kept string) error {
	switch {
	case kept != "":
	case u.Password == "":
		return invalid("password", "%s has no password yet.", *u.Email)
	default:
		return nil
	}
	r := ruling{decision: rights.Administer}
	err := c.User.UpdateOneID(u.ID).SetPassword(kept).SetPlaceholder(false).ClearInvitation().ClearInvitationExpiresAt().
		AddVersion(1).SetUpdatedAt(clock(ctx)).Exec(ctx)
	if err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: u.ID, version: u.Version + 1,
		changes: []change.Field{changed("password", nil, "another")}})
	_, err = end(ctx, c, r, becausePassword, session.UserID(u.ID))
	return err
}
