package graph

import (
	"context"
	"errors"
	"sync"
)

// errUnmade is of a value that nobody made to its end.
var errUnmade = errors.New("nobody made it to its end")

// maxKept is how many names a memo knows.
const maxKept = 64

// memo keeps the newest value of each name, as long as what it was made of is as
// it was. Those who ask for one at the same time wait for the first of them.
type memo[Of comparable, V any] struct {
	mu   sync.Mutex
	kept map[string]*memoized[Of, V]
}

type memoized[Of comparable, V any] struct {
	of    Of
	done  chan struct{}
	value V
	err   error
}

// get returns the value of a name, made of what is as that. One that could not be
// made, as who asked for it left, is made again for the next.
func (m *memo[Of, V]) get(ctx context.Context, name string, of Of, read func() (V, error)) (V, error) {
	for {
		m.mu.Lock()
		one := m.kept[name]
		if one == nil || one.of != of {
			one = m.begin(name, of)
			m.mu.Unlock()
			return m.end(name, one, read)
		}
		m.mu.Unlock()
		select {
		case <-one.done:
		case <-ctx.Done():
			var none V
			return none, ctx.Err()
		}
		if one.err == nil {
			return one.value, nil
		}
	}
}

// begin makes room for a value and says that it is under way.
func (m *memo[Of, V]) begin(name string, of Of) *memoized[Of, V] {
	if m.kept == nil {
		m.kept = map[string]*memoized[Of, V]{}
	}
	for other := range m.kept {
		if len(m.kept) < maxKept {
			break
		}
		delete(m.kept, other)
	}
	m.kept[name] = &memoized[Of, V]{of: of, done: make(chan struct{}), err: errUnmade}
	return m.kept[name]
}

func (m *memo[Of, V]) end(name string, one *memoized[Of, V], read func() (V, error)) (V, error) {
	defer close(one.done)
	defer func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		if one.err != nil && m.kept[name] == one {
			delete(m.kept, name)
		}
	}()
	one.value, one.err = read()
	return one.value, one.err
}
