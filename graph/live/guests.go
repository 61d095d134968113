package live

import (
	"time"

	"throughline/ent"
)

// Of several servers each tells the others who is with it, and again every so
// often: whoever is not heard of for a while has left, as has their server.
const (
	reminded  = 10 * time.Second
	forgotten = 3 * reminded
)

// stay is what a server tells of one visit.
type stay struct {
	Visit, Product, Workspace, User, Name string
	At, Editing                           *string
	Left                                  bool
}

// guest is somebody who is here by another server.
type guest struct {
	who   *Presence
	until time.Time
}

// announce tells the other servers that somebody is here, or has left.
func (v *Visit) announce(left bool) {
	if tell := v.rooms.tell; tell != nil {
		u := v.who.User
		tell(stay{v.key, v.id, u.WorkspaceID, u.ID, u.Name, v.who.At, v.who.Editing, left})
	}
}

// connect says how the other servers are told. Those who are here are told at
// once.
func (r *Rooms) connect(tell func(stay)) {
	r.mu.Lock()
	r.tell = tell
	r.mu.Unlock()
	r.remind()
}

// remind tells the other servers again who is here, and forgets whom they tell
// of no more.
func (r *Rooms) remind() {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	for product, in := range r.rooms {
		for _, v := range in.visits {
			v.announce(false)
		}
		for key, g := range in.guests {
			if now.After(g.until) {
				delete(in.guests, key)
				in.change()
			}
		}
		r.tidy(product)
	}
}

// hear takes what a server tells of a visit. What this one told is heard, too.
func (r *Rooms) hear(s stay) {
	r.mu.Lock()
	defer r.mu.Unlock()
	in := r.room(s.Product)
	defer r.tidy(s.Product)
	for _, v := range in.visits {
		if v.key == s.Visit {
			return
		}
	}
	_, known := in.guests[s.Visit]
	if s.Left {
		delete(in.guests, s.Visit)
	} else {
		in.guests[s.Visit] = guest{
			&Presence{User: &ent.User{ID: s.User, WorkspaceID: s.Workspace, Name: s.Name}, At: s.At, Editing: s.Editing},
			time.Now().Add(forgotten),
		}
	}
	if known == s.Left { // it came, or left
		in.change()
	}
}
