package graph

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"throughline/ent/viewer"
)

// source is what a subscription tells, one value after the other. It is used by
// one goroutine at a time.
type source[T any] interface {
	// Wait returns when there is something to read; after its error there is
	// nothing more.
	Wait(ctx context.Context) error
	// Read returns what there is, and whether that is worth telling.
	Read(ctx context.Context) (T, bool)
	Close()
}

// feed is what an operation follows. gqlgen waits for the next value of a
// subscription where it resolves it, some thirty calls deep; who is connected
// and hears nothing would hold on to all of that. So whoever serves the
// connection waits, and gqlgen is asked when there is something.
type feed struct {
	wait  func(ctx context.Context) error
	read  func(ctx context.Context) bool
	close func()
}

type feedKey struct{}

// fed makes a source the feed of the operation, and returns what gqlgen reads.
func fed[T any](ctx context.Context, from source[T]) <-chan T {
	told := make(chan T, 1)
	*ctx.Value(feedKey{}).(*feed) = feed{
		wait: from.Wait,
		read: func(ctx context.Context) bool {
			value, tells := from.Read(ctx)
			if tells {
				told <- value
			}
			return tells
		},
		close: from.Close,
	}
	return told
}

// apart runs what needs a large stack on one of its own, which ends with it, so
// that who goes on waiting keeps a small one. A panic is logged, and returned.
func apart(ctx context.Context, run func()) (panicked any) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			if panicked = recover(); panicked != nil {
				logPanic(ctx, panicked)
			}
		}()
		run()
	}()
	<-done
	return panicked
}

// beside returns a context for a connection that goes on when its handler ends.
// It knows who asks and what they may spend, and holds nothing of net/http's.
func beside(r *http.Request) context.Context {
	was := RequestFrom(r.Context())
	// Each is a part of what holds all headers.
	ctx := WithRequest(context.Background(), &Request{
		ID: strings.Clone(was.ID), Address: strings.Clone(was.Address), Agent: strings.Clone(was.Agent), Secure: was.Secure,
		Budget: was.Budget,
	})
	if v := viewer.FromContext(r.Context()); v != nil {
		ctx = viewer.NewContext(ctx, v)
	}
	return ctx
}

// detach serves a connection that was taken from net/http on a stack of its own,
// so that the handler ends, and with it all that net/http keeps for a request.
func detach(ctx context.Context, serve func()) {
	go func() {
		defer func() {
			if v := recover(); v != nil {
				logPanic(ctx, v)
			}
		}()
		serve()
	}()
}

func logPanic(ctx context.Context, v any) {
	slog.ErrorContext(ctx, "request failed", "request", RequestFrom(ctx).ID, "error", v, "stack", string(debug.Stack()))
}
