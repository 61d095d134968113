package transfer

import (
	"cmp"
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

// draft is an issue as its row says it, before what other rows say about its
// parent, its sprints and its people is added. Its texts are still wiki markup.
type draft struct {
	Issue
	// parent is a key or a number.
	parent      string
	parentTitle string
	// parentKind is what the row itself tells about the parent.
	parentKind  Kind
	parentKnown bool
	// categoryKnown says that the file told the category.
	categoryKnown bool
	// untold comments are counted by the tracker but not in the file; unsaid
	// ones are there without text.
	untold, unsaid int
	started        time.Time
	unlinked       int  // links of kinds that there are none of here
	attached       int  // files
	full           bool // no more comments are taken
	// isMarkdown says that the texts are Markdown already.
	isMarkdown bool
	problems   problems
}

func newDraft(file string, row, line int) *draft {
	d := &draft{}
	d.File, d.Row = file, row
	d.problems.at = Problem{File: file, Row: row, Line: line}
	return d
}

// text is s as it may be kept: without NUL, within the limit. What had to be
// done is a problem of the field.
func (d *draft) text(field, s string) string {
	if len(s) > maxCell {
		d.problems.field(field, s, tooLong(len(s)))
		return ""
	}
	clean, reason := cleanText(s)
	if reason != "" {
		d.problems.field(field, s, reason)
	}
	return clean
}

func tooLong(length int) string {
	return strconv.Itoa(length) + " bytes long; the limit is " + strconv.Itoa(maxCell)
}

// name is a text of one line, no longer than Jira lets it be.
func (d *draft) name(field, s string) string {
	s = oneLine(d.text(field, s))
	if len(s) <= maxName {
		return s
	}
	if r := []rune(s); len(r) > maxName {
		d.problems.field(field, s, "longer than 255 letters; the rest is left out")
		return string(r[:maxName])
	}
	return s
}

// setKey takes the key, and says whether it is one.
func (d *draft) setKey(key string) bool {
	key = strings.TrimSpace(key)
	if !isKey(key) {
		reason := "no issue key, such as SHOP-7"
		if key == "" {
			reason = "the row has no issue key"
		}
		d.problems.refuse(fieldKey, key, reason)
		return false
	}
	d.Key = key
	d.problems.at.Key = key
	return true
}

// isKey says that s is a project and a number: SHOP-7.
func isKey(s string) bool {
	dash := strings.LastIndexByte(s, '-')
	if dash < 1 || len(s) > 64 || dash == len(s)-1 || len(s)-dash > 11 {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		letter := c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
		switch {
		case i == dash:
		case i > dash && !isDigit(c), i == 0 && !letter:
			return false
		case i < dash && !letter && !isDigit(c) && c != '_':
			return false
		}
	}
	return true
}

// maxPoints is far beyond what a team would ever call one story.
const maxPoints = 10_000

var (
	errNoNumber = errors.New("not a number")
	errNegative = errors.New("an estimate cannot be negative")
	errAbsurd   = errors.New("no estimate of a story: more than 10,000")
)

// setPoints takes the first estimate that is one.
func (d *draft) setPoints(text string) {
	text = strings.TrimSpace(text)
	if text == "" || d.Points != nil {
		return
	}
	points, err := parsePoints(text)
	if err != nil {
		d.problems.field(fieldPoints, text, err.Error())
		return
	}
	d.Points = &points
}

func parsePoints(text string) (float64, error) {
	if strings.Count(text, ",") == 1 && !strings.Contains(text, ".") {
		text = strings.Replace(text, ",", ".", 1)
	}
	points, err := strconv.ParseFloat(text, 64)
	switch {
	case err != nil && !errors.Is(err, strconv.ErrRange), math.IsNaN(points):
		return 0, errNoNumber
	case points < 0:
		return 0, errNegative
	case points > maxPoints:
		return 0, errAbsurd
	}
	return points, nil
}

// addLabels takes one label or several with commas. Jira's own labels have no
// spaces but may have commas, where somebody meant several.
func (d *draft) addLabels(cell string) {
	for _, label := range strings.Split(cell, ",") {
		d.addLabel(label)
	}
}

func (d *draft) addLabel(label string) {
	label = d.name(fieldLabels, label)
	if label != "" && !contains(d.Labels, label) && len(d.Labels) < 200 {
		d.Labels = append(d.Labels, label)
	}
}

// assign takes the first of several people as the assignee.
func (d *draft) assign(p Person) {
	switch {
	case p == (Person{}):
	case d.Assignee == (Person{}):
		d.Assignee = p
	case len(d.AlsoAssigned) < 50:
		d.AlsoAssigned = append(d.AlsoAssigned, p)
	}
}

func contains(list []string, s string) bool {
	for _, t := range list {
		if t == s {
			return true
		}
	}
	return false
}

func (d *draft) date(field, text string, order DateOrder, zone *time.Location) time.Time {
	if text = strings.TrimSpace(text); text == "" {
		return time.Time{}
	}
	t, err := ParseDate(text, order, zone)
	if err != nil {
		reason := err.Error()
		if errors.Is(err, errDayMonth) {
			reason += " (read as " + cmp.Or(order, DMY).String() + ")"
		}
		d.problems.field(field, text, reason)
	}
	return t
}

// setStatus draws the category from the map, else from what the file calls it,
// else from the status, else from there being a resolution. It says whether
// any of them told.
func (d *draft) setStatus(m *Map, status, category, resolution string) bool {
	d.Status, d.Resolution = status, resolution
	if isUnresolved(resolution) {
		d.Resolution = ""
	}
	told := true
	mapped, isMapped := m.status(status)
	byFile, isByFile := categoryOf(category)
	byName, isByName := categoryOf(status)
	switch {
	case isMapped:
		d.Category, d.InReview, d.Dropped = mapped.category, mapped.review, mapped.dropped
		return true
	case isByFile:
		d.Category = byFile
	case isByName:
		d.Category = byName
	default:
		if d.Resolution != "" {
			d.Category = Done
		}
		told = d.Resolution != "" || status == ""
	}
	d.InReview = d.Category == InProgress && reviewStatuses[normalWord(status)]
	d.Dropped = d.Category == Done && (droppedWords[normalWord(d.Resolution)] || droppedWords[normalWord(status)])
	return told
}

func isUnresolved(resolution string) bool {
	switch normalWord(resolution) {
	case "", "unresolved", "sin resolver", "no resuelto", "nao resolvido", "nicht erledigt", "non resolu", "non resolue":
		return true
	}
	return false
}

// summaryOr is the title, or the key in its place.
func (d *draft) setSummary(text string) {
	d.Summary = d.name(fieldSummary, text)
	if d.Summary == "" {
		d.problems.field(fieldSummary, "", "the issue has no title; its key stands in")
		d.Summary = d.Key
	}
}
