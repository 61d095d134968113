package graph

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/transfer"
)

func fixture(name string) transfer.Source {
	return transfer.FileSource(filepath.Join("transfer", "testdata", name))
}

// lines is a file of JSON issues that exists only in the test.
func lines(name string, issues ...map[string]any) transfer.Source {
	var b strings.Builder
	for _, i := range issues {
		text, err := json.Marshal(i)
		if err != nil {
			panic(err)
		}
		b.Write(text)
		b.WriteByte('\n')
	}
	return transfer.Source{Name: name, Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(b.String())), nil }}
}

// issue is a Jira issue as JSON; fields are added to or override its own.
func issue(key string, fields map[string]any) map[string]any {
	all := map[string]any{
		"summary": "Story " + key, "issuetype": map[string]any{"name": "Story"}, "created": "2026-03-02T09:00:00.000+0000",
		"status": map[string]any{"name": "Open", "statusCategory": map[string]any{"key": "new"}},
	}
	for name, value := range fields {
		all[name] = value
	}
	return map[string]any{"key": key, "fields": all}
}

// imports imports into CHK as the admin, and must succeed.
func (w *world) imports(sources ...transfer.Source) *ImportReport {
	w.t.Helper()
	r, err := w.tryImport(admin, Import{Sources: sources, Product: "CHK"})
	must(w.t, err)
	return r
}

func (w *world) tryImport(who string, in Import) (*ImportReport, error) {
	ctx := w.t.Context()
	if v := w.viewers[who]; v != nil {
		ctx = viewer.NewContext(ctx, v)
	}
	return w.store.Import(ctx, in)
}

// imported is a story by the key it came with.
func (w *world) imported(key string) *ent.Story {
	w.t.Helper()
	return w.store.Client.Story.Query().Where(story.ExternalKey(key)).
		WithLabels().WithSprints().WithSprint().WithParent().WithFeature().WithAssignees().
		OnlyX(viewer.NewContext(w.t.Context(), w.viewers[admin]))
}

func TestImportBringsAWholeBacklog(t *testing.T) {
	w := newWorld(t)
	r := w.imports(fixture("cloud.csv"))
	same(t, []int{r.Stories.New, r.Features.New, r.Sprints.New, r.Comments.New, r.People.New}, []int{3, 1, 2, 2, 3})

	s := w.imported("SHOP-2")
	same(t, []any{s.Key, s.Title, s.Status, *s.Points, s.Edges.Feature.Title, s.Edges.Sprint.Name},
		[]any{"CHK-2", "Pay by card", "ACCEPTED", 5, "Checkout", "Sprint 1"})
	same(t, s.AcceptedAt.UTC().Format(time.DateTime), "2026-03-04 00:05:00")
	same(t, s.CreatedAt.UTC().Format(time.DateTime), "2026-03-01 09:00:00")

	part := w.imported("SHOP-4")
	same(t, []any{part.Edges.Parent.Key, part.Status, part.Edges.Sprint.Name, part.Edges.Feature.Title, part.Edges.Assignees[0].Name},
		[]any{"CHK-2", "IN_REVIEW", "Sprint 2", "Checkout", "Mia Lund"})
	same(t, sortedIDs(part.Edges.Sprints, func(s *ent.Sprint) string { return s.Name }), "[Sprint 1 Sprint 2]")
	same(t, sortedIDs(part.Edges.Labels, func(l *ent.Label) string { return l.Name }), "[address form quick]")
	if !strings.HasPrefix(part.Body, "## Why") {
		t.Errorf("the text is %q", part.Body)
	}

	// The export ranks them; a parent comes before its parts in any case.
	same(t, w.titles(), "[Pay by card Pay with points Ask for the postcode last]")
	for _, key := range []string{"CHK-2", "SHOP-2", "shop-2"} {
		r := w.as(po).must(`query($k: String!) { story(key: $k) { title externalKey } }`, map[string]any{"k": key})
		same(t, r.at("story"), "map[externalKey:SHOP-2 title:Pay by card]")
	}
	w.story("Next") // goes on beyond the highest that came
	same(t, w.as(po).must(`{ story(key: "CHK-5") { title } }`, nil).at("story", "title"), "Next")
}

// titles are those of all stories, in the order of the backlog.
func (w *world) titles() []string {
	ctx := viewer.NewContext(w.t.Context(), w.viewers[admin])
	return w.store.Client.Story.Query().Where(story.ProductID(w.product)).Order(story.ByRank()).Select(story.FieldTitle).StringsX(ctx)
}

func TestImportedPeopleArePlaceholdersWithoutAMailAddress(t *testing.T) {
	w := newWorld(t)
	i := issue("OPS-1", map[string]any{
		"assignee": map[string]any{"accountId": "a1", "displayName": "Kim Berg", "emailAddress": "kim@example.org"},
		"reporter": map[string]any{"name": "ola@example.org"},
		"creator":  map[string]any{"accountId": "a2", "displayName": "Po There", "emailAddress": "PO@example.test"},
	})
	r := w.imports(lines("a.jsonl", i))
	same(t, []int{r.People.New, r.People.Same}, []int{2, 1}) // the PO signs in here with that address
	ctx := viewer.NewContext(t.Context(), w.viewers[admin])
	for _, u := range w.store.Client.User.Query().Where(user.ExternalIDNotNil()).AllX(ctx) {
		if !u.Placeholder || u.Email != nil || strings.Contains(u.Name+*u.ExternalID, "example.org") {
			t.Errorf("a person came as %+v", u)
		}
	}
	logged := fmt.Sprint(w.store.Client.Event.Query().AllX(ctx))
	if strings.Contains(logged, "kim@") || strings.Contains(logged, "ola@") {
		t.Error("the log has their addresses")
	}
	same(t, w.imported("OPS-1").Edges.Assignees[0].Name, "Kim Berg")
}

func TestAnImportedPastIsInTheLog(t *testing.T) {
	w := newWorld(t)
	w.imports(fixture("agile.jsonl"))
	chained(t, w, w.product)
	s := w.imported("LAB-1")
	ctx := viewer.NewContext(t.Context(), w.viewers[admin])
	var told []string
	for _, e := range w.store.Client.Event.Query().Where(event.EntityID(s.ID)).Order(event.ByNumber()).AllX(ctx) {
		same(t, []any{e.Action, e.EntityVersion, *e.ActorID, *e.Decision}, []any{"import", len(told) + 1, w.viewers[admin].UserID, "ADMINISTER"})
		what := ""
		for _, c := range e.Changes {
			if slices.Contains([]string{"externalKey", "sprintId", "status"}, c.Name) {
				what = c.Name
			}
		}
		told = append(told, e.At.UTC().Format(time.DateOnly)+" "+what)
	}
	same(t, told, []string{"2017-04-03 externalKey", "2017-04-03 sprintId", "2017-04-10 sprintId", "2017-04-20 status"})
	same(t, s.Version, 4)
	same(t, s.Edges.Sprint.Name, "2017 Sprint 08") // in which it was accepted
}

func TestImportingAgainChangesNothing(t *testing.T) {
	w := newWorld(t)
	files := []transfer.Source{fixture("cloud.csv"), fixture("agile.jsonl"), fixture("server.csv")}
	w.imports(files...)
	before := w.snapshot(true)
	r := w.imports(files...)
	same(t, []Tally{r.Stories, r.Features, r.Sprints}, []Tally{{Same: 8}, {Same: 3}, {Same: 7}})
	same(t, w.snapshot(true), before)
}

// snapshot is all that an import writes, with or without what is different in
// every database.
func (w *world) snapshot(ids bool) string {
	w.t.Helper()
	ctx := viewer.NewContext(w.t.Context(), w.viewers[admin])
	var b strings.Builder
	c := w.store.Client
	for _, s := range c.Story.Query().Where(story.ProductID(w.product)).Order(story.ByKey()).
		WithParent().WithFeature().WithSprint().WithSprints().WithLabels().WithAssignees().AllX(ctx) {
		of := func(name string, is bool) string {
			if is {
				return name
			}
			return "-"
		}
		ext := "-"
		if s.ExternalKey != nil {
			ext = *s.ExternalKey
		}
		fmt.Fprintln(&b, s.Key, ext, s.Rank, s.Status, s.Version, s.CreatedAt.UTC(), s.StatusSince.UTC(), s.Title, s.Body,
			of("parent", s.Edges.Parent != nil), of("feature", s.Edges.Feature != nil), of("sprint", s.Edges.Sprint != nil),
			sortedIDs(s.Edges.Sprints, func(s *ent.Sprint) string { return s.Name }),
			sortedIDs(s.Edges.Labels, func(l *ent.Label) string { return l.Name }),
			sortedIDs(s.Edges.Assignees, func(u *ent.User) string { return u.Name }))
		if ids {
			fmt.Fprintln(&b, s.ID, s.UpdatedAt.UTC())
		}
	}
	for _, k := range c.Comment.Query().Order(comment.ByExternalID()).AllX(ctx) {
		fmt.Fprintln(&b, *k.ExternalID, k.Body, k.CreatedAt.UTC(), k.AuthorID != nil)
	}
	p := c.Product.GetX(ctx, w.product)
	fmt.Fprintln(&b, p.LastEvent, p.LastStory, c.User.Query().CountX(ctx), c.Label.Query().CountX(ctx), c.Sprint.Query().CountX(ctx))
	if ids {
		fmt.Fprintln(&b, p.Chain, c.Workspace.Query().OnlyX(ctx).Chain)
	}
	return b.String()
}

func TestAnImportThatWasInterruptedIsCompleted(t *testing.T) {
	var issues []map[string]any
	for n := range 120 {
		of := map[string]any{"labels": []string{fmt.Sprint("l", n%7)}, "comment": map[string]any{"comments": []any{
			map[string]any{"author": map[string]any{"name": "kim"}, "body": "Seen", "created": "2026-03-03T09:00:00.000+0000"}}}}
		if n%5 == 1 { // the parent comes later in the file
			of["issuetype"] = map[string]any{"name": "Sub-task", "subtask": true}
			of["parent"] = map[string]any{"key": fmt.Sprint("B-", n+2)}
		}
		issues = append(issues, issue(fmt.Sprintf("%s-%d", []string{"A", "B"}[n%2], n+1), of))
	}
	// Numbers of one project that are taken by the other.
	for n := range 30 {
		issues = append(issues, issue(fmt.Sprintf("C-%d", n+1), nil))
	}
	file := lines("a.jsonl", issues...)
	whole := newWorld(t)
	whole.imports(file)

	broken := newWorld(t)
	interruptions := 0
	for at := 1; ; at += 20 {
		ctx, cancel := context.WithCancel(viewer.NewContext(t.Context(), broken.viewers[admin]))
		_, err := broken.store.Import(ctx, Import{Sources: []transfer.Source{file}, Product: "CHK", small: 60,
			Progress: func(doing string, done, _ int) {
				if doing == "Writing" && done >= at {
					cancel()
				}
			}})
		cancel()
		if err == nil {
			break
		}
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		interruptions++
	}
	if interruptions < 4 {
		t.Errorf("it was interrupted %d times", interruptions)
	}
	same(t, broken.snapshot(false), whole.snapshot(false))
	chained(t, broken, broken.product)
}

func TestAnImportTakesOverWhatChangedInTheFilesAndKeepsWhatChangedHere(t *testing.T) {
	w := newWorld(t)
	w.imports(lines("a.jsonl", issue("OPS-1", map[string]any{"description": "Old"}), issue("OPS-2", nil), issue("OPS-3", map[string]any{"labels": []string{"a"}})))
	w.as(po).must(`mutation($a: ID!, $b: ID!) {
		updateStory(input: {id: $a, title: "Ours"}) { story { id } }
		b: updateStory(input: {id: $b, title: "Ours too"}) { story { id } }
	}`, map[string]any{"a": w.imported("OPS-1").ID, "b": w.imported("OPS-2").ID})

	newer := lines("b.jsonl",
		issue("OPS-1", map[string]any{"description": "New"}),
		issue("OPS-2", map[string]any{"summary": "Theirs"}),
		issue("OPS-3", map[string]any{"labels": []string{"b"}, "resolutiondate": "2026-04-01T09:00:00.000+0000", "resolution": map[string]any{"name": "Done"},
			"status":  map[string]any{"name": "Done", "statusCategory": map[string]any{"key": "done"}},
			"comment": map[string]any{"comments": []any{map[string]any{"author": map[string]any{"name": "kim"}, "body": "Done", "created": "2026-04-01T09:00:00.000+0000"}}}}))
	dry, err := w.tryImport(admin, Import{Sources: []transfer.Source{newer}, Product: "CHK", DryRun: true})
	must(t, err)
	same(t, w.imported("OPS-1").Body, "Old")
	r := w.imports(newer)
	for _, r := range []*ImportReport{dry, r} {
		same(t, []any{r.Stories, r.Kept, r.Comments.New}, []any{Tally{Changed: 2, Same: 1}, 1, 1})
	}
	same(t, []string{w.imported("OPS-1").Title, w.imported("OPS-1").Body, w.imported("OPS-2").Title}, []string{"Ours", "New", "Ours too"})
	done := w.imported("OPS-3")
	same(t, []any{done.Status, done.AcceptedAt.UTC().Format(time.DateOnly), done.Edges.Labels[0].Name}, []any{"ACCEPTED", "2026-04-01", "b"})
	before := w.snapshot(true)
	w.imports(newer)
	same(t, w.snapshot(true), before)
}

func TestCommentsExportedInTheOtherFormatAreNotDoubled(t *testing.T) {
	const rows = "Issue key,Summary,Created,Comment,Comment,Comment\n" +
		"OPS-1,A,02/Mar/26 9:00 AM,03/Mar/26 9:00 AM;a1;*Seen*,03/Mar/26 9:00 AM;a1;And again,04/Mar/26 9:00 AM;a1;Done\n"
	asCSV := transfer.Source{Name: "a.csv", Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(rows)), nil }}
	said := func(at, body string) map[string]any {
		return map[string]any{"author": map[string]any{"accountId": "a1", "displayName": "Kim"}, "created": at, "body": body}
	}
	comments := []any{said("2026-03-03T09:00:07.120+0000", "*Seen*"), said("2026-03-03T10:00:41.004+0100", "And again"), said("2026-03-04T09:00:59.999+0000", "Done")}
	exported := func(comments ...any) transfer.Source {
		return lines("a.jsonl", issue("OPS-1", map[string]any{"comment": map[string]any{"comments": comments}}))
	}
	asJSON := exported(comments...)

	for name, files := range map[string][2]transfer.Source{"FirstCSV": {asCSV, asJSON}, "FirstJSON": {asJSON, asCSV}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			same(t, w.imports(files[0]).Comments.New, 3)
			same(t, w.imports(files[1]).Comments.New, 0)
			same(t, w.imports(files[0]).Comments.New, 0)
			later := exported(append(comments, said("2026-03-04T09:01:00.000+0000", "And a minute later"))...)
			same(t, w.imports(later).Comments.New, 1)
		})
	}
}

func TestANumberThatIsTakenIsNotGivenAgain(t *testing.T) {
	w := newWorld(t)
	w.story("Ours")
	r := w.imports(lines("a.jsonl", issue("OPS-1", nil), issue("OPS-7", nil), issue("OPS-99999999", nil)))
	same(t, r.Renumbered, 2)
	same(t, []string{w.imported("OPS-1").Key, w.imported("OPS-7").Key, w.imported("OPS-99999999").Key}, []string{"CHK-8", "CHK-7", "CHK-9"})
	w.story("Next")
	same(t, w.as(po).must(`{ story(key: "CHK-10") { title } }`, nil).at("story", "title"), "Next")
}

// A story that came to another product under this product's key keeps
// answering to it.
func TestAForeignKeyIsNotGivenToAnother(t *testing.T) {
	w := newWorld(t)
	_, err := w.tryImport(admin, Import{Sources: []transfer.Source{lines("a.jsonl", issue("CHK-1", nil))}, Product: "PAY"})
	must(t, err)
	w.imports(lines("b.jsonl", issue("OPS-1", nil)))
	same(t, w.imported("OPS-1").Key, "CHK-2")
}

func TestAParentHasAnyNumberOfParts(t *testing.T) {
	w := newWorld(t)
	part := map[string]any{"issuetype": map[string]any{"name": "Sub-task", "subtask": true}, "parent": map[string]any{"key": "OPS-9"}}
	w.imports(lines("a.jsonl", issue("OPS-1", part), issue("OPS-2", part), issue("OPS-9", nil)))
	for _, key := range []string{"OPS-1", "OPS-2"} {
		same(t, w.imported(key).Edges.Parent.Key, "CHK-9")
	}
}

func TestAnEpicThatWasInASprintIsAStoryOfItsFeatureToo(t *testing.T) {
	w := newWorld(t)
	r := w.imports(lines("a.jsonl",
		issue("OPS-1", map[string]any{"issuetype": map[string]any{"name": "Epic"}, "description": "Why", "labels": []string{"a"},
			"closedSprints": []any{map[string]any{"id": 1, "name": "One", "state": "closed"}}}),
		issue("OPS-2", map[string]any{"issuetype": map[string]any{"name": "Epic"}, "labels": []string{"a"}}),
		issue("OPS-3", map[string]any{"epic": map[string]any{"key": "FAR-1", "name": "Afar"}})))
	same(t, []int{r.Features.New, r.Stories.New, r.Memberships.New, r.EpicLabels}, []int{3, 2, 1, 1})
	s := w.imported("OPS-1")
	same(t, []string{*s.Edges.Feature.ExternalKey, s.Edges.Feature.What, s.Body, s.Edges.Sprints[0].Name}, []string{"OPS-1", "Why", "", "One"})
	same(t, w.imported("OPS-3").Edges.Feature.Title, "Afar") // an epic of none of the files
}

func TestOneImportedSprintIsActive(t *testing.T) {
	w := newWorld(t)
	in := func(id int, name, start string) map[string]any {
		return map[string]any{"sprint": map[string]any{"id": id, "name": name, "state": "active", "startDate": start}}
	}
	file := lines("a.jsonl", issue("OPS-1", in(1, "Early", "2026-03-02T09:00:00.000Z")), issue("OPS-2", in(2, "Late", "2026-03-09T09:00:00.000Z")))
	r := w.imports(file)
	same(t, r.Parked, "[Early]")
	same(t, []any{w.imported("OPS-1").Edges.Sprint.State, w.imported("OPS-2").Edges.Sprint.State}, "[PLANNED ACTIVE]")
	before := w.snapshot(true)
	w.imports(file)
	same(t, w.snapshot(true), before)
}

func TestWhatIsTooLongIsNamedAndKept(t *testing.T) {
	w := newWorld(t)
	long := strings.Repeat("Zeile für Zeile\n", 2600)
	r := w.imports(lines("a.jsonl", issue("OPS-1", map[string]any{
		"description": long, "labels": []string{strings.Repeat("x", 60)},
		"comment": map[string]any{"comments": []any{map[string]any{"body": long, "created": "2026-03-03T09:00:00.000+0000"}}},
	})))
	var named []string
	for _, p := range r.Problems {
		named = append(named, p.Field)
	}
	same(t, named, "[description labels comment]")
	s := w.imported("OPS-1")
	text := s.Body
	ctx := viewer.NewContext(t.Context(), w.viewers[admin])
	comments := w.store.Client.Comment.Query().Where(comment.StoryID(s.ID)).AllX(ctx)
	for _, k := range comments {
		text += k.Body
		if n := utf8.RuneCountInString(k.Body); n > maxText {
			t.Errorf("a comment has %d characters", n)
		}
	}
	same(t, strings.Count(text, "Zeile für Zeile"), 2*2600)
	same(t, utf8.RuneCountInString(s.Edges.Labels[0].Name), maxLabel)
}

func TestPiecesOpenABlockOfCodeAnew(t *testing.T) {
	text := "Intro\n```go\n" + strings.Repeat("a := 1\n", 100) + "```\nEnd"
	parts := pieces(text, 400)
	for n, part := range parts {
		if len(part) > 400 || strings.Count(part, "```")%2 != 0 {
			t.Errorf("piece %d has %d characters: %s", n, len(part), part)
		}
	}
	same(t, strings.Count(strings.Join(parts, "\n"), "a := 1"), 100)
	same(t, len(pieces(strings.Repeat("é", 1000), 400)), 4)
	same(t, strings.Count(strings.Join(pieces(strings.Repeat("é", 1000), 400), ""), "é"), 1000)
}

func TestImportNamesBadRows(t *testing.T) {
	w := newWorld(t)
	r := w.imports(fixture("agile.jsonl"))
	same(t, r.RefusedRows, 2)
	for _, p := range r.Problems {
		if p.File != "agile.jsonl" || p.Row == 0 || p.Reason == "" {
			t.Errorf("a problem without its place: %+v", p)
		}
	}
}

func TestAStrictImportIsAllOrNothing(t *testing.T) {
	w := newWorld(t)
	before := w.snapshot(true)
	_, err := w.tryImport(admin, Import{Sources: []transfer.Source{fixture("agile.jsonl")}, Product: "NEW", Strict: true})
	var strict *StrictError
	if !errors.As(err, &strict) || strict.Problem.Row == 0 {
		t.Fatal(err)
	}
	same(t, w.snapshot(true), before)
	same(t, w.as(admin).must(`{ product(key: "NEW") { id } }`, nil).at("product"), nil)
	_, err = w.tryImport(admin, Import{Sources: []transfer.Source{lines("a.jsonl", issue("OPS-1", nil))}, Product: "NEW", Strict: true})
	must(t, err)
}

func TestADryRunForetells(t *testing.T) {
	w := newWorld(t)
	files := []transfer.Source{fixture("cloud.csv"), fixture("agile.jsonl"), fixture("server.csv")}
	before := w.snapshot(true)
	dry, err := w.tryImport(admin, Import{Sources: files, Product: "CHK", DryRun: true})
	must(t, err)
	same(t, w.snapshot(true), before)
	r := w.imports(files...)
	tallies := func(r *ImportReport) []Tally {
		return []Tally{r.Stories, r.Features, r.Sprints, r.Memberships, r.Labels, r.Links, r.Comments, r.People}
	}
	same(t, tallies(dry), tallies(r))
	nothing := &Store{Now: w.store.Now} // there is no database yet
	dry, err = nothing.Import(viewer.NewContext(t.Context(), viewer.System("")), Import{Sources: files, Product: "CHK", DryRun: true})
	must(t, err)
	same(t, dry.Stories, r.Stories)
}

func TestImportingIsAdministering(t *testing.T) {
	w := newWorld(t)
	in := Import{Sources: []transfer.Source{lines("a.jsonl", issue("OPS-1", nil))}, Product: "CHK"}
	for _, who := range []string{nobody, pm, po, dev, watcher, both, outsider, stranger} {
		for _, in.DryRun = range []bool{true, false} {
			_, err := w.tryImport(who, in)
			var refused *Error
			if !errors.As(err, &refused) || (refused.Code != Forbidden && refused.Code != Unauthenticated) {
				t.Errorf("%q may import: %v", who, err)
			}
		}
	}
	same(t, len(w.titles()), 0)
	in.DryRun = false
	_, err := w.tryImport(admin, in)
	must(t, err)
	same(t, len(w.titles()), 1)
}

func TestAnImportIntoAnEmptyDatabaseWaitsForItsFirstPerson(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	data := &Store{Client: ent.NewClient(ent.Driver(s.Driver())), Dialect: s.Dialect(), Now: time.Now}
	system := viewer.NewContext(t.Context(), viewer.System(""))
	r, err := data.Import(system, Import{Sources: []transfer.Source{fixture("cloud.csv")}, Product: "shop"})
	must(t, err)
	same(t, []bool{r.NewWorkspace, r.NewProduct}, "[true true]")
	waits, err := data.Unclaimed(t.Context())
	must(t, err)
	same(t, waits, true)

	ada := Person{Name: "Ada", Email: "ada@example.test"}
	err = data.Work(t.Context(), "test", func(ctx context.Context) error { _, _, err := Found(ctx, "Demo", true, ada); return err })
	var refused *Error
	if !errors.As(err, &refused) || refused.Code != NotFound { // the demo wants an empty database
		t.Fatal(err)
	}
	must(t, data.Work(t.Context(), "test", func(ctx context.Context) error {
		ws, u, err := Found(ctx, "Harbor Market", false, ada)
		if err != nil {
			return err
		}
		p, err := firstProduct(viewer.NewContext(ctx, &viewer.Viewer{UserID: u.ID, WorkspaceID: ws.ID, Admin: true}), "SHOP", "The shop")
		if err != nil {
			return err
		}
		same(t, []string{ws.Name, p.Key, p.Name}, []string{"Harbor Market", "SHOP", "The shop"})
		return nil
	}))
	same(t, data.Client.Story.Query().CountX(system), 3)
	if waits, err = data.Unclaimed(t.Context()); err != nil || waits {
		t.Errorf("it still waits, %v", err)
	}
	err = data.Work(t.Context(), "test", func(ctx context.Context) error {
		_, _, err := Found(ctx, "Theirs", false, Person{Name: "Eve", Email: "eve@example.test"})
		return err
	})
	if !errors.As(err, &refused) || refused.Code != NotFound {
		t.Errorf("a second person claims it: %v", err)
	}
}

// Stories are made while the import runs: neither takes the other's number or place.
func TestAServerGoesOnBesideAnImport(t *testing.T) {
	w := newWorld(t)
	var issues []map[string]any
	for n := range 200 {
		issues = append(issues, issue(fmt.Sprint("OPS-", n+1), nil))
	}
	var made atomic.Int32
	_, err := w.store.Import(viewer.NewContext(t.Context(), w.viewers[admin]), Import{
		Sources: []transfer.Source{lines("a.jsonl", issues...)}, Product: "CHK", small: 100,
		Progress: func(doing string, _, _ int) {
			if doing == "Writing" {
				w.story("Ours")
				made.Add(1)
			}
		}})
	must(t, err)
	if made.Load() < 3 {
		t.Errorf("%d were made meanwhile", made.Load())
	}
	same(t, len(w.titles()), 200+int(made.Load()))
	chained(t, w, w.product)
}

// sampleFile is a file of real data that is not part of the project.
func sampleFile(t testing.TB, name string) string {
	t.Helper()
	dir := os.Getenv("THROUGHLINE_SAMPLES")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "data")
	}
	path := filepath.Join(dir, name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("needs the sample %s: set THROUGHLINE_SAMPLES to where the samples are", name)
	}
	return path
}

// The table and the links were counted from the same files by other means.
func TestStoriesEverInEachSprintOfTheSample(t *testing.T) {
	projects := []string{"ALOY", "DAEMON", "MOD"}
	var files []transfer.Source
	for _, p := range projects {
		files = append(files, transfer.FileSource(sampleFile(t, "tidev-jira-archive/"+p+".jsonl.gz")))
	}
	table, err := os.Open(sampleFile(t, "derived-titanium-sprints/sprints_of_three_files.csv"))
	must(t, err)
	defer table.Close()
	rows, err := csv.NewReader(table).ReadAll()
	must(t, err)

	w := newWorld(t)
	same(t, w.imports(files...).Links, "{314 0 0}") // 118 that block, 177 that relate, 19 duplicates
	got := map[string]map[string]int{}
	ctx := viewer.NewContext(t.Context(), w.viewers[admin])
	for _, s := range w.store.Client.Sprint.Query().WithVisitors().AllX(ctx) {
		id := strings.TrimPrefix(*s.ExternalID, "jira:")
		got[id] = map[string]int{}
		for _, v := range s.Edges.Visitors {
			project, _ := splitKey(*v.ExternalKey)
			got[id][project]++
		}
	}
	same(t, []int{len(got), len(rows) - 1}, "[241 241]")
	for _, row := range rows[1:] {
		for n, p := range projects {
			if want, _ := strconv.Atoi(row[6+n]); got[row[0]][p] != want {
				t.Errorf("sprint %s has %d stories of %s, want %d", row[1], got[row[0]][p], p, want)
			}
		}
	}
	if testing.Short() {
		return
	}
	before := w.snapshot(true)
	w.imports(files...)
	if w.snapshot(true) != before {
		t.Error("importing again changed something")
	}
}

func BenchmarkImport(b *testing.B) {
	file := transfer.FileSource(sampleFile(b, "tidev-jira-archive/ALOY.jsonl.gz"))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		w := newWorld(b)
		before := w.statements.Load()
		b.StartTimer()
		r := w.imports(file)
		b.ReportMetric(float64(w.statements.Load()-before), "statements")
		b.ReportMetric(float64(r.Stories.New), "stories")
	}
}
