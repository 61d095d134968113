package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/viewer"
	"throughline/graph"
	"throughline/graph/transfer"
	"throughline/server/jira"
)

// Run imports the files and prints what came and what did not. Its help says
// how the command ends.
func (c *importJira) Run(p *program) error {
	options := transfer.Options{Tool: transfer.Jira}
	if c.URL == "" {
		return c.run(p, options)
	}
	// Issues are read twice, and need not fit into memory.
	file, err := os.CreateTemp("", "throughline-jira-*.jsonl")
	if err != nil {
		return fmt.Errorf("making a temporary file: %w", err)
	}
	defer os.Remove(file.Name())
	defer file.Close()
	if err := c.fetch(p, file); err != nil {
		return err
	}
	name := file.Name()
	c.sources = []transfer.Source{{Name: c.Project + c.JQL, Open: func() (io.ReadCloser, error) { return os.Open(name) }}}
	return c.run(p, options)
}

// fetch reads the issues from Jira.
func (c *importJira) fetch(p *program, into *os.File) error {
	token := p.getenv("THROUGHLINE_JIRA_TOKEN")
	if c.Token != "" {
		var err error
		if token, err = secretIn(c.Token); err != nil {
			return fmt.Errorf("--token-file: %w", err)
		}
	}
	site := &jira.Site{URL: c.URL, User: c.User, Token: token, HTTP: &http.Client{Timeout: 2 * time.Minute}, Now: p.now, Wait: wait}
	bar := newBar(p.stderr, p.now)
	out := bufio.NewWriter(into)
	jql := c.JQL
	if jql == "" {
		jql = jira.JQL(c.Project)
	}
	n, err := site.Fetch(p.ctx, jql, out, func(done, total int) { bar.show("Fetching", done, max(done, total)) })
	bar.clear()
	if err == nil && n == 0 {
		err = errors.New("the query finds no issue, or none that the token may see")
	}
	return cmp.Or(err, out.Flush())
}

// wait lets a while pass, unless ctx ends before.
func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func (c *importTrello) Run(p *program) error {
	return c.run(p, transfer.Options{Tool: transfer.Trello})
}

func (c *importGitHub) Run(p *program) error {
	return c.run(p, transfer.Options{Tool: transfer.GitHub, Pulls: c.Pulls})
}

func (c *importAzure) Run(p *program) error { return c.run(p, transfer.Options{Tool: transfer.Azure}) }

func (c *importCSV) Run(p *program) error { return c.run(p, transfer.Options{Tool: transfer.Table}) }

func (c *importing) run(p *program, options transfer.Options) error {
	in, err := c.asked(options)
	if err != nil {
		return err
	}
	bar := newBar(p.stderr, p.now)
	in.Progress = bar.show
	data, done, err := c.database(p)
	if err != nil {
		return err
	}
	defer done()
	// Whoever reaches the database with this command is its administrator.
	ctx := viewer.NewContext(p.ctx, viewer.System(""))
	report, err := data.Import(ctx, in)
	bar.clear()
	return c.answer(p, report, err)
}

// asked is the command line as graph takes it.
func (c *importing) asked(options transfer.Options) (graph.Import, error) {
	in := graph.Import{Product: c.Product, DryRun: c.DryRun, Strict: c.Strict, Options: options}
	in.Sources = c.sources
	for _, file := range c.Files {
		in.Sources = append(in.Sources, transfer.FileSource(file))
	}
	in.Options.Dates = map[string]transfer.DateOrder{"dmy": transfer.DMY, "mdy": transfer.MDY, "ymd": transfer.YMD}[c.Dates]
	if c.Map == "" {
		return in, nil
	}
	file, err := os.Open(c.Map)
	if err != nil {
		return in, fmt.Errorf("--map: %w", err)
	}
	defer file.Close()
	if in.Options.Map, err = transfer.ParseMap(file); err != nil {
		return in, fmt.Errorf("--map %s: %w", c.Map, err)
	}
	return in, nil
}

// database opens the database. For a dry run it makes none, nor changes its
// schema: without one, everything would be new.
func (c *importing) database(p *program) (data *graph.Store, done func(), err error) {
	if !c.DryRun {
		db, data, err := c.ready(p)
		if err != nil {
			return nil, nil, err
		}
		return data, func() { db.Close() }, nil
	}
	nothing := &graph.Store{Now: p.now}
	if file, is := c.sqliteFile(); is {
		if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
			return nothing, func() {}, nil
		}
	}
	db, err := c.open(p.ctx)
	if err != nil {
		return nil, nil, err
	}
	done = func() { db.Close() }
	pending, err := db.Pending(p.ctx, migrations.FS)
	if err == nil && pending > 0 {
		var empty bool
		if empty, err = hasNoTables(p.ctx, db); err == nil && empty {
			return nothing, done, nil
		}
		err = cmp.Or(err, fmt.Errorf("%w, or leave --dry-run", errOlder))
	}
	if err != nil {
		done()
		return nil, nil, err
	}
	return api(db, p.now), done, nil
}

func hasNoTables(ctx context.Context, db *store.Store) (bool, error) {
	query := "SELECT count(*) FROM sqlite_master WHERE name = 'stories'"
	if db.Dialect() == dialect.Postgres {
		query = "SELECT count(to_regclass('stories'))"
	}
	var n int
	err := db.Reader().QueryRowContext(ctx, query).Scan(&n)
	return n == 0, err
}

// answer prints the report, and says what an error means for who imports.
func (c *importing) answer(p *program, r *graph.ImportReport, err error) error {
	var strict *graph.StrictError
	switch {
	case errors.Is(err, transfer.ErrNoKey):
		return c.askForMap(p, r, err)
	case errors.As(err, &strict):
		return fmt.Errorf("%w. Without --strict such rows are named and the rest is imported", err)
	case p.ctx.Err() != nil && !c.DryRun:
		return fmt.Errorf("interrupted after %s, each whole. The same command again brings the rest", number(r.Stories.New, "new story"))
	case err != nil:
		return err
	}
	printReport(p.stdout, r, c.DryRun)
	return nil
}

// askForMap prints a map file to start from: on the output, so that it can be
// sent into a file as it is.
func (c *importing) askForMap(p *program, r *graph.ImportReport, err error) error {
	for _, file := range r.Files {
		if slices.ContainsFunc(file.Columns, func(col transfer.Column) bool { return col.Field == "key" }) || file.Format != transfer.CSV {
			continue
		}
		if err := transfer.WriteStarterMap(p.stdout, file); err != nil {
			return err
		}
		break
	}
	return fmt.Errorf("%w. A map file to start from is on the output: send it into a file (> columns.map), fill in what is open, and import with --map columns.map", err)
}

// printReport says what came, by kind, and what was left out.
func printReport(w io.Writer, r *graph.ImportReport, dry bool) {
	if dry {
		fmt.Fprintf(w, "Nothing was changed. This import into %s would:\n", r.Product)
	} else {
		fmt.Fprintf(w, "Imported into %s:\n", r.Product)
	}
	if r.NewWorkspace {
		fmt.Fprintf(w, "  make the workspace; it waits for its first person: throughline serve prints their link\n")
	}
	if r.NewProduct {
		fmt.Fprintf(w, "  make the product %s\n", r.Product)
	}
	for _, kind := range []struct {
		name string
		graph.Tally
	}{
		{"stories", r.Stories}, {"features", r.Features}, {"sprints", r.Sprints}, {"stories in sprints", r.Memberships},
		{"labels", r.Labels}, {"links", r.Links}, {"criteria", r.Criteria}, {"comments", r.Comments}, {"people", r.People},
	} {
		line := fmt.Sprintf("  %-18s %7s new", kind.name, grouped(kind.New))
		if kind.Changed > 0 {
			line += fmt.Sprintf(", %s changed", grouped(kind.Changed))
		}
		if kind.Same > 0 {
			line += fmt.Sprintf(", %s as they are", grouped(kind.Same))
		}
		fmt.Fprintln(w, line)
	}
	printNotes(w, r)
	for _, file := range r.Files {
		printFile(w, file)
	}
	if r.ProblemCount == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s, %s left out whole:\n", number(r.ProblemCount, "problem"), number(r.RefusedRows, "row"))
	for _, problem := range r.Problems {
		fmt.Fprintf(w, "  %s\n", problem.Error())
	}
	if more := r.ProblemCount - len(r.Problems); more > 0 {
		fmt.Fprintf(w, "  and %s more\n", grouped(more))
	}
}

func printNotes(w io.Writer, r *graph.ImportReport) {
	if r.Renumbered > 0 {
		fmt.Fprintf(w, "  a new number, for theirs is taken: %s; the key they came with finds them, too\n", number(r.Renumbered, "story"))
	}
	if r.Kept > 0 {
		fmt.Fprintf(w, "  left as it is here, for it was changed here and in the files: %s\n", number(r.Kept, "value"))
	}
	if len(r.Parked) > 0 {
		fmt.Fprintf(w, "  planned instead of active, since a product has one active sprint: %s\n", strings.Join(r.Parked, ", "))
	}
	if r.EpicLabels > 0 {
		fmt.Fprintf(w, "  left out, for features have none: %s of epics\n", number(r.EpicLabels, "label"))
	}
	if r.LinksAside > 0 {
		fmt.Fprintf(w, "  left out, for they lead to no story in the files or here: %s\n", number(r.LinksAside, "link"))
	}
}

// printFile says what of a file was not read, and what was guessed.
func printFile(w io.Writer, f transfer.File) {
	fmt.Fprintf(w, "\n%s: %s, %s\n", f.Name, f.Format, number(f.Issues, "row"))
	if f.Format == transfer.CSV {
		if f.Dates.Why != "" {
			fmt.Fprintf(w, "  dates: %s\n", f.Dates.Why)
		}
	}
	var guessed []string
	for _, column := range f.Columns {
		if column.Guessed {
			guessed = append(guessed, fmt.Sprintf("%s as %s", column.Header, column.Field))
		}
	}
	if len(guessed) > 0 {
		fmt.Fprintf(w, "  columns told by what stands in them: %s. A --map can tell otherwise\n", strings.Join(guessed, ", "))
	}
	for _, note := range f.Notes {
		fmt.Fprintf(w, "  %s\n", note)
	}
	var statuses []string
	for status, n := range f.UnknownStatuses {
		statuses = append(statuses, fmt.Sprintf("%s (%d)", status, n))
	}
	if len(statuses) > 0 {
		slices.Sort(statuses)
		fmt.Fprintf(w, "  statuses of unknown meaning, taken as to do: %s. A --map can tell\n", strings.Join(statuses, ", "))
	}
	var columns []string
	for _, column := range f.Unmapped() {
		columns = append(columns, column.Header)
	}
	if len(columns) > 0 {
		what := "columns"
		if f.Format == transfer.JSON {
			what = "fields"
		}
		fmt.Fprintf(w, "  %s not read: %s\n", what, strings.Join(columns, ", "))
	}
}

// number is how many there are of a thing: "1 story", "1,499 stories".
func number(n int, what string) string {
	if n != 1 {
		if stem, is := strings.CutSuffix(what, "y"); is {
			what = stem + "ie"
		}
		what += "s"
	}
	return grouped(n) + " " + what
}

func grouped(n int) string {
	text := fmt.Sprint(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

// bar shows progress on a terminal, in one line, and nothing anywhere else.
type bar struct {
	w    io.Writer // nil unless a terminal
	now  func() time.Time
	last time.Time
}

func newBar(w io.Writer, now func() time.Time) *bar {
	b := &bar{now: now}
	if file, is := w.(*os.File); is {
		if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			b.w = w
		}
	}
	return b
}

func (b *bar) show(doing string, done, total int) {
	if b.w == nil || (done < total && b.now().Sub(b.last) < 100*time.Millisecond) {
		return
	}
	b.last = b.now()
	fmt.Fprintf(b.w, "\r\x1b[K%s %s of %s", doing, grouped(done), grouped(total))
}

func (b *bar) clear() {
	if b.w != nil && !b.last.IsZero() {
		fmt.Fprint(b.w, "\r\x1b[K")
	}
}
