package store

import (
	"context"
	"database/sql"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// driver sends what writes to the pool that writes and what reads to the pool
// that reads. On PostgreSQL they are the same pool.
type driver struct {
	store    *Store
	prepared *entsql.Driver // the reader, with its statements kept
	turns    *turns         // the writer of SQLite; nil on PostgreSQL
}

func newDriver(s *Store) driver {
	if s.dialect != dialect.SQLite {
		return driver{s, entsql.OpenDB(s.dialect, s.read), nil}
	}
	return driver{s, entsql.NewDriver(s.dialect, entsql.Conn{ExecQuerier: newStatements(s.read)}), newTurns(s.write)}
}

func (d driver) writer() *entsql.Driver { return entsql.OpenDB(d.store.dialect, d.store.write) }
func (d driver) reader() *entsql.Driver { return entsql.OpenDB(d.store.dialect, d.store.read) }

// to returns where a statement that answers rows goes. INSERT … RETURNING
// answers rows too, and must reach the writer.
func (d driver) to(query string) *entsql.Driver {
	if writes(query) {
		return d.writer()
	}
	return d.prepared
}

// Exec implements dialect.Driver.
func (d driver) Exec(ctx context.Context, query string, args, v any) error {
	if d.turns != nil {
		return d.turns.Exec(ctx, query, args, v)
	}
	return d.writer().Exec(ctx, query, args, v)
}

// Query implements dialect.Driver.
func (d driver) Query(ctx context.Context, query string, args, v any) error {
	return d.to(query).Query(ctx, query, args, v)
}

// Tx implements dialect.Driver. The transaction may write.
func (d driver) Tx(ctx context.Context) (dialect.Tx, error) {
	return d.BeginTx(ctx, nil)
}

// BeginTx starts a transaction. One that is read-only sees one moment of the
// database throughout and, on SQLite, does not wait for the writer.
func (d driver) BeginTx(ctx context.Context, options *sql.TxOptions) (dialect.Tx, error) {
	if options != nil && options.ReadOnly {
		return d.reader().BeginTx(ctx, options)
	}
	if d.turns != nil {
		return d.turns.BeginTx(ctx, options)
	}
	return d.writer().BeginTx(ctx, options)
}

// ExecContext is what ent's client offers for hand-written SQL.
func (d driver) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return d.store.write.ExecContext(ctx, query, args...)
}

// QueryContext is what ent's client offers for hand-written SQL.
func (d driver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes(query) {
		return d.store.write.QueryContext(ctx, query, args...)
	}
	return d.store.read.QueryContext(ctx, query, args...)
}

// Close implements dialect.Driver.
func (d driver) Close() error { return d.store.Close() }

// Dialect implements dialect.Driver.
func (d driver) Dialect() string { return d.store.dialect }

// writes reports whether the statement may write. What it does not know, it
// takes for a write: the writer can do everything, only not at the same time.
func writes(query string) bool {
	depth := 0
	with := false // after WITH …, the statement's own verb stands outside all brackets
	for len(query) > 0 {
		token, rest := nextToken(query)
		query = rest
		switch {
		case token == "(":
			depth++
		case token == ")":
			depth--
		case with && depth > 0:
		case strings.EqualFold(token, "SELECT"), strings.EqualFold(token, "VALUES"):
			return false
		case strings.EqualFold(token, "EXPLAIN"):
			return false
		case strings.EqualFold(token, "WITH"):
			with = true
		case !with:
			return true
		case strings.EqualFold(token, "INSERT"), strings.EqualFold(token, "UPDATE"),
			strings.EqualFold(token, "DELETE"), strings.EqualFold(token, "REPLACE"):
			return true
		}
	}
	return true
}

// nextToken cuts one word, bracket, quotation or other character off the
// query, past blanks and comments. It returns "" at the end.
func nextToken(query string) (token, rest string) {
	for {
		query = strings.TrimLeft(query, " \t\r\n\f;")
		switch {
		case strings.HasPrefix(query, "--"):
			_, query, _ = strings.Cut(query, "\n")
		case strings.HasPrefix(query, "/*"):
			_, query, _ = strings.Cut(query[2:], "*/")
		case query == "":
			return "", ""
		default:
			n := tokenLength(query)
			return query[:n], query[n:]
		}
	}
}

func tokenLength(query string) int {
	closing := query[0]
	switch closing {
	case '[':
		closing = ']'
		fallthrough
	case '\'', '"', '`':
		// A doubled quotation mark ends one quotation and begins the next:
		// for finding verbs that is the same as one.
		if i := strings.IndexByte(query[1:], closing); i >= 0 {
			return i + 2
		}
		return len(query)
	}
	n := 0
	for n < len(query) && isWord(query[n]) {
		n++
	}
	return max(n, 1)
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 ||
		'0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
