package live

import (
	"context"
	"crypto/rand"
	"maps"
	"slices"
	"sync"
	"time"

	"throughline/ent"
)

// breath is how long a visitor is told nothing after they were told: of many
// who come and go at once they hear once.
const breath = 250 * time.Millisecond

const (
	// MostVisits is how often one person is in a product at a time: windows.
	MostVisits = 10
	// MostHere is how many visits are told, of all there are.
	MostHere = 200
)

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
	tell  func(stay) // tells the other servers; nil without any
}

type room struct {
	visits  []*Visit
	guests  map[string]guest // of other servers, by visit
	changed chan struct{}    // closed when somebody came or left
}

// Visit is somebody's stay in a room. It is used by one goroutine.
type Visit struct {
	rooms *Rooms
	id    string // of the product
	key   string
	who   *Presence
	seen  chan struct{} // the room's, when they last looked
	looks time.Time     // not again before
}

// Enter brings somebody into a product; nil when they are there too often
// already. Leave ends it.
func (r *Rooms) Enter(product string, who *Presence) *Visit {
	r.mu.Lock()
	defer r.mu.Unlock()
	in := r.room(product)
	if in.times(who.User.ID) == MostVisits {
		return nil
	}
	v := &Visit{rooms: r, id: product, key: rand.Text(), who: who}
	in.visits = append(in.visits, v)
	in.change()
	v.announce(false)
	return v
}

// times counts the visits of one person here.
func (in *room) times(userID string) (n int) {
	for _, v := range in.visits {
		if v.who.User.ID == userID {
			n++
		}
	}
	return n
}

// room returns a product's room, which is made when there is none.
func (r *Rooms) room(product string) *room {
	if r.rooms == nil {
		r.rooms = map[string]*room{}
	}
	if r.rooms[product] == nil {
		r.rooms[product] = &room{changed: make(chan struct{}), guests: map[string]guest{}}
	}
	return r.rooms[product]
}

// tidy forgets a room that nobody is in.
func (r *Rooms) tidy(product string) {
	if in := r.rooms[product]; len(in.visits)+len(in.guests) == 0 {
		delete(r.rooms, product)
	}
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
	v.announce(true)
	v.rooms.tidy(v.id)
}

// Wait returns when there is something to see: at once the first time, and then
// when who is here has changed. Its error is the cause of ctx.
func (v *Visit) Wait(ctx context.Context) error {
	if v.seen == nil {
		return nil
	}
	for _, wait := range []<-chan struct{}{v.seen, after(time.Until(v.looks))} {
		select {
		case <-wait:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

// Here returns who is in the room, those of this server first and in the order
// they came.
func (v *Visit) Here() []*Presence {
	v.rooms.mu.Lock()
	defer v.rooms.mu.Unlock()
	in := v.rooms.rooms[v.id]
	v.seen, v.looks = in.changed, time.Now().Add(breath)
	here := make([]*Presence, 0, len(in.visits)+len(in.guests))
	for _, visit := range in.visits {
		here = append(here, visit.who)
	}
	for _, key := range slices.Sorted(maps.Keys(in.guests)) {
		here = append(here, in.guests[key].who)
	}
	return here[:min(len(here), MostHere)]
}

// after is closed when the time is over.
func after(wait time.Duration) <-chan struct{} {
	over := make(chan struct{})
	time.AfterFunc(wait, func() { close(over) })
	return over
}
