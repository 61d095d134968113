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

// Readings reads a CSV file whose columns are a time, a value and, where there
// is one, a note. A first row that is neither is taken as their names. At most
// most rows are read.
func Readings(text string, zone *time.Location, most int) ([]Measured, []Problem) {
	text = strings.TrimPrefix(text, "\ufeff")
	rows, problems := readingRows(text, most)
	votes := &dateVotes{}
	for _, r := range rows {
		votes.row(0, r.cells[0])
	}
	dates := votes.finding(InferDates)
	if dates.Ambiguous {
		return nil, append(problems, Problem{Row: rows[0].number, Reason: "Nothing tells the day from the month. Write days as 2026-03-05."})
	}
	var read []Measured
	first := map[time.Time]int{}
	for _, r := range rows {
		m, reason := r.measured(dates.Order, zone)
		if before, again := first[m.At]; again && reason == "" {
			reason = fmt.Sprintf("Row %d is of the same time.", before)
		}
		if reason != "" {
			problems = append(problems, Problem{Row: r.number, Reason: reason})
			continue
		}
		first[m.At] = r.number
		read = append(read, m)
	}
	return read, problems
}

type readingRow struct {
	number int
	cells  []string
}

func readingRows(text string, most int) (rows []readingRow, problems []Problem) {
	reader := newRowReader(strings.NewReader(text), detectComma([]byte(text)))
	for {
		r, err := reader.next()
		if r == nil || err != nil {
			return rows, problems
		}
		cells := r.cells()
		switch {
		case r.broken != "":
			problems = append(problems, Problem{Row: r.number, Reason: r.broken})
		case r.number == 1 && isHeader(cells):
		case len(rows) == most:
			return rows, append(problems, Problem{Row: r.number, Reason: fmt.Sprintf("At most %d readings are taken at a time.", most)})
		default:
			rows = append(rows, readingRow{r.number, append(cells, "", "", "")})
		}
	}
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
