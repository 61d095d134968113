package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/ent/store/storetest"
)

const testdata = "../graph/transfer/testdata/"

// runImport runs an import to its end.
func runImport(t *testing.T, database []string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	return throughline(t, nil, "", append(append([]string{"import", "jira"}, args...), database...)...)
}

func TestImportJira(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	for _, step := range []struct {
		name string
		args []string
		code int
		says []string // in this order
	}{
		{"a dry run on an empty database", []string{testdata + "cloud.csv", "--product=SHOP", "--dry-run"}, 0,
			[]string{"Nothing was changed", "make the workspace", "make the product SHOP", "stories", "3 new", "features", "1 new"}},
		{"strict, with a bad row", []string{testdata + "agile.jsonl", "--product=SHOP", "--strict"}, 1, []string{"agile.jsonl row 4", "nothing was imported"}},
		{"the import", []string{testdata + "cloud.csv", "--product=SHOP"}, 0,
			[]string{"Imported into SHOP", "make the workspace", "stories", "3 new", "sprints", "2 new", "comments", "2 new",
				"cloud.csv: CSV, 4 rows", "columns not read: Project key, Watchers", "1 problem, 0 rows left out", `cloud.csv row 4, line 7 (SHOP-3): points "-3"`}},
		{"again", []string{testdata + "cloud.csv", "--product=shop"}, 0, []string{"Imported into SHOP", "stories", "0 new, 3 as they are", "comments", "0 new"}},
		{"a dry run that has nothing to do", []string{testdata + "cloud.csv", "--product=SHOP", "--dry-run"}, 0, []string{"0 new, 3 as they are"}},
		{"bad rows are named", []string{testdata + "agile.jsonl", "--product=SHOP"}, 0,
			[]string{"comments that the tracker counts are not in the file", "2 rows left out whole", "agile.jsonl row 4"}},
		{"headers in another language", []string{testdata + "spanish.csv", "--product=BUS"}, 0,
			[]string{"2 new", "columns told by what stands in them", "Clave de incidencia as key", "taken as to do: Por decidir (1)"}},
		{"what is no export", []string{"main.go", "--product=SHOP"}, 1, nil},
		{"a key that is none", []string{testdata + "cloud.csv", "--product=9"}, 1, []string{"A key is 2 to 10 letters"}},
		{"a file that is not there", []string{"nowhere.csv", "--product=SHOP"}, 2, []string{"nowhere.csv"}},
		{"an order of dates that is none", []string{testdata + "cloud.csv", "--product=SHOP", "--dates=dym"}, 2, []string{"dates"}},
	} {
		t.Run(step.name, func(t *testing.T) {
			code, stdout, stderr := runImport(t, database, step.args...)
			if code != step.code {
				t.Errorf("ends with %d, want %d", code, step.code)
			}
			rest := stdout + stderr
			for _, part := range step.says {
				_, after, found := strings.Cut(rest, part)
				if !found {
					t.Fatalf("does not say %q in\n%s%s", part, stdout, stderr)
				}
				rest = after
			}
		})
	}
}

func TestImportOfOtherTools(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	query := filepath.Join(t.TempDir(), "query.csv")
	write(t, query, "ID,Work Item Type,Title,State,Closed Date\n7,Bug,Burns,Closed,17.6.2025 14:59:28\n")
	for _, step := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"trello", testdata + "board.json"}, 0, "taken as to do: Oven (1)"},
		{[]string{"trello", testdata + "cloud.csv"}, 1, "want a board as Trello exports it"},
		{[]string{"github", testdata + "github.json"}, 0, "1 pull requests are left out"},
		{[]string{"github", testdata + "github.json", "--pulls"}, 0, "1 new"},
		{[]string{"github", testdata + "board.json"}, 1, "want issues of GitHub"},
		{[]string{"azure", query}, 0, "1 new"},
		{[]string{"azure", testdata + "board.json"}, 1, "want a CSV export"},
	} {
		code, stdout, stderr := throughline(t, nil, "", append(append([]string{"import"}, step.args...), append(database, "--product=SHOP")...)...)
		if code != step.code || !strings.Contains(stdout+stderr, step.says) {
			t.Errorf("%v ends with %d, %s%s", step.args, code, stdout, stderr)
		}
	}
}

func TestADryRunMakesNoDatabase(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	if code, _, stderr := runImport(t, []string{"--data=" + data}, testdata+"cloud.csv", "--product=SHOP", "--dry-run"); code != 0 {
		t.Fatal(stderr)
	}
	if _, err := os.Stat(data); !os.IsNotExist(err) {
		t.Error("the data folder was made")
	}
}

// The starter map is printed so that it can be sent into a file, filled in and used.
func TestImportWithAMap(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	dir := t.TempDir()
	table, columns := filepath.Join(dir, "tasks.csv"), filepath.Join(dir, "columns.map")
	write(t, table, "Code;Was zu tun ist;Zustand\nSHOP/7;Brot backen;Ruht\n8;Teig kneten;Ruht\n")
	code, starter, stderr := throughline(t, nil, "", append([]string{"import", "csv", table, "--product=BUS"}, database...)...)
	if code != 1 || !strings.Contains(starter, "Was zu tun ist = summary") || !strings.Contains(stderr, "--map columns.map") {
		t.Fatalf("ends with %d: %s%s", code, starter, stderr)
	}
	write(t, columns, strings.NewReplacer("Code = ", "Code = key", "Zustand = ", "Zustand = status\nstatus: Ruht = review").Replace(starter))
	code, stdout, stderr := throughline(t, nil, "", append([]string{"import", "csv", table, "--product=BUS", "--map=" + columns}, database...)...)
	if code != 0 || !strings.Contains(stdout, "1 new") || !strings.Contains(stdout, `row 2: key "SHOP/7": no issue key`) || strings.Contains(stdout, "taken as to do") {
		t.Errorf("ends with %d: %s%s", code, stdout, stderr)
	}
}

func write(t *testing.T, file, content string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A backlog can be there before anybody: the first person comes in by the link
// that serve prints, and what was imported is theirs. Another import goes on
// beside the server.
func TestImportBeforeTheFirstPerson(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	if code, _, stderr := runImport(t, database, testdata+"cloud.csv", "--product=CHK"); code != 0 {
		t.Fatal(stderr)
	}
	s := start(t, database...)
	ada := s.browser(t)
	if ada.does(`{ setup { empty } }`, nil).at("setup.empty") != true {
		t.Error("it says that somebody is here")
	}
	r := ada.does(founding, map[string]any{"token": s.firstRun(t)})
	ada.bearer = r.text("createWorkspace.accessToken")
	if got := ada.does(`{ workspace { name } story(key: "SHOP-2") { key title product { name } } }`, nil); got.text("story.key") != "CHK-2" ||
		got.text("story.product.name") != "Checkout" || got.text("workspace.name") != "Harbor Market" {
		t.Errorf("Ada sees %s", got.body)
	}
	s.browser(t).refused("NOT_FOUND", founding, map[string]any{"token": s.firstRun(t)})
	if code, _, stderr := runImport(t, database, testdata+"server.csv", "--product=CHK"); code != 0 {
		t.Fatal(stderr)
	}
	if got := ada.does(`{ story(key: "OPS-2") { title points feature { title } } }`, nil); got.text("story.feature.title") != "Old house" {
		t.Errorf("beside the server came %s", got.body)
	}
}

// recordedJira answers as Jira Cloud did, page by page, to who has the token.
func recordedJira(t *testing.T) *httptest.Server {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, token, _ := r.BasicAuth(); user != "ada@example.com" || token != "jira-token" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		answer := "cloud-info.json"
		if r.URL.Path == "/rest/api/3/search/jql" {
			answer = map[string]string{"": "cloud-1.json", "page2": "cloud-2.json"}[r.URL.Query().Get("nextPageToken")]
		}
		http.ServeFile(w, r, filepath.Join("jira/testdata", answer))
	}))
	t.Cleanup(server.Close)
	return server
}

func TestImportFromJiraItselfAndUndo(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	site := recordedJira(t)
	file := filepath.Join(t.TempDir(), "token")
	write(t, file, "jira-token\n")
	env := map[string]string{"THROUGHLINE_JIRA_TOKEN": "jira-token"}
	from := []string{"import", "jira", "--url=" + site.URL, "--user=ada@example.com", "--project=SHOP", "--product=PAY"}
	for _, step := range []struct {
		name string
		env  map[string]string
		args []string
		code int
		says []string
	}{
		{"without the token", nil, from, 1, []string{"Jira refuses the token"}},
		{"with another's", map[string]string{"THROUGHLINE_JIRA_TOKEN": "other"}, from, 1, []string{"Jira refuses the token"}},
		{"without saying what", env, []string{"import", "jira", "--url=" + site.URL, "--product=PAY"}, 2, []string{"want --project or --jql with --url"}},
		{"of a project by itself", env, []string{"import", "jira", "--project=SHOP", "--product=PAY"}, 2, []string{"go with --url"}},
		{"beside a file", env, append(slices.Clone(from), testdata+"cloud.csv"), 2, []string{"want files or --url, not both"}},
		{"in the clear", env, []string{"import", "jira", "--url=http://jira.example.com", "--project=SHOP", "--product=PAY"}, 1, []string{"want https"}},
		{"dry", env, append(slices.Clone(from), "--dry-run"), 0, []string{"Nothing was changed", "stories", "3 new", "sprints", "1 new"}},
		{"for good, the token in a file", nil, append(slices.Clone(from), "--token-file="+file), 0,
			[]string{"Imported into PAY", "stories", "3 new", "sprints", "1 new", "stories in sprints", "3 new", "people", "1 new"}},
		{"again", env, from, 0, []string{"0 new, 3 as they are"}},
		{"undone", nil, []string{"import", "undo", "--product=PAY", "--reason=Read wrong"}, 0, []string{"Undone: SHOP into PAY."}},
		{"undone twice", nil, []string{"import", "undo", "--product=PAY"}, 1, []string{"PAY has no import that could be undone"}},
		{"undone by an id that is none", nil, []string{"import", "undo", "import_01h2xcejqtf2nbrexx3vqjhp41", "--product=PAY"}, 1, []string{"PAY has no import import_"}},
		{"undone in a product that is none", nil, []string{"import", "undo", "--product=NONE"}, 1, []string{"there is no product NONE"}},
		{"once more, since all of it went", env, from, 0, []string{"stories", "3 new", "sprints", "1 new"}},
	} {
		t.Run(step.name, func(t *testing.T) {
			code, stdout, stderr := throughline(t, step.env, "", append(slices.Clone(step.args), database...)...)
			if code != step.code {
				t.Errorf("ends with %d, want %d", code, step.code)
			}
			if strings.Contains(stdout+stderr, "jira-token") {
				t.Error("shows the token")
			}
			rest := stdout + stderr
			for _, part := range step.says {
				_, after, found := strings.Cut(rest, part)
				if !found {
					t.Fatalf("does not say %q in\n%s%s", part, stdout, stderr)
				}
				rest = after
			}
		})
	}
}
