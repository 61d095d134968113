package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// BenchmarkStart starts the real binary on a SQLite file of 100,000 stories:
// ready-ms is from exec to the first yes of /readyz, idle-MB what it holds in
// memory once it rests. It skips, aloud, when the binary was not built.
func BenchmarkStart(b *testing.B) {
	binary, err := filepath.Abs("../throughline")
	if err != nil {
		b.Fatal(err)
	}
	if _, err := os.Stat(binary); err != nil {
		b.Skip("make build first: ../throughline is not there")
	}
	data := b.TempDir()
	db, err := store.Open(b.Context(), "sqlite:"+filepath.Join(data, "throughline.db"))
	if err != nil {
		b.Fatal(err)
	}
	if _, err := db.Migrate(b.Context(), migrations.FS); err != nil {
		b.Fatal(err)
	}
	storetest.Fill(b, db, 100_000)
	if err := db.Close(); err != nil {
		b.Fatal(err)
	}
	var ready time.Duration
	var idle float64
	for b.Loop() {
		start := time.Now()
		server := exec.Command(binary, "serve", "--addr=localhost:0", "--data="+data)
		out, err := server.StdoutPipe()
		if err != nil {
			b.Fatal(err)
		}
		if err := server.Start(); err != nil {
			b.Fatal(err)
		}
		at := ""
		lines := bufio.NewScanner(out)
		for at == "" && lines.Scan() {
			if _, after, found := strings.Cut(lines.Text(), " is at "); found {
				at = strings.TrimSpace(after)
			}
		}
		for {
			if r, err := http.Get(at + "/readyz"); err == nil {
				r.Body.Close()
				if r.StatusCode == http.StatusOK {
					break
				}
			}
			if time.Since(start) > time.Minute {
				b.Fatal("it does not get ready")
			}
			time.Sleep(time.Millisecond)
		}
		ready += time.Since(start)
		idle += resident(b, server.Process.Pid)
		server.Process.Signal(os.Interrupt)
		server.Wait()
	}
	b.ReportMetric(float64(ready.Milliseconds())/float64(b.N), "ready-ms")
	b.ReportMetric(idle/float64(b.N), "idle-MB")
	b.ReportMetric(0, "ns/op")
}

// resident is what a process holds in memory, in MB.
func resident(b testing.TB, pid int) float64 { return memoryOf(b, pid, "VmRSS") }

// memoryOf is a kind of a process's memory, in MB: VmRSS all of it, RssAnon what
// is its own and not pages of files, which the kernel takes back.
func memoryOf(b testing.TB, pid int, kind string) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Skip("needs /proc: ", err)
	}
	for line := range strings.Lines(string(status)) {
		if rest, found := strings.CutPrefix(line, kind+":"); found {
			kb, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				b.Fatal(err)
			}
			return float64(kb) / 1024
		}
	}
	b.Fatal("no ", kind)
	return 0
}
