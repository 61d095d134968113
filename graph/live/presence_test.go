package live_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"throughline/ent"
	"throughline/graph/live"
)

func named(name string) *live.Presence {
	return &live.Presence{User: &ent.User{ID: "user_" + name, Name: name}}
}

func names(here []*live.Presence) string {
	var all []string
	for _, p := range here {
		all = append(all, p.User.Name)
	}
	return strings.Join(all, " ")
}

// look is what a visitor sees next.
func look(t *testing.T, v *live.Visit) string {
	t.Helper()
	if err := v.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	return names(v.Here())
}

func TestWhoIsInARoomSeesWhoComesAndLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var rooms live.Rooms
		lea := rooms.Enter("checkout", named("Lea"))
		if got := look(t, lea); got != "Lea" {
			t.Errorf("at first %q", got)
		}
		cem := rooms.Enter("checkout", named("Cem"))
		other := rooms.Enter("payments", named("Dan"))
		if got := look(t, lea); got != "Lea Cem" {
			t.Errorf("then %q", got)
		}
		cem.Leave()
		other.Leave()
		if got := look(t, lea); got != "Lea" {
			t.Errorf("at last %q", got)
		}
		lea.Leave()
	})
}

func TestOneIsInARoomSoOftenAndNoMore(t *testing.T) {
	var rooms live.Rooms
	var last *live.Visit
	for range live.MostVisits {
		if last = rooms.Enter("checkout", named("Lea")); last == nil {
			t.Fatal("too early refused")
		}
	}
	if rooms.Enter("checkout", named("Lea")) != nil {
		t.Error("once too often")
	}
	if rooms.Enter("checkout", named("Cem")) == nil || rooms.Enter("payments", named("Lea")) == nil {
		t.Error("others and elsewhere are refused, too")
	}
	last.Leave()
	if rooms.Enter("checkout", named("Lea")) == nil {
		t.Error("refused, though one has left")
	}
}

func TestOfManyWhoComeAtOnceOneHearsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var rooms live.Rooms
		lea := rooms.Enter("checkout", named("Lea"))
		look(t, lea)
		began := time.Now()
		for i := range 100 {
			rooms.Enter("checkout", named(fmt.Sprint("Somebody", i)))
		}
		if got := look(t, lea); strings.Count(got, "Somebody") != 100 {
			t.Errorf("heard of %d", strings.Count(got, "Somebody"))
		}
		if took := time.Since(began); took < 100*time.Millisecond || took > time.Second {
			t.Errorf("after %v", took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if err := lea.Wait(ctx); err == nil {
			t.Errorf("and again of %d, though nothing happened", len(lea.Here()))
		}
	})
}

func TestWhoIsNotHeardOfForAWhileHasLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := live.Joined()
		lea := here.Enter("checkout", named("Lea"))
		there.Enter("checkout", named("Cem"))
		if got := look(t, lea); got != "Lea Cem" {
			t.Errorf("together they are %q", got)
		}
		for range 6 { // for a minute both are well
			time.Sleep(10 * time.Second)
			there.Remind()
			here.Remind()
		}
		cem := there.Enter("checkout", named("Dan"))
		if got := look(t, lea); strings.Count(got, " ") != 2 {
			t.Errorf("after a while they are %q", got)
		}
		cem.Leave()
		time.Sleep(time.Minute)
		here.Remind()
		if got := look(t, lea); got != "Lea" {
			t.Errorf("when the other server is gone they are %q", got)
		}
	})
}
