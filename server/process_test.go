package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"throughline/ent/store/storetest"
)

// asProgram in the environment makes the test binary the program itself, so
// that a test can have a process of it to stop, to kill and to start again.
const asProgram = "THROUGHLINE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// process is a server that is a process of its own.
type process struct {
	*server
	cmd   *exec.Cmd
	ended chan struct{} // closed when it has
}

// launch starts one on a free port and waits until it serves. With a command
// before it, it is run by that.
func launch(t testing.TB, args []string, before ...string) *process {
	t.Helper()
	line := append(append(before, os.Args[0], "serve", "--addr=localhost:0"), args...)
	p := &process{&server{args: args, stdout: &said{}, stderr: &said{}}, exec.Command(line[0], line[1:]...), make(chan struct{})}
	p.cmd.Env = append(os.Environ(), asProgram+"=1")
	p.cmd.Stderr = p.stderr
	out, err := p.cmd.StdoutPipe()
	if err == nil {
		err = p.cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	at := make(chan string)
	go func() {
		defer close(p.ended)
		defer close(at)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			fmt.Fprintln(p.stdout, lines.Text())
			if _, after, found := strings.Cut(lines.Text(), " is at "); found {
				at <- strings.TrimSpace(after)
			}
		}
		p.cmd.Wait()
	}()
	p.stop = func() int { return p.end(syscall.SIGTERM) }
	t.Cleanup(func() { p.end(syscall.SIGKILL) })
	if p.url = <-at; p.url == "" {
		t.Fatalf("ended before it served: %s%s", p.stdout, p.stderr)
	}
	return p
}

// end sends a signal and waits for the process to end with its exit code.
func (p *process) end(signal syscall.Signal) int {
	p.cmd.Process.Signal(signal)
	<-p.ended
	return p.cmd.ProcessState.ExitCode()
}

// balancer is a plain one, as Caddy is by deploy/Caddyfile: it asks /readyz,
// sends each request to the next server that says yes, and tries another where
// a connection is refused. Nothing else is tried again, and nobody is sent to
// the server they were at before.
type balancer struct {
	url  string
	mu   sync.Mutex
	pool []*backend
	next int
}

type backend struct {
	at    *url.URL
	ready atomic.Bool
	asked atomic.Int64 // requests sent there
}

func balance(t testing.TB, servers ...*process) *balancer {
	l := &balancer{pool: make([]*backend, len(servers))}
	for i, p := range servers {
		l.replace(t, i, p)
	}
	proxy := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL.Scheme = "http"
			r.SetXForwarded()
			if r.Out.Body == nil {
				r.Out.Body = http.NoBody
			}
		},
		Transport:     l,
		FlushInterval: -1,
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, err error) {
			http.Error(w, err.Error(), http.StatusBadGateway)
		},
	})
	l.url = proxy.URL
	t.Cleanup(proxy.Close)
	t.Cleanup(proxy.CloseClientConnections)
	return l
}

// replace puts a server in a place, and asks it again and again whether it is
// ready until it is there no more.
func (l *balancer) replace(t testing.TB, place int, p *process) {
	at, err := url.Parse(p.url)
	if err != nil {
		t.Fatal(err)
	}
	b := &backend{at: at}
	l.mu.Lock()
	l.pool[place] = b
	l.mu.Unlock()
	go func() {
		client := &http.Client{Timeout: 2 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
		pause := time.NewTicker(20 * time.Millisecond)
		defer pause.Stop()
		for {
			response, err := client.Get(p.url + "/readyz")
			if err == nil {
				response.Body.Close()
			}
			b.ready.Store(err == nil && response.StatusCode == http.StatusOK)
			select {
			case <-p.ended:
				b.ready.Store(false)
				return
			case <-pause.C:
			}
		}
	}()
	eventually(t, "a server is ready", b.ready.Load)
}

// ready reports whether anybody is.
func (l *balancer) ready() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.pool, func(b *backend) bool { return b.ready.Load() })
}

const noneReady = "no server is ready"

// RoundTrip implements http.RoundTripper.
func (l *balancer) RoundTrip(r *http.Request) (*http.Response, error) {
	l.mu.Lock()
	pool := append(l.pool[l.next%len(l.pool):], l.pool[:l.next%len(l.pool)]...)
	l.next++
	l.mu.Unlock()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	err = errors.New(noneReady)
	for _, b := range pool {
		if !b.ready.Load() {
			continue
		}
		b.asked.Add(1)
		to := r.Clone(r.Context())
		to.URL.Host = b.at.Host
		if to.Body = http.NoBody; len(body) > 0 {
			to.Body = io.NopCloser(bytes.NewReader(body))
		}
		var response *http.Response
		response, err = http.DefaultTransport.RoundTrip(to)
		if !errors.Is(err, syscall.ECONNREFUSED) {
			return response, err
		}
	}
	return nil, err
}

// server is what stands behind the address of the balancer.
func (l *balancer) server(args []string) *server { return &server{url: l.url, args: args} }

// eventually waits for something to come about.
func eventually(t testing.TB, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(time.Millisecond) {
		if t.Failed() || time.Now().After(deadline) {
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

// writers write stories as fast as they are answered, each under a key of its
// own. They are what a server is stopped or killed under.
type writers struct {
	*testing.T
	product string
	mu      sync.Mutex
	written map[string]story // by title
	failed  func(title string, r reply, err error)
	count   atomic.Int64 // answered
	stop    chan struct{}
	all     sync.WaitGroup
}

// story is one that was answered.
type story struct {
	key string
	by  *browser
}

// writing starts some, each with a token. What is not answered is told to failed,
// and is sent again under its key.
func writing(t *testing.T, s *server, many int, failed func(title string, r reply, err error)) *writers {
	t.Helper()
	w := &writers{T: t, written: map[string]story{}, failed: failed, stop: make(chan struct{})}
	for i := range many {
		b := s.script(t, s.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
		if i == 0 {
			w.product = b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
		}
		w.all.Go(func() {
			for n := 0; ; n++ {
				title := fmt.Sprintf("Story %d of writer %d", n, i)
				for {
					select {
					case <-w.stop:
						return
					default:
					}
					if w.story(b, title) {
						break
					}
				}
			}
		})
	}
	return w
}

const oneStory = `mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t, idempotencyKey: $t}) { storyEdge { node { key title } } } }`

// story writes one, and reports whether it was answered.
func (w *writers) story(b *browser, title string) bool {
	r, err := b.try(oneStory, map[string]any{"p": w.product, "t": title})
	if err != nil || r.status != http.StatusOK || r.code != "" || r.text("createStory.storyEdge.node.title") != title {
		w.failed(title, r, err)
		return false
	}
	w.mu.Lock()
	w.written[title] = story{r.text("createStory.storyEdge.node.key"), b}
	w.mu.Unlock()
	w.count.Add(1)
	return true
}

// more waits until some more have been answered.
func (w *writers) more(some int64) {
	w.Helper()
	want := w.count.Load() + some
	eventually(w, fmt.Sprintf("%d stories are written", want), func() bool { return w.count.Load() >= want })
}

// end stops them.
func (w *writers) end() {
	close(w.stop)
	w.all.Wait()
}

// repeat sends up to 50 once more under their keys, and expects the first answers.
func (w *writers) repeat() {
	w.Helper()
	n := 0
	for title, s := range w.written {
		if r := s.by.does(oneStory, map[string]any{"p": w.product, "t": title}); r.text("createStory.storyEdge.node.key") != s.key {
			w.Errorf("the key of %s answers %s", s.key, r.body)
		}
		if n++; n == 50 {
			break
		}
	}
}

// look compares what is there with what was answered by now. A story whose answer was
// lost may be there.
func (w *writers) look(b *browser) (lost, doubled int) {
	w.Helper()
	w.mu.Lock()
	written := maps.Clone(w.written)
	w.mu.Unlock()
	there := map[string]string{}
	for after := any(nil); ; {
		page := b.does(`query($p: ID!, $after: String) { node(id: $p) { ... on Product { backlog(first: 100, after: $after, filter: {scope: ALL}) {
			edges { node { key title } } pageInfo { hasNextPage endCursor } } } } }`, map[string]any{"p": w.product, "after": after})
		for _, edge := range page.at("node.backlog.edges").([]any) {
			node := edge.(map[string]any)["node"].(map[string]any)
			title, key := node["title"].(string), node["key"].(string)
			if there[title] != "" {
				doubled++
			}
			there[title] = key
		}
		if page.at("node.backlog.pageInfo.hasNextPage") != true {
			break
		}
		after = page.at("node.backlog.pageInfo.endCursor")
	}
	for title, s := range written {
		if there[title] != s.key {
			lost++
		}
	}
	return lost, doubled
}

// product makes a database with one product and its Product Owner, and returns
// the arguments that say where it is.
func product(t testing.TB, database string) (args []string) {
	t.Helper()
	args = []string{"--data=" + t.TempDir(), "--database=" + database}
	var out, err said
	if code := run(t.Context(), append([]string{"people", "add", "ada@example.com", "--role=PO", "--product=CHK", "--password-stdin"}, args...),
		func(string) string { return "" }, strings.NewReader("correct horse\n"), &out, &err); code != 0 {
		t.Fatal(out.String(), err.String())
	}
	return args
}

// needsPostgres skips a test of several servers.
func needsPostgres(t testing.TB) {
	t.Helper()
	if storetest.Cluster() == "" {
		t.Skip("several servers need PostgreSQL: .ci/postgres go test ./server")
	}
}
