package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
)

// Two servers behind a balancer are stopped and started again, one after the
// other, while people write, read and listen. Nobody may notice.
func TestARollingRestartLosesNothing(t *testing.T) {
	needsPostgres(t)
	args := append(product(t, storetest.URLWith(t, migrations.FS)), "--drain=2s")
	servers := []*process{launch(t, args), launch(t, args)}
	lb := balance(t, servers...)
	site := lb.server(args[:2])

	w := writing(t, site, 4, func(title string, r reply, err error) {
		if err == nil || t.Context().Err() == nil {
			t.Errorf("%s: %d %s %v", title, r.status, r.body, err)
		}
	})
	reader := site.script(t, site.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	w.all.Go(func() {
		for seen := 0.0; ; {
			select {
			case <-w.stop:
				return
			default:
			}
			r, err := reader.try(`{ product(key: "CHK") { backlog(first: 1, filter: {scope: ALL}) { totalCount } } }`, nil)
			now, _ := r.at("product.backlog.totalCount").(float64)
			if err != nil || r.status != http.StatusOK || r.code != "" || now < seen {
				t.Errorf("reading after %v stories: %d %s %v", seen, r.status, r.body, err)
				return
			}
			seen = now
		}
	})
	heard := []*listener{
		{browser: reader, product: w.product, connect: (*listener).stream},
		{browser: reader, product: w.product, connect: (*listener).socket},
	}
	var listening sync.WaitGroup
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	for _, l := range heard {
		listening.Go(func() { l.listen(ctx) })
	}

	for i := range servers {
		w.more(20)
		began := time.Now()
		if code := servers[i].stop(); code != 0 {
			t.Errorf("told to stop, it ends with %d: %s", code, servers[i].stderr)
		}
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("it takes %s to stop", took)
		}
		w.more(20) // by the other
		servers[i] = launch(t, args)
		lb.replace(t, i, servers[i])
		eventually(t, "the new one is asked", func() bool { return lb.pool[i].asked.Load() > 20 })
	}
	w.end()

	w.repeat()
	if lost, doubled := w.look(reader); lost+doubled > 0 {
		t.Errorf("%d of %d lost, %d doubled", lost, len(w.written), doubled)
	}
	for i, l := range heard {
		eventually(t, fmt.Sprintf("listener %d has heard of all %d stories", i, len(w.written)), func() bool {
			_, heard := l.state()
			return heard == len(w.written)
		})
		if l.came < 2 {
			t.Errorf("listener %d was never sent away", i)
		}
	}
	leave()
	listening.Wait()
	if code, _, stderr := throughline(t, nil, "", append([]string{"audit", "verify"}, site.args...)...); code != 0 {
		t.Errorf("the log: %s", stderr)
	}
}

// listener follows a product from where it was, however often it is sent away.
type listener struct {
	*browser
	product string
	connect func(*listener, context.Context, string) (next func() []byte, leave func(), err error)

	mu    sync.Mutex
	last  int                  // number of the last event
	heard map[string]time.Time // of stories that were written, by key
	came  int                  // how often it connected
}

// told is a part of a subscription's answer, over either transport.
type told struct {
	Type    string
	Payload json.RawMessage
	Data    struct {
		Changes *struct {
			Number int
			Events []struct {
				Number int
				Action string
				Entity struct{ Key string }
			}
		}
	}
}

func (l *listener) listen(ctx context.Context) {
	l.heard = map[string]time.Time{}
	for after := any(0); ctx.Err() == nil; after = l.last {
		ask, _ := json.Marshal(map[string]any{"variables": map[string]any{"p": l.product, "after": after},
			"query": `subscription($p: ID!, $after: Int) { changes(product: $p, after: $after) { number events { number action entity { ... on Story { key } } } } }`})
		next, leave, err := l.connect(l, ctx, string(ask))
		if err != nil {
			if ctx.Err() == nil {
				l.Errorf("coming again: %v", err)
			}
			return
		}
		l.mu.Lock()
		l.came++
		l.mu.Unlock()
		for text := next(); text != nil; text = next() {
			l.hear(text)
		}
		leave()
	}
}

// state is how far it is, and of how many stories it heard.
func (l *listener) state() (last, heard int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.last, len(l.heard)
}

// hear takes what it is told: each event once, and in its order.
func (l *listener) hear(text []byte) {
	var t told
	err := json.Unmarshal(text, &t)
	if err == nil && t.Payload != nil && t.Type == "next" {
		err = json.Unmarshal(t.Payload, &t)
	}
	if err != nil {
		l.Errorf("%v: %s", err, text)
	}
	if t.Data.Changes == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range t.Data.Changes.Events {
		if l.last++; e.Number != l.last {
			l.Errorf("event %d is followed by %d", l.last-1, e.Number)
		}
		if e.Action == "createStory" {
			l.heard[e.Entity.Key] = time.Now()
		}
	}
}

func (l *listener) stream(ctx context.Context, ask string) (next func() []byte, leave func(), err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, l.at+"/graphql", strings.NewReader(ask))
	if err != nil {
		return nil, nil, err
	}
	request.Header = http.Header{"Content-Type": {"application/json"}, "Accept": {"text/event-stream"}, "Authorization": {"Bearer " + l.bearer}}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, nil, err
	}
	if response.StatusCode != http.StatusOK {
		response.Body.Close()
		return nil, nil, fmt.Errorf("status %d", response.StatusCode)
	}
	lines := bufio.NewScanner(response.Body)
	lines.Buffer(nil, 1<<20)
	return func() []byte {
		for lines.Scan() {
			if data, is := strings.CutPrefix(lines.Text(), "data: "); is {
				return []byte(data)
			}
		}
		return nil
	}, func() { response.Body.Close() }, nil
}

func (l *listener) socket(ctx context.Context, ask string) (next func() []byte, leave func(), err error) {
	conn, _, err := websocket.Dial(ctx, l.at+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Authorization": {"Bearer " + l.bearer}}})
	if err != nil {
		return nil, nil, err
	}
	conn.SetReadLimit(1 << 20)
	for _, text := range []string{`{"type":"connection_init"}`, `{"id":"a","type":"subscribe","payload":` + ask + `}`} {
		if err := conn.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
			conn.CloseNow()
			return nil, nil, err
		}
	}
	return func() []byte {
		_, text, err := conn.Read(ctx)
		if err == nil {
			return text
		}
		if code := websocket.CloseStatus(err); code != websocket.StatusGoingAway && ctx.Err() == nil {
			l.Errorf("the socket ends with %d: %v", code, err)
		}
		return nil
	}, func() { conn.CloseNow() }, nil
}
