package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
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

func TestTortureStop(t *testing.T) {
	storetest.Torture(t)
	const stops, each = 10, 100
	args := append(product(t, storetest.URLWith(t, migrations.FS)), "--drain=1s")
	p := launch(t, args)
	lb := balance(t, p)
	site := lb.server(args[:2])
	var cut atomic.Int64
	w := writing(t, site, 16, func(_ string, r reply, _ error) {
		if !strings.Contains(r.body, noneReady) { // it was asked, and did not answer
			cut.Add(1)
		}
		eventually(t, "it is back", lb.ready)
	})
	token := site.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000")
	ask := fmt.Sprintf(`{"query": "subscription { changes(product: \"%s\") { number } }"}`, w.product)
	longest := time.Duration(0)
	for range stops {
		next, leave, err := (&listener{browser: p.script(t, token)}).socket(t.Context(), ask)
		if err != nil {
			t.Fatal(err)
		}
		var listening sync.WaitGroup
		listening.Go(func() { // to the end, which is to be a close frame
			for next() != nil {
			}
		})
		w.more(each)
		began := time.Now()
		if code := p.stop(); code != 0 {
			t.Errorf("told to stop, it ends with %d: %s", code, p.stderr)
		}
		longest = max(longest, time.Since(began))
		listening.Wait()
		leave()
		p = launch(t, args)
		lb.replace(t, 0, p)
	}
	w.end()
	lost, doubled := w.look(site.script(t, token))
	storetest.Bar(t, "SIGTERM × 10 with 16 writers and a socket, behind a balancer that heeds /readyz", "no request cut, sockets get a close frame, lost 0, doubled 0; ended ≤ 10 s",
		fmt.Sprintf("cut %d, lost %d, doubled %d of %d; ended ≤ %.1f s", cut.Load(), lost, doubled, w.count.Load(), longest.Seconds()),
		cut.Load()+int64(lost+doubled) == 0 && !t.Failed() && longest <= 10*time.Second)
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
