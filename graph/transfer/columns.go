package transfer

import (
	"strings"
)

// The fields a column can be read as: the words of a map file.
const (
	fieldKey          = "key"
	fieldID           = "id"
	fieldType         = "type"
	fieldSummary      = "summary"
	fieldDescription  = "description"
	fieldStatus       = "status"
	fieldCategory     = "category"
	fieldResolution   = "resolution"
	fieldPoints       = "points"
	fieldLabels       = "labels"
	fieldEpic         = "epic"
	fieldParent       = "parent"
	fieldParentTitle  = "parent title"
	fieldSprint       = "sprint"
	fieldAssignee     = "assignee"
	fieldAssigneeID   = "assignee id"
	fieldReporter     = "reporter"
	fieldReporterID   = "reporter id"
	fieldCreator      = "creator"
	fieldCreatorID    = "creator id"
	fieldComment      = "comment"
	fieldCreated      = "created"
	fieldUpdated      = "updated"
	fieldResolved     = "resolved"
	fieldRank         = "rank"
	fieldFlagged      = "flagged"
	fieldBlocks       = "blocks"
	fieldBlockedBy    = "blocked by"
	fieldDuplicates   = "duplicates"
	fieldDuplicatedBy = "duplicated by"
	fieldRelates      = "relates to"
	fieldStarted      = "started"
	fieldCriteria     = "criteria"
	fieldHistory      = "history" // of an issue in JSON, in problems only
	// fieldIgnore is read by nobody and no longer listed as unmapped.
	fieldIgnore = "ignore"
)

// fieldMeanings is every field in the order a map file lists them.
var fieldMeanings = []struct{ field, meaning string }{
	{fieldKey, "the issue's key, SHOP-7; needed"},
	{fieldID, "its number in Jira, which parents are named by"},
	{fieldType, "story, bug, epic, sub-task …"},
	{fieldSummary, "the title"},
	{fieldDescription, "wiki markup"},
	{fieldStatus, "name of the status"},
	{fieldCategory, "what the status means: to do, in progress, done"},
	{fieldResolution, "how it ended"},
	{fieldPoints, "the estimate, a number"},
	{fieldLabels, "labels, one or several with commas; repeats"},
	{fieldEpic, "key of the epic"},
	{fieldParent, "key or number of the parent, a story or an epic; repeats"},
	{fieldParentTitle, "title of the parent"},
	{fieldSprint, "name of a sprint it was in; repeats"},
	{fieldAssignee, "name"},
	{fieldAssigneeID, "account"},
	{fieldReporter, "name"},
	{fieldReporterID, "account"},
	{fieldCreator, "name"},
	{fieldCreatorID, "account"},
	{fieldComment, "date;account;text; repeats"},
	{fieldCreated, "date"},
	{fieldUpdated, "date"},
	{fieldResolved, "date"},
	{fieldStarted, "date the work began"},
	{fieldCriteria, "acceptance criteria, one a line; repeats"},
	{fieldRank, "place in the backlog, as Jira writes it"},
	{fieldFlagged, "filled when something stands in the way"},
	{fieldBlocks, "key of an issue that cannot be finished before this one; repeats"},
	{fieldBlockedBy, "key of an issue that it waits for; repeats"},
	{fieldDuplicates, "key of an issue that asks for the same; repeats"},
	{fieldDuplicatedBy, "key of an issue that asks for the same as it; repeats"},
	{fieldRelates, "key of an issue it has to do with; repeats"},
	{fieldIgnore, "not read, not listed"},
}

func isField(s string) bool {
	for _, f := range fieldMeanings {
		if f.field == s {
			return true
		}
	}
	return false
}

// headers are the English names, which are recognised without a map file.
// Newer exports say "work item" for issue.
var headers = map[string]string{
	"issue key": fieldKey, "key": fieldKey, "work item key": fieldKey, "work key": fieldKey,
	"issue id": fieldID, "work item id": fieldID, "work id": fieldID,
	"issue type": fieldType, "issuetype": fieldType, "work type": fieldType, "work item type": fieldType,
	"summary": fieldSummary, "description": fieldDescription,
	"status": fieldStatus, "status category": fieldCategory,
	"resolution": fieldResolution, "resolved": fieldResolved, "resolution date": fieldResolved,
	"story points": fieldPoints, "story point estimate": fieldPoints, "points": fieldPoints,
	"labels": fieldLabels, "label": fieldLabels,
	"epic link": fieldEpic, "epic key": fieldEpic,
	"parent": fieldParent, "parent key": fieldParent, "parent id": fieldParent, "parent summary": fieldParentTitle,
	"sprint": fieldSprint, "sprints": fieldSprint,
	"assignee": fieldAssignee, "assignee id": fieldAssigneeID,
	"reporter": fieldReporter, "reporter id": fieldReporterID,
	"creator": fieldCreator, "creator id": fieldCreatorID,
	"comment": fieldComment, "comments": fieldComment,
	"created": fieldCreated, "updated": fieldUpdated,
	"rank": fieldRank, "flagged": fieldFlagged,
	"outward issue link (blocks)": fieldBlocks, "inward issue link (blocks)": fieldBlockedBy,
	"outward issue link (depends)": fieldBlockedBy, "inward issue link (depends)": fieldBlocks,
	"outward issue link (duplicate)": fieldDuplicates, "inward issue link (duplicate)": fieldDuplicatedBy,
	"outward issue link (relates)": fieldRelates, "inward issue link (relates)": fieldRelates,
}

// customs are the fields Jira keeps as custom ones: "Custom field (Sprint)",
// "Campo personalizado (Story point estimate)". Their own names are not translated.
var customs = set("points epic sprint rank flagged")

// recognise is the field a header names by itself, or "".
func recognise(header string) string {
	name := normalHeader(header)
	if field := headers[name]; field != "" {
		return field
	}
	open := strings.LastIndex(name, " (")
	if open > 0 && strings.HasSuffix(name, ")") {
		if field := headers[name[open+2:len(name)-1]]; customs[field] {
			return field
		}
	}
	return ""
}

func normalHeader(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}

// Column is a header of a CSV file, or a field of JSON issues that was not
// read. A header that repeats is one Column.
type Column struct {
	Header string
	// Field is what it is read as, in the words of a map file; "" when it is not read.
	Field string
	// Count is how many columns have this header.
	Count int
	// Guessed says that its values told what it is.
	Guessed bool
	// Filled is how many issues have something in it.
	Filled int
	// Example is the beginning of its first value.
	Example string
}

// layout says which cells of a row make up a field.
type layout struct {
	columns []Column
	// column is the index in columns of the nth cell.
	column []int
	cells  map[string][]int
}

func newLayout(header []string, m *Map) *layout {
	l := &layout{cells: map[string][]int{}}
	known := map[string]int{}
	for i, h := range header {
		h = strings.TrimSpace(h)
		at, repeated := known[h]
		if !repeated {
			at = len(l.columns)
			known[h] = at
			l.columns = append(l.columns, Column{Header: h, Field: m.field(h)})
		}
		l.columns[at].Count++
		l.column = append(l.column, at)
		if field := l.columns[at].Field; field != "" && field != fieldIgnore {
			l.cells[field] = append(l.cells[field], i)
		}
	}
	return l
}
