package auth

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"throughline/ent"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/session"
	"throughline/ent/store"
	"throughline/ent/token"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph"
)

// noted is how exactly a token's last use is known. More would be a write a
// request.
const noted = time.Minute

var (
	errExpired = graph.Unauthenticatedf("EXPIRED", "The access token has expired. Refresh it.")
	errInvalid = graph.Unauthenticatedf("INVALID", "This token is not valid.")
	errStale   = graph.Unauthenticatedf("STALE", "Your roles have changed. Refresh the access token.")
	errRevoked = graph.Unauthenticatedf("REVOKED", "This token was revoked.")

	errTokenExpired = graph.Unauthenticatedf("EXPIRED", "This token has expired.")
)

// Door finds out who is asking before a request reaches the API.
type Door struct {
	Client  *ent.Client
	Tokens  *Tokens
	Now     func() time.Time
	Budgets *graph.Budgets // of scripts' tokens
	Secure  bool           // people reach the site by https
	Others  []string       // origins of other websites that may open a socket
	Log     *slog.Logger

	noting   sync.WaitGroup
	underWay sync.Map // ids of tokens whose use is being noted

	connections connections
}

var _ graph.Doorman = &Door{}

// Origins implements graph.Doorman.
func (d *Door) Origins() []string { return d.Others }

// Before returns next with the viewer and the request in its context. Who
// brings no token comes in as nobody; who brings a bad one does not come in.
func (d *Door) Before(next http.Handler) http.Handler {
	sameOrigin := http.NewCrossOriginProtection()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request := &graph.Request{
			ID: r.Header.Get("X-Request-Id"), Address: r.RemoteAddr, Agent: r.UserAgent(),
			Header: r.Header, Write: w, Secure: d.Secure,
		}
		// The cookie is the app's alone. Other websites that may call the API do
		// so with a token of their own; and a socket, which is a GET and passes the
		// check, could not be given the next one.
		if sameOrigin.Check(r) != nil || r.Header.Get("Upgrade") != "" {
			request.Header = r.Header.Clone()
			request.Header.Del("Cookie")
			request.Write = nil
		}
		ctx := graph.WithRequest(r.Context(), request)
		v, err := d.viewer(ctx, r.Header.Get("Authorization"))
		if err == nil && request.Budget != nil {
			err = request.Budget.Request(w.Header())
		}
		if err == nil {
			err = wear(v, r.Header.Get(graph.HatHeader))
		}
		if err != nil {
			d.refuse(ctx, w, err)
			return
		}
		if v != nil {
			ctx = viewer.NewContext(ctx, v)
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Sees is Before for what a page shows by its address, as images, where the app
// can send no token: there its cookie says who looks, and that they do no more.
func (d *Door) Sees(next http.Handler) http.Handler {
	return d.Before(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		if viewer.FromContext(ctx) == nil {
			v, err := d.looker(viewer.NewContext(ctx, viewer.System("")))
			if err != nil {
				d.refuse(ctx, w, err)
				return
			}
			if v != nil {
				ctx = viewer.NewContext(ctx, v)
			}
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	}))
}

// looker returns whose session the cookie is of; nil for nobody's. Looking does
// not use a refresh token up, and does not end a session.
func (d *Door) looker(ctx context.Context) (*viewer.Viewer, error) {
	request := graph.RequestFrom(ctx)
	cookie, err := (&http.Request{Header: request.Header}).Cookie(cookieName(request))
	if err != nil {
		return nil, nil
	}
	now, kept := d.Now().UTC(), StoredSecret(cookie.Value)
	row, err := d.Client.Session.Query().Where(
		session.ID(sessionOf(cookie.Value)), session.EndedAtIsNil(), session.ExpiresAtGT(now), session.HasUserWith(user.Active(true)),
		session.Or(session.Secret(kept), session.And(session.Previous(kept), session.RotatedAtGTE(now.Add(-grace)))),
	).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	v, err := heldBy(ctx, d.Client, row.WorkspaceID, row.UserID)
	if err != nil {
		return nil, err
	}
	v.SessionID, v.ReadOnly = row.ID, true
	return v, nil
}

// Wait returns when what was noted of tokens is written.
func (d *Door) Wait() { d.noting.Wait() }

func (d *Door) refuse(ctx context.Context, w http.ResponseWriter, err error) {
	status := http.StatusUnauthorized
	var known *graph.Error
	if store.IsLocked(err) {
		known = graph.ErrLocked
	} else if !errors.As(err, &known) {
		if ctx.Err() != nil {
			return // the caller left
		}
		id := graph.RequestFrom(ctx).ID
		d.Log.ErrorContext(ctx, "request failed", "request", id, "error", err)
		known = graph.Broken(id)
	}
	switch known.Code {
	case graph.Unauthenticated:
		w.Header().Set("WWW-Authenticate", "Bearer")
	case graph.Invalid:
		status = http.StatusBadRequest
	case graph.Limited:
		status = http.StatusServiceUnavailable
		if known.Extra["reason"] == "RATE" {
			status = http.StatusTooManyRequests
		}
	default:
		status = http.StatusInternalServerError
	}
	graph.Refuse(w, status, known)
}

// wear narrows the viewer to one of their roles.
func wear(v *viewer.Viewer, hat string) error {
	if hat == "" {
		return nil
	}
	kind := rights.RoleKind(hat)
	if !slices.Contains(rights.Roles, kind) {
		return &graph.Error{Code: graph.Invalid, Message: graph.HatHeader + " is PM, PO, DEVELOPER, VIEWER or ADMIN.",
			Extra: map[string]any{"field": graph.HatHeader, "reason": "not a role"}}
	}
	if v != nil {
		v.Hat = kind
	}
	return nil
}

// viewer returns who the Authorization header says is asking; nil for nobody.
func (d *Door) viewer(ctx context.Context, header string) (*viewer.Viewer, error) {
	if header == "" {
		return nil, nil
	}
	scheme, secret, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return nil, errInvalid
	}
	ctx = viewer.NewContext(ctx, viewer.System(""))
	if secret = strings.TrimSpace(secret); strings.HasPrefix(secret, ScriptPrefix) {
		return d.script(ctx, secret)
	}
	return d.person(ctx, secret)
}

// person returns who an access token is of. One statement a request keeps
// every right as fresh as the database: it finds the session only while it is
// open, its person active and their roles as the token says.
func (d *Door) person(ctx context.Context, access string) (*viewer.Viewer, error) {
	claims, err := d.Tokens.Verify(access)
	switch {
	case errors.Is(err, ErrExpired):
		return nil, errExpired
	case err != nil:
		return nil, errInvalid
	}
	good, err := d.Client.Session.Query().Where(
		session.ID(claims.SessionID), session.EndedAtIsNil(),
		session.HasUserWith(user.ID(claims.UserID), user.Active(true), user.RoleVersion(claims.Version)),
	).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !good {
		return nil, d.whyNot(ctx, claims)
	}
	return &viewer.Viewer{
		UserID: claims.UserID, WorkspaceID: claims.WorkspaceID, SessionID: claims.SessionID,
		Admin: claims.Admin, Roles: claims.Roles, RoleVersion: claims.Version,
	}, nil
}

// whyNot returns why a sound access token is good no more.
func (d *Door) whyNot(ctx context.Context, claims Claims) error {
	row, err := d.Client.Session.Query().Where(session.ID(claims.SessionID)).WithUser().Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return graph.ErrSessionEnded
	case err != nil:
		return err
	case row.EndedAt != nil || row.UserID != claims.UserID || !row.Edges.User.Active:
		return graph.ErrSessionEnded
	}
	return errStale
}

// script returns whose token it is, with their roles at this moment, narrowed
// to what the token may.
func (d *Door) script(ctx context.Context, secret string) (*viewer.Viewer, error) {
	if !IsSecret(ScriptPrefix, secret) {
		return nil, errInvalid
	}
	known := d.Client.Token.Query().Where(token.Secret(StoredSecret(secret)))
	row, err := known.Clone().Where(token.EndedAtIsNil(), token.HasUserWith(user.Active(true))).Only(ctx)
	if ent.IsNotFound(err) {
		switch was, err := known.Exist(ctx); {
		case err != nil:
			return nil, err
		case was:
			return nil, errRevoked
		}
		return nil, errInvalid
	}
	if err != nil {
		return nil, err
	}
	now := d.Now().UTC()
	if isPast(row.ExpiresAt, now) {
		return nil, errTokenExpired
	}
	v, err := d.held(ctx, row)
	if err != nil {
		return nil, err
	}
	graph.RequestFrom(ctx).Budget = d.Budgets.Of(row)
	if row.LastUsedAt == nil || now.Sub(*row.LastUsedAt) >= noted {
		d.note(ctx, row.ID, now)
	}
	return v, nil
}

// held returns what a token may do at this moment. Only what somebody else made
// is a service's: the token says so itself, and its owner need not be read.
func (d *Door) held(ctx context.Context, row *ent.Token) (*viewer.Viewer, error) {
	if row.AuthorID != nil {
		return d.heldByService(ctx, row)
	}
	v, err := heldBy(ctx, d.Client, row.WorkspaceID, row.UserID)
	if err != nil {
		return nil, err
	}
	v.TokenID, v.TokenName, v.ReadOnly, v.Only = row.ID, row.Name, row.ReadOnly, row.Decisions
	if row.Role != nil {
		narrow(v, *row.Role)
	}
	if row.ProductID != nil {
		narrowTo(v, *row.ProductID)
	}
	return v, nil
}

// heldByService returns a service as a viewer: with the one role of its token, in
// one product or in each there is. The log has its name from itself, and none
// from the token.
func (d *Door) heldByService(ctx context.Context, row *ent.Token) (*viewer.Viewer, error) {
	v := &viewer.Viewer{UserID: row.UserID, WorkspaceID: row.WorkspaceID, Roles: map[string][]rights.RoleKind{},
		TokenID: row.ID, ReadOnly: row.ReadOnly, Only: row.Decisions}
	switch {
	case *row.Role == rights.Admin:
		v.Admin = true
	case row.ProductID != nil:
		v.Roles[*row.ProductID] = []rights.RoleKind{*row.Role}
	default:
		ids, err := d.Client.Product.Query().Where(product.WorkspaceID(row.WorkspaceID)).IDs(ctx)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			v.Roles[id] = []rights.RoleKind{*row.Role}
		}
	}
	return v, nil
}

// narrow leaves the viewer the one role, wherever they hold it: of products
// where they are something else, the token sees nothing.
func narrow(v *viewer.Viewer, kind rights.RoleKind) {
	v.Admin = v.Admin && kind == rights.Admin
	for in, held := range v.Roles {
		if !slices.Contains(held, kind) {
			delete(v.Roles, in)
			continue
		}
		v.Roles[in] = []rights.RoleKind{kind}
	}
}

// narrowTo leaves the viewer the one product. What an admin decides about the
// workspace, as who is in it and its webhooks, such a token does not.
func narrowTo(v *viewer.Viewer, productID string) {
	held := v.Held(productID)
	v.Admin, v.Roles = false, nil
	if len(held) > 0 {
		v.Roles = map[string][]rights.RoleKind{productID: held}
	}
}

// note writes down that a token was used. Nobody waits for it, and that it
// failed fails nothing: the next use writes it.
func (d *Door) note(ctx context.Context, tokenID string, at time.Time) {
	if _, already := d.underWay.LoadOrStore(tokenID, true); already {
		return
	}
	d.noting.Go(func() {
		defer d.underWay.Delete(tokenID)
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := d.Client.Token.UpdateOneID(tokenID).SetLastUsedAt(at).Exec(ctx); err != nil {
			d.Log.WarnContext(ctx, "a token's use was not noted", "token", tokenID, "error", err)
		}
	})
}
