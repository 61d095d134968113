package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// What we hold ourselves to when things go wrong, on real processes: make
// torture runs these and prints the rows of docs/reliability.md.

// onSQLite skips a test of what PostgreSQL does differently.
func onSQLite(t *testing.T) {
	t.Helper()
	storetest.Torture(t)
	if storetest.Cluster() != "" {
		t.Skip("is about SQLite")
	}
}

func TestTortureKill(t *testing.T) {
	storetest.Torture(t)
	const kills, each = 20, 260
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, args)
	lb := balance(t, p)
	site := lb.server(args)
	w := writing(t, site, 16, func(string, reply, error) { eventually(t, "it is back", lb.ready) })
	reader := site.script(t, site.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	lost, doubled, longest := 0, 0, time.Duration(0)
	for range kills {
		w.more(each)
		p.end(syscall.SIGKILL)
		began := time.Now()
		p = launch(t, args)
		lb.replace(t, 0, p)
		longest = max(longest, time.Since(began))
		l, d := w.look(reader)
		lost, doubled = lost+l, doubled+d
	}
	w.end()
	w.repeat()
	if code, _, stderr := throughline(t, nil, "", append([]string{"audit", "verify"}, args...)...); code != 0 {
		t.Errorf("the log: %s", stderr)
	}
	storetest.Bar(t, "kill -9 × 20 with 16 writers", "lost 0, doubled 0, ≥ 5,000 acknowledged; ready again ≤ 3 s",
		fmt.Sprintf("lost %d, doubled %d of %d; ready again ≤ %.1f s", lost, doubled, w.count.Load(), longest.Seconds()),
		lost+doubled == 0 && w.count.Load() >= 5000 && longest <= 3*time.Second)
}

func TestTortureFlush(t *testing.T) {
	onSQLite(t)
	if _, err := exec.LookPath("strace"); err != nil {
		t.Skip("needs strace: .ci/tools strace")
	}
	const writes = 50
	trace := filepath.Join(t.TempDir(), "trace")
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, args, "strace", "-D", "-f", "-e", "trace=fsync,fdatasync", "-o", trace)
	b := p.script(t, p.token(t, "--for=ada@example.com"))
	id := b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	flushed := func() int {
		text, err := os.ReadFile(trace)
		if err != nil {
			t.Fatal(err)
		}
		return len(regexp.MustCompile(`(fsync|fdatasync)\(`).FindAll(text, -1))
	}
	before := flushed()
	for n := range writes {
		b.does(oneStory, map[string]any{"p": id, "t": fmt.Sprint("Story ", n)})
	}
	found := flushed() - before
	storetest.Bar(t, "commits reach the disk", "≥ 50 flushes for 50 mutations, one after the other", fmt.Sprint(found), found >= writes)
}

func TestTortureDiskFull(t *testing.T) {
	onSQLite(t)
	args := product(t, storetest.URLWith(t, migrations.FS))
	from := strings.TrimPrefix(args[1], "--database=sqlite:")
	small := t.TempDir()
	inside := []string{"unshare", "-m", "sh", "-c", `mount -t tmpfs -o size=8m tmpfs "$0" && cp "$1" "$0/throughline.db" && shift && exec "$@"`, small, from}
	token := (&server{args: args}).token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000")
	if out, err := exec.Command("unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small).CombinedOutput(); err != nil {
		t.Skipf("needs to mount a tmpfs of 8 MB: %v %s", err, out)
	}
	p := launch(t, []string{"--data=" + small}, inside...)
	p.server.args = args // where the token is made
	b := p.script(t, token)
	id := b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	n := 0
	writes := func() (r reply, err error) {
		n++
		return b.try(oneStory, map[string]any{"p": id, "t": fmt.Sprint("Story ", n)})
	}
	for range 10 {
		if r, err := writes(); err != nil || r.code != "" {
			t.Fatal(r.body, err)
		}
	}
	filler := fmt.Sprintf("/proc/%d/root%s/filler", p.cmd.Process.Pid, small)
	fill(t, filler)
	code := ""
	for range 1000 { // what is there is used first
		r, err := writes()
		if err != nil {
			t.Fatal(err)
		}
		if code = r.code; code != "" {
			if reason, is := r.extra["reason"].(string); is {
				code += " " + reason
			}
			break
		}
	}
	const reads = 50
	read := 0
	for range reads {
		if r, err := b.try(`{ product(key: "CHK") { backlog(first: 50) { totalCount edges { node { title } } } } }`, nil); err == nil && r.code == "" {
			read++
		}
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	eventually(t, "it writes again", func() bool {
		r, err := writes()
		return err == nil && r.code == ""
	})
	back := time.Since(began)
	storetest.Bar(t, "the disk is full (8 MB)", "a clear error, reads go on; writes again ≤ 5 s after there is room, without a restart",
		fmt.Sprintf("%s; %d of %d reads; writes again after %.2f s", code, read, reads, back.Seconds()),
		code == "LIMITED SPACE" && read == reads && back <= 5*time.Second)
}

// fill writes a file until nothing more fits.
func fill(t *testing.T, name string) {
	t.Helper()
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for err == nil {
		_, err = file.Write(make([]byte, 4096))
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
}

func TestTortureLock(t *testing.T) {
	onSQLite(t)
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, args)
	b := p.script(t, p.token(t, "--for=ada@example.com"))
	id := b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	other, err := store.Open(t.Context(), strings.TrimPrefix(args[1], "--database="))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	// all sends eight at once while another process holds the lock, and says how
	// they ended and how long the last took.
	all := func(round string, held time.Duration) (answered map[string]int, took time.Duration) {
		lock, err := other.Writer().BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer lock.Rollback()
		var each sync.WaitGroup
		var mu sync.Mutex
		answered = map[string]int{}
		began := time.Now()
		time.AfterFunc(held, func() { lock.Rollback() })
		for n := range 8 {
			each.Go(func() {
				r, err := b.try(oneStory, map[string]any{"p": id, "t": fmt.Sprint(round, n)})
				code := r.code
				switch {
				case err != nil:
					code = err.Error()
				case code != "" && r.extra["retryAfter"] != nil:
					code += " with retryAfter"
				}
				mu.Lock()
				defer mu.Unlock()
				answered[code]++
				took = max(took, time.Since(began))
			})
		}
		each.Wait()
		return answered, took
	}
	answered, took := all("short", 3*time.Second)
	storetest.Bar(t, "another process holds SQLite's lock for 3 s", "all of 8 succeed",
		fmt.Sprintf("%d succeed, the last after %.1f s", answered[""], took.Seconds()), answered[""] == 8)
	answered, took = all("long", 30*time.Second)
	storetest.Bar(t, "for 30 s", "an error that says to try again, ≤ 6 s",
		fmt.Sprintf("%d of 8 LIMITED with retryAfter, the last after %.1f s", answered["LIMITED with retryAfter"], took.Seconds()),
		answered["LIMITED with retryAfter"] == 8 && took <= 6*time.Second)
}

func TestTorturePostgres(t *testing.T) {
	storetest.Torture(t)
	needsPostgres(t)
	control := strings.Fields(os.Getenv("THROUGHLINE_TEST_POSTGRES_CONTROL"))
	if len(control) == 0 {
		t.Skip("needs to restart PostgreSQL: .ci/postgres says how")
	}
	// The cluster forgets quickly what it wrote; the database under test may not.
	args := product(t, storetest.URLWith(t, migrations.FS)+"&synchronous_commit=on")
	p := launch(t, args)
	lb := balance(t, p)
	site := lb.server(args)
	w := writing(t, site, 8, func(string, reply, error) {})
	reader := site.script(t, site.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	longest := time.Duration(0)
	for range 5 {
		w.more(100)
		if out, err := exec.Command(control[0], append(control[1:], "-m", "immediate", "restart")...).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
		back := time.Now()
		w.more(1)
		longest = max(longest, time.Since(back))
	}
	w.end()
	lost, doubled := w.look(reader)
	alive := "the server never ends"
	select {
	case <-p.ended:
		alive = "the server ended"
	default:
	}
	storetest.Bar(t, "PostgreSQL stopped at once and started again × 5, under 8 writers", "lost 0; first success ≤ 5 s after it is back; the server never ends",
		fmt.Sprintf("lost %d, doubled %d of %d; first success ≤ %.1f s; %s", lost, doubled, w.count.Load(), longest.Seconds(), alive),
		lost+doubled == 0 && longest <= 5*time.Second && alive == "the server never ends")
}

// pair is two servers on one PostgreSQL, each with a script of the Product Owner.
func pair(t *testing.T) (a, b *browser, product string) {
	t.Helper()
	storetest.Torture(t)
	needsPostgres(t)
	args := pairArgs(t)
	one, two := launch(t, args), launch(t, args)
	token := one.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000")
	a, b = one.script(t, token), two.script(t, token)
	return a, b, a.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
}

func pairArgs(t *testing.T) []string { return product(t, storetest.URLWith(t, migrations.FS)) }

func TestTortureListeners(t *testing.T) {
	a, b, id := pair(t)
	const many, changes = 50, 200
	ctx, leave := context.WithCancel(t.Context())
	var all sync.WaitGroup
	listeners := make([]*listener, many)
	for i := range listeners {
		listeners[i] = &listener{browser: b, product: id, connect: (*listener).socket}
		all.Go(func() { listeners[i].listen(ctx) })
	}
	eventually(t, "all listen", func() bool {
		return !slices.ContainsFunc(listeners, func(l *listener) bool { last, _ := l.state(); return last == 0 })
	})
	sent := map[string]time.Time{}
	for n := range changes {
		began := time.Now()
		key := a.does(oneStory, map[string]any{"p": id, "t": fmt.Sprint("Story ", n)}).text("createStory.storyEdge.node.key")
		sent[key] = began
		eventually(t, "all have heard", func() bool {
			return !slices.ContainsFunc(listeners, func(l *listener) bool { _, heard := l.state(); return heard <= n })
		})
	}
	leave()
	all.Wait()
	var took []time.Duration
	for _, l := range listeners {
		for key, at := range l.heard {
			took = append(took, at.Sub(sent[key]))
		}
	}
	slices.Sort(took)
	p99 := took[len(took)*99/100]
	storetest.Bar(t, "50 listeners at one of two servers, 200 mutations at the other", "each event once, 99 % within 1 s",
		fmt.Sprintf("%d of %d heard once, 99 %% within %d ms", len(took), many*changes, p99.Milliseconds()),
		len(took) == many*changes && p99 <= time.Second)
}

func TestTortureEditors(t *testing.T) {
	storetest.Torture(t)
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, args)
	b := p.script(t, p.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	id := b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	story := b.does(`mutation($p: ID!) { createStory(input: {productId: $p, title: "Pay"}) { storyEdge { node { id } } } }`, map[string]any{"p": id}).text("createStory.storyEdge.node.id")
	const edit = `mutation($id: ID!, $v: Int!, $title: String, $body: String) {
		updateStory(input: {id: $id, version: $v, title: $title, body: $body}) { story { version } } }`
	const read = `query($id: ID!) { node(id: $id) { ... on Story { version title body } } }`
	// both sends two edits of one version at once.
	both := func(version any, first, second map[string]any) (codes []string) {
		var all sync.WaitGroup
		codes = make([]string, 2)
		for i, fields := range []map[string]any{first, second} {
			all.Go(func() {
				vars := map[string]any{"id": story, "v": version}
				maps.Copy(vars, fields)
				r, err := b.try(edit, vars)
				if codes[i] = r.code; err != nil {
					codes[i] = err.Error()
				}
			})
		}
		all.Wait()
		slices.Sort(codes)
		return codes
	}
	oneWins, merged := 0, 0
	const rounds = 100
	for n := range rounds {
		now := b.does(read, map[string]any{"id": story})
		codes := both(now.at("node.version"), map[string]any{"title": fmt.Sprint("Left ", n)}, map[string]any{"title": fmt.Sprint("Right ", n)})
		if slices.Equal(codes, []string{"", "CONFLICT"}) {
			oneWins++
		}
		now = b.does(read, map[string]any{"id": story})
		title, body := fmt.Sprint("Title ", n), fmt.Sprint("Body ", n)
		codes = both(now.at("node.version"), map[string]any{"title": title}, map[string]any{"body": body})
		if now = b.does(read, map[string]any{"id": story}); slices.Equal(codes, []string{"", ""}) && now.at("node.title") == title && now.at("node.body") == body {
			merged++
		}
	}
	storetest.Bar(t, "two editors at once, 100 rounds", "one field: one wins, the other is told; two fields: both stand",
		fmt.Sprintf("%d, %d of %d", oneWins, merged, rounds), oneWins == rounds && merged == rounds)
}

func TestTortureReorder(t *testing.T) {
	a, b, id := pair(t)
	const rows, moves, movers = 200, 2000, 8
	var stories []string
	for n := range rows {
		stories = append(stories, a.does(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`,
			map[string]any{"p": id, "t": fmt.Sprint("Story ", n)}).text("createStory.storyEdge.node.id"))
	}
	var all sync.WaitGroup
	var accepted, sent atomic.Int64
	for m := range movers {
		at := []*browser{a, b}[m%2]
		chance := rand.New(rand.NewPCG(1, uint64(m)))
		all.Go(func() {
			for sent.Add(1) <= moves {
				pick := chance.Perm(rows)
				side := []string{"after", "before"}[chance.IntN(2)]
				// Half of them to one place, where ranks grow.
				if chance.IntN(2) == 0 && pick[0] != 0 {
					pick[1] = 0
				}
				r, err := at.try(`mutation($id: ID!, $to: ID!) { moveStory(input: {id: $id, `+side+`: $to}) { story { id } } }`,
					map[string]any{"id": stories[pick[0]], "to": stories[pick[1]]})
				if err == nil && r.code == "" {
					accepted.Add(1)
				}
			}
		})
	}
	all.Wait()
	order := func(b *browser) (ids []string) {
		for _, id := range b.does(`{ product(key: "CHK") { backlogOrder } }`, nil).at("product.backlogOrder").([]any) {
			ids = append(ids, id.(string))
		}
		return ids
	}
	here, there, longest := order(a), order(b), 0
	ranks := a.does(`{ product(key: "CHK") { first: backlog(first: 100) { edges { node { rank } } } last: backlog(last: 100) { edges { node { rank } } } } }`, nil)
	for _, half := range []string{"product.first.edges", "product.last.edges"} {
		for _, edge := range ranks.at(half).([]any) {
			longest = max(longest, len(edge.(map[string]any)["node"].(map[string]any)["rank"].(string)))
		}
	}
	same := slices.Equal(here, there)
	set := slices.Equal(slices.Sorted(slices.Values(here)), slices.Sorted(slices.Values(stories)))
	one := "one order at both"
	if !same || !set {
		one = "no one order of all rows"
	}
	storetest.Bar(t, "2,000 moves at once of 200 rows, at two servers", "the same rows in one order everywhere, ≥ 99 % accepted, ranks ≤ 64 bytes",
		fmt.Sprintf("%s, %.1f %% accepted, ranks ≤ %d bytes", one, 100*float64(accepted.Load())/moves, longest),
		same && set && accepted.Load() >= moves*99/100 && longest <= 64)
}

func TestTortureKeys(t *testing.T) {
	a, b, id := pair(t)
	const keys, each = 20, 20
	var all sync.WaitGroup
	var mu sync.Mutex
	answers := map[string]map[string]bool{}
	for k := range keys {
		for n := range each {
			at := []*browser{a, b}[n%2]
			all.Go(func() {
				title := fmt.Sprint("Story ", k)
				r, err := at.try(oneStory, map[string]any{"p": id, "t": title})
				if err != nil || r.code != "" {
					t.Errorf("%s: %s %v", title, r.body, err)
				}
				mu.Lock()
				defer mu.Unlock()
				if answers[title] == nil {
					answers[title] = map[string]bool{}
				}
				answers[title][r.text("createStory.storyEdge.node.key")] = true
			})
		}
	}
	all.Wait()
	distinct := 0
	for _, a := range answers {
		distinct += len(a)
	}
	refused := 0
	for k := range keys {
		r := a.ask(`mutation($p: ID!, $k: String!) { createStory(input: {productId: $p, title: "Another", idempotencyKey: $k}) { storyEdge { cursor } } }`,
			map[string]any{"p": id, "k": fmt.Sprint("Story ", k)})
		if r.code == "INVALID" {
			refused++
		}
	}
	rows := int(b.does(`{ product(key: "CHK") { backlog(first: 1, filter: {scope: ALL}) { totalCount } } }`, nil).at("product.backlog.totalCount").(float64))
	storetest.Bar(t, "20 idempotency keys × 20 at once, at two servers; over a kill see above", "one row and one answer a key, another input refused",
		fmt.Sprintf("%d rows and %d answers of %d keys, %d of %d refused", rows, distinct, keys, refused, keys),
		rows == keys && distinct == keys && refused == keys)
}

func TestTortureSoak(t *testing.T) {
	storetest.Torture(t)
	lasts, err := time.ParseDuration(os.Getenv("THROUGHLINE_TORTURE_SOAK"))
	if err != nil {
		lasts = 3 * time.Minute
	}
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, append(args[:2:2], "--metrics=localhost:0"))
	p.args = args // where tokens are made
	var failed atomic.Int64
	w := writing(t, p.server, 2, func(string, reply, error) { failed.Add(1) })
	b := p.script(t, p.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	metrics := ""
	eventually(t, "metrics are there", func() bool {
		metrics = regexp.MustCompile(`http://[^" ]+/metrics`).FindString(p.stderr.String())
		return metrics != ""
	})
	// What a token may ask for in a minute is enough for a loop at this pace.
	again := func(do func()) {
		w.all.Go(func() {
			for tick := time.NewTicker(30 * time.Millisecond); ; <-tick.C {
				select {
				case <-w.stop:
					return
				default:
					do()
				}
			}
		})
	}
	ask := fmt.Sprintf(`{"query": "subscription { changes(product: \"%s\") { number nodes { id } } }"}`, w.product)
	for _, connect := range []func(*listener, context.Context, string) (func() []byte, func(), error){(*listener).stream, (*listener).socket} {
		again(func() {
			next, leave, err := connect(&listener{browser: b}, t.Context(), ask)
			if err != nil {
				failed.Add(1)
				return
			}
			for range 3 {
				next()
			}
			leave()
		})
	}
	again(func() {
		r, err := b.try(`{ product(key: "CHK") { backlog(first: 50) { edges { node { key title points status } } } goals(first: 10) { totalCount } } }`, nil)
		if err != nil || r.status != http.StatusOK || r.code != "" {
			failed.Add(1)
		}
	})
	var minutes, memory, files, routines []float64
	began := time.Now()
	for tick := time.NewTicker(lasts / 60); time.Since(began) < lasts; <-tick.C {
		if since := time.Since(began); since > lasts/3 { // until then caches fill
			minutes, memory = append(minutes, since.Minutes()), append(memory, memoryOf(t, p.cmd.Process.Pid, "RssAnon"))
			open, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", p.cmd.Process.Pid))
			if err != nil {
				t.Skip("needs /proc: ", err)
			}
			files = append(files, float64(len(open)))
			_, text := get(t, metrics)
			n, err := strconv.ParseFloat(regexp.MustCompile(`(?m)^go_goroutines (\S+)`).FindStringSubmatch(text)[1], 64)
			if err != nil {
				t.Fatal(err)
			}
			routines = append(routines, n)
		}
	}
	w.end()
	grows, opens, runs := slope(minutes, memory), slope(minutes, files), slope(minutes, routines)
	storetest.Bar(t, fmt.Sprintf("%s of writers, readers and listeners that come and go", lasts), "memory of its own (not the pages of the growing file) grows ≤ 1 MB a minute, goroutines and descriptors do not, nothing fails",
		fmt.Sprintf("%+.2f MB a minute at %.0f MB; %+.1f goroutines, %+.1f descriptors a minute; %d of %d failed", grows, memory[len(memory)-1], runs, opens, failed.Load(), w.count.Load()),
		grows <= 1 && opens <= 2 && runs <= 2 && failed.Load() == 0)
}

// slope is that of the line that fits best.
func slope(x, y []float64) float64 {
	var sx, sy, sxx, sxy float64
	for i := range x {
		sx, sy, sxx, sxy = sx+x[i], sy+y[i], sxx+x[i]*x[i], sxy+x[i]*y[i]
	}
	n := float64(len(x))
	return (n*sxy - sx*sy) / (n*sxx - sx*sx)
}
