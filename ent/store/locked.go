package store

import (
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// IsLocked reports whether err is no more than that somebody else held a lock
// for too long, or IsUndone: the same again may succeed.
func IsLocked(err error) bool {
	if errors.Is(err, errTurn) {
		return true
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return lite.Code()&0xff == sqlite3.SQLITE_BUSY // the rest of the code says why it was busy
	}
	return pgCode(err) == "55P03" || IsUndone(err) // lock_not_available
}

// IsFull reports whether err is that there is no room for what was written.
func IsFull(err error) bool {
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return lite.Code()&0xff == sqlite3.SQLITE_FULL
	}
	return pgCode(err) == "53100" // disk_full
}

// IsUndone reports whether PostgreSQL undid the transaction for the sake of
// another: run again from its beginning, it goes through.
func IsUndone(err error) bool {
	code := pgCode(err)
	return code == "40001" || code == "40P01" // serialization_failure, deadlock_detected
}

func pgCode(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code
	}
	return ""
}
