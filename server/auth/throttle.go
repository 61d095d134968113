package auth

import (
	"container/list"
	"crypto/sha256"
	"math"
	"net/netip"
	"strings"
	"sync"
	"time"
)

// How often signing in may fail. An account: ten times at once, then once a
// minute, which is half a million guesses a year.
// An address: more, for an office is one address.
const (
	accountFailures = 10
	accountRecovery = time.Minute
	addressFailures = 60
	addressRecovery = 10 * time.Second
	// Names and addresses remembered, each: some megabytes at most, whoever asks.
	throttleMemory = 10_000
)

// Throttle slows down guessing of passwords, by account and by address. It
// counts failures only: signing in often is nobody's crime.
type Throttle struct {
	now       func() time.Time
	mu        sync.Mutex
	accounts  *failures
	addresses *failures
}

// NewThrottle returns a throttle for the whole process, on the clock given.
func NewThrottle(now func() time.Time) *Throttle {
	return &Throttle{
		now:       now,
		accounts:  newFailures(accountFailures, accountRecovery),
		addresses: newFailures(addressFailures, addressRecovery),
	}
}

// Begin asks whether the account may be tried from the address. If not,
// retryAfter is how long to wait, in whole seconds, at least one.
//
// If it may, the try counts as a failure until succeeded is called: a thousand
// tries at the same time are a thousand, not one.
func (t *Throttle) Begin(account, address string) (succeeded func(), retryAfter time.Duration) {
	account, address = accountKey(account), addressKey(address)
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	wait := max(t.accounts.wait(account, now), t.addresses.wait(address, now))
	if wait > 0 {
		return nil, max(time.Second, time.Duration(math.Ceil(wait.Seconds()))*time.Second)
	}
	t.accounts.add(account, now, 1)
	t.addresses.add(address, now, 1)
	var once sync.Once
	return func() {
		once.Do(func() {
			t.mu.Lock()
			defer t.mu.Unlock()
			// The account is forgiven: its owner came. The address only this one
			// try, else one good account would buy endless guesses at others.
			t.accounts.forget(account)
			t.addresses.add(address, t.now(), -1)
		})
	}, 0
}

// accountKey is a digest, so that what is remembered has one size whatever was
// sent as a mail address.
func accountKey(email string) string {
	sum := sha256.Sum256([]byte(strings.ToLower(strings.TrimSpace(email))))
	return string(sum[:])
}

// addressKey is the address without its port; of IPv6 the network, for one
// customer has 2^64 addresses of it.
func addressKey(address string) string {
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

// failures is a leaky bucket a key: it fills by failing and drains with time.
type failures struct {
	most     float64
	recovery time.Duration // for one failure to be forgotten
	by       map[string]*list.Element
	recent   *list.List // of *bucket, the one used last in front
}

type bucket struct {
	key   string
	level float64
	at    time.Time
}

func newFailures(most int, recovery time.Duration) *failures {
	return &failures{most: float64(most), recovery: recovery, by: map[string]*list.Element{}, recent: list.New()}
}

// drained is the level of the bucket now.
func (f *failures) drained(b *bucket, now time.Time) float64 {
	passed := max(0, now.Sub(b.at)) // a clock set back drains nothing
	return max(0, b.level-float64(passed)/float64(f.recovery))
}

// wait is how long until one more failure fits.
func (f *failures) wait(key string, now time.Time) time.Duration {
	element, known := f.by[key]
	if !known {
		return 0
	}
	over := f.drained(element.Value.(*bucket), now) + 1 - f.most
	if over <= 1e-9 {
		return 0
	}
	return time.Duration(over * float64(f.recovery))
}

func (f *failures) add(key string, now time.Time, n float64) {
	element, known := f.by[key]
	if !known {
		if len(f.by) >= throttleMemory {
			oldest := f.recent.Back()
			delete(f.by, oldest.Value.(*bucket).key)
			f.recent.Remove(oldest)
		}
		element = f.recent.PushFront(&bucket{key: key, at: now})
		f.by[key] = element
	}
	b := element.Value.(*bucket)
	b.level, b.at = max(0, f.drained(b, now)+n), now
	f.recent.MoveToFront(element)
}

func (f *failures) forget(key string) {
	if element, known := f.by[key]; known {
		delete(f.by, key)
		f.recent.Remove(element)
	}
}
