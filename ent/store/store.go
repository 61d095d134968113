// Package store opens the database: one URL, SQLite or PostgreSQL. It knows
// connections, transactions and migrations, and nothing of what is stored.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"

	"entgo.io/ent/dialect"
)

// Store is one open database.
type Store struct {
	dialect string // dialect.SQLite or dialect.Postgres
	path    string // of the SQLite file
	write   *sql.DB
	read    *sql.DB // on PostgreSQL the same pool as write
	claimed *os.File
	driver  driver
}

// Open opens the database the URL names and returns once it answers:
//
//	sqlite:data/throughline.db              a file, made when it is missing
//	postgres://user:password@host/name      a PostgreSQL database that exists
//
// The schema is as it was found: call Migrate before use.
func Open(ctx context.Context, databaseURL string) (*Store, error) {
	scheme, rest, _ := strings.Cut(databaseURL, ":")
	var (
		s   *Store
		err error
	)
	switch scheme {
	case "sqlite":
		s, err = openSQLite(rest)
	case "postgres", "postgresql":
		s, err = openPostgres(databaseURL)
	default:
		return nil, fmt.Errorf("a database URL begins with sqlite: or postgres:, not %q", scheme)
	}
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", WithoutPassword(databaseURL), err)
	}
	s.driver = newDriver(s)
	if err := s.Ping(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("opening %s: %w", WithoutPassword(databaseURL), err)
	}
	return s, nil
}

// Dialect returns dialect.SQLite or dialect.Postgres.
func (s *Store) Dialect() string { return s.dialect }

// Driver returns what ent's client runs on. Closing the client closes the store.
func (s *Store) Driver() dialect.Driver { return s.driver }

// Reader returns the pool for hand-written reads. On SQLite it refuses to write.
func (s *Store) Reader() *sql.DB { return s.read }

// Writer returns the pool for hand-written writes. On SQLite it is one
// connection: whoever holds a transaction must not ask it for a second one.
func (s *Store) Writer() *sql.DB { return s.write }

// Ping returns nil when the database answers, for reads and for writes.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.write.PingContext(ctx); err != nil {
		return err
	}
	// A ping of SQLite touches no file; the schema's version does.
	var version int
	if s.dialect == dialect.SQLite {
		return s.read.QueryRowContext(ctx, "PRAGMA schema_version").Scan(&version)
	}
	return nil
}

// Close closes the pools and gives up the claim of the file.
func (s *Store) Close() error {
	var err error
	if s.read != nil && s.read != s.write {
		err = s.read.Close()
	}
	// The writer goes last, so that it folds the write-ahead log into the file.
	if s.write != nil {
		if e := s.write.Close(); err == nil {
			err = e
		}
	}
	if s.claimed != nil {
		s.claimed.Close()
		s.claimed = nil
	}
	return err
}

// WithoutPassword is a database's URL without its passwords, wherever PostgreSQL
// takes one: for messages, and for PostgreSQL's tools, who find theirs in
// PGPASSWORD or ~/.pgpass.
func WithoutPassword(databaseURL string) string {
	u, err := url.Parse(databaseURL)
	if err != nil {
		scheme, _, _ := strings.Cut(databaseURL, ":")
		return scheme + ":…"
	}
	if u.User != nil {
		u.User = url.User(u.User.Username())
	}
	if query := u.Query(); query.Has("password") || query.Has("sslpassword") {
		query.Del("password")
		query.Del("sslpassword")
		u.RawQuery = query.Encode()
	}
	return u.String()
}
