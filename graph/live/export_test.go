package live

// Joined returns the rooms of two servers, of which the second tells the first
// who is with it.
func Joined() (here, there *Rooms) {
	here, there = &Rooms{}, &Rooms{}
	there.connect(here.hear)
	return here, there
}

// Remind does what a server does every so often.
func (r *Rooms) Remind() { r.remind() }
