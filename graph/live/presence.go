package live

import (
	"context"
	"slices"
	"sync"
	"time"

	"throughline/ent"
)

// breath is how long a visitor is told nothing after they were told: of many
// who come and go at once they hear once.
const breath = 250 * time.Millisecond

// Presence is somebody who is in a product at this moment.
type Presence struct {
	User    *ent.User
	At      *string // the id of what they read
	Editing *string // the field they change
}

// Rooms knows who is in which product. Nothing of it is stored.
type Rooms struct {
	mu    sync.Mutex
	rooms map[string]*room
}

type room struct {
	visits  []*Visit
	changed chan struct{} // closed when somebody came or left
}

// Visit is somebody's stay in a room. It is used by one goroutine.
type Visit struct {
	rooms *Rooms
	id    string
	who   *Presence
	seen  chan struct{} // the room's, when they last looked
	looks time.Time     // not again before
}

// Enter brings somebody into a product. Leave ends it.
func (r *Rooms) Enter(product string, who *Presence) *Visit {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.rooms == nil {
		r.rooms = map[string]*room{}
	}
	in := r.rooms[product]
	if in == nil {
		in = &room{changed: make(chan struct{})}
		r.rooms[product] = in
	}
	v := &Visit{rooms: r, id: product, who: who}
	in.visits = append(in.visits, v)
	in.change()
	return v
}

func (in *room) change() {
	close(in.changed)
	in.changed = make(chan struct{})
}

// Leave ends the visit.
func (v *Visit) Leave() {
	v.rooms.mu.Lock()
	defer v.rooms.mu.Unlock()
	in := v.rooms.rooms[v.id]
	in.visits = slices.DeleteFunc(in.visits, func(other *Visit) bool { return other == v })
	in.change()
	if len(in.visits) == 0 {
		delete(v.rooms.rooms, v.id)
	}
}

// Next returns who is in the room, in the order they came: at once the first
// time, and then when that has changed.
func (v *Visit) Next(ctx context.Context) ([]*Presence, error) {
	if v.seen != nil {
		for _, wait := range []<-chan struct{}{v.seen, after(time.Until(v.looks))} {
			select {
			case <-wait:
			case <-ctx.Done():
				return nil, context.Cause(ctx)
			}
		}
	}
	v.rooms.mu.Lock()
	defer v.rooms.mu.Unlock()
	in := v.rooms.rooms[v.id]
	v.seen, v.looks = in.changed, time.Now().Add(breath)
	here := make([]*Presence, len(in.visits))
	for i, visit := range in.visits {
		here[i] = visit.who
	}
	return here, nil
}

// after is closed when the time is over.
func after(wait time.Duration) <-chan struct{} {
	over := make(chan struct{})
	time.AfterFunc(wait, func() { close(over) })
	return over
}
