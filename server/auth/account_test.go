package auth

import (
	"fmt"
	"strings"
	"testing"
	"time"

	remembered "throughline/ent/answer"
	"throughline/ent/rights"
	"throughline/graph"
)

const another = "battery staple"

func changing(current, next string) string {
	return fmt.Sprintf(`mutation { changePassword(input: {current: %q, password: %q}) { user { id } } }`, current, next)
}

func TestChangePassword(t *testing.T) {
	h := newHouse(t)
	t.Run("Allowed/with the one until now, and ends other sessions", func(t *testing.T) {
		h := h.with(t)
		cookie, bearer := h.signedIn()
		otherCookie, other := h.signedIn()
		h.expect(h.ask(changing(password, another), bearer), "")
		h.expect(h.ask(asking, bearer), "")
		h.expect(h.ask(refreshing, cookie), "")
		h.expect(h.ask(asking, other), "UNAUTHENTICATED REVOKED")
		h.expect(h.ask(refreshing, otherCookie), "UNAUTHENTICATED REVOKED")
		h.expect(h.ask(signing(h.email, password)), "UNAUTHENTICATED INVALID")
		h.expect(h.ask(signing(h.email, another)), "")
	})
	t.Run("Allowed/whatever key it carries, of which nothing is kept", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		keyed := strings.Replace(changing(password, another), "{current", `{idempotencyKey: "k", current`, 1)
		h.expect(h.ask(keyed, bearer), "")
		if n := h.data.Client.Answer.Query().Where(remembered.CallerID(h.Person.ID)).CountX(h.system()); n != 0 {
			t.Errorf("%d answers are kept", n)
		}
	})
	t.Run("Denied/what is no password", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		for field, query := range map[string]string{
			"input.current":  changing(another, another),
			"input.password": changing(password, "short"),
			"changePassword": `mutation { a: changePassword(input: {current: "a", password: "battery staple"}) { user { id } } b: changePassword(input: {current: "b", password: "battery staple"}) { user { id } } }`,
		} {
			if a := h.ask(query, bearer); a.code != "INVALID" || a.field != field {
				t.Errorf("%s: %v", query, a)
			}
		}
	})
	t.Run("Denied/guesses", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		for range accountFailures.Most {
			if a := h.ask(changing("wrong password", another), bearer); a.code != "INVALID" {
				t.Errorf("answers %v", a)
			}
		}
		h.expect(h.ask(changing(password, another), bearer), "LIMITED RATE")
		h.expect(h.ask(signing(h.email, password)), "LIMITED RATE")
		h.later(time.Minute)
		h.expect(h.ask(changing(password, another), bearer), "")
	})
	t.Run("Denied/a script", func(t *testing.T) {
		h := h.with(t)
		secret, _ := h.token(graph.Script{})
		h.expect(h.ask(changing(password, another), "Authorization: Bearer "+secret), "FORBIDDEN")
	})
	t.Run("Denied/nobody", func(t *testing.T) {
		h.expect(h.ask(changing(password, another)), "UNAUTHENTICATED MISSING")
	})
}

func TestCreateToken(t *testing.T) {
	h := newHouse(t)
	creating := func(input string) string {
		return `mutation { createToken(input: {` + input + `}) { secret tokenEdge { node { id name role readOnly expiresAt owner { id } } } } }`
	}
	t.Run("Allowed/acts as its owner until it ends", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		a := h.ask(creating(`name: "nightly"`), bearer)
		h.expect(a, "")
		secret, _ := a.data["createToken"]["secret"].(string)
		node := a.data["createToken"]["tokenEdge"].(map[string]any)["node"].(map[string]any)
		if !strings.HasPrefix(secret, ScriptPrefix) || node["expiresAt"] != "2026-11-18T09:40:00Z" {
			t.Errorf("made %v", a.data)
		}
		script := "Authorization: Bearer " + secret
		if got := h.ask(asking, script).data["viewer"]["id"]; got != h.Person.ID {
			t.Errorf("acts as %v", got)
		}
		revoke := fmt.Sprintf(`mutation { revokeToken(input: {tokenId: %q}) { deletedTokenId } }`, node["id"])
		h.expect(h.ask(revoke, bearer), "")
		h.expect(h.ask(asking, script), "UNAUTHENTICATED REVOKED")
	})
	t.Run("Allowed/says what it reaches to", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		a := h.ask(fmt.Sprintf(`mutation { createToken(input: {name: "readings", productId: %q, decisions: [RECORD_READINGS], requestsPerMinute: 60, costPerMinute: 1000})
			{ tokenEdge { node { product { key } decisions requestsPerMinute costPerMinute } } } }`, h.Product.ID), bearer)
		h.expect(a, "")
		want := "map[costPerMinute:1000 decisions:[RECORD_READINGS] product:map[key:CHK] requestsPerMinute:60]"
		if got := fmt.Sprint(a.data["createToken"]["tokenEdge"].(map[string]any)["node"]); got != want {
			t.Errorf("is %s, want %s", got, want)
		}
	})
	t.Run("Denied/of a product that is not there", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		a := h.ask(creating(`name: "a", productId: "product_01h2xcejqtf2nbrexx3vqjhp41"`), bearer)
		if a.code != "NOT_FOUND" || a.field != "input.productId" {
			t.Errorf("answers %v", a)
		}
	})
	t.Run("Allowed/once for a key, and shows its secret once", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		first := h.ask(creating(`name: "nightly", readOnly: true, role: PM, idempotencyKey: "k"`), bearer)
		again := h.ask(creating(`name: "nightly", readOnly: true, role: PM, idempotencyKey: "k"`), bearer)
		h.expect(again, "")
		if first.data["createToken"]["secret"] == nil || again.data["createToken"]["secret"] != nil ||
			fmt.Sprint(first.data["createToken"]["tokenEdge"]) != fmt.Sprint(again.data["createToken"]["tokenEdge"]) {
			t.Errorf("first %v, then %v", first.data, again.data)
		}
	})
	t.Run("Denied/by a script, which would make itself wider", func(t *testing.T) {
		h := h.with(t)
		secret, _ := h.token(graph.Script{Role: rights.PO})
		h.expect(h.ask(creating(`name: "wider"`), "Authorization: Bearer "+secret), "FORBIDDEN")
	})
	t.Run("Denied/what is not to be", func(t *testing.T) {
		h := h.with(t)
		_, bearer := h.signedIn()
		for input, field := range map[string]string{
			`name: " "`:                                                    "input.name",
			`name: "a", role: VIEWER`:                                      "input.role",
			`name: "a", requestsPerMinute: 0`:                              "input.requestsPerMinute",
			`name: "a", requestsPerMinute: 6001`:                           "input.requestsPerMinute",
			`name: "a", costPerMinute: -1`:                                 "input.costPerMinute",
			`name: "a", readOnly: true, decisions: [SET_GOALS]`:            "input.decisions",
			`name: "a", expiresAt: "` + h.now().Format(time.RFC3339) + `"`: "input.expiresAt",
			`name: "a", expiresAt: "` + h.now().AddDate(6, 0, 0).Format(time.RFC3339) + `"`: "input.expiresAt",
		} {
			if a := h.ask(creating(input), bearer); a.code != "INVALID" || a.field != field {
				t.Errorf("%s: %v", input, a)
			}
		}
	})
}

func TestALinkToSignInSetsAnotherPasswordOnce(t *testing.T) {
	h := newHouse(t)
	_, admin := h.signedIn()
	h = h.with(t)
	_, bearer := h.signedIn()
	a := h.ask(fmt.Sprintf(`mutation { createSignInLink(input: {userId: %q}) { path expiresAt user { invitationExpiresAt } } }`, h.Person.ID), admin)
	h.expect(a, "")
	link := a.data["createSignInLink"]
	if link["expiresAt"] != "2026-08-27T09:40:00Z" || link["user"].(map[string]any)["invitationExpiresAt"] != nil {
		t.Errorf("answers %v", link)
	}
	h.expect(h.ask(asking, bearer), "") // a link alone changes nothing
	taking := fmt.Sprintf(`mutation { acceptInvitation(input: {token: %q, password: %q}) { viewer { id name } } }`, strings.TrimPrefix(link["path"].(string), "/invitation/"), another)
	taken := h.ask(taking)
	h.expect(taken, "")
	if got := taken.data["acceptInvitation"]["viewer"]; fmt.Sprint(got) != fmt.Sprintf("map[id:%s name:%s]", h.Person.ID, h.Person.Name) {
		t.Errorf("signed in as %v", got)
	}
	h.expect(h.ask(asking, bearer), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(signing(h.email, another)), "")
	h.expect(h.ask(taking), "NOT_FOUND")
}

// Whoever is disabled is out with their next request, and their scripts, too.
func TestDisableUser(t *testing.T) {
	h := newHouse(t)
	_, admin := h.signedIn()
	h = h.with(t)
	cookie, bearer := h.signedIn()
	secret, _ := h.token(graph.Script{})
	script := "Authorization: Bearer " + secret
	person := func(verb string) string {
		return fmt.Sprintf(`mutation { %s(input: {userId: %q}) { user { id active } } }`, verb, h.Person.ID)
	}
	h.expect(h.ask(person("disableUser"), admin), "")
	h.expect(h.ask(asking, bearer), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(asking, script), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(signing(h.email, password)), "UNAUTHENTICATED INVALID")

	h.expect(h.ask(person("enableUser"), admin), "")
	h.expect(h.ask(asking, bearer), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(refreshing, cookie), "UNAUTHENTICATED REVOKED")
	h.expect(h.ask(asking, script), "")
	h.expect(h.ask(signing(h.email, password)), "")
}
