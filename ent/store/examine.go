package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
)

// Examine looks whether the database is whole, and says what it is.
func (s *Store) Examine(ctx context.Context) (about string, err error) {
	if s.dialect == dialect.Postgres {
		var version string
		var invalid int
		err := s.read.QueryRowContext(ctx, "SELECT current_setting('server_version'), (SELECT count(*) FROM pg_index WHERE NOT indisvalid)").Scan(&version, &invalid)
		if err == nil && invalid > 0 {
			err = fmt.Errorf("%d indexes are not valid: REINDEX DATABASE mends them", invalid)
		}
		return "PostgreSQL " + version + " answers, its indexes are valid", err
	}
	if err := errors.Join(integrity(ctx, s.read), checkForeignKeys(ctx, s.read)); err != nil {
		return "", fmt.Errorf("%s %w", s.path, err)
	}
	return s.path + " is whole", nil
}

// checkPages says what is damaged in a database.
func checkPages(ctx context.Context, path string) error {
	db, err := openAsIs(path, "ro")
	if err != nil {
		return err
	}
	defer db.Close()
	return integrity(ctx, db)
}

func integrity(ctx context.Context, db *sql.DB) error {
	var said string
	if err := db.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&said); err != nil {
		return fmt.Errorf("is damaged: %w", err)
	}
	if said != "ok" {
		return fmt.Errorf("is damaged: %s", said)
	}
	return nil
}

// checkAll says what is wrong with a database that is to be served, and how many
// migrations it waits for.
func checkAll(ctx context.Context, path string, fsys fs.FS) (pending int, err error) {
	db, err := openAsIs(path, "ro")
	if err != nil {
		return 0, err
	}
	defer db.Close()
	if err := errors.Join(integrity(ctx, db), checkForeignKeys(ctx, db)); err != nil {
		return 0, err
	}
	s := &Store{dialect: dialect.SQLite, path: path, write: db, read: db}
	applied, err := s.applied(ctx)
	if err != nil {
		return 0, err
	}
	if len(applied) == 0 {
		return 0, errors.New("is no database of Throughline")
	}
	return s.Pending(ctx, fsys)
}
