package transfer

import (
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// sample is a file of real data that is not part of the project. What needs it
// skips where it is missing.
func sample(t testing.TB, name string) Source {
	t.Helper()
	dir := os.Getenv("THROUGHLINE_SAMPLES")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	path := filepath.Join(dir, name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("needs the sample %s: set THROUGHLINE_SAMPLES to where the samples are", name)
	}
	return FileSource(path)
}

// figures is what a file amounts to.
type figures struct {
	rows, refused, problems           int
	stories, epics, subtasks          int
	toDo, inProgress, done            int
	inSprints, sprints                int
	comments, labels, points, inEpics int
}

func count(t testing.TB, b *Backlog) figures {
	t.Helper()
	n := figures{sprints: len(b.Sprints)}
	for record, err := range b.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n.rows++
		n.problems += len(record.Problems)
		if record.Issue == nil {
			n.refused++
			continue
		}
		n.add(record.Issue)
	}
	return n
}

func (n *figures) add(i *Issue) {
	*map[Kind]*int{Story: &n.stories, Epic: &n.epics, Subtask: &n.subtasks}[i.Kind]++
	*map[Category]*int{ToDo: &n.toDo, InProgress: &n.inProgress, Done: &n.done}[i.Category]++
	n.inSprints += len(i.Sprints)
	n.comments += len(i.Comments)
	n.labels += len(i.Labels)
	if i.Points != nil {
		n.points++
	}
	if i.EpicKey != "" && i.Kind == Story {
		n.inEpics++
	}
}

func TestSamplesAreReadWhole(t *testing.T) {
	for name, want := range map[string]figures{
		"tidev-jira-archive/ALOY.jsonl.gz": {
			rows: 1499, stories: 1421, epics: 7, subtasks: 71, toDo: 212, inProgress: 3, done: 1284,
			sprints: 129, inSprints: 460, comments: 4432, labels: 1349, inEpics: 23},
		"tidev-jira-archive/DAEMON.jsonl.gz": {
			rows: 317, stories: 310, epics: 7, toDo: 30, done: 287,
			sprints: 72, inSprints: 327, comments: 466, labels: 28, inEpics: 65},
		"tidev-jira-archive/MOD.jsonl.gz": {
			rows: 367, stories: 334, epics: 6, subtasks: 27, toDo: 76, inProgress: 15, done: 276,
			sprints: 118, inSprints: 620, comments: 1411, labels: 516, inEpics: 31},
		"jira-csv-exports/pdp_app-SCRUM.csv": {
			rows: 71, stories: 41, epics: 9, subtasks: 21, toDo: 15, inProgress: 13, done: 43,
			sprints: 7, inSprints: 91, comments: 1, labels: 111, points: 36, inEpics: 34},
		"jira-csv-exports/planeso-TES.csv": {
			rows: 22, stories: 22, toDo: 9, inProgress: 3, done: 10, sprints: 1, inSprints: 18, comments: 17},
		"jira-csv-exports/ticketproject-es-localised.csv": {
			rows: 356, stories: 36, epics: 10, subtasks: 310, toDo: 84, inProgress: 22, done: 250,
			sprints: 3, inSprints: 334, comments: 1, points: 36, inEpics: 36},
		"jira-csv-exports/wms-vi-filter-columns.csv": {
			rows: 111, stories: 96, epics: 6, subtasks: 9, toDo: 35, done: 76},
	} {
		t.Run(filepath.Base(name), func(t *testing.T) {
			b := scan(t, Options{}, sample(t, name))
			if got := count(t, b); got != want {
				t.Errorf("got\n%+v, want\n%+v", got, want)
			}
			if unknown := b.Files[0].UnknownStatuses; len(unknown) > 0 {
				t.Errorf("statuses without a category: %v", unknown)
			}
		})
	}
}

// TestStoriesEverInEachSprintOfTheSample compares with a table that was
// counted from the same files by other means.
func TestStoriesEverInEachSprintOfTheSample(t *testing.T) {
	projects := []string{"ALOY", "DAEMON", "MOD"}
	var sources []Source
	for _, p := range projects {
		sources = append(sources, sample(t, "tidev-jira-archive/"+p+".jsonl.gz"))
	}
	table := readTable(t, sample(t, "derived-titanium-sprints/sprints_of_three_files.csv"))
	b := scan(t, Options{}, sources...)
	got := map[string]map[string]int{}
	for record, err := range b.Records(t.Context()) {
		if err != nil || len(record.Problems) > 0 {
			t.Fatal(err, record.Problems)
		}
		for _, sprint := range record.Issue.Sprints {
			if got[sprint.ID] == nil {
				got[sprint.ID] = map[string]int{}
			}
			got[sprint.ID][record.Issue.File[:len(record.Issue.File)-len(".jsonl.gz")]]++
		}
	}
	if len(table) != 241 || len(b.Sprints) != 241 || len(got) != 241 {
		t.Errorf("%d sprints in the table, %d known, %d of issues; want 241 each", len(table), len(b.Sprints), len(got))
	}
	for _, row := range table {
		for _, p := range projects {
			if want, _ := strconv.Atoi(row[p]); got[row["sprint_id"]][p] != want {
				t.Errorf("sprint %s has %d stories of %s, want %d", row["name"], got[row["sprint_id"]][p], p, want)
			}
		}
	}
	compareSprintTable(t, b.Sprints, table)
}

func compareSprintTable(t *testing.T, sprints []Sprint, table []map[string]string) {
	known := map[string]Sprint{}
	for _, s := range sprints {
		known[s.ID] = s
	}
	const form = "2006-01-02T15:04:05.000Z"
	for _, row := range table {
		s := known[row["sprint_id"]]
		if s.Name != row["name"] || s.State.String() != row["state"] || s.Start.Format(form) != row["start"] ||
			s.End.Format(form) != row["end"] || s.Complete.Format(form) != row["completed"] {
			t.Errorf("got %+v, want %v", s, row)
		}
	}
}

func readTable(t *testing.T, source Source) []map[string]string {
	t.Helper()
	file, err := source.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var table []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, cell := range row {
			named[rows[0][i]] = cell
		}
		table = append(table, named)
	}
	return table
}

func BenchmarkReadALOY(b *testing.B) {
	source := sample(b, "tidev-jira-archive/ALOY.jsonl.gz")
	b.ReportAllocs()
	for b.Loop() {
		backlog, err := Scan(b.Context(), []Source{source}, Options{})
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for _, err := range backlog.Records(b.Context()) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		b.ReportMetric(float64(n), "issues")
	}
}

func BenchmarkUnpackALOY(b *testing.B) {
	source := sample(b, "tidev-jira-archive/ALOY.jsonl.gz")
	for b.Loop() {
		stream, err := source.open()
		if err != nil {
			b.Fatal(err)
		}
		io.Copy(io.Discard, stream)
		stream.close()
	}
}
