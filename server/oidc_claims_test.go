package main

import (
	"encoding/json"
	"maps"
	"testing"

	"github.com/golang-jwt/jwt/v5"
	"github.com/oauth2-proxy/mockoidc"
)

// saying is somebody of whom the provider says what a test wants.
type saying struct {
	id, info map[string]any
	aud      jwt.ClaimStrings
	nonce    string
}

func (s saying) ID() string { return "somebody" }

func (s saying) Userinfo([]string) ([]byte, error) { return json.Marshal(s.info) }

func (s saying) Claims(_ []string, base *mockoidc.IDTokenClaims) (jwt.Claims, error) {
	of := jwt.MapClaims{"iss": base.Issuer, "sub": "somebody", "aud": base.Audience, "exp": base.ExpiresAt, "iat": base.IssuedAt, "nonce": base.Nonce}
	maps.Copy(of, s.id)
	if s.aud != nil {
		of["aud"] = append(s.aud, base.Audience...)
	}
	if s.nonce != "" {
		of["nonce"] = s.nonce
	}
	return of, nil
}

func TestWhatAProviderSays(t *testing.T) {
	m, args := provider(t)
	s, _, _ := founded(t, append(args, "--oidc-roles-claim=realm_access.roles", "--oidc-roles=boss=PM:CHK")...)
	ada := map[string]any{"email": "ada@example.com", "email_verified": true}
	for name, test := range map[string]struct {
		says saying
		at   string
	}{
		"Allowed/that it verified, in a text":           {saying{id: map[string]any{"email": "ada@example.com", "email_verified": "true"}, info: map[string]any{"sub": "somebody"}}, "/"},
		"Allowed/the address, only when it is asked":    {saying{info: map[string]any{"sub": "somebody", "email": "ada@example.com", "email_verified": true}}, "/"},
		"Allowed/a role inside of a claim":              {saying{id: map[string]any{"sub": "nora", "email": "new@example.com", "email_verified": true, "name": "Nora", "realm_access": map[string]any{"roles": []string{"boss"}}}}, "/"},
		"Allowed/for two clients, and that it is us":    {saying{id: map[string]any{"email": "ada@example.com", "email_verified": true, "azp": m.ClientID}, info: map[string]any{"sub": "somebody"}, aud: jwt.ClaimStrings{"other"}}, "/"},
		"Denied/for two clients, and not which":         {saying{id: ada, aud: jwt.ClaimStrings{"other"}}, "/?refused=failed"},
		"Denied/of another sign-in":                     {saying{id: ada, nonce: "another"}, "/?refused=failed"},
		"Denied/of somebody else, when it is asked":     {saying{info: map[string]any{"sub": "another", "email": "ada@example.com", "email_verified": true}}, "/?refused=failed"},
		"Denied/verified in one place, told in another": {saying{id: map[string]any{"sub": "else", "email_verified": true}, info: map[string]any{"sub": "else", "email": "ada@example.com"}}, "/?refused=unverified"},
		"Denied/what is no address":                     {saying{id: map[string]any{"sub": "else", "email": "ada", "email_verified": true}, info: map[string]any{"sub": "else"}}, "/?refused=failed"},
		"Denied/nobody's account":                       {saying{id: map[string]any{"sub": "", "email": "ada@example.com", "email_verified": true}}, "/?refused=failed"},
	} {
		t.Run(name, func(t *testing.T) {
			b := s.browser(t)
			m.UserQueue.Push(test.says)
			if at := b.opens(b.at + "/auth/oidc"); at != test.at {
				t.Fatalf("comes out at %s", at)
			}
			if test.at == "/" {
				b.renew()
			} else {
				b.refused("UNAUTHENTICATED MISSING", renewing, nil)
			}
		})
	}
}
