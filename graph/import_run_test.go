package graph

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/importrun"
	"throughline/ent/label"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/sprint"
	"throughline/ent/viewer"
	"throughline/graph/transfer"
)

const (
	taskTable = "Nummer,Was zu tun ist,Status,Aufwand,Wartet auf\n" +
		"T-1,Pay in one tap,Open,3,Ada\n" +
		"T-2,Show the tax while typing,Done,many,\n" +
		"T-3,Refund to a gift card,Liegt bei Ada,5,\n"

	importAnswer = `report { rows refused problemCount needsKey notes tallies { kind new changed same } problems { row key field value reason refused } columns { header field guessed filled example } statuses { status count } preview { row was becomes title isFeature status points criteria feature known } }`
	importTried  = `query($id: ID!, $as: ImportReadingInput) { node(id: $id) { ... on ImportRun { name size tool state it: dryRun(as: $as) { ` + importFields + ` } } } }`
	importFields = `rows refused problemCount needsKey notes map leftOut tallies { kind new changed same } problems { row key field value reason refused } columns { header field guessed filled example } statuses { status count } preview { row was becomes title isFeature status points criteria feature known }`
	importSeen   = `query($id: ID!) { node(id: $id) { ... on ImportRun { state done total failure kept endedAt author { name } ` + importAnswer + ` } } }`
	importBegun  = `mutation($id: ID!, $as: ImportReadingInput) { startImport(input: {importId: $id, as: $as}) { import { id state } } }`
	importUndone = `mutation($id: ID!) { undoImport(input: {importId: $id, reason: "Read wrong"}) { import { state kept } } }`
)

// choose sends a file as somebody does over HTTP.
func (w *world) choose(who, name, text string) *httptest.ResponseRecorder {
	w.t.Helper()
	r := httptest.NewRequest("POST", ImportsAt+"?product=CHK&name="+url.QueryEscape(name), strings.NewReader(text))
	if v := w.viewers[who]; v != nil {
		r = r.WithContext(viewer.NewContext(r.Context(), v))
	}
	answer := httptest.NewRecorder()
	Imports{w.store}.Choose(answer, r)
	return answer
}

func (w *world) chosen(name, text string) map[string]any {
	w.t.Helper()
	packed, n, err := pack(strings.NewReader(text))
	must(w.t, err)
	run, err := w.store.ChooseImport(viewer.NewContext(w.t.Context(), w.viewers[admin]), "CHK", name, packed, n)
	must(w.t, err)
	return map[string]any{"id": run.ID}
}

// ran is an import that was chosen, started and brought in.
func (w *world) ran(name, text string) map[string]any {
	w.t.Helper()
	vars := w.chosen(name, text)
	w.as(admin).must(importBegun, vars)
	must(w.t, w.store.RunImports(w.t.Context()))
	return vars
}

func onChosenImport(w *world) map[string]any { return w.chosen("tasks.csv", taskTable) }
func onImport(w *world) map[string]any       { return w.ran("tasks.csv", taskTable) }

func TestOnlyAdminsChooseAFileToImport(t *testing.T) {
	w := newWorld(t)
	for who, status := range map[string]int{
		nobody: http.StatusUnauthorized, stranger: http.StatusForbidden, po: http.StatusForbidden, watcher: http.StatusForbidden, admin: http.StatusCreated,
	} {
		if got := w.choose(who, "tasks.csv", taskTable).Code; got != status {
			t.Errorf("%s is answered %d, want %d", who, got, status)
		}
	}
}

// TestAFileThatComesSlowlyIsAnswered has a server whose time to answer is over
// when a request begins, and a file that comes in parts.
func TestAFileThatComesSlowlyIsAnswered(t *testing.T) {
	w := newWorld(t)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(answer http.ResponseWriter, r *http.Request) {
		if r.URL.Path == ImportsAt {
			Imports{w.store}.Choose(answer, r.WithContext(viewer.NewContext(r.Context(), w.viewers[admin])))
		}
	}))
	server.Config.WriteTimeout = time.Nanosecond
	server.Start()
	t.Cleanup(server.Close)
	if answer, err := http.Get(server.URL); err == nil {
		t.Fatalf("whoever does not ask for more time is answered %s", answer.Status)
	}
	body, file := io.Pipe()
	go func() {
		for line := range strings.SplitAfterSeq(taskTable, "\n") {
			io.WriteString(file, line)
		}
		file.Close()
	}()
	answer, err := http.Post(server.URL+ImportsAt+"?product=CHK&name=tasks.csv", "text/csv", body)
	must(t, err)
	answer.Body.Close()
	same(t, answer.StatusCode, http.StatusCreated)
}

func TestAFileThatIsNoneIsRefusedBeforeItIsKept(t *testing.T) {
	w := newWorld(t)
	for name, of := range map[string]struct {
		text   string
		status int
		says   string
	}{
		"empty":     {"", http.StatusBadRequest, "empty"},
		"a page":    {"<html></html>", http.StatusBadRequest, "cannot be read: not an export"},
		"no table":  {"only words", http.StatusBadRequest, "a row of headers"},
		"other":     {`{"what": 1}`, http.StatusBadRequest, "issues of Jira"},
		"too large": {strings.Repeat("x", schema.MaxImport+1), http.StatusRequestEntityTooLarge, "throughline import"},
	} {
		got := w.choose(admin, name, of.text)
		if got.Code != of.status || !strings.Contains(got.Body.String(), of.says) {
			t.Errorf("%s is answered %d %s", name, got.Code, got.Body)
		}
	}
	same(t, w.store.Client.ImportRun.Query().CountX(asSystem(t.Context())), 0)
}

func TestAFileIsToldByWhatIsInIt(t *testing.T) {
	w := newWorld(t)
	for tool, file := range map[importrun.Tool]string{
		importrun.ToolJira: "cloud.csv", importrun.ToolTrello: "board.json", importrun.ToolGitHub: "github.json",
	} {
		in, err := fixture(file).Open()
		must(t, err)
		packed, n, err := pack(in)
		must(t, err)
		run, err := w.store.ChooseImport(viewer.NewContext(t.Context(), w.viewers[admin]), "CHK", file, packed, n)
		must(t, err)
		same(t, run.Tool, tool)
	}
	same(t, w.as(admin).must(importTried, w.chosen("agile.jsonl", read(t, "agile.jsonl"))).at("node", "tool"), "JIRA")
	same(t, w.as(admin).must(importTried, w.chosen("work.csv", "ID,Work Item Type,Title,State\n7,User Story,Pay,New\n")).at("node", "tool"), "AZURE")
}

func read(t *testing.T, name string) string {
	t.Helper()
	in, err := fixture(name).Open()
	must(t, err)
	defer in.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(in)
	must(t, err)
	return b.String()
}

func TestADryRunFollowsTheMapping(t *testing.T) {
	w := newWorld(t)
	vars := onChosenImport(w)
	r := w.as(admin).must(importTried, vars)
	same(t, r.at("node", "tool"), "CSV")
	same(t, r.at("node", "it", "rows"), 3)
	columns := map[string]string{}
	for i := range 5 {
		c := r.at("node", "it", "columns", i).(map[string]any)
		columns[fmt.Sprint(c["header"])] = fmt.Sprint(c["field"], c["guessed"])
	}
	same(t, columns["Nummer"], "keytrue")
	same(t, columns["Was zu tun ist"], "summarytrue")
	same(t, columns["Aufwand"], "false")
	same(t, r.at("node", "it", "statuses", 0, "status"), "Liegt bei Ada")
	same(t, r.at("node", "it", "preview", 2, "status"), "DRAFT")

	vars["as"] = map[string]any{
		"columns":  []any{map[string]any{"header": "Aufwand", "field": "points"}, map[string]any{"header": "Wartet auf", "field": "ignore"}},
		"statuses": []any{map[string]any{"status": "Liegt bei Ada", "means": "REVIEW"}},
	}
	r = w.as(admin).must(importTried, vars)
	same(t, r.at("node", "it", "preview", 0, "points"), 3)
	same(t, r.at("node", "it", "preview", 2, "status"), "IN_REVIEW")
	problem := r.at("node", "it", "problems", 0).(map[string]any)
	same(t, fmt.Sprint(problem["row"], problem["field"], problem["value"], problem["refused"]), "3pointsmanyfalse")
	same(t, w.store.Client.Story.Query().CountX(asSystem(t.Context())), 0)

	vars["as"] = map[string]any{"columns": []any{map[string]any{"header": "Nummer", "field": "ignore"}}}
	same(t, w.as(admin).must(importTried, vars).at("node", "it", "needsKey"), true)
	vars["as"] = map[string]any{"columns": []any{map[string]any{"header": "Nummer", "field": "nonsense"}}}
	w.as(admin).ask(importTried, vars).refused(t, Invalid, "as.columns.0.field")
}

func TestAMappingIsKeptAndReadsTheNextFileTheSameWay(t *testing.T) {
	w := newWorld(t)
	vars := onChosenImport(w)
	vars["as"] = map[string]any{
		"map":      "type: Fehler = story\nAufwand = labels\nNicht in dieser Datei = sprint",
		"columns":  []any{map[string]any{"header": "Aufwand", "field": "points"}, map[string]any{"header": "Wartet auf", "field": "ignore"}},
		"statuses": []any{map[string]any{"status": "Liegt bei Ada", "means": "REVIEW"}},
	}
	said := w.as(admin).must(importTried, vars)
	same(t, said.at("node", "it", "map"), `Nummer = key
Was zu tun ist = summary
Status = status
Aufwand = points
Wartet auf = ignore
nicht in dieser datei = sprint
type: fehler = story
status: liegt bei ada = review
`)
	vars["as"] = map[string]any{"map": said.at("node", "it", "map")}
	again := w.as(admin).must(importTried, vars)
	for _, what := range []string{"map", "preview", "problems", "statuses"} {
		same(t, fmt.Sprint(again.at("node", "it", what)), fmt.Sprint(said.at("node", "it", what)))
	}

	vars["as"] = map[string]any{"map": "Aufwand = points\nNummer = nonsense"}
	w.as(admin).ask(importTried, vars).refused(t, Invalid, "as.map")
}

func TestRowsThatAreLeftOutDoNotCome(t *testing.T) {
	w := newWorld(t)
	vars := onChosenImport(w)
	whole := w.as(admin).must(importTried, vars)
	vars["as"] = map[string]any{
		"columns": []any{map[string]any{"header": "Aufwand", "field": "points"}},
		"without": []any{whole.at("node", "it", "preview", 1, "row"), 999},
	}
	r := w.as(admin).must(importTried, vars)
	same(t, r.at("node", "it", "leftOut"), 1)
	same(t, r.at("node", "it", "problemCount"), 0)
	same(t, r.at("node", "it", "tallies", 0, "new"), 2)
	same(t, r.at("node", "it", "preview", 1, "was"), "T-3")
	w.as(admin).must(importBegun, vars)
	must(t, w.store.RunImports(t.Context()))
	same(t, w.as(admin).must(importSeen, vars).at("node", "total"), 2)
	same(t, w.as(admin).must(`query($id: ID!) { node(id: $id) { ... on ImportRun { report { leftOut map } } } }`, vars).at("node", "report"),
		map[string]any{"leftOut": 1, "map": ""})
	same(t, w.store.Client.Story.Query().CountX(asSystem(t.Context())), 2)
}

func TestOfTwoRowsWithOneKeyTheOtherComesWhenOneIsLeftOut(t *testing.T) {
	w := newWorld(t)
	vars := w.chosen("tasks.csv", "Issue key,Summary,Status\nT-1,Pay in one tap,Open\nT-2,Show the tax,Open\nT-1,Pay with one tap,Open\n")
	first := w.as(admin).must(importTried, vars)
	same(t, first.at("node", "it", "refused"), 1)
	same(t, first.at("node", "it", "preview", 0, "title"), "Pay in one tap")
	vars["as"] = map[string]any{"without": []any{2}}
	other := w.as(admin).must(importTried, vars)
	same(t, other.at("node", "it", "refused"), 0)
	same(t, other.at("node", "it", "preview", 1, "title"), "Pay with one tap")
}

func TestAnImportIsReadAsItWasTried(t *testing.T) {
	w := newWorld(t)
	vars := onChosenImport(w)
	vars["as"] = map[string]any{"columns": []any{map[string]any{"header": "Aufwand", "field": "points"}}}
	same(t, w.as(admin).must(importBegun, vars).at("startImport", "import", "state"), "RUNNING")
	w.as(admin).ask(importBegun, vars).refused(t, Invalid, "input.importId")
	must(t, w.store.RunImports(t.Context()))
	r := w.as(admin).must(importSeen, vars)
	same(t, r.at("node", "state"), "DONE")
	same(t, fmt.Sprint(r.at("node", "done"), " of ", r.at("node", "total")), "3 of 3")
	same(t, r.at("node", "report", "problemCount"), 1)
	same(t, r.at("node", "author", "name"), w.store.Client.User.GetX(asSystem(t.Context()), w.viewers[admin].UserID).Name)
	same(t, *w.imported("T-1").Points, 3.0)
	// Its file is not kept, and only admins see that there was one.
	same(t, w.store.Client.ImportRun.Query().Where(importrun.FileNotNil()).CountX(asSystem(t.Context())), 0)
	same(t, w.as(po).must(`{ product(key: "CHK") { imports { id } } }`, nil).at("product", "imports"), "[]")
	same(t, w.as(admin).must(`{ product(key: "CHK") { imports { id } } }`, nil).at("product", "imports", 0, "id"), vars["id"])
	// The log tells who did it.
	e := w.as(admin).must(`{ product(key: "CHK") { events(last: 1) { edges { node { action actor { id } } } } } }`, nil)
	same(t, e.at("product", "events", "edges", 0, "node", "action"), imported)
	same(t, e.at("product", "events", "edges", 0, "node", "actor", "id"), w.viewers[admin].UserID)
}

func TestOneImportAtATimeRunsInAProduct(t *testing.T) {
	w := newWorld(t)
	w.as(admin).must(importBegun, onChosenImport(w))
	second := w.chosen("tasks.csv", taskTable)
	w.as(admin).ask(importBegun, second).refused(t, Invalid, "input.importId")
	must(t, w.store.RunImports(t.Context()))
	w.as(admin).must(importBegun, second)
	must(t, w.store.RunImports(t.Context()))
	r := w.as(admin).must(importSeen, second)
	same(t, r.at("node", "state"), "DONE")
	// The same file twice brings nothing twice.
	tally := r.at("node", "report", "tallies", 0).(map[string]any)
	same(t, fmt.Sprint(tally["kind"], tally["new"], tally["same"]), "STORIES0 3")
	same(t, w.store.Client.Story.Query().CountX(asSystem(t.Context())), 3)
}

// TestAnImportThatAProcessLeftIsFinishedByAnother lets one begin and vanish.
func TestAnImportThatAProcessLeftIsFinishedByAnother(t *testing.T) {
	w := newWorld(t)
	vars := onChosenImport(w)
	w.as(admin).must(importBegun, vars)
	w.store.Client.ImportRun.Update().SetBeatAt(w.clock()).ExecX(asSystem(t.Context()))
	must(t, w.store.RunImports(t.Context()))
	same(t, w.as(admin).must(importSeen, vars).at("node", "state"), "RUNNING")
	w.later(importHold + time.Second)
	must(t, w.store.RunImports(t.Context()))
	same(t, w.as(admin).must(importSeen, vars).at("node", "state"), "DONE")
}

// linkedIssues is a backlog whose links are written after all else.
func linkedIssues() transfer.Source {
	return lines("a.jsonl", issue("OPS-1", linksTo([3]string{"Blocks", "outward", "OPS-2"})), issue("OPS-2", nil), issue("OPS-3", nil))
}

// run is the only import there is.
func (w *world) run() *ent.ImportRun {
	w.t.Helper()
	return w.store.Client.ImportRun.Query().OnlyX(asSystem(w.t.Context()))
}

// TestAnImportByTheCommandIsLeftToIt lets a server look again and again while the
// command imports, which takes its time to read and to write.
func TestAnImportByTheCommandIsLeftToIt(t *testing.T) {
	w := newWorld(t)
	looked := 0
	_, err := w.tryImport(admin, Import{Sources: []transfer.Source{linkedIssues()}, Product: "CHK", small: 1, Progress: func(doing string, _, _ int) {
		if doing == "Reading" {
			w.later(2 * importHold)
			return
		}
		looked++
		must(t, w.store.RunImports(t.Context()))
		same(t, w.run().State, importrun.StateRunning)
		w.later(importHold - time.Second)
		must(t, w.store.RunImports(t.Context()))
		same(t, w.run().State, importrun.StateRunning)
	}})
	must(t, err)
	same(t, looked, 3)
	same(t, w.run().State, importrun.StateDone)
	same(t, w.store.Client.Link.Query().CountX(asSystem(t.Context())), 1)
}

// TestAnImportWhoseRunIsOverWritesNothingMore lets one stand still for so long
// that a server declares it ended, and somebody takes it back.
func TestAnImportWhoseRunIsOverWritesNothingMore(t *testing.T) {
	for then, state := range map[string]importrun.State{"ended": importrun.StateFailed, "undone": importrun.StateUndone} {
		t.Run(then, func(t *testing.T) {
			w := newWorld(t)
			_, err := w.tryImport(admin, Import{Sources: []transfer.Source{linkedIssues()}, Product: "CHK", Progress: func(doing string, done, total int) {
				if doing != "Writing" || done < total {
					return
				}
				w.later(importHold + time.Second)
				must(t, w.store.RunImports(t.Context()))
				same(t, w.run().State, importrun.StateFailed)
				if then == "undone" {
					w.as(admin).must(importUndone, map[string]any{"id": w.run().ID})
				}
			}})
			if !errors.Is(err, errTaken) {
				t.Errorf("it ended with %v", err)
			}
			same(t, w.run().State, state)
			same(t, w.store.Client.Link.Query().CountX(asSystem(t.Context())), 0)
		})
	}
}

func TestAnImportThatFailsSaysWhy(t *testing.T) {
	w := newWorld(t)
	vars := w.chosen("tasks.csv", "A,B\nx,y\n")
	w.as(admin).must(importBegun, vars)
	must(t, w.store.RunImports(t.Context()))
	r := w.as(admin).must(importSeen, vars)
	same(t, fmt.Sprint(r.at("node", "state"), ": ", r.at("node", "failure")), "FAILED: No column is known as the key.")
}

func TestUndoingAnImportTakesBackWhatItMade(t *testing.T) {
	w := newWorld(t)
	own := w.story("Written here")
	before := w.counts()
	packed, n, err := pack(strings.NewReader(read(t, "cloud.csv")))
	must(t, err)
	run, err := w.store.ChooseImport(viewer.NewContext(t.Context(), w.viewers[admin]), "CHK", "cloud.csv", packed, n)
	must(t, err)
	vars := map[string]any{"id": run.ID}
	w.as(admin).must(importBegun, vars)
	must(t, w.store.RunImports(t.Context()))
	full := w.counts()
	if full == before {
		t.Fatal("nothing came")
	}
	r := w.as(admin).must(importUndone, vars)
	same(t, fmt.Sprint(r.at("undoImport", "import", "state"), r.at("undoImport", "import", "kept")), "UNDONE[]")
	same(t, w.counts(), before)
	same(t, w.as(po).must(`query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": own}).at("node", "id"), own)
	w.as(admin).ask(importUndone, vars).refused(t, Invalid, "input.importId")
	// What was searched is found no more, the log tells that it came and went, and
	// the file comes again as it did.
	same(t, w.as(po).must(`{ search(text: "SHOP") { totalCount } }`, nil).at("search", "totalCount"), 0)
	w.ran("cloud.csv", read(t, "cloud.csv"))
	same(t, w.counts(), full)
}

// counts is how much there is of what imports make.
func (w *world) counts() string {
	c, ctx := w.store.Client, asSystem(w.t.Context())
	return fmt.Sprint(c.Story.Query().CountX(ctx), c.Feature.Query().CountX(ctx), c.Sprint.Query().CountX(ctx), c.Label.Query().CountX(ctx),
		c.Comment.Query().CountX(ctx), c.Criterion.Query().CountX(ctx), c.Link.Query().CountX(ctx), c.User.Query().CountX(ctx))
}

func TestUndoingAnImportKeepsWhatSomebodyMadeSomethingOf(t *testing.T) {
	w := newWorld(t)
	vars := w.ran("issues.jsonl", jsonl(
		issue("SHOP-1", map[string]any{"issuetype": map[string]any{"name": "Epic"}, "summary": "One tap"}),
		issue("SHOP-2", map[string]any{"parent": map[string]any{"key": "SHOP-1"}}),
		issue("SHOP-3", map[string]any{"issuetype": map[string]any{"name": "Sub-task", "subtask": true}, "parent": map[string]any{"key": "SHOP-4"}, "labels": []any{"tap"}}),
		issue("SHOP-4", nil),
		issue("SHOP-5", map[string]any{"labels": []any{"gone"}}),
	))
	// The epic is spared for a story of ours, the parent for its part.
	feature := w.store.Client.Feature.Query().OnlyIDX(asSystem(t.Context()))
	ours := w.story("Written here")
	w.as(po).must(`mutation($id: ID!, $f: ID!) { updateStory(input: {id: $id, featureId: $f}) { story { id } } }`, map[string]any{"id": ours, "f": feature})
	w.as(dev).must(`mutation($id: ID!) { addComment(input: {subjectId: $id, body: "Soon"}) { commentEdge { cursor } } }`, map[string]any{"id": w.imported("SHOP-3").ID})
	kept := w.as(admin).must(importUndone, vars).at("undoImport", "import", "kept")
	same(t, fmt.Sprint(kept), "[CHK-4 CHK-3 One tap]")
	labels := w.store.Client.Label.Query().AllX(asSystem(t.Context()))
	same(t, len(labels), 1)
	same(t, labels[0].Name, "tap")
	same(t, *w.imported("SHOP-3").ParentID, w.imported("SHOP-4").ID)
}

// TestUndoingAnImportPutsBackWhatItChanged imports a backlog, and once more as it
// became, over a story, a feature and a sprint that are then as they were.
func TestUndoingAnImportPutsBackWhatItChanged(t *testing.T) {
	first := jsonl(
		issue("SHOP-1", map[string]any{"issuetype": map[string]any{"name": "Epic"}, "summary": "One tap"}),
		issue("SHOP-2", map[string]any{"labels": []any{"tap"}}),
		issue("SHOP-3", map[string]any{"parent": map[string]any{"key": "SHOP-1"}}))
	second := jsonl(
		issue("SHOP-1", map[string]any{"issuetype": map[string]any{"name": "Epic"}, "summary": "Two taps"}),
		issue("SHOP-2", map[string]any{"summary": "Told anew", "labels": []any{"fresh"}, "parent": map[string]any{"key": "SHOP-1"},
			"description": "Longer", "assignee": map[string]any{"accountId": "ada", "displayName": "Ada"},
			"status": map[string]any{"name": "In Progress", "statusCategory": map[string]any{"key": "indeterminate"}}}),
		issue("SHOP-3", map[string]any{"summary": "Also told anew", "parent": map[string]any{"key": "SHOP-1"}}))
	undo := `mutation($id: ID!) { undoImport(input: {importId: $id}) { import { kept } putBack } }`
	told := func(w *world, key string) string {
		id := w.imported(key).ID
		return fmt.Sprint(w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { title body status labels { name } assignees { name } feature { title } } } }`, map[string]any{"id": id}).at("node"))
	}
	t.Run("Allowed/what nobody touched since", func(t *testing.T) {
		w := newWorld(t)
		w.ran("first.jsonl", first)
		were := told(w, "SHOP-2") + told(w, "SHOP-3")
		before := w.counts()
		vars := w.ran("second.jsonl", second)
		became := told(w, "SHOP-2") + told(w, "SHOP-3")
		if became == were {
			t.Fatal("nothing changed")
		}
		r := w.as(admin).must(undo, vars)
		same(t, fmt.Sprint(r.at("undoImport", "putBack"), r.at("undoImport", "import", "kept")), "3 []")
		same(t, told(w, "SHOP-2")+told(w, "SHOP-3"), were)
		same(t, w.counts(), before)
		same(t, w.as(po).must(`{ search(text: "anew") { totalCount } }`, nil).at("search", "totalCount"), 0)
		// The same file, imported again, is taken over again.
		w.ran("second.jsonl", second)
		same(t, told(w, "SHOP-2")+told(w, "SHOP-3"), became)
	})
	t.Run("Denied/what somebody changed since, or what was with what is gone", func(t *testing.T) {
		w := newWorld(t)
		w.ran("first.jsonl", first)
		were := told(w, "SHOP-3")
		vars := w.ran("second.jsonl", second)
		w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Mine"}) { story { id } } }`, map[string]any{"id": w.imported("SHOP-3").ID})
		mine, became := told(w, "SHOP-3"), told(w, "SHOP-2")
		tap := w.store.Client.Label.Query().Where(label.Name("tap")).OnlyIDX(asSystem(t.Context()))
		w.store.Client.Label.DeleteOneID(tap).ExecX(asSystem(t.Context()))
		run, back, err := w.store.UndoImport(viewer.NewContext(t.Context(), w.viewers[admin]), "CHK", fmt.Sprint(vars["id"]), "")
		must(t, err)
		same(t, fmt.Sprint(back, run.Kept), "1 [CHK-2 CHK-3]")
		same(t, strings.ReplaceAll(told(w, "SHOP-3"), "One tap", "Two taps"), mine)
		same(t, strings.ReplaceAll(told(w, "SHOP-2"), "One tap", "Two taps"), became)
		if mine == were {
			t.Error("nothing changed")
		}
	})
}

// TestUndoingAnImportOpensNoSecondSprint lets an import close the sprint that was
// active, and another begin before that is taken back.
func TestUndoingAnImportOpensNoSecondSprint(t *testing.T) {
	of := func(state string) string {
		return jsonl(issue("SHOP-1", map[string]any{"sprint": map[string]any{"id": 7, "name": "Sprint 7", "state": state,
			"startDate": "2026-03-02T09:00:00.000Z", "endDate": "2026-03-16T09:00:00.000Z", "completeDate": "2026-03-16T09:00:00.000Z"}}))
	}
	for name, test := range map[string]struct {
		another bool
		state   sprint.State
	}{"Allowed/while no other is active": {false, sprint.StateActive}, "Denied/beside another": {true, sprint.StateClosed}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.ran("a.jsonl", of("active"))
			state := func() sprint.State {
				return w.store.Client.Sprint.Query().Where(sprint.Name("Sprint 7")).OnlyX(asSystem(t.Context())).State
			}
			same(t, state(), sprint.StateActive)
			vars := w.ran("b.jsonl", of("closed"))
			same(t, state(), sprint.StateClosed)
			if test.another {
				w.store.Client.Sprint.Create().SetWorkspaceID(w.viewers[po].WorkspaceID).SetProductID(w.product).SetName("Ours").SetSort("x").
					SetState(sprint.StateActive).SetCreatedAt(w.clock()).SetUpdatedAt(w.clock()).ExecX(asSystem(t.Context()))
			}
			r := w.as(admin).must(`mutation($id: ID!) { undoImport(input: {importId: $id}) { import { kept } putBack } }`, vars)
			same(t, state(), test.state)
			same(t, len(r.at("undoImport", "import", "kept").([]any)) > 0, test.another)
		})
	}
}

// jsonl is issues of Jira, one a line.
func jsonl(issues ...map[string]any) string {
	in, _ := lines("", issues...).Open()
	var b bytes.Buffer
	b.ReadFrom(in)
	return b.String()
}

func TestAFileThatWasChosenAndLeftGoesAfterADay(t *testing.T) {
	w := newWorld(t)
	onChosenImport(w)
	w.later(importKept + time.Second)
	_, err := w.store.Sweep(t.Context())
	must(t, err)
	same(t, w.store.Client.ImportRun.Query().CountX(asSystem(t.Context())), 0)
}

// An admin's dry run is the same under any hat; everyone else has none.
func TestADryRunIsTheAdminsWhateverTheyWear(t *testing.T) {
	w := newWorld(t)
	w.viewers["chief"] = &viewer.Viewer{UserID: w.viewers[both].UserID, WorkspaceID: w.viewers[both].WorkspaceID, Roles: w.viewers[both].Roles, Admin: true}
	vars := onChosenImport(w)
	for _, c := range []caller{w.as(admin), w.as("chief"), w.as("chief").wearing(rights.PM), w.as("chief").wearing(rights.PO)} {
		r := c.must(importTried, vars)
		same(t, r.at("node", "it", "rows"), 3)
		same(t, r.at("node", "it", "preview", 0, "becomes"), "CHK-1")
	}
	for _, who := range []string{pm, po, dev, watcher, both, outsider, stranger} {
		if got := w.as(who).ask(importTried, vars).at("node"); got != nil {
			t.Errorf("%s sees %v", who, got)
		}
		w.as(who).ask(importBegun, vars).refused(t, Forbidden, "")
		w.as(who).ask(importUndone, vars).refused(t, Forbidden, "")
	}
	same(t, w.as(admin).must(importSeen, vars).at("node", "state"), "CHOSEN")
}
