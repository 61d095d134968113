package graph

import (
	"fmt"
	"testing"

	"throughline/graph/transfer"
)

func TestImportBringsABoardOfTrello(t *testing.T) {
	w := newWorld(t)
	in := Import{Sources: []transfer.Source{fixture("board.json")}, Product: "CHK", Options: transfer.Options{Tool: transfer.Trello}}
	r, err := w.tryImport(admin, in)
	must(t, err)
	same(t, []int{r.Stories.New, r.Criteria.New, r.Comments.New, r.RefusedRows}, []int{4, 2, 1, 2})
	chained(t, w, w.product)

	s := w.imported("TRELLO_BAK3RY-1")
	same(t, []any{s.Key, s.Status, len(s.Edges.Assignees)}, []any{"CHK-1", "ACCEPTED", 2})
	r2 := w.as(po).must(`query($k: String!) { story(key: $k) { criteria { text state } } }`, map[string]any{"k": s.Key})
	same(t, r2.at("story", "criteria"), "[map[state:OPEN text:Scales are clean] map[state:MET text:Crust is brown]]")
	same(t, fmt.Sprint(w.pastOf("TRELLO_BAK3RY-3")), "[03-01 13:07 03-05 08:00 status=\"DROPPED\"]")
	same(t, w.imported("TRELLO_BAK3RY-5").Status, "DROPPED")

	again, err := w.tryImport(admin, in)
	must(t, err)
	same(t, []int{again.Stories.Same, again.Stories.New + again.Stories.Changed, again.Criteria.New, again.Comments.New}, []int{4, 0, 0, 0})
}

func TestImportBringsIssuesOfGitHub(t *testing.T) {
	w := newWorld(t)
	in := Import{Sources: []transfer.Source{fixture("github.json")}, Product: "CHK", Options: transfer.Options{Tool: transfer.GitHub}}
	r, err := w.tryImport(admin, in)
	must(t, err)
	same(t, []int{r.Stories.New, r.Features.New, r.Comments.New, r.RefusedRows}, []int{3, 1, 1, 2})
	same(t, []any{w.imported("OVEN_2-7").Key, w.imported("OVEN_2-7").Status, w.imported("OVEN_2-8").Status}, []any{"CHK-7", "ACCEPTED", "DROPPED"})
	again, err := w.tryImport(admin, in)
	must(t, err)
	same(t, []int{again.Stories.Same, again.Stories.New + again.Stories.Changed}, []int{3, 0})
}
