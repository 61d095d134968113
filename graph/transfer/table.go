package transfer

import (
	"strings"
	"time"
)

// keyPrefixes are what keys begin with where a tool has numbers only.
var keyPrefixes = map[Tool]string{Azure: "AZURE", Table: "CSV"}

// tableMap is what the columns and words of a list that was exported here mean,
// in the words of a map file.
var tableMap = mustMap(`
Title = summary
status: Dropped = dropped
`)

// key is a cell as a key: a number alone has the tool's name before it.
func (c *csvIssues) key(cell string) string {
	cell = strings.TrimSpace(cell)
	if prefix := keyPrefixes[c.tool]; prefix != "" && isNumber(cell) {
		return prefix + "-" + cell
	}
	return cell
}

func (c *csvIssues) cell(r *row, field string, i int) string {
	cell := r.cell(i)
	switch {
	case c.tool == Azure && cell != "":
		return azureCell(field, cell)
	case c.tool == Table:
		return uncell(cell)
	}
	return cell
}

// tellStart tells what follows from the day the work began, and, where nobody
// says when it was made, that it was there by its earliest date.
func (d *draft) tellStart() {
	if d.Created.IsZero() {
		for _, t := range []time.Time{d.started, d.Resolved, d.Updated} {
			if !t.IsZero() && (d.Created.IsZero() || t.Before(d.Created)) {
				d.Created = t
			}
		}
	}
	if d.started.IsZero() {
		return
	}
	d.Past = []Turn{{At: d.Created, Status: &Stage{}}, {At: d.started, Status: &Stage{Category: InProgress}}}
	if d.Category == Done && d.Resolved.After(d.started) {
		d.Past = append(d.Past, Turn{At: d.Resolved, Status: &Stage{d.Category, d.InReview, d.Dropped, d.Status}})
	}
}

// addCriteria takes each line of a cell, without the mark of a list.
func (d *draft) addCriteria(cell string) {
	for line := range strings.Lines(d.text(fieldCriteria, cell)) {
		d.addCriterion(Criterion{Text: strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "-*• "))})
	}
}
