package auth

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/session"
	"throughline/ent/token"
	"throughline/graph"
)

// Every way in, and what keeps people out of it.
func TestWhoComesIn(t *testing.T) {
	h := newHouse(t)
	for _, test := range []struct {
		name string
		way  func(h *house) (header string) // Authorization
		want string                         // status, code and reason of a question
	}{
		{"Allowed/a person", func(h *house) string {
			_, bearer := h.signedIn()
			return bearer
		}, "200"},
		{"Allowed/a person, whatever the case of Bearer", func(h *house) string {
			_, bearer := h.signedIn()
			return strings.Replace(bearer, "Bearer", "bearer", 1)
		}, "200"},
		{"Allowed/a script", func(h *house) string {
			secret, _ := h.token(graph.Script{})
			return "Authorization: Bearer " + secret
		}, "200"},
		{"Denied/nobody", func(h *house) string { return "Authorization: " }, "200 UNAUTHENTICATED MISSING"},
		{"Denied/a scheme that is none of ours", func(h *house) string { return "Authorization: Basic YWRhOmFkYQ==" }, "401 UNAUTHENTICATED INVALID"},
		{"Denied/no token", func(h *house) string { return "Authorization: Bearer" }, "401 UNAUTHENTICATED INVALID"},
		{"Denied/what is no token", func(h *house) string { return "Authorization: Bearer x.y.z" }, "401 UNAUTHENTICATED INVALID"},
		{"Denied/a token of another installation", func(h *house) string {
			h.signedIn()
			id := h.session().ID
			forged, _, _ := tokensOf(h.T, &clock{h.now()}, Key{ID: "a", Secret: []byte(strings.Repeat("x", 32))}).
				Sign(Claims{UserID: h.Person.ID, WorkspaceID: h.Workspace.ID, SessionID: id, Version: 4, Admin: true})
			return "Authorization: Bearer " + forged
		}, "401 UNAUTHENTICATED INVALID"},
		{"Denied/a refresh token", func(h *house) string {
			cookie, _ := h.signedIn()
			return "Authorization: Bearer " + strings.TrimPrefix(cookie, "Cookie: throughline=")
		}, "401 UNAUTHENTICATED INVALID"},
		{"Denied/after ten minutes", func(h *house) string {
			_, bearer := h.signedIn()
			h.later(AccessLife + time.Minute)
			return bearer
		}, "401 UNAUTHENTICATED EXPIRED"},
		{"Denied/signed out", func(h *house) string {
			cookie, bearer := h.signedIn()
			h.ask(signingOut, cookie)
			return bearer
		}, "401 UNAUTHENTICATED REVOKED"},
		{"Denied/disabled", func(h *house) string {
			_, bearer := h.signedIn()
			h.setActive(false)
			return bearer
		}, "401 UNAUTHENTICATED REVOKED"},
		{"Denied/a session that is gone", func(h *house) string {
			_, bearer := h.signedIn()
			h.data.Client.Session.Delete().Where(session.UserID(h.Person.ID)).ExecX(h.system())
			return bearer
		}, "401 UNAUTHENTICATED REVOKED"},
		{"Denied/from before a grant", func(h *house) string {
			_, bearer := h.signedIn()
			a := h.ask(fmt.Sprintf(`mutation { grantRole(input: {userId: %q, kind: DEVELOPER, productId: %q}) { role { id } } }`, h.Person.ID, h.Product.ID), bearer)
			h.expect(a, "")
			return bearer
		}, "401 UNAUTHENTICATED STALE"},
		{"Denied/from before a revocation", func(h *house) string {
			_, bearer := h.signedIn()
			id := h.data.Client.Role.Query().Where(role.UserID(h.Person.ID), role.KindEQ(rights.PO)).OnlyIDX(h.system())
			h.expect(h.ask(fmt.Sprintf(`mutation { revokeRole(input: {roleId: %q}) { deletedRoleId } }`, id), bearer), "")
			return bearer
		}, "401 UNAUTHENTICATED STALE"},
		{"Denied/from before another password", func(h *house) string {
			_, bearer := h.signedIn()
			h.add(h.email, rights.PM)
			return bearer
		}, "401 UNAUTHENTICATED REVOKED"},
		{"Denied/a script's token nobody made", func(h *house) string {
			secret, _ := NewSecret(ScriptPrefix)
			return "Authorization: Bearer " + secret
		}, "401 UNAUTHENTICATED INVALID"},
		{"Denied/a script's token cut short", func(h *house) string {
			secret, _ := h.token(graph.Script{})
			return "Authorization: Bearer " + secret[:40]
		}, "401 UNAUTHENTICATED INVALID"},
		{"Denied/a script's token, expired", func(h *house) string {
			secret, _ := h.token(graph.Script{})
			h.later(time.Hour)
			return "Authorization: Bearer " + secret
		}, "401 UNAUTHENTICATED EXPIRED"},
		{"Denied/a script's token, ended", func(h *house) string {
			secret, row := h.token(graph.Script{})
			h.must(h.data.Client.Token.UpdateOne(row).SetEndedAt(h.now()).Exec(h.system()))
			return "Authorization: Bearer " + secret
		}, "401 UNAUTHENTICATED REVOKED"},
		{"Denied/a script's token, its owner disabled", func(h *house) string {
			secret, _ := h.token(graph.Script{})
			h.setActive(false)
			return "Authorization: Bearer " + secret
		}, "401 UNAUTHENTICATED REVOKED"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := h.with(t)
			header := test.way(h)
			a := h.ask(asking, header)
			if a.String() != test.want {
				t.Errorf("answers %v, want %s", a, test.want)
			}
			if said := a.headers.Get("WWW-Authenticate"); (a.status == 401) != (said == "Bearer") {
				t.Errorf("%d with WWW-Authenticate %q", a.status, said)
			}
			if a.code == "" && a.data["viewer"]["id"] != h.Person.ID {
				t.Errorf("is %v", a.data["viewer"])
			}
		})
	}
}

// What a caller may narrow themselves, or a script, to.
func TestHatsAndScripts(t *testing.T) {
	h := newHouse(t)
	goal := fmt.Sprintf(`mutation { createGoal(input: {productId: %q, title: "Reduce checkout time"}) { goalEdge { node { id } } } }`, h.Product.ID)
	sprint := fmt.Sprintf(`mutation { createSprint(input: {productId: %q, start: "2026-08-24", end: "2026-09-04"}) { sprintEdge { node { id } } } }`, h.Product.ID)
	const product = `mutation { createProduct(input: {key: "%s", name: "Another"}) { productEdge { node { id } } } }`
	const seeing = `{ product(key: "CHK") { id } }`
	_, person := h.signedIn()
	script := func(s graph.Script) string {
		secret, _ := h.token(s)
		return "Authorization: Bearer " + secret
	}
	all := script(graph.Script{})
	for _, test := range []struct {
		name                       string
		headers                    []string
		goal, sprint, product, see string
	}{
		{"a person, every role", []string{person}, "", "", "", ""},
		{"a person as PM", []string{person, graph.HatHeader + ": PM"}, "", "FORBIDDEN", "FORBIDDEN", ""},
		{"a person as PO", []string{person, graph.HatHeader + ": PO"}, "FORBIDDEN", "", "FORBIDDEN", ""},
		{"a person as ADMIN", []string{person, graph.HatHeader + ": ADMIN"}, "FORBIDDEN", "FORBIDDEN", "", ""},
		{"a person as what they are not", []string{person, graph.HatHeader + ": DEVELOPER"}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
		{"a person as VIEWER", []string{person, graph.HatHeader + ": VIEWER"}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
		{"a script, every role", []string{all}, "", "", "", ""},
		{"a script as PO", []string{all, graph.HatHeader + ": PO"}, "FORBIDDEN", "", "FORBIDDEN", ""},
		{"a PO's script", []string{script(graph.Script{Role: rights.PO})}, "FORBIDDEN", "", "FORBIDDEN", ""},
		{"a PO's script as PM", []string{script(graph.Script{Role: rights.PO}), graph.HatHeader + ": PM"}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
		{"an admin's script", []string{script(graph.Script{Role: rights.Admin})}, "FORBIDDEN", "FORBIDDEN", "", ""},
		{"a script of one product", []string{script(graph.Script{ProductID: h.Product.ID})}, "", "", "FORBIDDEN", ""},
		{"a script that sets goals", []string{script(graph.Script{Decisions: []rights.Decision{rights.SetGoals}})}, "", "FORBIDDEN", "FORBIDDEN", ""},
		{"a script that sets goals, as PO", []string{script(graph.Script{Role: rights.PO, Decisions: []rights.Decision{rights.SetGoals}})}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
		{"a script that decides nothing", []string{script(graph.Script{Decisions: []rights.Decision{}})}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
		{"a script that only reads", []string{script(graph.Script{ReadOnly: true})}, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			key := fmt.Sprintf("P%d", time.Now().UnixNano()%1_000_000_000)
			for question, want := range map[string]string{goal: test.goal, sprint: test.sprint, fmt.Sprintf(product, key): test.product, seeing: test.see} {
				if a := h.ask(question, test.headers...); a.code != want {
					t.Errorf("%s\nanswers %v, want %s", question, a, want)
				}
			}
		})
	}
	for _, hat := range []string{"KING", "pm", "PM,PO", "*"} {
		for _, who := range [][]string{{person}, nil} {
			if a := h.ask(asking, append(who, graph.HatHeader+": "+hat)...); a.status != 400 || a.code != "INVALID" || a.field != graph.HatHeader {
				t.Errorf("as %s it answers %v", hat, a)
			}
		}
	}
}

func TestAScriptOfOneProductSeesNoOther(t *testing.T) {
	h := newHouse(t)
	_, person := h.signedIn()
	made := h.ask(`mutation { createProduct(input: {key: "PAY", name: "Pay"}) { productEdge { node { id key } } } }`, person)
	node := made.data["createProduct"]["productEdge"].(map[string]any)["node"].(map[string]any)
	const both = `{ pay: product(key: "PAY") { id } chk: product(key: "CHK") { id } }`
	for id, want := range map[string][2]bool{"": {true, true}, node["id"].(string): {true, false}} {
		secret, _ := h.token(graph.Script{ProductID: id})
		a := h.ask(both, "Authorization: Bearer "+secret)
		if got := [2]bool{a.data["pay"] != nil, a.data["chk"] != nil}; got != want {
			t.Errorf("of product %q it sees PAY and CHK: %v", id, got)
		}
	}
}

// A service's token is its own: what it may is what the token says, whoever made
// it is there no more, and it ends when an admin says so.
func TestAServiceTokenWorksOnWithoutWhoMadeIt(t *testing.T) {
	h := newHouse(t)
	_, ada := h.signedIn()
	header := func(input string) (who, id string) {
		t.Helper()
		a := h.ask(fmt.Sprintf(`mutation { createServiceToken(input: {name: "CI", %s}) { secret tokenEdge { node { id } } } }`, input), ada)
		if a.code != "" {
			t.Fatalf("it answers %v", a)
		}
		made := a.data["createServiceToken"]
		node := made["tokenEdge"].(map[string]any)["node"].(map[string]any)
		return "Authorization: Bearer " + made["secret"].(string), node["id"].(string)
	}
	here := fmt.Sprintf("productId: %q", h.Product.ID)
	po, _ := header("role: PO, " + here)
	everywhere, _ := header("role: PO")
	admin, _ := header("role: ADMIN")
	reads, _ := header("role: PO, readOnly: true")
	some, _ := header("role: PO, decisions: [SET_GOALS]")
	ended, id := header("role: PO")

	// Made before there was another product, and its admin gone.
	later := h.ask(`mutation { createProduct(input: {key: "PAY", name: "Pay"}) { productEdge { node { id } } } }`, ada)
	if later.code != "" {
		t.Fatalf("it answers %v", later)
	}
	if a := h.ask(fmt.Sprintf(`mutation { revokeToken(input: {tokenId: %q}) { deletedTokenId } }`, id), ada); a.code != "" {
		t.Fatalf("it answers %v", a)
	}
	h.must(h.data.Client.User.UpdateOneID(h.Person.ID).SetActive(false).Exec(h.system()))

	story := fmt.Sprintf(`mutation { createStory(input: {productId: %q, title: "Build 812 failed"}) { storyEdge { node { id } } } }`, h.Product.ID)
	goal := fmt.Sprintf(`mutation { createGoal(input: {productId: %q, title: "Faster"}) { goalEdge { node { id } } } }`, h.Product.ID)
	const (
		seeing  = `{ product(key: "PAY") { id } }`
		product = `mutation { createProduct(input: {key: "%s", name: "Another"}) { productEdge { node { id } } } }`
		another = `mutation { createServiceToken(input: {name: "Another", role: ADMIN}) { secret } }`
	)
	for _, test := range []struct {
		name                       string
		who                        string
		story, goal, product, make string
		sees                       bool
	}{
		{"Allowed/PO of one product", po, "", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", false},
		{"Allowed/PO of every product", everywhere, "", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", true},
		{"Allowed/ADMIN", admin, "FORBIDDEN", "FORBIDDEN", "", "FORBIDDEN", true},
		{"Denied/one that reads", reads, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", true},
		{"Denied/one of another decision", some, "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN", true},
		{"Denied/one that was revoked", ended, "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED", false},
		{"Denied/its admin", ada, "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			key := fmt.Sprintf("P%d", time.Now().UnixNano()%1_000_000_000)
			for question, want := range map[string]string{story: test.story, goal: test.goal, fmt.Sprintf(product, key): test.product, another: test.make} {
				if a := h.ask(question, test.who); a.code != want {
					t.Errorf("%s\nanswers %v, want %s", question, a, want)
				}
			}
			if a := h.ask(seeing, test.who); (a.data["product"] != nil) != test.sees {
				t.Errorf("of the other product it sees %v", a)
			}
		})
	}
	// Its own name, and no other, is what the log has.
	e := h.data.Client.Event.Query().Where(event.Action("createStory")).WithActor().FirstX(h.system())
	if e.Edges.Actor.Name != "CI (service)" || e.Token != "" || e.TokenID == nil {
		t.Errorf("the log says %q, %q, %v", e.Edges.Actor.Name, e.Token, e.TokenID)
	}
}

func TestATokenMakesSoManyRequestsAMinute(t *testing.T) {
	h := newHouse(t)
	one, two := 2, 600
	secret, _ := h.token(graph.Script{Requests: &one})
	header := "Authorization: Bearer " + secret
	for i, want := range []string{"1", "0"} {
		a := h.ask(asking, header)
		if a.code != "" || a.headers.Get("RateLimit-Limit") != "2" || a.headers.Get("RateLimit-Remaining") != want {
			t.Errorf("request %d answers %v, %v", i+1, a, a.headers)
		}
	}
	if a := h.ask(asking, header); a.status != 429 || a.code != "LIMITED" || a.reason != "RATE" || a.headers.Get("Retry-After") != "30" {
		t.Errorf("one too many answers %v, %v", a, a.headers)
	}
	other, _ := h.token(graph.Script{Requests: &two})
	if a := h.ask(asking, "Authorization: Bearer "+other); a.code != "" {
		t.Errorf("another token answers %v", a)
	}
	h.later(30 * time.Second)
	if a := h.ask(asking, header); a.code != "" {
		t.Errorf("half a minute later it answers %v", a)
	}
	if _, person := h.signedIn(); h.ask(asking, person).headers.Get("RateLimit-Limit") != "" {
		t.Error("people are counted, too")
	}
}

func TestScriptsLastUse(t *testing.T) {
	h := newHouse(t)
	secret, row := h.token(graph.Script{})
	used := func() *time.Time {
		h.Helper()
		h.expect(h.ask(asking, "Authorization: Bearer "+secret), "")
		h.door.Wait()
		return h.data.Client.Token.GetX(h.system(), row.ID).LastUsedAt
	}
	if at := used(); at == nil || !at.Equal(morning) {
		t.Errorf("noted %v", at)
	}
	h.later(59 * time.Second)
	if at := used(); !at.Equal(morning) {
		t.Errorf("within a minute it notes again: %v", at)
	}
	h.later(time.Second)
	if at := used(); !at.Equal(morning.Add(time.Minute)) {
		t.Errorf("after a minute it notes %v", at)
	}
	t.Run("is noted without anybody waiting", func(t *testing.T) {
		h.later(time.Hour)
		fresh, _ := h.token(graph.Script{})
		tx, err := h.data.Client.Tx(h.Context())
		h.must(err)
		// Whoever wants to write this row, on SQLite any, waits now.
		h.must(tx.Token.Update().Where(token.ID(row.ID)).SetName("held").Exec(h.system()))
		for range 3 {
			h.expect(h.ask(asking, "Authorization: Bearer "+fresh), "")
		}
		h.must(tx.Rollback())
		h.door.Wait()
	})
}

// Who is asking costs so many statements, whatever they ask and hold.
func TestStatementsOfTheDoor(t *testing.T) {
	h := newHouse(t)
	h.add(h.email, rights.Developer, rights.Viewer)
	_, person := h.signedIn()
	secret, _ := h.token(graph.Script{Role: rights.PM})
	script := "Authorization: Bearer " + secret
	h.ask(asking, script) // the first use is noted
	h.door.Wait()
	for name, test := range map[string]struct {
		header string
		most   int64
	}{"nobody": {"X: y", 0}, "a person": {person, 1}, "a script": {script, 2}} {
		before := h.statements.Load()
		h.ask(`{ decisionRights { decision } }`, test.header)
		if n := h.statements.Load() - before; n != test.most {
			t.Errorf("%s costs %d statements, want %d", name, n, test.most)
		}
	}
}
