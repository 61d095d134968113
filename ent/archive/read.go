package archive

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"maps"
	"slices"
	"strings"

	"entgo.io/ent/dialect"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
)

// ErrNotEmpty means that the database holds something already.
var ErrNotEmpty = errors.New("an archive is read into an empty database")

// LineError says which line of an archive is wrong, and why.
type LineError struct {
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *LineError) Unwrap() error { return e.Err }

// Read fills an empty database with what an archive holds: all of it, or nothing.
// Where the archive is of an older version, so is the schema at first, and the
// migrations since then do to its rows what they did to everybody's. It keeps no
// more than some rows in memory. Search finds nothing until its index is made.
//
// Returns ErrNotEmpty, or *LineError for a line that is wrong.
func Read(ctx context.Context, s *store.Store, from io.Reader) (*Header, []Count, error) {
	r := &reader{lines: bufio.NewReaderSize(from, 1<<16), sum: sha256.New()}
	header, err := r.header()
	if err != nil {
		return nil, nil, &LineError{r.line, err}
	}
	until, known := migrations.UpTo(header.Schema)
	if !known {
		return nil, nil, fmt.Errorf("the archive is of a newer version of Throughline, %s: use that version (its schema ends with %q, which is not known here)", header.Program, header.Schema)
	}
	if _, err := s.Migrate(ctx, until); errors.Is(err, store.ErrNewer) {
		return nil, nil, fmt.Errorf("the archive is of an older version, %s, and the database has the tables of a newer one already: read it into a database that has none", header.Program)
	} else if err != nil {
		return nil, nil, err
	}
	var counts []Count
	err = s.Load(ctx, func(tx *sql.Tx) error {
		counts, err = r.load(ctx, tx, s.Dialect(), header)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	_, err = s.Migrate(ctx, migrations.FS)
	return header, counts, err
}

type reader struct {
	lines *bufio.Reader
	line  int // the number of the last that was read
	sum   hash.Hash
	long  []byte // a line that is longer than what lines holds
}

var errCut = errors.New("the archive ends here, without its last line: it was cut off")

// next returns the next line, until the one after it is read. It is not in the
// sum yet.
func (r *reader) next() ([]byte, error) {
	r.line++
	r.long = r.long[:0]
	for {
		part, err := r.lines.ReadSlice('\n')
		if err == nil && len(r.long) == 0 {
			return part, nil
		}
		r.long = append(r.long, part...)
		switch {
		case len(r.long) > maxLine:
			return nil, fmt.Errorf("is longer than %d MiB", maxLine>>20)
		case err == nil:
			return r.long, nil
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF): // the second is of gzip
			return nil, errCut // also in the middle of a line
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

func (r *reader) header() (*Header, error) {
	line, err := r.next()
	if err != nil {
		return nil, err
	}
	r.sum.Write(line)
	var h Header
	if err := json.Unmarshal(line, &h); err != nil || h.Throughline != "archive" {
		return nil, errors.New("this is no archive of Throughline, which begins with its header")
	}
	if h.Version != version {
		return nil, fmt.Errorf("the archive is of format %d, written by Throughline %s; this version reads format %d", h.Version, h.Program, version)
	}
	return &h, nil
}

// load reads the rows, and looks whether they all came.
func (r *reader) load(ctx context.Context, tx *sql.Tx, dialect string, h *Header) ([]Count, error) {
	tables, err := catalog(ctx, tx, dialect)
	if err != nil {
		return nil, err
	}
	if err := sameTables(h, tables); err != nil {
		return nil, &LineError{1, err}
	}
	names := slices.Sorted(maps.Keys(tables))
	for _, name := range names {
		var some bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+quoted(name)+")").Scan(&some); err != nil {
			return nil, err
		}
		if some {
			return nil, fmt.Errorf("%w, and this one has rows in %s; nothing was changed", ErrNotEmpty, name)
		}
	}
	into := &rows{tx: tx, dialect: dialect, tables: tables, count: map[string]int{}}
	last, err := r.rows(ctx, into)
	if err != nil {
		return nil, err
	}
	var counts []Count
	for _, name := range names {
		var n int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+quoted(name)).Scan(&n); err != nil {
			return nil, err
		}
		said, is := last.Rows[name]
		if !is || n != said || n != into.count[name] {
			return nil, &LineError{r.line, fmt.Errorf("says that %s has %d rows; %d came, %d are in the database", name, said, into.count[name], n)}
		}
		counts = append(counts, Count{name, n})
	}
	return counts, into.goOn(ctx)
}

// sameTables looks whether the archive has what the database has.
func sameTables(h *Header, tables map[string]map[string]stored) error {
	for _, name := range slices.Sorted(maps.Keys(tables)) {
		if h.Tables[name] == nil {
			return fmt.Errorf("the table %s is missing", name)
		}
		for _, column := range slices.Sorted(maps.Keys(tables[name])) {
			if has, want := h.Tables[name][column], tables[name][column].kind; has != want {
				return fmt.Errorf("%s.%s is of the kind %q, want %q", name, column, has, want)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(h.Tables)) {
		for _, column := range slices.Sorted(maps.Keys(h.Tables[name])) {
			if _, is := tables[name][column]; !is {
				return fmt.Errorf("%s.%s is nothing that a database of the schema %q has", name, column, h.Schema)
			}
		}
	}
	return nil
}

// rows reads lines until the last one, which it returns once it agrees with them.
func (r *reader) rows(ctx context.Context, into *rows) (*end, error) {
	for {
		line, err := r.next()
		if err != nil {
			return nil, &LineError{r.line, err}
		}
		var members map[string]json.RawMessage
		if err := json.Unmarshal(line, &members); err != nil || len(members) != 1 {
			return nil, &LineError{r.line, errors.New("is no object of one member, a row named by its table")}
		}
		if raw, is := members["end"]; is {
			if err := into.flush(ctx); err != nil {
				return nil, err
			}
			last, err := r.end(raw)
			if err != nil {
				return nil, &LineError{r.line, err}
			}
			return last, nil
		}
		r.sum.Write(line)
		for table, raw := range members {
			if err := into.add(ctx, r.line, table, raw); err != nil {
				return nil, err
			}
		}
	}
}

func (r *reader) end(raw json.RawMessage) (*end, error) {
	var last end
	if err := json.Unmarshal(raw, &last); err != nil {
		return nil, fmt.Errorf("is no last line: %w", err)
	}
	if sum := hex.EncodeToString(r.sum.Sum(nil)); sum != last.SHA256 {
		return nil, fmt.Errorf("the lines before have the checksum %s and should have %s: the archive was changed or damaged", sum, last.SHA256)
	}
	if _, err := r.lines.Peek(1); !errors.Is(err, io.EOF) {
		r.line++
		return nil, errors.New("comes after the last line")
	}
	return &last, nil
}

// rows takes rows together that are of the same table and have the same columns.
type rows struct {
	tx      *sql.Tx
	dialect string
	tables  map[string]map[string]stored
	count   map[string]int

	table  string
	names  []string // of its columns, with those that are unset
	lines  []int
	values []any
	size   int
}

// What is written with one statement, at most: its values, and the length of
// their lines.
const (
	maxValues = 5000
	maxSize   = 4 << 20
)

func (w *rows) add(ctx context.Context, line int, table string, raw json.RawMessage) error {
	if w.tables[table] == nil {
		return &LineError{line, fmt.Errorf("%q is no table", table)}
	}
	if table != w.table {
		if err := w.flush(ctx); err != nil {
			return err
		}
		w.table = table
		w.names = slices.Concat(slices.Sorted(maps.Keys(w.tables[table])), slices.Sorted(maps.Keys(unset[table])))
	}
	values, err := w.row(raw)
	if err != nil {
		return &LineError{line, fmt.Errorf("%s%w", table, err)}
	}
	w.count[table]++
	w.lines = append(w.lines, line)
	w.values = append(w.values, values...)
	w.size += len(raw)
	if len(w.values)+len(w.names) > maxValues || w.size > maxSize {
		return w.flush(ctx)
	}
	return nil
}

// row reads the values of a row, in the order of the names. Its errors go on
// after the table's name.
func (w *rows) row(raw json.RawMessage) ([]any, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil || members == nil {
		return nil, errors.New(" is no object")
	}
	has := w.tables[w.table]
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if _, is := has[name]; !is {
			return nil, fmt.Errorf(".%s is no column", name)
		}
	}
	values := make([]any, len(w.names))
	for i, name := range w.names {
		column, is := has[name]
		if !is {
			values[i] = unset[w.table][name]
			continue
		}
		raw, is := members[name]
		if !is {
			if !column.nullable {
				return nil, fmt.Errorf(".%s is missing", name)
			}
			continue
		}
		var err error
		if values[i], err = decoded(column.kind, raw); err != nil {
			return nil, fmt.Errorf(".%s %w", name, err)
		}
	}
	return values, nil
}

// flush writes what was added. Where the database refuses it, row by row, to say
// which: the whole transaction is rolled back anyway.
func (w *rows) flush(ctx context.Context) error {
	if len(w.lines) == 0 {
		return nil
	}
	defer func() { w.lines, w.values, w.size = w.lines[:0], w.values[:0], 0 }()
	if _, err := w.tx.ExecContext(ctx, "SAVEPOINT together"); err != nil {
		return err
	}
	refused := w.insert(ctx, len(w.lines), w.values)
	if refused == nil {
		_, err := w.tx.ExecContext(ctx, "RELEASE SAVEPOINT together")
		return err
	}
	if _, err := w.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT together"); err != nil {
		return errors.Join(refused, err)
	}
	for i, line := range w.lines {
		if err := w.insert(ctx, 1, w.values[i*len(w.names):][:len(w.names)]); err != nil {
			return &LineError{line, fmt.Errorf("%s: %w", w.table, err)}
		}
	}
	return nil
}

func (w *rows) insert(ctx context.Context, n int, values []any) error {
	var b strings.Builder
	b.WriteString("INSERT INTO " + quoted(w.table) + ` ("` + strings.Join(w.names, `", "`) + `") VALUES `)
	for i := range n * len(w.names) {
		switch {
		case i == 0:
			b.WriteByte('(')
		case i%len(w.names) == 0:
			b.WriteString("), (")
		default:
			b.WriteString(", ")
		}
		if w.dialect == dialect.Postgres {
			fmt.Fprintf(&b, "$%d", i+1)
		} else {
			b.WriteByte('?')
		}
	}
	b.WriteByte(')')
	_, err := w.tx.ExecContext(ctx, b.String(), values...)
	return err
}

// goOn has PostgreSQL number the next row after the last. SQLite does so itself.
func (w *rows) goOn(ctx context.Context) error {
	for table, columns := range w.tables {
		for name, column := range columns {
			if !column.counts || w.count[table] == 0 {
				continue
			}
			if _, err := w.tx.ExecContext(ctx, fmt.Sprintf("SELECT setval(pg_get_serial_sequence('%s', '%s'), max(%s)) FROM %s",
				quoted(table), name, quoted(name), quoted(table))); err != nil {
				return err
			}
		}
	}
	return nil
}
