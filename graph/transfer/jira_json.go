package transfer

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const maxLine = 4 << 20

// jsonIssues reads issues as Jira's REST API writes them, one a line: of Cloud
// or Server, of /search, /issue or /agile.
type jsonIssues struct {
	stream *stream
	file   string
	m      *Map
	line   int
	buf    []byte
	unread map[string]*Column // fields that were not read; nil in the second pass
	learn  *File
}

func newJSONIssues(st *stream, file string, m *Map, learned *File) *jsonIssues {
	j := &jsonIssues{stream: st, file: file, m: m, learn: learned}
	if learned != nil {
		learned.Format = JSON
		j.unread = map[string]*Column{}
	}
	return j
}

func (j *jsonIssues) close() error { return j.stream.close() }

func (j *jsonIssues) next() (*draft, error) {
	for {
		length, err := j.readLine()
		if err == io.EOF && length == 0 {
			j.finish()
			return nil, nil
		}
		if err != nil && err != io.EOF {
			return nil, err
		}
		if length <= maxLine && len(bytes.TrimSpace(j.buf)) == 0 {
			continue
		}
		d := newDraft(j.file, j.line, j.line)
		j.read(length, d)
		return d, nil
	}
}

// readLine reads a line into buf, which keeps maxLine of it, and says how long
// it was.
func (j *jsonIssues) readLine() (length int, err error) {
	j.line++
	j.buf = j.buf[:0]
	for {
		part, err := j.stream.ReadSlice('\n')
		length += len(part)
		if len(j.buf)+len(part) <= maxLine+1 {
			j.buf = append(j.buf, part...)
		}
		if err != bufio.ErrBufferFull {
			return length, err
		}
	}
}

func (j *jsonIssues) read(length int, d *draft) {
	line := j.buf
	switch {
	case length > maxLine+1:
		d.problems.refuse("", "", strconv.Itoa(length)+" bytes in one line; the limit is "+strconv.Itoa(maxLine))
		return
	case !utf8.Valid(line):
		d.problems.field("", "", "not valid UTF-8; the bad bytes are marked")
		line = bytes.ToValidUTF8(line, []byte("\uFFFD"))
	}
	if !json.Valid(line) {
		d.problems.refuse("", string(bytes.TrimSpace(line)[:min(200, len(bytes.TrimSpace(line)))]), jsonFault(line))
		return
	}
	j.readIssue(line, d)
}

// jsonFault is what encoding/json finds wrong with a line.
func jsonFault(line []byte) string {
	var any struct{}
	if err := json.Unmarshal(line, &any); err != nil {
		return "not JSON: " + err.Error()
	}
	return "not JSON"
}

func (j *jsonIssues) readIssue(line []byte, d *draft) {
	var key string
	var fields, names, changelog []byte
	eachMember(line, func(name, value []byte) bool {
		switch string(name) {
		case "key":
			key = jsonText(value)
		case "id":
			d.ID = d.name(fieldID, jsonText(value))
		case "fields":
			fields = value
		case "names":
			names = value
		case "changelog":
			changelog = value
		}
		return true
	})
	if !d.setKey(key) {
		return
	}
	if fields == nil || fields[0] != '{' {
		d.problems.refuse("", "", "the issue has no fields")
		d.Key = ""
		return
	}
	r := &jsonFields{issues: j, draft: d, names: fieldNames(names)}
	eachMember(fields, func(name, value []byte) bool {
		r.read(name, value)
		return true
	})
	r.settle()
	r.readChangelog(changelog)
}

// fieldNames is what the API calls custom fields, when asked to expand names.
func fieldNames(names []byte) map[string]string {
	if names == nil {
		return nil
	}
	all := map[string]string{}
	eachMember(names, func(id, name []byte) bool {
		all[string(id)] = jsonText(name)
		return len(all) < 5_000
	})
	return all
}

// notRead counts a field that has a value nobody took.
func (j *jsonIssues) notRead(name string, value []byte) {
	if j.unread == nil || jsonEmpty(value) {
		return
	}
	column := j.unread[name]
	if column == nil {
		if len(j.unread) >= 2_000 {
			return
		}
		column = &Column{Header: excerpt(name), Count: 1, Example: excerpt(string(value[:min(len(value), 500)]))}
		j.unread[name] = column
	}
	column.Filled++
}

func (j *jsonIssues) finish() {
	if j.learn == nil {
		return
	}
	for _, name := range sortedKeys(j.unread) {
		j.learn.Columns = append(j.learn.Columns, *j.unread[name])
	}
}

// jsonFields reads the fields of one issue.
type jsonFields struct {
	issues               *jsonIssues
	draft                *draft
	names                map[string]string
	status, category     string
	resolution           string
	points, weakerPoints string
}

func (r *jsonFields) read(name, value []byte) {
	d := r.draft
	switch string(name) {
	case "summary":
		d.Summary = jsonText(value)
	case "description":
		d.Description = d.richText(fieldDescription, value)
	case "issuetype":
		d.TypeName, d.Kind = r.issueType(value)
	case "status":
		r.readStatus(value)
	case "resolution":
		r.resolution = d.name(fieldResolution, memberText(value, "name"))
	case "labels":
		eachElement(value, func(label []byte) bool { d.addLabels(jsonText(label)); return true })
	case "epic":
		d.EpicKey = memberText(value, "key")
		d.EpicTitle = d.name(fieldEpic, cmp.Or(memberText(value, "summary"), memberText(value, "name")))
	case "parent":
		r.readParent(value)
	case "sprint", "closedSprints":
		r.readSprints(value)
	case "assignee":
		d.Assignee = d.jsonPerson(fieldAssignee, value)
	case "reporter":
		d.Reporter = d.jsonPerson(fieldReporter, value)
	case "creator":
		d.Creator = d.jsonPerson(fieldCreator, value)
	case "comment":
		d.readComments(value)
	case "created":
		d.Created = d.date(fieldCreated, jsonText(value), DMY, time.UTC)
	case "updated":
		d.Updated = d.date(fieldUpdated, jsonText(value), DMY, time.UTC)
	case "resolutiondate":
		d.Resolved = d.date(fieldResolved, jsonText(value), DMY, time.UTC)
	case "issuelinks":
		r.readLinks(value)
	case "flagged":
		d.Flagged = jsonBool(value)
	default:
		r.readCustom(string(name), value)
	}
}

func (r *jsonFields) issueType(value []byte) (string, Kind) {
	var name string
	var subtask bool
	level := 0
	eachMember(value, func(member, v []byte) bool {
		switch string(member) {
		case "name":
			name = r.draft.name(fieldType, jsonText(v))
		case "subtask":
			subtask = jsonBool(v)
		case "hierarchyLevel":
			level = jsonInt(v)
		}
		return true
	})
	kind, named := r.issues.m.kind(name)
	switch {
	case named:
		return name, kind
	case subtask || level < 0:
		return name, Subtask
	case level > 0:
		return name, Epic
	}
	return name, Story
}

func (r *jsonFields) readStatus(value []byte) {
	eachMember(value, func(member, v []byte) bool {
		switch string(member) {
		case "name":
			r.status = r.draft.name(fieldStatus, jsonText(v))
		case "statusCategory":
			r.category = cmp.Or(memberText(v, "key"), memberText(v, "name"))
		}
		return true
	})
}

func (r *jsonFields) readParent(value []byte) {
	d := r.draft
	d.parent = d.name(fieldParent, cmp.Or(memberText(value, "key"), memberText(value, "id")))
	fields := member(value, "fields")
	d.parentTitle = d.name(fieldParentTitle, memberText(fields, "summary"))
	if typ := member(fields, "issuetype"); typ != nil {
		_, d.parentKind = r.issueType(typ)
		d.parentKnown = true
	}
}

// readCustom takes a custom field for what the map or its name says, or else
// for what it looks like.
func (r *jsonFields) readCustom(name string, value []byte) {
	if jsonEmpty(value) {
		return
	}
	field := r.issues.m.field(name)
	if field == "" && r.names[name] != "" {
		field = r.issues.m.field(r.names[name])
	}
	if field == "" && strings.HasPrefix(name, "customfield_") {
		field = customByShape(name, value)
	}
	switch field {
	case fieldPoints:
		r.points = cmp.Or(r.points, jsonText(value))
	case fieldSprint:
		r.readSprints(value)
	case fieldEpic:
		r.draft.EpicKey = cmp.Or(r.draft.EpicKey, jsonText(value), memberText(value, "key"))
	case fieldRank:
		r.draft.Rank = r.draft.name(fieldRank, jsonText(value))
	case fieldFlagged:
		r.draft.Flagged = true
	case fieldParent:
		r.draft.parent = cmp.Or(r.draft.parent, r.draft.name(fieldParent, jsonText(value)))
	case fieldLabels:
		eachElement(value, func(label []byte) bool { r.draft.addLabels(jsonText(label)); return true })
	case fieldIgnore:
	default:
		r.issues.notRead(name, value)
	}
}

// customByShape knows sprints and ranks anywhere, and the numbers Jira Cloud
// gives estimates and epic links on every new site.
func customByShape(name string, value []byte) string {
	text := jsonText(value)
	switch {
	case bytes.Contains(value, []byte(serverSprint)), value[0] == '[' && looksLikeSprints(value):
		return fieldSprint
	case strings.Contains(text, "|") && strings.HasSuffix(text, ":") && len(text) < 60 && isDigit(text[0]):
		return fieldRank
	case name == "customfield_10016" && (isDigit(value[0]) || value[0] == '-'):
		return fieldPoints
	case name == "customfield_10014" && isKey(text):
		return fieldEpic
	}
	return ""
}

func looksLikeSprints(value []byte) bool {
	yes := false
	eachElement(value, func(first []byte) bool {
		yes = member(first, "boardId") != nil && sprintState(memberText(first, "state")) != SprintUnknown
		return false
	})
	return yes
}

func (r *jsonFields) readSprints(value []byte) {
	switch value[0] {
	case '{':
		r.readSprint(value)
	case '[':
		eachElement(value, func(v []byte) bool { r.readSprints(v); return true })
	case '"':
		r.draft.addCSVSprints(jsonText(value))
	}
}

func (r *jsonFields) readSprint(value []byte) {
	d := r.draft
	var s Sprint
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "id":
			s.ID = d.name(fieldSprint, jsonText(v))
		case "name":
			s.Name = d.name(fieldSprint, jsonText(v))
		case "state":
			s.State = sprintState(jsonText(v))
		case "goal":
			s.Goal = d.text(fieldSprint, jsonText(v))
		case "originBoardId", "boardId":
			s.Board = d.name(fieldSprint, jsonText(v))
		case "startDate":
			s.Start = d.date(fieldSprint, jsonText(v), DMY, time.UTC)
		case "endDate":
			s.End = d.date(fieldSprint, jsonText(v), DMY, time.UTC)
		case "completeDate":
			s.Complete = d.date(fieldSprint, jsonText(v), DMY, time.UTC)
		}
		return true
	})
	if s.Name == "" && s.ID != "" {
		s.Name = "Sprint " + s.ID
	}
	d.addSprint(s)
}

// settle decides what more than one field takes part in.
func (r *jsonFields) settle() {
	d := r.draft
	d.setSummary(d.Summary)
	d.categoryKnown = d.setStatus(r.issues.m, r.status, r.category, r.resolution)
	d.setPoints(r.points)
	if d.EpicKey != "" && !isKey(d.EpicKey) {
		d.problems.field(fieldEpic, d.EpicKey, "no issue key, such as SHOP-7")
		d.EpicKey, d.EpicTitle = "", ""
	}
}

func (d *draft) jsonPerson(field string, value []byte) Person {
	var p Person
	var key string
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "accountId":
			p.ID = d.name(field, jsonText(v))
		case "name":
			p.ID = cmp.Or(p.ID, d.name(field, jsonText(v)))
		case "key":
			key = d.name(field, jsonText(v))
		case "displayName":
			p.Name = d.name(field, jsonText(v))
		case "emailAddress":
			p.Email = d.name(field, jsonText(v))
		}
		return true
	})
	p.ID = cmp.Or(p.ID, key)
	return p
}

func (d *draft) readComments(value []byte) {
	total, seen := 0, 0
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "total":
			total = jsonInt(v)
		case "comments":
			eachElement(v, func(comment []byte) bool {
				seen++
				return d.readComment(comment)
			})
		}
		return true
	})
	d.untold = max(0, total-seen)
}

func (d *draft) readComment(value []byte) bool {
	if d.tooManyComments() {
		return false
	}
	var c Comment
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "author":
			c.Author = d.jsonPerson(fieldComment, v)
		case "created":
			c.At = d.date(fieldComment, jsonText(v), DMY, time.UTC)
		case "body":
			c.Body = d.richText(fieldComment, v)
		}
		return true
	})
	if strings.TrimSpace(c.Body) == "" {
		d.unsaid++
		return true
	}
	d.Comments = append(d.Comments, c)
	return true
}

// richText is a text as wiki markup or, of version 3 of the API, as Markdown.
func (d *draft) richText(field string, value []byte) string {
	if value[0] == '{' {
		d.isMarkdown = true
		return d.text(field, documentMarkdown(value))
	}
	return d.text(field, jsonText(value))
}

// member is one member of an object, nil when there is none.
func member(object []byte, name string) []byte {
	var found []byte
	eachMember(object, func(key, value []byte) bool {
		if string(key) == name {
			found = value
		}
		return found == nil
	})
	return found
}

func memberText(object []byte, name string) string {
	return jsonText(member(object, name))
}
