package store

import (
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"modernc.org/sqlite" // also the driver of that name
)

// SQLite's own lower() knows ASCII only; lower_unicode() is what PostgreSQL's
// lower() does. It costs a call into Go for each row.
func init() {
	sqlite.MustRegisterDeterministicScalarFunction("lower_unicode", 1,
		func(_ *sqlite.FunctionContext, args []sqldriver.Value) (sqldriver.Value, error) {
			if s, ok := args[0].(string); ok {
				return strings.ToLower(s), nil
			}
			return args[0], nil
		})
}

// openSQLite opens the file twice: one connection writes, several read.
// SQLite has one writer at a time whatever we do; a queue in front of one
// connection is fair, a crowd of connections polling its lock is not (16
// writers through a shared pool: worst write 1.5 s; split: under 100 ms).
func openSQLite(path string) (*Store, error) {
	path = strings.TrimPrefix(path, "//")
	if path == "" || strings.Contains(path, ":memory:") {
		return nil, errors.New("a SQLite database here is a file: one writes and several read it, which memory cannot")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	write, err := sql.Open("sqlite", sqliteDSN(path, writing))
	if err != nil {
		return nil, err
	}
	write.SetMaxOpenConns(1)

	read, err := sql.Open("sqlite", sqliteDSN(path, reading))
	if err != nil {
		write.Close()
		return nil, err
	}
	readers := max(4, runtime.NumCPU())
	read.SetMaxOpenConns(readers)
	read.SetMaxIdleConns(readers) // opening one costs nine pragmas and a cold cache
	return &Store{dialect: dialect.SQLite, path: path, write: write, read: read}, nil
}

// What a connection is for.
type purpose int

const (
	writing purpose = iota
	reading
	migrating
)

// lockTime is how long one waits for others to write: longer than any write of
// ours, shorter than a person's patience.
var lockTime = 5 * time.Second // tests do not wait so long

// sqliteDSN names the file and how a connection to it behaves.
func sqliteDSN(path string, purpose purpose) string {
	// The driver runs busy_timeout first, whatever the order here: the switch
	// to WAL needs a lock, and a connection that does not wait for it fails.
	busy := fmt.Sprintf("busy_timeout(%d)", lockTime.Milliseconds())
	if purpose == migrating {
		busy = "busy_timeout(60000)" // another process may be migrating: wait for it
	}
	query := url.Values{
		"_pragma": {
			busy,
			"journal_mode(WAL)",    // readers never wait for the writer, nor it for them
			"synchronous(FULL)",    // in WAL the default may lose acknowledged commits to a power cut
			"cache_size(-32768)",   // 32 MB a connection: the hot rows of a large product
			"mmap_size(268435456)", // 256 MB: pages read in place, without a copy
		},
		// Times are written as SQLite's own functions write them. Without it the
		// driver stores Go's format, " m=+0.1" and all, which sorts wrongly.
		"_time_format": {"sqlite"},
	}
	switch purpose {
	case writing:
		// BEGIN takes the write lock at once. A transaction that starts by
		// reading and then wants to write cannot wait for the lock: it fails.
		query.Set("_txlock", "immediate")
		query.Add("_pragma", "foreign_keys(1)")
	case reading:
		query.Set("_query_only", "1") // a write that went astray fails loudly
		query.Add("_pragma", "foreign_keys(1)")
	case migrating:
		// SQLite changes a table by making it anew and dropping the old one;
		// with foreign keys on, that drop deletes the rows that refer to it.
		query.Set("_txlock", "immediate")
		query.Add("_pragma", "foreign_keys(0)")
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: query.Encode()}).String()
}
