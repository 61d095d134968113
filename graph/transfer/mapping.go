package transfer

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"sort"
	"strings"
)

// Map tells what the columns and the words of an export mean, where the reader
// does not know by itself: headers in another language, statuses a team made up.
//
// It is written as lines `Header = field`. Empty lines and lines that begin
// with # are skipped. The last equals sign counts, so a header may contain one.
// A JSON field is named like a header: `customfield_10016 = points`. Two more
// kinds of line translate values:
//
//	type: Historia = story           story, epic or subtask
//	status: Por revisar = review     to do, in progress, review, done or dropped
//
// What a map says wins over what the reader recognises; "ignore" as the field
// leaves a column out without listing it. A nil Map says nothing.
type Map struct {
	fields   map[string]string
	types    map[string]Kind
	statuses map[string]statusMeaning
}

type statusMeaning struct {
	category Category
	review   bool
	dropped  bool
}

var mapStatuses = map[string]statusMeaning{
	"to do":       {category: ToDo},
	"in progress": {category: InProgress},
	"review":      {category: InProgress, review: true},
	"done":        {category: Done},
	"dropped":     {category: Done, dropped: true},
}

var mapTypes = map[string]Kind{"story": Story, "epic": Epic, "subtask": Subtask}

// ParseMap reads a map file. The error names the line and what would be right.
func ParseMap(r io.Reader) (*Map, error) {
	m := NewMap()
	lines := bufio.NewScanner(io.LimitReader(r, 1<<20))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\uFEFF"))
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := m.add(line); err != nil {
			return nil, fmt.Errorf("map line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading map: %w", err)
	}
	return m, nil
}

func (m *Map) add(line string) error {
	at := strings.LastIndex(line, "=")
	if at <= 0 {
		return fmt.Errorf("%q: want Header = field", excerpt(line))
	}
	name := strings.TrimSpace(line[:at])
	means := normalHeader(line[at+1:])
	if value, ok := strings.CutPrefix(name, "type:"); ok {
		kind, known := mapTypes[means]
		if !known {
			return fmt.Errorf("type %q: want story, epic or subtask", means)
		}
		m.types[normalWord(value)] = kind
		return nil
	}
	if value, ok := strings.CutPrefix(name, "status:"); ok {
		status, known := mapStatuses[means]
		if !known {
			return fmt.Errorf("status %q: want to do, in progress, review, done or dropped", means)
		}
		m.statuses[normalWord(value)] = status
		return nil
	}
	if means == "" { // an unfilled line of the starter
		return nil
	}
	if !isField(means) {
		return fmt.Errorf("no field %q; the fields are %s", means, fieldList())
	}
	m.fields[normalHeader(name)] = means
	return nil
}

func fieldList() string {
	var names []string
	for _, f := range fieldMeanings {
		names = append(names, f.field)
	}
	return strings.Join(names, ", ")
}

// over is m where it says something, and other elsewhere.
func (m *Map) over(other *Map) *Map {
	if m == nil || other == nil {
		return cmp.Or(m, other)
	}
	both := &Map{fields: maps.Clone(other.fields), types: maps.Clone(other.types), statuses: maps.Clone(other.statuses)}
	maps.Copy(both.fields, m.fields)
	maps.Copy(both.types, m.types)
	maps.Copy(both.statuses, m.statuses)
	return both
}

func (m *Map) field(header string) string {
	if m != nil {
		if field, ok := m.fields[normalHeader(header)]; ok {
			return field
		}
	}
	return recognise(header)
}

func (m *Map) kind(typeName string) (Kind, bool) {
	word := normalWord(typeName)
	if m != nil {
		if kind, ok := m.types[word]; ok {
			return kind, true
		}
	}
	switch {
	case epicTypes[word]:
		return Epic, true
	case subtaskTypes[word]:
		return Subtask, true
	}
	return Story, false
}

func (m *Map) status(name string) (statusMeaning, bool) {
	if m == nil {
		return statusMeaning{}, false
	}
	meaning, ok := m.statuses[normalWord(name)]
	return meaning, ok
}

// WriteStarterMap writes a map file for the columns of a scanned file to start
// from: one line a column that has values, what was recognised already filled
// in, what could be guessed from headers in other languages filled in and
// marked, the rest left open.
func WriteStarterMap(w io.Writer, f File) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# Columns of %s. Write a field after the equals sign; leave open what is not to be read.\n", f.Name)
	fmt.Fprintf(b, "#\n# The fields:\n")
	for _, field := range fieldMeanings {
		fmt.Fprintf(b, "#   %-13s %s\n", field.field, field.meaning)
	}
	fmt.Fprintf(b, "#\n# Types and statuses can be translated too:\n")
	fmt.Fprintf(b, "#   type: Historia = story         (story, epic, subtask)\n")
	fmt.Fprintf(b, "#   status: Por revisar = review   (to do, in progress, review, done, dropped)\n\n")
	for _, c := range f.Columns {
		writeStarterLine(b, c)
	}
	for _, status := range sortedKeys(f.UnknownStatuses) {
		fmt.Fprintf(b, "# taken as to do, in %d issues:\n# status: %s = \n", f.UnknownStatuses[status], oneLine(status))
	}
	return b.Flush()
}

// Text is a map file by which another export with these columns is read as they
// were: all that m says, and what was told of the columns without it.
func (m *Map) Text(columns []Column) string {
	var b strings.Builder
	m = cmp.Or(m, &Map{})
	fields := maps.Clone(m.fields)
	say := func(header, field string) {
		delete(fields, normalHeader(header))
		if header == "" || field == "" || strings.HasPrefix(header, "#") || strings.HasPrefix(header, "type:") || strings.HasPrefix(header, "status:") {
			return // nothing is to be said of it, or nothing can be
		}
		fmt.Fprintf(&b, "%s = %s\n", header, field)
	}
	for _, c := range columns {
		say(oneLine(c.Header), c.Field)
	}
	for _, name := range sortedKeys(fields) {
		say(name, fields[name])
	}
	for _, name := range sortedKeys(m.types) {
		fmt.Fprintf(&b, "type: %s = %s\n", name, wordFor(mapTypes, m.types[name]))
	}
	for _, name := range sortedKeys(m.statuses) {
		fmt.Fprintf(&b, "status: %s = %s\n", name, wordFor(mapStatuses, m.statuses[name]))
	}
	return b.String()
}

// wordFor is the word that means v.
func wordFor[V comparable](words map[string]V, v V) string {
	for word, means := range words {
		if means == v {
			return word
		}
	}
	return ""
}

func writeStarterLine(b *bufio.Writer, c Column) {
	field, mark := c.Field, ""
	if c.Guessed {
		mark = "guessed; "
	}
	if field == "" {
		if field = guess(c.Header); field != "" {
			mark = "guessed; "
		}
	}
	switch {
	case c.Header == "":
		return
	case c.Filled == 0:
		fmt.Fprintf(b, "# (empty) %s\n", oneLine(c.Header))
	default:
		fmt.Fprintf(b, "# %s%d filled, such as %s\n", mark, c.Filled, oneLine(c.Example))
		if strings.HasPrefix(c.Header, "#") { // it would be a comment
			fmt.Fprint(b, "# ")
		}
		fmt.Fprintf(b, "%s = %s\n", oneLine(c.Header), field)
	}
}

// oneLine is s with single spaces.
func oneLine(s string) string {
	s = strings.TrimSpace(s)
	if !strings.ContainsAny(s, "\t\n\v\f\r\u0085\u00a0") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
