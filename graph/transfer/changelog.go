package transfer

import (
	"slices"
	"strings"
	"time"
)

// Turn is what a changelog says changed of an issue at one time; what did not is
// nil. The first of an issue is at its creation: what was there before the others.
type Turn struct {
	At     time.Time
	Status *Stage
	Points *Estimate
	// Sprints are the numbers of those it then was in or had been in: a tracker
	// leaves an issue in a sprint that is closed.
	Sprints *[]string
}

// Stage is what a status means.
type Stage struct {
	Category Category
	InReview bool
	Dropped  bool
	Name     string // as it came
}

// Estimate is an estimate, or, with nil, that there was none.
type Estimate struct{ Points *float64 }

const maxTurns = 2_000 // of one issue

// turned is a turn with what was there before it.
type turned struct{ to, from Turn }

// readChangelog reads the histories of an issue as Jira's REST API writes them
// when it is asked to expand the changelog:
// https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-get
func (r *jsonFields) readChangelog(value []byte) {
	d := r.draft
	var all []turned
	total, seen := 0, 0
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "total":
			total = jsonInt(v)
		case "histories", "values":
			eachElement(v, func(history []byte) bool {
				seen++
				if t := r.readHistory(history); t.to.tells() && !t.to.At.IsZero() {
					all = append(all, t)
				}
				return len(all) < maxTurns
			})
		}
		return true
	})
	if total > seen {
		d.problems.field(fieldHistory, "", "the file has a part of the history only")
	}
	if len(all) == 0 {
		return
	}
	// Some write the newest first, some last.
	slices.SortStableFunc(all, func(a, b turned) int { return a.to.At.Compare(b.to.At) })
	first := Turn{At: d.Created}
	for _, t := range all {
		first.learn(t.from)
		d.Past = append(d.Past, t.to)
	}
	d.Past = slices.Insert(d.Past, 0, first)
}

func (t Turn) tells() bool { return t.Status != nil || t.Points != nil || t.Sprints != nil }

// learn takes what is not known yet.
func (t *Turn) learn(other Turn) {
	if t.Status == nil {
		t.Status = other.Status
	}
	if t.Points == nil {
		t.Points = other.Points
	}
	if t.Sprints == nil {
		t.Sprints = other.Sprints
	}
}

// readHistory reads one entry of a changelog: what changed at one time.
func (r *jsonFields) readHistory(history []byte) (t turned) {
	eachMember(history, func(name, v []byte) bool {
		switch string(name) {
		case "created":
			t.to.At = r.draft.date(fieldHistory, jsonText(v), DMY, time.UTC)
		case "items":
			eachElement(v, func(item []byte) bool {
				r.readChange(item, &t)
				return true
			})
		}
		return true
	})
	return t
}

// readChange reads one field of an entry: from what to what, by number and in words.
func (r *jsonFields) readChange(item []byte, t *turned) {
	var field, id, from, to, fromWords, toWords string
	eachMember(item, func(name, v []byte) bool {
		switch string(name) {
		case "field":
			field = jsonText(v)
		case "fieldId":
			id = jsonText(v)
		case "from":
			from = jsonText(v)
		case "to":
			to = jsonText(v)
		case "fromString":
			fromWords = jsonText(v)
		case "toString":
			toWords = jsonText(v)
		}
		return true
	})
	m := r.issues.m
	known := m.field(id)
	if known == "" {
		known = m.field(field)
	}
	switch {
	case field == "status":
		t.to.Status, t.from.Status = r.stageOf(toWords), r.stageOf(fromWords)
	case known == fieldPoints:
		t.to.Points, t.from.Points = estimateOf(toWords), estimateOf(fromWords)
	case known == fieldSprint || field == "Sprint":
		t.to.Sprints, t.from.Sprints = numbersIn(to), numbersIn(from)
	}
}

// stageOf is what a status of the past means, by the map or by its name; nil,
// with a problem, for one that neither knows.
func (r *jsonFields) stageOf(name string) *Stage {
	if name == "" {
		return nil
	}
	if d := r.draft; d.categoryKnown && name == d.Status {
		return &Stage{d.Category, d.InReview, d.Dropped, name}
	}
	var then draft
	if !then.setStatus(r.issues.m, name, "", "") {
		r.draft.problems.field(fieldHistory, name, "no status that is known; the map file can say what it means")
		return nil
	}
	return &Stage{then.Category, then.InReview, then.Dropped, name}
}

func estimateOf(words string) *Estimate {
	points, err := parsePoints(strings.TrimSpace(words))
	if err != nil {
		return &Estimate{}
	}
	return &Estimate{&points}
}

// numbersIn reads the numbers of sprints: "12, 13".
func numbersIn(list string) *[]string {
	numbers := []string{}
	for number := range strings.SplitSeq(list, ",") {
		if number = strings.TrimSpace(number); number != "" && len(number) <= maxName {
			numbers = append(numbers, number)
		}
	}
	return &numbers
}
