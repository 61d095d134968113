package forecast

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// MaxDelivered is the most that is believed of one period: far above any team,
// far below where sums lose their units.
const MaxDelivered = 1e9

// Series is what one team delivered, the oldest period first.
type Series struct {
	Name      string
	Delivered []float64 // a period, in points or stories
}

// Problem is a row that was left out.
type Problem struct {
	Row                   int // the header is row 1
	Column, Value, Reason string
}

func (p Problem) Error() string {
	return fmt.Sprintf("row %d: %s %.60q %s", p.Row, p.Column, p.Value, p.Reason)
}

// ReadSeries reads CSV with the columns series, period and delivered, in any
// order and beside any others. Periods of a series are in the order of the file.
// A row that is not understood is told to bad and left out. It fails where there
// is no such header, or the file is no CSV.
func ReadSeries(r io.Reader, bad func(Problem)) ([]Series, error) {
	buffered := bufio.NewReader(r)
	if mark, _ := buffered.Peek(3); bytes.Equal(mark, []byte("\xef\xbb\xbf")) {
		buffered.Discard(3)
	}
	rows := csv.NewReader(buffered)
	rows.FieldsPerRecord, rows.ReuseRecord = -1, true
	at, err := header(rows)
	if err != nil {
		return nil, err
	}
	var all []Series
	index := map[string]int{}
	seen := map[[2]string]bool{}
	for row := 2; ; row++ {
		fields, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("row %d: %w", row, err)
		}
		var values [3]string
		for i, column := range at {
			if column < len(fields) {
				values[i] = strings.Clone(strings.TrimSpace(fields[column]))
			}
		}
		delivered, problem := amount(values)
		if problem.Reason == "" && seen[[2]string{values[0], values[1]}] {
			problem = Problem{Column: "period", Value: values[1], Reason: "is there twice in " + values[0]}
		}
		if problem.Reason != "" {
			problem.Row = row
			bad(problem)
			continue
		}
		seen[[2]string{values[0], values[1]}] = true
		i, known := index[values[0]]
		if !known {
			i = len(all)
			index[values[0]] = i
			all = append(all, Series{Name: values[0]})
		}
		all[i].Delivered = append(all[i].Delivered, delivered)
	}
}

var columns = [3]string{"series", "period", "delivered"}

// header returns where each of the columns is.
func header(rows *csv.Reader) (at [3]int, err error) {
	fields, err := rows.Read()
	if errors.Is(err, io.EOF) {
		return at, errors.New("the file is empty; its first row names the columns series, period and delivered")
	}
	if err != nil {
		return at, fmt.Errorf("row 1: %w", err)
	}
	for i, column := range columns {
		at[i] = -1
		for j, name := range fields {
			if !strings.EqualFold(strings.TrimSpace(name), column) {
				continue
			}
			if at[i] >= 0 {
				return at, fmt.Errorf("row 1: the column %s is there twice", column)
			}
			at[i] = j
		}
		if at[i] < 0 {
			return at, fmt.Errorf("row 1: the column %s is missing", column)
		}
	}
	return at, nil
}

// amount reads what a row says was delivered.
func amount(values [3]string) (float64, Problem) {
	for i, column := range columns {
		if values[i] == "" {
			return 0, Problem{Column: column, Reason: "is missing"}
		}
	}
	refuse := func(reason string) (float64, Problem) {
		return 0, Problem{Column: "delivered", Value: values[2], Reason: reason}
	}
	v, err := strconv.ParseFloat(values[2], 64)
	switch {
	case err != nil && !errors.Is(err, strconv.ErrRange), math.IsNaN(v):
		return refuse("is not a number")
	case v < 0:
		return refuse("is less than nothing")
	case v > MaxDelivered:
		return refuse("is more than a billion")
	}
	return v, Problem{}
}
