package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"throughline/ent"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph"
)

// admitted is who comes in with an Authorization header.
func (h *house) admitted(header string) *viewer.Viewer {
	h.Helper()
	v, err := h.door.Admit(h.Context(), strings.TrimPrefix(header, "Authorization: "), "")
	h.must(err)
	return v
}

// connect keeps a connection open.
func (h *house) connect(header string) (kept context.Context, leave func()) {
	h.Helper()
	kept, leave, err := h.door.Keep(h.Context(), h.admitted(header))
	h.must(err)
	h.Cleanup(leave)
	return kept, leave
}

// ended is the code and reason that a connection ended with, "" while it is open.
func ended(kept context.Context) string {
	var why *graph.Error
	if !errors.As(context.Cause(kept), &why) {
		return ""
	}
	return fmt.Sprintf("%s %v", why.Code, why.Extra["reason"])
}

func TestAConnectionEndsWithTheRightToIt(t *testing.T) {
	home := newHouse(t)
	for name, test := range map[string]struct {
		script bool
		change func(h *house, cookie, bearer string, token *ent.Token)
		want   string
	}{
		"nothing happens": {false, func(*house, string, string, *ent.Token) {}, ""},
		"signing out": {false, func(h *house, cookie, _ string, _ *ent.Token) {
			h.expect(h.ask(signingOut, cookie), "")
		}, "UNAUTHENTICATED REVOKED"},
		"a session runs out":   {false, func(h *house, _, _ string, _ *ent.Token) { h.later(sessionLife + time.Hour) }, "UNAUTHENTICATED REVOKED"},
		"a person is disabled": {false, func(h *house, _, _ string, _ *ent.Token) { h.setActive(false) }, "UNAUTHENTICATED REVOKED"},
		"a role is granted": {false, func(h *house, _, bearer string, _ *ent.Token) {
			h.expect(h.ask(fmt.Sprintf(`mutation { grantRole(input: {userId: %q, productId: %q, kind: VIEWER}) { role { id } } }`, h.Person.ID, h.Product.ID), bearer), "")
		}, "UNAUTHENTICATED STALE"},
		"nothing happens to a script":   {true, func(*house, string, string, *ent.Token) {}, ""},
		"a script's person is disabled": {true, func(h *house, _, _ string, _ *ent.Token) { h.setActive(false) }, "UNAUTHENTICATED REVOKED"},
		"a script's person gets a role": {true, func(h *house, _, bearer string, _ *ent.Token) {
			h.expect(h.ask(fmt.Sprintf(`mutation { grantRole(input: {userId: %q, productId: %q, kind: VIEWER}) { role { id } } }`, h.Person.ID, h.Product.ID), bearer), "")
		}, "UNAUTHENTICATED STALE"},
		"a token is taken back": {true, func(h *house, _, _ string, row *ent.Token) {
			h.data.Client.Token.UpdateOne(row).SetEndedAt(h.now()).ExecX(h.system())
		}, "UNAUTHENTICATED REVOKED"},
		"a token expires": {true, func(h *house, _, _ string, _ *ent.Token) { h.later(2 * time.Hour) }, "UNAUTHENTICATED EXPIRED"},
	} {
		t.Run(name, func(t *testing.T) {
			h := home.with(t)
			cookie, bearer := h.signedIn()
			secret, row := h.token(graph.Script{Role: rights.PM})
			header := bearer
			if test.script {
				header = "Bearer " + secret
			}
			kept, _ := h.connect(header)
			test.change(h, cookie, bearer, row)
			if got := ended(kept); got != "" {
				t.Errorf("it ended with %q before anybody looked", got)
			}
			h.must(h.door.Look(t.Context()))
			if got := ended(kept); got != test.want {
				t.Errorf("it ended with %q; want %q", got, test.want)
			}
		})
	}
}

func TestSoManyConnectionsAndNoMore(t *testing.T) {
	h := newHouse(t)
	_, bearer := h.signedIn()
	leave := func() {}
	for range maxConnections {
		_, leave = h.connect(bearer)
	}
	if _, _, err := h.door.Keep(t.Context(), h.admitted(bearer)); !errors.Is(err, errTooMany) {
		t.Errorf("one too many: %v", err)
	}
	leave()
	leave() // and again, which does nothing
	h.connect(bearer)
	if _, _, err := h.door.Keep(t.Context(), h.admitted(bearer)); !errors.Is(err, errTooMany) {
		t.Errorf("one too many: %v", err)
	}
}

func TestHangingUpEndsEveryConnectionAndWaits(t *testing.T) {
	h := newHouse(t)
	_, bearer := h.signedIn()
	kept, leave := h.connect(bearer)
	go func() {
		<-kept.Done()
		leave()
	}()
	h.door.HangUp(t.Context())
	if why := context.Cause(kept); why != graph.ErrStopping {
		t.Errorf("it ended with %v", why)
	}
	if _, _, err := h.door.Keep(t.Context(), h.admitted(bearer)); err != graph.ErrStopping {
		t.Errorf("a new one: %v", err)
	}
}

func TestLookingCostsTwoStatementsForEachFiveHundred(t *testing.T) {
	h := newHouse(t)
	_, bearer := h.signedIn()
	for range 20 {
		h.connect(bearer)
	}
	before := h.statements.Load()
	h.must(h.door.Look(t.Context()))
	if n := h.statements.Load() - before; n != 2 {
		t.Errorf("%d statements", n)
	}
}

// The cookie is the app's, which takes it by POST: a socket could not hand back
// the next one.
func TestASocketComesWithoutTheCookie(t *testing.T) {
	h := newHouse(t)
	for upgrade, want := range map[string]bool{"": true, "websocket": false} {
		var came *graph.Request
		door := h.door.Before(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { came = graph.RequestFrom(r.Context()) }))
		r := httptest.NewRequest(http.MethodGet, "/graphql", nil)
		r.Header.Set("Cookie", "throughline=x")
		if upgrade != "" {
			r.Header.Set("Upgrade", upgrade)
		}
		door.ServeHTTP(httptest.NewRecorder(), r)
		if got := came.Header.Get("Cookie") != "" && came.Write != nil; got != want {
			t.Errorf("Upgrade %q: the cookie comes in: %v", upgrade, got)
		}
	}
}

// A socket may say who asks, and the hat they wear, with its headers or with its
// first message: each holds unless the message says something else.
func TestASocketWearsTheHatItWasGivenEitherWay(t *testing.T) {
	h := newHouse(t)
	_, bearer := h.signedIn()
	token := strings.TrimPrefix(bearer, "Authorization: ")
	secret, _ := h.token(graph.Script{})
	site := httptest.NewServer(h.handler)
	t.Cleanup(site.Close)
	type claim struct{ Authorization, Hat string }
	for name, test := range map[string]struct {
		header, said claim
		want         string
	}{
		"Allowed/no hat":                            {claim{Authorization: token}, claim{}, "DECIDE"},
		"Allowed/both with the headers":             {claim{token, "PO"}, claim{}, "DECIDE"},
		"Allowed/a hat to another's header":         {claim{token, "PM"}, claim{Hat: "PO"}, "DECIDE"},
		"Allowed/a token instead":                   {claim{Authorization: "Bearer " + secret}, claim{Authorization: token}, "DECIDE"},
		"Denied/a hat with the headers":             {claim{Hat: "PM"}, claim{Authorization: token}, "PROPOSE"},
		"Denied/a hat with the message":             {claim{Authorization: token}, claim{Hat: "PM"}, "PROPOSE"},
		"Denied/a hat with the headers of a script": {claim{"Bearer " + secret, "PM"}, claim{}, "PROPOSE"},
		"Denied/nobody's hat":                       {claim{Hat: "PO"}, claim{}, "4403"},
		"Denied/no hat of ours":                     {claim{Authorization: token}, claim{Hat: "BOSS"}, "4403"},
	} {
		t.Run(name, func(t *testing.T) {
			headers := http.Header{}
			for name, value := range map[string]string{"Authorization": test.header.Authorization, graph.HatHeader: test.header.Hat} {
				if value != "" {
					headers.Set(name, value)
				}
			}
			conn, _, err := websocket.Dial(t.Context(), site.URL, &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: headers})
			h.must(err)
			t.Cleanup(func() { conn.CloseNow() })
			h.must(wsjson.Write(t.Context(), conn, map[string]any{"type": "connection_init", "payload": test.said}))
			h.must(wsjson.Write(t.Context(), conn, map[string]any{"id": "a", "type": "subscribe", "payload": map[string]string{
				"query": `{ product(key: "CHK") { viewerCan(decision: ORDER_BACKLOG) { may } } }`}}))
			got := ""
			for got == "" {
				var m struct {
					Type    string
					Payload struct {
						Data struct {
							Product struct{ ViewerCan struct{ May string } }
						}
					}
				}
				if err := wsjson.Read(t.Context(), conn, &m); err != nil {
					got = fmt.Sprint(int(websocket.CloseStatus(err)))
				} else if m.Type != "connection_ack" {
					got = m.Payload.Data.Product.ViewerCan.May
				}
			}
			if got != test.want {
				t.Errorf("may %s; want %s", got, test.want)
			}
		})
	}
}
