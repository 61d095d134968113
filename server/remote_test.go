package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"throughline/ent/store/storetest"
)

// remotely runs a command that asks the server, with a token of the person.
func (s *server) remotely(t *testing.T, token, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	return throughline(t, map[string]string{"THROUGHLINE_SERVER": s.url, "THROUGHLINE_TOKEN": token}, stdin, args...)
}

// tokenOf makes a token of somebody of the demo.
func (s *server) tokenOf(t *testing.T, who string) string {
	t.Helper()
	code, stdout, stderr := throughline(t, nil, "", append([]string{"token", "create", "--for", who + "@demo.test"}, s.args...)...)
	if code != 0 {
		t.Fatal(stderr)
	}
	return strings.TrimSpace(stdout)
}

func TestTheCommandLineAsksAServerOfTheDemo(t *testing.T) {
	s := start(t, "--demo")
	pm := s.tokenOf(t, "pm")

	t.Run("what is in a file", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "who.graphql")
		document := `query Who($key: String!, $first: Int, $said: String = "") { noted: product(key: $said) { id } product(key: $key) { name backlog(first: $first) { edges { node { key } } } } }`
		if err := os.WriteFile(file, []byte(document), 0o600); err != nil {
			t.Fatal(err)
		}
		code, stdout, stderr := s.remotely(t, pm, "", "query", file, "-v", "key=CHK", "-v", "first=2", "-v", "said=a; b=c")
		if code != 0 || strings.Count(stdout, "CHK-") != 2 || !strings.Contains(stdout, `"name": "Checkout"`) {
			t.Errorf("ends with %d: %s%s", code, stdout, stderr)
		}
	})
	t.Run("what comes on standard input, and says what was refused", func(t *testing.T) {
		code, stdout, stderr := s.remotely(t, pm, `mutation { recordReading(input: {goalId: "goal_x", value: 1}) { goal { id } } }`, "query", "-")
		if code != 1 || !strings.Contains(stdout, `"NOT_FOUND"`) || !strings.Contains(stderr, "input.goalId: There is nothing with this id. (NOT_FOUND)") {
			t.Errorf("ends with %d: %s%s", code, stdout, stderr)
		}
	})
	t.Run("for stories", func(t *testing.T) {
		code, stdout, stderr := s.remotely(t, pm, "", "stories", "list", "--product", "CHK", "--status", "ready", "--json")
		var one struct{ Key, Status string }
		if err := json.Unmarshal([]byte(strings.SplitN(stdout, "\n", 2)[0]), &one); err != nil || one.Status != "READY" {
			t.Errorf("ends with %d: %.200s%s", code, stdout, stderr)
		}
		more := make([]any, 60)
		for i := range more {
			more[i] = map[string]any{"title": "One of many"}
		}
		po := s.script(t, s.tokenOf(t, "po"))
		product := po.ask(`{ product(key: "CHK") { id backlog(filter: {scope: ALL}) { totalCount } } }`, nil)
		po.ask(`mutation($p: ID!, $s: [StoryInput!]!) { createStories(input: {productId: $p, stories: $s}) { storyIds } }`,
			map[string]any{"p": product.at("product.id"), "s": more})
		_, stdout, _ = s.remotely(t, pm, "", "stories", "list", "--product", "CHK")
		if n := strings.Count(stdout, "\n"); fmt.Sprint(n) != fmt.Sprint(product.at("product.backlog.totalCount").(float64)+60) {
			t.Errorf("lists %d, and not what is on further pages", n)
		}
		if code, _, stderr := s.remotely(t, pm, "", "stories", "list", "--product", "NONE"); code != 1 || !strings.Contains(stderr, "there is no product NONE") {
			t.Errorf("ends with %d: %s", code, stderr)
		}
	})
	t.Run("to record a reading", func(t *testing.T) {
		goal := s.script(t, pm).ask(`{ product(key: "CHK") { goals(first: 1, state: [ACTIVE]) { edges { node { id } } } } }`, nil)
		id := goal.data.(map[string]any)["product"].(map[string]any)["goals"].(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)["id"].(string)
		code, stdout, stderr := s.remotely(t, pm, "", "reading", "add", id, "41.5", "--source", "nightly")
		if code != 0 || !strings.Contains(stdout, ": 41.5 ") {
			t.Errorf("ends with %d: %s%s", code, stdout, stderr)
		}
	})
	t.Run("and says what is missing", func(t *testing.T) {
		for want, args := range map[string][]string{
			"THROUGHLINE_TOKEN is not set": {"", s.url},
			"(UNAUTHENTICATED)":            {"tl_wrong", s.url},
			"is not an address":            {pm, "throughline.example"},
			"and no GraphQL":               {pm, s.url + "/elsewhere"},
		} {
			env := map[string]string{"THROUGHLINE_TOKEN": args[0], "THROUGHLINE_SERVER": args[1]}
			if code, _, stderr := throughline(t, env, "{ viewer { id } }", "query", "-"); code != 1 || !strings.Contains(stderr, want) {
				t.Errorf("ends with %d and %q, not with %q", code, stderr, want)
			}
		}
	})
}

// TestABacklogOfTheDemoComesBackByCSV takes a backlog out as CSV and into another
// workspace: what the file says of a story is the same there.
func TestABacklogOfTheDemoComesBackByCSV(t *testing.T) {
	s := start(t, "--demo")
	po := s.script(t, s.tokenOf(t, "po"))
	product := po.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	formulas := []string{`=HYPERLINK("https://elsewhere.example", "Pay, ""in"" one tap")`, "'=1+1", "@home", "-3 taps", "+1", "'tis the season"}
	for _, title := range formulas {
		po.does(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t, to: TOP}) { storyEdge { node { id } } } }`, map[string]any{"p": product, "t": title})
	}
	list := func(s *server, token string) string {
		t.Helper()
		code, stdout, stderr := s.remotely(t, token, "", "stories", "list", "--product", "CHK", "--csv")
		if code != 0 {
			t.Fatalf("ends with %d: %s", code, stderr)
		}
		return stdout
	}
	out := list(s, po.bearer)
	file := filepath.Join(t.TempDir(), "backlog.csv")
	write(t, file, out)

	data := []string{"--data=" + t.TempDir(), "--database=" + storetest.Empty(t)}
	code, _, stderr := throughline(t, nil, "correct horse\n", append([]string{"people", "add", "ada@example.com", "--role=PO", "--product=CHK", "--password-stdin"}, data...)...)
	if code != 0 {
		t.Fatal(stderr)
	}
	code, stdout, stderr := throughline(t, nil, "", append([]string{"import", "csv", file, "--product=CHK"}, data...)...)
	if code != 0 || strings.Contains(stdout, "problem") || strings.Contains(stdout, "unknown meaning") {
		t.Fatalf("the import ends with %d: %s%s", code, stdout, stderr)
	}
	there := start(t, data...)
	back := list(there, there.token(t, "--for=ada@example.com"))

	rows := func(text string) map[string]string {
		all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		stories := map[string]string{}
		for _, row := range all {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
					t.Errorf("the cell %q is a formula", cell)
				}
			}
			if row[2] == "DROPPED" { // an import leaves it in no sprint that is open
				row[4] = ""
			}
			labels := strings.Split(row[6], ", ")
			slices.Sort(labels)
			stories[row[0]] = fmt.Sprintf("%q", append(row[:5], labels...)) // features and people do not come
		}
		return stories
	}
	before, after := rows(out), rows(back)
	if len(before) < 60 || len(before) != len(after) {
		t.Errorf("%d rows went out, %d came back", len(before), len(after))
	}
	for key, row := range before {
		if after[key] != row {
			t.Errorf("%s was\n%s\nand is\n%s", key, row, after[key])
		}
	}
}
