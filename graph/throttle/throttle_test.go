package throttle

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var (
	morning    = time.Date(2026, 9, 7, 9, 0, 0, 0, time.UTC)
	perKey     = Limit{10, time.Minute}
	perAddress = Limit{60, 10 * time.Second}
)

type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

// signingIn is a throttle with the limits of signing in.
func signingIn(c *clock) *Throttle { return New(c.now, perKey, perAddress) }

func TestThrottle(t *testing.T) {
	start := func() (*clock, *Throttle) {
		c := &clock{morning}
		return c, signingIn(c)
	}
	fail := func(t *testing.T, throttle *Throttle, account, address string, times int) {
		t.Helper()
		for i := range times {
			if _, wait := throttle.Begin(account, address); wait > 0 {
				t.Fatalf("try %d has to wait %v", i+1, wait)
			}
		}
	}
	refused := func(t *testing.T, throttle *Throttle, account, address string) time.Duration {
		t.Helper()
		_, wait := throttle.Begin(account, address)
		if wait == 0 {
			t.Fatalf("%s from %s may be tried", account, address)
		}
		return wait
	}

	t.Run("Denied/the eleventh failure of an account, from wherever", func(t *testing.T) {
		c, throttle := start()
		for i := range 10 {
			fail(t, throttle, "ada@example.com", fmt.Sprintf("192.0.2.%d:1234", i), 1)
		}
		if wait := refused(t, throttle, "Ada@Example.com ", "198.51.100.1:1"); wait != time.Minute {
			t.Errorf("retry after %v, want a minute", wait)
		}
		c.at = c.at.Add(59 * time.Second)
		if wait := refused(t, throttle, "ada@example.com", "198.51.100.1:1"); wait != time.Second {
			t.Errorf("retry after %v, want a second", wait)
		}
		c.at = c.at.Add(time.Second)
		fail(t, throttle, "ada@example.com", "198.51.100.1:1", 1)
	})
	t.Run("Allowed/another account from the same address", func(t *testing.T) {
		_, throttle := start()
		fail(t, throttle, "ada@example.com", "192.0.2.1:1", 10)
		fail(t, throttle, "grace@example.com", "192.0.2.1:1", 1)
	})
	t.Run("Denied/many accounts from one address", func(t *testing.T) {
		_, throttle := start()
		for i := range perAddress.Most {
			fail(t, throttle, fmt.Sprint(i), "192.0.2.1:1", 1)
		}
		refused(t, throttle, "another", "192.0.2.1:999")
		fail(t, throttle, "another", "192.0.2.2:999", 1)
	})
	t.Run("Denied/many addresses of one IPv6 network", func(t *testing.T) {
		_, throttle := start()
		for i := range perAddress.Most {
			fail(t, throttle, fmt.Sprint(i), fmt.Sprintf("[2001:db8::%x]:1", i+1), 1)
		}
		refused(t, throttle, "another", "[2001:db8::ffff]:1")
		fail(t, throttle, "another", "[2001:db8:0:1::1]:1", 1)
	})
	t.Run("Allowed/signing in any number of times", func(t *testing.T) {
		_, throttle := start()
		for range 1000 {
			forgiven, wait := throttle.Begin("ada@example.com", "192.0.2.1:1")
			if wait > 0 {
				t.Fatal("throttled without a failure")
			}
			forgiven()
			forgiven() // twice is once
		}
	})
	t.Run("Allowed/ten more after the password was right once", func(t *testing.T) {
		_, throttle := start()
		fail(t, throttle, "ada@example.com", "192.0.2.1:1", 9)
		forgiven, _ := throttle.Begin("ada@example.com", "192.0.2.1:1")
		forgiven()
		fail(t, throttle, "ada@example.com", "192.0.2.1:1", 10)
	})
	t.Run("Denied/a good account does not pay for guesses at others", func(t *testing.T) {
		_, throttle := start()
		for i := range perAddress.Most {
			fail(t, throttle, fmt.Sprint(i), "192.0.2.1:1", 1)
			if forgiven, wait := throttle.Begin("mallory", "192.0.2.1:1"); wait == 0 {
				forgiven()
			}
		}
		refused(t, throttle, "another", "192.0.2.1:1")
	})
	t.Run("remembers so many and no more", func(t *testing.T) {
		_, throttle := start()
		for i := range memory + 500 {
			throttle.Begin(fmt.Sprint(i), fmt.Sprintf("10.%d.%d.%d:1", i>>16, i>>8&255, i&255))
		}
		if n, m := len(throttle.keys.by), throttle.keys.recent.Len(); n != memory || m != n {
			t.Errorf("%d keys in the map, %d in the list", n, m)
		}
	})
}

// Over any hour, whatever is tried when, an account fails at most as often as
// its first burst and what drains in that hour.
func TestThrottleBoundsFailures(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{morning}
		throttle := signingIn(c)
		failed := 0
		for _, pause := range rapid.SliceOfN(rapid.IntRange(-5, 120), 1, 300).Draw(t, "pauses") {
			c.at = c.at.Add(time.Duration(pause) * time.Second)
			if c.at.After(morning.Add(time.Hour)) {
				break
			}
			if _, wait := throttle.Begin("ada", "192.0.2.1:1"); wait == 0 {
				failed++
			}
		}
		// A clock that steps back may give its seconds twice.
		if most := perKey.Most + 60 + 30; failed > most {
			t.Fatalf("%d failures in an hour, at most %d", failed, most)
		}
	})
}
