package graph

import (
	"context"
	"errors"
	"sync"
	"time"

	"throughline/ent/viewer"
)

// HatHeader narrows a request to one role of the caller.
const HatHeader = "X-Throughline-Hat"

// Doorman says who may keep a connection open, and for how long; server/auth
// implements it.
type Doorman interface {
	// Admit returns who an Authorization header and the hat they wear say is
	// asking; nil for nobody.
	Admit(ctx context.Context, authorization, hat string) (*viewer.Viewer, error)
	// Keep returns a context that ends, with an *Error as its cause, when the
	// viewer's right to be here does, or the server stops. It refuses one
	// connection too many. Whoever leaves calls release.
	Keep(ctx context.Context, v *viewer.Viewer) (kept context.Context, release func(), err error)
	// Origins are the other websites that may open a socket.
	Origins() []string
}

// ErrStopping ends connections that would stay open: the server stops. Whoever
// comes again finds another, or the next.
var ErrStopping = Limitedf("TIME", 1, "The server stops. Come again.")

// Connections that stay open are looked after: one that takes nothing, or does
// not answer, is given up, and resumes by the number it has.
const pingPause = 25 * time.Second // shorter than proxies allow silence

// sendTime is how long one may take to take a message.
var sendTime = 10 * time.Second // tests do not wait so long

// whyEnded returns what a context of Keep ended with, or nil when nothing but
// the connection did.
func whyEnded(ctx context.Context) *Error {
	var why *Error
	if errors.As(context.Cause(ctx), &why) {
		return why
	}
	return nil
}

// heartbeat calls beat every so often until stop. It needs no goroutine between.
func heartbeat(beat func()) (stop func()) {
	var (
		mu      sync.Mutex
		timer   *time.Timer
		stopped bool
	)
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(pingPause, func() {
		beat()
		mu.Lock()
		defer mu.Unlock()
		if !stopped {
			timer.Reset(pingPause)
		}
	})
	return func() {
		mu.Lock()
		defer mu.Unlock()
		stopped = true
		timer.Stop()
	}
}
