package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
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
	"throughline/ent/store/storetest"
	"throughline/ent/viewer"
)

// world is a workspace to test in: a product CHK with a person a role, another
// product, and another workspace.
type world struct {
	t       testing.TB
	store   *Store
	handler http.Handler
	now     time.Time
	mu      sync.Mutex

	statements atomic.Int64                // sent to the database so far
	watch      atomic.Pointer[func(int64)] // is told of each before it is sent
	budget     *Budget                     // of whoever asks; nil for people's

	product, elsewhere string // ids of CHK and of another product, PAY
	viewers            map[string]*viewer.Viewer
}

// scripts makes the secrets of tokens, which nobody in the world asks with, and
// signs nobody in.
type scripts struct{ Auth }

func (scripts) ScriptSecret() (shown string, kept []byte) {
	_, kept = secret()
	return "tl_shown", kept
}

// The people of the world.
const (
	pm, po, dev, watcher = "pm", "po", "dev", "viewer"
	both                 = "both"  // PM and PO of CHK
	admin                = "admin" // of the workspace, no role in a product
	outsider             = "outsider"
	stranger             = "stranger" // PM and PO in another workspace
	nobody               = ""
)

func newWorld(t testing.TB) *world {
	t.Helper()
	s := storetest.OpenWith(t, migrations.FS)
	w := &world{t: t, now: time.Date(2026, 8, 20, 9, 0, 0, 0, time.UTC), viewers: map[string]*viewer.Viewer{}}
	counted := dialect.DebugWithContext(s.Driver(), func(_ context.Context, what ...any) {
		if line := fmt.Sprint(what...); strings.Contains(line, "Query") || strings.Contains(line, "Exec") {
			n := w.statements.Add(1)
			if watch := w.watch.Load(); watch != nil {
				(*watch)(n)
			}
		}
	})
	w.store = &Store{Client: ent.NewClient(ent.Driver(counted)), Dialect: s.Dialect(), Now: w.clock}
	w.handler = NewHandler(w.store, &Resolver{Auth: scripts{}}, nil)

	ctx := t.Context()
	must(t, w.store.Work(ctx, "test", func(ctx context.Context) error {
		ws, u, err := Found(ctx, "Harbor Market", false, Person{Name: "Ada Admin", Email: "admin@example.test"})
		if err != nil {
			return err
		}
		w.viewers[admin] = &viewer.Viewer{UserID: u.ID, WorkspaceID: ws.ID, Admin: true, Roles: map[string][]rights.RoleKind{}}
		return nil
	}))
	w.product = w.as(admin).id(`mutation { createProduct(input: {key: "CHK", name: "Checkout"}) { productEdge { node { id } } } }`, nil)
	w.elsewhere = w.as(admin).id(`mutation { createProduct(input: {key: "PAY", name: "Payments"}) { productEdge { node { id } } } }`, nil)
	for name, roles := range map[string][]rights.RoleKind{
		pm: {rights.PM}, po: {rights.PO}, dev: {rights.Developer}, watcher: {rights.Viewer}, both: {rights.PM, rights.PO},
	} {
		w.join(name, w.viewers[admin].WorkspaceID, w.product, roles...)
	}
	w.join(outsider, w.viewers[admin].WorkspaceID, w.elsewhere, rights.PM, rights.PO)
	w.foundAnother()
	return w
}

// foundAnother makes a second workspace beside the first, which no use case does.
func (w *world) foundAnother() {
	ctx := viewer.NewContext(w.t.Context(), viewer.System(""))
	c := w.store.Client
	ws := c.Workspace.Create().SetName("Elsewhere").SaveX(ctx)
	p := c.Product.Create().SetWorkspaceID(ws.ID).SetKey("CHK").SetName("Their checkout").
		SetWorkingDays(defaultDays).SetEstimationScale(defaultScale).SaveX(ctx)
	w.join(stranger, ws.ID, p.ID, rights.PM, rights.PO)
}

// join puts a person with roles into a product.
func (w *world) join(name, workspaceID, productID string, roles ...rights.RoleKind) {
	ctx := viewer.NewContext(w.t.Context(), viewer.System(workspaceID))
	c := w.store.Client
	display := strings.ToUpper(name[:1]) + name[1:] + " Person"
	u := c.User.Create().SetWorkspaceID(workspaceID).SetName(display).SetEmail(name + "@example.test").SaveX(ctx)
	for _, kind := range roles {
		c.Role.Create().SetWorkspaceID(workspaceID).SetUserID(u.ID).SetProductID(productID).SetKind(kind).ExecX(ctx)
	}
	w.viewers[name] = &viewer.Viewer{UserID: u.ID, WorkspaceID: workspaceID, Roles: map[string][]rights.RoleKind{productID: roles}}
}

func (w *world) clock() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now
}

// later moves the clock on.
func (w *world) later(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = w.now.Add(d)
}

// caller is someone using the API.
type caller struct {
	*world
	who *viewer.Viewer
}

func (w *world) as(name string) caller { return caller{w, w.viewers[name]} }

// wearing narrows the caller to one hat.
func (c caller) wearing(hat rights.RoleKind) caller {
	who := *c.who
	who.Hat = hat
	return caller{c.world, &who}
}

// bound are tokens of somebody that may less than they: one reads, one takes a
// decision that is none of what is tried.
func (w *world) bound(name string) []caller {
	reads, sets := *w.viewers[name], *w.viewers[name]
	reads.TokenID, sets.TokenID = "token_01h2xcejqtf2nbrexx3vqjhp41", "token_01h2xcejqtf2nbrexx3vqjhp42"
	reads.ReadOnly, sets.Only = true, []rights.Decision{rights.SetGoals}
	return []caller{{w, &reads}, {w, &sets}}
}

// response is what the API answered.
type response struct {
	Status int
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
	Extensions map[string]any
	Body       string
}

// code is the code of the first error, or "".
func (r response) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return fmt.Sprint(r.Errors[0].Extensions["code"])
}

// extra is a further extension of the first error.
func (r response) extra(name string) any {
	if len(r.Errors) == 0 {
		return nil
	}
	return r.Errors[0].Extensions[name]
}

// at is the value at a path of the data; a number is an index.
func (r response) at(path ...any) any {
	var v any = r.Data
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				return nil
			}
			v = m[step]
		case int:
			l, ok := v.([]any)
			if !ok || step >= len(l) {
				return nil
			}
			v = l[step]
		}
	}
	return v
}

// ask sends a request through the handler that is served.
func (c caller) ask(query string, vars map[string]any) response {
	c.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	must(c.t, err)
	return c.send(body)
}

func (c caller) send(body []byte) response {
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	ctx := WithRequest(r.Context(), &Request{ID: "test", Budget: c.budget})
	if c.who != nil {
		ctx = viewer.NewContext(ctx, c.who)
	}
	rec := httptest.NewRecorder()
	c.handler.ServeHTTP(rec, r.WithContext(ctx))
	out := response{Status: rec.Code, Body: rec.Body.String()}
	if err := json.Unmarshal(rec.Body.Bytes(), &out); err != nil {
		c.t.Fatalf("the answer is not JSON: %v\n%s", err, out.Body)
	}
	return out
}

// must sends a request that has to succeed.
func (c caller) must(query string, vars map[string]any) response {
	c.t.Helper()
	r := c.ask(query, vars)
	if len(r.Errors) > 0 {
		c.t.Fatalf("%s\nanswered %s", query, r.Body)
	}
	return r
}

// id sends a request that has to succeed and returns the first id in its answer.
func (c caller) id(query string, vars map[string]any) string {
	c.t.Helper()
	r := c.must(query, vars)
	if id := findID(r.Data); id != "" {
		return id
	}
	c.t.Fatalf("%s\nanswered no id: %s", query, r.Body)
	return ""
}

func findID(v any) string {
	switch v := v.(type) {
	case map[string]any:
		if id, ok := v["id"].(string); ok {
			return id
		}
		for _, below := range v {
			if id := findID(below); id != "" {
				return id
			}
		}
	case []any:
		for _, below := range v {
			if id := findID(below); id != "" {
				return id
			}
		}
	}
	return ""
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// refused demands an error with the code.
func (r response) refused(t testing.TB, code Code, field string) response {
	t.Helper()
	if r.code() != string(code) || (field != "" && r.extra("field") != field) {
		t.Fatalf("answered %s; want %s %s", r.Body, code, field)
	}
	return r
}

// story makes a story of CHK and returns its id.
func (w *world) story(title string) string {
	w.t.Helper()
	return w.as(po).id(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`,
		map[string]any{"p": w.product, "t": title})
}

// readyStory makes a story that is READY.
func (w *world) readyStory(title string) string {
	w.t.Helper()
	id := w.story(title)
	w.as(po).must(`mutation($id: ID!) {
		updateStory(input: {id: $id, iWant: "to pay in one tap", soThat: "I do not type my card again"}) { story { id } }
		addCriterion(input: {storyId: $id, given: "a saved card", when: "I tap Pay", then: "the order is placed"}) { criterion { id } }
		estimateStory(input: {id: $id, points: 5}) { story { id } }
		setStoryStatus(input: {id: $id, status: READY}) { story { id } }
	}`, map[string]any{"id": id})
	return id
}

// reviewStory makes a story that is IN_REVIEW with its criterion met.
func (w *world) reviewStory(title string) string {
	w.t.Helper()
	id := w.readyStory(title)
	w.as(dev).must(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } } }`, map[string]any{"id": id})
	r := w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id})
	w.as(dev).must(`mutation($k: ID!) { checkCriterion(input: {id: $k, met: true}) { criterion { state } } }`,
		map[string]any{"k": r.at("node", "criteria", 0, "id")})
	w.as(dev).must(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_REVIEW}) { story { id } } }`, map[string]any{"id": id})
	return id
}

// order returns the titles of the backlog in rank order.
func (w *world) order() []string {
	w.t.Helper()
	r := w.as(po).must(`{ product(key: "CHK") { backlog(first: 100) { edges { node { title } } } } }`, nil)
	var titles []string
	for _, e := range r.at("product", "backlog", "edges").([]any) {
		titles = append(titles, e.(map[string]any)["node"].(map[string]any)["title"].(string))
	}
	return titles
}

func same(t testing.TB, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Fatalf("got %v; want %v", got, want)
	}
}
