package graph

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/live"
)

// porter is a doorman who knows the world's people by name.
type porter struct {
	*world
	mu   sync.Mutex
	ends []context.CancelCauseFunc
	left chan string // ids of people whose connection is over
}

func (p *porter) Admit(_ context.Context, name, _ string) (*viewer.Viewer, error) {
	return p.viewers[name], nil
}

func (p *porter) Keep(ctx context.Context, v *viewer.Viewer) (context.Context, func(), error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	ctx, end := context.WithCancelCause(ctx)
	p.ends = append(p.ends, end)
	return ctx, func() {
		end(nil)
		select {
		case p.left <- v.UserID:
		default:
		}
	}, nil
}

func (p *porter) Origins() []string { return []string{"https://tools.example"} }

// end ends every connection.
func (p *porter) end(why error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, end := range p.ends {
		end(why)
	}
}

// station serves the world over a real connection.
type station struct {
	*porter
	url string
}

// listening makes the world one that can be listened to.
func (w *world) listening() *station {
	w.store.Live = live.NewHub(w.store.ReadLog)
	return w.serve(w.store)
}

// serve serves a store as one server of several does.
func (w *world) serve(store *Store) *station {
	p := &porter{world: w, left: make(chan string, 100)}
	api := NewHandler(store, &Resolver{}, p)
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		ctx := WithRequest(r.Context(), &Request{ID: "test", Budget: w.budget})
		if v := w.viewers[r.Header.Get("Authorization")]; v != nil {
			ctx = viewer.NewContext(ctx, v)
		}
		api.ServeHTTP(rw, r.WithContext(ctx))
	}))
	w.t.Cleanup(func() {
		p.end(ErrStopping)
		server.Close()
	})
	return &station{p, server.URL}
}

// listener reads server-sent events.
type listener struct {
	t     testing.TB
	lines *bufio.Scanner
	leave func()
}

const changesQuery = `subscription($p: ID!, $after: Int) { changes(product: $p, after: $after) {
	number waiting gone events { number action actor { name } } nodes { id ... on Story { title } } } }`

func (s *station) listen(name, query string, vars map[string]any) *listener {
	s.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	must(s.t, err)
	ctx, leave := context.WithCancel(s.t.Context())
	r, err := http.NewRequestWithContext(ctx, "POST", s.url, bytes.NewReader(body))
	must(s.t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	r.Header.Set("Authorization", name)
	answer, err := http.DefaultClient.Do(r)
	must(s.t, err)
	s.t.Cleanup(func() { leave(); answer.Body.Close() })
	lines := bufio.NewScanner(answer.Body)
	lines.Buffer(nil, 1<<20)
	return &listener{s.t, lines, leave}
}

func (s *station) follow(name string, after ...int) *listener {
	vars := map[string]any{"p": s.product}
	if len(after) > 0 {
		vars["after"] = after[0]
	}
	return s.listen(name, changesQuery, vars)
}

// next waits for the next event of the stream; ok is false at its end.
func (l *listener) next() (r response, ok bool) {
	for l.lines.Scan() {
		text := l.lines.Text()
		if text == "event: complete" {
			return r, false
		}
		if data, found := strings.CutPrefix(text, "data: "); found {
			must(l.t, json.Unmarshal([]byte(data), &r))
			r.Body = data
			return r, true
		}
		if strings.HasPrefix(text, "{") { // refused before there was a stream
			must(l.t, json.Unmarshal([]byte(text), &r))
			r.Body = text
			return r, true
		}
	}
	return r, false
}

// hear waits for the next change.
func (l *listener) hear() response {
	l.t.Helper()
	r, ok := l.next()
	if !ok || len(r.Errors) > 0 {
		l.t.Fatalf("heard %v %s", ok, r.Body)
	}
	return r
}

func numberOf(r response) int { return int(r.at("changes", "number").(float64)) }

func TestWhoFollowsAProductIsToldWhatChanges(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	story := w.story("Pay in one tap")
	for _, name := range []string{pm, dev, watcher, admin} {
		l := s.follow(name)
		from := numberOf(l.hear())
		w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Pay with `+name+`"}) { story { id } } }`, map[string]any{"id": story})
		r := l.hear()
		same(t, numberOf(r), from+1)
		same(t, r.at("changes", "events", 0, "action"), "updateStory")
		same(t, r.at("changes", "events", 0, "actor", "name"), "Po Person")
		same(t, r.at("changes", "nodes", 0, "title"), "Pay with "+name)
		same(t, r.at("changes", "gone"), "[]")
	}
}

func TestWhatIsGoneIsToldByItsID(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	story := w.story("Pay in one tap")
	criterion := w.as(po).must(`mutation($id: ID!) { addCriterion(input: {storyId: $id, text: "Works"}) { criterion { id } } }`, map[string]any{"id": story}).at("addCriterion", "criterion", "id")
	l := s.follow(pm)
	l.hear()
	w.as(po).must(`mutation($id: ID!) { removeCriterion(input: {id: $id}) { deletedCriterionId } }`, map[string]any{"id": criterion})
	r := l.hear()
	same(t, r.at("changes", "gone"), []any{criterion})
	same(t, r.at("changes", "nodes", 0, "id"), story)
}

func TestWhoWasAwayIsToldExactlyWhatTheyMissed(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	l := s.follow(pm)
	from := numberOf(l.hear())
	l.leave()
	id := w.story("Pay in one tap")
	const missed = 1000
	for n := 1; n < missed; n += 9 {
		var fields strings.Builder
		for i := range min(9, missed-n) {
			fmt.Fprintf(&fields, "e%d: estimateStory(input: {id: $id, points: %d}) { story { id } } ", i, 1+(n+i)%2)
		}
		w.as(po).must("mutation($id: ID!) { "+fields.String()+"}", map[string]any{"id": id})
	}
	l = s.follow(pm, from)
	r := l.hear()
	same(t, numberOf(r), from)
	same(t, r.at("changes", "waiting"), missed)
	for last := from; last < from+missed; {
		r := l.hear()
		for _, e := range r.at("changes", "events").([]any) {
			last++
			same(t, e.(map[string]any)["number"], last)
		}
		same(t, numberOf(r), last)
		same(t, r.at("changes", "waiting"), from+missed-last)
	}
}

func TestOnlyWhoSeesTheProductFollowsIt(t *testing.T) {
	for _, field := range gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}}).Schema().Subscription.Fields {
		if field.Name != "changes" && field.Name != "presence" {
			t.Errorf("subscription %s is not tried", field.Name)
		}
	}
	w := newWorld(t)
	s := w.listening()
	for name, code := range map[string]Code{outsider: NotFound, stranger: NotFound, nobody: Unauthenticated} {
		for _, l := range []*listener{s.follow(name), s.visit(name, nil)} {
			if r, _ := l.next(); r.code() != string(code) {
				t.Errorf("%q hears %s; want %s", name, r.Body, code)
			}
		}
	}
	for _, after := range []int{-1, 1000} {
		r, _ := s.follow(pm, after).next()
		r.refused(t, Invalid, "after")
	}
}

func TestASubscriptionIsNotAnsweredByPOST(t *testing.T) {
	w := newWorld(t)
	w.listening()
	w.as(pm).ask(changesQuery, map[string]any{"p": w.product}).refused(t, Invalid, "query")
}

func TestAStreamAnswersQueriesToo(t *testing.T) {
	w := newWorld(t)
	l := w.listening().listen(pm, `{ product(key: "CHK") { name } }`, nil)
	same(t, l.hear().at("product", "name"), "Checkout")
	if r, more := l.next(); more {
		t.Errorf("and then %s", r.Body)
	}
}

// TestNobodyWaitsForASlowListener lets one listener take nothing, more than the
// system holds for it, while another is told all.
func TestNobodyWaitsForASlowListener(t *testing.T) {
	usual := sendTime
	sendTime = 100 * time.Millisecond
	defer func() { sendTime = usual }()
	w := newWorld(t)
	s := w.listening()
	id := w.story("Pay in one tap")
	w.as(po).must(`mutation($id: ID!, $b: String!) { updateStory(input: {id: $id, body: $b}) { story { id } } }`,
		map[string]any{"id": id, "b": strings.Repeat("x", maxText)})
	s.listen(watcher, `subscription($p: ID!) { changes(product: $p) { number nodes { ... on Story { `+manyAliases("body", 40)+` } } } }`,
		map[string]any{"p": w.product})
	near := s.follow(pm)
	last := numberOf(near.hear())
	for n := 0; ; n++ {
		w.as(po).must(`mutation($id: ID!, $p: Float!) { estimateStory(input: {id: $id, points: $p}) { story { id } } }`,
			map[string]any{"id": id, "p": []float64{1, 2}[n%2]})
		if last++; numberOf(near.hear()) != last {
			t.Fatalf("%d was not told", last)
		}
		select {
		case who := <-s.left:
			same(t, who, w.viewers[watcher].UserID)
			return
		default:
		}
		if n == 1000 {
			t.Fatal("it is still waited for")
		}
	}
}

func TestAStreamEndsWithTheRightToIt(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	l := s.follow(pm)
	l.hear()
	s.end(ErrSessionEnded)
	r, _ := l.next()
	r.refused(t, Unauthenticated, "")
	same(t, r.extra("reason"), "REVOKED")
	if r, more := l.next(); more {
		t.Errorf("and then %s", r.Body)
	}
}

// TestTwoServersTellEachEventOnce writes through one server and listens to
// another of the same database, which looks.
func TestTwoServersTellEachEventOnce(t *testing.T) {
	w := newWorld(t)
	here := w.listening()
	other := Store{Client: w.store.Client, Dialect: w.store.Dialect, Now: w.store.Now}
	other.Live = live.NewHub(other.ReadLog)
	there := w.serve(&other)
	near, far := here.follow(pm), there.follow(po)
	from := numberOf(near.hear())
	same(t, numberOf(far.hear()), from)
	for range 3 {
		w.story("Pay in one tap")
		must(t, other.Live.Look(t.Context(), other.LogNumbers))
	}
	for _, l := range []*listener{near, far} {
		for last := from; last < from+3; {
			for _, e := range l.hear().at("changes", "events").([]any) {
				last++
				same(t, e.(map[string]any)["number"], last)
			}
		}
	}
}

// TestTheStatementsOfAChangeDoNotGrowWithIt pins what one message costs.
func TestTheStatementsOfAChangeDoNotGrowWithIt(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	ids := make([]string, 20)
	for i := range ids {
		ids[i] = w.story("Pay in one tap")
	}
	sprint := onSprint(w)["id"]
	plan := func(stories []string) int64 {
		before := w.statements.Load()
		w.as(po).must(`mutation($x: ID!, $s: [ID!]!) { addToSprint(input: {sprintId: $x, storyIds: $s}) { stories { id } } }`, map[string]any{"x": sprint, "s": stories})
		return w.statements.Load() - before
	}
	// What planning takes by itself, while nobody listens: later both run at once.
	two, eighteen := plan(ids[:2]), plan(ids[2:])
	w.as(po).must(`mutation($s: [ID!]!) { removeFromSprint(input: {storyIds: $s}) { stories { id } } }`, map[string]any{"s": ids})
	l := s.listen(pm, `subscription($p: ID!) { changes(product: $p) { number gone
		events { number action actor { name } entity { id } changes { field to } }
		nodes { id ... on Story { title missing criteria { id state } feature { title } sprint { id } assignees { name } labels { name } } } } }`,
		map[string]any{"p": w.product})
	l.hear()
	count := func(stories []string, alone int64) int64 {
		before := w.statements.Load()
		plan(stories)
		same(t, len(l.hear().at("changes", "events").([]any)), len(stories))
		return w.statements.Load() - before - alone
	}
	few, many := count(ids[:2], two), count(ids[2:], eighteen)
	if many > few {
		t.Errorf("%d statements for 18 stories, %d for 2", many, few)
	}
}

// visit brings somebody into the product, at a thing or at none.
func (s *station) visit(name string, at any) *listener {
	return s.listen(name, `subscription($p: ID!, $at: ID) { presence(product: $p, at: $at, editing: "title") { user { name } at editing } }`,
		map[string]any{"p": s.product, "at": at})
}

func TestWhoReadsWhatIsToldToWhoIsThere(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	story := w.story("Pay in one tap")
	near := s.visit(pm, nil)
	same(t, near.hear().at("presence", 0, "user", "name"), "Pm Person")
	reader := s.visit(dev, story)
	r := near.hear()
	same(t, r.at("presence", 1, "user", "name"), "Dev Person")
	same(t, r.at("presence", 1, "at"), story)
	same(t, r.at("presence", 1, "editing"), "title")
	reader.leave()
	same(t, len(near.hear().at("presence").([]any)), 1)
}

func TestNobodyIsAtWhatIsNoThing(t *testing.T) {
	w := newWorld(t)
	r, _ := w.listening().visit(pm, "nonsense").next()
	r.refused(t, NotFound, "at")
}
