package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/graph/gen"
)

// importReport is a report as the API tells it.
func importReport(r *ImportReport) *gen.ImportReport {
	out := &gen.ImportReport{Refused: r.RefusedRows, ProblemCount: r.ProblemCount, Notes: notesOf(r),
		Problems: []*gen.ImportProblem{}, Columns: []*gen.ImportColumn{}, Statuses: []*gen.ImportStatus{}, Preview: []*gen.ImportRow{}}
	for _, kind := range []struct {
		of gen.ImportKind
		n  Tally
	}{
		{gen.ImportKindStories, r.Stories}, {gen.ImportKindFeatures, r.Features}, {gen.ImportKindSprints, r.Sprints},
		{gen.ImportKindCriteria, r.Criteria}, {gen.ImportKindComments, r.Comments}, {gen.ImportKindLabels, r.Labels},
		{gen.ImportKindLinks, r.Links}, {gen.ImportKindPeople, r.People},
	} {
		out.Tallies = append(out.Tallies, &gen.ImportTally{Kind: kind.of, New: kind.n.New, Changed: kind.n.Changed, Same: kind.n.Same})
	}
	for _, p := range r.Problems {
		out.Problems = append(out.Problems, &gen.ImportProblem{Row: p.Row, Key: p.Key, Field: p.Field, Value: p.Value, Reason: p.Reason, Refused: p.Refused})
	}
	for _, f := range r.Files {
		out.Rows += f.Issues
		out.LeftOut += f.LeftOut
		for _, c := range f.Columns {
			if c.Header != "" {
				out.Columns = append(out.Columns, &gen.ImportColumn{Header: c.Header, Field: c.Field, Guessed: c.Guessed, Filled: c.Filled, Example: c.Example})
			}
		}
		for _, status := range slices.Sorted(maps.Keys(f.UnknownStatuses)) {
			out.Statuses = append(out.Statuses, &gen.ImportStatus{Status: status, Count: f.UnknownStatuses[status]})
		}
	}
	for _, row := range r.Preview {
		out.Preview = append(out.Preview, &gen.ImportRow{Row: row.Row, Was: row.Was, Becomes: orNone(row.Becomes), Title: row.Title, IsFeature: row.IsFeature,
			Status: row.Status, Points: row.Points, Criteria: row.Criteria, Feature: orNone(row.Feature), Known: row.Known})
	}
	return out
}

// notesOf says in sentences what a report tells of the whole.
func notesOf(r *ImportReport) []string {
	notes := []string{}
	say := func(n int, format string, args ...any) {
		if n > 0 {
			notes = append(notes, fmt.Sprintf(format, args...))
		}
	}
	for _, f := range r.Files {
		say(len(f.Dates.Why), "Dates: %s.", f.Dates.Why)
		for _, note := range f.Notes {
			notes = append(notes, strings.ToUpper(note[:1])+note[1:]+".")
		}
	}
	say(r.Renumbered, "%d stories get a new number, for theirs is taken; the key they came with finds them, too.", r.Renumbered)
	say(r.Kept, "%d values stay as they are here, for they were changed here and in the file.", r.Kept)
	say(len(r.Parked), "Planned instead of active, since a product has one active sprint: %s.", strings.Join(r.Parked, ", "))
	say(r.EpicLabels, "%d labels of epics are left out, for features have none.", r.EpicLabels)
	say(r.LinksAside, "%d links are left out, for they lead to no story in the file or here.", r.LinksAside)
	return notes
}

// reportOfRun is what an import did.
func reportOfRun(run *ent.ImportRun) (*gen.ImportReport, error) {
	if len(run.Report) == 0 {
		return nil, nil
	}
	var r ImportReport
	if err := json.Unmarshal(run.Report, &r); err != nil {
		return nil, err
	}
	return importReport(&r), nil
}
