package transfer

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// github is issues of GitHub, in any of the ways they are dumped: a list as the
// REST API or `gh issue list --json` write it, or an archive with "issues" and
// "pulls".
type github struct {
	m      *Map
	prefix string // of the keys: the repository's name
}

func newGitHubIssues(st *stream, file string, o Options, learned *File) (*document, error) {
	doc, value, err := newDocument(st, file)
	if err != nil {
		return nil, err
	}
	left := 0 // pull requests
	g := &github{m: o.Map, prefix: keyWord(repositoryName(memberText(value, "repo")))}
	if st.list {
		doc.add(value)
	} else {
		issues := member(value, "issues")
		if issues == nil {
			return nil, fmt.Errorf("%w: want %s", ErrFormat, reads[GitHub])
		}
		doc.add(issues)
		if pulls := member(value, "pulls"); o.Pulls {
			doc.add(pulls)
		} else {
			eachElement(pulls, func([]byte) bool { left++; return true })
		}
	}
	if !o.Pulls {
		left += doc.leave(func(issue []byte) bool { return member(issue, "pull_request") != nil })
	}
	doc.read = g.read
	if learned != nil {
		learned.Format = JSON
		learned.noteMore(doc)
		if left > 0 {
			learned.Notes = append(learned.Notes, fmt.Sprintf("%d pull requests are left out", left))
		}
	}
	return doc, nil
}

func repositoryName(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// githubIssue is what of an issue more than one member takes part in.
type githubIssue struct {
	*draft
	g             *github
	state, reason string
}

func (g *github) read(value []byte, d *draft) {
	number := memberText(value, "number")
	if !d.setKey(g.prefixOf(value) + "-" + number) {
		return
	}
	d.ID = d.name(fieldID, number)
	i := &githubIssue{draft: d, g: g}
	eachMember(value, func(name, v []byte) bool {
		i.readMember(string(name), v)
		return true
	})
	d.setSummary(d.Summary)
	i.settle()
}

// prefixOf is the first part of an issue's key: the name of the repository.
func (g *github) prefixOf(issue []byte) string {
	prefix := g.prefix
	if prefix == "" { // a list says it in each issue
		prefix = keyWord(repositoryOf(cmp.Or(memberText(issue, "html_url"), memberText(issue, "url"))))
	}
	if prefix == "" || isDigit(prefix[0]) || prefix[0] == '_' {
		return "GITHUB" + strings.TrimSuffix("_"+prefix, "_")
	}
	return prefix
}

// repositoryOf is the name in https://github.com/owner/name/issues/7.
func repositoryOf(url string) string {
	parts := strings.Split(url, "/")
	if len(parts) < 4 {
		return ""
	}
	return parts[len(parts)-3]
}

func (i *githubIssue) readMember(name string, v []byte) {
	d := i.draft
	switch name {
	case "title":
		d.Summary = jsonText(v)
	case "body":
		d.Description = d.text(fieldDescription, jsonText(v))
	case "state":
		i.state = d.name(fieldStatus, jsonText(v))
	case "stateReason", "state_reason":
		i.reason = d.name(fieldResolution, strings.ReplaceAll(jsonText(v), "_", " "))
	case "author", "user":
		d.Creator = d.login(v, fieldCreator)
	case "assignees":
		eachElement(v, func(who []byte) bool { d.assign(d.login(who, fieldAssignee)); return true })
	case "labels":
		eachElement(v, func(label []byte) bool { i.readLabel(cmp.Or(jsonText(label), memberText(label, "name"))); return true })
	case "milestone":
		i.readMilestone(v)
	case "createdAt", "created_at":
		d.Created = d.date(fieldCreated, jsonText(v), DMY, time.UTC)
	case "updatedAt", "updated_at":
		d.Updated = d.date(fieldUpdated, jsonText(v), DMY, time.UTC)
	case "closedAt", "closed_at":
		d.Resolved = d.date(fieldResolved, jsonText(v), DMY, time.UTC)
	case "comments":
		d.untold = jsonInt(v)
		eachElement(v, i.readComment)
	}
}

// readLabel takes a label; one that names a type tells it, and one such as
// "wontfix" how the issue ended, where nothing else does.
func (i *githubIssue) readLabel(label string) {
	i.addLabel(label)
	if kind, told := i.g.m.kind(label); told {
		i.Kind, i.TypeName = kind, oneLine(label)
	}
	if droppedWords[normalWord(label)] {
		i.Resolution = i.name(fieldResolution, label)
	}
}

// readMilestone takes a milestone as a label, since it is no time box; a line
// "milestone = sprint" of the map makes sprints of them.
func (i *githubIssue) readMilestone(v []byte) {
	title := i.name(fieldLabels, cmp.Or(jsonText(v), memberText(v, "title")))
	switch i.g.m.field("milestone") {
	case fieldIgnore:
	case fieldSprint:
		i.addSprint(Sprint{
			Name: title, Goal: i.text(fieldSprint, memberText(v, "description")),
			End: i.date(fieldSprint, cmp.Or(memberText(v, "dueOn"), memberText(v, "due_on")), DMY, time.UTC),
		})
	default:
		i.addLabel(title)
	}
}

func (i *githubIssue) readComment(v []byte) bool {
	d := i.draft
	if d.tooManyComments() {
		return false
	}
	c := Comment{
		Author: cmp.Or(d.login(member(v, "author"), fieldComment), d.login(member(v, "user"), fieldComment)),
		At:     d.date(fieldComment, cmp.Or(memberText(v, "createdAt"), memberText(v, "created_at")), DMY, time.UTC),
		Body:   d.text(fieldComment, memberText(v, "body")),
	}
	if strings.TrimSpace(c.Body) == "" {
		d.unsaid++
		return true
	}
	d.Comments = append(d.Comments, c)
	return true
}

// login is somebody by their name there, alone or in an object.
func (d *draft) login(v []byte, field string) Person {
	login := cmp.Or(jsonText(v), memberText(v, "login"))
	return d.person(login, login, field)
}

// settle decides how far it is: a closed issue is done, unless a reason or a
// label says that it was not built.
func (i *githubIssue) settle() {
	d := i.draft
	resolution := d.Resolution
	if normalWord(i.state) == "open" {
		i.reason, resolution, d.Resolved = "", "", time.Time{}
	}
	if normalWord(i.reason) != "completed" {
		resolution = cmp.Or(i.reason, resolution)
	}
	d.categoryKnown = d.setStatus(i.g.m, i.state, "", resolution)
}
