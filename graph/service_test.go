package graph

import (
	"strings"
	"testing"

	"throughline/ent/rights"
	"throughline/ent/viewer"
)

const makingService = `mutation($n: String!, $r: RoleKind!, $p: ID, $d: [Decision!], $o: Boolean, $e: Time) {
	createServiceToken(input: {name: $n, role: $r, productId: $p, decisions: $d, readOnly: $o, expiresAt: $e}) {
		secret tokenEdge { node { id name role readOnly decisions product { key } owner { id name initials service email roles { kind } } author { name } } } } }`

// service makes a service of CHK, as which scripts then ask.
func (w *world) service(name string, role rights.RoleKind) caller {
	w.t.Helper()
	r := w.as(admin).must(makingService, map[string]any{"n": name, "r": role, "p": w.product})
	return caller{w, &viewer.Viewer{
		UserID:      r.at("createServiceToken", "tokenEdge", "node", "owner", "id").(string),
		TokenID:     r.at("createServiceToken", "tokenEdge", "node", "id").(string),
		WorkspaceID: w.viewers[admin].WorkspaceID,
		Roles:       map[string][]rights.RoleKind{w.product: {role}},
	}}
}

func TestAServiceTokenSaysAllThatItsServiceMay(t *testing.T) {
	w := newWorld(t)
	ask := func(vars map[string]any) response {
		for name, usual := range map[string]any{"n": "CI", "r": "DEVELOPER"} {
			if _, said := vars[name]; !said {
				vars[name] = usual
			}
		}
		return w.as(admin).ask(makingService, vars)
	}
	before := w.events()
	made := ask(map[string]any{"p": w.product, "d": []string{"WRITE_STORIES"}})
	same(t, made.at("createServiceToken", "secret"), "tl_shown")
	node := made.at("createServiceToken", "tokenEdge", "node").(map[string]any)
	owner := node["owner"].(map[string]any)
	same(t, owner["name"], "CI (service)")
	same(t, owner["initials"], "C")
	same(t, owner["service"], true)
	same(t, owner["roles"], "[]")
	same(t, owner["email"], nil)
	same(t, node["name"], "CI")
	same(t, node["role"], "DEVELOPER")
	same(t, node["product"], "map[key:CHK]")
	same(t, node["decisions"], "[WRITE_STORIES]")
	same(t, node["author"], "map[name:Ada Admin]")
	same(t, w.events(), before+1)
	log := w.as(admin).must(`{ workspace { events(last: 1) { edges { node { action decision actor { name } entityId } } } } }`, nil)
	same(t, log.at("workspace", "events", "edges", 0, "node"), map[string]any{"action": "createServiceToken", "decision": "ADMINISTER",
		"actor": map[string]any{"name": "Ada Admin"}, "entityId": node["id"]})

	ask(map[string]any{"n": " "}).refused(t, Invalid, "input.name")
	ask(map[string]any{"n": strings.Repeat("x", 91)}).refused(t, Invalid, "input.name")
	ask(map[string]any{"r": "ADMIN", "p": w.product}).refused(t, Invalid, "input.productId")
	ask(map[string]any{"p": w.viewers[admin].UserID}).refused(t, NotFound, "input.productId")
	ask(map[string]any{"o": true, "d": []string{"ESTIMATE"}}).refused(t, Invalid, "input.decisions")
	ask(map[string]any{"e": "2026-08-20T08:59:00Z"}).refused(t, Invalid, "input.expiresAt")
	w.asScript(admin).ask(makingService, map[string]any{"n": "Another", "r": "ADMIN"}).refused(t, Forbidden, "")
	same(t, w.events(), before+1)

	// Those of people and of services, apart and together, to admins alone.
	w.token(admin, "nightly")
	const listing = `{ workspace { all: tokens { totalCount } services: tokens(service: true) { edges { node { name } } } people: tokens(service: false) { edges { node { name } } } } }`
	all := w.as(admin).must(listing, nil)
	same(t, all.at("workspace", "all", "totalCount"), 2)
	same(t, all.at("workspace", "services", "edges"), "[map[node:map[name:CI]]]")
	same(t, all.at("workspace", "people", "edges"), "[map[node:map[name:nightly]]]")
	same(t, w.as(po).must(listing, nil).at("workspace", "services", "edges"), "[]")

	vars := map[string]any{"id": node["id"]}
	w.as(po).ask(revoking, vars).refused(t, NotFound, "input.tokenId")
	w.as(admin).must(revoking, vars)
	w.as(admin).ask(revoking, vars).refused(t, NotFound, "input.tokenId")
}

// A service only acts: where people are meant, it is not.
func TestAServiceIsNoPerson(t *testing.T) {
	w := newWorld(t)
	ci := w.service("CI", rights.PO)
	vars := map[string]any{"p": w.product, "u": ci.who.UserID, "s": w.story("Pay in one tap")}
	for what, query := range map[string]string{
		"a role":           `mutation($u: ID!, $p: ID!) { grantRole(input: {userId: $u, productId: $p, kind: PM}) { role { id } } }`,
		"a link":           `mutation($u: ID!) { createSignInLink(input: {userId: $u}) { path } }`,
		"being shut out":   `mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`,
		"another provider": `mutation($u: ID!) { unlinkIdentity(input: {userId: $u}) { user { id } } }`,
	} {
		t.Run("Denied/"+what, func(t *testing.T) {
			caller{w, w.viewers[admin]}.ask(query, vars).refused(t, NotFound, "input.userId")
		})
	}
	w.as(po).ask(`mutation($s: ID!, $u: ID!) { assignStory(input: {id: $s, add: [$u]}) { story { id } } }`, vars).refused(t, Invalid, "input.add")
	ci.ask(`mutation { updateProfile(input: {name: "Person"}) { user { id } } }`, nil).refused(t, Forbidden, "")
	for _, who := range []caller{w.as(admin), ci} {
		r := who.must(`{ workspace { members(text: "CI") { totalCount } } product(key: "CHK") { members(text: "CI") { totalCount } viewerCan(decision: ORDER_BACKLOG) { people { name } } } }`, nil)
		same(t, r.at("workspace", "members", "totalCount"), 0)
		same(t, r.at("product", "members", "totalCount"), 0)
		same(t, r.at("product", "viewerCan", "people"), "[map[name:Both Person] map[name:Po Person]]")
	}

	// It decides as its role does, under its own name, and nobody writes to it.
	asked := ci.must(`mutation($s: ID!) { askQuestion(input: {subjectId: $s, body: "Why?"}) { commentEdge { node { id } } } }`, vars)
	w.as(both).must(`mutation($q: ID!) { answerQuestion(input: {questionId: $q, body: "Because"}) { question { id } } }`,
		map[string]any{"q": asked.at("askQuestion", "commentEdge", "node", "id")})
	ci.must(`mutation($s: ID!) { updateStory(input: {id: $s, title: "Pay in two taps"}) { story { id } } }`, vars)
	ci.ask(`mutation($p: ID!) { createGoal(input: {productId: $p, title: "Faster"}) { goalEdge { cursor } } }`, vars).refused(t, Forbidden, "")
	same(t, ci.must(`{ notifications { totalCount } }`, nil).at("notifications", "totalCount"), 0)
	r := w.as(watcher).must(`{ product(key: "CHK") { events(last: 1) { edges { node { action hat token actor { name service } } } } } }`, nil)
	same(t, r.at("product", "events", "edges", 0, "node"), map[string]any{"action": "updateStory", "hat": "PO", "token": "",
		"actor": map[string]any{"name": "CI (service)", "service": true}})
	chained(t, w, w.product)
}
