package graph

import (
	"errors"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

func TestWhatTheDatabaseUndidIsDoneAgain(t *testing.T) {
	deadlock, other := &pgconn.PgError{Code: "40P01"}, errors.New("the disk is full")
	for _, try := range []struct {
		answers []error
		times   int
		want    error
	}{
		{[]error{nil}, 1, nil},
		{[]error{deadlock, deadlock, nil}, 3, nil},
		{[]error{other}, 1, other},
		{[]error{deadlock, other}, 2, other},
		{[]error{deadlock, deadlock, deadlock, deadlock, deadlock, nil}, maxTries, deadlock},
	} {
		times := 0
		err := (&Store{}).again(func() error {
			times++
			return try.answers[times-1]
		})
		if times != try.times || !errors.Is(err, try.want) {
			t.Errorf("%v: done %d times, %v", try.answers, times, err)
		}
	}
}
