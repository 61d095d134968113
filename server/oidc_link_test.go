package main

import (
	"strings"
	"testing"

	"github.com/oauth2-proxy/mockoidc"
)

const linked = `query($u: ID!) { node(id: $u) { ... on User { identityIssuer email } } }`

// linkedTo returns the provider that somebody is linked to, as an admin sees it.
func (b *browser) linkedTo(who any) any {
	b.Helper()
	return b.does(linked, map[string]any{"u": who}).at("node.identityIssuer")
}

func account(subject, email string) *mockoidc.MockUser {
	return &mockoidc.MockUser{Subject: subject, Email: email, EmailVerified: true}
}

func TestAnAccountOfTheProviderStaysThatOfItsPerson(t *testing.T) {
	m, args := provider(t)
	s, ada, _ := founded(t, args...)
	ben, eve := s.join(t, "ben@example.com", "DEVELOPER"), s.join(t, "eve@example.com", "DEVELOPER")
	who := ben.does(whoAmI, nil).at("viewer.id")
	first := s.browser(t)
	if at := first.travels(m, account("7", "ben@example.com"), "/"); at != "/" {
		t.Fatalf("comes out at %s", at)
	}
	first.renew()
	if got := ada.linkedTo(who); got != issuerOf(args) {
		t.Errorf("is linked to %v", got)
	}
	if got := eve.linkedTo(who); got != nil {
		t.Errorf("others see that they are linked to %v", got)
	}
	unverified := account("7", "new@example.com")
	unverified.EmailVerified = false
	for name, is := range map[string]*mockoidc.MockUser{
		"Allowed/another address":                         account("7", "ben@elsewhere.example"),
		"Allowed/an address of somebody else here":        account("7", "eve@example.com"),
		"Allowed/an address that is not verified (yet)":   unverified,
		"Allowed/no address, or one that can not be read": account("7", ""),
	} {
		t.Run(name, func(t *testing.T) {
			b := s.browser(t)
			if at := b.travels(m, is, "/"); at != "/" {
				t.Fatalf("comes out at %s", at)
			}
			b.renew()
			r := b.does(whoAmI, nil)
			if r.at("viewer.id") != who || r.text("viewer.email") != "ben@example.com" {
				t.Errorf("is %s", r.body)
			}
		})
	}
	t.Run("Denied/whoever got their address since", func(t *testing.T) {
		b := s.browser(t)
		if at := b.travels(m, account("8", "ben@example.com"), "/CHK/backlog"); at != "/?refused=linked" {
			t.Errorf("comes out at %s", at)
		}
		b.refused("UNAUTHENTICATED MISSING", renewing, nil)
		if log := s.stderr.String() + s.stdout.String(); !strings.Contains(log, "An admin can unlink that one and let them in again") {
			t.Error("the log does not say why")
		}
	})
	t.Run("Denied/once they are disabled", func(t *testing.T) {
		gone := s.join(t, "gone@example.com", "DEVELOPER").does(whoAmI, nil).at("viewer.id")
		if at := s.browser(t).travels(m, account("9", "gone@example.com"), "/"); at != "/" {
			t.Fatalf("comes out at %s", at)
		}
		ada.does(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": gone})
		for _, is := range []*mockoidc.MockUser{account("9", "gone@elsewhere.example"), account("10", "gone@example.com")} {
			if at := s.browser(t).travels(m, is, "/"); at != "/?refused=disabled" {
				t.Errorf("%s comes out at %s", is.Subject, at)
			}
		}
	})
	t.Run("Allowed/another account, once an admin unlinked the first", func(t *testing.T) {
		unlink := `mutation($u: ID!) { unlinkIdentity(input: {userId: $u}) { user { identityIssuer } } }`
		r := ada.does(unlink, map[string]any{"u": who})
		if got := r.at("unlinkIdentity.user.identityIssuer"); got != nil {
			t.Errorf("is still linked to %v", got)
		}
		first.bearer = ""
		first.refused("UNAUTHENTICATED REVOKED", renewing, nil)
		if at := s.browser(t).travels(m, account("8", "ben@example.com"), "/"); at != "/" {
			t.Errorf("comes out at %s", at)
		}
		if at := s.browser(t).travels(m, account("7", "ben@example.com"), "/"); at != "/?refused=linked" {
			t.Errorf("the first comes out at %s", at)
		}
		ada.does(whoAmI, nil)
	})
}

func TestAnotherProviderTakesTheFormersPlace(t *testing.T) {
	m, args := provider(t)
	data := []string{"--data=" + t.TempDir()}
	s, _, _ := founded(t, append(args, data...)...)
	if at := s.browser(t).travels(m, account("7", "ada@example.com"), "/"); at != "/" {
		t.Fatalf("comes out at %s", at)
	}
	s.stop()
	m, args = provider(t)
	s = start(t, append(args, data...)...)
	b := s.browser(t)
	if at := b.travels(m, account("8", "ada@example.com"), "/"); at != "/" {
		t.Fatalf("comes out at %s", at)
	}
	b.renew()
	if got := b.linkedTo(b.does(whoAmI, nil).at("viewer.id")); got != issuerOf(args) {
		t.Errorf("is linked to %v", got)
	}
}

func issuerOf(args []string) string { return strings.TrimPrefix(args[0], "--oidc-issuer=") }
