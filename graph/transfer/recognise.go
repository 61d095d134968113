package transfer

import (
	"bytes"
	"strings"
	"time"
	"unicode/utf8"
)

// maxLook is how many rows are looked at to tell what an unknown column holds.
const maxLook = 200

// columnValues are what stands in the cells of one column that are not empty.
type columnValues struct {
	header string
	at     int // in the columns of the layout
	cells  []string
	full   bool // no cell is empty
}

// firstRows are the rows that lie whole in the beginning of a file.
func firstRows(head []byte, comma byte) [][]string {
	rows := newRowReader(bytes.NewReader(head), comma)
	var all [][]string
	for range maxLook + 1 {
		r, err := rows.next()
		if r == nil || err != nil {
			break
		}
		if r.broken == "" {
			all = append(all, r.cells())
		}
	}
	if len(all) > 0 {
		all = all[1:]
	}
	if len(head) == chunk && len(all) > 1 { // the last one may be cut off
		all = all[:len(all)-1]
	}
	return all
}

// recognise tells fields of the columns that no header names in English: by a
// header in another language, where the values agree, and what is needed most by
// the values alone.
func (l *layout) recognise(rows [][]string, isKey func(string) bool) {
	var open []*columnValues
	for i, column := range l.columns {
		if column.Field == "" && column.Header != "" {
			open = append(open, l.valuesOf(i, rows))
		}
	}
	tests := valueTests(isKey)
	for _, c := range open {
		field := guess(c.header)
		if test := tests[field]; field != "" && (test == nil || test(c)) {
			l.take(c.at, field)
		}
	}
	for _, field := range []string{fieldKey, fieldStatus, fieldType, fieldCreated, fieldSummary} {
		if len(l.cells[field]) > 0 {
			continue
		}
		for _, c := range open {
			if l.columns[c.at].Field == "" && len(c.cells) > 0 && speaks(field, c, tests) {
				l.take(c.at, field)
				break
			}
		}
	}
}

func (l *layout) valuesOf(column int, rows [][]string) *columnValues {
	c := &columnValues{header: l.columns[column].Header, at: column, full: len(rows) > 0}
	for _, cells := range rows {
		filled := false
		for i, cell := range cells {
			if i < len(l.column) && l.column[i] == column && strings.TrimSpace(cell) != "" {
				c.cells = append(c.cells, strings.TrimSpace(cell))
				filled = true
			}
		}
		c.full = c.full && filled
	}
	return c
}

// take reads a column as a field.
func (l *layout) take(column int, field string) {
	l.columns[column].Field, l.columns[column].Guessed = field, true
	for i, of := range l.column {
		if of == column {
			l.cells[field] = append(l.cells[field], i)
		}
	}
}

// valueTests are what the values of a field have to be. What has none may be
// anything.
func valueTests(isKey func(string) bool) map[string]func(*columnValues) bool {
	dates := all(isDate)
	numbers := all(func(s string) bool { _, err := parsePoints(s); return err == nil })
	return map[string]func(*columnValues) bool{
		fieldKey:     func(c *columnValues) bool { return c.full && c.distinct() == len(c.cells) && all(isKey)(c) },
		fieldParent:  all(func(s string) bool { return isKey(s) || isNumber(s) }),
		fieldID:      all(isNumber),
		fieldPoints:  numbers,
		fieldCreated: dates, fieldUpdated: dates, fieldResolved: dates,
	}
}

// speaks says that the values alone tell a field.
func speaks(field string, c *columnValues, tests map[string]func(*columnValues) bool) bool {
	switch field {
	case fieldStatus:
		return c.full && all(func(s string) bool { _, known := categoryOf(s); return known })(c)
	case fieldType:
		named := func(s string) bool { return epicTypes[normalWord(s)] || subtaskTypes[normalWord(s)] }
		return c.full && c.distinct() <= 12 && !all(func(s string) bool { return !named(s) })(c)
	case fieldSummary:
		words := 0
		for _, s := range c.cells {
			if strings.Contains(s, " ") && !isDate(s) && utf8.RuneCountInString(s) <= maxName {
				words++
			}
		}
		return c.full && c.distinct()*5 >= len(c.cells)*4 && words*2 > len(c.cells)
	}
	return tests[field](c)
}

func all(is func(string) bool) func(*columnValues) bool {
	return func(c *columnValues) bool {
		for _, s := range c.cells {
			if !is(s) {
				return false
			}
		}
		return true
	}
}

func (c *columnValues) distinct() int {
	seen := map[string]bool{}
	for _, s := range c.cells {
		seen[s] = true
	}
	return len(seen)
}

func isNumber(s string) bool {
	return s != "" && len(s) <= 10 && strings.Trim(s, "0123456789") == ""
}

func isDate(s string) bool {
	for _, order := range []DateOrder{DMY, MDY} {
		if _, err := ParseDate(s, order, time.UTC); err == nil {
			return true
		}
	}
	return false
}
