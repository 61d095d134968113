package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
)

// BenchmarkListeners connects listeners to the real binary: kB/listener is what
// each adds to the memory it holds, and p99-ms what it takes from sending a
// change until all but one of a hundred have heard of it. One server, or two on
// one PostgreSQL, of which one is written to and the other listened to. Every
// answer is looked into, and every change must come once.
func BenchmarkListeners(b *testing.B) {
	for _, bench := range []struct {
		name    string
		connect func(*hearing) func() string
		many    int
		changes int
		servers int
	}{
		{"idle/websocket/2000", (*hearing).socket, 2000, 0, 1},
		{"idle/sse/2000", (*hearing).stream, 2000, 0, 1},
		{"told/websocket/200", (*hearing).socket, 200, 100, 1},
		{"told/sse/200", (*hearing).stream, 200, 100, 1},
		{"told/two-servers/50", (*hearing).socket, 50, 200, 2},
	} {
		b.Run(bench.name, func(b *testing.B) {
			if bench.servers > 1 && storetest.Cluster() == "" {
				b.Skip("needs PostgreSQL: .ci/postgres go test -bench Listeners ./server")
			}
			h := hear(b, bench.servers, bench.many)
			for b.Loop() {
				if bench.changes == 0 {
					time.Sleep(resting)
				}
				bench.connect(h) // what the first brings into memory is there for all
				before := h.memory()
				var listeners []func() string
				for range bench.many {
					listeners = append(listeners, bench.connect(h))
				}
				if bench.changes == 0 {
					time.Sleep(resting)
					b.ReportMetric((h.memory()-before)*1024/float64(bench.many), "kB/listener")
					h.tell(listeners, 1) // they are all still there
				} else {
					took := h.tell(listeners, bench.changes)
					b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
					b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
				}
				h.leave()
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// resting is how long a server takes to give back what it does not need: it looks
// once a minute, and then little must have happened for one.
const resting = 130 * time.Second

// hearing is a product that is listened to.
type hearing struct {
	*testing.B
	writeTo, listenTo string // addresses
	listenedTo        int    // process
	product, story    string
	tokens            []string // of people enough
	next              int
	gone              []func()
}

func hear(b *testing.B, servers, listeners int) *hearing {
	binary, err := filepath.Abs("../throughline")
	if err != nil {
		b.Fatal(err)
	}
	if _, err := os.Stat(binary); err != nil {
		b.Skip("make build first: ../throughline is not there")
	}
	h := &hearing{B: b}
	where := []string{"--data=" + b.TempDir(), "--database=" + storetest.URLWith(b, migrations.FS)}
	command := func(args ...string) string {
		out, err := exec.Command(binary, append(args, where...)...).Output()
		if err != nil {
			b.Fatalf("%v: %v", args, err)
		}
		return strings.TrimSpace(string(out))
	}
	for i := range listeners/perPerson + 1 {
		email := fmt.Sprintf("po%d@example.com", i)
		add := exec.Command(binary, append([]string{"people", "add", email, "--role=PO", "--product=CHK", "--password-stdin"}, where...)...)
		add.Stdin = strings.NewReader("correct horse\n")
		if out, err := add.CombinedOutput(); err != nil {
			b.Fatalf("%v: %s", err, out)
		}
		h.tokens = append(h.tokens, command("token", "create", "--for="+email, "--name=bench"))
	}
	for range servers {
		server := exec.Command(binary, append([]string{"serve", "--addr=localhost:0"}, where...)...)
		out, err := server.StdoutPipe()
		if err == nil {
			err = server.Start()
		}
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() {
			server.Process.Signal(os.Interrupt)
			server.Wait()
		})
		at := ""
		lines := bufio.NewScanner(out)
		for at == "" && lines.Scan() {
			if _, after, found := strings.Cut(lines.Text(), " is at "); found {
				at = strings.TrimSpace(after)
			}
		}
		if h.writeTo == "" {
			h.writeTo = at
		}
		h.listenTo, h.listenedTo = at, server.Process.Pid
	}
	h.product = h.ask(`{ product(key: "CHK") { id } }`)["product"]["id"].(string)
	h.story = h.ask(fmt.Sprintf(`mutation { createStory(input: {productId: %q, title: "Pay in one tap"}) { story: storyEdge { node { id } } } }`, h.product))["createStory"]["story"].(map[string]any)["node"].(map[string]any)["id"].(string)
	return h
}

const perPerson = 50 // connections

// memory is what the server that is listened to holds, in MB.
func (h *hearing) memory() float64 { return resident(h.B, h.listenedTo) }

func (h *hearing) ask(query string) map[string]map[string]any {
	body, _ := json.Marshal(map[string]any{"query": query})
	request, _ := http.NewRequest(http.MethodPost, h.writeTo+"/graphql", strings.NewReader(string(body)))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+h.tokens[0])
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		h.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   map[string]map[string]any
		Errors []any
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || len(answer.Errors) > 0 {
		h.Fatal(err, answer.Errors)
	}
	return answer.Data
}

func (h *hearing) token() string {
	h.next++
	return h.tokens[h.next/perPerson%len(h.tokens)]
}

func (h *hearing) subscription() string {
	text, _ := json.Marshal(map[string]any{
		"query":     `subscription($p: ID!) { changes(product: $p) { number events { action requestId actor { name } } nodes { id ... on Story { title status points rank version } } } }`,
		"variables": map[string]any{"p": h.product},
	})
	return string(text)
}

// socket connects a listener, and returns how to wait for what it is told next.
func (h *hearing) socket() func() string {
	ctx, cancel := context.WithCancel(context.Background())
	conn, _, err := websocket.Dial(ctx, h.listenTo+"/graphql", &websocket.DialOptions{
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Authorization": {"Bearer " + h.token()}},
	})
	if err != nil {
		h.Fatal(err)
	}
	h.gone = append(h.gone, func() { cancel(); conn.CloseNow() })
	// It reads all the time, as clients do: that is how pings are answered.
	said := make(chan string, 10)
	go func() {
		defer close(said)
		for {
			_, text, err := conn.Read(ctx)
			if err != nil {
				return
			}
			said <- string(text)
		}
	}()
	next := func() string { return <-said }
	for _, text := range []string{`{"type":"connection_init"}`, `{"id":"a","type":"subscribe","payload":` + h.subscription() + `}`} {
		if err := conn.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
			h.Fatal(err)
		}
		if answer := next(); strings.Contains(answer, "error") || answer == "" {
			h.Fatal(answer)
		}
	}
	return next
}

// stream is socket over server-sent events.
func (h *hearing) stream() func() string {
	request, _ := http.NewRequest(http.MethodPost, h.listenTo+"/graphql", strings.NewReader(h.subscription()))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Authorization", "Bearer "+h.token())
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		h.Fatal(err)
	}
	h.gone = append(h.gone, func() { response.Body.Close() })
	lines := bufio.NewReader(response.Body)
	next := func() string {
		for {
			line, err := lines.ReadString('\n')
			if err != nil {
				return ""
			}
			if data, is := strings.CutPrefix(line, "data: "); is {
				return data
			}
		}
	}
	if answer := next(); !strings.Contains(answer, `"number"`) {
		h.Fatal(answer)
	}
	return next
}

// tell makes changes, one after the other, and returns how long each listener
// waited for each, sorted.
func (h *hearing) tell(listeners []func() string, changes int) []time.Duration {
	var mu sync.Mutex
	var took []time.Duration
	for n := range changes {
		var all sync.WaitGroup
		title := fmt.Sprintf("Pay in %d taps", n+2)
		start := time.Now()
		for _, next := range listeners {
			all.Go(func() {
				told := next()
				waited := time.Since(start)
				if strings.Count(told, `"action":"updateStory"`) != 1 || !strings.Contains(told, title) {
					h.Errorf("told %s", told)
				}
				mu.Lock()
				took = append(took, waited)
				mu.Unlock()
			})
		}
		h.ask(fmt.Sprintf(`mutation { updateStory(input: {id: %q, title: %q}) { story { id } } }`, h.story, title))
		all.Wait()
	}
	slices.Sort(took)
	return took
}

func (h *hearing) leave() {
	for _, gone := range h.gone {
		gone()
	}
	h.gone = nil
}
