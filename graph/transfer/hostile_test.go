package transfer

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
)

// repeated is a large file without its bytes: a head, a block n times, a tail.
type repeated struct {
	head, block, tail string
	n                 int
	// watch is called now and then while it is read.
	watch func()
}

func (r repeated) source(name string) Source {
	return Source{Name: name, Open: func() (io.ReadCloser, error) {
		return io.NopCloser(r.reader()), nil
	}}
}

func (r repeated) reader() io.Reader {
	return io.MultiReader(strings.NewReader(r.head), &blocks{repeated: r}, strings.NewReader(r.tail))
}

type blocks struct {
	repeated
	done, within int
}

func (b *blocks) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) && b.done < b.n {
		c := copy(p[n:], b.block[b.within:])
		n += c
		if b.within += c; b.within == len(b.block) {
			b.within = 0
			b.done++
			if b.watch != nil && b.done%max(1, b.n/16) == 0 {
				b.watch()
			}
		}
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// heap watches how much more memory is in use than at the beginning.
type heap struct{ before, most uint64 }

func newHeap() *heap {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return &heap{before: m.HeapInuse}
}

func (h *heap) watch() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	h.most = max(h.most, m.HeapInuse)
}

// want64 checks the bar: a hostile file costs at most 64 MiB.
func (h *heap) want64(t *testing.T) {
	t.Helper()
	h.watch()
	grown := (int64(h.most) - int64(h.before)) >> 20
	t.Logf("grew by %d MiB", grown)
	if grown > 64 {
		t.Errorf("memory grew by %d MiB, may 64", grown)
	}
}

// hugeBlocks is how many megabytes a hostile field has: a thousand when asked
// for, as THROUGHLINE_HUGE=1, else enough to be far over the bar.
func hugeBlocks() int {
	if os.Getenv("THROUGHLINE_HUGE") != "" {
		return 1024
	}
	return 96
}

func TestHostileCSVStaysWithinItsMemory(t *testing.T) {
	mega := strings.Repeat("x", 1<<20)
	const header = "Issue key,Summary,Description\n"
	for name, c := range map[string]struct {
		file repeated
		said []string
		keys string
	}{
		"HugeField": {
			repeated{head: header + "A-1,a,", block: mega, tail: "\nA-2,b,\n"},
			[]string{"(A-1): description: %d bytes long; the limit is 65536"}, "A-1 A-2"},
		"HugeQuotedField": {
			repeated{head: header + `A-1,a,"`, block: mega[1:] + "\n", tail: "\"\nA-2,b,\n"},
			[]string{"(A-1): description: %d bytes long; the limit is 65536"}, "A-1 A-2"},
		"HugeUnclosedField": {
			repeated{head: header + "A-0,z,\n" + `A-1,a,"`, block: mega[1:] + "\n", tail: "\nA-2,b,\n"},
			[]string{"row 3: the quote opened in line 3 is never closed"}, "A-0"},
		"HugeNumberOfCells": {
			repeated{head: header + "A-1,a,", block: strings.Repeat("y,", 1<<19), tail: "\nA-2,b,\n"},
			[]string{"row 2: more than 20000 cells"}, "A-2"},
		"ManyLongCells": {
			repeated{head: header + "A-1,a,", block: "," + mega[:60<<10], tail: "\nA-2,b,\n"},
			[]string{"row 2: longer than 4 MiB"}, "A-2"},
		"Zeros": {
			repeated{head: header + "A-1,", block: strings.Repeat("\x00", 1<<20), tail: "\nA-2,b,\n"},
			[]string{"(A-1): summary: %d bytes long", "the issue has no title"}, "A-1 A-2"},
		"ManyQuotes": {
			repeated{head: header, block: strings.Repeat("A-1,\"b\n", 1<<17), tail: "A-2,b,\n"},
			nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			memory := newHeap()
			c.file.n = hugeBlocks()
			c.file.watch = memory.watch
			issues, said := read(t, scan(t, Options{}, c.file.source("f.csv")))
			memory.want64(t)
			if name == "ManyQuotes" { // one word a row would be no better
				return
			}
			for i := range c.said {
				if strings.Contains(c.said[i], "%d") {
					c.said[i] = fmt.Sprintf(c.said[i], c.file.n<<20)
				}
			}
			wantProblems(t, said, c.said...)
			if got := strings.Join(sortedKeys(issues), " "); got != c.keys {
				t.Errorf("read %s, want %s", got, c.keys)
			}
		})
	}
}

func TestHostileJSONStaysWithinItsMemory(t *testing.T) {
	fields := func(s string) string { return `{"key":"A-1","fields":{"summary":"a",` + s }
	for name, c := range map[string]struct {
		file repeated
		said []string
	}{
		"HugeLine":     {repeated{head: fields(`"description":"`), block: strings.Repeat("x", 1<<20), tail: "\"}}\n", n: hugeBlocks()}, []string{"bytes in one line; the limit is 4194304"}},
		"LongText":     {repeated{head: fields(`"description":"`), block: strings.Repeat("x", 1<<10), tail: "\"}}\n", n: 1000}, []string{`(A-1): description "xxx`}},
		"ManyFields":   {repeated{head: fields(`"z":1`), block: `,"a":1`, tail: "}}\n", n: 600_000}, nil},
		"ManyComments": {repeated{head: fields(`"comment":{"comments":[{}`), block: `,{"body":"a"}`, tail: "]}}}\n", n: 300_000}, []string{"more than 10,000 comments"}},
		"ManySprints":  {repeated{head: fields(`"closedSprints":[{}`), block: `,{"id":1,"name":"a"}`, tail: "]}}\n", n: 150_000}, nil},
		"ManyLabels":   {repeated{head: fields(`"labels":["x"`), block: `,"abc"`, tail: "]}}\n", n: 600_000}, nil},
		"Deep":         {repeated{head: fields(`"z":`), block: `[`, tail: "\n", n: 4_000_000}, []string{"not JSON"}},
	} {
		t.Run(name, func(t *testing.T) {
			memory := newHeap()
			c.file.watch = memory.watch
			c.file.tail += `{"key":"A-2","fields":{"summary":"b"}}` + "\n"
			issues, said := read(t, scan(t, Options{}, c.file.source("f.jsonl")))
			memory.want64(t)
			wantProblems(t, said, c.said...)
			if issues["A-2"].Summary != "b" {
				t.Error("the line after it was not read")
			}
		})
	}
}

func TestManyRowsAreHeldSmall(t *testing.T) {
	var file strings.Builder
	file.WriteString("Issue key,Issue id,Summary,Issue Type,Description,Parent,Sprint\n")
	for n := 1; n <= 100_000; n++ {
		fmt.Fprintf(&file, "PAY-%d,%d,Story %d,Story,%s,%d,Sprint %d\n", n, 10_000+n, n, "some text that is not held", 10_000+n/10+1, n%50)
	}
	content := file.String()
	memory := newHeap()
	b := scan(t, Options{}, text("f.csv", content))
	n := 0
	for record, err := range b.Records(t.Context()) {
		if err != nil || record.Issue == nil {
			t.Fatal(err, record.Problems)
		}
		if n++; n%10_000 == 0 {
			memory.watch()
		}
	}
	memory.want64(t)
	runtime.GC()
	memory.most = 0
	memory.watch()
	t.Logf("%d issues are held in %d MiB", n, (memory.most-memory.before)>>20)
	runtime.KeepAlive(b)
}

func TestCompressedFiles(t *testing.T) {
	packed := func(r io.Reader) string {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		io.Copy(w, r)
		w.Close()
		return b.String()
	}
	t.Run("AreUnpacked", func(t *testing.T) {
		issues, _ := read(t, scan(t, Options{}, text("f.csv.gz", packed(strings.NewReader("Issue key,Summary\nA-1,a\n")))))
		if issues["A-1"].Summary != "a" {
			t.Errorf("got %v", issues)
		}
	})
	t.Run("AreRefusedAsBombs", func(t *testing.T) {
		bomb := repeated{head: "Issue key,Summary\nA-1,", block: strings.Repeat("x", 1<<20), n: 100}
		memory := newHeap()
		if _, err := Scan(t.Context(), []Source{text("f.gz", packed(bomb.reader()))}, Options{}); !errors.Is(err, ErrBomb) {
			t.Errorf("got %v", err)
		}
		memory.want64(t)
	})
	t.Run("AreRefusedWhenCutOff", func(t *testing.T) {
		whole := packed(strings.NewReader(strings.Repeat("Issue key,Summary\nA-1,a\n", 100)))
		_, err := Scan(t.Context(), []Source{text("f.gz", whole[:len(whole)-9])}, Options{})
		if !errors.Is(err, io.ErrUnexpectedEOF) || !strings.Contains(err.Error(), "f.gz") {
			t.Errorf("got %v", err)
		}
	})
}
