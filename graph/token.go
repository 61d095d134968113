package graph

import (
	"context"
	"strings"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/token"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

const (
	tokenLasts    = 90 * 24 * time.Hour      // unless said
	tokenLastsMax = 5 * 365 * 24 * time.Hour // what never ends is forgotten somewhere
	maxRequests   = 6_000                    // a minute
	maxCost       = 60_000_000               // a minute
)

// Script is a token that is to be.
type Script struct {
	Name      string
	Email     string            // of its owner
	Role      rights.RoleKind   // the one it acts under; "" for all its owner holds
	ProductID string            // the one it sees; "" for all its owner sees
	Decisions []rights.Decision // the only ones it may take; nil for all its owner may
	ReadOnly  bool
	// What it may ask for in a minute; nil for what is usual.
	Requests, Cost *int
	ExpiresAt      time.Time
	Secret         []byte // what is kept of it
	AuthorID       string // who makes it for a service; "" for a person's
}

// CreateToken makes a token for a script, for whoever holds the machine: for one
// product when its key is given.
func CreateToken(ctx context.Context, in Script, productKey string) (*ent.Token, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	email := strings.ToLower(strings.TrimSpace(in.Email))
	owner, err := c.User.Query().Where(user.Email(email), user.Active(true)).Only(viewer.NewContext(ctx, viewer.System("")))
	if ent.IsNotFound(err) {
		return nil, invalid("email", "Nobody here has the mail address %s.", email)
	}
	if err != nil {
		return nil, err
	}
	ctx = viewer.NewContext(ctx, viewer.System(owner.WorkspaceID))
	if productKey != "" {
		in.ProductID, err = c.Product.Query().Where(product.Key(strings.ToUpper(productKey))).OnlyID(ctx)
		if err != nil {
			return nil, orNotFound(err, "product")
		}
	}
	return addToken(ctx, c, ruling{decision: rights.Administer}, owner, in, "")
}

// createToken makes a token for a script of the caller, and returns the secret
// that is shown once.
func (r *Resolver) createToken(ctx context.Context, in gen.CreateTokenInput) (*ent.Token, string, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, "", err
	}
	script := Script{
		Name: in.Name, Role: or(in.Role, ""), ReadOnly: or(in.ReadOnly, false),
		ExpiresAt: or(in.ExpiresAt, clock(ctx).Add(tokenLasts)),
		ProductID: or(in.ProductID, ""), Decisions: in.Decisions.Value(),
		Requests: in.RequestsPerMinute.Value(), Cost: in.CostPerMinute.Value(),
	}
	if err := endsInTime(ctx, script); err != nil {
		return nil, "", err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, "", err
	}
	owner, err := c.User.Get(ctx, v.UserID)
	if err != nil {
		return nil, "", err
	}
	shown, kept := r.Auth.ScriptSecret()
	script.Secret = kept
	t, err := addToken(ctx, c, ruling{}, owner, script, "input.")
	return t, shown, err
}

// ofService is what the names of services end in, wherever they stand.
const ofService = " (service)"

// createServiceToken makes a service and its token, and returns the secret that is
// shown once.
func (r *Resolver) createServiceToken(ctx context.Context, in gen.CreateServiceTokenInput) (*ent.Token, string, error) {
	ruled, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, "", err
	}
	// A script that could make another would outlive its own end.
	v, err := oneself(ctx)
	if err != nil {
		return nil, "", err
	}
	name, err := required("input.name", in.Name, maxName-len(ofService))
	if err != nil {
		return nil, "", err
	}
	if in.Role == rights.Admin && in.ProductID.Value() != nil {
		return nil, "", invalid("input.productId", "ADMIN is of the workspace; every other role is in a product.")
	}
	script := Script{
		Name: name, Role: in.Role, AuthorID: v.UserID, ReadOnly: or(in.ReadOnly, false),
		ExpiresAt: or(in.ExpiresAt, clock(ctx).Add(tokenLasts)),
		ProductID: or(in.ProductID, ""), Decisions: in.Decisions.Value(),
		Requests: in.RequestsPerMinute.Value(), Cost: in.CostPerMinute.Value(),
	}
	if err := endsInTime(ctx, script); err != nil {
		return nil, "", err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, "", err
	}
	service, err := c.User.Create().SetWorkspaceID(v.WorkspaceID).SetName(name + ofService).SetService(true).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	shown, kept := r.Auth.ScriptSecret()
	script.Secret = kept
	t, err := addToken(ctx, c, ruled, service, script, "input.")
	return t, shown, err
}

// endsInTime refuses a token that lasts too long, or not at all.
func endsInTime(ctx context.Context, in Script) error {
	if lasts := in.ExpiresAt.Sub(clock(ctx)); lasts <= 0 || lasts > tokenLastsMax {
		return invalid("input.expiresAt", "A token ends in the future, within five years.")
	}
	return nil
}

// addToken makes a token. field is what stands before the names of arguments.
func addToken(ctx context.Context, c *ent.Client, r ruling, owner *ent.User, in Script, field string) (*ent.Token, error) {
	name, err := required(field+"name", in.Name, maxName)
	if err != nil {
		return nil, err
	}
	create := c.Token.Create().SetWorkspaceID(owner.WorkspaceID).SetUserID(owner.ID).SetName(name).SetSecret(in.Secret).
		SetReadOnly(in.ReadOnly).SetExpiresAt(in.ExpiresAt).SetCreatedAt(clock(ctx))
	if owner.Service {
		create.SetAuthorID(in.AuthorID).SetRole(in.Role)
	} else if in.Role != "" {
		held, err := c.Role.Query().Where(role.UserID(owner.ID), role.KindEQ(in.Role)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if !held {
			return nil, invalid(field+"role", "%s is %s nowhere.", owner.Name, in.Role)
		}
		create.SetRole(in.Role)
	}
	if in.ProductID != "" {
		// As its owner sees it: nobody learns of a product by trying its id here.
		if _, err := c.Product.Get(ctx, in.ProductID); err != nil {
			return nil, orNotFound(err, field+"productId")
		}
		create.SetProductID(in.ProductID)
	}
	if in.Decisions != nil {
		if in.ReadOnly {
			return nil, invalid(field+"decisions", "A token that only reads decides nothing.")
		}
		create.SetDecisions(in.Decisions)
	}
	requests, err := inAMinute(field+"requestsPerMinute", in.Requests, token.DefaultRequestsPerMinute, maxRequests)
	if err != nil {
		return nil, err
	}
	cost, err := inAMinute(field+"costPerMinute", in.Cost, token.DefaultCostPerMinute, maxCost)
	if err != nil {
		return nil, err
	}
	create.SetRequestsPerMinute(requests).SetCostPerMinute(cost)
	t, err := create.Save(asSystem(ctx))
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: t.ID, subject: owner.ID,
		changes: created(map[string]any{"name": name, "role": in.Role, "readOnly": in.ReadOnly, "productId": in.ProductID, "decisions": in.Decisions, "expiresAt": in.ExpiresAt, "userId": owner.ID})})
	return t, nil
}

// inAMinute is how much a token may ask for in a minute: as said, or as usual.
func inAMinute(field string, said *int, usual, most int) (int, error) {
	n := usual
	if said != nil {
		n = *said
	}
	if n < 1 || n > most {
		return 0, invalid(field, "This is from 1 to %d.", most)
	}
	return n, nil
}

func revokeToken(ctx context.Context, in gen.RevokeTokenInput) (*ent.Token, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	t, err := c.Token.Query().Where(token.ID(in.TokenID), token.EndedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "input.tokenId")
	}
	r, err := decideOwn(ctx, t.UserID)
	if err != nil {
		return nil, err
	}
	// Of two at once, the second finds it revoked.
	_, err = c.Token.UpdateOneID(t.ID).Where(token.EndedAtIsNil()).SetEndedAt(clock(ctx)).Save(asSystem(ctx))
	if err != nil {
		return nil, orNotFound(err, "input.tokenId")
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: t.ID, subject: t.UserID,
		changes: []change.Field{changed("token", t.Name, nil)}})
	return t, nil
}
