package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
)

// Load runs work in one transaction in which rows may refer to others that are
// not there yet: whether they came is looked at when work is done. It is for an
// empty database, which nobody else reads or writes meanwhile.
func (s *Store) Load(ctx context.Context, work func(*sql.Tx) error) error {
	db := s.write
	if s.dialect == dialect.SQLite {
		var err error
		if db, err = sql.Open("sqlite", sqliteDSN(s.path, migrating)); err != nil {
			return err
		}
		defer db.Close()
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if s.dialect == dialect.SQLite {
		err = work(tx)
		if err == nil {
			err = checkForeignKeys(ctx, tx)
		}
	} else {
		err = withoutReferences(ctx, tx, work)
	}
	if err != nil {
		return err
	}
	return tx.Commit()
}

// withoutReferences drops PostgreSQL's foreign keys and makes them anew after
// work, which looks at all rows at once. To defer them would keep a note of each
// row in memory, and only a superuser may switch them off.
func withoutReferences(ctx context.Context, tx *sql.Tx, work func(*sql.Tx) error) error {
	tables, err := names(ctx, tx, "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()")
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "LOCK TABLE "+strings.Join(tables, ", ")+" IN ACCESS EXCLUSIVE MODE"); err != nil {
		return fmt.Errorf("waiting until nobody else uses the database: %w", err)
	}
	const keys = " FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY oid"
	drop, err := names(ctx, tx, "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)"+keys)
	if err != nil {
		return err
	}
	add, err := names(ctx, tx, "SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"+keys)
	if err != nil {
		return err
	}
	run := func(statements []string) error {
		for _, statement := range statements {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	}
	if err := run(drop); err != nil {
		return err
	}
	if err := work(tx); err != nil {
		return err
	}
	return run(add)
}
