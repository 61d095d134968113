package live_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"throughline/graph/live"
)

// book is a log in memory.
type book struct {
	mu    sync.Mutex
	lines int
	reads int
	err   error
}

// next waits for what follows.
func next(ctx context.Context, f *live.Follower) (live.Change, error) {
	if err := f.Wait(ctx); err != nil {
		return live.Change{}, err
	}
	return f.Read(ctx)
}

func (b *book) write(n int) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.lines += n
	return b.lines
}

func (b *book) read(_ context.Context, _ string, after, most int) (lines []live.Line, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.reads++
	for n := after + 1; n <= min(b.lines, after+most); n++ {
		lines = append(lines, live.Line{Number: n, Entity: fmt.Sprint("story_", n), Subject: fmt.Sprint("story_", n)})
	}
	return lines, b.err
}

// TestEachFollowerIsToldEachLineOnceAndInOrder lets a log grow in steps, known
// and unknown to the hub, while followers come from anywhere in it.
func TestEachFollowerIsToldEachLineOnceAndInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := &book{}
		hub := live.NewHub(b.read)
		var wait sync.WaitGroup
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		steps := rapid.SliceOfN(rapid.IntRange(1, 300), 1, 12).Draw(t, "steps")
		total := 0
		for _, n := range steps {
			total += n
		}
		failed := make(chan string, 100)
		follow := func(from int) {
			f := hub.Follow("product", from)
			wait.Go(func() {
				defer f.Close()
				for last := from; last < total; {
					c, err := next(ctx, f)
					if err != nil {
						failed <- err.Error()
						return
					}
					if len(c.Lines) > live.Most {
						failed <- fmt.Sprintf("%d lines at once", len(c.Lines))
					}
					for _, line := range c.Lines {
						if last++; line.Number != last {
							failed <- fmt.Sprintf("told %d where %d follows", line.Number, last)
							return
						}
					}
				}
			})
		}
		for _, n := range steps {
			grown := b.write(n)
			if rapid.Bool().Draw(t, "a follower comes") {
				follow(rapid.IntRange(0, grown).Draw(t, "from"))
			}
			if rapid.Bool().Draw(t, "told") {
				hub.Commit("product", grown)
			}
		}
		follow(0)
		hub.Grown("product", total)
		wait.Wait()
		select {
		case why := <-failed:
			t.Fatal(why)
		default:
		}
		if left := hub.Followed(); len(left) > 0 {
			t.Fatalf("followed when all have left: %v", left)
		}
	})
}

func TestOfManyFollowersOneReads(t *testing.T) {
	b := &book{}
	hub := live.NewHub(b.read)
	followers := make([]*live.Follower, 200)
	for i := range followers {
		followers[i] = hub.Follow("product", 0)
		defer followers[i].Close()
	}
	hub.Commit("product", b.write(3))
	for _, f := range followers {
		if c, err := next(t.Context(), f); err != nil || c.Number != 3 {
			t.Fatalf("told %+v, %v", c, err)
		}
	}
	if b.reads != 1 {
		t.Errorf("the log was read %d times", b.reads)
	}
}

func TestAfterAnErrorAFollowerGoesOnWhereItWas(t *testing.T) {
	b := &book{err: errors.New("the disk is slow")}
	hub := live.NewHub(b.read)
	f := hub.Follow("product", 0)
	defer f.Close()
	hub.Commit("product", b.write(2))
	if _, err := next(t.Context(), f); err == nil {
		t.Fatal("the error is not told")
	}
	b.err = nil
	if c, err := next(t.Context(), f); err != nil || c.Number != 2 || len(c.Lines) != 2 {
		t.Fatalf("told %+v, %v", c, err)
	}
}

func TestWhatOthersWroteIsSeenByLooking(t *testing.T) {
	b := &book{}
	hub := live.NewHub(b.read)
	f := hub.Follow("product", 0)
	defer f.Close()
	b.write(1)
	err := hub.Look(t.Context(), func(_ context.Context, ids []string) (map[string]int, error) {
		return map[string]int{ids[0]: 1}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if c, err := next(t.Context(), f); err != nil || c.Number != 1 {
		t.Fatalf("told %+v, %v", c, err)
	}
}

func TestAHubKnowsHowFarItsFollowersAreBehind(t *testing.T) {
	h := live.NewHub(nil)
	behind := func() int {
		t.Helper()
		n, err := h.Behind(t.Context(), func(context.Context, []string) (map[string]int, error) { return map[string]int{"a": 5, "b": 90}, nil })
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if h.Followers() != 0 || behind() != 0 {
		t.Error("somebody follows")
	}
	one, other := h.Follow("a", 0), h.Follow("a", 0)
	if h.Followers() != 2 || behind() != 0 {
		t.Errorf("%d follow; before the first look they are %d behind", h.Followers(), behind())
	}
	h.Grown("a", 3)
	if behind() != 2 {
		t.Errorf("told of 3 of 5, they are %d behind", behind())
	}
	one.Close()
	other.Close()
	if h.Followers() != 0 {
		t.Error("somebody follows still")
	}
}

func TestWhoLeavesWaitsForNothingEvenWhereLinesAreLeft(t *testing.T) {
	b := &book{}
	hub := live.NewHub(b.read)
	f := hub.Follow("product", 0)
	defer f.Close()
	hub.Commit("product", b.write(2))
	left := errors.New("the client left")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(left)
	if err := f.Wait(ctx); err != left {
		t.Errorf("waiting ended with %v", err)
	}
}

func TestASlowReadHoldsUpNeitherWhoLeavesNorWhoIsFarBehind(t *testing.T) {
	b := &book{}
	inside, slow := make(chan bool), make(chan bool)
	hub := live.NewHub(func(ctx context.Context, id string, after, most int) ([]live.Line, error) {
		if after == 5 {
			inside <- true
			<-slow
		}
		return b.read(ctx, id, after, most)
	})
	first, second, behind := hub.Follow("product", 3), hub.Follow("product", 5), hub.Follow("product", 0)
	defer first.Close()
	defer second.Close()
	defer behind.Close()
	hub.Commit("product", b.write(5))
	if c, err := next(t.Context(), first); err != nil || c.Number != 5 {
		t.Fatalf("told %+v, %v", c, err)
	}
	hub.Commit("product", b.write(1))
	var all sync.WaitGroup
	all.Go(func() { next(t.Context(), first) })
	<-inside
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := second.Read(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("who left reads %v", err)
	}
	if c, err := next(t.Context(), behind); err != nil || len(c.Lines) == 0 || c.Lines[0].Number != 1 {
		t.Errorf("who is far behind is told %+v, %v", c, err)
	}
	close(slow)
	all.Wait()
}
