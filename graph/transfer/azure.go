package transfer

import (
	"html"
	"strings"
)

// azureMap is what the columns and words of Azure DevOps mean, in the words of a
// map file: those of its Agile, Scrum and Basic processes.
var azureMap = mustMap(`
ID = key
Title = summary
Title 1 = summary
Title 2 = summary
Title 3 = summary
Title 4 = summary
State = status
Tags = labels
Assigned To = assignee
Created By = creator
Created Date = created
Changed Date = updated
Activated Date = started
Closed Date = resolved
Iteration Path = sprint
Effort = points
Size = points
Acceptance Criteria = criteria
type: Feature = epic
type: Task = subtask
status: New = to do
status: Approved = to do
status: Active = in progress
status: Committed = in progress
status: Resolved = review
status: Removed = dropped
`)

func mustMap(text string) *Map {
	m, err := ParseMap(strings.NewReader(text))
	if err != nil {
		panic(err)
	}
	return m
}

// azureCell turns a cell of Azure DevOps into one as Jira writes it.
func azureCell(field, cell string) string {
	switch field {
	case fieldLabels:
		return strings.ReplaceAll(cell, ";", ",")
	case fieldSprint: // the root of the path is the backlog
		at := strings.LastIndexByte(cell, '\\')
		if at < 0 {
			return ""
		}
		return strings.TrimSpace(cell[at+1:])
	case fieldDescription, fieldCriteria:
		return htmlText(cell)
	}
	return cell
}

// blocks begin a line of their own.
var htmlBlocks = set("br p div li ul ol tr h1 h2 h3 h4 h5 h6 pre blockquote table")

// htmlText is the text of HTML, a block a line. Anything else is left as it is.
func htmlText(s string) string {
	if !strings.Contains(s, "<") {
		return html.UnescapeString(s)
	}
	var b strings.Builder
	for s != "" {
		text, rest, isTag := strings.Cut(s, "<")
		b.WriteString(text)
		if !isTag {
			break
		}
		name, after, closed := strings.Cut(rest, ">")
		if !closed || name == "" || !strings.ContainsAny(name[:1], "/!abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
			b.WriteByte('<')
			s = rest
			continue
		}
		ends := strings.HasPrefix(name, "/")
		name, _, _ = strings.Cut(strings.ToLower(strings.Trim(name, "/ ")), " ")
		if htmlBlocks[name] && b.Len() > 0 && b.String()[b.Len()-1] != '\n' {
			b.WriteByte('\n')
		}
		if name == "li" && !ends {
			b.WriteString("- ")
		}
		s = after
	}
	return strings.TrimSpace(html.UnescapeString(b.String()))
}
