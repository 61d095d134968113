package main

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/oauth2-proxy/mockoidc"
)

// provider starts an OpenID provider, and returns it with the settings for it.
func provider(t *testing.T) (m *mockoidc.MockOIDC, args []string) {
	t.Helper()
	m, err := mockoidc.NewServer(nil)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listens(t, m, listener)
	return m, settingsOf(m, listener.Addr())
}

func listens(t *testing.T, m *mockoidc.MockOIDC, listener net.Listener) {
	t.Helper()
	if err := m.Start(listener, nil); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Shutdown() })
}

func settingsOf(m *mockoidc.MockOIDC, at net.Addr) []string {
	return []string{"--oidc-issuer=http://" + at.String() + "/oidc", "--oidc-client-id=" + m.ClientID, "--oidc-client-secret=" + m.ClientSecret, "--oidc-name=Harbor Login"}
}

// travels signs a browser in by the provider as somebody, and returns where it
// comes out.
func (b *browser) travels(m *mockoidc.MockOIDC, who *mockoidc.MockUser, to string) string {
	b.Helper()
	m.UserQueue.Push(who)
	return b.opens(b.at + "/auth/oidc?to=" + url.QueryEscape(to))
}

// opens follows redirects to where they lead on this site.
func (b *browser) opens(address string) string {
	b.Helper()
	response, err := b.client.Get(address)
	if err != nil {
		b.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		b.Fatalf("%s answers %d", response.Request.URL, response.StatusCode)
	}
	return strings.TrimPrefix(response.Request.URL.String(), b.at)
}

// steps stops a browser at each redirect.
func (b *browser) steps() *browser {
	b.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return b
}

// goes asks for an address and returns where it is sent.
func (b *browser) goes(address string) string {
	b.Helper()
	response, err := b.client.Get(address)
	if err != nil {
		b.Fatal(err)
	}
	response.Body.Close()
	return response.Header.Get("Location")
}

func mailed(email string) *mockoidc.MockUser {
	return account(strings.ToLower(email), email)
}

func TestSignInByAProvider(t *testing.T) {
	m, args := provider(t)
	s, ada, _ := founded(t, args...)
	if got := s.browser(t).does(`{ setup { provider } }`, nil).text("setup.provider"); got != "Harbor Login" {
		t.Errorf("is called %s", got)
	}
	t.Run("Allowed/whose mail address it has verified", func(t *testing.T) {
		b := s.browser(t)
		if at := b.travels(m, mailed("Ada@Example.com"), "/CHK/backlog?x=1"); at != "/CHK/backlog?x=1" {
			t.Fatalf("comes out at %s", at)
		}
		b.renew()
		if got := b.does(whoAmI, nil).text("viewer.email"); got != "ada@example.com" {
			t.Errorf("is %s", got)
		}
		b.does(leaving, nil)
		b.refused("UNAUTHENTICATED REVOKED", whoAmI, nil)
	})
	t.Run("Allowed/who was invited, and joins", func(t *testing.T) {
		path := ada.does(inviting, map[string]any{"email": "ben@example.com"}).text("inviteUser.invitationPath")
		b := s.browser(t)
		if at := b.travels(m, mailed("ben@example.com"), ""); at != "/" {
			t.Fatalf("comes out at %s", at)
		}
		b.renew()
		got := b.does(`{ viewer { name hasPassword invitationExpiresAt roles { kind } } }`, nil)
		if got.text("viewer") != "map[hasPassword:false invitationExpiresAt:<nil> name:Ben roles:[map[kind:ADMIN]]]" {
			t.Errorf("is %s", got.body)
		}
		b.refused("NOT_FOUND", `mutation($t: String!) { acceptInvitation(input: {token: $t, password: "correct horse"}) { viewer { id } } }`,
			map[string]any{"t": path[strings.LastIndex(path, "/")+1:]})
		if r := b.refused("INVALID", `mutation { changePassword(input: {current: "", password: "correct horse"}) { user { id } } }`, nil); r.extra["field"] != "input.current" {
			t.Errorf("answers %s", r.body)
		}
	})
	t.Run("Allowed/nowhere else but on this site", func(t *testing.T) {
		for _, to := range []string{"https://evil.example/", "//evil.example/", `/\evil.example`, "javascript:alert(1)", "evil.example", "/\t/evil.example"} {
			if at := s.browser(t).travels(m, mailed("ada@example.com"), to); at != "/" {
				t.Errorf("%q comes out at %s", to, at)
			}
		}
	})
	gone := s.join(t, "gone@example.com", "DEVELOPER")
	ada.does(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": gone.does(whoAmI, nil).at("viewer.id")})
	unverified := &mockoidc.MockUser{Subject: "x", Email: "ada@example.com"}
	for name, test := range map[string]struct {
		who *mockoidc.MockUser
		why string
	}{
		"Denied/whom nobody invited":          {mailed("eve@example.com"), "unknown"},
		"Denied/who was disabled":             {mailed("gone@example.com"), "disabled"},
		"Denied/an address it did not verify": {unverified, "unverified"},
		"Denied/who has no address":           {&mockoidc.MockUser{Subject: "x", EmailVerified: true}, "unverified"},
	} {
		t.Run(name, func(t *testing.T) {
			b := s.browser(t)
			if at := b.travels(m, test.who, "/CHK/backlog"); at != "/?refused="+test.why {
				t.Errorf("comes out at %s", at)
			}
			b.refused("UNAUTHENTICATED MISSING", renewing, nil)
		})
	}
	t.Run("Denied/another browser's way back", func(t *testing.T) {
		m.UserQueue.Push(mailed("ada@example.com"))
		mine := s.browser(t).steps()
		back := mine.goes(mine.goes(mine.at + "/auth/oidc"))
		victim := s.browser(t).steps()
		if at := victim.goes(back); at != "/?refused=expired" {
			t.Errorf("without a way of its own it comes out at %s", at)
		}
		victim.goes(victim.at + "/auth/oidc")
		if at := victim.goes(back); at != "/?refused=expired" {
			t.Errorf("with another one it comes out at %s", at)
		}
		victim.refused("UNAUTHENTICATED MISSING", renewing, nil)
		if at := mine.goes(back); at != "/" {
			t.Errorf("the one that began it comes out at %s", at)
		}
		if at := mine.goes(back); at != "/?refused=expired" {
			t.Errorf("a second time it comes out at %s", at)
		}
	})
	t.Run("Denied/a code of another's with one's own state", func(t *testing.T) {
		m.UserQueue.Push(mailed("ada@example.com"))
		theirs := s.browser(t).steps()
		stolen, err := url.Parse(theirs.goes(theirs.goes(theirs.at + "/auth/oidc")))
		if err != nil {
			t.Fatal(err)
		}
		mine := s.browser(t).steps()
		sent, err := url.Parse(mine.goes(mine.at + "/auth/oidc"))
		if err != nil {
			t.Fatal(err)
		}
		for _, wants := range []string{"code_challenge", "nonce", "state"} {
			if sent.Query().Get(wants) == "" {
				t.Errorf("is sent without %s", wants)
			}
		}
		at := mine.goes(mine.at + "/auth/oidc/callback?" + url.Values{"state": {sent.Query().Get("state")}, "code": {stolen.Query().Get("code")}}.Encode())
		if at != "/?refused=failed" {
			t.Errorf("comes out at %s", at)
		}
		mine.refused("UNAUTHENTICATED MISSING", renewing, nil)
	})
	t.Run("Denied/who changes their mind", func(t *testing.T) {
		b := s.browser(t).steps()
		sent, err := url.Parse(b.goes(b.at + "/auth/oidc"))
		if err != nil {
			t.Fatal(err)
		}
		if at := b.goes(b.at + "/auth/oidc/callback?error=access_denied&state=" + sent.Query().Get("state")); at != "/?refused=declined" {
			t.Errorf("comes out at %s", at)
		}
	})
	if log := s.stdout.String() + s.stderr.String(); strings.Contains(log, m.ClientSecret) || strings.Contains(log, "code=") {
		t.Error("the log holds what is secret")
	}
}

func TestAProviderDecidesAboutRoles(t *testing.T) {
	m, args := provider(t)
	s, ada, _ := founded(t, append(args, "--oidc-scopes=openid,email,groups", "--oidc-roles-claim=groups",
		"--oidc-roles=shop-pm=PM:CHK,shop-pm=VIEWER:CHK,it=ADMIN,cn=gone=PO:NIX")...)
	roles := func(b *browser) []string {
		b.renew()
		var names []string
		for _, role := range b.does(whoAmI, nil).at("viewer.roles").([]any) {
			names = append(names, fmt.Sprint(role.(map[string]any)["kind"]))
		}
		return names
	}
	in := func(email string, groups ...string) *mockoidc.MockUser {
		who := mailed(email)
		who.Groups = groups
		return who
	}
	nils := s.browser(t)
	if at := nils.travels(m, in("nils@example.com", "shop-pm", "cn=gone", "other"), "/"); at != "/" {
		t.Fatalf("someone new with a role comes out at %s", at)
	}
	if got := roles(nils); !slices.Equal(got, []string{"PM", "VIEWER"}) {
		t.Errorf("holds %v", got)
	}
	// What an admin gave besides stays; what the group brought goes with it.
	who := nils.does(whoAmI, nil).at("viewer.id")
	product := ada.does(`{ product(key: "CHK") { id } }`, nil).at("product.id")
	ada.does(`mutation($in: GrantRoleInput!) { grantRole(input: $in) { role { id } } }`, map[string]any{"in": map[string]any{"userId": who, "kind": "DEVELOPER", "productId": product}})
	again := s.browser(t)
	if at := again.travels(m, in("nils@example.com", "it"), "/"); at != "/" {
		t.Fatalf("comes out at %s", at)
	}
	if got := roles(again); !slices.Equal(got, []string{"ADMIN", "DEVELOPER"}) {
		t.Errorf("holds %v then", got)
	}
	for range 2 { // Ada first: of two admins one goes, and the last one stays
		for email, b := range map[string]*browser{"ada@example.com": s.browser(t), "nils@example.com": s.browser(t)} {
			if at := b.travels(m, in(email), "/"); at != "/" {
				t.Fatalf("%s comes out at %s", email, at)
			}
		}
	}
	admins := 0
	for _, b := range []*browser{nils, ada} {
		b.renew()
		admins += strings.Count(b.does(whoAmI, nil).body, "ADMIN")
	}
	if admins != 1 {
		t.Errorf("%d admins are left", admins)
	}
	if at := s.browser(t).travels(m, in("eve@example.com", "other"), "/"); at != "/?refused=unknown" {
		t.Errorf("someone new without a role comes out at %s", at)
	}
}

func TestAServerStartsWithoutItsProvider(t *testing.T) {
	m, err := mockoidc.NewServer(nil)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener.Close()
	s, _, _ := founded(t, settingsOf(m, listener.Addr())...)
	if at := s.browser(t).opens(s.url + "/auth/oidc"); at != "/?refused=unreachable" {
		t.Errorf("comes out at %s", at)
	}
	if listener, err = net.Listen("tcp", listener.Addr().String()); err != nil {
		t.Skipf("the port was taken meanwhile: %v", err)
	}
	listens(t, m, listener)
	if at := s.browser(t).travels(m, mailed("ada@example.com"), "/"); at != "/" {
		t.Errorf("once it answers, comes out at %s", at)
	}
}

func TestProviderSettingsAreChecked(t *testing.T) {
	for says, args := range map[string][]string{
		"is not the address":          {"--oidc-issuer=http://login.example.com", "--oidc-client-id=x"},
		"the client id is missing":    {"--oidc-issuer=https://login.example.com"},
		"need the claim":              {"--oidc-issuer=https://login.example.com", "--oidc-client-id=x", "--oidc-roles=it=ADMIN"},
		"is none of PM":               {"--oidc-issuer=https://login.example.com", "--oidc-client-id=x", "--oidc-roles=it=KING"},
		"every other role is in":      {"--oidc-issuer=https://login.example.com", "--oidc-client-id=x", "--oidc-roles=it=PM"},
		"is not a group and its role": {"--oidc-issuer=https://login.example.com", "--oidc-client-id=x", "--oidc-roles=it"},
		"--oidc-client-secret-file: ": {"--oidc-issuer=https://login.example.com", "--oidc-client-id=x", "--oidc-client-secret-file=" + t.TempDir()},
	} {
		code, _, stderr := throughline(t, nil, "", append([]string{"serve", "--addr=localhost:0", "--data=" + t.TempDir()}, args...)...)
		if code == 0 || !strings.Contains(stderr, says) {
			t.Errorf("%v ends with %d: %s", args, code, stderr)
		}
	}
	without := start(t)
	if response, _ := get(t, without.url+"/auth/oidc"); response.Header.Get("Location") != "" {
		t.Error("it leads somewhere without a provider")
	}
}
