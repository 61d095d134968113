package graph

import (
	"slices"
	"time"

	"throughline/ent/change"
	"throughline/ent/story"
	"throughline/graph/transfer"
)

// past is what became of an imported story until now.
type past struct {
	points  *float64  // when it was made
	moments []moment  // earliest first
	since   time.Time // in its status
	visited []string  // sprints
}

// moment is one change of a story's past.
type moment struct {
	at      time.Time
	changes []change.Field
}

// pastOf tells the past of a story as its changelog does, and without one what
// follows from how it is now.
func (im *importer) pastOf(i *transfer.Issue, s says, begun time.Time) past {
	if len(i.Past) == 0 {
		return im.guessedPast(i, s, begun)
	}
	t := teller{at: begun, status: story.StatusDraft, points: s.points, past: past{since: begun}}
	if first := i.Past[0].Points; first != nil {
		t.points = first.Points
	}
	t.past.points = t.points
	for _, turn := range i.Past {
		im.leave(&t, turn.At)
		t.at = notBefore(turn.At, t.at, t.at)
		var changes []change.Field
		if turn.Status != nil {
			changes = append(changes, t.become(statusAt(*turn.Status))...)
		}
		if turn.Points != nil {
			changes = append(changes, t.estimate(turn.Points.Points)...)
		}
		if turn.Sprints != nil {
			changes = append(changes, t.move(im.sprintAt(*turn.Sprints, turn.At))...)
		}
		t.tell(changes)
	}
	im.leave(&t, im.now)
	// How it is now wins over what the changelog leaves out.
	t.at = notBefore(im.settled(i, begun), t.at, t.at)
	t.tell(slices.Concat(t.become(s.status), t.estimate(s.points), t.move(s.sprint)))
	return t.past
}

// teller is a story while its past is told.
type teller struct {
	past
	at     time.Time
	status story.Status
	points *float64
	sprint *string
}

func (t *teller) tell(changes []change.Field) {
	if len(changes) > 0 {
		t.moments = append(t.moments, moment{t.at, changes})
	}
}

func (t *teller) become(to story.Status) []change.Field {
	if to == t.status {
		return nil
	}
	from := t.status
	t.status, t.since = to, t.at
	return []change.Field{changed("status", from, to)}
}

func (t *teller) estimate(to *float64) []change.Field {
	from := t.points
	if equal(said(from), said(to)) {
		return nil
	}
	t.points = to
	return []change.Field{changed("points", from, to)}
}

func (t *teller) move(to *string) []change.Field {
	from := t.sprint
	if equal(said(from), said(to)) {
		return nil
	}
	t.sprint = to
	if to != nil && !slices.Contains(t.visited, *to) {
		t.visited = append(t.visited, *to)
	}
	return []change.Field{changed("sprintId", from, to)}
}

// leave takes a story out of a sprint that was closed by then without it: no
// changelog says so.
func (im *importer) leave(t *teller, by time.Time) {
	if t.sprint == nil || t.status == story.StatusAccepted {
		return
	}
	if closed, over := im.closed()[*t.sprint]; over && !closed.After(by) {
		t.at = notBefore(closed, t.at, t.at)
		t.tell(t.move(nil))
	}
}

// sprintAt returns which of the sprints it was in, or had been in, a story was
// in then: the last that was not closed.
func (im *importer) sprintAt(numbers []string, at time.Time) *string {
	for _, number := range slices.Backward(numbers) {
		id := im.known.sprints[sprintKey(transfer.Sprint{ID: number})]
		if closed, over := im.closed()[id]; id != "" && (!over || closed.After(at)) {
			return &id
		}
	}
	return nil
}

// closed returns when each sprint of the files was closed, where they say so.
func (im *importer) closed() map[string]time.Time {
	if im.closings == nil {
		im.closings = map[string]time.Time{}
		for _, s := range im.backlog.Sprints {
			if closed := closedAt(s); s.State == transfer.SprintClosed && !closed.IsZero() {
				im.closings[im.known.sprints[sprintKey(s)]] = closed
			}
		}
	}
	return im.closings
}

// guessedPast is the past of a story of which the file tells only how it is.
func (im *importer) guessedPast(i *transfer.Issue, s says, begun time.Time) past {
	p := past{points: s.points, moments: im.visits(i, s, begun), since: begun}
	if s.status != story.StatusDraft {
		p.since = im.settled(i, begun)
		p.moments = append(p.moments, moment{p.since, []change.Field{changed("status", story.StatusDraft, s.status)}})
	}
	slices.SortStableFunc(p.moments, func(a, b moment) int { return a.at.Compare(b.at) })
	return p
}

// visits tells the sprints a story was in. An export says which, not since
// when: the later of the sprint's start and the story's own stands for it.
func (im *importer) visits(i *transfer.Issue, s says, begun time.Time) []moment {
	var past []moment
	var in *string
	at := begun
	move := func(to *string, when time.Time) {
		if (in == nil && to == nil) || (in != nil && to != nil && *in == *to) {
			return
		}
		at = notBefore(when, at, at)
		past = append(past, moment{at, []change.Field{changed("sprintId", in, to)}})
		in = to
	}
	var left time.Time
	for _, sp := range i.Sprints {
		if id := im.known.sprints[sprintKey(sp)]; id != "" {
			move(&id, sp.Start)
			left = timeOr(sp.Complete, sp.End)
		}
	}
	move(s.sprint, left)
	return past
}
