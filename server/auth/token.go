// Package auth finds out who is asking: access tokens, refresh tokens,
// passwords, scripts' tokens.
package auth

import (
	"errors"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"throughline/ent/rights"
)

// AccessLife is how long an access token lives. Short, because whoever steals
// one has it for so long; that its session and roles still stand is asked of the
// database at each request.
const AccessLife = 10 * time.Minute

const (
	issuer   = "throughline"
	audience = "throughline-api"
	use      = "access" // what the token is for: no other kind passes as one
	// Clocks of two replicas may differ by this much.
	leeway = 30 * time.Second
	// A token with roles in a hundred products has some 6 kB; a header of Go's
	// server takes a megabyte.
	maxToken = 256 << 10
)

// Why an access token is refused. The caller of the API is told no more.
var (
	ErrExpired = errors.New("the access token has expired")
	ErrInvalid = errors.New("the access token is not valid")
)

// Claims is what an access token says: who, in which session, and their roles
// when it was signed.
type Claims struct {
	UserID      string
	WorkspaceID string
	SessionID   string
	Version     int // counts the changes of the person's roles; behind the database's, the token is stale
	Admin       bool
	Roles       map[string][]rights.RoleKind // by product id
	ExpiresAt   time.Time                    // set by Sign
}

// Tokens signs and verifies access tokens.
type Tokens struct {
	keys   *Keys
	now    func() time.Time
	parser *jwt.Parser
}

// NewTokens returns what signs and verifies with the keys, on the clock given.
func NewTokens(keys *Keys, now func() time.Time) *Tokens {
	return &Tokens{keys: keys, now: now, parser: jwt.NewParser(
		// Each of these is off unless asked for.
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}),
		jwt.WithAudience(audience),
		jwt.WithIssuer(issuer),
		jwt.WithExpirationRequired(),
		jwt.WithIssuedAt(),
		jwt.WithLeeway(leeway),
		jwt.WithStrictDecoding(),
		jwt.WithTimeFunc(now),
	)}
}

// wire is the token's payload.
type wire struct {
	jwt.RegisteredClaims
	Use         string                       `json:"use"`
	WorkspaceID string                       `json:"ws"`
	SessionID   string                       `json:"sid"`
	Version     int                          `json:"ver"`
	Admin       bool                         `json:"admin,omitempty"`
	Roles       map[string][]rights.RoleKind `json:"roles,omitempty"`
}

// Sign returns an access token of AccessLife from now, and when it ends.
func (t *Tokens) Sign(c Claims) (token string, expiresAt time.Time, err error) {
	now := t.now().UTC().Truncate(time.Second) // as the token tells time
	expiresAt = now.Add(AccessLife)
	unsigned := jwt.NewWithClaims(jwt.SigningMethodHS256, wire{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: issuer, Audience: jwt.ClaimStrings{audience}, Subject: c.UserID,
			IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(expiresAt),
		},
		Use: use, WorkspaceID: c.WorkspaceID, SessionID: c.SessionID,
		Version: c.Version, Admin: c.Admin, Roles: c.Roles,
	})
	unsigned.Header["kid"] = t.keys.signing.ID
	token, err = unsigned.SignedString(t.keys.signing.Secret)
	if err != nil {
		return "", time.Time{}, fmt.Errorf("signing an access token: %w", err)
	}
	return token, expiresAt, nil
}

// Verify returns what the token says. ErrExpired when it was good once,
// ErrInvalid for everything else.
func (t *Tokens) Verify(token string) (Claims, error) {
	if len(token) > maxToken {
		return Claims{}, ErrInvalid
	}
	var w wire
	_, err := t.parser.ParseWithClaims(token, &w, func(parsed *jwt.Token) (any, error) {
		kid, _ := parsed.Header["kid"].(string)
		secret, known := t.keys.all[kid]
		if !known {
			return nil, ErrInvalid
		}
		return secret, nil
	})
	sound := w.Use == use && w.Subject != "" && w.WorkspaceID != "" && w.SessionID != "" &&
		w.IssuedAt != nil && w.ExpiresAt != nil && w.ExpiresAt.Sub(w.IssuedAt.Time) <= AccessLife
	switch {
	// The parser reports all that is wrong at once: expired and nothing else
	// is a token of ours, grown old.
	case sound && onlyExpired(err):
		return Claims{}, ErrExpired
	case !sound || err != nil:
		return Claims{}, ErrInvalid
	}
	return Claims{
		UserID: w.Subject, WorkspaceID: w.WorkspaceID, SessionID: w.SessionID,
		Version: w.Version, Admin: w.Admin, Roles: w.Roles, ExpiresAt: w.ExpiresAt.UTC(),
	}, nil
}

// onlyExpired reports whether age is all that is wrong with a token.
func onlyExpired(err error) bool {
	if !errors.Is(err, jwt.ErrTokenExpired) {
		return false
	}
	for _, other := range []error{
		jwt.ErrTokenMalformed, jwt.ErrTokenUnverifiable, jwt.ErrTokenSignatureInvalid, jwt.ErrTokenRequiredClaimMissing,
		jwt.ErrTokenInvalidAudience, jwt.ErrTokenInvalidIssuer, jwt.ErrTokenUsedBeforeIssued, jwt.ErrTokenNotValidYet,
	} {
		if errors.Is(err, other) {
			return false
		}
	}
	return true
}
