package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
)

func TestTortureSoak(t *testing.T) {
	storetest.Torture(t)
	lasts, err := time.ParseDuration(os.Getenv("THROUGHLINE_TORTURE_SOAK"))
	if err != nil {
		lasts = 30 * time.Minute
	}
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, append(args[:2:2], "--metrics=localhost:0"))
	p.args = args // where tokens are made
	var failed atomic.Int64
	script := func() *browser {
		return p.script(t, p.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	}
	b := script()
	w := &writers{T: t, written: map[string]story{}, stop: make(chan struct{}), failed: func(string, reply, error) { failed.Add(1) }}
	w.product = b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
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
	for i := range 2 {
		by, n := script(), 0
		again(func() {
			n++
			w.story(by, fmt.Sprintf("Story %d of writer %d", n, i))
		})
	}
	ask := fmt.Sprintf(`{"query": "subscription { changes(product: \"%s\") { number nodes { id } } }"}`, w.product)
	listening, silence := context.WithCancel(t.Context()) // in the end nothing more is told
	defer silence()
	for _, connect := range []func(*listener, context.Context, string) (func() []byte, func(), error){(*listener).stream, (*listener).socket} {
		again(func() {
			next, leave, err := connect(&listener{browser: b}, listening, ask)
			if err != nil {
				if listening.Err() == nil {
					failed.Add(1)
				}
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
	silence()
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
