package jira

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"throughline/graph/transfer"
)

const secret = "t0ken-that-nobody-reads"

// recorded answers as a Jira did, each request by the next file, and keeps what
// it was asked. A number is a status.
type recorded struct {
	t       *testing.T
	answers []string
	asked   []string
	waited  []time.Duration
	after   string // Retry-After of refusals
}

func (r *recorded) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	ask := q.URL.Query()
	r.asked = append(r.asked, fmt.Sprintf("%s start=%s next=%s", q.URL.Path, ask.Get("startAt"), ask.Get("nextPageToken")))
	user, password, _ := q.BasicAuth()
	if who := q.Header.Get("Authorization"); who != "Bearer "+secret && (user != "ada@example.com" || password != secret) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if len(r.answers) == 0 {
		r.t.Errorf("is asked once more: %s", r.asked)
		w.WriteHeader(http.StatusGone)
		return
	}
	answer := r.answers[0]
	r.answers = r.answers[1:]
	var status int
	if n, _ := fmt.Sscanf(answer, "%d", &status); n == 1 {
		w.Header().Set("Retry-After", r.after)
		w.WriteHeader(status)
		fmt.Fprint(w, `{"errorMessages": ["The value 'NOPE' does not exist for the field 'project'."]}`)
		return
	}
	body, err := os.ReadFile(filepath.Join("testdata", answer))
	if err != nil {
		r.t.Error(err)
	}
	w.Write(body)
}

var noon = time.Date(2026, 8, 20, 12, 0, 0, 0, time.UTC)

func (r *recorded) site(user string) *Site {
	server := httptest.NewServer(r)
	r.t.Cleanup(server.Close)
	return &Site{URL: server.URL, User: user, Token: secret, HTTP: server.Client(), Now: func() time.Time { return noon },
		Wait: func(_ context.Context, d time.Duration) error {
			r.waited = append(r.waited, d)
			return nil
		}}
}

func TestCloudIsReadPageByPage(t *testing.T) {
	r := &recorded{t: t, answers: []string{"cloud-info.json", "cloud-1.json", "cloud-2.json"}}
	var lines bytes.Buffer
	n, err := r.site("ada@example.com").Fetch(t.Context(), JQL("SHOP"), &lines, nil)
	if err != nil || n != 3 {
		t.Fatal(n, err)
	}
	want := "[/rest/api/2/serverInfo start= next= /rest/api/3/search/jql start= next= /rest/api/3/search/jql start= next=page2]"
	if got := fmt.Sprint(r.asked); got != want {
		t.Errorf("asks %s", got)
	}
	for i, line := range strings.Split(strings.TrimSpace(lines.String()), "\n") {
		if !strings.Contains(line, fmt.Sprintf(`"key":"SHOP-%d"`, i+1)) || !strings.Contains(line, `"names":{`) {
			t.Errorf("line %d is %s", i+1, line)
		}
	}
}

func TestServerIsReadPageByPage(t *testing.T) {
	r := &recorded{t: t, answers: []string{"server-info.json", "server-1.json", "server-2.json"}}
	var pages []string
	var lines bytes.Buffer
	n, err := r.site("").Fetch(t.Context(), JQL("SHOP"), &lines, func(done, total int) { pages = append(pages, fmt.Sprint(done, "/", total)) })
	if err != nil || n != 3 {
		t.Fatal(n, err)
	}
	if got := fmt.Sprint(pages, r.asked[1:]); got != "[2/3 3/3] [/rest/api/2/search start=0 next= /rest/api/2/search start=2 next=]" {
		t.Errorf("asks %s", got)
	}
}

func TestABusyJiraIsWaitedFor(t *testing.T) {
	for _, of := range []struct {
		name, after string
		answers     []string
		waited      string
		fails       string
	}{
		{"as long as it says", "7", []string{"429", "server-info.json", "429", "server-1.json", "server-2.json"}, "[7s 7s]", ""},
		{"until it says", noon.Add(30 * time.Second).Format(http.TimeFormat), []string{"503", "server-info.json", "server-1.json", "server-2.json"}, "[30s]", ""},
		{"longer each time", "", []string{"503", "502", "504", "server-info.json", "server-1.json", "server-2.json"}, "[1s 2s 4s]", ""},
		{"not for ever", "", []string{"429", "429", "429", "429", "429", "429"}, "[1s 2s 4s 8s 16s]", "Jira is busy (429 Too Many Requests)"},
		{"not for an hour", "3600", []string{"429"}, "[]", "it asks to wait for 1h0m0s"},
	} {
		t.Run(of.name, func(t *testing.T) {
			r := &recorded{t: t, answers: of.answers, after: of.after}
			_, err := r.site("").Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil)
			if got := fmt.Sprint(err); (of.fails == "") != (err == nil) || !strings.Contains(got, of.fails) {
				t.Errorf("ends with %v", err)
			}
			if got := fmt.Sprint(r.waited); got != of.waited {
				t.Errorf("waits %s, want %s", got, of.waited)
			}
		})
	}
}

func TestWhatJiraRefusesIsSaidWithoutTheToken(t *testing.T) {
	for answer, says := range map[string]string{"400": "does not exist for the field", "403": "refuses the token", "404": "404 Not Found"} {
		r := &recorded{t: t, answers: []string{"server-info.json", answer}}
		_, err := r.site("").Fetch(t.Context(), JQL("NOPE"), &bytes.Buffer{}, nil)
		if got := fmt.Sprint(err); !strings.Contains(got, says) || strings.Contains(got, secret) {
			t.Errorf("%s: %s", answer, got)
		}
	}
	wrong := (&recorded{t: t}).site("")
	wrong.Token = "another"
	if _, err := wrong.Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil); err == nil || !strings.Contains(err.Error(), "refuses the token") {
		t.Error(err)
	}
}

func TestATokenIsNotSentInTheClear(t *testing.T) {
	for _, address := range []string{"http://jira.example.com", "jira.example.com", "https://ada:pw@jira.example.com", "ftp://jira.example.com"} {
		if _, err := (&Site{URL: address, Token: secret}).Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil); err == nil {
			t.Errorf("%s is asked", address)
		}
	}
}

// TestATokenStaysWhereItWasSent points to the same host at another port, to
// which Go would bring the token along.
func TestATokenStaysWhereItWasSent(t *testing.T) {
	for _, status := range []int{301, 302, 303, 307, 308} {
		moved := &recorded{t: t, answers: []string{"server-info.json", "server-1.json", "server-2.json"}}
		there := moved.site("")
		from := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, there.URL+r.URL.RequestURI(), status)
		}))
		t.Cleanup(from.Close)
		site := *there
		site.URL = from.URL
		_, err := site.Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil)
		if want := fmt.Sprintf("Jira points to %s (%d ", there.URL, status); err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), secret) {
			t.Errorf("it ends with %v, want %s", err, want)
		}
		if len(moved.asked) > 0 {
			t.Errorf("%d: there it is asked %s", status, moved.asked)
		}
		site.URL = there.URL // as it was told to
		if n, err := site.Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil); err != nil || n == 0 {
			t.Errorf("where it is: %d issues, %v", n, err)
		}
	}
}

func TestWaitingEndsWithTheImport(t *testing.T) {
	r := &recorded{t: t, answers: []string{"429"}}
	site := r.site("")
	site.Wait = func(context.Context, time.Duration) error { return context.Canceled }
	if _, err := site.Fetch(t.Context(), JQL("SHOP"), &bytes.Buffer{}, nil); err != context.Canceled {
		t.Error(err)
	}
}

// TestWhatJiraAnswersIsReadAsAnExport reads custom fields by what they are
// called, and the description as it is laid out.
func TestWhatJiraAnswersIsReadAsAnExport(t *testing.T) {
	for _, of := range []struct {
		user, reads string
		answers     []string
	}{
		{"ada@example.com", "Shoppers ask for it.", []string{"cloud-info.json", "cloud-1.json", "cloud-2.json"}},
		{"", "Shoppers ask for **it**.", []string{"server-info.json", "server-1.json", "server-2.json"}},
	} {
		r := &recorded{t: t, answers: of.answers}
		var lines bytes.Buffer
		if _, err := r.site(of.user).Fetch(t.Context(), JQL("SHOP"), &lines, nil); err != nil {
			t.Fatal(err)
		}
		source := transfer.Source{Name: "SHOP", Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(lines.Bytes())), nil }}
		backlog, err := transfer.Scan(t.Context(), []transfer.Source{source}, transfer.Options{Tool: transfer.Jira})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for record, err := range backlog.Records(t.Context()) {
			if err != nil || record.Issue == nil || len(record.Problems) > 0 {
				t.Fatal(err, record.Problems)
			}
			n++
			issue := record.Issue
			if issue.Key != fmt.Sprint("SHOP-", n) || issue.Points == nil || *issue.Points != float64(n) || len(issue.Sprints) != 1 || issue.Sprints[0].Name != "Checkout 23" ||
				issue.Description != of.reads || issue.Assignee.Name != "Ada Berg" || len(issue.Past) == 0 {
				t.Errorf("of %s comes %+v", of.answers[1], issue)
			}
		}
		if n != 3 {
			t.Errorf("%d come of %s", n, of.answers[1])
		}
	}
}
