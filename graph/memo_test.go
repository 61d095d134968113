package graph

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
)

func TestAMemoIsMadeOnceForThoseWhoAskAtOnce(t *testing.T) {
	m := memo[int, string]{}
	var made atomic.Int32
	begun, answer := make(chan struct{}), make(chan struct{})
	read := func() (string, error) {
		if made.Add(1) == 1 {
			close(begun)
			<-answer
		}
		return "made", nil
	}
	var all sync.WaitGroup
	ask := func() {
		all.Go(func() {
			if got, err := m.get(t.Context(), "one", 1, read); got != "made" || err != nil {
				t.Error(got, err)
			}
		})
	}
	ask()
	<-begun
	for range 20 {
		ask()
	}
	close(answer)
	all.Wait()
	same(t, made.Load(), 1)

	get := func(name string, of int) {
		t.Helper()
		if got, err := m.get(t.Context(), name, of, read); got != "made" || err != nil {
			t.Error(got, err)
		}
	}
	get("one", 1)
	same(t, made.Load(), 1)
	get("one", 2) // of something else
	same(t, made.Load(), 2)
	for i := range maxKept {
		get(fmt.Sprint(i), 1)
	}
	same(t, len(m.kept), maxKept)
}

func TestAMemoThatCouldNotBeMadeIsMadeForTheNext(t *testing.T) {
	m := memo[int, string]{}
	gone := errors.New("who asked for it left")
	begun, answer := make(chan struct{}), make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() {
		_, err := m.get(t.Context(), "one", 1, func() (string, error) {
			close(begun)
			<-answer
			return "", gone
		})
		same(t, err, gone)
	})
	<-begun
	all.Go(func() {
		got, err := m.get(t.Context(), "one", 1, func() (string, error) { return "made", nil })
		same(t, got, "made")
		same(t, err, nil)
	})
	left, leave := context.WithCancel(t.Context())
	leave()
	_, err := m.get(left, "one", 1, func() (string, error) { return "", errors.New("not asked") })
	same(t, err, context.Canceled)
	close(answer)
	all.Wait()
}
