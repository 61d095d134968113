package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// migrations is a small schema, the same in both dialects.
func migrations(files ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i, text := range files {
		for _, folder := range []string{"sqlite", "postgres"} {
			name := fmt.Sprintf("%s/2026010100000%d_step.sql", folder, i+1)
			fsys[name] = &fstest.MapFile{Data: []byte("-- +goose Up\n" + text)}
		}
	}
	return fsys
}

const (
	people = "CREATE TABLE people (id integer PRIMARY KEY, name text NOT NULL);"
	pets   = "CREATE TABLE pets (id integer PRIMARY KEY, owner integer NOT NULL REFERENCES people (id) ON DELETE CASCADE);"
)

func TestOpen(t *testing.T) {
	for _, test := range []struct{ name, url, says string }{
		{"refuses a database it does not know", "mysql://localhost/x", "begins with sqlite: or postgres:"},
		{"refuses a URL without a scheme", "throughline.db", "begins with sqlite: or postgres:"},
		{"refuses SQLite in memory", "sqlite::memory:", "is a file"},
		{"refuses SQLite without a file", "sqlite:", "is a file"},
		{"says which file cannot be made", "sqlite:/nowhere/at/all.db", "/nowhere/at/all.db"},
		{"keeps the password out of what it says", "postgres://someone:secret@127.0.0.1:1/x", "someone@127.0.0.1"},
		{"keeps those of the query out, too", "postgres://someone@127.0.0.1:1/x?password=secret&sslpassword=secret&sslmode=disable", "127.0.0.1:1/x?sslmode=disable"},
		{"keeps them out of what the driver says", "postgres://someone:secret@127.0.0.1:1/x?password=secret&sslmode=nonsense", "sslmode"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := store.Open(t.Context(), test.url)
			if err == nil || !strings.Contains(err.Error(), test.says) || strings.Contains(err.Error(), "secret") {
				t.Errorf("got %v, want an error that says %q", err, test.says)
			}
		})
	}
	t.Run("takes a path with blanks, percent and question marks", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "what? 100% & more.db")
		s, err := store.Open(t.Context(), "sqlite:"+path)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		var file string
		if err := s.Reader().QueryRow("SELECT file FROM pragma_database_list").Scan(&file); err != nil || file != path {
			t.Errorf("opened %q, %v, want %q", file, err, path)
		}
	})
}

func TestSQLiteConnections(t *testing.T) {
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for pragma, want := range map[string]string{
		"busy_timeout": "5000", "journal_mode": "wal", "synchronous": "2",
		"foreign_keys": "1", "cache_size": "-32768", "mmap_size": "268435456",
	} {
		for pool, db := range map[string]*sql.DB{"writer": s.Writer(), "reader": s.Reader()} {
			var got string
			if err := db.QueryRow("PRAGMA " + pragma).Scan(&got); err != nil || got != want {
				t.Errorf("%s of the %s is %s, %v, want %s", pragma, pool, got, err, want)
			}
		}
	}
	if _, err := s.Reader().Exec("CREATE TABLE t (x)"); err == nil {
		t.Error("a reader wrote")
	}
	if n := s.Writer().Stats().MaxOpenConnections; n != 1 {
		t.Errorf("%d connections write, want 1", n)
	}

	t.Run("times sort as they happened", func(t *testing.T) {
		if _, err := s.Writer().Exec("CREATE TABLE moments (at datetime)"); err != nil {
			t.Fatal(err)
		}
		now := time.Date(2026, 8, 20, 9, 40, 0, 0, time.UTC)
		if _, err := s.Writer().Exec("INSERT INTO moments VALUES (?)", now); err != nil {
			t.Fatal(err)
		}
		var text string
		if err := s.Reader().QueryRow("SELECT at || '' FROM moments").Scan(&text); err != nil || text != "2026-08-20 09:40:00+00:00" {
			t.Errorf("stored as %q, %v", text, err)
		}
	})
}

func TestClaim(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	open := func() *store.Store {
		s, err := store.Open(t.Context(), "sqlite:"+path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	first, second := open(), open()
	if err := first.Claim(); err != nil {
		t.Fatal(err)
	}
	if err := second.Claim(); err == nil || !strings.Contains(err.Error(), "already served by process") {
		t.Errorf("the second got %v, want a refusal that names the process", err)
	}
	if _, err := second.Writer().Exec("CREATE TABLE t (x)"); err != nil {
		t.Errorf("a subcommand could not write beside it: %v", err)
	}
	first.Close()
	if err := second.Claim(); err != nil {
		t.Errorf("after the first closed, the second got %v", err)
	}
}

func TestDriver(t *testing.T) {
	s := storetest.OpenWith(t, migrations(people, pets))
	ctx := t.Context()
	driver := s.Driver()
	if driver.Dialect() != s.Dialect() {
		t.Errorf("driver speaks %s, store %s", driver.Dialect(), s.Dialect())
	}

	t.Run("INSERT RETURNING reaches the writer", func(t *testing.T) {
		var rows entsql.Rows
		if err := driver.Query(ctx, "INSERT INTO people (id, name) VALUES (1, 'Ada') RETURNING id", []any{}, &rows); err != nil {
			t.Fatal(err)
		}
		if id, err := entsql.ScanInt(rows); err != nil || id != 1 {
			t.Errorf("got %d, %v", id, err)
		}
		rows.Close()
	})
	t.Run("what was written is read at once", func(t *testing.T) {
		for i := range 50 {
			if err := driver.Exec(ctx, fmt.Sprintf("UPDATE people SET name = 'Ada %d'", i), []any{}, nil); err != nil {
				t.Fatal(err)
			}
			if name := readName(t, driver); name != fmt.Sprint("Ada ", i) {
				t.Fatalf("read %q after writing %d", name, i)
			}
		}
	})
	t.Run("reads do not wait for a transaction that writes", func(t *testing.T) {
		tx, err := driver.Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback()
		if err := tx.Exec(ctx, "UPDATE people SET name = 'Grace'", []any{}, nil); err != nil {
			t.Fatal(err)
		}
		if name := readName(t, tx); name != "Grace" {
			t.Errorf("the transaction reads %q, want what it wrote", name)
		}
		if name := readName(t, driver); name == "Grace" {
			t.Error("what was not committed was read")
		}
	})
	t.Run("a read-only transaction sees one moment", func(t *testing.T) {
		beginner := driver.(interface {
			BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
		})
		tx, err := beginner.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: isolation(s)})
		if err != nil {
			t.Fatal(err)
		}
		defer tx.Rollback()
		before := readName(t, tx)
		if err := driver.Exec(ctx, "UPDATE people SET name = 'Edsger'", []any{}, nil); err != nil {
			t.Fatal(err)
		}
		if after := readName(t, tx); after != before {
			t.Errorf("read %q, then %q", before, after)
		}
		if err := tx.Exec(ctx, "DELETE FROM people", []any{}, nil); err == nil {
			t.Error("a read-only transaction wrote")
		}
	})
}

// isolation for one moment: SQLite always gives it, PostgreSQL when asked.
func isolation(s *store.Store) sql.IsolationLevel {
	if s.Dialect() == dialect.Postgres {
		return sql.LevelRepeatableRead
	}
	return sql.LevelDefault
}

func readName(t *testing.T, from dialect.ExecQuerier) string {
	t.Helper()
	var rows entsql.Rows
	if err := from.Query(t.Context(), "SELECT name FROM people", []any{}, &rows); err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	name, err := entsql.ScanString(rows)
	if err != nil {
		t.Fatal(err)
	}
	return name
}

func TestSixteenWritersAndFourReaders(t *testing.T) {
	s := storetest.OpenWith(t, migrations(people))
	var all sync.WaitGroup
	for w := range 16 {
		all.Go(func() {
			for i := range 10 {
				tx, err := s.Writer().BeginTx(t.Context(), nil)
				if err == nil {
					var n int
					err = tx.QueryRow("SELECT count(*) FROM people").Scan(&n)
				}
				if err == nil {
					_, err = tx.Exec(fmt.Sprintf("INSERT INTO people VALUES (%d, 'x')", w*100+i))
				}
				if err == nil {
					err = tx.Commit()
				}
				if err != nil {
					t.Errorf("writer %d: %v", w, err)
					return
				}
			}
		})
	}
	for range 4 {
		all.Go(func() {
			for range 50 {
				var n int
				if err := s.Reader().QueryRow("SELECT count(*) FROM people").Scan(&n); err != nil {
					t.Errorf("reader: %v", err)
					return
				}
			}
		})
	}
	all.Wait()
	var n int
	if err := s.Reader().QueryRow("SELECT count(*) FROM people").Scan(&n); err != nil || n != 160 {
		t.Errorf("%d rows, %v, want 160", n, err)
	}
}

// Whoever stands in line behind one that waits for the lock of another process
// does not begin to wait anew when it is their turn.
func TestAllWhoWaitForALockGiveUpTogether(t *testing.T) {
	const patience = time.Second
	store.WaitForLocks(t, patience)
	path := "sqlite:" + filepath.Join(t.TempDir(), "x.db")
	open := func() *store.Store {
		s, err := store.Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	s, other := open(), open()
	lock, err := other.Writer().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := s.Driver().Tx(t.Context()); !store.IsLocked(err) {
				t.Errorf("got %v, want that it is locked", err)
			}
		})
	}
	all.Wait()
	if took := time.Since(began); took > 2*patience {
		t.Errorf("the last of eight gave up after %s", took)
	}
	if err := lock.Rollback(); err != nil {
		t.Fatal(err)
	}
	tx, err := s.Driver().Tx(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	var wait int
	if err := s.Writer().QueryRow("PRAGMA busy_timeout").Scan(&wait); err != nil || wait != int(patience.Milliseconds()) {
		t.Errorf("the next waits %d ms, %v", wait, err)
	}
}

func TestMigrate(t *testing.T) {
	open := func(t *testing.T, url string) *store.Store {
		s, err := store.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}

	t.Run("applies what is missing, once", func(t *testing.T) {
		s := open(t, storetest.Empty(t))
		if n, err := s.Migrate(t.Context(), migrations(people)); n != 1 || err != nil {
			t.Fatalf("first: %d, %v", n, err)
		}
		if n, err := s.Pending(t.Context(), migrations(people, pets)); n != 1 || err != nil {
			t.Fatalf("pending: %d, %v", n, err)
		}
		if n, err := s.Migrate(t.Context(), migrations(people, pets)); n != 1 || err != nil {
			t.Fatalf("second: %d, %v", n, err)
		}
		if n, err := s.Migrate(t.Context(), migrations(people, pets)); n != 0 || err != nil {
			t.Fatalf("third: %d, %v", n, err)
		}
	})
	t.Run("refuses a database from a newer version", func(t *testing.T) {
		s := open(t, storetest.Empty(t))
		if _, err := s.Migrate(t.Context(), migrations(people, pets)); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Migrate(t.Context(), migrations(people)); !errors.Is(err, store.ErrNewer) {
			t.Errorf("got %v, want ErrNewer", err)
		}
	})
	t.Run("of several at once, one migrates and all succeed", func(t *testing.T) {
		url := storetest.Empty(t)
		slow := people + pets + strings.Repeat("INSERT INTO people SELECT coalesce(max(id), 0) + 1, 'x' FROM people;\n", 200)
		var all sync.WaitGroup
		for range 4 {
			s := open(t, url)
			all.Go(func() {
				if _, err := s.Migrate(t.Context(), migrations(slow)); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		var n int
		if err := open(t, url).Reader().QueryRow("SELECT count(*) FROM people").Scan(&n); err != nil || n != 200 {
			t.Errorf("%d rows, %v, want 200", n, err)
		}
	})
	t.Run("a failing migration changes nothing", func(t *testing.T) {
		s := open(t, storetest.Empty(t))
		_, err := s.Migrate(t.Context(), migrations(people+"CREATE TABLE nonsense (;"))
		if err == nil || !strings.Contains(err.Error(), "20260101000001_step.sql") {
			t.Fatalf("got %v, want an error that names the file", err)
		}
		if _, err := s.Migrate(t.Context(), migrations(people)); err != nil {
			t.Errorf("mended, it still fails: %v", err)
		}
	})
}

// SQLite remakes a table to change it. Done wrongly, that deletes every row
// that refers to it.
func TestMigrateSQLiteKeepsChildren(t *testing.T) {
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "x.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ctx := t.Context()
	if _, err := s.Migrate(ctx, migrations(people, pets)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Writer().Exec("INSERT INTO people VALUES (1, 'Ada'); INSERT INTO pets VALUES (1, 1), (2, 1)"); err != nil {
		t.Fatal(err)
	}

	rebuild := `PRAGMA foreign_keys = off;
CREATE TABLE new_people (id integer PRIMARY KEY, name text NOT NULL, age integer);
INSERT INTO new_people (id, name) SELECT id, name FROM people;
DROP TABLE people;
ALTER TABLE new_people RENAME TO people;
PRAGMA foreign_keys = on;`
	if _, err := s.Migrate(ctx, migrations(people, pets, rebuild)); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := s.Reader().QueryRow("SELECT count(*) FROM pets").Scan(&n); err != nil || n != 2 {
		t.Errorf("%d pets after the rebuild, %v, want 2", n, err)
	}

	t.Run("and is undone when it leaves an orphan", func(t *testing.T) {
		_, err := s.Migrate(ctx, migrations(people, pets, rebuild, "DELETE FROM people;"))
		if err == nil || !strings.Contains(err.Error(), "a row of pets") {
			t.Fatalf("got %v, want the orphan named", err)
		}
		if err := s.Reader().QueryRow("SELECT count(*) FROM people").Scan(&n); err != nil || n != 1 {
			t.Errorf("%d people, %v, want 1 as before", n, err)
		}
	})
}

func TestPostgresOutlivesItsConnections(t *testing.T) {
	if storetest.Cluster() == "" {
		t.Skip("needs PostgreSQL: THROUGHLINE_TEST_POSTGRES")
	}
	s := storetest.OpenWith(t, migrations(people))
	for range 5 {
		tx, err := s.Writer().BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatalf("beginning after every connection was cut: %v", err)
		}
		if _, err := tx.Exec("SELECT 1"); err != nil {
			t.Fatal(err)
		}
		if err := tx.Commit(); err != nil {
			t.Fatal(err)
		}
		// Cut all other connections of the pool, from one of its own.
		conn, err := s.Writer().Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		conn.ExecContext(t.Context(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
		conn.ExecContext(t.Context(), "SELECT pg_terminate_backend(pg_backend_pid())")
		conn.Close()
	}
}
