package main

import (
	"os"
	"path/filepath"
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
		{"headers in another language", []string{testdata + "spanish.csv", "--product=SHOP"}, 1,
			[]string{"# Columns of spanish.csv", "Clave de incidencia = key", "no column is known as the issue key", "--map jira.map"}},
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

func TestImportTrello(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	for _, step := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{testdata + "board.json", "--product=SHOP"}, 0, "taken as to do: Oven (1)"},
		{[]string{testdata + "cloud.csv", "--product=SHOP"}, 1, "want a board as Trello exports it"},
	} {
		code, stdout, stderr := throughline(t, nil, "", append(append([]string{"import", "trello"}, step.args...), database...)...)
		if code != step.code || !strings.Contains(stdout+stderr, step.says) {
			t.Errorf("ends with %d, %s%s", code, stdout, stderr)
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

// The starter map is printed so that it can be sent into a file and used as it is.
func TestImportWithAMap(t *testing.T) {
	database := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	_, starter, _ := runImport(t, database, testdata+"spanish.csv", "--product=BUS")
	file := filepath.Join(t.TempDir(), "jira.map")
	if err := os.WriteFile(file, []byte(starter), 0o600); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := runImport(t, database, testdata+"spanish.csv", "--product=BUS", "--map="+file)
	if code != 0 || !strings.Contains(stdout, "2 new") || !strings.Contains(stdout, "taken as to do: Por decidir (1)") {
		t.Errorf("ends with %d: %s%s", code, stdout, stderr)
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
