// Package live tells who listens that something happened. It carries numbers of
// the log, not what they stand for: each listener reads that under their own
// rights, and whoever was away reads it later by the same numbers.
package live

import (
	"context"
	"slices"
	"sync"
)

// Most is how many lines of a log are told at once.
const Most = 100

// kept is how many lines of a followed log stay in memory, so that of many
// listeners one reads them from the database.
const kept = 10 * Most

// Line is what a listener has to know of a line of the log to read the rest.
type Line struct {
	Number  int
	Entity  string // what it happened to
	Subject string // whose history it belongs to
}

// Change is some consecutive lines of a log.
type Change struct {
	Log     string
	Number  int // of the last line
	Waiting int // further lines, when it was read
	Lines   []Line
}

// About returns the ids of what the lines are about, each once, in the order
// they come first.
func (c Change) About() []string {
	var ids []string
	seen := map[string]bool{}
	for _, line := range c.Lines {
		for _, id := range []string{line.Subject, line.Entity} {
			if !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// Hub knows how far each log has grown that somebody follows, and who is where.
// A nil Hub has no followers.
type Hub struct {
	read func(ctx context.Context, id string, after, most int) ([]Line, error)

	Rooms Rooms

	mu      sync.Mutex
	logs    map[string]*log
	onGrown func(id string, number int)
}

// NewHub returns a hub that reads a log with read: at most so many of the lines
// with numbers above after, in their order.
func NewHub(read func(ctx context.Context, id string, after, most int) ([]Line, error)) *Hub {
	return &Hub{read: read, logs: map[string]*log{}}
}

// log is one that somebody follows.
type log struct {
	id        string
	followers int // guarded by the hub

	mu     sync.Mutex
	number int           // of the newest line there is known to be
	grown  chan struct{} // closed when there are more
	lines  []Line        // the last ones that were read, without gaps

	reading chan struct{} // has room for the one who reads what is new to all
}

// Commit says that this process has committed lines up to number: listeners
// here are told, and so are other servers.
func (h *Hub) Commit(id string, number int) {
	if h == nil {
		return
	}
	h.Grown(id, number)
	h.mu.Lock()
	tell := h.onGrown
	h.mu.Unlock()
	if tell != nil {
		tell(id, number)
	}
}

// Grown says that a log has lines up to number, whoever wrote them.
func (h *Hub) Grown(id string, number int) {
	h.mu.Lock()
	l := h.logs[id]
	h.mu.Unlock()
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if number > l.number {
		l.number = number
		close(l.grown)
		l.grown = make(chan struct{})
	}
}

// Followed lists the logs that somebody follows.
func (h *Hub) Followed() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	ids := make([]string, 0, len(h.logs))
	for id := range h.logs {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// Follower reads one log on and on. It is used by one goroutine.
type Follower struct {
	hub     *Hub
	log     *log
	after   int
	nothing int // it was read up to here, in vain
}

// Follow begins to follow a log after a number. Close ends it.
func (h *Hub) Follow(id string, after int) *Follower {
	h.mu.Lock()
	defer h.mu.Unlock()
	l := h.logs[id]
	if l == nil {
		l = &log{id: id, grown: make(chan struct{}), reading: make(chan struct{}, 1)}
		h.logs[id] = l
	}
	l.followers++
	return &Follower{hub: h, log: l, after: after}
}

// Close ends the following.
func (f *Follower) Close() {
	f.hub.mu.Lock()
	defer f.hub.mu.Unlock()
	f.log.followers--
	if f.log.followers == 0 {
		delete(f.hub.logs, f.log.id)
	}
}

// Wait returns when there is something to read, with the cause of ctx when it
// ends before.
func (f *Follower) Wait(ctx context.Context) error {
	for {
		if err := context.Cause(ctx); err != nil {
			return err
		}
		f.log.mu.Lock()
		number, grown := f.log.number, f.log.grown
		f.log.mu.Unlock()
		if number > max(f.after, f.nothing) {
			return nil
		}
		select {
		case <-grown:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// Read returns what follows what it returned last; without lines where that has
// not come yet. After an error it can be asked again.
func (f *Follower) Read(ctx context.Context) (Change, error) {
	f.log.mu.Lock()
	number := f.log.number
	f.log.mu.Unlock()
	lines, err := f.log.since(ctx, f.hub, f.after)
	switch {
	case err != nil:
		return Change{}, err
	case len(lines) == 0:
		f.nothing = number
	default:
		f.after = lines[len(lines)-1].Number
	}
	return Change{Log: f.log.id, Number: f.after, Waiting: max(0, number-f.after), Lines: lines}, nil
}

// since returns lines after a number: from memory when they are there. Of those
// who want what is new one reads it, and the others wait no longer than their ctx
// lasts.
func (l *log) since(ctx context.Context, h *Hub, after int) ([]Line, error) {
	lines, behind := l.remembered(after)
	if len(lines) > 0 {
		return lines, nil
	}
	if behind {
		return h.read(ctx, l.id, after, Most)
	}
	select {
	case l.reading <- struct{}{}:
		defer func() { <-l.reading }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if lines, _ := l.remembered(after); len(lines) > 0 {
		return lines, nil
	}
	lines, err := h.read(ctx, l.id, after, Most)
	if err == nil {
		l.remember(lines)
	}
	return lines, err
}

// remembered returns the lines right after a number that are in memory, or that
// they are older than what is.
func (l *log) remembered(after int) (lines []Line, older bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.lines) == 0 {
		return nil, false
	}
	from := after + 1 - l.lines[0].Number
	if from < 0 {
		return nil, true
	}
	from = min(from, len(l.lines))
	return slices.Clip(l.lines[from:min(from+Most, len(l.lines))]), false
}

// remember keeps lines that were read, where they follow those in memory or leave
// a gap after them.
func (l *log) remember(lines []Line) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch last := len(l.lines) - 1; {
	case len(lines) == 0:
	case last < 0 || lines[0].Number > l.lines[last].Number+1:
		l.lines = lines
	case lines[0].Number == l.lines[last].Number+1:
		l.lines = append(l.lines, lines...)
		l.lines = l.lines[max(0, len(l.lines)-kept):]
	}
}
