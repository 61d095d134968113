package auth

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/migrate/migrations"
	"throughline/ent/rights"
	"throughline/ent/session"
	"throughline/ent/store/storetest"
	"throughline/ent/viewer"
	"throughline/graph"
)

// house is the API behind its door, on a clock that tests set.
type house struct {
	*testing.T
	*shared
	*guest
}

type shared struct {
	mu         sync.Mutex
	at         time.Time
	data       *graph.Store
	keys       *Keys
	secure     bool
	door       *Door
	handler    http.Handler
	statements atomic.Int64 // that readers ran outside of transactions
	guests     int
}

// guest is who a test is about: an admin who is PM and PO of CHK.
type guest struct {
	*graph.Joined
	email string
}

const password = "correct horse"

// hashed is the password as it is kept; a hash takes a while, on purpose.
var hashed = sync.OnceValue(func() string {
	text, err := NewPasswords().Hash(context.Background(), password)
	if err != nil {
		panic(err)
	}
	return text
})

func newHouse(t *testing.T) *house {
	t.Helper()
	h := &house{T: t, shared: &shared{at: morning}}
	db := storetest.OpenWith(t, migrations.FS)
	h.data = &graph.Store{Client: ent.NewClient(ent.Driver(counting{db.Driver(), &h.statements})), Dialect: db.Dialect(), Now: h.now}
	h.keys, _ = NewKeys(keyA)
	h.open()
	return h.with(t)
}

// with returns the house for another test, with a guest of its own.
func (h *house) with(t *testing.T) *house {
	t.Helper()
	h = &house{T: t, shared: h.shared}
	h.guests++
	email := fmt.Sprintf("ada%d@example.com", h.guests)
	h.guest = &guest{h.add(email, rights.Admin, rights.PM, rights.PO), email}
	return h
}

// open starts the API anew, as another process would.
func (h *house) open() {
	h.door = &Door{Client: h.data.Client, Tokens: NewTokens(h.keys, h.now), Budgets: graph.NewBudgets(h.now), Now: h.now, Secure: h.secure, Log: slog.New(slog.DiscardHandler)}
	h.handler = h.door.Before(graph.NewHandler(h.data, &graph.Resolver{Auth: NewSessions(h.keys, h.now)}, h.door))
	h.Cleanup(h.door.Wait)
}

func (h *shared) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.at
}

func (h *shared) later(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.at = h.at.Add(d)
}

// counting counts the statements that readers run.
type counting struct {
	dialect.Driver
	n *atomic.Int64
}

func (c counting) Query(ctx context.Context, query string, args, v any) error {
	c.n.Add(1)
	return c.Driver.Query(ctx, query, args, v)
}

// system is a context in which tests change what no mutation changes yet.
func (h *house) system() context.Context {
	return viewer.NewContext(h.Context(), viewer.System(""))
}

func (h *house) add(email string, roles ...rights.RoleKind) (done *graph.Joined) {
	h.Helper()
	h.must(h.data.Work(h.Context(), "addPerson", func(ctx context.Context) (err error) {
		done, err = graph.AddPerson(ctx, graph.Joining{
			Person:    graph.Person{Name: strings.Split(email, "@")[0], Email: email, Password: hashed()},
			Workspace: "Harbor Market", Product: "CHK", Roles: roles,
		})
		return err
	}))
	return done
}

// session returns the session of the cookie given, or the guest's only one.
func (h *house) session(cookie ...string) *ent.Session {
	h.Helper()
	query := h.data.Client.Session.Query().Where(session.UserID(h.Person.ID))
	for _, c := range cookie {
		query.Where(session.ID(sessionOf(strings.TrimPrefix(c, "Cookie: throughline="))))
	}
	return query.OnlyX(h.system())
}

// setActive disables the guest, or lets them in again.
func (h *house) setActive(active bool) {
	h.Helper()
	h.must(h.data.Client.User.UpdateOne(h.Person).SetActive(active).Exec(h.system()))
}

// token makes a script's token.
func (h *house) token(script graph.Script) (secret string, row *ent.Token) {
	h.Helper()
	secret, script.Secret = NewSecret(ScriptPrefix)
	script.Email, script.Name = h.email, "nightly"
	if script.ExpiresAt.IsZero() {
		script.ExpiresAt = h.now().Add(time.Hour)
	}
	h.must(h.data.Work(h.Context(), "createToken", func(ctx context.Context) (err error) {
		row, err = graph.CreateToken(ctx, script, "")
		return err
	}))
	return secret, row
}

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

// answer is what the API answered.
type answer struct {
	status  int
	data    map[string]map[string]any
	code    string // of the first error
	reason  string
	field   string
	retry   int
	cookie  *http.Cookie // that it set, or nil
	headers http.Header
}

func (a answer) String() string {
	return strings.TrimSpace(fmt.Sprintf("%d %s %s %s", a.status, a.code, a.reason, a.field))
}

// ask sends a query with the headers given: "Cookie: …".
func (h *house) ask(query string, headers ...string) answer {
	h.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	h.must(err)
	r := httptest.NewRequestWithContext(h.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.RemoteAddr = "192.0.2.1"
	r.Header.Set("Content-Type", "application/json")
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.handler.ServeHTTP(w, r)
	var got struct {
		Data   map[string]json.RawMessage
		Errors []struct {
			Extensions struct {
				Code, Reason, Field string
				RetryAfter          int
			}
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		h.Fatalf("%s: %s", err, w.Body)
	}
	a := answer{status: w.Code, data: map[string]map[string]any{}, headers: w.Header()}
	for name, field := range got.Data {
		var object map[string]any
		json.Unmarshal(field, &object)
		a.data[name] = object
	}
	if len(got.Errors) > 0 {
		e := got.Errors[0].Extensions
		a.code, a.reason, a.field, a.retry = e.Code, e.Reason, e.Field, e.RetryAfter
	}
	if cookies := w.Result().Cookies(); len(cookies) > 0 {
		a.cookie = cookies[0]
	}
	return a
}

const (
	refreshing = `mutation { refreshSession(input: {}) { accessToken viewer { id roles { kind } } } }`
	signingOut = `mutation { signOut(input: {}) { deletedSessionId } }`
	asking     = `{ viewer { id } }`
)

func signing(email, password string) string {
	return fmt.Sprintf(`mutation { signIn(input: {email: %q, password: %q}) { accessToken viewer { id } } }`, email, password)
}

// signedIn returns what a browser holds after signing in.
func (h *house) signedIn() (cookie, bearer string) {
	h.Helper()
	a := h.ask(signing(h.email, password))
	if a.code != "" || a.cookie == nil {
		h.Fatalf("signing in: %v", a)
	}
	return cookieOf(a), "Authorization: Bearer " + a.data["signIn"]["accessToken"].(string)
}

func cookieOf(a answer) string {
	if a.cookie == nil {
		return ""
	}
	return "Cookie: " + a.cookie.Name + "=" + a.cookie.Value
}

func bearerOf(a answer) string {
	token, _ := a.data["refreshSession"]["accessToken"].(string)
	return "Authorization: Bearer " + token
}

// expect fails unless the answer's code and reason are the ones given; "" for
// an answer without an error.
func (h *house) expect(a answer, want string) {
	h.Helper()
	if got := strings.TrimSpace(a.code + " " + a.reason); got != want {
		h.Errorf("answers %q, want %q", got, want)
	}
}
