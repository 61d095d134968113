package transfer

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// trello is a board as Trello exports it (Menu, Print, export and share, Export
// as JSON). What a card was comes from the actions, of which an export has the
// last thousand.
type trello struct {
	m       *Map
	prefix  string // of the keys
	lists   map[string]trelloList
	members map[string]Person
	checks  map[string][][]byte // checklists by card
	actions map[string][][]byte // by card, in the order of the file
	points  map[string]bool     // custom fields that are estimates
	cut     bool                // a card has more than maxActions
}

// maxActions of one card are read; Trello exports a thousand of a whole board.
const maxActions = 12_000

type trelloList struct {
	name   string
	closed bool
	place  int
}

func newTrelloCards(st *stream, file string, m *Map, learned *File) (*document, error) {
	doc, value, err := newDocument(st, file)
	if err != nil {
		return nil, err
	}
	if member(value, "cards") == nil || member(value, "lists") == nil {
		return nil, fmt.Errorf("%w: want %s", ErrFormat, reads[Trello])
	}
	t := &trello{
		m: m, lists: map[string]trelloList{}, members: map[string]Person{},
		checks: map[string][][]byte{}, actions: map[string][][]byte{}, points: map[string]bool{},
	}
	t.prefix = "TRELLO_" + keyWord(cmp.Or(memberText(value, "shortLink"), memberText(value, "id")))
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "cards":
			doc.add(v)
		case "lists":
			t.readLists(v)
		case "members":
			eachElement(v, func(member []byte) bool { t.members[memberText(member, "id")] = trelloPerson(member); return true })
		case "checklists":
			t.readChecklists(v)
		case "actions":
			eachElement(v, func(action []byte) bool {
				card := memberText(member(member(action, "data"), "card"), "id")
				if of := t.actions[card]; len(of) < maxActions {
					t.actions[card] = append(of, action)
				} else {
					t.cut = true
				}
				return true
			})
		case "customFields":
			eachElement(v, func(field []byte) bool {
				if m.field(memberText(field, "name")) == fieldPoints {
					t.points[memberText(field, "id")] = true
				}
				return true
			})
		}
		return true
	})
	doc.read = t.read
	if learned != nil {
		learned.Format = JSON
		learned.noteMore(doc)
		if t.cut {
			learned.Notes = append(learned.Notes, fmt.Sprintf("more than %d actions of one card: the others are left out", maxActions))
		}
	}
	return doc, nil
}

// keyWord is s as the first part of a key: letters, digits and underscores.
func keyWord(s string) string {
	word := strings.Map(func(r rune) rune {
		if r < 0x80 && (isDigit(byte(r)) || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z') {
			return r
		}
		return '_'
	}, s)
	return strings.ToUpper(word[:min(len(word), 40)])
}

// readLists takes the lists, each with its place on the board.
func (t *trello) readLists(value []byte) {
	type placed struct {
		id  string
		pos float64
		trelloList
	}
	var all []placed
	eachElement(value, func(list []byte) bool {
		all = append(all, placed{memberText(list, "id"), jsonFloat(member(list, "pos")),
			trelloList{name: memberText(list, "name"), closed: jsonBool(member(list, "closed"))}})
		return len(all) < 10_000
	})
	slices.SortStableFunc(all, func(a, b placed) int { return cmp.Compare(a.pos, b.pos) })
	for place, list := range all {
		list.place = place
		t.lists[list.id] = list.trelloList
	}
}

func (t *trello) readChecklists(value []byte) {
	eachElement(value, func(list []byte) bool {
		if card := memberText(list, "idCard"); card != "" {
			t.checks[card] = append(t.checks[card], list)
		}
		return true
	})
}

func trelloPerson(value []byte) Person {
	return Person{ID: memberText(value, "id"), Name: cmp.Or(memberText(value, "fullName"), memberText(value, "username"))}
}

// trelloCard is what of a card more than one field takes part in.
type trelloCard struct {
	*trello
	*draft
	id, list, due string
	closed        bool
	pos           float64
	comments      int // as the tool counts them
}

func (t *trello) read(value []byte, d *draft) {
	if !d.setKey(t.prefix + "-" + memberText(value, "idShort")) {
		return
	}
	c := &trelloCard{trello: t, draft: d}
	eachMember(value, func(name, v []byte) bool {
		c.readMember(string(name), v)
		return true
	})
	d.setSummary(d.Summary)
	d.Created = objectTime(c.id)
	c.readActions()
	c.settle()
	for _, list := range t.checks[c.id] {
		c.readChecklist(list, len(t.checks[c.id]) > 1)
	}
}

func (c *trelloCard) readMember(name string, v []byte) {
	d := c.draft
	switch name {
	case "id":
		c.id = jsonText(v)
		d.ID = d.name(fieldID, c.id)
	case "name":
		d.Summary = jsonText(v)
	case "desc":
		d.Description = d.text(fieldDescription, jsonText(v))
	case "idList":
		c.list = jsonText(v)
	case "closed":
		c.closed = jsonBool(v)
	case "pos":
		c.pos = jsonFloat(v)
	case "due":
		c.due = jsonText(v)
	case "dateLastActivity":
		d.Updated = d.date(fieldUpdated, jsonText(v), DMY, time.UTC)
	case "labels":
		eachElement(v, func(label []byte) bool {
			d.addLabel(cmp.Or(memberText(label, "name"), memberText(label, "color")))
			return true
		})
	case "idMembers":
		eachElement(v, func(id []byte) bool { d.assign(c.memberNamed(jsonText(id))); return true })
	case "badges":
		c.comments = jsonInt(member(v, "comments"))
	case "attachments":
		eachElement(v, func([]byte) bool { d.attached++; return true })
	case "customFieldItems":
		eachElement(v, func(item []byte) bool {
			if c.points[memberText(item, "idCustomField")] {
				d.setPoints(memberText(member(item, "value"), "number"))
			}
			return true
		})
	}
}

func (c *trelloCard) memberNamed(id string) Person {
	return c.person(c.members[id].Name, id, fieldAssignee)
}

// settle decides the status, by the list, and the place in the backlog: by the
// lists in their order, then by the cards.
func (c *trelloCard) settle() {
	d, list := c.draft, c.lists[c.list]
	d.categoryKnown = d.setStatus(c.m, d.name(fieldStatus, list.name), "", "")
	if c.closed || list.closed {
		d.archive()
	}
	d.Rank = fmt.Sprintf("%05d|%016x", list.place, ordered(c.pos))
	if d.Category == Done && len(d.Past) > 0 {
		d.Resolved = d.Past[len(d.Past)-1].At
	}
	if due := d.date("due", c.due, DMY, time.UTC); !due.IsZero() { // stories have no date of their own
		d.Description = strings.TrimSpace(d.Description + "\n\nDue " + due.Format(time.DateOnly))
	}
	d.untold = max(0, c.comments-len(d.Comments)-d.unsaid)
}

// archive ends what was put away before it was done.
func (d *draft) archive() {
	if d.Category != Done {
		d.Category, d.InReview, d.Dropped, d.Resolution, d.categoryKnown = Done, false, true, "Archived", true
	}
}

// ordered is a number whose hexadecimal digits sort as the float does.
func ordered(f float64) uint64 {
	bits := math.Float64bits(f)
	if bits>>63 == 1 {
		return ^bits
	}
	return bits | 1<<63
}

func jsonFloat(value []byte) float64 {
	f, _ := strconv.ParseFloat(jsonText(value), 64)
	return f
}

// objectTime is when a thing of this id was made: its first eight digits say.
func objectTime(id string) time.Time {
	if len(id) != 24 {
		return time.Time{}
	}
	seconds, err := strconv.ParseInt(id[:8], 16, 64)
	if err != nil {
		return time.Time{}
	}
	made, _ := inRange(time.Unix(seconds, 0))
	return made
}

const maxCriteria = 50

// readChecklist takes its items as criteria; of several lists each says which.
func (c *trelloCard) readChecklist(list []byte, several bool) {
	title := ""
	if several {
		title = c.name(fieldCriteria, memberText(list, "name")) + ": "
	}
	type item struct {
		Criterion
		pos float64
	}
	var all []item
	eachElement(member(list, "checkItems"), func(v []byte) bool {
		all = append(all, item{Criterion{
			Text: strings.TrimSpace(title + c.text(fieldCriteria, memberText(v, "name"))),
			Met:  memberText(v, "state") == "complete",
		}, jsonFloat(member(v, "pos"))})
		return len(all) < 10*maxCriteria
	})
	slices.SortStableFunc(all, func(a, b item) int { return cmp.Compare(a.pos, b.pos) })
	for _, item := range all {
		c.addCriterion(item.Criterion)
	}
}

func (d *draft) addCriterion(k Criterion) {
	if len(d.Criteria) == maxCriteria {
		d.problems.field(fieldCriteria, k.Text, fmt.Sprintf("more than %d; it is left out", maxCriteria))
	} else if k.Text != "" {
		d.Criteria = append(d.Criteria, k)
	}
}
