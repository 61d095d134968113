package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

// ErrNewer means the database was written by a newer version of the program.
var ErrNewer = errors.New("the database was written by a newer version of Throughline; use that version or a backup from before it")

// versions is the table in which goose remembers what was applied.
const versions = "goose_db_version"

// Migrate brings the schema to the newest of the migrations: goose files in
// sqlite/ or postgres/ of fsys. Of several processes that start at once, one
// migrates and the others wait. It returns how many were applied.
//
// On SQLite all of them are one transaction together with the check of foreign
// keys: the database is as it was, or up to date. On PostgreSQL each migration
// is a transaction.
//
// Returns ErrNewer when the database knows a migration that fsys does not.
func (s *Store) Migrate(ctx context.Context, fsys fs.FS) (applied int, err error) {
	pending, err := s.Pending(ctx, fsys)
	if err != nil || pending == 0 {
		return 0, err
	}
	if s.dialect == dialect.SQLite {
		applied, err = s.migrateSQLite(ctx, fsys)
	} else {
		applied, err = s.migratePostgres(ctx, fsys)
	}
	if err != nil {
		return 0, fmt.Errorf("migrating: %w", err)
	}
	return applied, nil
}

// Pending returns how many migrations are still to be applied. It takes no
// lock and writes nothing, so that a start with nothing to do is quick.
//
// Returns ErrNewer when the database knows a migration that fsys does not.
func (s *Store) Pending(ctx context.Context, fsys fs.FS) (int, error) {
	known, err := s.sources(fsys)
	if err != nil {
		return 0, err
	}
	applied, err := s.applied(ctx)
	if err != nil {
		return 0, fmt.Errorf("reading which migrations were applied: %w", err)
	}
	for version := range applied {
		if version != 0 && !known[version] {
			return 0, fmt.Errorf("%w (migration %d)", ErrNewer, version)
		}
	}
	pending := 0
	for version := range known {
		if !applied[version] {
			pending++
		}
	}
	return pending, nil
}

// sources lists the versions of the migrations in fsys for this dialect.
func (s *Store) sources(fsys fs.FS) (map[int64]bool, error) {
	files, err := fs.Glob(fsys, path.Join(s.folder(), "*.sql"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no migrations in %s/", s.folder())
	}
	known := make(map[int64]bool, len(files))
	for _, file := range files {
		version, err := goose.NumericComponent(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		known[version] = true
	}
	return known, nil
}

func (s *Store) applied(ctx context.Context) (map[int64]bool, error) {
	exists := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + versions + "'"
	if s.dialect == dialect.Postgres {
		exists = "SELECT count(to_regclass('" + versions + "'))"
	}
	var n int
	if err := s.read.QueryRowContext(ctx, exists).Scan(&n); err != nil || n == 0 {
		return nil, err
	}
	rows, err := s.read.QueryContext(ctx, "SELECT version_id FROM "+versions+" WHERE is_applied")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	applied := map[int64]bool{}
	for rows.Next() {
		var version int64
		if err := rows.Scan(&version); err != nil {
			return nil, err
		}
		applied[version] = true
	}
	return applied, rows.Err()
}

func (s *Store) folder() string {
	if s.dialect == dialect.Postgres {
		return "postgres"
	}
	return "sqlite"
}

// migrateSQLite holds one transaction round everything goose does. That is
// the lock against other processes, and what lets a failed check undo it all.
func (s *Store) migrateSQLite(ctx context.Context, fsys fs.FS) (applied int, err error) {
	db, err := sql.Open("sqlite", sqliteDSN(s.path, migrating))
	if err != nil {
		return 0, err
	}
	defer db.Close()
	// One connection: goose gets the very one that holds the transaction.
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return 0, fmt.Errorf("waiting for another process that migrates: %w", err)
	}
	defer func() {
		if err != nil {
			db.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
		}
	}()
	if err := makeVersions(ctx, db); err != nil {
		return 0, err
	}
	folder, err := fs.Sub(fsys, s.folder())
	if err != nil {
		return 0, err
	}
	if applied, err = up(ctx, goose.DialectSQLite3, db, withoutTransactions{folder}); err != nil {
		return 0, err
	}
	if err := checkForeignKeys(ctx, db); err != nil {
		return 0, err
	}
	if err := foretell(ctx, db); err != nil {
		return 0, err
	}
	_, err = db.ExecContext(ctx, "COMMIT")
	return applied, err
}

// makeVersions makes goose's table inside our transaction: goose itself would
// begin one of its own.
func makeVersions(ctx context.Context, db *sql.DB) error {
	table, err := database.NewStore(goose.DialectSQLite3, versions)
	if err != nil {
		return err
	}
	var n int
	row := db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_master WHERE name = '"+versions+"'")
	if err := row.Scan(&n); err != nil || n > 0 {
		return err
	}
	if err := table.CreateVersionTable(ctx, db); err != nil {
		return err
	}
	return table.Insert(ctx, db, database.InsertRequest{Version: 0})
}

// querier is a pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func checkForeignKeys(ctx context.Context, db querier) error {
	rows, err := db.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var (
			table, parent string
			row           sql.NullInt64
			key           int
		)
		if err := rows.Scan(&table, &row, &parent, &key); err != nil {
			return err
		}
		return fmt.Errorf("a row of %s (%d) refers to one of %s that is not there; nothing was changed", table, row.Int64, parent)
	}
	return rows.Err()
}

// migrationLock is the advisory lock under which PostgreSQL is migrated. Any
// number does, as long as it stays.
const migrationLock = 7_428_034_519

func (s *Store) migratePostgres(ctx context.Context, fsys fs.FS) (int, error) {
	// The lock belongs to a connection; goose works on others meanwhile.
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	for _, statement := range []string{"SET lock_timeout = '60s'", fmt.Sprintf("SELECT pg_advisory_lock(%d)", migrationLock)} {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return 0, fmt.Errorf("waiting for another process that migrates: %w", err)
		}
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		conn.ExecContext(ctx, fmt.Sprintf("SELECT pg_advisory_unlock(%d)", migrationLock))
		conn.ExecContext(ctx, "RESET lock_timeout")
	}()
	folder, err := fs.Sub(fsys, s.folder())
	if err != nil {
		return 0, err
	}
	return up(ctx, goose.DialectPostgres, s.write, folder)
}

func up(ctx context.Context, dialect goose.Dialect, db *sql.DB, folder fs.FS) (int, error) {
	provider, err := goose.NewProvider(dialect, db, folder, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return 0, err
	}
	results, err := provider.Up(ctx)
	var partial *goose.PartialError
	if errors.As(err, &partial) {
		return 0, fmt.Errorf("%s: %w", path.Base(partial.Failed.Source.Path), partial.Err)
	}
	return len(results), err
}

// withoutTransactions tells goose to begin no transaction for a file: one is
// round them all already.
type withoutTransactions struct{ fs.FS }

func (w withoutTransactions) Open(name string) (fs.File, error) {
	file, err := w.FS.Open(name)
	if err != nil || !strings.HasSuffix(name, ".sql") {
		return file, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(file)
	if err != nil {
		return nil, err
	}
	if !bytes.Contains(text, []byte("+goose NO TRANSACTION")) {
		text = append([]byte("-- +goose NO TRANSACTION\n"), text...)
	}
	return &textFile{bytes.NewReader(text), info}, nil
}

type textFile struct {
	*bytes.Reader
	info fs.FileInfo
}

func (f *textFile) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *textFile) Close() error               { return nil }
