// Package jira reads issues of Jira Cloud, Server and Data Center by its REST
// API, and writes them as package graph/transfer reads them: JSON, one a line.
package jira

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"throughline/server/redirect"
)

const (
	pageSize  = 100
	maxPage   = 256 << 20 // bytes of one answer
	maxTries  = 6
	firstWait = time.Second
	maxWait   = 2 * time.Minute // what asks for longer is told to whoever imports
)

// Site is a Jira and who asks it. The token goes into one header, to that
// address, and nowhere else: no redirect is followed.
type Site struct {
	URL   string // https://example.atlassian.net, without /rest
	User  string // the mail address a token of Cloud belongs to; "" for a personal token of Server
	Token string

	HTTP *http.Client
	Now  func() time.Time
	// Wait lets a while pass, or returns why it did not.
	Wait func(ctx context.Context, d time.Duration) error
}

// JQL is the query of all issues of a project.
func JQL(project string) string {
	return "project = " + strconv.Quote(project)
}

// Fetch writes the issues a query finds, one a line, and returns how many. Told,
// when set, hears of each page; total is 0 where Jira does not say.
func (s *Site) Fetch(ctx context.Context, jql string, into io.Writer, told func(done, total int)) (n int, err error) {
	if err := s.check(); err != nil {
		return 0, err
	}
	if !strings.Contains(strings.ToLower(jql), "order by") { // pages need an order
		jql += " ORDER BY created ASC, key ASC"
	}
	var about struct{ DeploymentType string }
	if err := s.get(ctx, "/rest/api/2/serverInfo", nil, &about); err != nil {
		return 0, err
	}
	ask := url.Values{"jql": {jql}, "fields": {"*all"}, "expand": {"names,changelog"}, "maxResults": {strconv.Itoa(pageSize)}}
	cloud := about.DeploymentType == "Cloud"
	path := "/rest/api/2/search"
	if cloud {
		path = "/rest/api/3/search/jql"
	}
	seen := map[string]bool{}
	for {
		var page page
		if !cloud {
			ask.Set("startAt", strconv.Itoa(n))
		}
		if err := s.get(ctx, path, ask, &page); err != nil {
			return n, err
		}
		for _, issue := range page.Issues {
			if err := writeIssue(into, issue, page.Names); err != nil {
				return n, err
			}
		}
		n += len(page.Issues)
		if told != nil {
			told(n, page.Total)
		}
		switch next := page.NextPageToken; {
		case cloud && (next == "" || page.IsLast), !cloud && (n >= page.Total || len(page.Issues) == 0):
			return n, nil
		case cloud && seen[next]:
			return n, errors.New("Jira answers the same page again and again")
		case cloud:
			seen[next] = true
			ask.Set("nextPageToken", next)
		}
	}
}

// page is an answer of either search.
type page struct {
	Issues        []json.RawMessage
	Names         json.RawMessage // what custom fields are called
	NextPageToken string
	IsLast        bool
	Total         int
}

// writeIssue writes an issue with the names of the fields, as if it had been
// asked for alone.
func writeIssue(into io.Writer, issue, names json.RawMessage) error {
	var line bytes.Buffer
	if err := json.Compact(&line, issue); err != nil {
		return err
	}
	if len(names) > 0 && line.Len() > 2 && line.Bytes()[0] == '{' {
		line.Truncate(line.Len() - 1)
		line.WriteString(`,"names":`)
		if err := json.Compact(&line, names); err != nil {
			return err
		}
		line.WriteByte('}')
	}
	line.WriteByte('\n')
	_, err := into.Write(line.Bytes())
	return err
}

func (s *Site) check() error {
	at, err := url.Parse(s.URL)
	switch {
	case err != nil || at.Host == "" || at.Scheme != "https" && at.Scheme != "http" || at.User != nil:
		return fmt.Errorf("--url %q: want the address of a Jira, such as https://example.atlassian.net", s.URL)
	case at.Scheme == "http" && !isLoopback(at.Hostname()):
		return fmt.Errorf("--url %q: the token would be sent unencrypted; want https", s.URL)
	}
	return nil
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// get asks until there is an answer, a few times where Jira is busy.
func (s *Site) get(ctx context.Context, path string, ask url.Values, into any) error {
	wait := firstWait
	for try := 1; ; try++ {
		again, after, err := s.once(ctx, path, ask, into)
		if err == nil || !again || try == maxTries || ctx.Err() != nil {
			return err
		}
		if after == 0 {
			after, wait = wait, 2*wait
		}
		if after > maxWait {
			return fmt.Errorf("%w; it asks to wait for %s", err, after.Round(time.Second))
		}
		if err := s.Wait(ctx, after); err != nil {
			return err
		}
	}
}

// once asks once. again says that asking later may help, after how long when
// Jira says so.
func (s *Site) once(ctx context.Context, path string, ask url.Values, into any) (again bool, after time.Duration, err error) {
	address := strings.TrimRight(s.URL, "/") + path
	if len(ask) > 0 {
		address += "?" + ask.Encode()
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return false, 0, err
	}
	r.Header.Set("Accept", "application/json")
	if s.User != "" {
		r.SetBasicAuth(s.User, s.Token)
	} else if s.Token != "" {
		r.Header.Set("Authorization", "Bearer "+s.Token)
	}
	answer, err := redirect.Refusing(s.HTTP).Do(r)
	if err != nil {
		return true, 0, fmt.Errorf("asking Jira: %w", err)
	}
	defer answer.Body.Close()
	if to, is := redirect.Target(answer, path); is {
		return false, 0, fmt.Errorf("Jira points to %s (%s), where the token does not go by itself. If that is your Jira, give it as --url", to, answer.Status)
	}
	switch status := answer.StatusCode; {
	case status == http.StatusOK:
		if err := json.NewDecoder(io.LimitReader(answer.Body, maxPage)).Decode(into); err != nil {
			return errors.Is(err, io.ErrUnexpectedEOF), 0, fmt.Errorf("reading what Jira answers: %w", err)
		}
		return false, 0, nil
	case status == http.StatusTooManyRequests, status >= 502 && status <= 504:
		return true, s.retryAfter(answer.Header.Get("Retry-After")), fmt.Errorf("Jira is busy (%s)", answer.Status)
	case status == http.StatusUnauthorized, status == http.StatusForbidden:
		return false, 0, fmt.Errorf("Jira refuses the token (%s)", answer.Status)
	default:
		return false, 0, fmt.Errorf("Jira answers %s%s", answer.Status, complaint(answer.Body))
	}
}

// retryAfter is how long Jira asks to wait, in seconds or until a time; 0 when
// it does not.
func (s *Site) retryAfter(header string) time.Duration {
	if seconds, err := strconv.Atoi(header); err == nil && seconds > 0 {
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(header); err == nil {
		return max(0, at.Sub(s.Now()))
	}
	return 0
}

// complaint is what Jira says is wrong, such as with the query.
func complaint(body io.Reader) string {
	var said struct{ ErrorMessages []string }
	if json.NewDecoder(io.LimitReader(body, 64<<10)).Decode(&said) != nil || len(said.ErrorMessages) == 0 {
		return ""
	}
	return ": " + strings.Join(said.ErrorMessages, " ")
}
