package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// boardColumns are the columns of a board, and the statuses each shows.
var boardColumns = []struct {
	status story.Status
	shows  []story.Status
}{
	{story.StatusReady, []story.Status{story.StatusDraft, story.StatusReady}},
	{story.StatusInProgress, []story.Status{story.StatusInProgress}},
	{story.StatusInReview, []story.Status{story.StatusInReview}},
	{story.StatusAccepted, []story.Status{story.StatusAccepted}},
}

// maxColumn is how many stories a column of a board holds.
const maxColumn = 500

// board reads a sprint's stories once and deals them to the columns.
func board(ctx context.Context, s *ent.Sprint) (*gen.Board, error) {
	q := db(ctx).Story.Query().Where(story.ProductID(s.ProductID), story.SprintID(s.ID),
		story.StatusNEQ(story.StatusDropped)).Order(story.ByRank()).Limit(len(boardColumns) * maxColumn)
	collectStory(selected(ctx, "columns", "stories"), q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	b := &gen.Board{}
	for _, column := range boardColumns {
		col := &gen.BoardColumn{Status: column.status, Stories: []*ent.Story{}}
		for _, row := range rows {
			if !slices.Contains(column.shows, row.Status) || len(col.Stories) == maxColumn {
				continue
			}
			col.Stories = append(col.Stories, row)
			if row.Points != nil {
				col.Points += *row.Points
			}
		}
		b.Columns = append(b.Columns, col)
	}
	return b, nil
}
