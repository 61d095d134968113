package graph

import (
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/reading"
	"throughline/graph/gen"
	"throughline/graph/transfer"
)

// dayOrders are the words of the API for how days in numbers are written.
var dayOrders = map[gen.DayOrder]transfer.DateOrder{
	gen.DayOrderDayFirst:   transfer.DMY,
	gen.DayOrderMonthFirst: transfer.MDY,
	gen.DayOrderYearFirst:  transfer.YMD,
}

// readingsInCSV reads what a file says was measured, beside what is recorded by
// the same source, and records nothing.
func readingsInCSV(ctx context.Context, g *ent.Goal, csv string, firstRow int, days *gen.DayOrder, source string) (*gen.ReadingsInCSV, error) {
	if firstRow < 1 {
		return nil, invalid("firstRow", "Rows count from 1.")
	}
	zone, err := zoneOfGoal(ctx, g)
	if err != nil {
		return nil, err
	}
	file := transfer.ReadingFile{Text: csv, First: firstRow, Zone: zone}
	if days != nil {
		file.Days = dayOrders[*days]
	}
	read := transfer.Readings(file, maxBulk)
	there, err := recordedAt(ctx, g.ID, source, read.Read)
	if err != nil {
		return nil, err
	}
	found := &gen.ReadingsInCSV{Rows: []*gen.CSVReading{}, Problems: []*gen.CSVProblem{}}
	for order, as := range dayOrders {
		if as == read.Days {
			found.Days = &order
		}
	}
	problems := read.Problems
	for _, m := range read.Read {
		if isAhead(ctx, m.At) {
			problems = append(problems, transfer.Problem{Row: m.Row, Reason: "A reading cannot come from the future."})
			continue
		}
		found.Rows = append(found.Rows, &gen.CSVReading{Row: m.Row, At: m.At, Value: m.Value, Note: m.Note, Recorded: there[m.At]})
	}
	slices.SortStableFunc(problems, func(a, b transfer.Problem) int { return a.Row - b.Row })
	for _, p := range problems[:min(len(problems), 100)] {
		found.Problems = append(found.Problems, &gen.CSVProblem{Row: p.Row, Reason: p.Reason})
	}
	return found, nil
}

// recordedAt returns what is recorded of a goal by a source at the given times.
func recordedAt(ctx context.Context, goalID, source string, read []transfer.Measured) (map[time.Time]*ent.Reading, error) {
	times := make([]time.Time, len(read))
	for i, m := range read {
		times[i] = m.At
	}
	rows, err := db(ctx).Reading.Query().Where(reading.GoalID(goalID), reading.Source(source), reading.AtIn(times...)).All(ctx)
	there := map[time.Time]*ent.Reading{}
	for _, row := range rows {
		there[row.At.UTC()] = row
	}
	return there, err
}
