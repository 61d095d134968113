package transfer

import (
	"fmt"
	"time"
)

// Tool is what an export comes from.
type Tool int

const (
	Jira Tool = iota
	Trello
	GitHub
	Azure
	// Table is a CSV of any tool.
	Table
)

// reads is what a tool's export is, for who brings something else.
var reads = map[Tool]string{
	Jira:   "a CSV export of Jira, or its issues as JSON, one a line",
	Trello: "a board as Trello exports it: JSON",
	GitHub: "issues of GitHub as a JSON list, or an archive of them",
	Azure:  "a CSV export of a query of Azure DevOps",
	Table:  "a CSV file",
}

// reader is what reads a stream of the tool.
func (o Options) reader(st *stream, file string, order DateOrder, zone *time.Location, learned *File) (drafts, error) {
	switch {
	case o.Tool == Trello && st.format == JSON:
		return newTrelloCards(st, file, o.Map, learned)
	case o.Tool == GitHub && st.format == JSON:
		return newGitHubIssues(st, file, o, learned)
	case o.Tool == Jira && st.format == JSON && !st.list:
		return newJSONIssues(st, file, o.Map, learned), nil
	case o.Tool != Trello && o.Tool != GitHub && st.format == CSV:
		return newCSVIssues(st, file, o, order, zone, learned)
	}
	return nil, fmt.Errorf("%w: want %s", ErrFormat, reads[o.Tool])
}
