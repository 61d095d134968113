package graph

import (
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/predicate"
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

// readingFile is a file, or a part of one, to read.
type readingFile struct {
	csv      string
	firstRow int
	days     *gen.DayOrder
	source   string
}

// readingsInCSV reads what a file says was measured in a product, beside what is
// recorded of the same by the same source, and records nothing.
func readingsInCSV(ctx context.Context, productID string, of predicate.Reading, in readingFile) (*gen.ReadingsInCSV, error) {
	if in.firstRow < 1 {
		return nil, invalid("firstRow", "Rows count from 1.")
	}
	zone, err := zoneOfProduct(ctx, productID)
	if err != nil {
		return nil, err
	}
	file := transfer.ReadingFile{Text: in.csv, First: in.firstRow, Zone: zone}
	if in.days != nil {
		file.Days = dayOrders[*in.days]
	}
	read := transfer.Readings(file, maxBulk)
	there, err := recordedAt(ctx, of, in.source, read.Read)
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

// recordedAt returns what is recorded of the same by a source at the given times.
func recordedAt(ctx context.Context, of predicate.Reading, source string, read []transfer.Measured) (map[time.Time]*ent.Reading, error) {
	times := make([]time.Time, len(read))
	for i, m := range read {
		times[i] = m.At
	}
	rows, err := db(ctx).Reading.Query().Where(of, reading.Source(source), reading.AtIn(times...)).All(ctx)
	there := map[time.Time]*ent.Reading{}
	for _, row := range rows {
		there[row.At.UTC()] = row
	}
	return there, err
}
