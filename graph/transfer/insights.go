package transfer

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Said is one row of a file of insights.
type Said struct {
	Row                            int // as a spreadsheet counts, from 1
	Words, Pain                    string
	Customer, Email, Segment, Link string
	ExternalID                     string
	Source, Severity               string // as the API names them; "" where nothing is said
	At                             *time.Time
}

// saidColumns are the fields of an insight and what their columns are called, the
// likeliest first.
var saidColumns = []struct {
	field string
	names []string
}{
	{"words", []string{"words", "in their words", "quote", "quotes", "verbatim", "feedback", "message", "description", "review", "insight",
		"comment", "comments", "text", "body", "content", "note", "notes", "zitat", "rückmeldung", "nachricht", "kommentar", "beschreibung", "descripción", "comentario", "commentaire"}},
	{"pain", []string{"pain", "what hurts", "problem", "summary", "title", "subject", "headline", "betreff", "titel", "zusammenfassung", "resumen", "asunto", "sujet"}},
	{"customer", []string{"customer", "who", "customer name", "client", "company", "account", "organization", "organisation", "requester", "reporter", "author", "user", "name",
		"kunde", "firma", "cliente", "informador"}},
	{"email", []string{"email", "e mail", "email address", "mail", "customer email", "requester email"}},
	{"segment", []string{"segment", "customer segment", "customer type", "persona", "plan", "tier", "kundengruppe", "segmento"}},
	{"source", []string{"source", "channel", "origin", "quelle", "kanal", "fuente", "canal"}},
	{"severity", []string{"severity", "how much it hurts", "priority", "impact", "urgency", "schwere", "priorität", "prioridad", "gravedad"}},
	{"link", []string{"link", "url", "permalink", "address", "page", "adresse", "enlace"}},
	{"date", []string{"date", "said on", "occurred at", "when", "created at", "created", "time", "timestamp", "day", "datum", "tag", "erstellt", "fecha", "creada", "creado"}},
	{"id", []string{"external id", "id", "ticket id", "ticket", "key", "issue key", "number", "ticket number", "reference", "issue id", "nummer", "clave de incidencia"}},
}

var saidSources = meanings("INTERVIEW", "interview call meeting conversation gespräch", "SUPPORT", "support ticket helpdesk zendesk intercom chat phone email mail",
	"SALES", "sales crm deal vertrieb", "ANALYTICS", "analytics data tracking", "REVIEW", "review store", "OTHER", "other elsewhere sonstiges")

var saidSeverities = meanings("ANNOYS", "annoys 1 low lowest minor trivial niedrig baja", "DELAYS", "delays 2 medium normal moderate mittel media",
	"STOPS", "stops 3 high highest major critical blocker urgent hoch alta")

// meanings maps each word of a list to what stands before the list.
func meanings(pairs ...string) map[string]string {
	all := map[string]string{}
	for pair := range slices.Chunk(pairs, 2) {
		for _, word := range strings.Fields(pair[1]) {
			all[word] = pair[0]
		}
	}
	return all
}

// Insights reads a CSV file whose first row names its columns. It returns what
// is read of which column, by the column's own name, and at most most rows.
func Insights(text string, zone *time.Location, most int) (read []Said, columns map[string]string, problems []Problem) {
	text = strings.TrimPrefix(text, "\ufeff")
	rows, problems := namedRows(text, most)
	if len(rows) == 0 {
		return nil, nil, problems
	}
	at, columns := columnsOf(rows[0].cells)
	if _, has := at["words"]; !has {
		return nil, columns, append(problems, Problem{Row: rows[0].number, Reason: "No column is called words, quote, feedback, comment or description. Name the one that has what was said."})
	}
	rows = rows[1:]
	votes := &dateVotes{}
	for _, r := range rows {
		votes.row(0, r.of(at, "date"))
	}
	dates := votes.finding(InferDates)
	if dates.Ambiguous {
		return nil, columns, append(problems, Problem{Row: rows[0].number, Reason: "Nothing tells the day from the month. Write days as 2026-03-05."})
	}
	first := map[string]int{}
	for _, r := range rows {
		s, reason := r.said(at, dates.Order, zone)
		key := s.same()
		if before, again := first[key]; again && reason == "" {
			reason = fmt.Sprintf("Row %d is the same.", before)
		}
		if reason != "" {
			problems = append(problems, Problem{Row: r.number, Reason: reason})
			continue
		}
		first[key] = r.number
		read = append(read, s)
	}
	return read, columns, problems
}

func namedRows(text string, most int) (rows []readingRow, problems []Problem) {
	reader := newRowReader(strings.NewReader(text), detectComma([]byte(text)))
	for {
		r, err := reader.next()
		switch {
		case r == nil || err != nil:
			return rows, problems
		case r.broken != "":
			problems = append(problems, Problem{Row: r.number, Reason: r.broken})
		case len(r.long) > 0:
			problems = append(problems, Problem{Row: r.number, Reason: "A cell is too long to be read."})
		case len(rows) > most:
			return rows, append(problems, Problem{Row: r.number, Reason: fmt.Sprintf("At most %d insights are taken at a time.", most)})
		default:
			rows = append(rows, readingRow{r.number, r.cells()})
		}
	}
}

// columnsOf finds the column of each field. A column is read as one field.
func columnsOf(header []string) (at map[string]int, columns map[string]string) {
	at, columns = map[string]int{}, map[string]string{}
	names := make([]string, len(header))
	for i, cell := range header {
		names[i] = strings.Join(strings.FieldsFunc(strings.ToLower(cell), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
	}
	for _, column := range saidColumns {
		for _, name := range column.names {
			if i := slices.Index(names, name); i >= 0 {
				at[column.field], columns[column.field] = i, strings.TrimSpace(header[i])
				break
			}
		}
	}
	if i, has := at["pain"]; has { // a title alone is what was said
		if _, words := at["words"]; !words {
			at["words"], columns["words"] = i, columns["pain"]
			delete(at, "pain")
			delete(columns, "pain")
		}
	}
	return at, columns
}

func (r readingRow) of(at map[string]int, field string) string {
	i, has := at[field]
	if !has || i >= len(r.cells) {
		return ""
	}
	return strings.TrimSpace(uncell(r.cells[i]))
}

// said reads a row, or says why it cannot be read. What was not said in a text is
// taken from its title.
func (r readingRow) said(at map[string]int, order DateOrder, zone *time.Location) (s Said, reason string) {
	of := func(field string) string { return r.of(at, field) }
	s = Said{Row: r.number, Words: of("words"), Pain: of("pain"), Customer: of("customer"), Email: of("email"),
		Segment: of("segment"), Link: of("link"), ExternalID: of("id")}
	if s.Words == "" {
		s.Words, s.Pain = s.Pain, ""
	}
	if s.Words == "" {
		return s, "Nothing was said here."
	}
	var known bool
	if s.Source, known = meant(saidSources, of("source")); !known {
		return s, fmt.Sprintf("“%s” is no source: interview, support, sales, analytics, review or other.", short(of("source")))
	}
	if s.Severity, known = meant(saidSeverities, of("severity")); !known {
		return s, fmt.Sprintf("“%s” says no severity: annoys, delays or stops, or 1 to 3.", short(of("severity")))
	}
	if when := of("date"); when != "" {
		t, err := ParseDate(when, order, zone)
		if err != nil {
			return s, fmt.Sprintf("“%s” is not a time.", short(when))
		}
		t = t.UTC()
		s.At = &t
	}
	return s, ""
}

// meant finds a word that is known among those of a cell; an empty one says
// nothing.
func meant(known map[string]string, cell string) (string, bool) {
	for _, word := range strings.FieldsFunc(strings.ToLower(cell), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if is := known[word]; is != "" {
			return is, true
		}
	}
	return "", cell == ""
}

// same is what two rows have in common that are the same insight.
func (s Said) same() string {
	if s.ExternalID != "" {
		return s.Source + "\x00" + s.ExternalID
	}
	when := "\x00" + s.Customer // two may say the same, some day
	if s.At != nil {
		when = s.At.String()
	}
	return s.Source + "\x00\x00" + when + "\x00" + s.Words
}
