package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// cook runs a recipe of docs/recipes as a script with a token.
func (s *server) cook(t *testing.T, token, stdin, recipe string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	for _, tool := range []string{"bash", "curl", "jq"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("recipes need %s: .ci/tools curl jq", tool)
		}
	}
	return s.asScript(token, stdin, exec.CommandContext(t.Context(), "bash", append([]string{"../docs/recipes/" + recipe}, args...)...))
}

// asScript runs a command as a script with a token.
func (s *server) asScript(token, stdin string, c *exec.Cmd) (stdout, stderr string, err error) {
	c.Env = append(c.Environ(), "THROUGHLINE_SERVER="+s.url, "THROUGHLINE_TOKEN="+token)
	var out, errs bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(stdin), &out, &errs
	err = c.Run()
	return out.String(), errs.String(), err
}

func TestRecipesOnTheDemo(t *testing.T) {
	s := start(t, "--demo")
	token := func(scope ...string) string {
		t.Helper()
		code, stdout, stderr := throughline(t, nil, "", append(append([]string{"token", "create", "--for", "both@demo.test", "--product", "CHK"}, scope...), s.args...)...)
		if code != 0 {
			t.Fatal(stderr)
		}
		return strings.TrimSpace(stdout)
	}
	reads := token("--read-only")
	serve := func(t *testing.T, token, stdin, recipe string, args ...string) string {
		t.Helper()
		stdout, stderr, err := s.cook(t, token, stdin, recipe, args...)
		if err != nil {
			t.Fatalf("%s: %v\n%s%s", recipe, err, stdout, stderr)
		}
		return stdout
	}

	t.Run("a nightly reading, once a night", func(t *testing.T) {
		goal := s.script(t, reads).ask(`{ product(key: "CHK") { goals(first: 1, state: [ACTIVE]) { edges { node { id readings(first: 1) { totalCount } } } } } }`, nil)
		node := goal.at("product.goals").(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)
		id, measures := node["id"].(string), token("--decision", "RECORD_READINGS")
		if said := serve(t, measures, "41.5\n", "nightly-reading.sh", id); !strings.Contains(said, ": 41.5 ") {
			t.Error(said)
		}
		serve(t, measures, "41.5\n", "nightly-reading.sh", id)
		after := s.script(t, reads).ask(`query($id: ID!) { node(id: $id) { ... on Goal { readings(first: 1) { totalCount } } } }`, map[string]any{"id": id})
		if before := node["readings"].(map[string]any)["totalCount"].(float64); after.at("node.readings.totalCount") != before+1 {
			t.Errorf("there were %v readings, and are %v", before, after.at("node.readings.totalCount"))
		}
	})
	t.Run("a story from a build that failed, once a commit", func(t *testing.T) {
		writes := token("--decision", "WRITE_STORIES")
		first := serve(t, writes, "", "ci-failure.sh", "CHK", "0a1b2c3d4e5f", "lint", "https://ci.example/7")
		again := serve(t, writes, "", "ci-failure.sh", "CHK", "0a1b2c3d4e5f", "lint", "https://ci.example/7")
		if !strings.HasSuffix(first, " lint fails on 0a1b2c3d\n") || first != again {
			t.Errorf("wrote %q, then %q", first, again)
		}
		if _, stderr, err := s.cook(t, reads, "", "ci-failure.sh", "CHK", "1", "lint", "https://ci.example/9"); err == nil || !strings.Contains(stderr, "This token only reads.") {
			t.Errorf("with a token that reads: %v %s", err, stderr)
		}
	})
	t.Run("release notes from what was accepted", func(t *testing.T) {
		if notes := serve(t, reads, "", "release-notes.sh", "CHK", "2000-01-01"); !strings.Contains(notes, "\n- ") || !strings.HasPrefix(notes, "## ") {
			t.Error(notes)
		}
		if notes := serve(t, reads, "", "release-notes.sh", "CHK", "2999-01-01"); notes != "" {
			t.Errorf("of nothing: %s", notes)
		}
	})
	t.Run("release notes in TypeScript, the same", func(t *testing.T) {
		const compiler = "../docs/recipes/typescript/node_modules/.bin/tsc"
		if _, err := exec.LookPath(compiler); err != nil {
			t.Skip("needs npm ci in docs/recipes/typescript, as make test-go does")
		}
		built := t.TempDir()
		if said, err := exec.CommandContext(t.Context(), compiler, "--project", "../docs/recipes/typescript", "--outDir", built).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, said)
		}
		if err := os.WriteFile(built+"/package.json", []byte(`{"type": "module"}`), 0o600); err != nil {
			t.Fatal(err)
		}
		run := func(token, key, since string) (stdout, stderr string, err error) {
			return s.asScript(token, "", exec.CommandContext(t.Context(), "node", built+"/release-notes.js", key, since))
		}
		lines := func(text string) []string { return slices.Sorted(strings.Lines(text)) }
		notes, stderr, err := run(reads, "CHK", "2000-01-01")
		if want := serve(t, reads, "", "release-notes.sh", "CHK", "2000-01-01"); err != nil || !slices.Equal(lines(notes), lines(want)) {
			t.Errorf("%v %s wrote\n%s\nand the shell\n%s", err, stderr, notes, want)
		}
		if _, stderr, err := run(reads, "NONE", "2000-01-01"); err == nil || stderr != "There is no product NONE that this token sees.\n" {
			t.Errorf("of a product that is not there: %v %s", err, stderr)
		}
		if _, stderr, err := run("tl_no", "CHK", "2000-01-01"); err == nil || !strings.HasPrefix(stderr, "UNAUTHENTICATED: ") {
			t.Errorf("with a token that is none: %v %s", err, stderr)
		}
	})
	t.Run("a burndown for a chat channel", func(t *testing.T) {
		var text struct{ Text string }
		channel := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(r.Body)
			if err == nil {
				err = json.Unmarshal(body, &text)
			}
			if err != nil {
				t.Error(err)
			}
		}))
		defer channel.Close()
		t.Setenv("THROUGHLINE_CHAT", channel.URL)
		serve(t, reads, "", "burndown.sh", "CHK")
		if !strings.Contains(text.Text, "points accepted") || !strings.ContainsAny(text.Text, "▁▂▃▄▅▆▇█") {
			t.Error(text.Text)
		}
	})
	t.Run("a copy of the backlog", func(t *testing.T) {
		const said = 45 // more than come beside a story
		writer := s.script(t, token())
		story := writer.ask(`{ product(key: "CHK") { backlog(first: 1) { edges { node { id } } } } }`, nil).at("product.backlog").(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)["id"].(string)
		for n := range said {
			writer.does(`mutation($s: ID!, $b: String!) { addComment(input: {subjectId: $s, body: $b}) { subject { id } } }`, map[string]any{"s": story, "b": fmt.Sprint("Remark ", n)})
		}
		want := s.script(t, reads).ask(`{ product(key: "CHK") { backlog(filter: {scope: ALL}) { totalCount } } }`, nil).at("product.backlog.totalCount").(float64)
		lines := strings.Split(strings.TrimSpace(serve(t, reads, "", "backlog-backup.sh", "CHK")), "\n")
		var one struct{ Key, Title string }
		if err := json.Unmarshal([]byte(lines[0]), &one); err != nil || one.Key == "" || len(lines) != int(want) {
			t.Errorf("%d lines of %v stories, the first %s", len(lines), want, lines[0])
		}
		remarks := map[string]bool{}
		for _, line := range lines {
			var one struct {
				ID       string
				Comments struct {
					Edges []struct{ Node struct{ Body string } }
				}
			}
			if err := json.Unmarshal([]byte(line), &one); err != nil {
				t.Fatalf("%v: %s", err, line)
			}
			for _, edge := range one.Comments.Edges {
				if one.ID == story && strings.HasPrefix(edge.Node.Body, "Remark ") {
					remarks[edge.Node.Body] = true
				}
			}
		}
		if len(remarks) != said {
			t.Errorf("it has %d of %d that were said", len(remarks), said)
		}
		if stdout, stderr, err := s.cook(t, reads, "", "backlog-backup.sh", "NONE"); err == nil {
			t.Errorf("of a product that is not there: %s%s", stdout, stderr)
		}
	})
}
