package transfer

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Problem says what could not be read, where, and why. It concerns one field,
// whose value was left out, or the whole row when Refused.
type Problem struct {
	File string
	// Row counts from 1 as a spreadsheet does, the header being row 1; in JSON
	// it is the line or, in a document, the number of the issue.
	Row int
	// Line is the line of text the row starts in: it differs from Row where
	// cells have several lines.
	Line int
	// Key is the issue's, where it could be read.
	Key string
	// Field is one of the names a map file uses, or empty for the row.
	Field string
	// Value is the beginning of what stands there.
	Value  string
	Reason string
	// Refused says that the whole row was left out.
	Refused bool
}

// Error is the sentence for people: "jira.csv row 12 (SHOP-7): points "many": not a number".
func (p Problem) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s row %d", p.File, p.Row)
	if p.Line != p.Row && p.Line != 0 {
		fmt.Fprintf(&b, ", line %d", p.Line)
	}
	if p.Key != "" {
		fmt.Fprintf(&b, " (%s)", p.Key)
	}
	b.WriteString(": ")
	what := p.Field
	if p.Value != "" {
		what = strings.TrimSpace(what + " " + strconv.Quote(p.Value))
	}
	if what != "" {
		what += ": "
	}
	return b.String() + what + p.Reason
}

// problems gathers what is wrong with one row.
type problems struct {
	at   Problem
	list []Problem
}

func (p *problems) field(field, value, reason string) {
	q := p.at
	q.Field, q.Value, q.Reason = field, excerpt(value), reason
	p.list = append(p.list, q)
}

func (p *problems) refuse(field, value, reason string) {
	p.field(field, value, reason)
	p.list[len(p.list)-1].Refused = true
}

// excerpt is short enough for a line of a report.
func excerpt(s string) string {
	const most = 60
	if len(s) > 8*most {
		s = s[:8*most]
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

// cleanText is s without what a database refuses: NUL and bad UTF-8. The
// reason is empty when there was nothing to do.
func cleanText(s string) (clean, reason string) {
	if !utf8.ValidString(s) {
		s, reason = strings.ToValidUTF8(s, "\uFFFD"), "not valid UTF-8; the bad bytes are marked"
	}
	if strings.IndexByte(s, 0) >= 0 {
		s, reason = strings.ReplaceAll(s, "\x00", ""), "contains NUL, which was taken out"
	}
	return s, reason
}
