package auth

import (
	"bytes"
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"throughline/ent"
	"throughline/ent/ids"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/session"
	"throughline/ent/viewer"
	"throughline/graph"
	"throughline/graph/throttle"
)

const (
	// A session ends when it was not used for so long, and at the latest after
	// sessionLife: a browser forgotten somewhere is not signed in for ever.
	sessionIdle = 30 * 24 * time.Hour
	sessionLife = 90 * 24 * time.Hour
	// Two tabs refresh at once, or an answer is lost on its way: for so long the
	// refresh token before this one is good, too.
	grace = 10 * time.Second
	// maxAgent is how much of a browser's own name is kept, in characters.
	maxAgent = 300
)

// How often signing in may fail. An account: ten times at once, then once a
// minute, which is half a million guesses a year. An address: more, for an
// office is one address. Signing in often is nobody's crime.
var (
	accountFailures = throttle.Limit{Most: 10, Recovery: time.Minute}
	addressFailures = throttle.Limit{Most: 60, Recovery: 10 * time.Second}
)

// Why a session ended, as the database and the log say it.
const (
	becauseSignedOut = "signed out"
	becauseReused    = "its refresh token was used twice: someone may have copied it"
	becauseDisabled  = "the person was disabled"
)

// Sessions is how people sign in and stay so. It implements graph.Auth.
//
// A session is one row, whatever number of refresh tokens follow one another.
// A refresh token is the session's id and a secret, and is used once; one that
// is used again, however old, finds its session and ends it.
type Sessions struct {
	keys      *Keys
	tokens    *Tokens
	passwords *Passwords
	throttle  *throttle.Throttle
	now       func() time.Time
}

var _ graph.Auth = (*Sessions)(nil)

// NewSessions returns the sessions of one process, on the keys and clock given.
func NewSessions(keys *Keys, now func() time.Time) *Sessions {
	return &Sessions{keys, NewTokens(keys, now), NewPasswords(), throttle.New(now, accountFailures, addressFailures), now}
}

// Begin implements graph.Auth.
func (s *Sessions) Begin(ctx context.Context, email string) (succeeded func(), err error) {
	request := graph.RequestFrom(ctx)
	succeeded, wait := s.throttle.Begin(email, request.Address)
	if wait == 0 {
		return succeeded, nil
	}
	seconds := int(wait / time.Second)
	if request.Write != nil {
		request.Write.Header().Set("Retry-After", strconv.Itoa(seconds))
	}
	return nil, graph.Limitedf("RATE", seconds, "Too many tries. Wait %s and try again.", wait)
}

// Hash implements graph.Auth.
func (s *Sessions) Hash(ctx context.Context, password string) (string, error) {
	return s.passwords.Hash(ctx, password)
}

// Matches implements graph.Auth.
func (s *Sessions) Matches(ctx context.Context, kept, password string) (bool, error) {
	return s.passwords.Check(ctx, kept, password)
}

// Open implements graph.Auth.
func (s *Sessions) Open(ctx context.Context, c *ent.Client, u *ent.User) (graph.Access, error) {
	now := s.clock()
	id := ids.New(sessionPrefix)
	secret, _ := NewSecret("")
	refresh := refreshToken(id, secret)
	until := now.Add(sessionIdle)
	agent := []rune(strings.ToValidUTF8(graph.RequestFrom(ctx).Agent, ""))
	err := c.Session.Create().SetID(id).SetWorkspaceID(u.WorkspaceID).SetUserID(u.ID).
		SetSecret(StoredSecret(refresh)).SetCreatedAt(now).SetRotatedAt(now).SetExpiresAt(until).
		SetAgent(string(agent[:min(len(agent), maxAgent)])).Exec(ctx)
	if err != nil {
		return graph.Access{}, err
	}
	return s.access(ctx, c, u, id, refresh, until)
}

// Refresh implements graph.Auth. What it says of the person is read anew.
func (s *Sessions) Refresh(ctx context.Context, c *ent.Client, refresh string) (graph.Access, error) {
	id := sessionOf(refresh)
	// Again when another process rotated it between our reading and writing:
	// then it is the one before, in its grace.
	for range 3 {
		row, err := c.Session.Query().Where(session.ID(id)).WithUser().Only(ctx)
		if ent.IsNotFound(err) {
			return graph.Access{}, errInvalid
		}
		if err != nil {
			return graph.Access{}, err
		}
		now, kept := s.clock(), StoredSecret(refresh)
		current, before := bytes.Equal(kept, row.Secret), bytes.Equal(kept, row.Previous)
		switch {
		case row.EndedAt != nil:
			s.TakeBack(ctx)
			return graph.Access{}, graph.ErrSessionEnded
		case !now.Before(row.ExpiresAt):
			s.TakeBack(ctx)
			return graph.Access{}, graph.Unauthenticatedf("EXPIRED", "You were signed out, for you were long away. Sign in again.")
		case !row.Edges.User.Active:
			return graph.Access{}, s.end(ctx, c, row, becauseDisabled)
		case !current && !(before && now.Sub(row.RotatedAt) <= grace):
			return graph.Access{}, s.end(ctx, c, row, becauseReused)
		}
		next := s.after(id, refresh)
		until := slices.MinFunc([]time.Time{now.Add(sessionIdle), row.CreatedAt.Add(sessionLife)}, time.Time.Compare)
		if before {
			// The same successor again, for the first answer may have been lost.
			// The keys may have changed meanwhile; then the browser keeps what it has.
			if until = row.ExpiresAt; !bytes.Equal(StoredSecret(next), row.Secret) {
				next = ""
			}
			return s.access(ctx, c, row.Edges.User, id, next, until)
		}
		n, err := c.Session.Update().Where(session.ID(id), session.Secret(kept), session.EndedAtIsNil()).
			SetSecret(StoredSecret(next)).SetPrevious(kept).SetRotatedAt(now).SetExpiresAt(until).Save(ctx)
		if err != nil {
			return graph.Access{}, err
		}
		if n == 1 {
			return s.access(ctx, c, row.Edges.User, id, next, until)
		}
	}
	return graph.Access{}, errInvalid
}

// end ends a session for good and returns the refusal that says so.
func (s *Sessions) end(ctx context.Context, c *ent.Client, row *ent.Session, because string) error {
	s.TakeBack(ctx)
	n, err := c.Session.Update().Where(session.ID(row.ID), session.EndedAtIsNil()).
		SetEndedAt(s.clock()).SetEndedBecause(because).Save(ctx)
	switch {
	case err != nil:
		return err
	case n == 0:
		return graph.ErrSessionEnded
	}
	return &graph.Ended{Session: row, Because: because}
}

// Close implements graph.Auth.
func (s *Sessions) Close(ctx context.Context, c *ent.Client, refresh, sessionID string) (*ent.Session, error) {
	is := session.ID(sessionID)
	if refresh != "" {
		kept := StoredSecret(refresh)
		is = session.And(session.ID(sessionOf(refresh)), session.Or(session.Secret(kept), session.Previous(kept)))
	}
	row, err := c.Session.Query().Where(is, session.EndedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, ent.MaskNotFound(err)
	}
	n, err := c.Session.Update().Where(session.ID(row.ID), session.EndedAtIsNil()).
		SetEndedAt(s.clock()).SetEndedBecause(becauseSignedOut).Save(ctx)
	if err != nil || n == 0 {
		return nil, err
	}
	return row, nil
}

// ScriptSecret implements graph.Auth.
func (s *Sessions) ScriptSecret() (shown string, kept []byte) { return NewSecret(ScriptPrefix) }

// access signs an access token with the person's roles at this moment.
func (s *Sessions) access(ctx context.Context, c *ent.Client, u *ent.User, sessionID, refresh string, until time.Time) (graph.Access, error) {
	// The person, with the number of their last role change, was read before
	// the roles. Should one change in between, the token is stale at once; the
	// other way round it would grant for ten minutes what was taken.
	held, err := heldBy(ctx, c, u.WorkspaceID, u.ID)
	if err != nil {
		return graph.Access{}, err
	}
	held.SessionID = sessionID
	token, expiresAt, err := s.tokens.Sign(Claims{
		UserID: u.ID, WorkspaceID: u.WorkspaceID, SessionID: sessionID,
		Version: u.RoleVersion, Admin: held.Admin, Roles: held.Roles,
	})
	if err != nil {
		return graph.Access{}, err
	}
	return graph.Access{
		Token: token, ExpiresAt: expiresAt, Viewer: held,
		Refresh: refresh, RefreshUntil: until,
	}, nil
}

// heldBy returns the person as a viewer, with the roles they hold now.
func heldBy(ctx context.Context, c *ent.Client, workspaceID, userID string) (*viewer.Viewer, error) {
	rows, err := c.Role.Query().Where(role.WorkspaceID(workspaceID), role.UserID(userID)).
		Select(role.FieldKind, role.FieldProductID).All(ctx)
	if err != nil {
		return nil, err
	}
	v := &viewer.Viewer{UserID: userID, WorkspaceID: workspaceID, Roles: map[string][]rights.RoleKind{}}
	for _, row := range rows {
		if row.ProductID == nil {
			v.Admin = v.Admin || row.Kind == rights.Admin
			continue
		}
		v.Roles[*row.ProductID] = append(v.Roles[*row.ProductID], row.Kind)
	}
	for _, kinds := range v.Roles {
		slices.SortFunc(kinds, func(a, b rights.RoleKind) int {
			return slices.Index(rights.Roles, a) - slices.Index(rights.Roles, b)
		})
	}
	return v, nil
}

func (s *Sessions) clock() time.Time { return s.now().UTC().Truncate(time.Microsecond) }

// sessionPrefix is what the ids of sessions begin with.
const sessionPrefix = "session"

// refreshToken is tlr_, what follows the prefix of the session's id, a dot and
// the secret.
func refreshToken(sessionID, secret string) string {
	return refreshPrefix + strings.TrimPrefix(sessionID, sessionPrefix+"_") + "." + secret
}

// sessionOf returns the id of the session a refresh token is of, or "" when it
// has not the form of one.
func sessionOf(refresh string) string {
	rest, ok := strings.CutPrefix(refresh, refreshPrefix)
	suffix, secret, _ := strings.Cut(rest, ".")
	id := sessionPrefix + "_" + suffix
	if !ok || ids.Prefix(id) != sessionPrefix || !IsSecret("", secret) {
		return ""
	}
	return id
}

// after returns the refresh token that follows this one. It is the same each
// time, so that two who refresh at once get the same.
func (s *Sessions) after(sessionID, refresh string) string {
	return refreshToken(sessionID, letters.EncodeToString(s.keys.derive("refresh", refresh)))
}

// The cookie's name. Browsers take the first only over https, for this host
// and all of its paths, so no other site can plant one. Over plain http there
// is no such promise to be had.
const (
	secureCookie = "__Host-throughline"
	plainCookie  = "throughline"
)

func cookieName(r *graph.Request) string {
	if r.Secure {
		return secureCookie
	}
	return plainCookie
}

// Brought implements graph.Auth.
func (s *Sessions) Brought(ctx context.Context) (string, error) {
	request := graph.RequestFrom(ctx)
	cookie, err := (&http.Request{Header: request.Header}).Cookie(cookieName(request))
	switch {
	case err != nil:
		return "", graph.ErrSignedOut
	case sessionOf(cookie.Value) == "":
		return "", errInvalid
	}
	return cookie.Value, nil
}

// Hand implements graph.Auth.
func (s *Sessions) Hand(ctx context.Context, access graph.Access) {
	if access.Refresh != "" {
		setCookie(ctx, access.Refresh, max(1, int(access.RefreshUntil.Sub(s.now()).Round(time.Second)/time.Second)))
	}
}

// TakeBack implements graph.Auth.
func (s *Sessions) TakeBack(ctx context.Context) { setCookie(ctx, "", -1) }

func setCookie(ctx context.Context, value string, maxAge int) {
	request := graph.RequestFrom(ctx)
	if request.Write == nil {
		return
	}
	http.SetCookie(request.Write, &http.Cookie{
		Name: cookieName(request), Value: value, MaxAge: maxAge, Path: "/",
		Secure: request.Secure, HttpOnly: true, SameSite: http.SameSiteStrictMode,
	})
}
