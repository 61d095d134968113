package transfer

import (
	"cmp"
	"slices"
	"time"
)

// trelloAction is one line of what became of a card.
type trelloAction struct {
	at     time.Time
	kind   string
	by     Person
	data   []byte
	closed []byte // what the card became, when it was archived or taken back
}

// readActions tells the comments and the past of a card.
func (c *trelloCard) readActions() {
	var all []trelloAction
	for _, value := range c.actions[c.id] {
		a := trelloAction{kind: memberText(value, "type"), data: member(value, "data"), by: c.author(member(value, "memberCreator"))}
		a.at = c.date(fieldHistory, memberText(value, "date"), DMY, time.UTC)
		if old := member(a.data, "old"); member(old, "closed") != nil {
			a.closed = member(member(a.data, "card"), "closed")
		}
		all = append(all, a)
	}
	slices.SortStableFunc(all, func(a, b trelloAction) int { return a.at.Compare(b.at) })
	past := trelloPast{trelloCard: c}
	for _, a := range all {
		switch {
		case a.kind == "commentCard" || a.kind == "copyCommentCard":
			c.comment(a)
		case made[a.kind]:
			c.Creator = a.by
			c.Created = cmp.Or(a.at, c.Created)
			past.become(a.at, member(a.data, "list"), false)
		case a.kind == "updateCard" && a.closed != nil:
			past.become(a.at, member(a.data, "list"), jsonBool(a.closed))
		case a.kind == "updateCard" && member(a.data, "listAfter") != nil:
			if len(c.Past) == 0 {
				past.become(c.Created, member(a.data, "listBefore"), false)
			}
			past.become(a.at, member(a.data, "listAfter"), past.archived)
		}
	}
}

// made is how a card comes to a board.
var made = set("createCard copyCard convertToCardFromCheckItem emailCard moveCardToBoard")

func (c *trelloCard) comment(a trelloAction) {
	if c.tooManyComments() {
		return
	}
	text := c.text(fieldComment, memberText(a.data, "text"))
	if oneLine(text) == "" {
		c.unsaid++
		return
	}
	c.Comments = append(c.Comments, Comment{Author: a.by, At: a.at, Body: text})
}

// trelloPast is a card while its past is told.
type trelloPast struct {
	*trelloCard
	archived bool
}

// become tells that a card then came to a list, or was archived in it. A list
// that was renamed since is known by its name of now.
func (p *trelloPast) become(at time.Time, list []byte, archived bool) {
	p.archived = archived
	id := memberText(list, "id")
	if at.IsZero() || id == "" && !archived || len(p.Past) == maxTurns {
		return
	}
	var then draft
	then.setStatus(p.m, oneLine(cmp.Or(p.lists[id].name, memberText(list, "name"))), "", "")
	if archived {
		then.archive()
	}
	stage := Stage{then.Category, then.InReview, then.Dropped, then.Status}
	if n := len(p.Past); n > 0 && *p.Past[n-1].Status == stage {
		return
	}
	p.Past = append(p.Past, Turn{At: at, Status: &stage})
}

func (c *trelloCard) author(value []byte) Person {
	p := trelloPerson(value)
	return c.person(p.Name, p.ID, fieldHistory)
}
