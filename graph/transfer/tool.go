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
)

// reads is what a tool's export is, for who brings something else.
var reads = map[Tool]string{
	Jira:   "a CSV export of Jira, or its issues as JSON, one a line",
	Trello: "a board as Trello exports it: JSON",
}

// reader is what reads a stream of the tool.
func (o Options) reader(st *stream, file string, order DateOrder, zone *time.Location, learned *File) (drafts, error) {
	switch {
	case o.Tool == Trello && st.format == JSON:
		return newTrelloCards(st, file, o.Map, learned)
	case o.Tool == Jira && st.format == JSON && !st.list:
		return newJSONIssues(st, file, o.Map, learned), nil
	case o.Tool == Jira && st.format == CSV:
		return newCSVIssues(st, file, o.Map, order, zone, learned)
	}
	return nil, fmt.Errorf("%w: want %s", ErrFormat, reads[o.Tool])
}
