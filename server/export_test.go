package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"throughline/ent/archive"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
	"throughline/server/demo"
)

// exported writes an archive of the database and returns its lines.
func exported(t *testing.T, file string, database ...string) []string {
	t.Helper()
	code, stdout, stderr := throughline(t, nil, "", append([]string{"export", "archive", file}, database...)...)
	if code != 0 || !strings.Contains(stdout, " tables ") {
		t.Fatalf("the export ends with %d: %s%s", code, stdout, stderr)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read it: %v %v", info.Mode(), err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

// counts is how many rows each table has, as an export and an import print it.
func counts(said string) string {
	_, lines, _ := strings.Cut(said, "\n")
	return lines
}

// sameLines compares archives, at least so long: all but the times and the sums
// of both.
func sameLines(t *testing.T, before, after []string, least int) {
	t.Helper()
	for i := range min(len(before), len(after)) - 2 {
		if before[i+1] != after[i+1] {
			t.Fatalf("line %d was\n%s\nand is\n%s", i+2, before[i+1], after[i+1])
		}
	}
	if len(before) != len(after) || len(before) < least {
		t.Errorf("%d lines were, %d are", len(before), len(after))
	}
}

// What people see of a product: lists and their order, what was said, the log,
// and what is found.
var everything = []string{
	`{ product(key: "CHK") { id name version backlog(first: 100, filter: {scope: ALL}) { totalCount edges { cursor node {
		id key title body points status rank version createdAt updatedAt statusSince missing goal { title } feature { title } sprint { name } sprints { name }
		assignees { name } labels { name } criteria { given when then text state } links { __typename } block { reason } verdict { __typename } } } } } }`,
	`{ product(key: "CHK") { backlog(first: 50, filter: {scope: ALL}) { edges { node { key comments(first: 20) { edges { node { body author { name } hat question createdAt } } } } } } } }`,
	`{ product(key: "CHK") { goals(first: 50) { edges { node { id title state readings(first: 50) { edges { node { value at source note } } } } } }
		features(first: 50) { edges { node { id title horizon state goal { title } } } }
		sprints(first: 50) { edges { node { id name state goal start end startedAt closedAt goalMet note summary attendees { name } } } } } }`,
	`{ product(key: "CHK") { insights(first: 50) { edges { node { id words pain customer source severity occurredAt state goals { title } features { title } } } } } }`,
	`{ product(key: "CHK") { events(last: 100) { edges { node { number at actor { name } hat decision action entityId subjectId reason changes { field from to } } } } } }`,
	`{ search(text: "pay", first: 20) { edges { node { __typename } } } }`,
}

// TestTheDemoMovesByArchive moves a filled workspace from SQLite to another
// database, PostgreSQL where there is one, and compares all of it.
func TestTheDemoMovesByArchive(t *testing.T) {
	folder, data := t.TempDir(), t.TempDir()
	there := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	s := start(t, "--demo", "--data="+data)
	ask := func(s *server) string {
		t.Helper()
		b := s.browser(t)
		b.bearer = b.does(entering, map[string]any{"email": "po@demo.test", "password": demo.Password}).text("signIn.accessToken")
		var said strings.Builder
		for _, query := range everything {
			said.WriteString(b.does(query, nil).body + "\n")
		}
		return said.String()
	}
	token := s.tokenOf(t, "po")
	seen := ask(s)
	beside := filepath.Join(folder, "beside.jsonl")
	exported(t, beside, "--data="+data) // while it runs
	if code, _, stderr := throughline(t, nil, "", "import", "archive", beside, "--data="+data); code != 1 || !strings.Contains(stderr, "already served by process") {
		t.Errorf("under a server the import ends with %d: %s", code, stderr)
	}
	s.stop()

	_, noted, _ := throughline(t, nil, "", "audit", "verify", "--data="+data)
	before := exported(t, filepath.Join(folder, "before.jsonl"), "--data="+data)
	packed := filepath.Join(folder, "before.jsonl.gz")
	code, counted, stderr := throughline(t, nil, "", "export", "archive", packed, "--data="+data)
	if code != 0 {
		t.Fatal(stderr)
	}
	code, stdout, stderr := throughline(t, nil, "", append([]string{"import", "archive", packed}, there...)...)
	if code != 0 {
		t.Fatalf("the import ends with %d: %s%s", code, stdout, stderr)
	}
	if counts(stdout) != counts(counted) || !strings.Contains(stdout, "  stories ") {
		t.Errorf("%s went out and\n%s came in", counted, stdout)
	}
	after := exported(t, filepath.Join(folder, "after.jsonl"), there...)
	sameLines(t, before, after, 1000)
	if code, said, stderr := throughline(t, nil, "", append([]string{"audit", "verify"}, there...)...); code != 0 || said != noted {
		t.Errorf("the log ends with %s; %d, it ended with %s%s", said, code, noted, stderr)
	}

	again := start(t, append([]string{"--demo"}, there...)...)
	if now := ask(again); now != seen {
		t.Errorf("people see\n%.3000s\nand saw\n%.3000s", now, seen)
	}
	po := again.script(t, token) // which was made before
	product := po.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	key := po.does(`mutation($p: ID!) { createStory(input: {productId: $p, title: "A quokka after the move", to: TOP}) { storyEdge { node { key } } } }`, map[string]any{"p": product}).text("createStory.storyEdge.node.key")
	if strings.Contains(seen, `"key":"`+key+`"`) {
		t.Errorf("the next story has the key of another, %s", key)
	}
	if found := po.does(`query { search(text: "quokka", first: 5) { edges { node { __typename } } } }`, nil).body; !strings.Contains(found, "Story") {
		t.Errorf("what is new is not found: %s", found)
	}
	again.stop()
	if code, _, stderr := throughline(t, nil, "", append([]string{"import", "archive", packed}, there...)...); code != 1 || !strings.Contains(stderr, "into an empty database") {
		t.Errorf("over what is there the import ends with %d: %s", code, stderr)
	}
	if code, _, stderr := throughline(t, nil, "", "export", "archive", packed, "--data="+data); code != 1 || !strings.Contains(stderr, "is there already") {
		t.Errorf("over a file the export ends with %d: %s", code, stderr)
	}
}

// TestAnImportedBacklogMovesByArchive brings in what another tool exported, moves
// it to an empty database, PostgreSQL where there is one, and compares all of it.
func TestAnImportedBacklogMovesByArchive(t *testing.T) {
	samples := os.Getenv("THROUGHLINE_SAMPLES")
	if samples == "" {
		samples = filepath.Join("..", "..", "shared", "data")
	}
	for name, c := range map[string]struct {
		tool, file     string
		stories, least int // of the archive's lines, and of all
	}{
		"a small one":       {"jira", testdata + "cloud.csv", 3, 20},
		"a board":           {"trello", testdata + "board.json", 1, 10},
		"a sample of all":   {"jira", filepath.Join(samples, "tidev-jira-archive", "ALOY.jsonl.gz"), 1000, 10_000},
		"a sample of a few": {"jira", filepath.Join(samples, "tidev-jira-archive", "DAEMON.jsonl.gz"), 100, 1000},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := os.Stat(c.file); err != nil {
				t.Skipf("needs the sample %s: set THROUGHLINE_SAMPLES to where the samples are", filepath.Base(c.file))
			}
			folder := t.TempDir()
			here, there := []string{"--data=" + t.TempDir()}, []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
			run := func(at []string, args ...string) string {
				t.Helper()
				code, stdout, stderr := throughline(t, nil, "", append(args, at...)...)
				if code != 0 {
					t.Fatalf("%s ends with %d: %s%s", args, code, stdout, stderr)
				}
				return stdout
			}
			run(here, "import", c.tool, c.file, "--product=OLD")
			before, packed := exported(t, filepath.Join(folder, "before.jsonl"), here...), filepath.Join(folder, "before.jsonl.gz")
			out := run(here, "export", "archive", packed)
			in := run(there, "import", "archive", packed)
			sameLines(t, before, exported(t, filepath.Join(folder, "after.jsonl"), there...), c.least)
			if counts(out) != counts(in) {
				t.Errorf("%s went out and\n%s came in", out, in)
			}
			stories := 0
			for _, line := range before {
				if strings.HasPrefix(line, `{"stories":`) {
					stories++
				}
			}
			if t.Logf("%d lines, %d stories", len(before), stories); stories < c.stories {
				t.Errorf("%d stories came, at least %d are there", stories, c.stories)
			}
			if said := run(there, "import", c.tool, c.file, "--product=OLD"); !strings.Contains(said, "0 new") {
				t.Errorf("where it came, the same import says\n%s", said)
			}
		})
	}
}

func TestAnArchiveThatIsCutIsRefused(t *testing.T) {
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "cut.jsonl")
	s, _, _ := founded(t, "--data="+data)
	lines := exported(t, filepath.Join(t.TempDir(), "all.jsonl"), "--data="+data)
	s.stop()
	write(t, file, strings.Join(lines[:3], "\n")+"\n"+lines[3][:10])
	code, _, stderr := throughline(t, nil, "", "import", "archive", file, "--data="+t.TempDir())
	if code != 1 || !strings.Contains(stderr, "cut.jsonl: line 4: the archive ends here") {
		t.Errorf("ends with %d: %s", code, stderr)
	}
}

// BenchmarkArchive takes 100,000 stories with 400,000 criteria out of SQLite, and
// brings them into an empty database.
func BenchmarkArchive(b *testing.B) {
	folder := b.TempDir()
	from, err := store.Open(b.Context(), "sqlite:"+filepath.Join(folder, "throughline.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer from.Close()
	if _, err := from.Migrate(b.Context(), migrations.FS); err != nil {
		b.Fatal(err)
	}
	storetest.Fill(b, from, 100_000)
	file := filepath.Join(folder, "all.jsonl")
	var out, in time.Duration
	var peak uint64
	for b.Loop() {
		os.Remove(file)
		began := time.Now()
		err := store.Create(file, func(to io.Writer) error {
			_, err := archive.Write(b.Context(), from, to, "bench", began)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
		out += time.Since(began)
		to, err := store.Open(b.Context(), storetest.Empty(b))
		if err != nil {
			b.Fatal(err)
		}
		lines, err := os.Open(file)
		if err != nil {
			b.Fatal(err)
		}
		began = time.Now()
		if _, _, err := archive.Read(b.Context(), to, &heap{lines, 0, &peak}); err != nil {
			b.Fatal(err)
		}
		in += time.Since(began)
		lines.Close()
		to.Close()
	}
	if info, err := os.Stat(file); err == nil {
		b.ReportMetric(float64(info.Size())/1e6, "MB")
	}
	b.ReportMetric(out.Seconds()/float64(b.N), "export-s")
	b.ReportMetric(in.Seconds()/float64(b.N), "import-s")
	b.ReportMetric(float64(peak)/1e6, "heap-MB")
	b.ReportMetric(0, "ns/op")
}

// heap looks now and then how much is held in memory.
type heap struct {
	io.Reader
	n    int
	peak *uint64
}

func (h *heap) Read(b []byte) (int, error) {
	if h.n++; h.n%100 == 0 {
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		*h.peak = max(*h.peak, now.HeapInuse)
	}
	return h.Reader.Read(b)
}
