package live

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
)

// channel is what the servers of one PostgreSQL tell each other on.
const channel = "throughline_live"

// Join connects this hub with those of the other servers on a PostgreSQL: each
// tells the others how far a log has grown. They are told after the commit and
// not as a part of it, for PostgreSQL lets transactions that notify commit only
// one after the other; what is lost that way is seen by looking. It returns when
// ctx ends, and calls failed, and tries again, when the connection is lost.
func (h *Hub) Join(ctx context.Context, db *sql.DB, failed func(error)) {
	out := &outbox{some: make(chan struct{}, 1)}
	h.mu.Lock()
	h.onGrown = out.put
	h.mu.Unlock()
	var both sync.WaitGroup
	for _, do := range []func(context.Context, *sql.DB) error{h.hear, out.send} {
		both.Go(func() {
			for ctx.Err() == nil {
				if err := do(ctx, db); err != nil && ctx.Err() == nil {
					failed(err)
					select {
					case <-time.After(time.Second):
					case <-ctx.Done():
					}
				}
			}
		})
	}
	both.Wait()
}

// hear listens to the other servers, and to itself, until the connection ends.
func (h *Hub) hear(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	return conn.Raw(func(driver any) error {
		pg := driver.(*stdlib.Conn).Conn()
		defer pg.Close(context.WithoutCancel(ctx)) // it listens, and is nobody else's any more
		if _, err := pg.Exec(ctx, "LISTEN "+channel); err != nil {
			return err
		}
		for {
			n, err := pg.WaitForNotification(ctx)
			if err != nil {
				return err
			}
			id, number, _ := strings.Cut(n.Payload, " ")
			if grown, err := strconv.Atoi(number); err == nil {
				h.Grown(id, grown)
			}
		}
	})
}

// outbox is what is still to be told to the others: of each log the last number.
type outbox struct {
	mu      sync.Mutex
	waiting map[string]int
	some    chan struct{}
}

func (o *outbox) put(id string, number int) {
	o.mu.Lock()
	if o.waiting == nil {
		o.waiting = map[string]int{}
	}
	o.waiting[id] = max(number, o.waiting[id])
	o.mu.Unlock()
	select {
	case o.some <- struct{}{}:
	default: // it is known that there is some
	}
}

func (o *outbox) take() (all []string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for id, number := range o.waiting {
		all = append(all, fmt.Sprint(id, " ", number))
	}
	o.waiting = nil
	return all
}

func (o *outbox) send(ctx context.Context, db *sql.DB) error {
	for {
		select {
		case <-o.some:
		case <-ctx.Done():
			return ctx.Err()
		}
		if _, err := db.ExecContext(ctx, "SELECT pg_notify($1, told) FROM unnest($2::text[]) AS told", channel, o.take()); err != nil {
			return err
		}
	}
}
