// Package throttle slows down what is done too often, by what it is done to and
// by the address it comes from.
package throttle

import (
	"container/list"
	"crypto/sha256"
	"math"
	"net/netip"
	"strings"
	"sync"
	"time"
)

// memory is how many keys and addresses are remembered, each: some megabytes at
// most, whoever asks.
const memory = 10_000

// Limit is how much may happen: Most at once, then one more each Recovery.
type Limit struct {
	Most     int
	Recovery time.Duration
}

// Throttle counts by a key, such as an account, and by an address.
type Throttle struct {
	now       func() time.Time
	mu        sync.Mutex
	keys      *counts
	addresses *counts
}

// New returns a throttle for the whole process, on the clock given: so much of
// one key, and so much from one address.
func New(now func() time.Time, key, address Limit) *Throttle {
	return &Throttle{now: now, keys: newCounts(key), addresses: newCounts(address)}
}

// Begin asks whether one more of the key may come from the address. If not,
// retryAfter is how long to wait, in whole seconds, at least one.
//
// If it may, it counts until forgiven is called: a thousand tries at the same
// time are a thousand, not one.
func (t *Throttle) Begin(key, address string) (forgiven func(), retryAfter time.Duration) {
	key, address = digestOf(key), networkOf(address)
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	wait := max(t.keys.wait(key, now), t.addresses.wait(address, now))
	if wait > 0 {
		return nil, max(time.Second, time.Duration(math.Ceil(wait.Seconds()))*time.Second)
	}
	t.keys.add(key, now, 1)
	t.addresses.add(address, now, 1)
	var once sync.Once
	return func() {
		once.Do(func() {
			t.mu.Lock()
			defer t.mu.Unlock()
			// The key is forgiven all: its owner came. The address only this one
			// try, else one good account would buy endless guesses at others.
			t.keys.forget(key)
			t.addresses.add(address, t.now(), -1)
		})
	}, 0
}

// digestOf makes what is remembered one size, whatever was sent as a key.
func digestOf(key string) string {
	sum := sha256.Sum256([]byte(strings.ToLower(strings.TrimSpace(key))))
	return string(sum[:])
}

// networkOf is the address without its port; of IPv6 the network, for one
// customer has 2^64 addresses of it.
func networkOf(address string) string {
	if port, err := netip.ParseAddrPort(address); err == nil {
		address = port.Addr().String()
	}
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	ip = ip.Unmap().WithZone("")
	if ip.Is6() {
		if network, err := ip.Prefix(64); err == nil {
			return network.String()
		}
	}
	return ip.String()
}

// counts is a leaky bucket a key: it fills with what comes and drains with time.
type counts struct {
	most     float64
	recovery time.Duration // for one to be forgotten
	by       map[string]*list.Element
	recent   *list.List // of *bucket, the one used last in front
}

type bucket struct {
	key   string
	level float64
	at    time.Time
}

func newCounts(l Limit) *counts {
	return &counts{most: float64(l.Most), recovery: l.Recovery, by: map[string]*list.Element{}, recent: list.New()}
}

// drained is the level of the bucket now.
func (c *counts) drained(b *bucket, now time.Time) float64 {
	passed := max(0, now.Sub(b.at)) // a clock set back drains nothing
	return max(0, b.level-float64(passed)/float64(c.recovery))
}

// wait is how long until one more fits.
func (c *counts) wait(key string, now time.Time) time.Duration {
	element, known := c.by[key]
	if !known {
		return 0
	}
	over := c.drained(element.Value.(*bucket), now) + 1 - c.most
	if over <= 1e-9 {
		return 0
	}
	return time.Duration(over * float64(c.recovery))
}

func (c *counts) add(key string, now time.Time, n float64) {
	element, known := c.by[key]
	if !known {
		if len(c.by) >= memory {
			oldest := c.recent.Back()
			delete(c.by, oldest.Value.(*bucket).key)
			c.recent.Remove(oldest)
		}
		element = c.recent.PushFront(&bucket{key: key, at: now})
		c.by[key] = element
	}
	b := element.Value.(*bucket)
	b.level, b.at = max(0, c.drained(b, now)+n), now
	c.recent.MoveToFront(element)
}

func (c *counts) forget(key string) {
	if element, known := c.by[key]; known {
		delete(c.by, key)
		c.recent.Remove(element)
	}
}
