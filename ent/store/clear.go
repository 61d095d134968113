package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
)

// Clear drops every table, and with them all there is: for a database that can
// be filled again from nothing, as the demo's. Migrate makes them anew.
func (s *Store) Clear(ctx context.Context) (err error) {
	db, list, cascade := s.write, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", " CASCADE"
	if s.dialect == dialect.SQLite {
		// As for a migration, foreign keys are off: tables refer to each other. The
		// full-text index takes the tables along that it lies in.
		if db, err = sql.Open("sqlite", sqliteDSN(s.path, migrating)); err != nil {
			return err
		}
		defer db.Close()
		list, cascade = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", ""
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	tables, err := names(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("clearing: %w", err)
	}
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, `DROP TABLE "`+strings.ReplaceAll(table, `"`, `""`)+`"`+cascade); err != nil {
			return fmt.Errorf("clearing: %w", err)
		}
	}
	return tx.Commit()
}

// names reads one column of text.
func names(ctx context.Context, tx *sql.Tx, query string) ([]string, error) {
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		all = append(all, name)
	}
	return all, rows.Err()
}
