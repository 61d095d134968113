package transfer

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Measured is one row of a file of readings.
type Measured struct {
	Row   int // as a spreadsheet counts, from 1
	At    time.Time
	Value float64
	Note  string
}

// ReadingFile is a CSV file of readings, or a part of one.
type ReadingFile struct {
	Text string
	// First is the number of its first row: 1, or more in the parts after.
	First int
	// Days says how days in numbers are written; InferDates looks at them all.
	Days DateOrder
	Zone *time.Location
}

// ReadingsFound is what such a file says.
type ReadingsFound struct {
	Read     []Measured
	Problems []Problem
	// Days is how its days in numbers are written; InferDates where there are
	// none, or nothing tells.
	Days DateOrder
}

// Readings reads a CSV file whose columns are a time, a value and, where there
// is one, a note. Row 1 is taken as their names where it is neither. At most
// most rows are read.
func Readings(file ReadingFile, most int) ReadingsFound {
	rows, problems := readingRows(file, most)
	votes := &dateVotes{}
	for _, r := range rows {
		votes.row(0, r.cells[0])
	}
	dates := votes.finding(file.Days)
	if dates.Ambiguous {
		problem := Problem{Row: rows[0].number, Reason: "Nothing tells the day from the month. Write days as 2026-03-05."}
		return ReadingsFound{Problems: append(problems, problem)}
	}
	found := ReadingsFound{Problems: problems}
	if dates.Numeric > 0 {
		found.Days = dates.Order
	}
	first := map[time.Time]int{}
	for _, r := range rows {
		m, reason := r.measured(dates.Order, file.Zone)
		if before, again := first[m.At]; again && reason == "" {
			reason = fmt.Sprintf("Row %d is of the same time.", before)
		}
		if reason != "" {
			found.Problems = append(found.Problems, Problem{Row: r.number, Reason: reason})
			continue
		}
		first[m.At] = r.number
		found.Read = append(found.Read, m)
	}
	return found
}

type readingRow struct {
	number int
	cells  []string
}

func readingRows(file ReadingFile, most int) (rows []readingRow, problems []Problem) {
	text := strings.TrimPrefix(file.Text, "\ufeff")
	reader := newRowReader(strings.NewReader(text), readingComma(text))
	for {
		r, err := reader.next()
		if r == nil || err != nil {
			return rows, problems
		}
		cells, number := r.cells(), r.number+max(file.First, 1)-1
		switch {
		case r.broken != "":
			problems = append(problems, Problem{Row: number, Reason: r.broken})
		case number == 1 && isHeader(cells):
		case len(rows) == most:
			return rows, append(problems, Problem{Row: number, Reason: fmt.Sprintf("At most %d readings are taken at a time.", most)})
		default:
			rows = append(rows, readingRow{number, append(cells, "", "", "")})
		}
	}
}

// readingComma is what parts the cells: by which most of the first rows are a
// time and a value. One with decimal commas has as many of those.
func readingComma(text string) byte {
	best, most := detectComma([]byte(text)), 0
	for _, comma := range []byte("\t;,") {
		reader, readable := newRowReader(strings.NewReader(text), comma), 0
		for range 10 {
			r, err := reader.next()
			if r == nil || err != nil {
				break
			}
			if isReading(readingRow{cells: append(r.cells(), "", "", "")}) {
				readable++
			}
		}
		if readable > most {
			best, most = comma, readable
		}
	}
	return best
}

func isReading(r readingRow) bool {
	for _, order := range []DateOrder{DMY, MDY} {
		if _, reason := r.measured(order, time.UTC); reason == "" {
			return true
		}
	}
	return false
}

// isHeader tells the names of columns from a reading.
func isHeader(cells []string) bool {
	for _, cell := range cells {
		if strings.ContainsAny(cell, "0123456789") {
			return false
		}
	}
	return true
}

// measured reads a row, or says why it cannot be read.
func (r readingRow) measured(order DateOrder, zone *time.Location) (m Measured, reason string) {
	at, err := ParseDate(r.cells[0], order, zone)
	if err != nil {
		return m, fmt.Sprintf("“%s” is not a time.", short(r.cells[0]))
	}
	value, ok := decimal(r.cells[1])
	if !ok {
		return m, fmt.Sprintf("“%s” is not a value.", short(r.cells[1]))
	}
	return Measured{Row: r.number, At: at.UTC(), Value: value, Note: strings.TrimSpace(r.cells[2])}, ""
}

func short(cell string) string {
	if runes := []rune(cell); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return cell
}

// decimal reads a number as people and spreadsheets write it. Of commas and
// points the last is the decimal sign where both stand, or where one stands
// alone; what stands several times parts thousands.
func decimal(cell string) (float64, bool) {
	s := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "'", "", "’", "", "−", "-").Replace(strings.TrimSpace(cell))
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas > 0 && points > 0 && strings.LastIndex(s, ",") > strings.LastIndex(s, "."):
		s = strings.ReplaceAll(s, ".", "")
	case commas > 1 || commas > 0 && points > 0:
		s = strings.ReplaceAll(s, ",", "")
	case points > 1:
		s = strings.ReplaceAll(s, ".", "")
	}
	value, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	if err != nil || math.IsNaN(value) || math.IsInf(value, 0) || strings.ContainsAny(s, "xXpP_") {
		return 0, false
	}
	return value, true
}
