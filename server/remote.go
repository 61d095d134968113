package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"throughline/graph/transfer"
	"throughline/server/client"
)

// remote is which server a command asks, and with whose token: another than
// where holds, which is the data itself.
type remote struct {
	Server string `default:"http://localhost:8080" placeholder:"URL" help:"The server to ask. [default: ${default}]"`
	// In the environment it is in no list of processes.
	Token string `placeholder:"TOKEN" help:"A script's token, tl_…; best given as THROUGHLINE_TOKEN."`
}

func (r remote) client() (*client.Client, error) {
	if r.Token == "" {
		return nil, errors.New("THROUGHLINE_TOKEN is not set: make a token on your profile page, or with throughline token create")
	}
	c, err := client.New(r.Server, r.Token)
	if err != nil {
		return nil, fmt.Errorf("--server: %w", err)
	}
	return c, nil
}

type query struct {
	remote
	File      string            `arg:"" name:"FILE" help:"The document to send; - reads it from standard input."`
	Variables map[string]string `name:"var" short:"v" mapsep:"none" placeholder:"NAME=VALUE" help:"A variable. What is JSON is sent as that, everything else as text. Once for each."`
	Operation string            `placeholder:"NAME" help:"Which operation of the document to run, where it has several."`
}

func (query) Help() string {
	return `Examples:

  throughline query backlog.graphql -v product=PAY -v first=20
  echo '{ viewer { name } }' | throughline query -

It prints the answer, and ends with 1 when it has errors.`
}

// Run sends a document and prints the answer.
func (q *query) Run(p *program) error {
	c, err := q.client()
	if err != nil {
		return err
	}
	document, err := q.document(p)
	if err != nil {
		return err
	}
	answer, refused := c.Ask(p.ctx, document, q.Operation, variables(q.Variables))
	if answer != nil {
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, answer, "", "  "); err != nil {
			return err
		}
		fmt.Fprintln(p.stdout, pretty.String())
	}
	return refused
}

func (q *query) document(p *program) (string, error) {
	if q.File == "-" {
		text, err := io.ReadAll(p.stdin)
		return string(text), err
	}
	text, err := os.ReadFile(q.File)
	return string(text), err
}

// variables are what was given as NAME=VALUE.
func variables(given map[string]string) map[string]any {
	all := map[string]any{}
	for name, text := range given {
		d := json.NewDecoder(strings.NewReader(text))
		d.UseNumber()
		var value any
		if d.Decode(&value) != nil || d.More() {
			value = text
		}
		all[name] = value
	}
	return all
}

type stories struct {
	List storiesList `cmd:"" help:"Lists a product's stories, in the order of the backlog."`
}

type storiesList struct {
	remote
	Product string   `required:"" placeholder:"KEY" help:"Whose stories: PAY."`
	Status  []string `placeholder:"STATUS" help:"Only those: DRAFT, READY, IN_PROGRESS, IN_REVIEW, ACCEPTED or DROPPED. Once for each. [default: all]"`
	JSON    bool     `name:"json" xor:"form" help:"One JSON object a line instead of a table."`
	CSV     bool     `name:"csv" xor:"form" help:"CSV instead of a table: no cell is a formula, and throughline import csv reads it."`
}

func (storiesList) Help() string {
	return `Examples:

  throughline stories list --product PAY --status READY
  throughline stories list --product PAY --csv > backlog.csv

What begins as a formula has an apostrophe before it in CSV, which the import takes off again. Features and assignees are for who reads it: the import takes neither.`
}

// Run prints stories, a page at a time.
func (l *storiesList) Run(p *program) error {
	c, err := l.client()
	if err != nil {
		return err
	}
	var status []client.StoryStatus
	for _, name := range l.Status {
		status = append(status, client.StoryStatus(strings.ToUpper(name)))
	}
	out := l.out(p.stdout)
	for after := (*string)(nil); ; {
		page, err := client.Stories(p.ctx, c, l.Product, status, after)
		if err != nil {
			return err
		}
		if page.Product == nil {
			return fmt.Errorf("--product: there is no product %s that this token sees", l.Product)
		}
		for _, edge := range page.Product.Backlog.Edges {
			if err := out.story(edge.Node); err != nil {
				return err
			}
		}
		if err := out.flush(); err != nil {
			return err
		}
		info := page.Product.Backlog.PageInfo
		if !info.HasNextPage {
			return nil
		}
		after = info.EndCursor
	}
}

type listed = client.StoriesProductBacklogStoryConnectionEdgesStoryEdgeNodeStory

// listing is a form that stories are printed in, and what ends a page of it.
type listing struct {
	story func(listed) error
	flush func() error
}

func (l *storiesList) out(w io.Writer) listing {
	switch {
	case l.JSON:
		line := json.NewEncoder(w)
		return listing{func(s listed) error { return line.Encode(s) }, func() error { return nil }}
	case l.CSV:
		rows := csv.NewWriter(w)
		rows.Write([]string{"Key", "Title", "Status", "Points", "Sprint", "Feature", "Labels", "Assignees"}) // its error is flush's, too
		return listing{func(s listed) error { return rows.Write(cells(s)) }, func() error { rows.Flush(); return rows.Error() }}
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	return listing{func(s listed) error {
		_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", s.Key, s.Status, points(s), sprint(s), s.Title)
		return err
	}, table.Flush}
}

func points(s listed) string {
	if s.Points == nil {
		return ""
	}
	return fmt.Sprint(*s.Points)
}

func sprint(s listed) string {
	if s.Sprint == nil {
		return ""
	}
	return s.Sprint.Name
}

// cells is a story as a row of CSV.
func cells(s listed) []string {
	var feature string
	var labels, assignees []string
	if s.Feature != nil {
		feature = s.Feature.Title
	}
	for _, label := range s.Labels {
		labels = append(labels, label.Name)
	}
	for _, user := range s.Assignees {
		assignees = append(assignees, user.Name)
	}
	row := []string{s.Key, s.Title, string(s.Status), points(s), sprint(s), feature, strings.Join(labels, ", "), strings.Join(assignees, ", ")}
	for i, text := range row {
		row[i] = transfer.Cell(text)
	}
	return row
}

type reading struct {
	Add readingAdd `cmd:"" help:"Records a reading of a goal's metric."`
}

type readingAdd struct {
	remote
	Goal   string    `arg:"" name:"GOAL" help:"The goal's id, as in its page's address: goal_…"`
	Value  float64   `arg:"" name:"VALUE" help:"What was measured, in the metric's unit."`
	At     time.Time `placeholder:"TIME" format:"2006-01-02T15:04:05Z07:00" help:"When: 2026-11-27T06:00:00Z. [default: now]"`
	Source string    `default:"script" placeholder:"NAME" help:"Who measured. The same time and source again replaces the reading. [default: ${default}]"`
}

func (readingAdd) Help() string {
	return `Examples:

  throughline reading add goal_01j9… 41.5 --source nightly
  throughline reading add goal_01j9… "$(./measure)" --at "$(date -u +%FT00:00:00Z)" --source nightly`
}

// Run records a reading and says of which goal.
func (r *readingAdd) Run(p *program) error {
	c, err := r.client()
	if err != nil {
		return err
	}
	in := client.RecordReadingInput{GoalId: r.Goal, Value: r.Value, Source: &r.Source}
	if !r.At.IsZero() {
		in.At = &r.At
	}
	done, err := client.AddReading(p.ctx, c, in)
	if err != nil {
		return err
	}
	made, goal := done.RecordReading.ReadingEdge.Node, done.RecordReading.Goal
	fmt.Fprintf(p.stdout, "%s: %v %s at %s\n", goal.Title, made.Value, goal.Metric.Unit, made.At.Format(time.RFC3339))
	return nil
}
