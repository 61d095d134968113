package auth

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"pgregory.net/rapid"

	"throughline/ent/rights"
)

var (
	morning = time.Date(2026, 8, 20, 9, 40, 0, 0, time.UTC)
	keyA    = Key{ID: "a", Secret: []byte(strings.Repeat("a", 32))}
	keyB    = Key{ID: "b", Secret: []byte(strings.Repeat("b", 32))}
)

// clock is a time that tests set.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func tokensOf(t *testing.T, c *clock, keys ...Key) *Tokens {
	t.Helper()
	k, err := NewKeys(keys...)
	if err != nil {
		t.Fatal(err)
	}
	return NewTokens(k, c.now)
}

func ada() Claims {
	return Claims{
		UserID: "user_1", WorkspaceID: "workspace_1", SessionID: "session_1", Version: 7,
		Roles: map[string][]rights.RoleKind{"product_1": {rights.PM, rights.PO}},
	}
}

func TestAccessTokenSaysWhatWasSigned(t *testing.T) {
	c := &clock{morning}
	tokens := tokensOf(t, c, keyA)
	signed, expiresAt, err := tokens.Sign(ada())
	if err != nil {
		t.Fatal(err)
	}
	if want := morning.Add(10 * time.Minute); !expiresAt.Equal(want) {
		t.Errorf("expires at %v, want %v", expiresAt, want)
	}
	got, err := tokens.Verify(signed)
	if err != nil {
		t.Fatal(err)
	}
	want := ada()
	want.ExpiresAt = expiresAt
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// A payload as we sign it, to be spoiled one claim at a time.
func payload() jwt.MapClaims {
	return jwt.MapClaims{
		"iss": "throughline", "aud": "throughline-api", "sub": "user_1", "use": "access",
		"ws": "workspace_1", "sid": "session_1", "ver": 7,
		"iat": morning.Unix(), "exp": morning.Add(10 * time.Minute).Unix(),
	}
}

func TestVerify(t *testing.T) {
	type token struct {
		method jwt.SigningMethod
		key    any
		header map[string]any
		claims jwt.MapClaims
	}
	for _, test := range []struct {
		name  string
		spoil func(*token)
		want  error
	}{
		{"Allowed/as we sign it", func(*token) {}, nil},
		{"Allowed/signed by the key before this one", func(k *token) { k.header["kid"], k.key = "b", keyB.Secret }, nil},
		{"Allowed/a clock 20 seconds ahead signed it", func(k *token) {
			k.claims["iat"], k.claims["exp"] = morning.Add(20*time.Second).Unix(), morning.Add(10*time.Minute+20*time.Second).Unix()
		}, nil},
		{"Denied/no signature", func(k *token) { k.method, k.key = jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType }, ErrInvalid},
		{"Denied/HS512", func(k *token) { k.method = jwt.SigningMethodHS512 }, ErrInvalid},
		{"Denied/HS384", func(k *token) { k.method = jwt.SigningMethodHS384 }, ErrInvalid},
		{"Denied/another key", func(k *token) { k.key = []byte(strings.Repeat("x", 32)) }, ErrInvalid},
		{"Denied/the other key's name", func(k *token) { k.header["kid"] = "b" }, ErrInvalid},
		{"Denied/an unknown kid", func(k *token) { k.header["kid"] = "z" }, ErrInvalid},
		{"Denied/no kid", func(k *token) { delete(k.header, "kid") }, ErrInvalid},
		{"Denied/a kid that is no text", func(k *token) { k.header["kid"] = 1 }, ErrInvalid},
		{"Denied/no exp", func(k *token) { delete(k.claims, "exp") }, ErrInvalid},
		{"Denied/no iat", func(k *token) { delete(k.claims, "iat") }, ErrInvalid},
		{"Denied/signed in the future", func(k *token) { k.claims["iat"] = morning.Add(2 * time.Minute).Unix() }, ErrInvalid},
		{"Denied/not yet valid", func(k *token) { k.claims["nbf"] = morning.Add(2 * time.Minute).Unix() }, ErrInvalid},
		{"Denied/a longer life than we give", func(k *token) { k.claims["exp"] = morning.Add(time.Hour).Unix() }, ErrInvalid},
		{"Denied/expired", func(k *token) {
			k.claims["iat"], k.claims["exp"] = morning.Add(-11*time.Minute).Unix(), morning.Add(-time.Minute).Unix()
		}, ErrExpired},
		{"Denied/expired and signed by a stranger", func(k *token) {
			k.claims["iat"], k.claims["exp"] = morning.Add(-11*time.Minute).Unix(), morning.Add(-time.Minute).Unix()
			k.key = []byte(strings.Repeat("x", 32))
		}, ErrInvalid},
		{"Denied/expired and for someone else", func(k *token) {
			k.claims["iat"], k.claims["exp"] = morning.Add(-11*time.Minute).Unix(), morning.Add(-time.Minute).Unix()
			k.claims["aud"] = "billing"
		}, ErrInvalid},
		{"Denied/another audience", func(k *token) { k.claims["aud"] = "billing" }, ErrInvalid},
		{"Denied/no audience", func(k *token) { delete(k.claims, "aud") }, ErrInvalid},
		{"Denied/another issuer", func(k *token) { k.claims["iss"] = "someone" }, ErrInvalid},
		{"Denied/no issuer", func(k *token) { delete(k.claims, "iss") }, ErrInvalid},
		{"Denied/another use", func(k *token) { k.claims["use"] = "refresh" }, ErrInvalid},
		{"Denied/no use", func(k *token) { delete(k.claims, "use") }, ErrInvalid},
		{"Denied/nobody", func(k *token) { delete(k.claims, "sub") }, ErrInvalid},
		{"Denied/no workspace", func(k *token) { delete(k.claims, "ws") }, ErrInvalid},
		{"Denied/no session", func(k *token) { delete(k.claims, "sid") }, ErrInvalid},
		{"Denied/roles that are no roles", func(k *token) { k.claims["roles"] = "all" }, ErrInvalid},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := token{jwt.SigningMethodHS256, keyA.Secret, map[string]any{"kid": "a"}, payload()}
			test.spoil(&k)
			unsigned := jwt.NewWithClaims(k.method, k.claims)
			maps.Copy(unsigned.Header, k.header)
			signed, err := unsigned.SignedString(k.key)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := tokensOf(t, &clock{morning}, keyA, keyB).Verify(signed); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}

func TestAccessTokenEndsAfterTenMinutes(t *testing.T) {
	c := &clock{morning}
	tokens := tokensOf(t, c, keyA)
	signed, _, _ := tokens.Sign(ada())
	c.at = morning.Add(AccessLife)
	if _, err := tokens.Verify(signed); err != nil {
		t.Errorf("within the leeway: %v", err)
	}
	c.at = morning.Add(AccessLife + time.Minute)
	if _, err := tokens.Verify(signed); !errors.Is(err, ErrExpired) {
		t.Errorf("a minute later: %v, want ErrExpired", err)
	}
}

func TestVerifyRefusesATokenTooLong(t *testing.T) {
	if _, err := tokensOf(t, &clock{morning}, keyA).Verify(strings.Repeat("a.", 20_000)); !errors.Is(err, ErrInvalid) {
		t.Errorf("got %v", err)
	}
}

// Whatever one byte of a token becomes, nobody gets more by it.
func TestVerifyRefusesEveryChangedToken(t *testing.T) {
	tokens := tokensOf(t, &clock{morning}, keyA)
	signed, _, _ := tokens.Sign(ada())
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, len(signed)-1).Draw(t, "at")
		to := rapid.Byte().Draw(t, "to")
		if signed[at] == to {
			t.Skip("unchanged")
		}
		if _, err := tokens.Verify(signed[:at] + string([]byte{to}) + signed[at+1:]); err == nil {
			t.Fatalf("byte %d as %q was taken", at, to)
		}
	})
}

func FuzzVerify(f *testing.F) {
	k, _ := NewKeys(keyA)
	tokens := NewTokens(k, func() time.Time { return morning })
	signed, _, _ := tokens.Sign(ada())
	f.Add(signed)
	f.Add("..")
	f.Add("eyJhbGciOiJub25lIn0.e30.")
	f.Fuzz(func(t *testing.T, token string) {
		if _, err := tokens.Verify(token); err == nil && token != signed {
			t.Errorf("took %q", token)
		}
		// The same as a payload under our own signature: sound or refused, never a panic.
		head, _ := json.Marshal(map[string]string{"alg": "HS256", "kid": "a"})
		body := base64.RawURLEncoding.EncodeToString(head) + "." + base64.RawURLEncoding.EncodeToString([]byte(token))
		mac := hmac.New(sha256.New, keyA.Secret)
		mac.Write([]byte(body))
		if c, err := tokens.Verify(body + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))); err == nil && (c.UserID == "" || c.ExpiresAt.IsZero()) {
			t.Errorf("took a token of nobody: %q", token)
		}
	})
}
