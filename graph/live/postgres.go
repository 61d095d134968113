package live

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
)

// The servers of one PostgreSQL tell each other how far logs have grown, and who
// is here.
const (
	channelOfLogs   = "throughline_logs"
	channelOfVisits = "throughline_visits"
)

// Join connects this hub with those of the other servers on a PostgreSQL: each
// tells the others how far a log has grown, and who is with it. They are told after the commit and
// not as a part of it, for PostgreSQL lets transactions that notify commit only
// one after the other; what is lost that way is seen by looking. It returns when
// ctx ends, and calls failed, and tries again, when the connection is lost.
func (h *Hub) Join(ctx context.Context, db *sql.DB, failed func(error)) {
	out := &outbox{some: make(chan struct{}, 1)}
	h.mu.Lock()
	h.onGrown = func(id string, number int) { out.put(channelOfLogs, id, fmt.Sprint(id, " ", number)) }
	h.mu.Unlock()
	h.Rooms.connect(func(s stay) {
		text, _ := json.Marshal(s)
		out.put(channelOfVisits, s.Visit, string(text))
	})
	var all sync.WaitGroup
	all.Go(func() {
		tick := time.NewTicker(reminded)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				h.Rooms.remind()
			case <-ctx.Done():
				return
			}
		}
	})
	for _, do := range []func(context.Context, *sql.DB) error{h.hear, out.send} {
		all.Go(func() {
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
	all.Wait()
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
		if _, err := pg.Exec(ctx, "LISTEN "+channelOfLogs+"; LISTEN "+channelOfVisits); err != nil {
			return err
		}
		for {
			n, err := pg.WaitForNotification(ctx)
			if err != nil {
				return err
			}
			h.heard(n.Channel, n.Payload)
		}
	})
}

func (h *Hub) heard(channel, told string) {
	switch channel {
	case channelOfLogs:
		id, number, _ := strings.Cut(told, " ")
		if grown, err := strconv.Atoi(number); err == nil {
			h.Grown(id, grown)
		}
	case channelOfVisits:
		var s stay
		if json.Unmarshal([]byte(told), &s) == nil {
			h.Rooms.hear(s)
		}
	}
}

// outbox is what is still to be told to the others: the last of each log and of
// each visit.
type outbox struct {
	mu      sync.Mutex
	waiting map[string]notice // by log or visit
	some    chan struct{}
}

type notice struct{ channel, text string }

func (o *outbox) put(channel, about, text string) {
	o.mu.Lock()
	if o.waiting == nil {
		o.waiting = map[string]notice{}
	}
	o.waiting[about] = notice{channel, text}
	o.mu.Unlock()
	select {
	case o.some <- struct{}{}:
	default: // it is known that there is some
	}
}

func (o *outbox) take() (channels, texts []string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, n := range o.waiting {
		channels, texts = append(channels, n.channel), append(texts, n.text)
	}
	o.waiting = nil
	return channels, texts
}

func (o *outbox) send(ctx context.Context, db *sql.DB) error {
	for {
		select {
		case <-o.some:
		case <-ctx.Done():
			return ctx.Err()
		}
		channels, texts := o.take()
		if _, err := db.ExecContext(ctx, "SELECT pg_notify(channel, told) FROM unnest($1::text[], $2::text[]) AS _(channel, told)", channels, texts); err != nil {
			return err
		}
	}
}
