package graph

import (
	"context"
	"fmt"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/viewer"
)

// signedIn opens a session of a person, and returns its id.
func (w *world) signedIn(name string) string {
	v := w.viewers[name]
	return w.store.Client.Session.Create().SetWorkspaceID(v.WorkspaceID).SetUserID(v.UserID).SetSecret([]byte("secret")).
		SetCreatedAt(w.now).SetRotatedAt(w.now).SetExpiresAt(w.now.Add(time.Hour)).SetAgent("Testing/1.0").
		SaveX(viewer.NewContext(w.t.Context(), viewer.System(v.WorkspaceID))).ID
}

// token makes a token of a person, and returns its id.
func (w *world) token(of, name string) string {
	var t *ent.Token
	must(w.t, w.store.Work(w.t.Context(), "createToken", func(ctx context.Context) (err error) {
		t, err = CreateToken(ctx, Script{Name: name, Email: of + "@example.test", Secret: keptOf(fmt.Sprint(w.statements.Load())), ExpiresAt: w.now.Add(time.Hour)}, "")
		return err
	}))
	return t.ID
}

// asScript is a person's script, with all of their roles.
func (w *world) asScript(name string) caller {
	who := *w.viewers[name]
	who.TokenID, who.TokenName = "token_01h2xcejqtf2nbrexx3vqjhp41", "nightly"
	return caller{w, &who}
}

const (
	endingOne = `mutation($id: ID!) { endSession(input: {sessionId: $id}) { deletedSessionId user { sessions { totalCount } } } }`
	endingAll = `mutation($id: ID!) { endSessions(input: {userId: $id}) { deletedSessionIds } }`
	revoking  = `mutation($id: ID!) { revokeToken(input: {tokenId: $id}) { deletedTokenId owner { tokens { totalCount } } } }`
)

func TestSessionsAndTokensEndAtTheHandsOfTheirOwnerOrAnAdmin(t *testing.T) {
	for way, c := range map[string]struct {
		query, field string
		of           func(w *world) string
	}{
		"a session":    {endingOne, "input.sessionId", func(w *world) string { return w.signedIn(po) }},
		"a token":      {revoking, "input.tokenId", func(w *world) string { return w.token(po, "nightly") }},
		"all sessions": {endingAll, "", func(w *world) string { w.signedIn(po); return w.viewers[po].UserID }},
	} {
		t.Run(way, func(t *testing.T) {
			w := newWorld(t)
			vars := map[string]any{"id": c.of(w)}
			before := w.events()
			w.as(nobody).ask(c.query, vars).refused(t, Unauthenticated, "")
			for _, name := range []string{pm, dev, watcher, both, outsider, stranger} {
				if r := w.as(name).ask(c.query, vars); c.field != "" {
					r.refused(t, NotFound, c.field)
				} else {
					r.refused(t, Forbidden, "")
				}
			}
			readOnly := w.as(admin)
			reads := *readOnly.who
			reads.ReadOnly = true
			caller{w, &reads}.ask(c.query, vars).refused(t, Forbidden, "")
			w.asScript(po).ask(c.query, vars).refused(t, Forbidden, "")
			same(t, w.events(), before)
			w.as(po).must(c.query, vars)
			same(t, w.events(), before+1)
			for _, who := range []caller{w.as(admin), w.asScript(admin)} {
				vars = map[string]any{"id": c.of(w)}
				who.must(c.query, vars)
			}
			if c.field != "" {
				w.as(admin).ask(c.query, vars).refused(t, NotFound, c.field)
			}
		})
	}
}

func TestTheSessionThatAsksGoesOn(t *testing.T) {
	w := newWorld(t)
	here, there := w.signedIn(po), w.signedIn(po)
	who := *w.viewers[po]
	who.SessionID = here
	c := caller{w, &who}
	r := c.must(`{ viewer { seenAt sessions { totalCount edges { node { id current agent user { name } } } } } }`, nil)
	same(t, r.at("viewer", "seenAt"), "2026-08-20T09:00:00Z")
	same(t, r.at("viewer", "sessions", "edges", 0, "node", "current"), false)
	same(t, r.at("viewer", "sessions", "edges", 1, "node", "current"), true)
	same(t, c.must(endingAll, map[string]any{"id": who.UserID}).at("endSessions", "deletedSessionIds"), []string{there})
	same(t, c.must(endingAll, map[string]any{"id": who.UserID}).at("endSessions", "deletedSessionIds"), "[]")
	w.later(2 * time.Hour)
	same(t, c.must(`{ viewer { sessions { totalCount } } }`, nil).at("viewer", "sessions", "totalCount"), 0)
}

// What is somebody's own others do not see, whatever the way to it.
func TestWhereSomebodyIsSignedInOthersDoNotSee(t *testing.T) {
	w := newWorld(t)
	session, token, user := w.signedIn(po), w.token(po, "nightly"), w.viewers[po].UserID
	const query = `query($s: ID!, $t: ID!, $u: ID!) { workspace { tokens { totalCount } } s: node(id: $s) { id } t: node(id: $t) { id }
		u: node(id: $u) { ... on User { seenAt email hasPassword sessions { totalCount } tokens { totalCount } } } }`
	vars := map[string]any{"s": session, "t": token, "u": user}
	for _, name := range []string{pm, dev, watcher, both, outsider} {
		same(t, w.as(name).must(query, vars).Data, map[string]any{"workspace": map[string]any{"tokens": map[string]any{"totalCount": 0}}, "s": nil, "t": nil,
			"u": map[string]any{"seenAt": nil, "email": nil, "hasPassword": nil, "sessions": map[string]any{"totalCount": 0}, "tokens": map[string]any{"totalCount": 0}}})
	}
	for name, password := range map[string]any{po: false, admin: nil} {
		same(t, w.as(name).must(query, vars).Data, map[string]any{"workspace": map[string]any{"tokens": map[string]any{"totalCount": 1}},
			"s": map[string]any{"id": session}, "t": map[string]any{"id": token},
			"u": map[string]any{"seenAt": "2026-08-20T09:00:00Z", "email": "po@example.test", "hasPassword": password, "sessions": map[string]any{"totalCount": 1}, "tokens": map[string]any{"totalCount": 1}}})
	}
	same(t, w.as(stranger).must(query, vars).at("u"), nil)
}

func TestADisabledPersonKeepsTheirPlace(t *testing.T) {
	w := newWorld(t)
	session := w.signedIn(dev)
	vars := map[string]any{"u": w.viewers[dev].UserID}
	const disabling = `mutation($u: ID!) { disableUser(input: {userId: $u}) { user { active roles { kind } sessions { totalCount } } } }`
	before := w.events()
	r := w.as(admin).must(disabling, vars)
	same(t, r.at("disableUser", "user"), map[string]any{"active": false, "roles": []any{map[string]any{"kind": "DEVELOPER"}}, "sessions": map[string]any{"totalCount": 0}})
	w.as(admin).must(disabling, vars) // again changes nothing
	same(t, w.events(), before+2)     // the person and their session
	log := w.as(admin).must(`{ workspace { events(last: 2) { edges { node { action reason entityId changes { field to } } } } } }`, nil)
	same(t, log.at("workspace", "events", "edges", 1, "node"), map[string]any{"action": "disableUser", "entityId": session,
		"reason": "the person was disabled", "changes": []any{map[string]any{"field": "session", "to": `"ended"`}}})
	w.as(admin).must(`mutation($u: ID!) { enableUser(input: {userId: $u}) { user { active } } }`, vars)
	same(t, w.events(), before+3)
	same(t, w.as(admin).must(`{ product(key: "CHK") { members { totalCount } } }`, nil).at("product", "members", "totalCount"), 5)
	w.as(admin).ask(disabling, map[string]any{"u": w.viewers[stranger].UserID}).refused(t, NotFound, "input.userId")
}

func TestAnInvitationEndsWithItsPerson(t *testing.T) {
	w := newWorld(t)
	id := w.as(admin).id(`mutation { inviteUser(input: {email: "new@example.test", roles: []}) { userEdge { node { id invitationExpiresAt } } } }`, nil)
	same(t, w.as(admin).must(`query($u: ID!) { node(id: $u) { ... on User { invitationExpiresAt } } }`, map[string]any{"u": id}).at("node", "invitationExpiresAt"), "2026-08-27T09:00:00Z")
	same(t, w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { invitationExpiresAt } } }`, map[string]any{"u": id}).at("disableUser", "user", "invitationExpiresAt"), nil)
	w.as(admin).ask(`mutation { inviteUser(input: {email: "new@example.test", roles: []}) { expiresAt } }`, nil).refused(t, Invalid, "input.email")
}

func TestPeopleNameThemselves(t *testing.T) {
	w := newWorld(t)
	const naming = `mutation($n: String, $v: Int) { updateProfile(input: {name: $n, version: $v}) { user { name initials version } } }`
	w.as(nobody).ask(naming, map[string]any{"n": "Lea"}).refused(t, Unauthenticated, "")
	w.asScript(po).ask(naming, map[string]any{"n": "Lea"}).refused(t, Forbidden, "")
	before := w.events()
	for _, name := range []string{pm, po, dev, watcher, both, admin, outsider, stranger} {
		same(t, w.as(name).must(naming, map[string]any{"n": "Lea Brandt"}).at("updateProfile", "user"), map[string]any{"name": "Lea Brandt", "initials": "LB", "version": 2})
	}
	same(t, w.events(), before+8)
	w.as(po).ask(naming, map[string]any{"n": " "}).refused(t, Invalid, "input.name")
	w.as(po).must(naming, map[string]any{"n": "Lea B.", "v": 2})
	w.as(po).ask(naming, map[string]any{"n": "Lea C.", "v": 2}).refused(t, Conflict, "")
	w.as(po).must(naming, nil)
	same(t, w.events(), before+9)
}

func TestWhoAnotherServiceKnowsIsNotInvitedAgain(t *testing.T) {
	w := newWorld(t) // whose people have neither a password nor an invitation
	w.as(admin).ask(`mutation($p: ID!) { inviteUser(input: {email: "pm@example.test", roles: [{kind: PO, productId: $p}]}) { userEdge { cursor } } }`, inProduct(w)).
		refused(t, Invalid, "input.email")
	invite := func() response {
		return w.as(admin).ask(`mutation($p: ID!) { inviteUser(input: {email: "new@example.test", roles: [{kind: PO, productId: $p}]}) { userEdge { cursor } } }`, inProduct(w))
	}
	same(t, invite().code(), "")
	same(t, invite().code(), "") // who has not joined yet
}
