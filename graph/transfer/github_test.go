package transfer

import (
	"errors"
	"strings"
	"testing"
)

var fromGitHub = Options{Tool: GitHub}

func TestIssuesOfGitHub(t *testing.T) {
	b := scan(t, fromGitHub, fixture("github.json"))
	issues, said := read(t, b)
	wantProblems(t, said,
		`(OVEN_2-8): resolved "yesterday": not a date`,
		`(OVEN_2-9): summary: the issue has no title`,
		`row 5: key "OVEN_2-": no issue key`,
		`row 6: "null": not an object`)
	burns := issues["OVEN_2-7"]
	if burns.Category != Done || burns.Dropped || !burns.Resolved.Equal(at("2020-03-04 10:00")) || burns.Description != "It **smokes**" ||
		burns.Creator.Name != "ada" || burns.Assignee.ID != "ada" || len(burns.AlsoAssigned) != 1 {
		t.Errorf("got %+v", burns)
	}
	if got := strings.Join(burns.Labels, "|"); got != "bug|front, back|v1" {
		t.Errorf("labels %s", got)
	}
	if len(burns.Comments) != 1 || burns.Comments[0].Author.Name != "bo" || !burns.Comments[0].At.Equal(at("2020-03-02 10:00")) {
		t.Errorf("got %+v", burns.Comments)
	}
	if !issues["OVEN_2-8"].Dropped || !issues["OVEN_2-10"].Dropped {
		t.Error("what was not planned or is a duplicate counts as built")
	}
	if open := issues["OVEN_2-9"]; open.Category != ToDo || open.Dropped || open.Resolution != "" || open.Kind != Epic {
		t.Errorf("got %+v", open)
	}
	if got := strings.Join(b.Files[0].Notes, "; "); got != "1 pull requests are left out; 1 comments have no text and are left out" {
		t.Errorf("notes %s", got)
	}
}

func TestPullRequestsComeWhenAskedFor(t *testing.T) {
	issues, _ := read(t, scan(t, Options{Tool: GitHub, Pulls: true}, fixture("github.json")))
	if pull := issues["OVEN_2-11"]; pull.Category != Done || pull.Dropped {
		t.Errorf("got %+v", pull)
	}
}

func TestAMilestoneIsASprintWhenTheMapSaysSo(t *testing.T) {
	m, err := ParseMap(strings.NewReader("milestone = sprint"))
	if err != nil {
		t.Fatal(err)
	}
	issues, _ := read(t, scan(t, Options{Tool: GitHub, Map: m}, fixture("github.json")))
	if i := issues["OVEN_2-7"]; sprintNames(i.Sprints) != "v1 closed" || len(i.Labels) != 2 {
		t.Errorf("got %+v", i)
	}
}

func TestIssuesAsTheRESTAPIListsThem(t *testing.T) {
	list := `[{"url":"https://api.github.com/repos/a/b-c/issues/4","html_url":"https://github.com/a/b-c/issues/4","number":4,"title":"x","state":"open","user":{"login":"ada"},"labels":[{"name":"bug"}],"comments":2,"created_at":"2020-03-01T10:00:00Z","closed_at":null},
{"number":5,"html_url":"https://github.com/a/b-c/pull/5","pull_request":{},"title":"y","state":"open"}]`
	b := scan(t, fromGitHub, text("f.json", list))
	issues, said := read(t, b)
	wantProblems(t, said)
	if i := issues["B_C-4"]; len(issues) != 1 || i.Creator.Name != "ada" || !i.Resolved.IsZero() || i.Labels[0] != "bug" {
		t.Errorf("got %+v", issues)
	}
	if got := strings.Join(b.Files[0].Notes, "; "); got != "1 pull requests are left out; 2 comments that the tracker counts are not in the file" {
		t.Errorf("notes %s", got)
	}
}

func TestWhatAreNoIssuesOfGitHubIsRefused(t *testing.T) {
	for _, content := range []string{`{"cards":[]}`, "Issue key,Summary\nA-1,a\n", `[{"number":1`, "<html>"} {
		if _, err := Scan(t.Context(), []Source{text("f.json", content)}, fromGitHub); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: got %v", content, err)
		}
	}
}

func TestTheSampleOfGitHubIsReadWhole(t *testing.T) {
	name := "github-issues-json/cfrg-hpke.archive.json"
	got := count(t, scan(t, fromGitHub, sample(t, name)))
	if got.rows != 86 || got.stories != 86 || got.done != 86 || got.problems != 0 || got.comments == 0 {
		t.Errorf("got %+v", got)
	}
	if got := count(t, scan(t, Options{Tool: GitHub, Pulls: true}, sample(t, name))); got.rows != 86+166 || got.stories != got.rows {
		t.Errorf("with pull requests %+v", got)
	}
	t.Logf("%+v", got)
}

func FuzzGitHub(f *testing.F) {
	f.Add(`{"repo":"a/b","issues":[{"number":1,"title":"a","state":"CLOSED","labels":["x",{"name":"y"}],"comments":[{"author":null,"body":"z"}]}],"pulls":[]}`)
	f.Add(`[{"number":1,"html_url":"///","comments":3,"milestone":null,"user":{}},[],"x"]`)
	f.Fuzz(func(t *testing.T, content string) { fuzzRecords(t, fromGitHub, content) })
}
