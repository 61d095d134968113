package demo

import (
	"context"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
	"throughline/graph"
)

func hashed(context.Context, string) (string, error) { return "kept", nil }

func empty(t testing.TB, now time.Time) *graph.Store {
	s := storetest.OpenWith(t, migrations.FS)
	return &graph.Store{Client: ent.NewClient(ent.Driver(s.Driver())), Dialect: s.Dialect(), Now: func() time.Time { return now }}
}

func TestTheDemoTellsItsQuarter(t *testing.T) {
	store := empty(t, time.Now())
	start := time.Now()
	if err := Load(t.Context(), store, graph.NewHandler(store, &graph.Resolver{}), hashed); err != nil {
		t.Fatal(err)
	}
	t.Log(time.Since(start))
}
