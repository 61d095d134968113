package graph

import (
	"compress/gzip"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/ent/store/storetest"
	"throughline/graph/transfer"
)

// repeated repeats a text.
type repeated struct {
	text string
	at   int
}

func (e *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		c := copy(p[n:], e.text[e.at:])
		n, e.at = n+c, (e.at+c)%len(e.text)
	}
	return n, nil
}

// weighed looks every 16 MiB how much memory is in use.
type weighed struct {
	io.Reader
	read int
	most *uint64
}

func (w *weighed) Read(p []byte) (int, error) {
	n, err := w.Reader.Read(p)
	if w.read += n; w.read > 16<<20 {
		w.read = 0
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		*w.most = max(*w.most, m.HeapInuse)
	}
	return n, err
}

// hostile is what a file may hold so many bytes of, behind a good first row; none
// of it is ever on a disk or whole in memory.
var hostile = map[string]struct{ file, head, repeats, tail string }{
	"a field":                 {"f.csv", "Issue key,Summary,Description\nA-1,a,\nA-2,b,", strings.Repeat("x", 64<<10), "\n"},
	"a quoted field":          {"f.csv", "Issue key,Summary,Description\nA-1,a,\nA-2,b,\"", strings.Repeat("x", 64<<10-1) + "\n", "\"\n"},
	"a quote without its end": {"f.csv", "Issue key,Summary,Description\nA-1,a,\nA-2,b,\"", strings.Repeat("x", 64<<10-1) + "\n", "\n"},
	"cells":                   {"f.csv", "Issue key,Summary,Description\nA-1,a,\nA-2,b,", strings.Repeat("y,", 32<<10), "\n"},
	"NUL":                     {"f.csv", "Issue key,Summary,Description\nA-1,a,\nA-2,", strings.Repeat("\x00", 64<<10), "\n"},
	"a field of JSON":         {"f.jsonl", `{"key":"A-1","fields":{"summary":"a"}}` + "\n" + `{"key":"A-2","fields":{"summary":"`, strings.Repeat("x", 64<<10), "\"}}\n"},
	"a bomb":                  {"f.csv.gz", "Issue key,Summary,Description\nA-1,a,\nA-2,b,", strings.Repeat("x", 64<<10), "\n"},
}

// refuse imports what is hostile, size bytes of it, which is to be refused whole,
// and returns how long the slowest took, how much memory the heap grew by at
// most, and after how many of how many something was left in the database.
func (w *world) refuse(size int64) (longest time.Duration, grown int64, left, all int) {
	w.t.Helper()
	for name, h := range hostile {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		most := m.HeapInuse
		size, packed := size, strings.HasSuffix(h.file, ".gz")
		if packed {
			size = max(size, 80<<20) // less is no bomb
		}
		open := func() (io.ReadCloser, error) {
			plain := io.MultiReader(strings.NewReader(h.head), io.LimitReader(&repeated{text: h.repeats}, size), strings.NewReader(h.tail))
			file := io.NopCloser(plain)
			if packed {
				from, to := io.Pipe()
				go func() {
					packed := gzip.NewWriter(to)
					_, err := io.Copy(packed, plain)
					if err == nil {
						err = packed.Close()
					}
					to.CloseWithError(err)
				}()
				file = from
			}
			return struct {
				io.Reader
				io.Closer
			}{&weighed{file, 0, &most}, file}, nil
		}
		before, began := w.everyRow(), time.Now()
		_, err := w.tryImport(admin, Import{Sources: []transfer.Source{{Name: h.file, Open: open}}, Product: "CHK", Strict: true})
		took := time.Since(began)
		if err == nil {
			w.t.Errorf("%s is imported", name)
		}
		if all++; !slices.Equal(w.everyRow(), before) {
			w.t.Errorf("%s, refused with %v, leaves\n%s", name, err, differs(before, w.everyRow()))
			left++
		}
		w.t.Logf("%s: refused within %s with %.300v; +%d MB", name, took.Round(time.Millisecond), err, (most-m.HeapInuse)>>20)
		longest, grown = max(longest, took), max(grown, int64(most-m.HeapInuse)>>20)
	}
	return longest, grown, left, all
}

func TestAHostileFileThatIsRefusedLeavesNothing(t *testing.T) {
	w := newWorld(t)
	w.story("Was there before")
	w.refuse(8 << 20)
}

func TestTortureHostileFiles(t *testing.T) {
	storetest.Torture(t)
	w := newWorld(t)
	w.story("Was there before")
	longest, grown, left, all := w.refuse(1 << 30)
	storetest.Bar(t, "hostile CSV and JSON: 1 GB in a field, in a quote without its end, of cells, of NUL, packed as a bomb, imported strictly",
		"≤ +64 MB of memory, refused ≤ 10 s, nothing half-written",
		fmt.Sprintf("+%d MB, refused ≤ %.1f s, %d of %d left something behind", grown, longest.Seconds(), left, all),
		grown <= 64 && longest <= 10*time.Second && left == 0 && !t.Failed())
}
