package store

import (
	"testing"
	"time"
)

// WaitForLocks has stores that are opened from here on wait for locks no longer
// than this, until the test ends.
func WaitForLocks(t *testing.T, wait time.Duration) {
	was := lockTime
	lockTime = wait
	t.Cleanup(func() { lockTime = was })
}
