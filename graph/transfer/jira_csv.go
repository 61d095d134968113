package transfer

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"
)

// csvIssues reads a CSV export of Jira Cloud or Server.
type csvIssues struct {
	stream *stream
	rows   *rowReader
	file   string
	tool   Tool
	m      *Map
	order  DateOrder
	zone   *time.Location
	layout *layout
	votes  dateVotes
	learn  bool // first pass: count columns and votes
}

func newCSVIssues(st *stream, file string, o Options, order DateOrder, zone *time.Location, learned *File) (*csvIssues, error) {
	head, err := st.Peek(chunk)
	if err != nil && err != io.EOF {
		return nil, err
	}
	comma := detectComma(head)
	c := &csvIssues{
		stream: st, rows: newRowReader(st, comma), file: file, tool: o.Tool,
		m: o.Map, order: order, zone: zone, learn: learned != nil,
	}
	switch c.tool {
	case Azure:
		c.m = c.m.over(azureMap)
	case Table:
		c.m = c.m.over(tableMap)
	}
	look := firstRows(bytes.Clone(head), comma)
	header, err := c.rows.next()
	switch {
	case err != nil:
		return nil, err
	case header == nil:
		return nil, ErrFormat
	case header.broken != "":
		return nil, errors.New("the header cannot be read: " + header.broken)
	case header.width < 2:
		return nil, ErrFormat
	}
	names := header.cells()
	for i, name := range names {
		names[i], _ = cleanText(name)
	}
	c.layout = newLayout(names, c.m)
	if c.tool == Table || len(c.layout.cells[fieldKey]) == 0 {
		c.layout.recognise(look, func(cell string) bool { return isKey(c.key(cell)) })
	}
	c.rows.plausible = c.plausible
	if learned != nil {
		learned.Format = CSV
		learned.header = len(c.layout.cells[fieldKey]) > 0
	}
	return c, nil
}

func (c *csvIssues) close() error { return c.stream.close() }

// plausible: a row as wide as the header, with a key where there should be one.
func (c *csvIssues) plausible(r *row) bool {
	if r.width != len(c.layout.column) {
		return false
	}
	keys := c.layout.cells[fieldKey]
	return len(keys) == 0 || isKey(c.key(r.cell(keys[0])))
}

func (c *csvIssues) next() (*draft, error) {
	r, err := c.rows.next()
	if r == nil || err != nil {
		return nil, err
	}
	d := newDraft(c.file, r.number, r.line)
	if r.broken != "" {
		d.problems.refuse("", "", brokenReason(r))
		return d, nil
	}
	if c.learn {
		c.count(r)
	}
	c.read(r, d)
	return d, nil
}

func brokenReason(r *row) string {
	if r.lost > 0 {
		return r.broken + "; " + strconv.Itoa(r.lost) + " more lines went with it"
	}
	return r.broken
}

// count learns what columns hold, and how dates are written.
func (c *csvIssues) count(r *row) {
	for i := range min(len(r.ends), len(c.layout.column)) {
		cell := r.cell(i)
		if cell == "" {
			continue
		}
		column := &c.layout.columns[c.layout.column[i]]
		column.Filled++
		if column.Example == "" {
			column.Example = excerpt(cell)
		}
	}
	id, _ := strconv.Atoi(c.first(r, fieldID))
	c.votes.row(id, c.first(r, fieldCreated), c.first(r, fieldUpdated), c.first(r, fieldResolved))
	c.votes.row(0, "", c.first(r, fieldStarted))
	for _, i := range c.layout.cells[fieldComment] {
		if date, _, ok := strings.Cut(r.cell(i), ";"); ok {
			c.votes.row(0, "", date)
		}
	}
}

// first is the first cell of a field that is not empty.
func (c *csvIssues) first(r *row, field string) string {
	for _, i := range c.layout.cells[field] {
		if cell := strings.TrimSpace(c.cell(r, field, i)); cell != "" {
			return cell
		}
	}
	return ""
}

// each calls f for every cell of a field that is not empty.
func (c *csvIssues) each(r *row, field string, f func(cell string)) {
	for _, i := range c.layout.cells[field] {
		if cell := c.cell(r, field, i); cell != "" {
			f(cell)
		}
	}
}

func (c *csvIssues) read(r *row, d *draft) {
	isIssue := d.setKey(c.key(c.first(r, fieldKey)))
	c.checkShape(r, d)
	if !isIssue {
		return
	}
	d.ID = d.name(fieldID, c.first(r, fieldID))
	d.setSummary(c.first(r, fieldSummary))
	d.Description = d.text(fieldDescription, c.first(r, fieldDescription))
	d.TypeName = d.name(fieldType, c.first(r, fieldType))
	d.Kind, _ = c.m.kind(d.TypeName)
	d.categoryKnown = d.setStatus(c.m, d.name(fieldStatus, c.first(r, fieldStatus)),
		c.first(r, fieldCategory), d.name(fieldResolution, c.first(r, fieldResolution)))
	c.each(r, fieldPoints, d.setPoints)
	c.each(r, fieldLabels, d.addLabels)
	c.each(r, fieldSprint, func(cell string) { d.addCSVSprints(cell) })
	c.readParents(r, d)
	d.Assignee = d.person(c.first(r, fieldAssignee), c.first(r, fieldAssigneeID), fieldAssignee)
	d.Reporter = d.person(c.first(r, fieldReporter), c.first(r, fieldReporterID), fieldReporter)
	d.Creator = d.person(c.first(r, fieldCreator), c.first(r, fieldCreatorID), fieldCreator)
	d.Created = d.date(fieldCreated, c.first(r, fieldCreated), c.order, c.zone)
	d.Updated = d.date(fieldUpdated, c.first(r, fieldUpdated), c.order, c.zone)
	d.Resolved = d.date(fieldResolved, c.first(r, fieldResolved), c.order, c.zone)
	d.Rank = d.name(fieldRank, c.first(r, fieldRank))
	d.Flagged = c.first(r, fieldFlagged) != ""
	for field := range linkFields {
		c.each(r, field, func(cell string) { d.addLink(field, c.key(cell)) })
	}
	c.each(r, fieldCriteria, d.addCriteria)
	d.started = d.date(fieldStarted, c.first(r, fieldStarted), c.order, c.zone)
	d.tellStart()
	d.isMarkdown = c.tool != Jira
	c.each(r, fieldComment, func(cell string) { d.addCSVComment(cell, c.order, c.zone) })
}

// checkShape names what does not fit the header or the limits. A row that is
// too short has been cut off somewhere; empty cells beyond the header are harmless.
func (c *csvIssues) checkShape(r *row, d *draft) {
	columns := len(c.layout.column)
	for i := columns; i < len(r.ends); i++ {
		if cell := r.cell(i); strings.TrimSpace(cell) != "" {
			d.problems.field("", cell, "the row is wider than the header: "+
				strconv.Itoa(r.width)+" cells, not "+strconv.Itoa(columns)+"; the others are left out")
			break
		}
	}
	for _, long := range r.long {
		d.problems.field(c.fieldAt(long.column), "", tooLong(long.length))
	}
}

// fieldAt names a cell: by its field, else by its header.
func (c *csvIssues) fieldAt(i int) string {
	if i >= len(c.layout.column) {
		return "column " + strconv.Itoa(i+1)
	}
	column := c.layout.columns[c.layout.column[i]]
	return cmp.Or(column.Field, excerpt(column.Header), "column "+strconv.Itoa(i+1))
}

// readParents: an export has the parent's number and its key, a key is better.
func (c *csvIssues) readParents(r *row, d *draft) {
	c.each(r, fieldParent, func(cell string) {
		cell = d.name(fieldParent, cell)
		if len(c.layout.cells[fieldID]) == 0 {
			cell = c.key(cell)
		}
		if d.parent == "" || !isKey(d.parent) && isKey(cell) {
			d.parent = cell
		}
	})
	d.parentTitle = d.name(fieldParentTitle, c.first(r, fieldParentTitle))
	if epic := c.key(c.first(r, fieldEpic)); isKey(epic) {
		d.EpicKey = epic
	} else if epic != "" {
		d.problems.field(fieldEpic, epic, "no issue key, such as SHOP-7")
	}
}

func (c *csvIssues) describe(f *File) {
	f.Columns = c.layout.columns
}

func (d *draft) addCSVSprints(cell string) {
	if !strings.Contains(cell, serverSprint) {
		d.addSprint(Sprint{Name: d.name(fieldSprint, cell)})
		return
	}
	list, err := parseServerSprints(cell)
	if err != nil {
		d.problems.field(fieldSprint, cell, err.Error())
	}
	for _, sprint := range list {
		sprint.Name = d.name(fieldSprint, sprint.Name)
		sprint.Goal = d.text(fieldSprint, sprint.Goal)
		d.addSprint(sprint)
	}
}

// maxIssueSprints is more than an issue can have been through.
const maxIssueSprints = 500

func (d *draft) addSprint(s Sprint) {
	if s.identity() == "" || len(d.Sprints) >= maxIssueSprints {
		return
	}
	for _, known := range d.Sprints {
		if known.identity() == s.identity() {
			return
		}
	}
	d.Sprints = append(d.Sprints, s)
}

// person is somebody by name and account; a name that is an address is both,
// and so is "Ada Berg <ada@example.com>".
func (d *draft) person(name, id, field string) Person {
	if words, mail, both := strings.Cut(strings.TrimSpace(name), " <"); both && strings.HasSuffix(mail, ">") {
		return Person{Name: d.name(field, words), ID: d.name(field, id), Email: d.name(field, strings.TrimSuffix(mail, ">"))}
	}
	p := Person{Name: d.name(field, name), ID: d.name(field, id)}
	if strings.Count(p.Name, "@") == 1 && !strings.Contains(p.Name, " ") {
		p.Email = p.Name
	}
	return p
}

const maxComments = 10_000

// addCSVComment reads "date;account;text", where the text has lines and
// semicolons of its own.
func (d *draft) addCSVComment(cell string, order DateOrder, zone *time.Location) {
	if d.tooManyComments() {
		return
	}
	date, rest, isDated := strings.Cut(cell, ";")
	author, body, isSigned := strings.Cut(rest, ";")
	at, err := ParseDate(date, order, zone)
	if !isDated || !isSigned || err != nil {
		d.problems.field(fieldComment, cell, "not written as date;account;text; kept without author and date")
		author, body, at = "", cell, time.Time{}
	}
	if body = d.text(fieldComment, body); strings.TrimSpace(body) == "" {
		d.unsaid++
		return
	}
	d.Comments = append(d.Comments, Comment{Author: Person{ID: d.name(fieldComment, author)}, At: at, Body: body})
}

// tooManyComments says so once.
func (d *draft) tooManyComments() bool {
	if len(d.Comments) < maxComments {
		return false
	}
	if !d.full {
		d.problems.field(fieldComment, "", "more than 10,000 comments; the others are left out")
		d.full = true
	}
	return true
}
