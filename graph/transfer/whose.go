package transfer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// topNames are what only one tool has at the top of its JSON.
var topNames = map[string]Tool{
	"fields": Jira, "expand": Jira, "self": Jira,
	"idOrganization": Trello, "labelNames": Trello, "cards": Trello, "lists": Trello, "prefs": Trello, "shortUrl": Trello,
	"issues": GitHub, "pulls": GitHub, "repo": GitHub,
}

// Whose tells by the beginning of a file which tool exported it; a CSV of an
// unknown one is a Table. The error is ErrFormat, or that it cannot be read.
func Whose(source Source) (Tool, error) {
	st, err := source.open()
	if err != nil {
		return 0, err
	}
	defer st.close()
	head, err := st.Peek(chunk)
	if err != nil && err != io.EOF {
		return 0, fmt.Errorf("reading %s: %w", source.Name, err)
	}
	switch {
	case st.format == CSV:
		return whoseTable(source.Name, head)
	case st.list:
		return GitHub, nil
	}
	for _, name := range namesIn(head) {
		if tool, known := topNames[name]; known {
			return tool, nil
		}
	}
	return 0, fmt.Errorf("reading %s: %w: want issues of Jira, a board of Trello or issues of GitHub", source.Name, ErrFormat)
}

// namesIn are the names of an object's values, as far as it lies in the head.
func namesIn(head []byte) (names []string) {
	in := json.NewDecoder(bytes.NewReader(head))
	if _, err := in.Token(); err != nil {
		return nil
	}
	for in.More() {
		name, err := in.Token()
		if err != nil {
			break
		}
		names = append(names, fmt.Sprint(name))
		if err := in.Decode(&json.RawMessage{}); err != nil {
			break
		}
	}
	return names
}

// whoseTable tells by the header: Azure DevOps has types of work items by its
// own names, Jira its issues or, in any language, its custom fields.
func whoseTable(file string, head []byte) (Tool, error) {
	header, err := newRowReader(bytes.NewReader(head), detectComma(head)).next()
	if err != nil || header == nil || header.broken != "" || header.width < 2 {
		return 0, fmt.Errorf("reading %s: %w: want a table with a row of headers", file, ErrFormat)
	}
	names := header.cells()
	for i, name := range names {
		names[i] = normalHeader(name)
	}
	switch {
	case slices.Contains(names, "work item type") && slices.Contains(names, "id"):
		return Azure, nil
	case slices.ContainsFunc(names, ofJira):
		return Jira, nil
	}
	return Table, nil
}

func ofJira(header string) bool {
	switch header {
	case "issue key", "issue id", "work item key", "work item id":
		return true
	}
	field := recognise(header)
	return customs[field] && strings.HasSuffix(header, ")")
}

// Fields are the fields that a column can be read as, in the words of a map
// file and in the order of their weight.
func Fields() []string {
	names := make([]string, len(fieldMeanings))
	for i, f := range fieldMeanings {
		names[i] = f.field
	}
	return names
}

// NewMap returns a map that says nothing yet.
func NewMap() *Map {
	return &Map{fields: map[string]string{}, types: map[string]Kind{}, statuses: map[string]statusMeaning{}}
}

// Column says which field a header or a field of JSON stands for. It reports
// whether there is such a field.
func (m *Map) Column(header, field string) bool {
	m.fields[normalHeader(header)] = field
	return isField(field)
}

// Status says what a status means: to do, in progress, review, done or dropped.
// It reports whether that is a meaning.
func (m *Map) Status(name, means string) bool {
	meaning, known := mapStatuses[means]
	m.statuses[normalWord(name)] = meaning
	return known
}
