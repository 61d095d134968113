package store

import (
	"context"
	"database/sql"

	entsql "entgo.io/ent/dialect/sql"
	lru "github.com/hashicorp/golang-lru/v2"
)

// statements keeps the newest read statements prepared. Parsing and planning
// are a tenth of what a board costs on SQLite; pgx does the same for PostgreSQL
// by itself.
type statements struct {
	entsql.ExecQuerier
	db   *sql.DB
	kept *lru.Cache[string, *sql.Stmt]
}

const (
	keptStatements = 256     // each is prepared once a connection
	keptLength     = 8 << 10 // bytes; a longer one is an IN of many ids, which hardly comes again
)

func newStatements(db *sql.DB) *statements {
	// Rows that are still read keep their statement open until they are done.
	kept, err := lru.NewWithEvict(keptStatements, func(_ string, s *sql.Stmt) { s.Close() })
	if err != nil {
		panic("store: " + err.Error())
	}
	return &statements{db, db, kept}
}

// QueryContext implements ExecQuerier.
func (s *statements) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if len(query) > keptLength {
		return s.db.QueryContext(ctx, query, args...)
	}
	stmt, kept := s.kept.Get(query)
	if !kept {
		var err error
		if stmt, err = s.db.PrepareContext(ctx, query); err != nil {
			return nil, err
		}
		if before, found, _ := s.kept.PeekOrAdd(query, stmt); found {
			stmt.Close() // someone else was first
			stmt = before
		}
	}
	rows, err := stmt.QueryContext(ctx, args...)
	if err != nil && !s.kept.Contains(query) { // it was closed to make room just now
		return s.db.QueryContext(ctx, query, args...)
	}
	return rows, err
}
