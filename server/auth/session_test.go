package auth

import (
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/session"
	"throughline/ent/user"
)

func TestSignIn(t *testing.T) {
	h := newHouse(t)
	t.Run("Allowed/mail and password", func(t *testing.T) {
		h := h.with(t)
		a := h.ask(signing(" "+strings.ToUpper(h.email), password), "User-Agent: Testing/1.0")
		h.expect(a, "")
		c := a.cookie
		if c == nil || c.Name != "throughline" || c.Secure || !c.HttpOnly || c.Path != "/" || c.SameSite != http.SameSiteStrictMode || c.MaxAge != 30*24*60*60 {
			t.Errorf("cookie %v", c)
		}
		if row := h.session(); row.Agent != "Testing/1.0" || !row.CreatedAt.Equal(morning) {
			t.Errorf("kept %v", row)
		}
	})
	t.Run("Allowed/over https, with a cookie nobody else can plant", func(t *testing.T) {
		h := newHouse(t)
		h.secure = true
		h.open()
		a := h.ask(signing(h.email, password))
		if c := a.cookie; c == nil || c.Name != "__Host-throughline" || !c.Secure || c.Path != "/" || c.Domain != "" {
			t.Errorf("cookie %v", c)
		}
		h.expect(h.ask(refreshing, cookieOf(a)), "")
		h.expect(h.ask(refreshing, strings.Replace(cookieOf(a), "__Host-", "", 1)), "UNAUTHENTICATED MISSING")
	})
	h.add("gone@example.com", rights.PM)
	h.must(h.data.Client.User.Update().Where(user.Email("gone@example.com")).SetActive(false).Exec(h.system()))
	for name, query := range map[string]string{
		"Denied/another password": signing(h.email, "correct horsf"),
		"Denied/nobody's mail":    signing("eve@example.com", password),
		"Denied/no password":      signing(h.email, ""),
		"Denied/who was disabled": signing("gone@example.com", password),
	} {
		t.Run(name, func(t *testing.T) {
			a := h.ask(query)
			h.expect(a, "UNAUTHENTICATED INVALID")
			if a.cookie != nil {
				t.Errorf("got %v", a.cookie)
			}
		})
	}
	t.Run("Denied/many guesses in one request", func(t *testing.T) {
		a := h.ask(`mutation { a: signIn(input: {email: "x", password: "one"}) { expiresAt } b: signIn(input: {email: "x", password: "two"}) { expiresAt } }`)
		if a.code != "INVALID" {
			t.Errorf("answers %v", a)
		}
	})
}

func TestSignInIsThrottled(t *testing.T) {
	h := newHouse(t)
	for range accountFailures.Most {
		h.expect(h.ask(signing(h.email, "wrong password")), "UNAUTHENTICATED INVALID")
	}
	a := h.ask(signing(h.email, password))
	h.expect(a, "LIMITED RATE")
	if a.retry != 60 || a.headers.Get("Retry-After") != "60" {
		t.Errorf("to be tried again after %d, %s", a.retry, a.headers.Get("Retry-After"))
	}
	h.later(time.Minute)
	h.expect(h.ask(signing(h.email, password)), "")
	h.expect(h.ask(signing(h.email, "wrong password")), "UNAUTHENTICATED INVALID")
}

func TestRefresh(t *testing.T) {
	h := newHouse(t)
	t.Run("Allowed/again and again, each token once", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		seen := map[string]bool{cookie: true}
		for range 5 {
			h.later(time.Minute)
			a := h.ask(refreshing, cookie)
			h.expect(a, "")
			h.expect(h.ask(asking, bearerOf(a)), "")
			if cookie = cookieOf(a); cookie == "" || seen[cookie] {
				t.Fatalf("the next one is %q", cookie)
			}
			seen[cookie] = true
		}
		if n := h.data.Client.Session.Query().Where(session.UserID(h.Person.ID)).CountX(h.system()); n != 1 {
			t.Errorf("%d rows for one session", n)
		}
	})
	for name, test := range map[string]struct{ cookie, want string }{
		"Denied/no cookie":            {"", "UNAUTHENTICATED MISSING"},
		"Denied/another cookie":       {"theme=dark", "UNAUTHENTICATED MISSING"},
		"Denied/nothing in it":        {"throughline=", "UNAUTHENTICATED INVALID"},
		"Denied/what is no token":     {"throughline=tlr_abc.def", "UNAUTHENTICATED INVALID"},
		"Denied/a session of nowhere": {"throughline=" + refreshToken("session_01h2xcejqtf2nbrexx3vqjhp41", strings.Repeat("a", 52)), "UNAUTHENTICATED INVALID"},
	} {
		t.Run(name, func(t *testing.T) {
			h := h.with(t)
			h.expect(h.ask(refreshing, "Cookie: "+test.cookie), test.want)
		})
	}
	t.Run("Allowed/two tabs at once", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		answers := make([]answer, 8)
		var tabs sync.WaitGroup
		for i := range answers {
			tabs.Go(func() { answers[i] = h.ask(refreshing, cookie) })
		}
		tabs.Wait()
		for _, a := range answers {
			h.expect(a, "")
			h.expect(h.ask(asking, bearerOf(a)), "")
			if cookieOf(a) != cookieOf(answers[0]) {
				t.Errorf("one tab holds %s, another %s", cookieOf(a), cookieOf(answers[0]))
			}
		}
		h.later(time.Minute)
		h.expect(h.ask(refreshing, cookieOf(answers[0])), "")
	})
	t.Run("Allowed/once more when the answer was lost", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		lost := h.ask(refreshing, cookie)
		h.later(grace)
		again := h.ask(refreshing, cookie)
		h.expect(again, "")
		if cookieOf(again) != cookieOf(lost) {
			t.Error("the second answer is another one")
		}
	})
	t.Run("Allowed/once more by a process with another key", func(t *testing.T) {
		h := newHouse(t)
		cookie, _ := h.signedIn()
		next := cookieOf(h.ask(refreshing, cookie))
		h.keys, _ = NewKeys(keyB, keyA)
		h.open()
		again := h.ask(refreshing, cookie)
		h.expect(again, "")
		if again.cookie != nil {
			t.Errorf("the browser gets %v, which is not the one that counts", again.cookie)
		}
		h.expect(h.ask(refreshing, next), "")
	})
	for name, reuse := range map[string]func(h *house, first string) (latest answer, used answer){
		"Denied/a used one, after the grace": func(h *house, first string) (answer, answer) {
			latest := h.ask(refreshing, first)
			h.later(grace + time.Second)
			return latest, h.ask(refreshing, first)
		},
		"Denied/one older than that, even at once": func(h *house, first string) (answer, answer) {
			latest := h.ask(refreshing, cookieOf(h.ask(refreshing, first)))
			return latest, h.ask(refreshing, first)
		},
		"Denied/one of days ago": func(h *house, first string) (latest answer, used answer) {
			for cookie := first; latest.code == ""; cookie = cookieOf(latest) {
				latest = h.ask(refreshing, cookie)
				if h.now().After(h.session(first).CreatedAt.Add(72 * time.Hour)) {
					break
				}
				h.later(6 * time.Hour)
			}
			return latest, h.ask(refreshing, first)
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := h.with(t)
			first, _ := h.signedIn()
			other, _ := h.signedIn()
			latest, used := reuse(h, first)
			h.expect(latest, "")
			h.expect(used, "UNAUTHENTICATED REVOKED")
			if used.cookie == nil || used.cookie.MaxAge >= 0 {
				t.Errorf("the cookie stays: %v", used.cookie)
			}
			// It ended although the mutation that found out failed.
			h.expect(h.ask(refreshing, cookieOf(latest)), "UNAUTHENTICATED REVOKED")
			if a := h.ask(asking, bearerOf(latest)); a.String() != "401 UNAUTHENTICATED REVOKED" {
				t.Errorf("the access token answers %v", a)
			}
			ended := h.session(first)
			if ended.EndedBecause != becauseReused {
				t.Errorf("ended because %q", ended.EndedBecause)
			}
			line := h.data.Client.Event.Query().Where(event.EntityID(ended.ID), event.Reason(becauseReused)).OnlyX(h.system())
			if line.ActorID != nil || line.Action != "refreshSession" {
				t.Errorf("the log says %v", line)
			}
			h.expect(h.ask(refreshing, other), "")
		})
	}
	t.Run("Denied/unused for thirty days", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		h.later(sessionIdle)
		h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED EXPIRED")
	})
	t.Run("Denied/used, but for ninety days", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		for range 8 {
			h.later(10 * 24 * time.Hour)
			a := h.ask(refreshing, cookie)
			h.expect(a, "")
			cookie = cookieOf(a)
		}
		h.later(10*24*time.Hour - time.Second)
		last := h.ask(refreshing, cookie)
		h.expect(last, "")
		if last.cookie.MaxAge != 1 {
			t.Errorf("the last cookie lives %d s", last.cookie.MaxAge)
		}
		h.later(time.Second)
		h.expect(h.ask(refreshing, cookieOf(last)), "UNAUTHENTICATED EXPIRED")
	})
	t.Run("Denied/who was disabled", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		h.setActive(false)
		h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED REVOKED")
		h.setActive(true)
		h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED REVOKED")
	})
	t.Run("Denied/beside another mutation", func(t *testing.T) {
		h := h.with(t)
		cookie, bearer := h.signedIn()
		a := h.ask(`mutation { createProduct(input: {key: "PAY", name: "Payments"}) { productEdge { cursor } } refreshSession(input: {}) { expiresAt } }`, cookie, bearer)
		if a.code != "INVALID" || a.cookie != nil {
			t.Errorf("answers %v, %v", a, a.cookie)
		}
		h.expect(h.ask(refreshing, cookie), "")
	})
	t.Run("roles are those of this moment", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		h.data.Client.Role.Delete().Where(role.UserID(h.Person.ID), role.KindEQ(rights.PO)).ExecX(h.system())
		h.must(h.data.Client.User.UpdateOne(h.Person).AddRoleVersion(1).Exec(h.system()))
		a := h.ask(refreshing, cookie)
		claims, err := h.door.Tokens.Verify(strings.TrimPrefix(bearerOf(a), "Authorization: Bearer "))
		if err != nil || !claims.Admin || len(claims.Roles[h.Product.ID]) != 1 || claims.Roles[h.Product.ID][0] != rights.PM {
			t.Errorf("claims %+v, %v", claims, err)
		}
	})
	t.Run("Denied/from another website, listed or not", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		for _, from := range []string{"Sec-Fetch-Site: same-site", "Sec-Fetch-Site: cross-site", "Origin: https://tools.example"} {
			h.expect(h.ask(refreshing, cookie, from), "UNAUTHENTICATED MISSING")
			a := h.ask(signing(h.email, password), from)
			h.expect(a, "")
			if a.cookie != nil {
				t.Errorf("%s got a cookie", from)
			}
		}
		h.expect(h.ask(refreshing, cookie, "Sec-Fetch-Site: same-origin"), "")
	})
}

func TestSignOut(t *testing.T) {
	h := newHouse(t)
	for name, with := range map[string]func(cookie, bearer string) []string{
		"by the cookie":               func(cookie, _ string) []string { return []string{cookie} },
		"by the access token":         func(_, bearer string) []string { return []string{bearer} },
		"by both":                     func(cookie, bearer string) []string { return []string{cookie, bearer} },
		"by the cookie before, still": func(cookie, _ string) []string { return []string{cookie} },
	} {
		t.Run("Allowed/"+name, func(t *testing.T) {
			h := h.with(t)
			cookie, bearer := h.signedIn()
			other, otherBearer := h.signedIn()
			if strings.Contains(name, "before") {
				h.ask(refreshing, cookie)
			}
			a := h.ask(signingOut, with(cookie, bearer)...)
			h.expect(a, "")
			if id, _ := a.data["signOut"]["deletedSessionId"].(string); id != sessionOf(strings.TrimPrefix(cookie, "Cookie: throughline=")) {
				t.Errorf("ended %q", id)
			}
			if a.cookie == nil || a.cookie.MaxAge >= 0 || a.cookie.Value != "" {
				t.Errorf("the cookie stays: %v", a.cookie)
			}
			h.expect(h.ask(asking, bearer), "UNAUTHENTICATED REVOKED")
			h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED REVOKED")
			h.expect(h.ask(asking, otherBearer), "")
			h.expect(h.ask(refreshing, other), "")
		})
	}
	t.Run("Allowed/of nothing", func(t *testing.T) {
		h := h.with(t)
		a := h.ask(signingOut)
		h.expect(a, "")
		if id := a.data["signOut"]["deletedSessionId"]; id != nil {
			t.Errorf("ended %v", id)
		}
	})
	t.Run("Denied/by a secret of another", func(t *testing.T) {
		h := h.with(t)
		cookie, _ := h.signedIn()
		forged := cookie[:len(cookie)-1] + "a"
		if forged == cookie {
			forged = cookie[:len(cookie)-1] + "b"
		}
		if id := h.ask(signingOut, forged).data["signOut"]["deletedSessionId"]; id != nil {
			t.Errorf("ended %v", id)
		}
		h.expect(h.ask(refreshing, cookie), "")
	})
}
