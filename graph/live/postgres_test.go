package live_test

import (
	"context"
	"testing"

	"entgo.io/ent/dialect"

	"throughline/ent/store"
	"throughline/ent/store/storetest"
	"throughline/graph/live"
)

func TestServersOnOnePostgreSQLTellEachOther(t *testing.T) {
	s, err := store.Open(t.Context(), storetest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if s.Dialect() != dialect.Postgres {
		t.Skip("needs PostgreSQL: .ci/postgres go test ./graph/live")
	}
	b := &book{}
	here, there := live.NewHub(b.read), live.NewHub(b.read)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{}, 2)
	for _, hub := range []*live.Hub{here, there} {
		go func() {
			hub.Join(ctx, s.Writer(), func(err error) { t.Error(err) })
			ended <- struct{}{}
		}()
	}
	f := there.Follow("product_1", 0)
	defer f.Close()
	told := make(chan live.Change)
	go func() {
		for {
			c, err := next(ctx, f)
			if err != nil {
				return
			}
			told <- c
		}
	}()
	// They may not have joined yet: it is told until it is heard.
	for last := 0; last == 0; {
		here.Commit("product_1", b.write(1))
		select {
		case c := <-told:
			last = c.Number
		default:
		}
	}

	// Who is with one server is seen by those with the other, and when they leave.
	lea := here.Rooms.Enter("product_1", named("Lea"))
	cem := there.Rooms.Enter("product_1", named("Cem"))
	for look(t, lea) != "Lea Cem" {
	}
	for look(t, cem) != "Cem Lea" {
	}
	cem.Leave()
	for look(t, lea) != "Lea" {
	}
	lea.Leave()
	stop()
	<-ended
	<-ended
}
