package transfer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// index is what is held of all issues between the passes.
type index struct {
	issues map[string]place
	ids    map[string]string // number to key
	// epics are the keys that some issue calls its epic, whatever their type.
	epics  map[string]bool
	people map[string]Person
	sprints
}

// place is where an issue stands and what it says about its parents.
type place struct {
	file, row    int
	kind         Kind
	parent, epic string
}

const maxPeople = 100_000

func newIndex() *index {
	return &index{
		issues: map[string]place{}, ids: map[string]string{}, epics: map[string]bool{},
		people: map[string]Person{}, sprints: sprints{byID: map[string]*knownSprint{}},
	}
}

// learn takes from a draft what other issues may need. Of two rows with one
// key the first counts.
func (x *index) learn(d *draft, file int, notes *fileNotes) {
	for _, p := range append([]Person{d.Assignee, d.Reporter, d.Creator}, d.AlsoAssigned...) {
		x.meet(p, notes)
	}
	for _, c := range d.Comments {
		x.meet(c.Author, notes)
	}
	if d.Key == "" {
		return
	}
	if _, twice := x.issues[d.Key]; twice {
		return
	}
	x.issues[d.Key] = place{file: file, row: d.Row, kind: d.Kind, parent: d.parent, epic: d.EpicKey}
	if d.ID != "" {
		x.ids[d.ID] = d.Key
	}
	if d.EpicKey != "" {
		x.epics[d.EpicKey] = true
	}
	if !x.add(d.Sprints, d.Category) {
		notes.moreSprints = true
	}
}

func (p Person) identity() string {
	if p.ID != "" {
		return p.ID
	}
	return "\x00" + cmp.Or(p.Email, p.Name)
}

func (x *index) meet(p Person, notes *fileNotes) {
	if p == (Person{}) {
		return
	}
	known, met := x.people[p.identity()]
	if !met && len(x.people) >= maxPeople {
		notes.morePeople = true
		return
	}
	if met && (known.Name != "" || p.Name == "") && (known.Email != "" || p.Email == "") {
		return
	}
	x.people[p.identity()] = Person{
		Name: cmp.Or(known.Name, p.Name), ID: p.ID, Email: cmp.Or(known.Email, p.Email),
	}
}

func (x *index) everybody() []Person {
	list := make([]Person, 0, len(x.people))
	for _, p := range x.people {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b Person) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// record adds to a draft what the other rows say.
func (x *index) record(d *draft, file int) Record {
	if d.Key == "" {
		return Record{Problems: d.problems.list}
	}
	if first := x.issues[d.Key]; first.row != d.Row || first.file != file {
		d.problems.refuse(fieldKey, "", x.standsIn(first, file))
		return Record{Problems: d.problems.list}
	}
	x.relate(d)
	x.join(d)
	x.name(d)
	return Record{Issue: &d.Issue, Problems: d.problems.list}
}

func (x *index) standsIn(first place, file int) string {
	if first.file == file {
		return fmt.Sprintf("the issue stands in row %d already", first.row)
	}
	return fmt.Sprintf("the issue stands in row %d of an earlier file already", first.row)
}

func (x *index) isEpic(key string) bool {
	return x.epics[key] || x.issues[key].kind == Epic
}

// parentOf resolves a key or a number to a key; "" when it is a number of none
// of the files.
func (x *index) parentOf(parent string) string {
	if isKey(parent) {
		return parent
	}
	return x.ids[parent]
}

// relate decides whether the parent is a story or an epic. What the parent is
// counts more than what the issue's own type is called.
func (x *index) relate(d *draft) {
	if x.epics[d.Key] {
		d.Kind = Epic
	}
	parent := x.parentOf(d.parent)
	if parent == "" && d.parent != "" {
		d.problems.field(fieldParent, d.parent, "no issue in the files has this number")
	}
	if parent != "" && x.leadsTo(parent, d.Key) {
		d.problems.field(fieldParent, d.parent, "the issue would be its own parent")
		parent = ""
	}
	if d.Kind == Epic { // what is above epics has no place here
		d.EpicKey = ""
		return
	}
	_, known := x.issues[parent]
	switch {
	case parent == "":
	case x.isEpic(parent), !known && d.parentKnown && d.parentKind == Epic, !known && !d.parentKnown && d.Kind != Subtask:
		d.Kind = Story
		d.EpicKey = cmp.Or(d.EpicKey, parent)
		d.EpicTitle = cmp.Or(d.EpicTitle, d.parentTitle)
	default:
		d.Kind = Subtask
		d.ParentKey = parent
		d.EpicKey = cmp.Or(d.EpicKey, x.epicOf(parent))
	}
}

func (x *index) epicOf(key string) string {
	p := x.issues[key]
	if p.epic != "" {
		return p.epic
	}
	if above := x.parentOf(p.parent); x.isEpic(above) {
		return above
	}
	return ""
}

// leadsTo says that going up from a key one meets another.
func (x *index) leadsTo(from, to string) bool {
	for range 20 { // deeper than any hierarchy
		if from == to {
			return true
		}
		if from = x.parentOf(x.issues[from].parent); from == "" {
			return false
		}
	}
	return false
}

// join gives the sprints what the files together know of them.
func (x *index) join(d *draft) {
	list := d.Sprints[:0]
	dated := true
	for _, s := range d.Sprints {
		known := x.byID[s.identity()]
		if known == nil {
			continue
		}
		list = append(list, known.Sprint)
		dated = dated && !known.Start.IsZero()
	}
	d.Sprints = list
	if dated { // else the order of the file is the best there is
		slices.SortStableFunc(d.Sprints, compareSprints)
	}
}

// name fills in who is behind an account, in comments and mentions.
func (x *index) name(d *draft) {
	for _, p := range []*Person{&d.Assignee, &d.Reporter, &d.Creator} {
		*p = x.person(*p)
	}
	for n, p := range d.AlsoAssigned {
		d.AlsoAssigned[n] = x.person(p)
	}
	d.Description = d.markdown(d.Description, x.mention)
	kept := d.Comments[:0]
	for _, c := range d.Comments {
		c.Author = x.person(c.Author)
		if c.Body = d.markdown(c.Body, x.mention); c.Body != "" {
			kept = append(kept, c)
		}
	}
	d.Comments = kept
}

func (x *index) person(p Person) Person {
	known := x.people[p.identity()]
	return Person{Name: cmp.Or(p.Name, known.Name), ID: p.ID, Email: cmp.Or(p.Email, known.Email)}
}

// mention is the name behind [~id].
func (x *index) mention(id string) string { return x.people[id].Name }

func (d *draft) markdown(text string, mention func(string) string) string {
	if d.isMarkdown {
		return text
	}
	return Markdown(text, mention)
}
